CREATE TABLE demo_newsroom (
  loaded_at timestamptz NOT NULL
);
