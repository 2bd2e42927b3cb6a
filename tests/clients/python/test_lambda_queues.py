"""Lambda and SQS: queues as event sources, dead letters, destinations; and what S3 and EventBridge send to queues."""

import json
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests
from botocore.exceptions import ClientError

import functions
from cloud import REGION, eventually
from test_organizations import Organization

# Tells another queue of each event; fails with what its messages ask for.
ECHO = """
import json, os, urllib.request, boto3

def handler(event, context):
    sqs = boto3.client("sqs", endpoint_url=os.environ["AWS_ENDPOINT_URL"])
    sqs.send_message(QueueUrl=os.environ["OUT"], MessageBody=json.dumps(event))
    wrong = [r["messageId"] for r in event["Records"] if "fail" in r["body"]]
    if "batch" in os.environ.get("MODE", ""):
        return {"batchItemFailures": [{"itemIdentifier": i} for i in wrong]}
    if wrong:
        raise RuntimeError("asked for")
"""
RECEIVES = (["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"], "*")
SENDS = (["sqs:SendMessage"], "*")


@pytest.fixture
def sqs(cloud):
    return cloud.client("sqs")


@pytest.fixture
def queue(sqs, name):
    return sqs.create_queue(QueueName=name, Attributes={"VisibilityTimeout": "3"})["QueueUrl"]


@pytest.fixture
def out(sqs, name):
    return sqs.create_queue(QueueName=f"{name}-out")["QueueUrl"]


def arn(sqs, url):
    return sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]


def echo(cloud, name, out, mode=""):
    environment = {"Variables": {"OUT": out, "MODE": mode}}
    return functions.create(cloud, name, ECHO, RECEIVES, SENDS, Environment=environment, Timeout=3)


def told(sqs, url, wait=20):
    """The bodies of what a queue gets next; none after a while."""
    answer = sqs.receive_message(
        QueueUrl=url, WaitTimeSeconds=wait, MaxNumberOfMessages=10, MessageAttributeNames=["All"]
    )
    messages = answer.get("Messages", [])
    for message in messages:
        sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    return messages


def events(sqs, url, wait=20):
    return [json.loads(message["Body"]) for message in told(sqs, url, wait)]


def mapped(cloud, name, source, **more):
    lambda_ = cloud.client("lambda")
    made = lambda_.create_event_source_mapping(FunctionName=name, EventSourceArn=source, **more)
    eventually(lambda: lambda_.get_event_source_mapping(UUID=made["UUID"])["State"] == "Enabled")
    return made


def empty(sqs, url):
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    found = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]
    return all(count == "0" for count in found.values())


def refusal(call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    error = caught.value.response["Error"]
    return error["Code"], error["Message"]


def test_messages_reach_the_function(cloud, sqs, queue, out, name):
    echo(cloud, name, out)
    made = mapped(cloud, name, arn(sqs, queue))
    assert (made["BatchSize"], made["MaximumBatchingWindowInSeconds"]) == (10, 0)
    assert made["FunctionResponseTypes"] == [] and "StartingPosition" not in made
    attributes = {"colour": {"DataType": "String", "StringValue": "red"}}
    sent = sqs.send_message(QueueUrl=queue, MessageBody="hello", MessageAttributes=attributes)
    ((event,),) = [events(sqs, out)]
    (record,) = event["Records"]
    assert list(record) == [
        "messageId", "receiptHandle", "body", "attributes", "messageAttributes", "md5OfMessageAttributes",
        "md5OfBody", "eventSource", "eventSourceARN", "awsRegion",
    ]
    assert record["messageId"] == sent["MessageId"] and record["body"] == "hello"
    assert record["md5OfBody"] == sent["MD5OfMessageBody"]
    assert set(record["attributes"]) == {
        "ApproximateReceiveCount", "SentTimestamp", "SenderId", "ApproximateFirstReceiveTimestamp"}
    assert record["messageAttributes"]["colour"] == {
        "stringValue": "red", "stringListValues": [], "binaryListValues": [], "dataType": "String"}
    assert (record["eventSource"], record["eventSourceARN"]) == ("aws:sqs", arn(sqs, queue))
    assert record["awsRegion"] == REGION
    eventually(lambda: empty(sqs, queue))


def test_what_fails_comes_back_and_is_buried(cloud, sqs, queue, out, name):
    dead = sqs.create_queue(QueueName=f"{name}-dead")["QueueUrl"]
    redrive = json.dumps({"deadLetterTargetArn": arn(sqs, dead), "maxReceiveCount": 2})
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"RedrivePolicy": redrive})
    echo(cloud, name, out)
    mapped(cloud, name, arn(sqs, queue), BatchSize=1)
    sqs.send_message(QueueUrl=queue, MessageBody="fail")
    counts = []
    while len(counts) < 2:
        for event in events(sqs, out):
            counts += [record["attributes"]["ApproximateReceiveCount"] for record in event["Records"]]
    assert counts == ["1", "2"]
    (letter,) = told(sqs, dead)
    assert letter["Body"] == "fail"
    assert events(sqs, out, wait=1) == []


