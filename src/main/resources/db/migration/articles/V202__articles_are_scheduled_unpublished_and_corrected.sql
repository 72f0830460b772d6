-- An article that is unpublished may come back: its address answers "not found". One that is withdrawn
-- is gone.
ALTER TABLE articles DROP CONSTRAINT articles_status_check;
ALTER TABLE articles ADD CHECK (status IN ('draft', 'published', 'unpublished', 'withdrawn'));

ALTER TABLE working_copies
  ADD COLUMN due_at timestamptz,
  ADD COLUMN scheduled_by bigint,
  ADD CHECK ((stage IS NOT DISTINCT FROM 'SCHEDULED') = (due_at IS NOT NULL));
CREATE INDEX working_copies_due ON working_copies (due_at) WHERE stage = 'SCHEDULED';

CREATE TABLE corrections (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  article bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  words text NOT NULL CHECK (words <> ''),
  corrected_at timestamptz NOT NULL
);
CREATE INDEX corrections_of_article ON corrections (article, id);
CREATE INDEX corrections_newest ON corrections (corrected_at DESC, id DESC);
