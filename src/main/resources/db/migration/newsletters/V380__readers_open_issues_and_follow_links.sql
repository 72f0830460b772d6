-- What became of a copy at its reader's: when it was first opened and a link in it first followed, and how often; what
-- machines did is counted apart. Written some at once, for copies there are. A year later it goes; the sums stay.
CREATE TABLE delivery_signs (
  delivery bigint PRIMARY KEY,
  opened_at timestamptz,
  opens integer NOT NULL,
  fetches integer NOT NULL,
  clicked_at timestamptz,
  clicks integer NOT NULL,
  scans integer NOT NULL,
  last_at timestamptz NOT NULL
);
CREATE INDEX delivery_signs_by_end ON delivery_signs (last_at);

-- The same of each of its links. Without `first_at` only machines have followed it.
CREATE TABLE delivery_clicks (
  delivery bigint NOT NULL,
  link integer NOT NULL,
  first_at timestamptz,
  many integer NOT NULL,
  scans integer NOT NULL,
  PRIMARY KEY (delivery, link)
);
