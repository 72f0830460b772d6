-- waiting: to be sent by SMTP at due_at or later; kept: for the demo's mailbox;
-- sent and given_up: settled, the words thrown away, since they may hold links that open accounts.
CREATE TABLE letters (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message_id text NOT NULL UNIQUE,
  to_address text NOT NULL,
  to_name text NOT NULL,
  subject text NOT NULL,
  text text NOT NULL,
  html text NOT NULL,
  purpose text NOT NULL,
  posted_at timestamptz NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting', 'kept', 'sent', 'given_up')),
  attempts integer NOT NULL DEFAULT 0,
  due_at timestamptz NOT NULL,
  settled_at timestamptz,
  reason text NOT NULL DEFAULT ''
);
CREATE INDEX letters_due ON letters (due_at, id) WHERE state = 'waiting';
CREATE INDEX letters_kept ON letters (id DESC) WHERE state = 'kept';
CREATE INDEX letters_old ON letters (posted_at) WHERE state <> 'waiting';
