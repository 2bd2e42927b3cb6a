"""Every example as a function of the cloud: it returns, raises and logs what it does in a plain Python process."""

import base64
import json
import os
import re
import subprocess
import sys
import uuid

import pytest

import examples
from conftest import FOLDER, LAYER, client

PYTHON = f"python3.{sys.version_info.minor}"
TAIL_BYTES = 4096
# What differs between two runs of one program.
VARYING = re.compile(
    r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\d{4}-\d\d-\d\d[T ][\d:.,+Z]+|0x[0-9a-f]+|\b\d{10}(?:\d{3})?\b|line \d+|[0-9a-f]{64}"
)
# Keys of log lines that tell where the program runs.
PLACED = {
    "timestamp", "function_request_id", "function_arn", "function_name", "function_memory_size", "cold_start",
    "xray_trace_id", "exception", "stack_trace", "request_id", "sampling_rate", "_aws", "execution_time",
    "remaining_time", "event", "location", "duration", "lambda_function", "lambda_request_id",
}


def masked(value):
    return VARYING.sub("*", json.dumps(value, sort_keys=True))


def lines(text):
    """The structured lines of a log, without what tells where they were written."""
    found = []
    for line in text.splitlines():
        try:
            value = json.loads(line)
        except ValueError:
            continue
        if isinstance(value, dict) and "outcome" not in value:
            if isinstance(value.get("message"), int):
                # The time that is left.
                value["message"] = "*"
            found.append(masked({key: part for key, part in value.items() if key not in PLACED}))
    return found


def plainly(path, handler, event):
    environment = {
        **os.environ, **examples.ENVIRONMENT, "PYTHONPATH": str(LAYER), "POWERTOOLS_TRACE_DISABLED": "true",
        "AWS_LAMBDA_FUNCTION_NAME": "example", "PYTHONDONTWRITEBYTECODE": "1",
    }
    program = os.path.join(os.path.dirname(__file__), "reference.py")
    done = subprocess.run(
        [sys.executable, program, str(path), handler, json.dumps(event)],
        env=environment, cwd=path.parent, capture_output=True, text=True, timeout=120,
    )
    assert done.stdout.strip(), done.stderr
    *printed, last = done.stdout.strip().splitlines()
    return json.loads(last)["outcome"], "\n".join(printed)


@pytest.mark.parametrize(("name", "handler"), examples.found(FOLDER))
def test_example(deployed, name, handler):
    path = FOLDER / name
    event = examples.event(path)
    expected, printed = plainly(path, handler, event)

    lambda_ = client("lambda")
    function = f"{path.stem[:40]}-{uuid.uuid4().hex[:6]}"
    lambda_.create_function(
        FunctionName=function, Runtime=PYTHON, Role=deployed["role"], Handler=f"{path.stem}.{handler}",
        Code=deployed["code"](name.split("/")[0]), Layers=[deployed["layer"]], Timeout=30, MemorySize=512,
        Environment={"Variables": examples.ENVIRONMENT},
    )
    answer = lambda_.invoke(FunctionName=function, Payload=json.dumps(event).encode(), LogType="Tail")
    payload = json.loads(answer["Payload"].read())
    tail = base64.b64decode(answer["LogResult"]).decode(errors="replace")
    lambda_.delete_function(FunctionName=function)

    if "error" in expected:
        assert answer.get("FunctionError") == "Unhandled", payload
        ended = {"SystemExit": "Runtime.ExitError", "ModuleNotFoundError": "Runtime.ImportModuleError"}
        assert payload["errorType"] == ended.get(expected["error"], expected["error"]), payload
    else:
        assert "FunctionError" not in answer, f"{payload}\n{tail}"
        assert masked(payload) == masked(expected["result"])
    if len(tail) < TAIL_BYTES - 200:
        assert lines(tail) == lines(printed)
        request = answer["ResponseMetadata"]["RequestId"]
        told = [json.loads(line) for line in tail.splitlines() if line.startswith('{"level"')]
        assert all(line.get("function_request_id", request) == request for line in told)
