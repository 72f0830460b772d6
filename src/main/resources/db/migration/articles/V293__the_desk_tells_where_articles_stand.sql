-- Where an article stands, whatever is being written on it meanwhile: DRAFT where it never was in the
-- paper. Most are in it; only the others are rewritten.
ALTER TABLE desk_entries ADD COLUMN standing text NOT NULL DEFAULT 'PUBLISHED';
ALTER TABLE desk_tallies ADD COLUMN standing text NOT NULL DEFAULT 'PUBLISHED';

CREATE OR REPLACE FUNCTION desk_entries_are_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO desk_tallies (stage, standing, section, person, articles)
    SELECT stage, standing, section, person, count(*) FROM added
    GROUP BY stage, standing, section, person;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO desk_tallies (stage, standing, section, person, articles)
    SELECT stage, standing, section, person, -count(*) FROM removed
    GROUP BY stage, standing, section, person;
  ELSE
    INSERT INTO desk_tallies (stage, standing, section, person, articles)
    SELECT stage, standing, section, person, sum(n)
    FROM (SELECT stage, standing, section, person, 1 AS n FROM added
          UNION ALL SELECT stage, standing, section, person, -1 FROM removed) AS changes
    GROUP BY stage, standing, section, person
    HAVING sum(n) <> 0;
  END IF;
  RETURN NULL;
END $$;

-- counted on the way, as any other change
UPDATE desk_entries SET standing = CASE articles.status
  WHEN 'draft' THEN 'DRAFT' WHEN 'unpublished' THEN 'UNPUBLISHED' ELSE 'TAKEN_DOWN' END
FROM articles
WHERE articles.id = desk_entries.article AND NOT live;

ALTER TABLE desk_entries ALTER COLUMN standing DROP DEFAULT, DROP COLUMN live;
ALTER TABLE desk_tallies ALTER COLUMN standing DROP DEFAULT;

CREATE INDEX desk_entries_of_standing ON desk_entries (standing, changed_at DESC, article DESC);
CREATE INDEX desk_entries_of_section_and_standing
  ON desk_entries (section, standing, changed_at DESC, article DESC);
CREATE INDEX desk_entries_of_person_and_standing
  ON desk_entries (person, standing, changed_at DESC, article DESC) WHERE person IS NOT NULL;

-- What is in the paper, or was, is no longer looked for by its stage.
DROP INDEX desk_entries_of_stage;
CREATE INDEX desk_entries_of_stage ON desk_entries (stage, changed_at DESC, article DESC)
  WHERE stage IN ('DRAFT', 'SUBMITTED', 'READY', 'SCHEDULED');
DROP INDEX desk_entries_of_section_and_stage;
CREATE INDEX desk_entries_of_section_and_stage
  ON desk_entries (section, stage, changed_at DESC, article DESC)
  WHERE stage IN ('DRAFT', 'SUBMITTED', 'READY', 'SCHEDULED');
DROP INDEX desk_entries_of_person_and_stage;
CREATE INDEX desk_entries_of_person_and_stage
  ON desk_entries (person, stage, changed_at DESC, article DESC)
  WHERE person IS NOT NULL AND stage IN ('DRAFT', 'SUBMITTED', 'READY', 'SCHEDULED');

-- The newsroom's search finds them by where they stand: taken up by and by.
UPDATE desk_entries SET worded = false WHERE standing <> 'DRAFT' AND stage <> standing;
