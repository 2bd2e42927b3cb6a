"""httpbin, a Flask application, as it lies in the package index, behind the adapters that people use for WSGI."""

import pytest
import requests

import applications
import fronts

ADAPTERS = {
    "apig_wsgi": """
from apig_wsgi import make_lambda_handler
from httpbin import app
handler = make_lambda_handler(app, binary_support=True)
""",
    "serverless_wsgi": """
import serverless_wsgi
from httpbin import app
def handler(event, context):
    return serverless_wsgi.handle_request(app, event, context)
""",
    "awsgi": """
import awsgi
from httpbin import app
def handler(event, context):
    return awsgi.response(app, event, context, base64_content_types={"image/png"})
""",
}
# aws-wsgi knows the event of a REST API and no other.
PAIRS = [(a, f) for a in ADAPTERS for f in fronts.ALL if a != "awsgi" or f in ("rest", "http-v1")]


@pytest.mark.parametrize(("adapter", "front"), PAIRS)
def test_httpbin(cloud, name, adapter, front):
    packages = applications.python_packages("flask.txt", "3.12")
    package = applications.zipped(packages, {"main.py": ADAPTERS[adapter]})
    arn = applications.create(cloud, name, package, "main.handler", "python3.12")
    base = fronts.opened(cloud, name, arn, front)

    seen = requests.get(f"{base}/get", params={"word": "é ü", "two": ["1"]}, headers={"X-Mine": "yes"}, timeout=60)
    assert seen.status_code == 200, seen.text
    assert seen.json()["args"] == {"word": "é ü", "two": "1"}
    assert seen.json()["headers"]["X-Mine"] == "yes"

    sent = requests.post(f"{base}/post", json={"a": [1, {"b": None}]}, timeout=60).json()
    assert sent["json"] == {"a": [1, {"b": None}]}
    form = requests.post(f"{base}/post", data={"field": "value & more"}, timeout=60).json()
    assert form["form"] == {"field": "value & more"}

    assert requests.get(f"{base}/status/418", timeout=60).status_code == 418
    moved = requests.get(f"{base}/redirect-to", params={"url": "http://example.com/"}, allow_redirects=False, timeout=60)
    assert (moved.status_code, moved.headers["Location"]) == (302, "http://example.com/")
    assert requests.head(f"{base}/get", timeout=60).content == b""
    assert requests.get(f"{base}/response-headers?X-Asked=1", timeout=60).headers["X-Asked"] == "1"

    # The header's whole value decides in a REST API whether a body is binary.
    image = requests.get(f"{base}/image/png", headers={"Accept": "image/png"}, timeout=60)
    assert image.headers["Content-Type"] == "image/png"
    assert image.content.startswith(b"\x89PNG\r\n")

    cookies = requests.get(f"{base}/cookies", cookies={"one": "1", "two": "2"}, timeout=60).json()
    assert cookies["cookies"] == {"one": "1", "two": "2"}
    # aws-wsgi keeps the last of the headers of one name; serverless-wsgi spells the name anew for each, which format 2.0,
    # where names have no case, does not promise to keep apart.
    if adapter == "apig_wsgi" or (adapter, front) == ("serverless_wsgi", "rest"):
        set_ = requests.get(f"{base}/cookies/set?one=1&two=2", allow_redirects=False, timeout=60)
        assert {c.name: c.value for c in set_.cookies} == {"one": "1", "two": "2"}
