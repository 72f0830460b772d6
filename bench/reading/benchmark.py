"""How soon, how steady and how light the first page is that a stranger comes to, by Lighthouse."""
import shutil
from statistics import median

from lib import jdk
from lib.browse import Browser
from lib.figures import say
from lib.jar import jar
from lib.places import WORK
from lib.standfirst import Standfirst
from reading import lighthouse

FOLDER = WORK / "reading"


def run(quick):
    lighthouse.install()
    shutil.rmtree(FOLDER, ignore_errors=True)
    # How it is started makes no page lighter: the plain jar will do.
    server = Standfirst(FOLDER, command=[jdk.java(), "-jar", jar()])
    server.start()
    seen = {name: several(server, path, 1 if quick else 5) for name, path in pages(server).items()}
    server.stop()
    found = {}
    for name, looks in seen.items():
        found.update({f"{name}_{key}": value for key, value in figures(looks).items()})
    return {**found, **worst(found, seen)}


def pages(server):
    """The demo's front, and its newest articles with a picture: one open to all, one behind the wall."""
    newest = (
        "SELECT '/' || sections.slug || '/' || articles.slug FROM articles"
        " JOIN sections ON sections.id = section JOIN images ON images.id = articles.lead"
        " WHERE status = 'published' AND access = '{}' ORDER BY published_at DESC, articles.id DESC LIMIT 1"
    )
    return {
        "front": "/",
        "open_article": server.rows(newest.format("open"))[0][0],
        "walled_article": server.rows(newest.format("registered"))[0][0],
    }


def several(server, path, times):
    browser = Browser(server.port)
    for encoding in ["br", "gzip"]:
        browser.ask("GET", path, {"Accept-Encoding": encoding})
    looks = []
    for _ in range(times):
        one = lighthouse.look(server.url + path)
        looks.append(one)
        say(
            f"  {path}: {'/'.join(str(score) for score in one.scores.values())}, LCP {one.lcp_s:.2f} s,"
            f" CLS {one.cls:.3f}, TBT {one.tbt_ms:.0f} ms, {one.bytes:,} bytes in {one.requests} requests"
        )
    return looks


def figures(looks):
    names = ["lcp_s", "cls", "tbt_ms", "bytes", "requests", "script_bytes"]
    scores = {
        name.replace("-", "_"): median(one.scores[name] for one in looks) for name in lighthouse.CATEGORIES
    }
    return {**scores, **{name: median(getattr(one, name) for one in looks) for name in names}}


def worst(found, seen):
    def of(name, choice):
        return choice(found[f"{page}_{name}"] for page in seen)

    return {
        "reading_score": min(of(name.replace("-", "_"), min) for name in lighthouse.CATEGORIES),
        "reading_lcp_s": of("lcp_s", max),
        "reading_cls": of("cls", max),
        "reading_tbt_ms": of("tbt_ms", max),
        "reading_article_bytes": max(found["open_article_bytes"], found["walled_article_bytes"]),
        "reading_article_requests": max(found["open_article_requests"], found["walled_article_requests"]),
        "reading_script_bytes": of("script_bytes", max),
    }
