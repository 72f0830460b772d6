-- By which form a consent was given, and from where, as coarse as a place is kept anywhere.
ALTER TABLE consents ADD COLUMN form text NOT NULL DEFAULT 'REGISTRATION';
ALTER TABLE consents ADD COLUMN place text NOT NULL DEFAULT '';
ALTER TABLE consents ALTER COLUMN form DROP DEFAULT;
ALTER TABLE consents ALTER COLUMN place DROP DEFAULT;

-- What a reader allowed us and withdrew again: newsletters, letters about offers.
CREATE TABLE choices (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  reader bigint NOT NULL REFERENCES readers ON DELETE CASCADE,
  choice text NOT NULL,
  allowed boolean NOT NULL,
  form text NOT NULL,
  place text NOT NULL,
  chosen_at timestamptz NOT NULL
);
CREATE INDEX choices_by_reader ON choices (reader, id);

-- Lines of a ledger are only ever added; they go when their reader does, and not before.
CREATE FUNCTION a_ledger_goes_with_its_reader() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM readers WHERE id = OLD.reader) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'a ledger is never changed';
END $$;
CREATE TRIGGER consents_go_with_their_reader BEFORE DELETE ON consents
  FOR EACH ROW EXECUTE FUNCTION a_ledger_goes_with_its_reader();
CREATE TRIGGER choices_go_with_their_reader BEFORE UPDATE OR DELETE ON choices
  FOR EACH ROW EXECUTE FUNCTION a_ledger_goes_with_its_reader();
