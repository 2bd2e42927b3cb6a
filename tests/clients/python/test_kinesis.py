"""Kinesis Data Streams by boto3: records in order, shards that split and merge, rates, retention, consumers."""

import hashlib
import json
from datetime import datetime, timedelta, timezone

import pytest
import requests
from botocore.exceptions import ClientError
from cloud import eventually
from signature import signed

HOUR = 3600
WHOLE = 2**128


@pytest.fixture
def kinesis(cloud):
    return cloud.client("kinesis")


@pytest.fixture
def stream(kinesis, name):
    kinesis.create_stream(StreamName=name, ShardCount=2)
    return name


def jump(cloud, seconds):
    assert requests.post(f"{cloud.url}/_pileus/clock", json={"advance_seconds": seconds}, timeout=10).ok


def refused(call, **input):
    with pytest.raises(ClientError) as failed:
        call(**input)
    error = failed.value.response["Error"]
    return error["Code"], error["Message"]


def shards(kinesis, name, **more):
    return kinesis.list_shards(StreamName=name, **more)["Shards"]


def iterator(kinesis, name, shard, kind="TRIM_HORIZON", **more):
    found = kinesis.get_shard_iterator(StreamName=name, ShardId=shard, ShardIteratorType=kind, **more)
    return found["ShardIterator"]


def read(kinesis, name, shard, kind="TRIM_HORIZON", **more):
    """A shard's records by one reading."""
    return kinesis.get_records(ShardIterator=iterator(kinesis, name, shard, kind, **more))["Records"]


def key_for(kinesis, name, shard):
    """A partition key whose hash the shard holds."""
    [found] = [s for s in shards(kinesis, name) if s["ShardId"] == shard]
    low, high = (int(found["HashKeyRange"][k]) for k in ("StartingHashKey", "EndingHashKey"))
    for number in range(10_000):
        if low <= int(hashlib.md5(str(number).encode()).hexdigest(), 16) <= high:
            return str(number)
    raise AssertionError(shard)


def test_streams(cloud, kinesis, name):
    kinesis.create_stream(StreamName=name, ShardCount=3, Tags={"team": "a"})
    kinesis.get_waiter("stream_exists").wait(StreamName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 1})
    told = kinesis.describe_stream(StreamName=name)["StreamDescription"]
    arn = told["StreamARN"]
    assert arn.endswith(f":stream/{name}")
    assert (told["StreamStatus"], told["RetentionPeriodHours"], told["EncryptionType"]) == ("ACTIVE", 24, "NONE")
    ranges = [s["HashKeyRange"] for s in told["Shards"]]
    assert [s["ShardId"] for s in told["Shards"]] == [f"shardId-{n:012}" for n in range(3)]
    assert int(ranges[0]["StartingHashKey"]) == 0 and int(ranges[2]["EndingHashKey"]) == WHOLE - 1
    assert int(ranges[0]["EndingHashKey"]) + 1 == int(ranges[1]["StartingHashKey"])
    first = told["Shards"][0]["SequenceNumberRange"]
    assert len(first["StartingSequenceNumber"]) == 56 and "EndingSequenceNumber" not in first
    page = kinesis.describe_stream(StreamARN=arn, Limit=2)["StreamDescription"]
    assert page["HasMoreShards"] and len(page["Shards"]) == 2
    rest = kinesis.describe_stream(StreamName=name, ExclusiveStartShardId=page["Shards"][1]["ShardId"])
    assert [s["ShardId"] for s in rest["StreamDescription"]["Shards"]] == ["shardId-000000000002"]
    summary = kinesis.describe_stream_summary(StreamARN=arn)["StreamDescriptionSummary"]
    assert (summary["OpenShardCount"], summary["ConsumerCount"]) == (3, 0)
    assert summary["StreamModeDetails"] == {"StreamMode": "PROVISIONED"}
    listed = [s for page in kinesis.get_paginator("list_streams").paginate() for s in page["StreamSummaries"]]
    assert name in [s["StreamName"] for s in listed]
    assert refused(kinesis.create_stream, StreamName=name, ShardCount=1) == (
        "ResourceInUseException", f"Stream {name} under account {arn.split(':')[4]} already exists.")
    code, message = refused(kinesis.create_stream, StreamName=f"{name}-x", ShardCount=100_000)
    assert code == "LimitExceededException" and "Number of additional shards" in message
    kinesis.delete_stream(StreamName=name)
    kinesis.get_waiter("stream_not_exists").wait(StreamName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 1})
    assert refused(kinesis.describe_stream_summary, StreamName=name) == (
        "ResourceNotFoundException", f"Stream {name} under account {arn.split(':')[4]} not found.")
    # Another stream of the name has none of the old one's records.
    kinesis.create_stream(StreamName=name, StreamModeDetails={"StreamMode": "ON_DEMAND"})
    assert len(shards(kinesis, name)) == 4 and read(kinesis, name, "shardId-000000000000") == []


