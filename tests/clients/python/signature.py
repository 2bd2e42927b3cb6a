"""Signature Version 4 by hand, for requests that no SDK would make: skewed, tampered, half signed.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
"""

import hashlib
import hmac
import re
from datetime import datetime, timedelta, timezone
from urllib.parse import quote, urlsplit

import requests

from cloud import KEY_ID, REGION, SECRET


def signed(
    method,
    url,
    service,
    body=b"",
    headers=None,
    skew_seconds=0,
    sent_body=None,
    key_id=KEY_ID,
    secret=SECRET,
):
    """Signs `body`, sends `sent_body` (the same unless told), as of a clock `skew_seconds` off."""
    parts = urlsplit(url)
    at = datetime.now(timezone.utc) + timedelta(seconds=skew_seconds)
    stamp, day = at.strftime("%Y%m%dT%H%M%SZ"), at.strftime("%Y%m%d")
    digest = hashlib.sha256(body).hexdigest()
    sent = {**(headers or {}), "host": parts.netloc, "x-amz-date": stamp, "x-amz-content-sha256": digest}
    sent = {name.lower(): value for name, value in sent.items()}
    names = sorted(sent)
    canonical = "\n".join(
        [
            method,
            quote(parts.path or "/", safe="/%~"),
            "&".join(sorted(p if "=" in p else p + "=" for p in parts.query.split("&") if p)),
            *[f"{name}:{sent[name].strip()}" for name in names],
            "",
            ";".join(names),
            digest,
        ]
    )
    scope = f"{day}/{REGION}/{service}/aws4_request"
    text = "\n".join(["AWS4-HMAC-SHA256", stamp, scope, hashlib.sha256(canonical.encode()).hexdigest()])
    key = f"AWS4{secret}".encode()
    for part in (day, REGION, service, "aws4_request"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    signature = hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
    sent["authorization"] = (
        f"AWS4-HMAC-SHA256 Credential={key_id}/{scope}, SignedHeaders={';'.join(names)}, Signature={signature}"
    )
    data = body if sent_body is None else sent_body
    return requests.request(method, url, data=data, headers=sent, timeout=30, allow_redirects=False)


def dynamodb(cloud, operation, body, **how):
    """A DynamoDB request; `body` is JSON text in bytes."""
    headers = {
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": f"DynamoDB_20120810.{operation}",
    }
    return signed("POST", f"{cloud.url}/", "dynamodb", body, headers, **how)


def json_code(answer):
    """The error's short name, from the JSON protocols' `__type`."""
    return answer.json()["__type"].split("#")[-1]


def xml_code(answer):
    """The error's code, from S3's or the query protocol's XML."""
    found = re.search(r"<Code>(.*?)</Code>", answer.text)
    assert found, answer.text
    return found.group(1)
