"""A thing has one name for policies: who may do everything but this is refused, however the thing's ARN is changed."""

from urllib.parse import quote

import pytest
from botocore.exceptions import BotoCoreError
from cloud import REGION
from operations import DENIED, Call
from things import NAME

ELSEWHERE, STRANGER = "eu-west-3", "210987654321"
# Behind a whole ARN: what other operations or other services know there.
BEHIND = (
    "/", ":", "*", ":*", "/*", "::", " ", "\t", "/index/i", "/stream/l", "/consumer/c", "/backup/b", "/export/e", ":1",
    ":01", ":$LATEST", ":thing", ":log-stream:thing", "/../thing", "%2F", "?x", "#x", "|1|MA==",
)
TABLE, QUEUE, RULE = "dynamodb:table/thing", "sqs:thing", "events:rule/thing"
STREAM, FUNCTION, GROUP = "kinesis:stream/thing", "lambda:function:thing", "logs:log-group:thing"
REPOSITORY = "ecr:repository/thing"


def changed(arn):
    """The ARN in other partitions, services, regions and accounts, with more parts, in other letters."""
    _, _, service, region, account, resource = arn.split(":", 5)

    def of(partition="aws", service=service, region=region, account=account, resource=resource):
        return f"arn:{partition}:{service}:{region}:{account}:{resource}"

    yield from (of(partition=other) for other in ("aws-cn", "aws-us-gov", "", "AWS", " aws", "aws:aws"))
    yield from (of(service=other) for other in ("s3", "", service.upper(), f"{service}:{service}"))
    yield from (of(region=other) for other in (ELSEWHERE, "", REGION.upper(), f"{REGION}:{REGION}"))
    yield from (of(account=other) for other in (STRANGER, "", f"{account}:{account}", "aws"))
    yield from (arn + behind for behind in BEHIND)
    yield from (f" {arn}", arn.upper(), f"ARN{arn[3:]}", quote(arn, safe=""), f"{arn}:{resource}", f"{arn}/{resource}")
    for mark in "/:":
        kind, found, rest = resource.partition(mark)
        if found:
            yield of(resource=f"{kind}{mark}{mark}{rest}")
            yield of(resource=f"{kind}{mark}other:{kind}{mark}{rest}")
            yield of(resource=f"{kind}{mark}other/{kind}{mark}{rest}")
            yield of(resource=f"{kind}{mark}other/{rest}")
            yield of(resource=f"{kind}{mark}default/{rest}")
            yield of(resource=f"{kind.title()}{mark}{rest}")
            yield of(resource=rest)
            parts = rest.split(mark)
            if len(parts) > 1:
                yield of(resource=mark.join([kind, "other", *parts[1:]]))


class Case:
    """An operation that names the thing in a member; what is denied is the thing's ARN, and `below` what begins so."""

    def __init__(self, pair, member, thing, below=(), also=(), given=None):
        self.service, self.operation = pair.split(":")
        self.member, self.thing, self.below, self.also, self.given = member, thing, below, also, given or {}

    def __str__(self):
        return f"{self.service}:{self.operation}:{self.member}"

    def arn(self, made):
        if callable(self.thing):
            return self.thing(made)
        service, rest = self.thing.split(":", 1)
        return made.arn(service, rest)

    def is_global(self):
        return self.service in ("iam", "sts")

    def denied(self, made):
        arn = self.arn(made)
        return [arn, *(arn + behind for behind in self.below)]

    def names(self, made):
        arn = self.arn(made)
        return [arn, *changed(arn), *(name.replace("ACCOUNT", made.account) for name in self.also)]


class Tag(Case):
    """Tags of APIs have a path of their own, under which the ARN stands encoded."""

    def denied(self, made):
        return [f"arn:aws:apigateway:{REGION}::/tags/{quote(self.arn(made), safe='')}"]


