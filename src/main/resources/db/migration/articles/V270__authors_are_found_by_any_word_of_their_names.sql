-- The names of the paper's own as they are compared, whole (position 0) and from each further word on. The program
-- folds them; it fills in what it finds missing when it starts. In the order of "C" an index finds beginnings.
CREATE TABLE author_names (
  author bigint NOT NULL REFERENCES authors ON DELETE CASCADE,
  position integer NOT NULL,
  folded text COLLATE "C" NOT NULL,
  PRIMARY KEY (author, position)
);
CREATE INDEX author_names_by_beginning ON author_names (folded, author);
DROP INDEX authors_by_name;
