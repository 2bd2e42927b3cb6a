"""S3 by boto3: what AWS answers in rarer cases."""

import json
from datetime import datetime, timedelta, timezone
from xml.etree import ElementTree

import pytest
import requests
from botocore.exceptions import ClientError


def refusal(call, **arguments):
    """The whole error; of it, what the service tells beside code and message."""
    with pytest.raises(ClientError) as refused:
        call(**arguments)
    return refused.value.response


def error_of(call, **arguments):
    return refusal(call, **arguments)["Error"]


def code_of(call, **arguments):
    return error_of(call, **arguments)["Code"]


def test_conditions_of_writes_that_s3_does_not_know(cloud, bucket):
    s3 = cloud.client("s3")
    etag = s3.put_object(Bucket=bucket, Key="k", Body=b"1")["ETag"]
    for given, header in [
        ({"IfNoneMatch": etag}, "If-None-Match"),
        ({"IfMatch": "*"}, "If-Match"),
        ({"IfMatch": etag, "IfNoneMatch": "*"}, "If-Match,If-None-Match"),
    ]:
        error = error_of(s3.put_object, Bucket=bucket, Key="k", Body=b"2", **given)
        assert (error["Code"], error["Header"]) == ("NotImplemented", header)
        assert error["Message"] == "A header you provided implies functionality that is not implemented"


def test_a_completion_conflicts_with_what_was_written_meanwhile(cloud, bucket):
    s3 = cloud.client("s3")
    first = s3.put_object(Bucket=bucket, Key="k", Body=b"1")["ETag"]
    named = {"Bucket": bucket, "Key": "k"}
    named["UploadId"] = s3.create_multipart_upload(**named)["UploadId"]
    part = s3.upload_part(**named, PartNumber=1, Body=b"2")["ETag"]
    named["MultipartUpload"] = {"Parts": [{"PartNumber": 1, "ETag": part}]}
    assert code_of(s3.complete_multipart_upload, **named, IfMatch=part) == "PreconditionFailed"
    s3.put_object(Bucket=bucket, Key="k", Body=b"1")
    error = error_of(s3.complete_multipart_upload, **named, IfMatch=first)
    assert (error["Code"], error["Condition"], error["Key"]) == ("ConditionalRequestConflict", "If-Match", "k")
    s3.complete_multipart_upload(**named)


def test_dates_to_come_are_no_conditions(cloud, bucket):
    s3 = cloud.client("s3")
    s3.put_object(Bucket=bucket, Key="k", Body=b"1")
    to_come = datetime.now(timezone.utc) + timedelta(days=1)
    assert s3.get_object(Bucket=bucket, Key="k", IfModifiedSince=to_come)["Body"].read() == b"1"
    s3.head_object(Bucket=bucket, Key="k", IfModifiedSince=to_come)
    s3.copy_object(Bucket=bucket, Key="l", CopySource=f"{bucket}/k", CopySourceIfModifiedSince=to_come)


def test_an_upload_without_an_algorithm_keeps_the_default(cloud, bucket):
    s3 = cloud.client("s3")
    named = {"Bucket": bucket, "Key": "k"}
    upload = named | {"UploadId": s3.create_multipart_upload(**named)["UploadId"]}
    part = s3.upload_part(**upload, PartNumber=1, Body=b"123456789", ChecksumCRC32C="4waSgw==")
    assert part["ChecksumCRC32C"] == "4waSgw=="
    source = {"Bucket": bucket, "Key": "source"}
    s3.put_object(**source, Body=b"123456789")
    copied = s3.upload_part_copy(**upload, PartNumber=2, CopySource=source)["CopyPartResult"]
    assert not [name for name in copied if name.startswith("Checksum")]
    parts = {"Parts": [{"PartNumber": 1, "ETag": part["ETag"], "ChecksumCRC32C": part["ChecksumCRC32C"]}]}
    error = error_of(s3.complete_multipart_upload, **upload, MultipartUpload=parts)
    assert (error["Code"], error["UploadId"]) == ("InvalidPart", upload["UploadId"])
    del parts["Parts"][0]["ChecksumCRC32C"]
    error = error_of(s3.complete_multipart_upload, **upload, MultipartUpload=parts, ChecksumType="FULL_OBJECT")
    assert "created using the null checksum mode" in error["Message"]
    done = s3.complete_multipart_upload(**upload, MultipartUpload=parts)
    assert (done["ChecksumCRC64NVME"], done["ChecksumType"]) == ("rosUhgp5mIg=", "FULL_OBJECT")
    head = s3.head_object(**named, ChecksumMode="ENABLED")
    assert head["ChecksumCRC64NVME"] == "rosUhgp5mIg="


