-- One row for each version of an item that changed something. A version without a number has number 0
-- and is told from others by when it was written; `written` is the epoch where there is a number.
CREATE TABLE wire_items (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  agency text NOT NULL,
  uri text NOT NULL,
  version bigint NOT NULL CHECK (version >= 0),
  written timestamptz NOT NULL,
  hash bytea NOT NULL,
  article bigint REFERENCES articles ON DELETE SET NULL,
  picture bigint REFERENCES images ON DELETE SET NULL,
  state text NOT NULL CHECK (state IN ('published', 'draft', 'embargoed', 'withdrawn')),
  received_at timestamptz NOT NULL,
  UNIQUE (uri, version, written)
);

CREATE INDEX wire_items_article ON wire_items (article);
CREATE INDEX wire_items_picture ON wire_items (picture);

-- `place` is where the bytes lie, from the inbox on; a file is known by the name it was claimed under.
CREATE TABLE wire_quarantine (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  claim text NOT NULL UNIQUE,
  file text NOT NULL,
  reason text NOT NULL,
  detail text NOT NULL,
  place text NOT NULL,
  bytes bigint NOT NULL,
  quarantined_at timestamptz NOT NULL
);
