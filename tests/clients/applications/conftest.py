"""The servers and names of the suite in Python."""

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "python")]

import pytest  # noqa: E402

from cloud import Cloud  # noqa: E402


@pytest.fixture(scope="session")
def cloud(tmp_path_factory):
    running = Cloud(tmp_path_factory.mktemp("cloud")).start()
    yield running
    running.stop()


@pytest.fixture
def name(request):
    import uuid

    stem = "".join(c for c in request.node.name.lower() if c.isalnum())
    return f"{stem.removeprefix('test')[:30]}-{uuid.uuid4().hex[:6]}"
