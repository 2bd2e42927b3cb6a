"""Exports of DynamoDB by boto3: what is in the bucket is compared with what a model remembers, and read by an import."""

import base64
import gzip
import hashlib
import json
import random
import threading
import time
import uuid
from datetime import datetime, timedelta, timezone

import pytest
import requests

from cloud import REGION, eventually
from test_dynamodb_import import allow, begin, ended, encoded, importer, refusal, scan

KEY = {
    "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
    "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
    "BillingMode": "PAY_PER_REQUEST",
}
MINUTE = 60


def jump(cloud, seconds):
    assert requests.post(f"{cloud.url}/_pileus/clock", json={"advance_seconds": seconds}, timeout=10).ok


def recovered(cloud, name):
    """A table with point-in-time recovery; its ARN."""
    dynamodb = cloud.client("dynamodb")
    arn = dynamodb.create_table(TableName=name, **KEY)["TableDescription"]["TableArn"]
    on = {"PointInTimeRecoveryEnabled": True}
    dynamodb.update_continuous_backups(TableName=name, PointInTimeRecoverySpecification=on)
    return arn


def put(cloud, name, items):
    dynamodb = cloud.client("dynamodb")
    for at in range(0, len(items), 25):
        dynamodb.batch_write_item(RequestItems={name: [{"PutRequest": {"Item": item}} for item in items[at : at + 25]]})


def export(cloud, arn, bucket, **more):
    return cloud.client("dynamodb").export_table_to_point_in_time(TableArn=arn, S3Bucket=bucket, **more)["ExportDescription"]


def finished(cloud, begun, seconds=120):
    dynamodb = cloud.client("dynamodb")

    def look():
        found = dynamodb.describe_export(ExportArn=begun["ExportArn"])["ExportDescription"]
        return found if found["ExportStatus"] != "IN_PROGRESS" else None

    return eventually(look, seconds, every=0.05)


def objects(cloud, bucket, prefix=""):
    s3 = cloud.client("s3")
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix)
    keys = [entry["Key"] for page in pages for entry in page.get("Contents", [])]
    return {key: s3.get_object(Bucket=bucket, Key=key) for key in keys}


def md5(data):
    return base64.b64encode(hashlib.md5(data).digest()).decode()


def verified(cloud, bucket, found):
    """The lines of an export, after a look at every manifest and sum."""
    s3 = cloud.client("s3")

    def read(key):
        return s3.get_object(Bucket=bucket, Key=key)["Body"].read()

    root = found["ExportManifest"].removesuffix("manifest-summary.json")
    summary = read(root + "manifest-summary.json")
    files = read(root + "manifest-files.json")
    assert read(root + "manifest-summary.md5").decode() == md5(summary)
    assert read(root + "manifest-files.md5").decode() == md5(files)
    assert read(root + "_started") == b""
    summary = json.loads(summary)
    assert summary["exportArn"] == found["ExportArn"] and summary["tableId"] == found["TableId"]
    assert summary["manifestFilesS3Key"] == root + "manifest-files.json"
    assert summary["itemCount"] == found["ItemCount"] and summary["outputFormat"] == found["ExportFormat"]
    assert summary["billedSizeBytes"] == found["BilledSizeBytes"] and summary["s3SseAlgorithm"] == "AES256"
    lines = []
    for line in files.decode().splitlines():
        entry = json.loads(line)
        stored = s3.get_object(Bucket=bucket, Key=entry["dataFileS3Key"])
        packed = stored["Body"].read()
        assert entry["md5Checksum"] == md5(packed) and stored["ETag"] == f'"{entry["etag"]}"'
        assert stored["ServerSideEncryption"] == "AES256"
        text = gzip.decompress(packed).decode()
        own = text.splitlines()
        assert text == "".join(line + "\n" for line in own) and len(own) == entry["itemCount"]
        lines += own
    assert len(lines) == found["ItemCount"]
    return lines


def items_of(lines):
    return {json.loads(line)["Item"]["id"]["S"]: json.loads(line)["Item"] for line in lines}


