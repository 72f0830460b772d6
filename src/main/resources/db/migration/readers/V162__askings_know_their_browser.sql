-- By what the browser is known again that asked for a code: the fingerprint of a secret in its
-- cookie. What was asked before has none, and ends within ten minutes.
ALTER TABLE askings ADD COLUMN browser_sha256 bytea NOT NULL DEFAULT '';
