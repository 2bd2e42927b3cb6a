"""What Lambda's API keeps, shows and refuses: layers, versions, aliases with their addresses, names, runtimes, mappings."""

import json
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests
from botocore.exceptions import ClientError

import functions
from cloud import REGION, eventually

SAY = "def handler(event, context):\n    return {said!r}\n"
RECEIVES = (["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"], "*")
READS = (["kinesis:DescribeStream", "kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:ListShards"], "*")


def refusal(call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    error = caught.value.response["Error"]
    return error["Code"], error["Message"]


def limited(cloud, name, *allowed):
    """Lambda's client of a user who may do this and nothing else."""
    iam = cloud.client("iam")
    iam.create_user(UserName=name)
    document = json.dumps({"Version": "2012-10-17", "Statement": list(allowed)})
    iam.put_user_policy(UserName=name, PolicyName="given", PolicyDocument=document)
    return cloud.client_of("lambda", iam.create_access_key(UserName=name)["AccessKey"])


def allow(action, **condition):
    return {"Effect": "Allow", "Action": action, "Resource": "*", **({"Condition": condition} if condition else {})}


def lines(cloud, name):
    logs, group = cloud.client("logs"), f"/aws/lambda/{name}"
    try:
        found = logs.filter_log_events(logGroupName=group)["events"]
    except logs.exceptions.ResourceNotFoundException:
        return []
    return [event["message"] for event in found]


def opened(cloud, name, **more):
    """Lets everybody in."""
    grants = [("lambda:InvokeFunctionUrl", {"FunctionUrlAuthType": "NONE"}), ("lambda:InvokeFunction", {"InvokedViaFunctionUrl": True})]
    for number, (action, given) in enumerate(grants):
        cloud.client("lambda").add_permission(
            FunctionName=name, StatementId=f"s{number}", Action=action, Principal="*", **given, **more)


def test_a_function_keeps_its_layers(cloud, name):
    """Other code for it looks nothing up: its layers may have been deleted, and need no leave."""
    lambda_ = cloud.client("lambda")
    content = {"ZipFile": functions.zipped({"python/shared.py": "WORD = 'layered'\n"})}
    layer = lambda_.publish_layer_version(LayerName=name, Content=content)["LayerVersionArn"]
    code = "import shared\ndef handler(event, context):\n    return shared.WORD + {!r}\n"
    functions.create(cloud, name, code.format("1"), Layers=[layer])
    package = functions.zipped({"main.py": code.format("2")})
    limited(cloud, name, allow("lambda:UpdateFunctionCode")).update_function_code(FunctionName=name, ZipFile=package)
    assert functions.call(cloud, name)[1] == "layered2"
    lambda_.delete_layer_version(LayerName=name, VersionNumber=1)
    package = functions.zipped({"main.py": code.format("3")})
    changed = lambda_.update_function_code(FunctionName=name, ZipFile=package)
    assert [kept["Arn"] for kept in changed["Layers"]] == [layer]
    assert functions.call(cloud, name)[1] == "layered3"


def test_a_runtimes_version_has_one_name(cloud, name):
    lambda_ = cloud.client("lambda")
    functions.create(cloud, name, SAY.format(said=1))
    shown = lambda_.get_function_configuration(FunctionName=name)["RuntimeVersionConfig"]["RuntimeVersionArn"]
    lambda_.put_runtime_management_config(FunctionName=name, UpdateRuntimeOn="Manual", RuntimeVersionArn=shown)
    assert lambda_.get_runtime_management_config(FunctionName=name)["RuntimeVersionArn"] == shown
    functions.call(cloud, name)
    (began,) = eventually(lambda: [line for line in lines(cloud, name) if line.startswith("INIT_START")])
    assert began.strip().endswith(f"Runtime Version ARN: {shown}")
    other = shown[:-1] + ("0" if shown[-1] != "0" else "1")
    code, _ = refusal(
        lambda_.put_runtime_management_config, FunctionName=name, UpdateRuntimeOn="Manual", RuntimeVersionArn=other)
    assert code == "InvalidParameterValueException"


def test_a_mapping_with_tags_needs_leave_for_them(cloud, name):
    functions.create(cloud, name, SAY.format(said=1), RECEIVES)
    queue = cloud.client("sqs").create_queue(QueueName=name)["QueueUrl"]
    attributes = cloud.client("sqs").get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])
    given = {"FunctionName": name, "EventSourceArn": attributes["Attributes"]["QueueArn"], "Enabled": False}
    create = "lambda:CreateEventSourceMapping"
    untagging = limited(cloud, f"{name}-1", allow(create)).create_event_source_mapping
    assert refusal(untagging, **given, Tags={"team": "a"})[0] == "AccessDeniedException"
    own = {"aws:RequestTag/team": "a"}
    tagging = limited(
        cloud, f"{name}-2", allow(create, StringEquals=own), allow("lambda:TagResource", StringEquals=own)
    ).create_event_source_mapping
    assert refusal(tagging, **given, Tags={"team": "b"})[0] == "AccessDeniedException"
    assert refusal(tagging, **given)[0] == "AccessDeniedException"
    made = tagging(**given, Tags={"team": "a"})
    lambda_ = cloud.client("lambda")
    assert lambda_.list_tags(Resource=made["EventSourceMappingArn"])["Tags"] == {"team": "a"}
    lambda_.delete_event_source_mapping(UUID=made["UUID"])
    untagging(**given)


