"""Readers who can sign in, all with one password."""
import secrets
from urllib.parse import urlencode

from lib.browse import Browser
from lib.problem import Problem

PASSWORD = "Lamp7post-" + secrets.token_hex(4)


def make(server, count):
    """Registers one through the form, and has the database make the others after it."""
    form = {
        "email": "first@bench.example",
        "password": PASSWORD,
        "firstName": "Anna",
        "lastName": "Bench",
        "birthDate": "1980-02-29",
    }
    answer = Browser(server.port).post("/register", urlencode(form), {"Origin": server.url})
    if answer.status != 303:
        raise Problem(f"Registration answered {answer.status}: {answer.text()[:2000]}")
    server.psql(
        "INSERT INTO readers (email, password_hash, first_name, last_name, adult_attested_at, offers, made_at,"
        " confirmed_at) SELECT 'r' || n || '@bench.example', password_hash, first_name, last_name,"
        " adult_attested_at, offers, made_at, now() FROM readers, generate_series(1, :count) AS n"
        " WHERE email = 'first@bench.example'; ANALYZE readers;",
        count=count,
    )
    return [f"r{number}@bench.example" for number in range(1, count + 1)]
