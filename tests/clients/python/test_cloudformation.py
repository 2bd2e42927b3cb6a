"""CloudFormation and API Gateway by boto3."""

import json

import pytest
import requests
from botocore.exceptions import ClientError, WaiterError

from cloud import EXAMPLE, eventually
from share import Share, sums

QUICK = {"Delay": 1, "MaxAttempts": 120}
CODE = "def handler(event, context):\n    return {'statusCode': 200, 'body': event['%s'] + ' ' + (event.get('body') or '')}\n"


def resources(bucket, billing="PAY_PER_REQUEST", **more):
    return {
        "Bucket": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": bucket}},
        "Table": {"Type": "AWS::DynamoDB::Table", "Properties": {
            "BillingMode": billing, "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
            "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}]}},
        **more,
    }


def template(resources, **more):
    return json.dumps({"AWSTemplateFormatVersion": "2010-09-09", "Resources": resources, **more})


def test_create_update_delete(cloud, name):
    cloudformation, s3 = cloud.client("cloudformation"), cloud.client("s3")
    outputs = {"T": {"Value": {"Ref": "Table"}}, "A": {"Value": {"Fn::GetAtt": ["Bucket", "Arn"]}}}
    made = cloudformation.create_stack(StackName=name, TemplateBody=template(resources(name), Outputs=outputs))
    cloudformation.get_waiter("stack_create_complete").wait(StackName=name, WaiterConfig=QUICK)
    found = cloud.outputs(name)
    assert found["A"] == f"arn:aws:s3:::{name}"
    cloud.client("dynamodb").describe_table(TableName=found["T"])
    assert made["StackId"].split(":")[2] == "cloudformation"
    with pytest.raises(ClientError) as same:
        cloudformation.update_stack(StackName=name, TemplateBody=template(resources(name), Outputs=outputs))
    assert "No updates are to be performed" in str(same.value)
    more = resources(name, Second={"Type": "AWS::S3::Bucket", "Properties": {"BucketName": f"{name}-2"}})
    del more["Table"]
    cloudformation.update_stack(StackName=name, TemplateBody=template(more))
    cloudformation.get_waiter("stack_update_complete").wait(StackName=name, WaiterConfig=QUICK)
    s3.head_bucket(Bucket=f"{name}-2")
    with pytest.raises(ClientError):
        cloud.client("dynamodb").describe_table(TableName=found["T"])
    cloudformation.delete_stack(StackName=name)
    cloudformation.get_waiter("stack_delete_complete").wait(StackName=name, WaiterConfig=QUICK)
    with pytest.raises(ClientError):
        s3.head_bucket(Bucket=name)


def test_failed_create_leaves_nothing(cloud, bucket, name):
    cloudformation = cloud.client("cloudformation")
    clash = resources(f"{name}-new", Clash={
        "Type": "AWS::S3::Bucket", "DependsOn": ["Bucket", "Table"], "Properties": {"BucketName": bucket}})
    cloudformation.create_stack(StackName=name, TemplateBody=template(clash))
    with pytest.raises(WaiterError):
        cloudformation.get_waiter("stack_create_complete").wait(StackName=name, WaiterConfig=QUICK)
    eventually(lambda: cloudformation.describe_stacks(StackName=name)["Stacks"][0]["StackStatus"] == "ROLLBACK_COMPLETE")
    with pytest.raises(ClientError):
        cloud.client("s3").head_bucket(Bucket=f"{name}-new")
    cloud.client("s3").head_bucket(Bucket=bucket)


def test_takes_over_nothing_that_is_there(cloud, name):
    cloudformation, sqs, events = (cloud.client(service) for service in ("cloudformation", "sqs", "events"))
    sqs.create_queue(QueueName=name)
    events.put_rule(Name=name, ScheduleExpression="rate(1 day)", Description="another's")
    for kind, properties in (
        ("AWS::SQS::Queue", {"QueueName": name}),
        ("AWS::Events::Rule", {"Name": name, "ScheduleExpression": "rate(1 hour)"}),
    ):
        cloudformation.create_stack(
            StackName=name, TemplateBody=template({"Taken": {"Type": kind, "Properties": properties}})
        )
        with pytest.raises(WaiterError):
            cloudformation.get_waiter("stack_create_complete").wait(StackName=name, WaiterConfig=QUICK)
        reasons = [event.get("ResourceStatusReason", "") for event in
                   cloudformation.describe_stack_events(StackName=name)["StackEvents"]]
        assert any(f"Resource of type '{kind}' with identifier '{name}' already exists" in reason for reason in reasons)
        cloudformation.delete_stack(StackName=name)
        cloudformation.get_waiter("stack_delete_complete").wait(StackName=name, WaiterConfig=QUICK)
    sqs.get_queue_url(QueueName=name)
    assert events.describe_rule(Name=name)["Description"] == "another's"


def test_failed_update_goes_back(cloud, bucket, name):
    cloudformation = cloud.client("cloudformation")
    mine = f"{name}-mine"
    cloudformation.create_stack(StackName=name, TemplateBody=template(resources(mine)))
    cloudformation.get_waiter("stack_create_complete").wait(StackName=name, WaiterConfig=QUICK)
    clash = resources(mine, Clash={"Type": "AWS::S3::Bucket", "Properties": {"BucketName": bucket}})
    cloudformation.update_stack(StackName=name, TemplateBody=template(clash))
    with pytest.raises(WaiterError):
        cloudformation.get_waiter("stack_update_complete").wait(StackName=name, WaiterConfig=QUICK)
    eventually(
        lambda: cloudformation.describe_stacks(StackName=name)["Stacks"][0]["StackStatus"] == "UPDATE_ROLLBACK_COMPLETE"
    )
    cloud.client("s3").head_bucket(Bucket=mine)


def test_failed_update_that_is_kept_is_rolled_back_later(cloud, bucket, name):
    cloudformation = cloud.client("cloudformation")
    mine = f"{name}-mine"
    cloudformation.create_stack(StackName=name, TemplateBody=template(resources(mine)))
    cloudformation.get_waiter("stack_create_complete").wait(StackName=name, WaiterConfig=QUICK)
    clash = template(resources(mine, Clash={"Type": "AWS::S3::Bucket", "Properties": {"BucketName": bucket}}))
    cloudformation.update_stack(StackName=name, TemplateBody=clash, DisableRollback=True)

    def ends(status):
        eventually(lambda: cloudformation.describe_stacks(StackName=name)["Stacks"][0]["StackStatus"] == status)

    ends("UPDATE_FAILED")
    with pytest.raises(ClientError) as refused:
        cloudformation.update_stack(StackName=name, TemplateBody=template(resources(mine)))
    assert "in a non-terminal [UPDATE_FAILED] state" in str(refused.value)
    cloudformation.rollback_stack(StackName=name)
    ends("UPDATE_ROLLBACK_COMPLETE")
    assert "Clash" not in cloudformation.get_template(StackName=name)["TemplateBody"]["Resources"]
    cloud.client("s3").head_bucket(Bucket=bucket)


def test_half_a_rule_is_taken_away(cloud, name):
    """The rule is made before its target is refused."""
    cloudformation, events = cloud.client("cloudformation"), cloud.client("events")
    rule = {"Type": "AWS::Events::Rule", "Properties": {
        "Name": name, "ScheduleExpression": "rate(1 day)",
        "Targets": [{"Id": "t", "Arn": "arn:aws:nothing:us-east-1:123456789012:x"}]}}
    cloudformation.create_stack(StackName=name, TemplateBody=template({"Rule": rule}))
    eventually(
        lambda: cloudformation.describe_stacks(StackName=name)["Stacks"][0]["StackStatus"] == "ROLLBACK_COMPLETE"
    )
    with pytest.raises(ClientError) as gone:
        events.describe_rule(Name=name)
    assert gone.value.response["Error"]["Code"] == "ResourceNotFoundException"


def served(cloud, name, events, more=None):
    """A SAM stack with one inline function behind the given event; returns its outputs."""
    kind = next(iter(events.values()))["Type"]
    field = "rawPath" if kind == "HttpApi" else "path"
    function = {"Type": "AWS::Serverless::Function", "Properties": {
        "Runtime": "python3.12", "Handler": "index.handler", "InlineCode": CODE % field, "Events": events}}
    body = json.dumps({"Transform": "AWS::Serverless-2016-10-31", "Resources": {"F": function, **(more or {})},
                       "Outputs": {"F": {"Value": {"Ref": "F"}}}})
    cloudformation = cloud.client("cloudformation")
    cloudformation.create_stack(
        StackName=name, TemplateBody=body, Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"])
    cloudformation.get_waiter("stack_create_complete").wait(StackName=name, WaiterConfig=QUICK)
    found = cloudformation.describe_stack_resources(StackName=name)["StackResources"]
    return {item["ResourceType"]: item["PhysicalResourceId"] for item in found}


def test_http_api(cloud, name):
    event = {"Any": {"Type": "HttpApi", "Properties": {"Path": "/things/{id}", "Method": "POST"}}}
    made = served(cloud, name, event)
    api = cloud.client("apigatewayv2").get_api(ApiId=made["AWS::ApiGatewayV2::Api"])
    answer = requests.post(f"{api['ApiEndpoint']}/things/7", data="sent", timeout=30)
    assert (answer.status_code, answer.text) == (200, "/things/7 sent")
    missing = requests.get(f"{api['ApiEndpoint']}/things/7", timeout=30)
    assert (missing.status_code, missing.json()) == (404, {"message": "Not Found"})


def test_rest_api(cloud, name):
    event = {"Any": {"Type": "Api", "Properties": {"Path": "/things/{id}", "Method": "POST"}}}
    made = served(cloud, name, event)
    identifier = made["AWS::ApiGateway::RestApi"]
    cloud.client("apigateway").get_rest_api(restApiId=identifier)
    base = f"http://{identifier}.execute-api.localhost:{cloud.port}/Prod"
    answer = requests.post(f"{base}/things/7", data="sent", timeout=30)
    assert (answer.status_code, answer.text) == (200, "/things/7 sent")
    missing = requests.get(f"{base}/things/7", timeout=30)
    assert (missing.status_code, missing.json()) == (403, {"message": "Missing Authentication Token"})


def test_share_by_change_set(own_cloud):
    """The AWS CLI packages λShare, boto3 deploys it, uploads to it, and deletes it, files and all."""
    cloudformation, s3 = own_cloud.client("cloudformation"), own_cloud.client("s3")
    s3.create_bucket(Bucket="artifacts")
    packaged = own_cloud.folder / "packaged.yaml"
    own_cloud.aws("cloudformation", "package", "--template-file", EXAMPLE / "template.yaml",
                  "--s3-bucket", "artifacts", "--output-template-file", packaged)
    cloudformation.create_change_set(
        StackName="share", ChangeSetName="first", ChangeSetType="CREATE", TemplateBody=packaged.read_text(),
        Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"])
    cloudformation.get_waiter("change_set_create_complete").wait(
        StackName="share", ChangeSetName="first", WaiterConfig=QUICK)
    changes = cloudformation.describe_change_set(StackName="share", ChangeSetName="first")["Changes"]
    assert {"AWS::S3::Bucket", "AWS::IAM::Role"} <= {c["ResourceChange"]["ResourceType"] for c in changes}
    cloudformation.execute_change_set(StackName="share", ChangeSetName="first")
    cloudformation.get_waiter("stack_create_complete").wait(StackName="share", WaiterConfig=QUICK)
    share = Share(own_cloud, own_cloud.outputs("share"))
    record = share.ready(share.put("by-boto3.txt", b"by boto3"))
    assert record["md5"] == sums(b"by boto3")["md5"]
    cloudformation.delete_stack(StackName="share")
    cloudformation.get_waiter("stack_delete_complete").wait(StackName="share", WaiterConfig=QUICK)
    assert [b["Name"] for b in s3.list_buckets()["Buckets"]] == ["artifacts"]
    assert own_cloud.client("dynamodb").list_tables()["TableNames"] == []
    assert own_cloud.client("lambda").list_functions()["Functions"] == []
