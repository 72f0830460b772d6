"""From the start of the process to the first page, with the database up; memory at rest."""
import shutil
import time
from statistics import median

from lib import app, debian, jdk
from lib.figures import say
from lib.jar import jar
from lib.places import WORK
from lib.standfirst import FLAGS, Standfirst

FOLDER = WORK / "start"
REST = 5


def run(quick):
    debian.need({"psql": "postgresql-client"})
    starts = 3 if quick else 11
    shutil.rmtree(FOLDER, ignore_errors=True)
    # Its embedded database is the one that is up; it does nothing else meanwhile.
    host = Standfirst(FOLDER / "host")
    first = host.start()
    outside = host.as_outside_database()
    app.unpacked()
    cached, cpu, resting = several(starts, outside, app.command(), FLAGS)
    plain, _, _ = several(max(1, starts // 3), outside, [jdk.java(), "-jar", jar()], [])
    host.stop()
    return {
        "start_s": median(cached),
        "start_slowest_s": max(cached),
        "start_cpu_s": median(cpu),
        "start_plain_jar_s": median(plain),
        "start_first_ever_embedded_s": first,
        "start_rss_at_rest_mb": median(resting),
    }


def several(count, outside, command, flags):
    """Starts it so many times; the first of them, which finds cold files, counts like the others."""
    seconds, cpu, resting = [], [], []
    for number in range(count):
        server = Standfirst(FOLDER / "node", outside, flags, command)
        seconds.append(server.start())
        cpu.append(server.server.cpu_seconds())
        if number == 0:
            time.sleep(REST)
            resting.append(server.server.resident_mb())
        server.stop()
        say(f"  first page after {seconds[-1]:.2f} s, {cpu[-1]:.2f} s of processor time")
    return seconds, cpu, resting
