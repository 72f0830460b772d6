-- What an editor has typed of an entry of live coverage and not published, for them alone. `entry` is 0
-- for one that is yet to be written; `version` names the one that it was opened in.
CREATE TABLE live_entry_drafts (
  article bigint NOT NULL REFERENCES live_coverages ON DELETE CASCADE,
  entry bigint NOT NULL,
  writer bigint NOT NULL REFERENCES readers ON DELETE CASCADE,
  version integer NOT NULL,
  headline text NOT NULL,
  body text NOT NULL,
  key_event boolean NOT NULL,
  kept_at timestamptz NOT NULL,
  PRIMARY KEY (article, entry, writer)
);
CREATE INDEX live_entry_drafts_of_writer ON live_entry_drafts (writer);