def test_an_alias_that_is_made_again_has_its_address_again(cloud, name):
    lambda_ = cloud.client("lambda")
    functions.create(cloud, name, SAY.format(said=1))
    lambda_.publish_version(FunctionName=name)
    alias = {"FunctionName": name, "Name": "live", "FunctionVersion": "1"}
    lambda_.create_alias(**alias)
    url = lambda_.create_function_url_config(FunctionName=name, Qualifier="live", AuthType="NONE")["FunctionUrl"]
    opened(cloud, name, Qualifier="live")
    assert requests.get(url, timeout=20).text == "1"
    lambda_.delete_alias(FunctionName=name, Name="live")
    assert requests.get(url, timeout=20).status_code == 403
    lambda_.create_alias(**alias)
    assert lambda_.get_function_url_config(FunctionName=name, Qualifier="live")["FunctionUrl"] == url
    opened(cloud, name, Qualifier="live")
    assert requests.get(url, timeout=20).text == "1"
    lambda_.delete_function(FunctionName=name)
    assert requests.get(url, timeout=20).json() == {"Message": None}


def test_addresses_refuse_in_awss_words(cloud, name):
    functions.create(cloud, name, "def handler(event, context):\n    raise ValueError('no')\n")
    lambda_ = cloud.client("lambda")
    url = lambda_.create_function_url_config(FunctionName=name, AuthType="NONE")["FunctionUrl"]

    def ask(url=url):
        answer = requests.get(url, timeout=20)
        return answer.status_code, answer.text, answer.headers.get("x-amzn-ErrorType")

    forbidden = json.dumps({"Message": "Forbidden. For troubleshooting Function URL authorization issues, see: "
                            "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"}, separators=(",", ":"))
    assert ask() == (403, forbidden, "AccessDeniedException")
    opened(cloud, name)
    assert ask() == (502, "Internal Server Error", None)
    lambda_.update_function_url_config(FunctionName=name, InvokeMode="RESPONSE_STREAM")
    assert ask() == (502, "Internal Server Error", None)
    lambda_.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=0)
    assert ask() == (429, '{"Message":"Rate Exceeded."}', "TooManyRequestsException")
    nowhere = f"{cloud.url}/_aws/lambda-url/{'a' * 32}/"
    assert ask(nowhere) == (403, '{"Message":null}', "AccessDeniedException")


def test_addresses_answer_with_what_a_function_returns(cloud, name):
    code = "def handler(event, context):\n    return {'/text': 'hello', '/list': ['a b', 3]}[event['rawPath']]\n"
    functions.create(cloud, name, code)
    url = cloud.client("lambda").create_function_url_config(FunctionName=name, AuthType="NONE")["FunctionUrl"]
    opened(cloud, name)
    assert requests.get(f"{url}text", timeout=20).text == "hello"
    assert requests.get(f"{url}list", timeout=20).text == '["a b",3]'


