"""S3 by boto3: what AWS answers in rarer cases."""

from datetime import datetime, timedelta, timezone

import pytest
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
