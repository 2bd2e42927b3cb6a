"""What must fail, clearly, and leave the server unharmed."""

import io
import json
import zipfile

import pytest
from botocore.exceptions import ClientError

import functions

ECHO = "def handler(event, context):\n    return event\n"
SYNCHRONOUS_PAYLOAD_BYTES = 6 * 1024**2


@pytest.fixture(autouse=True)
def unharmed(cloud):
    pid = cloud.process.pid
    yield
    assert cloud.healthy()
    assert cloud.process.poll() is None and cloud.process.pid == pid


def refused(call, **arguments):
    with pytest.raises(ClientError) as error:
        call(**arguments)
    return error.value.response["Error"]


def template(resources):
    return json.dumps({"AWSTemplateFormatVersion": "2010-09-09", "Resources": resources})


def test_template_with_unknown_property(cloud, name):
    cloudformation = cloud.client("cloudformation")
    bad = template({
        "Good": {"Type": "AWS::S3::Bucket"},
        "Bad": {"Type": "AWS::S3::Bucket", "DependsOn": "Good", "Properties": {"Colour": "green"}},
    })
    # AWS fails the resource; here the template is refused whole, before anything is made.
    error = refused(cloudformation.create_stack, StackName=name, TemplateBody=bad)
    assert error["Code"] == "ValidationError"
    assert "Bad" in error["Message"] and "Colour" in error["Message"]
    assert refused(cloudformation.describe_stacks, StackName=name)["Code"] == "ValidationError"


def test_template_with_unknown_type(cloud, name):
    bad = template({"Nope": {"Type": "AWS::Nothing::Here"}})
    error = refused(cloud.client("cloudformation").create_stack, StackName=name, TemplateBody=bad)
    assert error["Code"] == "ValidationError"
    assert "AWS::Nothing::Here" in error["Message"]


def test_template_that_is_no_template(cloud, name):
    error = refused(cloud.client("cloudformation").create_stack, StackName=name, TemplateBody="{[")
    assert error["Code"] == "ValidationError"


def test_handler_module_is_missing(cloud, name):
    functions.create(cloud, name, ECHO, handler="absent.handler")
    answer, payload = functions.call(cloud, name)
    assert answer["FunctionError"] == "Unhandled"
    assert payload["errorType"] == "Runtime.ImportModuleError"
    assert "absent" in payload["errorMessage"]


def test_handler_name_is_missing(cloud, name):
    functions.create(cloud, name, ECHO, handler="main.absent")
    answer, payload = functions.call(cloud, name)
    assert answer["FunctionError"] == "Unhandled"
    assert payload["errorType"] == "Runtime.HandlerNotFound"


def test_zip_bomb(cloud, name):
    """300 MB of zeros in some 300 KB: more than the 250 MB that a function may unpack to."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("main.py", ECHO)
        with archive.open("zeros", "w", force_zip64=True) as file:
            for _ in range(300):
                file.write(bytes(1_000_000))
    error = refused(
        cloud.client("lambda").create_function,
        FunctionName=name,
        Role=functions.role(cloud, name),
        Runtime=functions.PYTHON,
        Handler="main.handler",
        Code={"ZipFile": out.getvalue()},
    )
    assert error["Code"] == "InvalidParameterValueException"
    assert "262144000" in error["Message"]
    assert cloud.resident_bytes("VmHWM") < 400 * 1024**2


def test_zip_that_leaves_its_folder(cloud, name):
    code = functions.zipped({"main.py": ECHO, "../../outside.txt": "out"})
    error = refused(
        cloud.client("lambda").create_function,
        FunctionName=name,
        Role=functions.role(cloud, name),
        Runtime=functions.PYTHON,
        Handler="main.handler",
        Code={"ZipFile": code},
    )
    assert error["Code"] == "InvalidParameterValueException"


def test_no_zip(cloud, name):
    error = refused(
        cloud.client("lambda").create_function,
        FunctionName=name,
        Role=functions.role(cloud, name),
        Runtime=functions.PYTHON,
        Handler="main.handler",
        Code={"ZipFile": b"this is no zip"},
    )
    assert error["Code"] == "InvalidParameterValueException"


def test_over_its_time(cloud, name):
    code = "import time\ndef handler(event, context):\n    time.sleep(event['seconds'])\n    return 'woke'\n"
    functions.create(cloud, name, code, Timeout=1)
    answer, payload = functions.call(cloud, name, {"seconds": 30})
    assert answer["StatusCode"] == 200
    assert answer["FunctionError"] == "Unhandled"
    assert "Task timed out after 1.00 seconds" in payload["errorMessage"]
    assert functions.call(cloud, name, {"seconds": 0})[1] == "woke"


def test_over_its_memory(cloud, name):
    code = (
        "def handler(event, context):\n"
        "    kept = [b'x' * 10_000_000 for _ in range(event['tens'])]\n"
        "    return len(kept)\n"
    )
    functions.create(cloud, name, code, MemorySize=128, Timeout=20)
    answer, payload = functions.call(cloud, name, {"tens": 60})
    assert answer["FunctionError"] == "Unhandled"
    assert payload["errorType"] in ("Runtime.ExitError", "Runtime.OutOfMemory", "MemoryError")
    assert functions.call(cloud, name, {"tens": 1})[1] == 1


def test_ends_itself(cloud, name):
    functions.create(cloud, name, "import os\ndef handler(event, context):\n    os._exit(3)\n")
    answer, payload = functions.call(cloud, name)
    assert answer["FunctionError"] == "Unhandled"
    assert payload["errorType"] == "Runtime.ExitError"


def test_payload_on_both_sides_of_the_limit(cloud, name):
    functions.create(cloud, name, "def handler(event, context):\n    return len(event)\n")
    lambda_ = cloud.client("lambda")
    full = b'"' + b"x" * (SYNCHRONOUS_PAYLOAD_BYTES - 2) + b'"'
    assert json.loads(lambda_.invoke(FunctionName=name, Payload=full)["Payload"].read()) == len(full) - 2
    error = refused(lambda_.invoke, FunctionName=name, Payload=full[:-1] + b'x"')
    assert error["Code"] in ("RequestEntityTooLargeException", "RequestTooLargeException")


def test_answer_over_the_limit(cloud, name):
    functions.create(cloud, name, "def handler(event, context):\n    return 'x' * (6 * 1024 * 1024 + 200)\n")
    answer, payload = functions.call(cloud, name)
    assert answer["FunctionError"] == "Unhandled"
    assert payload["errorType"] == "Function.ResponseSizeTooLarge"


def test_payload_that_is_no_json(cloud, name):
    functions.create(cloud, name, ECHO)
    error = refused(cloud.client("lambda").invoke, FunctionName=name, Payload=b"{")
    assert error["Code"] == "InvalidRequestContentException"


def test_what_is_not_built_says_so(cloud):
    with pytest.raises(ClientError) as error:
        cloud.client("kms").list_keys()
    answer = error.value.response
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 501
    assert "ListKeys" in answer["Error"]["Message"]
