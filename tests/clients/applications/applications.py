"""Other people's packages, installed once to target/clients/applications, and what is deployed of them."""

import io
import shutil
import subprocess
import zipfile
import zlib
from pathlib import Path

import pytest

import functions
from cloud import ROOT

HERE = Path(__file__).resolve().parent
TOOLS = ROOT / "target" / "clients" / "applications"
# Interpreters of the system itself, which custom runtimes see below /usr.
SYSTEM_PYTHON = Path("/usr/bin/python3")


def once(name, sources, make):
    """A folder that `make(folder)` has filled for this content of its sources."""
    folder, mark = TOOLS / name, TOOLS / f"{name}.stamp"
    stamp = str(zlib.crc32(b"".join(source.read_bytes() for source in sources)))
    if not (mark.exists() and mark.read_text() == stamp):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        make(folder)
        mark.write_text(stamp)
    return folder


def run(*command, **more):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=1200, **more)
    assert done.returncode == 0, f"{command}\n{done.stdout[-2000:]}{done.stderr[-4000:]}"
    return done.stdout


def need(program):
    found = shutil.which(program)
    if not found:
        pytest.skip(f"{program} is not on PATH")
    return found


def python_packages(list_name, python):
    """Packages of the index for a version of Python such as 3.12."""

    def install(folder):
        run(
            "python3", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--root-user-action=ignore",
            "--no-deps", "--only-binary=:all:", "--python-version", python, "--target", folder, "-r", HERE / list_name,
        )  # fmt: skip

    return once(f"{Path(list_name).stem}-{python}", [HERE / list_name], install)


def node_packages():
    def install(folder):
        shutil.copy(HERE / "package.json", folder)
        run("npm", "install", "--prefix", folder, "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts")

    need("npm")
    return once("node", [HERE / "package.json"], install)


def zipped(folder=None, files=None):
    """A package of a folder, with {name: text or bytes} beside it; what may be run stays so."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for path in sorted(folder.rglob("*")) if folder else []:
            if path.is_file() and "__pycache__" not in path.parts:
                archive.write(path, path.relative_to(folder))
        for name, content in (files or {}).items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = 0o100755 << 16
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def create(cloud, name, package, handler, runtime, **more):
    """A function of a package; returns its ARN."""
    lambda_ = cloud.client("lambda")
    more = {"Timeout": 30, "MemorySize": 512, **more}
    made = lambda_.create_function(
        FunctionName=name, Role=functions.role(cloud, name), Runtime=runtime, Handler=handler,
        Code={"ZipFile": package}, **more,
    )  # fmt: skip
    functions.active(cloud, name)
    return made["FunctionArn"]


