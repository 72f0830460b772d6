"""A plain browser: keep-alive, several connections, gzip."""
import gzip
import http.client
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

HEADERS = {"Accept": "text/html", "Accept-Encoding": "gzip"}


@dataclass
class Answer:
    status: int
    headers: dict
    raw: bytes
    seconds: float

    def text(self):
        packed = self.headers.get("content-encoding") == "gzip"
        return (gzip.decompress(self.raw) if packed else self.raw).decode()

    def cookie(self, name):
        """The value of a cookie that it sets; empty where it sets none of that name."""
        for each in self.headers.get("set-cookie", "").split("\n"):
            if each.startswith(name + "="):
                return each[len(name) + 1:].split(";", 1)[0]
        return ""


class Browser:
    """One connection."""

    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def get(self, path, cookie=""):
        return self.ask("GET", path, {"Cookie": cookie} if cookie else {})

    def post(self, path, body, headers):
        return self.ask("POST", path, {"Content-Type": "application/x-www-form-urlencoded", **headers}, body)

    def ask(self, method, path, headers, body=None):
        began = time.perf_counter()
        self.connection.request(method, path, body, {**HEADERS, **headers})
        answer = self.connection.getresponse()
        raw = answer.read()
        seconds = time.perf_counter() - began
        fields = {}
        for name, value in answer.getheaders():
            key = name.lower()
            fields[key] = f"{fields[key]}\n{value}" if key in fields else value
        return Answer(answer.status, fields, raw, seconds)


def each(port, tasks, work, connections=6):
    """Does `work(browser, task)` for all tasks on several connections; returns what it returns, in order."""
    def some(share):
        browser = Browser(port)
        return [work(browser, task) for task in share]

    shares = [tasks[start::connections] for start in range(connections)]
    with ThreadPoolExecutor(connections) as pool:
        done = list(pool.map(some, shares))
    return [done[at % connections][at // connections] for at in range(len(tasks))]
