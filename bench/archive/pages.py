"""The pages that are read at both sizes, and addresses of each kind."""
from urllib.parse import quote

from seed.archive import TOPICS

SEARCHED = 110  # words of a teaser that search looks through, about
# Even the rare ones fill a page at the smaller size: a page with more on it would take longer.
SHARES = {"search_common": 0.3, "search_middling": 0.03, "search_rare": 0.003}
NOWHERE = ["quizzaciously", "zyzzogeton", "xertz", "ultracrepidarian"]
CHOICES = 200


def addresses(archive):
    """A dict of kind to a list of addresses, chosen the same way at each size."""
    server, dice = archive.server, archive.prose.random
    sections = [slug for slug, in server.rows("SELECT slug FROM sections ORDER BY id")]
    ids = [archive.first + dice.randrange(archive.count) for _ in range(CHOICES)]
    articles = server.rows(
        "SELECT '/' || sections.slug || '/' || articles.slug FROM articles"
        f" JOIN sections ON sections.id = section WHERE articles.id = ANY ('{{{','.join(map(str, ids))}}}')"
    )
    found = {
        "front": ["/"],
        "section": [f"/{slug}" for slug in sections],
        "section_deep": deep(server, archive),
        "article": [path for path, in articles],
        "topic": [f"/topics/bench-topic-{number}" for number in dice.sample(range(1, TOPICS + 1), 50)],
        "author": [f"/authors/bench-author-{number}" for number in range(1, 51)],
    }
    for kind, share in SHARES.items():
        words = searchable(server, archive.prose.words_by_share(share, 40, SEARCHED))
        found[kind] = [f"/search?q={quote(word)}" for word in words[:20]]
    found["search_nothing"] = [f"/search?q={word}" for word in NOWHERE]
    return found


def deep(server, archive):
    """Pages of lists from the middle of the archive, as their "older" links name them."""
    middle = archive.first + archive.count // 2
    return [
        f"/{slug}?before={micros}-{id}"
        for slug, micros, id in server.rows(
            "SELECT sections.slug, (extract(epoch FROM published_at) * 1000000)::bigint, articles.id"
            " FROM articles JOIN sections ON sections.id = section"
            f" WHERE articles.id BETWEEN {middle} AND {middle + 50}"
        )
    ]


def searchable(server, words):
    """Without those that the dictionary leaves out."""
    listed = ",".join(f"'{word}'" for word in words)
    kept = server.psql(f"SELECT word FROM unnest(ARRAY[{listed}]) AS word WHERE numnode(plainto_tsquery('english', word)) > 0")
    return kept.split()
