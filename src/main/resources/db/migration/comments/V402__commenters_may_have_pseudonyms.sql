-- What a reader is called in discussions where they don't go by their own name. `folded` is the same with all
-- taken away that the eye may miss: no two look alike.
CREATE TABLE commenters (
  reader bigint PRIMARY KEY REFERENCES readers ON DELETE CASCADE,
  pseudonym text NOT NULL CHECK (pseudonym <> ''),
  folded text NOT NULL UNIQUE CHECK (folded <> ''),
  chosen_at timestamptz NOT NULL
);
