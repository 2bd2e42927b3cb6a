"""Functions fed by streams, of Kinesis and of tables: what they see, in what order, what is tried again, what is given up."""

import base64
import json
import time
from datetime import datetime, timezone

import functions
import pytest
import requests
from botocore.exceptions import ClientError
from cloud import Cloud, eventually

READ = (["kinesis:*", "dynamodb:*"], "*")
# Writes what it was given into a bucket, an object an event, under the moment of its coming.
RECORDER = """
import json, os, time, uuid
import boto3
s3 = boto3.client("s3")
def keep(event, context):
    key = "%s/%020d-%s" % (context.function_name, time.time_ns(), uuid.uuid4().hex)
    s3.put_object(Bucket=os.environ["BUCKET"], Key=key, Body=json.dumps(event))
"""
PLAIN = RECORDER + """
def handler(event, context):
    keep(event, context)
"""


class Bench:
    """A bucket that functions write into, and a function of a name."""

    def __init__(self, cloud, name):
        self.cloud, self.name = cloud, name
        cloud.client("s3").create_bucket(Bucket=name)

    def function(self, code=PLAIN, **more):
        statements = (READ, (["s3:*"], "*"))
        environment = {"Variables": {"BUCKET": self.name}}
        functions.create(self.cloud, self.name, code, *statements, Environment=environment, Timeout=30, **more)

    def map(self, arn, **more):
        more = {"StartingPosition": "TRIM_HORIZON", **more}
        return self.cloud.client("lambda").create_event_source_mapping(
            FunctionName=self.name, EventSourceArn=arn, **more)

    def seen(self):
        s3 = self.cloud.client("s3")
        found = s3.list_objects_v2(Bucket=self.name, Prefix=f"{self.name}/").get("Contents", [])
        return [json.loads(s3.get_object(Bucket=self.name, Key=o["Key"])["Body"].read()) for o in found]

    def data(self):
        return [unpacked(r) for event in self.seen() for r in event["Records"]]

    def batches(self):
        return [[unpacked(r) for r in event["Records"]] for event in self.seen()]

    def stop(self):
        """No mapping goes on when its test is over."""
        client = self.cloud.client("lambda")
        for mapping in client.list_event_source_mappings(FunctionName=self.name)["EventSourceMappings"]:
            client.delete_event_source_mapping(UUID=mapping["UUID"])


def unpacked(record):
    return base64.b64decode(record["kinesis"]["data"]).decode()


def stream(cloud, name, shards=1):
    kinesis = cloud.client("kinesis")
    kinesis.create_stream(StreamName=name, ShardCount=shards)
    return kinesis.describe_stream_summary(StreamName=name)["StreamDescriptionSummary"]["StreamARN"]


def put(cloud, name, *data, key="a"):
    records = [{"Data": str(d).encode(), "PartitionKey": key} for d in data]
    return cloud.client("kinesis").put_records(StreamName=name, Records=records)["Records"]


@pytest.fixture
def bench(cloud, name):
    made = Bench(cloud, name)
    yield made
    made.stop()


def test_events_are_as_on_aws(cloud, bench, name):
    arn = stream(cloud, name)
    bench.function()
    made = bench.map(arn)
    assert made["State"] == "Creating" and made["LastProcessingResult"] == "No records processed"
    assert made["StateTransitionReason"] == "User action" and made["ParallelizationFactor"] == 1
    lambda_ = cloud.client("lambda")
    assert lambda_.get_event_source_mapping(UUID=made["UUID"])["State"] == "Enabled"
    [sent] = put(cloud, name, '{"a": 1}')
    [event] = eventually(bench.seen)
    [record] = event["Records"]
    role = lambda_.get_function_configuration(FunctionName=name)["Role"]
    inner = record.pop("kinesis")
    assert record == {
        "eventSource": "aws:kinesis", "eventVersion": "1.0", "eventName": "aws:kinesis:record",
        "eventID": f"shardId-000000000000:{sent['SequenceNumber']}", "invokeIdentityArn": role,
        "awsRegion": "us-east-1", "eventSourceARN": arn}
    assert abs(inner.pop("approximateArrivalTimestamp") - time.time()) < 3600
    assert inner == {"kinesisSchemaVersion": "1.0", "partitionKey": "a", "sequenceNumber": sent["SequenceNumber"],
                     "data": base64.b64encode(b'{"a": 1}').decode()}
    eventually(lambda: lambda_.get_event_source_mapping(UUID=made["UUID"])["LastProcessingResult"] == "OK")
    assert lambda_.update_event_source_mapping(UUID=made["UUID"], Enabled=False)["State"] == "Disabling"
    assert lambda_.get_event_source_mapping(UUID=made["UUID"])["State"] == "Disabled"


