"""Readers who chose a newsletter, and issues of it, straight in the tables; they are frozen and sent by the program."""
import time

from lib.problem import Problem

SLUG = "bench-post"
KINDS = ("stranger", "reader", "subscriber")


def newsletter(server, many):
    """A newsletter that so many readers chose."""
    server.psql(
        "INSERT INTO newsletters (slug, name, promise, position, made_at)"
        " VALUES (:'slug', 'Bench Post', 'All day', 99, now())",
        slug=SLUG,
    )
    readers(server, 1, many)


def readers(server, first, last):
    """More readers who chose it, by their numbers."""
    server.psql(
        "INSERT INTO readers (email, first_name, last_name, adult_attested_at, offers, made_at, confirmed_at)"
        " SELECT 'p' || n || '@bench.example', 'Anna', 'Bench', now(), false, now(), now()"
        " FROM generate_series(:first, :last) AS n;"
        " INSERT INTO newsletter_choices (reader, newsletter, chosen_at)"
        " SELECT id, :'slug', now() FROM readers WHERE email LIKE 'p%@bench.example' ON CONFLICT DO NOTHING;"
        " ANALYZE readers; ANALYZE newsletter_choices;",
        slug=SLUG,
        first=first,
        last=last,
    )


def issue(server, size=10_000):
    """An issue that is finished, of about that many bytes a copy; returns its number."""
    words = "The tide was late and so was the ferry, and nobody on the quay minded much. "
    html = "<p>Good morning, \ue000name\ue001.</p>" + "".join(
        f"<p>{words * 4}<a href=\"\ue000link:{number}\ue001\">Read on</a></p>" for number in range(int(size / 620))
    ) + "<p><a href=\"\ue000leave\ue001\">Leave</a></p>"
    text = words * int(size / 300) + "\nLeave: \ue000leave\ue001\n"
    number = server.psql(
        "INSERT INTO issues (newsletter, slug, subject, made_at, state)"
        " SELECT id, gen_random_uuid()::text, 'Morning', now(), 'draft' FROM newsletters WHERE slug = :'slug'"
        " RETURNING id",
        slug=SLUG,
    ).strip()
    for kind in KINDS:
        server.psql(
            "INSERT INTO issue_sheets (issue, variant, kind, subject, html, text)"
            " VALUES (:issue, 'A', :'kind', 'Morning', :'html', :'text')",
            issue=number,
            kind=kind,
            html=html,
            text=text,
        )
    return int(number)


def send(server, number):
    """Has its recipients frozen by the program, which then sends it."""
    server.psql(
        "UPDATE issues SET state = 'freezing', due_at = clock_timestamp() WHERE id = :issue;"
        " SELECT pg_notify('standfirst', 'newsletters ' || :issue)",
        issue=number,
    )


def frozen_seconds(server, number):
    """How long that took."""
    return float(server.psql(f"SELECT extract(epoch FROM frozen_at - due_at) FROM issues WHERE id = {number}"))


def counts(server, number):
    """How many deliveries are in each state, by the tallies."""
    rows = server.rows(
        f"SELECT state, sum(many) FROM delivery_tallies WHERE issue = {number} GROUP BY state HAVING sum(many) <> 0"
    )
    return {state: int(many) for state, many in rows}


def state(server, number):
    return server.psql(f"SELECT state FROM issues WHERE id = {number}").strip()


def await_sent(server, number, patience, look=lambda: None):
    """Waits until nothing is open any more; `look` is called meanwhile. Returns the seconds from its start to its end."""
    limit = time.monotonic() + patience
    while state(server, number) != "sent":
        if time.monotonic() > limit:
            raise Problem(f"Issue {number} isn't sent: {counts(server, number)}\n{server.last_words()}")
        look()
        time.sleep(0.2)
    return float(
        server.psql(
            "SELECT extract(epoch FROM max(settled_at) - started_at)"
            f" FROM issues JOIN deliveries ON issue = issues.id WHERE issues.id = {number} GROUP BY issues.id"
        )
    )