def test_only_what_failed_of_a_batch_comes_back(cloud, sqs, queue, out, name):
    echo(cloud, name, out, mode="batch")
    # Longer than gathering the batch and a cold start may take: what is handled late comes back whole.
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"VisibilityTimeout": "10"})
    mapped(cloud, name, arn(sqs, queue), FunctionResponseTypes=["ReportBatchItemFailures"],
           MaximumBatchingWindowInSeconds=1)
    entries = [{"Id": str(n), "MessageBody": body} for n, body in enumerate(["a", "fail", "b"])]
    sqs.send_message_batch(QueueUrl=queue, Entries=entries)
    seen = []
    while "fail" not in seen[3:]:
        for event in events(sqs, out):
            seen += [record["body"] for record in event["Records"]]
    assert sorted(seen[:3]) == ["a", "b", "fail"]
    assert set(seen[3:]) == {"fail"}


# Tells of an event only how its messages begin.
BEGINNINGS = """
import json, os, boto3

def handler(event, context):
    seen = [record["body"][:4] for record in event["Records"]]
    sqs = boto3.client("sqs", endpoint_url=os.environ["AWS_ENDPOINT_URL"])
    sqs.send_message(QueueUrl=os.environ["OUT"], MessageBody=json.dumps(seen))
    if "fail" in seen:
        raise RuntimeError("asked for")
"""


def test_what_fails_keeps_no_other_event_of_its_batch_back(cloud, sqs, out, name):
    """Messages too large for one event are handed over in several; one that fails is of no concern to the others."""
    queue = sqs.create_queue(QueueName=name, Attributes={"VisibilityTimeout": "60"})["QueueUrl"]
    for n in range(10):
        beginning = f"{n:04}" if n else "fail"
        sqs.send_message(QueueUrl=queue, MessageBody=beginning + "x" * 900_000)
    functions.create(cloud, name, BEGINNINGS, RECEIVES, SENDS, Environment={"Variables": {"OUT": out}}, Timeout=10)
    mapped(cloud, name, arn(sqs, queue), BatchSize=10)
    seen = []

    def arrived():
        for message in told(sqs, out, wait=1):
            seen.extend(json.loads(message["Body"]))
        return "0009" in seen

    eventually(arrived, 30)
    assert seen.count("fail") == 1


def test_large_batches_are_gathered(cloud, sqs, queue, out, name):
    echo(cloud, name, out)
    lambda_ = cloud.client("lambda")
    source = arn(sqs, queue)
    code, message = refusal(
        lambda_.create_event_source_mapping, FunctionName=name, EventSourceArn=source, BatchSize=50)
    assert (code, message) == (
        "InvalidParameterValueException",
        "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10",
    )
    for group in range(4):
        entries = [{"Id": str(n), "MessageBody": f"{group}-{n}"} for n in range(10)]
        sqs.send_message_batch(QueueUrl=queue, Entries=entries)
    mapped(cloud, name, source, BatchSize=50, MaximumBatchingWindowInSeconds=2)
    sizes = []
    while sum(sizes) < 40:
        sizes += [len(event["Records"]) for event in events(sqs, out)]
    assert max(sizes) > 10


def test_a_throttled_batch_ends_when_its_messages_come_back(cloud, sqs, queue, out, name):
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"VisibilityTimeout": "6"})
    echo(cloud, name, out)
    lambda_ = cloud.client("lambda")
    lambda_.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=0)
    mapped(cloud, name, arn(sqs, queue))
    sqs.send_message(QueueUrl=queue, MessageBody="once")
    # By now the message has come to a second poller.
    time.sleep(7.5)
    lambda_.delete_function_concurrency(FunctionName=name)
    (event,) = events(sqs, out)
    assert [record["body"] for record in event["Records"]] == ["once"]
    eventually(lambda: empty(sqs, queue))
    assert events(sqs, out, 5) == []


