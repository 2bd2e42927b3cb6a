"""A cloud for all workers (started by `run`), the layer, and what the examples' templates declare."""

import io
import json
import os
import sys
import zipfile
from pathlib import Path

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

sys.path.insert(0, str(Path(__file__).parent))

import examples  # noqa: E402

LAYER = Path(os.environ["SUITE_LAYER"])
FOLDER = Path(os.environ["SUITE_EXAMPLES"])
ROLE = "powertools"


def client(service):
    return boto3.client(service, config=Config(retries={"total_max_attempts": 1}, read_timeout=120))


def zipped(folder, prefix=""):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                archive.write(path, prefix + str(path.relative_to(folder)))
    return out.getvalue()


@pytest.fixture(scope="session")
def deployed():
    """{the role, the layer}: made by whichever worker comes first."""
    iam, s3, lambda_ = client("iam"), client("s3"), client("lambda")
    account = client("sts").get_caller_identity()["Account"]
    statement = {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
    trust = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    try:
        iam.create_role(RoleName=ROLE, AssumeRolePolicyDocument=trust)
        allowed = {"Effect": "Allow", "Action": ["logs:*", "dynamodb:*", "s3:*", "organizations:*"], "Resource": "*"}
        policy = json.dumps({"Version": "2012-10-17", "Statement": [allowed]})
        iam.put_role_policy(RoleName=ROLE, PolicyName="given", PolicyDocument=policy)
        make_tables(client("dynamodb"))
        s3.create_bucket(Bucket=examples.BUCKET)
        for key, body in examples.objects().items():
            s3.put_object(Bucket=examples.BUCKET, Key=key, Body=body)
    except iam.exceptions.EntityAlreadyExistsException:
        pass
    code = s3_upload(s3, "layer.zip", lambda: zipped(LAYER, "python/"))
    layer = lambda_.publish_layer_version(LayerName="powertools", Content=code)["LayerVersionArn"]
    folders = {}

    def folder(name):
        if name not in folders:
            folders[name] = s3_upload(s3, f"{name}.zip", lambda: zipped(FOLDER / name / "src"))
        return folders[name]

    return {"role": f"arn:aws:iam::{account}:role/{ROLE}", "layer": layer, "code": folder}


def s3_upload(s3, key, content):
    bucket = examples.BUCKET
    try:
        s3.create_bucket(Bucket=bucket)
    except ClientError:
        pass
    s3.put_object(Bucket=bucket, Key=f"code/{key}", Body=content())
    return {"S3Bucket": bucket, "S3Key": f"code/{key}"}


def make_tables(dynamodb):
    """As `idempotency/templates/sam.yaml` and the others of the folder declare them."""
    for name, keys in {
        examples.TABLE: ["id"], "my-table": ["id"], "ParameterTable": ["id", "sk"], "HistoricTable": ["id"],
    }.items():
        dynamodb.create_table(
            TableName=name,
            BillingMode="PAY_PER_REQUEST",
            AttributeDefinitions=[{"AttributeName": key, "AttributeType": "S"} for key in keys],
            KeySchema=[
                {"AttributeName": key, "KeyType": kind} for key, kind in zip(keys, ["HASH", "RANGE"], strict=False)
            ],
        )
