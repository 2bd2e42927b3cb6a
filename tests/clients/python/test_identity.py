"""IAM and STS by boto3: what is not allowed is denied."""

import json

import pytest
from botocore.exceptions import ClientError

import functions


def code_of(call, **arguments):
    with pytest.raises(ClientError) as refused:
        call(**arguments)
    return refused.value.response["Error"]["Code"]


def user(cloud, name, *statements):
    """A user with a key; returns the key."""
    iam = cloud.client("iam")
    iam.create_user(UserName=name)
    if statements:
        document = json.dumps({"Version": "2012-10-17", "Statement": list(statements)})
        iam.put_user_policy(UserName=name, PolicyName="given", PolicyDocument=document)
    return iam.create_access_key(UserName=name)["AccessKey"]


def allow(action, resource):
    return {"Effect": "Allow", "Action": action, "Resource": resource}


def test_root(cloud):
    who = cloud.client("sts").get_caller_identity()
    assert who["Arn"] == f"arn:aws:iam::{who['Account']}:root"


def test_nothing_given_nothing_allowed(cloud, bucket, name):
    keys = user(cloud, name)
    assert cloud.client_of("sts", keys).get_caller_identity()["Arn"].endswith(f":user/{name}")
    assert code_of(cloud.client_of("s3", keys).list_objects_v2, Bucket=bucket) == "AccessDenied"
    assert code_of(cloud.client_of("dynamodb", keys).list_tables) == "AccessDeniedException"
    assert code_of(cloud.client_of("lambda", keys).list_functions) == "AccessDeniedException"
    assert code_of(cloud.client_of("iam", keys).list_users) == "AccessDenied"
    assert code_of(cloud.client_of("cloudformation", keys).list_stacks) == "AccessDenied"
    assert code_of(cloud.client_of("logs", keys).describe_log_groups) == "AccessDeniedException"


