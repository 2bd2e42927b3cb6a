"""What was decided and done: `pileus iam explain`, `pileus iam suggest`, and the audit log."""

import json

import pytest
from botocore.exceptions import ClientError

import functions
from cloud import eventually


def allow(action, resource):
    return {"Effect": "Allow", "Action": action, "Resource": resource}


def events(cloud, kind="management"):
    """The audit log's records of a kind, the oldest first."""
    files = sorted((cloud.data / "audit").glob(f"{kind}-*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text().splitlines()]


def refused_id(call, **arguments):
    with pytest.raises(ClientError) as refused:
        call(**arguments)
    return refused.value.response["ResponseMetadata"]["RequestId"]


def explained(cloud, request_id):
    done = cloud.run("iam", "explain", request_id)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_refusal_and_a_permission_are_explained(cloud, bucket, name):
    iam = cloud.client("iam")
    iam.create_user(UserName=name)
    keys = iam.create_access_key(UserName=name)["AccessKey"]
    s3 = cloud.client_of("s3", keys)
    why = explained(cloud, refused_id(s3.list_objects_v2, Bucket=bucket))
    assert f"s3:ListBucket on arn:aws:s3:::{bucket}: refused" in why
    assert "because no identity-based policy allows it" in why
    statement = {"Sid": "Reads", **allow("s3:ListBucket", f"arn:aws:s3:::{bucket}")}
    document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    iam.put_user_policy(UserName=name, PolicyName="given", PolicyDocument=document)
    listed = s3.list_objects_v2(Bucket=bucket)
    why = explained(cloud, listed["ResponseMetadata"]["RequestId"])
    assert "by the identity-based policy given, statement 1 (Reads)" in why
    assert '"Sid": "Reads"' in why
    unknown = cloud.run("iam", "explain", "00000000-0000-4000-8000-000000000000")
    assert unknown.returncode == 1 and "nothing is known" in unknown.stderr


def test_a_wrong_secret_is_explained(cloud):
    keys = {"AccessKeyId": "AKIAPILEUSCLIENTTEST", "SecretAccessKey": "wrong"}
    why = explained(cloud, refused_id(cloud.client_of("iam", keys).list_users))
    assert "iam:ListUsers was refused before anything was decided: SignatureDoesNotMatch" in why


def test_a_suggested_policy_is_enough_and_no_more(cloud, bucket, table, name):
    iam, account = cloud.client("iam"), cloud.client("sts").get_caller_identity()["Account"]
    trust = {
        "Effect": "Allow",
        "Action": "sts:AssumeRole",
        "Principal": {"AWS": f"arn:aws:iam::{account}:root"},
    }
    trust = json.dumps({"Version": "2012-10-17", "Statement": [trust]})
    role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust)["Role"]
    everything = functions.policy((["s3:*", "dynamodb:*"], "*"))
    iam.put_role_policy(RoleName=name, PolicyName="given", PolicyDocument=everything)
    iam.create_user(UserName=name)
    may = functions.policy((["sts:AssumeRole"], role["Arn"]))
    iam.put_user_policy(UserName=name, PolicyName="may", PolicyDocument=may)
    keys = iam.create_access_key(UserName=name)["AccessKey"]
    sts = cloud.client_of("sts", keys)
    session = sts.assume_role(RoleArn=role["Arn"], RoleSessionName="session")["Credentials"]
    s3, dynamodb = cloud.client_of("s3", session), cloud.client_of("dynamodb", session)

    def application():
        for number in range(8):
            s3.put_object(Bucket=bucket, Key=f"in/{number}", Body=b"x")
        s3.get_object(Bucket=bucket, Key="in/0")
        s3.list_objects_v2(Bucket=bucket, Prefix="in/")
        dynamodb.put_item(TableName=table, Item={"id": {"S": "a"}, "at": {"N": "1"}})
        dynamodb.query(
            TableName=table,
            KeyConditionExpression="id = :id",
            ExpressionAttributeValues={":id": {"S": "a"}},
        )

    application()
    done = cloud.run("iam", "suggest", name, "--since", "1h", "--allowed-only")
    # A user and a role of one name are told apart by their ARNs.
    assert done.returncode == 1 and "give its ARN" in done.stderr
    done = cloud.run("iam", "suggest", role["Arn"])
    assert done.returncode == 0, done.stderr
    suggested = json.loads(done.stdout)
    assert f"arn:aws:s3:::{bucket}/in/*" in done.stderr
    given = [statement["Action"] for statement in suggested["Statement"]]
    actions = {action for one in given for action in ([one] if isinstance(one, str) else one)}
    assert actions == {"s3:PutObject", "s3:GetObject", "s3:ListBucket", "dynamodb:PutItem", "dynamodb:Query"}
    iam.put_role_policy(RoleName=name, PolicyName="given", PolicyDocument=done.stdout)
    application()
    for call in (
        lambda: s3.delete_object(Bucket=bucket, Key="in/0"),
        lambda: s3.put_object(Bucket=bucket, Key="out/0", Body=b"x"),
        lambda: dynamodb.scan(TableName=table),
    ):
        with pytest.raises(ClientError) as refused:
            call()
        assert refused.value.response["Error"]["Code"].startswith("AccessDenied")


def test_changes_are_in_the_log_and_secrets_are_not(cloud, name):
    iam = cloud.client("iam")
    created = iam.create_user(UserName=name)
    keys = iam.create_access_key(UserName=name)["AccessKey"]
    token = cloud.client("sts").get_session_token()["Credentials"]
    of_key = {"AccessKeyId": keys["AccessKeyId"], "SecretAccessKey": keys["SecretAccessKey"]}
    refused_id(cloud.client_of("iam", of_key).create_user, UserName=f"{name}-2")

    def found():
        mine = [e for e in events(cloud) if name in json.dumps(e["requestParameters"])]
        return mine if len(mine) == 3 else None

    user, key, refused = eventually(found)
    assert (user["eventName"], user["eventSource"]) == ("CreateUser", "iam.amazonaws.com")
    assert user["requestID"] == created["ResponseMetadata"]["RequestId"]
    assert user["userIdentity"]["type"] == "Root"
    assert user["responseElements"]["user"]["userName"] == name
    assert user["readOnly"] is False and user["managementEvent"] is True
    hidden = "HIDDEN_DUE_TO_SECURITY_REASONS"
    assert key["responseElements"]["accessKey"]["secretAccessKey"] == hidden
    assert (refused["errorCode"], refused["userIdentity"]["userName"]) == ("AccessDenied", name)
    everything = "".join(file.read_text() for file in (cloud.data / "audit").iterdir())
    for secret in (keys["SecretAccessKey"], token["SecretAccessKey"], token["SessionToken"]):
        assert secret not in everything
    done = cloud.run("audit", "--event", "CreateUser", "--errors", "--who", name)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("CreateUser") == 1 and "AccessDenied" in done.stdout


def test_a_refused_item_is_in_the_log_though_data_events_are_not_asked_for(cloud, table, name):
    iam = cloud.client("iam")
    iam.create_user(UserName=name)
    keys = iam.create_access_key(UserName=name)["AccessKey"]
    cloud.client("dynamodb").describe_table(TableName=table)
    key = {"id": {"S": "a"}, "at": {"N": "1"}}
    refused = refused_id(cloud.client_of("dynamodb", keys).get_item, TableName=table, Key=key)
    event = eventually(lambda: [e for e in events(cloud, "data") if e["requestID"] == refused])[0]
    assert (event["eventName"], event["errorCode"]) == ("GetItem", "AccessDeniedException")
    assert event["userIdentity"]["userName"] == name and event["managementEvent"] is False


def test_what_was_answered_survives_a_kill(own_cloud, name):
    iam = own_cloud.client("iam")
    for number in range(20):
        iam.create_user(UserName=f"{name}-{number}")
    # What is younger than a tenth of a second may be lost.
    eventually(lambda: sum(e["eventName"] == "CreateUser" for e in events(own_cloud)) == 20)
    own_cloud.kill()
    own_cloud.start()
    own_cloud.client("iam").create_user(UserName=f"{name}-more")
    eventually(lambda: sum(e["eventName"] == "CreateUser" for e in events(own_cloud)) == 21)
