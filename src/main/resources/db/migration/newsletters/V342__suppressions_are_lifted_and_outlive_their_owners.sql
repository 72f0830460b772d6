-- By what an address came to be suppressed: a way that something came back by, the page, a list.
-- The number stands in addresses of pages in place of it. Who of staff has entered or lifted one is in the audit trail.
ALTER TABLE suppressions
  ADD COLUMN source text NOT NULL DEFAULT '',
  ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  DROP COLUMN made_by;
DROP INDEX suppressions_by_time;

-- Those that somebody has lifted, for a year.
CREATE TABLE lifted_suppressions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  address text NOT NULL,
  reason text NOT NULL,
  note text NOT NULL,
  source text NOT NULL,
  made_at timestamptz NOT NULL,
  lifted_at timestamptz NOT NULL
);
CREATE INDEX lifted_suppressions_by_address ON lifted_suppressions (address);
CREATE INDEX lifted_suppressions_by_time ON lifted_suppressions (lifted_at);

-- Of erased readers, who are not to be written to again by mistake: a keyed hash of the address is all that stays.
CREATE TABLE erased_suppressions (
  address_mac text PRIMARY KEY,
  reason text NOT NULL,
  made_at timestamptz NOT NULL
);
