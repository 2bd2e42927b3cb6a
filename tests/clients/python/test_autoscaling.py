"""Application Auto Scaling by boto3: settings of tables, and units that follow what is consumed as the clock is moved."""

import json
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests
from botocore.exceptions import ClientError
import functions
from cloud import eventually

DAY = 24 * 3600
READ, WRITE = "dynamodb:table:ReadCapacityUnits", "dynamodb:table:WriteCapacityUnits"


def jump(cloud, seconds):
    assert requests.post(f"{cloud.url}/_pileus/clock", json={"advance_seconds": seconds}, timeout=10).ok


def make(cloud, name, read=5, write=5):
    units = {"ReadCapacityUnits": read, "WriteCapacityUnits": write}
    cloud.client("dynamodb").create_table(
        TableName=name,
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        ProvisionedThroughput=units,
    )
    return {"ServiceNamespace": "dynamodb", "ResourceId": f"table/{name}"}


def tracking(dimension, target=50.0, **more):
    kind = "Read" if dimension.endswith("ReadCapacityUnits") else "Write"
    return {
        "PolicyType": "TargetTrackingScaling",
        "ScalableDimension": dimension,
        "TargetTrackingScalingPolicyConfiguration": {
            "TargetValue": target,
            "PredefinedMetricSpecification": {"PredefinedMetricType": f"DynamoDB{kind}CapacityUtilization"},
            **more,
        },
    }


def refused(call, **input):
    with pytest.raises(ClientError) as failed:
        call(**input)
    return failed.value.response["Error"]["Code"]


def test_targets_and_policies(cloud, name):
    scaling = cloud.client("application-autoscaling")
    table = make(cloud, name)
    target = {**table, "ScalableDimension": READ}
    policy = {**table, **tracking(READ, ScaleInCooldown=60)}
    assert refused(scaling.put_scaling_policy, PolicyName="p", **policy) == "ObjectNotFoundException"
    made = scaling.register_scalable_target(**target, MinCapacity=2, MaxCapacity=20, Tags={"owner": "ann"})
    arn = made["ScalableTargetARN"]
    put = scaling.put_scaling_policy(PolicyName="p", **policy)
    assert put["PolicyARN"].endswith(f":resource/dynamodb/table/{name}:policyName/p")
    found = scaling.describe_scalable_targets(ServiceNamespace="dynamodb", ResourceIds=[f"table/{name}"])
    [told] = found["ScalableTargets"]
    assert (told["MinCapacity"], told["MaxCapacity"], told["ScalableTargetARN"]) == (2, 20, arn)
    assert told["RoleARN"].endswith("/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable")
    # What is not named stays.
    suspended = {"DynamicScalingOutSuspended": True}
    scaling.register_scalable_target(**target, MaxCapacity=30, SuspendedState=suspended)
    [told] = scaling.describe_scalable_targets(**{
        "ServiceNamespace": "dynamodb", "ResourceIds": [f"table/{name}"], "ScalableDimension": READ,
    })["ScalableTargets"]
    assert (told["MinCapacity"], told["MaxCapacity"]) == (2, 30)
    assert told["SuspendedState"] == {
        "DynamicScalingInSuspended": False, "DynamicScalingOutSuspended": True, "ScheduledScalingSuspended": False}
    [told] = scaling.describe_scaling_policies(**table)["ScalingPolicies"]
    configuration = policy["TargetTrackingScalingPolicyConfiguration"]
    assert told["TargetTrackingScalingPolicyConfiguration"] == {**configuration, "DisableScaleIn": False}
    scaling.tag_resource(ResourceARN=arn, Tags={"stage": "test"})
    scaling.untag_resource(ResourceARN=arn, TagKeys=["owner"])
    assert scaling.list_tags_for_resource(ResourceARN=arn)["Tags"] == {"stage": "test"}
    another = {**table, **tracking(READ)}
    assert refused(scaling.put_scaling_policy, PolicyName="other", **another) == "ValidationException"
    scaling.delete_scaling_policy(PolicyName="p", **target)
    assert refused(scaling.delete_scaling_policy, PolicyName="p", **target) == "ObjectNotFoundException"
    scaling.deregister_scalable_target(**target)
    assert refused(scaling.deregister_scalable_target, **target) == "ObjectNotFoundException"


