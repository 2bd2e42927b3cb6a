"""What stands around a function: versions, layers, addresses, destinations, streams, durable events."""

import http.client
import json
import time
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import pytest
import requests
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

import functions
from cloud import KEY_ID, REGION, SECRET, eventually

ECHO = "def handler(event, context):\n    return event\n"
SAY = "def handler(event, context):\n    return {said!r}\n"
# Writes what it is given to a table, under the id that comes with it.
KEEP = """
import boto3, json
def handler(event, context):
    boto3.client("dynamodb").put_item(TableName="{table}", Item={{
        "id": {{"S": {id}}}, "at": {{"N": {at}}}, "event": {{"S": json.dumps(event)}}}})
"""


def refused(call, **arguments):
    with pytest.raises(ClientError) as error:
        call(**arguments)
    return error.value.response["Error"]["Code"]


def arn(cloud, table):
    return cloud.client("dynamodb").describe_table(TableName=table)["Table"]["TableArn"]


def kept(cloud, table):
    return [item["id"]["S"] for item in cloud.client("dynamodb").scan(TableName=table)["Items"]]


def jump(cloud, seconds):
    assert requests.post(f"{cloud.url}/_pileus/clock", json={"advance_seconds": seconds}, timeout=10).ok


def test_a_session_is_renewed_behind_invocations(own_cloud, name):
    functions.create(own_cloud, name, """
import os, time
def handler(event, context):
    time.sleep(event)
    return os.environ["AWS_ACCESS_KEY_ID"]
""")

    _, first = functions.call(own_cloud, name, 0)
    jump(own_cloud, 31 * 60)
    _, same = functions.call(own_cloud, name, 0)
    assert same == first, "its session is good for almost half an hour"
    time.sleep(1)
    # One instance alone would run one event after the other: the second one is new.
    with ThreadPoolExecutor(2) as both:
        keys = set(both.map(lambda _: functions.call(own_cloud, name, 1)[1], range(2)))
    assert first in keys and len(keys) == 2


def test_versions_and_aliases(cloud, name):
    functions.create(cloud, name, SAY.format(said=1))
    lambda_ = cloud.client("lambda")
    assert lambda_.publish_version(FunctionName=name)["Version"] == "1"
    assert lambda_.publish_version(FunctionName=name)["Version"] == "1", "nothing has changed"
    code = functions.zipped({"main.py": SAY.format(said=2)})
    assert lambda_.update_function_code(FunctionName=name, ZipFile=code, Publish=True)["Version"] == "2"
    lambda_.create_alias(FunctionName=name, Name="live", FunctionVersion="1")
    answer, said = functions.call(cloud, name, Qualifier="live")
    assert (answer["ExecutedVersion"], said) == ("1", 1)
    lambda_.update_alias(FunctionName=name, Name="live", FunctionVersion="2")
    assert functions.call(cloud, f"{name}:live")[1] == 2
    weights = {"AdditionalVersionWeights": {"1": 1.0}}
    lambda_.update_alias(FunctionName=name, Name="live", RoutingConfig=weights)
    assert functions.call(cloud, name, Qualifier="live")[1] == 1
    assert refused(lambda_.delete_function, FunctionName=name, Qualifier="1") == "ResourceConflictException"
    listed = lambda_.list_versions_by_function(FunctionName=name)["Versions"]
    assert [v["Version"] for v in listed] == ["$LATEST", "1", "2"]


