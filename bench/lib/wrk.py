"""Load by wrk: keep-alive connections that ask for random addresses out of a list."""
import os
import re
import resource
import subprocess
from dataclasses import dataclass
from pathlib import Path

from lib.problem import Problem

SCRIPT = Path(__file__).with_name("requests.lua")
CONNECTIONS = 32


@dataclass
class Round:
    rps: float
    p50_ms: float
    p99_ms: float
    requests: int
    bytes_each: float
    faults: int
    cpu_us: float  # of the server, for each request
    own_cpu: float  # seconds of wrk's


def load(server, port, requests, seconds, threads=2):
    """One round against a started server; `requests` is a file of address, tab, cookie."""
    before, own_before = server.cpu_seconds(), own_cpu()
    ran = subprocess.run(
        ["wrk", f"-t{threads}", f"-c{CONNECTIONS}", f"-d{seconds}s", "-s", SCRIPT, f"http://127.0.0.1:{port}"],
        env={**os.environ, "REQUESTS": str(requests)},
        capture_output=True,
        text=True,
    )
    spent, own = server.cpu_seconds() - before, own_cpu() - own_before
    match = re.search(r"^RESULT (.*)$", ran.stdout, re.M)
    if not match:
        raise Problem(f"wrk: {ran.stdout} {ran.stderr}")
    micros, count, size, p50, p99, faults = map(float, match.group(1).split())
    return Round(
        rps=count / micros * 1e6,
        p50_ms=p50 / 1000,
        p99_ms=p99 / 1000,
        requests=int(count),
        bytes_each=size / count,
        faults=int(faults),
        cpu_us=spent / count * 1e6,
        own_cpu=own,
    )


def own_cpu():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
