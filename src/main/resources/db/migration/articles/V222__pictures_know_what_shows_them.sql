CREATE INDEX articles_by_lead ON articles (lead) WHERE lead IS NOT NULL;
CREATE INDEX working_copies_by_lead ON working_copies ((manuscript #>> '{lead,value}'));
CREATE INDEX authors_by_portrait ON authors (portrait) WHERE portrait IS NOT NULL;
