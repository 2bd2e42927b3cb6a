"""The AWS CLI, unmodified: what a person types."""

import json
import subprocess
import sys
import time

import pytest

import samples
from cloud import BINARY, EXAMPLE, eventually
from functions import trust, zipped
from share import Share, sums, sums_of_file


def told(cloud, *arguments):
    """What the command prints, as a value."""
    out = cloud.aws(*arguments, "--output", "json").stdout
    return json.loads(out) if out.strip() else None


def refused(cloud, *arguments):
    done = cloud.aws(*arguments, check=False)
    assert done.returncode != 0, done.stdout
    return done.stderr


def test_s3_commands(cloud, tmp_path):
    cloud.aws("s3", "mb", "s3://cli-bucket")
    folder = tmp_path / "folder"
    (folder / "deep").mkdir(parents=True)
    (folder / "a b.txt").write_text("a")
    (folder / "deep" / "ü.txt").write_text("u")
    cloud.aws("s3", "sync", folder, "s3://cli-bucket/in")
    listed = cloud.aws("s3", "ls", "--recursive", "s3://cli-bucket").stdout
    assert "in/a b.txt" in listed and "in/deep/ü.txt" in listed
    (folder / "a b.txt").unlink()
    assert "delete" in cloud.aws("s3", "sync", "--delete", folder, "s3://cli-bucket/in").stdout
    back = tmp_path / "back.txt"
    cloud.aws("s3", "cp", "s3://cli-bucket/in/deep/ü.txt", back)
    assert back.read_text() == "u"
    assert "BucketNotEmpty" in refused(cloud, "s3", "rb", "s3://cli-bucket")
    cloud.aws("s3", "rb", "--force", "s3://cli-bucket")
    assert "NoSuchBucket" in refused(cloud, "s3", "ls", "s3://cli-bucket")


def test_multipart_copy(cloud, tmp_path):
    cloud.aws("s3", "mb", "s3://cli-large")
    path = samples.large_file(tmp_path, 30_000_000)
    cloud.aws("s3", "cp", path, "s3://cli-large/large")
    back = tmp_path / "back"
    cloud.aws("s3", "cp", "s3://cli-large/large", back)
    assert sums_of_file(back) == sums_of_file(path)


def test_presign(cloud, tmp_path):
    cloud.aws("s3", "mb", "s3://cli-presign")
    path = tmp_path / "p.txt"
    path.write_text("presigned")
    cloud.aws("s3", "cp", path, "s3://cli-presign/p.txt")
    url = cloud.aws("s3", "presign", "s3://cli-presign/p.txt").stdout.strip()
    got = subprocess.run(["curl", "--silent", "--fail", url], capture_output=True, text=True, timeout=60)
    assert got.stdout == "presigned"


def test_dynamodb(cloud):
    cloud.aws("dynamodb", "create-table", "--table-name", "cli", "--billing-mode", "PAY_PER_REQUEST",
              "--attribute-definitions", "AttributeName=id,AttributeType=S",
              "--key-schema", "AttributeName=id,KeyType=HASH")
    cloud.aws("dynamodb", "wait", "table-exists", "--table-name", "cli")
    cloud.aws("dynamodb", "put-item", "--table-name", "cli", "--item", '{"id":{"S":"a"},"n":{"N":"1"}}')
    added = told(cloud, "dynamodb", "update-item", "--table-name", "cli", "--key", '{"id":{"S":"a"}}',
                 "--update-expression", "ADD n :one", "--expression-attribute-values", '{":one":{"N":"1"}}',
                 "--return-values", "ALL_NEW")
    assert added["Attributes"] == {"id": {"S": "a"}, "n": {"N": "2"}}
    assert told(cloud, "dynamodb", "scan", "--table-name", "cli")["Count"] == 1
    assert "ConditionalCheckFailedException" in refused(
        cloud, "dynamodb", "put-item", "--table-name", "cli", "--item", '{"id":{"S":"a"}}',
        "--condition-expression", "attribute_not_exists(id)")
    cloud.aws("dynamodb", "delete-table", "--table-name", "cli")
    assert "ResourceNotFoundException" in refused(cloud, "dynamodb", "describe-table", "--table-name", "cli")