VARIED = [
    {"id": {"S": "one"}, "n": {"N": "600"}, "text": {"S": "é \"quoted\" \n日"}, "none": {"NULL": True}},
    {"id": {"S": "two"}, "b": {"B": b"\x00\xff\x01"}, "set": {"SS": ["a", "b"]}, "yes": {"BOOL": True}},
    {"id": {"S": "three"}, "l": {"L": [{"N": "1.5"}, {"M": {"a b": {"NS": ["-2", "1"]}}}]}, "bs": {"BS": [b"x"]}},
]


@pytest.mark.parametrize("prefix", [None, "some/where", "slash/"])
@pytest.mark.parametrize("shape", ["DYNAMODB_JSON", "ION"])
def test_what_is_exported_can_be_imported(cloud, bucket, name, shape, prefix):
    arn = recovered(cloud, name)
    put(cloud, name, VARIED)
    more = {"S3Prefix": prefix} if prefix else {}
    begun = export(cloud, arn, bucket, ExportFormat=shape, **more)
    assert begun["ExportStatus"] == "IN_PROGRESS" and begun["ExportTime"] == begun["StartTime"] and begun["ClientToken"]
    for later in ["EndTime", "ItemCount", "BilledSizeBytes", "ExportManifest", "ExportType", "S3BucketOwner"]:
        assert later not in begun
    found = finished(cloud, begun)
    assert found["ExportStatus"] == "COMPLETED", found
    assert (found["ItemCount"], found["ExportFormat"], found["S3SseAlgorithm"]) == (3, shape, "AES256")
    folder = (f"{prefix.rstrip('/')}/" if prefix else "") + "AWSDynamoDB/" + begun["ExportArn"].rsplit("/", 1)[1]
    assert found["ExportManifest"] == f"{folder}/manifest-summary.json"
    lines = verified(cloud, bucket, found)
    assert all(key.startswith(folder) for key in objects(cloud, bucket))
    if shape == "DYNAMODB_JSON":
        assert items_of(lines) == {item["id"]["S"]: encoded(item) for item in VARIED}
    else:
        assert '$ion_1_0 {Item:{id:"one",n:6d2,none:null,text:"é \\"quoted\\" \\n日"}}' in lines
        assert '$ion_1_0 {Item:{b:{{AP8B}},id:"two",set:$dynamodb_SS::["a","b"],yes:true}}' in lines
    dynamodb = cloud.client("dynamodb")
    back = begin(
        dynamodb, bucket, name + "-2", prefix=f"{folder}/data/", shape=shape, table=KEY, InputCompressionType="GZIP"
    )
    assert ended(dynamodb, back["ImportArn"])["ImportStatus"] == "COMPLETED"
    assert scan(dynamodb, name + "-2") == scan(dynamodb, name)


def test_an_empty_table(cloud, bucket, name):
    found = finished(cloud, export(cloud, recovered(cloud, name), bucket))
    assert (found["ExportStatus"], found["ItemCount"], found["BilledSizeBytes"]) == ("COMPLETED", 0, 0)
    assert verified(cloud, bucket, found) == []
    data = [stored["Body"].read() for key, stored in objects(cloud, bucket).items() if "/data/" in key]
    assert [gzip.decompress(packed) for packed in data] == [b""]


def test_a_filter(cloud, bucket, name):
    arn = recovered(cloud, name)
    put(cloud, name, [{"id": {"S": f"{n}"}, "n": {"N": str(n)}, "p": {"S": "x"}} for n in range(60)])
    asked = {
        "FilterExpression": "#n >= :low",
        "ProjectionExpression": "id, #n",
        "ExpressionAttributeNames": {"#n": "n"},
        "ExpressionAttributeValues": {":low": {"N": "57"}},
    }
    begun = export(cloud, arn, bucket, FilterSpecification=asked)
    assert begun["FilterSpecification"] == asked
    found = finished(cloud, begun)
    expected = {f"{n}": {"id": {"S": f"{n}"}, "n": {"N": str(n)}} for n in range(57, 60)}
    assert items_of(verified(cloud, bucket, found)) == expected
    keyed = {"KeyConditionExpression": "id = :id", "ExpressionAttributeValues": {":id": {"S": "7"}}}
    found = finished(cloud, export(cloud, arn, bucket, FilterSpecification=keyed))
    assert list(items_of(verified(cloud, bucket, found))) == ["7"]
    call = cloud.client("dynamodb").export_table_to_point_in_time
    assert refusal(call, TableArn=arn, S3Bucket=bucket, FilterSpecification={}) == (
        "ValidationException", "Invalid Request: Invalid FilterSpecification: The specification can not be empty",
    )
    for bad in [{"FilterExpression": "n >"}, {"KeyConditionExpression": "n = :x", "ExpressionAttributeValues": {":x": {"N": "1"}}}]:
        assert refusal(call, TableArn=arn, S3Bucket=bucket, FilterSpecification=bad)[0] == "ValidationException"


