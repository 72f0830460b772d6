-- Who holds a link that is signed with the row's number may read the article as it is being written,
-- until the link expires or the row is gone.
CREATE TABLE previews (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  article bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX previews_of_article ON previews (article, id);
CREATE INDEX previews_by_expiry ON previews (expires_at);