def test_a_mapping_begins_where_it_is_told(cloud, bench, name):
    arn = stream(cloud, name)
    bench.function()
    put(cloud, name, "before")
    time.sleep(1.1)
    moment = datetime.now(timezone.utc)
    put(cloud, name, "behind")
    with pytest.raises(ClientError) as failed:
        bench.map(arn, StartingPosition="AT_TIMESTAMP")
    assert failed.value.response["Error"]["Code"] == "InvalidParameterValueException"
    made = bench.map(arn, StartingPosition="AT_TIMESTAMP", StartingPositionTimestamp=moment)
    assert made["StartingPositionTimestamp"]
    eventually(lambda: bench.data() == ["behind"])
    bench.stop()
    bench.map(arn, StartingPosition="LATEST")
    put(cloud, name, "latest")
    eventually(lambda: bench.data() == ["behind", "latest"])


def test_a_role_that_may_not_read_is_refused(cloud, bench, name):
    arn = stream(cloud, name)
    functions.create(cloud, name, PLAIN)
    with pytest.raises(ClientError) as failed:
        bench.map(arn)
    error = failed.value.response["Error"]
    assert error["Code"] == "InvalidParameterValueException"
    assert error["Message"].startswith(f"Cannot access stream {arn}. Please ensure the role can perform the GetRecords")
    bench.cloud.client("iam").put_role_policy(
        RoleName=name, PolicyName="more", PolicyDocument=functions.policy(READ))
    with pytest.raises(ClientError) as failed:
        bench.map(arn + "x")
    assert failed.value.response["Error"]["Message"] == f"Stream not found: {arn}x"


def test_a_change_needs_a_role_that_may_read(cloud, bench, name):
    arn = stream(cloud, name)
    bench.function()
    made = bench.map(arn)
    functions.create(cloud, f"{name}-2", PLAIN)
    update = cloud.client("lambda").update_event_source_mapping
    with pytest.raises(ClientError) as failed:
        update(UUID=made["UUID"], FunctionName=f"{name}-2")
    error = failed.value.response["Error"]
    assert error["Code"] == "InvalidParameterValueException"
    assert error["Message"].startswith(f"Cannot access stream {arn}.")
    assert update(UUID=made["UUID"], BatchSize=7)["FunctionArn"].endswith(f":{name}")


def test_filters_see_data(cloud, bench, name):
    arn = stream(cloud, name)
    bench.function()
    pattern = json.dumps({"partitionKey": ["a"], "data": {"kind": ["wanted"], "n": [{"numeric": [">", 1]}]}})
    bench.map(arn, FilterCriteria={"Filters": [{"Pattern": pattern}]})
    wanted = json.dumps({"kind": "wanted", "n": 2})
    put(cloud, name, json.dumps({"kind": "wanted", "n": 1}), "no json", json.dumps({"kind": "other", "n": 2}), wanted)
    put(cloud, name, wanted, key="b")
    put(cloud, name, wanted)
    eventually(lambda: bench.data() == [wanted, wanted])


ORDERED = RECORDER + """
import base64
def handler(event, context):
    keep(event, context)
    time.sleep(0.3)
"""


def test_lanes_run_at_once_and_keep_the_order_of_keys(cloud, bench, name):
    arn = stream(cloud, name)
    bench.function(ORDERED)
    keys = [f"k{n}" for n in range(8)]
    for number in range(4):
        records = [{"Data": f"{key}-{number}".encode(), "PartitionKey": key} for key in keys]
        cloud.client("kinesis").put_records(StreamName=name, Records=records)
    bench.map(arn, ParallelizationFactor=10, BatchSize=1)
    seen = eventually(lambda: len(data := bench.data()) >= 32 and data, 60)
    for key in keys:
        assert [d for d in seen if d.startswith(f"{key}-")] == [f"{key}-{n}" for n in range(4)]


