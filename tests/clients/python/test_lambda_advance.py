"""What of functions is initialised in advance, by boto3: provisioned concurrency and SnapStart."""

import base64
import json
import time

import pytest
import requests
from botocore.exceptions import ClientError

import functions
from cloud import eventually

# Tells what made it be initialised, and which process answers.
TELLS = """
import os, uuid
instance = str(uuid.uuid4())
def handler(event, context):
    return {"kind": os.environ["AWS_LAMBDA_INITIALIZATION_TYPE"], "instance": instance,
            "version": os.environ["AWS_LAMBDA_FUNCTION_VERSION"]}
"""


def refused(call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    error = caught.value.response["Error"]
    return error["Code"], error["Message"]


def published(cloud, name, code=TELLS, **more):
    functions.create(cloud, name, code, **more)
    return cloud.client("lambda").publish_version(FunctionName=name)["Version"]


def ready(cloud, name, qualifier, count):
    def check():
        told = cloud.client("lambda").get_provisioned_concurrency_config(FunctionName=name, Qualifier=qualifier)
        assert told["Status"] != "FAILED", told
        return told["Status"] == "READY" and told["AllocatedProvisionedConcurrentExecutions"] == count and told

    return eventually(check, 30)


def test_provisioned_instances_are_initialised_before_anyone_calls(cloud, name):
    version = published(cloud, name)
    lambda_ = cloud.client("lambda")
    put = lambda_.put_provisioned_concurrency_config(
        FunctionName=name, Qualifier=version, ProvisionedConcurrentExecutions=2)
    assert put["RequestedProvisionedConcurrentExecutions"] == 2 and put["Status"] in ("IN_PROGRESS", "READY")
    told = ready(cloud, name, version, 2)
    assert told["AvailableProvisionedConcurrentExecutions"] == 2 and told["LastModified"].endswith("+0000")
    answer, payload = functions.call(cloud, f"{name}:{version}", LogType="Tail")
    assert (payload["kind"], payload["version"]) == ("provisioned-concurrency", version)
    _, latest = functions.call(cloud, name)
    assert latest["kind"] == "on-demand"
    listed = lambda_.list_provisioned_concurrency_configs(FunctionName=name)["ProvisionedConcurrencyConfigs"]
    assert [one["FunctionArn"].rsplit(":", 1)[1] for one in listed] == [version]
    lambda_.delete_provisioned_concurrency_config(FunctionName=name, Qualifier=version)
    code, message = refused(
        lambda_.get_provisioned_concurrency_config, FunctionName=name, Qualifier=version)
    assert code == "ProvisionedConcurrencyConfigNotFoundException"
    assert message == "No Provisioned Concurrency Config found for this function"
    _, payload = functions.call(cloud, f"{name}:{version}")
    assert payload["kind"] == "on-demand", "what was provisioned has ended"


def test_a_provisioned_instance_that_ends_is_replaced(cloud, name):
    code = TELLS.replace("    return", "    if event.get('end'):\n        os._exit(3)\n    return")
    version = published(cloud, name, code)
    cloud.client("lambda").put_provisioned_concurrency_config(
        FunctionName=name, Qualifier=version, ProvisionedConcurrentExecutions=1)
    ready(cloud, name, version, 1)
    _, first = functions.call(cloud, f"{name}:{version}")
    answer, _ = functions.call(cloud, f"{name}:{version}", {"end": True})
    assert answer["FunctionError"] == "Unhandled"
    ready(cloud, name, version, 1)
    _, second = functions.call(cloud, f"{name}:{version}")
    assert second["kind"] == "provisioned-concurrency" and second["instance"] != first["instance"]


def test_an_alias_provisions_the_version_that_it_leads_to(cloud, name):
    lambda_ = cloud.client("lambda")
    one = published(cloud, name)
    lambda_.create_alias(FunctionName=name, Name="live", FunctionVersion=one)
    lambda_.put_provisioned_concurrency_config(
        FunctionName=name, Qualifier="live", ProvisionedConcurrentExecutions=1)
    ready(cloud, name, "live", 1)
    code, message = refused(lambda_.put_provisioned_concurrency_config,
                            FunctionName=name, Qualifier=one, ProvisionedConcurrentExecutions=1)
    assert code == "ResourceConflictException", message
    lambda_.update_function_code(FunctionName=name, ZipFile=functions.zipped({"main.py": TELLS + "# two\n"}))
    two = lambda_.publish_version(FunctionName=name)["Version"]
    lambda_.update_alias(FunctionName=name, Name="live", FunctionVersion=two)
    ready(cloud, name, "live", 1)
    _, payload = functions.call(cloud, f"{name}:live")
    assert (payload["kind"], payload["version"]) == ("provisioned-concurrency", two)


def test_what_cannot_be_provisioned(cloud, name):
    lambda_ = cloud.client("lambda")
    version = published(cloud, name)
    put = lambda_.put_provisioned_concurrency_config

    def told(qualifier, count):
        return refused(put, FunctionName=name, Qualifier=qualifier, ProvisionedConcurrentExecutions=count)

    assert told("$LATEST", 1) == ("InvalidParameterValueException",
        "Provisioned Concurrency Configs cannot be applied to unpublished function versions.")
    assert told("99", 1)[0] == told("nobody", 1)[0] == "ResourceNotFoundException"
    assert told(version, 901)[1].endswith("below its minimum value of [100].")
    assert told(version, 1001)[1].startswith(
        "Specified ConcurrentExecutions for function is greater than account's unreserved concurrency")
    lambda_.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=2)
    assert "reservedConcurrentExecution" in told(version, 3)[1]
    put(FunctionName=name, Qualifier=version, ProvisionedConcurrentExecutions=2)
    with pytest.raises(ClientError) as caught:
        lambda_.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=1)
    answer = caught.value.response
    assert (answer["Error"]["Code"], answer["Error"]["Message"]) == ("InvalidParameterValueException",
        " ReservedConcurrentExecutions  1 should not be lower than function's total provisioned concurrency [2].")
    assert "Type" not in answer, "Lambda does not say whose fault it is"