def test_what_a_completion_says_of_checksums(cloud, bucket):
    s3 = cloud.client("s3")
    named = {"Bucket": bucket, "Key": "k"}
    upload = named | {"UploadId": s3.create_multipart_upload(**named, ChecksumAlgorithm="CRC32")["UploadId"]}
    part = s3.upload_part(**upload, PartNumber=1, Body=b"123456789", ChecksumAlgorithm="CRC32")
    known = {"PartNumber": 1, "ETag": part["ETag"]}

    def refused(checksum, **more):
        parts = {"Parts": [known | checksum]}
        error = error_of(s3.complete_multipart_upload, **upload, MultipartUpload=parts, **more)
        return error["Code"], error["Message"]

    code, message = refused({})
    assert (code, "must include the checksum for each part" in message) == ("InvalidRequest", True)
    code, message = refused({"ChecksumSHA256": "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU="})
    assert (code, message) == ("BadDigest", "The sha256 you specified for part 1 did not match what we received.")
    assert refused({"ChecksumCRC32": "AAAAAA=="})[0] == "InvalidPart"
    right = {"ChecksumCRC32": part["ChecksumCRC32"]}
    code, message = refused(right, ChecksumCRC32="AAAAAA==")
    assert (code, message) == ("BadDigest", "The crc32 you specified did not match the calculated checksum.")
    assert "must use the same checksum mode" in refused(right, ChecksumType="FULL_OBJECT")[1]
    assert refused(right, MpuObjectSize=4)[1].endswith("header value 4 does not match what was computed: 9")
    assert error_of(s3.complete_multipart_upload, **upload)["Message"] == "You must specify at least one part"
    s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": [known | right]})
    asked = {"ObjectAttributes": ["Checksum", "ObjectParts"]}
    told = s3.get_object_attributes(**named, **asked)
    whole = s3.head_object(**named, ChecksumMode="ENABLED")["ChecksumCRC32"]
    assert whole == told["Checksum"]["ChecksumCRC32"] + "-1"
    assert told["ObjectParts"]["Parts"][0]["ChecksumCRC32"] == part["ChecksumCRC32"]
    first = s3.get_object(**named, PartNumber=1, ChecksumMode="ENABLED")
    assert (first["ChecksumCRC32"], first["ChecksumType"]) == (part["ChecksumCRC32"], "COMPOSITE")


