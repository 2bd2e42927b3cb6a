"""Durable functions for the tests, written with AWS's own SDK."""

import json

from cloud import ROOT, eventually
import functions

SDK_NODE = ROOT / "target" / "clients" / "durable-node" / "node_modules"
SDK = ROOT / "target" / "clients" / "durable"
PERMISSIONS = (["lambda:CheckpointDurableExecution", "lambda:GetDurableExecutionState"], "*")
HEAD = """
import boto3, json, os, time
from aws_durable_execution_sdk_python import *
from aws_durable_execution_sdk_python.config import *
from aws_durable_execution_sdk_python.retries import *
s3 = boto3.client("s3", config=boto3.session.Config(s3={"addressing_style": "path"}))
def note(word):
    # Each run of a step leaves an object of its own.
    s3.put_object(Bucket=BUCKET, Key=f"{word}/{time.time_ns()}", Body=b"")
@durable_execution
"""


def sdk():
    return {str(file.relative_to(SDK)): file.read_bytes() for file in SDK.rglob("*.py")}


def sdk_node():
    """The SDK with what it needs; declarations and maps are left out."""
    files = [file for file in SDK_NODE.rglob("*") if file.suffix in (".js", ".mjs", ".cjs", ".json") and file.is_file()]
    return {f"node_modules/{file.relative_to(SDK_NODE)}": file.read_bytes() for file in files}


def create(cloud, name, body, *statements, timeout=600, retention=1, more=()):
    """A durable function of the SDK's; `body` defines `handler(event, context)`. Gives its `$LATEST`."""
    head = f"BUCKET = {name!r}\n" + HEAD
    cloud.client("s3").create_bucket(Bucket=name)
    functions.create(
        cloud, name, {**sdk(), "main.py": head + body},
        PERMISSIONS, ("s3:PutObject", "*"), *statements,
        Timeout=30, MemorySize=256,
        DurableConfig={"ExecutionTimeout": timeout, "RetentionPeriodInDays": retention}, **dict(more),
    )
    return f"{name}:$LATEST"


def begin(cloud, function, event=None, **more):
    """Starts an execution that nobody waits for; its ARN."""
    answer = cloud.client("lambda").invoke(
        FunctionName=function, InvocationType="Event", Payload=json.dumps(event or {}), **more)
    assert answer["StatusCode"] == 202
    return answer["DurableExecutionArn"]


def look(cloud, arn):
    return cloud.client("lambda").get_durable_execution(DurableExecutionArn=arn)


def ended(cloud, arn, seconds=60):
    """The execution when it has ended."""
    eventually(lambda: look(cloud, arn)["Status"] != "RUNNING", seconds)
    return look(cloud, arn)


def history(cloud, arn):
    return cloud.client("lambda").get_durable_execution_history(DurableExecutionArn=arn)["Events"]


def kinds(cloud, arn):
    return [event["EventType"] for event in history(cloud, arn)]


def until_event(cloud, arn, kind):
    """The details of the first event of a kind, once it is there."""
    def found():
        return next((event for event in history(cloud, arn) if event["EventType"] == kind), None)
    eventually(found, 60)
    return found()


def notes(cloud, name, word):
    """How often a step of the function has run."""
    listed = cloud.client("s3").list_objects_v2(Bucket=name, Prefix=f"{word}/")
    return listed["KeyCount"]
