"""The program laid out for speed as docs/self-hosting.md says: unpacked, with an AOT cache.

The JVM keeps no classes in its cache that come from jars within a jar, so the jar is unpacked first. The
cache is written by a training run, which starts the program, reads some pages and stops it.
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

    say("Making the AOT cache")
    folder = WORK / "training"
    shutil.rmtree(folder, ignore_errors=True)
    trainee = Standfirst(
        folder,
        command=[jdk.java(), "-jar", target],
        flags=[*FLAGS, f"-XX:AOTCacheOutput={CACHE}"],
    )
    trainee.start()
    for _ in range(50):
        trainee.answers()
    trainee.stop(patience=180)
    if not CACHE.exists():
        raise Problem(f"The training run left no AOT cache: see {trainee.folder / 'standfirst.log'}")
