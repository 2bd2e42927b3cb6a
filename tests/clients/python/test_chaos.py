"""Instances and the server killed while functions run: every event that was taken is delivered, or in its failure destination.

PILEUS_CHAOS_EVENTS is how many events are taken (300; 1,000 and more are the long form), PILEUS_CHAOS_KILLS how often the
server is killed while they run (2), PILEUS_CHAOS_SEED what decides which events fail and which instances are killed.
"""

import json
import os
import random
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import requests
from botocore.exceptions import BotoCoreError, ClientError

import functions
from cloud import eventually

EVENTS = int(os.environ.get("PILEUS_CHAOS_EVENTS", "300"))
KILLS = int(os.environ.get("PILEUS_CHAOS_KILLS", "2"))
SEED = int(os.environ.get("PILEUS_CHAOS_SEED", str(random.randrange(1 << 32))))
SENDERS = 8
# An attempt for each failure and both of its retries, waited for in cloud time.
JUMP_SECONDS = 180
DONE, TOLD = "chaos-done", "chaos-told"

# Signs by itself: a start that imports boto3 costs seconds where many start at once.
ASK = """
import datetime, hashlib, hmac, http.client, json, os, time
def ask(operation, body):
    host = os.environ["AWS_ENDPOINT_URL"].removeprefix("http://")
    at = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    body = json.dumps(body)
    headers = {"host": host, "x-amz-date": at, "x-amz-security-token": os.environ["AWS_SESSION_TOKEN"],
               "x-amz-target": "DynamoDB_20120810." + operation}
    names = ";".join(headers)
    lines = "".join(f"{name}:{value}\\n" for name, value in headers.items())
    request = f"POST\\n/\\n\\n{lines}\\n{names}\\n" + hashlib.sha256(body.encode()).hexdigest()
    scope = f"{at[:8]}/us-east-1/dynamodb/aws4_request"
    text = f"AWS4-HMAC-SHA256\\n{at}\\n{scope}\\n" + hashlib.sha256(request.encode()).hexdigest()
    key = ("AWS4" + os.environ["AWS_SECRET_ACCESS_KEY"]).encode()
    for part in [*scope.split("/"), text]:
        key = hmac.new(key, part.encode(), "sha256").digest()
    headers["authorization"] = (f"AWS4-HMAC-SHA256 Credential={os.environ['AWS_ACCESS_KEY_ID']}/{scope}, "
                                f"SignedHeaders={names}, Signature={key.hex()}")
    connection = http.client.HTTPConnection(host)
    connection.request("POST", "/", body, {**headers, "content-type": "application/x-amz-json-1.0"})
    answer = connection.getresponse()
    if answer.status != 200:
        raise RuntimeError(answer.read())
"""
WORKER = ASK + """
def handler(event, context):
    if event.get("fails"):
        raise ValueError(event["id"])
    time.sleep(event.get("seconds", 0))
    ask("UpdateItem", {"TableName": "chaos-done", "Key": {"id": {"S": event["id"]}},
        "UpdateExpression": "ADD runs :one SET version = :v",
        "ExpressionAttributeValues": {":one": {"N": "1"}, ":v": {"S": os.environ.get("MINE", "first")}}})
    return event["id"]
"""
TELLER = ASK + """
def handler(event, context):
    ask("PutItem", {"TableName": "chaos-told", "Item": {"id": {"S": event["requestPayload"]["id"]},
        "condition": {"S": event["requestContext"]["condition"]}}})
"""


@pytest.fixture
def chance():
    print(f"PILEUS_CHAOS_SEED={SEED} PILEUS_CHAOS_EVENTS={EVENTS} PILEUS_CHAOS_KILLS={KILLS}")
    return random.Random(SEED)


@pytest.fixture
def chaos(own_cloud):
    """A worker that keeps each event once, and tells of each that it cannot."""
    dynamodb = own_cloud.client("dynamodb")
    for table in (DONE, TOLD):
        dynamodb.create_table(
            TableName=table,
            BillingMode="PAY_PER_REQUEST",
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        )
    account = own_cloud.client("sts").get_caller_identity()["Account"]
    tables = f"arn:aws:dynamodb:us-east-1:{account}:table/chaos-*"
    teller = functions.create(own_cloud, "teller", TELLER, (["dynamodb:PutItem"], tables), Timeout=30)
    functions.create(
        own_cloud,
        "worker",
        WORKER,
        (["dynamodb:UpdateItem"], tables),
        (["lambda:InvokeFunction"], teller),
        Timeout=30,
    )
    own_cloud.client("lambda").put_function_event_invoke_config(
        FunctionName="worker", DestinationConfig={"OnFailure": {"Destination": teller}}
    )
    return own_cloud


