"""How long it takes until what is published through one node stands on another node's pages."""
import shutil
import time
from statistics import median, quantiles
from threading import Event, Thread
from urllib.parse import urlencode

from lib import debian, editor
from lib.browse import Browser
from lib.figures import say
from lib.places import WORK
from lib.problem import Problem
from lib.standfirst import Standfirst
from seed.archive import Archive

FOLDER = WORK / "change"
LIST = "/newsroom/articles"
PATIENCE = 15
PAUSE = 0.005  # between two looks at a page


def run(quick):
    debian.need({"psql": "postgresql-client"})
    size, changes = (1_000, 12) if quick else (10_000, 200)
    shutil.rmtree(FOLDER, ignore_errors=True)
    here = Standfirst(FOLDER / "here")
    here.start()
    Archive(here, size, ["open"], 3).fill()
    editor.make(here)
    there = Standfirst(FOLDER / "there", here.as_outside_database())
    there.start()
    desk = Desk(here, editor.sign_in(here))
    seconds = [desk.change(number, there) for number in range(changes + 2)][2:]
    there.stop()
    here.stop()
    found = {}
    for place in seconds[0]:
        times = [1000 * each[place] for each in seconds]
        found[f"change_{place}_p50_ms"] = median(times)
        found[f"change_{place}_p95_ms"] = quantiles(times, n=20, method="inclusive")[-1]
        found[f"change_{place}_max_ms"] = max(times)
    slowest = max(value for name, value in found.items() if name.endswith("_max_ms"))
    return {"change_changes": changes, **found, "change_slowest_ms": slowest}


class Desk:
    """An editor who changes the headline of one article again and again."""

    def __init__(self, server, cookie):
        self.server = server
        self.browser = Browser(server.port)
        self.headers = {"Origin": server.url, "Cookie": cookie}
        self.path = self.browser.post(LIST, "", self.headers).headers["location"]

    def change(self, number, there):
        """Publishes it once more, and returns after how many seconds each place of the other node showed it."""
        headline = f"Quaymarker seen {number} times"
        answer = self.browser.get(self.path, self.headers["Cookie"])
        form = editor.form(answer.text())
        form |= {"headline": headline, "slug": "quaymarker", "body": "<p>One.</p><p>Two.</p>", "section": "business"}
        form |= {"topics": "Quaymarkers", "access": "open"}
        looks = {place: Look(there.port, path, f"seen {number} times") for place, path in places().items()}
        began = time.perf_counter()
        answer = self.browser.post(f"{self.path}/publication", urlencode(form), self.headers)
        if answer.status != 303:
            raise Problem(f"Publishing answered {answer.status}: {answer.text()[:2000]}")
        seconds = {place: look.seen(began) for place, look in looks.items()}
        say(f"  change {number}: {1000 * max(seconds.values()):.0f} ms")
        return seconds


def places():
    return {
        "article": "/business/quaymarker",
        "front": "/",
        "section": "/business",
        "topic": "/topics/quaymarkers",
        "feed": "/feeds/atom.xml",
        "section_feed": "/business/feeds/rss.xml",
        "search": "/search?q=quaymarker",
        "sitemap": "/sitemap-news.xml",
    }


class Look:
    """Someone who looks at one page until it shows the words."""

    def __init__(self, port, path, words):
        self.path = path
        self.words = words
        self.moment = None
        self.ended = Event()
        self.thread = Thread(target=self.watch, args=(Browser(port),), daemon=True)
        self.thread.start()

    def watch(self, browser):
        while not self.ended.is_set():
            if self.words in browser.get(self.path).text():
                self.moment = time.perf_counter()
                return
            time.sleep(PAUSE)

    def seen(self, began):
        self.thread.join(began + PATIENCE - time.perf_counter())
        self.ended.set()
        if self.moment is None:
            raise Problem(f"{self.path} doesn't show “{self.words}” within {PATIENCE} seconds")
        return self.moment - began
