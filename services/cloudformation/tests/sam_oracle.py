"""Compares the SAM transform with AWS's own translator, template by template; run by hand.

    pip install aws-sam-translator==1.110.0 pyyaml
    cargo build --package cloudformation --example transform
    python3 services/cloudformation/tests/sam_oracle.py TRANSFORM_BINARY [TEMPLATE …]

Without templates, every one in tests/sam and tests/sam/refused is compared. Documented differences,
which are ignored:

* REST deployments: the suffix of the logical id and the digest in the description. AWS hashes the text
  that Python 2 printed for a dictionary; the transform hashes canonical JSON.
* The order of a bucket's DependsOn, which AWS leaves to a hash set.
* A DefaultAuthorizer of a REST API without any Authorizers is refused; AWS ignores it, which leaves the
  API open.
"""

import json
import os
import pathlib
import re
import subprocess
import sys

os.environ["AWS_DEFAULT_REGION"] = "us-east-1"
os.environ["AWS_EC2_METADATA_DISABLED"] = "true"

from samtranslator.model.exceptions import InvalidDocumentException
from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator
from samtranslator.yaml_helper import yaml_parse

HERE = pathlib.Path(__file__).parent


def oracle(text):
    try:
        return Translator({}, Parser()).translate(yaml_parse(text), {})
    except InvalidDocumentException as error:
        return {"refused": error.message + " " + " ".join(c.message for c in error.causes)}


def ours(binary, path):
    done = subprocess.run([binary, str(path)], capture_output=True, text=True)
    if done.returncode != 0:
        prefix = "Transform AWS::Serverless-2016-10-31 failed with: "
        return {"refused": done.stderr.strip().removeprefix(prefix)}
    return json.loads(done.stdout)


def comparable(template):
    """The template as one text with every deployment's hash blotted out."""
    template = json.loads(json.dumps(template, default=str))
    renamed = {}
    for name, resource in template.get("Resources", {}).items():
        if isinstance(resource.get("DependsOn"), list):
            resource["DependsOn"].sort()
        if resource["Type"] == "AWS::ApiGateway::Deployment":
            renamed[name] = re.sub("[0-9a-f]{10}$", "HASH", name)
            description = resource["Properties"].get("Description", "")
            resource["Properties"]["Description"] = re.sub("[0-9a-f]{40}", "HASH", description)
    template.pop("Transform", None)
    text = json.dumps(template, indent=1, sort_keys=True)
    for old, new in renamed.items():
        text = text.replace(f'"{old}"', f'"{new}"').replace("${" + old, "${" + new)
    # Renamed members sort elsewhere than their originals did.
    return json.dumps(json.loads(text), indent=1, sort_keys=True)


def main():
    binary, *paths = sys.argv[1:]
    templates = [pathlib.Path(p) for p in paths] or sorted(HERE.glob("sam/**/*.yaml"))
    wrong = 0
    for path in templates:
        expected, actual = comparable(oracle(path.read_text())), comparable(ours(binary, path))
        same = expected == actual
        wrong += not same
        print("same" if same else "DIFFERENT", path.name)
        if not same:
            import difflib

            lines = difflib.unified_diff(
                expected.splitlines(), actual.splitlines(), "AWS", "ours", lineterm=""
            )
            print("\n".join(list(lines)[:80]))
    print(f"{len(templates) - wrong} of {len(templates)} the same")
    sys.exit(wrong > 0)


main()
