-- When an article last left a section for another while programs knew of it: whoever keeps a copy of that
-- section alone hears that it is gone from there.
CREATE TABLE article_moves (
  article bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  section bigint NOT NULL REFERENCES sections,
  moved_at timestamptz NOT NULL,
  PRIMARY KEY (article, section)
);
CREATE INDEX article_moves_of_section ON article_moves (section, moved_at, article);
