-- Whoever registers by a provider chooses no password.
ALTER TABLE readers ALTER COLUMN password_hash DROP NOT NULL;
