-- A month counts from when a letter was settled; one that is kept is settled from the beginning.
DROP INDEX letters_old;
CREATE INDEX letters_old ON letters (coalesce(settled_at, posted_at)) WHERE state <> 'waiting';