def test_an_answer_tells_what_is_under_way_and_the_next_one_its_end(cloud, name):
    lambda_ = cloud.client("lambda")
    package = functions.zipped({"main.py": ECHO})
    made = lambda_.create_function(
        FunctionName=name, Role=functions.role(cloud, name), Runtime=functions.PYTHON, Handler="main.handler", Code={"ZipFile": package})
    assert (made["State"], made["StateReasonCode"], "LastUpdateStatus" in made) == ("Pending", "Creating", False)
    assert functions.call(cloud, name, {"a": 1})[1] == {"a": 1}, "it runs at once all the same"
    lambda_.get_waiter("function_active_v2").wait(FunctionName=name)
    found = lambda_.get_function(FunctionName=name)["Configuration"]
    assert (found["State"], found["LastUpdateStatus"]) == ("Active", "Successful")
    # Its end is a change too: the revision that the answer told of is no longer the latest.
    update = lambda_.update_function_configuration
    assert refused(update, FunctionName=name, RevisionId=made["RevisionId"], Description="d") == "PreconditionFailedException"
    changed = update(FunctionName=name, RevisionId=found["RevisionId"], Description="d")
    assert (changed["State"], changed["LastUpdateStatus"], changed["LastUpdateStatusReasonCode"]) == ("Active", "InProgress", "Creating")
    lambda_.get_waiter("function_updated_v2").wait(FunctionName=name)
    published = lambda_.publish_version(FunctionName=name)
    assert (published["State"], published["LastUpdateStatus"]) == ("Active", "Successful")
    latest, version = (lambda_.get_function_configuration(FunctionName=name, Qualifier=q) for q in ("$LATEST", "1"))
    assert version["RevisionId"] == published["RevisionId"] != latest["RevisionId"]
    package = functions.zipped({"main.py": ECHO + "\n"})
    both = lambda_.update_function_code(FunctionName=name, ZipFile=package, Publish=True)
    assert (both["Version"], both["State"], "LastUpdateStatus" in both) == ("2", "Pending", False)
    again = lambda_.update_function_code(FunctionName=name, ZipFile=package, Publish=True)
    assert (again["Version"], again["State"]) == ("2", "Active"), "nothing has changed"
    listed = lambda_.list_versions_by_function(FunctionName=name)["Versions"]
    assert len(listed) == 3 and not any({"State", "LastUpdateStatus"} & set(one) for one in listed)


def test_layers(cloud, name):
    lambda_ = cloud.client("lambda")
    layer = lambda_.publish_layer_version(
        LayerName=name, Content={"ZipFile": functions.zipped({"python/shared.py": "WORD = 'layered'\n"})}
    )
    code = "import shared\ndef handler(event, context):\n    return shared.WORD\n"
    functions.create(cloud, name, code, Layers=[layer["LayerVersionArn"]])
    assert functions.call(cloud, name)[1] == "layered"
    lambda_.delete_layer_version(LayerName=name, VersionNumber=1)
    assert functions.call(cloud, name)[1] == "layered"
    assert refused(lambda_.get_layer_version, LayerName=name, VersionNumber=1) == "ResourceNotFoundException"


def test_package_can_be_fetched(cloud, name):
    functions.create(cloud, name, ECHO)
    location = cloud.client("lambda").get_function(FunctionName=name)["Code"]["Location"]
    assert requests.get(location, timeout=10).content[:2] == b"PK"
    assert requests.get(location + "x", timeout=10).status_code == 403


def test_permissions(cloud, name):
    functions.create(cloud, name, ECHO)
    lambda_ = cloud.client("lambda")
    given = {"FunctionName": name, "StatementId": "s3", "Action": "lambda:InvokeFunction", "Principal": "s3.amazonaws.com"}
    lambda_.add_permission(**given, SourceArn="arn:aws:s3:::some-bucket")
    assert refused(lambda_.add_permission, **given) == "ResourceConflictException"
    statement = json.loads(lambda_.get_policy(FunctionName=name)["Policy"])["Statement"][0]
    assert statement["Condition"]["ArnLike"] == {"AWS:SourceArn": "arn:aws:s3:::some-bucket"}
    lambda_.remove_permission(FunctionName=name, StatementId="s3")
    assert refused(lambda_.get_policy, FunctionName=name) == "ResourceNotFoundException"


def test_reserved_concurrency(cloud, name):
    functions.create(cloud, name, ECHO)
    lambda_ = cloud.client("lambda")
    lambda_.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=0)
    assert refused(lambda_.invoke, FunctionName=name) == "TooManyRequestsException"
    lambda_.delete_function_concurrency(FunctionName=name)
    assert functions.call(cloud, name, {"a": 1})[1] == {"a": 1}


