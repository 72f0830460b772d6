-- A name that came with an agency's copy, in words: it is nobody of the paper's own, whoever is called so.
ALTER TABLE article_contributors ADD COLUMN as_it_came boolean NOT NULL DEFAULT false;
ALTER TABLE article_contributors ADD CHECK (NOT (as_it_came AND author IS NOT NULL));
