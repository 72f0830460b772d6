"""The program laid out for speed as docs/self-hosting.md says: unpacked, with an AOT cache.

The JVM keeps no classes in its cache that come from jars within a jar, so the jar is unpacked first. The
cache is written after a rehearsal, in which the program starts and reads its own pages.
"""
import shutil
import subprocess

from lib import jdk
from lib.figures import say
from lib.jar import jar
from lib.places import WORK
from lib.problem import Problem

HOME = WORK / "app"
CACHE = HOME / "standfirst.aot"


def command():
    """How to start it; the JVM's flags go after the first word."""
    return [jdk.java(), f"-XX:AOTCache={CACHE}", "-jar", unpacked()]


def unpacked():
    source = jar()
    target = HOME / "standfirst.jar"
    if not CACHE.exists() or CACHE.stat().st_mtime < source.stat().st_ctime:
        shutil.rmtree(HOME, ignore_errors=True)
        subprocess.run(
            [jdk.java(), "-Djarmode=tools", "-jar", source, "extract", "--destination", HOME],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        train(target)
    return target


def train(target):
    from lib.standfirst import FLAGS, Standfirst

    folder = WORK / "training"
    shutil.rmtree(folder, ignore_errors=True)
    # The first start loads the demo, which later ones have nothing to do with.
    first = Standfirst(folder, command=[jdk.java(), "-jar", target])
    first.start()
    first.stop()
    say("Making the AOT cache")
    rehearsal = subprocess.run(
        [jdk.java(), *FLAGS, "-XX:TieredStopAtLevel=2", f"-XX:AOTCacheOutput={CACHE}", "-jar", target]
        + ["rehearse", f"--standfirst.data={first.data}"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=300,
    )
    first.stop_orphan()
    if not CACHE.exists():
        raise Problem(f"The rehearsal left no AOT cache; it said:\n{rehearsal.stdout[-2000:]}")