def test_past_moments_while_writes_go_on(own_cloud):
    """Each moment's export is what the table held then, with writers going on and the server killed."""
    name, bucket = "moments", "moments"
    own_cloud.client("s3").create_bucket(Bucket=bucket)
    arn = recovered(own_cloud, name)
    model, moments = {}, []
    for step in range(4):
        for _ in range(150):
            key = str(random.randrange(200))
            if random.random() < 0.2:
                own_cloud.client("dynamodb").delete_item(TableName=name, Key={"id": {"S": key}})
                model.pop(key, None)
            else:
                item = {"id": {"S": key}, "v": {"N": str(random.randrange(10**6))}, "step": {"N": str(step)}}
                own_cloud.client("dynamodb").put_item(TableName=name, Item=item)
                model[key] = item
        jump(own_cloud, MINUTE)
        at = own_cloud.client("dynamodb").describe_continuous_backups(TableName=name)["ContinuousBackupsDescription"]
        at = at["PointInTimeRecoveryDescription"]["LatestRestorableDateTime"].replace(microsecond=0)
        moments.append((at, dict(model)))
        jump(own_cloud, MINUTE)
    over = threading.Event()

    def write():
        writer = own_cloud.client("dynamodb")
        while not over.is_set():
            try:
                writer.put_item(TableName=name, Item={"id": {"S": str(random.randrange(200))}, "late": {"BOOL": True}})
            except Exception:
                time.sleep(0.05)

    writer = threading.Thread(target=write)
    writer.start()
    begun = [export(own_cloud, arn, bucket, ExportTime=at, S3Prefix=str(n)) for n, (at, _) in enumerate(moments)]
    time.sleep(0.3)
    own_cloud.kill()
    own_cloud.start()
    for one, (at, model) in zip(begun, moments):
        found = finished(own_cloud, one)
        assert found["ExportStatus"] == "COMPLETED" and found["ExportTime"] == at
        assert items_of(verified(own_cloud, bucket, found)) == model
    over.set()
    writer.join()
    own_cloud.stop()
    checked = own_cloud.run("fsck")
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize("shape", ["DYNAMODB_JSON", "ION"])
@pytest.mark.parametrize("view", ["NEW_AND_OLD_IMAGES", "NEW_IMAGE", None])
def test_an_incremental_export(own_cloud, view, shape):
    dynamodb = own_cloud.client("dynamodb")
    own_cloud.client("s3").create_bucket(Bucket="changes")
    arn = recovered(own_cloud, "changes")

    def write(key, value):
        if value is None:
            dynamodb.delete_item(TableName="changes", Key={"id": {"S": key}})
        else:
            dynamodb.put_item(TableName="changes", Item={"id": {"S": key}, "v": {"N": str(value)}})

    def now():
        told = dynamodb.describe_continuous_backups(TableName="changes")["ContinuousBackupsDescription"]
        return told["PointInTimeRecoveryDescription"]["LatestRestorableDateTime"].replace(microsecond=0)

    for key in ["kept", "changed", "removed", "back", "twice"]:
        write(key, 1)
    jump(own_cloud, 2)
    from_time = now()
    jump(own_cloud, MINUTE)
    write("changed", 2)
    write("changed", 3)
    write("removed", None)
    write("new", 4)
    write("passing", 5)
    write("passing", None)
    write("back", None)
    write("back", 1)
    jump(own_cloud, 20 * MINUTE)
    to_time = now()
    jump(own_cloud, MINUTE)
    for key, value in [("kept", 9), ("changed", 9), ("removed", 9), ("later", 9), ("new", None)]:
        write(key, value)
    jump(own_cloud, MINUTE)
    specification = {"ExportFromTime": from_time, "ExportToTime": to_time}
    if view:
        specification["ExportViewType"] = view
    begun = export(
        own_cloud, arn, "changes", ExportType="INCREMENTAL_EXPORT", ExportFormat=shape, IncrementalExportSpecification=specification
    )
    assert begun["ExportType"] == "INCREMENTAL_EXPORT" and "ExportTime" not in begun
    told = begun["IncrementalExportSpecification"]
    view = view or "NEW_AND_OLD_IMAGES"
    assert told == {"ExportFromTime": from_time, "ExportToTime": to_time, "ExportViewType": view}
    found = finished(own_cloud, begun)
    assert found["ExportStatus"] == "COMPLETED", found
    assert found["BilledSizeBytes"] == 10_000_000
    lines = verified(own_cloud, "changes", found)
    assert all("/data/" not in key or key.startswith("AWSDynamoDB/data/") for key in objects(own_cloud, "changes"))
    summary = json.loads(
        own_cloud.client("s3").get_object(Bucket="changes", Key=found["ExportManifest"])["Body"].read()
    )
    assert summary["exportType"] == "INCREMENTAL_EXPORT" and summary["outputView"] == view
    if shape == "ION":
        assert all(line.startswith("$ion_1_0 {Record:{Metadata:{WriteTimestampMicros:") for line in lines)
        assert len(lines) == 4
        return
    seen = {}
    for line in lines:
        record = json.loads(line)
        micros = int(record.pop("Metadata")["WriteTimestampMicros"]["N"])
        assert from_time.timestamp() * 1e6 <= micros < to_time.timestamp() * 1e6
        key = record.pop("Keys")
        assert list(key) == ["id"]
        seen[key["id"]["S"]] = {image: int(item["v"]["N"]) for image, item in record.items()}
    old = view == "NEW_AND_OLD_IMAGES"
    assert seen == {
        "changed": {"NewImage": 3, **({"OldImage": 1} if old else {})},
        "removed": {"OldImage": 1} if old else {},
        "new": {"NewImage": 4},
        "back": {"NewImage": 1, **({"OldImage": 1} if old else {})},
    }


