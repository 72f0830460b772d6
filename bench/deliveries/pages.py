"""Article pages a second, as strangers ask for them."""
import re
import subprocess

from lib.browse import Browser
from lib.problem import Problem


def path(server):
    """An article of the front."""
    found = re.search(r'href="(/[a-z]+/[a-z0-9-]+)"', Browser(server.port).get("/").text())
    if not found:
        raise Problem("The front shows no article.")
    return found.group(1)


def per_second(server, article, seconds):
    ran = subprocess.run(
        ["wrk", "-t2", "-c32", f"-d{seconds}s", "-H", "Accept-Encoding: gzip", server.url + article],
        capture_output=True,
        text=True,
    )
    found = re.search(r"Requests/sec:\s+([\d.]+)", ran.stdout)
    if not found:
        raise Problem(f"wrk: {ran.stdout} {ran.stderr}")
    return float(found.group(1))
