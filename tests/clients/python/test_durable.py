"""Durable functions: AWS's SDK for them runs unmodified, checkpoints, waits, and goes on after a crash."""

import json

import pytest
import requests
from botocore.exceptions import ClientError

import durable_functions as durable
import functions
from cloud import Cloud, eventually

NODE = "nodejs20.x"


@pytest.fixture(scope="module")
def cloud(tmp_path_factory):
    """A server of this module's own, whose clock is moved by days."""
    running = Cloud(tmp_path_factory.mktemp("durable")).start()
    yield running
    running.stop()


def refused(call, **arguments):
    with pytest.raises(ClientError) as error:
        call(**arguments)
    return error.value.response["Error"]


def jump(cloud, seconds):
    assert requests.post(f"{cloud.url}/_pileus/clock", json={"advance_seconds": seconds}, timeout=10).ok


def test_step_wait_end(cloud, name):
    function = durable.create(cloud, name, """
def handler(event, context):
    note("handler")
    def first(step):
        note("first")
        return event["n"] + 1
    n = context.step(first, name="first")
    context.wait(Duration.from_seconds(1), name="rest")
    return {"n": n}
""")
    answer, said = functions.call(cloud, function, {"n": 1})
    assert (answer["StatusCode"], said) == (200, {"n": 2})
    assert "FunctionError" not in answer
    arn = answer["DurableExecutionArn"]
    assert f":function:{name}:$LATEST/durable-execution/" in arn
    shown = durable.look(cloud, arn)
    assert (shown["Status"], json.loads(shown["Result"])) == ("SUCCEEDED", {"n": 2})
    assert json.loads(shown["InputPayload"]) == {"n": 1}
    assert shown["Version"] == "$LATEST" and shown["EndTimestamp"] >= shown["StartTimestamp"]
    assert durable.notes(cloud, name, "first") == 1, "a step that has ended does not run again"
    assert durable.notes(cloud, name, "handler") == 2
    kinds = durable.kinds(cloud, arn)
    assert kinds[0] == "ExecutionStarted" and kinds[-1] == "InvocationCompleted" or kinds[-1] == "ExecutionSucceeded"
    for kind in ("StepStarted", "StepSucceeded", "WaitStarted", "WaitSucceeded", "ExecutionSucceeded"):
        assert kinds.count(kind) == 1, kinds
    events = durable.history(cloud, arn)
    assert [event["EventId"] for event in events] == list(range(1, len(events) + 1))
    step = next(event for event in events if event["EventType"] == "StepSucceeded")
    assert step["Name"] == "first" and step["StepSucceededDetails"]["Result"]["Payload"] == "2"


def test_a_step_is_tried_again(cloud, name):
    function = durable.create(cloud, name, """
def handler(event, context):
    def flaky(step):
        note("flaky")
        found = s3.list_objects_v2(Bucket=BUCKET, Prefix="flaky/")["KeyCount"]
        if found < event["good"]:
            raise ValueError(f"attempt {found}")
        return found
    retries = create_retry_strategy(RetryStrategyConfig(
        max_attempts=3, initial_delay=Duration.from_seconds(1), jitter_strategy=JitterStrategy.NONE))
    return context.step(flaky, name="flaky", config=StepConfig(retry_strategy=retries))
""", ("s3:ListBucket", "*"))
    answer, said = functions.call(cloud, function, {"good": 3})
    assert said == 3
    events = durable.history(cloud, answer["DurableExecutionArn"])
    failed = [event["StepFailedDetails"] for event in events if event["EventType"] == "StepFailed"]
    assert [details["RetryDetails"]["CurrentAttempt"] for details in failed] == [1, 2]
    assert all(details["RetryDetails"]["NextAttemptDelaySeconds"] >= 1 for details in failed)
    assert failed[0]["Error"]["Payload"]["ErrorMessage"] == "attempt 1"
    assert failed[0]["Error"]["Payload"]["ErrorType"] == "ValueError"

    answer, said = functions.call(cloud, function, {"good": 99})
    assert answer["FunctionError"] == "Unhandled"
    assert "attempt" in said["errorMessage"]
    shown = durable.look(cloud, answer["DurableExecutionArn"])
    assert shown["Status"] == "FAILED" and "attempt" in shown["Error"]["ErrorMessage"]