def test_a_checksum_of_the_whole_comes_with_its_kind(cloud, bucket):
    s3 = cloud.client("s3")
    named = {"Bucket": bucket, "Key": "k"}
    kind = {"ChecksumType": "FULL_OBJECT"}
    made = s3.create_multipart_upload(**named, **kind, ChecksumAlgorithm="CRC32")
    upload = named | {"UploadId": made["UploadId"]}
    part = s3.upload_part(**upload, PartNumber=1, Body=b"123456789", ChecksumAlgorithm="CRC32")
    upload["MultipartUpload"] = {"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]}
    upload["ChecksumCRC32"] = part["ChecksumCRC32"]
    assert code_of(s3.complete_multipart_upload, **upload) == "BadDigest"
    done = s3.complete_multipart_upload(**upload, **kind)
    assert (done["ChecksumCRC32"], done["ChecksumType"]) == (part["ChecksumCRC32"], "FULL_OBJECT")


def test_parts_and_ranges_of_what_has_one_checksum(cloud, bucket):
    s3 = cloud.client("s3")
    named = {"Bucket": bucket, "Key": "k"}
    upload = named | {"UploadId": s3.create_multipart_upload(**named)["UploadId"]}
    bodies = [b"x" * (5 << 20), b"y"]
    parts = [
        {"PartNumber": number, "ETag": s3.upload_part(**upload, PartNumber=number, Body=body)["ETag"]}
        for number, body in enumerate(bodies, 1)
    ]
    s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": parts})
    told = s3.get_object_attributes(**named, ObjectAttributes=["ObjectParts"])["ObjectParts"]
    assert told == {"TotalPartsCount": 2}
    assert "ChecksumType" not in s3.head_object(**named, PartNumber=2, ChecksumMode="ENABLED")
    error = error_of(s3.get_object, **named, PartNumber=3)
    assert (error["Code"], error["ActualPartCount"], error["PartNumberRequested"]) == ("InvalidPartNumber", "2", "3")
    size = sum(len(body) for body in bodies)
    whole = s3.get_object(**named, Range=f"bytes=0-{size - 1}", ChecksumMode="ENABLED")
    assert (whole["ResponseMetadata"]["HTTPStatusCode"], "ChecksumCRC64NVME" in whole) == (206, True)
    assert "ChecksumCRC64NVME" not in s3.get_object(**named, Range="bytes=0-1", ChecksumMode="ENABLED")


def test_digests_of_objects(cloud, bucket):
    s3 = cloud.client("s3")
    error = error_of(s3.put_object, Bucket=bucket, Key="k", Body=b"123456789", ChecksumCRC32="AAAAAA==")
    assert error["Message"] == "The CRC32 you specified did not match the calculated checksum."
    error = error_of(s3.put_object, Bucket=bucket, Key="k", Body=b"", ContentMD5="AAAAAAAAAAAAAAAAAAAAAA==")
    assert (error["Code"], error["CalculatedDigest"]) == ("BadDigest", "1B2M2Y8AsgTpgAmY7PhCfg==")
    assert error["ExpectedDigest"] == "0" * 32
    error = error_of(s3.put_object, Bucket=bucket, Key="k", Body=b"", ContentMD5="nonsense")
    assert (error["Code"], error["Content-MD5"]) == ("InvalidDigest", "nonsense")


def test_delete_markers(cloud, bucket):
    s3 = cloud.client("s3")
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    named = {"Bucket": bucket, "Key": "k"}
    s3.put_object(**named, Body=b"x")
    marker = s3.delete_object(**named)["VersionId"]
    tags = {"Tagging": {"TagSet": [{"Key": "k", "Value": "v"}]}}
    for call, given, method in [
        (s3.get_object, {"VersionId": marker}, "GET"),
        (s3.get_object_tagging, {}, "GET"),
        (s3.put_object_tagging, tags, "PUT"),
        (s3.delete_object_tagging, {}, "DELETE"),
        (s3.put_object_acl, {"ACL": "private"}, "PUT"),
    ]:
        response = refusal(call, **named, **given)
        error, headers = response["Error"], response["ResponseMetadata"]["HTTPHeaders"]
        assert (error["Code"], error["Method"]) == ("MethodNotAllowed", method)
        assert (error["ResourceType"], headers["allow"]) == ("DeleteMarker", "DELETE")
        assert (headers["x-amz-delete-marker"], headers["x-amz-version-id"]) == ("true", marker)
    assert code_of(s3.get_object, **named) == "NoSuchKey"
    source = named | {"VersionId": marker}
    assert code_of(s3.copy_object, Bucket=bucket, Key="copy", CopySource=source) == "InvalidRequest"
    assert code_of(s3.copy_object, Bucket=bucket, Key="copy", CopySource=named) == "NoSuchKey"
    assert error_of(s3.delete_bucket, Bucket=bucket)["Message"].endswith("delete all versions in the bucket.")


def test_deletions(cloud, bucket):
    s3 = cloud.client("s3")
    several = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "k", "VersionId": "nonsense"}]})
    assert several["Errors"][0]["Code"] == "NoSuchVersion"
    assert code_of(s3.delete_object, Bucket=bucket, Key="k", VersionId="nonsense") == "InvalidArgument"
    for given in (True, False):
        error = error_of(s3.delete_object, Bucket=bucket, Key="k", BypassGovernanceRetention=given)
        assert (error["Code"], error["ArgumentName"]) == ("InvalidArgument", "x-amz-bypass-governance-retention")
        assert "ArgumentValue" not in error
        objects = {"Bucket": bucket, "Delete": {"Objects": [{"Key": "k"}]}}
        assert code_of(s3.delete_objects, **objects, BypassGovernanceRetention=given) == "InvalidArgument"


