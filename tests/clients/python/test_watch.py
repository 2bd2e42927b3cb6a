"""`pileus up TEMPLATE --watch`: what changes is deployed."""

from pathlib import Path

import pytest

import functions
from cloud import Cloud, eventually

TEMPLATE = """
Transform: AWS::Serverless-2016-10-31
Resources:
  Hello:
    Type: AWS::Serverless::Function
    Properties: {FunctionName: hello, CodeUri: src, Handler: main.handler, Runtime: python3.12, MemorySize: %d}
"""


@pytest.fixture
def project(tmp_path) -> Path:
    (tmp_path / "src").mkdir()
    write(tmp_path, 128, 1)
    return tmp_path


def write(project, memory, answer):
    (project / "template.yaml").write_text(TEMPLATE % memory)
    (project / "src" / "main.py").write_text(f"def handler(event, context): return [{answer}, int(context.memory_limit_in_mb)]\n")


def answers(cloud):
    try:
        return functions.call(cloud, "hello")[1]
    except cloud.client("lambda").exceptions.ResourceNotFoundException:
        return None


def test_a_project_is_deployed_again_when_it_changes(project, tmp_path_factory):
    cloud = Cloud(tmp_path_factory.mktemp("watch"), str(project), "--watch").start()
    try:
        eventually(lambda: answers(cloud) == [1, 128])
        eventually(lambda: "what changes is deployed" in cloud.tail())
        write(project, 128, 2)
        eventually(lambda: answers(cloud) == [2, 128])
        (project / "template.yaml").write_text("Resources: [")
        eventually(lambda: "cannot be packaged" in cloud.tail())
        write(project, 256, 3)
        eventually(lambda: answers(cloud) == [3, 256])
    finally:
        cloud.stop()
