"""Starts a server on a folder and a port of its own, and runs a command that finds it through boto3's environment.

`SUITE_HOST` is the name under which the command reaches the server, where a suite asks a service by its host;
`SUITE_KEY` is an access key and its secret, `id:secret`, where a suite brings its own.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "clients" / "python"))

import cloud  # noqa: E402


def main():
    command = sys.argv[sys.argv.index("--") + 1 :]
    if "SUITE_KEY" in os.environ:
        cloud.KEY_ID, cloud.SECRET = os.environ["SUITE_KEY"].split(":")
    with tempfile.TemporaryDirectory(prefix="pileus-suite-") as folder:
        server = cloud.Cloud(folder).start()
        try:
            named = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
            found = {k: v for k, v in server.environment().items() if k.startswith("AWS_")}
            host = os.environ.get("SUITE_HOST", "127.0.0.1")
            found["AWS_ENDPOINT_URL"] = f"http://{host}:{server.port}"
            status = subprocess.run(command, env={**named, **found}).returncode
        finally:
            server.stop()
    sys.exit(status)


if __name__ == "__main__":
    main()