def cases():
    for operation in (
        "DescribeTable", "UpdateTable", "DescribeTimeToLive", "UpdateTimeToLive", "DescribeContinuousBackups",
        "UpdateContinuousBackups", "CreateBackup", "DescribeContributorInsights", "UpdateContributorInsights",
        "DescribeTableReplicaAutoScaling", "GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query", "Scan", "DeleteTable",
    ):
        yield Case(f"dynamodb:{operation}", "TableName", TABLE)
    for operation in (
        "TagResource", "UntagResource", "ListTagsOfResource", "PutResourcePolicy", "GetResourcePolicy", "DeleteResourcePolicy",
    ):
        yield Case(f"dynamodb:{operation}", "ResourceArn", TABLE)
    yield Case("dynamodb:ExportTableToPointInTime", "TableArn", TABLE)
    yield Case("dynamodb:RestoreTableToPointInTime", "SourceTableArn", TABLE, given={"SourceTableName": None})
    for operation in ("DescribeBackup", "RestoreTableFromBackup", "DeleteBackup"):
        yield Case(f"dynamodb:{operation}", "BackupArn", lambda made: made.backup_arn)
    yield Case("dynamodb:DescribeExport", "ExportArn", lambda made: made.export_arn)
    yield Case("dynamodb:DescribeImport", "ImportArn", lambda made: made.import_arn)
    for operation in ("DescribeStream", "GetShardIterator"):
        yield Case(f"dynamodbstreams:{operation}", "StreamArn", lambda made: made.stream_arn)

    for operation in (
        "AddTagsToStream", "DescribeStream", "DescribeStreamSummary", "EnableEnhancedMonitoring", "GetShardIterator",
        "IncreaseStreamRetentionPeriod", "ListShards", "ListTagsForStream", "PutRecord", "PutRecords",
        "RemoveTagsFromStream", "SplitShard", "UpdateShardCount", "DeleteStream",
    ):
        yield Case(f"kinesis:{operation}", "StreamARN", STREAM, given={"StreamName": None})
    for operation in ("ListStreamConsumers", "RegisterStreamConsumer", "UpdateStreamMode", "UpdateMaxRecordSize"):
        yield Case(f"kinesis:{operation}", "StreamARN", STREAM)
    for operation in (
        "TagResource", "UntagResource", "ListTagsForResource", "PutResourcePolicy", "GetResourcePolicy", "DeleteResourcePolicy",
    ):
        yield Case(f"kinesis:{operation}", "ResourceARN", STREAM)
        yield Case(f"kinesis:{operation}", "ResourceARN", lambda made: made.consumer_arn)
    for operation in ("DescribeStreamConsumer", "DeregisterStreamConsumer"):
        yield Case(f"kinesis:{operation}", "ConsumerARN", lambda made: made.consumer_arn)

    names = ("thing", "thing:$LATEST", "thing:1", "function:thing", "function:thing:1", "ACCOUNT:function:thing",
             "ACCOUNT:function:thing:$LATEST")
    for operation in (
        "UpdateFunctionCode", "UpdateFunctionConfiguration", "ListVersionsByFunction", "PublishVersion", "CreateAlias",
        "GetAlias", "UpdateAlias", "ListAliases", "PutFunctionConcurrency", "GetFunctionConcurrency",
        "GetFunctionRecursionConfig", "PutFunctionRecursionConfig", "GetFunctionCodeSigningConfig",
        "PutFunctionCodeSigningConfig", "ListFunctionUrlConfigs", "ListFunctionEventInvokeConfigs",
        "ListProvisionedConcurrencyConfigs", "ListDurableExecutionsByFunction", "DeleteFunctionConcurrency", "DeleteAlias",
    ):
        # What concerns a function as such is denied by its ARN alone.
        yield Case(f"lambda:{operation}", "FunctionName", FUNCTION, also=names)
    for operation in ("GetFunction", "GetFunctionConfiguration", "Invoke", "AddPermission", "GetPolicy", "DeleteFunction"):
        yield Case(f"lambda:{operation}", "FunctionName", FUNCTION, [":*"], names)
    signing, mapping = (lambda made: made.signing_arn), (lambda made: made.arn("lambda", f"event-source-mapping:{made.mapping_id}"))
    for operation in ("TagResource", "UntagResource", "ListTags"):
        for thing in (FUNCTION, signing, mapping):
            yield Case(f"lambda:{operation}", "Resource", thing)
    for operation in (
        "GetCodeSigningConfig", "UpdateCodeSigningConfig", "ListFunctionsByCodeSigningConfig", "DeleteCodeSigningConfig",
    ):
        yield Case(f"lambda:{operation}", "CodeSigningConfigArn", signing)
    yield Case("lambda:GetLayerVersionByArn", "Arn", lambda made: made.layer_arn)
    for operation in ("GetLayerVersion", "GetLayerVersionPolicy", "AddLayerVersionPermission", "DeleteLayerVersion"):
        yield Case(f"lambda:{operation}", "LayerName", "lambda:layer:thing", [":*"])

    for operation in ("GetLogEvents", "FilterLogEvents", "DescribeLogStreams"):
        yield Case(f"logs:{operation}", "logGroupIdentifier", GROUP, [":*"], given={"logGroupName": None})
    for operation in ("TagResource", "UntagResource", "ListTagsForResource"):
        yield Case(f"logs:{operation}", "resourceArn", GROUP)
        yield Case(f"events:{operation}", "ResourceARN", RULE)
        yield Case(f"ecr:{operation}", "resourceArn", REPOSITORY)
        yield Case(f"application-autoscaling:{operation}", "ResourceARN", lambda made: made.target_arn)
    rest = lambda made: f"arn:aws:apigateway:{REGION}::/restapis/{made.rest_id}"  # noqa: E731
    http = lambda made: f"arn:aws:apigateway:{REGION}::/apis/{made.api_id}"  # noqa: E731
    for operation in ("TagResource", "UntagResource", "GetTags"):
        yield Tag(f"apigateway:{operation}", "resourceArn", rest)
        yield Tag(f"apigatewayv2:{operation}", "ResourceArn", http)
    for operation in ("StartMessageMoveTask", "ListMessageMoveTasks"):
        yield Case(f"sqs:{operation}", "SourceArn", QUEUE)

    for operation in (
        "DescribeStacks", "DescribeStackEvents", "DescribeStackResource", "DescribeStackResources", "ListStackResources",
        "GetTemplate", "GetTemplateSummary", "ListChangeSets", "CreateChangeSet", "UpdateStack",
        "UpdateTerminationProtection", "DeleteStack",
    ):
        # The stack's name is not in what is denied.
        yield Case(f"cloudformation:{operation}", "StackName", stack, also=["thing"])

    for operation in ("GetPolicy", "GetPolicyVersion", "ListPolicyVersions", "TagPolicy", "ListEntitiesForPolicy", "DeletePolicy"):
        yield Case(f"iam:{operation}", "PolicyArn", lambda made: made.policy_arn)
    for operation in ("GetOpenIDConnectProvider", "TagOpenIDConnectProvider", "DeleteOpenIDConnectProvider"):
        yield Case(f"iam:{operation}", "OpenIDConnectProviderArn", lambda made: made.oidc_arn)
    for operation in ("GetSAMLProvider", "DeleteSAMLProvider"):
        yield Case(f"iam:{operation}", "SAMLProviderArn", lambda made: made.saml_arn)
    yield Case("iam:SimulatePrincipalPolicy", "PolicySourceArn", lambda made: made.iam_arn("user/thing"))
    yield Case("sts:AssumeRole", "RoleArn", lambda made: made.role_arn)


