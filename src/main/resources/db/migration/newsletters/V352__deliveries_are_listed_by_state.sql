-- Settled deliveries of an issue, and those that are to be tried again, a page at a time. What waits is listed in the
-- order in which it is due, and what is in hand is little.
DROP INDEX deliveries_that_went_wrong;
CREATE INDEX deliveries_by_state ON deliveries (issue, state, id)
  WHERE state IN ('deferred', 'sent', 'failed', 'unknown', 'dropped');
