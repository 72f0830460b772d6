-- `starts_at` is when an issue that is scheduled starts: at due_at, or as much earlier as the first zone is ahead of the
-- paper's. `trouble` is the key of why it was given back instead. `digest_for` is the moment of the newsletter's rhythm
-- that it was made for: one issue each.
ALTER TABLE issues
  DROP COLUMN rule,
  ADD COLUMN starts_at timestamptz,
  ADD COLUMN trouble text NOT NULL DEFAULT '',
  ADD COLUMN digest_for timestamptz;
DROP INDEX issues_due;
CREATE INDEX issues_due ON issues (starts_at, id) WHERE state = 'scheduled';
DROP INDEX issues_sent;
CREATE INDEX issues_out ON issues (newsletter, started_at DESC, id DESC)
  WHERE state IN ('freezing', 'sending', 'paused', 'sent');
CREATE UNIQUE INDEX issues_one_a_beat ON issues (newsletter, digest_for) WHERE digest_for IS NOT NULL;
CREATE INDEX issues_tried ON issues (started_at, id)
  WHERE test_share > 0 AND winner IS NULL AND state IN ('freezing', 'sending', 'paused');

-- What an issue held when it started.
CREATE TABLE issue_articles (
  issue bigint NOT NULL REFERENCES issues ON DELETE CASCADE,
  article bigint NOT NULL REFERENCES articles,
  PRIMARY KEY (issue, article)
);
CREATE INDEX issue_articles_by_article ON issue_articles (article, issue);

-- The pictures of its own that it shows, from when it is first written: the library keeps them.
CREATE TABLE issue_pictures (
  issue bigint NOT NULL REFERENCES issues ON DELETE CASCADE,
  picture bigint NOT NULL REFERENCES images,
  PRIMARY KEY (issue, picture)
);
CREATE INDEX issue_pictures_by_picture ON issue_pictures (picture, issue);
CREATE INDEX newsletters_by_picture ON newsletters (picture) WHERE picture IS NOT NULL;

-- To whom issues of a newsletter were last sent to be looked at.
ALTER TABLE newsletters ADD COLUMN testers text NOT NULL DEFAULT '';