def test_configurations_of_a_bucket(cloud, bucket):
    s3 = cloud.client("s3")
    for status in ("enabled", "Disabled"):
        given = {"VersioningConfiguration": {"Status": status}}
        assert code_of(s3.put_bucket_versioning, Bucket=bucket, **given) == "MalformedXML"
    given = {"VersioningConfiguration": {}}
    code = code_of(s3.put_bucket_versioning, Bucket=bucket, **given)
    assert code == "IllegalVersioningConfigurationException"
    for policy in ("text", "[]", " {}", '{"Version"'):
        error = error_of(s3.put_bucket_policy, Bucket=bucket, Policy=policy)
        assert error["Message"] == "Policies must be valid JSON and the first byte must be '{'", policy
    assert error_of(s3.put_bucket_policy, Bucket=bucket, Policy="{}")["Message"] == "Missing required field Statement"
    denied = {"Effect": "Deny", "Principal": "*", "Action": "s3:PutBucketLogging"}
    policy = {"Version": "2012-10-17", "Statement": [denied | {"Resource": f"arn:aws:s3:::{bucket}"}]}
    done = s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps(policy))
    assert done["ResponseMetadata"]["HTTPStatusCode"] == 204
    done = s3.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": [{"Key": "k", "Value": "v"}]})
    assert done["ResponseMetadata"]["HTTPStatusCode"] == 204
    error = error_of(s3.list_objects_v2, Bucket=bucket, ExpectedBucketOwner="0000")
    assert error["Code"] == "InvalidBucketOwnerAWSAccountID"
    assert error["Message"].endswith("must be an AWS Account ID... [0000]")


def test_tags(cloud, bucket):
    s3 = cloud.client("s3")
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")

    def refused(key, value):
        tags = {"TagSet": [{"Key": key, "Value": value}]}
        return error_of(s3.put_object_tagging, Bucket=bucket, Key="k", Tagging=tags)

    error = refused("k<", "v")
    assert (error["Message"], error["TagKey"]) == ("The TagKey you have provided is invalid", "k<")
    error = refused("k", "v<")
    assert (error["Message"], error["TagValue"]) == ("The TagValue you have provided is invalid", "v<")
    assert refused("aws:k", "v")["Message"] == "Your TagKey cannot be prefixed with aws:"
    error = error_of(s3.put_object, Bucket=bucket, Key="k", Body=b"x", Tagging="key1=val1,key2=val2")
    assert (error["Code"], error["ArgumentName"]) == ("InvalidArgument", "x-amz-tagging")


def test_buckets_are_told_with_their_arns(cloud, bucket, name):
    s3 = cloud.client("s3")
    arn = f"arn:aws:s3:::{bucket}"
    assert s3.create_bucket(Bucket=bucket)["BucketArn"] == arn
    assert s3.head_bucket(Bucket=bucket)["BucketArn"] == arn
    listed = {item["Name"]: item for item in s3.list_buckets()["Buckets"]}[bucket]
    assert (listed["BucketArn"], "BucketRegion" in listed) == (arn, False)
    assert s3.list_buckets(Prefix=bucket)["Buckets"][0]["BucketRegion"] == s3.meta.region_name
    there = cloud.client("s3", region="eu-west-1")
    error = error_of(there.create_bucket, Bucket=f"{name}-there")
    assert error["Code"] == "IllegalLocationConstraintException"
    assert error["Message"].startswith("The unspecified location constraint is incompatible")
    where = {"CreateBucketConfiguration": {"LocationConstraint": "eu-west-1"}}
    made = there.create_bucket(Bucket=f"{name}-there", **where)
    assert made["Location"].startswith(f"http://{name}-there.s3.")
    there.delete_bucket(Bucket=f"{name}-there")
    error = error_of(s3.create_bucket, Bucket=f"{name}-owned", ObjectOwnership="Nobody")
    assert error["Message"] == "Invalid x-amz-object-ownership header: Nobody"


