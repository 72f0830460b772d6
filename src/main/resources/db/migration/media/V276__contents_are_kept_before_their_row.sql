-- Contents that go unless a picture has them by then: of a picture that was deleted, or one whose
-- files are kept and which has no row yet. None goes within an hour; one that is going takes no picture.
ALTER TABLE discarded_images
  ADD COLUMN since timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN begun_at timestamptz;
