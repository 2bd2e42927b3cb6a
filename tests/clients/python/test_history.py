"""DynamoDB's point-in-time recovery and backups by boto3: what was is compared with what a model remembers."""

import json
import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone

import pytest
import requests
from botocore.exceptions import ClientError

from cloud import eventually
from test_identity import allow, user

KEYS = 40
ROUNDS = 6
WRITES = 60
MANY = 3000


def refused(call, **arguments):
    with pytest.raises(ClientError) as refusal:
        call(**arguments)
    error = refusal.value.response["Error"]
    return error["Code"], error["Message"]


def jump(cloud, seconds):
    assert requests.post(f"{cloud.url}/_pileus/clock", json={"advance_seconds": seconds}, timeout=10).ok


def create(cloud, name, **more):
    """Key `id`, `at`; a global index of `g` and a local one of `l`."""
    dynamodb = cloud.client("dynamodb")
    dynamodb.create_table(
        TableName=name,
        AttributeDefinitions=[
            {"AttributeName": "id", "AttributeType": "S"},
            {"AttributeName": "at", "AttributeType": "N"},
            {"AttributeName": "g", "AttributeType": "S"},
            {"AttributeName": "l", "AttributeType": "B"},
        ],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}, {"AttributeName": "at", "KeyType": "RANGE"}],
        GlobalSecondaryIndexes=[{
            "IndexName": "by-g",
            "KeySchema": [{"AttributeName": "g", "KeyType": "HASH"}],
            "Projection": {"ProjectionType": "ALL"},
        }],
        LocalSecondaryIndexes=[{
            "IndexName": "by-l",
            "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}, {"AttributeName": "l", "KeyType": "RANGE"}],
            "Projection": {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["n"]},
        }],
        BillingMode="PAY_PER_REQUEST",
        **more,
    )
    dynamodb.get_waiter("table_exists").wait(TableName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 20})
    return dynamodb


def recover(dynamodb, name, on=True, **more):
    specification = {"PointInTimeRecoveryEnabled": on, **more}
    told = dynamodb.update_continuous_backups(TableName=name, PointInTimeRecoverySpecification=specification)
    return told["ContinuousBackupsDescription"]["PointInTimeRecoveryDescription"]


def window(dynamodb, name):
    told = dynamodb.describe_continuous_backups(TableName=name)["ContinuousBackupsDescription"]
    assert told["ContinuousBackupsStatus"] == "ENABLED"
    told = told["PointInTimeRecoveryDescription"]
    return told.get("EarliestRestorableDateTime"), told.get("LatestRestorableDateTime")


def is_active(dynamodb, name):
    return eventually(lambda: dynamodb.describe_table(TableName=name)["Table"]["TableStatus"] == "ACTIVE", 120)


def is_available(dynamodb, arn):
    def look():
        details = dynamodb.describe_backup(BackupArn=arn)["BackupDescription"]["BackupDetails"]
        return details["BackupStatus"] == "AVAILABLE" and details
    return eventually(look, 120)


def everything(dynamodb, name, index=None):
    more = {"IndexName": index} if index else {}
    pages = dynamodb.get_paginator("scan").paginate(TableName=name, **more)
    return [item for page in pages for item in page["Items"]]


def place(item):
    return item["id"]["S"], item["at"]["N"]


def by_key(items):
    found = {place(item): item for item in items}
    assert len(found) == len(items)
    return found


def assert_holds(dynamodb, name, state):
    """The table and its indexes hold exactly a model's items."""
    assert by_key(everything(dynamodb, name)) == state
    assert by_key(everything(dynamodb, name, "by-g")) == {key: item for key, item in state.items() if "g" in item}
    local = {
        key: {part: value for part, value in item.items() if part in ("id", "at", "l", "n")}
        for key, item in state.items() if "l" in item
    }
    assert by_key(everything(dynamodb, name, "by-l")) == local


def fill(dynamodb, name, count, size=200):
    def put(start):
        items = [
            {"id": {"S": f"{n % 50}"}, "at": {"N": str(n)}, "g": {"S": f"{n % 7}"}, "pad": {"S": "x" * size}}
            for n in range(start, min(start + 25, count))
        ]
        requests = [{"PutRequest": {"Item": item}} for item in items]
        assert not dynamodb.batch_write_item(RequestItems={name: requests})["UnprocessedItems"]
        return items
    with ThreadPoolExecutor(8) as pool:
        return by_key([item for items in pool.map(put, range(0, count, 25)) for item in items])


def fsck(cloud):
    """The running cloud checks itself: nothing is torn, lost or unowned."""
    done = cloud.run("fsck", "--json")
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout.splitlines()[-1])["examined"]["rows"]


def assert_nothing_is_left(cloud):
    """No row of an undo log, nothing that holds one."""
    def look():
        return not {"dynamodb.undo", "dynamodb.undone", "dynamodb.begin", "dynamodb.hold"} & fsck(cloud).keys()
    eventually(look)


