"""Article pages out of the press, beside nginx and Varnish with the same bytes; memory under that load."""
import shutil
from dataclasses import dataclass
from statistics import median

from article import copies, rivals
from article.editions import EDITIONS, Piece
from lib import debian, wrk
from lib.figures import say
from lib.places import WORK
from lib.problem import Problem
from lib.standfirst import Standfirst
from seed.archive import Archive

FOLDER = WORK / "article"
SERVERS = ["nginx", "varnish", "standfirst"]
PARAGRAPHS = 40


@dataclass
class Plan:
    articles: int  # of each access
    editions: list
    rounds: int
    seconds: int
    warm_up: int


FULL = Plan(10_000, EDITIONS, 5, 8, 6)
QUICK = Plan(2_000, [each for each in EDITIONS if each.name == "reader_open"], 2, 3, 3)


def run(quick):
    debian.need(rivals.PACKAGES)
    plan = QUICK if quick else FULL
    shutil.rmtree(FOLDER, ignore_errors=True)
    server = Standfirst(FOLDER)
    server.start()
    Archive(server, 2 * plan.articles, ["registered", "metered"], PARAGRAPHS).fill()
    found = {}
    for edition in plan.editions:
        found.update(measure(server, edition, plan))
    server.stop()
    return {**found, **worst(found, plan.editions)}


def measure(server, edition, plan):
    pieces = [
        Piece(int(id), path)
        for id, path in server.rows(
            "SELECT articles.id, '/' || sections.slug || '/' || articles.slug"
            " FROM articles JOIN sections ON sections.id = section"
            f" WHERE articles.access = '{edition.access}' AND articles.slug LIKE '%-' || articles.id"
            f" ORDER BY articles.id LIMIT {plan.articles}"
        )
    ]
    cookies = edition.cookies(server, pieces)
    # What was printed on the way here must not take the room of what is measured.
    server.stop()
    server.start()
    root = FOLDER / edition.name
    size = copies.warm(server, edition, pieces, cookies, root)
    requests = FOLDER / f"{edition.name}.txt"
    requests.write_text("".join(f"{piece.path}\t{cookie}\n" for piece, cookie in zip(pieces, cookies)))
    say(f"{edition.name}: {len(pieces):,} pages of {size:,.0f} bytes")

    nginx, nginx_port = rivals.nginx(FOLDER / "nginx", root)
    varnish, varnish_port = rivals.varnish(FOLDER / "varnish", nginx_port)
    copies.fetch(varnish_port, pieces)
    running = {
        "nginx": (nginx, nginx_port),
        "varnish": (varnish, varnish_port),
        "standfirst": (server.server, server.port),
    }
    try:
        rounds = compete(running, requests, plan)
        for name, (_, port) in running.items():
            copies.check(name, port, edition, pieces, cookies, root)
    finally:
        varnish.stop()
        nginx.stop()
        shutil.rmtree(root)
    resident = server.server.resident_mb()
    faults = sum(one.faults for each in rounds.values() for one in each)
    if faults:
        raise Problem(f"{edition.name}: {faults} answers failed")
    return {f"{edition.name}_{key}": value for key, value in {"bytes": size, **figures(rounds), "rss_mb": resident}.items()}


def compete(running, requests, plan):
    rounds = {name: [] for name in SERVERS}
    for started, port in running.values():
        wrk.load(started, port, requests, plan.warm_up)
    for number in range(plan.rounds):
        # In turn, the first of one round the last of the next.
        for name in SERVERS if number % 2 == 0 else reversed(SERVERS):
            one = wrk.load(*running[name], requests, plan.seconds)
            rounds[name].append(one)
            say(
                f"  {name:10} {one.rps:8,.0f}/s  p50 {one.p50_ms:6.2f}  p99 {one.p99_ms:6.2f} ms"
                f"  {one.cpu_us:5.1f} µs CPU  {one.bytes_each:7,.0f} bytes  {one.faults} faults"
            )
    return rounds


def figures(rounds):
    found = {}
    for name in SERVERS:
        found[f"{name}_rps"] = middle(rounds[name], "rps")
        found[f"{name}_p99_ms"] = middle(rounds[name], "p99_ms")
        found[f"{name}_cpu_us"] = middle(rounds[name], "cpu_us")
    ours = rounds["standfirst"]
    found["ratio_nginx"] = median(our.rps / their.rps for our, their in zip(ours, rounds["nginx"]))
    found["ratio_varnish"] = median(our.rps / their.rps for our, their in zip(ours, rounds["varnish"]))
    found["ratio_p99_nginx"] = median(our.p99_ms / their.p99_ms for our, their in zip(ours, rounds["nginx"]))
    return found


def middle(rounds, field):
    return median(getattr(one, field) for one in rounds)


def worst(found, editions):
    """The bars are for any edition: the least favourable one decides."""
    def all_of(key):
        return [found[f"{edition.name}_{key}"] for edition in editions]

    return {
        "article_ratio_nginx": min(all_of("ratio_nginx")),
        "article_ratio_varnish": min(all_of("ratio_varnish")),
        "article_ratio_p99_nginx": max(all_of("ratio_p99_nginx")),
        "article_rss_mb": max(all_of("rss_mb")),
    }
