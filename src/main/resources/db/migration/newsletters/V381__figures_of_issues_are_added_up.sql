-- The figures of issues: how many copies of a subject (`variant`; empty: not settled when it was noted) this is true of.
-- `number` is that of a link, or of an hour after the copy was sent.
CREATE TABLE issue_figures (
  issue bigint NOT NULL REFERENCES issues ON DELETE CASCADE,
  what text NOT NULL,
  variant text NOT NULL,
  number integer NOT NULL,
  many bigint NOT NULL,
  PRIMARY KEY (issue, what, variant, number)
);

-- What is to be added to them. Whatever changes a figure notes it here, in its own transaction, and waits for nobody.
CREATE TABLE figure_notes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  issue bigint NOT NULL,
  what text NOT NULL,
  variant text NOT NULL,
  number integer NOT NULL DEFAULT 0,
  many bigint NOT NULL
);

CREATE FUNCTION copies_are_figures() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  INSERT INTO figure_notes (issue, what, variant, many)
  SELECT issue, 'copies', coalesce(variant, ''), count(*) FROM added GROUP BY issue, variant;
  RETURN NULL;
END $$;
CREATE TRIGGER copies_are_figures AFTER INSERT ON deliveries
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION copies_are_figures();

-- The last copy that went to whoever left: what made them leave. Who comes back has left none; who is erased has.
ALTER TABLE newsletter_departures ADD COLUMN delivery bigint;
CREATE INDEX newsletter_departures_by_delivery ON newsletter_departures (delivery) WHERE delivery IS NOT NULL;

CREATE FUNCTION departures_know_their_copy() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  NEW.delivery := CASE WHEN NEW.reader IS NOT NULL THEN (
      SELECT d.id FROM deliveries d JOIN issues i ON i.id = d.issue JOIN newsletters n ON n.id = i.newsletter
      WHERE d.reader = NEW.reader AND n.slug = NEW.newsletter AND d.state IN ('sent', 'unknown')
      ORDER BY d.issue DESC LIMIT 1)
    ELSE (
      SELECT d.id FROM deliveries d JOIN issues i ON i.id = d.issue JOIN newsletters n ON n.id = i.newsletter
      WHERE d.addressee = NEW.addressee AND n.slug = NEW.newsletter AND d.state IN ('sent', 'unknown')
      ORDER BY d.issue DESC LIMIT 1) END;
  IF NEW.delivery IS NOT NULL AND NEW.reason <> 'complaint' THEN
    INSERT INTO figure_notes (issue, what, variant, many)
    SELECT issue, 'left', coalesce(variant, ''), 1 FROM deliveries WHERE id = NEW.delivery;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER departures_know_their_copy BEFORE INSERT ON newsletter_departures
  FOR EACH ROW EXECUTE FUNCTION departures_know_their_copy();

CREATE FUNCTION departures_are_taken_back() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  IF EXISTS (SELECT FROM readers WHERE id = OLD.reader)
      OR EXISTS (SELECT FROM addressees WHERE id = OLD.addressee) THEN
    INSERT INTO figure_notes (issue, what, variant, many)
    SELECT issue, 'left', coalesce(variant, ''), -1 FROM deliveries WHERE id = OLD.delivery;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER departures_are_taken_back AFTER DELETE ON newsletter_departures
  FOR EACH ROW WHEN (OLD.delivery IS NOT NULL AND OLD.reason <> 'complaint')
  EXECUTE FUNCTION departures_are_taken_back();
