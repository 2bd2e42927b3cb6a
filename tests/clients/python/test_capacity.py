"""Capacity by boto3 without retries: units that run out, and that time brings back.

Every test spends at once what a minute cannot give back, so that a slow machine does not change what it sees."""

import pytest
import requests
from botocore.exceptions import ClientError

EXCEEDED = "ProvisionedThroughputExceededException"


def jump(cloud, seconds):
    assert requests.post(f"{cloud.url}/_pileus/clock", json={"advance_seconds": seconds}, timeout=10).ok


def units(read, write):
    return {"ReadCapacityUnits": read, "WriteCapacityUnits": write}


def make(cloud, name, **more):
    cloud.client("dynamodb").create_table(
        TableName=name,
        AttributeDefinitions=more.pop("attributes", [{"AttributeName": "id", "AttributeType": "S"}]),
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        **{"BillingMode": "PROVISIONED", **more},
    )


def large(id, **more):
    """An item of 300 units."""
    return {"id": {"S": id}, "text": {"S": "x" * (300 * 1024 - 100)}, **more}


def refused(call, **input):
    with pytest.raises(ClientError) as failed:
        call(**input)
    return failed.value.response


def test_a_table_throttles_and_recovers(own_cloud, name):
    make(own_cloud, name, ProvisionedThroughput=units(1, 1))
    dynamodb = own_cloud.client("dynamodb")
    dynamodb.put_item(TableName=name, Item=large("a"))
    answer = refused(dynamodb.put_item, TableName=name, Item={"id": {"S": "b"}})
    assert answer["Error"]["Code"] == EXCEEDED
    assert answer["Error"]["Message"] == (
        "The level of configured provisioned throughput for the table was exceeded. Consider increasing your "
        "provisioning level with the UpdateTable API.")
    arn = dynamodb.describe_table(TableName=name)["Table"]["TableArn"]
    reasons = [{"reason": "TableWriteProvisionedThroughputExceeded", "resource": arn}]
    assert answer["ThrottlingReasons"] == reasons
    # What is wrong with a request is told before.
    assert refused(dynamodb.put_item, TableName=name, Item={"no": {"S": "b"}})["Error"]["Code"] == "ValidationException"
    statement = f"INSERT INTO \"{name}\" VALUE {{'id': 'b'}}"
    assert refused(dynamodb.execute_statement, Statement=statement)["Error"]["Code"] == EXCEEDED
    jump(own_cloud, 400)
    dynamodb.put_item(TableName=name, Item={"id": {"S": "b"}})


def test_units_that_rise_hold_at_once(cloud, name):
    make(cloud, name, ProvisionedThroughput=units(1, 1))
    dynamodb = cloud.client("dynamodb")
    dynamodb.put_item(TableName=name, Item=large("a"))
    dynamodb.update_table(TableName=name, BillingMode="PAY_PER_REQUEST")
    for id in range(30):
        dynamodb.put_item(TableName=name, Item={"id": {"S": str(id)}})


def test_a_batch_is_done_in_part(own_cloud, name):
    make(own_cloud, name, ProvisionedThroughput=units(1, 1))
    dynamodb = own_cloud.client("dynamodb")
    put = lambda item: {"PutRequest": {"Item": item}}
    rest = [put({"id": {"S": f"b{at}"}}) for at in range(4)]
    done = dynamodb.batch_write_item(RequestItems={name: [put(large("a")), *rest]})
    assert done["UnprocessedItems"] == {name: rest}
    assert refused(dynamodb.batch_write_item, RequestItems={name: rest})["Error"]["Code"] == EXCEEDED
    keys = [{"id": {"S": "a"}}, *({"id": {"S": f"b{at}"}} for at in range(4))]
    wanted = {name: {"Keys": keys, "ConsistentRead": True}}
    read = dynamodb.batch_get_item(RequestItems=wanted)
    assert [item["id"]["S"] for item in read["Responses"][name]] == ["a"]
    assert read["UnprocessedKeys"] == {name: {"Keys": keys[1:], "ConsistentRead": True}}
    assert refused(dynamodb.batch_get_item, RequestItems=wanted)["Error"]["Code"] == EXCEEDED
    jump(own_cloud, 400)
    assert dynamodb.batch_write_item(RequestItems={name: rest[:1]})["UnprocessedItems"] == {}


