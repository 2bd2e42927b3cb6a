"""SimulatePrincipalPolicy agrees with enforcement: what a request is denied for is denied in a simulation, and allowed
in one once the policy is there that allows the request."""

import re

import pytest
from operations import DENIED, GOVERNED, allow

DENIAL = re.compile(r"perform: (\S+) on resource: (\S+) ")
# HEAD has no body to name what is denied in.
SILENT = {("s3", "HeadBucket"), ("s3", "HeadObject")}


@pytest.mark.parametrize("call", [pair for pair in GOVERNED if pair not in SILENT], indirect=True, ids=":".join)
def test_simulation(call, cloud, probe, made):
    iam = cloud.client("iam")

    def simulated(action, resource):
        where = {} if resource == "*" else {"ResourceArns": [resource]}
        answer = iam.simulate_principal_policy(
            PolicySourceArn=made.iam_arn("user/probe"), ActionNames=[action], **where
        )
        return answer["EvaluationResults"][0]["EvalDecision"]

    probe.may()
    code, message = call.by(probe.client(call.service))
    assert code in DENIED, (code, message)
    denied = DENIAL.search(message).groups()
    assert simulated(*denied) == "implicitDeny"
    statements = [allow(call, action, "*", made) for action in call.expected()]
    probe.may(*statements)
    assert simulated(*denied) == "allowed", (denied, statements)
    probe.may(*statements, {"Effect": "Deny", "Action": denied[0], "Resource": "*"})
    code, message = call.by(probe.client(call.service))
    assert code in DENIED and "explicit deny" in message, (code, message)
    assert simulated(*denied) == "explicitDeny"
