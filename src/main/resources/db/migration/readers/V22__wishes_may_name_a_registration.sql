-- Of several registrations of one address, the letter goes to the one whose browser asked for it.
ALTER TABLE letter_wishes ADD COLUMN reader bigint REFERENCES readers ON DELETE CASCADE;
