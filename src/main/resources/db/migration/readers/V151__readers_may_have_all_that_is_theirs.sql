-- A download of everything: wished for, then made by whichever node takes it, then kept for a week. Of the secret
-- in its link there is the hash.
CREATE TABLE downloads (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  reader bigint NOT NULL REFERENCES readers ON DELETE CASCADE,
  wished_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  made_at timestamptz,
  expires_at timestamptz,
  token_sha256 bytea UNIQUE,
  archive bytea,
  CHECK (num_nonnulls(made_at, expires_at, token_sha256, archive) IN (0, 4))
);
CREATE UNIQUE INDEX downloads_being_made ON downloads (reader) WHERE made_at IS NULL;
CREATE INDEX downloads_by_reader ON downloads (reader, id);
CREATE INDEX downloads_due ON downloads (due_at, id) WHERE made_at IS NULL;
CREATE INDEX downloads_by_end ON downloads (expires_at) WHERE made_at IS NOT NULL;
