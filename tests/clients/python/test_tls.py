"""HTTPS by the cloud's own authority: boto3, the AWS CLI, and what a function's calls look like to policies."""

import io
import json
import zipfile

import boto3
import pytest
import requests
from botocore.config import Config
from botocore.exceptions import ClientError

from cloud import KEY_ID, REGION, SECRET, Cloud

CODE = """
import boto3
def handler(event, context):
    body = boto3.client("s3").get_object(Bucket="files", Key="k")["Body"].read()
    return {"body": body.decode()}
"""
TRUST = {
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
    ],
}
SECURE_ALONE = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Deny",
            "Principal": "*",
            "Action": "s3:GetObject",
            "Resource": "arn:aws:s3:::files/*",
            "Condition": {"Bool": {"aws:SecureTransport": "false"}},
        }
    ],
}
READ = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}


class Secure(Cloud):
    """A cloud whose clients use HTTPS; its health is asked for plainly, as this machine may."""

    def __init__(self, folder):
        super().__init__(folder, "--tls")
        self.authority = str(self.data / "tls" / "localhost" / "ca.pem")

    def environment(self):
        return {**super().environment(), "AWS_CA_BUNDLE": self.authority}

    def client(self, service, host="127.0.0.1", **config):
        return boto3.client(
            service,
            endpoint_url=f"https://{host}:{self.port}",
            verify=self.authority,
            region_name=REGION,
            aws_access_key_id=KEY_ID,
            aws_secret_access_key=SECRET,
            config=Config(retries={"total_max_attempts": 1}, read_timeout=120, **config),
        )


@pytest.fixture(scope="module")
def secure(tmp_path_factory):
    running = Secure(tmp_path_factory.mktemp("secure")).start()
    s3 = running.client("s3")
    s3.create_bucket(Bucket="files")
    s3.put_object(Bucket="files", Key="k", Body=b"hello")
    s3.put_bucket_policy(Bucket="files", Policy=json.dumps(SECURE_ALONE))
    yield running
    running.stop()


@pytest.mark.parametrize("bucket", ["plain", "with.dots"])
def test_virtual_hosts(secure, bucket):
    s3 = secure.client("s3", "s3.localhost", s3={"addressing_style": "virtual"})
    s3.create_bucket(Bucket=bucket)
    s3.put_object(Bucket=bucket, Key="k", Body=b"x" * 100_000)
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"x" * 100_000
    url = s3.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "k"})
    assert url.startswith("https://")
    assert len(requests.get(url, verify=secure.authority, timeout=20).content) == 100_000


def test_policies_see_the_transport(secure):
    assert secure.client("s3").get_object(Bucket="files", Key="k")["Body"].read() == b"hello"
    with pytest.raises(ClientError) as refused:
        Cloud.client(secure, "s3").get_object(Bucket="files", Key="k")
    assert refused.value.response["Error"]["Code"] == "AccessDenied"


def test_a_functions_calls_are_secure(secure):
    iam, functions = secure.client("iam"), secure.client("lambda")
    role = iam.create_role(RoleName="reader", AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]["Arn"]
    iam.put_role_policy(RoleName="reader", PolicyName="read", PolicyDocument=json.dumps(READ))
    code = io.BytesIO()
    with zipfile.ZipFile(code, "w") as file:
        file.writestr("index.py", CODE)
    functions.create_function(
        FunctionName="reader",
        Role=role,
        Runtime="python3.13",
        Handler="index.handler",
        Code={"ZipFile": code.getvalue()},
        Timeout=30,
    )
    answer = json.loads(functions.invoke(FunctionName="reader")["Payload"].read())
    if "--sandbox=off" in secure.arguments:
        # Without a network of its own a function's calls pass where others may listen.
        assert "AccessDenied" in answer["errorMessage"]
    else:
        assert answer == {"body": "hello"}


def test_the_cli(secure):
    endpoint = f"https://127.0.0.1:{secure.port}"
    done = secure.aws("--endpoint-url", endpoint, "s3", "cp", "s3://files/k", "-")
    assert done.stdout == "hello"
