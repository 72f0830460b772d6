-- What an article says its picture on top shows, where that isn't what the library says. It goes when another picture comes.
ALTER TABLE articles
  ADD COLUMN lead_alt text NOT NULL DEFAULT '';
