-- What all nodes together have handed to a relay that is limited: `tokens` are left to be taken at once, as of
-- `filled_at`, and `taken` is how many copies were taken on `day`.
CREATE TABLE relay_budgets (
  relay text PRIMARY KEY,
  tokens double precision NOT NULL,
  filled_at timestamptz NOT NULL,
  day date NOT NULL,
  taken bigint NOT NULL
);
