-- The fronts that anybody has arranged: `front-page`, or `section-` and a section's slug. `arrangement`
-- is the working copy, and `version` counts its changes. People are numbers of readers, as in revisions.
CREATE TABLE fronts (
  name text PRIMARY KEY,
  version integer NOT NULL,
  arrangement jsonb NOT NULL,
  deed text NOT NULL,
  changed_at timestamptz,
  changed_by bigint
);

-- Every arrangement that was launched, kept. The last of a front is the one in the paper.
CREATE TABLE front_launches (
  front text NOT NULL REFERENCES fronts,
  number integer NOT NULL,
  arrangement jsonb NOT NULL,
  launched_at timestamptz NOT NULL,
  launched_by bigint NOT NULL,
  PRIMARY KEY (front, number)
);
CREATE INDEX front_launches_by_person ON front_launches (launched_by, front, number);

-- The pictures that a front shows in place of the articles' own, in the paper or in the working copy.
CREATE TABLE front_pictures (
  front text NOT NULL REFERENCES fronts,
  picture bigint NOT NULL REFERENCES images,
  PRIMARY KEY (front, picture)
);
CREATE INDEX front_pictures_picture ON front_pictures (picture);
