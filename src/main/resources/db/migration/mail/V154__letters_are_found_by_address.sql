CREATE INDEX letters_by_address ON letters (lower(to_address COLLATE "C"), id);
