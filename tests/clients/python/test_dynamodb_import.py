"""Imports of DynamoDB by boto3: every format and compression, what is told of bad items, authority, `kill -9`."""

import base64
import gzip
import json
import random
import time
import uuid

import pytest
import zstandard
from botocore.exceptions import ClientError

from cloud import REGION, eventually

KEY = {
    "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
    "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
    "BillingMode": "PAY_PER_REQUEST",
}
ITEMS = {
    "one": {"id": {"S": "one"}, "n": {"N": "600"}, "text": {"S": "é \"quoted\" \n日"}, "none": {"NULL": True}},
    "two": {"id": {"S": "two"}, "b": {"B": b"\x00\xff\x01"}, "set": {"SS": ["a", "b"]}, "yes": {"BOOL": True}},
    "three": {"id": {"S": "three"}, "l": {"L": [{"N": "1.5"}, {"M": {"a": {"NS": ["-2", "1"]}}}]}, "bs": {"BS": [b"x"]}},
}
ION = r"""
$ion_1_0 {Item:{id:"one",n:6d2,text:"\u00e9 \"quoted\" \n日",none:null}}
$ion_1_0 {Item:{id:"two",b:{{AP8B}},set:$dynamodb_SS::["a","b"],yes:true}}

$ion_1_0 {Item:{id:"three",l:[1.5,{a:$dynamodb_NS::[1.,-2.]}],bs:$dynamodb_BS::[{{eA==}}]}}
"""
CODECS = {
    "NONE": lambda data: data,
    "GZIP": lambda data: gzip.compress(data[:40]) + gzip.compress(data[40:]),
    "ZSTD": lambda data: zstandard.compress(data[:40]) + zstandard.compress(data[40:]),
}


