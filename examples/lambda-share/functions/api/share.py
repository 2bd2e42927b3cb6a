"""GET /s/{id}: a link that lasts, redirecting to a signed download that does not."""

import os
from urllib.parse import quote

import boto3

from reply import not_found, redirect
from signing import client

EXPIRES_IN_SECONDS = 300

S3 = client()
TABLE = boto3.resource("dynamodb").Table(os.environ["FILES_TABLE"])


def handler(event, _context):
    row = TABLE.get_item(Key={"id": event["pathParameters"]["id"]}).get("Item")
    if not row:
        return not_found()
    url = S3.generate_presigned_url(
        "get_object",
        Params={
            "Bucket": os.environ["FILES_BUCKET"],
            "Key": row["key"],
            "ResponseContentDisposition": disposition(row["name"]),
        },
        ExpiresIn=EXPIRES_IN_SECONDS,
    )
    return redirect(url)


def disposition(name):
    """Always an attachment: what a stranger uploaded must not run as a page. RFC 6266, section 4.3."""
    plain = "".join(c if c.isascii() and c.isprintable() and c not in '"\\%' else "_" for c in name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
