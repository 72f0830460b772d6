-- One row for each published article, of words that everyone may read. The rows are kept narrow, the
-- words out of line, so that thousands of matches are read from few pages.
CREATE TABLE search_entries (
  article bigint PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  published_at timestamptz NOT NULL,
  words tsvector NOT NULL
) WITH (toast_tuple_target = 128);

ALTER TABLE search_entries ALTER COLUMN words SET STORAGE EXTERNAL;
ALTER TABLE search_entries ALTER COLUMN words SET STATISTICS 1000;

CREATE INDEX search_entries_words ON search_entries USING gin (words);
CREATE INDEX search_entries_newest ON search_entries (published_at DESC, article DESC);
