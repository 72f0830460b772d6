-- Rows that were refused name people who get nothing from us: they go with their list's file after a while, and at once
-- when somebody is erased whose address they name.
CREATE INDEX refused_rows_by_address ON refused_rows (lower(address COLLATE "C"));
CREATE INDEX subscriber_lists_uploaded ON subscriber_lists (made_at) WHERE state = 'uploaded';
