-- Where WebP can't be written, renditions are JPEG: the files' names end in it.
ALTER TABLE images ADD COLUMN format text NOT NULL DEFAULT 'webp' CHECK (format IN ('webp', 'jpg'));