def kept(cloud, table):
    pages = cloud.client("dynamodb").get_paginator("scan").paginate(TableName=table, ConsistentRead=True)
    return {item["id"]["S"]: item for page in pages for item in page["Items"]}


def send(cloud, events):
    """The ids of those that were taken."""
    taken, lock = [], threading.Lock()
    lambda_ = cloud.client("lambda", max_pool_connections=SENDERS)

    def one(event):
        try:
            answer = lambda_.invoke(FunctionName="worker", InvocationType="Event", Payload=json.dumps(event))
        except (BotoCoreError, ClientError):
            return
        assert answer["StatusCode"] == 202
        with lock:
            taken.append(event["id"])

    with ThreadPoolExecutor(SENDERS) as pool:
        list(pool.map(one, events))
    return taken


def jump(cloud, seconds):
    assert requests.post(f"{cloud.url}/_pileus/clock", json={"advance_seconds": seconds}, timeout=10).ok


def settled(cloud, taken, seconds=180):
    """Waits until each event has come to an end; moves the clock past a pause between attempts when nothing else is left."""
    seen = []

    def over():
        ended = kept(cloud, DONE).keys() | kept(cloud, TOLD).keys()
        left = [identifier for identifier in taken if identifier not in ended]
        if left and seen and seen[-1] == left:
            jump(cloud, JUMP_SECONDS)
        seen.append(left)
        return not left

    eventually(over, seconds, every=1.5)


def events(chance, name, count=EVENTS, failing=0.1):
    return [{"id": f"{name}-{n}", "fails": chance.random() < failing} for n in range(count)]


def test_the_server_is_killed_with_events_queued(chaos, chance):
    given = events(chance, "queued")
    taken = send(chaos, given)
    assert len(taken) == len(given)
    chaos.kill()
    chaos.start()
    waiting = [event["id"] for event in given if event["id"] not in kept(chaos, DONE)]
    assert waiting, "everything had run before the kill"
    for _ in range(KILLS - 1):
        time.sleep(chance.uniform(0.5, 3))
        chaos.kill()
        chaos.start()
    settled(chaos, taken)
    done, told = kept(chaos, DONE), kept(chaos, TOLD)
    failing = {event["id"] for event in given if event["fails"]}
    assert set(told) == failing
    assert set(done) == set(taken) - failing
    assert {item["condition"]["S"] for item in told.values()} <= {"RetriesExhausted"}
    # Each kill can repeat what was under way, and nothing else.
    assert sum(int(item["runs"]["N"]) for item in done.values()) <= len(done) + KILLS * 16
    assert chaos.run("fsck").returncode == 0


