"""Global tables of DynamoDB by boto3: one table in several regions of one cloud."""

import datetime
import json
import re
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests
from botocore.exceptions import ClientError

from cloud import REGION, Cloud, eventually

HOME, OTHER, THIRD = REGION, "eu-west-1", "ap-northeast-1"
DAY_SECONDS = 24 * 60 * 60
COUNTED = 120
QUICK = {"Delay": 1, "MaxAttempts": 120}


class Regions:
    """Clients of a cloud's regions."""

    def __init__(self, cloud, **credentials):
        self.cloud, self.credentials = cloud, credentials

    def __getitem__(self, region):
        return self.cloud.client("dynamodb", region=region, max_pool_connections=8, **self.credentials)

    def streams(self, region):
        return self.cloud.client("dynamodbstreams", region=region)


def make(db, name, **more):
    given = {
        "TableName": name,
        "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
        **more,
    }
    return db.create_table(**given)["TableDescription"]


def replicas(db, name, action, *regions, **more):
    updates = [{action: {"RegionName": region}} for region in regions]
    return db.update_table(TableName=name, ReplicaUpdates=updates, **more)["TableDescription"]


def described(db, name):
    return db.describe_table(TableName=name)["Table"]


def others(db, name):
    return [replica["RegionName"] for replica in described(db, name).get("Replicas", [])]


def put(db, name, key, **more):
    db.put_item(TableName=name, Item={"id": {"S": key}, **more})


def get(db, name, key):
    return db.get_item(TableName=name, Key={"id": {"S": key}}).get("Item")


def refused(call, **arguments):
    with pytest.raises(ClientError) as error:
        call(**arguments)
    found = error.value.response["Error"]
    return found["Code"], found["Message"]


