-- Who has asked to be deleted, when that is due, and what comes back if they change their mind.
CREATE TABLE leavings (
  reader bigint PRIMARY KEY REFERENCES readers ON DELETE CASCADE,
  asked_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  newsletters text[] NOT NULL,
  offers boolean NOT NULL,
  remaining text[] NOT NULL
);
CREATE INDEX leavings_due ON leavings (due_at);
