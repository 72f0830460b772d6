-- A wish that can't be fulfilled holds up no other: it is due again later, and given up in the end.
ALTER TABLE letter_wishes
  ADD COLUMN attempts integer NOT NULL DEFAULT 0,
  ADD COLUMN due_at timestamptz;
UPDATE letter_wishes SET due_at = wished_at;
ALTER TABLE letter_wishes ALTER COLUMN due_at SET NOT NULL;
CREATE INDEX letter_wishes_by_due ON letter_wishes (due_at, id);