FAILING = RECORDER + """
import base64
def handler(event, context):
    keep(event, context)
    data = [base64.b64decode(r["kinesis"]["data"]).decode() for r in event["Records"]]
    if "bad" in data:
        raise ValueError("bad")
"""


def test_a_bad_record_is_found_and_kept_in_a_bucket(cloud, bench, name):
    arn = stream(cloud, name)
    bench.function(FAILING)
    lost = f"{name}-lost"
    cloud.client("s3").create_bucket(Bucket=lost)
    sent = put(cloud, name, "one", "two", "bad", "four")
    to = {"OnFailure": {"Destination": f"arn:aws:s3:::{lost}"}}
    made = bench.map(
        arn, BisectBatchOnFunctionError=True, MaximumRetryAttempts=1, DestinationConfig=to)
    assert made["DestinationConfig"] == to
    s3 = cloud.client("s3")
    [found] = eventually(lambda: s3.list_objects_v2(Bucket=lost).get("Contents"), 60)
    day = datetime.now(timezone.utc).strftime("%Y/%m/%d/%Y-%m-%d")
    assert found["Key"].startswith(f"aws/lambda/{made['UUID']}/shardId-000000000000/{day}T"), found["Key"]
    told = json.loads(s3.get_object(Bucket=lost, Key=found["Key"])["Body"].read())
    assert unpacked(json.loads(told.pop("payload"))["Records"][0]) == "bad"
    number = sent[2]["SequenceNumber"]
    info = told["KinesisBatchInfo"]
    assert (info["startSequenceNumber"], info["endSequenceNumber"], info["batchSize"]) == (number, number, 1)
    assert (info["shardId"], info["streamArn"]) == ("shardId-000000000000", arn)
    assert told["requestContext"]["condition"] == "RetryAttemptsExhausted"
    assert told["responseContext"] == {"statusCode": 200, "executedVersion": "$LATEST", "functionError": "Unhandled"}
    assert told["version"] == "1.0" and told["timestamp"].endswith("Z")
    assert told["requestContext"]["approximateInvokeCount"] == 4
    # Splitting uses no retry up.
    halves = [["one", "two"], ["bad", "four"], ["bad"], ["bad"], ["four"]]
    eventually(lambda: bench.batches() == [["one", "two", "bad", "four"], *halves], 60)
    mapping = cloud.client("lambda").get_event_source_mapping(UUID=made["UUID"])
    eventually(lambda: mapping["LastProcessingResult"] in ("OK", "PROBLEM: Function call failed"))


def test_a_queue_is_told_what_is_given_up(cloud, bench, name):
    arn = stream(cloud, name)
    bench.function(FAILING)
    cloud.client("iam").put_role_policy(RoleName=name, PolicyName="more", PolicyDocument=functions.policy((["sqs:*"], "*")))
    sqs = cloud.client("sqs")
    url = sqs.create_queue(QueueName=name)["QueueUrl"]
    queue = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    [sent] = put(cloud, name, "bad")
    bench.map(arn, MaximumRetryAttempts=0, DestinationConfig={"OnFailure": {"Destination": queue}})
    [message] = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=20)["Messages"]
    told = json.loads(message["Body"])
    assert "payload" not in told and told["requestContext"]["approximateInvokeCount"] == 1
    assert told["KinesisBatchInfo"]["startSequenceNumber"] == sent["SequenceNumber"]


def test_what_is_given_up_stays_in_the_mappings_region(cloud, bench, name):
    arn = stream(cloud, name)
    bench.function()
    cloud.client("sqs").create_queue(QueueName=name)
    far = f"arn:aws:sqs:eu-west-1:{arn.split(':')[4]}:{name}"
    with pytest.raises(ClientError) as failed:
        bench.map(arn, DestinationConfig={"OnFailure": {"Destination": far}})
    error = failed.value.response["Error"]
    assert (error["Code"], error["Message"]) == (
        "InvalidParameterValueException", f"The destination ARN {far} is invalid.")