def test_addresses_tell_the_trace(cloud, name):
    code = "import os\ndef handler(event, context):\n    return [event['headers']['x-amzn-trace-id'], os.environ['_X_AMZN_TRACE_ID']]\n"
    functions.create(cloud, name, code)
    url = cloud.client("lambda").create_function_url_config(FunctionName=name, AuthType="NONE")["FunctionUrl"]
    opened(cloud, name)
    answer = requests.get(url, timeout=20)
    begun, told = answer.json()
    assert begun.startswith("Root=1-") and ";" not in begun
    assert told.startswith(f"{begun};Parent=") and answer.headers["x-amzn-trace-id"] == told
    given = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1"
    answer = requests.get(url, headers={"X-Amzn-Trace-Id": given}, timeout=20)
    begun, told = answer.json()
    assert begun == given and told.startswith(f"{given};Lineage=1:") and answer.headers["x-amzn-trace-id"] == told


def test_versions_are_published_for_what_has_changed(cloud, name):
    lambda_ = cloud.client("lambda")
    functions.create(cloud, name, SAY.format(said=1))
    first = lambda_.publish_version(FunctionName=name, Description="one")
    assert (first["Version"], first["Description"]) == ("1", "one")
    again = lambda_.publish_version(FunctionName=name, Description="two")
    assert (again["Version"], again["Description"]) == ("1", "one"), "nothing has changed but the version's own description"
    lambda_.update_function_configuration(FunctionName=name, Description="changed")
    second = lambda_.publish_version(FunctionName=name, Description="one")
    assert (second["Version"], second["Description"]) == ("2", "one")
    lambda_.create_alias(FunctionName=name, Name="live", FunctionVersion="2")
    for qualifier in ("live", "2", "$LATEST"):
        found = lambda_.get_function(FunctionName=name, Qualifier=qualifier)["Configuration"]
        assert found["FunctionArn"].endswith(f":{name}:{qualifier}")
        shown = lambda_.get_function_configuration(FunctionName=name, Qualifier=qualifier)
        assert shown["FunctionArn"] == found["FunctionArn"]


def test_every_package_counts(own_cloud, name):
    lambda_ = own_cloud.client("lambda")

    def used():
        return lambda_.get_account_settings()["AccountUsage"]["TotalCodeSize"]

    before, package = used(), functions.zipped({"a.py": "A = 1\n"})
    functions.create(own_cloud, name, SAY.format(said=1))
    size = lambda_.get_function_configuration(FunctionName=name)["CodeSize"]
    assert used() == before + size
    lambda_.publish_version(FunctionName=name)
    assert used() == before + 2 * size
    lambda_.publish_layer_version(LayerName=name, Content={"ZipFile": package})
    assert used() == before + 2 * size + len(package)
    lambda_.delete_layer_version(LayerName=name, VersionNumber=1)
    lambda_.delete_function(FunctionName=name)
    assert used() == before


def test_names_and_runtimes_that_aws_takes_no_more(cloud, name):
    lambda_ = cloud.client("lambda")
    given = {
        "Role": functions.role(cloud, name), "Handler": "main.handler",
        "Code": {"ZipFile": functions.zipped({"main.py": SAY.format(said=1)})},
    }
    long = (name + "-" + "x" * 65)[:65]
    assert refusal(lambda_.create_function, FunctionName=long, Runtime=functions.PYTHON, **given) == (
        "InvalidParameterValueException",
        f"1 validation error detected: Value '{long}' at 'functionName' failed to satisfy constraint: Member must have "
        "length less than or equal to 64",
    )
    lambda_.create_function(FunctionName=long[:64], Runtime=functions.PYTHON, **given)
    for runtime in ("go1.x", "java8", "python2.7", "ruby2.5", "nodejs8.10"):
        told = refusal(lambda_.create_function, FunctionName=name, Runtime=runtime, **given)
        assert told == refusal(lambda_.update_function_configuration, FunctionName=long[:64], Runtime=runtime) == (
            "InvalidParameterValueException",
            f"The runtime parameter of {runtime} is no longer supported for creating or updating AWS Lambda functions. We "
            "recommend you use a supported runtime while creating or updating functions.",
        )
    code, message = refusal(lambda_.create_function, FunctionName=name, Runtime="dotnet8", **given)
    assert code == "NotImplemented" and "dotnet8" in message


