"""The environment that a function runs in: streamed responses, extensions, telemetry, logs, phases, failures."""

import base64
import json
import threading
import time

import pytest
import requests
from botocore.exceptions import ClientError

import functions
from cloud import eventually

NODE = "nodejs20.x"


def node(cloud, name, code, **more):
    return functions.create(cloud, name, {"index.mjs": code}, handler="index.handler", runtime=NODE, **more)


def streamed(cloud, name, payload=None, **more):
    """(chunks, the last event)."""
    body = json.dumps({} if payload is None else payload).encode()
    answer = cloud.client("lambda").invoke_with_response_stream(FunctionName=name, Payload=body, **more)
    events = list(answer["EventStream"])
    assert list(events[-1]) == ["InvokeComplete"]
    return [event["PayloadChunk"]["Payload"] for event in events[:-1]], events[-1]["InvokeComplete"]


def open_url(cloud, name, **more):
    lambda_ = cloud.client("lambda")
    url = lambda_.create_function_url_config(FunctionName=name, AuthType="NONE", **more)["FunctionUrl"]
    grants = [("lambda:InvokeFunctionUrl", {"FunctionUrlAuthType": "NONE"}), ("lambda:InvokeFunction", {"InvokedViaFunctionUrl": True})]
    for index, (action, given) in enumerate(grants):
        lambda_.add_permission(FunctionName=name, StatementId=f"s{index}", Action=action, Principal="*", **given)
    return url


STREAM = """
export const handler = awslambda.streamifyResponse(async (event, stream, context) => {
  stream.setContentType('text/plain');
  for (const part of event.parts) {
    stream.write(part);
    await new Promise((go) => setTimeout(go, 50));
  }
  if (event.fail) throw new RangeError('midway');
  stream.end();
});
"""


def test_streamed_response(cloud, name):
    node(cloud, name, STREAM)
    chunks, last = streamed(cloud, name, {"parts": ["one", "two", "three"]}, LogType="Tail")
    assert b"".join(chunks) == b"onetwothree" and len(chunks) == 3
    assert "ErrorCode" not in last and "REPORT RequestId" in base64.b64decode(last["LogResult"]).decode()
    answer = cloud.client("lambda").invoke(FunctionName=name, Payload=json.dumps({"parts": ["a", "b"]}))
    assert answer["Payload"].read() == b"ab", "a caller that does not stream gets the whole"


def test_streamed_response_that_fails_midway(cloud, name):
    node(cloud, name, STREAM)
    chunks, last = streamed(cloud, name, {"parts": ["one"], "fail": True})
    assert chunks == [b"one"] and last["ErrorCode"] == "RangeError"
    assert json.loads(last["ErrorDetails"])["errorMessage"] == "midway"
    answer, payload = functions.call(cloud, name, {"parts": [], "fail": True})
    assert answer["FunctionError"] == "Unhandled" and payload["errorType"] == "RangeError"
    assert streamed(cloud, name, {"parts": ["x"]})[0] == [b"x"], "the instance goes on"


def test_streaming_what_does_not_stream(cloud, name):
    functions.create(cloud, name, "def handler(event, context):\n    return 1 / event['by']\n")
    assert streamed(cloud, name, {"by": 2}) == ([b"0.5"], {})
    chunks, last = streamed(cloud, name, {"by": 0})
    assert chunks == [] and last["ErrorCode"] == "ZeroDivisionError"
    with pytest.raises(ClientError) as refused:
        streamed(cloud, name + "-absent")
    assert refused.value.response["Error"]["Code"] == "ResourceNotFoundException"


def test_who_writes_for_ever_holds_nobody_up(cloud, name):
    functions.create(cloud, name, """
import os, threading
def write():
    while True:
        os.write(1, b"\\n" * 65536)
threading.Thread(target=write, daemon=True).start()
def handler(event, context):
    return event
""", Timeout=10)
    for number in range(3):
        assert functions.call(cloud, name, number)[1] == number
    cloud.client("lambda").delete_function(FunctionName=name)


