"""Fills the tables with made-up articles, as fast as PostgreSQL takes them in."""
import os
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from pathlib import Path

from lib import machine
from lib.figures import say
from lib.problem import Problem
from seed.prose import Prose

BATCH = 5_000
STREAMS = machine.cores()
TOPICS = 300
AUTHORS = 80
EACH_TOPICS = 3
NEWEST_AGE = timedelta(days=40)
APART = timedelta(minutes=20)
TABLES = ["articles", "article_bodies", "article_topics", "article_authors", "search_entries", "desk_entries"]
ARTICLES = (
    "id, slug, section, status, access, language, headline, standfirst, kicker, byline, credit,"
    " opening, words, lead, filed_at, published_at"
)
PREPARE = Path(__file__).with_name("prepare.sql")
FINISH = Path(__file__).with_name("finish.sql")


class Archive:
    """So many articles; their access goes round and round in the order given."""

    def __init__(self, server, count, access, paragraphs):
        self.server = server
        self.count = count
        self.access = access
        self.paragraphs = paragraphs
        self.prose = Prose()
        self.newest = datetime.now(timezone.utc).replace(hour=0, minute=0, second=0, microsecond=0) - NEWEST_AGE

    def fill(self):
        began = time.monotonic()
        self.server.psql(PREPARE.read_text(), topics=TOPICS, authors=AUTHORS)
        self.sections = self.ids("sections", "true")
        self.topics = self.ids("topics", "slug LIKE 'bench-topic-%'")
        self.authors = self.ids("authors", "slug LIKE 'bench-author-%'")
        self.pictures = self.ids("images", "true") or ["\\N"]
        self.first = int(self.server.psql("SELECT coalesce(max(id), 0) + 1 FROM articles"))
        indexes = self.indexes()
        self.server.psql("".join(f"DROP INDEX {name};" for name, _ in indexes))
        starts = range(0, self.count, BATCH)
        in_parallel(lambda share: self.copy(starts[share::STREAMS]))
        in_parallel(self.finish)
        self.server.psql("SET maintenance_work_mem = '512MB';" + "".join(f"{text};" for _, text in indexes))
        self.server.psql("SELECT setval(pg_get_serial_sequence('articles', 'id'), max(id)) FROM articles")
        self.server.psql("VACUUM (FREEZE, ANALYZE); CHECKPOINT;")
        say(f"Filed {self.count:,} articles in {time.monotonic() - began:.0f} s")

    def indexes(self):
        """Those that can be made anew once the rows are in: name and definition."""
        return self.server.rows(
            "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema()"
            f" AND tablename = ANY ('{{{','.join(TABLES)}}}')"
            " AND indexname NOT IN (SELECT conname FROM pg_constraint)"
        )

    def ids(self, table, condition):
        return self.server.psql(f"SELECT id FROM {table} WHERE {condition} ORDER BY id").split()

    def copy(self, starts):
        process = subprocess.Popen(
            ["psql", "-Xq", "-v", "ON_ERROR_STOP=1"],
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, **self.server.database()},
        )
        try:
            # What goes in is right by construction: the keys needn't be looked up one by one.
            process.stdin.write(b"SET session_replication_role = replica; SET synchronous_commit = off;\n")
            for start in starts:
                process.stdin.write(self.batch(range(start, min(start + BATCH, self.count))))
            process.stdin.close()
        except BrokenPipeError:
            pass
        if process.wait():
            raise Problem(f"psql: {process.stderr.read().decode().strip()}")

    def finish(self, share):
        self.server.psql(FINISH.read_text(), first=self.first, streams=STREAMS, share=share)

    def batch(self, numbers):
        articles, bodies, topics, authors = [], [], [], []
        prose = self.prose.from_page(numbers[0])
        dice = prose.random
        for number in numbers:
            id = self.first + number
            published = (self.newest - APART * number).isoformat()
            articles.append(self.article(prose, id, number, published))
            bodies.append(f"{id}\t{prose.paragraphs(self.paragraphs)}<p>{ending(id)}</p>")
            # The square makes some topics and authors far more frequent than others.
            chosen = {int(TOPICS * dice.random() ** 2) for _ in range(EACH_TOPICS)}
            topics += [f"{id}\t{self.topics[at]}\t{place}\t{published}" for place, at in enumerate(chosen, 1)]
            authors.append(f"{id}\t{self.authors[int(AUTHORS * dice.random() ** 2)]}\t1\t{published}")
        return (
            copied("articles", ARTICLES, articles)
            + copied("article_bodies", "article, html", bodies)
            + copied("article_topics", "article, topic, position, published_at", topics)
            + copied("article_authors", "article, author, position, published_at", authors)
        )

    def article(self, prose, id, number, published):
        headline = prose.headline()
        columns = [
            id,
            f"{headline.lower().replace(' ', '-')[:60].strip('-')}-{id}",
            self.sections[number % len(self.sections)],
            "published",
            self.access[number // len(self.sections) % len(self.access)],
            "en",
            headline,
            " ".join(prose.some(2)),
            "",
            "",
            "",
            prose.paragraphs(1),
            self.paragraphs * 75,
            self.pictures[number % len(self.pictures)],
            published,
            published,
        ]
        return "\t".join(map(str, columns))


def in_parallel(work):
    """Does the work in as many streams as there are cores."""
    with ThreadPoolExecutor(STREAMS) as pool:
        list(pool.map(work, range(STREAMS)))


def ending(id):
    """The last words of each body: who is shown them was admitted."""
    return f"Here ends piece {id}."


def copied(table, columns, lines):
    return f"COPY {table} ({columns}) FROM STDIN;\n{chr(10).join(lines)}\n\\.\n".encode()
