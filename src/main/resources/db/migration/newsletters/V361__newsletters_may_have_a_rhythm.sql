-- The rhythm in which a newsletter makes issues by itself. `days` are those of ISO 8601, Monday 1, as in 12345; `at` is
-- by the paper's clock; `section` is a slug, empty: any. `next_at` is null while it doesn't go on.
CREATE TABLE rhythms (
  newsletter bigint PRIMARY KEY REFERENCES newsletters ON DELETE CASCADE,
  days text NOT NULL CHECK (days ~ '^[1-7]{1,7}$'),
  at time NOT NULL,
  section text NOT NULL,
  most integer NOT NULL CHECK (most BETWEEN 1 AND 20),
  at_least integer NOT NULL CHECK (at_least BETWEEN 1 AND 20),
  extent text NOT NULL,
  subject text NOT NULL,
  opening text NOT NULL,
  next_at timestamptz,
  outcome text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX rhythms_due ON rhythms (next_at) WHERE next_at IS NOT NULL;
