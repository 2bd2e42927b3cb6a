"""CloudWatch Logs by boto3."""

import time

import pytest
from botocore.exceptions import ClientError


def test_groups_streams_events(cloud, name):
    logs = cloud.client("logs")
    logs.create_log_group(logGroupName=name)
    with pytest.raises(ClientError) as again:
        logs.create_log_group(logGroupName=name)
    assert again.value.response["Error"]["Code"] == "ResourceAlreadyExistsException"
    logs.create_log_stream(logGroupName=name, logStreamName="one")
    now = int(time.time() * 1000)
    events = [{"timestamp": now + n, "message": f"line {n}"} for n in range(10)]
    logs.put_log_events(logGroupName=name, logStreamName="one", logEvents=events)
    page = logs.get_log_events(logGroupName=name, logStreamName="one", limit=4, startFromHead=True)
    assert [event["message"] for event in page["events"]] == [f"line {n}" for n in range(4)]
    rest = logs.get_log_events(logGroupName=name, logStreamName="one", nextToken=page["nextForwardToken"])
    assert [event["message"] for event in rest["events"]] == [f"line {n}" for n in range(4, 10)]
    found = logs.filter_log_events(logGroupName=name, filterPattern='"line 7"')["events"]
    assert [event["message"] for event in found] == ["line 7"]
    timed = logs.filter_log_events(logGroupName=name, startTime=now + 8)["events"]
    assert len(timed) == 2
    assert name in [g["logGroupName"] for g in logs.describe_log_groups(logGroupNamePrefix=name)["logGroups"]]
    assert [s["logStreamName"] for s in logs.describe_log_streams(logGroupName=name)["logStreams"]] == ["one"]
    logs.delete_log_group(logGroupName=name)
    with pytest.raises(ClientError) as gone:
        logs.describe_log_streams(logGroupName=name)
    assert gone.value.response["Error"]["Code"] == "ResourceNotFoundException"
