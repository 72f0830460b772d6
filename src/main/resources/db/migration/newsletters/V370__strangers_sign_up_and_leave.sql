-- A wish for newsletters by an address alone, noted alike for any: who has the address is looked up when its letter is
-- written, and then it is due no more. The letter's link confirms it, once.
CREATE TABLE newsletter_wishes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  address text NOT NULL CHECK (length(address) <= 254),
  name text NOT NULL,
  newsletters text[] NOT NULL,
  place text NOT NULL,
  wished_at timestamptz NOT NULL,
  due_at timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  token_sha256 bytea UNIQUE,
  expires_at timestamptz NOT NULL,
  spent_at timestamptz
);
CREATE INDEX newsletter_wishes_due ON newsletter_wishes (due_at, id) WHERE due_at IS NOT NULL;
CREATE INDEX newsletter_wishes_by_address ON newsletter_wishes (lower(address COLLATE "C"));
CREATE INDEX newsletter_wishes_by_end ON newsletter_wishes (expires_at);

-- Since when an addressee gets nothing any more: a while later they are forgotten.
ALTER TABLE addressees ADD COLUMN idle_since timestamptz;
CREATE INDEX addressees_idle ON addressees (idle_since) WHERE idle_since IS NOT NULL;

-- From where a choice came, as coarse as a place is kept, and in which words consent was given where a list came along.
ALTER TABLE addressee_choices
  ADD COLUMN place text NOT NULL DEFAULT '',
  ADD COLUMN consent text NOT NULL DEFAULT '';

-- What was left otherwise than in an account, and by what. What one press left has one moment, and comes back by one
-- press.
CREATE TABLE newsletter_departures (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  reader bigint REFERENCES readers ON DELETE CASCADE,
  addressee bigint REFERENCES addressees ON DELETE CASCADE,
  newsletter text NOT NULL REFERENCES newsletters (slug),
  reason text NOT NULL CHECK (reason IN ('link', 'one_click', 'complaint', 'staff')),
  departed_at timestamptz NOT NULL,
  CHECK (num_nonnulls(reader, addressee) = 1)
);
CREATE INDEX newsletter_departures_by_reader ON newsletter_departures (reader, departed_at DESC)
  WHERE reader IS NOT NULL;
CREATE INDEX newsletter_departures_by_addressee ON newsletter_departures (addressee, departed_at DESC)
  WHERE addressee IS NOT NULL;
CREATE INDEX newsletter_departures_by_newsletter ON newsletter_departures (newsletter, departed_at DESC);

-- Which addresses have left which newsletter, signed, so that nobody reads them here: no list brings them back, not even
-- when we have forgotten who that was.
CREATE TABLE departed_addresses (
  address_mac text NOT NULL,
  newsletter text NOT NULL REFERENCES newsletters (slug),
  departed_at timestamptz NOT NULL,
  PRIMARY KEY (address_mac, newsletter)
);

-- Whose account an addressee has become: the links of earlier issues still know them by their old number.
CREATE TABLE addressee_heirs (
  addressee bigint PRIMARY KEY,
  reader bigint NOT NULL REFERENCES readers ON DELETE CASCADE,
  since timestamptz NOT NULL
);
CREATE INDEX addressee_heirs_by_reader ON addressee_heirs (reader);
