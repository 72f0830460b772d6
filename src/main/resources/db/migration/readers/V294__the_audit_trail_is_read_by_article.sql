-- What was done to an article, for its history. What was done to an entry of its live coverage isn't in it.
CREATE INDEX audit_trail_of_article ON audit_trail ((details ->> 'article'), at, id)
  WHERE details ->> 'article' IS NOT NULL AND details ->> 'entry' IS NULL;
