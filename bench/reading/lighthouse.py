"""Lighthouse in its mobile setting: a slow telephone on a slow line, both simulated, in the system's Chromium."""
import json
import os
import shutil
import subprocess
from dataclasses import dataclass

from lib import debian
from lib.figures import say
from lib.places import WORK
from lib.problem import Problem

VERSION = "12.8.2"
HOME = WORK / f"lighthouse-{VERSION}"
PROGRAM = HOME / "node_modules" / ".bin" / "lighthouse"
CATEGORIES = ["performance", "accessibility", "best-practices", "seo"]


@dataclass
class Sight:
    scores: dict  # by category, of 100
    lcp_s: float
    cls: float
    tbt_ms: float
    bytes: int
    requests: int
    script_bytes: int


def install():
    debian.need({"chromium": "chromium", "node": "nodejs", "npm": "npm"})
    if not PROGRAM.exists():
        say(f"Installing Lighthouse {VERSION}")
        HOME.mkdir(parents=True, exist_ok=True)
        (HOME / "package.json").write_text('{"private": true}')
        command = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", f"lighthouse@{VERSION}"]
        if subprocess.run(command, cwd=HOME, stdout=subprocess.DEVNULL).returncode:
            raise Problem("npm could not install Lighthouse.")


def look(url):
    sandbox = " --no-sandbox" if os.geteuid() == 0 else ""
    ran = subprocess.run(
        [PROGRAM, url, "--quiet", "--output=json", f"--chrome-flags=--headless=new --disable-gpu{sandbox}"],
        env={**os.environ, "CHROME_PATH": shutil.which("chromium")},
        capture_output=True,
        text=True,
        timeout=180,
    )
    if ran.returncode:
        raise Problem(f"Lighthouse: {ran.stderr.strip()[-800:]}")
    return sight(json.loads(ran.stdout))


def sight(report):
    if "runtimeError" in report:
        raise Problem(f"Lighthouse: {report['runtimeError']['message']}")
    audits = report["audits"]
    sent = audits["network-requests"]["details"]["items"]
    return Sight(
        scores={name: round(100 * report["categories"][name]["score"]) for name in CATEGORIES},
        lcp_s=audits["largest-contentful-paint"]["numericValue"] / 1000,
        cls=audits["cumulative-layout-shift"]["numericValue"],
        tbt_ms=audits["total-blocking-time"]["numericValue"],
        bytes=sum(each["transferSize"] for each in sent),
        requests=len(sent),
        script_bytes=sum(each["transferSize"] for each in sent if each["resourceType"] == "Script"),
    )