def records(regions, region, name):
    """What the live stream of a region's replica tells."""
    streams, arn = regions.streams(region), described(regions[region], name)["LatestStreamArn"]
    assert arn.split(":")[3] == region
    shard = streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"][0]["ShardId"]
    at = streams.get_shard_iterator(StreamArn=arn, ShardId=shard, ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
    return streams.get_records(ShardIterator=at)["Records"]


def told(records):
    return [(record["eventName"], record["dynamodb"]["Keys"]["id"]["S"]) for record in records]


def clock(cloud):
    """Cloud time, seconds."""
    return requests.get(f"{cloud.url}/_pileus/clock", timeout=10).json()["now_ms"] / 1000


def jump(cloud, seconds):
    assert requests.post(f"{cloud.url}/_pileus/clock", json={"advance_seconds": seconds}, timeout=10).ok


def jump_to(cloud, moment):
    """A clock that was advanced starts again as the machine's."""
    jump(cloud, moment - clock(cloud))


def sound(cloud):
    """Stops the cloud, checks every row of it, and starts it again."""
    cloud.stop()
    checked = cloud.run("fsck")
    assert checked.returncode == 0, checked.stdout + checked.stderr
    cloud.start()


@pytest.fixture
def regions(cloud):
    return Regions(cloud)


@pytest.fixture
def own(own_cloud):
    yield Regions(own_cloud)
    sound(own_cloud)


def test_a_write_is_read_and_told_everywhere(own, name):
    home, other = own[HOME], own[OTHER]
    make(home, name)
    put(home, name, "before")
    made = replicas(home, name, "Create", OTHER)
    assert (made["TableStatus"], made["Replicas"][0]["ReplicaStatus"]) == ("UPDATING", "CREATING")
    assert get(other, name, "before") == {"id": {"S": "before"}}
    put(other, name, "there")
    assert get(home, name, "there") == {"id": {"S": "there"}}
    home.delete_item(TableName=name, Key={"id": {"S": "before"}})
    assert get(other, name, "before") is None
    # The streams began with the replica, and each tells all.
    for region in (HOME, OTHER):
        found = records(own, region, name)
        assert told(found) == [("INSERT", "there"), ("REMOVE", "before")]
        assert {record["awsRegion"] for record in found} == {region}
    scanned = other.scan(TableName=name)
    assert scanned["Count"] == 1


def test_what_a_table_tells_of_its_replicas(regions, name):
    home = regions[HOME]
    alone = make(home, name, Tags=[{"Key": "owner", "Value": "ann"}], DeletionProtectionEnabled=True)
    for absent in ("Replicas", "GlobalTableVersion", "GlobalTableSettingsReplicationMode", "MultiRegionConsistency"):
        assert absent not in alone
    replicas(home, name, "Create", OTHER)
    replicas(regions[OTHER], name, "Create", THIRD)
    assert others(home, name) == [OTHER, THIRD]
    assert others(regions[OTHER], name) == [HOME, THIRD]
    assert others(regions[THIRD], name) == [HOME, OTHER]
    here, there = described(home, name), described(regions[OTHER], name)
    for same in ("TableName", "GlobalTableVersion", "StreamSpecification", "KeySchema"):
        assert here[same] == there[same]
    assert here["GlobalTableVersion"] == "2019.11.21"
    assert here["GlobalTableSettingsReplicationMode"] == "ENABLED_WITH_OVERRIDES"
    assert "MultiRegionConsistency" not in here
    for own in ("TableId", "TableArn", "LatestStreamArn"):
        assert here[own] != there[own]
    assert there["TableArn"].split(":")[3] == OTHER
    assert (here["DeletionProtectionEnabled"], there["DeletionProtectionEnabled"]) == (True, False)
    assert regions[OTHER].list_tags_of_resource(ResourceArn=there["TableArn"])["Tags"] == []
    assert name in regions[THIRD].list_tables()["TableNames"]
    replica = here["Replicas"][0]
    assert set(replica) == {"RegionName", "ReplicaStatus", "WarmThroughput", "GlobalTableSettingsReplicationMode"}
    assert replica["ReplicaStatus"] == "ACTIVE"


def test_settings_keep_in_step(own, name):
    home, other = own[HOME], own[OTHER]
    units = {"ReadCapacityUnits": 100, "WriteCapacityUnits": 100}
    make(home, name, BillingMode="PROVISIONED", ProvisionedThroughput=units)
    for number in range(60):
        put(home, name, f"i{number}", group={"S": "even" if number % 2 == 0 else "odd"})
    replicas(home, name, "Create", OTHER)
    index = {
        "IndexName": "by-group", "Projection": {"ProjectionType": "ALL"}, "ProvisionedThroughput": units,
        "KeySchema": [{"AttributeName": "group", "KeyType": "HASH"}],
    }
    # Asked of the replica, it is made everywhere.
    other.update_table(
        TableName=name, AttributeDefinitions=[{"AttributeName": "group", "AttributeType": "S"}],
        GlobalSecondaryIndexUpdates=[{"Create": index}],
    )
    for db in (home, other):
        eventually(lambda db=db: described(db, name)["GlobalSecondaryIndexes"][0]["IndexStatus"] == "ACTIVE", 20)
        found = db.query(
            TableName=name, IndexName="by-group", KeyConditionExpression="#g = :g",
            ExpressionAttributeNames={"#g": "group"}, ExpressionAttributeValues={":g": {"S": "odd"}},
        )
        assert found["Count"] == 30
    home.update_table(TableName=name, ProvisionedThroughput={"ReadCapacityUnits": 107, "WriteCapacityUnits": 109})
    shown = described(other, name)["ProvisionedThroughput"]
    assert (shown["ReadCapacityUnits"], shown["WriteCapacityUnits"]) == (107, 109)

    def override(**given):
        return home.update_table(TableName=name, ReplicaUpdates=[{"Update": {"RegionName": OTHER, **given}}])

    override(ProvisionedThroughputOverride={"ReadCapacityUnits": 120})
    read = [{"IndexName": "by-group", "ProvisionedThroughputOverride": {"ReadCapacityUnits": 130}}]
    override(GlobalSecondaryIndexes=read, TableClassOverride="STANDARD_INFREQUENT_ACCESS")
    home.update_table(TableName=name, ProvisionedThroughput={"ReadCapacityUnits": 108, "WriteCapacityUnits": 110})
    shown, told = described(other, name), described(home, name)["Replicas"][0]
    assert (shown["ProvisionedThroughput"]["ReadCapacityUnits"], shown["ProvisionedThroughput"]["WriteCapacityUnits"]) == (120, 110)
    assert shown["GlobalSecondaryIndexes"][0]["ProvisionedThroughput"]["ReadCapacityUnits"] == 130
    assert shown["TableClassSummary"]["TableClass"] == "STANDARD_INFREQUENT_ACCESS"
    assert told["ProvisionedThroughputOverride"] == {"ReadCapacityUnits": 120}
    assert told["GlobalSecondaryIndexes"][0]["ProvisionedThroughputOverride"] == {"ReadCapacityUnits": 130}
    assert told["ReplicaTableClassSummary"]["TableClass"] == "STANDARD_INFREQUENT_ACCESS"
    assert "TableClassSummary" not in described(home, name)
    # What equals the table's own is an override no longer.
    override(ProvisionedThroughputOverride={"ReadCapacityUnits": 108})
    assert "ProvisionedThroughputOverride" not in described(home, name)["Replicas"][0]
    home.update_table(TableName=name, BillingMode="PAY_PER_REQUEST")
    assert described(other, name)["BillingModeSummary"]["BillingMode"] == "PAY_PER_REQUEST"
    override(OnDemandThroughputOverride={"MaxReadRequestUnits": 40})
    home.update_table(TableName=name, OnDemandThroughput={"MaxReadRequestUnits": 50, "MaxWriteRequestUnits": 60})
    assert described(other, name)["OnDemandThroughput"] == {"MaxReadRequestUnits": 40, "MaxWriteRequestUnits": 60}
    other.update_time_to_live(TableName=name, TimeToLiveSpecification={"Enabled": True, "AttributeName": "ends"})
    assert home.describe_time_to_live(TableName=name)["TimeToLiveDescription"]["AttributeName"] == "ends"
    home.update_table(TableName=name, GlobalSecondaryIndexUpdates=[{"Delete": {"IndexName": "by-group"}}])
    assert "GlobalSecondaryIndexes" not in described(other, name)
    assert [a["AttributeName"] for a in described(other, name)["AttributeDefinitions"]] == ["id"]


def test_refusals_in_words_of_aws(regions, name):
    home, other = regions[HOME], regions[OTHER]
    make(home, name)
    make(regions[THIRD], name)
    update = home.update_table
    create = [{"Create": {"RegionName": OTHER}}]
    exists = f"Failed to create a the new replica of table with name: ‘{name}’ because one or more replicas already existed as tables."
    code, text = refused(update, TableName=name, ReplicaUpdates=[{"Create": {"RegionName": THIRD}}])
    assert (code, text) == ("ValidationException", exists)
    assert refused(update, TableName=name, ReplicaUpdates=[{"Create": {"RegionName": HOME}}])[1].startswith(
        "Cannot add or delete the local region through ReplicaUpdates.")
    assert refused(update, TableName=name, ReplicaUpdates=[{"Delete": {"RegionName": OTHER}}])[1].endswith(
        "Please retry the request without these replicas: [eu-west-1].")
    assert "must be the only operation" in refused(update, TableName=name, ReplicaUpdates=create, TableClass="STANDARD")[1]
    update(TableName=name, ReplicaUpdates=create)
    assert refused(update, TableName=name, ReplicaUpdates=create)[1] == exists
    for db in (home, other):
        off = refused(db.update_table, TableName=name, StreamSpecification={"StreamEnabled": False})
        assert off[1].endswith("Disabling Stream is not allowed for a Global Table replica.")
    assert refused(make, db=other, name=name)[0] == "ResourceInUseException"
    units = {"RegionName": OTHER, "ProvisionedThroughputOverride": {"ReadCapacityUnits": 5}}
    assert "BillingMode is PAY_PER_REQUEST" in refused(update, TableName=name, ReplicaUpdates=[{"Update": units}])[1]
    key = {"Create": {"RegionName": "us-west-2", "KMSMasterKeyId": "alias/mine"}}
    assert refused(update, TableName=name, ReplicaUpdates=[key])[0] == "NotImplemented"
    other.update_table(TableName=name, DeletionProtectionEnabled=True)
    for call, given in ((update, {"ReplicaUpdates": [{"Delete": {"RegionName": OTHER}}]}), (other.delete_table, {})):
        text = refused(call, TableName=name, **given)[1]
        assert text.startswith(f"Cannot delete table {name} in region {OTHER} because it has deletion protection enabled.")


def test_streams_of_before_are_kept_and_copied(regions, name):
    home, other = regions[HOME], regions[OTHER]
    make(home, name, StreamSpecification={"StreamEnabled": True, "StreamViewType": "KEYS_ONLY"})
    before = described(home, name)["LatestStreamArn"]
    replicas(home, name, "Create", OTHER)
    assert described(home, name)["LatestStreamArn"] == before
    assert described(other, name)["StreamSpecification"]["StreamViewType"] == "KEYS_ONLY"
    left = described(other, name)["LatestStreamArn"]
    replicas(home, name, "Delete", OTHER)
    assert "Replicas" not in described(home, name)
    stream = regions.streams(OTHER).describe_stream(StreamArn=left)["StreamDescription"]
    assert (stream["StreamStatus"], stream["TableName"]) == ("DISABLED", name)
    home.update_table(TableName=name, StreamSpecification={"StreamEnabled": False})
    made = replicas(home, name, "Create", OTHER)
    assert made["StreamSpecification"] == {"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"}
    assert made["LatestStreamArn"] != before


@pytest.mark.parametrize("order", [(HOME, OTHER, THIRD), (THIRD, OTHER, HOME), (OTHER, HOME, THIRD)])
def test_replicas_go_in_every_order(own_cloud, name, order):
    own = Regions(own_cloud)
    home = own[HOME]
    make(home, name, AttributeDefinitions=[
        {"AttributeName": "id", "AttributeType": "S"}, {"AttributeName": "group", "AttributeType": "S"},
    ], GlobalSecondaryIndexes=[{
        "IndexName": "by-group", "Projection": {"ProjectionType": "ALL"},
        "KeySchema": [{"AttributeName": "group", "KeyType": "HASH"}],
    }])
    replicas(home, name, "Create", OTHER)
    replicas(home, name, "Create", THIRD)
    source = refused(home.delete_table, TableName=name)
    assert source[1].startswith("Replica cannot be deleted because it has acted as a source region")
    jump(own_cloud, DAY_SECONDS + 60)
    put(own[OTHER], name, "kept", group={"S": "g"})
    for number, region in enumerate(order[:2]):
        left = [other for other in (HOME, OTHER, THIRD) if other not in order[: number + 1]]
        if number == 0:
            deleted = own[region].delete_table(TableName=name)["TableDescription"]
            assert {r["RegionName"] for r in deleted["Replicas"]} == set(left)
        else:
            replicas(own[left[0]], name, "Delete", region)
        assert refused(own[region].describe_table, TableName=name)[0] == "ResourceNotFoundException"
        for other in left:
            assert others(own[other], name) == [o for o in left if o != other]
            assert get(own[other], name, "kept")["group"] == {"S": "g"}
        put(own[left[0]], name, f"after-{number}")
        assert get(own[left[-1]], name, f"after-{number}")
    sound(own_cloud)
    last = own[order[2]]
    assert last.scan(TableName=name)["Count"] == 3
    assert "GlobalTableVersion" not in described(last, name)
    last.delete_table(TableName=name)
    sound(own_cloud)
    # The name is free everywhere, and nothing of before is seen.
    for region in (HOME, OTHER, THIRD):
        make(own[region], name)
        assert own[region].scan(TableName=name)["Count"] == 0


def test_time_to_live_goes_on_without_the_first_region(own_cloud, own, name):
    home, other = own[HOME], own[OTHER]
    make(home, name)
    home.update_time_to_live(TableName=name, TimeToLiveSpecification={"Enabled": True, "AttributeName": "ends"})
    replicas(home, name, "Create", OTHER)
    replicas(other, name, "Create", THIRD)
    jump(own_cloud, DAY_SECONDS + 60)
    now = int(clock(own_cloud))
    put(home, name, "goes", ends={"N": str(now + 3600)})
    put(home, name, "goes-later", ends={"N": str(now + 7200)})
    put(home, name, "stays")
    home.delete_table(TableName=name)
    sound(own_cloud)
    jump_to(own_cloud, now + 3700)
    eventually(lambda: get(own[THIRD], name, "goes") is None, 20)
    assert get(other, name, "goes-later") and get(other, name, "stays")
    # One region removes it; the others are told as of any write.
    marked = {}
    for region in (OTHER, THIRD):
        last = records(own, region, name)[-1]
        assert (last["eventName"], last["dynamodb"]["Keys"]["id"]["S"]) == ("REMOVE", "goes")
        marked[region] = last.get("userIdentity", {}).get("Type")
    assert marked == {OTHER: "Service", THIRD: None}
    replicas(own[THIRD], name, "Delete", OTHER)
    jump(own_cloud, 3700)
    eventually(lambda: get(own[THIRD], name, "goes-later") is None, 20)


def test_an_index_is_filled_while_its_region_leaves(own_cloud, own, name):
    home, other = own[HOME], own[OTHER]
    make(home, name)
    for start in range(0, 500, 25):
        home.batch_write_item(RequestItems={name: [
            {"PutRequest": {"Item": {"id": {"S": f"i{n}"}, "group": {"S": "g"}}}} for n in range(start, start + 25)
        ]})
    replicas(home, name, "Create", OTHER)
    jump(own_cloud, DAY_SECONDS + 60)
    home.update_table(
        TableName=name, AttributeDefinitions=[{"AttributeName": "group", "AttributeType": "S"}],
        GlobalSecondaryIndexUpdates=[{"Create": {
            "IndexName": "by-group", "Projection": {"ProjectionType": "KEYS_ONLY"},
            "KeySchema": [{"AttributeName": "group", "KeyType": "HASH"}]}}],
    )
    # By the other replica, since `DeleteTable` waits for the index.
    replicas(other, name, "Delete", HOME)
    eventually(lambda: described(other, name)["GlobalSecondaryIndexes"][0]["IndexStatus"] == "ACTIVE", 30)
    found = other.query(
        TableName=name, IndexName="by-group", KeyConditionExpression="#g = :g", Select="COUNT",
        ExpressionAttributeNames={"#g": "group"}, ExpressionAttributeValues={":g": {"S": "g"}},
    )
    assert found["Count"] == 500


def test_one_counter_from_two_regions(own, name):
    make(own[HOME], name)
    replicas(own[HOME], name, "Create", OTHER)
    put(own[HOME], name, "c", n={"N": "0"})
    clients = [own[HOME], own[OTHER]]

    def step(at):
        """Adds one by a condition on what was read, and again until it holds."""
        db = clients[at % 2]
        while True:
            seen = get(db, name, "c")["n"]["N"]
            try:
                db.update_item(
                    TableName=name, Key={"id": {"S": "c"}}, UpdateExpression="SET n = :new", ConditionExpression="n = :seen",
                    ExpressionAttributeValues={":new": {"N": str(int(seen) + 1)}, ":seen": {"N": seen}},
                )
                return
            except ClientError as error:
                assert error.response["Error"]["Code"] == "ConditionalCheckFailedException"

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(step, range(COUNTED)))
    assert get(own[OTHER], name, "c")["n"] == {"N": str(COUNTED)}
    for region in (HOME, OTHER):
        values = [int(record["dynamodb"]["NewImage"]["n"]["N"]) for record in records(own, region, name)]
        assert values == list(range(COUNTED + 1))


