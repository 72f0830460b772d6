-- A confirmed reader's change of address: asked for, confirmed from the new one, undone from the old one.
CREATE TABLE address_changes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  reader bigint NOT NULL REFERENCES readers ON DELETE CASCADE,
  old_email text NOT NULL,
  new_email text NOT NULL CHECK (length(new_email) <= 254),
  asked_at timestamptz NOT NULL,
  since timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  changed_at timestamptz,
  withdrawn_at timestamptz
);
CREATE INDEX address_changes_by_reader ON address_changes (reader, id);
CREATE INDEX address_changes_by_age ON address_changes (asked_at);
ALTER TABLE link_tokens ADD COLUMN address_change bigint REFERENCES address_changes ON DELETE CASCADE;
CREATE INDEX link_tokens_by_address_change ON link_tokens (address_change);
ALTER TABLE letter_wishes ADD COLUMN address_change bigint REFERENCES address_changes ON DELETE CASCADE;
CREATE INDEX letter_wishes_by_address_change ON letter_wishes (address_change);
