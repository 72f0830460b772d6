-- An article that is covered live. `change` counts what happens to its entries, one after the other:
-- open pages ask for what came after the number they know.
CREATE TABLE live_coverages (
  article bigint PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  started_at timestamptz NOT NULL,
  ended_at timestamptz,
  change bigint NOT NULL DEFAULT 0
);

-- They stand behind the wall. One that is removed stays, so that it can be put back, and so that
-- open pages hear of it.
CREATE TABLE live_entries (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  article bigint NOT NULL REFERENCES live_coverages ON DELETE CASCADE,
  change bigint NOT NULL,
  version integer NOT NULL DEFAULT 1,
  headline text NOT NULL,
  html text NOT NULL,
  key_event boolean NOT NULL,
  written_at timestamptz NOT NULL,
  updated_at timestamptz,
  removed_at timestamptz,
  CHECK (headline <> '' OR html <> '')
);

CREATE INDEX live_entries_newest ON live_entries (article, id DESC);
CREATE INDEX live_entries_changed ON live_entries (article, change);
CREATE INDEX live_entries_key_events ON live_entries (article, id DESC)
  WHERE key_event AND removed_at IS NULL;

-- The pictures among their words: while an entry shows one, the database refuses to lose it.
CREATE TABLE live_entry_pictures (
  entry bigint NOT NULL REFERENCES live_entries ON DELETE CASCADE,
  picture bigint NOT NULL REFERENCES images,
  PRIMARY KEY (entry, picture)
);

CREATE INDEX live_entry_pictures_picture ON live_entry_pictures (picture);
