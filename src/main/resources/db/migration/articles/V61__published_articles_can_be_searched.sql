-- One row for each published article, of words that everyone may read. Besides them `words` holds
-- the spans of days that the publication lies in, such as 'in 2 1298': the newest matches of a common
-- word are then found in the index by asking for the word and a span, whatever the archive's size.
CREATE TABLE search_entries (
  article bigint PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  published_at timestamptz NOT NULL,
  words tsvector NOT NULL
);

CREATE INDEX search_entries_words ON search_entries USING gin (words);
