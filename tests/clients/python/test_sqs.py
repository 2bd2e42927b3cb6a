"""SQS through boto3: queues, messages, FIFO, dead-letter queues, moves, policies, both protocols, crashes."""

import hashlib
import json
import threading
import time
import urllib.parse
import uuid
import xml.etree.ElementTree as ElementTree

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import pytest
import requests
from botocore.exceptions import ClientError

from cloud import KEY_ID, REGION, SECRET, eventually

NAMESPACE = "{http://queue.amazonaws.com/doc/2012-11-05/}"


@pytest.fixture
def sqs(cloud):
    return cloud.client("sqs")


@pytest.fixture
def queue(sqs, name):
    return sqs.create_queue(QueueName=name)["QueueUrl"]


@pytest.fixture
def fifo(sqs, name):
    attributes = {"FifoQueue": "true", "ContentBasedDeduplication": "true"}
    return sqs.create_queue(QueueName=f"{name}.fifo", Attributes=attributes)["QueueUrl"]


def refused(code, call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    assert caught.value.response["Error"]["Code"] == code, caught.value
    return caught.value.response


def arn(sqs, url):
    return sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]


def counts(sqs, url):
    names = ["", "NotVisible", "Delayed"]
    names = [f"ApproximateNumberOfMessages{name}" for name in names]
    attributes = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]
    return tuple(int(attributes[name]) for name in names)


def receive(sqs, url, **more):
    return sqs.receive_message(QueueUrl=url, **{"MaxNumberOfMessages": 10, **more}).get("Messages", [])


def bodies(messages):
    return [message["Body"] for message in messages]


# Queues


def test_a_queue_is_made_once(sqs, name):
    url = sqs.create_queue(QueueName=name, Attributes={"VisibilityTimeout": "60"}, tags={"a": "b"})["QueueUrl"]
    assert url.endswith(f"/{name}")
    assert sqs.create_queue(QueueName=name)["QueueUrl"] == url
    assert sqs.create_queue(QueueName=name, Attributes={"VisibilityTimeout": "60"})["QueueUrl"] == url
    different = {"VisibilityTimeout": "61"}
    answer = refused("QueueAlreadyExists", sqs.create_queue, QueueName=name, Attributes=different)
    assert answer["Error"]["Message"] == (
        "A queue already exists with the same name and a different value for attribute VisibilityTimeout"
    )
    with pytest.raises(sqs.exceptions.QueueNameExists):
        sqs.create_queue(QueueName=name, Attributes=different)
    assert sqs.get_queue_url(QueueName=name)["QueueUrl"] == url
    assert sqs.list_queue_tags(QueueUrl=url)["Tags"] == {"a": "b"}


def test_attributes(sqs, queue):
    attributes = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["All"])["Attributes"]
    assert attributes["VisibilityTimeout"] == "30"
    assert attributes["MaximumMessageSize"] == "1048576"
    assert attributes["MessageRetentionPeriod"] == "345600"
    assert attributes["SqsManagedSseEnabled"] == "true"
    assert attributes["QueueArn"].startswith(f"arn:aws:sqs:{REGION}:")
    assert "FifoQueue" not in attributes and "Policy" not in attributes
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"DelaySeconds": "3", "VisibilityTimeout": "7"})
    asked = ["DelaySeconds", "VisibilityTimeout"]
    changed = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=asked)["Attributes"]
    assert changed == {"DelaySeconds": "3", "VisibilityTimeout": "7"}
    assert "Attributes" not in sqs.get_queue_attributes(QueueUrl=queue)
    refused("InvalidAttributeName", sqs.get_queue_attributes, QueueUrl=queue, AttributeNames=["Other"])


@pytest.mark.parametrize(
    "attributes, code",
    [
        ({"VisibilityTimeout": "43201"}, "InvalidAttributeValue"),
        ({"MaximumMessageSize": "1023"}, "InvalidAttributeValue"),
        ({"DelaySeconds": "x"}, "InvalidAttributeValue"),
        ({"Other": "1"}, "InvalidAttributeName"),
        ({"FifoQueue": "true"}, "InvalidParameterValue"),
        ({"ContentBasedDeduplication": "true"}, "InvalidAttributeName"),
        ({"Policy": "{"}, "InvalidAttributeValue"),
        ({"RedrivePolicy": "[]"}, "InvalidParameterValue"),
        ({"KmsMasterKeyId": "alias/aws/sqs"}, "NotImplemented"),
    ],
)
def test_attributes_are_checked(sqs, name, attributes, code):
    refused(code, sqs.create_queue, QueueName=name, Attributes=attributes)


@pytest.mark.parametrize("wrong", ["", "a b", "a.fifo", "a" * 81])
def test_names_are_checked(sqs, wrong):
    refused("InvalidParameterValue", sqs.create_queue, QueueName=wrong)


def test_queues_are_listed_in_pages(sqs, name):
    urls = [sqs.create_queue(QueueName=f"{name}-{n}")["QueueUrl"] for n in range(5)]
    assert sqs.list_queues(QueueNamePrefix=name)["QueueUrls"] == urls
    pages = sqs.get_paginator("list_queues").paginate(QueueNamePrefix=name, PaginationConfig={"PageSize": 2})
    assert [page["QueueUrls"] for page in pages] == [urls[:2], urls[2:4], urls[4:]]
    assert "QueueUrls" not in sqs.list_queues(QueueNamePrefix=f"{name}-none")
    refused("InvalidParameterValue", sqs.list_queues, MaxResults=1001)


