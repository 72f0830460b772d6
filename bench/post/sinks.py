"""SMTP servers that newsletters are sent to: Postfix's, which is fast and forgets, and ours, which records."""
import socket
import subprocess
import sys
import time
from pathlib import Path

from lib import debian, ports, processes
from lib.problem import Problem

HERE = Path(__file__).resolve().parent


def need():
    debian.need({"smtp-sink": "postfix", "smtp-source": "postfix"})


class Sink:
    """A server that takes all there is."""

    def __init__(self, log):
        self.port = ports.free()
        self.log = log
        self.server = None

    def command(self):
        return ["smtp-sink", "-u", "nobody", f"127.0.0.1:{self.port}", "512"]

    def start(self):
        self.server = processes.Started(self.command(), self.log)
        limit = time.monotonic() + 10
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return self
            except OSError:
                if time.monotonic() > limit:
                    raise Problem(f"The sink didn't start; it said:\n{Path(self.log).read_text()}")
                time.sleep(0.02)

    def stop(self):
        if self.server:
            self.server.stop()
            self.server = None


class RecordingSink(Sink):
    """One that knows afterwards who got what."""

    def __init__(self, log, record):
        super().__init__(log)
        self.record = Path(record)
        self.record.parent.mkdir(parents=True, exist_ok=True)

    def command(self):
        return [sys.executable, HERE / "sink.py", self.port, self.record]

    def lines(self):
        """Message-ID, recipient and moment of each message."""
        if not self.record.exists():
            return []
        return [line.split(" ") for line in self.record.read_text().splitlines()]


def source(port, messages, connections, size):
    """How many messages a second Postfix's client hands to a server, one after the other over each connection."""
    began = time.perf_counter()
    ran = subprocess.run(
        ["smtp-source", "-d", "-s", str(connections), "-l", str(size), "-m", str(messages), f"127.0.0.1:{port}"],
        capture_output=True,
        text=True,
    )
    if ran.returncode:
        raise Problem(f"smtp-source: {ran.stderr.strip()}")
    return messages / (time.perf_counter() - began)