def test_messages_that_no_filter_wants_are_deleted(cloud, sqs, queue, out, name):
    echo(cloud, name, out)
    pattern = {"body": {"kind": ["wanted"], "n": [{"numeric": [">", 1]}]}}
    mapped(cloud, name, arn(sqs, queue), FilterCriteria={"Filters": [{"Pattern": json.dumps(pattern)}]})
    for body in [{"kind": "other", "n": 2}, {"kind": "wanted", "n": 1}, {"kind": "wanted", "n": 2}]:
        sqs.send_message(QueueUrl=queue, MessageBody=json.dumps(body))
    sqs.send_message(QueueUrl=queue, MessageBody="no json")
    (event,) = events(sqs, out)
    assert [json.loads(record["body"]) for record in event["Records"]] == [{"kind": "wanted", "n": 2}]
    eventually(lambda: empty(sqs, queue))


def test_groups_arrive_in_their_order(cloud, sqs, out, name):
    attributes = {"FifoQueue": "true", "ContentBasedDeduplication": "true"}
    fifo = sqs.create_queue(QueueName=f"{name}.fifo", Attributes=attributes)["QueueUrl"]
    echo(cloud, name, out)
    made = mapped(cloud, name, arn(sqs, fifo), ScalingConfig={"MaximumConcurrency": 4})
    assert made["ScalingConfig"] == {"MaximumConcurrency": 4}
    sent = {group: [f"{group}{n}" for n in range(8)] for group in "abc"}
    for n in range(8):
        for group in sent:
            sqs.send_message(QueueUrl=fifo, MessageGroupId=group, MessageBody=sent[group][n])
    seen = []
    while len(seen) < 24:
        seen += [record for event in events(sqs, out) for record in event["Records"]]
    for group in sent:
        own = [record for record in seen if record["attributes"]["MessageGroupId"] == group]
        own.sort(key=lambda record: int(record["attributes"]["ApproximateFirstReceiveTimestamp"]))
        assert [record["body"] for record in own] == sent[group]
    eventually(lambda: empty(sqs, fifo))


def test_what_a_mapping_needs(cloud, sqs, queue, out, name):
    lambda_ = cloud.client("lambda")
    functions.create(cloud, name, ECHO, Timeout=3)
    source = arn(sqs, queue)

    def create(source=source, function=name, **more):
        return refusal(lambda_.create_event_source_mapping, FunctionName=function, EventSourceArn=source, **more)

    code, message = create()
    assert code == "InvalidParameterValueException"
    assert message.endswith("does not have permissions to call ReceiveMessage on SQS")
    other = f"{name}-2"
    functions.create(cloud, other, ECHO, RECEIVES, Timeout=4)
    code, message = create(function=other)
    assert message == "Queue visibility timeout: 3 seconds is less than Function timeout: 4 seconds"
    code, message = create(source=f"{source}-missing", function=other)
    assert message == (
        "Error occurred while ReceiveMessage. SQS Error Code: AWS.SimpleQueueService.NonExistentQueue. "
        "SQS Error Message: The specified queue does not exist."
    )
    far = source.replace(REGION, "eu-west-1")
    assert create(source=far, function=other) == (code, message), "it is not the queue of its name here"
    assert create(BatchSize=10_001)[0] == "ValidationException"
    assert create(ScalingConfig={"MaximumConcurrency": 1001})[0] in (
        "InvalidParameterValueException", "ValidationException")
    assert create(StartingPosition="LATEST")[0] == "InvalidParameterValueException"


def test_a_mapping_is_changed_and_stopped(cloud, sqs, queue, out, name):
    lambda_ = cloud.client("lambda")
    echo(cloud, name, out)
    made = mapped(cloud, name, arn(sqs, queue))
    changed = lambda_.update_event_source_mapping(
        UUID=made["UUID"], Enabled=False, BatchSize=5, ScalingConfig={"MaximumConcurrency": 7})
    assert (changed["BatchSize"], changed["ScalingConfig"]) == (5, {"MaximumConcurrency": 7})
    sqs.send_message(QueueUrl=queue, MessageBody="later")
    assert events(sqs, out, wait=2) == []
    lambda_.update_event_source_mapping(UUID=made["UUID"], Enabled=True)
    (event,) = events(sqs, out)
    assert event["Records"][0]["body"] == "later"
    lambda_.delete_event_source_mapping(UUID=made["UUID"])


