"""A shop in one table, as an application would keep it: entities of several kinds under overloaded keys and indexes.

| | pk | sk | gsi1pk | gsi1sk | |
|---|---|---|---|---|---|
| customer | CUSTOMER#id | PROFILE | EMAIL#address | CUSTOMER | its address is unique by an item of its own |
| order | CUSTOMER#id | ORDER#time | ORDER#number | ORDER | `open`: only while it is open, so the index of it is sparse |
| line | ORDER#number | LINE#product | PRODUCT#id | LINE#order | both ways of a many-to-many relation |
| store | STORE | COUNTRY#… | | | found by country, state, city |
| views | VIEWS#product | SHARD#n | | | one counter in several items |
| session | SESSION#id | SESSION | | | `expires` |
"""

import random
import threading
import uuid
from concurrent.futures import ThreadPoolExecutor

import boto3
import pytest
from boto3.dynamodb.conditions import Attr, Key
from botocore.exceptions import ClientError

from cloud import KEY_ID, REGION, SECRET, eventually

SHARDS = 5
WORKERS = 8


class Taken(Exception):
    """Someone else has this address."""


class Stale(Exception):
    """It was changed since it was read."""


class Shop:
    def __init__(self, table):
        self.table, self.client = table, table.meta.client

    def put(self, **item):
        return {"Put": {"TableName": self.table.name, "Item": item, "ConditionExpression": "attribute_not_exists(pk)"}}

    def register(self, customer, address):
        """A customer whose address no one else has: two items or none."""
        profile = {"pk": f"CUSTOMER#{customer}", "sk": "PROFILE", "gsi1pk": f"EMAIL#{address}", "gsi1sk": "CUSTOMER", "version": 1}
        try:
            self.client.transact_write_items(
                TransactItems=[self.put(**profile, address=address), self.put(pk=f"EMAIL#{address}", sk="UNIQUE")]
            )
        except self.client.exceptions.TransactionCanceledException as cancelled:
            raise Taken([reason["Code"] for reason in cancelled.response["CancellationReasons"]]) from None

    def rename(self, customer, name, version):
        """Only if it still is what was read."""
        try:
            return self.table.update_item(
                Key={"pk": f"CUSTOMER#{customer}", "sk": "PROFILE"},
                UpdateExpression="SET #n = :name, version = version + :one",
                ConditionExpression=Attr("version").eq(version),
                ExpressionAttributeNames={"#n": "name"},
                ExpressionAttributeValues={":name": name, ":one": 1},
                ReturnValues="ALL_NEW",
            )["Attributes"]["version"]
        except self.client.exceptions.ConditionalCheckFailedException:
            raise Stale from None

    def order(self, customer, number, time, products):
        """An order and its lines, of a customer who is there."""
        exists = {"TableName": self.table.name, "Key": {"pk": f"CUSTOMER#{customer}", "sk": "PROFILE"}}
        head = {"gsi1pk": f"ORDER#{number}", "gsi1sk": "ORDER", "number": number, "open": time}
        items = [{"ConditionCheck": {**exists, "ConditionExpression": "attribute_exists(pk)"}}]
        items.append(self.put(pk=f"CUSTOMER#{customer}", sk=f"ORDER#{time}", **head))
        for product, count in products.items():
            line = {"gsi1pk": f"PRODUCT#{product}", "gsi1sk": f"LINE#{number}", "count": count}
            items.append(self.put(pk=f"ORDER#{number}", sk=f"LINE#{product}", **line))
        token = uuid.uuid5(uuid.NAMESPACE_OID, self.table.name + number)
        self.client.transact_write_items(TransactItems=items, ClientRequestToken=str(token))

    def close(self, customer, time):
        self.table.update_item(
            Key={"pk": f"CUSTOMER#{customer}", "sk": f"ORDER#{time}"},
            UpdateExpression="REMOVE #o SET closed = :true",
            ExpressionAttributeNames={"#o": "open"},
            ExpressionAttributeValues={":true": True},
        )

    def view(self, product):
        self.table.update_item(
            Key={"pk": f"VIEWS#{product}", "sk": f"SHARD#{random.randrange(SHARDS)}"},
            UpdateExpression="ADD #c :one",
            ExpressionAttributeNames={"#c": "count"},
            ExpressionAttributeValues={":one": 1},
        )

    def query(self, condition, **more):
        pages, start = [], {}
        while True:
            page = self.table.query(KeyConditionExpression=condition, **start, **more)
            pages += page["Items"]
            if "LastEvaluatedKey" not in page:
                return pages
            start = {"ExclusiveStartKey": page["LastEvaluatedKey"]}


@pytest.fixture
def shop(cloud, name):
    client = cloud.client("dynamodb")
    texts = ["pk", "sk", "gsi1pk", "gsi1sk", "open"]
    key = lambda *names: [{"AttributeName": n, "KeyType": role} for n, role in zip(names, ("HASH", "RANGE"))]  # noqa: E731
    client.create_table(
        TableName=name,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": text, "AttributeType": "S"} for text in texts],
        KeySchema=key("pk", "sk"),
        GlobalSecondaryIndexes=[
            {"IndexName": "gsi1", "KeySchema": key("gsi1pk", "gsi1sk"), "Projection": {"ProjectionType": "ALL"}},
            {
                "IndexName": "open",
                "KeySchema": key("open"),
                "Projection": {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["number"]},
            },
        ],
    )
    client.update_time_to_live(TableName=name, TimeToLiveSpecification={"Enabled": True, "AttributeName": "expires"})
    session = boto3.Session(KEY_ID, SECRET, region_name=REGION)
    return Shop(session.resource("dynamodb", endpoint_url=cloud.url).Table(name))