class Writer:
    """Random writes of every kind, and what they make of a plain model."""

    def __init__(self, dynamodb, name, seed):
        self.dynamodb, self.name, self.random, self.state = dynamodb, name, random.Random(seed), {}

    def key(self):
        n = self.random.randrange(KEYS)
        return {"id": {"S": f"p{n % 5}"}, "at": {"N": str(n)}}

    def item(self):
        item = {**self.key(), "n": {"N": str(self.random.randrange(10**6))}}
        if self.random.random() < 0.7:
            item["g"] = {"S": f"g{self.random.randrange(4)}"}
        if self.random.random() < 0.5:
            item["l"] = {"B": bytes(self.random.randrange(3) for _ in range(self.random.randrange(1, 20)))}
        return item

    def write(self):
        kind = self.random.choice(["put", "put", "update", "delete", "batch", "transact"])
        if kind == "put":
            item = self.item()
            self.dynamodb.put_item(TableName=self.name, Item=item)
            self.state[place(item)] = item
        elif kind == "update":
            key, n = self.key(), str(self.random.randrange(10**6))
            self.dynamodb.update_item(
                TableName=self.name, Key=key, UpdateExpression="SET n = :n REMOVE g",
                ExpressionAttributeValues={":n": {"N": n}},
            )
            kept = {part: value for part, value in self.state.get(place(key), key).items() if part != "g"}
            self.state[place(key)] = {**kept, "n": {"N": n}}
        elif kind == "delete":
            key = self.key()
            self.dynamodb.delete_item(TableName=self.name, Key=key)
            self.state.pop(place(key), None)
        else:
            puts = {}
            while len(puts) < 4:
                item = self.item()
                puts[place(item)] = item
            gone = self.key()
            while place(gone) in puts:
                gone = self.key()
            if kind == "batch":
                requests = [{"PutRequest": {"Item": item}} for item in puts.values()]
                self.dynamodb.batch_write_item(RequestItems={self.name: [*requests, {"DeleteRequest": {"Key": gone}}]})
            else:
                actions = [{"Put": {"TableName": self.name, "Item": item}} for item in puts.values()]
                delete = {"Delete": {"TableName": self.name, "Key": gone}}
                self.dynamodb.transact_write_items(TransactItems=[*actions, delete])
            self.state.update(puts)
            self.state.pop(place(gone), None)


@pytest.mark.parametrize("seed", [1, 2])
def test_restores_to_every_moment(own_cloud, name, seed):
    dynamodb = create(own_cloud, name)
    writer = Writer(dynamodb, name, seed)
    for _ in range(WRITES):
        writer.write()
    recover(dynamodb, name)
    moments = []
    for _ in range(ROUNDS):
        jump(own_cloud, 2)
        moments.append((window(dynamodb, name)[1], dict(writer.state)))
        jump(own_cloud, 2)
        for _ in range(WRITES):
            writer.write()
    for number, (at, state) in enumerate(moments):
        target = f"{name}-{number}"
        told = dynamodb.restore_table_to_point_in_time(
            SourceTableName=name, TargetTableName=target, RestoreDateTime=at
        )["TableDescription"]
        assert told["TableStatus"] == "CREATING" and told["RestoreSummary"]["RestoreInProgress"]
    # Writes go on while the past is read.
    for _ in range(WRITES):
        writer.write()
    for number, (_, state) in enumerate(moments):
        is_active(dynamodb, f"{name}-{number}")
        assert_holds(dynamodb, f"{name}-{number}", state)
    dynamodb.restore_table_to_point_in_time(
        SourceTableName=name, TargetTableName=f"{name}-latest", UseLatestRestorableTime=True
    )
    is_active(dynamodb, f"{name}-latest")
    assert_holds(dynamodb, f"{name}-latest", writer.state)
    # A restored table is a table.
    restored = Writer(dynamodb, f"{name}-latest", seed)
    restored.state = dict(writer.state)
    for _ in range(WRITES):
        restored.write()
    assert_holds(dynamodb, f"{name}-latest", restored.state)
    fsck(own_cloud)


