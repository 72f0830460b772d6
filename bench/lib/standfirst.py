"""Standfirst, started as docs/self-hosting.md says, on ports and in a folder of its own."""
import http.client
import os
import signal
import subprocess
import time
from pathlib import Path

from lib import app, ports, processes
from lib.problem import Problem

FLAGS = [
    "-XX:+UseSerialGC",
    "-XX:+UseCompactObjectHeaders",
    "-Xmn48m",
    "-Xms96m",
    "-Xmx256m",
    "-XX:MaxDirectMemorySize=192m",
    "-XX:TrimNativeHeapInterval=10000",
]


class Standfirst:
    def __init__(self, folder, settings=None, flags=None, command=None):
        self.folder = Path(folder)
        self.data = self.folder / "data"
        self.port = ports.free()
        self.settings = {
            "standfirst.data": self.data,
            "standfirst.url": self.url,
            "server.port": self.port,
            "management.server.port": ports.free(),
            **(settings or {}),
        }
        self.flags = FLAGS if flags is None else flags
        self.command = command
        self.server = None

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def start(self, patience=120):
        """Starts it and waits for its front page; says after how many seconds that came."""
        command = self.command or app.command()
        arguments = [f"--{name}={value}" for name, value in self.settings.items()]
        began = time.perf_counter()
        self.server = processes.Started(
            [command[0], *self.flags, *command[1:], *arguments], self.folder / "standfirst.log"
        )
        while not self.answers():
            if not self.server.alive() or time.perf_counter() - began > patience:
                raise Problem(f"Standfirst didn't start; it said:\n{self.last_words()}")
            time.sleep(0.002)
        return time.perf_counter() - began

    def answers(self):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
            connection.request("GET", "/", headers={"Accept-Encoding": "gzip"})
            answer = connection.getresponse()
            answer.read()
            connection.close()
            return answer.status == 200
        except OSError:
            return False

    def last_words(self):
        return "\n".join(self.server.log.read_text(errors="replace").splitlines()[-15:])

    def stop(self, patience=25):
        if self.server:
            self.server.stop(patience)
            self.server = None
        self.stop_orphan()

    def stop_orphan(self):
        """The embedded PostgreSQL, should it have outlived the program."""
        pid = self.postmaster()
        if pid and Path(f"/proc/{pid}").exists():
            processes.end(pid, signal.SIGINT)
            processes.wait_until_gone(pid, 20)

    def postmaster(self):
        file = self.data / "postgres" / "cluster" / "postmaster.pid"
        return int(file.read_text().split()[0]) if file.exists() else 0

    def database(self):
        """Address and password of its embedded database, as libpq wants them."""
        lines = (self.data / "postgres" / "cluster" / "postmaster.pid").read_text().splitlines()
        return {
            "PGHOST": "127.0.0.1",
            "PGPORT": lines[3].strip(),
            "PGUSER": "postgres",
            "PGDATABASE": "postgres",
            "PGPASSWORD": (self.data / "postgres" / "password").read_text().strip(),
        }

    def as_outside_database(self):
        """The settings by which another node stands on its database."""
        database = self.database()
        return {
            "standfirst.database.url": f"jdbc:postgresql://127.0.0.1:{database['PGPORT']}/{database['PGDATABASE']}",
            "standfirst.database.user": database["PGUSER"],
            "standfirst.database.password": database["PGPASSWORD"],
        }

    def psql(self, script, **variables):
        """Runs SQL as the database's owner, `:name` for variables; returns what it prints, tabs between columns."""
        given = [word for name, value in variables.items() for word in ("-v", f"{name}={value}")]
        ran = subprocess.run(
            ["psql", "-XqAt", "-F", "\t", "-v", "ON_ERROR_STOP=1", *given],
            input=script,
            capture_output=True,
            text=True,
            env={**os.environ, **self.database()},
        )
        if ran.returncode:
            raise Problem(f"psql: {ran.stderr.strip()}")
        return ran.stdout.rstrip("\n")

    def rows(self, query):
        return [line.split("\t") for line in self.psql(query).splitlines()]
