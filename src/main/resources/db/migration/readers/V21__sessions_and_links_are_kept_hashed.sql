CREATE TABLE sessions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  token_sha256 bytea NOT NULL UNIQUE,
  reader bigint NOT NULL REFERENCES readers ON DELETE CASCADE,
  agent text NOT NULL,
  made_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX sessions_by_reader ON sessions (reader, id);
CREATE INDEX sessions_by_end ON sessions (expires_at);

CREATE TABLE link_tokens (
  token_sha256 bytea PRIMARY KEY,
  purpose text NOT NULL,
  reader bigint NOT NULL REFERENCES readers ON DELETE CASCADE,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  spent_at timestamptz
);
CREATE INDEX link_tokens_by_reader ON link_tokens (reader);
CREATE INDEX link_tokens_by_end ON link_tokens (expires_at);

-- A wish for a letter is noted for any address alike; who is registered is looked up later.
CREATE TABLE letter_wishes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  purpose text NOT NULL,
  email text NOT NULL,
  wished_at timestamptz NOT NULL
);

CREATE TABLE spent_proofs (
  salt text PRIMARY KEY,
  expires_at timestamptz NOT NULL
);
CREATE INDEX spent_proofs_by_end ON spent_proofs (expires_at);