def test_streamed_responses_may_be_large(cloud, name):
    code = """
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
export const handler = awslambda.streamifyResponse(async (event, stream) => {
  const part = Buffer.alloc(1 << 20, 'x');
  await pipeline(Readable.from((function* () { for (let i = 0; i < event.mb; i++) yield part; })()), stream);
});
"""
    node(cloud, name, code, Timeout=60)
    chunks, last = streamed(cloud, name, {"mb": 30})
    assert sum(map(len, chunks)) == 30 << 20 and last == {}
    answer, payload = functions.call(cloud, name, {"mb": 7})
    assert answer["FunctionError"] == "Unhandled" and payload["errorType"] == "Function.ResponseSizeTooLarge"
    chunks, last = streamed(cloud, name, {"mb": 201})
    assert sum(map(len, chunks)) <= 200 << 20 and last["ErrorCode"] == "Function.ResponseSizeTooLarge"


def test_streaming_address(cloud, name):
    code = """
export const handler = awslambda.streamifyResponse(async (event, stream) => {
  const head = { statusCode: 201, headers: { 'x-a': 'b', 'content-type': 'text/html' }, cookies: ['c=1'] };
  if (event.rawPath !== '/plain') stream = awslambda.HttpResponseStream.from(stream, head);
  stream.write('first');
  await new Promise((go) => setTimeout(go, Number(event.queryStringParameters?.wait ?? 0)));
  stream.end('last');
});
"""
    node(cloud, name, code, Timeout=30)
    url = open_url(cloud, name, InvokeMode="RESPONSE_STREAM")
    answer = requests.get(url, timeout=20)
    assert (answer.status_code, answer.text, answer.headers["x-a"], answer.cookies["c"]) == (201, "firstlast", "b", "1")
    assert requests.get(url + "plain", timeout=20).headers["content-type"] == "application/octet-stream"
    begun = requests.get(url + "?wait=5000", timeout=20, stream=True)
    parts = begun.iter_content(None)
    assert next(parts) == b"first", "it comes before the function has ended"
    assert b"".join(parts) == b"last"
    lambda_ = cloud.client("lambda")
    assert lambda_.get_function_url_config(FunctionName=name)["InvokeMode"] == "RESPONSE_STREAM"
    lambda_.update_function_url_config(FunctionName=name, InvokeMode="BUFFERED")
    assert lambda_.get_function_url_config(FunctionName=name)["InvokeMode"] == "BUFFERED"


# An external extension in plain Python: writes what it is told to its log and to a file that the function reads.
EXTENSION = """#!{python}
import json, os, sys, threading, http.client, http.server
api = os.environ["AWS_LAMBDA_RUNTIME_API"]
def ask(method, path, body=None, **headers):
    line = http.client.HTTPConnection(api)
    line.request(method, path, json.dumps(body) if body is not None else None,
                 {{name.replace("_", "-"): value for name, value in headers.items()}})
    answer = line.getresponse()
    return answer, answer.read()
kept = open("/tmp/told", "a", buffering=1)
class Listener(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        for record in json.loads(self.rfile.read(int(self.headers["Content-Length"]))):
            kept.write(json.dumps(record) + "\\n")
        self.send_response(200)
        self.end_headers()
    def log_message(self, *given):
        pass
server = http.server.HTTPServer(("0.0.0.0", 8080), Listener)
threading.Thread(target=server.serve_forever, daemon=True).start()
answer, body = ask("POST", "/2020-01-01/extension/register", {{"events": ["INVOKE", "SHUTDOWN"]}},
                   Lambda_Extension_Name="watcher.py", Lambda_Extension_Accept_Feature="accountId")
about = json.loads(body)
me = answer.headers["Lambda-Extension-Identifier"]
wanted = {subscription}
answer, body = ask("PUT", {path!r}, wanted, Lambda_Extension_Identifier=me)
assert answer.status == 200 and body == b'"OK"', (answer.status, body)
print("extension of", about["functionName"], about["handler"], about["accountId"], "_HANDLER" in os.environ, flush=True)
while True:
    answer, body = ask("GET", "/2020-01-01/extension/event/next", Lambda_Extension_Identifier=me)
    event = json.loads(body)
    print("extension told", event["eventType"], event.get("requestId", event.get("shutdownReason")), flush=True)
    if event["eventType"] == "SHUTDOWN":
        sys.exit(0)
"""
TELEMETRY = {
    "schemaVersion": "2022-12-13",
    "types": ["platform", "function", "extension"],
    "destination": {"protocol": "HTTP", "URI": "http://sandbox.localdomain:8080/told"},
    "buffering": {"timeoutMs": 25, "maxItems": 1000, "maxBytes": 262144},
}
# Answers with what the extension has been told so far.
TOLD = """
import json
def handler(event, context):
    print("said", event)
    try:
        return [json.loads(line) for line in open("/tmp/told")]
    except FileNotFoundError:
        return []
"""


