-- One recipient's copy of an issue. pending: to be sent at due_at or later; claimed: in a node's hands until the lease
-- ends, nothing has left; sending: released, and may have left; deferred: to be tried again at due_at; sent, failed,
-- unknown, dropped: settled (dropped: left, suppressed or cancelled before it went, as `words` says). `claim` is a number
-- that only grows: who holds an older one changes nothing. Names and addresses go when their reader does; that a copy
-- was sent stays.
CREATE TABLE deliveries (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  issue bigint NOT NULL REFERENCES issues,
  reader bigint REFERENCES readers ON DELETE SET NULL,
  addressee bigint REFERENCES addressees ON DELETE SET NULL,
  address text,
  name text NOT NULL DEFAULT '',
  kind text NOT NULL CHECK (kind IN ('stranger', 'reader', 'subscriber')),
  variant text CHECK (variant IN ('A', 'B')),
  state text NOT NULL DEFAULT 'pending' CHECK (
    state IN ('pending', 'claimed', 'sending', 'deferred', 'sent', 'failed', 'unknown', 'dropped')),
  due_at timestamptz NOT NULL,
  claim bigint,
  worker text,
  lease_until timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  relay text NOT NULL DEFAULT '',
  words text NOT NULL DEFAULT '',
  settled_at timestamptz
);
CREATE UNIQUE INDEX deliveries_one_a_reader ON deliveries (issue, reader) WHERE reader IS NOT NULL;
CREATE UNIQUE INDEX deliveries_one_an_address ON deliveries (issue, lower(address COLLATE "C"))
  WHERE address IS NOT NULL;
CREATE INDEX deliveries_due ON deliveries (issue, due_at, id) WHERE state IN ('pending', 'deferred');
CREATE INDEX deliveries_in_hand ON deliveries (worker, id) WHERE state IN ('claimed', 'sending');
CREATE INDEX deliveries_that_went_wrong ON deliveries (issue, state, id)
  WHERE state IN ('deferred', 'failed', 'unknown', 'dropped');
CREATE INDEX deliveries_by_reader ON deliveries (reader) WHERE reader IS NOT NULL;
CREATE INDEX deliveries_by_addressee ON deliveries (addressee) WHERE addressee IS NOT NULL;

-- How many deliveries of an issue are in a state: rows are added, and added up.
CREATE TABLE delivery_tallies (
  issue bigint NOT NULL REFERENCES issues ON DELETE CASCADE,
  state text NOT NULL,
  many bigint NOT NULL
);
CREATE INDEX delivery_tallies_by_issue ON delivery_tallies (issue, state);