def test_deny_wins(cloud, bucket, name):
    keys = user(
        cloud, name, allow("s3:*", [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"]),
        {"Effect": "Deny", "Action": "s3:DeleteObject", "Resource": f"arn:aws:s3:::{bucket}/kept/*"},
    )
    s3 = cloud.client_of("s3", keys)
    for key in ("kept/a", "other/a"):
        s3.put_object(Bucket=bucket, Key=key, Body=b"")
    s3.delete_object(Bucket=bucket, Key="other/a")
    assert code_of(s3.delete_object, Bucket=bucket, Key="kept/a") == "AccessDenied"
    cloud.client("iam").delete_user_policy(UserName=name, PolicyName="given")
    assert code_of(s3.get_object, Bucket=bucket, Key="kept/a") == "AccessDenied"


def test_a_policy_holds_from_its_answer_on(cloud, bucket, name):
    keys, iam = user(cloud, name), cloud.client("iam")
    s3 = cloud.client_of("s3", keys)
    document = functions.policy((["s3:ListBucket"], f"arn:aws:s3:::{bucket}"))
    for _ in range(50):
        iam.put_user_policy(UserName=name, PolicyName="given", PolicyDocument=document)
        s3.list_objects_v2(Bucket=bucket)
        iam.delete_user_policy(UserName=name, PolicyName="given")
        assert code_of(s3.list_objects_v2, Bucket=bucket) == "AccessDenied"


def test_prefix_condition(cloud, bucket, name):
    only = {**allow("s3:ListBucket", f"arn:aws:s3:::{bucket}"), "Condition": {"StringLike": {"s3:prefix": "mine/*"}}}
    s3 = cloud.client_of("s3", user(cloud, name, only))
    s3.list_objects_v2(Bucket=bucket, Prefix="mine/a")
    assert code_of(s3.list_objects_v2, Bucket=bucket, Prefix="yours/") == "AccessDenied"
    assert code_of(s3.list_objects_v2, Bucket=bucket) == "AccessDenied"


def test_managed_policy(cloud, table, name):
    iam = cloud.client("iam")
    keys = user(cloud, name)
    arn = iam.create_policy(
        PolicyName=name, PolicyDocument=functions.policy((["dynamodb:GetItem"], f"arn:aws:dynamodb:*:*:table/{table}"))
    )["Policy"]["Arn"]
    dynamodb, key = cloud.client_of("dynamodb", keys), {"id": {"S": "a"}, "at": {"N": "1"}}
    assert code_of(dynamodb.get_item, TableName=table, Key=key) == "AccessDeniedException"
    iam.attach_user_policy(UserName=name, PolicyArn=arn)
    dynamodb.get_item(TableName=table, Key=key)
    assert code_of(dynamodb.put_item, TableName=table, Item=key) == "AccessDeniedException"
    iam.detach_user_policy(UserName=name, PolicyArn=arn)
    assert code_of(dynamodb.get_item, TableName=table, Key=key) == "AccessDeniedException"


def test_assume_role(cloud, bucket, name):
    account = cloud.client("sts").get_caller_identity()["Account"]
    trusted = json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{account}:root"}, "Action": "sts:AssumeRole"}]})
    arn = functions.role(cloud, name, (["s3:PutObject"], f"arn:aws:s3:::{bucket}/*"), trusted=trusted)
    stranger = user(cloud, f"{name}-u")
    assume = {"RoleArn": arn, "RoleSessionName": "one"}
    assert code_of(cloud.client_of("sts", stranger).assume_role, **assume) == "AccessDenied"
    friend = user(cloud, f"{name}-f", allow("sts:AssumeRole", arn))
    session = cloud.client_of("sts", friend).assume_role(**assume)["Credentials"]
    who = cloud.client_of("sts", session).get_caller_identity()["Arn"]
    assert who == f"arn:aws:sts::{account}:assumed-role/{name}/one"
    s3 = cloud.client_of("s3", session)
    s3.put_object(Bucket=bucket, Key="a", Body=b"")
    assert code_of(s3.get_object, Bucket=bucket, Key="a") == "AccessDenied"
    forged = {**session, "SessionToken": session["SessionToken"][:-4] + "AAAA"}
    assert code_of(cloud.client_of("sts", forged).get_caller_identity) == "InvalidClientTokenId"
    bare = {k: v for k, v in session.items() if k != "SessionToken"}
    assert code_of(cloud.client_of("sts", bare).get_caller_identity) == "InvalidClientTokenId"


def test_inactive_and_deleted_keys(cloud, name):
    iam = cloud.client("iam")
    keys = user(cloud, name)
    sts = cloud.client_of("sts", keys)
    iam.update_access_key(UserName=name, AccessKeyId=keys["AccessKeyId"], Status="Inactive")
    assert code_of(sts.get_caller_identity) == "InvalidClientTokenId"
    iam.update_access_key(UserName=name, AccessKeyId=keys["AccessKeyId"], Status="Active")
    sts.get_caller_identity()
    assert code_of(iam.delete_user, UserName=name) == "DeleteConflict"
    iam.delete_access_key(UserName=name, AccessKeyId=keys["AccessKeyId"])
    assert code_of(sts.get_caller_identity) == "InvalidClientTokenId"
    iam.delete_user(UserName=name)
    assert code_of(iam.get_user, UserName=name) == "NoSuchEntity"


def test_bad_policy(cloud, name):
    iam = cloud.client("iam")
    iam.create_user(UserName=name)
    for document in ("{", json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Maybe"}]})):
        assert code_of(
            iam.put_user_policy, UserName=name, PolicyName="p", PolicyDocument=document
        ) == "MalformedPolicyDocument"


def test_bucket_policy_denies_even_the_allowed(cloud, bucket, name):
    keys = user(cloud, name, allow("s3:*", "*"))
    account = cloud.client("sts").get_caller_identity()["Account"]
    deny = {"Effect": "Deny", "Principal": {"AWS": f"arn:aws:iam::{account}:user/{name}"}, "Action": "s3:GetObject",
            "Resource": f"arn:aws:s3:::{bucket}/*"}
    root = cloud.client("s3")
    root.put_object(Bucket=bucket, Key="a", Body=b"a")
    root.put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": [deny]}))
    assert code_of(cloud.client_of("s3", keys).get_object, Bucket=bucket, Key="a") == "AccessDenied"
    assert root.get_object(Bucket=bucket, Key="a")["Body"].read() == b"a"


def test_the_requested_region_is_where_it_is_served(cloud, bucket, name):
    """`aws:RequestedRegion` is not what a signature says, where a service answers to every region."""
    def only(region):
        elsewhere = {"StringNotEquals": {"aws:RequestedRegion": region}}
        return {"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": elsewhere}

    anything = allow("*", "*")
    europe = user(cloud, f"{name}-e", anything, only("eu-west-1"))
    america = user(cloud, f"{name}-a", anything, only("us-east-1"))
    for region in ("eu-west-1", "us-east-1"):
        assert code_of(cloud.client_of("iam", europe, region=region).list_users) == "AccessDenied"
        cloud.client_of("iam", america, region=region).list_users()
        assert code_of(cloud.client_of("organizations", europe, region=region).list_roots) == "AccessDeniedException"
        # A bucket is where it was made.
        assert code_of(cloud.client_of("s3", europe, region=region).list_objects_v2, Bucket=bucket) == "AccessDenied"
        cloud.client_of("s3", america, region=region).list_objects_v2(Bucket=bucket)
    cloud.client_of("dynamodb", europe, region="eu-west-1").list_tables()
    assert code_of(cloud.client_of("dynamodb", america, region="eu-west-1").list_tables) == "AccessDeniedException"
