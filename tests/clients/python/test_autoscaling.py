"""Application Auto Scaling by boto3: settings of tables, and units that follow what is consumed as the clock is moved."""

import json
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone

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
    action = {**target, "ScheduledActionName": "a"}
    put = scaling.put_scheduled_action
    bounds = {"ScalableTargetAction": {"MinCapacity": 1}}
    for schedule in ("rate(1 hours)", "at(2020-01-01T00:00:00)", "at(tomorrow)", "cron(0 8 * * * *)"):
        assert refused(put, **action, Schedule=schedule, **bounds) == "ValidationException", schedule
    hourly = {**action, "Schedule": "rate(1 hour)"}
    assert refused(put, **action, **bounds) == "ValidationException"
    assert refused(put, **hourly) == "ValidationException"
    assert refused(put, **hourly, Timezone="Mars/Olympus", **bounds) == "ValidationException"
    assert refused(put, **hourly, ScalableTargetAction={"MinCapacity": 0}) == "ValidationException"
    assert refused(put, **hourly, ScalableTargetAction={"MinCapacity": 3, "MaxCapacity": 2}) == "ValidationException"
    assert refused(put, **{**hourly, "ScalableDimension": WRITE}, **bounds) == "ObjectNotFoundException"
    assert refused(scaling.delete_scheduled_action, **action) == "ObjectNotFoundException"
    forecast = {**target, "PolicyName": "p", "StartTime": 0, "EndTime": 1}
    assert refused(scaling.get_predictive_scaling_forecast, **forecast) == "NotImplemented"


def test_scheduled_actions(cloud, name):
    scaling = cloud.client("application-autoscaling")
    target = {**make(cloud, name), "ScalableDimension": READ}
    scaling.register_scalable_target(**target, MinCapacity=1, MaxCapacity=9)
    put = lambda action, **more: scaling.put_scheduled_action(**target, ScheduledActionName=action, **more)
    tell = lambda **more: scaling.describe_scheduled_actions(
        ServiceNamespace="dynamodb", ResourceId=f"table/{name}", **more)
    end = datetime(2037, 1, 1, tzinfo=timezone.utc)
    put("morning", Schedule="cron(0 8 ? * MON-FRI *)", Timezone="Europe/Berlin", EndTime=end,
        ScalableTargetAction={"MinCapacity": 4, "MaxCapacity": 8})
    put("evening", Schedule="cron(0 20 ? * MON-FRI *)", ScalableTargetAction={"MinCapacity": 1})
    [told] = tell(ScheduledActionNames=["morning"])["ScheduledActions"]
    assert told["ScheduledActionARN"].endswith(f":resource/dynamodb/table/{name}:scheduledActionName/morning")
    assert (told["Schedule"], told["Timezone"], told["EndTime"]) == ("cron(0 8 ? * MON-FRI *)", "Europe/Berlin", end)
    assert told["ScalableTargetAction"] == {"MinCapacity": 4, "MaxCapacity": 8}
    # What is not named stays, but for start and end.
    put("morning", Schedule="cron(0 7 ? * MON-FRI *)")
    [again] = tell(ScheduledActionNames=["morning"])["ScheduledActions"]
    gone = {key: value for key, value in told.items() if key != "EndTime"}
    assert again == {**gone, "Schedule": "cron(0 7 ? * MON-FRI *)"}
    first = tell(MaxResults=1)
    second = tell(MaxResults=1, NextToken=first["NextToken"])
    names = [one["ScheduledActionName"] for page in (first, second) for one in page["ScheduledActions"]]
    assert (names, "NextToken" in second) == (["morning", "evening"], False)
    scaling.delete_scheduled_action(**target, ScheduledActionName="morning")
    assert [one["ScheduledActionName"] for one in tell()["ScheduledActions"]] == ["evening"]
    # They go with their target.
    scaling.deregister_scalable_target(**target)
    scaling.register_scalable_target(**target, MinCapacity=1, MaxCapacity=9)
    assert tell()["ScheduledActions"] == []


