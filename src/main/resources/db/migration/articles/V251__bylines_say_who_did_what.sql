-- Who did what for an article, in the byline's order, where the newsroom has said so. Guests without a page have a
-- name alone. `article_authors` holds everyone with a page, whatever they did: those who wrote are the byline.
CREATE TABLE article_contributors (
  article bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  position integer NOT NULL,
  did text NOT NULL CHECK (did IN ('by', 'reporting', 'photographs', 'illustrations', 'translation')),
  name text NOT NULL CHECK (name <> ''),
  author bigint REFERENCES authors,
  PRIMARY KEY (article, position)
);
CREATE INDEX article_contributors_by_author ON article_contributors (author) WHERE author IS NOT NULL;

ALTER TABLE article_authors ADD COLUMN wrote boolean NOT NULL DEFAULT true;
CREATE INDEX authors_by_name ON authors (name);