def test_the_window(own_cloud, name):
    dynamodb = create(own_cloud, name)
    assert window(dynamodb, name) == (None, None)
    target = {"SourceTableName": name, "TargetTableName": f"{name}-r"}
    restore = dynamodb.restore_table_to_point_in_time
    assert refused(restore, **target, UseLatestRestorableTime=True) == (
        "PointInTimeRecoveryUnavailableException", f"Point in time recovery is not enabled for table '{name}'"
    )
    told = recover(dynamodb, name)
    assert (told["PointInTimeRecoveryStatus"], told["RecoveryPeriodInDays"]) == ("ENABLED", 35)
    first, _ = window(dynamodb, name)
    jump(own_cloud, 10)
    assert window(dynamodb, name)[0] == first
    latest = window(dynamodb, name)[1]
    assert timedelta(seconds=8) < latest - first < timedelta(seconds=60)
    for wrong in (first - timedelta(seconds=1), latest + timedelta(seconds=60)):
        code, why = refused(restore, **target, RestoreDateTime=wrong)
        asked, from_ = (f"{at.astimezone(timezone.utc):%Y-%m-%dT%H:%M:%S}Z" for at in (wrong, first))
        assert code == "InvalidRestoreTimeException"
        assert why.startswith(f"RestoreDateTime '{asked}' must be within EarliestRestorableDateTime '{from_}' and ")
    for wrong, why in (
        ({}, "Invalid Request: Either one of RestoreDateTime or UseLatestRestorableTime must be specified, but not both"),
        (
            {"RestoreDateTime": first, "UseLatestRestorableTime": True},
            "Invalid Request: Both RestoreDateTime and UseLatestRestorableTime cannot be set for point-in-time restore "
            "request. Please specify either RestoreDateTime or UseLatestRestorableTime",
        ),
    ):
        assert refused(restore, **target, **wrong) == ("ValidationException", why)
    arn = dynamodb.describe_table(TableName=name)["Table"]["TableArn"]
    for wrong, why in (
        ({}, "The parameter 'TableName' is required but was not present in the request"),
        (
            {"SourceTableArn": arn, "SourceTableName": name},
            "Invalid Request: Must provide exactly one of: sourceTableArn, sourceTableName",
        ),
        ({"SourceTableArn": "no arn"}, "Invalid Request: sourceTableArn is not a valid ARN"),
    ):
        assert refused(restore, TargetTableName=f"{name}-r", UseLatestRestorableTime=True, **wrong)[1] == why
    assert refused(lambda: recover(dynamodb, name, on=False, RecoveryPeriodInDays=2)) == (
        "ValidationException", "Invalid Request: Cannot specify RecoveryPeriodInDays when disabling point-in-time recovery."
    )
    assert recover(dynamodb, name, RecoveryPeriodInDays=2)["RecoveryPeriodInDays"] == 2
    jump(own_cloud, 3 * 24 * 3600)
    earliest, latest = window(dynamodb, name)
    assert timedelta(days=2) - timedelta(seconds=2) < latest - earliest <= timedelta(days=2)
    assert refused(restore, **target, RestoreDateTime=first)[0] == "InvalidRestoreTimeException"
    unchecked = own_cloud.client("dynamodb", parameter_validation=False)
    for days in (0, 36):
        assert refused(lambda: recover(unchecked, name, RecoveryPeriodInDays=days))[0] == "ValidationException"
    # Off and on again begins anew.
    assert recover(dynamodb, name, on=False)["PointInTimeRecoveryStatus"] == "DISABLED"
    assert window(dynamodb, name) == (None, None)
    again = recover(dynamodb, name)
    assert again["EarliestRestorableDateTime"] >= latest.replace(microsecond=0)
    fsck(own_cloud)


def test_what_is_older_than_the_period_is_trimmed(own_cloud, name):
    dynamodb = create(own_cloud, name)
    recover(dynamodb, name, RecoveryPeriodInDays=1)
    writer = Writer(dynamodb, name, 7)
    for _ in range(WRITES):
        writer.write()
    jump(own_cloud, 20 * 3600)
    kept_at, kept = window(dynamodb, name)[1], dict(writer.state)
    jump(own_cloud, 2)
    for _ in range(WRITES):
        writer.write()
    before = fsck(own_cloud)
    assert before["dynamodb.undo"] == before["dynamodb.undone"] > 1.5 * WRITES
    # The first writes are a day and more behind by now: the timer of the hour takes them, and no later ones.
    jump(own_cloud, 6 * 3600)
    eventually(lambda: fsck(own_cloud)["dynamodb.undo"] < before["dynamodb.undo"])
    dynamodb.restore_table_to_point_in_time(
        SourceTableName=name, TargetTableName=f"{name}-r", RestoreDateTime=kept_at
    )
    is_active(dynamodb, f"{name}-r")
    assert_holds(dynamodb, f"{name}-r", kept)
    left = fsck(own_cloud)
    assert left["dynamodb.undo"] == left["dynamodb.undone"] >= WRITES
    recover(dynamodb, name, on=False)
    assert_nothing_is_left(own_cloud)


def test_an_expired_item_comes_back(own_cloud, name):
    dynamodb = create(own_cloud, name)
    dynamodb.update_time_to_live(
        TableName=name, TimeToLiveSpecification={"Enabled": True, "AttributeName": "ends"}
    )
    recover(dynamodb, name)
    at = window(dynamodb, name)[1]
    item = {"id": {"S": "a"}, "at": {"N": "1"}, "ends": {"N": str(int(at.timestamp()) + 60)}}
    dynamodb.put_item(TableName=name, Item=item)
    jump(own_cloud, 2)
    before = window(dynamodb, name)[1]
    jump(own_cloud, 120)
    eventually(lambda: not everything(dynamodb, name))
    dynamodb.restore_table_to_point_in_time(SourceTableName=name, TargetTableName=f"{name}-r", RestoreDateTime=before)
    is_active(dynamodb, f"{name}-r")
    # Time to live is not restored: the item stays.
    assert everything(dynamodb, f"{name}-r") == [item]
    status = dynamodb.describe_time_to_live(TableName=f"{name}-r")["TimeToLiveDescription"]["TimeToLiveStatus"]
    assert status == "DISABLED"


