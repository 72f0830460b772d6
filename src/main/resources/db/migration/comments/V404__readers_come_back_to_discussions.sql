-- Up to which comment a reader has seen a discussion, and up to which they had before that visit.
CREATE TABLE discussion_visits (
  reader bigint NOT NULL REFERENCES readers ON DELETE CASCADE,
  article bigint NOT NULL REFERENCES discussions ON DELETE CASCADE,
  seen bigint NOT NULL,
  seen_before bigint NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (reader, article)
);

CREATE INDEX discussion_visits_of_article ON discussion_visits (article);
