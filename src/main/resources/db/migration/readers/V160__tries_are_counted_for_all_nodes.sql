-- How far the tries at a door are used up, for all nodes and over restarts. A key is signed, so that nobody
-- reads from it whose address was tried; each moment is when that measure is whole again.
CREATE TABLE tries (
  key text PRIMARY KEY,
  minute_whole_at timestamptz NOT NULL,
  hour_whole_at timestamptz NOT NULL,
  day_whole_at timestamptz NOT NULL
) WITH (fillfactor = 50);
