-- Articles that never were in the paper and that nobody wants any more: the newsroom's list leaves them out
-- until somebody brings them back.
CREATE TABLE discarded_articles (
  article bigint PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  discarded_at timestamptz NOT NULL
);