def test_a_large_table_in_several_files_with_kills(own_cloud):
    own_cloud.client("s3").create_bucket(Bucket="large")
    arn = recovered(own_cloud, "large")
    items = [
        {"id": {"S": f"{n}"}, "p": {"B": random.randbytes(300_000)}} for n in range(60)
    ] + [{"id": {"S": f"small-{n}"}} for n in range(3000)]
    dynamodb = own_cloud.client("dynamodb")
    for item in items[:60]:
        dynamodb.put_item(TableName="large", Item=item)
    put(own_cloud, "large", items[60:])
    begun = export(own_cloud, arn, "large")
    for _ in range(3):
        time.sleep(random.uniform(0.05, 0.4))
        own_cloud.kill()
        own_cloud.start()
    found = finished(own_cloud, begun)
    assert found["ExportStatus"] == "COMPLETED", found
    assert items_of(verified(own_cloud, "large", found)) == {item["id"]["S"]: encoded(item) for item in items}
    data = [key for key in objects(own_cloud, "large") if "/data/" in key]
    assert len(data) > 1, "one file held it all"
    manifest = own_cloud.client("s3").get_object(Bucket="large", Key=found["ExportManifest"].replace("summary", "files"))
    listed = [json.loads(line)["dataFileS3Key"] for line in manifest["Body"].read().decode().splitlines()]
    assert sorted(listed) == sorted(data), "a file that a killed server had written is left over"