def test_records_in_order(kinesis, stream):
    iterators = {s["ShardId"]: iterator(kinesis, stream, s["ShardId"], "LATEST") for s in shards(kinesis, stream)}
    one = kinesis.put_record(StreamName=stream, Data=b"first", PartitionKey="a")
    # MD5 of "a" is 0x0cc1…: the lower half.
    assert one["ShardId"] == "shardId-000000000000"
    many = kinesis.put_records(StreamName=stream, Records=[
        {"Data": str(n).encode(), "PartitionKey": f"p{n}"} for n in range(50)])
    assert many["FailedRecordCount"] == 0 and len(many["Records"]) == 50
    explicit = kinesis.put_record(StreamName=stream, Data=b"", PartitionKey="a", ExplicitHashKey=str(WHOLE - 1))
    assert explicit["ShardId"] == "shardId-000000000001"
    seen = []
    for shard, at in iterators.items():
        answer = kinesis.get_records(ShardIterator=at)
        numbers = [r["SequenceNumber"] for r in answer["Records"]]
        assert numbers == sorted(numbers, key=int) and answer["MillisBehindLatest"] == 0
        put = [r["SequenceNumber"] for r in many["Records"] if r["ShardId"] == shard]
        assert [n for n in numbers if n in put] == put
        seen += [r["Data"] for r in answer["Records"]]
        assert kinesis.get_records(ShardIterator=answer["NextShardIterator"])["Records"] == []
    assert sorted(seen) == sorted([b"first", b"", *(str(n).encode() for n in range(50))])
    code, message = refused(
        kinesis.put_record, StreamName=stream, Data=b"", PartitionKey="a", ExplicitHashKey=str(WHOLE))
    assert code == "InvalidArgumentException" and "[0, 2^128-1]" in message


