-- A scheduled article that could not be published at its moment: when that was, until somebody schedules
-- or publishes it.
ALTER TABLE working_copies ADD COLUMN set_aside_at timestamptz;
