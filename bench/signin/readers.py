"""Readers who sign in one after the other, each from a network of their own, as readers do: no
throttle is set aside, none is met."""
import http.client
import itertools
import threading
import time
from urllib.parse import urlencode

from lib.problem import Problem
from signin.accounts import PASSWORD

EACH_NETWORK = 15  # sign-ins; 30 a minute are free


class Readers:
    def __init__(self, server, emails):
        self.server = server
        self.emails = itertools.cycle(emails)
        self.networks = itertools.count(1)
        self.lock = threading.Lock()

    def round(self, seconds, at_once):
        """Signs in for so long, so many at once; returns sign-ins a second and how long each took."""
        until = time.perf_counter() + seconds
        took = []
        wrong = []
        threads = [threading.Thread(target=self.some, args=(until, took, wrong)) for _ in range(at_once)]
        began = time.perf_counter()
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        if wrong:
            raise Problem(f"{len(wrong)} sign-ins failed, the first with {wrong[0]}")
        return len(took) / (time.perf_counter() - began), took

    def some(self, until, took, wrong):
        while time.perf_counter() < until and not wrong:
            connection = http.client.HTTPConnection(
                "127.0.0.1", self.server.port, timeout=60, source_address=(self.network(), 0)
            )
            for _ in range(EACH_NETWORK):
                if time.perf_counter() >= until:
                    break
                began = time.perf_counter()
                status = self.sign_in(connection)
                took.append(time.perf_counter() - began)
                if status != 303:
                    wrong.append(status)
                    break
            connection.close()

    def sign_in(self, connection):
        with self.lock:
            email = next(self.emails)
        body = urlencode({"email": email, "password": PASSWORD, "returnTo": "/"})
        connection.request(
            "POST",
            "/sign-in",
            body,
            {"Content-Type": "application/x-www-form-urlencoded", "Origin": self.server.url},
        )
        answer = connection.getresponse()
        answer.read()
        return answer.status

    def network(self):
        with self.lock:
            number = next(self.networks)
        return f"127.{1 + number // 62500 % 250}.{number // 250 % 250}.{1 + number % 250}"
