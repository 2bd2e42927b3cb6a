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
