-- The renditions are files named by `hash`; several rows may say different words of one picture.
CREATE TABLE images (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{40}$'),
  width integer NOT NULL CHECK (width > 0),
  height integer NOT NULL CHECK (height > 0),
  alt text NOT NULL,
  caption text NOT NULL,
  credit text NOT NULL,
  added_at timestamptz NOT NULL DEFAULT now()
);
