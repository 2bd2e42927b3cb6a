"""S3 by boto3."""

import base64
import hashlib
import http.client
import json
import time
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import pytest
import requests
from botocore.exceptions import ClientError


def code_of(call, **arguments):
    with pytest.raises(ClientError) as refused:
        call(**arguments)
    return refused.value.response["Error"]["Code"]


def test_object_round_trip(cloud, bucket):
    s3 = cloud.client("s3")
    body = b"hello \xff\x00"
    put = s3.put_object(
        Bucket=bucket, Key="a/b c+ü.txt", Body=body, ContentType="text/x", Metadata={"who": "ann"}, CacheControl="no-store"
    )
    assert put["ETag"] == f'"{hashlib.md5(body).hexdigest()}"'
    got = s3.get_object(Bucket=bucket, Key="a/b c+ü.txt")
    assert got["Body"].read() == body
    assert (got["ContentType"], got["Metadata"], got["CacheControl"]) == ("text/x", {"who": "ann"}, "no-store")
    head = s3.head_object(Bucket=bucket, Key="a/b c+ü.txt")
    assert (head["ContentLength"], head["ETag"]) == (len(body), put["ETag"])
    s3.delete_object(Bucket=bucket, Key="a/b c+ü.txt")
    s3.delete_object(Bucket=bucket, Key="a/b c+ü.txt")
    assert code_of(s3.get_object, Bucket=bucket, Key="a/b c+ü.txt") == "NoSuchKey"
    assert code_of(s3.head_object, Bucket=bucket, Key="a/b c+ü.txt") == "404"


def test_ranges_and_conditions(cloud, bucket):
    s3 = cloud.client("s3")
    etag = s3.put_object(Bucket=bucket, Key="r", Body=b"0123456789")["ETag"]
    part = s3.get_object(Bucket=bucket, Key="r", Range="bytes=2-4")
    assert (part["Body"].read(), part["ContentRange"]) == (b"234", "bytes 2-4/10")
    assert s3.get_object(Bucket=bucket, Key="r", Range="bytes=-3")["Body"].read() == b"789"
    assert code_of(s3.get_object, Bucket=bucket, Key="r", Range="bytes=10-") == "InvalidRange"
    assert code_of(s3.get_object, Bucket=bucket, Key="r", IfNoneMatch=etag) == "304"
    assert code_of(s3.get_object, Bucket=bucket, Key="r", IfMatch='"other"') == "PreconditionFailed"
    assert code_of(s3.put_object, Bucket=bucket, Key="r", Body=b"", IfNoneMatch="*") == "PreconditionFailed"


def test_listing(cloud, bucket):
    s3 = cloud.client("s3")
    keys = sorted(f"{folder}/{n:02}" for folder in ("x", "y") for n in range(6)) + ["z"]
    for key in keys:
        s3.put_object(Bucket=bucket, Key=key, Body=b"")
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, PaginationConfig={"PageSize": 5})
    assert [item["Key"] for page in pages for item in page["Contents"]] == keys
    folders = s3.list_objects_v2(Bucket=bucket, Delimiter="/")
    assert [p["Prefix"] for p in folders["CommonPrefixes"]] == ["x/", "y/"]
    assert [item["Key"] for item in folders["Contents"]] == ["z"]
    assert s3.list_objects_v2(Bucket=bucket, Prefix="x/", StartAfter="x/03")["KeyCount"] == 2
    assert code_of(s3.delete_bucket, Bucket=bucket) == "BucketNotEmpty"
    deleted = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": key} for key in keys]})
    assert len(deleted["Deleted"]) == len(keys)
    s3.delete_bucket(Bucket=bucket)
    assert code_of(s3.list_objects_v2, Bucket=bucket) == "NoSuchBucket"


def test_copy(cloud, bucket):
    s3 = cloud.client("s3")
    s3.put_object(Bucket=bucket, Key="from", Body=b"copied", ContentType="text/plain")
    s3.copy_object(Bucket=bucket, Key="to", CopySource={"Bucket": bucket, "Key": "from"})
    got = s3.get_object(Bucket=bucket, Key="to")
    assert (got["Body"].read(), got["ContentType"]) == (b"copied", "text/plain")


def test_checksums(cloud, bucket):
    s3 = cloud.client("s3")
    put = s3.put_object(Bucket=bucket, Key="c", Body=b"sum", ChecksumAlgorithm="SHA256")
    assert put["ChecksumSHA256"] == s3.get_object(Bucket=bucket, Key="c", ChecksumMode="ENABLED")["ChecksumSHA256"]
    wrong = {"Bucket": bucket, "Key": "c", "Body": b"sum", "ContentMD5": "AAAAAAAAAAAAAAAAAAAAAA=="}
    assert code_of(s3.put_object, **wrong) == "BadDigest"