def layer(cloud, name, files):
    """A layer whose files can be run; gives its version's ARN."""
    import io
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for path, text in files.items():
            entry = zipfile.ZipInfo(path)
            entry.external_attr = 0o100755 << 16
            archive.writestr(entry, text)
    return cloud.client("lambda").publish_layer_version(LayerName=name, Content={"ZipFile": out.getvalue()})["LayerVersionArn"]


def lines(cloud, name, group=None):
    """Every line of the function's log, in order; none while there is no group."""
    logs = cloud.client("logs")
    try:
        pages = logs.get_paginator("filter_log_events").paginate(logGroupName=group or f"/aws/lambda/{name}")
        return [event["message"] for page in pages for event in page["events"]]
    except logs.exceptions.ResourceNotFoundException:
        return []


def watcher(path, wanted):
    """The extension as a layer's file, run by whatever Python functions find."""
    text = EXTENSION.format(python="/usr/bin/env -S python3", path=path, subscription=json.dumps(wanted))
    return {"extensions/watcher.py": text}


def test_external_extension(cloud, name):
    wanted = layer(cloud, name, watcher("/2022-07-01/telemetry", TELEMETRY))
    account = functions.create(cloud, name, TOLD, Layers=[wanted], Timeout=20).split(":")[4]
    functions.call(cloud, name, 1)
    # What the platform, the function and the extension say reaches the watcher each in its own time.
    needed = {"platform.initReport", "platform.start", "platform.runtimeDone", "platform.report", "function", "extension"}
    spoken = {"said 1", "Ready"}

    def whole():
        seen = functions.call(cloud, name, 2)[1]
        words = {r["record"] for r in seen if r["type"] == "function"} | {
            r["record"]["state"] for r in seen if r["type"] == "platform.extension"
        }
        return needed <= {r["type"] for r in seen} and spoken <= words and seen

    told = eventually(whole)
    kinds = [record["type"] for record in told]
    first = ["platform.initStart", "platform.telemetrySubscription", "platform.initRuntimeDone", "platform.extension"]
    assert [kind for kind in kinds if kind in first] == first
    record = {entry["type"]: entry["record"] for entry in told}
    assert record["platform.extension"] == {"name": "watcher.py", "state": "Ready", "events": ["INVOKE", "SHUTDOWN"]}
    assert record["platform.telemetrySubscription"] == {"name": "watcher.py", "state": "Subscribed", "types": TELEMETRY["types"]}
    assert record["platform.runtimeDone"]["status"] == "success"
    spans = [span["name"] for span in record["platform.runtimeDone"]["spans"]]
    assert spans == ["responseLatency", "responseDuration", "runtimeOverhead"]
    assert record["platform.report"]["metrics"]["memorySizeMB"] == 128
    assert record["platform.report"]["spans"][0]["name"] == "extensionOverhead"

    cloud.client("lambda").update_function_configuration(FunctionName=name, Description="ends the instance")
    said = eventually(lambda: [line for line in lines(cloud, name) if "SHUTDOWN" in line and "told" in line])
    assert said[0].strip() == "extension told SHUTDOWN spindown"
    text = [line.strip() for line in lines(cloud, name)]
    assert "EXTENSION\tName: watcher.py\tState: Ready\tEvents: [INVOKE, SHUTDOWN]" in text
    assert "TELEMETRY\tName: watcher.py\tState: Subscribed\tTypes: [Platform, Function, Extension]" in text
    assert f"extension of {name} main.handler {account} False" in text


