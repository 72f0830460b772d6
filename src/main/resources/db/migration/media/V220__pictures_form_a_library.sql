-- `full_width` and `full_height` are those of the largest rendition kept, which cuts are taken from. The focus is
-- what every cut keeps, in hundredths of width and height. `version` counts the changes of words and focus.
ALTER TABLE images
  ADD COLUMN full_width integer,
  ADD COLUMN full_height integer,
  ADD COLUMN focus_x integer NOT NULL DEFAULT 50 CHECK (focus_x BETWEEN 0 AND 100),
  ADD COLUMN focus_y integer NOT NULL DEFAULT 50 CHECK (focus_y BETWEEN 0 AND 100),
  ADD COLUMN file_name text NOT NULL DEFAULT '',
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD COLUMN words tsvector NOT NULL GENERATED ALWAYS AS (
    to_tsvector('simple', translate(
      alt || ' ' || caption || ' ' || credit || ' ' || file_name, '-_./@:', '      '))) STORED;
UPDATE images SET full_width = width, full_height = height;
ALTER TABLE images
  ALTER COLUMN full_width SET NOT NULL,
  ALTER COLUMN full_height SET NOT NULL;
CREATE INDEX images_by_words ON images USING gin (words);
CREATE INDEX images_by_hash ON images (hash);
CREATE INDEX images_undescribed ON images (id) WHERE alt = '';

-- Who of the staff added a picture. It stays in the library when they leave; that it was them is forgotten.
CREATE TABLE image_additions (
  image bigint PRIMARY KEY REFERENCES images ON DELETE CASCADE,
  reader bigint NOT NULL REFERENCES readers ON DELETE CASCADE
);
CREATE INDEX image_additions_by_reader ON image_additions (reader);
