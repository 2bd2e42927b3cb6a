"""docs/operations.txt is what the server says of itself."""

import subprocess

from cloud import BINARY, ROOT


def test_every_operation_is_listed():
    told = subprocess.run([BINARY, "operations"], capture_output=True, text=True, check=True).stdout
    listed = (ROOT / "docs" / "operations.txt").read_text().splitlines()
    short = [" ".join(line.split()[:2]) for line in listed]
    assert short == [" ".join(line.split()) for line in told.splitlines()], "run authorisation/list.py"
    built = [line.split(maxsplit=2) for line in listed if line.startswith("built")]
    assert all(len(parts) == 3 for parts in built), "an operation without its authorisation"
