"""Requests that must be refused, with AWS's own codes."""

import time

import pytest
import requests
from botocore.exceptions import ClientError

import signature
from cloud import KEY_ID

FIFTEEN_MINUTES = 15 * 60


def code_of(call, **arguments):
    with pytest.raises(ClientError) as refused:
        call(**arguments)
    return refused.value.response["Error"]["Code"]


@pytest.mark.parametrize(
    ("service", "operation", "arguments", "code"),
    [
        ("s3", "list_buckets", {}, "SignatureDoesNotMatch"),
        ("sts", "get_caller_identity", {}, "SignatureDoesNotMatch"),
        ("iam", "list_roles", {}, "SignatureDoesNotMatch"),
        ("cloudformation", "list_stacks", {}, "SignatureDoesNotMatch"),
        ("dynamodb", "list_tables", {}, "InvalidSignatureException"),
        ("lambda", "list_functions", {}, "InvalidSignatureException"),
        ("logs", "describe_log_groups", {}, "InvalidSignatureException"),
    ],
)
def test_wrong_secret(cloud, service, operation, arguments, code):
    client = cloud.client(service, KEY_ID, "not the secret")
    assert code_of(getattr(client, operation), **arguments) == code


@pytest.mark.parametrize(
    ("service", "operation", "code"),
    [
        ("s3", "list_buckets", "InvalidAccessKeyId"),
        ("sts", "get_caller_identity", "InvalidClientTokenId"),
        ("dynamodb", "list_tables", "UnrecognizedClientException"),
        ("lambda", "list_functions", "UnrecognizedClientException"),
    ],
)
def test_unknown_key(cloud, service, operation, code):
    client = cloud.client(service, "AKIANOBODYKNOWSTHIS0", "any")
    assert code_of(getattr(client, operation)) == code


def test_a_key_of_another_service(cloud):
    """A signing key is made for one service, and opens no other."""
    headers = {"content-type": "application/x-amz-json-1.0", "x-amz-target": "DynamoDB_20120810.ListTables"}
    refused = signature.signed("POST", f"{cloud.url}/", "kinesis", b"{}", headers)
    assert (refused.status_code, signature.json_code(refused)) == (400, "InvalidSignatureException")
    assert refused.json()["message"] == "Credential should be scoped to correct service: 'dynamodb'. "
    assert signature.signed("POST", f"{cloud.url}/", "dynamodb", b"{}", headers).status_code == 200


def test_unsigned(cloud, bucket):
    listed = requests.get(f"{cloud.url}/{bucket}", timeout=10)
    assert (listed.status_code, signature.xml_code(listed)) == (403, "AccessDenied")
    put = requests.put(f"{cloud.url}/{bucket}/a", data=b"a", timeout=10)
    assert (put.status_code, signature.xml_code(put)) == (403, "AccessDenied")
    headers = {
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": "DynamoDB_20120810.ListTables",
    }
    tables = requests.post(cloud.url, data=b"{}", headers=headers, timeout=10)
    assert tables.status_code == 400
    assert signature.json_code(tables) == "MissingAuthenticationTokenException"


def test_a_form_is_no_larger_than_what_it_may_ask(cloud):
    form = {"content-type": "application/x-www-form-urlencoded"}

    def users(path):
        body = b"Action=ListUsers&Version=2010-05-08&PathPrefix=" + path
        return signature.signed("POST", f"{cloud.url}/", "iam", body, form)

    assert users(b"%2F").status_code == 200
    assert users(b"%2F" * 1024**2).status_code == 400
    try:
        over = users(b"%2F" * (4 * 1024**2))
    except requests.ConnectionError:
        return  # Refused while it was still being sent.
    assert (over.status_code, signature.xml_code(over)) == (413, "RequestEntityTooLarge")


@pytest.mark.parametrize("minutes", [-20, 20])
def test_skewed_clock(cloud, bucket, minutes):
    skew = minutes * 60
    listed = signature.signed("GET", f"{cloud.url}/{bucket}", "s3", skew_seconds=skew)
    assert (listed.status_code, signature.xml_code(listed)) == (403, "RequestTimeTooSkewed")
    tables = signature.dynamodb(cloud, "ListTables", b"{}", skew_seconds=skew)
    assert (tables.status_code, signature.json_code(tables)) == (400, "InvalidSignatureException")


def test_clock_within_bounds(cloud, bucket):
    skew = FIFTEEN_MINUTES - 60
    assert signature.signed("GET", f"{cloud.url}/{bucket}", "s3", skew_seconds=-skew).status_code == 200


def test_tampered_body(cloud, bucket):
    url = f"{cloud.url}/{bucket}/tampered"
    put = signature.signed("PUT", url, "s3", b"pay 10 to Ann", sent_body=b"pay 99 to Bob")
    assert (put.status_code, signature.xml_code(put)) == (400, "XAmzContentSHA256Mismatch")
    assert signature.signed("GET", url, "s3").status_code == 404
    tables = signature.dynamodb(cloud, "ListTables", b'{"Limit":1}', sent_body=b'{"Limit":9}')
    assert (tables.status_code, signature.json_code(tables)) == (400, "InvalidSignatureException")


def test_expired_presign(cloud, bucket):
    s3 = cloud.client("s3", signature_version="s3v4")
    s3.put_object(Bucket=bucket, Key="a", Body=b"a")
    url = s3.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "a"}, ExpiresIn=1)
    assert requests.get(url, timeout=10).content == b"a"
    time.sleep(2.1)
    late = requests.get(url, timeout=10)
    assert (late.status_code, signature.xml_code(late)) == (403, "AccessDenied")
    assert "expired" in late.text


def test_presign_for_another_key(cloud, bucket):
    s3 = cloud.client("s3", signature_version="s3v4")
    s3.put_object(Bucket=bucket, Key="b", Body=b"b")
    url = s3.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "a"})
    other = requests.get(url.replace("/a?", "/b?"), timeout=10)
    assert (other.status_code, signature.xml_code(other)) == (403, "SignatureDoesNotMatch")


def test_presign_for_another_size(cloud, bucket):
    s3 = cloud.client("s3", signature_version="s3v4")
    asked = {"Bucket": bucket, "Key": "sized", "ContentLength": 5}
    url = s3.generate_presigned_url("put_object", Params=asked)
    longer = requests.put(url, data=b"six...", timeout=10)
    assert (longer.status_code, signature.xml_code(longer)) == (403, "SignatureDoesNotMatch")
    assert requests.put(url, data=b"five.", timeout=10).status_code == 200


def test_presigned_post(cloud, bucket):
    s3 = cloud.client("s3", signature_version="s3v4")
    form = s3.generate_presigned_post(
        bucket, "in/${filename}", Conditions=[["content-length-range", 1, 10], ["starts-with", "$key", "in/"]]
    )
    sent = requests.post(form["url"], form["fields"], files={"file": ("a.txt", b"hello")}, timeout=10)
    assert sent.status_code == 204, sent.text
    assert s3.get_object(Bucket=bucket, Key="in/a.txt")["Body"].read() == b"hello"
    big = requests.post(form["url"], form["fields"], files={"file": ("b.txt", b"x" * 11)}, timeout=10)
    assert (big.status_code, signature.xml_code(big)) == (400, "EntityTooLarge")
    elsewhere = {**form["fields"], "key": "out/a.txt"}
    wrong = requests.post(form["url"], elsewhere, files={"file": ("a.txt", b"hello")}, timeout=10)
    assert (wrong.status_code, signature.xml_code(wrong)) == (403, "AccessDenied")