def test_concurrent_writers_leave_one_whole(cloud, bucket):
    s3 = cloud.client("s3", max_pool_connections=16)
    bodies = [bytes([n]) * 100_000 for n in range(16)]
    with ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda body: s3.put_object(Bucket=bucket, Key="same", Body=body), bodies))
    assert s3.get_object(Bucket=bucket, Key="same")["Body"].read() in bodies


def test_public_website(cloud, bucket):
    s3 = cloud.client("s3")
    s3.put_bucket_website(
        Bucket=bucket, WebsiteConfiguration={"IndexDocument": {"Suffix": "index.html"}, "ErrorDocument": {"Key": "e.html"}}
    )
    s3.put_object(Bucket=bucket, Key="index.html", Body=b"<p>home", ContentType="text/html")
    s3.put_object(Bucket=bucket, Key="e.html", Body=b"<p>lost", ContentType="text/html")
    site = f"http://{bucket}.s3-website.localhost:{cloud.port}"
    assert requests.get(site, timeout=10).status_code == 403
    s3.delete_public_access_block(Bucket=bucket)
    everyone = {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{bucket}/*"}
    s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": [everyone]}))
    assert requests.get(f"{site}/", timeout=10).text == "<p>home"
    lost = requests.get(f"{site}/nothing", timeout=10)
    assert lost.status_code in (403, 404) and lost.text == "<p>lost"
    assert requests.get(f"{cloud.url}/{bucket}/index.html", timeout=10).text == "<p>home"
    s3.delete_bucket_policy(Bucket=bucket)
    assert requests.get(f"{site}/", timeout=10).status_code == 403


def test_names(cloud, bucket):
    s3 = cloud.client("s3")
    assert bucket in [b["Name"] for b in s3.list_buckets()["Buckets"]]
    assert s3.head_bucket(Bucket=bucket)["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert code_of(s3.head_bucket, Bucket="nobody-made-this-one") == "404"
    bad = requests.put(f"{cloud.url}/Bad_Name", timeout=10)
    assert bad.status_code in (400, 403)


def test_versions_are_listed_behind_one_that_is_gone(cloud, bucket):
    s3 = cloud.client("s3")
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    put = [s3.put_object(Bucket=bucket, Key="k", Body=b"x")["VersionId"] for _ in range(3)]
    listed, more = [], {}
    while True:
        page = s3.list_object_versions(Bucket=bucket, MaxKeys=1, **more)
        for version in page.get("Versions", []):
            listed.append(version["VersionId"])
            s3.delete_object(Bucket=bucket, Key="k", VersionId=version["VersionId"])
        if not page["IsTruncated"]:
            break
        more = {"KeyMarker": page["NextKeyMarker"], "VersionIdMarker": page["NextVersionIdMarker"]}
    assert listed == put[::-1]
    s3.delete_bucket(Bucket=bucket)


def test_a_bucket_that_has_taken_the_name_is_another(cloud, bucket):
    s3 = cloud.client("s3", signature_version="s3v4")
    url = urlsplit(s3.generate_presigned_url("put_object", Params={"Bucket": bucket, "Key": "a"}))

    def body():
        yield b"x" * 100_000
        # Until the server has looked at the bucket.
        time.sleep(1)
        s3.delete_bucket(Bucket=bucket)
        s3.create_bucket(Bucket=bucket)
        yield b"x" * 100_000

    connection = http.client.HTTPConnection(url.netloc, timeout=30)
    connection.request("PUT", f"{url.path}?{url.query}", body(), {"Content-Length": "200000"})
    answer = connection.getresponse()
    assert (answer.status, b"NoSuchBucket" in answer.read()) == (404, True)
    assert "Contents" not in s3.list_objects_v2(Bucket=bucket)


def test_configurations_are_bounded(cloud, bucket):
    s3 = cloud.client("s3")

    def rules(headers):
        return {"CORSRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["*"], "AllowedHeaders": headers}]}

    s3.put_bucket_cors(Bucket=bucket, CORSConfiguration=rules(["x" * 1000] * 60))
    large = rules(["x" * 1000] * 70)
    assert code_of(s3.put_bucket_cors, Bucket=bucket, CORSConfiguration=large) == "MaxMessageLengthExceeded"
    site = {"IndexDocument": {"Suffix": "index.html"}}
    moved = {"Redirect": {"ReplaceKeyWith": "k" * (130 << 10)}}
    long = {"Bucket": bucket, "WebsiteConfiguration": site | {"RoutingRules": [moved]}}
    assert code_of(s3.put_bucket_website, **long) == "MaxMessageLengthExceeded"


def test_buckets_are_listed_in_pages(cloud, bucket):
    s3 = cloud.client("s3")
    names = [f"{bucket}-{letter}" for letter in "abcde"]
    for name in names:
        s3.create_bucket(Bucket=name)
    pages = s3.get_paginator("list_buckets").paginate(Prefix=f"{bucket}-", PaginationConfig={"PageSize": 2})
    pages = [[b["Name"] for b in page["Buckets"]] for page in pages]
    assert (pages, [len(page) for page in pages]) == ([names[:2], names[2:4], names[4:]], [2, 2, 1])
    here = s3.list_buckets(Prefix=bucket, BucketRegion=s3.meta.region_name)
    assert [b["Name"] for b in here["Buckets"]] == [bucket, *names]
    assert {b["BucketRegion"] for b in here["Buckets"]} == {s3.meta.region_name}
    assert s3.list_buckets(Prefix=bucket, BucketRegion="sa-east-1")["Buckets"] == []
    assert code_of(s3.list_buckets, MaxBuckets=10_001) == "InvalidArgument"
    for name in names:
        s3.delete_bucket(Bucket=name)


def test_uploads_are_listed_in_pages(cloud, bucket):
    s3 = cloud.client("s3")
    keys = ["a/1", "a/2", "b", "c", "c"]
    ids = [s3.create_multipart_upload(Bucket=bucket, Key=key)["UploadId"] for key in keys]

    def listed(**asked):
        pages = s3.get_paginator("list_multipart_uploads").paginate(Bucket=bucket, **asked)
        return [(upload["Key"], upload["UploadId"]) for page in pages for upload in page.get("Uploads", [])]

    assert sorted(listed(PaginationConfig={"PageSize": 2})) == sorted(zip(keys, ids))
    assert [key for key, _ in listed(Prefix="a/", PaginationConfig={"PageSize": 1})] == ["a/1", "a/2"]
    first = s3.list_multipart_uploads(Bucket=bucket, Delimiter="/", MaxUploads=1)
    assert (first["CommonPrefixes"], first["IsTruncated"]) == ([{"Prefix": "a/"}], True)
    rest = s3.list_multipart_uploads(Bucket=bucket, Delimiter="/", KeyMarker=first["NextKeyMarker"])
    assert [upload["Key"] for upload in rest["Uploads"]] == ["b", "c", "c"]
    assert "CommonPrefixes" not in rest
    behind = s3.list_multipart_uploads(Bucket=bucket, KeyMarker="b")
    assert [upload["Key"] for upload in behind["Uploads"]] == ["c", "c"]
    for key, upload in zip(keys, ids):
        s3.abort_multipart_upload(Bucket=bucket, Key=key, UploadId=upload)


def test_an_unsigned_body_in_chunks_is_decoded(cloud, bucket):
    s3 = cloud.client("s3")
    s3.delete_public_access_block(Bucket=bucket)
    everyone = {"Effect": "Allow", "Principal": "*", "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{bucket}/*"}
    s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": [everyone]}))

    def put(payload, checksum, **more):
        headers = more | {
            "x-amz-content-sha256": payload,
            "x-amz-decoded-content-length": "5",
            "x-amz-trailer": "x-amz-checksum-crc32",
            "Content-Encoding": "aws-chunked",
        }
        chunks = f"5\r\nhello\r\n0\r\nx-amz-checksum-crc32:{checksum}\r\n\r\n"
        return requests.put(f"{cloud.url}/{bucket}/k", data=chunks.encode(), headers=headers, timeout=10)

    assert put("STREAMING-UNSIGNED-PAYLOAD-TRAILER", "NhCmhg==").status_code == 200
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"hello"
    assert b"BadDigest" in put("STREAMING-UNSIGNED-PAYLOAD-TRAILER", "AAAAAA==").content
    assert b"InvalidRequest" in put("STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER", "NhCmhg==").content
    right, named = ("STREAMING-UNSIGNED-PAYLOAD-TRAILER", "NhCmhg=="), "x-amz-sdk-checksum-algorithm"
    assert put(*right, **{named: "CRC32"}).status_code == 200
    assert b"<Code>InvalidRequest</Code>" in put(*right, **{named: "SHA256"}).content


def test_where_buckets_are_made(cloud, name):
    s3 = cloud.client("s3")
    there = cloud.client("s3", region="eu-west-1")

    def made(client, region):
        where = {"CreateBucketConfiguration": {"LocationConstraint": region}}
        return code_of(client.create_bucket, Bucket=f"{name}-not", **where)

    assert made(s3, "nowhere") == "InvalidLocationConstraint"
    assert made(s3, "us-east-1") == "InvalidLocationConstraint"
    assert made(there, "us-west-2") == "IllegalLocationConstraintException"
    s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "sa-east-1"})
    assert s3.get_bucket_location(Bucket=name)["LocationConstraint"] == "sa-east-1"
    s3.delete_bucket(Bucket=name)


def test_digests_of_documents(cloud, bucket):
    s3 = cloud.client("s3")

    def tagged(md5):
        def claim(request, **_):
            del request.headers["Content-MD5"]
            request.headers["Content-MD5"] = md5(request.body)

        client = cloud.client("s3")
        client.meta.events.register("before-sign.s3.PutBucketTagging", claim)
        return lambda: client.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": [{"Key": "k", "Value": "v"}]})

    tagged(lambda body: base64.b64encode(hashlib.md5(body).digest()).decode())()
    assert s3.get_bucket_tagging(Bucket=bucket)["TagSet"] == [{"Key": "k", "Value": "v"}]
    assert code_of(tagged(lambda _: base64.b64encode(bytes(16)).decode())) == "BadDigest"
    assert code_of(tagged(lambda _: "nonsense")) == "InvalidDigest"


def test_unfinished_uploads_end_with_their_bucket(cloud, bucket):
    s3 = cloud.client("s3")
    upload = {"Bucket": bucket, "Key": "k", "UploadId": s3.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]}
    s3.upload_part(**upload, PartNumber=1, Body=b"x")
    for number in range(120):
        s3.create_multipart_upload(Bucket=bucket, Key=f"k/{number}")
    s3.put_object(Bucket=bucket, Key="there", Body=b"x")
    assert code_of(s3.delete_bucket, Bucket=bucket) == "BucketNotEmpty"
    assert len(s3.list_parts(**upload)["Parts"]) == 1
    s3.delete_object(Bucket=bucket, Key="there")
    s3.delete_bucket(Bucket=bucket)
    s3.create_bucket(Bucket=bucket)
    assert "Uploads" not in s3.list_multipart_uploads(Bucket=bucket)
    assert code_of(s3.list_parts, **upload) == "NoSuchUpload"


def test_what_has_not_changed_is_told_with_its_headers(cloud, bucket):
    s3 = cloud.client("s3")
    kept = {"CacheControl": "max-age=60", "Expires": "Thu, 01 Jan 2032 00:00:00 GMT"}
    etag = s3.put_object(Bucket=bucket, Key="k", Body=b"x", **kept)["ETag"]
    got = s3.get_object(Bucket=bucket, Key="k")
    for ask in (s3.get_object, s3.head_object):
        with pytest.raises(ClientError) as refused:
            ask(Bucket=bucket, Key="k", IfNoneMatch=etag)
        metadata = refused.value.response["ResponseMetadata"]
        headers = metadata["HTTPHeaders"]
        assert (metadata["HTTPStatusCode"], headers["etag"], headers["cache-control"]) == (304, etag, "max-age=60")
        assert headers["last-modified"] == got["ResponseMetadata"]["HTTPHeaders"]["last-modified"]
        assert headers["expires"] == kept["Expires"]
        assert "content-type" not in headers


def test_copies_are_judged_by_the_tags_of_their_version(cloud, bucket):
    s3 = cloud.client("s3")
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})

    def put(level):
        return s3.put_object(Bucket=bucket, Key="k", Body=b"x", Tagging=f"level={level}")["VersionId"]

    opened, secret = put("open"), put("secret")
    upload = s3.create_multipart_upload(Bucket=bucket, Key="parts")["UploadId"]

    def deny(action):
        denied = {"Effect": "Deny", "Principal": "*", "Action": action, "Resource": f"arn:aws:s3:::{bucket}/*"}
        denied["Condition"] = {"StringEquals": {"s3:ExistingObjectTag/level": "secret"}}
        s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": [denied]}))

    def copy(version):
        return {"Bucket": bucket, "Key": "copy", "CopySource": {"Bucket": bucket, "Key": "k", "VersionId": version}}

    for action in ("s3:GetObjectVersion", "s3:GetObjectVersionTagging"):
        deny(action)
        s3.copy_object(**copy(opened))
        assert code_of(s3.copy_object, **copy(secret)) == "AccessDenied", action
    deny("s3:GetObjectVersion")
    part = {"UploadId": upload, "PartNumber": 1}
    s3.upload_part_copy(**copy(opened) | {"Key": "parts"} | part)
    assert code_of(s3.upload_part_copy, **copy(secret) | {"Key": "parts"} | part) == "AccessDenied"
