-- How many articles there are of each kind. Rows are only added, so that nobody waits for anybody, and
-- folded into one of each kind now and then.
CREATE TABLE desk_tallies (
  stage text NOT NULL,
  section bigint NOT NULL,
  person bigint,
  articles bigint NOT NULL
);

CREATE FUNCTION desk_entries_are_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO desk_tallies
    SELECT stage, section, person, count(*) FROM added GROUP BY stage, section, person;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO desk_tallies
    SELECT stage, section, person, -count(*) FROM removed GROUP BY stage, section, person;
  ELSE
    INSERT INTO desk_tallies
    SELECT stage, section, person, sum(n)
    FROM (SELECT stage, section, person, 1 AS n FROM added
          UNION ALL SELECT stage, section, person, -1 FROM removed) AS changes
    GROUP BY stage, section, person
    HAVING sum(n) <> 0;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER desk_entries_added_are_counted AFTER INSERT ON desk_entries
  REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION desk_entries_are_counted();
CREATE TRIGGER desk_entries_removed_are_counted AFTER DELETE ON desk_entries
  REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION desk_entries_are_counted();
CREATE TRIGGER desk_entries_changed_are_counted AFTER UPDATE ON desk_entries
  REFERENCING OLD TABLE AS removed NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION desk_entries_are_counted();

INSERT INTO desk_tallies
SELECT stage, section, person, count(*) FROM desk_entries GROUP BY stage, section, person;

-- All words of every article, those behind the wall included: for the newsroom alone. Besides them
-- `words` holds what the list is narrowed by, and the spans of days of the last change, as in
-- `search_entries`. `worded` is false of articles whose words are still to be taken up.
CREATE TABLE desk_words (
  article bigint PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  changed_at timestamptz NOT NULL,
  words tsvector NOT NULL
);
CREATE INDEX desk_words_words ON desk_words USING gin (words);

ALTER TABLE desk_entries ADD COLUMN worded boolean NOT NULL DEFAULT false;
CREATE INDEX desk_entries_not_worded ON desk_entries (article) WHERE NOT worded;

-- Views of the list that someone has kept.
CREATE TABLE desk_views (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  owner bigint NOT NULL REFERENCES readers ON DELETE CASCADE,
  name text NOT NULL CHECK (name <> ''),
  path text NOT NULL
);
CREATE INDEX desk_views_of_owner ON desk_views (owner, id);
