-- The words of live coverage are taken up by and by.
UPDATE desk_entries SET worded = false WHERE article IN (SELECT article FROM live_coverages);
