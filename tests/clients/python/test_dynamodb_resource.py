"""DynamoDB by boto3's resources: collections, conditions by their builder, the batch writer, paginators and waiters."""

from decimal import Decimal

import boto3
import pytest
from boto3.dynamodb.conditions import Attr, Key
from boto3.dynamodb.types import Binary
from botocore.exceptions import ClientError

from cloud import KEY_ID, REGION, SECRET

# More than one page of `ListTables`, and than one batch.
TABLES = 3
ROWS = 60


def resource(cloud):
    return boto3.Session(KEY_ID, SECRET, region_name=REGION).resource("dynamodb", endpoint_url=cloud.url)


@pytest.fixture
def made(cloud, name):
    """A table with an index for each purpose, made and awaited by the resource."""
    table = resource(cloud).create_table(
        TableName=name,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[
            {"AttributeName": "id", "AttributeType": "S"},
            {"AttributeName": "at", "AttributeType": "N"},
            {"AttributeName": "owner", "AttributeType": "S"},
        ],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}, {"AttributeName": "at", "KeyType": "RANGE"}],
        GlobalSecondaryIndexes=[
            {
                "IndexName": "owners",
                "KeySchema": [{"AttributeName": "owner", "KeyType": "HASH"}, {"AttributeName": "at", "KeyType": "RANGE"}],
                "Projection": {"ProjectionType": "ALL"},
            }
        ],
    )
    table.wait_until_exists()
    return table


def refusal(call, **arguments):
    with pytest.raises(ClientError) as refused:
        call(**arguments)
    return refused.value.response["Error"]["Code"]


def test_table_and_collections(cloud, name):
    dynamodb = resource(cloud)
    names = [f"{name}-{at}" for at in range(TABLES)]
    for one in names:
        schema = [{"AttributeName": "id", "KeyType": "HASH"}]
        kinds = [{"AttributeName": "id", "AttributeType": "S"}]
        dynamodb.create_table(
            TableName=one, KeySchema=schema, AttributeDefinitions=kinds, BillingMode="PAY_PER_REQUEST"
        ).wait_until_exists()
    assert set(names) <= {table.name for table in dynamodb.tables.page_size(1)}
    assert len(list(dynamodb.tables.limit(2))) == 2
    table = dynamodb.Table(names[0])
    assert table.table_status == "ACTIVE"
    assert table.key_schema == [{"AttributeName": "id", "KeyType": "HASH"}]
    table.put_item(Item={"id": "a"})
    table.reload()
    assert table.item_count == 1
    for one in names:
        dynamodb.Table(one).delete()
        dynamodb.Table(one).wait_until_not_exists()
    assert refusal(dynamodb.Table(names[0]).load) == "ResourceNotFoundException"


def test_values_as_python_has_them(made):
    item = {
        "id": "values", "at": Decimal("-1.5E-20"), "text": "é\u0000\U0001f600", "empty": "", "binary": Binary(b"\x00\xff"),
        "numbers": {Decimal("1"), Decimal("99999999999999999999999999999999999999"), Decimal("-1E-20")},
        "texts": {"a", ""}, "binaries": {Binary(b""), Binary(b"a")}, "list": [True, None, {"deep": [Decimal(0)]}], "map": {},
    }  # fmt: skip
    made.put_item(Item=item)
    assert made.get_item(Key={"id": "values", "at": Decimal("-0.000000000000000000015")})["Item"] == item
    with pytest.raises(TypeError):
        made.put_item(Item={"id": "a", "at": 1, "float": 0.5})
    assert refusal(made.put_item, Item={"id": "a", "at": 1, "n": Decimal("1E126")}) == "ValidationException"


@pytest.mark.parametrize(
    "condition, holds",
    [
        (Attr("n").eq(5) & Attr("s").begins_with("ab"), True),
        (~(Attr("n").lt(5) | Attr("s").contains("zz")), True),
        (Attr("l[1].x").eq("deep") & Attr("m.k").exists(), True),
        (Attr("n").between(5, 6) & Attr("n").is_in([1, 5]), True),
        (Attr("l").size().gte(3), False),
        (Attr("s").attribute_type("N") | Attr("none").exists(), False),
        (Attr("none").ne("x") & Attr("none").not_exists(), True),
        (Attr("ss").contains("b") & ~Attr("ss").contains("c"), True),
        (Attr("n").gt(Decimal("5.0")), False),
    ],
)
def test_conditions_by_their_builder(made, condition, holds):
    item = {"id": "c", "at": 1, "n": 5, "s": "abc", "l": [1, {"x": "deep"}], "m": {"k": None}, "ss": {"a", "b"}}
    made.put_item(Item=item)
    found = made.query(KeyConditionExpression=Key("id").eq("c"), FilterExpression=condition)
    assert (found["Count"], found["ScannedCount"]) == (int(holds), 1)
    assert made.scan(FilterExpression=condition & Attr("s").eq("abc"))["Count"] == int(holds)
    if holds:
        made.delete_item(Key={"id": "c", "at": 1}, ConditionExpression=condition)
    else:
        refused = refusal(made.delete_item, Key={"id": "c", "at": 1}, ConditionExpression=condition)
        assert refused == "ConditionalCheckFailedException"