def test_kinds_of_iterators(own_cloud):
    cloud, stream = own_cloud, "s"
    kinesis = cloud.client("kinesis")
    kinesis.create_stream(StreamName=stream, ShardCount=2)
    shard = "shardId-000000000000"
    put = [kinesis.put_record(StreamName=stream, Data=str(n).encode(), PartitionKey="a") for n in range(3)]
    numbers = [p["SequenceNumber"] for p in put]
    jump(cloud, 60)
    moment = read(kinesis, stream, shard)[-1]["ApproximateArrivalTimestamp"] + timedelta(seconds=30)
    late = kinesis.put_record(StreamName=stream, Data=b"late", PartitionKey="a")["SequenceNumber"]
    data = lambda records: [r["Data"] for r in records]  # noqa: E731
    assert data(read(kinesis, stream, shard, "AT_SEQUENCE_NUMBER", StartingSequenceNumber=numbers[1])) == [
        b"1", b"2", b"late"]
    after = read(kinesis, stream, shard, "AFTER_SEQUENCE_NUMBER", StartingSequenceNumber=numbers[1])
    assert data(after) == [b"2", b"late"]
    assert data(read(kinesis, stream, shard, "AT_TIMESTAMP", Timestamp=moment)) == [b"late"]
    old = datetime(2015, 1, 1, tzinfo=timezone.utc)
    # A shard answers five readings a second.
    jump(cloud, 2)
    assert len(read(kinesis, stream, shard, "AT_TIMESTAMP", Timestamp=old)) == 4
    assert read(kinesis, stream, shard, "LATEST") == []
    part = kinesis.get_records(ShardIterator=iterator(kinesis, stream, shard), Limit=2)
    assert len(part["Records"]) == 2 and part["MillisBehindLatest"] > 0
    ask = {"StreamName": stream, "ShardId": shard}
    code, message = refused(kinesis.get_shard_iterator, **ask, ShardIteratorType="AT_SEQUENCE_NUMBER")
    assert code == "InvalidArgumentException" and message.endswith("AT_SEQUENCE_NUMBER and no StartingSequenceNumber.")
    code, message = refused(
        kinesis.get_shard_iterator, StreamName=stream, ShardId="shardId-000000000001",
        ShardIteratorType="AT_SEQUENCE_NUMBER", StartingSequenceNumber=late)
    assert message == ("Invalid StartingSequenceNumber. It encodes shardId-000000000000, while it was used in a "
                       "call to a shard with shardId-000000000001")
    code, message = refused(
        kinesis.get_shard_iterator, **ask, ShardIteratorType="AT_SEQUENCE_NUMBER", StartingSequenceNumber="7")
    assert code == "InvalidArgumentException" and message.endswith("is invalid.")
    code, message = refused(kinesis.get_shard_iterator, **{**ask, "ShardId": "shardId-7"}, ShardIteratorType="LATEST")
    assert code == "ResourceNotFoundException" and message.startswith("Shard shardId-000000000007 in stream")
    assert refused(kinesis.get_records, ShardIterator="ham") == ("InvalidArgumentException", "Invalid ShardIterator.")
    aged = iterator(kinesis, stream, shard)
    jump(cloud, 301)
    code, message = refused(kinesis.get_records, ShardIterator=aged)
    assert code == "ExpiredIteratorException" and "tolerated delay of 300000 milliseconds" in message


def test_rates(own_cloud):
    cloud, name = own_cloud, "s"
    kinesis = cloud.client("kinesis")
    kinesis.create_stream(StreamName=name, ShardCount=1)
    large = b"x" * 1_000_000
    records = [{"Data": large, "PartitionKey": "a"}] * 3
    answer = kinesis.put_records(StreamName=name, Records=records)
    assert answer["FailedRecordCount"] > 0
    failed = [r for r in answer["Records"] if "ErrorCode" in r]
    assert failed[0]["ErrorCode"] == "ProvisionedThroughputExceededException"
    assert failed[0]["ErrorMessage"].startswith("Rate exceeded for shard shardId-000000000000 in stream")
    jump(cloud, 10)
    at = iterator(kinesis, name, "shardId-000000000000")
    with pytest.raises(ClientError) as many:
        for _ in range(50):
            kinesis.get_records(ShardIterator=at, Limit=1)
    assert many.value.response["Error"]["Code"] == "ProvisionedThroughputExceededException"
    code, message = refused(kinesis.put_record, StreamName=name, Data=b"x" * (1024 * 1024), PartitionKey="a")
    assert code == "ValidationException" and "less than or equal to 1048576" in message
    kinesis.update_max_record_size(
        StreamARN=kinesis.describe_stream(StreamName=name)["StreamDescription"]["StreamARN"], MaxRecordSizeInKiB=4096)
    jump(cloud, 10)
    kinesis.put_record(StreamName=name, Data=b"x" * (2 * 1024 * 1024), PartitionKey="a")
    code, _ = refused(kinesis.put_record, StreamName=name, Data=b"", PartitionKey="a", DryRun=True)
    assert code == "DryRunOperationException"


def test_a_stream_on_demand_grows_where_it_is_short(own_cloud):
    cloud = own_cloud
    kinesis = cloud.client("kinesis")
    kinesis.create_stream(StreamName="s")
    records = [{"Data": b"", "PartitionKey": "a"}] * 500
    jump(cloud, 61)
    answers = [kinesis.put_records(StreamName="s", Records=records) for _ in range(4)]
    assert sum(a["FailedRecordCount"] for a in answers) > 0
    opened = shards(kinesis, "s", ShardFilter={"Type": "AT_LATEST"})
    # One split; its children are too young for another one.
    assert len(opened) == 5 and len({s.get("ParentShardId") for s in opened}) == 2