def test_a_change_is_checked_as_a_new_mapping_is(cloud, sqs, queue, out, name):
    lambda_ = cloud.client("lambda")
    echo(cloud, name, out)
    source = arn(sqs, queue)
    made = mapped(cloud, name, source)

    def update(**given):
        return refusal(lambda_.update_event_source_mapping, UUID=made["UUID"], **given)

    functions.create(cloud, f"{name}-slow", ECHO, RECEIVES, Timeout=4)
    code, message = update(FunctionName=f"{name}-slow")
    assert code == "InvalidParameterValueException"
    assert message == "Queue visibility timeout: 3 seconds is less than Function timeout: 4 seconds"
    functions.create(cloud, f"{name}-deaf", ECHO, Timeout=3)
    code, message = update(FunctionName=f"{name}-deaf")
    assert message.endswith("does not have permissions to call ReceiveMessage on SQS")
    functions.create(cloud, f"{name}-2", ECHO, RECEIVES, Timeout=3)
    mapped(cloud, f"{name}-2", source)
    assert update(FunctionName=f"{name}-2")[0] == "ResourceConflictException"
    assert lambda_.get_event_source_mapping(UUID=made["UUID"])["FunctionArn"].endswith(f":{name}")
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"VisibilityTimeout": "1"})
    assert update(BatchSize=5)[1].startswith("Queue visibility timeout: 1 seconds is less than")
    stopped = lambda_.update_event_source_mapping(UUID=made["UUID"], Enabled=False)
    assert stopped["State"] == "Disabling", "what is stopped needs nothing of its queue"
    assert lambda_.get_event_source_mapping(UUID=made["UUID"])["State"] == "Disabled"


class Account:
    """Another account, used as a cloud is."""

    def __init__(self, cloud, session):
        self.cloud, self.session = cloud, session

    def client(self, service):
        return self.cloud.client_of(service, self.session)


def test_a_mapping_feeds_functions_of_its_own_account(own_cloud, name):
    organization = Organization(own_cloud)
    other = Account(own_cloud, organization.enter(organization.account("box")))
    foreign = functions.create(other, "theirs", ECHO, RECEIVES, Timeout=3)
    functions.create(own_cloud, "ours", ECHO, RECEIVES, Timeout=3)
    sqs, lambda_ = own_cloud.client("sqs"), own_cloud.client("lambda")
    url = sqs.create_queue(QueueName=name, Attributes={"VisibilityTimeout": "3"})["QueueUrl"]
    source = arn(sqs, url)
    told = (
        "InvalidParameterValueException",
        "Role and event source must be in the same account as the cloud function.",
    )
    assert refusal(lambda_.create_event_source_mapping, FunctionName=foreign, EventSourceArn=source) == told
    made = mapped(own_cloud, "ours", source)
    assert refusal(lambda_.update_event_source_mapping, UUID=made["UUID"], FunctionName=foreign) == told
    assert lambda_.get_event_source_mapping(UUID=made["UUID"])["FunctionArn"].endswith(":ours")


def test_an_update_needs_leave_for_the_new_function(cloud, sqs, queue, out, name):
    echo(cloud, name, out)
    other = f"{name}-2"
    echo(cloud, other, out)
    made = mapped(cloud, name, arn(sqs, queue))
    iam = cloud.client("iam")
    iam.create_user(UserName=name)
    allowed = {
        "Effect": "Allow", "Action": "lambda:UpdateEventSourceMapping", "Resource": "*",
        "Condition": {"ArnLike": {"lambda:FunctionArn": f"arn:aws:lambda:*:*:function:{name}"}},
    }
    document = json.dumps({"Version": "2012-10-17", "Statement": [allowed]})
    iam.put_user_policy(UserName=name, PolicyName="given", PolicyDocument=document)
    limited = cloud.client_of("lambda", iam.create_access_key(UserName=name)["AccessKey"])
    assert limited.update_event_source_mapping(UUID=made["UUID"], BatchSize=5, FunctionName=name)["BatchSize"] == 5
    code, _ = refusal(limited.update_event_source_mapping, UUID=made["UUID"], FunctionName=other)
    assert code == "AccessDeniedException"


