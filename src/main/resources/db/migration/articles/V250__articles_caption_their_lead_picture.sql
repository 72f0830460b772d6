-- What an article says of the picture on top, where that isn't what the library says. It goes when another picture comes.
ALTER TABLE articles
  ADD COLUMN lead_caption text NOT NULL DEFAULT '',
  ADD COLUMN lead_credit text NOT NULL DEFAULT '';
