"""Reads every page once, so that it is printed, and keeps its bytes for the rivals to serve."""
import random
import shutil

from lib.browse import each
from lib.problem import Problem

SAMPLE = 300


def warm(server, edition, pieces, cookies, root=None):
    """Asks for each page; checks that each is the edition's; returns their mean size."""
    if root:
        shutil.rmtree(root, ignore_errors=True)

    def read(browser, task):
        piece, cookie = task
        answer = browser.get(piece.path, cookie)
        if not edition.fits(answer, piece):
            raise Problem(f"{edition.name}: {piece.path} is not the page expected ({answer.status})")
        if root:
            file = root / (piece.path.lstrip("/") + ".gz")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(answer.raw)
        return len(answer.raw)

    sizes = each(server.port, list(zip(pieces, cookies)), read)
    return sum(sizes) / len(sizes)


def check(name, port, edition, pieces, cookies, root):
    """A sample of what a server hands out, byte by byte; `root` has what it should be."""
    def read(browser, task):
        piece, cookie = task
        answer = browser.get(piece.path, cookie)
        same = answer.raw == (root / (piece.path.lstrip("/") + ".gz")).read_bytes()
        return edition.fits(answer, piece) and (same or name == "standfirst")

    sample = random.Random(7).sample(list(zip(pieces, cookies)), min(SAMPLE, len(pieces)))
    wrong = each(port, sample, read, connections=2).count(False)
    if wrong:
        raise Problem(f"{name} handed out {wrong} of {len(sample)} pages that are not {edition.name}")


def fetch(port, pieces):
    """So that Varnish has them all."""
    each(port, pieces, lambda browser, piece: browser.get(piece.path).status)
