-- `topic` is a name; empty: about anything.
ALTER TABLE rhythms ADD COLUMN topic text NOT NULL DEFAULT '';