def test_logs_api_by_tcp(cloud, name):
    code = """
import json, os, http.client, socket, threading
records = []
listener = socket.create_server(("127.0.0.1", 9999))
def follow():
    for line in listener.accept()[0].makefile():
        records.append(json.loads(line))
threading.Thread(target=follow, daemon=True).start()
def ask(method, path, body=None, **headers):
    line = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
    line.request(method, path, json.dumps(body) if body is not None else None,
                 {name.replace("_", "-"): value for name, value in headers.items()})
    answer = line.getresponse()
    return answer, json.loads(answer.read())
answer, about = ask("POST", "/2020-01-01/extension/register", {"events": ["INVOKE"]}, Lambda_Extension_Name="inside")
me = answer.headers["Lambda-Extension-Identifier"]
wanted = {"schemaVersion": "2020-08-15", "types": ["platform", "function"], "destination": {"protocol": "TCP", "port": 9999},
          "buffering": {"timeoutMs": 25}}
refused = [ask("PUT", "/2020-08-15/logs", {**wanted, "types": ["other"]}, Lambda_Extension_Identifier=me)[1],
           ask("PUT", "/2020-08-15/logs", wanted)[1], ask("PUT", "/2020-08-15/logs", wanted, Lambda_Extension_Identifier="x")[1],
           ask("POST", "/2020-01-01/extension/register", {"events": ["SHUTDOWN"]}, Lambda_Extension_Name="other")[1]]
assert ask("PUT", "/2020-08-15/logs", wanted, Lambda_Extension_Identifier=me)[0].status == 200
def follow_events():
    while True:
        ask("GET", "/2020-01-01/extension/event/next", Lambda_Extension_Identifier=me)
threading.Thread(target=follow_events, daemon=True).start()
def handler(event, context):
    print("said", event)
    late = ask("POST", "/2020-01-01/extension/register", {"events": []}, Lambda_Extension_Name="late")[1]
    return {"records": records, "refused": [r["errorType"] for r in refused], "late": late["errorType"]}
"""
    functions.create(cloud, name, code)
    functions.call(cloud, name, 1)
    answer = eventually(lambda: (lambda a: "platform.report" in [r["type"] for r in a["records"]] and a)(functions.call(cloud, name, 2)[1]))
    assert answer["refused"] == [
        "ValidationError", "Extension.MissingExtensionIdentifier", "Extension.InvalidExtensionIdentifier", "Extension.InvalidEventType"
    ]
    assert answer["late"] == "Extension.RegistrationClosed"
    kinds = {record["type"] for record in answer["records"]}
    assert {"platform.start", "platform.end", "platform.report", "platform.runtimeDone", "function", "platform.logsSubscription"} <= kinds
    assert not kinds & {"platform.initStart", "platform.initReport"}


@pytest.mark.parametrize("script,error", [
    ("#!/bin/sh\nexit 3\n", "Extension.Crash"),
    ("#!/absent\n", "Extension.LaunchError"),
])
def test_extension_that_does_not_start(cloud, name, script, error):
    wanted = layer(cloud, name, {"extensions/broken": script})
    functions.create(cloud, name, "def handler(event, context):\n    return 1\n", Layers=[wanted])
    answer, payload = functions.call(cloud, name)
    assert answer["FunctionError"] == "Unhandled" and payload["errorType"] == error
    if error == "Extension.Crash":
        assert payload["errorMessage"].endswith(" Error: exit status 3")


def test_extension_learns_of_a_timeout(cloud, name):
    wanted = layer(cloud, name, watcher("/2022-07-01/telemetry", TELEMETRY))
    functions.create(cloud, name, "import time\ndef handler(event, context):\n    time.sleep(30)\n", Layers=[wanted], Timeout=3)
    _, payload = functions.call(cloud, name)
    assert payload["errorType"] == "Sandbox.Timedout"
    assert eventually(lambda: "extension told SHUTDOWN timeout" in [line.strip() for line in lines(cloud, name)])


LOGS = """
import logging
logger = logging.getLogger("app")
def handler(event, context):
    logger.debug("quiet")
    logger.info("heard %s", 1, extra={"more": [2]})
    print("plain")
    try:
        1 / 0
    except ZeroDivisionError:
        logger.exception("caught")
    if event.get("fail"):
        raise KeyError("told")
"""