CALLBACK = """
def handler(event, context):
    callback = context.create_callback(name="asked", config=CallbackConfig(
        timeout=Duration.from_seconds(event.get("timeout", 0)),
        heartbeat_timeout=Duration.from_seconds(event.get("heartbeat", 0))))
    try:
        return {"heard": callback.result()}
    except CallbackError as error:
        return {"error": type(error).__name__, "message": str(error)}
"""


def test_callbacks(cloud, name):
    function = durable.create(cloud, name, CALLBACK, timeout=31_622_400)
    lambda_ = cloud.client("lambda")

    def asked(**event):
        arn = durable.begin(cloud, function, event)
        durable.until_event(cloud, arn, "CallbackStarted")
        started = durable.until_event(cloud, arn, "CallbackStarted")["CallbackStartedDetails"]
        return arn, started["CallbackId"]

    arn, callback = asked()
    lambda_.send_durable_execution_callback_success(CallbackId=callback, Result=b'"yes"')
    assert json.loads(durable.ended(cloud, arn)["Result"])["heard"] == '"yes"'
    error = refused(lambda_.send_durable_execution_callback_success, CallbackId=callback)
    assert error["Code"] == "CallbackTimeoutException"

    arn, callback = asked()
    given = {"ErrorMessage": "no", "ErrorType": "Refusal"}
    lambda_.send_durable_execution_callback_failure(CallbackId=callback, Error=given)
    result = json.loads(durable.ended(cloud, arn)["Result"])
    assert result["error"] == "CallbackExternalError" and "no" in result["message"]

    arn, callback = asked(timeout=3600)
    jump(cloud, 3601)
    assert json.loads(durable.ended(cloud, arn)["Result"])["error"] == "CallbackTimeoutError"
    assert "CallbackTimedOut" in durable.kinds(cloud, arn)
    late = refused(lambda_.send_durable_execution_callback_success, CallbackId=callback)
    assert late["Code"] == "CallbackTimeoutException"
    assert refused(lambda_.send_durable_execution_callback_heartbeat, CallbackId="bm9uZQ==")[
        "Code"] == "InvalidParameterValueException"


def test_heartbeats_keep_a_callback_alive(cloud, name):
    function = durable.create(cloud, name, CALLBACK, timeout=31_622_400)
    arn = durable.begin(cloud, function, {"heartbeat": 7200})
    callback = durable.until_event(cloud, arn, "CallbackStarted")["CallbackStartedDetails"]
    assert (callback["HeartbeatTimeout"], callback.get("Timeout")) == (7200, None)
    for _ in range(3):
        jump(cloud, 5000)
        cloud.client("lambda").send_durable_execution_callback_heartbeat(CallbackId=callback["CallbackId"])
    assert durable.look(cloud, arn)["Status"] == "RUNNING"
    jump(cloud, 7300)
    assert "heartbeat" in json.loads(durable.ended(cloud, arn)["Result"])["message"]


def test_a_branch_at_rest_goes_on_with_what_ended_meanwhile(cloud, name):
    """A callback is answered while another branch is busy, whose checkpoint alone is told of it."""
    function = durable.create(cloud, name, """
def handler(event, context):
    def asked(inner):
        heard = inner.create_callback(name="asked").result()
        return inner.step(lambda _: note("heard") or heard, name="heard")
    def busy(inner):
        def held(step):
            note("busy")
            time.sleep(5)
        return inner.step(held, name="busy")
    def long(inner):
        inner.wait(Duration.from_seconds(86_400), name="long")
    context.parallel([asked, busy, long], name="all")
""", timeout=172_800)
    arn = durable.begin(cloud, function)
    callback = durable.until_event(cloud, arn, "CallbackStarted")["CallbackStartedDetails"]
    eventually(lambda: durable.notes(cloud, name, "busy") == 1)
    cloud.client("lambda").send_durable_execution_callback_success(CallbackId=callback["CallbackId"], Result=b'"yes"')
    eventually(lambda: durable.notes(cloud, name, "heard") == 1)
    assert durable.notes(cloud, name, "busy") == 1
    assert durable.look(cloud, arn)["Status"] == "RUNNING"
    cloud.client("lambda").stop_durable_execution(DurableExecutionArn=arn)


