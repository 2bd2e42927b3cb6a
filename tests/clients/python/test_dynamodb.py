"""DynamoDB by boto3: items, expressions, queries, streams."""

from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

import boto3
import pytest
import requests
from boto3.dynamodb.conditions import Attr, Key
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer
from botocore.exceptions import ClientError

from cloud import KEY_ID, REGION, SECRET, eventually

ITEM_LIMIT_BYTES = 400 * 1024


def rows(cloud, table):
    """The resource form, which takes plain values."""
    session = boto3.Session(KEY_ID, SECRET, region_name=REGION)
    return session.resource("dynamodb", endpoint_url=cloud.url).Table(table)


def code_of(call, **arguments):
    with pytest.raises(ClientError) as refused:
        call(**arguments)
    return refused.value.response["Error"]["Code"]


def test_every_type_round_trips(cloud, table):
    item = {
        "id": "types", "at": Decimal(1), "s": "é日", "n": Decimal("-1.5E-20"), "big": Decimal("9" * 38), "b": b"\x00\xff",
        "t": True, "f": False, "null": None, "l": [Decimal(1), "a", [None]], "m": {"a": {"b": []}},
        "ss": {"a", "b"}, "ns": {Decimal(1), Decimal("2.5")}, "bs": {b"a"},
    }
    rows(cloud, table).put_item(Item=item)
    got = rows(cloud, table).get_item(Key={"id": "types", "at": 1})["Item"]
    kept = TypeDeserializer().deserialize(TypeSerializer().serialize(item))
    assert got == kept


def test_conditions_decide(cloud, table):
    t = rows(cloud, table)
    t.put_item(Item={"id": "a", "at": 1}, ConditionExpression=Attr("id").not_exists())
    again = {"Item": {"id": "a", "at": 1}, "ConditionExpression": Attr("id").not_exists()}
    assert code_of(t.put_item, **again) == "ConditionalCheckFailedException"
    key = {"id": "a", "at": 1}
    t.update_item(Key=key, UpdateExpression="SET n = :n", ExpressionAttributeValues={":n": 5})
    for condition in ("n BETWEEN :a AND :b", "n IN (:a, :c)", "NOT n < :c AND (n = :c OR attribute_type(n, :s))"):
        values = {":a": 1, ":b": 9, ":c": 5, ":s": "S"}
        used = {name: value for name, value in values.items() if name in condition}
        t.update_item(Key=key, UpdateExpression="REMOVE x", ConditionExpression=condition, ExpressionAttributeValues=used)
    assert code_of(
        t.delete_item, Key=key, ConditionExpression="n > :n", ExpressionAttributeValues={":n": 5}
    ) == "ConditionalCheckFailedException"


def test_updates(cloud, table):
    t, key = rows(cloud, table), {"id": "u", "at": 1}
    t.put_item(Item={**key, "l": [1, 2, 3], "m": {"x": 1}, "s": {"a"}, "n": 1})
    new = t.update_item(
        Key=key,
        UpdateExpression="SET l[1] = :two, m.y = if_not_exists(m.y, :one), l2 = list_append(l, :more), n = n + :one "
        "REMOVE m.x ADD s :added, c :one DELETE gone :added",
        ExpressionAttributeValues={":two": 22, ":one": 1, ":more": [4], ":added": {"b"}},
        ReturnValues="ALL_NEW",
    )["Attributes"]
    assert new == {**key, "l": [1, 22, 3], "l2": [1, 2, 3, 4], "m": {"y": 1}, "s": {"a", "b"}, "n": 2, "c": 1}
    bad = {"Key": key, "UpdateExpression": "SET n = n + :x", "ExpressionAttributeValues": {":x": "text"}}
    assert code_of(t.update_item, **bad) == "ValidationException"
    reserved = {"Key": key, "UpdateExpression": "SET name = :x", "ExpressionAttributeValues": {":x": "text"}}
    assert code_of(t.update_item, **reserved) == "ValidationException"


def test_query_and_scan(cloud, table):
    t = rows(cloud, table)
    for at in range(-5, 20):
        t.put_item(Item={"id": "q", "at": at, "even": at % 2 == 0})
    t.put_item(Item={"id": "other", "at": 0})
    ordered = t.query(KeyConditionExpression=Key("id").eq("q"))["Items"]
    assert [int(i["at"]) for i in ordered] == list(range(-5, 20))
    back = t.query(KeyConditionExpression=Key("id").eq("q") & Key("at").between(0, 9), ScanIndexForward=False, Limit=3)
    assert [int(i["at"]) for i in back["Items"]] == [9, 8, 7]
    more = t.query(
        KeyConditionExpression=Key("id").eq("q") & Key("at").between(0, 9), ScanIndexForward=False,
        ExclusiveStartKey=back["LastEvaluatedKey"], FilterExpression=Attr("even").eq(True), ProjectionExpression="#a",
        ExpressionAttributeNames={"#a": "at"},
    )
    assert more["Items"] == [{"at": 6}, {"at": 4}, {"at": 2}, {"at": 0}]
    assert (more["Count"], more["ScannedCount"]) == (4, 7)
    seen, start = [], {}
    while True:
        page = t.scan(Limit=7, **start)
        seen += page["Items"]
        if "LastEvaluatedKey" not in page:
            break
        start = {"ExclusiveStartKey": page["LastEvaluatedKey"]}
    assert len(seen) == 26


