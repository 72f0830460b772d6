-- Who has read something of a section and when, of those who let us remember: all that the sending of newsletters reads
-- of histories.
CREATE VIEW section_readings AS
  SELECT reader, sections.slug AS section, read_at
  FROM history JOIN articles ON articles.id = history.piece JOIN sections ON sections.id = articles.section;
