"""λShare, used as people and programs use it."""

import json
from urllib.parse import urlsplit

import pytest
import requests

import samples
from cloud import eventually
from share import sums, sums_of_file

MEMORY_LIMIT_BYTES = 150 * 1024**2


@pytest.mark.parametrize(
    ("name", "content", "content_type"),
    [
        ("photograph.png", samples.photograph(160, 120), "image/png"),
        ("paper.pdf", samples.pdf(), "application/pdf"),
        ("empty.txt", b"", "text/plain"),
        ("a b+c%20ü&=?#é 日本.txt", b"a name that needs encoding", "text/plain"),
    ],
    ids=["photograph", "pdf", "empty", "odd-name"],
)
def test_upload_is_hashed(share, name, content, content_type):
    identifier = share.put(name, content, content_type)
    record = share.ready(identifier)
    assert record["name"] == name
    assert record["size"] == len(content)
    assert record["type"] == content_type
    assert {key: record[key] for key in sums(b"")} == sums(content)


def test_hash_is_near_real_time(share):
    share.ready(share.put("warm.txt", b"warm"))
    identifier = share.put("quick.txt", b"quick")
    share.ready(identifier, seconds=3)


def test_share_link(share):
    content = samples.pdf("shared")
    identifier = share.put("näme.pdf", content, "application/pdf")
    share.ready(identifier)
    link = requests.get(f"{share.api}/s/{identifier}", allow_redirects=False, timeout=30)
    assert link.status_code == 302
    download = requests.get(link.headers["location"], timeout=30)
    assert download.content == content
    assert download.headers["content-type"] == "application/pdf"
    assert "attachment" in download.headers["content-disposition"]
    assert "filename*=UTF-8''n%C3%A4me.pdf" in download.headers["content-disposition"]
    bare = download.url.split("?")[0]
    assert requests.get(bare, timeout=30).status_code == 403


def test_delete(share):
    identifier = share.put("gone.txt", b"soon gone")
    share.ready(identifier)
    location = requests.get(f"{share.api}/s/{identifier}", allow_redirects=False, timeout=30).headers["location"]
    assert share.delete(identifier).status_code == 204
    assert share.get(identifier).status_code == 404
    assert share.delete(identifier).status_code == 404
    assert requests.get(f"{share.api}/s/{identifier}", allow_redirects=False, timeout=30).status_code == 404
    # Not 404: who may not list a bucket is not told what is missing from it, and the link's signer may not.
    assert requests.get(location, timeout=30).status_code == 403
    assert identifier not in [file["id"] for file in share.all()]


def test_list_holds_each_once(share):
    made = {share.put(f"list-{n}.txt", b"%d" % n) for n in range(5)}
    for identifier in made:
        share.ready(identifier)
    listed = [file["id"] for file in share.all()]
    assert made <= set(listed)
    assert len(listed) == len(set(listed))


def test_upload_of_the_same_again_stays_one_row(share):
    place = share.place("twice.txt", 5, "text/plain")
    for content in (b"first", b"other"):
        assert requests.put(place["url"], data=content, headers=place["headers"], timeout=30).ok
    eventually(lambda: share.ready(place["id"])["sha256"] == sums(b"other")["sha256"])
    assert [file["id"] for file in share.all()].count(place["id"]) == 1


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"not json", 400),
        (b"{}", 400),
        (b'{"name": "", "size": 1}', 400),
        (b'{"name": "a", "size": -1}', 400),
        (b'{"name": "a", "size": true}', 400),
        (b'{"name": "a", "size": 5368709121}', 413),
    ],
)
def test_refusals_say_what_to_do(share, body, status):
    answer = requests.post(f"{share.api}/uploads", data=body, timeout=30)
    assert answer.status_code == status
    assert len(answer.json()["message"]) > 10


def test_unknown_routes(share):
    assert requests.get(f"{share.api}/nothing/here", timeout=30).status_code == 404
    assert requests.get(f"{share.api}/files/{'0' * 32}", timeout=30).status_code == 404
    assert requests.get(f"{share.api}/files?cursor=%00", timeout=30).status_code == 400


