-- What someone has typed and not saved, for them alone: it outlives the page that it was typed in.
-- `version` and `live_version` name the edition that it was made on.
CREATE TABLE article_drafts (
  article bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  writer bigint NOT NULL REFERENCES readers ON DELETE CASCADE,
  version integer NOT NULL,
  live_version integer NOT NULL,
  manuscript jsonb NOT NULL,
  kept_at timestamptz NOT NULL,
  PRIMARY KEY (article, writer)
);
CREATE INDEX article_drafts_of_writer ON article_drafts (writer);