def test_instances_are_counted_by_why_they_start(cloud, name):
    functions.create(cloud, name, ECHO)
    first = 'pileus_lambda_instances_started_total{reason="first"} '

    def count():
        lines = requests.get(f"{cloud.url}/_pileus/metrics", timeout=10).text.splitlines()
        (found,) = [line for line in lines if line.startswith(first)]
        return int(found.removeprefix(first))

    before = count()
    assert functions.call(cloud, name, {"a": 1})[1] == {"a": 1}
    assert count() > before


def test_unbuilt_is_refused_by_name(cloud, name):
    given = {
        "FunctionName": name, "Role": functions.role(cloud, name), "Runtime": functions.PYTHON, "Handler": "main.handler",
        "Code": {"ZipFile": functions.zipped({"main.py": ECHO})},
    }
    create = cloud.client("lambda").create_function
    assert refused(create, **given, VpcConfig={"SubnetIds": ["subnet-1"], "SecurityGroupIds": ["sg-1"]}) == "NotImplemented"
    assert refused(create, **given, TracingConfig={"Mode": "Active"}) == "NotImplemented"
    defaults = {"VpcConfig": {}, "TracingConfig": {"Mode": "PassThrough"}, "SnapStart": {"ApplyOn": "None"}}
    assert create(**given, **defaults)["State"] == "Pending"


def test_an_open_address_looks_at_no_signature(cloud, name):
    """Whatever a request carries is its function's to read: a signature that is stale, or meant for somebody else."""
    code = """
def handler(event, context):
    return {"statusCode": 200, "body": event["headers"].get("authorization") or event["rawQueryString"]}
"""
    functions.create(cloud, name, code)
    lambda_ = cloud.client("lambda")
    url = lambda_.create_function_url_config(FunctionName=name, AuthType="NONE")["FunctionUrl"]
    grants = [("lambda:InvokeFunctionUrl", {"FunctionUrlAuthType": "NONE"}), ("lambda:InvokeFunction", {"InvokedViaFunctionUrl": True})]
    for index, (action, given) in enumerate(grants):
        lambda_.add_permission(FunctionName=name, StatementId=f"s{index}", Action=action, Principal="*", **given)
    credential, proof = f"AKIANOBODY/20260101/{REGION}/lambda/aws4_request", "0" * 64
    carried = f"AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders=host;x-amz-date, Signature={proof}"
    headers = {"authorization": carried, "x-amz-date": "20260101T000000Z"}
    query = (
        f"X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={credential.replace('/', '%2F')}&X-Amz-Date=20260101T000000Z"
        f"&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature={proof}"
    )
    by_header = requests.get(url, headers=headers, timeout=20)
    assert (by_header.status_code, by_header.text) == (200, carried)
    by_query = requests.get(f"{url}?{query}", timeout=20)
    assert (by_query.status_code, by_query.text) == (200, query)
    lambda_.update_function_url_config(FunctionName=name, AuthType="AWS_IAM")
    assert requests.get(url, headers=headers, timeout=20).status_code == 403
    assert requests.get(f"{url}?{query}", timeout=20).status_code == 403


def test_address(cloud, name):
    code = """
def handler(event, context):
    http = event["requestContext"]["http"]
    return {"statusCode": 201, "headers": {"x-method": http["method"]}, "body": event["rawPath"] + "|" + event.get("body", "")}
"""
    functions.create(cloud, name, code)
    lambda_ = cloud.client("lambda")
    url = lambda_.create_function_url_config(FunctionName=name, AuthType="NONE")["FunctionUrl"]
    assert requests.post(url + "a/b", data="hi", timeout=20).status_code == 403
    lambda_.add_permission(
        FunctionName=name, StatementId="open", Action="lambda:InvokeFunctionUrl", Principal="*", FunctionUrlAuthType="NONE"
    )
    lambda_.add_permission(
        FunctionName=name, StatementId="via", Action="lambda:InvokeFunction", Principal="*", InvokedViaFunctionUrl=True
    )
    answer = requests.post(url + "a/b?c=d", data="hi", headers={"content-type": "text/plain"}, timeout=20)
    assert (answer.status_code, answer.headers["x-method"], answer.text) == (201, "POST", "/a/b|hi")
    assert refused(lambda_.invoke, FunctionName=name + "-absent") == "ResourceNotFoundException"
    told = 'def handler(event, context):\n    return {k: v for k, v in event["headers"].items() if "forwarded" in k}\n'
    lambda_.update_function_code(FunctionName=name, ZipFile=functions.zipped({"main.py": told}))
    claimed = {"x-forwarded-proto": "gopher", "x-forwarded-port": "1", "x-forwarded-for": "192.0.2.1"}
    for given, before in (({}, ""), (claimed, "192.0.2.1, ")):
        way = requests.get(url, headers=given, timeout=20).json()
        assert way["x-forwarded-proto"] == url.split(":")[0] and way["x-forwarded-port"] != "1"
        assert way["x-forwarded-for"].startswith(before) and way["x-forwarded-for"] != before, way


