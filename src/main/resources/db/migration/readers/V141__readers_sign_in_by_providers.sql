-- Who at a provider is which reader. The issuer says a subject's name once and for all; the address is what the
-- provider said when it was linked, and is shown, never searched by.
CREATE TABLE openid_identities (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  issuer text NOT NULL,
  subject text NOT NULL CHECK (length(subject) <= 255),
  reader bigint NOT NULL REFERENCES readers ON DELETE CASCADE,
  provider text NOT NULL,
  email text,
  linked_at timestamptz NOT NULL,
  used_at timestamptz,
  UNIQUE (issuer, subject)
);
CREATE INDEX openid_identities_by_reader ON openid_identities (reader, id);

-- A browser is away at a provider. What binds its return to it is in its cookie alone; the row is spent by the
-- return. What a provider posts waits here for the browser, which brings no cookie along with that post.
CREATE TABLE openid_attempts (
  state_sha256 bytea PRIMARY KEY,
  browser_sha256 bytea NOT NULL,
  provider text NOT NULL,
  return_to text NOT NULL,
  lasting boolean NOT NULL,
  reader bigint REFERENCES readers ON DELETE CASCADE,
  posted boolean NOT NULL DEFAULT false,
  code text NOT NULL DEFAULT '',
  error text NOT NULL DEFAULT '',
  sender text NOT NULL DEFAULT '',
  first_name text NOT NULL DEFAULT '',
  last_name text NOT NULL DEFAULT '',
  expires_at timestamptz NOT NULL
);
CREATE INDEX openid_attempts_by_end ON openid_attempts (expires_at);

-- Somebody has come back from a provider whom we don't know yet.
CREATE TABLE openid_newcomers (
  browser_sha256 bytea PRIMARY KEY,
  provider text NOT NULL,
  issuer text NOT NULL,
  subject text NOT NULL,
  email text NOT NULL,
  verified boolean NOT NULL,
  first_name text NOT NULL,
  last_name text NOT NULL,
  return_to text NOT NULL,
  lasting boolean NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX openid_newcomers_by_end ON openid_newcomers (expires_at);