def test_a_table_that_is_deleted_meanwhile(own_cloud):
    own_cloud.client("s3").create_bucket(Bucket="gone")
    arn = recovered(own_cloud, "gone")
    put(own_cloud, "gone", [{"id": {"S": str(n)}, "p": {"S": "x" * 2000}} for n in range(2000)])
    dynamodb = own_cloud.client("dynamodb")
    begun = export(own_cloud, arn, "gone")
    dynamodb.delete_table(TableName="gone")
    found = finished(own_cloud, begun)
    assert (found["ExportStatus"], found["ItemCount"]) == ("COMPLETED", 2000)
    assert len(verified(own_cloud, "gone", found)) == 2000
    assert dynamodb.list_exports(TableArn=arn)["ExportSummaries"] == []
    assert [e["ExportArn"] for e in dynamodb.list_exports()["ExportSummaries"]] == [begun["ExportArn"]]
    own_cloud.stop()
    checked = own_cloud.run("fsck")
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_tokens(cloud, bucket, name):
    arn = recovered(cloud, name)
    token = str(uuid.uuid4())
    first = export(cloud, arn, bucket, ClientToken=token)
    assert first["ClientToken"] == token
    assert export(cloud, arn, bucket, ClientToken=token)["ExportArn"] == first["ExportArn"]
    finished(cloud, first)
    assert export(cloud, arn, bucket, ClientToken=token)["ExportArn"] == first["ExportArn"]
    assert export(cloud, arn, bucket)["ExportArn"] != first["ExportArn"]
    dynamodb = cloud.client("dynamodb")
    conflict = ("ExportConflictException", "Export conflict: Duplicate request detected with conflicting parameters")
    for changed in [{"S3Prefix": "x"}, {"ExportFormat": "ION"}, {"S3Bucket": "another-bucket"}, {"S3BucketOwner": "000000000000"}]:
        given = {"TableArn": arn, "S3Bucket": bucket, "ClientToken": token, **changed}
        assert refusal(dynamodb.export_table_to_point_in_time, **given) == conflict


def test_failures(cloud, bucket, name):
    arn = recovered(cloud, name)
    found = finished(cloud, export(cloud, arn, f"no-{uuid.uuid4()}"))
    assert (found["ExportStatus"], found["FailureCode"]) == ("FAILED", "S3NoSuchBucket")
    assert found["FailureMessage"].startswith("The specified bucket does not exist (Service: Amazon S3; Status Code: 404; ")
    assert "ItemCount" not in found and "ExportManifest" not in found and "EndTime" in found
    found = finished(cloud, export(cloud, arn, bucket, S3BucketOwner="999999999999"))
    assert found["FailureCode"] == "S3AccessDenied" and found["S3BucketOwner"] == "999999999999"
    may = importer(cloud, name, allow("dynamodb:ExportTableToPointInTime", "dynamodb:DescribeExport"))
    begun = may.export_table_to_point_in_time(TableArn=arn, S3Bucket=bucket)["ExportDescription"]
    assert finished(cloud, begun)["FailureCode"] == "S3AccessDenied"
    via = {"Condition": {"StringEquals": {"aws:CalledVia": "dynamodb.amazonaws.com"}}}
    able = importer(cloud, name + "-2", allow("dynamodb:ExportTableToPointInTime"), allow("s3:PutObject", **via))
    begun = able.export_table_to_point_in_time(TableArn=arn, S3Bucket=bucket)["ExportDescription"]
    assert finished(cloud, begun)["ExportStatus"] == "COMPLETED"