def test_item_limit_on_both_sides(cloud, table):
    t = rows(cloud, table)
    # Names count, and AWS gives the size of a number as "approximately": leave it a few bytes.
    others = len("id") + len("big") + len("at") + len("pad") + 16
    t.put_item(Item={"id": "big", "at": 1, "pad": "x" * (ITEM_LIMIT_BYTES - others)})
    over = {"id": "big", "at": 1, "pad": "x" * ITEM_LIMIT_BYTES}
    assert code_of(t.put_item, Item=over) == "ValidationException"


def test_an_update_that_grows_too_large_does_not_grow_first(cloud, table):
    client, key = cloud.client("dynamodb"), {"id": {"S": "grows"}, "at": {"N": "1"}}
    # Two bytes each as AWS counts them, and many more in memory.
    nulls = {"L": [{"NULL": True}] * ((ITEM_LIMIT_BYTES - 100) // 2)}
    client.put_item(TableName=table, Item={**key, "l": nulls})
    before = cloud.resident_bytes("VmHWM")
    sets = ", ".join(f"a{number} = l" for number in range(300))
    update = {"TableName": table, "Key": key, "UpdateExpression": f"SET {sets}"}
    with pytest.raises(ClientError, match="Item size to update has exceeded the maximum allowed size"):
        client.update_item(**update)
    assert cloud.resident_bytes("VmHWM") - before < 256 * 1024 * 1024


def test_a_repeated_transaction_costs_reading(cloud, table):
    client = cloud.client("dynamodb")
    put = {"Put": {"TableName": table, "Item": {"id": {"S": "once"}, "at": {"N": "1"}}}}
    request = {"TransactItems": [put], "ClientRequestToken": "once", "ReturnConsumedCapacity": "TOTAL"}
    told = {"TableName": table, "CapacityUnits": 2.0}
    assert client.transact_write_items(**request)["ConsumedCapacity"] == [{**told, "WriteCapacityUnits": 2.0}]
    assert client.transact_write_items(**request)["ConsumedCapacity"] == [{**told, "ReadCapacityUnits": 2.0}]


def test_tags_of_aws_are_nobodys(cloud, table):
    client = cloud.client("dynamodb")
    arn = client.describe_table(TableName=table)["Table"]["TableArn"]
    for key in ("aws:cloudformation:stack-name", "AWS:x"):
        assert code_of(client.tag_resource, ResourceArn=arn, Tags=[{"Key": key, "Value": "v"}]) == "ValidationException"
        assert code_of(client.untag_resource, ResourceArn=arn, TagKeys=[key]) == "ValidationException"
        assert code_of(client.create_table, TableName="tagged", BillingMode="PAY_PER_REQUEST",
                       AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
                       KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
                       Tags=[{"Key": key, "Value": "v"}]) == "ValidationException"


def test_an_index_includes_twenty_attributes_by_name(cloud, name):
    client = cloud.client("dynamodb")

    def make(count):
        return {
            "TableName": name, "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
            "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
            "GlobalSecondaryIndexes": [{
                "IndexName": "some", "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
                "Projection": {"ProjectionType": "INCLUDE", "NonKeyAttributes": [f"a{n}" for n in range(count)]},
            }],
        }

    with pytest.raises(ClientError) as refused:
        client.create_table(**make(21))
    assert str(refused.value).endswith(
        "at 'globalSecondaryIndexes.1.member.projection.nonKeyAttributes' failed to satisfy constraint: "
        "Member must have length less than or equal to 20")
    client.create_table(**make(20))
    client.delete_table(TableName=name)


def test_a_table_changes_in_one_way_at_a_time(cloud, name):
    client = cloud.client("dynamodb")
    client.create_table(
        TableName=name, ProvisionedThroughput={"ReadCapacityUnits": 1, "WriteCapacityUnits": 1},
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
    )
    stream = {"StreamEnabled": True, "StreamViewType": "KEYS_ONLY"}
    units = {"ReadCapacityUnits": 2, "WriteCapacityUnits": 2}
    for changes, why in (
        ({"TableClass": "STANDARD", "DeletionProtectionEnabled": True}, "TableClass modification must be the only operation in the request"),
        ({"StreamSpecification": stream, "ProvisionedThroughput": units}, "You cannot modify stream status while updating table IOPS"),
    ):
        with pytest.raises(ClientError) as refused:
            client.update_table(TableName=name, **changes)
        assert str(refused.value).endswith(f"One or more parameter values were invalid: {why}")
    client.update_table(TableName=name, BillingMode="PAY_PER_REQUEST", StreamSpecification=stream)
    table = client.describe_table(TableName=name)["Table"]
    assert table["BillingModeSummary"]["BillingMode"] == "PAY_PER_REQUEST"
    assert table["StreamSpecification"] == stream
    client.delete_table(TableName=name)


def test_counter_loses_nothing(cloud, table):
    client = cloud.client("dynamodb", max_pool_connections=16)

    def add(_):
        client.update_item(
            TableName=table, Key={"id": {"S": "c"}, "at": {"N": "0"}},
            UpdateExpression="ADD n :one", ExpressionAttributeValues={":one": {"N": "1"}},
        )

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(add, range(200)))
    got = rows(cloud, table).get_item(Key={"id": "c", "at": 0}, ConsistentRead=True)
    assert got["Item"]["n"] == 200


def test_errors(cloud, table):
    client = cloud.client("dynamodb")
    key = {"id": {"S": "a"}, "at": {"N": "1"}}
    assert code_of(client.get_item, TableName="no-such-table", Key=key) == "ResourceNotFoundException"
    assert code_of(client.get_item, TableName=table, Key={"id": {"S": "a"}}) == "ValidationException"
    wrong_type = {"id": {"N": "1"}, "at": {"N": "1"}}
    assert code_of(client.put_item, TableName=table, Item=wrong_type) == "ValidationException"
    assert code_of(client.put_item, TableName=table, Item={"id": {"S": "a"}, "at": {"N": "one"}}) == "ValidationException"
    assert code_of(client.create_table, TableName=table, BillingMode="PAY_PER_REQUEST",
                   AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
                   KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}]) == "ResourceInUseException"