def test_what_is_provisioned_is_not_shared(own_cloud, name):
    lambda_ = own_cloud.client("lambda")
    provision, reserve = lambda_.put_provisioned_concurrency_config, lambda_.put_function_concurrency
    ahead, other = f"{name}-ahead", f"{name}-other"
    version = published(own_cloud, ahead)
    published(own_cloud, other)

    def unreserved():
        return lambda_.get_account_settings()["AccountLimit"]["UnreservedConcurrentExecutions"]

    def below_minimum(call, **arguments):
        code, message = refused(call, **arguments)
        assert code == "InvalidParameterValueException"
        assert message.endswith("decreases account's UnreservedConcurrentExecution below its minimum value of [100].")

    assert unreserved() == 1000
    provision(FunctionName=ahead, Qualifier=version, ProvisionedConcurrentExecutions=2)
    assert unreserved() == 998
    below_minimum(reserve, FunctionName=other, ReservedConcurrentExecutions=899)
    reserve(FunctionName=other, ReservedConcurrentExecutions=898)
    assert unreserved() == 100
    below_minimum(provision, FunctionName=ahead, Qualifier=version, ProvisionedConcurrentExecutions=3)
    # What a function reserves holds what it has provisioned.
    reserve(FunctionName=ahead, ReservedConcurrentExecutions=2)
    assert unreserved() == 100
    below_minimum(reserve, FunctionName=ahead, ReservedConcurrentExecutions=3)
    code, message = refused(reserve, FunctionName=ahead, ReservedConcurrentExecutions=1)
    assert code == "InvalidParameterValueException" and "total provisioned concurrency [2]" in message
    lambda_.delete_function(FunctionName=ahead)
    assert unreserved() == 102


def test_a_failed_initialisation_is_told(cloud, name):
    version = published(cloud, name, "raise ValueError('no')\n")
    lambda_ = cloud.client("lambda")
    lambda_.put_provisioned_concurrency_config(
        FunctionName=name, Qualifier=version, ProvisionedConcurrentExecutions=1)

    def check():
        told = lambda_.get_provisioned_concurrency_config(FunctionName=name, Qualifier=version)
        return told["Status"] == "FAILED" and told

    assert eventually(check, 30)["StatusReason"]
    lambda_.delete_function(FunctionName=name)


# It initialises well, and its process ends a moment later.
BRIEF = """
import os, threading
print("begun", flush=True)
threading.Timer(0.5, os._exit, [0]).start()
def handler(event, context):
    return event
"""


def begun(cloud, name):
    """How many instances have told their log that they begin."""
    logs = cloud.client("logs")
    try:
        found = logs.filter_log_events(logGroupName=f"/aws/lambda/{name}", filterPattern="begun")
    except logs.exceptions.ResourceNotFoundException:
        return 0
    return len(found["events"])


def test_a_failed_initialisation_is_not_tried_again_at_once(cloud, name):
    version = published(cloud, name, "print('begun', flush=True)\nraise ValueError('no')\n")
    lambda_ = cloud.client("lambda")

    def put(count):
        lambda_.put_provisioned_concurrency_config(
            FunctionName=name, Qualifier=version, ProvisionedConcurrentExecutions=count)

    put(1)
    eventually(lambda: begun(cloud, name), 30)
    time.sleep(4)
    before = begun(cloud, name)
    assert before <= 2
    put(2)
    eventually(lambda: begun(cloud, name) > before, 15)
    lambda_.delete_function(FunctionName=name)


