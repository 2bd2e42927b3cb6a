"""Lambda and its logs by boto3."""

import base64
import json

import pytest
from botocore.exceptions import ClientError

import functions
from cloud import eventually

ECHO = "def handler(event, context):\n    return event\n"


def code_of(call, **arguments):
    with pytest.raises(ClientError) as refused:
        call(**arguments)
    return refused.value.response["Error"]["Code"]


def test_invoke(cloud, name):
    functions.create(cloud, name, ECHO)
    answer, payload = functions.call(cloud, name, {"a": [1, None, "é"]})
    assert (answer["StatusCode"], answer["ExecutedVersion"]) == (200, "$LATEST")
    assert payload == {"a": [1, None, "é"]}


def test_node(cloud, name):
    code = {"index.mjs": "export const handler = async (event, context) => ({ sum: event.a + event.b, id: context.awsRequestId });"}
    functions.create(cloud, name, code, handler="index.handler", runtime="nodejs20.x")
    _, payload = functions.call(cloud, name, {"a": 1, "b": 2})
    assert payload["sum"] == 3 and len(payload["id"]) == 36


def test_environment_and_context(cloud, name):
    code = """
import os
def handler(event, context):
    return {"given": os.environ["GIVEN"], "name": context.function_name, "left": context.get_remaining_time_in_millis(),
            "arn": context.invoked_function_arn, "memory": os.environ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"],
            "region": os.environ["AWS_REGION"], "task": os.environ["LAMBDA_TASK_ROOT"]}
"""
    arn = functions.create(cloud, name, code, Environment={"Variables": {"GIVEN": "ü"}}, MemorySize=256, Timeout=9)
    _, payload = functions.call(cloud, name)
    assert payload["given"] == "ü" and payload["name"] == name and payload["arn"] == arn
    assert payload["memory"] == "256" and payload["region"] == "us-east-1" and payload["task"] == "/var/task"
    assert 0 < payload["left"] <= 9000


def test_error_has_type_and_trace(cloud, name):
    functions.create(cloud, name, "def handler(event, context):\n    raise ValueError('told')\n")
    answer, payload = functions.call(cloud, name)
    assert answer["FunctionError"] == "Unhandled"
    assert (payload["errorType"], payload["errorMessage"]) == ("ValueError", "told")
    assert any("raise ValueError" in line for line in payload["stackTrace"])


def test_logs(cloud, name):
    functions.create(cloud, name, "def handler(event, context):\n    print('said', event['word'])\n")
    answer, _ = functions.call(cloud, name, {"word": "pomegranate"}, LogType="Tail")
    tail = base64.b64decode(answer["LogResult"]).decode()
    assert "said pomegranate" in tail and "REPORT RequestId:" in tail
    logs, group = cloud.client("logs"), f"/aws/lambda/{name}"

    def said():
        try:
            return logs.filter_log_events(logGroupName=group, filterPattern="pomegranate")["events"]
        except logs.exceptions.ResourceNotFoundException:
            return None

    event = eventually(said)[0]
    assert event["message"].strip() == "said pomegranate"
    got = logs.get_log_events(logGroupName=group, logStreamName=event["logStreamName"], startFromHead=True)["events"]
    kinds = [item["message"].split()[0] for item in got]
    assert kinds.index("START") < kinds.index("said") < kinds.index("END") < kinds.index("REPORT")


def test_update_is_seen(cloud, name):
    functions.create(cloud, name, "def handler(event, context):\n    return 1\n")
    assert functions.call(cloud, name)[1] == 1
    cloud.client("lambda").update_function_code(
        FunctionName=name, ZipFile=functions.zipped({"main.py": "def handler(event, context):\n    return 2\n"})
    )
    functions.active(cloud, name)
    assert functions.call(cloud, name)[1] == 2


def test_asynchronous(cloud, bucket, name):
    code = f"""
import boto3
def handler(event, context):
    boto3.client("s3").put_object(Bucket="{bucket}", Key=event["key"], Body=b"done")
"""
    functions.create(cloud, name, code, (["s3:PutObject"], f"arn:aws:s3:::{bucket}/*"))
    answer, _ = functions.call(cloud, name, {"key": "later"}, InvocationType="Event")
    assert answer["StatusCode"] == 202
    s3 = cloud.client("s3")
    eventually(lambda: s3.list_objects_v2(Bucket=bucket, Prefix="later")["KeyCount"] == 1)