def test_a_role_must_be_able_to_tell_what_is_given_up(cloud, bench, name):
    arn, lambda_ = stream(cloud, name), cloud.client("lambda")
    functions.create(cloud, name, FAILING, READ)
    cloud.client("sqs").create_queue(QueueName=name)
    queue = f"arn:aws:sqs:us-east-1:{arn.split(':')[4]}:{name}"

    def refused(call, to, **given):
        with pytest.raises(ClientError) as failed:
            call(**given, DestinationConfig={"OnFailure": {"Destination": to}})
        error = failed.value.response["Error"]
        assert error["Code"] == "InvalidParameterValueException"
        return error["Message"].removeprefix("The provided execution role does not have permissions to call ")

    made = bench.map(arn, Enabled=False)
    update = lambda_.update_event_source_mapping
    for call, given in ((bench.map, {"arn": arn}), (update, {"UUID": made["UUID"]})):
        assert refused(call, queue, **given) == "SendMessage on SQS"
        assert refused(call, f"arn:aws:s3:::{name}", **given) == "PutObject on S3"
    assert lambda_.get_event_source_mapping(UUID=made["UUID"])["DestinationConfig"] == {"OnFailure": {}}
    sends = functions.policy((["sqs:SendMessage"], queue))
    cloud.client("iam").put_role_policy(RoleName=name, PolicyName="more", PolicyDocument=sends)
    to = {"OnFailure": {"Destination": queue}}
    assert update(UUID=made["UUID"], DestinationConfig=to)["DestinationConfig"] == to
    # Another function brings its own role.
    functions.create(cloud, f"{name}-2", FAILING, READ)
    assert refused(update, queue, UUID=made["UUID"], FunctionName=f"{name}-2") == "SendMessage on SQS"


PARTIAL = RECORDER + """
import base64
tries = {}
def handler(event, context):
    keep(event, context)
    for record in event["Records"]:
        number = record["kinesis"]["sequenceNumber"]
        if base64.b64decode(record["kinesis"]["data"]) == b"late" and tries.setdefault(number, 0) < 1:
            tries[number] += 1
            return {"batchItemFailures": [{"itemIdentifier": number}]}
    return {"batchItemFailures": []}
"""


@pytest.mark.parametrize("bisect", [False, True])
def test_a_failed_record_begins_the_next_batch(cloud, bench, name, bisect):
    arn = stream(cloud, name)
    bench.function(PARTIAL)
    put(cloud, name, "one", "late", "three")
    bench.map(arn, FunctionResponseTypes=["ReportBatchItemFailures"], BisectBatchOnFunctionError=bisect)
    eventually(lambda: bench.batches() == [["one", "late", "three"], ["late", "three"]], 60)


SUMMING = RECORDER + """
import base64
def handler(event, context):
    keep(event, context)
    total = event["state"].get("total", 0)
    total += sum(int(base64.b64decode(r["kinesis"]["data"])) for r in event["Records"])
    return {"state": {"total": total}}
"""


def test_tumbling_windows_hand_on_their_state(cloud, bench, name):
    arn = stream(cloud, name)
    bench.function(SUMMING)
    made = bench.map(arn, TumblingWindowInSeconds=5, BatchSize=2)
    assert made["TumblingWindowInSeconds"] == 5
    # All in one window: it begins with a multiple of five seconds.
    eventually(lambda: time.time() % 5 < 1, every=0.05)
    put(cloud, name, *range(1, 8))
    last = eventually(lambda: [e for e in bench.seen() if e["isFinalInvokeForWindow"]], 60)[0]
    assert last["state"] == {"total": 28} and last["Records"] == []
    events = bench.seen()
    assert events[0]["state"] == {} and all(e["window"] == last["window"] for e in events)
    assert (last["shardId"], last["eventSourceARN"]) == ("shardId-000000000000", arn)
    assert not any(e["isWindowTerminatedEarly"] for e in events)
    assert last["window"]["start"].endswith("Z") and len(last["window"]["start"]) == 20


