"""Live coverage: 5,000 open pages on one node, an entry published, and how long until each has it."""
import shutil
import time
from statistics import quantiles
from urllib.parse import urlencode

from lib.browse import Browser
from lib.figures import say
from lib.places import WORK
from lib.problem import Problem
from lib.standfirst import Standfirst
from live.readers import Readers

FOLDER = WORK / "live"
EDITOR = {"email": "carla@lamplighter.example", "password": "Carla edits 3 desks", "returnTo": "/"}
BEATS = 32  # seconds in which each line is heard twice to be in use
SETTLE = 3


def run(quick):
    count, entries, idle = (5_000, 5, 0) if quick else (5_000, 30, BEATS)
    shutil.rmtree(FOLDER, ignore_errors=True)
    server = Standfirst(FOLDER)
    server.start()
    try:
        return measure(server, count, entries, idle)
    finally:
        server.stop()


def measure(server, count, entries, idle):
    desk = Desk(server)
    for number in range(3):
        desk.write(number)
    before = server.server.resident_mb()
    began = time.perf_counter()
    readers = Readers(server.port, desk.article, desk.change, count)
    opened = time.perf_counter() - began
    say(f"{count:,} pages are open after {opened:.1f} s")
    time.sleep(SETTLE)
    with_lines = server.server.resident_mb()
    found = {
        "live_lines": count,
        "live_opened_s": opened,
        "live_rss_before_mb": before,
        "live_rss_mb": with_lines,
    }
    if idle:
        cpu = server.server.cpu_seconds()
        readers.listen(idle)
        found["live_idle_cpu_percent"] = 100 * (server.server.cpu_seconds() - cpu) / idle
    readers.get_ready()
    told, read, answered = [], [], []
    for number in range(entries):
        round_ = readers.hear(lambda: desk.write(100 + number), desk.change, f"Entry {100 + number}".encode())
        told += round_.told
        read += round_.read
        answered.append(round_.answered)
        time.sleep(0.5)
    readers.close()
    found |= figures("live_told", told) | figures("live_read", read)
    found["live_published_p50_ms"] = 1000 * quantiles(answered, n=2)[0]
    found["live_rss_after_mb"] = server.server.resident_mb()
    return found


def figures(name, seconds):
    percent = quantiles(seconds, n=100, method="inclusive")
    return {
        f"{name}_p50_ms": 1000 * percent[49],
        f"{name}_p99_ms": 1000 * percent[98],
        f"{name}_max_ms": 1000 * max(seconds),
    }


class Desk:
    """Carla, who covers the newest open article live."""

    def __init__(self, server):
        self.server = server
        self.article = int(server.rows(
            "SELECT id FROM articles WHERE status = 'published' AND access = 'open'"
            " AND id NOT IN (SELECT article FROM live_coverages) ORDER BY published_at DESC LIMIT 1"
        )[0][0])
        self.change = 0
        answer = self.post("/sign-in", EDITOR)
        self.cookie = f"standfirst-session={answer.cookie('standfirst-session')}"
        self.done("", {})

    def write(self, number):
        body = f"<p>Entry {number}. {'What there is to say of it now. ' * 12}</p>"
        self.done("/entries", {"headline": f"Headline {number}", "body": body, "keyEvent": "true"})

    def done(self, place, form):
        path = f"/newsroom/articles/{self.article}/live{place}"
        answer = self.post(path, form, {"Cookie": self.cookie})
        if answer.status != 303:
            raise Problem(f"{path} answered {answer.status}")
        self.change += 1

    def post(self, path, form, headers=None):
        return Browser(self.server.port).post(path, urlencode(form), {"Origin": self.server.url, **(headers or {})})
