"""Starts a server on a folder and a port of its own, and runs a command that finds it through boto3's environment."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "clients" / "python"))

from cloud import Cloud  # noqa: E402


def main():
    command = sys.argv[sys.argv.index("--") + 1 :]
    with tempfile.TemporaryDirectory(prefix="pileus-suite-") as folder:
        cloud = Cloud(folder).start()
        try:
            named = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
            found = {k: v for k, v in cloud.environment().items() if k.startswith("AWS_")}
            status = subprocess.run(command, env={**named, **found}).returncode
        finally:
            cloud.stop()
    sys.exit(status)


if __name__ == "__main__":
    main()