def test_an_address_takes_what_is_signed_for_it(cloud, name):
    functions.create(cloud, name, "def handler(event, context):\n    return event.get('body', '')\n")
    url = cloud.client("lambda").create_function_url_config(FunctionName=name, AuthType="AWS_IAM")["FunctionUrl"]

    def ask(service="lambda", region=REGION, **headers):
        request = AWSRequest("POST", url, data=b"a", headers=headers)
        SigV4Auth(Credentials(KEY_ID, SECRET), service, region).add_auth(request)
        return requests.post(url, data=b"a", headers=dict(request.headers), timeout=20)

    assert ask().status_code == 200
    assert ask(region="eu-west-1").status_code == 403
    unsigned = {"X-Amz-Content-SHA256": "UNSIGNED-PAYLOAD"}
    assert ask(**unsigned).status_code == 403
    for answer in (ask("execute-api"), ask("s3", **unsigned)):
        assert answer.status_code == 403 and "correct service: 'lambda'" in answer.text, answer.text


def test_a_signature_opens_no_other_function(cloud, name):
    """What a path with dot segments is signed as is what it reaches."""
    code = "def handler(event, context):\n    return context.function_name + event['rawPath']\n"
    ids = {}
    for which in (f"{name}-a", f"{name}-b"):
        functions.create(cloud, which, code)
        url = cloud.client("lambda").create_function_url_config(FunctionName=which, AuthType="AWS_IAM")["FunctionUrl"]
        ids[which] = urlsplit(url).hostname.split(".")[0]
    mine, other = ids.values()
    request = AWSRequest("GET", f"{cloud.url}/_aws/lambda-url/{mine}/pub")
    SigV4Auth(Credentials(KEY_ID, SECRET), "lambda", REGION).add_auth(request)

    def send(path):
        # requests would drop the dot segments.
        connection = http.client.HTTPConnection(urlsplit(cloud.url).netloc, timeout=20)
        connection.request("GET", path, headers=dict(request.headers))
        answer = connection.getresponse()
        return answer.status, answer.read().decode()

    assert send(f"/_aws/lambda-url/{mine}/pub") == (200, f"{name}-a/pub")
    assert send(f"/_aws/lambda-url/{other}/pub")[0] == 403
    assert send(f"/_aws/lambda-url/{other}/x/../../{mine}/pub") == (200, f"{name}-a/pub")


