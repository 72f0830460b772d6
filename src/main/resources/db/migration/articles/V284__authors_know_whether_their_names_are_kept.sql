-- Whether an author is found by their name as it is folded now. The program sees to it when it starts; nothing is in the
-- index once all of them are.
ALTER TABLE authors ADD COLUMN findable boolean NOT NULL DEFAULT false;
CREATE INDEX authors_to_be_found ON authors (id) WHERE NOT findable;