def test_stream_in_order(cloud, table):
    t, streams = rows(cloud, table), cloud.client("dynamodbstreams")
    for value in (1, 2, 2, 3):  # the second 2 changes nothing, so it leaves no record
        t.put_item(Item={"id": "s", "at": 1, "v": value})
    t.delete_item(Key={"id": "s", "at": 1})
    arn = cloud.client("dynamodb").describe_table(TableName=table)["Table"]["LatestStreamArn"]
    assert arn in [s["StreamArn"] for s in streams.list_streams(TableName=table)["Streams"]]

    def records():
        found = []
        for shard in streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"]:
            at = streams.get_shard_iterator(
                StreamArn=arn, ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON"
            )["ShardIterator"]
            found += streams.get_records(ShardIterator=at)["Records"]
        return found if len(found) >= 4 else None

    found = eventually(records)
    assert [record["eventName"] for record in found] == ["INSERT", "MODIFY", "MODIFY", "REMOVE"]
    assert [record["dynamodb"].get("NewImage", {}).get("v", {}).get("N") for record in found] == ["1", "2", "3", None]
    assert found[-1]["dynamodb"]["OldImage"]["v"] == {"N": "3"}


def test_stream_outlives_its_table_for_a_day(own_cloud):
    client, streams = own_cloud.client("dynamodb"), own_cloud.client("dynamodbstreams")

    def make():
        return client.create_table(
            TableName="brief", BillingMode="PAY_PER_REQUEST",
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_IMAGE"},
        )["TableDescription"]["LatestStreamArn"]

    def iterator(arn):
        described = streams.describe_stream(StreamArn=arn)["StreamDescription"]
        return streams.get_shard_iterator(
            StreamArn=arn, ShardId=described["Shards"][0]["ShardId"], ShardIteratorType="TRIM_HORIZON"
        )["ShardIterator"]

    def jump(seconds):
        assert requests.post(f"{own_cloud.url}/_pileus/clock", json={"advance_seconds": seconds}, timeout=10).ok

    gone = make()
    client.put_item(TableName="brief", Item={"id": {"S": "unread"}})
    client.delete_table(TableName="brief")
    there = make()
    listed = [s["StreamArn"] for s in streams.list_streams(TableName="brief")["Streams"]]
    assert listed == [gone, there]
    own_cloud.stop()
    assert own_cloud.run("fsck").returncode == 0
    own_cloud.start()
    client, streams = own_cloud.client("dynamodb"), own_cloud.client("dynamodbstreams")
    assert streams.describe_stream(StreamArn=gone)["StreamDescription"]["StreamStatus"] == "DISABLED"
    at = iterator(gone)
    read = streams.get_records(ShardIterator=at)
    assert [r["dynamodb"]["NewImage"]["id"]["S"] for r in read["Records"]] == ["unread"]
    assert "NextShardIterator" not in read
    jump(15 * 60 + 1)
    assert code_of(streams.get_records, ShardIterator=at) == "ExpiredIteratorException"
    assert len(streams.get_records(ShardIterator=iterator(gone))["Records"]) == 1
    jump(25 * 3600)
    eventually(lambda: [s["StreamArn"] for s in streams.list_streams()["Streams"]] == [there])
    assert code_of(streams.describe_stream, StreamArn=gone) == "ResourceNotFoundException"
    assert streams.describe_stream(StreamArn=there)["StreamDescription"]["StreamStatus"] == "ENABLED"
