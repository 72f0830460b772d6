-- What a server says of a recipient while a copy is handed to it comes back by that way.
ALTER TABLE returns DROP CONSTRAINT returns_way_check, ADD CONSTRAINT returns_way_check
  CHECK (way IN ('relay', 'mailbox', 'receiver', 'ses', 'postmark', 'sendgrid', 'mailgun'));