def documents(cloud, name, group=None):
    def parsed(line):
        try:
            return json.loads(line)
        except ValueError:
            return line.strip()

    return [parsed(line) for line in lines(cloud, name, group)]


def test_log_in_json(cloud, name):
    functions.create(cloud, name, LOGS, LoggingConfig={"LogFormat": "JSON", "LogGroup": f"own/{name}"})
    configured = cloud.client("lambda").get_function_configuration(FunctionName=name)["LoggingConfig"]
    assert configured == {"LogFormat": "JSON", "ApplicationLogLevel": "INFO", "SystemLogLevel": "INFO", "LogGroup": f"own/{name}"}
    functions.call(cloud, name, {"fail": True})
    group = f"own/{name}"
    eventually(lambda: any(isinstance(line, dict) and line.get("type") == "platform.report" for line in documents(cloud, name, group)))
    said = documents(cloud, name, group)
    kinds = [line["type"] for line in said if isinstance(line, dict) and "type" in line]
    assert kinds == ["platform.initStart", "platform.start", "platform.runtimeDone", "platform.report"]
    report = next(line["record"] for line in said if isinstance(line, dict) and line.get("type") == "platform.report")
    assert (report["status"], report["errorType"]) == ("error", "KeyError")
    assert report["metrics"]["billedDurationMs"] >= 1 and report["metrics"]["initDurationMs"] > 0
    own = [line for line in said if isinstance(line, dict) and "logger" in line]
    assert [line["message"] for line in own] == ["heard 1", "caught"]
    assert own[0]["more"] == [2] and own[0]["level"] == "INFO" and own[0]["requestId"]
    assert (own[1]["errorType"], own[1]["level"]) == ("ZeroDivisionError", "ERROR") and ":handler:" in own[1]["location"]
    error = next(line for line in said if isinstance(line, dict) and line.get("log_level") == "ERROR")
    assert (error["errorType"], error["errorMessage"]) == ("KeyError", "'told'")
    assert "plain" in said and not any("START RequestId" in str(line) for line in said)


def test_log_levels(cloud, name):
    levels = {"LogFormat": "JSON", "ApplicationLogLevel": "ERROR", "SystemLogLevel": "WARN"}
    functions.create(cloud, name, LOGS, LoggingConfig=levels)
    lambda_ = cloud.client("lambda")
    functions.call(cloud, name)
    eventually(lambda: documents(cloud, name))
    said = documents(cloud, name)
    assert [line["message"] for line in said] == ["caught"]
    changed = lambda_.update_function_configuration(FunctionName=name, LoggingConfig={"SystemLogLevel": "DEBUG"})
    assert changed["LoggingConfig"]["ApplicationLogLevel"] == "ERROR"
    functions.call(cloud, name)
    wanted = ["platform.initStart", "platform.initRuntimeDone", "platform.initReport", "platform.start", "platform.runtimeDone", "platform.report"]
    eventually(lambda: [line["type"] for line in documents(cloud, name) if "type" in line] == wanted)
    text = lambda_.update_function_configuration(FunctionName=name, LoggingConfig={"LogFormat": "Text"})["LoggingConfig"]
    assert text == {"LogFormat": "Text", "LogGroup": f"/aws/lambda/{name}"}
    with pytest.raises(ClientError) as refused:
        lambda_.update_function_configuration(FunctionName=name, LoggingConfig={"ApplicationLogLevel": "INFO"})
    assert refused.value.response["Error"]["Code"] == "InvalidParameterValueException"


def test_node_logs_in_json(cloud, name):
    code = """
export const handler = async () => {
  console.debug('quiet');
  console.log({ a: 1 });
  console.warn('two', 2);
  console.error('failed', new RangeError('why'));
  throw new TypeError('thrown');
};
"""
    node(cloud, name, code, LoggingConfig={"LogFormat": "JSON"})
    functions.call(cloud, name)
    eventually(lambda: any(line.get("type") == "platform.report" for line in documents(cloud, name)))
    own = [line for line in documents(cloud, name) if "level" in line]
    assert [(line["level"], line["message"]) for line in own[:2]] == [("INFO", {"a": 1}), ("WARN", "two 2")]
    assert own[2]["errorType"] == "RangeError" and own[2]["errorMessage"] == "why" and own[2]["stackTrace"]
    assert own[3]["message"]["errorType"] == "TypeError" and own[3]["requestId"]


