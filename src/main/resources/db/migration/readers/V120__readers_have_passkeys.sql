-- Whose passkeys are whose. The handle is what authenticators know a reader by: random, and nothing else's key.
CREATE TABLE passkey_holders (
  handle varchar(1000) PRIMARY KEY,
  reader bigint NOT NULL UNIQUE REFERENCES readers ON DELETE CASCADE
);

-- As Spring Security's classes read it. A view rather than its table: address and name are looked at where
-- they are kept, so that no second copy grows old or outlives its reader.
CREATE VIEW user_entities AS
  SELECT h.handle AS id, r.email AS name, r.first_name || ' ' || r.last_name AS display_name
  FROM passkey_holders h JOIN readers r ON r.id = h.reader;

-- Spring Security's table as it ships it, with a number for addresses, moments that know their zone, and the
-- holder as foreign key.
CREATE TABLE user_credentials (
  number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  credential_id varchar(1000) PRIMARY KEY,
  user_entity_user_id varchar(1000) NOT NULL REFERENCES passkey_holders ON DELETE CASCADE,
  public_key bytea NOT NULL,
  signature_count bigint NOT NULL,
  uv_initialized boolean NOT NULL,
  backup_eligible boolean NOT NULL,
  authenticator_transports varchar(1000) NOT NULL,
  public_key_credential_type varchar(100) NOT NULL,
  backup_state boolean NOT NULL,
  attestation_object bytea NOT NULL,
  attestation_client_data_json bytea NOT NULL,
  created timestamptz NOT NULL,
  last_used timestamptz NOT NULL,
  label varchar(1000) NOT NULL
);
CREATE INDEX user_credentials_by_holder ON user_credentials (user_entity_user_id, number);

-- Challenges are signed rather than kept; those that were answered are, until they expire.
CREATE TABLE spent_challenges (
  challenge text PRIMARY KEY,
  expires_at timestamptz NOT NULL
);
CREATE INDEX spent_challenges_by_end ON spent_challenges (expires_at);

-- When a reader was last asked whether they would like a passkey.
CREATE TABLE passkey_offers (
  reader bigint PRIMARY KEY REFERENCES readers ON DELETE CASCADE,
  made_at timestamptz NOT NULL
);