def test_an_instance_that_does_not_last_is_not_started_again_at_once(cloud, name):
    version = published(cloud, name, BRIEF)
    cloud.client("lambda").put_provisioned_concurrency_config(
        FunctionName=name, Qualifier=version, ProvisionedConcurrentExecutions=1)

    def failed():
        told = cloud.client("lambda").get_provisioned_concurrency_config(FunctionName=name, Qualifier=version)
        return told["Status"] == "FAILED" and told

    assert eventually(failed, 30)["StatusReason"] == "an instance ended before it had run anything"
    time.sleep(4)
    assert begun(cloud, name) <= 2
    cloud.client("lambda").delete_function(FunctionName=name)


def test_provisioned_concurrency_outlives_a_kill(own_cloud, name):
    version = published(own_cloud, name)
    own_cloud.client("lambda").put_provisioned_concurrency_config(
        FunctionName=name, Qualifier=version, ProvisionedConcurrentExecutions=1)
    own_cloud.kill()
    own_cloud.start()
    ready(own_cloud, name, version, 1)
    _, payload = functions.call(own_cloud, f"{name}:{version}")
    assert payload["kind"] == "provisioned-concurrency"


def test_what_cannot_be_run_keeps_nothing_else_cold(own_cloud, name):
    lambda_, broken, whole = own_cloud.client("lambda"), f"a-{name}", f"b-{name}"
    versions = {broken: published(own_cloud, broken, f"# lost\n{TELLS}"), whole: published(own_cloud, whole)}
    for function, version in versions.items():
        lambda_.put_provisioned_concurrency_config(
            FunctionName=function, Qualifier=version, ProvisionedConcurrentExecutions=1)
        ready(own_cloud, function, version, 1)
    package = requests.get(lambda_.get_function(FunctionName=broken)["Code"]["Location"], timeout=20).content
    own_cloud.stop()
    lost = [
        file for file in own_cloud.data.rglob("*")
        if "blobs" in file.parts and file.is_file() and file.read_bytes().startswith(package)
    ]
    assert lost
    for file in lost:
        file.unlink()
    own_cloud.start()
    ready(own_cloud, whole, versions[whole], 1)
    put = own_cloud.client("lambda").put_provisioned_concurrency_config
    with pytest.raises(ClientError):
        put(FunctionName=broken, Qualifier=versions[broken], ProvisionedConcurrentExecutions=2)
    kept = lambda_.get_provisioned_concurrency_config(FunctionName=broken, Qualifier=versions[broken])
    assert kept["RequestedProvisionedConcurrentExecutions"] == 1


SNAPPED = """
import os
from snapshot_restore_py import register_after_restore, register_before_snapshot
steps = ["initialised"]
register_before_snapshot(steps.append, "before one")
@register_before_snapshot
def two():
    steps.append("before two")
register_after_restore(steps.append, "after one")
register_after_restore(steps.append, "after two")
def handler(event, context):
    import boto3
    return {"steps": steps, "kind": os.environ["AWS_LAMBDA_INITIALIZATION_TYPE"], "pid": os.getpid(),
            "keys": [key for key in os.environ if key in ("AWS_ACCESS_KEY_ID", "AWS_SESSION_TOKEN")],
            "who": boto3.client("sts").get_caller_identity()["Arn"]}
"""
ON = {"SnapStart": {"ApplyOn": "PublishedVersions"}}


def snapped(cloud, name, code=SNAPPED, state="Active", **more):
    functions.create(cloud, name, code, Timeout=60, **ON, **more)
    lambda_ = cloud.client("lambda")
    made = lambda_.publish_version(FunctionName=name)
    assert made["State"] == "Pending" and made["SnapStart"] == {"ApplyOn": "PublishedVersions", "OptimizationStatus": "Off"}
    version = made["Version"]

    def check():
        told = lambda_.get_function_configuration(FunctionName=name, Qualifier=version)
        return told["State"] != "Pending" and told

    told = eventually(check, 30)
    assert told["State"] == state, told
    return version, told


def test_snap_start_initialises_at_publication_and_runs_hooks(cloud, name):
    version, told = snapped(cloud, name)
    assert told["SnapStart"]["OptimizationStatus"] == "On"
    answer, payload = functions.call(cloud, f"{name}:{version}", LogType="Tail")
    assert payload.get("errorMessage") is None, payload
    assert payload["steps"] == ["initialised", "before two", "before one", "after one", "after two"]
    assert payload["kind"] == "snap-start" and payload["keys"] == []
    assert payload["who"].endswith(f"assumed-role/{name}/{name}")
    tail = base64.b64decode(answer["LogResult"]).decode()
    assert "Restore Duration: " in tail and "Init Duration" not in tail

    def logged():
        events = cloud.client("logs").filter_log_events(logGroupName=f"/aws/lambda/{name}")["events"]
        said = [event["message"] for event in events]
        return any(line.startswith("RESTORE_START Runtime Version: python:3.12") for line in said)

    eventually(logged, 30)
    _, payload = functions.call(cloud, name)
    assert payload["kind"] == "on-demand", "$LATEST has none"


