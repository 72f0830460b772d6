-- Row triggers don't see TRUNCATE, which takes all rows at once.
CREATE FUNCTION a_ledger_is_never_emptied() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'a ledger is never emptied'; END $$;
CREATE TRIGGER consents_are_never_emptied BEFORE TRUNCATE ON consents
  FOR EACH STATEMENT EXECUTE FUNCTION a_ledger_is_never_emptied();
CREATE TRIGGER choices_are_never_emptied BEFORE TRUNCATE ON choices
  FOR EACH STATEMENT EXECUTE FUNCTION a_ledger_is_never_emptied();
CREATE TRIGGER the_audit_trail_is_never_emptied BEFORE TRUNCATE ON audit_trail
  FOR EACH STATEMENT EXECUTE FUNCTION a_ledger_is_never_emptied();