def test_killed_between_writes_from_two_regions(own_cloud, name):
    own = Regions(own_cloud)
    make(own[HOME], name)
    replicas(own[HOME], name, "Create", OTHER)
    acknowledged, over = set(), threading.Event()

    def write(region, number):
        db, count = own[region], 0
        while not over.is_set():
            key = f"{region}-{number}-{count}"
            count += 1
            try:
                put(db, name, key)
                acknowledged.add(key)
            except Exception:  # noqa: BLE001: the server is gone
                return

    writers = [threading.Thread(target=write, args=(region, n)) for region in (HOME, OTHER) for n in range(3)]
    for writer in writers:
        writer.start()
    time.sleep(1)
    replicas(own[OTHER], name, "Create", THIRD)
    time.sleep(1)
    own_cloud.kill()
    over.set()
    for writer in writers:
        writer.join()
    checked = own_cloud.run("fsck")
    assert checked.returncode == 0, checked.stdout + checked.stderr
    own_cloud.start()
    assert len(acknowledged) > 20
    pages = own[THIRD].get_paginator("scan").paginate(TableName=name)
    found = {item["id"]["S"] for page in pages for item in page["Items"]}
    assert acknowledged <= found


def test_the_past_of_a_replica_has_every_regions_writes(own_cloud, own, name):
    home, other = own[HOME], own[OTHER]
    make(home, name)
    replicas(home, name, "Create", OTHER)
    on = {"PointInTimeRecoveryEnabled": True}
    other.update_continuous_backups(TableName=name, PointInTimeRecoverySpecification=on)

    def recovery(db):
        told = db.describe_continuous_backups(TableName=name)["ContinuousBackupsDescription"]
        return told["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"]

    assert (recovery(home), recovery(other)) == ("DISABLED", "ENABLED")
    put(home, name, "was-there", n={"N": "1"})
    jump(own_cloud, 60)
    before = clock(own_cloud)
    jump(own_cloud, 60)
    home.delete_item(TableName=name, Key={"id": {"S": "was-there"}})
    put(home, name, "came-later")
    backup = other.create_backup(TableName=name, BackupName="now")["BackupDetails"]["BackupArn"]
    assert backup.split(":")[3] == OTHER

    def restored(target, call, **given):
        call(TargetTableName=target, **given)
        eventually(lambda: described(other, target)["TableStatus"] == "ACTIVE", 30)
        assert "Replicas" not in described(other, target)
        return sorted(item["id"]["S"] for item in other.scan(TableName=target)["Items"])

    moment = datetime.datetime.fromtimestamp(before, datetime.timezone.utc)
    assert restored(f"{name}-then", other.restore_table_to_point_in_time, SourceTableName=name, RestoreDateTime=moment) == ["was-there"]
    eventually(lambda: other.describe_backup(BackupArn=backup)["BackupDescription"]["BackupDetails"]["BackupStatus"] == "AVAILABLE", 30)
    assert restored(f"{name}-now", other.restore_table_from_backup, BackupArn=backup) == ["came-later"]
    # A replica goes with its past; the others keep the items.
    replicas(home, name, "Delete", OTHER)
    assert get(home, name, "came-later")


