-- While a byline was words, whoever of the paper's own stood in them was linked when it was printed. Words name nobody of
-- the paper's own any more, so what is being written says who wrote it: those who are linked, and those whom nobody but
-- the newsroom can have named, since they don't stand in the words that are in the paper. What is all in the paper is
-- read from there.
CREATE FUNCTION names_in(words text) RETURNS TABLE (name text, place bigint) LANGUAGE sql IMMUTABLE AS $$
  SELECT piece, nth
  FROM string_to_table(words, ',') WITH ORDINALITY AS each (raw, nth)
  CROSS JOIN LATERAL btrim(regexp_replace(raw, '\s+', ' ', 'g')) AS piece
  WHERE piece <> ''
$$;

CREATE FUNCTION saying_who_wrote(manuscript jsonb, id bigint) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT manuscript || jsonb_build_object('origin', manuscript -> 'origin' || jsonb_build_object(
    'byline', coalesce(string_agg(name, ', ' ORDER BY place) FILTER (WHERE NOT ours), ''),
    'contributors', coalesce(jsonb_agg(
      jsonb_build_object('did', 'BY', 'name', name, 'introduced', false) ORDER BY place) FILTER (WHERE ours), '[]')))
  FROM (
    SELECT name, place,
      lower(name) IN (
        SELECT lower(authors.name) FROM article_authors JOIN authors ON authors.id = author WHERE article = saying_who_wrote.id)
      OR lower(name) NOT IN (
        SELECT lower(there.name) FROM articles, names_in(articles.byline) AS there WHERE articles.id = saying_who_wrote.id)
      AS ours
    FROM names_in(manuscript #>> '{origin,byline}')
  ) AS named
$$;

UPDATE working_copies SET manuscript = saying_who_wrote(manuscript, article)
WHERE stage IS NOT NULL AND manuscript #>> '{origin,byline}' <> ''
  AND coalesce(manuscript #> '{origin,contributors}', '[]') = '[]'
  AND NOT EXISTS (SELECT FROM article_contributors AS said WHERE said.article = working_copies.article);
UPDATE article_drafts SET manuscript = saying_who_wrote(manuscript, article)
WHERE manuscript #>> '{origin,byline}' <> ''
  AND coalesce(manuscript #> '{origin,contributors}', '[]') = '[]'
  AND NOT EXISTS (SELECT FROM article_contributors AS said WHERE said.article = article_drafts.article);

DROP FUNCTION saying_who_wrote, names_in;
