"""The JDK 25 that the build's toolchain would find."""
import os
import re
import shutil
import subprocess
from glob import glob
from pathlib import Path

from lib.problem import Problem

LEAST = 25


def home():
    """JAVA_HOME if it is new enough, else the system's JDKs, else `java` on the path."""
    tried = [os.environ.get("JAVA_HOME", "")]
    tried += sorted(glob(f"/usr/lib/jvm/*{LEAST}*"))
    on_path = shutil.which("java")
    if on_path:
        tried.append(str(Path(os.path.realpath(on_path)).parents[1]))
    for each in tried:
        if each and version(each) >= LEAST:
            return Path(each)
    raise Problem(f"No JDK {LEAST} found: set JAVA_HOME to one.")


def version(candidate):
    java = Path(candidate) / "bin" / "java"
    if not java.exists():
        return 0
    said = subprocess.run([java, "-version"], capture_output=True, text=True).stderr
    match = re.search(r'version "(\d+)', said)
    return int(match.group(1)) if match else 0


def java():
    return home() / "bin" / "java"
