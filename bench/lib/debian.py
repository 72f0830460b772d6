"""Programs to compare with or to measure by, from Debian. None of them is left running as a service."""
import os
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path

from lib.figures import say
from lib.problem import Problem

# Debian asks this script before it starts a service; 101 means no.
POLICY = Path("/usr/sbin/policy-rc.d")
SERVICES = {"nginx", "varnish", "varnishncsa"}


def need(programs):
    """Sees that programs are there: a dict of program to package."""
    missing = sorted({package for program, package in programs.items() if not shutil.which(program)})
    if not missing:
        return
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise Problem(f"Please install {', '.join(missing)}: apt-get install {' '.join(missing)}")
    say(f"Installing {', '.join(missing)}")
    with services_held_back():
        subprocess.run(["apt-get", "-q", "update"], stdout=subprocess.DEVNULL)
        installed = subprocess.run(
            ["apt-get", "-q", "-y", "--no-install-recommends", "install", *missing],
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
            stdout=subprocess.DEVNULL,
        )
    if installed.returncode:
        raise Problem(f"apt-get could not install {', '.join(missing)}.")
    keep_off(missing)


@contextmanager
def services_held_back():
    ours = not POLICY.exists()
    if ours:
        POLICY.write_text("#!/bin/sh\nexit 101\n")
        POLICY.chmod(0o755)
    try:
        yield
    finally:
        if ours:
            POLICY.unlink()


def keep_off(packages):
    """Not at the next boot either."""
    if shutil.which("systemctl"):
        for service in SERVICES & {*packages, "varnishncsa"}:
            subprocess.run(["systemctl", "disable", service], capture_output=True)
