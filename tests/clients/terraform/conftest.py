"""Terraform in a folder of its own against a server made as for the SDK's tests."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "python"))

import functions  # noqa: E402
from cloud import KEY_ID, SECRET, Cloud  # noqa: E402

# A folder laid out as `terraform providers mirror` does; the registry otherwise.
MIRROR = os.environ.get("PILEUS_TERRAFORM_PLUGINS")
COMMAND_SECONDS = 600
CODE = "def handler(event, context):\n    return {'code': %d, 'path': event.get('rawPath')}\n"


class Terraform:
    """A copy of `cloud/`, and Terraform's commands in it."""

    def __init__(self, folder, cloud):
        self.folder, self.cloud = folder, cloud
        shutil.copytree(HERE / "cloud", folder)
        code = []
        for number in (1, 2):
            archive = folder / f"code{number}.zip"
            archive.write_bytes(functions.zipped({"index.py": CODE % number}))
            code.append(archive.name)
        variables = {"endpoint": cloud.url, "key_id": KEY_ID, "secret": SECRET, "code": code}
        (folder / "terraform.tfvars.json").write_text(json.dumps(variables))
        foreign = ("AWS_", "TF_VAR_", "TF_LOG")
        self.environment = {k: v for k, v in os.environ.items() if not k.startswith(foreign)}
        # The provider is large: it spends its time collecting garbage otherwise.
        self.environment |= {"CHECKPOINT_DISABLE": "1", "TF_IN_AUTOMATION": "1", "GOGC": "400"}
        if MIRROR:
            configuration = folder / "terraformrc"
            configuration.write_text(f"provider_installation {{\n  filesystem_mirror {{\n    path = {json.dumps(MIRROR)}\n  }}\n}}\n")
            self.environment["TF_CLI_CONFIG_FILE"] = str(configuration)
        initialised = self.run("init", "-no-color", "-input=false")
        assert initialised.returncode == 0, f"{initialised.stderr}\nPILEUS_TERRAFORM_PLUGINS names a mirror of providers"

    def run(self, *arguments):
        return subprocess.run(
            ["terraform", *arguments],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=COMMAND_SECONDS,
        )

    def apply(self, *arguments):
        """Applies; what Terraform then tells, a message a line. Every error it met is shown."""
        done = self.run("apply", "-auto-approve", "-input=false", "-json", *arguments)
        told = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
        errors = [one["diagnostic"] for one in told if one.get("@level") == "error" and "diagnostic" in one]
        shown = [f"{e.get('address', '')}: {e['summary']} {e.get('detail', '')}".strip() for e in errors]
        assert done.returncode == 0 and not shown, "\n".join(shown or [done.stdout[-3000:], done.stderr, self.cloud.tail()])
        return told

    def leaves_nothing(self, *arguments):
        """Whether a plan finds everything as it was described; if not, the plan."""
        planned = self.run("plan", "-no-color", "-input=false", "-detailed-exitcode", *arguments)
        _, _, changes = planned.stdout.partition("Terraform will perform")
        assert planned.returncode == 0, f"{changes}{planned.stderr}"

    def outputs(self):
        shown = json.loads(self.run("output", "-json").stdout)
        return {name: output["value"] for name, output in shown.items()}


@pytest.fixture(scope="session")
def cloud(tmp_path_factory):
    running = Cloud(tmp_path_factory.mktemp("terraform")).start()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def terraform(tmp_path_factory, cloud):
    return Terraform(tmp_path_factory.mktemp("state") / "cloud", cloud)
