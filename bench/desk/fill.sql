-- What the newsroom has of each article: its words, five saves each, and one article in fifty that is being written.
INSERT INTO desk_words (article, changed_at, words)
SELECT article, changed_at,
  to_tsvector('english', concat_ws(' ', entry.headline, articles.headline, articles.standfirst, articles.kicker,
    articles.byline, articles.credit, articles.slug,
    (SELECT string_agg(authors.name, ' ') FROM article_authors JOIN authors ON authors.id = author
     WHERE article = entry.article),
    (SELECT string_agg(topics.name, ' ') FROM article_topics JOIN topics ON topics.id = topic
     WHERE article = entry.article),
    regexp_replace(concat(articles.opening, ' ',
      (SELECT html FROM article_bodies WHERE article = entry.article)), '<[^>]*>', ' ', 'g')))
  || array_to_tsvector(ARRAY['at ' || stage, 'at ' || standing, 'of ' || entry.section, 'by 0'])
  || array_to_tsvector(ARRAY(
       SELECT concat_ws(' ', 'in', level, floor(extract(epoch FROM changed_at) / (86400 * (4 ^ level)::bigint))::bigint)
       FROM generate_series(0, 6) AS level))
FROM desk_entries AS entry JOIN articles ON articles.id = article
WHERE article >= :first AND article % :streams = :share
ON CONFLICT DO NOTHING;

CREATE TEMP TABLE manuscripts AS
SELECT articles.id AS article, articles.version, published_at, jsonb_build_object(
    'words', jsonb_build_object('headline', headline, 'standfirst', standfirst, 'kicker', kicker,
      'body', opening || (SELECT html FROM article_bodies WHERE article = articles.id), 'language', 'en-GB'),
    'origin', jsonb_build_object('byline', 'Writer 1', 'credit', '', 'authors', '[]'::jsonb),
    'place', jsonb_build_object('section', (SELECT slug FROM sections WHERE id = section), 'topics', '["Topic 1"]'::jsonb,
      'access', upper(access)),
    'lead', NULL,
    'dressing', jsonb_build_object('slug', slug, 'searchTitle', '', 'socialTitle', ''),
    'embargo', NULL) AS manuscript
FROM articles WHERE id >= :first AND id % :streams = :share;

INSERT INTO revisions (article, number, manuscript, saved_at, saved_by)
SELECT article, number, manuscript, published_at - make_interval(hours => 6 - number), :editor
FROM manuscripts, generate_series(1, 5) AS number;

INSERT INTO working_copies (article, version, live_version, stage, owner, manuscript, saved_at, saved_by)
SELECT article, 5, version, CASE WHEN article % 50 = :share THEN 'DRAFT' END, :editor, manuscript, published_at, :editor
FROM manuscripts;

UPDATE desk_entries SET worded = true, person = :editor,
  stage = CASE WHEN article % 50 = :share THEN 'DRAFT' ELSE stage END
WHERE article >= :first AND article % :streams = :share;
