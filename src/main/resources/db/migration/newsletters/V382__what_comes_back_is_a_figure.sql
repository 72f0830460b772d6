-- Of the worst that was said of a copy; it counts once.
CREATE FUNCTION what_came_back_is_a_figure() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  INSERT INTO figure_notes (issue, what, variant, many)
  SELECT NEW.issue, what, coalesce(NEW.variant, ''), many
  FROM (VALUES (OLD.return_kind, -1), (NEW.return_kind, 1)) AS changed (what, many) WHERE what IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER what_came_back_is_a_figure AFTER UPDATE OF return_kind ON deliveries
  FOR EACH ROW WHEN (OLD.return_kind IS DISTINCT FROM NEW.return_kind)
  EXECUTE FUNCTION what_came_back_is_a_figure();