def test_an_address_belongs_to_one(shop):
    shop.register("1", "a@example.com")
    with pytest.raises(Taken) as taken:
        shop.register("2", "a@example.com")
    assert taken.value.args == (["None", "ConditionalCheckFailed"],)
    (found,) = shop.query(Key("gsi1pk").eq("EMAIL#a@example.com"), IndexName="gsi1")
    assert found["pk"] == "CUSTOMER#1"
    assert shop.query(Key("pk").eq("CUSTOMER#2")) == []


def test_many_at_once_get_one_address(shop):
    barrier, won = threading.Barrier(WORKERS), []

    def register(customer):
        barrier.wait()
        try:
            shop.register(str(customer), "b@example.com")
            won.append(customer)
        except Taken:
            pass

    with ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(register, range(WORKERS)))
    assert len(won) == 1


def test_what_was_changed_since_is_not_overwritten(shop):
    shop.register("1", "c@example.com")
    assert shop.rename("1", "first", 1) == 2
    with pytest.raises(Stale):
        shop.rename("1", "second", 1)
    assert shop.rename("1", "second", 2) == 3


def test_orders_and_lines_both_ways(shop):
    shop.register("1", "d@example.com")
    times = [f"2026-0{month}-01T00:00:00Z" for month in (3, 1, 2)]
    for at, time in enumerate(times):
        shop.order("1", f"n{at}", time, {"apple": at + 1, "pear": 1} if at else {"apple": 9})
    with pytest.raises(ClientError) as refused:
        shop.order("9", "n9", times[0], {})
    assert refused.value.response["Error"]["Code"] == "TransactionCanceledException"
    # The same order again, by its token, is the same order.
    shop.order("1", "n0", times[0], {"apple": 9})
    # A customer with their orders, the newest first, is one query.
    rows = shop.query(Key("pk").eq("CUSTOMER#1"), ScanIndexForward=False)
    assert [row["sk"] for row in rows] == ["PROFILE", *(f"ORDER#{time}" for time in sorted(times, reverse=True))]
    recent = shop.query(Key("pk").eq("CUSTOMER#1") & Key("sk").between("ORDER#2026-02", "ORDER#2026-03~"))
    assert [row["number"] for row in recent] == ["n2", "n0"]
    # The lines of an order, and the orders of a product.
    assert [row["sk"] for row in shop.query(Key("pk").eq("ORDER#n1"))] == ["LINE#apple", "LINE#pear"]
    bought = shop.query(Key("gsi1pk").eq("PRODUCT#apple") & Key("gsi1sk").begins_with("LINE#"), IndexName="gsi1")
    assert [(row["pk"], row["count"]) for row in bought] == [("ORDER#n0", 9), ("ORDER#n1", 2), ("ORDER#n2", 3)]
    (order,) = shop.query(Key("gsi1pk").eq("ORDER#n2"), IndexName="gsi1")
    assert order["pk"] == "CUSTOMER#1"


def test_only_what_is_open_is_in_the_sparse_index(shop):
    shop.register("1", "e@example.com")
    for at in range(4):
        shop.order("1", f"n{at}", f"2026-01-0{at + 1}", {})
    for at in (0, 2):
        shop.close("1", f"2026-01-0{at + 1}")
    found = shop.table.scan(IndexName="open")["Items"]
    assert sorted(row["number"] for row in found) == ["n1", "n3"]
    assert all(set(row) == {"pk", "sk", "open", "number"} for row in found)


def test_places_by_their_hierarchy(shop):
    places = ["DE#BE#Berlin#1", "DE#BY#Munich#1", "DE#BY#Munich#2", "DE#BY#Nuremberg#1", "FR#IDF#Paris#1", "DEX#A#B#1"]
    with shop.table.batch_writer() as batch:
        for place in places:
            batch.put_item(Item={"pk": "STORE", "sk": f"COUNTRY#{place}"})
    for prefix, count in (("DE#", 4), ("DE#BY#", 3), ("DE#BY#Munich#", 2), ("DE#BY#M", 2), ("IT#", 0), ("", 6)):
        found = shop.query(Key("pk").eq("STORE") & Key("sk").begins_with(f"COUNTRY#{prefix}"), Limit=2)
        assert [row["sk"] for row in found] == sorted(f"COUNTRY#{place}" for place in places if place.startswith(prefix))
        assert len(found) == count


def test_a_counter_in_shards_loses_nothing(shop):
    with ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(lambda _: shop.view("apple"), range(120)))
    shards = shop.query(Key("pk").eq("VIEWS#apple"))
    assert 1 < len(shards) <= SHARDS and sum(row["count"] for row in shards) == 120


def test_sessions_end(cloud, shop):
    now = shop.client.describe_table(TableName=shop.table.name)["Table"]["CreationDateTime"].timestamp()
    for at, expires in enumerate((int(now) - 10, int(now) + 100_000)):
        shop.table.put_item(Item={"pk": f"SESSION#{at}", "sk": "SESSION", "expires": expires})
    gone = lambda: "Item" not in shop.table.get_item(Key={"pk": "SESSION#0", "sk": "SESSION"}) or None  # noqa: E731
    assert eventually(gone)
    assert "Item" in shop.table.get_item(Key={"pk": "SESSION#1", "sk": "SESSION"})
