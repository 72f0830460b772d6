-- Many unconfirmed registrations of one address stand side by side, so that registering does the same
-- whether the address is known or not; one of them is confirmed at the most.
CREATE TABLE readers (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  email text NOT NULL CHECK (length(email) <= 254),
  password_hash text NOT NULL,
  first_name text NOT NULL,
  last_name text NOT NULL,
  adult_attested_at timestamptz NOT NULL,
  offers boolean NOT NULL,
  made_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  subscriber_until timestamptz
);
CREATE UNIQUE INDEX readers_confirmed_by_email ON readers (lower(email COLLATE "C"))
  WHERE confirmed_at IS NOT NULL;
CREATE INDEX readers_unconfirmed_by_email ON readers (lower(email COLLATE "C"), id)
  WHERE confirmed_at IS NULL;
CREATE INDEX readers_unconfirmed_by_age ON readers (made_at) WHERE confirmed_at IS NULL;

CREATE TABLE reader_roles (
  reader bigint NOT NULL REFERENCES readers ON DELETE CASCADE,
  role text NOT NULL,
  PRIMARY KEY (reader, role)
);

CREATE TABLE newsletter_choices (
  reader bigint NOT NULL REFERENCES readers ON DELETE CASCADE,
  newsletter text NOT NULL,
  chosen_at timestamptz NOT NULL,
  PRIMARY KEY (reader, newsletter)
);
CREATE INDEX newsletter_choices_by_newsletter ON newsletter_choices (newsletter, reader);

CREATE TABLE consents (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  reader bigint NOT NULL REFERENCES readers ON DELETE CASCADE,
  document text NOT NULL,
  version text NOT NULL,
  wording_sha256 text NOT NULL,
  agreed_at timestamptz NOT NULL
);
CREATE INDEX consents_by_reader ON consents (reader, id);

CREATE FUNCTION consents_are_never_changed() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'consents are never changed'; END $$;
CREATE TRIGGER consents_are_never_changed BEFORE UPDATE ON consents
  FOR EACH ROW EXECUTE FUNCTION consents_are_never_changed();
