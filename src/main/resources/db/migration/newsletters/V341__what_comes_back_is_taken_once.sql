-- What came back: a report of a bounce or a complaint, or something else. `digest` is the report's own, however often and
-- by whichever ways it comes. `proven`: it bears a mark that only our own mail can have brought there, or comes signed by
-- the provider; only then it is acted upon at once. `raw` is kept of what nobody understood, for thirty days.
CREATE TABLE returns (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  digest bytea NOT NULL UNIQUE,
  came_at timestamptz NOT NULL,
  way text NOT NULL CHECK (way IN ('mailbox', 'receiver', 'ses', 'postmark', 'sendgrid', 'mailgun')),
  kind text NOT NULL CHECK (kind IN ('hard', 'soft', 'complaint', 'automatic', 'challenge', 'receipt', 'unclear')),
  address text NOT NULL DEFAULT '',
  delivery bigint REFERENCES deliveries ON DELETE SET NULL,
  proven boolean NOT NULL,
  status text NOT NULL DEFAULT '',
  words text NOT NULL DEFAULT '',
  raw bytea CHECK (length(raw) <= 100000)
);
CREATE INDEX returns_by_time ON returns (came_at);
CREATE INDEX returns_by_kind ON returns (kind, id DESC);
CREATE INDEX returns_by_address ON returns (address, came_at) WHERE address <> '';
CREATE INDEX returns_by_delivery ON returns (delivery) WHERE delivery IS NOT NULL;
CREATE INDEX returns_with_raw ON returns (came_at) WHERE raw IS NOT NULL;
