-- The ledger of counted readings: of a stranger's meter or of a reader, never both.
CREATE TABLE readings (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  reader bigint REFERENCES readers ON DELETE CASCADE,
  meter text,
  month date NOT NULL,
  piece bigint NOT NULL,
  access text NOT NULL,
  read_at timestamptz NOT NULL,
  CHECK (num_nonnulls(reader, meter) = 1)
);
CREATE UNIQUE INDEX readings_of_a_reader ON readings (reader, month, piece) WHERE reader IS NOT NULL;
CREATE UNIQUE INDEX readings_of_a_meter ON readings (meter, month, piece) WHERE meter IS NOT NULL;
CREATE INDEX readings_by_month ON readings (month);