def test_strong_consistency(own, name):
    home, witness = own[HOME], "us-west-2"
    strong = {"MultiRegionConsistency": "STRONG"}
    with_witness = {**strong, "GlobalTableWitnessUpdates": [{"Create": {"RegionName": witness}}]}
    make(home, name)
    put(home, name, "full")
    with pytest.raises(ClientError) as full:
        replicas(home, name, "Create", "us-east-2", **with_witness)
    assert full.value.response["Error"]["Message"].endswith("the table must be empty")
    home.delete_item(TableName=name, Key={"id": {"S": "full"}})
    made = replicas(home, name, "Create", "us-east-2", **with_witness)
    assert made["MultiRegionConsistency"] == "STRONG"
    for region in (HOME, "us-east-2"):
        shown = described(own[region], name)
        assert shown["GlobalTableWitnesses"] == [{"RegionName": witness, "WitnessStatus": "ACTIVE"}]
        # No stream is needed to replicate.
        assert "StreamSpecification" not in shown
        assert refused(own[region].delete_table, TableName=name)[1].startswith("Deletion of only one table replica")
    assert refused(own[witness].describe_table, TableName=name)[0] == "ResourceNotFoundException"
    put(own["us-east-2"], name, "a")
    assert get(home, name, "a")
    write = {"TransactItems": [{"Put": {"TableName": name, "Item": {"id": {"S": "b"}}}}]}
    read = {"TransactItems": [{"Get": {"TableName": name, "Key": {"id": {"S": "a"}}}}]}
    for call, given in ((home.transact_write_items, write), (home.transact_get_items, read)):
        assert refused(call, **given)[0] == "ValidationException"
    live = {"Enabled": True, "AttributeName": "ends"}
    assert refused(home.update_time_to_live, TableName=name, TimeToLiveSpecification=live)[0] == "ValidationException"
    # A stream is each replica's own.
    own["us-east-2"].update_table(
        TableName=name, StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_IMAGE"})
    put(home, name, "told")
    assert told(records(own, "us-east-2", name)) == [("INSERT", "told")]
    assert "LatestStreamArn" not in described(home, name)
    own["us-east-2"].update_table(TableName=name, StreamSpecification={"StreamEnabled": False})
    put(home, name, "not-told")
    assert told(records(own, "us-east-2", name)) == [("INSERT", "told")]

    def words(action, *regions, **more):
        with pytest.raises(ClientError) as error:
            replicas(home, name, action, *regions, **more)
        return error.value.response["Error"]["Message"]

    assert words("Create", "eu-west-1") == "Cannot add replicas to a global table with strong MultiRegionConsistency"
    assert words("Create", "eu-west-1", MultiRegionConsistency="EVENTUAL").endswith("unsupported on existing global table")
    assert words("Delete", "us-east-2") == "Update table delete operation does not include all witnesses."
    replicas(home, name, "Delete", "us-east-2", GlobalTableWitnessUpdates=[{"Delete": {"RegionName": witness}}])
    alone = described(home, name)
    for absent in ("Replicas", "GlobalTableWitnesses", "MultiRegionConsistency", "GlobalTableVersion"):
        assert absent not in alone
    assert get(home, name, "told")


def test_three_strong_replicas_go_together(regions, name):
    home = regions[HOME]
    make(home, name)
    replicas(home, name, "Create", "us-east-2", "us-west-2", MultiRegionConsistency="STRONG")
    assert others(regions["us-west-2"], name) == [HOME, "us-east-2"]
    with pytest.raises(ClientError) as one:
        replicas(home, name, "Delete", "us-east-2")
    assert one.value.response["Error"]["Message"].startswith("Deletion of only one table replica")
    replicas(home, name, "Delete", "us-east-2", "us-west-2")
    home.delete_table(TableName=name)


def test_settings_replication_of_a_regional_table(regions, name):
    home = regions[HOME]
    make(home, name)
    update = home.update_table
    for mode in ("ENABLED", "ENABLED", "DISABLED"):
        update(TableName=name, GlobalTableSettingsReplicationMode=mode)
        assert described(home, name)["GlobalTableSettingsReplicationMode"] == mode
    text = refused(update, TableName=name, GlobalTableSettingsReplicationMode="ENABLED_WITH_OVERRIDES")[1]
    assert text.endswith("Only ENABLED and DISABLED settings replication are supported for a Regional Table.")


def moved(least, most, target, **more):
    return {"MinCapacity": least, "MaxCapacity": most,
            "TargetTrackingScalingPolicyConfiguration": {"TargetValue": target}, **more}


def test_cloudformation_scales_what_is_provisioned(own_cloud, own, name):
    cloudformation = own_cloud.client("cloudformation")

    def writes(*bounds, **more):
        return {"WriteProvisionedThroughputSettings": {"WriteCapacityAutoScalingSettings": moved(*bounds, **more)}}

    def reads(*bounds, **more):
        return {"ReadProvisionedThroughputSettings": {"ReadCapacityAutoScalingSettings": moved(*bounds, **more)}}

    def fixed(units):
        return {"ReadProvisionedThroughputSettings": {"ReadCapacityUnits": units}}

    def targets(region):
        client = own_cloud.client("application-autoscaling", region=region)
        found = client.describe_scalable_targets(ServiceNamespace="dynamodb")["ScalableTargets"]
        return {(target["ResourceId"], target["ScalableDimension"].split(":")[2]): (target["MinCapacity"], target["MaxCapacity"])
                for target in found}

    def deploy(change, resource):
        change(StackName=name, TemplateBody=stack(resource))
        waiter = {"create_stack": "stack_create_complete", "update_stack": "stack_update_complete"}[change.__name__]
        cloudformation.get_waiter(waiter).wait(StackName=name, WaiterConfig=QUICK)

    index = {
        "IndexName": "by-id", "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
        "Projection": {"ProjectionType": "ALL"}, **writes(6, 60, 60),
    }
    table, of_index = f"table/{name}", f"table/{name}/index/by-id"
    of_writes, of_reads = "WriteCapacityUnits", "ReadCapacityUnits"
    first = global_table(name, [
        {"Region": HOME, **reads(7, 70, 50), "GlobalSecondaryIndexes": [{"IndexName": "by-id", **fixed(8)}]},
        {"Region": OTHER, **fixed(9), "GlobalSecondaryIndexes": [{"IndexName": "by-id", **reads(3, 30, 40)}]},
    ], BillingMode="PROVISIONED", GlobalSecondaryIndexes=[index], **writes(5, 50, 70, SeedCapacity=20))
    deploy(cloudformation.create_stack, first)
    shared = {(table, of_writes): (5, 50), (of_index, of_writes): (6, 60)}
    assert targets(HOME) == {**shared, (table, of_reads): (7, 70)}
    assert targets(OTHER) == {**shared, (of_index, of_reads): (3, 30)}

    def units(region):
        told = described(own[region], name)
        both = [told["ProvisionedThroughput"]] + [i["ProvisionedThroughput"] for i in told.get("GlobalSecondaryIndexes", [])]
        return [(one["ReadCapacityUnits"], one["WriteCapacityUnits"]) for one in both]

    assert units(HOME) == [(7, 5), (8, 6)]
    assert units(OTHER)[0] == (9, 5) and units(OTHER)[1][1] == 6
    policies = own_cloud.client("application-autoscaling", region=OTHER).describe_scaling_policies(
        ServiceNamespace="dynamodb", ResourceId=of_index, ScalableDimension="dynamodb:index:ReadCapacityUnits")["ScalingPolicies"]
    assert [policy["TargetTrackingScalingPolicyConfiguration"]["TargetValue"] for policy in policies] == [40.0]

    second = global_table(name, [
        {"Region": HOME, **fixed(11)}, {"Region": OTHER, **reads(2, 20, 50, SeedCapacity=4)},
    ], BillingMode="PROVISIONED", **writes(4, 40, 70))
    deploy(cloudformation.update_stack, second)
    assert targets(HOME) == {(table, of_writes): (4, 40)}
    assert targets(OTHER) == {(table, of_writes): (4, 40), (table, of_reads): (2, 20)}
    assert units(HOME)[0][0] == 11

    deploy(cloudformation.update_stack, global_table(name, [{"Region": HOME}, {"Region": OTHER}]))
    assert targets(HOME) == targets(OTHER) == {}
    assert described(own[OTHER], name)["BillingModeSummary"]["BillingMode"] == "PAY_PER_REQUEST"

    without_seed = global_table(name, [{"Region": HOME, **fixed(5)}, {"Region": OTHER, **fixed(6)}],
                                BillingMode="PROVISIONED", **writes(4, 40, 70))
    cloudformation.update_stack(StackName=name, TemplateBody=stack(without_seed))
    cloudformation.get_waiter("stack_rollback_complete").wait(StackName=name, WaiterConfig=QUICK)
    events = cloudformation.describe_stack_events(StackName=name)["StackEvents"]
    assert any("SeedCapacity" in event.get("ResourceStatusReason", "") for event in events)
    seeded = global_table(name, [{"Region": HOME, **fixed(5)}, {"Region": OTHER, **reads(4, 40, 50, SeedCapacity=12)}],
                          BillingMode="PROVISIONED", **writes(4, 40, 70, SeedCapacity=13))
    deploy(cloudformation.update_stack, seeded)
    assert units(HOME)[0] == (5, 13)
    assert targets(OTHER) == {(table, of_writes): (4, 40), (table, of_reads): (4, 40)}
    cloudformation.delete_stack(StackName=name)
    cloudformation.get_waiter("stack_delete_complete").wait(StackName=name, WaiterConfig=QUICK)
    assert targets(HOME) == targets(OTHER) == {}


def scaled(least, most, target):
    policy = {"TargetTrackingScalingPolicyConfiguration": {"TargetValue": target}}
    return {"MinimumUnits": least, "MaximumUnits": most, "ScalingPolicyUpdate": policy}


def scaling_of(db, name):
    told = db.describe_table_replica_auto_scaling(TableName=name)["TableAutoScalingDescription"]
    assert (told["TableName"], told["TableStatus"]) == (name, "ACTIVE")
    return {replica["RegionName"]: replica for replica in told["Replicas"]}


def test_the_units_of_every_replica_are_scaled_at_once(own, name):
    home, other = own[HOME], own[OTHER]
    units = {"ReadCapacityUnits": 10, "WriteCapacityUnits": 10}
    attributes = [{"AttributeName": key, "AttributeType": "S"} for key in ("id", "group")]
    make(home, name, BillingMode="PROVISIONED", ProvisionedThroughput=units, AttributeDefinitions=attributes, GlobalSecondaryIndexes=[{
        "IndexName": "by-group", "Projection": {"ProjectionType": "ALL"}, "ProvisionedThroughput": units,
        "KeySchema": [{"AttributeName": "group", "KeyType": "HASH"}],
    }])
    assert scaling_of(home, name) == {}
    replicas(home, name, "Create", OTHER)
    told = home.update_table_replica_auto_scaling(
        TableName=name,
        ProvisionedWriteCapacityAutoScalingUpdate=scaled(5, 50, 70.0),
        GlobalSecondaryIndexUpdates=[{"IndexName": "by-group", "ProvisionedWriteCapacityAutoScalingUpdate": scaled(6, 60, 60.0)}],
        ReplicaUpdates=[{
            "RegionName": OTHER,
            "ReplicaProvisionedReadCapacityAutoScalingUpdate": scaled(7, 70, 50.0),
            "ReplicaGlobalSecondaryIndexUpdates": [
                {"IndexName": "by-group", "ProvisionedReadCapacityAutoScalingUpdate": scaled(8, 80, 40.0)}],
        }],
    )["TableAutoScalingDescription"]
    assert told["TableStatus"] == "UPDATING"
    told = scaling_of(other, name)
    assert set(told) == {HOME, OTHER}

    def bounds(settings):
        return settings.get("MinimumUnits"), settings.get("MaximumUnits")

    for replica in told.values():
        write = replica["ReplicaProvisionedWriteCapacityAutoScalingSettings"]
        assert bounds(write) == (5, 50)
        assert write["AutoScalingRoleArn"].endswith("AWSServiceRoleForApplicationAutoScaling_DynamoDBTable")
        [policy] = write["ScalingPolicies"]
        assert policy["PolicyName"] == f"DynamoDBWriteCapacityUtilization:table/{name}"
        assert policy["TargetTrackingScalingPolicyConfiguration"]["TargetValue"] == 70.0
        [index] = replica["GlobalSecondaryIndexes"]
        assert bounds(index["ProvisionedWriteCapacityAutoScalingSettings"]) == (6, 60)
    off = {"AutoScalingDisabled": True}
    assert told[HOME]["ReplicaProvisionedReadCapacityAutoScalingSettings"] == off
    assert told[HOME]["GlobalSecondaryIndexes"][0]["ProvisionedReadCapacityAutoScalingSettings"] == off
    assert bounds(told[OTHER]["ReplicaProvisionedReadCapacityAutoScalingSettings"]) == (7, 70)
    assert bounds(told[OTHER]["GlobalSecondaryIndexes"][0]["ProvisionedReadCapacityAutoScalingSettings"]) == (8, 80)

    def targets(region):
        client = own.cloud.client("application-autoscaling", region=region)
        return len(client.describe_scalable_targets(ServiceNamespace="dynamodb")["ScalableTargets"])

    assert (targets(HOME), targets(OTHER)) == (2, 4)
    update = home.update_table_replica_auto_scaling
    update(TableName=name, ProvisionedWriteCapacityAutoScalingUpdate={"MaximumUnits": 55})
    write = scaling_of(home, name)[OTHER]["ReplicaProvisionedWriteCapacityAutoScalingSettings"]
    assert bounds(write) == (5, 55) and len(write["ScalingPolicies"]) == 1
    update(TableName=name, ProvisionedWriteCapacityAutoScalingUpdate=off)
    assert (targets(HOME), targets(OTHER)) == (1, 3)
    unknown = [{"IndexName": "by-nothing", "ProvisionedWriteCapacityAutoScalingUpdate": off}]
    assert refused(update, TableName=name, GlobalSecondaryIndexUpdates=unknown)[0] == "ResourceNotFoundException"
    away = [{"RegionName": THIRD, "ReplicaProvisionedReadCapacityAutoScalingUpdate": off}]
    assert refused(update, TableName=name, ReplicaUpdates=away)[0] == "ValidationException"
    assert refused(update, TableName=name + "-none")[0] == "ResourceNotFoundException"


def test_version_2017_is_over(regions, name):
    home = regions[HOME]
    stream = {"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"}
    for region in (HOME, OTHER):
        make(regions[region], name, StreamSpecification=stream)
    group = [{"RegionName": HOME}, {"RegionName": OTHER}]
    code, text = refused(home.create_global_table, GlobalTableName=name, ReplicationGroup=group)
    assert code == "ValidationException" and "version 2017.11.29 is not supported" in text
    delete = [{"Delete": {"RegionName": OTHER}}]
    for call, given in (
        (home.describe_global_table, {}), (home.describe_global_table_settings, {}),
        (home.update_global_table_settings, {"GlobalTableBillingMode": "PAY_PER_REQUEST"}),
        (home.update_global_table, {"ReplicaUpdates": delete}),
    ):
        code, text = refused(call, GlobalTableName=name, **given)
        assert code == "GlobalTableNotFoundException" and text.endswith(f"Global table with name: '{name}' does not exist.")
    assert home.list_global_tables()["GlobalTables"] == []


def test_what_a_caller_needs_in_each_region(own_cloud, name):
    own = Regions(own_cloud)
    iam, account = own_cloud.client("iam"), own_cloud.client("sts").get_caller_identity()["Account"]
    make(own[HOME], name)
    iam.create_user(UserName=name)
    key = iam.create_access_key(UserName=name)["AccessKey"]

    def arn(region):
        return f"arn:aws:dynamodb:{region}:{account}:table/{name}"

    role = f"arn:aws:iam::{account}:role/aws-service-role/replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication"
    creates = [f"dynamodb:{action}" for action in (
        "CreateTable", "CreateTableReplica", "Scan", "Query", "UpdateItem", "PutItem", "GetItem", "DeleteItem", "BatchWriteItem")]
    granted = [(["dynamodb:UpdateTable", "dynamodb:DescribeTable", "dynamodb:UpdateTimeToLive"], arn(HOME))]

    def grant(*more):
        granted.extend(more)
        statements = [{"Effect": "Allow", "Action": actions, "Resource": resource} for actions, resource in granted]
        document = json.dumps({"Version": "2012-10-17", "Statement": statements})
        iam.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=document)

    def client(region):
        return own_cloud.client("dynamodb", key_id=key["AccessKeyId"], secret=key["SecretAccessKey"], region=region)

    def create():
        return refused(client(HOME).update_table, TableName=name, ReplicaUpdates=[{"Create": {"RegionName": OTHER}}])

    grant()
    assert f"dynamodb:CreateTable on resource: {arn(OTHER)}" in create()[1]
    grant((creates[:1], arn(OTHER)))
    assert f"dynamodb:CreateTableReplica on resource: {arn(OTHER)}" in create()[1]
    grant((creates, arn(OTHER)))
    # The account's first global table makes its service-linked role.
    code, text = create()
    assert code == "AccessDeniedException" and f"iam:CreateServiceLinkedRole on resource: {role}" in text
    assert "Replicas" not in described(own[HOME], name)
    grant((["iam:CreateServiceLinkedRole"], role))
    client(HOME).update_table(TableName=name, ReplicaUpdates=[{"Create": {"RegionName": OTHER}}])
    assert iam.get_role(RoleName="AWSServiceRoleForDynamoDBReplication")["Role"]["Arn"] == role
    live = {"Enabled": True, "AttributeName": "ends"}
    code, text = refused(client(HOME).update_time_to_live, TableName=name, TimeToLiveSpecification=live)
    assert code == "AccessDeniedException" and arn(OTHER) in text
    delete = [{"Delete": {"RegionName": OTHER}}]
    assert f"dynamodb:DeleteTable on resource: {arn(OTHER)}" in refused(client(HOME).update_table, TableName=name, ReplicaUpdates=delete)[1]
    grant((["dynamodb:DeleteTable", "dynamodb:DeleteTableReplica"], arn(OTHER)))
    client(HOME).update_table(TableName=name, ReplicaUpdates=delete)


