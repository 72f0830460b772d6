"""Sign-ins beside the bare hash that each of them needs; article pages while passwords are guessed."""
import shutil
import time
from dataclasses import dataclass
from itertools import count
from statistics import median
from urllib.parse import urlencode

from lib import debian, machine, wrk
from lib.browse import Browser
from lib.figures import say
from lib.places import WORK
from lib.problem import Problem
from lib.standfirst import Standfirst
from signin import accounts
from signin.bare import BareHash
from signin.flood import Flood
from signin.readers import Readers

FOLDER = WORK / "signin"
AT_ONCE = 4 * machine.cores()
FILLING = 4  # seconds until a flood stands at its height


@dataclass
class Plan:
    accounts: int
    rounds: int
    seconds: int
    warm_up: int


FULL = Plan(1000, 7, 10, 15)
QUICK = Plan(500, 2, 4, 6)


def run(quick):
    debian.need({"wrk": "wrk", "psql": "postgresql-client"})
    plan = QUICK if quick else FULL
    shutil.rmtree(FOLDER, ignore_errors=True)
    # The flood comes through a proxy that names each robot's network; the readers come by themselves.
    server = Standfirst(FOLDER, {"standfirst.proxies": "127.0.0.1/32"})
    server.start()
    emails = accounts.make(server, plan.accounts)
    found = {**signing_in(server, emails, plan), **flooded(server, plan)}
    server.stop()
    return found


def signing_in(server, emails, plan):
    bare = BareHash()
    readers = Readers(server, emails)
    try:
        readers.round(plan.warm_up, AT_ONCE)
        bare.round(plan.warm_up)
        ours, theirs, took = [], [], []
        for number in range(plan.rounds):
            # In turn, the first of one round the last of the next.
            for side in ("bare", "ours") if number % 2 == 0 else ("ours", "bare"):
                if side == "bare":
                    theirs.append(bare.round(plan.seconds))
                else:
                    rps, times = readers.round(plan.seconds, AT_ONCE)
                    ours.append(rps)
                    took += times
            say(f"  {ours[-1]:6.1f} sign-ins a second, {theirs[-1]:6.1f} bare hashes")
    finally:
        bare.stop()
    return {
        "signin_rps": median(ours),
        "signin_bare_rps": median(theirs),
        "signin_p50_ms": median(took) * 1000,
        "signin_ratio": median(one / other for one, other in zip(ours, theirs)),
    }


def flooded(server, plan):
    requests = pages(server)
    wrk.load(server.server, server.port, requests, plan.warm_up)
    with Flood(server, plan.warm_up):
        say("  warming up in a flood")
    drain(server)
    calm, wet, tries = [], [], []
    for number in range(plan.rounds):
        for flood in (False, True) if number % 2 == 0 else (True, False):
            if not flood:
                calm.append(checked(wrk.load(server.server, server.port, requests, plan.seconds)))
                continue
            with Flood(server, plan.seconds + FILLING + 1) as robots:
                time.sleep(FILLING)
                wet.append(checked(wrk.load(server.server, server.port, requests, plan.seconds)))
            tries.append(robots.tries)
            drain(server)
        say(
            f"  pages: {calm[-1].rps:8,.0f}/s alone, {wet[-1].rps:8,.0f}/s in a flood of"
            f" {tries[-1].rps:,.0f} tries a second, {tries[-1].crowded:.0%} of them sent away"
        )
    return {
        "flood_tries_rps": median(each.rps for each in tries),
        "flood_sent_away": median(each.crowded for each in tries),
        "flood_pages_alone_rps": median(each.rps for each in calm),
        "flood_pages_rps": median(each.rps for each in wet),
        "flood_pages_p99_ms": median(each.p99_ms for each in wet),
        "flood_ratio": median(one.rps / other.rps for one, other in zip(wet, calm)),
    }


def drain(server):
    """Waits until all who still waited for their hash have got it: who is answered is the last."""
    browser = Browser(server.port)
    form = urlencode({"email": "last@nowhere.example", "password": accounts.PASSWORD})
    networks = (f"10.251.{number // 250}.{number % 250}" for number in count(1))
    headers = {"Origin": server.url, "Content-Type": "application/x-www-form-urlencoded"}
    while browser.post("/sign-in", form, {**headers, "X-Forwarded-For": next(networks)}).status == 503:
        time.sleep(0.2)


def pages(server):
    """The demo's articles behind the wall, each asked for once so that it is printed."""
    paths = [
        path
        for (path,) in server.rows(
            "SELECT '/' || sections.slug || '/' || articles.slug FROM articles"
            " JOIN sections ON sections.id = section"
            " WHERE articles.access = 'registered' AND articles.status = 'published'"
        )
    ]
    browser = Browser(server.port)
    for path in paths:
        answer = browser.get(path)
        if answer.status != 200 or 'id="invitation"' not in answer.text():
            raise Problem(f"{path} is not the page expected ({answer.status})")
    file = FOLDER / "pages.txt"
    file.write_text("".join(f"{path}\t\n" for path in paths))
    return file


def checked(one):
    if one.faults:
        raise Problem(f"{one.faults} pages failed")
    return one