def test_a_request_that_is_too_large_names_its_bound(cloud, name):
    lambda_ = cloud.client("lambda")
    functions.create(cloud, name, SAY.format(said=1))
    update = lambda_.update_function_configuration
    large = {"Variables": {"TEXT": "x" * 5120}}
    assert refusal(update, FunctionName=name, Environment=large) == (
        "RequestEntityTooLargeException",
        "Request must be smaller than 5120 bytes for the UpdateFunctionConfiguration operation")
    less = {"Variables": {"TEXT": "x" * 4500}}
    code, message = refusal(update, FunctionName=name, Environment=less)
    assert code == "InvalidParameterValueException" and "exceeded the 4KB limit" in message


def test_the_first_permission_takes_the_revision_of_what_it_belongs_to(cloud, name):
    lambda_ = cloud.client("lambda")
    functions.create(cloud, name, SAY.format(said=1))
    lambda_.publish_version(FunctionName=name)
    alias = lambda_.create_alias(FunctionName=name, Name="live", FunctionVersion="1")
    given = {"FunctionName": name, "Qualifier": "live", "Action": "lambda:InvokeFunction", "Principal": "s3.amazonaws.com"}
    code, _ = refusal(lambda_.add_permission, **given, StatementId="a", RevisionId="other")
    assert code == "PreconditionFailedException"
    lambda_.add_permission(**given, StatementId="a", RevisionId=alias["RevisionId"])
    policy = lambda_.get_policy(FunctionName=name, Qualifier="live")
    code, _ = refusal(lambda_.add_permission, **given, StatementId="b", RevisionId=alias["RevisionId"])
    assert code == "PreconditionFailedException", "it has its own now"
    lambda_.add_permission(**given, StatementId="b", RevisionId=policy["RevisionId"])


def test_what_is_not_there_is_told_by_its_kind(cloud, name):
    lambda_ = cloud.client("lambda")
    arn, gone = functions.create(cloud, name, SAY.format(said=1)), f"{name}-gone"
    missing = "ResourceNotFoundException"
    assert refusal(lambda_.invoke, FunctionName=gone) == (missing, f"Function not found: {arn}-gone:$LATEST")
    assert refusal(lambda_.get_function, FunctionName=gone) == (missing, f"Function not found: {arn}-gone")
    for function in (name, gone):
        assert refusal(lambda_.delete_function, FunctionName=function, Qualifier="live") == (
            "InvalidParameterValueException", "Deletion of aliases is not currently supported.")
    permission = {"FunctionName": name, "StatementId": "s", "Qualifier": "live"}
    said = (missing, f"Cannot find alias arn: {arn}:live")
    assert refusal(lambda_.add_permission, **permission, Action="lambda:InvokeFunction", Principal="*") == said
    assert refusal(lambda_.remove_permission, **permission) == said
    listing = lambda_.list_function_event_invoke_configs
    assert refusal(listing, FunctionName=gone) == (missing, "The function doesn't exist.")
    provider = arn.replace(f"function:{name}", "capacity-provider:p")
    assert refusal(lambda_.list_tags, Resource=provider) == (missing, f"Capacity provider not found: {provider}")
    code, message = refusal(lambda_.list_tags, Resource=arn.replace("function:", "foobar:"))
    assert code == "ValidationException" and "|layer:([a-zA-Z0-9-_]+)|code-signing-config:" in message
    assert refusal(lambda_.update_function_configuration, FunctionName=name, RevisionId="other") == (
        "PreconditionFailedException",
        "The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to "
        "retrieve the latest Revision Id")
    code, message = refusal(lambda_.list_layers, CompatibleRuntime="cobol85")
    assert code == "ValidationException" and "enum value set: [ruby3.5, ruby2.6, " in message


def test_nothing_is_a_replica(cloud):
    list_functions = cloud.client("lambda").list_functions
    assert list_functions(MasterRegion=REGION, FunctionVersion="ALL")["Functions"] == []
    assert refusal(list_functions, MasterRegion=REGION)[0] == "InvalidParameterValueException"


