"""An editor of the newsroom, and the form that articles are written in."""
from html import unescape
from re import DOTALL, findall, search
from urllib.parse import urlencode

from lib.browse import Browser
from lib.problem import Problem
from signin import accounts

EMAIL = "r1@bench.example"


def make(server):
    """Enters one into the database; returns their number."""
    accounts.make(server, 1)
    return server.psql(
        f"UPDATE readers SET second_factor_waived = true WHERE email = '{EMAIL}';"
        f"INSERT INTO reader_roles (reader, role) SELECT id, 'EDITOR' FROM readers WHERE email = '{EMAIL}';"
        f"SELECT id FROM readers WHERE email = '{EMAIL}'"
    ).strip()


def sign_in(server):
    """The cookie of the editor's session."""
    form = {"email": EMAIL, "password": accounts.PASSWORD, "returnTo": "/"}
    answer = Browser(server.port).post("/sign-in", urlencode(form), {"Origin": server.url})
    token = answer.cookie("standfirst-session")
    if not token:
        raise Problem(f"The editor isn't let in: {answer.status}")
    return f"standfirst-session={token}"


def form(page):
    """What the form of an article holds, so that it can be sent again."""
    typed = findall(r'<input[^>]* name="(\w+)"[^>]* value="([^"]*)"', page)
    chosen = findall(r'<select[^>]* name="(\w+)">.*?<option value="([^"]*)" selected', page)
    body = search(r'<textarea[^>]* name="body"[^>]*>\n?(.*?)</textarea>', page, DOTALL)
    return {name: unescape(value) for name, value in [*typed, *chosen, ("body", body.group(1))]}