def test_shards_split_and_merge(kinesis, stream):
    first, second = (s["ShardId"] for s in shards(kinesis, stream))
    kinesis.put_record(StreamName=stream, Data=b"before", PartitionKey="a")
    code, message = refused(
        kinesis.split_shard, StreamName=stream, ShardToSplit=first, NewStartingHashKey="0")
    assert code == "InvalidArgumentException" and "is not both greater than one plus" in message
    kinesis.split_shard(StreamName=stream, ShardToSplit=first, NewStartingHashKey=str(WHOLE // 4))
    all_ = {s["ShardId"]: s for s in shards(kinesis, stream)}
    assert "EndingSequenceNumber" in all_[first]["SequenceNumberRange"]
    children = [s for s in all_.values() if s.get("ParentShardId") == first]
    assert len(children) == 2
    now = kinesis.put_record(StreamName=stream, Data=b"after", PartitionKey="a")
    assert now["ShardId"] == children[0]["ShardId"]
    # The closed shard comes to its end, and tells its children.
    end = kinesis.get_records(ShardIterator=iterator(kinesis, stream, first))
    assert [r["Data"] for r in end["Records"]] == [b"before"] and "NextShardIterator" not in end
    assert {c["ShardId"] for c in end["ChildShards"]} == {c["ShardId"] for c in children}
    assert int(now["SequenceNumber"]) > int(end["Records"][0]["SequenceNumber"])
    code, message = refused(
        kinesis.merge_shards, StreamName=stream, ShardToMerge=second, AdjacentShardToMerge=children[0]["ShardId"])
    assert code == "InvalidArgumentException" and message.endswith("not an adjacent pair of shards eligible for merging")
    kinesis.merge_shards(
        StreamName=stream, ShardToMerge=children[1]["ShardId"], AdjacentShardToMerge=second)
    [merged] = [s for s in shards(kinesis, stream) if s.get("AdjacentParentShardId") == second]
    assert merged["ParentShardId"] == children[1]["ShardId"]
    opened = shards(kinesis, stream, ShardFilter={"Type": "AT_LATEST"})
    assert {s["ShardId"] for s in opened} == {children[0]["ShardId"], merged["ShardId"]}
    after = shards(kinesis, stream, ShardFilter={"Type": "AFTER_SHARD_ID", "ShardId": second})
    assert second not in [s["ShardId"] for s in after] and len(after) == 3
    pages = kinesis.list_shards(StreamName=stream, MaxResults=2)
    rest = kinesis.list_shards(NextToken=pages["NextToken"])
    assert len(pages["Shards"]) == 2 and len(rest["Shards"]) == 3
    answer = kinesis.update_shard_count(StreamName=stream, TargetShardCount=3, ScalingType="UNIFORM_SCALING")
    assert (answer["CurrentShardCount"], answer["TargetShardCount"]) == (2, 3)
    opened = shards(kinesis, stream, ShardFilter={"Type": "AT_LATEST"})
    assert sorted(int(s["HashKeyRange"]["StartingHashKey"]) for s in opened) == [
        0, WHOLE // 3, WHOLE // 3 * 2]
    code, message = refused(
        kinesis.update_shard_count, StreamName=stream, TargetShardCount=7, ScalingType="UNIFORM_SCALING")
    assert code == "InvalidArgumentException" and "cannot scale up over double" in message


def test_retention_is_kept(own_cloud):
    cloud = own_cloud
    kinesis = cloud.client("kinesis")
    kinesis.create_stream(StreamName="s", ShardCount=1)
    shard = "shardId-000000000000"
    kinesis.put_record(StreamName="s", Data=b"old", PartitionKey="a")
    code, message = refused(kinesis.increase_stream_retention_period, StreamName="s", RetentionPeriodHours=9000)
    assert code == "InvalidArgumentException" and "is too long" in message
    kinesis.increase_stream_retention_period(StreamName="s", RetentionPeriodHours=48)
    code, message = refused(kinesis.decrease_stream_retention_period, StreamName="s", RetentionPeriodHours=72)
    assert "Use IncreaseRetentionPeriod API." in message
    jump(cloud, 30 * HOUR)
    kinesis.put_record(StreamName="s", Data=b"new", PartitionKey="a")
    assert [r["Data"] for r in read(kinesis, "s", shard)] == [b"old", b"new"]
    kinesis.decrease_stream_retention_period(StreamName="s", RetentionPeriodHours=24)
    assert [r["Data"] for r in read(kinesis, "s", shard)] == [b"new"]
    # A closed shard goes with its records.
    kinesis.split_shard(StreamName="s", ShardToSplit=shard, NewStartingHashKey=str(WHOLE // 2))
    jump(cloud, 26 * HOUR)
    eventually(lambda: shard not in [s["ShardId"] for s in shards(kinesis, "s")], 30)
    assert len(shards(kinesis, "s")) == 2


def test_settings_tags_and_policies(kinesis, stream):
    arn = kinesis.describe_stream(StreamName=stream)["StreamDescription"]["StreamARN"]
    told = kinesis.enable_enhanced_monitoring(StreamName=stream, ShardLevelMetrics=["IncomingBytes"])
    assert (told["CurrentShardLevelMetrics"], told["DesiredShardLevelMetrics"]) == ([], ["IncomingBytes"])
    told = kinesis.enable_enhanced_monitoring(StreamName=stream, ShardLevelMetrics=["ALL"])
    assert len(told["DesiredShardLevelMetrics"]) == 7
    told = kinesis.disable_enhanced_monitoring(StreamName=stream, ShardLevelMetrics=["ALL"])
    assert told["DesiredShardLevelMetrics"] == []
    kinesis.add_tags_to_stream(StreamName=stream, Tags={"a": "1", "b": "2"})
    kinesis.tag_resource(ResourceARN=arn, Tags={"c": "3"})
    kinesis.remove_tags_from_stream(StreamName=stream, TagKeys=["a"])
    page = kinesis.list_tags_for_stream(StreamName=stream, Limit=1)
    assert page == {**page, "Tags": [{"Key": "b", "Value": "2"}], "HasMoreTags": True}
    kinesis.untag_resource(ResourceARN=arn, TagKeys=["b"])
    assert kinesis.list_tags_for_resource(ResourceARN=arn)["Tags"] == [{"Key": "c", "Value": "3"}]
    assert kinesis.get_resource_policy(ResourceARN=arn)["Policy"] == "{}"
    policy = json.dumps({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"AWS": arn.split(":")[4]}, "Action": "kinesis:PutRecord", "Resource": arn}]})
    kinesis.put_resource_policy(ResourceARN=arn, Policy=policy)
    assert kinesis.get_resource_policy(ResourceARN=arn)["Policy"] == policy
    kinesis.delete_resource_policy(ResourceARN=arn)
    assert refused(kinesis.delete_resource_policy, ResourceARN=arn)[0] == "ResourceNotFoundException"
    kinesis.update_stream_mode(StreamARN=arn, StreamModeDetails={"StreamMode": "ON_DEMAND"})
    assert refused(kinesis.split_shard, StreamName=stream, ShardToSplit="0", NewStartingHashKey="9")[0] == (
        "ValidationException")
    kinesis.update_stream_record_distribution_strategy(StreamARN=arn, RecordDistributionStrategy="AUTO")
    placed = {kinesis.put_record(StreamName=stream, Data=b"", PartitionKey="a")["ShardId"] for _ in range(40)}
    assert len(placed) == 2
    limits = kinesis.describe_limits()
    assert limits["OpenShardCount"] <= limits["ShardLimit"]
    code, _ = refused(kinesis.start_stream_encryption, StreamName=stream, EncryptionType="KMS", KeyId="alias/aws/kinesis")
    assert code == "NotImplemented"


def test_consumers_are_pushed_to(kinesis, stream):
    arn = kinesis.describe_stream(StreamName=stream)["StreamDescription"]["StreamARN"]
    made = kinesis.register_stream_consumer(StreamARN=arn, ConsumerName="c", Tags={"k": "v"})["Consumer"]
    assert refused(kinesis.register_stream_consumer, StreamARN=arn, ConsumerName="c")[0] == "ResourceInUseException"
    told = kinesis.describe_stream_consumer(StreamARN=arn, ConsumerName="c")["ConsumerDescription"]
    assert (told["ConsumerARN"], told["ConsumerStatus"]) == (made["ConsumerARN"], "ACTIVE")
    assert [c["ConsumerName"] for c in kinesis.list_stream_consumers(StreamARN=arn)["Consumers"]] == ["c"]
    assert kinesis.list_tags_for_resource(ResourceARN=made["ConsumerARN"])["Tags"] == [{"Key": "k", "Value": "v"}]
    start = {"Type": "LATEST"}
    shard = "shardId-000000000000"
    subscribed = kinesis.subscribe_to_shard(ConsumerARN=made["ConsumerARN"], ShardId=shard, StartingPosition=start)
    kinesis.put_records(StreamName=stream, Records=[{"Data": str(n).encode(), "PartitionKey": "a"} for n in range(5)])
    seen = []
    for event in subscribed["EventStream"]:
        event = event["SubscribeToShardEvent"]
        seen += event["Records"]
        if len(seen) == 5:
            break
    assert [r["Data"] for r in seen] == [b"0", b"1", b"2", b"3", b"4"]
    assert event["ContinuationSequenceNumber"] == seen[-1]["SequenceNumber"] and event["MillisBehindLatest"] == 0
    code, _ = refused(
        kinesis.subscribe_to_shard, ConsumerARN=made["ConsumerARN"], ShardId=shard, StartingPosition=start)
    assert code == "ResourceInUseException"
    # A closed shard's stream ends with its children.
    other = "shardId-000000000001"
    subscribed = kinesis.subscribe_to_shard(ConsumerARN=made["ConsumerARN"], ShardId=other, StartingPosition=start)
    kinesis.split_shard(StreamName=stream, ShardToSplit=other, NewStartingHashKey=str(WHOLE // 4 * 3))
    events = [event["SubscribeToShardEvent"] for event in subscribed["EventStream"]]
    assert len(events[-1]["ChildShards"]) == 2
    assert refused(kinesis.delete_stream, StreamName=stream)[0] == "ResourceInUseException"
    kinesis.deregister_stream_consumer(ConsumerARN=made["ConsumerARN"])
    kinesis.delete_stream(StreamName=stream)


def test_large_records_are_pushed_one_after_another(own_cloud):
    """What one frame of an event stream cannot hold comes in several."""
    kinesis = own_cloud.client("kinesis")
    kinesis.create_stream(StreamName="s", ShardCount=1, MaxRecordSizeInKiB=8000)
    arn = kinesis.describe_stream(StreamName="s")["StreamDescription"]["StreamARN"]
    consumer = kinesis.register_stream_consumer(StreamARN=arn, ConsumerName="c")["Consumer"]["ConsumerARN"]
    data = [letter * 7_900_000 for letter in (b"a", b"b", b"c")]
    for one in data:
        kinesis.put_record(StreamName="s", Data=one, PartitionKey="k")
        jump(own_cloud, 10)
    subscribed = kinesis.subscribe_to_shard(
        ConsumerARN=consumer, ShardId="shardId-000000000000", StartingPosition={"Type": "TRIM_HORIZON"})
    seen = []
    for event in subscribed["EventStream"]:
        seen += [record["Data"] for record in event["SubscribeToShardEvent"]["Records"]]
        if len(seen) == len(data):
            break
    assert seen == data
    # A reading goes over its ten megabytes by one record at most.
    assert [len(record["Data"]) for record in read(kinesis, "s", "shardId-000000000000")] == [7_900_000] * 2


def test_records_survive_a_kill(own_cloud):
    cloud = own_cloud
    cloud.client("kinesis").create_stream(StreamName="s", ShardCount=1)
    put = [cloud.client("kinesis").put_record(StreamName="s", Data=str(n).encode(), PartitionKey="a")
           for n in range(20)]
    cloud.kill()
    cloud.start()
    kinesis = cloud.client("kinesis")
    records = read(kinesis, "s", "shardId-000000000000")
    assert [r["SequenceNumber"] for r in records] == [p["SequenceNumber"] for p in put]
    after = kinesis.put_record(StreamName="s", Data=b"", PartitionKey="a")
    assert int(after["SequenceNumber"]) > int(put[-1]["SequenceNumber"])


def test_templates_make_streams(cloud, kinesis, name):
    def template(count, hours):
        return json.dumps({"Resources": {
            "Stream": {"Type": "AWS::Kinesis::Stream", "Properties": {
                "ShardCount": count, "RetentionPeriodHours": hours, "Tags": [{"Key": "a", "Value": "b"}]}},
            "Consumer": {"Type": "AWS::Kinesis::StreamConsumer", "Properties": {
                "ConsumerName": "c", "StreamARN": {"Fn::GetAtt": ["Stream", "Arn"]}}},
        }, "Outputs": {
            "Name": {"Value": {"Ref": "Stream"}}, "Consumer": {"Value": {"Ref": "Consumer"}}}})

    formation = cloud.client("cloudformation")
    formation.create_stack(StackName=name, TemplateBody=template(1, 24))
    formation.get_waiter("stack_create_complete").wait(StackName=name, WaiterConfig={"Delay": 1})
    [stack] = formation.describe_stacks(StackName=name)["Stacks"]
    made = {o["OutputKey"]: o["OutputValue"] for o in stack["Outputs"]}
    assert kinesis.describe_stream_consumer(ConsumerARN=made["Consumer"])["ConsumerDescription"]["ConsumerName"] == "c"
    formation.update_stack(StackName=name, TemplateBody=template(2, 36))
    formation.get_waiter("stack_update_complete").wait(StackName=name, WaiterConfig={"Delay": 1})
    told = kinesis.describe_stream_summary(StreamName=made["Name"])["StreamDescriptionSummary"]
    assert (told["OpenShardCount"], told["RetentionPeriodHours"]) == (2, 36)
    formation.delete_stack(StackName=name)
    formation.get_waiter("stack_delete_complete").wait(StackName=name, WaiterConfig={"Delay": 1})
    assert refused(kinesis.describe_stream, StreamName=made["Name"])[0] == "ResourceNotFoundException"


def test_java_clients_speak_cbor(cloud, kinesis, stream):
    """CBOR by hand, since botocore does not speak it: a map of two texts."""
    def text(value):
        raw = value.encode()
        return (bytes([0x60 | len(raw)]) if len(raw) < 24 else bytes([0x78, len(raw)])) + raw

    def post(operation, pairs):
        body = bytes([0xA0 | len(pairs)]) + b"".join(text(k) + (v if isinstance(v, bytes) else text(v)) for k, v in pairs)
        head = {"x-amz-target": f"Kinesis_20131202.{operation}", "content-type": "application/x-amz-cbor-1.1"}
        return signed("POST", cloud.url, "kinesis", body, head)

    put = post("PutRecord", [("StreamName", stream), ("PartitionKey", "a"), ("Data", b"\x43abc")])
    assert put.status_code == 200 and put.headers["content-type"] == "application/x-amz-cbor-1.1", put.content
    assert b"SequenceNumber" in put.content
    told = post("DescribeStream", [("StreamName", stream)])
    # A tagged whole number, and no float: Java reads milliseconds.
    assert b"StreamCreationTimestamp\xc1\x1b" in told.content
    missing = post("DescribeStream", [("StreamName", "no-such-stream")])
    assert missing.status_code == 400 and b"ResourceNotFoundException" in missing.content
    assert [r["Data"] for r in read(kinesis, stream, "shardId-000000000000")] == [b"abc"]