def test_the_longest_keys(own_cloud, name):
    dynamodb = own_cloud.client("dynamodb")
    dynamodb.create_table(
        TableName=name, BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": part, "AttributeType": "B"} for part in ("id", "at")],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}, {"AttributeName": "at", "KeyType": "RANGE"}],
    )
    recover(dynamodb, name)
    ends = [bytes(1024), bytes(1023), b"\xff" * 1024, b"\0", b"\0\0", b"\0\1", b"\0" * 8, b"\0" * 9, b"\xff" * 8]
    items = [{"id": {"B": bytes(2048)}, "at": {"B": end}, "n": {"N": str(n)}} for n, end in enumerate(ends)]
    for item in items:
        dynamodb.put_item(TableName=name, Item=item)
    jump(own_cloud, 2)
    at = window(dynamodb, name)[1]
    jump(own_cloud, 2)
    for item in items:
        dynamodb.delete_item(TableName=name, Key={part: item[part] for part in ("id", "at")})
    dynamodb.restore_table_to_point_in_time(SourceTableName=name, TargetTableName=f"{name}-r", RestoreDateTime=at)
    is_active(dynamodb, f"{name}-r")
    restored = everything(dynamodb, f"{name}-r")
    assert sorted(items, key=lambda item: item["at"]["B"]) == restored
    assert everything(dynamodb, name) == []
    fsck(own_cloud)


def test_what_is_restored_of_a_table(cloud, name):
    dynamodb = create(
        cloud, name, Tags=[{"Key": "a", "Value": "b"}],
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "KEYS_ONLY"},
    )
    dynamodb.update_table(TableName=name, DeletionProtectionEnabled=True)
    dynamodb.update_table(TableName=name, TableClass="STANDARD_INFREQUENT_ACCESS")
    state = fill(dynamodb, name, 50)
    source = recover(dynamodb, name) and dynamodb.describe_table(TableName=name)["Table"]
    restore = dynamodb.restore_table_to_point_in_time
    target = f"{name}-r"
    made = restore(SourceTableArn=source["TableArn"], TargetTableName=target, UseLatestRestorableTime=True)
    summary = made["TableDescription"]["RestoreSummary"]
    assert (summary["SourceTableArn"], summary["RestoreInProgress"]) == (source["TableArn"], True)
    is_active(dynamodb, target)
    assert_holds(dynamodb, target, state)
    told = dynamodb.describe_table(TableName=target)["Table"]
    assert "RestoreSummary" not in told and "TableClassSummary" not in told
    assert told["BillingModeSummary"]["BillingMode"] == "PAY_PER_REQUEST"
    assert not told["DeletionProtectionEnabled"] and "StreamSpecification" not in told
    assert told["TableId"] != source["TableId"]
    assert dynamodb.list_tags_of_resource(ResourceArn=told["TableArn"])["Tags"] == []
    assert window(dynamodb, target) == (None, None)
    for index in ("LocalSecondaryIndexes", "GlobalSecondaryIndexes"):
        assert [i["IndexName"] for i in told[index]] == [i["IndexName"] for i in source[index]]
    again = {"SourceTableName": name, "TargetTableName": target, "UseLatestRestorableTime": True}
    assert refused(restore, **again) == ("TableAlreadyExistsException", f"Table already exists: {target}")
    missing = {**again, "SourceTableName": "no-such-table", "TargetTableName": f"{name}-m"}
    assert refused(restore, **missing) == ("TableNotFoundException", "Table not found: no-such-table")

    # With other settings, without the local index, and another name of the global one.
    other, by_g = f"{name}-o", source["GlobalSecondaryIndexes"][0]
    wanted = {part: by_g[part] for part in ("IndexName", "KeySchema", "Projection")}
    units = {"ReadCapacityUnits": 3, "WriteCapacityUnits": 4}
    asked = {"SourceTableName": name, "TargetTableName": other, "UseLatestRestorableTime": True}
    keys_only = {**wanted, "Projection": {"ProjectionType": "KEYS_ONLY"}}
    on, off = {"BillingModeOverride": "PAY_PER_REQUEST"}, {"BillingModeOverride": "PROVISIONED"}
    most = {"MaxReadRequestUnits": 5, "MaxWriteRequestUnits": 5}
    for wrong, why in (
        (off, "Must override ProvisionedThroughput if BillingMode is overridden to PROVISIONED"),
        (
            {"ProvisionedThroughputOverride": units},
            "Cannot override ProvisionedThroughput unless BillingMode is PROVISIONED",
        ),
        (
            {**on, "ProvisionedThroughputOverride": units},
            "Cannot override ProvisionedThroughput if BillingMode is overridden to PAY_PER_REQUEST",
        ),
        (
            {**off, "ProvisionedThroughputOverride": units, "GlobalSecondaryIndexOverride": [wanted]},
            "Must specify provisioned throughput for index by-g",
        ),
        (
            {**on, "GlobalSecondaryIndexOverride": [{**wanted, "ProvisionedThroughput": units}]},
            "Cannot override ProvisionedThroughput if BillingMode is overridden to PAY_PER_REQUEST for index by-g",
        ),
        (
            {"GlobalSecondaryIndexOverride": [keys_only]},
            "Index by-g does not match a secondary index that existed in the source table and cannot be created during "
            "the restore operation",
        ),
        (
            {**off, "ProvisionedThroughputOverride": units, "OnDemandThroughputOverride": most},
            "Cannot override MaxReadRequestUnits for OnDemandThroughput unless BillingModeOverride is PAY_PER_REQUEST",
        ),
        (
            {"OnDemandThroughputOverride": {**most, "MaxReadRequestUnits": 0}},
            "Requested MaxReadRequestUnits for OnDemandThroughput is outside of valid range",
        ),
    ):
        given = {**asked, **wrong}
        if given.get("BillingModeOverride") == "PROVISIONED" and "GlobalSecondaryIndexOverride" not in given:
            given["GlobalSecondaryIndexOverride"] = []
        assert refused(restore, **given) == ("ValidationException", f"Invalid Request: {why}")
    renamed = {**wanted, "IndexName": "renamed", "ProvisionedThroughput": units}
    restore(
        **asked, **off, ProvisionedThroughputOverride=units, LocalSecondaryIndexOverride=[],
        GlobalSecondaryIndexOverride=[renamed],
    )
    is_active(dynamodb, other)
    told = dynamodb.describe_table(TableName=other)["Table"]
    assert told["ProvisionedThroughput"]["WriteCapacityUnits"] == 4
    assert "LocalSecondaryIndexes" not in told
    assert told["GlobalSecondaryIndexes"][0]["ProvisionedThroughput"]["ReadCapacityUnits"] == 3
    assert by_key(everything(dynamodb, other, "renamed")) == state

    # Into another region.
    elsewhere = cloud.client("dynamodb", region="eu-west-1")
    there = {"SourceTableArn": source["TableArn"], "TargetTableName": name, "UseLatestRestorableTime": True}
    assert refused(elsewhere.restore_table_to_point_in_time, **there) == (
        "ValidationException", "Invalid Request: sseSpecificationOverride must be provided for cross-region restores"
    )
    elsewhere.restore_table_to_point_in_time(**there, SSESpecificationOverride={"Enabled": False})
    is_active(elsewhere, name)
    assert_holds(elsewhere, name, state)
    assert ":eu-west-1:" in elsewhere.describe_table(TableName=name)["Table"]["TableArn"]


