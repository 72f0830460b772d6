-- By what the holder proved who they are, when last, and whether the browser was to remember them. The place
-- is the network cut down to what many share.
ALTER TABLE sessions ADD COLUMN proofs text NOT NULL DEFAULT 'PASSWORD';
ALTER TABLE sessions ADD COLUMN proved_at timestamptz;
ALTER TABLE sessions ADD COLUMN lasting boolean NOT NULL DEFAULT true;
ALTER TABLE sessions ADD COLUMN place text NOT NULL DEFAULT '';
UPDATE sessions SET proved_at = made_at;
ALTER TABLE sessions ALTER COLUMN proved_at SET NOT NULL;
ALTER TABLE sessions ALTER COLUMN proofs DROP DEFAULT;
ALTER TABLE sessions ALTER COLUMN lasting DROP DEFAULT;
ALTER TABLE sessions ALTER COLUMN place DROP DEFAULT;

-- Staff may do staff's work with a second factor only, but for the demo's people.
ALTER TABLE readers ADD COLUMN second_factor_waived boolean NOT NULL DEFAULT false;

-- What staff did and what happened at the doors. Lines are only ever added; people are named by number, so
-- that an erased reader is nobody here too.
CREATE TABLE audit_trail (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  deed text NOT NULL,
  actor bigint,
  subject bigint,
  place text NOT NULL,
  details jsonb NOT NULL
);
CREATE INDEX audit_trail_by_subject ON audit_trail (subject, id);
CREATE INDEX audit_trail_by_actor ON audit_trail (actor, id);
CREATE FUNCTION the_audit_trail_is_never_changed() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the audit trail is never changed'; END $$;
CREATE TRIGGER the_audit_trail_is_never_changed BEFORE UPDATE OR DELETE ON audit_trail
  FOR EACH ROW EXECUTE FUNCTION the_audit_trail_is_never_changed();