def test_children_follow_their_parents(cloud, bench, name):
    arn = stream(cloud, name)
    kinesis = cloud.client("kinesis")
    bench.function()
    put(cloud, name, *range(5))
    kinesis.split_shard(StreamName=name, ShardToSplit="shardId-000000000000", NewStartingHashKey=str(2**127))
    put(cloud, name, *range(5, 10))
    kinesis.merge_shards(
        StreamName=name, ShardToMerge="shardId-000000000001", AdjacentShardToMerge="shardId-000000000002")
    put(cloud, name, *range(10, 15))
    bench.map(arn)
    eventually(lambda: bench.data() == [str(n) for n in range(15)], 60)
    # And those that come while it reads.
    kinesis.update_shard_count(StreamName=name, TargetShardCount=2, ScalingType="UNIFORM_SCALING")
    put(cloud, name, 15)
    eventually(lambda: bench.data()[-1] == "15", 60)


def test_a_consumer_is_a_source(cloud, bench, name):
    arn = stream(cloud, name)
    bench.function()
    kinesis = cloud.client("kinesis")
    consumer = kinesis.register_stream_consumer(StreamARN=arn, ConsumerName="c")["Consumer"]["ConsumerARN"]
    bench.map(consumer)
    put(cloud, name, "pushed")
    [event] = eventually(bench.seen)
    assert unpacked(event["Records"][0]) == "pushed"
    assert event["Records"][0]["eventSourceARN"] == consumer


def test_old_records_are_given_up(cloud, bench, name):
    arn = stream(cloud, name)
    bench.function()
    lost = f"{name}-lost"
    s3 = cloud.client("s3")
    s3.create_bucket(Bucket=lost)
    put(cloud, name, "old")
    assert requests.post(f"{cloud.url}/_pileus/clock", json={"advance_seconds": 120}, timeout=10).ok
    put(cloud, name, "new")
    bench.map(arn, MaximumRecordAgeInSeconds=60, DestinationConfig={
        "OnFailure": {"Destination": f"arn:aws:s3:::{lost}"}})
    eventually(lambda: bench.data() == ["new"])
    [found] = eventually(lambda: s3.list_objects_v2(Bucket=lost).get("Contents"))
    told = json.loads(s3.get_object(Bucket=lost, Key=found["Key"])["Body"].read())
    assert told["requestContext"]["condition"] == "RecordAgeExceeded" and "responseContext" not in told


def test_tables_have_lanes_and_destinations_too(cloud, bench, table, name):
    bench.function(RECORDER + """
def handler(event, context):
    keep(event, context)
    if any(r["dynamodb"]["Keys"]["id"]["S"] == "bad" for r in event["Records"]):
        raise ValueError("bad")
""")
    lost = f"{bench.name}-lost"
    s3 = cloud.client("s3")
    s3.create_bucket(Bucket=lost)
    dynamodb = cloud.client("dynamodb")
    for number in range(3):
        for key in ("x", "bad", "y"):
            item = {"id": {"S": key}, "at": {"N": "0"}, "n": {"N": str(number)}}
            dynamodb.put_item(TableName=table, Item=item)
    arn = dynamodb.describe_table(TableName=table)["Table"]["LatestStreamArn"]
    bench.map(arn, BatchSize=1, ParallelizationFactor=4, MaximumRetryAttempts=0, DestinationConfig={
        "OnFailure": {"Destination": f"arn:aws:s3:::{lost}"}})
    found = eventually(lambda: len(f := s3.list_objects_v2(Bucket=lost).get("Contents", [])) == 3 and f, 60)
    told = json.loads(s3.get_object(Bucket=lost, Key=found[0]["Key"])["Body"].read())
    assert told["DDBStreamBatchInfo"]["streamArn"] == arn and told["DDBStreamBatchInfo"]["batchSize"] == 1

    def in_order():
        images = [r["dynamodb"]["NewImage"] for event in bench.seen() for r in event["Records"]]
        return all([i["n"]["N"] for i in images if i["id"]["S"] == key] == ["0", "1", "2"] for key in ("x", "y"))

    eventually(in_order, 60)


