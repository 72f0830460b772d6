-- An article's words, with what the list is narrowed by. The database takes a megabyte of different
-- words: of any more it takes so many as fit in it in whatever script they are.
CREATE FUNCTION desk_words_of(dictionary regconfig, words text, marks tsvector)
RETURNS tsvector LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN to_tsvector(dictionary, words) || marks;
EXCEPTION WHEN program_limit_exceeded THEN
  RETURN to_tsvector(dictionary, left(words, 100000)) || marks;
END $$;