def test_what_is_not_there(sqs, queue, cloud):
    missing = f"{queue}-missing"
    answer = refused("AWS.SimpleQueueService.NonExistentQueue", sqs.send_message, QueueUrl=missing, MessageBody="x")
    assert answer["Error"]["QueryErrorCode"] == "QueueDoesNotExist"
    assert answer["Error"]["Message"] == "The specified queue does not exist."
    with pytest.raises(sqs.exceptions.QueueDoesNotExist):
        sqs.receive_message(QueueUrl=missing)
    sqs.delete_queue(QueueUrl=queue)
    with pytest.raises(sqs.exceptions.QueueDoesNotExist):
        sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["All"])
    refused("AWS.SimpleQueueService.NonExistentQueue", sqs.purge_queue, QueueUrl="http://127.0.0.1/not/here/at.all")


def test_purge(sqs, queue):
    for n in range(3):
        sqs.send_message(QueueUrl=queue, MessageBody=str(n))
    (message,) = receive(sqs, queue, MaxNumberOfMessages=1)
    sqs.purge_queue(QueueUrl=queue)
    assert counts(sqs, queue) == (0, 0, 0)
    assert receive(sqs, queue) == []
    sqs.delete_message(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"])
    with pytest.raises(sqs.exceptions.PurgeQueueInProgress):
        sqs.purge_queue(QueueUrl=queue)
    sqs.send_message(QueueUrl=queue, MessageBody="after")
    assert bodies(receive(sqs, queue)) == ["after"]


# Messages


def test_a_message_and_its_attributes(sqs, queue):
    attributes = {
        "text": {"DataType": "String", "StringValue": "a"},
        "number": {"DataType": "Number.int", "StringValue": "7"},
        "bytes": {"DataType": "Binary", "BinaryValue": b"\x00\xff"},
    }
    trace = {"AWSTraceHeader": {"DataType": "String", "StringValue": "Root=1-5759e988-bd862e3fe1be46a994272793"}}
    # botocore checks the MD5s of both itself.
    sent = sqs.send_message(
        QueueUrl=queue, MessageBody="héllo", MessageAttributes=attributes, MessageSystemAttributes=trace
    )
    assert sent["MD5OfMessageBody"] == hashlib.md5("héllo".encode()).hexdigest()
    assert sent["MD5OfMessageAttributes"] == digest(attributes)
    assert sent["MD5OfMessageSystemAttributes"] == digest(trace)
    (message,) = receive(sqs, queue, MessageAttributeNames=["All"], MessageSystemAttributeNames=["All"])
    assert message["MessageId"] == sent["MessageId"]
    assert message["MessageAttributes"] == attributes
    assert message["MD5OfMessageAttributes"] == digest(attributes)
    system = message["Attributes"]
    assert system["ApproximateReceiveCount"] == "1"
    assert system["AWSTraceHeader"] == trace["AWSTraceHeader"]["StringValue"]
    assert set(system) == {
        "SenderId", "SentTimestamp", "ApproximateReceiveCount", "ApproximateFirstReceiveTimestamp", "AWSTraceHeader",
    }
    sqs.change_message_visibility(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"], VisibilityTimeout=0)
    (again,) = receive(sqs, queue, AttributeNames=["ApproximateReceiveCount"], MessageAttributeNames=["te.*"])
    assert again["Attributes"] == {"ApproximateReceiveCount": "2"}
    assert set(again["MessageAttributes"]) == {"text"}
    assert again["ReceiptHandle"] != message["ReceiptHandle"]
    sqs.delete_message(QueueUrl=queue, ReceiptHandle=again["ReceiptHandle"])
    assert counts(sqs, queue) == (0, 0, 0)


def digest(attributes):
    """As SQS's documentation has it."""
    md5 = hashlib.md5()

    def push(value):
        md5.update(len(value).to_bytes(4, "big") + value)

    for name, value in sorted(attributes.items()):
        push(name.encode())
        push(value["DataType"].encode())
        text = value.get("StringValue")
        md5.update(b"\x02" if text is None else b"\x01")
        push(value["BinaryValue"] if text is None else text.encode())
    return md5.hexdigest()


def test_counts_are_true(sqs, queue):
    for n in range(4):
        sqs.send_message(QueueUrl=queue, MessageBody=str(n))
    sqs.send_message(QueueUrl=queue, MessageBody="later", DelaySeconds=900)
    assert counts(sqs, queue) == (4, 0, 1)
    receive(sqs, queue, MaxNumberOfMessages=3)
    assert counts(sqs, queue) == (1, 3, 1)


def test_a_message_comes_back(sqs, queue):
    sqs.send_message(QueueUrl=queue, MessageBody="x")
    assert bodies(receive(sqs, queue, VisibilityTimeout=1)) == ["x"]
    assert receive(sqs, queue) == []
    # Long polling meets the moment at which it becomes visible.
    assert bodies(receive(sqs, queue, WaitTimeSeconds=20)) == ["x"]


def test_long_polling_is_woken_by_a_send(sqs, queue, cloud):
    found = []
    waiter = threading.Thread(target=lambda: found.extend(receive(cloud.client("sqs"), queue, WaitTimeSeconds=20)))
    waiter.start()
    time.sleep(0.5)
    sqs.send_message(QueueUrl=queue, MessageBody="wake")
    waiter.join(10)
    assert not waiter.is_alive() and bodies(found) == ["wake"]


def test_an_older_handle_changes_visibility(sqs, queue):
    sqs.send_message(QueueUrl=queue, MessageBody="x", MessageGroupId="fair")
    (first,) = receive(sqs, queue, VisibilityTimeout=0)
    (second,) = receive(sqs, queue, VisibilityTimeout=600, MessageSystemAttributeNames=["MessageGroupId"])
    assert second["Attributes"] == {"MessageGroupId": "fair"}
    sqs.change_message_visibility(QueueUrl=queue, ReceiptHandle=first["ReceiptHandle"], VisibilityTimeout=0)
    assert bodies(receive(sqs, queue)) == ["x"]


def test_refusals_are_named_as_aws_names_them(sqs, queue):
    answer = refused("InvalidParameterValue", sqs.receive_message, QueueUrl=queue, MaxNumberOfMessages=0)
    assert answer["Error"]["QueryErrorCode"] == "InvalidParameterValueException"
    answer = refused("MissingParameter", sqs.send_message, QueueUrl=queue, MessageBody="")
    assert answer["Error"]["QueryErrorCode"] == "MissingRequiredParameterException"
    assert answer["Error"]["Message"] == "The request must contain the parameter MessageBody."


def test_a_visible_message_stays_visible(sqs, queue):
    """As AWS answers an older handle: with success, and nothing is done."""
    sqs.send_message(QueueUrl=queue, MessageBody="x")
    (message,) = receive(sqs, queue, VisibilityTimeout=0)
    sqs.change_message_visibility(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"], VisibilityTimeout=600)
    assert bodies(receive(sqs, queue)) == ["x"]


def test_twelve_hours_count_from_a_receipt(own_cloud):
    sqs = own_cloud.client("sqs")
    queue = sqs.create_queue(QueueName="q")["QueueUrl"]
    sqs.send_message(QueueUrl=queue, MessageBody="x")
    (message,) = receive(sqs, queue)
    assert requests.post(f"{own_cloud.url}/_pileus/clock", json={"advance_seconds": 13 * 3600}, timeout=10).ok
    (message,) = receive(sqs, queue)
    change = {"QueueUrl": queue, "ReceiptHandle": message["ReceiptHandle"]}
    sqs.change_message_visibility(VisibilityTimeout=43100, **change)
    assert requests.post(f"{own_cloud.url}/_pileus/clock", json={"advance_seconds": 3600}, timeout=10).ok
    refused("InvalidParameterValue", sqs.change_message_visibility, VisibilityTimeout=43100, **change)


def test_who_waits_takes_over_from_who_leaves(sqs, queue, cloud):
    """The one who is left waiting learns when a message comes back that the other one has received."""
    found = []

    def wait():
        client = cloud.client("sqs")
        found.append(bodies(receive(client, queue, WaitTimeSeconds=20, VisibilityTimeout=2)))

    waiters = [threading.Thread(target=wait) for _ in range(2)]
    for waiter in waiters:
        waiter.start()
    time.sleep(1)
    sqs.send_message(QueueUrl=queue, MessageBody="x")
    for waiter in waiters:
        waiter.join(10)
        assert not waiter.is_alive()
    assert found == [["x"], ["x"]]


def test_a_delayed_message_wakes_who_waits(sqs, queue):
    sqs.send_message(QueueUrl=queue, MessageBody="x", DelaySeconds=1)
    assert receive(sqs, queue) == []
    assert bodies(receive(sqs, queue, WaitTimeSeconds=20)) == ["x"]


def test_batches(sqs, queue):
    entries = [{"Id": str(n), "MessageBody": f"m{n}"} for n in range(9)] + [{"Id": "bad", "MessageBody": "\x01"}]
    sent = sqs.send_message_batch(QueueUrl=queue, Entries=entries)
    assert len(sent["Successful"]) == 9
    (failed,) = sent["Failed"]
    assert (failed["Id"], failed["Code"], failed["SenderFault"]) == ("bad", "InvalidMessageContents", True)
    messages = receive(sqs, queue)
    assert sorted(bodies(messages)) == [f"m{n}" for n in range(9)]
    handles = [message["ReceiptHandle"] for message in messages]
    entries = [{"Id": str(n), "ReceiptHandle": h, "VisibilityTimeout": 0} for n, h in enumerate(handles)]
    changed = sqs.change_message_visibility_batch(QueueUrl=queue, Entries=entries)
    assert len(changed["Successful"]) == 9 and "Failed" not in changed
    handles = [message["ReceiptHandle"] for message in receive(sqs, queue)]
    entries = [{"Id": str(n), "ReceiptHandle": handle} for n, handle in enumerate([*handles, "garbage"])]
    deleted = sqs.delete_message_batch(QueueUrl=queue, Entries=entries)
    assert len(deleted["Successful"]) == 9
    assert deleted["Failed"][0]["Code"] == "ReceiptHandleIsInvalid"
    deleted = sqs.delete_message_batch(QueueUrl=queue, Entries=entries[-1:])
    assert len(deleted["Failed"]) == 1 and "Successful" not in deleted
    assert counts(sqs, queue) == (0, 0, 0)


def test_batches_are_checked(sqs, queue):
    def send(*ids, body="x"):
        return {"QueueUrl": queue, "Entries": [{"Id": n, "MessageBody": body} for n in ids]}

    prefix = "AWS.SimpleQueueService."
    refused(f"{prefix}EmptyBatchRequest", sqs.send_message_batch, **send())
    refused(f"{prefix}BatchEntryIdsNotDistinct", sqs.send_message_batch, **send("a", "a"))
    refused(f"{prefix}InvalidBatchEntryId", sqs.send_message_batch, **send("a.b"))
    many = [str(n) for n in range(11)]
    refused(f"{prefix}TooManyEntriesInBatchRequest", sqs.send_message_batch, **send(*many))
    refused(f"{prefix}BatchRequestTooLong", sqs.send_message_batch, **send("a", "b", body="x" * 524_289))


def test_a_megabyte(sqs, queue):
    body = "x" * 1_048_576
    sqs.send_message(QueueUrl=queue, MessageBody=body)
    assert bodies(receive(sqs, queue)) == [body]
    answer = refused("InvalidParameterValue", sqs.send_message, QueueUrl=queue, MessageBody=f"{body}x")
    assert "Message must be shorter than 1048576 bytes" in answer["Error"]["Message"]
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"MaximumMessageSize": "1024"})
    refused("InvalidParameterValue", sqs.send_message, QueueUrl=queue, MessageBody="x" * 1025)


@pytest.mark.parametrize(
    "arguments",
    [
        {"MaxNumberOfMessages": 0},
        {"MaxNumberOfMessages": 11},
        {"WaitTimeSeconds": 21},
        {"VisibilityTimeout": 43_201},
        {"ReceiveRequestAttemptId": "a"},
    ],
)
def test_receives_are_checked(sqs, queue, arguments):
    refused("InvalidParameterValue", sqs.receive_message, QueueUrl=queue, **arguments)


def test_handles_are_checked(sqs, queue, name):
    refused("ReceiptHandleIsInvalid", sqs.delete_message, QueueUrl=queue, ReceiptHandle="garbage")
    sqs.send_message(QueueUrl=queue, MessageBody="x")
    (message,) = receive(sqs, queue)
    other = sqs.create_queue(QueueName=f"{name}-other")["QueueUrl"]
    refused("ReceiptHandleIsInvalid", sqs.delete_message, QueueUrl=other, ReceiptHandle=message["ReceiptHandle"])
    sqs.delete_message(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"])
    sqs.delete_message(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"])
    change = {"QueueUrl": queue, "ReceiptHandle": message["ReceiptHandle"], "VisibilityTimeout": 0}
    refused("InvalidParameterValue", sqs.change_message_visibility, **change)


# FIFO


def send(sqs, url, group, body, **more):
    return sqs.send_message(QueueUrl=url, MessageGroupId=group, MessageBody=body, **more)


def test_groups_are_in_order(sqs, fifo):
    numbers = [send(sqs, fifo, "ab"[n % 2], f"{n}")["SequenceNumber"] for n in range(6)]
    assert numbers == sorted(numbers) and all(len(number) == 20 for number in numbers)
    first = receive(sqs, fifo, MaxNumberOfMessages=2, MessageSystemAttributeNames=["All"])
    assert bodies(first) == ["0", "2"]
    assert first[0]["Attributes"]["MessageGroupId"] == "a"
    assert first[0]["Attributes"]["SequenceNumber"] == numbers[0]
    assert first[0]["Attributes"]["MessageDeduplicationId"] == hashlib.sha256(b"0").hexdigest()
    # The group is locked while two of it are in flight.
    assert bodies(receive(sqs, fifo)) == ["1", "3", "5"]
    assert receive(sqs, fifo) == []
    for message in first:
        sqs.delete_message(QueueUrl=fifo, ReceiptHandle=message["ReceiptHandle"])
    assert bodies(receive(sqs, fifo)) == ["4"]


def test_groups_take_turns(sqs, fifo):
    for body in ("a1", "b1", "b2", "c1", "a2"):
        send(sqs, fifo, body[0], body)
    first = receive(sqs, fifo, MaxNumberOfMessages=3)
    assert bodies(first) == ["a1", "a2", "b1"]
    change = {"QueueUrl": fifo, "ReceiptHandle": first[0]["ReceiptHandle"], "VisibilityTimeout": 0}
    sqs.change_message_visibility(**change)
    # A group is open again as soon as its first message is, behind those that have waited longer.
    assert bodies(receive(sqs, fifo)) == ["c1", "a1"]


def test_deduplication(sqs, fifo):
    first = send(sqs, fifo, "a", "x")
    again = send(sqs, fifo, "a", "x")
    assert (first["MessageId"], first["SequenceNumber"]) == (again["MessageId"], again["SequenceNumber"])
    send(sqs, fifo, "a", "x", MessageDeduplicationId="another")
    send(sqs, fifo, "b", "y", MessageDeduplicationId="another")
    messages = receive(sqs, fifo)
    assert bodies(messages) == ["x", "x"]
    for message in messages:
        sqs.delete_message(QueueUrl=fifo, ReceiptHandle=message["ReceiptHandle"])
    # Deleting a message does not let its id count anew.
    send(sqs, fifo, "a", "x")
    assert counts(sqs, fifo) == (0, 0, 0)


def test_deduplication_by_group(sqs, fifo):
    attributes = {"FifoThroughputLimit": "perMessageGroupId"}
    refused("InvalidParameterValue", sqs.set_queue_attributes, QueueUrl=fifo, Attributes=attributes)
    attributes["DeduplicationScope"] = "messageGroup"
    sqs.set_queue_attributes(QueueUrl=fifo, Attributes=attributes)
    for group in "ab":
        send(sqs, fifo, group, "x")
    assert bodies(receive(sqs, fifo)) == ["x", "x"]


def test_what_fifo_queues_want(sqs, name, queue):
    plain = sqs.create_queue(QueueName=f"{name}.fifo", Attributes={"FifoQueue": "true"})["QueueUrl"]
    refused("MissingParameter", sqs.send_message, QueueUrl=plain, MessageBody="x")
    refused("InvalidParameterValue", send, sqs=sqs, url=plain, group="a", body="x")
    more = {"MessageDeduplicationId": "1", "DelaySeconds": 1}
    refused("InvalidParameterValue", send, sqs=sqs, url=plain, group="a", body="x", **more)
    wrong = {"QueueUrl": queue, "MessageBody": "x", "MessageDeduplicationId": "1"}
    refused("InvalidParameterValue", sqs.send_message, **wrong)


def test_a_receipt_asked_for_again(sqs, fifo):
    send(sqs, fifo, "a", "x")
    first = receive(sqs, fifo, ReceiveRequestAttemptId="attempt")
    again = receive(sqs, fifo, ReceiveRequestAttemptId="attempt")
    assert first == again and bodies(first) == ["x"]
    assert receive(sqs, fifo, ReceiveRequestAttemptId="other") == []
    sqs.delete_message(QueueUrl=fifo, ReceiptHandle=first[0]["ReceiptHandle"])
    assert receive(sqs, fifo, ReceiveRequestAttemptId="attempt") == []


def test_a_receipt_that_is_over_is_not_given_again(sqs, fifo):
    send(sqs, fifo, "a", "x")
    (first,) = receive(sqs, fifo, ReceiveRequestAttemptId="attempt", VisibilityTimeout=1)
    time.sleep(1.5)
    (second,) = receive(sqs, fifo, ReceiveRequestAttemptId="attempt")
    assert second["ReceiptHandle"] != first["ReceiptHandle"]
    assert receive(sqs, fifo) == []
    sqs.delete_message(QueueUrl=fifo, ReceiptHandle=second["ReceiptHandle"])


def test_a_receipt_asked_for_again_hides_its_messages_anew(sqs, fifo):
    send(sqs, fifo, "a", "x")
    first = receive(sqs, fifo, ReceiveRequestAttemptId="attempt", VisibilityTimeout=2)
    assert receive(sqs, fifo, ReceiveRequestAttemptId="attempt", VisibilityTimeout=60) == first
    time.sleep(2.5)
    assert receive(sqs, fifo) == []
    sqs.delete_message(QueueUrl=fifo, ReceiptHandle=first[0]["ReceiptHandle"])


def test_an_expired_handle(sqs, fifo):
    send(sqs, fifo, "a", "x")
    (message,) = receive(sqs, fifo, VisibilityTimeout=0)
    answer = refused("InvalidParameterValue", sqs.delete_message, QueueUrl=fifo, ReceiptHandle=message["ReceiptHandle"])
    assert answer["Error"]["Message"].endswith("Reason: The receipt handle has expired.")


# Dead-letter queues


@pytest.fixture
def dead(sqs, name, queue):
    dead = sqs.create_queue(QueueName=f"{name}-dead")["QueueUrl"]
    policy = {"deadLetterTargetArn": arn(sqs, dead), "maxReceiveCount": 2}
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"RedrivePolicy": json.dumps(policy)})
    return dead


def bury(sqs, queue):
    for _ in range(3):
        receive(sqs, queue, VisibilityTimeout=0)


def test_messages_received_too_often(sqs, queue, dead):
    sent = sqs.send_message(QueueUrl=queue, MessageBody="x")
    for count in ("1", "2"):
        (message,) = receive(sqs, queue, VisibilityTimeout=0, AttributeNames=["All"])
        assert message["Attributes"]["ApproximateReceiveCount"] == count
    assert receive(sqs, queue) == []
    assert counts(sqs, queue) == (0, 0, 0)
    (message,) = receive(sqs, dead, AttributeNames=["All"])
    assert (message["MessageId"], message["Body"]) == (sent["MessageId"], "x")
    assert message["Attributes"]["DeadLetterQueueSourceArn"] == arn(sqs, queue)
    assert sqs.list_dead_letter_source_queues(QueueUrl=dead)["queueUrls"] == [queue]


def test_who_may_name_a_dead_letter_queue(sqs, queue, dead, name):
    allow = {"RedriveAllowPolicy": json.dumps({"redrivePermission": "denyAll"})}
    sqs.set_queue_attributes(QueueUrl=dead, Attributes=allow)
    redrive = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["RedrivePolicy"])["Attributes"]
    refused("InvalidParameterValue", sqs.create_queue, QueueName=f"{name}-2", Attributes=redrive)
    allow["RedriveAllowPolicy"] = json.dumps({"redrivePermission": "byQueue", "sourceQueueArns": [arn(sqs, queue)]})
    sqs.set_queue_attributes(QueueUrl=dead, Attributes=allow)
    sqs.set_queue_attributes(QueueUrl=queue, Attributes=redrive)
    refused("InvalidParameterValue", sqs.create_queue, QueueName=f"{name}-2", Attributes=redrive)
    missing = {"RedrivePolicy": json.dumps({"deadLetterTargetArn": f"{arn(sqs, dead)}x", "maxReceiveCount": 1})}
    refused("InvalidParameterValue", sqs.set_queue_attributes, QueueUrl=queue, Attributes=missing)


