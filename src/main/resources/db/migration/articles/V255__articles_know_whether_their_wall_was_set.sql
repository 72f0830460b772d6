-- Whether an editor has said where the wall stands. Where all that was written is in the paper, the
-- marker tells.
ALTER TABLE articles ADD COLUMN wall_set boolean NOT NULL DEFAULT false;
UPDATE articles SET wall_set = true
FROM working_copies
WHERE working_copies.article = articles.id AND working_copies.stage IS NULL
  AND working_copies.live_version = articles.version AND articles.opening <> ''
  AND working_copies.manuscript -> 'words' ->> 'body' LIKE '%<hr class="wall">%';