def test_a_queue_is_told_across_kills(chaos, chance):
    """A function's failure destination and its dead-letter queue, both queues of SQS."""
    sqs = chaos.client("sqs")
    urls = {name: sqs.create_queue(QueueName=name)["QueueUrl"] for name in ("chaos-failed", "chaos-dead")}
    arns = {
        name: sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
        for name, url in urls.items()
    }
    allowed = functions.policy((["sqs:SendMessage"], list(arns.values())))
    chaos.client("iam").put_role_policy(RoleName="worker", PolicyName="queues", PolicyDocument=allowed)
    lambda_ = chaos.client("lambda")
    lambda_.update_function_configuration(FunctionName="worker", DeadLetterConfig={"TargetArn": arns["chaos-dead"]})
    functions.active(chaos, "worker")
    destination = {"OnFailure": {"Destination": arns["chaos-failed"]}}
    lambda_.put_function_event_invoke_config(FunctionName="worker", MaximumRetryAttempts=1, DestinationConfig=destination)
    given = [{"id": f"letter-{n}", "fails": True} for n in range(EVENTS // 3)]
    taken = send(chaos, given)
    assert len(taken) == len(given)
    found = {name: set() for name in urls}

    def collected():
        for name, url in urls.items():
            queue = chaos.client("sqs")
            while messages := queue.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
                for message in messages:
                    body = json.loads(message["Body"])
                    found[name].add(body["requestPayload"]["id"] if name == "chaos-failed" else body["id"])
                    queue.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        if all(seen == set(taken) for seen in found.values()):
            return True
        jump(chaos, JUMP_SECONDS)
        return False

    for _ in range(KILLS):
        chaos.kill()
        chaos.start()
        jump(chaos, JUMP_SECONDS)
        time.sleep(chance.uniform(0.2, 1))
    eventually(collected, 120, every=1.5)


def test_the_server_is_killed_while_events_come(chaos, chance):
    given = events(chance, "coming", failing=0)
    taken = []
    sender = threading.Thread(target=lambda: taken.extend(send(chaos, given)))
    sender.start()
    time.sleep(chance.uniform(0.2, 1))
    chaos.kill()
    sender.join()
    chaos.start()
    settled(chaos, taken)
    assert set(kept(chaos, DONE)) >= set(taken)


def instances(cloud):
    """The first processes of the server's sandboxes, which are its children."""
    found = []
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            fields = dict(line.split(":\t", 1) for line in status.read_text().splitlines() if ":\t" in line)
        except OSError:
            continue
        if fields.get("PPid") == str(cloud.process.pid):
            found.append(int(status.parent.name))
    return found


def test_instances_are_killed_in_the_middle_of_events(chaos, chance):
    given = [{"id": f"killed-{n}", "seconds": 0.05} for n in range(EVENTS // 3)]
    taken = send(chaos, given)
    assert len(taken) == len(given)
    answers, killed = [], 0

    def call(n):
        try:
            answers.append(functions.call(chaos, "worker", {"id": f"asked-{n}", "seconds": 0.5}))
        except ClientError as error:
            # A sandbox that is killed while it is made is the platform's failure, not the function's.
            answers.append(({}, error.response["Error"]["Code"]))

    callers = [threading.Thread(target=call, args=(n,)) for n in range(8)]
    for caller in callers:
        caller.start()
    deadline = time.monotonic() + 8
    while time.monotonic() < deadline:
        time.sleep(chance.uniform(0.05, 0.3))
        for pid in instances(chaos):
            if chance.random() < 0.3:
                try:
                    os.kill(pid, signal.SIGKILL)
                    killed += 1
                except ProcessLookupError:
                    pass
    for caller in callers:
        caller.join()
    assert killed, "there was nothing to kill"
    assert len(answers) == len(callers)
    for answer, said in answers:
        if "FunctionError" in answer:
            assert said["errorType"] in ("Runtime.ExitError", "Sandbox.Timedout"), said
        else:
            assert said.startswith("asked-") or said == "ServiceException", said
    settled(chaos, taken)
    assert chaos.healthy()
    eventually(lambda: functions.call(chaos, "worker", {"id": "after"})[1] == "after", 30)


def test_a_function_is_changed_while_its_events_run(chaos, chance):
    lambda_ = chaos.client("lambda")
    given = events(chance, "changed", EVENTS // 2, failing=0)
    taken = []
    sender = threading.Thread(target=lambda: taken.extend(send(chaos, given)))
    sender.start()
    for version in ("second", "third", "fourth"):
        time.sleep(chance.uniform(0.1, 0.6))
        lambda_.update_function_configuration(FunctionName="worker", Environment={"Variables": {"MINE": version}})
        functions.active(chaos, "worker")
        lambda_.update_function_code(FunctionName="worker", ZipFile=functions.zipped({"main.py": WORKER + f"# {version}\n"}))
        functions.active(chaos, "worker")
    sender.join()
    assert len(taken) == len(given)
    last = send(chaos, [{"id": "changed-last"}])
    settled(chaos, taken + last)
    done = kept(chaos, DONE)
    assert set(done) == {event["id"] for event in given} | {"changed-last"}
    assert done["changed-last"]["version"]["S"] == "fourth"
    assert kept(chaos, TOLD) == {}


def test_a_function_is_deleted_while_its_events_run(chaos, chance):
    given = events(chance, "deleted", EVENTS // 2, failing=0)
    assert len(send(chaos, given)) == len(given)
    chaos.client("lambda").delete_function(FunctionName="worker")
    with pytest.raises(ClientError) as error:
        functions.call(chaos, "worker")
    assert error.value.response["Error"]["Code"] == "ResourceNotFoundException"
    jump(chaos, JUMP_SECONDS)
    # Nothing is left that a start would take up, nor anything that fsck finds fault with.
    chaos.kill()
    chaos.start()
    functions.create(chaos, "other", "def handler(event, context):\n    return 1\n")
    assert functions.call(chaos, "other")[1] == 1
    assert eventually(lambda: chaos.run("fsck").returncode == 0)
    assert set(kept(chaos, DONE)) <= {event["id"] for event in given}


def test_functions_together_want_more_memory_than_there_is(own_cloud):
    """Those that find no room wait for it; small ones go on beside them."""
    code = "import time\ndef handler(event, context):\n    time.sleep(event['seconds'])\n    return event['id']\n"
    for name in ("large-a", "large-b", "large-c", "large-d"):
        functions.create(own_cloud, name, code, MemorySize=10_240, Timeout=60)
    functions.create(own_cloud, "small", code, MemorySize=128, Timeout=60)
    calls = [(name, n) for n in range(3) for name in ("large-a", "large-b", "large-c", "large-d", "small")]
    with ThreadPoolExecutor(len(calls)) as pool:
        said = list(pool.map(lambda c: functions.call(own_cloud, c[0], {"id": c[1], "seconds": 0.2})[1], calls))
    assert said == [n for _, n in calls]
    assert own_cloud.healthy()
