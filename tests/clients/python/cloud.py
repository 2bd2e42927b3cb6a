"""The server under test, as a black box: started, deployed to, killed, and reached only as clients reach it."""

import json
import os
import shlex
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import boto3
import requests
from botocore.config import Config

ROOT = Path(__file__).resolve().parents[3]
EXAMPLE = ROOT / "examples" / "lambda-share"
BINARY = os.environ.get("PILEUS_BIN", str(ROOT / "target" / "release" / "pileus"))
REGION = "us-east-1"
# More for `pileus up`, such as --sandbox=off on a host that forbids namespaces.
UP_ARGUMENTS = shlex.split(os.environ.get("PILEUS_UP_ARGS", ""))
KEY_ID = "AKIAPILEUSCLIENTTEST"
SECRET = "clients/test+secret/0123456789abcdefghij"
READY_SECONDS = 20
DEPLOY_SECONDS = 180

_resolve = socket.getaddrinfo


def resolve(host, *rest, **named):
    """Every name under localhost is this machine (RFC 6761); not every resolver knows."""
    name = host.decode() if isinstance(host, bytes) else host
    if isinstance(name, str) and name.endswith(".localhost"):
        host = "127.0.0.1"
    return _resolve(host, *rest, **named)


socket.getaddrinfo = resolve


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Cloud:
    """One server on one data folder. `start` and `kill` may alternate; the folder stays."""

    def __init__(self, folder, *arguments):
        self.arguments = [*arguments, *UP_ARGUMENTS]
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.data = self.folder / "data"
        self.log = self.folder / "server.log"
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.process = None

    def environment(self):
        foreign = ("AWS_", "PILEUS_")
        named = os.environ.items()
        kept = {k: v for k, v in named if not k.startswith(foreign) or k == "PILEUS_RUNTIMES"}
        return {
            **kept,
            "PILEUS_ROOT_ACCESS_KEY_ID": KEY_ID,
            "PILEUS_ROOT_SECRET_ACCESS_KEY": SECRET,
            "AWS_ACCESS_KEY_ID": KEY_ID,
            "AWS_SECRET_ACCESS_KEY": SECRET,
            "AWS_DEFAULT_REGION": REGION,
            # `cloudformation package` asks S3 without regard to --endpoint-url.
            "AWS_ENDPOINT_URL": self.url,
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_PAGER": "",
        }

    def start(self):
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [BINARY, "up", "--data", str(self.data), "--port", str(self.port), "--dev", *self.arguments],
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
                env=self.environment(),
            )
        deadline = time.monotonic() + READY_SECONDS
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise RuntimeError(f"the server ended with {self.process.returncode}:\n{self.tail()}")
            if self.healthy():
                return self
            time.sleep(0.02)
        raise RuntimeError(f"not healthy after {READY_SECONDS} s:\n{self.tail()}")

    def healthy(self):
        try:
            return requests.get(f"{self.url}/_pileus/health", timeout=5).status_code == 200
        except requests.RequestException:
            return False

    def kill(self):
        """Without any warning, as power loss would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.kill()

    def tail(self, bytes_shown=4000):
        return self.log.read_bytes()[-bytes_shown:].decode(errors="replace") if self.log.exists() else ""

    def threads(self):
        """What each thread of the server is doing, as far as the kernel tells."""
        told = []
        for thread in sorted(Path(f"/proc/{self.process.pid}/task").glob("*")):
            try:
                state = (thread / "stat").read_text().rsplit(")", 1)[1].split()[0]
                where = [(thread / part).read_text().strip() for part in ("comm", "wchan", "syscall")]
            except OSError as error:
                where, state = [str(error)], "?"
            told.append(" ".join([thread.name, state, *where]))
        return "\n".join(told) or f"it ended with {self.process.poll()}"

    def resident_bytes(self, field="VmRSS"):
        """VmRSS now, or VmHWM: the most since the start."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith(f"{field}:"):
                return int(line.split()[1]) * 1024
        raise RuntimeError(f"no {field}")

    def run(self, *arguments, timeout=DEPLOY_SECONDS):
        """The binary's own commands, against this server."""
        return subprocess.run(
            [BINARY, *map(str, arguments), "--data", str(self.data)],
            env=self.environment(),
            capture_output=True,
            text=True,
            timeout=timeout,
        )

    def aws(self, *arguments, timeout=DEPLOY_SECONDS, check=True):
        """The AWS CLI of this environment."""
        done = subprocess.run(
            [sys.executable, "-m", "awscli", "--endpoint-url", self.url, *map(str, arguments)],
            env=self.environment(),
            capture_output=True,
            text=True,
            timeout=timeout,
        )
        if check and done.returncode != 0:
            raise AssertionError(f"aws {' '.join(map(str, arguments))}\n{done.stdout}{done.stderr}")
        return done

    def client(self, service, key_id=KEY_ID, secret=SECRET, token=None, region=REGION, **config):
        """A boto3 client that shows the first answer: it never retries."""
        return boto3.client(
            service,
            endpoint_url=self.url,
            region_name=region,
            aws_access_key_id=key_id,
            aws_secret_access_key=secret,
            aws_session_token=token,
            config=Config(retries={"total_max_attempts": 1}, read_timeout=120, **config),
        )

    def client_of(self, service, credentials, **config):
        """A client with the credentials that AssumeRole or CreateAccessKey gave."""
        return self.client(
            service,
            credentials["AccessKeyId"],
            credentials["SecretAccessKey"],
            credentials.get("SessionToken"),
            **config,
        )

    def outputs(self, stack):
        found = self.client("cloudformation").describe_stacks(StackName=stack)["Stacks"][0]
        return {item["OutputKey"]: item["OutputValue"] for item in found.get("Outputs", [])}

    def deploy(self, template, stack):
        """By the binary's own command, which packages local folders."""
        done = self.run("deploy", template, "--stack", stack)
        assert done.returncode == 0, done.stdout + done.stderr + self.tail()
        return self.outputs(stack)


def eventually(check, seconds=30, every=0.1):
    """Calls until it returns something true; returns that. Says what it saw last when it gives up."""
    deadline = time.monotonic() + seconds
    while True:
        seen = check()
        if seen:
            return seen
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds} s; last seen: {json.dumps(seen, default=str)}")
        time.sleep(every)