def test_a_table_that_is_being_restored(cloud, name):
    dynamodb = create(cloud, name)
    state = fill(dynamodb, name, MANY)
    recover(dynamodb, name)
    target, key = f"{name}-r", {"id": {"S": "0"}, "at": {"N": "0"}}
    dynamodb.restore_table_to_point_in_time(
        SourceTableName=name, TargetTableName=target, UseLatestRestorableTime=True
    )
    assert dynamodb.describe_table(TableName=target)["Table"]["TableStatus"] == "CREATING", "restored too fast"
    absent = ("ResourceNotFoundException", "Requested resource not found")
    assert refused(dynamodb.get_item, TableName=target, Key=key) == absent
    assert refused(dynamodb.put_item, TableName=target, Item=key) == absent
    assert refused(dynamodb.scan, TableName=target) == absent
    in_use = (
        "ResourceInUseException",
        f"Attempt to change a resource which is still in use: Table is being created: {target}",
    )
    assert refused(dynamodb.delete_table, TableName=target) == in_use
    missing = ("ResourceNotFoundException", f"Requested resource not found: Table: {target} not found")
    assert refused(dynamodb.update_table, TableName=target, DeletionProtectionEnabled=True) == missing
    assert refused(dynamodb.describe_time_to_live, TableName=target) == missing
    missing = ("TableNotFoundException", f"Table not found: {target}")
    assert refused(dynamodb.create_backup, TableName=target, BackupName="abc") == missing
    assert refused(dynamodb.describe_continuous_backups, TableName=target) == missing
    assert refused(lambda: recover(dynamodb, target)) == missing
    again = {"SourceTableName": name, "TargetTableName": target, "UseLatestRestorableTime": True}
    assert refused(dynamodb.restore_table_to_point_in_time, **again)[0] == "TableInUseException"
    assert refused(create, cloud=cloud, name=target) == ("ResourceInUseException", f"Table is being used: {target}")
    assert dynamodb.describe_table(TableName=target)["Table"]["TableStatus"] == "CREATING", "restored too fast"
    # The source may go meanwhile.
    dynamodb.delete_table(TableName=name)
    is_active(dynamodb, target)
    assert_holds(dynamodb, target, state)


