"""Writes RESULTS.md: machine, method, date, bars, figures."""
from datetime import date

from lib import machine
from lib.figures import text
from lib.places import BENCH

# What is promised: in words, the figure, and the bar it must keep, at least or at the most.
BARS = [
    ("article page, any edition, requests a second ÷ nginx's", "article_ratio_nginx", "≥", 0.6),
    ("article page, any edition, requests a second ÷ Varnish's", "article_ratio_varnish", "≥", 1.0),
    ("article page, any edition, p99 ÷ nginx's", "article_ratio_p99_nginx", "≤", 3.0),
    ("resident memory under that load, MB", "article_rss_mb", "≤", 400),
    ("start to first page with an AOT cache, seconds", "start_s", "≤", 1.5),
    ("desk, open and save at 1,000,000 articles: p95 in ms", "desk_slowest_p95_ms", "≤", 100),
    ("an entry of live coverage, until the last of 5,000 open pages is told, ms", "live_told_max_ms", "≤", 1000),
    ("a change on every page, feed, search and sitemap of another node, slowest of all, ms", "change_slowest_ms", "≤", 1000),
    ("sign-ins a second ÷ bare hashes a second", "signin_ratio", "≥", 0.85),
    ("article pages a second in a flood of sign-ins ÷ without", "flood_ratio", "≥", 0.7),
    ("front and articles, least of Lighthouse's four scores, mobile", "reading_score", "≥", 100),
    ("front and articles, largest contentful paint, mobile, seconds", "reading_lcp_s", "≤", 1.0),
    ("front and articles, layout shift", "reading_cls", "≤", 0.01),
    ("front and articles, blocking time, mobile, ms", "reading_tbt_ms", "≤", 50),
    ("article with picture and type, bytes", "reading_article_bytes", "≤", 120_000),
    ("article with picture and type, requests", "reading_article_requests", "≤", 7),
    ("script on the front or an article, bytes", "reading_script_bytes", "≤", 15_000),
    ("newsletters, copies a second ÷ smtp-source's, 10 kB, 20 connections", "deliveries_ratio", "≥", 0.5),
    ("article pages a second while 100,000 copies leave ÷ without", "deliveries_pages_ratio", "≥", 0.7),
    ("a confirmation mail while 100,000 copies leave, seconds", "deliveries_letter_max_s", "≤", 2.0),
    ("freezing 1,000,000 recipients, seconds", "deliveries_frozen_s", "≤", 15),
    ("resident memory at 1,000,000 recipients ÷ after a tenth of them", "deliveries_rss_growth", "≤", 1.1),
    ("copies sent twice, over all kills", "kills_twice", "≤", 0),
    ("copies of which nothing is known, over all kills", "kills_lost", "≤", 0),
    ("undecided copies a kill ÷ connections, at the most", "kills_undecided_ratio", "≤", 1.0),
    ("any page's p95 at 1,000,000 articles ÷ that at 10,000", "archive_ratio", "≤", 2.0),
]


def write(parts):
    found = {key: value for part in parts.values() for key, value in part.items()}
    lines = ["# Results", ""]
    lines += [f"Written by `bench/run` on {date.today():%-d %B %Y}; how it is measured: [README.md](README.md).", ""]
    lines += [f"Machine: {machine.words()}; clients and servers share it.", ""]
    lines += ["| bar | | measured | met |", "|---|---|---|---|"]
    for words, key, side, bar in BARS:
        value = found[key]
        met = value >= bar if side == "≥" else value <= bar
        lines.append(f"| {words} | {side} {bar} | {text(value)} | {'yes' if met else '**no**'} |")
    for name, part in parts.items():
        lines += ["", f"## {name}", "", "```"]
        lines += [f"{key}={text(value)}" for key, value in part.items()]
        lines += ["```"]
    (BENCH / "RESULTS.md").write_text("\n".join(lines) + "\n")
