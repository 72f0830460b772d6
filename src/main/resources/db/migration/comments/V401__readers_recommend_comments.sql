-- One a reader and comment. How many a comment has is counted in its rank.
CREATE TABLE comment_recommendations (
  comment bigint NOT NULL REFERENCES comments ON DELETE CASCADE,
  reader bigint NOT NULL REFERENCES readers ON DELETE CASCADE,
  recommended_at timestamptz NOT NULL,
  PRIMARY KEY (comment, reader)
);

CREATE INDEX comment_recommendations_of_reader ON comment_recommendations (reader, comment);