def test_a_table_is_read_on_when_its_iterators_have_ended(cloud, bench, table, name):
    bench.function()
    dynamodb = cloud.client("dynamodb")

    def put_item(key):
        dynamodb.put_item(TableName=table, Item={"id": {"S": key}, "at": {"N": "0"}})

    def seen():
        return [r["dynamodb"]["Keys"]["id"]["S"] for event in bench.seen() for r in event["Records"]]

    bench.map(dynamodb.describe_table(TableName=table)["Table"]["LatestStreamArn"])
    put_item("before")
    eventually(lambda: seen() == ["before"])
    # An iterator has a quarter of an hour.
    assert requests.post(f"{cloud.url}/_pileus/clock", json={"advance_seconds": 1200}, timeout=10).ok
    put_item("after")
    eventually(lambda: seen() == ["before", "after"])


def test_what_is_not_built_says_so(cloud, bench, name):
    arn = stream(cloud, name)
    bench.function()
    with pytest.raises(ClientError) as failed:
        bench.map(arn, DestinationConfig={"OnFailure": {"Destination": "arn:aws:sns:us-east-1:000000000000:topic"}})
    assert failed.value.response["ResponseMetadata"]["HTTPStatusCode"] == 501
    for more in ({"ParallelizationFactor": 11}, {"TumblingWindowInSeconds": 901}):
        with pytest.raises(ClientError) as failed:
            bench.map(arn, **more)
        assert failed.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400, more


def test_a_shard_with_windows_has_one_lane(cloud, bench, name):
    arn, lambda_ = stream(cloud, name), cloud.client("lambda")
    bench.function()

    def refused(call, *given, **more):
        with pytest.raises(ClientError) as failed:
            call(*given, **more)
        error = failed.value.response["Error"]
        assert error["Code"] == "InvalidParameterValueException"
        assert error["Message"] == "ParallelizationFactor must be 1 where there is a tumbling window."

    refused(bench.map, arn, TumblingWindowInSeconds=5, ParallelizationFactor=2)
    made = bench.map(arn, TumblingWindowInSeconds=5)
    refused(lambda_.update_event_source_mapping, UUID=made["UUID"], ParallelizationFactor=2)
    lambda_.update_event_source_mapping(UUID=made["UUID"], TumblingWindowInSeconds=0, ParallelizationFactor=2)
    refused(lambda_.update_event_source_mapping, UUID=made["UUID"], TumblingWindowInSeconds=5)


def test_nothing_is_lost_by_a_kill(tmp_path):
    """The server is killed in the middle, twice: every record comes, and what was acknowledged long ago does not again."""
    cloud = Cloud(tmp_path / "own").start()
    try:
        bench = Bench(cloud, "bench")
        bench.function(ORDERED)
        arn = stream(cloud, "bench", shards=2)
        keys = [f"k{n}" for n in range(6)]

        def send(numbers):
            for number in numbers:
                records = [{"Data": f"{key}-{number}".encode(), "PartitionKey": key} for key in keys]
                answer = cloud.client("kinesis").put_records(StreamName="bench", Records=records)
                assert answer["FailedRecordCount"] == 0

        bench.map(arn, BatchSize=4, ParallelizationFactor=3)
        send(range(3))
        eventually(lambda: len(set(bench.data())) == 18, 90)
        time.sleep(1)
        early = set(bench.data())
        for round_ in (1, 2):
            send(range(round_ * 10, round_ * 10 + 6))
            time.sleep(0.7)
            cloud.kill()
            cloud.start()
        expected = {f"{key}-{n}" for key in keys for n in [*range(3), *range(10, 16), *range(20, 26)]}
        eventually(lambda: set(bench.data()) == expected, 120)
        data = bench.data()
        # The first ones were checkpointed: they came once.
        assert all(data.count(one) == 1 for one in early)
        for key in keys:
            first = list(dict.fromkeys(d for d in data if d.startswith(f"{key}-")))
            assert first == sorted(first, key=lambda d: int(d.split("-")[1]))
        bench.stop()
    finally:
        cloud.stop()
