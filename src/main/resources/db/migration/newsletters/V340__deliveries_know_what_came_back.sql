-- What came back of a copy that was sent: the worst that was said of it, and in what words (no addresses).
ALTER TABLE deliveries
  ADD COLUMN returned_at timestamptz,
  ADD COLUMN return_kind text CHECK (return_kind IN ('soft', 'hard', 'complaint')),
  ADD COLUMN return_words text NOT NULL DEFAULT '';
CREATE INDEX deliveries_returned ON deliveries (issue, return_kind, id) WHERE return_kind IS NOT NULL;