def test_a_backup_is_of_its_request(own_cloud, name):
    """Transfers between accounts go on while backups and restores read: the sum shows any tear."""
    dynamodb, accounts, stopped, done = create(own_cloud, name), 30, threading.Event(), [0] * 4
    for n in range(accounts):
        dynamodb.put_item(
            TableName=name, Item={"id": {"S": f"a{n}"}, "at": {"N": "0"}, "n": {"N": "100"}, "g": {"S": "all"}}
        )
    fill(dynamodb, name, 1000)

    def transfer(worker):
        client, chance = own_cloud.client("dynamodb"), random.Random(worker)
        while not stopped.is_set():
            one, other = chance.sample(range(accounts), 2)
            def add(n, amount):
                return {"Update": {
                    "TableName": name, "Key": {"id": {"S": f"a{n}"}, "at": {"N": "0"}},
                    "UpdateExpression": "ADD n :n", "ExpressionAttributeValues": {":n": {"N": str(amount)}},
                }}
            count = {"Put": {"TableName": name, "Item": {
                "id": {"S": "done"}, "at": {"N": str(worker)}, "n": {"N": str(done[worker] + 1)}
            }}}
            try:
                client.transact_write_items(TransactItems=[add(one, 1), add(other, -1), count])
            except ClientError as error:
                assert error.response["Error"]["Code"] == "TransactionCanceledException", error
                continue
            done[worker] += 1

    with ThreadPoolExecutor(4) as pool:
        workers = [pool.submit(transfer, worker) for worker in range(4)]
        seen = []
        for number in range(4):
            time.sleep(0.3)
            if number == 2:
                recover(dynamodb, name)
                time.sleep(1.1)
            before = list(done)
            if number < 2:
                made = dynamodb.create_backup(TableName=name, BackupName=f"b-{number}")["BackupDetails"]
                seen.append((made["BackupArn"], before, [n + 1 for n in done]))
                continue
            target = f"{name}-{number}"
            dynamodb.restore_table_to_point_in_time(
                SourceTableName=name, TargetTableName=target, UseLatestRestorableTime=True
            )
            seen.append((target, before, [n + 1 for n in done]))
        time.sleep(0.5)
        stopped.set()
        for worker in workers:
            worker.result()
    for number, (what, before, after) in enumerate(seen):
        target = what
        if number < 2:
            details = is_available(dynamodb, what)
            assert details["BackupSizeBytes"] > 0
            target = f"{name}-{number}"
            dynamodb.restore_table_from_backup(BackupArn=what, TargetTableName=target)
        is_active(dynamodb, target)
        items = by_key(everything(dynamodb, target))
        assert sum(int(items[(f"a{n}", "0")]["n"]["N"]) for n in range(accounts)) == 100 * accounts
        for worker in range(4):
            counted = int(items.get(("done", str(worker)), {"n": {"N": "0"}})["n"]["N"])
            assert before[worker] <= counted <= after[worker], (number, worker)
        of_g = everything(dynamodb, target, "by-g")
        assert sum(int(item["n"]["N"]) for item in of_g if item["g"]["S"] == "all") == 100 * accounts
    assert sum(done) > 20
    # What is left begins with the recovery alone.
    assert fsck(own_cloud)["dynamodb.begin"] == 1
    recover(dynamodb, name, on=False)
    assert_nothing_is_left(own_cloud)


def test_kills_in_the_middle(own_cloud, name):
    dynamodb = create(own_cloud, name)
    state = fill(dynamodb, name, MANY)
    recover(dynamodb, name)
    jump(own_cloud, 2)
    at = window(dynamodb, name)[1]
    jump(own_cloud, 2)
    for n in range(0, MANY, 5):
        dynamodb.delete_item(TableName=name, Key={"id": {"S": f"{n % 50}"}, "at": {"N": str(n)}})
    left = {key: item for key, item in state.items() if int(key[1]) % 5}
    arn = dynamodb.create_backup(TableName=name, BackupName="kept")["BackupDetails"]["BackupArn"]
    target = f"{name}-r"
    dynamodb.restore_table_to_point_in_time(SourceTableName=name, TargetTableName=target, RestoreDateTime=at)
    caught = []
    for n in range(1, MANY, 100):
        dynamodb.delete_item(TableName=name, Key={"id": {"S": f"{n % 50}"}, "at": {"N": str(n)}})
        if n % 300 == 1:
            caught.append(dynamodb.describe_table(TableName=target)["Table"]["TableStatus"])
            own_cloud.kill()
            own_cloud.start()
    assert "CREATING" in caught, "no kill came before the end of the restore"
    is_active(dynamodb, target)
    assert_holds(dynamodb, target, state)
    assert is_available(dynamodb, arn)["BackupStatus"] == "AVAILABLE"
    told = dynamodb.describe_backup(BackupArn=arn)["BackupDescription"]["SourceTableDetails"]
    assert told["ItemCount"] == len(left)
    caught, busy = [], []
    for number in range(3):
        dynamodb.restore_table_from_backup(BackupArn=arn, TargetTableName=f"{name}-{number}")
        time.sleep((2 - number) * 0.02)
        caught.append(dynamodb.describe_table(TableName=f"{name}-{number}")["Table"]["TableStatus"])
        if caught[-1] == "CREATING":
            # A backup is restored once at a time. The restore may end before it is asked for another.
            other = {"BackupArn": arn, "TargetTableName": f"{name}-other-{number}"}
            call, input = (dynamodb.restore_table_from_backup, other) if number < 2 else (
                dynamodb.delete_backup, {"BackupArn": arn})
            try:
                call(**input)
                assert dynamodb.describe_table(TableName=f"{name}-{number}")["Table"]["TableStatus"] == "ACTIVE"
                if number < 2:
                    is_active(dynamodb, other["TargetTableName"])
            except ClientError as refusal:
                busy.append((refusal.response["Error"]["Code"], refusal.response["Error"]["Message"]))
        own_cloud.kill()
        own_cloud.start()
        is_active(dynamodb, f"{name}-{number}")
    assert "CREATING" in caught, "no kill came before the end of a restore"
    assert busy
    assert set(busy) <= {
        ("BackupInUseException", f"Backup is being used to restore {what}: {arn}") for what in ("table", "another table")}
    for number in range(3):
        is_active(dynamodb, f"{name}-{number}")
        assert_holds(dynamodb, f"{name}-{number}", left)
    recover(dynamodb, name, on=False)
    assert_nothing_is_left(own_cloud)