def test_initialisation_is_tried_again(cloud, name):
    functions.create(cloud, name, "print('loads')\nraise RuntimeError('no')\n")
    answer, payload = functions.call(cloud, name)
    assert (answer["FunctionError"], payload["errorType"], payload["errorMessage"]) == ("Unhandled", "RuntimeError", "no")
    eventually(lambda: any(line.startswith("REPORT") for line in lines(cloud, name)))
    said = lines(cloud, name)
    heads = [line.split()[0] for line in said if line.split()[0] in ("INIT_START", "loads", "INIT_REPORT", "START", "END", "REPORT")]
    assert heads == ["INIT_START", "loads", "INIT_REPORT", "loads", "INIT_REPORT", "START", "END", "REPORT"]
    phases = [line.split("Phase: ")[1].split("\t")[0] for line in said if line.startswith("INIT_REPORT")]
    assert phases == ["init", "invoke"]


def test_environment_is_what_aws_documents(cloud, name):
    code = "import os\ndef handler(event, context):\n    return dict(os.environ)\n"
    functions.create(cloud, name, code)
    _, found = functions.call(cloud, name)
    trace = found.pop("_X_AMZN_TRACE_ID")
    assert trace.startswith("Root=1-")
    # AWS's runtime is started by a shell.
    assert (found.pop("PWD"), found.pop("SHLVL")) == ("/var/task", "0")
    ours = {"AWS_ENDPOINT_URL", "AWS_EC2_METADATA_DISABLED"}
    # What the interpreter itself adds.
    assert set(found) - ours - {"LC_CTYPE"} == {
        "AWS_ACCESS_KEY_ID", "AWS_DEFAULT_REGION", "AWS_EXECUTION_ENV", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_FUNCTION_NAME",
        "AWS_LAMBDA_FUNCTION_VERSION", "AWS_LAMBDA_INITIALIZATION_TYPE", "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME",
        "AWS_LAMBDA_RUNTIME_API", "AWS_REGION", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_XRAY_CONTEXT_MISSING",
        "AWS_XRAY_DAEMON_ADDRESS", "LAMBDA_RUNTIME_DIR", "LAMBDA_TASK_ROOT", "LANG", "LD_LIBRARY_PATH", "PATH", "PYTHONPATH", "TZ",
        "_AWS_XRAY_DAEMON_ADDRESS", "_AWS_XRAY_DAEMON_PORT", "_HANDLER",
    }


def traced(cloud, trace=None):
    """A client whose requests are a part of a trace."""
    client = cloud.client("lambda")
    if trace:
        client.meta.events.register("before-sign.lambda.Invoke", lambda request, **_: request.headers.add_header("X-Amzn-Trace-Id", trace))
    return client


TRACE = "import os\ndef handler(event, context):\n    return os.environ['_X_AMZN_TRACE_ID']\n"


def test_trace_is_passed_on(cloud, name):
    functions.create(cloud, name, TRACE)
    given = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1"
    answer = traced(cloud, given).invoke(FunctionName=name, LogType="Tail")
    assert json.loads(answer["Payload"].read()).startswith(given + ";Lineage=1:")
    tail = base64.b64decode(answer["LogResult"]).decode()
    assert "\nXRAY TraceId: 1-5759e988-bd862e3fe1be46a994272793\tSegmentId: 53995c3f42cd8ad8\tSampled: true\t" in tail


