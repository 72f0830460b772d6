-- Readers who came to a newsletter by a list, and in which words they had given their consent: their ledger says that it
-- was a list, and this which.
CREATE TABLE list_readers (
  list bigint NOT NULL REFERENCES subscriber_lists ON DELETE CASCADE,
  reader bigint NOT NULL REFERENCES readers ON DELETE CASCADE,
  consent text NOT NULL,
  PRIMARY KEY (list, reader)
);
CREATE INDEX list_readers_by_reader ON list_readers (reader, list DESC);