def encoded(value):
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, dict):
        return {name: encoded(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [encoded(inner) for inner in value]
    return value


def lines(items):
    return "".join(json.dumps({"Item": encoded(item)}) + "\n" for item in items).encode()


def begin(dynamodb, bucket, name, prefix=None, shape="DYNAMODB_JSON", table=KEY, **more):
    source = {"S3Bucket": bucket, **({"S3KeyPrefix": prefix} if prefix else {})}
    return dynamodb.import_table(
        S3BucketSource=source, InputFormat=shape, TableCreationParameters={"TableName": name, **table}, **more
    )["ImportTableDescription"]


def ended(dynamodb, import_arn, seconds=120):
    def look():
        found = dynamodb.describe_import(ImportArn=import_arn)["ImportTableDescription"]
        return found if found["ImportStatus"] != "IN_PROGRESS" else None

    return eventually(look, seconds, every=0.05)


def imported(cloud, bucket, name, **arguments):
    dynamodb = cloud.client("dynamodb")
    return ended(dynamodb, begin(dynamodb, bucket, name, **arguments)["ImportArn"])


def scan(dynamodb, table):
    pages = dynamodb.get_paginator("scan").paginate(TableName=table)
    return {item["id"].get("S") or item["id"]["N"]: item for page in pages for item in page["Items"]}


def told(cloud, found):
    """What CloudWatch Logs holds of an import's bad items."""
    stream = found["ImportArn"].rsplit("/", 1)[1] + "/error"
    events = cloud.client("logs").get_log_events(logGroupName="/aws-dynamodb/imports", logStreamName=stream)["events"]
    return [json.loads(event["message"]) for event in events]


@pytest.mark.parametrize("compression", CODECS)
@pytest.mark.parametrize("shape", ["DYNAMODB_JSON", "ION"])
def test_formats(cloud, bucket, name, shape, compression):
    text = lines(ITEMS.values()) if shape == "DYNAMODB_JSON" else ION.encode()
    s3 = cloud.client("s3")
    s3.put_object(Bucket=bucket, Key="data", Body=CODECS[compression](text))
    found = imported(cloud, bucket, name, shape=shape, InputCompressionType=compression)
    assert found["ImportStatus"] == "COMPLETED", found
    assert (found["ProcessedItemCount"], found["ImportedItemCount"], found["ErrorCount"]) == (3, 3, 0)
    assert found["ProcessedSizeBytes"] == len(text)
    kept = scan(cloud.client("dynamodb"), name)
    for item in kept.values():
        for value in item.values():
            for members in value.values():
                if isinstance(members, list) and "L" not in value:
                    members.sort()
    expected = json.loads(json.dumps(encoded(ITEMS)))
    assert encoded(kept) == expected


@pytest.mark.parametrize("compression", CODECS)
def test_csv(cloud, bucket, name, compression):
    table = {
        "AttributeDefinitions": [
            {"AttributeName": "id", "AttributeType": "N"},
            {"AttributeName": "kind", "AttributeType": "S"},
            {"AttributeName": "rank", "AttributeType": "N"},
        ],
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
        "BillingMode": "PAY_PER_REQUEST",
        "GlobalSecondaryIndexes": [
            {
                "IndexName": "by-kind",
                "KeySchema": [
                    {"AttributeName": "kind", "KeyType": "HASH"},
                    {"AttributeName": "rank", "KeyType": "RANGE"},
                ],
                "Projection": {"ProjectionType": "ALL"},
            }
        ],
    }
    text = b'id,kind,rank,note\n1,a,10,"x, ""y"""\r\n2,a,9,\n3,b,1,5\n'
    s3 = cloud.client("s3")
    s3.put_object(Bucket=bucket, Key="rows.csv", Body=CODECS[compression](text))
    found = imported(cloud, bucket, name, shape="CSV", table=table, InputCompressionType=compression)
    assert found["ImportStatus"] == "COMPLETED", told(cloud, found)
    assert "InputFormatOptions" not in found
    dynamodb = cloud.client("dynamodb")
    assert scan(dynamodb, name) == {
        "1": {"id": {"N": "1"}, "kind": {"S": "a"}, "rank": {"N": "10"}, "note": {"S": 'x, "y"'}},
        "2": {"id": {"N": "2"}, "kind": {"S": "a"}, "rank": {"N": "9"}},
        "3": {"id": {"N": "3"}, "kind": {"S": "b"}, "rank": {"N": "1"}, "note": {"S": "5"}},
    }
    by_kind = dynamodb.query(
        TableName=name, IndexName="by-kind", KeyConditionExpression="kind = :k", ExpressionAttributeValues={":k": {"S": "a"}}
    )["Items"]
    assert [item["id"]["N"] for item in by_kind] == ["2", "1"]


def test_csv_with_a_header_and_a_delimiter_of_the_request(cloud, bucket, name):
    cloud.client("s3").put_object(Bucket=bucket, Key="rows", Body=b"a;1,5\nb;2\n")
    options = {"Csv": {"Delimiter": ";", "HeaderList": ["id", "v"]}}
    found = imported(cloud, bucket, name, shape="CSV", InputFormatOptions=options)
    assert found["ImportStatus"] == "COMPLETED" and found["InputFormatOptions"] == options
    assert scan(cloud.client("dynamodb"), name)["a"] == {"id": {"S": "a"}, "v": {"S": "1,5"}}


def test_what_the_request_and_the_descriptions_tell(cloud, bucket, name):
    dynamodb = cloud.client("dynamodb")
    cloud.client("s3").put_object(Bucket=bucket, Key="in/data", Body=lines(ITEMS.values()))
    begun = begin(dynamodb, bucket, name, prefix="in/")
    assert begun["ImportStatus"] == "IN_PROGRESS" and begun["ImportArn"].startswith(begun["TableArn"] + "/import/0")
    assert begun["ProcessedItemCount"] == begun["ImportedItemCount"] == begun["ErrorCount"] == 0
    for later in ["EndTime", "ProcessedSizeBytes", "FailureCode"]:
        assert later not in begun
    account = begun["TableArn"].split(":")[4]
    assert begun["S3BucketSource"] == {"S3BucketOwner": account, "S3Bucket": bucket, "S3KeyPrefix": "in/"}
    assert begun["InputCompressionType"] == "NONE" and begun["ClientToken"]
    assert begun["CloudWatchLogGroupArn"] == f"arn:aws:logs:{REGION}:{account}:log-group:/aws-dynamodb/imports:*"
    found = ended(dynamodb, begun["ImportArn"])
    for same in ["ImportArn", "TableArn", "TableId", "ClientToken", "S3BucketSource", "TableCreationParameters", "StartTime"]:
        assert found[same] == begun[same]
    described = dynamodb.describe_table(TableName=name)["Table"]
    assert described["TableStatus"] == "ACTIVE" and described["TableId"] == begun["TableId"]
    listed = dynamodb.list_imports(TableArn=begun["TableArn"])["ImportSummaryList"]
    assert [entry["ImportArn"] for entry in listed] == [begun["ImportArn"]]
    assert set(listed[0]) == {
        "ImportArn", "ImportStatus", "TableArn", "S3BucketSource", "InputFormat", "StartTime", "EndTime", "CloudWatchLogGroupArn",
    }
    dynamodb.delete_table(TableName=name)
    assert dynamodb.describe_import(ImportArn=begun["ImportArn"])["ImportTableDescription"]["ImportStatus"] == "COMPLETED"


def test_bad_items_are_told_and_the_others_kept(cloud, bucket, name):
    s3 = cloud.client("s3")
    good = lines([{"id": {"S": "a"}}])
    s3.put_object(Bucket=bucket, Key="1", Body=good + b"\n   \n" + b'{"Item": {"x": {"S": "no key"}}}\n' + lines([{"id": {"S": "b"}}]))
    s3.put_object(Bucket=bucket, Key="2", Body=lines([{"id": {"S": "c"}}]) + b"garbage\n" + lines([{"id": {"S": "never"}}]))
    s3.put_object(Bucket=bucket, Key="3", Body=b'{"NoItem": {}}')
    s3.put_object(Bucket=bucket, Key="4", Body=lines([{"id": {"N": "1"}}]))
    s3.put_object(Bucket=bucket, Key="5", Body=b"")
    s3.put_object(Bucket=bucket, Key="6", Body=b'{"Item": {"id": {"S": "d"}, "": {"S": "v"}}}' + lines([{"id": {"S": "e"}}]))
    found = imported(cloud, bucket, name)
    assert (found["ImportStatus"], found["FailureCode"]) == ("FAILED", "ItemValidationError")
    assert found["FailureMessage"] == (
        "Some of the items failed validation checks and were not imported. Please check CloudWatch error logs for more details."
    )
    assert (found["ProcessedItemCount"], found["ImportedItemCount"], found["ErrorCount"]) == (9, 4, 5)
    assert sorted(scan(cloud.client("dynamodb"), name)) == ["a", "b", "c", "e"]
    invalid = "One or more parameter values were invalid: "
    expected = [
        ("1", 1, invalid + "Missing the key id in the item"),
        ("2", 1, "Unexpected token"),
        ("3", 0, "Expected 'Item' top level container"),
        ("4", 0, invalid + "Type mismatch for key id expected: S actual: N"),
        ("6", 0, invalid + "Empty attribute name"),
    ]
    events = told(cloud, found)
    assert [
        (e["itemS3Pointer"]["key"], e["itemS3Pointer"]["itemIndex"], e["errorMessages"][0]) for e in events
    ] == expected
    assert all(e["importArn"] == found["ImportArn"] and e["itemS3Pointer"]["bucket"] == bucket for e in events)


@pytest.mark.parametrize("compression", ["GZIP", "ZSTD"])
def test_a_wrong_compression(cloud, bucket, name, compression):
    s3 = cloud.client("s3")
    s3.put_object(Bucket=bucket, Key="1", Body=lines(ITEMS.values()))
    s3.put_object(Bucket=bucket, Key="2", Body=CODECS[compression](lines(ITEMS.values()))[:-9])
    found = imported(cloud, bucket, name, InputCompressionType=compression)
    assert found["FailureCode"] == "ItemValidationError" and found["ErrorCount"] == 2
    assert cloud.client("dynamodb").describe_table(TableName=name)["Table"]["TableStatus"] == "ACTIVE"


def test_objects_of_a_prefix(cloud, bucket, name):
    s3 = cloud.client("s3")
    for at in range(25):
        s3.put_object(Bucket=bucket, Key=f"data/{at:02}", Body=lines([{"id": {"S": f"{at}-{n}"}} for n in range(10)]))
    s3.put_object(Bucket=bucket, Key="other/1", Body=b"garbage")
    found = imported(cloud, bucket, name, prefix="data/")
    assert found["ImportStatus"] == "COMPLETED" and found["ImportedItemCount"] == 250
    assert len(scan(cloud.client("dynamodb"), name)) == 250


def test_equal_keys_overwrite(cloud, bucket, name):
    body = lines([{"id": {"S": "x"}, "n": {"N": str(n)}} for n in range(5)])
    cloud.client("s3").put_object(Bucket=bucket, Key="1", Body=body)
    found = imported(cloud, bucket, name)
    assert (found["ImportStatus"], found["ImportedItemCount"]) == ("COMPLETED", 5)
    assert scan(cloud.client("dynamodb"), name) == {"x": {"id": {"S": "x"}, "n": {"N": "4"}}}


def refusal(call, **arguments):
    with pytest.raises(ClientError) as refused:
        call(**arguments)
    error = refused.value.response["Error"]
    return error["Code"], error["Message"]


def test_no_bucket_and_no_objects(cloud, bucket, name):
    dynamodb = cloud.client("dynamodb")
    found = imported(cloud, f"no-{uuid.uuid4()}", name)
    assert (found["ImportStatus"], found["FailureCode"]) == ("FAILED", "S3NoSuchBucket")
    assert found["FailureMessage"].startswith(
        "The specified bucket does not exist (Service: Amazon S3; Status Code: 404; Error Code: NoSuchBucket; Request ID: "
    )
    assert refusal(dynamodb.describe_table, TableName=name)[0] == "ResourceNotFoundException"
    found = imported(cloud, bucket, name, prefix="nothing/")
    assert (found["ImportStatus"], found["ProcessedItemCount"], found["ProcessedSizeBytes"]) == ("COMPLETED", 0, 0)
    assert scan(dynamodb, name) == {}


def slow_source(cloud, bucket, objects=40, items=400):
    s3 = cloud.client("s3")
    for at in range(objects):
        s3.put_object(
            Bucket=bucket, Key=f"{at:04}", Body=lines([{"id": {"S": f"{at}-{n}"}, "p": {"S": "x" * 200}} for n in range(items)])
        )
    return objects * items


def test_while_it_is_under_way(cloud, bucket, name):
    dynamodb = cloud.client("dynamodb")
    count = slow_source(cloud, bucket)
    token = str(uuid.uuid4())
    begun = begin(dynamodb, bucket, name, ClientToken=token)
    assert dynamodb.describe_table(TableName=name)["Table"]["TableStatus"] == "CREATING"
    assert name in dynamodb.list_tables()["TableNames"] or "LastEvaluatedTableName" in dynamodb.list_tables()
    in_use = ("ResourceInUseException", f"Attempt to change a resource which is still in use: Table is being created: {name}")
    assert refusal(dynamodb.delete_table, TableName=name) == in_use
    assert refusal(dynamodb.update_table, TableName=name, DeletionProtectionEnabled=True) == in_use
    ends = {"Enabled": True, "AttributeName": "ends"}
    assert refusal(dynamodb.update_time_to_live, TableName=name, TimeToLiveSpecification=ends) == in_use
    assert refusal(dynamodb.put_item, TableName=name, Item={"id": {"S": "x"}})[0] == "ResourceNotFoundException"
    exists = ("ResourceInUseException", f"Table already exists: {name}")
    assert refusal(dynamodb.create_table, TableName=name, **KEY)[0] == "ResourceInUseException"
    assert begin(dynamodb, bucket, name, ClientToken=token)["ImportArn"] == begun["ImportArn"]
    conflict = ("ImportConflictException", "Import conflict: Duplicate request detected with conflicting parameters")
    elsewhere = {"dynamodb": dynamodb, "bucket": "another-bucket", "name": name, "ClientToken": token}
    assert refusal(begin, **elsewhere) == conflict
    other = {"S3BucketSource": {"S3Bucket": bucket}, "InputFormat": "DYNAMODB_JSON", "ClientToken": token}
    assert refusal(dynamodb.import_table, **other, TableCreationParameters={"TableName": name + "-2", **KEY}) == conflict
    assert dynamodb.describe_import(ImportArn=begun["ImportArn"])["ImportTableDescription"]["ImportStatus"] == "IN_PROGRESS", (
        "it ended before anything was asked of it"
    )
    found = ended(dynamodb, begun["ImportArn"])
    assert found["ImportedItemCount"] == count
    assert refusal(dynamodb.import_table, **other, TableCreationParameters={"TableName": name, **KEY}) == exists


def test_kill_in_the_middle(own_cloud):
    dynamodb, s3 = own_cloud.client("dynamodb"), own_cloud.client("s3")
    s3.create_bucket(Bucket="source")
    items = 20_000
    body = lines([{"id": {"S": f"{n}"}, "g": {"S": f"{n % 7}"}, "p": {"S": "x" * 150}} for n in range(items)])
    s3.put_object(Bucket="source", Key="1", Body=gzip.compress(body))
    s3.put_object(Bucket="source", Key="2", Body=gzip.compress(b'{"Item": {"g": {"S": "no key"}}}\n' * 300 + body))
    table = {
        **KEY,
        "AttributeDefinitions": [{"AttributeName": n, "AttributeType": "S"} for n in ["id", "g"]],
        "GlobalSecondaryIndexes": [
            {"IndexName": "by-g", "KeySchema": [{"AttributeName": "g", "KeyType": "HASH"}], "Projection": {"ProjectionType": "KEYS_ONLY"}}
        ],
    }
    begun = begin(dynamodb, "source", "killed", table=table, InputCompressionType="GZIP")
    kills = 0
    while kills < 6:
        time.sleep(random.uniform(0.1, 0.5))
        own_cloud.kill()
        own_cloud.start()
        kills += 1
        found = own_cloud.client("dynamodb").describe_import(ImportArn=begun["ImportArn"])["ImportTableDescription"]
        if found["ImportStatus"] != "IN_PROGRESS":
            break
    assert kills > 1, "it had ended before the second kill"
    dynamodb = own_cloud.client("dynamodb")
    found = ended(dynamodb, begun["ImportArn"], 300)
    # Each is counted once, however often its object was read.
    assert (found["ImportedItemCount"], found["ErrorCount"]) == (2 * items, 300)
    assert found["ProcessedSizeBytes"] == 2 * len(body) + 300 * 33
    assert len(scan(dynamodb, "killed")) == items
    pages = dynamodb.get_paginator("scan").paginate(TableName="killed", IndexName="by-g", Select="COUNT")
    assert sum(page["Count"] for page in pages) == items
    assert len({e["itemS3Pointer"]["itemIndex"] for e in told(own_cloud, found)}) == 300
    own_cloud.stop()
    checked = own_cloud.run("fsck")
    assert checked.returncode == 0, checked.stdout + checked.stderr


def importer(cloud, name, *statements):
    """A user who may import, and what else the statements say."""
    iam = cloud.client("iam")
    iam.create_user(UserName=name)
    own = {"Effect": "Allow", "Action": ["dynamodb:ImportTable", "dynamodb:DescribeImport"], "Resource": "*"}
    document = {"Version": "2012-10-17", "Statement": [own, *statements]}
    iam.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=json.dumps(document))
    return cloud.client_of("dynamodb", iam.create_access_key(UserName=name)["AccessKey"])


def allow(*actions, **more):
    return {"Effect": "Allow", "Action": list(actions), "Resource": "*", **more}


LOGS = allow("logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents")


def test_the_caller_needs_to_be_allowed(cloud, bucket, name):
    cloud.client("s3").put_object(Bucket=bucket, Key="1", Body=lines(ITEMS.values()))

    def attempt(suffix, *statements):
        table = f"{name}-{suffix}"
        dynamodb = importer(cloud, table, *statements)
        found = ended(dynamodb, begin(dynamodb, bucket, table)["ImportArn"])
        there = table in {
            name for page in cloud.client("dynamodb").get_paginator("list_tables").paginate() for name in page["TableNames"]
        }
        return found["ImportStatus"], found.get("FailureCode"), there

    read = allow("s3:GetObject"), allow("s3:ListBucket")
    assert attempt("a", LOGS) == ("FAILED", "S3AccessDenied", False)
    assert attempt("b", LOGS, read[1]) == ("FAILED", "S3AccessDenied", False)
    assert attempt("c", *read) == ("FAILED", "CloudWatchLogsAccessDenied", False)
    via = {"Condition": {"StringEquals": {"aws:CalledVia": "dynamodb.amazonaws.com"}}}
    assert attempt("d", LOGS, allow("s3:GetObject", "s3:ListBucket", **via)) == ("COMPLETED", None, True)
    nobody = cloud.client("iam")
    nobody.create_user(UserName=f"{name}-e")
    own = cloud.client_of("dynamodb", nobody.create_access_key(UserName=f"{name}-e")["AccessKey"])
    source = {"S3BucketSource": {"S3Bucket": bucket}, "InputFormat": "ION"}
    code, _ = refusal(own.import_table, **source, TableCreationParameters={"TableName": f"{name}-e", **KEY})
    assert code == "AccessDeniedException"


def test_the_owner_of_the_bucket(cloud, bucket, name):
    dynamodb = cloud.client("dynamodb")
    source = {"S3Bucket": bucket, "S3BucketOwner": "999999999999"}
    begun = dynamodb.import_table(
        S3BucketSource=source, InputFormat="ION", TableCreationParameters={"TableName": name, **KEY}
    )["ImportTableDescription"]
    assert ended(dynamodb, begun["ImportArn"])["FailureCode"] == "S3AccessDenied"


def test_refused_requests(cloud, bucket, name):
    dynamodb = cloud.client("dynamodb")

    def attempt(**changed):
        given = {
            "S3BucketSource": {"S3Bucket": bucket},
            "InputFormat": "CSV",
            "TableCreationParameters": {"TableName": name, **KEY},
            **changed,
        }
        code, message = refusal(dynamodb.import_table, **given)
        assert code == "ValidationException", message
        return message

    assert attempt(InputFormat="DYNAMODB_JSON", InputFormatOptions={"Csv": {"Delimiter": ","}}) == (
        "Invalid Request: Unsupported InputFormatOptions for the given input format: DYNAMODB_JSON."
    )
    assert attempt(InputCompressionType="BZIP2") == (
        "1 validation error detected: Value 'BZIP2' at 'inputCompressionType' failed to satisfy constraint: Member must "
        "satisfy enum value set: [ZSTD, NONE, GZIP]"
    )
    assert "inputFormatOptions.csv.delimiter" in attempt(InputFormatOptions={"Csv": {"Delimiter": "x"}})
    assert "inputFormat" in attempt(InputFormat="XML")
    assert "s3BucketSource.s3Bucket" in attempt(S3BucketSource={"S3Bucket": "-nope!"})
    assert "clientToken" in attempt(ClientToken="a$b")
    assert attempt(TableCreationParameters={"TableName": name, **KEY, "BillingMode": "PROVISIONED"}) == (
        "One or more parameter values were invalid: ReadCapacityUnits and WriteCapacityUnits must both be specified when "
        "BillingMode is PROVISIONED"
    )
    # Every SDK makes up a token; the API itself demands one.
    def without_token(params, **_):
        body = json.loads(params["body"])
        del body["ClientToken"]
        params["body"] = json.dumps(body)

    plain = cloud.client("dynamodb")
    plain.meta.events.register("before-call.dynamodb.ImportTable", without_token)
    code, message = refusal(begin, dynamodb=plain, bucket=bucket, name=name)
    assert code == "ValidationException" and "clientToken" in message
    own = begin(dynamodb, bucket, name)["TableArn"]
    for bad in [own, own + "/export/01658528578619-c4d4e311", own.rsplit("/", 1)[0] + "/x/import/01658528578619-c4d4e311"]:
        assert refusal(dynamodb.describe_import, ImportArn=bad) == ("ValidationException", "Invalid Import ARN")
    unknown = own + "/import/01658528578619-c4d4e311"
    assert refusal(dynamodb.describe_import, ImportArn=unknown)[0] == "ImportNotFoundException"
    elsewhere = cloud.client("dynamodb", region="eu-west-1")
    assert refusal(elsewhere.describe_import, ImportArn=unknown)[0] == "ImportNotFoundException"
    token = "0" * 112
    assert refusal(dynamodb.list_imports, NextToken=token) == (
        "ValidationException", f"Invalid Request: Provided nextToken is invalid: {token}",
    )
    assert refusal(dynamodb.list_imports, PageSize=26)[0] == "ValidationException"


def test_pages_of_imports(own_cloud):
    dynamodb, s3 = own_cloud.client("dynamodb"), own_cloud.client("s3")
    s3.create_bucket(Bucket="source")
    made = [begin(dynamodb, "source", f"table-{n:02}")["ImportArn"] for n in range(12)]
    first = dynamodb.list_imports()
    assert len(first["ImportSummaryList"]) == 10
    rest = dynamodb.list_imports(NextToken=first["NextToken"])
    assert "NextToken" not in rest
    listed = [entry["ImportArn"] for entry in first["ImportSummaryList"] + rest["ImportSummaryList"]]
    assert listed == sorted(made, key=lambda arn: arn.rsplit("/", 1)[1], reverse=True)


def test_a_large_import(own_cloud):
    """Its speed is printed (`-s`): what is held is that it is not slower than a scan would take long."""
    dynamodb, s3 = own_cloud.client("dynamodb"), own_cloud.client("s3")
    s3.create_bucket(Bucket="source")
    items = 100_000
    for at in range(10):
        rows = [{"id": {"S": f"{at}-{n}"}, "n": {"N": str(n)}, "p": {"S": "x" * 100}} for n in range(items // 10)]
        s3.put_object(Bucket="source", Key=f"{at}", Body=lines(rows))
    from_time = time.monotonic()
    begun = begin(dynamodb, "source", "large")
    found = ended(dynamodb, begun["ImportArn"], 300)
    seconds = time.monotonic() - from_time
    assert (found["ImportStatus"], found["ImportedItemCount"]) == ("COMPLETED", items)
    print(f"{items} items in {seconds:.1f} s: {items / seconds:.0f} a second")
    pages = dynamodb.get_paginator("scan").paginate(TableName="large", Select="COUNT")
    assert sum(page["Count"] for page in pages) == items


def stack_ended(cloud, name):
    def look():
        found = cloud.client("cloudformation").describe_stacks(StackName=name)["Stacks"][0]
        return None if found["StackStatus"].endswith("_IN_PROGRESS") else found

    return eventually(look, 120)


def test_a_table_of_a_stack(cloud, bucket, name):
    cloud.client("s3").put_object(Bucket=bucket, Key="in/1", Body=gzip.compress(b"id;v\na;1\nb;2\n"))
    source = {
        "S3BucketSource": {"S3Bucket": bucket, "S3KeyPrefix": "in/"},
        "InputFormat": "CSV",
        "InputFormatOptions": {"Csv": {"Delimiter": ";"}},
        "InputCompressionType": "GZIP",
    }
    properties = {
        "TableName": name,
        **KEY,
        "ImportSourceSpecification": source,
        "StreamSpecification": {"StreamViewType": "NEW_IMAGE"},
        "DeletionProtectionEnabled": True,
        "Tags": [{"Key": "of", "Value": "stack"}],
    }
    template = {"Resources": {"Table": {"Type": "AWS::DynamoDB::Table", "Properties": properties}}}
    cloudformation, dynamodb = cloud.client("cloudformation"), cloud.client("dynamodb")
    cloudformation.create_stack(StackName=name, TemplateBody=json.dumps(template))
    assert stack_ended(cloud, name)["StackStatus"] == "CREATE_COMPLETE"
    assert sorted(scan(dynamodb, name)) == ["a", "b"]
    table = dynamodb.describe_table(TableName=name)["Table"]
    assert table["StreamSpecification"] == {"StreamEnabled": True, "StreamViewType": "NEW_IMAGE"}
    assert table["DeletionProtectionEnabled"] is True
    tags = {tag["Key"]: tag["Value"] for tag in dynamodb.list_tags_of_resource(ResourceArn=table["TableArn"])["Tags"]}
    assert tags["of"] == "stack" and tags["aws:cloudformation:logical-id"] == "Table"
    properties["DeletionProtectionEnabled"] = False
    cloudformation.update_stack(StackName=name, TemplateBody=json.dumps(template))
    assert stack_ended(cloud, name)["StackStatus"] == "UPDATE_COMPLETE"
    assert dynamodb.describe_table(TableName=name)["Table"]["TableId"] == table["TableId"]
    cloudformation.delete_stack(StackName=name)
    eventually(lambda: name not in str(dynamodb.list_tables()["TableNames"]))


def test_a_stack_whose_import_fails(cloud, bucket, name):
    cloud.client("s3").put_object(Bucket=bucket, Key="1", Body=b"garbage")
    source = {"S3BucketSource": {"S3Bucket": bucket}, "InputFormat": "DYNAMODB_JSON"}
    properties = {"TableName": name, **KEY, "ImportSourceSpecification": source}
    template = {"Resources": {"Table": {"Type": "AWS::DynamoDB::Table", "Properties": properties}}}
    cloudformation, dynamodb = cloud.client("cloudformation"), cloud.client("dynamodb")
    cloudformation.create_stack(StackName=name, TemplateBody=json.dumps(template))
    assert stack_ended(cloud, name)["StackStatus"] == "ROLLBACK_COMPLETE"
    events = cloudformation.describe_stack_events(StackName=name)["StackEvents"]
    reasons = [event.get("ResourceStatusReason", "") for event in events]
    assert any("Some of the items failed validation checks" in reason for reason in reasons)
    assert refusal(dynamodb.describe_table, TableName=name)[0] == "ResourceNotFoundException"
