-- Who asked us to remember what they read, and what that was. Whoever asks us to forget takes it all along.
CREATE TABLE history_keepers (
  reader bigint PRIMARY KEY REFERENCES readers ON DELETE CASCADE,
  since timestamptz NOT NULL
);
CREATE TABLE history (
  reader bigint NOT NULL REFERENCES history_keepers ON DELETE CASCADE,
  piece bigint NOT NULL,
  read_at timestamptz NOT NULL,
  PRIMARY KEY (reader, piece)
);
CREATE INDEX history_latest ON history (reader, read_at, piece);
CREATE INDEX history_by_age ON history (read_at);
