-- Articles whose item was killed last of all, and that nobody has printed again since.
INSERT INTO killed_articles (article, agency, reason, killed_at)
SELECT DISTINCT ON (article) article, agency, '', received_at
FROM wire_items AS item
WHERE state = 'withdrawn'
  AND EXISTS (SELECT FROM articles WHERE articles.id = item.article AND status = 'withdrawn')
  AND NOT EXISTS (
    SELECT FROM wire_items AS later
    WHERE later.uri = item.uri AND (later.version, later.written) > (item.version, item.written))
ORDER BY article, received_at DESC;
