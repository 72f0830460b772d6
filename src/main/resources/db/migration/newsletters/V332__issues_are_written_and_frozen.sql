-- An issue of a newsletter. `content` holds its blocks, `rule` how it is filled from the latest articles, `audience` who
-- gets it beside those who chose the newsletter: JSON, read by the records of the same names. While it is being sent
-- only `state` and what follows it change.
CREATE TABLE issues (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  newsletter bigint NOT NULL REFERENCES newsletters,
  slug text NOT NULL,
  subject text NOT NULL DEFAULT '',
  other_subject text NOT NULL DEFAULT '',
  opening text NOT NULL DEFAULT '',
  content text NOT NULL DEFAULT '',
  rule text NOT NULL DEFAULT '',
  audience text NOT NULL DEFAULT '',
  test_share integer NOT NULL DEFAULT 0 CHECK (test_share BETWEEN 0 AND 50),
  test_minutes integer NOT NULL DEFAULT 240 CHECK (test_minutes > 0),
  by_zone boolean NOT NULL DEFAULT false,
  made_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  state text NOT NULL DEFAULT 'draft'
    CHECK (state IN ('draft', 'scheduled', 'freezing', 'sending', 'paused', 'sent', 'cancelled')),
  due_at timestamptz,
  frozen_at timestamptz,
  recipients integer NOT NULL DEFAULT 0,
  winner text CHECK (winner IN ('A', 'B')),
  started_at timestamptz,
  finished_at timestamptz,
  UNIQUE (newsletter, slug)
);
CREATE INDEX issues_by_newsletter ON issues (newsletter, id DESC);
CREATE INDEX issues_due ON issues (due_at, id) WHERE state = 'scheduled';
CREATE INDEX issues_at_work ON issues (id) WHERE state IN ('freezing', 'sending', 'paused');
CREATE INDEX issues_sent ON issues (newsletter, started_at DESC, id DESC) WHERE state IN ('sending', 'paused', 'sent');

-- The finished mail of an issue for one kind of recipient and one of the subjects that are tried, with slots for what
-- is the recipient's own.
CREATE TABLE issue_sheets (
  issue bigint NOT NULL REFERENCES issues ON DELETE CASCADE,
  variant text NOT NULL CHECK (variant IN ('A', 'B')),
  kind text NOT NULL CHECK (kind IN ('stranger', 'reader', 'subscriber')),
  subject text NOT NULL,
  html text NOT NULL,
  text text NOT NULL,
  PRIMARY KEY (issue, variant, kind)
);

-- Where the links of an issue lead, by their number in its sheets.
CREATE TABLE issue_links (
  issue bigint NOT NULL REFERENCES issues ON DELETE CASCADE,
  number integer NOT NULL,
  address text NOT NULL,
  PRIMARY KEY (issue, number)
);
