"""Small functions for the tests to create, and the roles they act in."""

import io
import json
import zipfile

from cloud import eventually

PYTHON = "python3.12"


def zipped(files):
    """A zip of {name: text or bytes}."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def trust(service="lambda.amazonaws.com"):
    statement = {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def policy(*statements):
    """(actions, resources) pairs, all allowed."""
    allowed = [{"Effect": "Allow", "Action": actions, "Resource": where} for actions, where in statements]
    return json.dumps({"Version": "2012-10-17", "Statement": allowed})


def role(cloud, name, *statements, trusted=None):
    """A role for Lambda with logs and whatever is given; returns its ARN."""
    iam = cloud.client("iam")
    arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=trusted or trust())["Role"]["Arn"]
    logs = (["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"], "*")
    iam.put_role_policy(RoleName=name, PolicyName="given", PolicyDocument=policy(logs, *statements))
    return arn


def create(cloud, name, code, *statements, handler="main.handler", runtime=PYTHON, **more):
    """A function of one file `main.py` (or of {name: text}), ready to be called."""
    files = code if isinstance(code, dict) else {"main.py": code}
    lambda_ = cloud.client("lambda")
    made = lambda_.create_function(
        FunctionName=name,
        Role=role(cloud, name, *statements),
        Runtime=runtime,
        Handler=handler,
        Code={"ZipFile": zipped(files)},
        **more,
    )
    active(cloud, name)
    return made["FunctionArn"]


def active(cloud, name):
    lambda_ = cloud.client("lambda")

    def check():
        found = lambda_.get_function_configuration(FunctionName=name)
        assert found["State"] != "Failed", found.get("StateReason")
        done = found.get("LastUpdateStatus", "Successful") == "Successful"
        return found["State"] == "Active" and done

    eventually(check, 30)


def call(cloud, name, payload=None, **more):
    """(the whole answer, its payload as a value)."""
    body = json.dumps({} if payload is None else payload).encode()
    answer = cloud.client("lambda").invoke(FunctionName=name, Payload=body, **more)
    text = answer["Payload"].read()
    return answer, json.loads(text) if text else None
