"""The bare hash: what the processors give where nothing but passwords is compared."""
import subprocess

from lib import app, jdk
from lib.places import BENCH, WORK
from lib.problem import Problem
from lib.standfirst import FLAGS

SOURCE = BENCH / "signin" / "BareHash.java"


class BareHash:
    """A JVM of its own, warm between rounds, with the flags and the jars that the program has."""

    def __init__(self):
        home = app.unpacked().parent
        WORK.mkdir(parents=True, exist_ok=True)
        self.process = subprocess.Popen(
            [jdk.java(), *FLAGS, "-cp", f"{home}/standfirst.jar:{home}/lib/*", SOURCE],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=(WORK / "bare-hash.log").open("w"),
            text=True,
        )
        if self.process.stdout.readline().strip() != "ready":
            raise Problem(f"The bare hash didn't start: see {WORK / 'bare-hash.log'}")

    def round(self, seconds):
        """How many comparisons a second."""
        self.process.stdin.write(f"{seconds}\n")
        self.process.stdin.flush()
        return float(self.process.stdout.readline())

    def stop(self):
        self.process.stdin.close()
        self.process.wait(20)