def test_messages_are_moved_back(sqs, queue, dead):
    for n in range(120):
        sqs.send_message(QueueUrl=queue, MessageBody=str(n))
    for _ in range(3):
        while receive(sqs, queue, VisibilityTimeout=1):
            pass
        time.sleep(1.2)
    eventually(lambda: not receive(sqs, queue, VisibilityTimeout=0) and counts(sqs, dead)[0] == 120, 30)
    handle = sqs.start_message_move_task(SourceArn=arn(sqs, dead))["TaskHandle"]
    assert handle

    def task():
        return sqs.list_message_move_tasks(SourceArn=arn(sqs, dead))["Results"][0]

    eventually(lambda: task()["Status"] == "COMPLETED", 30)
    assert task()["ApproximateNumberOfMessagesMoved"] == 120
    assert "TaskHandle" not in task()
    assert counts(sqs, queue)[0] == 120 and counts(sqs, dead)[0] == 0


def test_a_message_that_is_moved_back_is_new(own_cloud):
    """Its retention begins anew: what was about to be forgotten among the dead letters is kept as long as any other."""
    sqs = own_cloud.client("sqs")
    dead = sqs.create_queue(QueueName="dead")["QueueUrl"]
    policy = json.dumps({"deadLetterTargetArn": arn(sqs, dead), "maxReceiveCount": 1})
    queue = sqs.create_queue(QueueName="q", Attributes={"RedrivePolicy": policy})["QueueUrl"]
    sent = sqs.send_message(QueueUrl=queue, MessageBody="x")
    bury(sqs, queue)
    assert counts(sqs, dead) == (1, 0, 0)

    def jump(days):
        seconds = days * 24 * 3600
        assert requests.post(f"{own_cloud.url}/_pileus/clock", json={"advance_seconds": seconds}, timeout=10).ok

    jump(3)
    sqs.start_message_move_task(SourceArn=arn(sqs, dead))
    eventually(lambda: counts(sqs, queue) == (1, 0, 0), 30)
    jump(2)
    (message,) = receive(sqs, queue, AttributeNames=["All"])
    assert message["MessageId"] != sent["MessageId"]
    assert message["Attributes"]["ApproximateReceiveCount"] == "1"
    assert "DeadLetterQueueSourceArn" not in message["Attributes"]


