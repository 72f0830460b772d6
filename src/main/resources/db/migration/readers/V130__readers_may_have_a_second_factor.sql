-- A reader's authenticator (RFC 6238). Its secret is sealed; the last step that was used can't be used again, nor
-- can an earlier one.
CREATE TABLE authenticators (
  reader bigint PRIMARY KEY REFERENCES readers ON DELETE CASCADE,
  secret bytea NOT NULL,
  last_step bigint NOT NULL,
  made_at timestamptz NOT NULL
);

-- Codes for the day the authenticator is lost: hashed, each gone when it is used.
CREATE TABLE recovery_codes (
  reader bigint NOT NULL REFERENCES authenticators ON DELETE CASCADE,
  code_sha256 bytea NOT NULL,
  PRIMARY KEY (reader, code_sha256)
);