def test_what_is_refused(cloud, name):
    scaling = cloud.client("application-autoscaling")
    table = make(cloud, name)
    target = {**table, "ScalableDimension": READ}
    register = scaling.register_scalable_target
    missing = {"ServiceNamespace": "dynamodb", "ResourceId": f"table/no-{name}", "ScalableDimension": READ}
    assert refused(register, **missing, MinCapacity=1, MaxCapacity=2) == "ValidationException"
    assert refused(register, **target, MinCapacity=3, MaxCapacity=2) == "ValidationException"
    ecs = {"ServiceNamespace": "ecs", "ResourceId": "service/a/b", "ScalableDimension": "ecs:service:DesiredCount"}
    assert refused(register, **ecs, MinCapacity=1, MaxCapacity=2) == "NotImplemented"
    register(**target, MinCapacity=1, MaxCapacity=2)
    wrong = tracking(WRITE)["TargetTrackingScalingPolicyConfiguration"]
    put = scaling.put_scaling_policy
    kind = {"PolicyType": "TargetTrackingScaling"}
    assert refused(put, PolicyName="p", **target, **kind,
                   TargetTrackingScalingPolicyConfiguration=wrong) == "ValidationException"
    assert refused(put, PolicyName="p", **target, PolicyType="StepScaling") == "ValidationException"
    custom = {"TargetValue": 1.0, "CustomizedMetricSpecification": {
        "MetricName": "m", "Namespace": "n", "Statistic": "Sum"}}
    assert refused(put, PolicyName="p", **target, **kind,
                   TargetTrackingScalingPolicyConfiguration=custom) == "NotImplemented"
    scheduled = scaling.describe_scheduled_actions
    assert refused(scheduled, ServiceNamespace="dynamodb") == "NotImplemented"


def test_units_follow_consumption(own_cloud, name):
    cloud = own_cloud
    dynamodb, scaling = cloud.client("dynamodb"), cloud.client("application-autoscaling")
    table = make(cloud, name, write=10)
    target = {**table, "ScalableDimension": WRITE}
    scaling.register_scalable_target(**target, MinCapacity=2, MaxCapacity=40)
    scaling.put_scaling_policy(PolicyName="follow", **table, **tracking(WRITE))
    units = lambda: dynamodb.describe_table(TableName=name)["Table"]["ProvisionedThroughput"]["WriteCapacityUnits"]
    spend = lambda kilobytes: dynamodb.put_item(
        TableName=name, Item={"id": {"S": "a"}, "x": {"S": "x" * (kilobytes * 1024 - 50)}})
    # Let the bucket fill, so that the load is not throttled.
    jump(cloud, 400)
    for _ in range(2):
        for _ in range(4):
            spend(390)
        jump(cloud, 60)
    # 1560 units a minute are 26 a second; at half of what there is, that takes 52, and 40 are allowed.
    assert eventually(lambda: units() == 40 and units())
    [activity, *_] = scaling.describe_scaling_activities(**table)["ScalingActivities"]
    assert activity["Description"] == "Setting write capacity units to 40."
    assert activity["StatusCode"] == "Successful"
    # Fifteen minutes of little lower them; the last is looked at when it is over.
    for _ in range(16):
        spend(60)
        jump(cloud, 60)
    assert eventually(lambda: units() == 2 and units())
    consumed = scaling.describe_scaling_activities(**table)["ScalingActivities"]
    assert [one["Description"] for one in consumed][0] == "Setting write capacity units to 2."


def test_bounds_hold_and_failures_are_told(own_cloud, name):
    cloud = own_cloud
    scaling, dynamodb = cloud.client("application-autoscaling"), cloud.client("dynamodb")
    table = make(cloud, name, read=1)
    target = {**table, "ScalableDimension": READ}
    bound = lambda least, most: scaling.register_scalable_target(**target, MinCapacity=least, MaxCapacity=most)
    bound(9, 20)
    scaling.put_scaling_policy(PolicyName="follow", **table, **tracking(READ))
    units = lambda: dynamodb.describe_table(TableName=name)["Table"]["ProvisionedThroughput"]["ReadCapacityUnits"]
    jump(cloud, 61)
    assert eventually(lambda: units() == 9)
    # Four decreases a day need no waiting. A day that is about to end is left first.
    past = time.time() % DAY
    if past > DAY - 3600:
        jump(cloud, DAY - past + 60)
    for most in (8, 7, 6, 5):
        bound(1, most)
        jump(cloud, 61)
        assert eventually(lambda: units() == most)  # noqa: B023
    bound(1, 4)
    jump(cloud, 61)
    def last():
        [activity, *_] = scaling.describe_scaling_activities(**table)["ScalingActivities"]
        return activity if activity["StatusCode"] == "Failed" else None
    failed = eventually(last)
    assert "Provisioned throughput decreases are limited" in failed["StatusMessage"]
    assert units() == 5