def test_fifo_messages_among_dead_letters(sqs, fifo, queue, name):
    dead = sqs.create_queue(QueueName=f"{name}-dead.fifo", Attributes={"FifoQueue": "true"})["QueueUrl"]
    policy = json.dumps({"deadLetterTargetArn": arn(sqs, dead), "maxReceiveCount": 1})
    sqs.set_queue_attributes(QueueUrl=fifo, Attributes={"RedrivePolicy": policy})
    sent = send(sqs, fifo, "a", "x", MessageDeduplicationId="d")
    bury(sqs, fifo)
    (message,) = receive(sqs, dead, AttributeNames=["All"], VisibilityTimeout=60)
    assert message["Attributes"]["MessageDeduplicationId"] == sent["MessageId"]
    # A standard queue knows no groups, and the other way round.
    refused(
        "InvalidParameterValue", sqs.start_message_move_task, SourceArn=arn(sqs, dead), DestinationArn=arn(sqs, queue)
    )

    def ended():
        task = sqs.list_message_move_tasks(SourceArn=arn(sqs, dead))["Results"][0]
        return task if task["Status"] == "COMPLETED" else None

    # What is in flight stays with who has it.
    sqs.start_message_move_task(SourceArn=arn(sqs, dead))
    assert eventually(ended, 30)["ApproximateNumberOfMessagesMoved"] == 0
    sqs.change_message_visibility(QueueUrl=dead, ReceiptHandle=message["ReceiptHandle"], VisibilityTimeout=0)
    sqs.start_message_move_task(SourceArn=arn(sqs, dead))
    eventually(lambda: counts(sqs, fifo) == (1, 0, 0), 30)
    assert bodies(receive(sqs, fifo)) == ["x"]