@pytest.mark.parametrize(
    "sort, expected",
    [
        (Key("at").eq(3), [3]), (Key("at").lt(2), [0, 1]), (Key("at").lte(1), [0, 1]), (Key("at").gt(57), [58, 59]),
        (Key("at").gte(58), [58, 59]), (Key("at").between(10, 12), [10, 11, 12]),
    ],
)  # fmt: skip
def test_keys_by_their_builder(made, sort, expected):
    with made.batch_writer() as batch:
        for at in range(ROWS):
            batch.put_item(Item={"id": "k", "at": at, "owner": f"o{at % 2}"})
    assert [row["at"] for row in made.query(KeyConditionExpression=Key("id").eq("k") & sort)["Items"]] == expected
    owned = made.query(IndexName="owners", KeyConditionExpression=Key("owner").eq("o1") & sort)["Items"]
    assert [row["at"] for row in owned] == [at for at in expected if at % 2]


def test_batch_writer(cloud, made):
    # 25 a request, the last of a key wins, and a deletion is a write like another.
    with made.batch_writer(overwrite_by_pkeys=["id", "at"]) as batch:
        for at in range(ROWS):
            batch.put_item(Item={"id": "b", "at": at, "v": "first"})
            batch.put_item(Item={"id": "b", "at": at, "v": "last"})
        batch.delete_item(Key={"id": "b", "at": 0})
    rows = made.scan(ConsistentRead=True)["Items"]
    assert (len(rows), {row["v"] for row in rows}) == (ROWS - 1, {"last"})
    asked = {made.name: {"Keys": [{"id": "b", "at": at} for at in range(ROWS)], "ProjectionExpression": "#a", "ExpressionAttributeNames": {"#a": "at"}}}
    got = resource(cloud).batch_get_item(RequestItems=asked)
    assert sorted(row["at"] for row in got["Responses"][made.name]) == list(range(1, ROWS))
    assert got["UnprocessedKeys"] == {}


def test_paginators(cloud, made):
    with made.batch_writer() as batch:
        for at in range(ROWS):
            batch.put_item(Item={"id": f"p{at % 3}", "at": at})
    client = cloud.client("dynamodb")
    query = client.get_paginator("query").paginate(
        TableName=made.name, KeyConditionExpression="id = :id", ExpressionAttributeValues={":id": {"S": "p1"}},
        ScanIndexForward=False, PaginationConfig={"PageSize": 7},
    )  # fmt: skip
    pages = [[int(item["at"]["N"]) for item in page["Items"]] for page in query]
    assert sum(pages, []) == list(range(58, 0, -3)) and [len(page) for page in pages] == [7, 7, 6]
    scan = client.get_paginator("scan").paginate(
        TableName=made.name, Select="COUNT", PaginationConfig={"PageSize": 11, "MaxItems": 1000}
    )
    assert scan.build_full_result()["Count"] == ROWS
    stopped = client.get_paginator("scan").paginate(TableName=made.name, PaginationConfig={"PageSize": 10, "MaxItems": 25})
    first = stopped.build_full_result()
    rest = client.get_paginator("scan").paginate(
        TableName=made.name, PaginationConfig={"PageSize": 10, "StartingToken": first["NextToken"]}
    )
    seen = [item["at"]["N"] for item in first["Items"] + rest.build_full_result()["Items"]]
    assert sorted(map(int, seen)) == list(range(ROWS))


def test_transactions_with_plain_values(made):
    """The resource's own client takes plain values too."""
    client = made.meta.client
    client.transact_write_items(
        TransactItems=[{"Put": {"TableName": made.name, "Item": {"id": "t", "at": at, "amount": Decimal(10)}}} for at in (1, 2)]
    )
    move = [
        {
            "Update": {
                "TableName": made.name, "Key": {"id": "t", "at": at}, "UpdateExpression": "SET amount = amount + :by",
                "ConditionExpression": "amount >= :least",
                "ExpressionAttributeValues": {":by": Decimal(by), ":least": Decimal(-by)},
                "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
            }
        }
        for at, by in ((1, -7), (2, 7))
    ]  # fmt: skip
    client.transact_write_items(TransactItems=move)
    with pytest.raises(client.exceptions.TransactionCanceledException) as cancelled:
        client.transact_write_items(TransactItems=move)
    reasons = cancelled.value.response["CancellationReasons"]
    assert [reason["Code"] for reason in reasons] == ["ConditionalCheckFailed", "None"]
    got = client.transact_get_items(
        TransactItems=[{"Get": {"TableName": made.name, "Key": {"id": "t", "at": at}}} for at in (1, 2, 3)]
    )["Responses"]
    assert [row.get("Item", {}).get("amount") for row in got] == [3, 17, None]
