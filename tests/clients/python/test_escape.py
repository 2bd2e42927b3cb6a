"""What a function may try against the server that runs it, its data and its other functions: each attempt is refused.

The walls one by one are tried in `services/lambda/tests/walls.rs` and `escapes.rs`; this is the real server.
"""

import threading
import uuid

import pytest

import functions
from cloud import KEY_ID, SECRET, eventually

# Runs what it is sent and answers with `answer`.
SHELL = """
import ctypes, errno, os, signal, socket, sys, time
SECRET = "{secret}"
def handler(event, context):
    names = {{**globals(), "event": event}}
    exec(event["code"], names)
    return names["answer"]
"""
READING = """
def seen(path):
    try:
        if os.path.isdir(path):
            return os.listdir(path)
        with open(path, "rb") as file:
            return len(file.read(4096))
    except OSError:
        return None
answer = [path for path in event["paths"] if seen(path)]
"""


def shell(cloud, name, **more):
    functions.create(cloud, name, SHELL.format(secret=f"{name}-secret"), MemorySize=256, Timeout=30, **more)

    def run(code, **event):
        answer, said = functions.call(cloud, name, {"code": code, **event})
        assert "FunctionError" not in answer, said
        return said

    return run


def test_neither_the_data_folder_nor_the_credentials_are_there(cloud, name):
    run = shell(cloud, name)
    data = cloud.data
    paths = [data, data.parent, data / "root.json", data / "seal.key", data / "functions", cloud.log]
    paths += [f"/proc/{cloud.process.pid}/{what}" for what in ("environ", "mem", "maps", "root", "fd", "cwd")]
    paths += [f"/proc/1/root{data}", f"/proc/self/root{data}", f"/proc/1/cwd{data}", f"/../../..{data}"]
    assert any(path.exists() for path in paths[:6]), "nothing of what is tried exists"
    assert run(READING, paths=[str(path) for path in paths]) == []
    environment = run("answer = dict(os.environ)")
    assert KEY_ID not in str(environment) and SECRET not in str(environment)
    assert environment["AWS_ACCESS_KEY_ID"].startswith("ASIA")


def test_the_server_cannot_be_signalled(cloud, name):
    run = shell(cloud, name)
    code = """
answer = []
for pid in [event["pid"], event["pid"] + 1, -event["pid"], 1]:
    for number in (0, signal.SIGTERM, signal.SIGKILL):
        try:
            os.kill(pid, number)
            answer.append([pid, number, "sent"])
        except OSError as error:
            answer.append([pid, number, errno.errorcode[error.errno]])
"""
    outcomes = run(code, pid=cloud.process.pid)
    outside = [outcome for outcome in outcomes if outcome[0] != 1]
    assert {outcome[2] for outcome in outside} == {"ESRCH"}, outcomes
    assert run("answer = 1") == 1
    assert cloud.healthy()


def test_the_servers_sockets_are_not_within_reach(cloud, name):
    run = shell(cloud, name)
    with open("/proc/net/unix") as file:
        unix = sorted({line.split()[7] for line in file.readlines()[1:] if len(line.split()) > 7})
    code = """
answer = []
for path in event["paths"]:
    path = "\\0" + path[1:] if path.startswith("@") else path
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_SEQPACKET):
        try:
            with socket.socket(socket.AF_UNIX, kind) as tried:
                tried.settimeout(1)
                tried.connect(path)
                answer.append(path)
        except OSError:
            pass
"""
    assert run(code, paths=unix[:200]) == []
    code = """
answer = {}
for host, port in event["places"]:
    try:
        socket.create_connection((host, port), 1).close()
        answer[f"{host}:{port}"] = "reached"
    except OSError as error:
        answer[f"{host}:{port}"] = errno.errorcode.get(error.errno, type(error).__name__)
"""
    # The own cloud's port is the one thing that answers; the metadata of a machine in a cloud is not there.
    hosts = ["169.254.169.254", "169.254.170.2", "10.0.0.1", "192.168.0.1", "8.8.8.8", "224.0.0.1"]
    places = [[host, port] for host in hosts for port in (80, 443)]
    reached = run(code, places=[["127.0.0.1", cloud.port], ["127.0.0.1", 22], *places])
    assert reached.pop(f"127.0.0.1:{cloud.port}") == "reached"
    assert "reached" not in reached.values(), reached


