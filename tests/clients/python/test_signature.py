"""Requests that must be refused, with AWS's own codes."""

import http.client
import time
from urllib.parse import urlsplit

import pytest
import requests
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

import signature
from cloud import KEY_ID, REGION, SECRET

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


def test_what_steers_an_operation_is_signed(cloud):
    """A request that somebody has seen is sent again as it was, or not at all."""
    url = f"{cloud.url}/2015-03-31/functions/nowhere/invocations"
    request = AWSRequest("POST", url, data=b"{}")
    SigV4Auth(Credentials(KEY_ID, SECRET), "lambda", REGION).add_auth(request)
    seen = dict(request.headers)
    assert requests.post(url, data=b"{}", headers=seen, timeout=10).status_code == 404
    altered = {**seen, "X-Amz-Invocation-Type": "Event"}
    refused = requests.post(url, data=b"{}", headers=altered, timeout=10)
    assert refused.status_code == 403
    assert "'X-Amz-Invocation-Type' must be a 'SignedHeader'" in refused.text


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


def test_a_form_writes_where_its_policy_says(cloud, bucket, name):
    """The bucket that counts is the one that the form is sent to, and no field is given twice."""
    s3 = cloud.client("s3", signature_version="s3v4")
    other = f"{name}-other"
    s3.create_bucket(Bucket=other)
    who = {"x-amz-meta-who": "me"}
    form = s3.generate_presigned_post(bucket, "a", Fields=who, Conditions=[who])["fields"]

    def send(where, fields):
        return requests.post(f"{cloud.url}/{where}", fields, files={"file": ("a.txt", b"hello")}, timeout=10)

    elsewhere = send(other, {"bucket": bucket, **form})
    assert (elsewhere.status_code, signature.xml_code(elsewhere)) == (403, "AccessDenied")
    assert "Contents" not in s3.list_objects_v2(Bucket=other)
    twice = send(bucket, [*form.items(), ("X-Amz-Meta-Who", "you")])
    assert (twice.status_code, signature.xml_code(twice)) == (400, "InvalidArgument")
    assert "Contents" not in s3.list_objects_v2(Bucket=bucket)
    sent = send(bucket, {"bucket": bucket, **form})
    assert sent.status_code == 204, sent.text
    assert s3.head_object(Bucket=bucket, Key="a")["Metadata"] == {"who": "me"}


def test_an_address_with_escapes_in_lower_case(cloud, bucket):
    s3 = cloud.client("s3", signature_version="s3v4")
    for operation, method, body in (("put_object", "PUT", b"a"), ("get_object", "GET", None)):
        parts = urlsplit(s3.generate_presigned_url(operation, Params={"Bucket": bucket, "Key": "a"}))
        assert "%2Fs3%2Faws4_request" in parts.query
        # requests would write them in upper case again.
        connection = http.client.HTTPConnection(parts.netloc, timeout=10)
        connection.request(method, f"{parts.path}?{parts.query.replace('%2F', '%2f')}", body)
        answer = connection.getresponse()
        assert answer.status == 200, answer.read()
        connection.close()


FOREIGN = ({"origin": "https://evil.example"}, {"origin": "null"}, {"sec-fetch-site": "cross-site"})


def test_a_page_of_another_site_is_not_this_machine(cloud, bucket):
    """What `--dev` opens to this machine, a browser on it does not open to every page that it shows."""
    still = {"advance_seconds": 0}
    for headers in (*FOREIGN, {"host": f"evil.example:{cloud.port}"}):
        clock = requests.post(f"{cloud.url}/_pileus/clock", json=still, headers=headers, timeout=10)
        assert clock.status_code == 403 and "another site" in clock.json()["message"]
        assert requests.get(f"{cloud.url}/_pileus/metrics", headers=headers, timeout=10).status_code == 403
    for headers in ({}, {"origin": "http://localhost:3000"}, {"host": f"localhost:{cloud.port}"}):
        assert requests.post(f"{cloud.url}/_pileus/clock", json=still, headers=headers, timeout=10).ok
        assert requests.get(f"{cloud.url}/_pileus/metrics", headers=headers, timeout=10).ok

    def listed(headers, **key):
        return signature.signed("GET", f"{cloud.url}/{bucket}", "s3", headers=headers, **key)

    known = {"key_id": "test", "secret": "test"}
    for headers in FOREIGN:
        refused = listed(headers, **known)
        assert (refused.status_code, signature.xml_code(refused)) == (403, "AccessDenied")
        assert "another site" in refused.text
        assert listed(headers).status_code == 200
    assert listed({"origin": "http://localhost:3000"}, **known).status_code == 200
    form = cloud.client("s3", "test", "test", signature_version="s3v4").generate_presigned_post(bucket, "a")
    for headers, status in ((FOREIGN[0], 403), ({}, 204)):
        files = {"file": ("a.txt", b"hello")}
        sent = requests.post(form["url"], form["fields"], files=files, headers=headers, timeout=10)
        assert sent.status_code == status, sent.text