def test_bounds_follow_a_schedule(own_cloud, name):
    cloud = own_cloud
    scaling, dynamodb = cloud.client("application-autoscaling"), cloud.client("dynamodb")
    table = make(cloud, name, read=5)
    target = {**table, "ScalableDimension": READ}
    scaling.register_scalable_target(**target, MinCapacity=1, MaxCapacity=10)
    at = (datetime.now(timezone.utc) + timedelta(hours=2)).strftime("at(%Y-%m-%dT%H:%M:%S)")
    put = lambda action, **more: scaling.put_scheduled_action(**target, ScheduledActionName=action, **more)
    put("busy", Schedule=at, ScalableTargetAction={"MinCapacity": 8})
    start = datetime.now(timezone.utc) + timedelta(hours=4)
    put("quiet", Schedule="rate(1 day)", StartTime=start, ScalableTargetAction={"MinCapacity": 1, "MaxCapacity": 3})
    units = lambda: dynamodb.describe_table(TableName=name)["Table"]["ProvisionedThroughput"]["ReadCapacityUnits"]

    def bounds():
        [told] = scaling.describe_scalable_targets(**{
            "ServiceNamespace": "dynamodb", "ResourceIds": [f"table/{name}"]})["ScalableTargets"]
        return told["MinCapacity"], told["MaxCapacity"]

    jump(cloud, 3600)
    assert (units(), bounds()) == (5, (1, 10))
    jump(cloud, 3700)
    assert eventually(lambda: units() == 8)
    assert bounds() == (8, 10)
    told = scaling.describe_scaling_activities(**table)["ScalingActivities"]
    assert {(one["Description"], one["Cause"], one["StatusCode"]) for one in told} == {
        ("Setting read capacity units to 8.", "minimum capacity was set to 8", "Successful"),
        ("Setting min capacity to 8", "scheduled action name busy was triggered", "Successful"),
    }
    cloud.kill()
    cloud.start()
    # Its clock is the machine's again.
    jump(cloud, 4 * 3600 + 60)
    assert eventually(lambda: units() == 3)
    assert bounds() == (1, 3)
    # It happens again; one that is suspended does not.
    scaling.register_scalable_target(**target, MinCapacity=6, MaxCapacity=20)
    jump(cloud, DAY)
    assert eventually(lambda: bounds() == (1, 3))
    scaling.register_scalable_target(
        **target, MinCapacity=6, MaxCapacity=20, SuspendedState={"ScheduledScalingSuspended": True})
    jump(cloud, DAY + 60)
    time.sleep(1)
    assert bounds() == (6, 20)
    # One bound alone may pass the other: that is told.
    scaling.register_scalable_target(**target, SuspendedState={"ScheduledScalingSuspended": False})
    put("low", Schedule="rate(1 hour)", ScalableTargetAction={"MaxCapacity": 2})
    jump(cloud, 3601)
    failed = lambda: [
        one for one in scaling.describe_scaling_activities(**table)["ScalingActivities"]
        if one["StatusCode"] == "Failed" and one["Cause"] == "scheduled action name low was triggered"]
    [one, *_] = eventually(failed)
    assert one["StatusMessage"].startswith("Failed to set max capacity to 2. Reason: ")
    assert bounds() == (6, 20)