def test_cloudformation(cloud, name):
    make(cloud, name)
    formation, scaling = cloud.client("cloudformation"), cloud.client("application-autoscaling")
    template = lambda most: json.dumps({"Resources": {
        "Target": {"Type": "AWS::ApplicationAutoScaling::ScalableTarget", "Properties": {
            "MinCapacity": 2, "MaxCapacity": most, "ResourceId": f"table/{name}", "ScalableDimension": WRITE,
            "ServiceNamespace": "dynamodb"}},
        "Policy": {"Type": "AWS::ApplicationAutoScaling::ScalingPolicy", "Properties": {
            "PolicyName": "follow", "PolicyType": "TargetTrackingScaling", "ScalingTargetId": {"Ref": "Target"},
            "TargetTrackingScalingPolicyConfiguration":
                tracking(WRITE)["TargetTrackingScalingPolicyConfiguration"]}},
    }, "Outputs": {"Target": {"Value": {"Ref": "Target"}}, "Policy": {"Value": {"Ref": "Policy"}}}})
    formation.create_stack(StackName=name, TemplateBody=template(10))
    formation.get_waiter("stack_create_complete").wait(StackName=name, WaiterConfig={"Delay": 1})
    outputs = cloud.outputs(name)
    assert outputs["Target"] == f"table/{name}|{WRITE}|dynamodb"
    [policy] = scaling.describe_scaling_policies(
        ServiceNamespace="dynamodb", ResourceId=f"table/{name}")["ScalingPolicies"]
    assert policy["PolicyARN"] == outputs["Policy"]
    formation.update_stack(StackName=name, TemplateBody=template(20))
    formation.get_waiter("stack_update_complete").wait(StackName=name, WaiterConfig={"Delay": 1})
    targets = lambda: scaling.describe_scalable_targets(
        ServiceNamespace="dynamodb", ResourceIds=[f"table/{name}"])["ScalableTargets"]
    assert targets()[0]["MaxCapacity"] == 20
    formation.delete_stack(StackName=name)
    formation.get_waiter("stack_delete_complete").wait(StackName=name, WaiterConfig={"Delay": 1})
    assert targets() == []


def test_provisioned_concurrency_follows_what_runs(own_cloud, name):
    cloud = own_cloud
    lambda_, scaling = cloud.client("lambda"), cloud.client("application-autoscaling")
    code = "import time\ndef handler(event, context):\n    time.sleep(0.4)\n"
    functions.create(cloud, name, code)
    version = lambda_.publish_version(FunctionName=name)["Version"]
    lambda_.create_alias(FunctionName=name, Name="live", FunctionVersion=version)
    target = {"ServiceNamespace": "lambda", "ResourceId": f"function:{name}:live",
              "ScalableDimension": "lambda:function:ProvisionedConcurrency"}
    missing = {**target, "ResourceId": f"function:no-{name}:live"}
    assert refused(scaling.register_scalable_target, **missing, MinCapacity=1, MaxCapacity=2) == "ValidationException"
    scaling.register_scalable_target(**target, MinCapacity=1, MaxCapacity=3)
    configuration = {"TargetValue": 0.5, "PredefinedMetricSpecification": {
        "PredefinedMetricType": "LambdaProvisionedConcurrencyUtilization"}}
    scaling.put_scaling_policy(PolicyName="follow", **target, PolicyType="TargetTrackingScaling",
                               TargetTrackingScalingPolicyConfiguration=configuration)
    [told] = scaling.describe_scaling_policies(ServiceNamespace="lambda")["ScalingPolicies"]
    assert told["TargetTrackingScalingPolicyConfiguration"] == {**configuration, "DisableScaleIn": False}
    [told] = scaling.describe_scalable_targets(ServiceNamespace="lambda")["ScalableTargets"]
    assert told["RoleARN"].endswith("/AWSServiceRoleForApplicationAutoScaling_LambdaConcurrency")
    assert scaling.describe_scalable_targets(ServiceNamespace="dynamodb")["ScalableTargets"] == []

    def requested():
        try:
            told = lambda_.get_provisioned_concurrency_config(FunctionName=name, Qualifier="live")
        except ClientError:
            return 0
        return told["Status"] == "READY" and told["RequestedProvisionedConcurrentExecutions"]

    # A minimum is there before anything runs.
    jump(cloud, 61)
    eventually(lambda: requested() == 1, 30)
    for _ in range(2):
        with ThreadPoolExecutor(2) as both:
            list(both.map(lambda _: functions.call(cloud, f"{name}:live"), range(2)))
        jump(cloud, 60)
    eventually(lambda: requested() == 3, 30)
    activities = scaling.describe_scaling_activities(ServiceNamespace="lambda")["ScalingActivities"]
    assert [one["Description"] for one in activities] == ["Setting desired concurrency to 3.", "Setting desired concurrency to 1."]
    assert all(one["StatusCode"] == "Successful" for one in activities)
