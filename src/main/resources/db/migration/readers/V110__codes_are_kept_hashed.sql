-- Six digits that are typed where they were asked for. A row stands for whoever may type one, whether or not
-- anybody was sent any, so that tries are counted alike for known addresses and unknown ones. Of the code there
-- is a keyed hash, of the address too.
CREATE TABLE codes (
  purpose text NOT NULL,
  holder bigint NOT NULL,
  reader bigint REFERENCES readers ON DELETE CASCADE,
  email_mac text NOT NULL,
  code_mac text,
  tries int NOT NULL,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  spent_at timestamptz,
  PRIMARY KEY (purpose, holder)
);
CREATE INDEX codes_by_reader ON codes (reader);
CREATE INDEX codes_by_end ON codes (expires_at);

-- Mistaken codes by address, for a day: however many codes are asked for, few can be guessed at.
CREATE TABLE code_misses (
  email_mac text NOT NULL,
  missed_at timestamptz NOT NULL
);
CREATE INDEX code_misses_by_email ON code_misses (email_mac, missed_at);
CREATE INDEX code_misses_by_age ON code_misses (missed_at);