def test_what_listings_tell(cloud, bucket):
    s3 = cloud.client("s3")
    empty = s3.list_multipart_uploads(Bucket=bucket)
    assert (empty["NextKeyMarker"], empty["NextUploadIdMarker"], "Prefix" in empty) == ("", "", False)
    upload = s3.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]
    listed = s3.list_multipart_uploads(Bucket=bucket, Prefix="k")
    assert (listed["NextKeyMarker"], listed["NextUploadIdMarker"], listed["Prefix"]) == ("k", upload, "k")
    for key in ("a", "b", "c"):
        s3.put_object(Bucket=bucket, Key=key, Body=b"")
    first = s3.list_objects_v2(Bucket=bucket, StartAfter="a", MaxKeys=1)
    assert first["StartAfter"] == "a"
    token = {"ContinuationToken": first["NextContinuationToken"]}
    second = s3.list_objects_v2(Bucket=bucket, StartAfter="a", **token)
    assert ([item["Key"] for item in second["Contents"]], "StartAfter" in second) == (["c"], False)
    error = error_of(s3.list_objects_v2, Bucket=bucket, ContinuationToken="")
    assert (error["ArgumentName"], "ArgumentValue" in error) == ("continuation-token", False)
    allowed = {"Effect": "Allow", "Principal": "*", "Action": "s3:ListBucket"}
    policy = {"Version": "2012-10-17", "Statement": [allowed | {"Resource": f"arn:aws:s3:::{bucket}"}]}
    s3.delete_public_access_block(Bucket=bucket)
    s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps(policy))
    assert "<Owner>" not in requests.get(f"{cloud.url}/{bucket}", timeout=10).text
    assert "Owner" in s3.list_objects(Bucket=bucket)["Contents"][0]


def test_what_browsers_ask_first(cloud, bucket):
    s3 = cloud.client("s3")
    origin = {"Origin": "https://example.com"}
    put = origin | {"Access-Control-Request-Method": "PUT"}

    def refused(path, headers):
        answer = requests.options(f"{cloud.url}/{path}", headers=headers, timeout=10)
        members = ElementTree.fromstring(answer.text)
        return answer.status_code, {member.tag: member.text for member in members}

    assert refused(bucket, {})[1]["Code"] == "BadRequest"
    status, error = refused(f"{bucket}-none/k", origin)
    assert (status, error["Code"], error["Message"]) == (403, "AccessForbidden", "CORSResponse: Bucket not found")
    assert (error["Method"], error["ResourceType"]) == ("OPTIONS", "BUCKET")
    status, error = refused(f"{bucket}/k", put)
    assert (status, error["Message"]) == (403, "CORSResponse: CORS is not enabled for this bucket.")
    assert (error["Method"], error["ResourceType"]) == ("PUT", "BUCKET")
    assert refused(f"{bucket}/k", origin)[1]["Method"] == "OPTIONS"
    rule = {"AllowedMethods": ["GET"], "AllowedOrigins": ["*"]}
    s3.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": [rule]})
    status, error = refused(f"{bucket}/k", put)
    assert (status, error["Method"], error["ResourceType"]) == (403, "PUT", "OBJECT")
    assert refused(f"{bucket}/k", origin)[0] == 400
    # A request that names the method of another is judged by that.
    allowed = requests.get(f"{cloud.url}/{bucket}/k", headers=origin, timeout=10)
    other = requests.get(f"{cloud.url}/{bucket}/k", headers=put, timeout=10)
    assert "access-control-allow-origin" in allowed.headers
    assert "access-control-allow-origin" not in other.headers


def test_ranges_of_copied_parts(cloud, bucket):
    s3 = cloud.client("s3")
    s3.put_object(Bucket=bucket, Key="source", Body=b"0123456789")
    upload = s3.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]
    part = {"Bucket": bucket, "Key": "k", "UploadId": upload, "PartNumber": 1, "CopySource": f"{bucket}/source"}
    assert code_of(s3.upload_part_copy, **part, CopySourceRange="bytes=10-20") == "InvalidRequest"
    assert code_of(s3.upload_part_copy, **part, CopySourceRange="bytes=0-10") == "InvalidArgument"


def test_storage_classes(cloud, bucket):
    s3 = cloud.client("s3")
    for name in ("COLD", "OUTPOSTS"):
        error = error_of(s3.put_object, Bucket=bucket, Key="k", Body=b"", StorageClass=name)
        assert (error["Code"], error["StorageClassRequested"]) == ("InvalidStorageClass", name)
    assert code_of(s3.put_object, Bucket=bucket, Key="k", Body=b"", StorageClass="GLACIER") == "NotImplemented"


