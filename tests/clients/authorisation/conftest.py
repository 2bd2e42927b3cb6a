"""One server, one of each thing, and a user whose policy each test sets."""

import json
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "python")]

from cloud import REGION, Cloud  # noqa: E402
from inputs import Inputs  # noqa: E402
from operations import Call  # noqa: E402
from things import Things, tag_list  # noqa: E402

PROBE = "probe"


@pytest.fixture(scope="module")
def cloud(tmp_path_factory):
    running = Cloud(tmp_path_factory.mktemp("cloud")).start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def made(cloud):
    return Things(cloud)


@pytest.fixture(scope="module")
def inputs(made):
    return Inputs(made)


class Probe:
    """A user who may do what the last policy says."""

    def __init__(self, cloud):
        self.cloud = cloud
        self.iam = cloud.client("iam")
        self.iam.create_user(UserName=PROBE, Tags=tag_list())
        self.keys = self.iam.create_access_key(UserName=PROBE)["AccessKey"]

    def may(self, *statements):
        if statements:
            document = json.dumps({"Version": "2012-10-17", "Statement": list(statements)})
            self.iam.put_user_policy(UserName=PROBE, PolicyName=PROBE, PolicyDocument=document)
        elif self.iam.list_user_policies(UserName=PROBE)["PolicyNames"]:
            self.iam.delete_user_policy(UserName=PROBE, PolicyName=PROBE)

    def client(self, service, region=REGION, **changed):
        keys = {**self.keys, **changed}
        return self.cloud.client_of(service, keys, region=region)


@pytest.fixture(scope="module")
def probe(cloud):
    return Probe(cloud)


@pytest.fixture
def call(request, inputs):
    """An operation, by its service's name and its own."""
    return Call(*request.param, inputs)