def test_a_move_is_cancelled(sqs, queue, dead, name):
    for n in range(5):
        sqs.send_message(QueueUrl=dead, MessageBody=str(n))
    other = sqs.create_queue(QueueName=f"{name}-other")["QueueUrl"]
    refused("InvalidParameterValue", sqs.start_message_move_task, SourceArn=arn(sqs, other))
    started = sqs.start_message_move_task(
        SourceArn=arn(sqs, dead), DestinationArn=arn(sqs, other), MaxNumberOfMessagesPerSecond=1
    )
    refused("InvalidParameterValue", sqs.start_message_move_task, SourceArn=arn(sqs, dead))
    sqs.cancel_message_move_task(TaskHandle=started["TaskHandle"])

    def status():
        return sqs.list_message_move_tasks(SourceArn=arn(sqs, dead))["Results"][0]["Status"]

    eventually(lambda: status() == "CANCELLED", 10)
    assert counts(sqs, dead)[0] + counts(sqs, other)[0] == 5
    refused("ResourceNotFoundException", sqs.list_message_move_tasks, SourceArn=f"{arn(sqs, dead)}x")


def test_a_stack_takes_attributes_back(cloud, sqs, name):
    """What a template no longer says of a queue, as on AWS: deduplication by groups stays."""
    cloudformation = cloud.client("cloudformation")
    said = {"ContentBasedDeduplication": True, "DeduplicationScope": "messageGroup",
            "FifoThroughputLimit": "perMessageGroupId", "MaximumMessageSize": 2048}
    template = {"Resources": {"Queue": {
        "Type": "AWS::SQS::Queue", "Properties": {"QueueName": f"{name}.fifo", "FifoQueue": True, **said}}}}

    def settle(change, waiter):
        change(StackName=name, TemplateBody=json.dumps(template))
        cloudformation.get_waiter(waiter).wait(StackName=name, WaiterConfig={"Delay": 1})
        url = sqs.get_queue_url(QueueName=f"{name}.fifo")["QueueUrl"]
        found = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=list(said))["Attributes"]
        return [found[attribute] for attribute in said]

    by_group = ["messageGroup", "perMessageGroupId"]
    assert settle(cloudformation.create_stack, "stack_create_complete") == ["true", *by_group, "2048"]
    for attribute in said:
        del template["Resources"]["Queue"]["Properties"][attribute]
    assert settle(cloudformation.update_stack, "stack_update_complete") == ["false", *by_group, "262144"]
    cloudformation.delete_stack(StackName=name)
    cloudformation.get_waiter("stack_delete_complete").wait(StackName=name, WaiterConfig={"Delay": 1})


