"""The program, built where its jar is missing or older than its sources."""
import subprocess

from lib.figures import say
from lib.places import PROJECT, TARGET
from lib.problem import Problem

JAR = TARGET / "standfirst.jar"


def jar():
    if not JAR.exists() or JAR.stat().st_ctime < newest_source():
        say("Building the jar")
        built = subprocess.run(["mvn", "-q", "-B", "-Dmaven.test.skip=true", "package"], cwd=PROJECT)
        if built.returncode or not JAR.exists():
            raise Problem("The jar wasn't built: see what Maven says above.")
    return JAR


def newest_source():
    files = [path for path in (PROJECT / "src" / "main").rglob("*") if path.is_file()]
    return max(path.stat().st_mtime for path in [PROJECT / "pom.xml", *files])
