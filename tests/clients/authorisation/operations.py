"""The operations that are built, each with an input and with what AWS's reference says it needs."""

import subprocess
from fnmatch import fnmatchcase
from functools import cache

import botocore.session
import reference
from botocore import xform_name
from botocore.exceptions import ClientError
from cloud import BINARY, REGION

DENIED = {"AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "403"}


def built():
    """(service, operation) of what the server says is built."""
    listed = subprocess.run([BINARY, "operations"], capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in listed.splitlines()]
    return [tuple(row[1].split(":")) for row in rows if row[0] == "built"]


# What removes a thing with all that lies below it.
WHOLES = {
    "DeleteApi", "DeleteBucket", "DeleteFunction", "DeleteGroup", "DeleteInstanceProfile", "DeleteLogGroup",
    "DeleteOrganization", "DeleteOrganizationalUnit", "DeletePolicy", "DeleteQueue", "DeleteRestApi", "DeleteRole", "DeleteRule", "DeleteStack", "DeleteTable", "DeleteUser",
    "DeregisterScalableTarget",
}


def order(pair):
    """What removes comes last, a part before its whole, so that the others find what they act on."""
    service, operation = pair
    removes = operation.startswith(("Delete", "Deregister", "Remove", "Detach", "Abort"))
    writes = not operation.startswith(("Get", "List", "Describe", "Head", "Query", "Scan"))
    return (removes, writes, operation in WHOLES, -len(operation) * removes, service, operation)


BUILT = sorted(built(), key=order)


@cache
def model(service):
    return botocore.session.get_session().get_service_model(service)


def operation_model(service, operation):
    return model(service).operation_model(operation)


class Call:
    """An operation with its input: the required members, and what is given beside them; None takes a member out."""

    def __init__(self, service, operation, inputs, given=None):
        self.service, self.operation = service, operation
        self.parameters = inputs.of(service, operation, operation_model(service, operation).input_shape)
        self.parameters.update(given or {})
        self.parameters = {name: value for name, value in self.parameters.items() if value is not None}
        self.actions = reference.actions(service, operation, self.parameters)

    def by(self, client):
        """The error's code and message; (None, None) if it succeeded."""
        try:
            answer = getattr(client, xform_name(self.operation))(**self.parameters)
        except ClientError as refused:
            status = refused.response["ResponseMetadata"]["HTTPStatusCode"]
            # What a parameter asks for may not be built.
            assert status < 500 or status == 501, refused
            error = refused.response["Error"]
            return error["Code"], error.get("Message", "")
        for value in answer.values():
            if hasattr(value, "read"):
                value.read()
        for failed in answer.get("Errors", []):
            # Of several objects each is allowed or not by itself.
            return failed["Code"], failed["Message"]
        for response in answer.get("Responses", []):
            # So is each statement of a batch.
            if "Error" in response:
                return response["Error"]["Code"], response["Error"]["Message"]
        return None, None

    def expected(self):
        """The actions with those that the reference says they bring along."""
        tags = any(member in ("Tags", "tags") for member in self.parameters)
        also = reference.tagging(self.service) if tags else []
        return sorted({*self.actions, *also}.union(*map(reference.dependents, self.actions)))


# Its caller has no identity that a policy could be attached to.
ANONYMOUS = {("sts", "AssumeRoleWithWebIdentity")}
GOVERNED = [
    pair for pair in BUILT if pair not in ANONYMOUS and reference.actions(*pair, {}) is not None
]


def allow(call, action, name, made):
    """On every resource of this name that the reference says the action knows; those that have no name in
    their ARN are taken from another region where another resource is meant."""
    patterns, region = reference.patterns(action, call.service), REGION
    if name != "*":
        named = [pattern for pattern in patterns if reference.has_name(pattern)]
        patterns, region = named or patterns, REGION if named else "eu-west-3"
    arns = {reference.filled(pattern, made.account, region, name) for pattern in patterns}
    if name != "*":
        # A thing with all that lies below it.
        arns |= {f"{arn}/*" for arn in arns}
    needed = [arn for arn in arns if not any(covers(other, arn) for other in arns - {arn})]
    return {"Effect": "Allow", "Action": action, "Resource": sorted(needed)}


def covers(pattern, arn):
    return "*" in pattern and fnmatchcase(arn, pattern)