# Policies


def test_a_queue_is_opened_to_a_service(sqs, queue):
    policy = {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "sqs:SendMessage", "Resource": arn(sqs, queue)}],
    }
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"Policy": json.dumps(policy)})
    iam_user_sees = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["Policy"])["Attributes"]["Policy"]
    assert json.loads(iam_user_sees) == policy
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"Policy": ""})
    sqs.send_message(QueueUrl=queue, MessageBody="x")


def test_a_policy_has_eight_kilobytes(sqs, queue):
    policy = {"Version": "2012-10-17", "Statement": [
        {"Sid": "s", "Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sqs:SendMessage",
         "Resource": arn(sqs, queue)}]}
    rest = json.dumps(policy)[1:]

    def set_policy(length):
        policy = "{" + rest.rjust(length - 1)
        sqs.set_queue_attributes(QueueUrl=queue, Attributes={"Policy": policy})

    set_policy(8192)
    refused("InvalidAttributeValue", set_policy, length=8193)


def test_permissions_by_label(sqs, queue):
    sqs.add_permission(QueueUrl=queue, Label="one", AWSAccountIds=["111111111111"], Actions=["SendMessage"])
    policy = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["Policy"])["Attributes"]["Policy"]
    (statement,) = json.loads(policy)["Statement"]
    assert statement["Action"] == "SQS:SendMessage" and statement["Sid"] == "one"
    again = {"QueueUrl": queue, "Label": "one", "AWSAccountIds": ["111111111111"], "Actions": ["*"]}
    refused("InvalidParameterValue", sqs.add_permission, **again)
    sqs.remove_permission(QueueUrl=queue, Label="one")
    assert "Attributes" not in sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["Policy"])
    refused("InvalidParameterValue", sqs.remove_permission, QueueUrl=queue, Label="one")


