"""Buckets that are told of failures, and what a stack says of a function beside its configuration."""

import json
import re

import pytest
from botocore.exceptions import ClientError

import functions
from cloud import eventually

FAILS = "def handler(event, context):\n    raise ValueError('on purpose')\n"
ANSWERS = "def handler(event, context):\n    return 1\n"
PROFILE = "arn:aws:signer:us-east-1:000000000000:/signing-profiles/Mine/abcdefghij"


def refusal(call, **parameters):
    with pytest.raises(ClientError) as caught:
        call(**parameters)
    error = caught.value.response["Error"]
    return error["Code"], error["Message"]


def test_a_bucket_is_told_of_failures(cloud, name):
    lambda_, s3, bucket = cloud.client("lambda"), cloud.client("s3"), f"{name}-letters".lower()
    s3.create_bucket(Bucket=bucket)
    arn = f"arn:aws:s3:::{bucket}"
    to = {"OnFailure": {"Destination": arn}}
    functions.create(cloud, f"{name}-silent", FAILS)
    configure = lambda_.put_function_event_invoke_config
    said = refusal(configure, FunctionName=f"{name}-silent", DestinationConfig=to)
    assert said == ("InvalidParameterValueException",
                    "The provided execution role does not have permissions to call PutObject on S3")
    functions.create(cloud, name, FAILS, (["s3:PutObject", "s3:ListBucket"], [arn, f"{arn}/*"]))
    code, _ = refusal(configure, FunctionName=name, DestinationConfig={"OnSuccess": {"Destination": arn}})
    assert code == "InvalidParameterValueException"
    configure(FunctionName=name, MaximumRetryAttempts=0, DestinationConfig=to)
    request = lambda_.invoke(FunctionName=name, InvocationType="Event", Payload=b'{"n": 1}')["ResponseMetadata"]["RequestId"]

    def kept():
        return s3.list_objects_v2(Bucket=bucket).get("Contents", [])

    assert eventually(kept)
    (found,) = kept()
    moment = r"(\d{4})/(\d\d)/(\d\d)/\1-\2-\3T\d\d\.\d\d\.\d\d"
    assert re.fullmatch(rf"aws/lambda/async/{name}/{moment}-[0-9a-f-]{{36}}", found["Key"]), found["Key"]
    record = json.loads(s3.get_object(Bucket=bucket, Key=found["Key"])["Body"].read())
    assert record["version"] == "1.0" and record["requestPayload"] == {"n": 1}
    assert record["requestContext"]["requestId"] == request
    assert record["requestContext"]["condition"] == "RetriesExhausted"
    assert record["responsePayload"]["errorMessage"] == "on purpose"


def test_destinations_are_there_and_of_the_functions_region(cloud, name):
    lambda_ = cloud.client("lambda")
    own = functions.create(cloud, name, FAILS, (["lambda:InvokeFunction", "sqs:SendMessage"], "*"))
    other, account = functions.create(cloud, f"{name}-other", ANSWERS), own.split(":")[4]
    put, update = lambda_.put_function_event_invoke_config, lambda_.update_function_event_invoke_config
    put(FunctionName=name, DestinationConfig={"OnSuccess": {"Destination": other}})
    queue = f"arn:aws:sqs:us-east-1:{account}:{name}"
    for to in (
        other.replace("us-east-1", "eu-west-1"), queue.replace("us-east-1", "eu-west-1"),
        f"{other}-gone", f"{other}:7", other.replace(account, "999999999999"),
    ):
        for configure in (put, update):
            said = refusal(configure, FunctionName=name, DestinationConfig={"OnFailure": {"Destination": to}})
            assert said == ("InvalidParameterValueException", f"The destination ARN {to} is invalid."), to
    kept = lambda_.get_function_event_invoke_config(FunctionName=name)["DestinationConfig"]
    assert kept == {"OnSuccess": {"Destination": other}, "OnFailure": {}}
    gone = {"FunctionName": f"{name}-gone", "DestinationConfig": {"OnFailure": {"Destination": other}}}
    assert refusal(put, **gone) == ("ResourceNotFoundException", "The function doesn't exist.")


def test_an_event_invoke_config_is_of_the_regions_own_functions(cloud, name):
    lambda_ = cloud.client("lambda")
    own = functions.create(cloud, name, ANSWERS)
    far = own.replace("us-east-1", "eu-west-1")
    put, update = lambda_.put_function_event_invoke_config, lambda_.update_function_event_invoke_config
    for call, more in (
        (put, {"MaximumRetryAttempts": 0}), (update, {"MaximumRetryAttempts": 0}),
        (lambda_.get_function_event_invoke_config, {}), (lambda_.delete_function_event_invoke_config, {}),
    ):
        code, message = refusal(call, FunctionName=far, **more)
        assert code == "ResourceNotFoundException", call
        assert message == "Functions from 'eu-west-1' are not reachable in this region ('us-east-1')"