def test_snap_start_of_what_does_not_initialise(cloud, name):
    version, told = snapped(cloud, name, "raise ValueError('broken')\n", state="Failed")
    assert told["StateReasonCode"] == "FunctionError.RuntimeInitError" and "broken" in told["StateReason"]
    code, _ = refused(cloud.client("lambda").invoke, FunctionName=f"{name}:{version}")
    assert code == "ResourceConflictException"


def test_a_hook_that_fails_after_the_restore(cloud, name):
    code = """
from snapshot_restore_py import register_after_restore
@register_after_restore
def fails():
    raise ValueError("after")
def handler(event, context):
    return event
"""
    version, _ = snapped(cloud, name, code)
    code, message = refused(cloud.client("lambda").invoke, FunctionName=f"{name}:{version}")
    assert code == "SnapStartException" and message.startswith("The afterRestore() runtime hook")


def test_snap_start_is_refused_where_aws_has_none(cloud, name):
    role = functions.role(cloud, name)

    def told(runtime, **more):
        return refused(cloud.client("lambda").create_function, FunctionName=name, Role=role, Runtime=runtime,
                       Handler="main.handler", Code={"ZipFile": functions.zipped({"main.py": ""})}, **ON, **more)

    assert told("nodejs20.x") == (
        "InvalidParameterValueException", "nodejs20.x is not supported for SnapStart enabled functions.")
    assert told("python3.11")[0] == told("provided.al2023")[0] == "InvalidParameterValueException"
    assert told("python3.12", EphemeralStorage={"Size": 1024})[0] == "InvalidParameterValueException"
    assert told("java21")[0] == "NotImplemented"


def test_snap_start_outlives_a_kill(own_cloud, name):
    version, _ = snapped(own_cloud, name)
    own_cloud.kill()
    own_cloud.start()
    _, payload = functions.call(own_cloud, f"{name}:{version}")
    assert payload["kind"] == "snap-start" and payload["steps"][0] == "initialised"


def test_a_stack_stands_once_its_instances_do(cloud, name):
    role = functions.role(cloud, name)
    template = {"Resources": {
        "Function": {"Type": "AWS::Lambda::Function", "Properties": {
            "FunctionName": name, "Role": role, "Runtime": "python3.12", "Handler": "index.handler",
            "Code": {"ZipFile": TELLS}}},
        "Version": {"Type": "AWS::Lambda::Version", "Properties": {"FunctionName": {"Ref": "Function"}}},
        "Alias": {"Type": "AWS::Lambda::Alias", "Properties": {
            "FunctionName": {"Ref": "Function"}, "Name": "live", "FunctionVersion": {"Fn::GetAtt": ["Version", "Version"]},
            "ProvisionedConcurrencyConfig": {"ProvisionedConcurrentExecutions": 1}}},
        "Snapped": {"Type": "AWS::Lambda::Function", "Properties": {
            "FunctionName": f"{name}-s", "Role": role, "Runtime": "python3.12", "Handler": "index.handler",
            "Code": {"ZipFile": TELLS}, "SnapStart": {"ApplyOn": "PublishedVersions"}}},
        "SnappedVersion": {"Type": "AWS::Lambda::Version", "Properties": {"FunctionName": {"Ref": "Snapped"}}},
    }}
    cloudformation, lambda_ = cloud.client("cloudformation"), cloud.client("lambda")
    cloudformation.create_stack(StackName=name, TemplateBody=json.dumps(template))
    cloudformation.get_waiter("stack_create_complete").wait(StackName=name, WaiterConfig={"Delay": 1})
    told = lambda_.get_provisioned_concurrency_config(FunctionName=name, Qualifier="live")
    assert told["Status"] == "READY"
    told = lambda_.get_function_configuration(FunctionName=f"{name}-s", Qualifier="1")
    assert told["State"] == "Active" and told["SnapStart"]["OptimizationStatus"] == "On"
    del template["Resources"]["Alias"]["Properties"]["ProvisionedConcurrencyConfig"]
    cloudformation.update_stack(StackName=name, TemplateBody=json.dumps(template))
    cloudformation.get_waiter("stack_update_complete").wait(StackName=name, WaiterConfig={"Delay": 1})
    code, _ = refused(lambda_.get_provisioned_concurrency_config, FunctionName=name, Qualifier="live")
    assert code == "ProvisionedConcurrencyConfigNotFoundException"
    cloudformation.delete_stack(StackName=name)
    cloudformation.get_waiter("stack_delete_complete").wait(StackName=name, WaiterConfig={"Delay": 1})
