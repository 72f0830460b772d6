"""How the pages' times grow with the archive: two newspapers side by side, asked in turn."""
import shutil
from statistics import median, quantiles

from archive.pages import addresses
from lib import debian
from lib.browse import Browser
from lib.figures import say
from lib.places import WORK
from lib.problem import Problem
from lib.standfirst import Standfirst
from seed.archive import Archive

FOLDER = WORK / "archive"
ACCESS = ["open", "metered", "metered", "registered", "premium"]
PARAGRAPHS = 8
# The press keeps nothing, so that each request is answered from the database.
SETTINGS = {"standfirst.press.memory": "0B"}


def run(quick):
    debian.need({"psql": "postgresql-client"})
    sizes = (10_000, 100_000) if quick else (10_000, 1_000_000)
    warm_up, rounds, asked = (40, 3, 40) if quick else (150, 7, 100)
    shutil.rmtree(FOLDER, ignore_errors=True)
    papers = [paper(f"{size}", size) for size in sizes]
    kinds = list(papers[0][1])
    ask(papers, kinds, warm_up)
    ratios, p95 = {kind: [] for kind in kinds}, {kind: ([], []) for kind in kinds}
    for number in range(rounds):
        seconds = ask(papers, kinds, asked)
        for kind in kinds:
            small, large = (slowest_twentieth(times) for times in seconds[kind])
            ratios[kind].append(large / small)
            p95[kind][0].append(small)
            p95[kind][1].append(large)
        say(f"  round {number + 1} of {rounds}: " + " ".join(f"{kind} {ratios[kind][-1]:.2f}" for kind in kinds))
    for server, _ in papers:
        server.stop()
    return figures(kinds, sizes, p95, ratios)


def paper(name, size):
    """A running newspaper with so many articles, and its addresses."""
    server = Standfirst(FOLDER / name, SETTINGS)
    server.start()
    archive = Archive(server, size, ACCESS, PARAGRAPHS)
    archive.fill()
    return server, addresses(archive)


def ask(papers, kinds, count):
    """Asks both for a page of each kind, in turn, so often; returns the seconds of each kind, per paper."""
    browsers = [Browser(server.port) for server, _ in papers]
    seconds = {kind: ([], []) for kind in kinds}
    for number in range(count):
        for kind in kinds:
            for at in (0, 1) if number % 2 == 0 else (1, 0):
                paths = papers[at][1][kind]
                path = paths[(number * 7 + 3) % len(paths)]
                answer = browsers[at].get(path)
                if answer.status != 200:
                    raise Problem(f"{path} answered {answer.status}")
                seconds[kind][at].append(answer.seconds)
    return seconds


def slowest_twentieth(times):
    return quantiles(times, n=20, method="inclusive")[-1]


def figures(kinds, sizes, p95, ratios):
    found = {}
    for kind in kinds:
        for at, size in enumerate(sizes):
            found[f"{kind}_p95_ms_at_{size}"] = 1000 * median(p95[kind][at])
        found[f"{kind}_ratio"] = median(ratios[kind])
    found["archive_ratio"] = max(found[f"{kind}_ratio"] for kind in kinds)
    return found
