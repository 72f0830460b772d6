-- Both sides of the join by their number, so that a stretch of readers is read as one on both.
CREATE OR REPLACE VIEW newsletter_readers AS
  SELECT newsletter, readers.id AS reader, email AS address,
    first_name AS name, zone, language, made_at, subscriber_until, chosen_at,
    newsletter_choices.reader AS chooser
  FROM newsletter_choices JOIN readers ON readers.id = newsletter_choices.reader
  WHERE confirmed_at IS NOT NULL;