def test_other_functions_are_invoked(cloud, name):
    plain, child = f"{name}-plain", f"{name}-child"
    functions.create(cloud, plain, """
def handler(event, context):
    if event.get("fail"):
        raise KeyError("plain")
    return {"plain": event}
""")
    durable.create(cloud, child, """
def handler(event, context):
    context.wait(Duration.from_seconds(1))
    return {"child": event}
""")
    function = durable.create(cloud, name, """
def handler(event, context):
    said = []
    for target, given in event["calls"]:
        try:
            said.append(context.invoke(target, given, name="call"))
        except InvokeError as error:
            said.append(str(error))
    return said
""", ("lambda:InvokeFunction", f"arn:aws:lambda:*:*:function:{name}-*"))
    calls = [[plain, {"n": 1}], [plain, {"fail": True}], [f"{child}:$LATEST", {"n": 2}], [child, {}],
             [f"{name}-none", {}], ["forbidden", {}]]
    answer, said = functions.call(cloud, function, {"calls": calls})
    assert said[0] == {"plain": {"n": 1}}
    assert "plain" in said[1]
    assert said[2] == {"child": {"n": 2}}
    assert "unqualified" in said[3]
    assert "not found" in said[4].lower()
    assert "not authorized" in said[5]
    kinds = durable.kinds(cloud, answer["DurableExecutionArn"])
    assert (kinds.count("ChainedInvokeSucceeded"), kinds.count("ChainedInvokeFailed")) == (2, 4)
    started = [event["ChainedInvokeStartedDetails"] for event in
               durable.history(cloud, answer["DurableExecutionArn"])
               if event["EventType"] == "ChainedInvokeStarted"]
    inner = durable.look(cloud, started[2]["DurableExecutionArn"])
    assert json.loads(inner["Result"]) == {"child": {"n": 2}}


def test_map_parallel_and_child_contexts(cloud, name):
    function = durable.create(cloud, name, """
def handler(event, context):
    def double(inner, item, index, items):
        inner.wait(Duration.from_seconds(1))
        return inner.step(lambda _: item * 2, name="double")
    doubled = context.map(event["items"], double, name="doubled", config=MapConfig(max_concurrency=3))
    both = context.parallel([
        lambda inner: inner.step(lambda _: "left", name="left"),
        lambda inner: inner.step(lambda _: "right", name="right"),
    ], name="both")
    def within(inner):
        big = inner.step(lambda _: "x" * event["big"], name="big")
        inner.wait(Duration.from_seconds(1))
        return len(big)
    size = context.run_in_child_context(within, name="within")
    context.wait(Duration.from_seconds(1))
    return [doubled.get_results(), both.get_results(), size]
""")
    answer, said = functions.call(cloud, function, {"items": [1, 2, 3, 4, 5], "big": 200_000})
    assert said == [[2, 4, 6, 8, 10], ["left", "right"], 200_000]
    events = durable.history(cloud, answer["DurableExecutionArn"])
    parents = {event["Id"]: event.get("ParentId") for event in events if event["EventType"] == "ContextStarted"}
    doubles = [event for event in events if event["EventType"] == "StepSucceeded" and event.get("Name") == "double"]
    assert len(doubles) == 5 and all(event["ParentId"] in parents for event in doubles)


def test_state_in_pages(cloud, name):
    """What a function is invoked with holds 6 MB; the rest it asks for."""
    function = durable.create(cloud, name, """
def handler(event, context):
    parts = [context.step(lambda _: chr(97 + n) * 600_000, name=f"part-{n}") for n in range(12)]
    context.wait(Duration.from_seconds(1))
    return [part[0] for part in parts]
""")
    answer, said = functions.call(cloud, function)
    assert said == list("abcdefghijkl")
    # And so are its events, however many are asked for.
    lambda_, arn = cloud.client("lambda"), answer["DurableExecutionArn"]
    assert lambda_.get_durable_execution_history(DurableExecutionArn=arn, MaxItems=1000)["NextMarker"]
    pages = lambda_.get_paginator("get_durable_execution_history").paginate(DurableExecutionArn=arn)
    events = [event for page in pages for event in page["Events"]]
    assert [event["EventId"] for event in events] == list(range(1, len(events) + 1))
    assert sum(event["EventType"] == "StepSucceeded" for event in events) == 12
    end = next(event for event in events if event["EventType"] == "ExecutionSucceeded")
    assert json.loads(end["ExecutionSucceededDetails"]["Result"]["Payload"]) == said


