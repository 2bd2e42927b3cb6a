"""A server for this suite, and the modules of the suite in Python."""

import sys
import tempfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "python"))

from cloud import Cloud  # noqa: E402


@pytest.fixture(scope="session")
def cloud():
    with tempfile.TemporaryDirectory(prefix="pileus-differential-") as folder:
        server = Cloud(folder).start()
        yield server
        server.stop()
