-- A draft may be without a headline, and without an address: its slug then begins with a tilde.
ALTER TABLE articles DROP CONSTRAINT articles_headline_check;
ALTER TABLE articles ADD CHECK (headline <> '' OR status = 'draft');
ALTER TABLE articles
  ADD COLUMN search_title text NOT NULL DEFAULT '',
  ADD COLUMN social_title text NOT NULL DEFAULT '';

-- Where articles once stood.
CREATE TABLE former_slugs (
  slug text PRIMARY KEY,
  article bigint NOT NULL REFERENCES articles ON DELETE CASCADE
);
CREATE INDEX former_slugs_of_article ON former_slugs (article);

-- An article as it is being written, beside the one in the paper. `stage` is null while all of it is
-- in the paper; `live_version` is the version in the paper that it was made from. People are numbers
-- of readers: whoever leaves the paper takes their name along, and the work stays.
CREATE TABLE working_copies (
  article bigint PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  version integer NOT NULL,
  live_version integer NOT NULL,
  stage text,
  owner bigint,
  manuscript jsonb NOT NULL,
  saved_at timestamptz NOT NULL,
  saved_by bigint NOT NULL
);

-- Every save, kept.
CREATE TABLE revisions (
  article bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  number integer NOT NULL,
  manuscript jsonb NOT NULL,
  saved_at timestamptz NOT NULL,
  saved_by bigint,
  PRIMARY KEY (article, number)
);
CREATE INDEX revisions_by_person ON revisions (saved_by, article, number) WHERE saved_by IS NOT NULL;

-- Who is writing just now.
CREATE TABLE article_locks (
  article bigint PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  holder bigint NOT NULL,
  taken_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);

-- One row for each article there is, as the newsroom's list shows it.
CREATE TABLE desk_entries (
  article bigint PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  stage text NOT NULL,
  live boolean NOT NULL,
  section bigint NOT NULL REFERENCES sections,
  person bigint,
  headline text NOT NULL,
  changed_at timestamptz NOT NULL
);

INSERT INTO desk_entries (article, stage, live, section, headline, changed_at)
SELECT id,
  CASE status WHEN 'draft' THEN 'DRAFT' WHEN 'published' THEN 'PUBLISHED' ELSE 'TAKEN_DOWN' END,
  status = 'published', section, headline, greatest(updated_at, coalesce(published_at, filed_at))
FROM articles;

CREATE INDEX desk_entries_newest ON desk_entries (changed_at DESC, article DESC);
CREATE INDEX desk_entries_of_stage ON desk_entries (stage, changed_at DESC, article DESC);
CREATE INDEX desk_entries_of_section ON desk_entries (section, changed_at DESC, article DESC);
CREATE INDEX desk_entries_of_section_and_stage
  ON desk_entries (section, stage, changed_at DESC, article DESC);
CREATE INDEX desk_entries_of_person ON desk_entries (person, changed_at DESC, article DESC)
  WHERE person IS NOT NULL;
CREATE INDEX desk_entries_of_person_and_stage
  ON desk_entries (person, stage, changed_at DESC, article DESC) WHERE person IS NOT NULL;
