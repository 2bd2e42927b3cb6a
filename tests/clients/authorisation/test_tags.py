"""A condition on a tag decides, where AWS's reference says that the action knows the tag: of the request, and of the
resource that it acts on."""

import pytest
import reference
from operations import DENIED, GOVERNED, allow

# Act on all APIs, or make one.
COLLECTIONS = {"GetApis", "GetRestApis", "ImportApi", "ImportRestApi"}
# Things that this suite does not make.
UNMADE = ("GlobalTable", "ServerCertificate", "ServiceLinkedRole")
# "Do not try to control who can pass a role by tagging the role":
# https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
UNKNOWING = {"iam:PassRole"}


@pytest.mark.parametrize("call", GOVERNED, indirect=True, ids=":".join)
@pytest.mark.parametrize("kind", ["RequestTag", "ResourceTag"])
def test_tags(call, probe, made, kind):
    key = f"aws:{kind}/${{TagKey}}"
    knowing = {action for action in call.actions if key in reference.condition_keys(action)} - UNKNOWING
    applies = tagged(call.parameters) if kind == "RequestTag" else exists(call)
    if not knowing or not applies:
        pytest.skip(f"knows no {key}")
    for value in ("bob", "ann"):
        condition = {"Condition": {"StringEquals": {f"aws:{kind}/owner": value}}}
        probe.may(*(
            allow(call, action, "*", made) | (condition if action in knowing else {})
            for action in call.expected()
        ))
        code, message = call.by(probe.client(call.service))
        assert (code in DENIED) == (value == "bob"), (value, code, message, knowing)


def exists(call):
    """Whether the operation acts on a thing that is there, and has tags."""
    makes = any("new-thing" in str(value) for value in call.parameters.values())
    # S3 knows a bucket's tags only where attribute-based access is switched on for it, which is not built:
    # https://docs.aws.amazon.com/AmazonS3/latest/userguide/buckets-tagging-enable-abac.html
    unmade = any(noun in call.operation for noun in UNMADE)
    return not (makes or unmade or call.service == "s3" or call.operation in COLLECTIONS)


def tagged(parameters):
    return any(member in ("Tags", "tags") for member in parameters)
