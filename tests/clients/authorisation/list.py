"""Writes docs/operations.txt: every operation, whether it is built, and what it was seen to need, by asking a running
cloud with ever more allowed until nothing is denied any more.

    target/clients/venv/bin/python tests/clients/authorisation/list.py > docs/operations.txt
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "python")]

from cloud import BINARY, REGION, Cloud  # noqa: E402
from conftest import Probe  # noqa: E402
from inputs import Inputs  # noqa: E402
from operations import BUILT, DENIED, Call  # noqa: E402
from things import Things  # noqa: E402

ROUNDS_MAX = 12
DENIAL = re.compile(r"perform: (\S+) on resource: (\S+) ")


def needs(call, probe, general):
    """What the operation was denied for, in order."""
    allowed = []
    for _ in range(ROUNDS_MAX):
        probe.may(*({"Effect": "Allow", "Action": a, "Resource": r} for a, r in allowed))
        code, message = call.by(probe.client(call.service))
        if code not in DENIED:
            break
        denied = DENIAL.search(message or "")
        if not denied:
            # HEAD has no body: what the reference says.
            return ", ".join(call.actions or [])
        allowed.append(denied.groups())
    told = [f"{action} on {general(resource)}" for action, resource in allowed]
    return ", ".join(told) or ("a signature" if call.actions is None else "a token")


def main():
    with tempfile.TemporaryDirectory() as folder:
        cloud = Cloud(folder).start()
        try:
            made = Things(cloud)
            inputs, probe = Inputs(made), Probe(cloud)
            names = [made.account, made.rest_id, made.api_id, made.root_id, made.mapping_id, "new-thing", "thing"]
            names[1:1] = [made.target_arn.rsplit("/", 1)[1], made.signing_arn.rsplit(":", 1)[1], made.organization_id, made.member, made.unit, made.top, made.control]

            def general(resource):
                resource = resource.replace(REGION, "REGION").replace(names[0], "ACCOUNT")
                for name in names[1:]:
                    resource = resource.replace(name, "NAME")
                resource = re.sub(r"(consumer/NAME):\d+", r"\1:NUMBER", resource)
                resource = re.sub(r"(:stack/NAME)/[0-9a-f-]{36}$", r"\1/*", resource)
                return re.sub(r"(stream|backup|export|import)/[0-9a-fT:.-]+", r"\1/NAME", resource)

            needed = {pair: needs(Call(*pair, inputs), probe, general) for pair in BUILT}
        finally:
            cloud.stop()
    listed = subprocess.run([BINARY, "operations"], capture_output=True, text=True, check=True).stdout
    for line in listed.splitlines():
        pair = tuple(line.split()[1].split(":"))
        print(f"{line:<51} {needed[pair]}" if pair in needed else line)


main()
