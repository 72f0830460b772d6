-- The slug is the name in addresses, and in the choices of readers: it stays. What is empty of sender and look is the
-- paper's own. A newsletter that is closed is offered to nobody, and keeps its archive.
CREATE TABLE newsletters (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  promise text NOT NULL,
  sender_name text NOT NULL DEFAULT '',
  sender_address text NOT NULL DEFAULT '',
  reply_to text NOT NULL DEFAULT '',
  accent text NOT NULL DEFAULT '',
  picture bigint REFERENCES images ON DELETE SET NULL,
  foot text NOT NULL DEFAULT '',
  access text NOT NULL DEFAULT 'open' CHECK (access IN ('open', 'premium')),
  has_archive boolean NOT NULL DEFAULT true,
  position integer NOT NULL,
  made_at timestamptz NOT NULL,
  closed_at timestamptz,
  version integer NOT NULL DEFAULT 1
);

-- Whom we write to by address alone: they have no account. Nobody is written to before they have confirmed, or
-- somebody has answered for their consent.
CREATE TABLE addressees (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  address text NOT NULL CHECK (length(address) <= 254),
  name text NOT NULL DEFAULT '',
  zone text NOT NULL DEFAULT '',
  language text NOT NULL DEFAULT '',
  made_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX addressees_by_address ON addressees (lower(address COLLATE "C"));

-- `source` says by what they came to it: a form, an import by its number.
CREATE TABLE addressee_choices (
  addressee bigint NOT NULL REFERENCES addressees ON DELETE CASCADE,
  newsletter text NOT NULL REFERENCES newsletters (slug),
  chosen_at timestamptz NOT NULL,
  source text NOT NULL,
  PRIMARY KEY (addressee, newsletter)
);
CREATE INDEX addressee_choices_by_newsletter ON addressee_choices (newsletter, addressee);

-- Who has asked for less: nothing until a day, or no more than one issue in so many days. No newsletter: of all.
CREATE TABLE restraints (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  reader bigint REFERENCES readers ON DELETE CASCADE,
  addressee bigint REFERENCES addressees ON DELETE CASCADE,
  newsletter text REFERENCES newsletters (slug),
  paused_until timestamptz,
  days_between integer CHECK (days_between > 0),
  made_at timestamptz NOT NULL,
  CHECK (num_nonnulls(reader, addressee) = 1),
  UNIQUE NULLS NOT DISTINCT (reader, addressee, newsletter)
);
CREATE INDEX restraints_by_addressee ON restraints (addressee) WHERE addressee IS NOT NULL;

-- Addresses that no newsletter goes to, in lower case, whoever has them.
CREATE TABLE suppressions (
  address text PRIMARY KEY,
  reason text NOT NULL CHECK (reason IN ('bounced', 'complained', 'by_hand', 'imported')),
  note text NOT NULL DEFAULT '',
  made_at timestamptz NOT NULL,
  made_by bigint REFERENCES readers ON DELETE SET NULL
);
CREATE INDEX suppressions_by_time ON suppressions (made_at DESC, address DESC);