def test_a_function_that_may_not_run_is_not_waited_for(cloud, name):
    function, lambda_ = durable.create(cloud, name, CALLBACK), cloud.client("lambda")
    begun = durable.begin(cloud, function)
    durable.until_event(cloud, begun, "CallbackStarted")
    lambda_.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=0)
    arn = durable.begin(cloud, function)
    shown = durable.ended(cloud, arn)
    assert (shown["Status"], shown["Error"]["ErrorType"]) == ("FAILED", "ZeroReservedConcurrency")
    assert durable.kinds(cloud, arn) == ["ExecutionStarted", "ExecutionFailed"]
    error = refused(lambda_.invoke, FunctionName=function, Payload=b"{}")
    assert error["Code"] == "TooManyRequestsException", error
    assert durable.look(cloud, begun)["Status"] == "RUNNING", "what has begun goes on when it may"


def test_names_begin_an_execution_once(cloud, name):
    function = durable.create(cloud, name, """
def handler(event, context):
    def once(step):
        note("once")
        return event
    value = context.step(once, name="once")
    context.wait(Duration.from_seconds(1))
    return value
""")
    lambda_ = cloud.client("lambda")
    first = durable.begin(cloud, function, {"n": 1}, DurableExecutionName="order-1")
    assert durable.begin(cloud, function, {"n": 1}, DurableExecutionName="order-1") == first
    assert first.split("/")[-2] == "order-1"
    answer, said = functions.call(cloud, function, {"n": 1}, DurableExecutionName="order-1")
    assert (answer["DurableExecutionArn"], said) == (first, {"n": 1}), "a caller joins what runs"
    other = refused(lambda_.invoke, FunctionName=function, Payload=b'{"n": 2}', DurableExecutionName="order-1")
    assert other["Code"] == "DurableExecutionAlreadyStartedException"
    assert durable.notes(cloud, name, "once") == 1
    jump(cloud, 25 * 3600)
    eventually(lambda: gone(cloud, first))
    assert refused(lambda_.get_durable_execution, DurableExecutionArn=first)["Code"] == "ResourceNotFoundException"
    assert functions.call(cloud, function, {"n": 2}, DurableExecutionName="order-1")[1] == {"n": 2}


def gone(cloud, arn):
    listed = cloud.client("lambda").list_durable_executions_by_function(FunctionName=arn.split(":")[6])
    return arn not in [one["DurableExecutionArn"] for one in listed["DurableExecutions"]]


def test_stop_timeout_and_listing(cloud, name):
    function = durable.create(cloud, name, """
def handler(event, context):
    context.wait(Duration.from_seconds(event["seconds"]))
    return "done"
""", timeout=300)
    lambda_ = cloud.client("lambda")
    stopped = durable.begin(cloud, function, {"seconds": 100_000}, DurableExecutionName="stopped")
    durable.until_event(cloud, stopped, "WaitStarted")
    lambda_.stop_durable_execution(DurableExecutionArn=stopped, Error={"ErrorMessage": "enough", "ErrorType": "Ours"})
    shown = durable.look(cloud, stopped)
    assert (shown["Status"], shown["Error"]["ErrorMessage"]) == ("STOPPED", "enough")
    assert durable.kinds(cloud, stopped)[-1] in ("ExecutionStopped", "InvocationCompleted")
    late = durable.begin(cloud, function, {"seconds": 100_000}, DurableExecutionName="late")
    durable.until_event(cloud, late, "WaitStarted")
    jump(cloud, 301)
    assert durable.ended(cloud, late)["Status"] == "TIMED_OUT"
    done = durable.begin(cloud, function, {"seconds": 1}, DurableExecutionName="done")
    assert durable.ended(cloud, done)["Status"] == "SUCCEEDED"

    def listed(**given):
        found = lambda_.list_durable_executions_by_function(FunctionName=name, **given)
        return [one["DurableExecutionName"] for one in found["DurableExecutions"]]

    assert listed() == listed(Marker="") == listed(ReverseOrder=False) == ["stopped", "late", "done"]
    assert listed(ReverseOrder=True) == ["done", "late", "stopped"]
    assert listed(Statuses=["STOPPED", "TIMED_OUT"]) == ["stopped", "late"]
    assert listed(DurableExecutionName="late", Qualifier="$LATEST") == ["late"]
    pages = lambda_.get_paginator("list_durable_executions_by_function").paginate(
        FunctionName=name, PaginationConfig={"PageSize": 1})
    assert [one["DurableExecutionName"] for page in pages for one in page["DurableExecutions"]] == listed()
    version = lambda_.publish_version(FunctionName=name)["Version"]
    durable.begin(cloud, f"{name}:{version}", {"seconds": 1}, DurableExecutionName="published")
    assert listed(Qualifier=version) == ["published"] and "published" not in listed()
    events = lambda_.get_paginator("get_durable_execution_history").paginate(
        DurableExecutionArn=done, PaginationConfig={"PageSize": 2})
    assert [event for page in events for event in page["Events"]] == durable.history(cloud, done)
    bare = lambda_.get_durable_execution_history(DurableExecutionArn=done, IncludeExecutionData=False)["Events"]
    end = next(event for event in bare if event["EventType"] == "ExecutionSucceeded")
    assert end["ExecutionSucceededDetails"]["Result"] == {"Truncated": True}


