-- An address that is called when articles change. Its secret is sealed to its number. It rests until then while it is
-- called, and for a while after a call that failed: one call at a time.
CREATE TABLE webhooks (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  address text NOT NULL,
  secret bytea NOT NULL,
  occasions text[] NOT NULL,
  switched_on boolean NOT NULL,
  rests_until timestamptz NOT NULL
);

CREATE TABLE webhook_calls (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  webhook bigint NOT NULL REFERENCES webhooks ON DELETE CASCADE,
  message text NOT NULL,
  type text NOT NULL,
  payload text NOT NULL,
  posted_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'given_up')),
  status integer,
  millis integer,
  reason text NOT NULL DEFAULT ''
);

CREATE INDEX webhook_calls_due ON webhook_calls (webhook, due_at, id) WHERE state = 'waiting';
CREATE INDEX webhook_calls_latest ON webhook_calls (webhook, id DESC);
CREATE INDEX webhook_calls_by_age ON webhook_calls (posted_at);
