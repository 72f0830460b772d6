-- A browser that asked for a code to sign in by, whether or not the address is known. It is known by the hash of
-- the token in its address; a newer one of the same network and address replaces it.
CREATE TABLE askings (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  token_sha256 bytea NOT NULL UNIQUE,
  email text NOT NULL,
  network_mac text NOT NULL,
  return_to text NOT NULL,
  lasting boolean NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX askings_by_email ON askings (email);
CREATE INDEX askings_by_end ON askings (expires_at);

ALTER TABLE letter_wishes ADD COLUMN asking bigint REFERENCES askings ON DELETE CASCADE;
CREATE INDEX letter_wishes_by_asking ON letter_wishes (asking);
ALTER TABLE letter_wishes ADD COLUMN return_to text NOT NULL DEFAULT '/';
ALTER TABLE link_tokens ADD COLUMN return_to text NOT NULL DEFAULT '/';
