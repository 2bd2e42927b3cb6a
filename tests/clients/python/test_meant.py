"""A policy means the user or the role that bore a name when it was saved, and not whoever is called so later."""

import json

import pytest
from botocore.exceptions import ClientError

import functions


def document(principal, action, resource=None):
    statement = {"Effect": "Allow", "Principal": {"AWS": principal}, "Action": action}
    if resource:
        statement["Resource"] = resource
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def principals(text):
    return [statement["Principal"]["AWS"] for statement in json.loads(text)["Statement"]]


def account_of(cloud):
    return cloud.client("sts").get_caller_identity()["Account"]


def code_of(call, *given, **named):
    with pytest.raises(ClientError) as refused:
        call(*given, **named)
    return refused.value.response["Error"]["Code"]


# Each kind of thing that has a policy: how one is saved, how it is shown, and what it allows.


def on_bucket(cloud, name):
    s3 = cloud.client("s3")
    s3.create_bucket(Bucket=name)
    s3.put_object(Bucket=name, Key="a", Body=b"a")

    def save(principal):
        s3.put_bucket_policy(Bucket=name, Policy=document(principal, "s3:GetObject", f"arn:aws:s3:::{name}/*"))

    def use(keys):
        cloud.client_of("s3", keys).get_object(Bucket=name, Key="a")

    return save, lambda: s3.get_bucket_policy(Bucket=name)["Policy"], use


def on_queue(cloud, name):
    sqs = cloud.client("sqs")
    url = sqs.create_queue(QueueName=name)["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]

    def save(principal):
        sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": document(principal, "sqs:SendMessage", arn)})

    def shown():
        return sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["Policy"])["Attributes"]["Policy"]

    def use(keys):
        cloud.client_of("sqs", keys).send_message(QueueUrl=url, MessageBody="a")

    return save, shown, use


def on_function(cloud, name):
    functions.create(cloud, name, "def handler(event, context): pass")
    lambda_ = cloud.client("lambda")
    saved = []

    def save(principal):
        if saved:
            lambda_.remove_permission(FunctionName=name, StatementId="s")
        action = "lambda:GetFunctionConfiguration"
        lambda_.add_permission(FunctionName=name, StatementId="s", Action=action, Principal=principal)
        saved.append(principal)

    def use(keys):
        cloud.client_of("lambda", keys).get_function_configuration(FunctionName=name)

    return save, lambda: lambda_.get_policy(FunctionName=name)["Policy"], use


def on_table(cloud, name):
    dynamodb = cloud.client("dynamodb")
    arn = dynamodb.create_table(
        TableName=name, BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
    )["TableDescription"]["TableArn"]

    def save(principal):
        dynamodb.put_resource_policy(ResourceArn=arn, Policy=document(principal, "dynamodb:GetItem", arn))

    def use(keys):
        cloud.client_of("dynamodb", keys).get_item(TableName=name, Key={"id": {"S": "a"}})

    return save, lambda: dynamodb.get_resource_policy(ResourceArn=arn)["Policy"], use


def on_stream(cloud, name):
    kinesis = cloud.client("kinesis")
    kinesis.create_stream(StreamName=name, ShardCount=1)
    kinesis.get_waiter("stream_exists").wait(StreamName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 20})
    arn = kinesis.describe_stream_summary(StreamName=name)["StreamDescriptionSummary"]["StreamARN"]

    def save(principal):
        kinesis.put_resource_policy(ResourceARN=arn, Policy=document(principal, "kinesis:PutRecord", arn))

    def use(keys):
        cloud.client_of("kinesis", keys).put_record(StreamName=name, Data=b"a", PartitionKey="a")

    return save, lambda: kinesis.get_resource_policy(ResourceARN=arn)["Policy"], use


def on_repository(cloud, name):
    ecr = cloud.client("ecr")
    ecr.create_repository(repositoryName=name)

    def save(principal):
        ecr.set_repository_policy(repositoryName=name, policyText=document(principal, "ecr:DescribeImages"))

    def use(keys):
        cloud.client_of("ecr", keys).describe_images(repositoryName=name)

    return save, lambda: ecr.get_repository_policy(repositoryName=name)["policyText"], use


def on_role(cloud, name):
    arn, iam = functions.role(cloud, name), cloud.client("iam")

    def save(principal):
        iam.update_assume_role_policy(RoleName=name, PolicyDocument=document(principal, "sts:AssumeRole"))

    def use(keys):
        cloud.client_of("sts", keys).assume_role(RoleArn=arn, RoleSessionName="session")

    return save, lambda: json.dumps(iam.get_role(RoleName=name)["Role"]["AssumeRolePolicyDocument"]), use