def test_a_transaction_tells_its_reasons(cloud, name):
    make(cloud, name, ProvisionedThroughput=units(1, 1))
    dynamodb = cloud.client("dynamodb")
    puts = [{"Put": {"TableName": name, "Item": item}} for item in (large("a"), {"id": {"S": "b"}})]
    answer = refused(dynamodb.transact_write_items, TransactItems=puts)
    assert answer["Error"]["Code"] == "TransactionCanceledException"
    codes = [reason["Code"] for reason in answer["CancellationReasons"]]
    assert codes == ["None", "ProvisionedThroughputExceeded"]
    assert "configured provisioned throughput" in answer["CancellationReasons"][1]["Message"]
    assert dynamodb.scan(TableName=name)["Count"] == 0


def test_an_index_holds_back_its_table(cloud, name):
    attributes = [{"AttributeName": each, "AttributeType": "S"} for each in ("id", "group")]
    index = {
        "IndexName": "by-group", "KeySchema": [{"AttributeName": "group", "KeyType": "HASH"}],
        "Projection": {"ProjectionType": "ALL"}, "ProvisionedThroughput": units(1, 1),
    }
    make(cloud, name, attributes=attributes, ProvisionedThroughput=units(5000, 5000), GlobalSecondaryIndexes=[index])
    dynamodb = cloud.client("dynamodb")
    dynamodb.put_item(TableName=name, Item=large("a", group={"S": "g"}))
    answer = refused(dynamodb.put_item, TableName=name, Item={"id": {"S": "b"}, "group": {"S": "g"}})
    assert answer["Error"]["Code"] == EXCEEDED
    assert "global secondary indexes of the table was exceeded" in answer["Error"]["Message"]
    reason = answer["ThrottlingReasons"][0]
    assert reason["reason"] == "IndexWriteProvisionedThroughputExceeded"
    assert reason["resource"].endswith(f"table/{name}/index/by-group")
    dynamodb.put_item(TableName=name, Item={"id": {"S": "c"}})


def test_an_on_demand_table_has_its_maximum(cloud, name):
    make(cloud, name, BillingMode="PAY_PER_REQUEST", OnDemandThroughput={"MaxWriteRequestUnits": 1})
    dynamodb = cloud.client("dynamodb")
    dynamodb.put_item(TableName=name, Item=large("a"))
    answer = refused(dynamodb.put_item, TableName=name, Item={"id": {"S": "b"}})
    assert answer["Error"] == {
        "Code": "ThrottlingException",
        "Message": "Throughput exceeds the maximum OnDemandThroughput configured on table or index",
    }
    assert answer["throttlingReasons"][0]["reason"] == "TableWriteMaxOnDemandThroughputExceeded"
    dynamodb.update_table(TableName=name, OnDemandThroughput={"MaxWriteRequestUnits": -1})
    dynamodb.put_item(TableName=name, Item={"id": {"S": "b"}})


def test_units_fall_four_times_a_day(cloud, name):
    make(cloud, name, ProvisionedThroughput=units(30, 30))
    dynamodb = cloud.client("dynamodb")
    lower = lambda value: dynamodb.update_table(TableName=name, ProvisionedThroughput=units(value, value))
    try:
        for value in range(29, 19, -1):
            lower(value)
    except ClientError as failed:
        error = failed.response["Error"]
        assert error["Code"] == "LimitExceededException"
        assert "After the first 4 decreases, each subsequent decrease" in error["Message"]
    else:
        pytest.fail("ten decreases in a row")
