-- What the newsroom has chosen to stand at an article's end, in its order.
CREATE TABLE article_related (
  article bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  position integer NOT NULL,
  related bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  PRIMARY KEY (article, related)
);
CREATE INDEX article_related_by_related ON article_related (related);
