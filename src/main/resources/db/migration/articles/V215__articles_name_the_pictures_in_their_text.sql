-- The pictures among an article's words. Its lead picture is a column of its own. While an article
-- shows a picture, the database refuses to lose it.
CREATE TABLE article_pictures (
  article bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  picture bigint NOT NULL REFERENCES images,
  PRIMARY KEY (article, picture)
);

CREATE INDEX article_pictures_picture ON article_pictures (picture);