def test_lambda_and_logs(cloud, tmp_path):
    archive = tmp_path / "code.zip"
    archive.write_bytes(zipped({"main.py": "def handler(event, context):\n    print('heard', event['x'])\n    return event\n"}))
    arn = told(cloud, "iam", "create-role", "--role-name", "cli-role", "--assume-role-policy-document", trust())["Role"]["Arn"]
    cloud.aws("iam", "attach-role-policy", "--role-name", "cli-role",
              "--policy-arn", "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole")
    cloud.aws("lambda", "create-function", "--function-name", "cli-echo", "--runtime", "python3.12",
              "--role", arn, "--handler", "main.handler", "--zip-file", f"fileb://{archive}")
    cloud.aws("lambda", "wait", "function-active-v2", "--function-name", "cli-echo")
    out = tmp_path / "out.json"
    answer = told(cloud, "lambda", "invoke", "--function-name", "cli-echo", "--payload", '{"x": 7}', out)
    assert answer["StatusCode"] == 200 and json.loads(out.read_text()) == {"x": 7}

    def heard():
        done = cloud.aws("logs", "filter-log-events", "--log-group-name", "/aws/lambda/cli-echo",
                         "--filter-pattern", "heard", "--output", "json", check=False)
        return done.returncode == 0 and json.loads(done.stdout)["events"]

    assert eventually(heard)[0]["message"].strip() == "heard 7"


def test_identity(cloud):
    who = told(cloud, "sts", "get-caller-identity")
    assert who["Arn"].endswith(":root")
    done = subprocess.run(
        [sys.executable, "-m", "awscli", "--endpoint-url", cloud.url, "sts", "get-caller-identity"],
        env={**cloud.environment(), "AWS_SECRET_ACCESS_KEY": "wrong"}, capture_output=True, text=True, timeout=60)
    assert done.returncode != 0 and "SignatureDoesNotMatch" in done.stderr


def test_unknown_property_is_told(cloud, tmp_path):
    template = tmp_path / "bad.yaml"
    template.write_text("Resources:\n  Bad:\n    Type: AWS::S3::Bucket\n    Properties:\n      Colour: green\n")
    done = cloud.aws("cloudformation", "deploy", "--template-file", template, "--stack-name", "cli-bad", check=False)
    assert done.returncode != 0 and "Colour" in done.stderr


def test_share_by_package_and_deploy(cloud, tmp_path):
    cloud.aws("s3", "mb", "s3://cli-artifacts")
    packaged = tmp_path / "packaged.yaml"
    cloud.aws("cloudformation", "package", "--template-file", EXAMPLE / "template.yaml",
              "--s3-bucket", "cli-artifacts", "--output-template-file", packaged)
    deploy = ["cloudformation", "deploy", "--template-file", packaged, "--stack-name", "cli-share",
              "--capabilities", "CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"]
    cloud.aws(*deploy)
    share = Share(cloud, cloud.outputs("cli-share"))
    record = share.ready(share.put("cli.pdf", samples.pdf(), "application/pdf"))
    assert record["sha256"] == sums(samples.pdf())["sha256"]
    assert "No changes to deploy" in cloud.aws(*deploy, "--no-fail-on-empty-changeset").stdout
    time.sleep(1)  # The AWS CLI names a change set by the second.
    assert "Successfully" in cloud.aws(*deploy, "--parameter-overrides", "SiteVersion=2").stdout
    assert share.get(record["id"]).json()["sha256"] == record["sha256"]
    cloud.aws("cloudformation", "delete-stack", "--stack-name", "cli-share")
    cloud.aws("cloudformation", "wait", "stack-delete-complete", "--stack-name", "cli-share")
    assert "cli-share" not in cloud.aws("s3", "ls").stdout


class TestOwnCommands:
    """The binary's own, beside AWS's."""

    def test_deploy_again_and_delete(self, cloud):
        first = cloud.deploy(EXAMPLE / "template.yaml", "own-share")
        assert first == cloud.deploy(EXAMPLE / "template.yaml", "own-share")
        share = Share(cloud, first)
        share.ready(share.put("own.txt", b"own"))
        printed = cloud.run("outputs", "own-share")
        assert printed.returncode == 0, printed.stderr
        assert first["SiteUrl"] in printed.stdout
        deleted = cloud.run("delete", "own-share")
        assert deleted.returncode == 0, deleted.stdout + deleted.stderr
        assert "own-share" not in cloud.aws("s3", "ls").stdout

    def test_folder_in_use(self, cloud):
        done = subprocess.run([BINARY, "up", "--data", str(cloud.data), "--port", "0"], env=cloud.environment(),
                              capture_output=True, text=True, timeout=20)
        assert done.returncode != 0
        assert len(done.stderr.strip().splitlines()) == 1

    def test_port_taken(self, cloud, tmp_path):
        done = subprocess.run([BINARY, "up", "--data", str(tmp_path / "other"), "--port", str(cloud.port)],
                              env=cloud.environment(), capture_output=True, text=True, timeout=20)
        assert done.returncode != 0
        assert len(done.stderr.strip().splitlines()) == 1
        assert str(cloud.port) in done.stderr

    @pytest.mark.parametrize("template", ["absent.yaml", "empty.yaml"])
    def test_no_template(self, cloud, tmp_path, template):
        (tmp_path / "empty.yaml").write_text("")
        done = cloud.run("deploy", tmp_path / template, "--stack", "none")
        assert done.returncode != 0
        assert done.stderr.strip()
        assert "panicked" not in done.stderr
