"""The kinds of visitors, the cookies they bring, and how to tell that a page is the one for them."""
import hashlib
import secrets
from dataclasses import dataclass
from typing import Callable
from urllib.parse import urlencode

from lib.browse import Browser, each
from lib.problem import Problem
from seed.archive import ending

METER = "standfirst-meter"
SESSION = "standfirst-session"
ALLOWANCE = 3
SESSIONS = 500


@dataclass
class Piece:
    id: int
    path: str


@dataclass
class Edition:
    """Which articles, asked for by whom."""

    name: str
    access: str
    admitted: bool
    # From a running server and the pieces, the Cookie header for each piece.
    cookies: Callable

    def fits(self, answer, piece):
        whole = ending(piece.id) in answer.text()
        return answer.status == 200 and answer.headers.get("content-encoding") == "gzip" and whole == self.admitted


def none(server, pieces):
    return [""] * len(pieces)


def meters(server, pieces):
    """Strangers who have used up their allowance, each on three pieces: they may read those again."""
    shares = [pieces[at:at + ALLOWANCE] for at in range(0, len(pieces), ALLOWANCE)]

    def visit(browser, share):
        cookie = ""
        for piece in share:
            value = browser.get(piece.path, cookie).cookie(METER)
            cookie = f"{METER}={value}" if value else cookie
        return [cookie] * len(share)

    return [cookie for share in each(server.port, shares, visit) for cookie in share]


def sessions(server, pieces):
    """A reader who registers as a browser without scripts does, confirmed, signed in with many browsers."""
    email = f"bench-{secrets.token_hex(4)}@example.org"
    form = {
        "email": email,
        "password": "Lamp7post-" + secrets.token_hex(4),
        "firstName": "Anna",
        "lastName": "Bench",
        "birthDate": "1980-02-29",
        "returnTo": pieces[0].path,
    }
    answer = Browser(server.port).post("/register", urlencode(form), {"Origin": server.url})
    token = answer.cookie(SESSION)
    if answer.status != 303 or not token:
        raise Problem(f"Registration answered {answer.status}: {answer.text()[:2000]}")
    server.psql(f"UPDATE readers SET confirmed_at = now() WHERE email = '{email}' AND confirmed_at IS NULL")
    tokens = [secrets.token_urlsafe(32) for _ in range(SESSIONS)]
    hashes = ",".join(f"('\\x{hashlib.sha256(one.encode()).hexdigest()}'::bytea)" for one in tokens)
    server.psql(
        "INSERT INTO sessions (token_sha256, reader, agent, place, proofs, lasting, made_at, last_seen_at,"
        " proved_at, expires_at)"
        " SELECT hash, reader, agent, place, proofs, lasting, made_at, last_seen_at, proved_at, expires_at"
        f" FROM sessions, (VALUES {hashes}) AS made (hash)"
        f" WHERE reader = (SELECT id FROM readers WHERE email = '{email}')"
    )
    return [f"{SESSION}={tokens[at % SESSIONS]}" for at in range(len(pieces))]


EDITIONS = [
    Edition("stranger_closed", "registered", False, none),
    Edition("stranger_counted", "metered", True, meters),
    Edition("stranger_first", "metered", True, none),
    Edition("reader_open", "registered", True, sessions),
]
