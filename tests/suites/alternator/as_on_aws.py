"""A pytest plugin: the suite believes that it speaks to AWS, and runs only frozen tests.

The suite decides by the host's name whether to wait, to turn Scylla's own settings, or to skip. Here it must decide as on AWS, while boto3's
own environment (`AWS_ENDPOINT_URL`) leads it to another server. Nothing else of it is changed.
"""

import os
import socket
import sys
import types
from pathlib import Path

import pytest

# The suite's conftest takes one fixture from the conftest of Scylla's CQL tests, and with that a cluster of Scylla;
# with `--aws` nobody asks for it.
cluster = types.ModuleType("test.cqlpy.conftest")
cluster.host = pytest.fixture(scope="session")(lambda: None)
cluster.host.__name__ = "host"
sys.modules["test.cqlpy.conftest"] = cluster

_resolve = socket.getaddrinfo


def resolve(host, *rest, **named):
    """Every name under localhost is this machine (RFC 6761); not every resolver knows."""
    name = host.decode() if isinstance(host, bytes) else host
    return _resolve("127.0.0.1" if str(name).endswith(".localhost") else host, *rest, **named)


socket.getaddrinfo = resolve


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config):
    import test.alternator.util

    test.alternator.util.is_aws = lambda _: True


def frozen():
    """The ids to run; none means all."""
    path = os.environ.get("SUITE_IDS")
    return set(Path(path).read_text().splitlines()) if path else None


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config, items):
    ids = frozen()
    if ids is not None:
        kept = [item for item in items if item.nodeid.removeprefix("test/") in ids or item.nodeid in ids]
        config.hook.pytest_deselected(items=[item for item in items if item not in kept])
        items[:] = kept
