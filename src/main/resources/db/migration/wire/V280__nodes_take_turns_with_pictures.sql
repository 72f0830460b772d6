-- Who is making the pictures of a claimed file just now, and until when that counts: others leave it alone.
CREATE TABLE wire_turns (
  claim text PRIMARY KEY,
  node uuid NOT NULL,
  ends_at timestamptz NOT NULL
);
