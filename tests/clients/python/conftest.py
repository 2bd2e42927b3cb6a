"""Servers for the tests: one for the services, one with λShare deployed."""

import sys
import uuid
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from cloud import EXAMPLE, Cloud  # noqa: E402
from share import Share  # noqa: E402


@pytest.fixture(scope="session")
def cloud(tmp_path_factory, request):
    """A server that the tests share; each makes its own names."""
    running = Cloud(tmp_path_factory.mktemp("cloud")).start()
    request.config.shared_cloud = running
    yield running
    running.stop()


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """Ends the run where the shared server answers no more: every other test would wait for it in vain."""
    report = (yield).get_result()
    running = getattr(item.config, "shared_cloud", None)
    if report.failed and running and not running.healthy():
        pytest.exit(f"{report.longreprtext}\n{running.threads()}\n{running.tail()}\nthe server answers no more", 1)


@pytest.fixture
def own_cloud(tmp_path):
    """A server for a test that kills it."""
    running = Cloud(tmp_path / "own").start()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def share(tmp_path_factory):
    """λShare, deployed by the binary's own command."""
    running = Cloud(tmp_path_factory.mktemp("share")).start()
    yield Share(running, running.deploy(EXAMPLE / "template.yaml", "lambda-share"))
    running.stop()


@pytest.fixture
def name(request):
    """A name that no other test has, good for buckets, tables, roles and functions."""
    stem = request.node.name.lower().replace("_", "-").split("[")[0]
    stem = "".join(c for c in stem if c.isalnum() or c == "-").removeprefix("test-")
    return f"{stem[:30]}-{uuid.uuid4().hex[:6]}".strip("-")


@pytest.fixture
def bucket(cloud, name):
    """An empty bucket."""
    cloud.client("s3").create_bucket(Bucket=name)
    return name


@pytest.fixture
def table(cloud, name):
    """A table with a hash key `id` and a range key `at`, and a stream."""
    dynamodb = cloud.client("dynamodb")
    dynamodb.create_table(
        TableName=name,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[
            {"AttributeName": "id", "AttributeType": "S"},
            {"AttributeName": "at", "AttributeType": "N"},
        ],
        KeySchema=[
            {"AttributeName": "id", "KeyType": "HASH"},
            {"AttributeName": "at", "KeyType": "RANGE"},
        ],
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"},
    )
    dynamodb.get_waiter("table_exists").wait(TableName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 20})
    return name
