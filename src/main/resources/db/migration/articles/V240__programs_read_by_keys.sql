-- A key is known by its hash; revoked, it is gone.
CREATE TABLE api_keys (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key_sha256 bytea NOT NULL UNIQUE,
  name text NOT NULL,
  ending text NOT NULL,
  reads text NOT NULL CHECK (reads IN ('TEASERS', 'OPEN', 'REGISTERED', 'PREMIUM')),
  made_at timestamptz NOT NULL,
  last_used_at timestamptz
);

-- When an article last came into the paper, was changed in it or left it. Its publication may be dated earlier, so that
-- its own times don't tell; what programs have missed is found here.
CREATE TABLE article_changes (
  article bigint PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  section bigint NOT NULL REFERENCES sections,
  changed_at timestamptz NOT NULL
);

INSERT INTO article_changes (article, section, changed_at)
SELECT id, section, coalesce(updated_at, published_at) FROM articles WHERE status <> 'draft';

CREATE INDEX article_changes_in_order ON article_changes (changed_at, article);
CREATE INDEX article_changes_of_section ON article_changes (section, changed_at, article);
