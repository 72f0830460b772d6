-- A list of subscribers that the paper brings along: its file, how it is read, in which words consent was given, and how
-- far it has come. Whoever works on it holds it until the lease ends; `rows_read` goes on in one transaction with what
-- the rows became.
CREATE TABLE subscriber_lists (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  file_name text NOT NULL,
  bytes bigint NOT NULL,
  newsletter text REFERENCES newsletters (slug),
  charset text NOT NULL,
  delimiter text NOT NULL,
  headed boolean NOT NULL,
  address_column integer,
  name_column integer,
  language_column integer,
  zone_column integer,
  consent_column integer,
  consent text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'uploaded'
    CHECK (state IN ('uploaded', 'working', 'done', 'stopped', 'broken')),
  rows_read bigint NOT NULL DEFAULT 0,
  bytes_read bigint NOT NULL DEFAULT 0,
  entered bigint NOT NULL DEFAULT 0,
  had bigint NOT NULL DEFAULT 0,
  refused bigint NOT NULL DEFAULT 0,
  made_at timestamptz NOT NULL,
  started_at timestamptz,
  finished_at timestamptz,
  lease_until timestamptz
);
CREATE INDEX subscriber_lists_at_work ON subscriber_lists (id) WHERE state = 'working';

-- The file, piece by piece: any node may go on with it. It goes when the list is done.
CREATE TABLE subscriber_list_pieces (
  list bigint NOT NULL REFERENCES subscriber_lists ON DELETE CASCADE,
  number integer NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (list, number)
);

-- Rows that nobody was entered by, and why.
CREATE TABLE refused_rows (
  list bigint NOT NULL REFERENCES subscriber_lists ON DELETE CASCADE,
  line bigint NOT NULL,
  address text NOT NULL,
  reason text NOT NULL,
  PRIMARY KEY (list, line)
);
