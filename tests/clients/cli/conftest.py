"""The AWS CLI against servers made as for the SDK's tests."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "python"))

from cloud import Cloud  # noqa: E402


@pytest.fixture(scope="session")
def cloud(tmp_path_factory):
    running = Cloud(tmp_path_factory.mktemp("cli")).start()
    yield running
    running.stop()
