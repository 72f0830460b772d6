-- A claim is made under the next number; each change of what was claimed names it.
CREATE SEQUENCE delivery_claims AS bigint;

-- When a copy was first released: from then on counts how long a server that says “later” is asked again.
ALTER TABLE deliveries ADD COLUMN tried_at timestamptz;

-- Whose lease has run out, and whether anything of an issue is still in hand.
DROP INDEX deliveries_in_hand;
CREATE INDEX deliveries_in_hand ON deliveries (issue, lease_until) WHERE state IN ('claimed', 'sending');

-- Cancelled issues of which copies are still to be dropped, or to be answered.
CREATE INDEX issues_being_cancelled ON issues (id) WHERE state = 'cancelled' AND finished_at IS NULL;
