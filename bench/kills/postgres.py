"""A PostgreSQL of our own that can be killed: the embedded one's cluster and binaries, started by hand."""
import os
import signal
import subprocess
import time

from lib import ports, processes
from lib.problem import Problem
from lib.standfirst import Standfirst


class Postgres(Standfirst):
    """Stands where a node stands, for those who ask its database."""

    def make(self):
        """Has the program make the cluster, and its tables."""
        super().start()
        super().stop()
        self.database_port = ports.free()

    @property
    def home(self):
        return self.data / "postgres"

    def start(self):
        for _ in range(100):
            if self.pg_ctl("start", "-w", "-l", self.home / "bench.log", "-o", self.options()) == 0:
                return
            time.sleep(0.1)
        raise Problem(f"PostgreSQL didn't start; it said:\n{(self.home / 'bench.log').read_text()[-2000:]}")

    def options(self):
        chosen = {
            "listen_addresses": "127.0.0.1",
            "port": self.database_port,
            "unix_socket_directories": "",
            "max_connections": 120,
            "shared_buffers": "128MB",
        }
        return " ".join(f"-c {name}={value}" for name, value in chosen.items())

    def pg_ctl(self, verb, *arguments):
        tool = next((self.home / "binaries").glob("*/bin/pg_ctl"))
        # PostgreSQL refuses to run as root; in a user namespace of its own it is nobody
        prefix = ["unshare", "--user"] if os.geteuid() == 0 else []
        command = [*prefix, tool, verb, "-D", self.home / "cluster", *arguments]
        with (self.home / "pg_ctl.log").open("ab") as log:
            return subprocess.run([str(word) for word in command], stdout=log, stderr=log).returncode

    def kill(self):
        """The postmaster and whatever it has started, at once."""
        for pid in processes.family(self.postmaster()):
            processes.end(pid, signal.SIGKILL)

    def stop(self, patience=25):
        self.pg_ctl("stop", "-m", "fast", "-w")