def test_both_directions_follow_at_once(own_cloud, name):
    cloud = own_cloud
    scaling, dynamodb = cloud.client("application-autoscaling"), cloud.client("dynamodb")
    targets = []
    for n in range(8):
        table = make(cloud, f"{name}-{n}")
        targets += [{**table, "ScalableDimension": dimension} for dimension in (READ, WRITE)]
    at = (datetime.now(timezone.utc) + timedelta(hours=1)).strftime("at(%Y-%m-%dT%H:%M:%S)")
    for target in targets:
        scaling.register_scalable_target(**target, MinCapacity=1, MaxCapacity=40)
        least = 8 if target["ScalableDimension"] == READ else 9
        scaling.put_scheduled_action(
            **target, ScheduledActionName="busy", Schedule=at, ScalableTargetAction={"MinCapacity": least})
    jump(cloud, 3700)

    def units(n):
        told = dynamodb.describe_table(TableName=f"{name}-{n}")["Table"]["ProvisionedThroughput"]
        return told["ReadCapacityUnits"], told["WriteCapacityUnits"]

    # All are looked at in the same moment: none puts back what another one has changed.
    assert eventually(lambda: {units(n) for n in range(8)} == {(8, 9)})


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
    # It is told once it is done.
    [activity, *_] = eventually(lambda: scaling.describe_scaling_activities(**table)["ScalingActivities"])
    assert activity["Description"] == "Setting write capacity units to 40."
    assert activity["StatusCode"] == "Successful"
    # Fifteen minutes of little lower them; the last is looked at when it is over.
    for _ in range(16):
        spend(60)
        jump(cloud, 60)
    assert eventually(lambda: units() == 2 and units())
    told = lambda: scaling.describe_scaling_activities(**table)["ScalingActivities"][0]["Description"]
    assert eventually(lambda: told() == "Setting write capacity units to 2.")


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
    action = lambda called, least: {"ScheduledActionName": called, "Schedule": "cron(0 8 ? * MON-FRI *)",
                                    "StartTime": "2030-01-01T00:00:00Z",
                                    "ScalableTargetAction": {"MinCapacity": least, "MaxCapacity": 30}}
    template = lambda most, *actions: json.dumps({"Resources": {
        "Target": {"Type": "AWS::ApplicationAutoScaling::ScalableTarget", "Properties": {
            "MinCapacity": 2, "MaxCapacity": most, "ResourceId": f"table/{name}", "ScalableDimension": WRITE,
            "ServiceNamespace": "dynamodb", "ScheduledActions": actions}},
        "Policy": {"Type": "AWS::ApplicationAutoScaling::ScalingPolicy", "Properties": {
            "PolicyName": "follow", "PolicyType": "TargetTrackingScaling", "ScalingTargetId": {"Ref": "Target"},
            "TargetTrackingScalingPolicyConfiguration":
                tracking(WRITE)["TargetTrackingScalingPolicyConfiguration"]}},
    }, "Outputs": {"Target": {"Value": {"Ref": "Target"}}, "Policy": {"Value": {"Ref": "Policy"}}}})
    formation.create_stack(StackName=name, TemplateBody=template(10, action("a", 3), action("b", 4)))
    formation.get_waiter("stack_create_complete").wait(StackName=name, WaiterConfig={"Delay": 1})
    outputs = cloud.outputs(name)
    assert outputs["Target"] == f"table/{name}|{WRITE}|dynamodb"
    [policy] = scaling.describe_scaling_policies(
        ServiceNamespace="dynamodb", ResourceId=f"table/{name}")["ScalingPolicies"]
    assert policy["PolicyARN"] == outputs["Policy"]
    scheduled = lambda: {
        one["ScheduledActionName"]: (one["ScalableTargetAction"]["MinCapacity"], one["StartTime"].year)
        for one in scaling.describe_scheduled_actions(
            ServiceNamespace="dynamodb", ResourceId=f"table/{name}")["ScheduledActions"]}
    assert scheduled() == {"a": (3, 2030), "b": (4, 2030)}
    formation.update_stack(StackName=name, TemplateBody=template(20, action("b", 5), action("c", 6)))
    formation.get_waiter("stack_update_complete").wait(StackName=name, WaiterConfig={"Delay": 1})
    targets = lambda: scaling.describe_scalable_targets(
        ServiceNamespace="dynamodb", ResourceIds=[f"table/{name}"])["ScalableTargets"]
    assert targets()[0]["MaxCapacity"] == 20
    assert scheduled() == {"b": (5, 2030), "c": (6, 2030)}
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
