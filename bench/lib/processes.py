"""Processes that a benchmark starts, what they cost, and their end, each by its own number."""
import os
import signal
import subprocess
import time
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")
_running = []


class Started:
    """A server in the foreground, with its children."""

    def __init__(self, command, log, env=None, cwd=None):
        self.log = Path(log)
        self.log.parent.mkdir(parents=True, exist_ok=True)
        self.process = subprocess.Popen(
            [str(word) for word in command],
            stdin=subprocess.DEVNULL,
            stdout=self.log.open("wb"),
            stderr=subprocess.STDOUT,
            env=env,
            cwd=cwd,
            # A Ctrl-C is for us: we end the servers in good order.
            start_new_session=True,
        )
        self.pid = self.process.pid
        _running.append(self)

    def alive(self):
        return self.process.poll() is None

    def cpu_seconds(self):
        return sum(cpu_seconds(pid) for pid in family(self.pid))

    def resident_mb(self):
        return sum(status_kb(pid, "VmRSS") for pid in family(self.pid)) / 1024

    def stop(self, patience=25):
        if self in _running:
            _running.remove(self)
        if self.alive():
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(patience)
            except subprocess.TimeoutExpired:
                for pid in reversed(family(self.pid)):
                    end(pid, signal.SIGKILL)
                self.process.wait()


def end_all():
    """Ends whatever still runs; another Ctrl-C doesn't stop that."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for each in list(reversed(_running)):
        each.stop()


def end(pid, with_signal):
    try:
        os.kill(pid, with_signal)
    except ProcessLookupError:
        pass


def wait_until_gone(pid, seconds):
    limit = time.monotonic() + seconds
    while Path(f"/proc/{pid}").exists() and time.monotonic() < limit:
        time.sleep(0.05)


def family(pid):
    """The process and all that it has started."""
    found = [pid]
    try:
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                found += family(int(child))
    except (FileNotFoundError, ProcessLookupError):
        pass
    return found


def cpu_seconds(pid):
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS
    except (FileNotFoundError, ProcessLookupError):
        return 0


def status_kb(pid, field):
    try:
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith(field + ":"):
                return int(line.split()[1])
    except (FileNotFoundError, ProcessLookupError):
        pass
    return 0
