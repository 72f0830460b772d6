"""A flood of sign-ins, by wrk."""
import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from lib.problem import Problem

SCRIPT = Path(__file__).with_name("flood.lua")
ROBOTS = 400


@dataclass
class Tries:
    rps: float
    crowded: float  # the share that was sent away with 503


class Flood:
    """Pours while the block runs."""

    def __init__(self, server, seconds):
        self.server = server
        self.seconds = seconds

    def __enter__(self):
        self.wrk = subprocess.Popen(
            ["wrk", "-t1", f"-c{ROBOTS}", f"-d{self.seconds}s", "--timeout", "60s", "-s", SCRIPT, self.server.url],
            env={**os.environ, "ORIGIN": self.server.url},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        return self

    def __exit__(self, *_):
        said = self.wrk.communicate(timeout=self.seconds + 90)[0]
        match = re.search(r"^FLOOD (\d+) (\d+) (\d+)$", said, re.M)
        if not match:
            raise Problem(f"wrk: {said}")
        micros, answers, crowded = map(int, match.groups())
        self.tries = Tries(answers / micros * 1e6, crowded / max(1, answers))
