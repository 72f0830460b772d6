-- An issue whose recipients are being written down, since when, and how far that has come: each part is a stretch of
-- numbers of readers or of addressees, of which all up to `next` are done. A part goes on in one transaction with the
-- rows it writes.
CREATE TABLE freezings (
  issue bigint PRIMARY KEY REFERENCES issues ON DELETE CASCADE,
  began_at timestamptz NOT NULL
);
CREATE TABLE freezing_parts (
  issue bigint NOT NULL REFERENCES freezings ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('reader', 'addressee')),
  next bigint NOT NULL,
  until bigint NOT NULL,
  frozen bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (issue, kind, until)
);

-- When somebody last opened an issue, and last followed a link in one.
CREATE TABLE newsletter_activity (
  reader bigint REFERENCES readers ON DELETE CASCADE,
  addressee bigint REFERENCES addressees ON DELETE CASCADE,
  opened_at timestamptz,
  clicked_at timestamptz,
  CHECK (num_nonnulls(reader, addressee) = 1)
);
CREATE UNIQUE INDEX newsletter_activity_of_readers ON newsletter_activity (reader) WHERE reader IS NOT NULL;
CREATE UNIQUE INDEX newsletter_activity_of_addressees ON newsletter_activity (addressee) WHERE addressee IS NOT NULL;

-- Who is written to by no address any more has none in what was sent, nor a name.
CREATE FUNCTION a_delivery_forgets_whose_it_was() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  NEW.address := NULL;
  NEW.name := '';
  NEW.return_words := '';
  -- A server's words may repeat the address; ours are single ones, such as `left`.
  NEW.words := CASE WHEN NEW.words ~ '^[a-z-]*$' THEN NEW.words ELSE '' END;
  RETURN NEW;
END $$;
CREATE TRIGGER deliveries_forget_whose_they_were BEFORE UPDATE OF reader, addressee ON deliveries
  FOR EACH ROW WHEN (NEW.reader IS NULL AND NEW.addressee IS NULL)
  EXECUTE FUNCTION a_delivery_forgets_whose_it_was();