def test_configuration(cloud, name):
    lambda_ = cloud.client("lambda")
    body = "\ndef handler(event, context):\n    return 1\n"
    function = durable.create(cloud, name, body, timeout=901)
    shown = lambda_.get_function_configuration(FunctionName=name)["DurableConfig"]
    assert shown == {"ExecutionTimeout": 901, "RetentionPeriodInDays": 1}
    error = refused(lambda_.invoke, FunctionName=name)
    assert error["Code"] == "InvalidParameterValueException"
    assert error["Message"] == "You cannot invoke a durable function using an unqualified ARN."
    assert "15 minutes" in refused(lambda_.invoke, FunctionName=function)["Message"]
    changed = lambda_.update_function_configuration(FunctionName=name, DurableConfig={"ExecutionTimeout": 60})
    assert changed["DurableConfig"] == {"ExecutionTimeout": 60, "RetentionPeriodInDays": 1}
    version = lambda_.publish_version(FunctionName=name)["Version"]
    lambda_.create_alias(FunctionName=name, Name="live", FunctionVersion=version)
    answer, said = functions.call(cloud, f"{name}:live")
    assert said == 1 and f":{name}:{version}/durable-execution/" in answer["DurableExecutionArn"]

    plain = f"{name}-plain"
    functions.create(cloud, plain, "def handler(event, context):\n    return 1\n")
    error = refused(lambda_.update_function_configuration, FunctionName=plain, DurableConfig={"ExecutionTimeout": 60})
    assert error["Code"] == "InvalidParameterValueException"
    error = refused(lambda_.invoke, FunctionName=f"{plain}:$LATEST", DurableExecutionName="one")
    assert error["Code"] == "InvalidParameterValueException"
    role = lambda_.get_function_configuration(FunctionName=plain)["Role"]
    for config in ({"RetentionPeriodInDays": 3}, {"ExecutionTimeout": 0}, {"ExecutionTimeout": 31_622_401},
                   {"ExecutionTimeout": 60, "RetentionPeriodInDays": 91}):
        bare = cloud.client("lambda", parameter_validation=False)
        refused(bare.create_function, FunctionName=f"{name}-x", Role=role, Runtime=functions.PYTHON,
                Handler="main.handler", Code={"ZipFile": functions.zipped({"main.py": body})}, DurableConfig=config)