def test_changes_at_once_are_all_kept(cloud, sqs, queue, out, name):
    lambda_ = cloud.client("lambda")
    echo(cloud, name, out)
    made = mapped(cloud, name, arn(sqs, queue))
    resource = made["EventSourceMappingArn"]

    def change(number):
        lambda_.update_event_source_mapping(UUID=made["UUID"], BatchSize=number % 10 + 1)

    def tag(number):
        lambda_.tag_resource(Resource=resource, Tags={f"k{number}": "v"})

    with ThreadPoolExecutor(8) as pool:
        calls = [pool.submit(call, number) for number in range(40) for call in (change, tag)]
        for call in calls:
            call.result()
    assert len(lambda_.list_tags(Resource=resource)["Tags"]) == 40


def test_a_mapping_that_is_deleted_while_it_is_changed_reads_nothing(cloud, sqs, queue, out, name):
    lambda_ = cloud.client("lambda")
    echo(cloud, name, out)
    source = arn(sqs, queue)

    def change(uuid, size):
        try:
            lambda_.update_event_source_mapping(UUID=uuid, BatchSize=size)
        except ClientError as error:
            assert error.response["Error"]["Code"] == "ResourceNotFoundException", error

    with ThreadPoolExecutor(4) as pool:
        for _ in range(20):
            made = lambda_.create_event_source_mapping(FunctionName=name, EventSourceArn=source)
            changes = [pool.submit(change, made["UUID"], size) for size in (1, 2, 3)]
            lambda_.delete_event_source_mapping(UUID=made["UUID"])
            for one in changes:
                one.result()
    sqs.send_message(QueueUrl=queue, MessageBody="nobody's")
    assert events(sqs, out, wait=5) == []


def test_a_mapping_begins_with_fifty_tags_at_most(cloud, sqs, queue, out, name):
    echo(cloud, name, out)
    create = cloud.client("lambda").create_event_source_mapping
    given = {"FunctionName": name, "EventSourceArn": arn(sqs, queue)}
    tags = {f"k{number}": "v" for number in range(51)}
    assert refusal(create, **given, Tags=tags)[0] == "InvalidParameterValueException"
    del tags["k50"]
    create(**given, Tags=tags)


def test_a_stack_changes_the_tags_of_a_mapping(cloud, sqs, queue, out, name):
    echo(cloud, name, out)
    lambda_, cloudformation = cloud.client("lambda"), cloud.client("cloudformation")
    mapping = {
        "Type": "AWS::Lambda::EventSourceMapping",
        "Properties": {
            "FunctionName": name, "EventSourceArn": arn(sqs, queue),
            "Tags": [{"Key": "team", "Value": "a"}, {"Key": "gone", "Value": "x"}],
        },
    }
    template = {
        "Resources": {"Mapping": mapping},
        "Outputs": {"Arn": {"Value": {"Fn::GetAtt": ["Mapping", "EventSourceMappingArn"]}}},
    }

    def settle(change, waiter):
        change(StackName=name, TemplateBody=json.dumps(template))
        cloudformation.get_waiter(waiter).wait(StackName=name, WaiterConfig={"Delay": 1})
        return lambda_.list_tags(Resource=cloud.outputs(name)["Arn"])["Tags"]

    tags = settle(cloudformation.create_stack, "stack_create_complete")
    assert (tags["team"], tags["gone"]) == ("a", "x")
    mapping["Properties"]["Tags"] = [{"Key": "team", "Value": "b"}]
    tags = settle(cloudformation.update_stack, "stack_update_complete")
    assert tags["team"] == "b" and "gone" not in tags
    cloudformation.delete_stack(StackName=name)
    cloudformation.get_waiter("stack_delete_complete").wait(StackName=name, WaiterConfig={"Delay": 1})