def test_refused_requests(cloud, bucket, name):
    dynamodb = cloud.client("dynamodb")
    arn = dynamodb.create_table(TableName=name, **KEY)["TableDescription"]["TableArn"]

    def attempt(**changed):
        given = {"TableArn": arn, "S3Bucket": bucket, **changed}
        return refusal(dynamodb.export_table_to_point_in_time, **given)

    off = ("PointInTimeRecoveryUnavailableException", f"Point in time recovery is not enabled for table '{name}'")
    assert attempt() == off
    assert attempt(S3Bucket=f"no-{uuid.uuid4()}") == off
    on = {"PointInTimeRecoveryEnabled": True}
    dynamodb.update_continuous_backups(TableName=name, PointInTimeRecoverySpecification=on)
    missing = arn + "-missing"
    assert attempt(TableArn=missing) == ("TableNotFoundException", f"Table not found: {missing}")
    elsewhere = arn.replace(REGION, "eu-west-1")
    assert attempt(TableArn=elsewhere) == ("TableNotFoundException", f"Table not found: {elsewhere}")
    invalid = "ValidationException"
    assert attempt(TableArn=name) == (invalid, "One or more parameter values were invalid: tableArn is not a valid ARN")
    assert attempt(TableArn=arn + "/index/x") == (invalid, "Invalid Request: Table ARN is invalid.")
    assert attempt(S3SseKmsKeyId="alias/aws/s3") == (
        invalid, "Invalid Request: KMS Key Id is not supported for this encryption type",
    )
    assert attempt(S3SseAlgorithm="KMS")[0] == "NotImplemented"
    for member, value in [("ExportFormat", "CSV"), ("ExportType", "SOME"), ("S3SseAlgorithm", "aws:kms"), ("S3Prefix", ""),
                          ("S3BucketOwner", "me"), ("S3Bucket", "arn:aws:s3:::x"), ("ClientToken", "a$")]:
        code, message = attempt(**{member: value})
        assert code == invalid and member[0].lower() + member[1:] in message, message
    now = datetime.now(timezone.utc)
    wrong_time = ("InvalidExportTimeException", "Export Time is invalid")
    assert attempt(ExportTime=now + timedelta(hours=1)) == wrong_time
    assert attempt(ExportTime=now - timedelta(hours=1)) == wrong_time
    spec = {"ExportFromTime": now - timedelta(minutes=20)}

    def period(**more):
        return attempt(ExportType="INCREMENTAL_EXPORT", IncrementalExportSpecification=more)

    request = "Invalid Request: "
    assert attempt(IncrementalExportSpecification=spec)[1].startswith(request + "Export Type expected to be Incremental Export")
    assert attempt(ExportType="FULL_EXPORT", IncrementalExportSpecification=spec)[1] == (
        request + "When Export Type is Full Export , Incremental Export Specification should not be provided"
    )
    assert attempt(ExportType="INCREMENTAL_EXPORT")[1] == (
        request + "Incremental Export Specification expected when export type is set as Incremental Export"
    )
    assert period()[1] == request + "ExportFromTime must be provided in IncrementalExportSpecification"
    code, message = period(**spec)
    from_time = spec["ExportFromTime"].strftime("%Y-%m-%dT%H:%M:%SZ")
    assert code == "InvalidExportTimeException" and message == (
        f"Incremental export period from time cannot be less than the table creation time : {from_time}"
    )
    code, message = period(ExportFromTime=now, ExportToTime=now + timedelta(hours=1))
    assert code == "InvalidExportTimeException" and message.startswith(
        "Incremental export period to time cannot be greater than the current time : "
    )
    assert period(ExportFromTime=now)[1] == (
        "Difference between export period from time and export period to time is less than 15 minutes"
    )
    for bad in [arn, arn + "/import/01658528578619-c4d4e311"]:
        assert refusal(dynamodb.describe_export, ExportArn=bad) == (invalid, "Invalid Export ARN")
    unknown = arn + "/export/01658528578619-c4d4e311"
    assert refusal(dynamodb.describe_export, ExportArn=unknown) == (
        "ExportNotFoundException", f"Export not found: Export not found: {unknown}",
    )
    other = cloud.client("dynamodb", region="eu-west-1")
    assert refusal(other.describe_export, ExportArn=unknown) == ("ExportNotFoundException", "Export not found: Invalid export arn")
    token = "0123456789abcdef" * 16
    assert refusal(dynamodb.list_exports, NextToken=token) == (
        invalid, f"Invalid Request: Provided nextToken is invalid: {token}",
    )


def test_pages_of_exports(own_cloud):
    arn = recovered(own_cloud, "pages")
    made = [export(own_cloud, arn, "no-such-bucket")["ExportArn"] for _ in range(12)]
    dynamodb = own_cloud.client("dynamodb")
    first = dynamodb.list_exports(TableArn=arn)
    assert len(first["ExportSummaries"]) == 10
    assert set(first["ExportSummaries"][0]) == {"ExportArn", "ExportStatus", "ExportType"}
    rest = dynamodb.list_exports(TableArn=arn, NextToken=first["NextToken"])
    listed = [entry["ExportArn"] for entry in first["ExportSummaries"] + rest["ExportSummaries"]]
    assert listed == sorted(made, reverse=True) and "NextToken" not in rest
