"""Runtimes that are not ours: AWS's clients of the Runtime API, a shell script, programs of Rust and Go."""

import os
import shutil
import subprocess

import pytest
import requests

import applications
import fronts
import functions

# AWS's own tutorial for custom runtimes: https://docs.aws.amazon.com/lambda/latest/dg/runtimes-walkthrough.html
SHELL = """#!/bin/sh
set -euo pipefail
. "$LAMBDA_TASK_ROOT/$(echo "$_HANDLER" | cut -d. -f1).sh"
while true; do
  HEADERS="$(mktemp)"
  EVENT_DATA=$(curl -sS -LD "$HEADERS" "http://${AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime/invocation/next")
  REQUEST_ID=$(grep -Fi Lambda-Runtime-Aws-Request-Id "$HEADERS" | tr -d '[:space:]' | cut -d: -f2)
  RESPONSE=$($(echo "$_HANDLER" | cut -d. -f2) "$EVENT_DATA")
  curl -sS "http://${AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime/invocation/$REQUEST_ID/response" -d "$RESPONSE"
done
"""
SHELL_FUNCTION = """
handler() {
  echo "$1" >&2
  echo "Echoing request: '$1'"
}
"""
PYTHON = """
import json, os
def handler(event, context):
    if event.get("fails"):
        raise ValueError("asked for")
    print("said aloud")
    return {"event": event, "id": context.aws_request_id, "left": context.get_remaining_time_in_millis() > 0,
            "arn": context.invoked_function_arn, "memory": context.memory_limit_in_mb, "name": context.function_name}
"""
NODE = """
exports.handler = async (event, context) => {
  if (event.fails) throw new TypeError('asked for');
  return { event, id: context.awsRequestId, left: context.getRemainingTimeInMillis() > 0, arn: context.invokedFunctionArn };
};
"""


def test_a_shell_script(cloud, name):
    applications.need("curl")
    script = SHELL.replace("-euo pipefail", "-eu")
    package = applications.zipped(files={"bootstrap": script, "function.sh": SHELL_FUNCTION})
    applications.create(cloud, name, package, "function.handler", "provided.al2023")
    answer = cloud.client("lambda").invoke(FunctionName=name, Payload=b'{"a": "b c"}')
    assert answer["Payload"].read() == b"""Echoing request: '{"a": "b c"}'"""
    again = cloud.client("lambda").invoke(FunctionName=name, Payload=b"{}")
    assert again["Payload"].read() == b"Echoing request: '{}'"


def answers(cloud, name, arn):
    answer, said = functions.call(cloud, name, {"a": 1})
    assert "FunctionError" not in answer, said
    assert (said["event"], said["left"], said["arn"]) == ({"a": 1}, True, arn)
    assert said["id"] == answer["ResponseMetadata"]["RequestId"]


def test_awslambdaric(cloud, name):
    """AWS's runtime interface client for Python, as it lies in the package index."""
    if not applications.SYSTEM_PYTHON.exists():
        pytest.skip("there is no python3 in /usr/bin")
    asked = 'import sys; print("%d.%d" % sys.version_info[:2])'
    version = applications.run(applications.SYSTEM_PYTHON, "-c", asked).strip()
    packages = applications.python_packages("ric.txt", version)
    bootstrap = '#!/bin/sh\nexec /usr/bin/python3 -m awslambdaric "$_HANDLER"\n'
    package = applications.zipped(packages, {"bootstrap": bootstrap, "main.py": PYTHON})
    arn = applications.create(cloud, name, package, "main.handler", "provided.al2023")
    answers(cloud, name, arn)
    answer, said = functions.call(cloud, name, {"fails": True}, LogType="Tail")
    assert answer["FunctionError"] == "Unhandled"
    assert (said["errorType"], said["errorMessage"]) == ("ValueError", "asked for")
    assert "main.py" in said["stackTrace"][0]
    answers(cloud, name, arn)


def test_aws_lambda_ric(cloud, name):
    """AWS's runtime interface client for Node.js, built on this machine from what npm has."""
    for program in ("npm", "cmake", "autoreconf", "libtoolize", "g++"):
        applications.need(program)

    def install(folder):
        shutil.copy(applications.HERE / "ric.json", folder / "package.json")
        applications.run("npm", "install", "--prefix", folder, "--no-audit", "--no-fund")

    packages = applications.once("node-ric", [applications.HERE / "ric.json"], install)
    node = shutil.which("node")
    if not node.startswith("/usr/"):
        pytest.skip("node is not below /usr")
    bootstrap = f'#!/bin/sh\nexec {node} node_modules/aws-lambda-ric/index.mjs "$_HANDLER"\n'
    package = applications.zipped(packages, {"bootstrap": bootstrap, "index.js": NODE})
    arn = applications.create(cloud, name, package, "index.handler", "provided.al2023")
    answers(cloud, name, arn)
    answer, said = functions.call(cloud, name, {"fails": True})
    assert (answer["FunctionError"], said["errorType"], said["errorMessage"]) == ("Unhandled", "TypeError", "asked for")
    answers(cloud, name, arn)