def test_events_that_fail_are_buried(own_cloud):
    sqs, lambda_ = own_cloud.client("sqs"), own_cloud.client("lambda")
    dead = sqs.create_queue(QueueName="dead")["QueueUrl"]
    failed = sqs.create_queue(QueueName="failed")["QueueUrl"]
    code = "def handler(event, context):\n    raise ValueError('on purpose')\n"
    letter = {"DeadLetterConfig": {"TargetArn": arn(sqs, dead)}}
    given = {"Role": functions.role(own_cloud, "silent"), "Runtime": functions.PYTHON, "Handler": "main.handler",
             "Code": {"ZipFile": functions.zipped({"main.py": code})}}
    answer = refusal(lambda_.create_function, FunctionName="silent", **given, **letter)
    assert answer == ("InvalidParameterValueException",
                      "The provided execution role does not have permissions to call SendMessage on SQS")
    functions.create(own_cloud, "failing", code, SENDS, **letter)
    shown = lambda_.get_function_configuration(FunctionName="failing")
    assert shown["DeadLetterConfig"] == letter["DeadLetterConfig"]
    to = {"OnFailure": {"Destination": arn(sqs, failed)}}
    lambda_.put_function_event_invoke_config(FunctionName="failing", MaximumRetryAttempts=0, DestinationConfig=to)
    accepted = lambda_.invoke(FunctionName="failing", InvocationType="Event", Payload=b'{"n": 1}')
    request = accepted["ResponseMetadata"]["RequestId"]
    (message,) = told(sqs, dead)
    assert json.loads(message["Body"]) == {"n": 1}
    attributes = {name: (value["DataType"], value["StringValue"])
                  for name, value in message["MessageAttributes"].items()}
    assert attributes == {
        "RequestID": ("String", request), "ErrorCode": ("Number", "200"), "ErrorMessage": ("String", "on purpose")}
    (record,) = events(sqs, failed)
    assert record["version"] == "1.0"
    assert record["requestContext"]["condition"] == "RetriesExhausted"
    assert record["requestContext"]["requestId"] == request
    assert record["requestPayload"] == {"n": 1}
    assert record["responsePayload"]["errorMessage"] == "on purpose"


def test_dead_letters_stay_in_the_functions_region(cloud, sqs, out, name):
    lambda_ = cloud.client("lambda")
    functions.create(cloud, name, ECHO, SENDS)
    far = arn(sqs, out).replace(REGION, "eu-west-1")
    letter = {"DeadLetterConfig": {"TargetArn": far}}
    said = ("InvalidParameterValueException", f"The destination ARN {far} is invalid.")
    assert refusal(lambda_.update_function_configuration, FunctionName=name, **letter) == said
    shown = lambda_.get_function_configuration(FunctionName=name)
    assert "DeadLetterConfig" not in shown
    given = {"Role": shown["Role"], "Runtime": functions.PYTHON, "Handler": "main.handler",
             "Code": {"ZipFile": functions.zipped({"main.py": ECHO})}}
    assert refusal(lambda_.create_function, FunctionName=f"{name}-2", **given, **letter) == said


def test_a_success_is_told(cloud, sqs, out, name):
    code = "def handler(event, context):\n    return {'done': event['n']}\n"
    functions.create(cloud, name, code, SENDS)
    to = {"OnSuccess": {"Destination": arn(sqs, out)}}
    cloud.client("lambda").put_function_event_invoke_config(FunctionName=name, DestinationConfig=to)
    cloud.client("lambda").invoke(FunctionName=name, InvocationType="Event", Payload=b'{"n": 7}')
    (record,) = events(sqs, out)
    assert record["requestContext"]["condition"] == "Success"
    assert record["responsePayload"] == {"done": 7}
    assert record["responseContext"] == {"statusCode": 200, "executedVersion": "$LATEST"}


def test_events_of_a_function_that_may_not_run_are_told_at_once(cloud, sqs, out, name):
    dead = sqs.create_queue(QueueName=f"{name}-dead")["QueueUrl"]
    code = "def handler(event, context):\n    return event\n"
    functions.create(cloud, name, code, SENDS, DeadLetterConfig={"TargetArn": arn(sqs, dead)})
    lambda_ = cloud.client("lambda")
    to = {"OnFailure": {"Destination": arn(sqs, out)}}
    lambda_.put_function_event_invoke_config(FunctionName=name, DestinationConfig=to)
    lambda_.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=0)
    lambda_.invoke(FunctionName=name, InvocationType="Event", Payload=b'{"n": 7}')
    (record,) = events(sqs, out)
    context = record["requestContext"]
    assert (context["condition"], context["approximateInvokeCount"]) == ("ZeroReservedConcurrency", 0)
    assert record["requestPayload"] == {"n": 7} and "responsePayload" not in record
    (message,) = told(sqs, dead)
    assert json.loads(message["Body"]) == {"n": 7}


