-- What the newsroom tells each other at an article. The writer is a reader's number, as in revisions.
CREATE TABLE article_notes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  article bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  writer bigint NOT NULL,
  words text NOT NULL CHECK (words <> ''),
  written_at timestamptz NOT NULL
);
CREATE INDEX article_notes_of_article ON article_notes (article, id DESC);
CREATE INDEX article_notes_by_writer ON article_notes (writer, id);