def test_a_stack_says_what_a_function_may(cloud, name):
    lambda_, cloudformation = cloud.client("lambda"), cloud.client("cloudformation")
    role = functions.role(cloud, name)
    function = {
        "Type": "AWS::Lambda::Function",
        "Properties": {
            "FunctionName": name, "Role": role, "Runtime": functions.PYTHON, "Handler": "index.handler",
            "Code": {"ZipFile": ANSWERS},
            "CodeSigningConfigArn": {"Ref": "Signing"},
            "RecursiveLoop": "Allow",
            "RuntimeManagementConfig": {"UpdateRuntimeOn": "FunctionUpdate"},
        },
    }
    signing = {
        "Type": "AWS::Lambda::CodeSigningConfig",
        "Properties": {
            "AllowedPublishers": {"SigningProfileVersionArns": [PROFILE]},
            "CodeSigningPolicies": {"UntrustedArtifactOnDeployment": "Warn"},
            "Description": "one",
            "Tags": [{"Key": "team", "Value": "a"}],
        },
    }
    template = {
        "Resources": {"Function": function, "Signing": signing},
        "Outputs": {"Id": {"Value": {"Fn::GetAtt": ["Signing", "CodeSigningConfigId"]}}},
    }

    def settle(change, waiter):
        change(StackName=name, TemplateBody=json.dumps(template))
        cloudformation.get_waiter(waiter).wait(StackName=name, WaiterConfig={"Delay": 1})

    settle(cloudformation.create_stack, "stack_create_complete")
    arn = lambda_.get_function_code_signing_config(FunctionName=name)["CodeSigningConfigArn"]
    assert arn.endswith(cloud.outputs(name)["Id"])
    assert lambda_.list_tags(Resource=arn)["Tags"]["team"] == "a"
    assert lambda_.get_function_recursion_config(FunctionName=name)["RecursiveLoop"] == "Allow"
    assert lambda_.get_runtime_management_config(FunctionName=name)["UpdateRuntimeOn"] == "FunctionUpdate"
    for key in ("CodeSigningConfigArn", "RecursiveLoop", "RuntimeManagementConfig"):
        del function["Properties"][key]
    signing["Properties"]["Description"] = "two"
    settle(cloudformation.update_stack, "stack_update_complete")
    assert not lambda_.get_function_code_signing_config(FunctionName=name).get("CodeSigningConfigArn")
    assert lambda_.get_code_signing_config(CodeSigningConfigArn=arn)["CodeSigningConfig"]["Description"] == "two"
    assert lambda_.get_function_recursion_config(FunctionName=name)["RecursiveLoop"] == "Terminate"
    assert lambda_.get_runtime_management_config(FunctionName=name)["UpdateRuntimeOn"] == "Auto"
    cloudformation.delete_stack(StackName=name)
    cloudformation.get_waiter("stack_delete_complete").wait(StackName=name, WaiterConfig={"Delay": 1})
    assert refusal(lambda_.get_code_signing_config, CodeSigningConfigArn=arn)[0] == "ResourceNotFoundException"


def test_a_loop_through_a_bucket_is_ended(cloud, name):
    """The function writes an object at each object: its 17th run of one chain does not come about."""
    lambda_, s3, bucket = cloud.client("lambda"), cloud.client("s3"), f"{name}-loop"
    s3.create_bucket(Bucket=bucket)
    arn = f"arn:aws:s3:::{bucket}"
    code = """
import boto3
def handler(event, context):
    record = event["Records"][0]["s3"]
    number = int(record["object"]["key"]) + 1
    boto3.client("s3").put_object(Bucket=record["bucket"]["name"], Key=f"{number:03}", Body=b"")
"""
    function = functions.create(cloud, name, code, ("s3:PutObject", f"{arn}/*"), MemorySize=256, Timeout=30)
    lambda_.add_permission(FunctionName=name, StatementId="s3", Action="lambda:InvokeFunction",
                           Principal="s3.amazonaws.com", SourceArn=arn)
    told = {"LambdaFunctionConfigurations": [{"LambdaFunctionArn": function, "Events": ["s3:ObjectCreated:*"]}]}
    s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration=told)
    s3.put_object(Bucket=bucket, Key="000", Body=b"")

    def keys():
        return [item["Key"] for item in s3.list_objects_v2(Bucket=bucket)["Contents"]]

    assert eventually(lambda: len(keys()) >= 17, 60)
    # A function of its own, run by the same bucket's next object, shows that what was on its way has come to its end.
    s3.put_object(Bucket=bucket, Key="500", Body=b"")
    assert eventually(lambda: "516" in keys(), 60)
    assert keys() == [f"{number:03}" for number in [*range(17), *range(500, 517)]]