def test_strangers_are_refused_until_the_policy_lets_them(cloud, sqs, queue):
    def anonymous(action):
        form = {"Action": action, "Version": "2012-11-05", "MessageBody": "x"}
        return requests.post(queue, data=form, timeout=30)

    assert anonymous("SendMessage").status_code == 400
    statement = {"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": arn(sqs, queue)}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"Policy": policy})
    assert anonymous("SendMessage").status_code == 200
    assert anonymous("ReceiveMessage").status_code == 400
    assert bodies(receive(sqs, queue)) == ["x"]


def test_tags(sqs, queue):
    sqs.tag_queue(QueueUrl=queue, Tags={"a": "1", "b": "2"})
    sqs.untag_queue(QueueUrl=queue, TagKeys=["a"])
    assert sqs.list_queue_tags(QueueUrl=queue)["Tags"] == {"b": "2"}
    refused("InvalidParameterValue", sqs.tag_queue, QueueUrl=queue, Tags={"aws:x": "1"})


# The query protocol


def query(url, verb="POST", **parameters):
    parameters = {"Version": "2012-11-05", **parameters}
    if verb == "POST":
        request = botocore.awsrequest.AWSRequest(verb, url, data=urllib.parse.urlencode(parameters))
        request.headers["Content-Type"] = "application/x-www-form-urlencoded"
    else:
        request = botocore.awsrequest.AWSRequest(verb, url, params=parameters)
    credentials = botocore.credentials.Credentials(KEY_ID, SECRET)
    botocore.auth.SigV4Auth(credentials, "sqs", REGION).add_auth(request)
    prepared = request.prepare()
    answer = requests.request(verb, prepared.url, data=prepared.body, headers=dict(prepared.headers), timeout=30)
    return answer.status_code, ElementTree.fromstring(answer.text)


