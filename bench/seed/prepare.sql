-- Sections where the demo has left none, and topics and authors of our own.
INSERT INTO sections (slug, name, description, position, opinion)
SELECT 'section-' || n, 'Section ' || n, '', n, false
FROM generate_series(1, 5) AS n
WHERE NOT EXISTS (SELECT FROM sections);

INSERT INTO topics (slug, name, description)
SELECT 'bench-topic-' || n, 'Topic ' || n, '' FROM generate_series(1, :topics) AS n
ON CONFLICT DO NOTHING;

INSERT INTO authors (slug, name, role, biography)
SELECT 'bench-author-' || n, 'Writer ' || n, 'Reporter', '' FROM generate_series(1, :authors) AS n
ON CONFLICT DO NOTHING;
