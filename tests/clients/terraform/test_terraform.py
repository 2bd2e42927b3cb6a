"""One description of a cloud, made, changed in place, imported and destroyed. The tests are steps: each stands on the last."""

import json

import requests

CHANGED = ("-var", "changed=true")
# Taken out of the state, and imported again with the change: imports.tf.
IMPORTED = [
    "aws_iam_role.runs",
    "aws_iam_user.ada",
    "aws_s3_bucket.site",
    "aws_dynamodb_table.orders",
    "aws_lambda_alias.live",
    "aws_cloudwatch_log_group.answers",
    "aws_cloudwatch_event_rule.daily",
]
# What the provider replaces by its own rules.
REPLACED = {"aws_api_gateway_deployment.shop", "aws_lambda_invocation.from_bucket"}


def planned(told, *actions):
    changes = [one["change"] for one in told if one["type"] == "planned_change"]
    return {change["resource"]["addr"] for change in changes if change["action"] in actions}


def test_everything_is_made(terraform):
    assert len(planned(terraform.apply(), "create")) > 75


def test_a_plan_finds_nothing_to_do(terraform):
    terraform.leaves_nothing()


def test_what_was_made_works(terraform, cloud):
    outputs = terraform.outputs()
    assert outputs["inner"] == "inner"
    assert outputs["invoked"]["code"] == 1
    answer = requests.get(f"{outputs['web']}/version", timeout=60)
    assert (answer.status_code, answer.json()) == (200, {"code": 1, "path": "/live/version"})
    answer = requests.get(f"{outputs['url']}any", timeout=60)
    assert (answer.status_code, answer.json()["code"]) == (200, 1)
    item = cloud.client("dynamodb").get_item(TableName="counters", Key={"id": {"S": "first"}})["Item"]
    assert item["count"] == {"N": "1"}
    assert [arn.split(":")[3] for arn in outputs["replicas"]] == ["eu-west-1", "us-west-2"]
    cloud.client("dynamodb").put_item(TableName="everywhere", Item={"id": {"S": "a"}})
    there = cloud.client("dynamodb", region="us-west-2")
    assert there.get_item(TableName="everywhere", Key={"id": {"S": "a"}})["Item"]
    kinesis = cloud.client("kinesis")
    kinesis.put_record(StreamName="clicks", Data=b"click", PartitionKey="a")
    stream = kinesis.describe_stream_summary(StreamName="clicks")["StreamDescriptionSummary"]
    assert (stream["OpenShardCount"], stream["ConsumerCount"], stream["RetentionPeriodHours"]) == (1, 1, 24)
    imported = cloud.client("dynamodb").scan(TableName="imported")
    assert sorted(item["count"]["S"] for item in imported["Items"]) == ["1", "2"]
    written = cloud.client("s3").list_objects_v2(Bucket="transfers", Prefix="out/AWSDynamoDB/")["Contents"]
    assert any(entry["Key"].endswith(".ion.gz") for entry in written)


def test_everything_changes_in_place(terraform):
    removed = terraform.run("state", "rm", *IMPORTED)
    assert removed.returncode == 0, removed.stderr
    told = terraform.apply(*CHANGED)
    imported = {one["change"]["resource"]["addr"] for one in told if one.get("change", {}).get("importing")}
    assert imported == set(IMPORTED)
    assert planned(told, "replace", "delete") == REPLACED
    assert len(planned(told, "update")) > 40


def test_a_plan_finds_nothing_more_to_do(terraform):
    terraform.leaves_nothing(*CHANGED)


def test_what_has_changed_works(terraform, cloud):
    outputs = terraform.outputs()
    assert outputs["invoked"]["code"] == 2
    answer = requests.get(f"{outputs['web']}/version", timeout=60)
    assert (answer.status_code, answer.json()["code"]) == (200, 2)
    statements = json.loads(cloud.client("s3").get_bucket_policy(Bucket="files")["Policy"])["Statement"]
    assert [statement["Sid"] for statement in statements] == ["Runs2"]
    assert [arn.split(":")[3] for arn in outputs["replicas"]] == ["ap-northeast-1", "eu-west-1"]
    there = cloud.client("dynamodb", region="ap-northeast-1")
    assert there.get_item(TableName="everywhere", Key={"id": {"S": "a"}})["Item"]
    stream = cloud.client("kinesis").describe_stream_summary(StreamName="clicks")["StreamDescriptionSummary"]
    assert (stream["OpenShardCount"], stream["ConsumerCount"], stream["RetentionPeriodHours"]) == (2, 1, 48)
    queue = cloud.client("sqs").get_queue_url(QueueName="ordered.fifo")["QueueUrl"]
    redrive = cloud.client("sqs").get_queue_attributes(QueueUrl=queue, AttributeNames=["RedrivePolicy"])["Attributes"]
    assert json.loads(redrive["RedrivePolicy"])["maxReceiveCount"] == 7
    abroad = cloud.client("dynamodb", region="eu-west-1")
    arn = abroad.describe_table(TableName="everywhere")["Table"]["TableArn"]
    assert {"Key": "version", "Value": "2"} in abroad.list_tags_of_resource(ResourceArn=arn)["Tags"]
    assert "everywhere" not in cloud.client("dynamodb", region="us-west-2").list_tables()["TableNames"]


def test_nothing_is_left(terraform, cloud):
    terraform.apply("-destroy", *CHANGED)
    iam = cloud.client("iam")
    left = {
        "buckets": cloud.client("s3").list_buckets()["Buckets"],
        "tables": cloud.client("dynamodb").list_tables()["TableNames"],
        "functions": cloud.client("lambda").list_functions()["Functions"],
        "mappings": cloud.client("lambda").list_event_source_mappings()["EventSourceMappings"],
        "queues": cloud.client("sqs").list_queues().get("QueueUrls", []),
        "streams": cloud.client("kinesis").list_streams()["StreamNames"],
        "groups": cloud.client("logs").describe_log_groups()["logGroups"],
        "rules": cloud.client("events").list_rules()["Rules"],
        "apis": cloud.client("apigatewayv2").get_apis()["Items"],
        "rest apis": cloud.client("apigateway").get_rest_apis().get("items", []),
        "users": iam.list_users()["Users"],
        # The role that auto scaling acts in stays, as on AWS.
        "roles": [role for role in iam.list_roles()["Roles"] if "application-autoscaling" not in role["Path"]],
        "layers": cloud.client("lambda").list_layers()["Layers"],
        "policies": iam.list_policies(Scope="Local")["Policies"],
        "profiles": iam.list_instance_profiles()["InstanceProfiles"],
        "providers": iam.list_open_id_connect_providers()["OpenIDConnectProviderList"],
    }
    assert {name: things for name, things in left.items() if things} == {}
