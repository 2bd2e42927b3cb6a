"""A debugger attaches to a function of the real server (`pileus up --debug FUNCTION`), by its own protocol."""

import base64
import json
import os
import socket
import struct
import threading
import urllib.request

import pytest

import functions
import java
from cloud import Cloud, free_port

NODE = """
exports.handler = async (event) => {
  const doubled = event.number * 2;
  return { doubled, left: 5 };
};
"""
FUNCTION = "debugged"
WAIT_SECONDS = 60


@pytest.fixture(scope="module")
def debugged(tmp_path_factory):
    port = free_port()
    cloud = Cloud(tmp_path_factory.mktemp("debug"), "--debug", FUNCTION, "--debug-port", str(port))
    cloud.start()
    yield cloud, port
    cloud.stop()


class Inspector:
    """The protocol of Chrome's developer tools, over a WebSocket."""

    def __init__(self, port):
        # The first question waits until the function's process listens.
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/json/list", timeout=WAIT_SECONDS) as answer:
            place = json.load(answer)[0]["webSocketDebuggerUrl"]
        self.socket = socket.create_connection(("127.0.0.1", port), WAIT_SECONDS)
        path = "/" + place.split("/", 3)[3]
        key = base64.b64encode(os.urandom(16)).decode()
        lines = [f"GET {path} HTTP/1.1", f"Host: 127.0.0.1:{port}", "Upgrade: websocket", "Connection: Upgrade"]
        lines += [f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13", "", ""]
        self.socket.sendall("\r\n".join(lines).encode())
        self.file = self.socket.makefile("rb")
        assert b" 101 " in self.file.readline()
        while self.file.readline() != b"\r\n":
            pass
        self.number = 0
        self.told = []

    def close(self):
        self.file.close()
        self.socket.close()

    def send(self, method, **parameters):
        """Gives the answer; what is told meanwhile is kept."""
        self.number += 1
        text = json.dumps({"id": self.number, "method": method, "params": parameters}).encode()
        mask = os.urandom(4)
        short = struct.pack("!BB", 0x81, 0x80 | len(text)) if len(text) < 126 else None
        head = (short or struct.pack("!BBH", 0x81, 0x80 | 126, len(text))) + mask
        self.socket.sendall(head + bytes(byte ^ mask[at % 4] for at, byte in enumerate(text)))
        while True:
            message = self.read()
            if message.get("id") == self.number:
                assert "error" not in message, message
                return message["result"]
            self.told.append(message)

    def wait(self, method):
        """The next event of this kind."""
        while True:
            for at, message in enumerate(self.told):
                if message.get("method") == method:
                    del self.told[at]
                    return message["params"]
            self.told.append(self.read())

    def read(self):
        _, length = self.file.read(2)
        if length == 126:
            (length,) = struct.unpack("!H", self.file.read(2))
        elif length == 127:
            (length,) = struct.unpack("!Q", self.file.read(8))
        return json.loads(self.file.read(length))


def invoked(cloud, payload):
    """Invokes in the background; gives what waits for the answer."""
    answers = []
    thread = threading.Thread(target=lambda: answers.append(functions.call(cloud, FUNCTION, payload)))
    thread.start()

    def answer():
        thread.join(WAIT_SECONDS)
        assert answers, "the invocation has not ended"
        return answers[0]

    return answer


def test_a_breakpoint_in_a_node_function(debugged):
    cloud, port = debugged
    functions.create(cloud, FUNCTION, {"main.js": NODE}, runtime="nodejs20.x", Timeout=1)
    answer = invoked(cloud, {"number": 21})
    inspector = Inspector(port)
    inspector.send("Runtime.enable")
    inspector.send("Debugger.enable")
    inspector.send("Debugger.setBreakpointByUrl", lineNumber=3, urlRegex=r".*/var/task/main\.js")
    inspector.send("Runtime.runIfWaitingForDebugger")
    paused = inspector.wait("Debugger.paused")
    frame = paused["callFrames"][0]
    assert paused["hitBreakpoints"] and frame["functionName"] == "exports.handler", frame
    seen = inspector.send("Debugger.evaluateOnCallFrame", callFrameId=frame["callFrameId"], expression="doubled")
    assert seen["result"]["value"] == 42
    # The function's own second is over long before; and the walls are those of every function.
    who = "process.getuid() > 1000"
    seen = inspector.send("Debugger.evaluateOnCallFrame", callFrameId=frame["callFrameId"], expression=who)
    assert seen["result"]["value"] is True
    threading.Event().wait(1.5)
    inspector.send("Debugger.evaluateOnCallFrame", callFrameId=frame["callFrameId"], expression="doubled += 1, 0")
    # A second event waits: there is one instance.
    second = invoked(cloud, {"number": 1})
    inspector.send("Debugger.resume")
    said, document = answer()
    assert "FunctionError" not in said and document == {"doubled": 43, "left": 5}
    inspector.wait("Debugger.paused")
    inspector.send("Debugger.resume")
    assert second()[1] == {"doubled": 2, "left": 5}
    inspector.close()
    streams = cloud.client("logs").describe_log_streams(logGroupName=f"/aws/lambda/{FUNCTION}")["logStreams"]
    assert len(streams) == 1, streams


def test_other_functions_are_not_held_up(debugged, name):
    cloud, _ = debugged
    functions.create(cloud, name, {"main.js": NODE}, runtime="nodejs20.x")
    assert functions.call(cloud, name, {"number": 2})[1] == {"doubled": 4, "left": 5}


def test_python_without_debugpy_says_what_is_missing(tmp_path):
    port = free_port()
    cloud = Cloud(tmp_path, "--debug", FUNCTION, "--debug-port", str(port))
    cloud.start()
    try:
        functions.create(cloud, FUNCTION, "def handler(event, context):\n    return 1\n")
        answer, said = functions.call(cloud, FUNCTION)
        assert answer["FunctionError"] == "Unhandled"
        assert said["errorType"] == "Runtime.DebuggerNotFound" and "pip install debugpy" in said["errorMessage"]
    finally:
        cloud.stop()


def test_java_waits_for_a_debugger(tmp_path):
    port = free_port()
    cloud = Cloud(tmp_path / "cloud", "--debug", FUNCTION, "--debug-port", str(port))
    cloud.start()
    try:
        code = "public class Doubled { public int run(int number) { return number * 2; } }"
        files = java.compiled(tmp_path, {"Doubled": code})
        java.create(cloud, FUNCTION, files, "example.Doubled::run", Timeout=1)
        answer = invoked(cloud, 21)
        # Java's own protocol: a greeting, then a command (11 bytes: length, id, flags, set, number) to run on.
        with socket.create_connection(("127.0.0.1", port), WAIT_SECONDS) as debugger:
            debugger.sendall(b"JDWP-Handshake")
            assert debugger.recv(14, socket.MSG_WAITALL) == b"JDWP-Handshake"
            threading.Event().wait(1.5)
            debugger.sendall(struct.pack("!IIBBB", 11, 1, 0, 1, 9))
            assert answer()[1] == 42
    finally:
        cloud.stop()