def test_loops_end(cloud, name):
    functions.create(cloud, name, TRACE)
    lambda_ = cloud.client("lambda")
    assert lambda_.get_function_recursion_config(FunctionName=name)["RecursiveLoop"] == "Terminate"
    trace = None
    for _ in range(16):
        trace = json.loads(traced(cloud, trace).invoke(FunctionName=name)["Payload"].read())
    with pytest.raises(ClientError) as refused:
        traced(cloud, trace).invoke(FunctionName=name)
    assert refused.value.response["Error"]["Code"] == "RecursiveInvocationException"
    assert lambda_.put_function_recursion_config(FunctionName=name, RecursiveLoop="Allow")["RecursiveLoop"] == "Allow"
    assert traced(cloud, trace).invoke(FunctionName=name)["StatusCode"] == 200
    with pytest.raises(ClientError) as refused:
        lambda_.put_function_recursion_config(FunctionName=name, RecursiveLoop="InvalidValue")
    assert refused.value.response["Error"]["Code"] == "ValidationException"
    assert "at 'recursiveLoop' failed to satisfy constraint" in refused.value.response["Error"]["Message"]


def test_function_that_calls_itself_stops(cloud, name):
    code = """
import boto3
def handler(event, context):
    print("ran", event["n"])
    boto3.client("lambda").invoke(FunctionName=context.function_name, InvocationType="Event", Payload='{"n": %d}' % (event["n"] + 1))
"""
    functions.create(cloud, name, code, (["lambda:InvokeFunction"], "*"), Timeout=30)
    told = f"{name}-told"
    functions.create(cloud, told, "def handler(event, context):\n    print('told', event['requestPayload']['n'])\n")
    arn = cloud.client("lambda").get_function_configuration(FunctionName=told)["FunctionArn"]
    destination = {"OnFailure": {"Destination": arn}}
    cloud.client("lambda").put_function_event_invoke_config(FunctionName=name, DestinationConfig=destination)
    cloud.client("lambda").invoke(FunctionName=name, InvocationType="Event", Payload='{"n": 1}')
    eventually(lambda: "told 17" in [line.strip() for line in lines(cloud, told)], 60)
    ran = eventually(lambda: (lambda said: len(said) >= 16 and said)([line.strip() for line in lines(cloud, name) if line.startswith("ran")]))
    assert sorted(ran, key=lambda line: int(line.split()[1])) == [f"ran {n}" for n in range(1, 17)]


def test_runtime_management(cloud, name):
    arn = functions.create(cloud, name, TRACE)
    lambda_ = cloud.client("lambda")
    assert lambda_.get_runtime_management_config(FunctionName=name)["UpdateRuntimeOn"] == "Auto"
    lambda_.put_runtime_management_config(FunctionName=name, UpdateRuntimeOn="FunctionUpdate")
    found = lambda_.get_runtime_management_config(FunctionName=name)
    assert (found["UpdateRuntimeOn"], found["FunctionArn"]) == ("FunctionUpdate", arn)
    for given in ({"UpdateRuntimeOn": "Manual"}, {"UpdateRuntimeOn": "Auto", "RuntimeVersionArn": "arn:aws:lambda:us-east-1::runtime:x"}):
        with pytest.raises(ClientError) as refused:
            lambda_.put_runtime_management_config(FunctionName=name, **given)
        assert refused.value.response["Error"]["Code"] == "InvalidParameterValueException"


def refused(call, **given):
    with pytest.raises(ClientError) as error:
        call(**given)
    return error.value.response["Error"]["Code"], error.value.response["Error"]["Message"]