def test_event_sources_feed_versions_whose_executions_can_be_awaited(cloud, name):
    body = "\ndef handler(event, context):\n    return 1\n"
    function = durable.create(cloud, name, body, (["sqs:*"], "*"), timeout=60)
    lambda_, sqs = cloud.client("lambda"), cloud.client("sqs")
    url = sqs.create_queue(QueueName=name, Attributes={"VisibilityTimeout": "60"})["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    unqualified = "You cannot invoke a durable function using an unqualified ARN."
    error = refused(lambda_.create_event_source_mapping, FunctionName=name, EventSourceArn=arn)
    assert (error["Code"], error["Message"]) == ("InvalidParameterValueException", unqualified)
    made = lambda_.create_event_source_mapping(FunctionName=function, EventSourceArn=arn)
    error = refused(lambda_.update_event_source_mapping, UUID=made["UUID"], FunctionName=name)
    assert (error["Code"], error["Message"]) == ("InvalidParameterValueException", unqualified)
    lambda_.update_function_configuration(FunctionName=name, DurableConfig={"ExecutionTimeout": 901})
    error = refused(lambda_.update_event_source_mapping, UUID=made["UUID"], FunctionName=function)
    assert error["Code"] == "InvalidParameterValueException" and "15 minutes" in error["Message"]
    lambda_.delete_event_source_mapping(UUID=made["UUID"])
    error = refused(lambda_.create_event_source_mapping, FunctionName=function, EventSourceArn=arn)
    assert error["Code"] == "InvalidParameterValueException" and "15 minutes" in error["Message"]


def test_a_destination_may_be_durable(cloud, name):
    """Its executions may take longer than anybody may wait for them."""
    durable.create(cloud, name, "def handler(event, context):\n    return event['responsePayload']\n", timeout=3600)
    lambda_, source = cloud.client("lambda"), name + "-source"
    version = lambda_.publish_version(FunctionName=name)
    told, number = version["FunctionArn"], version["Version"]
    code = "def handler(event, context):\n    return event\n"
    functions.create(cloud, source, code, (["lambda:InvokeFunction"], told))
    lambda_.put_function_event_invoke_config(
        FunctionName=source, DestinationConfig={"OnSuccess": {"Destination": told}})
    lambda_.invoke(FunctionName=source, InvocationType="Event", Payload=b'{"a": 1}')

    def ended():
        found = lambda_.list_durable_executions_by_function(FunctionName=name, Qualifier=number)["DurableExecutions"]
        return found and found[0]["Status"] == "SUCCEEDED" and found[0]["DurableExecutionArn"]

    eventually(ended, 60)
    assert json.loads(durable.look(cloud, ended())["Result"]) == {"a": 1}


def test_records_of_a_function_that_cannot_run_are_kept_as_long_as_their_stream_keeps_them(cloud, name):
    function = durable.create(cloud, name, """
def handler(event, context):
    import base64
    for record in event["Records"]:
        note(base64.b64decode(record["kinesis"]["data"]).decode())
""", (["kinesis:*"], "*"), timeout=60)
    lambda_, kinesis = cloud.client("lambda"), cloud.client("kinesis")
    kinesis.create_stream(StreamName=name, ShardCount=1)
    arn = kinesis.describe_stream_summary(StreamName=name)["StreamDescriptionSummary"]["StreamARN"]
    made = lambda_.create_event_source_mapping(
        FunctionName=function, EventSourceArn=arn, StartingPosition="TRIM_HORIZON")
    lambda_.update_function_configuration(FunctionName=name, DurableConfig={"ExecutionTimeout": 901})
    kinesis.put_record(StreamName=name, Data=b"lost", PartitionKey="a")
    eventually(lambda: lambda_.get_event_source_mapping(UUID=made["UUID"])["LastProcessingResult"]
               == "PROBLEM: Function call failed")
    jump(cloud, 25 * 3600)
    lambda_.update_function_configuration(FunctionName=name, DurableConfig={"ExecutionTimeout": 60})
    kinesis.put_record(StreamName=name, Data=b"kept", PartitionKey="a")
    eventually(lambda: durable.notes(cloud, name, "kept") == 1, 60)
    assert durable.notes(cloud, name, "lost") == 0
    lambda_.delete_event_source_mapping(UUID=made["UUID"])


def test_checkpoints_need_permission_and_the_valid_token(cloud, name):
    function = durable.create(cloud, name, """
def handler(event, context):
    context.create_callback(name="held").result()
""")
    arn = durable.begin(cloud, function)
    durable.until_event(cloud, arn, "CallbackStarted")
    lambda_ = cloud.client("lambda")
    error = refused(lambda_.checkpoint_durable_execution, DurableExecutionArn=arn, CheckpointToken="bm9uZQ==")
    assert (error["Code"], error["Message"]) == ("InvalidParameterValueException", "Invalid checkpoint token")
    error = refused(lambda_.get_durable_execution_state, DurableExecutionArn=arn, CheckpointToken="bm9uZQ==")
    assert error["Message"] == "Invalid checkpoint token"
    lambda_.stop_durable_execution(DurableExecutionArn=arn)

    cloud.client("iam").put_role_policy(RoleName=name, PolicyName="given", PolicyDocument=functions.policy(
        ("lambda:CheckpointDurableExecution", f"arn:aws:lambda:*:*:function:{name}")))
    lambda_.update_function_configuration(FunctionName=name, Description="new instances")
    functions.active(cloud, name)
    answer, said = functions.call(cloud, function)
    assert answer["FunctionError"] == "Unhandled"
    assert "not authorized to perform: lambda:CheckpointDurableExecution" in said["errorMessage"]


def test_an_execution_has_one_name_for_policies(cloud, name):
    """What a policy denies by its ARN is not reached by another one, nor from another region."""
    function = durable.create(cloud, name, """
def handler(event, context):
    context.create_callback(name="held").result()
""")
    arn = durable.begin(cloud, function)
    callback = durable.until_event(cloud, arn, "CallbackStarted")["CallbackStartedDetails"]["CallbackId"]
    iam = cloud.client("iam")
    iam.create_user(UserName=name)
    iam.put_user_policy(UserName=name, PolicyName="given", PolicyDocument=json.dumps({
        "Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "lambda:*", "Resource": "*"},
            {"Effect": "Deny", "Action": "lambda:*", "Resource": f"arn:aws:lambda:*:*:function:{name}:*"},
        ]}))
    key = iam.create_access_key(UserName=name)["AccessKey"]
    denied = cloud.client_of("lambda", key)
    named = {"DurableExecutionArn": arn}
    other = {"DurableExecutionArn": arn.replace("arn:aws:", "arn:aws-cn:", 1)}
    for call in (denied.get_durable_execution, denied.get_durable_execution_history, denied.stop_durable_execution):
        for arguments in (named, other):
            assert refused(call, **arguments)["Code"] == "AccessDeniedException"
    ours = cloud.client("lambda", region="eu-west-1")
    for call in (ours.get_durable_execution, ours.get_durable_execution_history, ours.stop_durable_execution):
        assert refused(call, **named)["Code"] == "ResourceNotFoundException"
    assert refused(ours.send_durable_execution_callback_success, CallbackId=callback)[
        "Code"] == "InvalidParameterValueException"
    assert durable.look(cloud, arn)["Status"] == "RUNNING"


