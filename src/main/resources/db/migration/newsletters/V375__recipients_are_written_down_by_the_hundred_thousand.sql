-- Foreign keys look at each row by itself, and lock what it refers to: of the 50 s that a million recipients took, 35
-- were theirs. The same is looked at here once a statement. A row is somebody's when it is written; whoever erases
-- readers or addressees takes them out of it, after all that is being written at that moment.
ALTER TABLE deliveries
  DROP CONSTRAINT deliveries_issue_fkey,
  DROP CONSTRAINT deliveries_reader_fkey,
  DROP CONSTRAINT deliveries_addressee_fkey;

CREATE FUNCTION deliveries_are_somebodys() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtextextended('deliveries', 0));
  IF EXISTS (SELECT FROM (SELECT DISTINCT issue FROM added) AS each
        WHERE NOT EXISTS (SELECT FROM issues WHERE id = each.issue))
      OR EXISTS (SELECT FROM added WHERE reader IS NOT NULL
        AND NOT EXISTS (SELECT FROM readers WHERE id = added.reader))
      OR EXISTS (SELECT FROM added WHERE addressee IS NOT NULL
        AND NOT EXISTS (SELECT FROM addressees WHERE id = added.addressee)) THEN
    RAISE foreign_key_violation USING MESSAGE = 'a delivery is of no issue, or nobody''s';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER deliveries_are_somebodys AFTER INSERT ON deliveries
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION deliveries_are_somebodys();

CREATE FUNCTION deliveries_forget_readers() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('deliveries', 0));
  UPDATE deliveries SET reader = NULL WHERE reader IN (SELECT id FROM erased);
  RETURN NULL;
END $$;
CREATE TRIGGER deliveries_forget_readers AFTER DELETE ON readers
  REFERENCING OLD TABLE AS erased FOR EACH STATEMENT EXECUTE FUNCTION deliveries_forget_readers();

CREATE FUNCTION deliveries_forget_addressees() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('deliveries', 0));
  UPDATE deliveries SET addressee = NULL WHERE addressee IN (SELECT id FROM erased);
  RETURN NULL;
END $$;
CREATE TRIGGER deliveries_forget_addressees AFTER DELETE ON addressees
  REFERENCING OLD TABLE AS erased FOR EACH STATEMENT EXECUTE FUNCTION deliveries_forget_addressees();

CREATE FUNCTION issues_keep_their_deliveries() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('deliveries', 0));
  IF EXISTS (SELECT FROM erased JOIN deliveries ON issue = erased.id) THEN
    RAISE foreign_key_violation USING MESSAGE = 'an issue that was sent is kept';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER issues_keep_their_deliveries AFTER DELETE ON issues
  REFERENCING OLD TABLE AS erased FOR EACH STATEMENT EXECUTE FUNCTION issues_keep_their_deliveries();

-- One index says that each reader has one copy, and which copies a reader has.
DROP INDEX deliveries_one_a_reader;
DROP INDEX deliveries_by_reader;
CREATE UNIQUE INDEX deliveries_one_a_reader ON deliveries (reader, issue) WHERE reader IS NOT NULL;
