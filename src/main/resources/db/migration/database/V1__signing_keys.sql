CREATE TABLE signing_keys (
  purpose text PRIMARY KEY,
  key bytea NOT NULL CHECK (length(key) >= 32),
  made_at timestamptz NOT NULL DEFAULT now()
);