def test_an_invocation_that_dies_is_repeated(cloud, name):
    function = durable.create(cloud, name, """
def handler(event, context):
    context.step(lambda _: note("kept"), name="kept")
    def deadly(step):
        note("deadly")
        if s3.list_objects_v2(Bucket=BUCKET, Prefix="deadly/")["KeyCount"] < 2:
            os._exit(7)
    context.step(deadly, name="deadly")
    return "alive"
""", ("s3:ListBucket", "*"))
    arn = durable.begin(cloud, function)
    eventually(lambda: "InvocationCompleted" in durable.kinds(cloud, arn))
    jump(cloud, 6)
    assert json.loads(durable.ended(cloud, arn)["Result"]) == "alive"
    assert (durable.notes(cloud, name, "kept"), durable.notes(cloud, name, "deadly")) == (1, 2)
    completed = durable.until_event(cloud, arn, "InvocationCompleted")["InvocationCompletedDetails"]
    assert "exit" in completed["Error"]["Payload"]["ErrorMessage"].lower()


def test_the_server_is_killed_in_a_wait_and_in_a_step(own_cloud):
    cloud, name = own_cloud, "survivor"
    function = durable.create(cloud, name, """
def handler(event, context):
    n = context.step(lambda _: note("before") or 1, name="before")
    context.wait(Duration.from_seconds(3))
    def slow(step):
        note("slow")
        time.sleep(4)
        return n + 1
    n = context.step(slow, name="slow")
    callback = context.create_callback(name="asked")
    return [n, callback.result()]
""")
    arn = durable.begin(cloud, function)
    durable.until_event(cloud, arn, "WaitStarted")
    cloud.kill()
    cloud.start()
    eventually(lambda: durable.notes(cloud, name, "slow") == 1)
    cloud.kill()
    cloud.start()
    eventually(lambda: durable.notes(cloud, name, "slow") == 2)
    asked = durable.until_event(cloud, arn, "CallbackStarted")["CallbackStartedDetails"]
    cloud.client("lambda").send_durable_execution_callback_success(CallbackId=asked["CallbackId"], Result=b"ok")
    cloud.kill()
    cloud.start()
    assert json.loads(durable.ended(cloud, arn)["Result"]) == [2, "ok"]
    assert durable.notes(cloud, name, "before") == 1, "what has ended does not run again"
    kinds = durable.kinds(cloud, arn)
    assert kinds.count("WaitSucceeded") == kinds.count("CallbackSucceeded") == 1