# And the code with which a policy is refused that names nobody, as far as it is known of AWS.
KINDS = {
    "bucket": (on_bucket, "MalformedPolicy"),
    "queue": (on_queue, "InvalidAttributeValue"),
    "function": (on_function, "InvalidParameterValueException"),
    "table": (on_table, "ValidationException"),
    "stream": (on_stream, None),
    "repository": (on_repository, "InvalidParameterException"),
    "role": (on_role, "MalformedPolicyDocument"),
}


def user(cloud, name):
    """A user's unique id and key."""
    iam = cloud.client("iam")
    made = iam.create_user(UserName=name)["User"]
    return made["UserId"], iam.create_access_key(UserName=name)["AccessKey"]


def forget(cloud, name, key):
    iam = cloud.client("iam")
    iam.delete_access_key(UserName=name, AccessKeyId=key["AccessKeyId"])
    iam.delete_user(UserName=name)


@pytest.mark.parametrize("kind", KINDS)
def test_a_user_made_anew_is_another(cloud, name, kind):
    prepare, refusal = KINDS[kind]
    save, shown, use = prepare(cloud, name)
    who = f"{name}-u"
    arn = f"arn:aws:iam::{account_of(cloud)}:user/{who}"
    if refusal:
        assert code_of(save, arn) == refusal
    first, key = user(cloud, who)
    save(arn)
    use(key)
    assert principals(shown()) == [arn]
    forget(cloud, who, key)
    assert principals(shown()) == [first]
    _, key = user(cloud, who)
    assert "AccessDenied" in code_of(use, key)
    assert principals(shown()) == [first]
    save(arn)
    use(key)
    assert principals(shown()) == [arn]


def test_a_role_made_anew_is_another(cloud, name):
    save, shown, use = on_bucket(cloud, name)
    iam, who = cloud.client("iam"), f"{name}-r"
    _, friend = user(cloud, f"{name}-f")
    trusted = document(f"arn:aws:iam::{account_of(cloud)}:user/{name}-f", "sts:AssumeRole")

    def made():
        return iam.create_role(RoleName=who, AssumeRolePolicyDocument=trusted)["Role"]

    def session(role):
        sts = cloud.client_of("sts", friend)
        return sts.assume_role(RoleArn=role["Arn"], RoleSessionName="session")["Credentials"]

    first = made()
    save(first["Arn"])
    use(session(first))
    assert principals(shown()) == [first["Arn"]]
    iam.delete_role(RoleName=who)
    assert principals(shown()) == [first["RoleId"]]
    second = made()
    assert code_of(use, session(second)) == "AccessDenied"
    assert principals(shown()) == [first["RoleId"]]
    save(second["Arn"])
    use(session(second))


def test_statements_of_one_name_may_mean_two(cloud, name):
    """A function's policy grows by statements: each means who bore the name when it came."""
    on_function(cloud, name)
    lambda_, who = cloud.client("lambda"), f"{name}-u"
    arn = f"arn:aws:iam::{account_of(cloud)}:user/{who}"

    def add(statement, action):
        lambda_.add_permission(FunctionName=name, StatementId=statement, Action=action, Principal=arn)

    first, key = user(cloud, who)
    add("old", "lambda:GetFunctionConfiguration")
    forget(cloud, who, key)
    _, key = user(cloud, who)
    add("new", "lambda:GetFunctionConcurrency")
    assert principals(lambda_.get_policy(FunctionName=name)["Policy"]) == [first, arn]
    theirs = cloud.client_of("lambda", key)
    theirs.get_function_concurrency(FunctionName=name)
    assert code_of(theirs.get_function_configuration, FunctionName=name) == "AccessDeniedException"


def test_it_is_so_after_a_start(own_cloud, name):
    """Whom a policy means lies on the disk."""
    save, shown, use = on_queue(own_cloud, name)
    who = f"{name}-u"
    arn = f"arn:aws:iam::{account_of(own_cloud)}:user/{who}"
    first, key = user(own_cloud, who)
    save(arn)
    forget(own_cloud, who, key)
    _, key = user(own_cloud, who)
    own_cloud.kill()
    own_cloud.start()
    assert principals(shown()) == [first]
    assert "AccessDenied" in code_of(use, key)
