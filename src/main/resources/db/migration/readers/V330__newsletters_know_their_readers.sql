-- In whose time and language a reader is written to; empty: the paper's.
ALTER TABLE readers
  ADD COLUMN zone text NOT NULL DEFAULT '',
  ADD COLUMN language text NOT NULL DEFAULT '';

-- Who gets a newsletter by their account: all that the sending of newsletters reads of readers.
CREATE VIEW newsletter_readers AS
  SELECT newsletter, readers.id AS reader, email AS address,
    first_name AS name, zone, language, made_at, subscriber_until, chosen_at
  FROM newsletter_choices JOIN readers ON readers.id = newsletter_choices.reader
  WHERE confirmed_at IS NOT NULL;