def jump(cloud, seconds):
    assert requests.post(f"{cloud.url}/_pileus/clock", json={"advance_seconds": seconds}, timeout=10).ok


def opened(sqs, url, service):
    statement = {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sqs:SendMessage",
                 "Resource": arn(sqs, url)}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": policy})


def test_a_bucket_tells_a_queue(cloud, sqs, bucket, queue):
    s3 = cloud.client("s3")
    wanted = {"QueueConfigurations": [{
        "Id": "mine", "QueueArn": arn(sqs, queue), "Events": ["s3:ObjectCreated:*"],
        "Filter": {"Key": {"FilterRules": [{"Name": "suffix", "Value": ".txt"}]}}}]}
    put = {"Bucket": bucket, "NotificationConfiguration": wanted}
    assert refusal(s3.put_bucket_notification_configuration, **put)[0] == "InvalidArgument"
    opened(sqs, queue, "s3.amazonaws.com")
    s3.put_bucket_notification_configuration(**put)
    assert s3.get_bucket_notification_configuration(Bucket=bucket)["QueueConfigurations"][0]["Id"] == "mine"
    (test,) = events(sqs, queue)
    assert (test["Event"], test["Bucket"]) == ("s3:TestEvent", bucket)
    s3.put_object(Bucket=bucket, Key="a.bin", Body=b"x")
    s3.put_object(Bucket=bucket, Key="a.txt", Body=b"x")
    (event,) = events(sqs, queue)
    assert event["Records"][0]["s3"]["object"]["key"] == "a.txt"


def test_a_rule_tells_queues(own_cloud):
    sqs, rules = own_cloud.client("sqs"), own_cloud.client("events")
    plain = sqs.create_queue(QueueName="plain")["QueueUrl"]
    attributes = {"FifoQueue": "true", "ContentBasedDeduplication": "true"}
    fifo = sqs.create_queue(QueueName="ordered.fifo", Attributes=attributes)["QueueUrl"]
    for url in (plain, fifo):
        opened(sqs, url, "events.amazonaws.com")
    rules.put_rule(Name="often", ScheduleExpression="rate(1 minute)")
    groupless = [{"Id": "1", "Arn": arn(sqs, fifo)}]
    assert refusal(rules.put_targets, Rule="often", Targets=groupless)[0] == "ValidationException"
    rules.put_targets(Rule="often", Targets=[
        {"Id": "1", "Arn": arn(sqs, plain)},
        {"Id": "2", "Arn": arn(sqs, fifo), "Input": '{"n": 1}', "SqsParameters": {"MessageGroupId": "g"}},
    ])
    jump(own_cloud, 61)
    (event,) = events(sqs, plain)
    assert event["detail-type"] == "Scheduled Event"
    answer = sqs.receive_message(QueueUrl=fifo, WaitTimeSeconds=20, MessageSystemAttributeNames=["All"])
    (message,) = answer["Messages"]
    assert (message["Body"], message["Attributes"]["MessageGroupId"]) == ('{"n": 1}', "g")


def test_messages_in_hand_outlive_a_kill(own_cloud):
    sqs = own_cloud.client("sqs")
    queue = sqs.create_queue(QueueName="work", Attributes={"VisibilityTimeout": "3"})["QueueUrl"]
    out = sqs.create_queue(QueueName="out")["QueueUrl"]
    echo(own_cloud, "worker", out)
    mapped(own_cloud, "worker", arn(sqs, queue), BatchSize=2)
    sent = set()
    for n in range(10):
        entries = [{"Id": str(m), "MessageBody": f"{n}-{m}"} for m in range(10)]
        sqs.send_message_batch(QueueUrl=queue, Entries=entries)
        sent |= {entry["MessageBody"] for entry in entries}
    own_cloud.kill()
    own_cloud.start()
    sqs = own_cloud.client("sqs")
    seen = set()

    def all_seen():
        for event in events(sqs, out, wait=1):
            seen.update(record["body"] for record in event["Records"])
        return sent <= seen

    eventually(all_seen, 60)
    eventually(lambda: empty(sqs, queue), 30)