def test_backups(cloud, name):
    dynamodb = create(cloud, name)
    state = fill(dynamodb, name, 30)
    made = [
        dynamodb.create_backup(TableName=name, BackupName=f"backup.{number}_a")["BackupDetails"] for number in range(3)
    ]
    arns = [details["BackupArn"] for details in made]
    for details in made:
        assert details["BackupType"] == "USER" and details["BackupStatus"] in ("CREATING", "AVAILABLE")
        is_available(dynamodb, details["BackupArn"])
    told = dynamodb.describe_backup(BackupArn=arns[0])["BackupDescription"]
    source = told["SourceTableDetails"]
    assert (source["TableName"], source["ItemCount"], source["BillingMode"]) == (name, 30, "PAY_PER_REQUEST")
    assert told["SourceTableFeatureDetails"]["GlobalSecondaryIndexes"][0]["IndexName"] == "by-g"
    listed = dynamodb.list_backups(TableName=name)["BackupSummaries"]
    assert [summary["BackupArn"] for summary in listed] == arns
    page = dynamodb.list_backups(TableName=name, Limit=2)
    assert [summary["BackupArn"] for summary in page["BackupSummaries"]] == arns[:2]
    rest = dynamodb.list_backups(TableName=name, ExclusiveStartBackupArn=page["LastEvaluatedBackupArn"])
    assert [summary["BackupArn"] for summary in rest["BackupSummaries"]] == arns[2:]
    assert "LastEvaluatedBackupArn" not in rest
    assert dynamodb.list_backups(TableName=name, BackupType="SYSTEM")["BackupSummaries"] == []
    early = datetime.now(timezone.utc) - timedelta(hours=1)
    assert dynamodb.list_backups(TableName=name, TimeRangeUpperBound=early)["BackupSummaries"] == []
    assert len(dynamodb.list_backups(TableName=name, TimeRangeLowerBound=early)["BackupSummaries"]) == 3
    turned = {"TimeRangeLowerBound": early, "TimeRangeUpperBound": early - timedelta(hours=1)}
    assert refused(dynamodb.list_backups, **turned)[0] == "ValidationException"
    wrong = arns[0].split("/backup/")[0]
    assert refused(dynamodb.describe_backup, BackupArn=wrong) == ("ValidationException", "Invalid Request: Invalid Backup ARN")

    # A backup outlives its table.
    dynamodb.delete_table(TableName=name)
    made = dynamodb.restore_table_from_backup(BackupArn=arns[1], TargetTableName=name)
    assert made["TableDescription"]["RestoreSummary"]["SourceBackupArn"] == arns[1]
    is_active(dynamodb, name)
    assert_holds(dynamodb, name, state)
    assert refused(dynamodb.restore_table_from_backup, BackupArn=arns[1], TargetTableName=name) == (
        "TableAlreadyExistsException", f"Table already exists: {name}"
    )
    gone = dynamodb.delete_backup(BackupArn=arns[0])["BackupDescription"]["BackupDetails"]
    assert gone["BackupStatus"] == "DELETED"
    absent = ("BackupNotFoundException", f"Backup not found: {arns[0]}")
    assert refused(dynamodb.describe_backup, BackupArn=arns[0]) == absent
    assert refused(dynamodb.delete_backup, BackupArn=arns[0]) == absent
    assert refused(dynamodb.restore_table_from_backup, BackupArn=arns[0], TargetTableName="xyz") == absent
    assert refused(dynamodb.create_backup, TableName="no-such-table", BackupName="abc") == (
        "TableNotFoundException", "Table not found: no-such-table"
    )
    assert refused(dynamodb.describe_continuous_backups, TableName="no-such-table")[0] == "TableNotFoundException"
    unchecked = cloud.client("dynamodb", parameter_validation=False)
    for wrong in ("a b c", "ab", "a" * 256):
        assert refused(unchecked.create_backup, TableName=name, BackupName=wrong)[0] == "ValidationException"


