-- The comments of an article. The row is there from the first comment on, or from when somebody says
-- how it shall be discussed; while a comment is written or changed, the row is held, so briefly as may be.
-- Numbers are given while it is held, so they are committed in their order and none is left out.
CREATE TABLE discussions (
  article bigint PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  mode text NOT NULL DEFAULT 'discussion' CHECK (mode IN ('discussion', 'questions', 'off')),
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'frozen', 'closed')),
  closes_at timestamptz,
  -- of the newest comment
  last_number bigint NOT NULL DEFAULT 0,
  -- of the last change
  last_change bigint NOT NULL DEFAULT 0,
  -- those that are shown
  comments integer NOT NULL DEFAULT 0 CHECK (comments >= 0)
) WITH (fillfactor = 50);

-- What somebody wrote: as it was typed, and the HTML that was made of it once.
CREATE TABLE comments (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  article bigint NOT NULL REFERENCES discussions ON DELETE CASCADE,
  number bigint NOT NULL CHECK (number > 0),
  parent bigint REFERENCES comments,
  -- the comment that its thread began with; null: it is one
  root bigint REFERENCES comments,
  depth integer NOT NULL CHECK (depth >= 0),
  -- null: erased since
  writer bigint REFERENCES readers ON DELETE SET NULL,
  text text NOT NULL,
  html text NOT NULL,
  -- held: waits for a moderator; rejected: a moderator took it out; deleted: its writer did
  state text NOT NULL CHECK (state IN ('shown', 'held', 'rejected', 'deleted')),
  -- the word for why it is held or rejected
  why text NOT NULL DEFAULT '',
  picked_at timestamptz,
  written_at timestamptz NOT NULL,
  edited_at timestamptz,
  UNIQUE (article, number),
  CHECK ((parent IS NULL) = (root IS NULL) AND (parent IS NULL) = (depth = 0)),
  CHECK (state <> 'deleted' OR (text = '' AND html = ''))
);

CREATE INDEX comments_of_writer ON comments (writer, id DESC) WHERE writer IS NOT NULL;
CREATE INDEX comments_of_writer_there ON comments (writer, article, id DESC) WHERE writer IS NOT NULL;
CREATE INDEX comments_by_parent ON comments (parent) WHERE parent IS NOT NULL;
CREATE INDEX comments_by_root ON comments (root, number) WHERE root IS NOT NULL;
CREATE INDEX comments_by_state ON comments (state, id) WHERE state IN ('held', 'rejected');

-- What orders them, and changes often. A comment has its place on the page while it is shown, or while a
-- reply to it has one: then a line stands there that says that it is gone.
CREATE TABLE comment_ranks (
  comment bigint PRIMARY KEY REFERENCES comments ON DELETE CASCADE,
  article bigint NOT NULL,
  number bigint NOT NULL,
  parent bigint,
  placed boolean NOT NULL,
  picked boolean NOT NULL DEFAULT false,
  recommendations integer NOT NULL DEFAULT 0 CHECK (recommendations >= 0),
  -- the replies to it that have a place
  replies integer NOT NULL DEFAULT 0 CHECK (replies >= 0),
  -- of the first of a thread: all comments below it that are shown
  below integer NOT NULL DEFAULT 0 CHECK (below >= 0)
) WITH (fillfactor = 80);

CREATE INDEX comment_ranks_newest ON comment_ranks (article, number)
  WHERE parent IS NULL AND placed;
CREATE INDEX comment_ranks_recommended ON comment_ranks (article, recommendations, number)
  WHERE parent IS NULL AND placed;
CREATE INDEX comment_ranks_discussed ON comment_ranks (article, below, number)
  WHERE parent IS NULL AND placed;
CREATE INDEX comment_ranks_picked ON comment_ranks (article, number) WHERE picked AND placed;
CREATE INDEX comment_ranks_replies ON comment_ranks (parent, number)
  WHERE parent IS NOT NULL AND placed;

-- What happened to a discussion, one after the other: open pages ask for what came after the number they know.
CREATE TABLE comment_changes (
  article bigint NOT NULL REFERENCES discussions ON DELETE CASCADE,
  change bigint NOT NULL,
  comment bigint NOT NULL REFERENCES comments ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('written', 'edited', 'hidden', 'shown', 'picked')),
  PRIMARY KEY (article, change)
);

CREATE INDEX comment_changes_of_comment ON comment_changes (comment);

-- What a comment said before it was edited: for its writer and the moderators.
CREATE TABLE comment_revisions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  comment bigint NOT NULL REFERENCES comments ON DELETE CASCADE,
  text text NOT NULL,
  until timestamptz NOT NULL
);

CREATE INDEX comment_revisions_of_comment ON comment_revisions (comment, id);