def test_an_awaited_call_ends_with_its_chain_after_a_crash(own_cloud):
    """Functions that were being invoked for an execution are so again."""
    cloud, name = own_cloud, "chain"
    functions.create(cloud, "slow", """
import time
def handler(event, context):
    time.sleep(event["seconds"])
    return "slept"
""", Timeout=30)
    function = durable.create(cloud, name, """
def handler(event, context):
    note("turn")
    return context.invoke("slow", {"seconds": 4}, name="slow")
""", ("lambda:InvokeFunction", "*"))
    arn = durable.begin(cloud, function)
    eventually(lambda: "InvocationCompleted" in durable.kinds(cloud, arn))
    cloud.kill()
    cloud.start()
    assert json.loads(durable.ended(cloud, arn)["Result"]) == "slept"


@pytest.mark.skipif(not durable.SDK_NODE.is_dir(), reason="npm has not installed the SDK")
def test_the_sdk_for_javascript(cloud, name):
    functions.create(cloud, name, {**durable.sdk_node(), "index.mjs": """
import { withDurableExecution } from "@aws/durable-execution-sdk-js";
let runs = 0;
export const handler = withDurableExecution(async (event, context) => {
  const n = await context.step("count", async () => { runs += 1; return event.n + runs; });
  await context.wait("rest", { seconds: 1 });
  const both = await context.map("both", [n, n + 1], async (inner, item) => inner.step(async () => item * 10));
  const said = await context.waitForCallback("asked", async (id) => { console.log(id); }, { timeout: { hours: 1 } });
  return { n, both: both.getResults(), said };
});
"""}, durable.PERMISSIONS, handler="index.handler", runtime=NODE, Timeout=30, MemorySize=256,
                     DurableConfig={"ExecutionTimeout": 600})
    arn = durable.begin(cloud, f"{name}:$LATEST", {"n": 1})
    asked = durable.until_event(cloud, arn, "CallbackStarted")["CallbackStartedDetails"]
    cloud.client("lambda").send_durable_execution_callback_success(CallbackId=asked["CallbackId"], Result=b"yes")
    assert json.loads(durable.ended(cloud, arn)["Result"]) == {"n": 2, "both": [20, 30], "said": "yes"}


def test_cloudformation(cloud, name):
    template = {
        "Transform": "AWS::Serverless-2016-10-31",
        "Resources": {"Worker": {"Type": "AWS::Serverless::Function", "Properties": {
            "FunctionName": name, "Runtime": functions.PYTHON, "Handler": "index.handler",
            "InlineCode": "def handler(event, context):\n    return {'Status': 'SUCCEEDED', 'Result': '7'}\n",
            "DurableConfig": {"ExecutionTimeout": 60, "RetentionPeriodInDays": 3},
        }}},
    }
    cfn = cloud.client("cloudformation")
    given = {"StackName": name, "Capabilities": ["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"]}
    cfn.create_stack(TemplateBody=json.dumps(template), **given)
    cfn.get_waiter("stack_create_complete").wait(StackName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 60})
    lambda_ = cloud.client("lambda")
    config = lambda_.get_function_configuration(FunctionName=name)
    assert config["DurableConfig"] == {"ExecutionTimeout": 60, "RetentionPeriodInDays": 3}
    assert functions.call(cloud, f"{name}:$LATEST")[1] == 7
    role = config["Role"].split("/")[-1]
    attached = cloud.client("iam").list_attached_role_policies(RoleName=role)["AttachedPolicies"]
    assert [one["PolicyName"] for one in attached] == ["AWSLambdaBasicDurableExecutionRolePolicy"]
    template["Resources"]["Worker"]["Properties"]["DurableConfig"]["ExecutionTimeout"] = 120
    cfn.update_stack(TemplateBody=json.dumps(template), **given)
    cfn.get_waiter("stack_update_complete").wait(StackName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 60})
    config = lambda_.get_function_configuration(FunctionName=name)["DurableConfig"]
    assert config == {"ExecutionTimeout": 120, "RetentionPeriodInDays": 3}