def test_a_deleted_table_leaves_a_backup(own_cloud, name):
    dynamodb = create(own_cloud, name)
    state = fill(dynamodb, name, 60)
    recover(dynamodb, name)
    dynamodb.delete_table(TableName=name)
    assert dynamodb.list_backups(TableName=name)["BackupSummaries"] == []
    [left] = dynamodb.list_backups(TableName=name, BackupType="SYSTEM")["BackupSummaries"]
    assert left["BackupName"] == f"{name}$DeletedTableBackup"
    assert left["BackupExpiryDateTime"] - left["BackupCreationDateTime"] == timedelta(days=35)
    assert dynamodb.describe_backup(BackupArn=left["BackupArn"])["BackupDescription"]["SourceTableDetails"]["ItemCount"] == 60
    assert left["BackupArn"].endswith("-00000000")
    code, why = refused(dynamodb.delete_backup, BackupArn=left["BackupArn"])
    assert code == "ValidationException" and "User is not allowed to delete the system backup" in why
    dynamodb.restore_table_from_backup(BackupArn=left["BackupArn"], TargetTableName=name)
    is_active(dynamodb, name)
    assert_holds(dynamodb, name, state)
    fsck(own_cloud)
    jump(own_cloud, 35 * 24 * 3600 + 60)
    eventually(lambda: not dynamodb.list_backups(BackupType="ALL")["BackupSummaries"])
    assert_holds(dynamodb, name, state)
    fsck(own_cloud)


def test_access(cloud, name):
    dynamodb = create(cloud, name)
    recover(dynamodb, name)
    arn = dynamodb.describe_table(TableName=name)["Table"]["TableArn"]
    backup = dynamodb.create_backup(TableName=name, BackupName="abc")["BackupDetails"]["BackupArn"]
    is_available(dynamodb, backup)
    only = user(cloud, f"{name}-a", allow("dynamodb:RestoreTableToPointInTime", arn), allow(
        "dynamodb:RestoreTableFromBackup", f"{arn}/backup/*"
    ))
    limited = cloud.client_of("dynamodb", only)
    to_moment = {"SourceTableName": name, "TargetTableName": f"{name}-r", "UseLatestRestorableTime": True}
    from_backup = {"BackupArn": backup, "TargetTableName": f"{name}-b"}
    # To fill the target takes more.
    assert refused(limited.restore_table_to_point_in_time, **to_moment)[0] == "AccessDeniedException"
    assert refused(limited.restore_table_from_backup, **from_backup)[0] == "AccessDeniedException"
    items = ["BatchWriteItem", "DeleteItem", "GetItem", "PutItem", "Query", "Scan", "UpdateItem"]
    fills = allow([f"dynamodb:{action}" for action in items], f"{arn}-*")
    whole = user(cloud, f"{name}-b", fills, allow("dynamodb:RestoreTableToPointInTime", arn), allow(
        "dynamodb:RestoreTableFromBackup", f"{arn}/backup/*"
    ))
    able = cloud.client_of("dynamodb", whole)
    able.restore_table_to_point_in_time(**to_moment)
    able.restore_table_from_backup(**from_backup)
    for table in (f"{name}-r", f"{name}-b"):
        is_active(dynamodb, table)
    for call, arguments in (
        (able.create_backup, {"TableName": name, "BackupName": "abc"}), (able.describe_backup, {"BackupArn": backup}),
        (able.delete_backup, {"BackupArn": backup}), (able.list_backups, {}),
        (able.describe_continuous_backups, {"TableName": name}),
    ):
        assert refused(call, **arguments)[0] == "AccessDeniedException"
    # A backup is its account's also when its table is gone.
    dynamodb.delete_table(TableName=name)
    keeper = user(cloud, f"{name}-c", allow(["dynamodb:DescribeBackup", "dynamodb:DeleteBackup"], f"{arn}/backup/*"))
    keeper = cloud.client_of("dynamodb", keeper)
    assert keeper.describe_backup(BackupArn=backup)["BackupDescription"]["BackupDetails"]["BackupName"] == "abc"
    assert refused(keeper.list_backups)[0] == "AccessDeniedException"
    keeper.delete_backup(BackupArn=backup)


def test_cloudformation_turns_it_on_and_off(cloud, name):
    cloudformation, dynamodb = cloud.client("cloudformation"), cloud.client("dynamodb")

    def body(**recovery):
        return json.dumps({"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"Table": {
            "Type": "AWS::DynamoDB::Table", "Properties": {
                "TableName": name, "BillingMode": "PAY_PER_REQUEST",
                "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
                "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}], **recovery,
            },
        }}})

    def told():
        described = dynamodb.describe_continuous_backups(TableName=name)["ContinuousBackupsDescription"]
        described = described["PointInTimeRecoveryDescription"]
        return described["PointInTimeRecoveryStatus"], described.get("RecoveryPeriodInDays")

    def update(**recovery):
        cloudformation.update_stack(StackName=name, TemplateBody=body(**recovery))
        cloudformation.get_waiter("stack_update_complete").wait(StackName=name, WaiterConfig={"Delay": 1})

    on = {"PointInTimeRecoveryEnabled": True}
    cloudformation.create_stack(StackName=name, TemplateBody=body(PointInTimeRecoverySpecification=on))
    cloudformation.get_waiter("stack_create_complete").wait(StackName=name, WaiterConfig={"Delay": 1})
    assert told() == ("ENABLED", 35)
    update(PointInTimeRecoverySpecification={**on, "RecoveryPeriodInDays": 5})
    assert told() == ("ENABLED", 5)
    update(PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": False})
    assert told() == ("DISABLED", None)
    update(PointInTimeRecoverySpecification=on)
    assert told() == ("ENABLED", 35)
    update()
    assert told() == ("DISABLED", None)