def stack(made):
    formation = made.cloud.client("cloudformation")
    return formation.describe_stacks(StackName=NAME)["Stacks"][0]["StackId"]


ALL = {"Effect": "Allow", "Action": "*", "Resource": "*"}
# A thing that is not there is as good as gone; the thing itself is looked for when all is done.
GONE = {"DeleteStack", "DeleteOpenIDConnectProvider", "DeleteLayerVersion"}


@pytest.mark.parametrize("case", list(cases()), ids=str)
def test_denied_under_every_name(case, probe, made, inputs):
    probe.may(ALL, {"Effect": "Deny", "Action": "*", "Resource": case.denied(made)})
    client, own = probe.client(case.service), case.arn(made)
    for name in case.names(made):
        call = Call(case.service, case.operation, inputs, {**case.given, case.member: name})
        try:
            code, message = call.by(client)
        except BotoCoreError:
            # The client itself does not send it.
            assert name != own
            continue
        if name == own or name in case.also:
            # What an operation does not take for a name is told before it is authorised.
            assert code in DENIED or name != own and code == "ValidationException", (name, code, message)
        elif case.operation not in GONE:
            assert code, f"{case} took {name!r}"
    if case.operation in GONE:
        assert remains(case, made)


@pytest.mark.parametrize("case", [case for case in cases() if not case.is_global()], ids=str)
def test_a_region_answers_for_its_own(case, probe, made, inputs):
    probe.may({**ALL, "Condition": {"StringEquals": {"aws:RequestedRegion": ELSEWHERE}}})
    call = Call(case.service, case.operation, inputs, {**case.given, case.member: case.arn(made)})
    code, message = call.by(probe.client(case.service, region=ELSEWHERE))
    if case.operation in GONE:
        assert remains(case, made)
    else:
        assert code, f"{case} reached into {REGION} from {ELSEWHERE}"


