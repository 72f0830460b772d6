-- Articles that their agency has taken back. A row goes when the agency delivers the article anew, or
-- an editor decides that it may be printed all the same.
CREATE TABLE killed_articles (
  article bigint PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  agency text NOT NULL,
  reason text NOT NULL,
  killed_at timestamptz NOT NULL
);
