"""How fast newsletters leave beside Postfix's own client, and what that costs everybody else."""
import shutil
import time
from statistics import median
from threading import Event, Thread
from urllib.parse import urlencode

from deliveries import pages
from lib import debian
from lib.browse import Browser
from lib.figures import say
from lib.places import WORK
from lib.problem import Problem
from lib.standfirst import Standfirst
from post import issues, sinks

FOLDER = WORK / "deliveries"
CONNECTIONS = 20
SIZE = 10_000


def run(quick):
    debian.need({"psql": "postgresql-client", "wrk": "wrk"})
    sinks.need()
    shutil.rmtree(FOLDER, ignore_errors=True)
    few, rounds, many = (5_000, 1, 20_000) if quick else (30_000, 3, 1_000_000)
    sink = sinks.Sink(FOLDER / "sink.log").start()
    letters = sinks.RecordingSink(FOLDER / "letters.log", FOLDER / "letters").start()
    server = Standfirst(FOLDER / "node", settings(sink, letters))
    server.start()
    issues.newsletter(server, few)
    found = speed(server, sink, few, rounds)
    found |= beside(server, letters, *((30_000, 6) if quick else (100_000, 20)))
    found |= growth(server, few, many)
    server.stop()
    letters.stop()
    sink.stop()
    return found


def settings(sink, letters):
    return {
        "standfirst.relays.sink.host": "127.0.0.1",
        "standfirst.relays.sink.port": sink.port,
        "standfirst.relays.sink.start-tls": "none",
        "standfirst.relays.sink.connections": CONNECTIONS,
        "standfirst.mail.smtp.host": "127.0.0.1",
        "standfirst.mail.smtp.port": letters.port,
        "standfirst.mail.smtp.start-tls": "false",
    }


def speed(server, sink, few, rounds):
    """Messages a second, in turn with Postfix's client; the first round warms up."""
    found = []
    for turn in range(rounds + 1):
        theirs = sinks.source(sink.port, few, CONNECTIONS, SIZE)
        number = issues.issue(server, SIZE)
        before = server.server.cpu_seconds()
        issues.send(server, number)
        ours = few / issues.await_sent(server, number, 600)
        cost = (server.server.cpu_seconds() - before) / few * 1e6
        say(f"  round {turn}: smtp-source {theirs:.0f}/s, Standfirst {ours:.0f}/s, {cost:.0f} µs of processor each")
        if turn or rounds == 1:
            found.append((theirs, ours, cost))
    return {
        "deliveries_source_per_s": median(each[0] for each in found),
        "deliveries_per_s": median(each[1] for each in found),
        "deliveries_ratio": median(each[1] / each[0] for each in found),
        "deliveries_cpu_us": median(each[2] for each in found),
    }


def beside(server, letters, many, seconds):
    """What readers feel of it while it goes on: article pages a second, and how long a confirmation mail takes."""
    add_readers(server, many)
    number = issues.issue(server, SIZE)
    path = pages.path(server)
    pages.per_second(server, path, 5)
    quiet = pages.per_second(server, path, 10)
    issues.send(server, number)
    while issues.counts(server, number).get("sent", 0) < many / 100:
        time.sleep(0.05)
    asking = Registrations(server, letters)
    busy = pages.per_second(server, path, seconds)
    left = issues.counts(server, number)
    waits = asking.end()
    if left.get("pending", 0) == 0:
        raise Problem("The newsletter had left before the pages were measured.")
    issues.await_sent(server, number, 900)
    say(f"  pages {quiet:.0f}/s, while it is sent {busy:.0f}/s; letters after {max(waits):.2f} s at the most")
    return {
        "deliveries_pages_per_s": quiet,
        "deliveries_pages_ratio": busy / quiet,
        "deliveries_letters": len(waits),
        "deliveries_letter_max_s": max(waits),
    }


def growth(server, few, many):
    """Memory and pace at many recipients, beside what they were at few."""
    add_readers(server, many)
    number = issues.issue(server, SIZE)
    peaks = []
    issues.send(server, number)
    seconds = issues.await_sent(server, number, 3600, lambda: peaks.append(server.server.resident_mb()))
    frozen = issues.frozen_seconds(server, number)
    tenth = max(1, len(peaks) // 10)
    say(f"  {many} in {seconds:.0f} s, {peaks[tenth]:.0f} MB after a tenth, {max(peaks):.0f} MB at the most")
    return {
        "deliveries_many": many,
        "deliveries_many_per_s": many / seconds,
        "deliveries_frozen_s": frozen,
        "deliveries_rss_tenth_mb": max(peaks[:tenth + 1]),
        "deliveries_rss_mb": max(peaks),
        "deliveries_rss_growth": max(peaks) / max(peaks[:tenth + 1]),
    }


def add_readers(server, many):
    have = int(server.psql("SELECT count(*) FROM readers WHERE email LIKE 'p%@bench.example'"))
    if many > have:
        issues.readers(server, have + 1, many)


class Registrations:
    """Somebody registers every second, and waits for the letter."""

    def __init__(self, server, letters):
        self.server = server
        self.letters = letters
        self.waits = []
        self.ended = Event()
        self.thread = Thread(target=self.go_on, daemon=True)
        self.thread.start()

    def go_on(self):
        number = 0
        while not self.ended.wait(1):
            number += 1
            self.waits.append(self.register(f"confirm{number}@bench.example"))

    def register(self, address):
        form = {
            "email": address,
            "password": "Lamp7post-bench",
            "firstName": "Anna",
            "lastName": "Bench",
            "birthDate": "1980-02-29",
        }
        answer = Browser(self.server.port).post("/register", urlencode(form), {"Origin": self.server.url})
        if answer.status != 303:
            raise Problem(f"Registration answered {answer.status}: {answer.text()[:2000]}")
        began = time.time()
        while time.time() < began + 30:
            for _, recipient, moment in self.letters.lines():
                if recipient == address:
                    return max(0, float(moment) - began)
            time.sleep(0.02)
        return 30

    def end(self):
        self.ended.set()
        self.thread.join(60)
        if not self.waits:
            raise Problem("Nobody could register while the newsletter was sent.")
        return self.waits