def test_configurations_of_a_website(cloud, bucket):
    s3 = cloud.client("s3")

    def refused(configuration):
        return error_of(s3.put_bucket_website, Bucket=bucket, WebsiteConfiguration=configuration)

    everywhere = {"RedirectAllRequestsTo": {"HostName": "example.com"}}
    assert refused(everywhere | {"IndexDocument": {"Suffix": "i.html"}})["ArgumentValue"] == "not null"
    rule = {"Condition": {}, "Redirect": {"HostName": "example.com"}}
    error = refused({"IndexDocument": {"Suffix": "i.html"}, "RoutingRules": [rule]})
    assert error["Message"].startswith("Condition cannot be empty.")


def test_error_pages_of_a_website(cloud, bucket):
    s3 = cloud.client("s3")
    pages = {"IndexDocument": {"Suffix": "i.html"}, "ErrorDocument": {"Key": "error.html"}}
    s3.put_bucket_website(Bucket=bucket, WebsiteConfiguration=pages)
    s3.delete_public_access_block(Bucket=bucket)
    open_to = {"Effect": "Allow", "Principal": "*", "Action": ["s3:GetObject", "s3:ListBucket"]}
    arns = [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"]
    policy = {"Version": "2012-10-17", "Statement": [open_to | {"Resource": arns}]}
    s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps(policy))
    site = f"{cloud.url}/_aws/s3-website/{bucket}"
    posted = requests.post(f"{site}/k", timeout=10)
    assert posted.status_code == 405
    assert "<li>ResourceType: OBJECT</li>" in posted.text
    missing = requests.get(f"{site}/k", timeout=10)
    assert missing.status_code == 404
    assert missing.text.count("<li>Key: error.html</li>") == 1


def test_targets_of_notifications(cloud, bucket):
    s3, sqs = cloud.client("s3"), cloud.client("sqs")
    account = cloud.client("sts").get_caller_identity()["Account"]
    events = {"Events": ["s3:ObjectCreated:*"]}

    def put(**configuration):
        return {"Bucket": bucket, "NotificationConfiguration": configuration}

    call = s3.put_bucket_notification_configuration
    error = error_of(call, **put(QueueConfigurations=[events | {"QueueArn": "text"}]))
    assert error["Message"] == "The ARN could not be parsed"
    assert (error["ArgumentName"], error["ArgumentValue"]) == ("Queue", "text")
    error = error_of(call, **put(LambdaFunctionConfigurations=[events | {"LambdaFunctionArn": "text"}]))
    assert (error["ArgumentName"], error["ArgumentValue"]) == ("CloudFunction", "text")
    function = f"arn:aws:lambda:{s3.meta.region_name}:{account}:function:none"
    error = error_of(call, **put(LambdaFunctionConfigurations=[events | {"LambdaFunctionArn": function}]))
    assert error["ArgumentName1"] == f"{function}, null"
    assert error["ArgumentValue1"] == f"Not authorized to invoke function [{function}]"
    url = sqs.create_queue(QueueName=bucket)["QueueUrl"]
    queue = f"arn:aws:sqs:{s3.meta.region_name}:{account}:{bucket}"
    rules = [{"Name": "SUFFIX", "Value": ".txt"}, {"Name": "prefix", "Value": "a"}]
    target = events | {"QueueArn": queue, "Filter": {"Key": {"FilterRules": rules}}}
    assert error_of(call, **put(QueueConfigurations=[target]))["ArgumentName1"] == queue
    allowed = {"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"}, "Action": "sqs:SendMessage"}
    policy = {"Version": "2012-10-17", "Statement": [allowed | {"Resource": queue}]}
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": json.dumps(policy)})
    call(**put(QueueConfigurations=[target]))
    (shown,) = s3.get_bucket_notification_configuration(Bucket=bucket)["QueueConfigurations"]
    assert {rule["Name"]: rule["Value"] for rule in shown["Filter"]["Key"]["FilterRules"]} == {
        "Prefix": "a",
        "Suffix": ".txt",
    }
    rules[0]["Name"] = "INVALID"
    assert error_of(call, **put(QueueConfigurations=[target]))["ArgumentValue"] == "INVALID"
    call(**put())
    sqs.delete_queue(QueueUrl=url)
