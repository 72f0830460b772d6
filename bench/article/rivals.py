"""nginx and Varnish, each serving the very bytes that Standfirst served."""
import os
import shutil
import time
from pathlib import Path

from lib import ports, processes
from lib.browse import Browser
from lib.problem import Problem

HERE = Path(__file__).parent
PACKAGES = {"nginx": "nginx", "varnishd": "varnish", "wrk": "wrk", "psql": "postgresql-client"}


def nginx(folder, root):
    """nginx serving the folder `root`; returns the process and its port."""
    folder.mkdir(parents=True, exist_ok=True)
    port = ports.free()
    user = "user root;" if os.geteuid() == 0 else ""
    conf = folder / "nginx.conf"
    template = (HERE / "nginx.conf").read_text()
    conf.write_text(template % {"folder": folder, "root": root, "port": port, "user": user})
    started = processes.Started(["nginx", "-c", conf, "-e", folder / "nginx-error.log"], folder / "nginx.log")
    return ready(started, port)


def varnish(folder, backend):
    """Varnish before that port, its cache in memory and empty; returns the process and its port."""
    home = folder / "varnish"
    shutil.rmtree(home, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    port = ports.free()
    vcl = folder / "default.vcl"
    vcl.write_text((HERE / "default.vcl").read_text() % {"backend": backend})
    started = processes.Started(
        ["varnishd", "-F", "-j", "none", "-n", home, "-a", f"127.0.0.1:{port}", "-f", vcl, "-s", "malloc,512m"],
        folder / "varnish.log",
    )
    return ready(started, port)


def ready(started, port):
    limit = time.monotonic() + 30
    while time.monotonic() < limit and started.alive():
        try:
            Browser(port).get("/nothing")
            return started, port
        except OSError:
            time.sleep(0.02)
    raise Problem(f"It didn't start: {started.log.read_text(errors='replace')}")
