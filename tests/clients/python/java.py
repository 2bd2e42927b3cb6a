"""Functions of Java for the tests, compiled by the host's JDK against the interfaces that the server's own runtime has."""

import re
import subprocess
from pathlib import Path

import functions

INTERFACES = Path(__file__).parents[3] / "services/lambda/src/runtime/java"


def runtime():
    """What the host's JDK is to Lambda."""
    said = subprocess.run(["javac", "-version"], capture_output=True, text=True, check=True)
    return "java" + re.search(r"javac (\d+)", said.stdout + said.stderr)[1]


def compiled(folder, classes):
    """{path: bytes} of the classes, each the text of a file of package `example`."""
    sources, made = folder / "sources", folder / "classes"
    sources.mkdir(parents=True)
    made.mkdir()
    for name, text in classes.items():
        (sources / f"{name}.java").write_text("package example;\n" + text)
    files = sorted(str(file) for file in sources.iterdir())
    options = ["--release", "11", "-encoding", "UTF-8", "-implicit:none", "-sourcepath", str(INTERFACES), "-d", str(made)]
    said = subprocess.run(["javac", *options, *files], capture_output=True, text=True)
    assert said.returncode == 0, said.stderr
    return {str(file.relative_to(made)): file.read_bytes() for file in made.rglob("*.class")}


def create(cloud, name, files, handler, **more):
    given = {"MemorySize": 256, "Timeout": 30, **more}
    return functions.create(cloud, name, files, handler=handler, runtime=runtime(), **given)