def test_cross_origin(share):
    asked = {"origin": "http://example.com", "access-control-request-method": "POST",
             "access-control-request-headers": "content-type"}
    preflight = requests.options(f"{share.api}/uploads", headers=asked, timeout=30)
    assert preflight.status_code in (200, 204)
    assert preflight.headers["access-control-allow-origin"] == "*"
    assert "POST" in preflight.headers["access-control-allow-methods"]
    listed = requests.get(f"{share.api}/files", headers={"origin": "http://example.com"}, timeout=30)
    assert listed.headers["access-control-allow-origin"] == "*"
    place = share.place("cors.txt", 1)
    asked["access-control-request-method"] = "PUT"
    preflight = requests.options(place["url"], headers=asked, timeout=30)
    assert preflight.status_code == 200, preflight.text
    assert preflight.headers["access-control-allow-origin"] == "*"
    refused = requests.options(place["url"], headers={**asked, "access-control-request-method": "DELETE"}, timeout=30)
    assert refused.status_code == 403


def test_website(share):
    site = share.outputs["SiteUrl"]
    page = requests.get(f"{site}/", timeout=30)
    assert page.status_code == 200
    assert page.headers["content-type"].startswith("text/html")
    assert "λShare" in page.content.decode()
    config = requests.get(f"{site}/config.json", timeout=30)
    assert config.json() == {"api": share.api}
    assert config.headers["content-type"] == "application/json"
    missing = requests.get(f"{site}/nothing", timeout=30)
    # Nobody may list the bucket, so S3 does not tell that the page is absent.
    assert missing.status_code == 403
    assert "nothing at this address" in missing.text
    assert requests.put(f"{share.cloud.url}/{share.outputs['SiteBucket']}/x", data=b"x", timeout=30).status_code == 403
    assert requests.get(f"{share.cloud.url}/{share.outputs['FilesBucket']}", timeout=30).status_code == 403


def test_analytics_follow_the_stream(share):
    content_type = "application/x-counted"

    def counted():
        days = share.analytics()["days"]
        return sum(day["types"].get(content_type, 0) for day in days), sum(day["bytes"] for day in days)

    for n in range(3):
        share.ready(share.put(f"count-{n}", b"12345", content_type))
    eventually(lambda: counted()[0] == 3, 30)


def test_schedule_sums_up(share):
    """The schedule is every five minutes, so the clock is jumped over them."""
    share.ready(share.put("stock.txt", b"in stock"))
    ready = [file for file in share.all() if file["status"] == "ready"]
    jump = requests.post(f"{share.cloud.url}/_pileus/clock", json={"advance_seconds": 301}, timeout=10)
    assert jump.status_code == 200, jump.text

    def summed():
        found = share.analytics()["summary"] or {}
        return (found.get("files"), found.get("bytes")) == (len(ready), sum(file["size"] for file in ready))

    eventually(summed, 30)


def test_function_without_its_policy_loses_access(share):
    iam, role = share.cloud.client("iam"), share.outputs["HashFunctionRole"]
    kept = {
        name: iam.get_role_policy(RoleName=role, PolicyName=name)["PolicyDocument"]
        for name in iam.list_role_policies(RoleName=role)["PolicyNames"]
    }
    assert kept
    share.ready(share.put("before.txt", b"before"))
    for name in kept:
        iam.delete_role_policy(RoleName=role, PolicyName=name)
    try:
        identifier = share.put("denied.txt", b"denied")
        logs, group = share.cloud.client("logs"), f"/aws/lambda/{share.outputs['HashFunction']}"

        def refused():
            found = logs.filter_log_events(logGroupName=group, filterPattern='"AccessDenied"')["events"]
            return any("AccessDenied" in event["message"] for event in found)

        eventually(refused, 60)
        assert share.get(identifier).status_code == 404
    finally:
        for name, document in kept.items():
            iam.put_role_policy(RoleName=role, PolicyName=name, PolicyDocument=json.dumps(document))
    eventually(lambda: share.ready(share.put("after.txt", b"after")), 60)


def test_large_file_in_flat_memory(share, tmp_path_factory):
    path = samples.large_file(tmp_path_factory.getbasetemp())
    identifier = share.put_by_curl(path)
    record = share.ready(identifier, seconds=600)
    expected = sums_of_file(path)
    assert record["size"] == path.stat().st_size
    assert {key: record[key] for key in expected} == expected
    link = requests.get(f"{share.api}/s/{identifier}", stream=True, timeout=60)
    assert urlsplit(link.url).query
    got = sum(len(chunk) for chunk in link.iter_content(1024**2))
    assert got == path.stat().st_size
    assert share.delete(identifier).status_code == 204
    assert share.cloud.resident_bytes("VmHWM") < MEMORY_LIMIT_BYTES
