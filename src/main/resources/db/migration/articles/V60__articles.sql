CREATE TABLE sections (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  description text NOT NULL,
  position integer NOT NULL,
  opinion boolean NOT NULL
);

CREATE TABLE topics (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  description text NOT NULL
);

CREATE TABLE authors (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  role text NOT NULL,
  biography text NOT NULL,
  portrait bigint REFERENCES images
);

CREATE TABLE articles (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  section bigint NOT NULL REFERENCES sections,
  status text NOT NULL CHECK (status IN ('draft', 'published', 'withdrawn')),
  access text NOT NULL CHECK (access IN ('open', 'metered', 'registered', 'premium')),
  language text NOT NULL,
  headline text NOT NULL CHECK (headline <> ''),
  standfirst text NOT NULL,
  kicker text NOT NULL,
  byline text NOT NULL,
  credit text NOT NULL,
  opening text NOT NULL,
  words integer NOT NULL,
  lead bigint REFERENCES images,
  version integer NOT NULL DEFAULT 1,
  filed_at timestamptz NOT NULL,
  published_at timestamptz,
  updated_at timestamptz,
  CHECK (status = 'draft' OR published_at IS NOT NULL)
);

CREATE INDEX articles_newest ON articles (published_at DESC, id DESC)
  WHERE status = 'published';
CREATE INDEX articles_newest_of_section ON articles (section, published_at DESC, id DESC)
  WHERE status = 'published';

-- What lies behind the wall stands apart, so that no other query can pick it up by mistake.
CREATE TABLE article_bodies (
  article bigint PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  html text NOT NULL
);

-- `published_at` is the article's own while it is published, and null otherwise: it keeps the lists
-- of a topic and of an author in order.
CREATE TABLE article_topics (
  article bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  topic bigint NOT NULL REFERENCES topics,
  position integer NOT NULL,
  published_at timestamptz,
  PRIMARY KEY (article, topic)
);

CREATE INDEX article_topics_newest ON article_topics (topic, published_at DESC, article DESC)
  WHERE published_at IS NOT NULL;

CREATE TABLE article_authors (
  article bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  author bigint NOT NULL REFERENCES authors,
  position integer NOT NULL,
  published_at timestamptz,
  PRIMARY KEY (article, author)
);

CREATE INDEX article_authors_newest ON article_authors (author, published_at DESC, article DESC)
  WHERE published_at IS NOT NULL;