def test_code_signing(cloud, name):
    function = functions.create(cloud, name, TRACE)
    lambda_ = cloud.client("lambda")
    account = function.split(":")[4]
    publishers = {"SigningProfileVersionArns": [f"arn:aws:signer:us-east-1:{account}:/signing-profiles/test"]}
    made = lambda_.create_code_signing_config(
        Description="own", AllowedPublishers=publishers, CodeSigningPolicies={"UntrustedArtifactOnDeployment": "Enforce"}, Tags={"a": "b"}
    )["CodeSigningConfig"]
    arn = made["CodeSigningConfigArn"]
    lambda_.tag_resource(Resource=arn, Tags={"c": "d"})
    lambda_.untag_resource(Resource=arn, TagKeys=["a"])
    assert lambda_.list_tags(Resource=arn)["Tags"] == {"c": "d"}
    assert arn == f"arn:aws:lambda:us-east-1:{account}:code-signing-config:{made['CodeSigningConfigId']}"
    assert lambda_.get_code_signing_config(CodeSigningConfigArn=arn)["CodeSigningConfig"] == made
    assert made in lambda_.list_code_signing_configs()["CodeSigningConfigs"]
    lambda_.put_function_code_signing_config(FunctionName=name, CodeSigningConfigArn=arn)
    assert lambda_.get_function_code_signing_config(FunctionName=name)["CodeSigningConfigArn"] == arn
    assert lambda_.list_functions_by_code_signing_config(CodeSigningConfigArn=arn)["FunctionArns"] == [function]
    code = functions.zipped({"main.py": TRACE})
    assert refused(lambda_.update_function_code, FunctionName=name, ZipFile=code)[0] == "CodeVerificationFailedException"
    create = {"FunctionName": name + "-new", "Role": functions.role(cloud, name + "-new"), "Runtime": functions.PYTHON, "Handler": "main.handler", "Code": {"ZipFile": code}}
    assert refused(lambda_.create_function, **create, CodeSigningConfigArn=arn)[0] == "CodeVerificationFailedException"
    assert refused(lambda_.delete_code_signing_config, CodeSigningConfigArn=arn)[0] == "ResourceConflictException"
    lambda_.update_code_signing_config(CodeSigningConfigArn=arn, CodeSigningPolicies={"UntrustedArtifactOnDeployment": "Warn"})
    lambda_.update_function_code(FunctionName=name, ZipFile=code)
    lambda_.create_function(**create, CodeSigningConfigArn=arn)
    lambda_.delete_function(FunctionName=name + "-new")
    lambda_.delete_function_code_signing_config(FunctionName=name)
    assert "CodeSigningConfigArn" not in {k for k, v in lambda_.get_function_code_signing_config(FunctionName=name).items() if v}
    lambda_.delete_code_signing_config(CodeSigningConfigArn=arn)
    message = f"The Lambda code signing configuration {arn} can not be found."
    assert refused(lambda_.get_code_signing_config, CodeSigningConfigArn=arn) == ("ResourceNotFoundException", message)
    assert refused(lambda_.put_function_code_signing_config, FunctionName=name, CodeSigningConfigArn=arn)[0] == "CodeSigningConfigNotFoundException"


def test_wrapper_script(cloud, name):
    wanted = layer(cloud, name, {"wrap": '#!/bin/sh\necho "wrapped ${1##*/} as $_HANDLER"\nexport GIVEN=wrapper\nexec "$@"\n'})
    code = "import os\ndef handler(event, context):\n    return os.environ['GIVEN']\n"
    functions.create(cloud, name, code, Layers=[wanted], Environment={"Variables": {"AWS_LAMBDA_EXEC_WRAPPER": "/opt/wrap"}})
    assert functions.call(cloud, name)[1] == "wrapper"
    eventually(lambda: [line for line in lines(cloud, name) if line.startswith("wrapped python3") and "main.handler" in line])


def test_a_loop_through_a_queue_ends(cloud, name):
    sqs = cloud.client("sqs")
    dead = sqs.create_queue(QueueName=f"{name}-dead")["QueueUrl"]
    arn = lambda url: sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]  # noqa: E731
    redrive = {"RedrivePolicy": json.dumps({"deadLetterTargetArn": arn(dead), "maxReceiveCount": 1}), "VisibilityTimeout": "3"}
    queue = sqs.create_queue(QueueName=name, Attributes=redrive)["QueueUrl"]
    code = f"""
import boto3
def handler(event, context):
    for record in event["Records"]:
        boto3.client("sqs").send_message(QueueUrl="{queue}", MessageBody=str(int(record["body"]) + 1))
"""
    functions.create(cloud, name, code, (["sqs:*"], "*"), Timeout=3)
    cloud.client("lambda").create_event_source_mapping(FunctionName=name, EventSourceArn=arn(queue), BatchSize=1)
    sqs.send_message(QueueUrl=queue, MessageBody="1")
    left = eventually(lambda: sqs.receive_message(QueueUrl=dead, WaitTimeSeconds=5).get("Messages"), 90)
    assert [message["Body"] for message in left] == ["17"]
