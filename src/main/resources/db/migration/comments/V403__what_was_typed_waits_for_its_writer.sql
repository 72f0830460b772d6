-- What strangers typed before they signed in, one a browser, by the hash of what the browser carries. It is
-- forgotten after two days.
CREATE TABLE kept_words (
  token_hash bytea PRIMARY KEY,
  article bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  parent bigint NOT NULL,
  text text NOT NULL,
  kept_at timestamptz NOT NULL
);

CREATE INDEX kept_words_by_age ON kept_words (kept_at);
CREATE INDEX kept_words_of_article ON kept_words (article);
