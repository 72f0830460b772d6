"""The newsroom at the size of an archive: its list, its search, opening an article and saving one."""
import shutil
from pathlib import Path
from statistics import quantiles
from urllib.parse import quote, urlencode

from archive.pages import searchable
from lib import debian, editor, machine
from lib.browse import Browser
from lib.figures import say
from lib.places import WORK
from lib.problem import Problem
from lib.standfirst import Standfirst
from seed.archive import Archive, in_parallel

FOLDER = WORK / "desk"
FILL = Path(__file__).with_name("fill.sql")
ACCESS = ["open", "metered", "metered", "registered", "premium"]
PARAGRAPHS = 3
LIST = "/newsroom/articles"
WORDS = 250  # of a whole article, about


def run(quick):
    debian.need({"psql": "postgresql-client"})
    size, asked = (20_000, 40) if quick else (1_000_000, 400)
    shutil.rmtree(FOLDER, ignore_errors=True)
    server = Standfirst(FOLDER)
    server.start()
    archive = Archive(server, size, ACCESS, PARAGRAPHS)
    archive.fill()
    number = fill(archive)
    desk = Desk(server, editor.sign_in(server))
    kinds = pages(archive, number)
    desk.ask(kinds, asked // 8)
    found = desk.ask(kinds, asked)
    server.stop()
    slowest = max(value for name, value in found.items() if name.endswith("_p95_ms"))
    return {"desk_articles": size, "desk_revisions": 5 * size, **found, "desk_slowest_p95_ms": slowest}


def fill(archive):
    """Saves and words of all articles; returns the editor's number."""
    server = archive.server
    number = editor.make(server)
    streams = machine.cores()
    in_parallel(
        lambda share: server.psql(
            FILL.read_text(), first=archive.first, streams=streams, share=share, editor=number
        )
    )
    server.psql("VACUUM (ANALYZE); CHECKPOINT;")
    say(f"Saved each of {archive.count:,} articles five times")
    return number


def pages(archive, number):
    """A dict of kind to a list of addresses."""
    server, dice = archive.server, archive.prose.random
    middle = server.rows(
        "SELECT (extract(epoch FROM changed_at) * 1000000)::bigint, article FROM desk_entries"
        f" WHERE article = {archive.first + archive.count // 2}"
    )[0]
    sections = [slug for slug, in server.rows("SELECT slug FROM sections ORDER BY id")]
    words = {
        kind: searchable(server, archive.prose.words_by_share(share, 40, WORDS))[:20]
        for kind, share in {"common": 0.3, "rare": 0.003}.items()
    }
    ids = [archive.first + dice.randrange(archive.count) for _ in range(500)]
    return {
        "list": [LIST],
        "list_stage": [f"{LIST}?stage=PUBLISHED", f"{LIST}?stage=DRAFT"],
        "list_section": [f"{LIST}?section={slug}&stage=DRAFT" for slug in sections],
        "list_person": [f"{LIST}?person={number}&stage=DRAFT"],
        "list_deep": [f"{LIST}?before={middle[0]}-{middle[1]}"],
        "search_common": [f"{LIST}?q={quote(word)}" for word in words["common"]],
        "search_rare": [f"{LIST}?q={quote(word)}&stage=PUBLISHED" for word in words["rare"]],
        "search_nothing": [f"{LIST}?q=quizzaciously"],
        "open": [f"{LIST}/{id}" for id in ids],
        "history": [f"{LIST}/{id}/revisions" for id in ids],
        "compare": [f"{LIST}/{id}/changes?from=1&to=5" for id in ids],
    }


class Desk:
    """An editor at work, one page after the other."""

    def __init__(self, server, cookie):
        self.server = server
        self.browser = Browser(server.port)
        self.cookie = cookie
        self.saves = 0

    def ask(self, kinds, count):
        """Asks for a page of each kind in turn, so often, and saves each article that is opened; returns the p95 of each."""
        seconds = {kind: [] for kind in [*kinds, "save"]}
        for number in range(count):
            for kind, paths in kinds.items():
                path = paths[(number * 7 + 3) % len(paths)]
                answer = self.browser.get(path, self.cookie)
                if answer.status != 200:
                    raise Problem(f"{path} answered {answer.status}")
                seconds[kind].append(answer.seconds)
                if kind == "open":
                    seconds["save"].append(self.save(path, answer.text()))
        return {f"desk_{kind}_p95_ms": 1000 * quantiles(times, n=20, method="inclusive")[-1] for kind, times in seconds.items()}

    def save(self, path, page):
        self.saves += 1
        form = editor.form(page)
        form["body"] += f"<p>Save {self.saves}.</p>"
        headers = {"Origin": self.server.url, "Cookie": self.cookie}
        answer = self.browser.post(path, urlencode(form), headers)
        if answer.status != 303:
            raise Problem(f"Saving {path} answered {answer.status}")
        return answer.seconds
