"""Readers with a page of live coverage open: each hears of what is new over a line, then fetches it."""
import resource
import select
import socket
import threading
import time
from collections import deque

from lib.problem import Problem

FETCHING = 100  # connections over which they fetch, kept alive
LINES_OF_A_NETWORK = 100
PATIENCE = 30
AT_ONCE = 512


class Round:
    """What one entry took: seconds from the editor's pressing the button."""

    def __init__(self):
        self.told, self.read, self.answered = [], [], 0.0


class Readers:
    def __init__(self, port, article, known, count):
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        if soft < count + FETCHING + 100:
            resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
        self.port, self.article = port, article
        self.poll = select.epoll()
        self.lines, self.fetchers = {}, {}
        for number in range(count):
            self.add(self.lines, self.line(number, known))
        self.await_all(lambda heard: b"retry:" in heard)

    def line(self, number, known):
        # a loopback address for each hundred: no bound is set aside and none is met
        network = number // LINES_OF_A_NETWORK
        source = f"127.1.{network // 250}.{network % 250 + 1}"
        line = socket.create_connection(("127.0.0.1", self.port), PATIENCE, (source, 0))
        line.sendall(self.request(f"/live/{self.article}/changes?after={known}"))
        return line

    def add(self, group, connection):
        connection.setblocking(False)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        group[connection.fileno()] = connection
        self.poll.register(connection, select.EPOLLIN)

    @staticmethod
    def request(path):
        return f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode()

    def await_all(self, met):
        waiting, heard = set(self.lines), {number: b"" for number in self.lines}
        limit = time.perf_counter() + PATIENCE
        while waiting:
            if time.perf_counter() > limit:
                raise Problem(f"{len(waiting)} lines aren't open: {next(heard[each] for each in waiting)[:200]!r}")
            for number, _ in self.poll.poll(1, AT_ONCE):
                heard[number] += self.lines[number].recv(4096)
                if met(heard[number]):
                    waiting.discard(number)

    def listen(self, seconds):
        """Hears that the lines are in use, and no more."""
        limit = time.perf_counter() + seconds
        while time.perf_counter() < limit:
            for number, _ in self.poll.poll(0.2, AT_ONCE):
                if not self.lines[number].recv(4096):
                    raise Problem("A line was cut while nothing happened")

    def get_ready(self):
        """Opens the connections to fetch by, which the server closes where they lie idle for long."""
        for _ in range(FETCHING):
            self.add(self.fetchers, socket.create_connection(("127.0.0.1", self.port)))

    def hear(self, publish, known, words):
        """Has an entry published; returns what it took until all were told, and until all had its words."""
        done = Round()
        began = time.perf_counter()

        def press():
            publish()
            done.answered = time.perf_counter() - began

        pressing = threading.Thread(target=press)
        pressing.start()
        told = f"data: {known + 1}\n".encode()
        asking = self.request(f"/live/{self.article}/{known}-{known + 1}")
        free, waiting, coming = deque(self.fetchers), 0, {}
        while len(done.read) < len(self.lines):
            now = time.perf_counter()
            if now - began > PATIENCE:
                raise Problem(f"{len(done.told)} were told and {len(done.read)} have read it after {PATIENCE} seconds")
            for number, _ in self.poll.poll(1, AT_ONCE):
                if number in self.lines:
                    if told in self.lines[number].recv(4096):
                        done.told.append(time.perf_counter() - began)
                        waiting += 1
                else:
                    coming[number] += self.fetchers[number].recv(65536)
                    if self.whole(coming[number], words):
                        del coming[number]
                        free.append(number)
                        done.read.append(time.perf_counter() - began)
            while waiting and free:
                number = free.popleft()
                coming[number] = b""
                self.fetchers[number].sendall(asking)
                waiting -= 1
        pressing.join()
        return done

    @staticmethod
    def whole(answer, words):
        head, end, body = answer.partition(b"\r\n\r\n")
        if not end:
            return False
        if not head.startswith(b"HTTP/1.1 200"):
            raise Problem(f"An update was answered {head[:60]!r}")
        length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
        if len(body) < length:
            return False
        if words not in body:
            raise Problem("An update lacks the words of the entry")
        return True

    def close(self):
        for connection in [*self.lines.values(), *self.fetchers.values()]:
            connection.close()
        self.poll.close()