def test_stream_reaches_the_function(cloud, table, name):
    out = name + "-out"
    cloud.client("dynamodb").create_table(
        TableName=out, BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
    )
    stream = cloud.client("dynamodb").describe_table(TableName=table)["Table"]["LatestStreamArn"]
    code = f"""
import boto3
def handler(event, context):
    for record in event["Records"]:
        image = record["dynamodb"]["NewImage"]
        if image["id"]["S"] == "bad" and "retried" not in globals():
            globals()["retried"] = True
            return {{"batchItemFailures": [{{"itemIdentifier": record["dynamodb"]["SequenceNumber"]}}]}}
        boto3.client("dynamodb").put_item(TableName="{out}", Item={{"id": image["id"], "source": {{"S": record["eventSourceARN"]}}}})
    return {{"batchItemFailures": []}}
"""
    reads = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"]
    functions.create(cloud, name, code, (reads, stream), (["dynamodb:PutItem"], arn(cloud, out)))
    lambda_ = cloud.client("lambda")
    made = lambda_.create_event_source_mapping(
        FunctionName=name, EventSourceArn=stream, StartingPosition="TRIM_HORIZON",
        FunctionResponseTypes=["ReportBatchItemFailures"],
        FilterCriteria={"Filters": [{"Pattern": json.dumps({"dynamodb": {"NewImage": {"id": {"S": [{"anything-but": "skip"}]}}}})}]},
    )
    put = cloud.client("dynamodb").put_item
    for key in ("a", "skip", "bad", "z"):
        put(TableName=table, Item={"id": {"S": key}, "at": {"N": "1"}})
    assert eventually(lambda: sorted(kept(cloud, out)) == ["a", "bad", "z"])
    assert refused(
        lambda_.create_event_source_mapping, FunctionName=name, EventSourceArn=stream, StartingPosition="LATEST"
    ) == "ResourceConflictException"
    lambda_.update_event_source_mapping(UUID=made["UUID"], Enabled=False)
    put(TableName=table, Item={"id": {"S": "later"}, "at": {"N": "1"}})
    lambda_.update_event_source_mapping(UUID=made["UUID"], Enabled=True)
    assert eventually(lambda: "later" in kept(cloud, out))
    lambda_.delete_event_source_mapping(UUID=made["UUID"])
    assert refused(lambda_.get_event_source_mapping, UUID=made["UUID"]) == "ResourceNotFoundException"
    broker = "arn:aws:mq:us-east-1:123456789012:broker:b:b-1"
    assert refused(lambda_.create_event_source_mapping, FunctionName=name, EventSourceArn=broker) == "NotImplemented"


def test_failures_reach_their_destination(own_cloud):
    cloud, name, table = own_cloud, "unlucky", "told"
    cloud.client("dynamodb").create_table(
        TableName=table, BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
    )
    told = KEEP.format(table=table, id='event["requestContext"]["condition"]', at='str(event["requestContext"]["approximateInvokeCount"])')
    destination = functions.create(cloud, name + "-told", told, (["dynamodb:PutItem"], arn(cloud, table)))
    functions.create(
        cloud, name, "def handler(event, context):\n    raise ValueError('no')\n", (["lambda:InvokeFunction"], destination)
    )
    lambda_ = cloud.client("lambda")
    lambda_.put_function_event_invoke_config(
        FunctionName=name, MaximumRetryAttempts=1, DestinationConfig={"OnFailure": {"Destination": destination}}
    )
    lambda_.invoke(FunctionName=name, InvocationType="Event", Payload=b"{}")

    def given_up():
        jump(cloud, 30)
        return kept(cloud, table) == ["RetriesExhausted"]

    assert eventually(given_up, 30, every=1)
    item = cloud.client("dynamodb").scan(TableName=table)["Items"][0]
    event = json.loads(item["event"]["S"])
    assert event["responsePayload"]["errorType"] == "ValueError" and item["at"]["N"] == "2"
    topic = {"OnFailure": {"Destination": "arn:aws:sns:us-east-1:123456789012:t"}}
    assert refused(lambda_.put_function_event_invoke_config, FunctionName=name, DestinationConfig=topic) == "NotImplemented"


def test_accepted_events_survive_a_kill(own_cloud):
    cloud, name, events = own_cloud, "survivor", 40
    cloud.client("dynamodb").create_table(
        TableName=name, BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
    )
    code = KEEP.format(table=name, id='event["id"]', at='"1"').replace("    boto3", "    __import__('time').sleep(0.3)\n    boto3", 1)
    functions.create(cloud, name, code, (["dynamodb:PutItem"], arn(cloud, name)), Timeout=30)
    for index in range(events):
        payload = json.dumps({"id": str(index)}).encode()
        cloud.client("lambda").invoke(FunctionName=name, InvocationType="Event", Payload=payload)
    cloud.kill()
    cloud.start()
    # On a busy machine each of their instances takes seconds to import boto3.
    assert eventually(lambda: len(kept(cloud, name)) == events, 180)