def test_mappings_refuse_what_they_do_not_do(cloud, name):
    lambda_, sqs = cloud.client("lambda"), cloud.client("sqs")
    functions.create(cloud, name, SAY.format(said=1), RECEIVES, READS)
    url = sqs.create_queue(QueueName=name)["QueueUrl"]
    queue = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    cloud.client("kinesis").create_stream(StreamName=name, ShardCount=1)
    cloud.client("kinesis").get_waiter("stream_exists").wait(StreamName=name)
    stream = cloud.client("kinesis").describe_stream_summary(StreamName=name)["StreamDescriptionSummary"]["StreamARN"]
    access = {"SourceAccessConfigurations": [{"Type": "BASIC_AUTH", "URI": "arn:aws:secretsmanager:us-east-1:000000000000:secret:s"}]}
    consumers = {"ConsumerGroupId": "group"}
    shared = [
        access, {"AmazonManagedKafkaEventSourceConfig": consumers}, {"SelfManagedKafkaEventSourceConfig": consumers},
        {"DocumentDBEventSourceConfig": {"DatabaseName": "d"}},
    ]
    succeeded = {"DestinationConfig": {"OnSuccess": {"Destination": queue}}}
    unsupported = ("InvalidParameterValueException",
                   "Unsupported DestinationConfig parameter for given event source mapping type.")
    alone = [
        {"Topics": ["topic"]}, {"Queues": ["queue"]},
        {"SelfManagedEventSource": {"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": ["host:9092"]}}},
    ]
    for source in ({"EventSourceArn": queue}, {"EventSourceArn": stream, "StartingPosition": "LATEST"}):
        given = {"FunctionName": name, "Enabled": False, **source}
        for more in shared + alone:
            assert refusal(lambda_.create_event_source_mapping, **given, **more)[0] == "NotImplemented", (source, more)
        assert refusal(lambda_.create_event_source_mapping, **given, **succeeded) == unsupported
        made = lambda_.create_event_source_mapping(**given)
        for more in shared:
            assert refusal(lambda_.update_event_source_mapping, UUID=made["UUID"], **more)[0] == "NotImplemented", more
        assert refusal(lambda_.update_event_source_mapping, UUID=made["UUID"], **succeeded) == unsupported
        lambda_.delete_event_source_mapping(UUID=made["UUID"])
    code, _ = refusal(
        lambda_.create_event_source_mapping, FunctionName=name, EventSourceArn=stream, StartingPosition="AT_TIMESTAMP",
        StartingPositionTimestamp=4_000_000_000)
    assert code == "InvalidParameterValueException"


def test_changes_of_a_configuration_at_once_are_all_kept(cloud, name):
    functions.create(cloud, name, SAY.format(said=1))
    lambda_ = cloud.client("lambda")
    # Each of them keeps what the others say.
    changes = [
        {"LoggingConfig": {"LogFormat": "JSON"}}, {"LoggingConfig": {"LogGroup": f"/own/{name}"}},
        {"MemorySize": 192}, {"Timeout": 7},
    ]
    start = {"LoggingConfig": {"LogFormat": "Text", "LogGroup": "/before"}, "MemorySize": 128, "Timeout": 3}
    for _ in range(10):
        lambda_.update_function_configuration(FunctionName=name, **start)
        with ThreadPoolExecutor(len(changes)) as pool:
            list(pool.map(lambda change: lambda_.update_function_configuration(FunctionName=name, **change), changes))
        found = lambda_.get_function_configuration(FunctionName=name)
        logging = found["LoggingConfig"]
        seen = (logging["LogFormat"], logging["LogGroup"], found["MemorySize"], found["Timeout"])
        assert seen == ("JSON", f"/own/{name}", 192, 7)


def test_a_client_context_is_for_who_waits(cloud, name):
    functions.create(cloud, name, "def handler(event, context):\n    print('told', context.client_context is not None)\n")
    context = "eyJjdXN0b20iOiB7ImEiOiAiMSJ9fQ=="
    for kind, told in (("RequestResponse", "told True"), ("Event", "told False")):
        cloud.client("lambda").invoke(FunctionName=name, InvocationType=kind, ClientContext=context)
        eventually(lambda: told in [line.strip() for line in lines(cloud, name)])
