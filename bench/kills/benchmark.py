"""Kills the program, and its database, again and again while an issue leaves: who got what, and what is known of it."""
import os
import random
import shutil
import signal
import time
from collections import Counter

from kills.postgres import Postgres
from lib import debian, processes
from lib.figures import say
from lib.places import WORK
from lib.problem import Problem
from lib.standfirst import Standfirst
from post import issues, sinks

FOLDER = WORK / "kills"
CONNECTIONS = 8
PATIENCE = 240


def run(quick):
    debian.need({"psql": "postgresql-client"})
    shutil.rmtree(FOLDER, ignore_errors=True)
    recipients, app_kills, database_kills = (2_000, 2, 1) if quick else (20_000, 100, 20)
    sink = sinks.RecordingSink(FOLDER / "sink.log", FOLDER / "sink").start()
    postgres = Postgres(FOLDER / "keeper")
    postgres.make()
    postgres.start()
    nodes = [node(name, postgres, sink) for name in ("one", "other")]
    found = {}
    for many in (1, 2):
        bench = Bench(postgres, nodes[:many], sink)
        bench.start(recipients)
        found |= bench.kills(f"kills_app_{many}", app_kills, bench.kill_app)
        found |= bench.kills(f"kills_database_{many}", database_kills, bench.kill_database)
        bench.end()
    postgres.stop()
    sink.stop()
    return totals(found)


def node(name, postgres, sink):
    return Standfirst(
        FOLDER / name,
        {
            **postgres.as_outside_database(),
            "standfirst.relays.sink.host": "127.0.0.1",
            "standfirst.relays.sink.port": sink.port,
            "standfirst.relays.sink.start-tls": "none",
            "standfirst.relays.sink.connections": CONNECTIONS,
        },
    )


def totals(found):
    for word in ("twice", "lost", "undecided"):
        found[f"kills_{word}"] = sum(value for name, value in found.items() if name.endswith(f"_{word}"))
    found["kills_undecided_ratio"] = max(value for name, value in found.items() if name.endswith("_undecided_ratio"))
    return found


class Bench:
    """Nodes on one database, one issue after the other, until there were so many kills."""

    def __init__(self, postgres, nodes, sink):
        self.postgres = postgres
        self.nodes = nodes
        self.sink = sink
        self.random = random.Random(5)
        self.number = 0

    def start(self, recipients):
        self.recipients = recipients
        for each in self.nodes:
            each.start()
        if not self.postgres.rows(f"SELECT id FROM newsletters WHERE slug = '{issues.SLUG}'"):
            issues.newsletter(self.postgres, recipients)

    def end(self):
        for each in self.nodes:
            each.stop()

    def kills(self, name, wanted, kill):
        """Kills at random moments, as often as is wanted, in as many issues as that takes."""
        outcome = Counter()
        most = 0
        done = 0
        while done < wanted:
            number = issues.issue(self.postgres, 2_000)
            issues.send(self.postgres, number)
            kills = 0
            undecided = 0
            while done < wanted and issues.state(self.postgres, number) != "sent" and kills < 10:
                time.sleep(0.2 + self.random.random() * 1.3)
                if issues.state(self.postgres, number) == "sent":
                    break
                kill()
                kills += 1
                done += 1
                now = self.settled(number).get("unknown", 0)
                most = max(most, now - undecided)
                undecided = now
                say(f"  {name} {done}/{wanted}: {self.settled(number)}")
            issues.await_sent(self.postgres, number, PATIENCE)
            outcome += self.account(number)
        say(f"  {name}: {done} kills, {outcome['twice']} twice, {outcome['lost']} lost, {outcome['undecided']} undecided")
        return {
            f"{name}_kills": done,
            f"{name}_twice": outcome["twice"],
            f"{name}_lost": outcome["lost"],
            f"{name}_undecided": outcome["undecided"],
            f"{name}_undecided_ratio": most / CONNECTIONS,
        }

    def settled(self, number):
        return issues.counts(self.postgres, number)

    def kill_app(self):
        victim = self.random.choice(self.nodes)
        os.kill(victim.server.pid, signal.SIGKILL)
        victim.server.process.wait()
        victim.server.stop()
        time.sleep(self.random.random() * 0.5)
        victim.start()
        self.let_recover()

    def kill_database(self):
        self.postgres.kill()
        time.sleep(self.random.random() * 2)
        self.postgres.start()
        self.let_recover()

    def let_recover(self):
        """Until what the fallen node left is settled, so that undecided copies count for their own kill."""
        time.sleep(1.5)

    def account(self, number):
        """Of each recipient: whether what the sink has is what the database says."""
        got = Counter(
            int(name.split(".")[1]) for name, _, _ in self.sink.lines() if name.startswith(f"{number}.")
        )
        rows = self.postgres.rows(f"SELECT id, state FROM deliveries WHERE issue = {number}")
        found = Counter()
        for delivery, state in rows:
            copies = got.pop(int(delivery), 0)
            found["twice"] += max(0, copies - 1)
            found["undecided"] += state == "unknown"
            found["lost"] += state not in ("sent", "unknown") or state == "sent" and copies == 0
        if got:
            raise Problem(f"The sink has messages of nobody: {list(got)[:5]}")
        if len(rows) != self.recipients:
            raise Problem(f"{len(rows)} deliveries for {self.recipients} recipients")
        if Counter(state for _, state in rows) != issues.counts(self.postgres, number):
            raise Problem(f"The tallies of issue {number} don't say what its rows do")
        return found
