-- What the desk does as it publishes: search finds an article by its teaser's words and its date.
CREATE TEMP VIEW found_by AS
SELECT id AS article, published_at,
  setweight(to_tsvector('english', headline), 'A')
  || setweight(to_tsvector('english', concat_ws(' ', standfirst, kicker, byline,
       (SELECT string_agg(authors.name, ' ') FROM article_authors
        JOIN authors ON authors.id = author WHERE article = articles.id))), 'B')
  || setweight(to_tsvector('english', regexp_replace(opening, '<[^>]*>', ' ', 'g')), 'C')
  || array_to_tsvector(ARRAY(
       SELECT concat_ws(' ', 'in', level, floor(extract(epoch FROM published_at)
         / (86400 * (4 ^ level)::bigint))::bigint)
       FROM generate_series(0, 6) AS level)) AS words
FROM articles
WHERE status = 'published';

-- The articles that the desk has filed tell whether it still does it so.
DO $$ BEGIN
  IF EXISTS (
    SELECT FROM found_by JOIN search_entries USING (article)
    WHERE strip(found_by.words) <> strip(search_entries.words)) THEN
    RAISE 'seed/finish.sql does not do what the desk does';
  END IF;
END $$;

INSERT INTO desk_entries (article, stage, standing, section, headline, changed_at)
SELECT id, 'PUBLISHED', 'PUBLISHED', section, headline, published_at
FROM articles
WHERE id >= :first AND id % :streams = :share;

INSERT INTO search_entries (article, published_at, words)
SELECT article, published_at, words FROM found_by
WHERE article >= :first AND article % :streams = :share;