def remains(case, made):
    if case.operation == "DeleteStack":
        return stack(made)
    if case.operation == "DeleteLayerVersion":
        return made.cloud.client("lambda").get_layer_version_by_arn(Arn=made.layer_arn)["LayerVersionArn"]
    providers = made.cloud.client("iam").list_open_id_connect_providers()["OpenIDConnectProviderList"]
    return made.oidc_arn in [provider["Arn"] for provider in providers]


def test_a_version_by_other_numerals(probe, made):
    denied = [made.arn("lambda", "function:thing:1"), made.layer_arn]
    probe.may(ALL, {"Effect": "Deny", "Action": "*", "Resource": denied})
    client = probe.client("lambda")
    for numeral in ("1", "01", "001"):
        for ask in (
            lambda: client.get_function(FunctionName="thing", Qualifier=numeral),
            lambda: client.get_function(FunctionName=f"thing:{numeral}"),
            lambda: client.invoke(FunctionName="thing", Qualifier=numeral, Payload=b"{}"),
            lambda: client.get_layer_version_by_arn(Arn=f"{made.arn('lambda', 'layer:thing')}:{numeral}"),
        ):
            with pytest.raises(client.exceptions.ClientError):
                ask()


def test_a_stack_by_what_it_holds(probe, made):
    own = stack(made)
    root = made.cloud.client("cloudformation")
    resources = root.describe_stack_resources(StackName=NAME)["StackResources"]
    changes = root.create_change_set(StackName=NAME, ChangeSetName="one-name", UsePreviousTemplate=True)["Id"]
    probe.may(ALL, {"Effect": "Deny", "Action": "*", "Resource": own})
    client = probe.client("cloudformation")
    asks = [lambda: client.describe_stack_resources(PhysicalResourceId=resources[0]["PhysicalResourceId"])]
    for way in ({"ChangeSetName": changes}, {"ChangeSetName": "one-name", "StackName": NAME}):
        asks += [
            lambda way=way: client.describe_change_set(**way),
            lambda way=way: client.get_template(**way),
            lambda way=way: client.execute_change_set(**way),
            lambda way=way: client.delete_change_set(**way),
        ]
    for ask in asks:
        with pytest.raises(client.exceptions.ClientError) as refused:
            ask()
        assert refused.value.response["Error"]["Code"] in DENIED, refused.value


def test_nothing_is_elsewhere_for_the_root_either(made):
    elsewhere = made.arn("lambda", "function:thing").replace("arn:aws:", "arn:aws-cn:")
    client = made.cloud.client("lambda")
    with pytest.raises(client.exceptions.ClientError) as refused:
        client.list_tags(Resource=elsewhere)
    assert refused.value.response["Error"]["Code"] in DENIED, refused.value