def test_what_dev_opens_to_its_owner_is_not_its_functions(cloud, name):
    """`--dev` takes test/test and moves the clock for who is on this machine: a function is not."""
    run = shell(cloud, name)
    code = """
import urllib.error, urllib.request
answer = {}
for method, path in (("POST", "clock"), ("GET", "clock"), ("POST", "reset"), ("GET", "metrics"), ("POST", "backup")):
    request = urllib.request.Request(os.environ["AWS_ENDPOINT_URL"] + "/_pileus/" + path, b"{}" if method == "POST" else None)
    try:
        answer[f"{method} {path}"] = urllib.request.urlopen(request, timeout=10).status
    except urllib.error.HTTPError as error:
        answer[f"{method} {path}"] = error.code
import boto3, botocore
for key, secret in event["keys"]:
    try:
        boto3.client("sts", aws_access_key_id=key, aws_secret_access_key=secret, aws_session_token="").get_caller_identity()
        answer[key] = "let in"
    except botocore.exceptions.ClientError as error:
        answer[key] = error.response["Error"]["Code"]
"""
    tried = run(code, keys=[["test", "test"]])
    assert tried["test"] == "InvalidClientTokenId"
    assert all(status in (403, 404) for way, status in tried.items() if way != "test"), tried
    assert cloud.client("sts", "test", "test").get_caller_identity()["Arn"].endswith(":root")


@pytest.mark.parametrize("same", [True, False], ids=["of-one-function", "of-another-function"])
def test_another_instance_is_not_there(cloud, name, same):
    """While it runs: its memory, its files, its processes, its sockets, its shared memory, its keys."""
    run = shell(cloud, name)
    other = run if same else shell(cloud, f"{name}-o")
    mark = uuid.uuid4().hex
    hold = """
import mmap
open("/tmp/" + event["mark"], "w").write(event["mark"])
held = mmap.mmap(-1, 4096)
held.write(event["mark"].encode())
listening = socket.socket(socket.AF_UNIX)
listening.bind("\\0" + event["mark"])
listening.listen()
inner = socket.create_server(("127.0.0.1", 7777))
libc = ctypes.CDLL(None, use_errno=True)
shared = libc.shmget(4711, 4096, 0o1666)
time.sleep(5)
answer = os.getpid()
"""
    look = """
libc = ctypes.CDLL(None, use_errno=True)
answer = {"files": [n for n in os.listdir("/tmp") if n == event["mark"]], "shared": libc.shmget(4711, 4096, 0)}
for where, family, address in (("abstract", socket.AF_UNIX, "\\0" + event["mark"]), ("loopback", socket.AF_INET, ("127.0.0.1", 7777))):
    with socket.socket(family) as tried:
        answer[where] = tried.connect_ex(address)
me, found = os.getpid(), []
for pid in filter(str.isdigit, os.listdir("/proc")):
    for what in ("environ", "cmdline", "maps", "mem"):
        try:
            if int(pid) != me and event["mark"].encode() in open(f"/proc/{pid}/{what}", "rb").read(1 << 20):
                found.append([pid, what])
        except OSError:
            pass
answer["found"] = found
answer["processes"] = len([p for p in os.listdir("/proc") if p.isdigit()])
"""
    held = []
    holder = threading.Thread(target=lambda: held.append(run(hold, mark=mark)))
    holder.start()
    time_to_hold = "import time; time.sleep(1); answer = 1"
    assert other(time_to_hold) == 1
    tried = other(look, mark=mark)
    assert holder.is_alive(), "the other instance had ended"
    holder.join()
    assert held
    assert tried["files"] == [] and tried["found"] == [] and tried["shared"] == -1, tried
    assert tried["abstract"] != 0 and tried["loopback"] != 0, tried
    assert tried["processes"] == 2, tried


def test_what_one_function_uses_up_others_have(cloud, name):
    """Processes, memory and disk, each at its end: another function and the server go on."""
    run = shell(cloud, name)
    other = shell(cloud, f"{name}-o")
    assert other("answer = 1") == 1
    bomb = """
count = 0
try:
    while count < 5000:
        if os.fork() == 0:
            time.sleep(8)
            os._exit(0)
        count += 1
except OSError:
    pass
answer = count
"""
    outcomes = []

    def use_up(code):
        outcomes.append(functions.call(cloud, name, {"code": code}))

    greedy = [
        bomb,
        "kept = []\nwhile True: kept.append(bytearray(1 << 20))\n",
        "with open('/tmp/big', 'wb') as file:\n    while True: file.write(bytes(1 << 20))\n",
        "n = 0\nwhile True:\n    open(f'/tmp/{n}', 'w').close()\n    n += 1\n",
        "fd = os.memfd_create('m')\nwhile True: os.write(fd, bytes(1 << 20))\n",
    ]
    threads = [threading.Thread(target=use_up, args=(code,)) for code in greedy]
    for thread in threads:
        thread.start()
    for _ in range(10):
        assert other("answer = 1") == 1
        assert cloud.healthy()
    for thread in threads:
        thread.join()
    failed = [said for answer, said in outcomes if "FunctionError" in answer]
    # All but the bomb, which is only bounded (or killed for want of memory).
    assert len(failed) >= 4, outcomes
    assert eventually(lambda: other("answer = 1") == 1)
