-- By what an addressee had come to a newsletter that the paper took them off, and with whose consent: putting them back
-- gives that back too. Of all other departures nothing is kept here.
ALTER TABLE newsletter_departures
  ADD COLUMN source text NOT NULL DEFAULT '',
  ADD COLUMN place text NOT NULL DEFAULT '',
  ADD COLUMN consent text NOT NULL DEFAULT '',
  ADD COLUMN chosen_at timestamptz;
