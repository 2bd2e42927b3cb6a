"""The real server with `--function-network open`: functions have names and routes beyond their cloud, and this machine stays
closed to them. Packets to another machine are tried in `services/lambda/tests/internet.rs`.
"""

import shutil
import socket
import subprocess

import pytest

import functions
from cloud import BINARY, Cloud

CODE = """
import errno, os, socket, boto3
def reach(host, port):
    try:
        socket.create_connection((host, port), 2).close()
        return "reached"
    except OSError as error:
        return errno.errorcode.get(error.errno, type(error).__name__)
def handler(event, context):
    me = boto3.client("sts").get_caller_identity()["Arn"]
    return [me.split("/")[1], [reach(host, port) for host, port in event["places"]], open("/proc/net/route").read()]
"""


@pytest.fixture(scope="module")
def open_cloud(tmp_path_factory):
    if shutil.which("slirp4netns") is None:
        pytest.skip("slirp4netns is not there: apt install slirp4netns")
    cloud = Cloud(tmp_path_factory.mktemp("open"), "--function-network", "open")
    cloud.start()
    yield cloud
    cloud.stop()


def own_addresses():
    """What this machine has beside its loopback."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return []
        return [probe.getsockname()[0]]


def test_the_own_cloud_is_reached_and_this_machine_is_not(open_cloud, name):
    functions.create(open_cloud, name, CODE, MemorySize=256, Timeout=30)
    with socket.create_server(("0.0.0.0", 0)) as listening:
        port = listening.getsockname()[1]
        own = own_addresses()
        places = [["127.0.0.1", port], ["169.254.169.254", 80], *([host, port] for host in own)]
        answer, said = functions.call(open_cloud, name, {"places": places})
    assert "FunctionError" not in answer, said
    role, reached, routes = said
    assert role == name
    assert reached[0] == "ECONNREFUSED"
    assert reached[1:] == ["EACCES"] * (1 + len(own)), reached
    assert "tap0\t00000000\t" in routes, routes


def test_without_its_program_the_server_says_how_to_get_it(tmp_path):
    command = [BINARY, "up", "--data", tmp_path / "data", "--function-network", "open"]
    done = subprocess.run(command, env={"PATH": str(tmp_path)}, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1 and "apt install slirp4netns" in done.stderr, done.stderr