def greets(cloud, name, arn, panics):
    answer, said = functions.call(cloud, name, {"name": "Ada"})
    assert "FunctionError" not in answer, said
    assert (said["greeting"], said["function_arn"], said["memory"]) == ("Hello, Ada!", arn, 512)
    assert said["request_id"] == answer["ResponseMetadata"]["RequestId"]
    assert 0 < said["left_ms"] <= 30_000
    answer, said = functions.call(cloud, name, {})
    assert (answer["FunctionError"], said["errorMessage"]) == ("Unhandled", "nobody to greet")
    answer, said = functions.call(cloud, name, {"name": "panic"})
    assert answer["FunctionError"] == "Unhandled"
    assert panics in said["errorMessage"]
    # A program that ends itself behind its error takes no other event with it.
    assert functions.call(cloud, name, {"name": "Bob"})[1]["greeting"] == "Hello, Bob!"


@pytest.fixture(scope="session")
def rust():
    """What `cargo lambda build` makes: one program a function, to be called `bootstrap`."""
    applications.need("cargo")
    target = applications.TOOLS / "rust"
    environment = {**os.environ, "CARGO_TARGET_DIR": str(target)}
    manifest = applications.HERE / "rust" / "Cargo.toml"
    command = ["cargo", "build", "--locked", "--quiet", "--manifest-path", str(manifest)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=1800)
    assert done.returncode == 0, done.stderr
    return target / "debug"


def bootstrap(program):
    return applications.zipped(files={"bootstrap": program.read_bytes()})


def test_lambda_runtime(cloud, name, rust):
    arn = applications.create(cloud, name, bootstrap(rust / "greeting"), "bootstrap", "provided.al2023")
    greets(cloud, name, arn, "asked for")


@pytest.mark.parametrize("front", ["url", "http", "rest"])
def test_lambda_http(cloud, name, rust, front):
    arn = applications.create(cloud, name, bootstrap(rust / "web"), "bootstrap", "provided.al2023")
    base = fronts.opened(cloud, name, arn, front)
    answer = requests.post(f"{base}/some/where?word=%C3%A9", data=b"12345", timeout=60)
    assert (answer.status_code, answer.headers["X-Made-By"]) == (201, "lambda_http")
    seen = answer.json()
    assert (seen["method"], seen["word"], seen["length"]) == ("POST", "é", 5)
    assert seen["path"].endswith("/some/where")


def vendored(folder, clone):
    """AWS's library at its tag from a clone, as `go mod vendor` lays it out."""
    version = "v1.47.0"
    module = "github.com/aws/aws-lambda-go"
    place = folder / "vendor" / module
    place.mkdir(parents=True)
    packages = ["lambda", "lambda/handlertrace", "lambda/messages", "lambdacontext"]
    tree = subprocess.run(["git", "-C", clone, "archive", version, *packages], capture_output=True, check=True)
    subprocess.run(["tar", "x", "-C", place], input=tree.stdout, check=True)
    lines = [f"# {module} {version}", "## explicit; go 1.18", *(f"{module}/{package}" for package in packages)]
    (folder / "vendor" / "modules.txt").write_text("\n".join(lines) + "\n")


def test_aws_lambda_go(cloud, name):
    """AWS's library for Go, which speaks to the Runtime API by itself."""
    go = applications.need("go")
    sources = [applications.HERE / "go" / part for part in ("go.mod", "main.go")]
    clone = os.environ.get("PILEUS_GO_LIBRARY")

    def build(folder):
        for source in sources:
            shutil.copy(source, folder)
        if clone:
            vendored(folder, clone)
        environment = {**os.environ, "CGO_ENABLED": "0", "GOFLAGS": "-mod=vendor" if clone else "-mod=mod"}
        command = [go, "build", "-tags", "lambda.norpc", "-o", "bootstrap", "."]
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=600)
        if "proxy" in done.stderr and "dial" in done.stderr:
            pytest.skip("AWS's library for Go cannot be fetched; PILEUS_GO_LIBRARY names a clone")
        assert done.returncode == 0, done.stderr

    program = applications.once("go", sources, build) / "bootstrap"
    arn = applications.create(cloud, name, bootstrap(program), "bootstrap", "provided.al2023")
    greets(cloud, name, arn, "asked for")
