"""Every operation of every built service: refused to strangers, to who has no policy, and to who has one for
another resource; allowed by the policy that AWS's own reference says it needs."""

import botocore.session
import pytest
import reference
from botocore import UNSIGNED
from botocore.config import Config
from cloud import REGION
from operations import BUILT, DENIED, GOVERNED, allow, model

UNSIGNED_REFUSED = DENIED | {"MissingAuthenticationToken", "MissingAuthenticationTokenException"}
WRONG_SECRET = {"SignatureDoesNotMatch", "InvalidSignatureException", "403"}
# HEAD has no body to name the error in.
NO_BODY = {"HeadObject", "HeadBucket"}

every = pytest.mark.parametrize("call", BUILT, indirect=True, ids=":".join)
governed = pytest.mark.parametrize("call", GOVERNED, indirect=True, ids=":".join)


@every
def test_unsigned(call, cloud):
    client = botocore.session.get_session().create_client(
        call.service,
        region_name=REGION,
        endpoint_url=cloud.url,
        config=Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1}),
    )
    code, message = call.by(client)
    refusals = UNSIGNED_REFUSED
    if model(call.service).protocol == "rest-json":
        # One address for all services: a path without a signature is taken for one of S3's.
        refusals = UNSIGNED_REFUSED | {"400", "404", "405", "MethodNotAllowed"}
    assert code in refusals, (code, message)


@every
def test_wrong_secret(call, probe):
    code, message = call.by(probe.client(call.service, SecretAccessKey="w" * 40))
    assert code in WRONG_SECRET, (code, message)


@governed
def test_no_policy(call, probe):
    probe.may()
    code, message = call.by(probe.client(call.service))
    assert code in DENIED, (code, message)
    if call.operation not in NO_BODY:
        named = message.split("perform: ")[1].split(" on resource: ")
        assert named[0] in call.expected(), message
        assert " because no identity-based policy allows the " in message


@governed
def test_policy_for_another(call, probe, made):
    statements = [allow(call, action, "other", made) for action in call.actions]
    if any(statement["Resource"] == ["*"] for statement in statements):
        pytest.skip("an action that names no resource")
    probe.may(*statements)
    code, message = call.by(probe.client(call.service))
    assert code in DENIED, (code, message, statements)


@governed
def test_right_policy(call, probe, made):
    statements = [allow(call, action, "*", made) for action in call.expected()]
    probe.may(*statements)
    code, message = call.by(probe.client(call.service))
    assert code not in DENIED, (message, statements)