def test_an_account_is_exported_once(own_cloud, tmp_path, name):
    own = Regions(own_cloud)
    make(own[HOME], name)
    for number in range(30):
        put(own[HOME], name, f"i{number}")
    account, iam = own_cloud.client("sts").get_caller_identity()["Account"], own_cloud.client("iam")
    iam.create_user(UserName=name)
    iam.attach_user_policy(UserName=name, PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    key = iam.create_access_key(UserName=name)["AccessKey"]
    counts = []
    for step in ("alone", "replicated"):
        if step == "replicated":
            replicas(own[HOME], name, "Create", OTHER)
        own_cloud.stop()
        exported = own_cloud.run("export", account, tmp_path / step)
        assert exported.returncode == 0, exported.stderr
        counts.append(int(re.search(r": (\d+) rows,", exported.stderr)[1]))
        own_cloud.start()
    assert counts[0] > 30
    # A table's row, where its replicas are, and the role that replicates: not the items again.
    assert counts[1] - counts[0] < 10
    second = Cloud(tmp_path / "second")
    imported = second.run("import", tmp_path / "replicated")
    assert imported.returncode == 0, imported.stderr
    second.start()
    try:
        there = Regions(second, key_id=key["AccessKeyId"], secret=key["SecretAccessKey"])
        assert there[OTHER].scan(TableName=name)["Count"] == 30
        put(there[OTHER], name, "more")
        assert get(there[HOME], name, "more")
    finally:
        second.stop()
    checked = second.run("fsck")
    assert checked.returncode == 0, checked.stdout + checked.stderr


def global_table(name, regions, **more):
    return {"Type": "AWS::DynamoDB::GlobalTable", "Properties": {
        "TableName": name, "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
        "StreamSpecification": {"StreamViewType": "NEW_AND_OLD_IMAGES"},
        "Replicas": regions, **more,
    }}


def stack(resource):
    outputs = {"Stream": {"Value": {"Fn::GetAtt": ["Global", "StreamArn"]}}, "Name": {"Value": {"Ref": "Global"}}}
    return json.dumps({"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"Global": resource}, "Outputs": outputs})


def test_cloudformation_makes_changes_and_deletes_it(own_cloud, own, name):
    cloudformation = own_cloud.client("cloudformation")
    index = {
        "IndexName": "by-id", "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
        "Projection": {"ProjectionType": "ALL"}, "WriteOnDemandThroughputSettings": {"MaxWriteRequestUnits": 70},
    }
    allow = {"Version": "2012-10-17", "Statement": [{
        "Effect": "Deny", "Principal": "*", "Action": "dynamodb:DeleteItem",
        "Resource": f"arn:aws:dynamodb:{OTHER}:*:table/{name}"}]}
    first = global_table(name, [
        {"Region": HOME, "Tags": [{"Key": "at", "Value": "home"}], "ReadOnDemandThroughputSettings": {"MaxReadRequestUnits": 30}},
        {"Region": OTHER, "Tags": [{"Key": "at", "Value": "other"}], "TableClass": "STANDARD_INFREQUENT_ACCESS",
         "DeletionProtectionEnabled": False, "ResourcePolicy": {"PolicyDocument": allow},
         "ReadOnDemandThroughputSettings": {"MaxReadRequestUnits": 40},
         "GlobalSecondaryIndexes": [{"IndexName": "by-id", "ReadOnDemandThroughputSettings": {"MaxReadRequestUnits": 80}}]},
    ], GlobalSecondaryIndexes=[index], TimeToLiveSpecification={"AttributeName": "ends", "Enabled": True},
        WriteOnDemandThroughputSettings={"MaxWriteRequestUnits": 50})
    cloudformation.create_stack(StackName=name, TemplateBody=stack(first))
    cloudformation.get_waiter("stack_create_complete").wait(StackName=name, WaiterConfig=QUICK)
    outputs = own_cloud.outputs(name)
    assert outputs["Name"] == name and outputs["Stream"].split(":")[3] == HOME
    here, there = described(own[HOME], name), described(own[OTHER], name)
    assert others(own[HOME], name) == [OTHER]
    assert here["OnDemandThroughput"] == {"MaxReadRequestUnits": 30, "MaxWriteRequestUnits": 50}
    assert there["OnDemandThroughput"] == {"MaxReadRequestUnits": 40, "MaxWriteRequestUnits": 50}
    assert there["GlobalSecondaryIndexes"][0]["OnDemandThroughput"] == {"MaxReadRequestUnits": 80, "MaxWriteRequestUnits": 70}
    assert there["TableClassSummary"]["TableClass"] == "STANDARD_INFREQUENT_ACCESS"
    assert "TableClassSummary" not in here
    tags = {tag["Key"]: tag["Value"] for tag in own[OTHER].list_tags_of_resource(ResourceArn=there["TableArn"])["Tags"]}
    assert tags["at"] == "other"
    assert json.loads(own[OTHER].get_resource_policy(ResourceArn=there["TableArn"])["Policy"]) == allow
    assert own[OTHER].describe_time_to_live(TableName=name)["TimeToLiveDescription"]["TimeToLiveStatus"] == "ENABLED"

    second = global_table(name, [
        {"Region": HOME, "TableClass": "STANDARD_INFREQUENT_ACCESS"},
        {"Region": THIRD, "DeletionProtectionEnabled": True}, {"Region": OTHER},
    ])
    cloudformation.update_stack(StackName=name, TemplateBody=stack(second))
    cloudformation.get_waiter("stack_update_complete").wait(StackName=name, WaiterConfig=QUICK)
    assert set(others(own[HOME], name)) == {OTHER, THIRD}
    assert described(own[THIRD], name)["DeletionProtectionEnabled"] is True
    there = described(own[OTHER], name)
    assert "GlobalSecondaryIndexes" not in there and "OnDemandThroughput" not in there
    assert described(own[HOME], name)["TableClassSummary"]["TableClass"] == "STANDARD_INFREQUENT_ACCESS"
    assert there.get("TableClassSummary", {}).get("TableClass", "STANDARD") == "STANDARD"
    assert refused(own[OTHER].get_resource_policy, ResourceArn=there["TableArn"])[0] == "PolicyNotFoundException"
    assert "at" not in {tag["Key"] for tag in own[OTHER].list_tags_of_resource(ResourceArn=there["TableArn"])["Tags"]}

    third = global_table(name, [{"Region": HOME}, {"Region": THIRD}])
    cloudformation.update_stack(StackName=name, TemplateBody=stack(third))
    cloudformation.get_waiter("stack_update_complete").wait(StackName=name, WaiterConfig=QUICK)
    assert others(own[HOME], name) == [THIRD]
    cloudformation.delete_stack(StackName=name)
    cloudformation.get_waiter("stack_delete_complete").wait(StackName=name, WaiterConfig=QUICK)
    for region in (HOME, OTHER, THIRD):
        assert name not in own[region].list_tables()["TableNames"]


def test_cloudformation_with_strong_consistency(own_cloud, own, name):
    cloudformation = own_cloud.client("cloudformation")
    strong = global_table(name, [{"Region": HOME}, {"Region": "us-east-2"}], MultiRegionConsistency="STRONG",
                          GlobalTableWitnesses=[{"Region": "us-west-2"}])
    cloudformation.create_stack(StackName=name, TemplateBody=stack(strong))
    cloudformation.get_waiter("stack_create_complete").wait(StackName=name, WaiterConfig=QUICK)
    assert described(own["us-east-2"], name)["MultiRegionConsistency"] == "STRONG"
    cloudformation.delete_stack(StackName=name)
    cloudformation.get_waiter("stack_delete_complete").wait(StackName=name, WaiterConfig=QUICK)
    assert own["us-east-2"].list_tables()["TableNames"] == []


@pytest.mark.parametrize("change, why", [
    ({"BillingMode": "PROVISIONED"}, "ReadProvisionedThroughputSettings, with either ReadCapacityUnits or"),
    ({"WriteProvisionedThroughputSettings": {"WriteCapacityAutoScalingSettings": {
        "MinCapacity": 1, "MaxCapacity": 2, "TargetTrackingScalingPolicyConfiguration": {"TargetValue": 50}}}},
     "can be given only when BillingMode is PROVISIONED"),
    ({"Replicas": [{"Region": OTHER}]}, "must contain an entry for the current region"),
    ({"SSESpecification": {"SSEEnabled": True, "SSEType": "KMS"}}, "is not built"),
])
def test_cloudformation_refuses_by_name(cloud, name, change, why):
    cloudformation = cloud.client("cloudformation")
    resource = global_table(name, [{"Region": HOME}])
    resource["Properties"].update(change)
    cloudformation.create_stack(StackName=name, TemplateBody=stack(resource))
    with pytest.raises(Exception):  # noqa: B017
        cloudformation.get_waiter("stack_create_complete").wait(StackName=name, WaiterConfig=QUICK)
    events = cloudformation.describe_stack_events(StackName=name)["StackEvents"]
    assert any(why in event.get("ResourceStatusReason", "") for event in events)
    assert name not in cloud.client("dynamodb").list_tables()["TableNames"]
