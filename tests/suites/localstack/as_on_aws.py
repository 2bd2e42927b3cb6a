"""A pytest plugin: LocalStack's suite, in the mode in which its authors validate it on AWS, reaches the server under test instead.

The clients find the server through boto3's environment. What speaks plain HTTP, and what would leave this machine, is turned here.
"""

import _thread
import itertools
import os
import socket
import threading
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import pytest

ENDPOINT = os.environ.get("AWS_ENDPOINT_URL", "")


def batched(items, count):
    """`itertools.batched` of Python 3.12."""
    left = iter(items)
    while batch := tuple(itertools.islice(left, count)):
        yield batch


class Lock:
    """`threading.Lock`, which is a class only since Python 3.13, where an annotation asks for a class."""

    def __new__(cls):
        return _thread.allocate_lock()


if not hasattr(itertools, "batched"):
    itertools.batched = batched
if not isinstance(threading.Lock, type):
    function, threading.Lock = threading.Lock, Lock
    import localstack.packages.api

    threading.Lock = function

resolve = socket.getaddrinfo


def near(host, *rest, **named):
    """Every name is this machine or does not resolve."""
    name = host.decode() if isinstance(host, bytes) else host
    if name in ("127.0.0.1", "::1", None) or name == "localhost" or name.endswith(".localhost"):
        return resolve("127.0.0.1" if name else name, *rest, **named)
    raise socket.gaierror(socket.EAI_NONAME, f"{name} is not on this machine")


socket.getaddrinfo = near


def pytest_configure():
    """Raw HTTP: the address of an AWS endpoint becomes the server's, and is signed as that."""
    from localstack.utils.aws.client import SigningHttpClient

    asked = SigningHttpClient.request

    def request(self, method, url, headers=None, **named):
        base = self.endpoint_url or ""
        whole = base.rstrip("/") + url if url.startswith("/") else url
        parts = urlsplit(whole)
        if (parts.hostname or "").endswith("amazonaws.com"):
            whole = urlunsplit(parts._replace(**dict(zip(("scheme", "netloc"), urlsplit(ENDPOINT)))))
            headers = {name: value for name, value in (headers or {}).items() if name.lower() != "host"}
        return asked(self, method, whole, headers=headers, **named)

    SigningHttpClient.request = request


def pytest_addoption(parser):
    parser.addoption("--freeze", action="store_true", help="write the ids of the validated tests, before any run")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config, items):
    """Only the frozen tests are run."""
    if config.option.freeze:
        validated = [item.nodeid for item in items if item.get_closest_marker("aws_validated")]
        Path(os.environ["SUITE_IDS"]).write_text("\n".join(validated) + "\n")
        return
    ids = set(Path(os.environ["SUITE_IDS"]).read_text().splitlines())
    kept = [item for item in items if item.nodeid in ids]
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = kept