def test_an_event_whose_retry_would_be_too_late_is_told_at_once(cloud, name):
    functions.create(cloud, name, "def handler(event, context):\n    raise ValueError('on purpose')\n", (["sqs:SendMessage"], "*"))
    lambda_, sqs = cloud.client("lambda"), cloud.client("sqs")
    url = sqs.create_queue(QueueName=name)["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    to = {"OnFailure": {"Destination": arn}}
    lambda_.put_function_event_invoke_config(FunctionName=name, MaximumEventAgeInSeconds=60, DestinationConfig=to)
    functions.call(cloud, name, {"n": 7}, InvocationType="Event")
    (message,) = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=20)["Messages"]
    record = json.loads(message["Body"])
    context = record["requestContext"]
    assert (context["condition"], context["approximateInvokeCount"]) == ("EventAgeExceeded", 1)
    assert record["responseContext"] == {"statusCode": 200, "executedVersion": "$LATEST", "functionError": "Unhandled"}
    assert record["responsePayload"]["errorMessage"] == "on purpose"


def test_role_is_the_limit(cloud, bucket, name):
    code = f"""
import boto3
from botocore.exceptions import ClientError
def handler(event, context):
    try:
        boto3.client("s3").put_object(Bucket="{bucket}", Key=event["key"], Body=b"x")
    except ClientError as error:
        return error.response["Error"]["Code"]
    return "allowed"
"""
    functions.create(cloud, name, code, (["s3:PutObject"], f"arn:aws:s3:::{bucket}/in/*"))
    assert functions.call(cloud, name, {"key": "in/a"})[1] == "allowed"
    assert functions.call(cloud, name, {"key": "out/a"})[1] == "AccessDenied"
    cloud.client("iam").delete_role_policy(RoleName=name, PolicyName="given")
    assert eventually(lambda: functions.call(cloud, name, {"key": "in/b"})[1] == "AccessDenied")


def test_state_is_warm(cloud, name):
    functions.create(cloud, name, "count = 0\ndef handler(event, context):\n    global count\n    count += 1\n    return count\n")
    assert [functions.call(cloud, name)[1] for _ in range(3)] == [1, 2, 3]


def test_sandbox_keeps_the_host_out(cloud, name):
    code = """
import os
def handler(event, context):
    def reads(path):
        try:
            return bool(os.listdir(path) if os.path.isdir(path) else open(path).read(1))
        except OSError:
            return False
    def writes(path):
        try:
            open(path, "w").close()
            return True
        except OSError:
            return False
    return {"data": reads(event["data"]), "task": writes("/var/task/x"), "tmp": writes("/tmp/x"),
            "pids": len([p for p in os.listdir("/proc") if p.isdigit()]) if os.path.isdir("/proc") else 0}
"""
    functions.create(cloud, name, code)
    _, seen = functions.call(cloud, name, {"data": str(cloud.data)})
    assert seen["data"] is False and seen["task"] is False and seen["tmp"] is True
    assert seen["pids"] < 20


def test_delete(cloud, name):
    functions.create(cloud, name, ECHO)
    lambda_ = cloud.client("lambda")
    assert name in [f["FunctionName"] for p in lambda_.get_paginator("list_functions").paginate() for f in p["Functions"]]
    lambda_.delete_function(FunctionName=name)
    assert code_of(lambda_.invoke, FunctionName=name) == "ResourceNotFoundException"