def texts(root, path):
    return [found.text for found in root.findall("./" + "/".join(f"{NAMESPACE}{part}" for part in path.split("/")))]


def test_the_query_protocol(cloud, sqs, name):
    status, made = query(
        cloud.url, Action="CreateQueue", QueueName=name,
        **{"Attribute.1.Name": "VisibilityTimeout", "Attribute.1.Value": "7", "Tag.1.Key": "k", "Tag.1.Value": "v"},
    )
    assert status == 200
    (url,) = texts(made, "CreateQueueResult/QueueUrl")
    assert sqs.list_queue_tags(QueueUrl=url)["Tags"] == {"k": "v"}
    status, sent = query(
        url, Action="SendMessage", MessageBody="hello",
        **{
            "MessageAttribute.1.Name": "a", "MessageAttribute.1.Value.DataType": "String",
            "MessageAttribute.1.Value.StringValue": "b",
        },
    )
    assert status == 200
    assert texts(sent, "SendMessageResult/MD5OfMessageBody") == [hashlib.md5(b"hello").hexdigest()]
    status, batch = query(
        url, Action="SendMessageBatch",
        **{f"SendMessageBatchRequestEntry.{n}.{k}": f"{k[0]}{n}" for n in (1, 2) for k in ("Id", "MessageBody")},
    )
    assert texts(batch, "SendMessageBatchResult/SendMessageBatchResultEntry/Id") == ["I1", "I2"]
    status, got = query(
        url, Action="ReceiveMessage", MaxNumberOfMessages="10",
        **{"AttributeName.1": "All", "MessageAttributeName.1": "All"},
    )
    result = "ReceiveMessageResult/Message"
    assert sorted(texts(got, f"{result}/Body")) == ["M1", "M2", "hello"]
    assert texts(got, f"{result}/MessageAttribute/Name") == ["a"]
    assert texts(got, f"{result}/MessageAttribute/Value/StringValue") == ["b"]
    assert "SentTimestamp" in texts(got, f"{result}/Attribute/Name")
    for handle in texts(got, f"{result}/ReceiptHandle"):
        status, _ = query(url, Action="DeleteMessage", ReceiptHandle=handle)
        assert status == 200
    status, attributes = query(url, "GET", Action="GetQueueAttributes", **{"AttributeName.1": "VisibilityTimeout"})
    assert texts(attributes, "GetQueueAttributesResult/Attribute/Value") == ["7"]
    status, listed = query(cloud.url, Action="ListQueues", QueueNamePrefix=name)
    assert texts(listed, "ListQueuesResult/QueueUrl") == [url]
    status, refusal = query(f"{url}-missing", Action="SendMessage", MessageBody="x")
    assert status == 400
    assert texts(refusal, "Error/Code") == ["AWS.SimpleQueueService.NonExistentQueue"]


# Crashes


def test_messages_outlive_kills(own_cloud):
    sqs = own_cloud.client("sqs")
    url = sqs.create_queue(QueueName="kept", Attributes={"VisibilityTimeout": "600"})["QueueUrl"]
    acknowledged, over = set(), threading.Event()

    def write(writer):
        client, count = own_cloud.client("sqs"), 0
        while not over.is_set():
            body = f"{writer}-{count}"
            count += 1
            try:
                client.send_message(QueueUrl=url, MessageBody=body)
                acknowledged.add(body)
            except Exception:
                time.sleep(0.05)

    writers = [threading.Thread(target=write, args=(n,)) for n in range(4)]
    for writer in writers:
        writer.start()
    time.sleep(1)
    deleted, held = set(), set()
    for index, message in enumerate(m for _ in range(5) for m in receive(sqs, url)):
        if index % 2:
            held.add(message["Body"])
            continue
        sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        deleted.add(message["Body"])
    own_cloud.kill()
    over.set()
    for writer in writers:
        writer.join()
    own_cloud.start()
    sqs = own_cloud.client("sqs")
    found = []
    while messages := receive(sqs, url):
        found += bodies(messages)
    assert len(found) == len(set(found)), "nothing is in the queue twice"
    # What was received and not deleted is still in flight.
    assert acknowledged - deleted - held <= set(found)
    assert not (deleted | held) & set(found)
    assert counts(sqs, url)[1] == len(found) + len(held)


def test_fifo_outlives_kills(own_cloud):
    sqs = own_cloud.client("sqs")
    attributes = {"FifoQueue": "true", "ContentBasedDeduplication": "true"}
    url = sqs.create_queue(QueueName="kept.fifo", Attributes=attributes)["QueueUrl"]
    first = [send(sqs, url, "a", str(n)) for n in range(3)]
    assert bodies(receive(sqs, url, MaxNumberOfMessages=1, VisibilityTimeout=600)) == ["0"]
    own_cloud.kill()
    own_cloud.start()
    sqs = own_cloud.client("sqs")
    # The group is still locked, and what was sent is still known.
    assert receive(sqs, url) == []
    again = send(sqs, url, "a", "1")
    assert again["SequenceNumber"] == first[1]["SequenceNumber"]
    last = send(sqs, url, "a", str(uuid.uuid4()))
    assert last["SequenceNumber"] > first[2]["SequenceNumber"]
    assert counts(sqs, url) == (3, 1, 0)
