"""The machine that was measured on, without its name."""
import os
import platform
from pathlib import Path


def words():
    return f"{cores()} cores of {processor()}, {memory_gb()} GB memory, Linux {kernel()}"


def cores():
    return len(os.sched_getaffinity(0))


def processor():
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return " ".join(line.split(":", 1)[1].split())
    return platform.machine()


def memory_gb():
    kb = int(Path("/proc/meminfo").read_text().split("MemTotal:")[1].split()[0])
    return round(kb / 1024 / 1024)


def kernel():
    return ".".join(platform.release().split(".")[:2]).split("-")[0]