def test_listings_are_paged_by_versions(own_cloud):
    lambda_ = own_cloud.client("lambda")
    for name, versions in (("one", 2), ("two", 0), ("three", 1)):
        functions.create(own_cloud, name, ECHO)
        for number in range(versions):
            lambda_.update_function_configuration(FunctionName=name, Description=str(number))
            functions.active(own_cloud, name)
            lambda_.publish_version(FunctionName=name)

    def pages(call, member, **given):
        found, marker = [], {}
        while True:
            answer = call(**given, **marker)
            found.append([(one["FunctionName"], one["Version"]) for one in answer[member]])
            if "NextMarker" not in answer:
                return found
            marker = {"Marker": answer["NextMarker"]}

    every = [("one", "$LATEST"), ("one", "1"), ("one", "2"), ("three", "$LATEST"), ("three", "1"), ("two", "$LATEST")]
    for size in (1, 2, 3, 4, 6):
        found = pages(lambda_.list_functions, "Functions", FunctionVersion="ALL", MaxItems=size)
        assert found == [every[at : at + size] for at in range(0, len(every), size)]
    found = pages(lambda_.list_functions, "Functions", MaxItems=2)
    assert found == [[("one", "$LATEST"), ("three", "$LATEST")], [("two", "$LATEST")]]
    for size in (1, 2, 3):
        found = pages(lambda_.list_versions_by_function, "Versions", FunctionName="one", MaxItems=size)
        assert found == [every[at : min(at + size, 3)] for at in range(0, 3, size)]
    # A marker that names a function alone goes on behind it.
    marker = lambda_.list_functions(MaxItems=1)["NextMarker"]
    found = lambda_.list_functions(FunctionVersion="ALL", Marker=marker)["Functions"]
    assert [(one["FunctionName"], one["Version"]) for one in found] == every[3:]
    wrong = {"Marker": "bm9uZQ"}
    assert code_of(lambda_.list_functions, FunctionVersion="ALL", **wrong) == "InvalidParameterValueException"
    assert code_of(lambda_.list_versions_by_function, FunctionName="one", **wrong) == "InvalidParameterValueException"


def test_refused_configurations(cloud, name):
    given = {
        "FunctionName": name, "Role": functions.role(cloud, name), "Runtime": functions.PYTHON, "Handler": "main.handler",
        "Code": {"ZipFile": functions.zipped({"main.py": ECHO})},
    }
    create = cloud.client("lambda").create_function
    assert code_of(create, **{**given, "Timeout": 901}) == "ValidationException"
    assert code_of(create, **{**given, "MemorySize": 1_000_000}) == "ValidationException"
    assert code_of(create, **{**given, "Role": given["Role"] + "-absent"}) == "InvalidParameterValueException"


def test_a_function_begins_with_fifty_tags_at_most(cloud, name):
    given = {
        "FunctionName": name, "Role": functions.role(cloud, name), "Runtime": functions.PYTHON, "Handler": "main.handler",
        "Code": {"ZipFile": functions.zipped({"main.py": ECHO})},
    }
    lambda_ = cloud.client("lambda")
    tags = {f"k{n}": "v" for n in range(51)}
    assert code_of(lambda_.create_function, **given, Tags=tags) == "InvalidParameterValueException"
    del tags["k50"]
    made = lambda_.create_function(**given, Tags=tags)
    assert lambda_.list_tags(Resource=made["FunctionArn"])["Tags"] == tags


def test_only_principals_that_a_policy_may_name(cloud, name):
    functions.create(cloud, name, ECHO)
    lambda_ = cloud.client("lambda")
    given = {"FunctionName": name, "Action": "lambda:InvokeFunction"}
    for principal in ("arn:aws:iam::123456789012:group/g", "arn:aws:iam::*:root", "S3.amazonaws.com"):
        with pytest.raises(ClientError) as refused:
            lambda_.add_permission(**given, StatementId="odd", Principal=principal)
        error = refused.value.response["Error"]
        assert error["Code"] == "InvalidParameterValueException", principal
        assert error["Message"].startswith("The provided principal was invalid.")
    assert functions.call(cloud, name, 1)[1] == 1, "the function is reached as before"
    lambda_.add_permission(**given, StatementId="bucket", Principal="s3.amazonaws.com")
    lambda_.remove_permission(FunctionName=name, StatementId="bucket")


def test_json_matches_by_value(cloud, name):
    functions.create(cloud, name, ECHO)
    odd = {"deep": [[[[[]]]]], "n": 1e300, "empty": "", "key with \"quotes\"": {"\u2028": "\\"}}
    assert functions.call(cloud, name, odd)[1] == json.loads(json.dumps(odd))
