"""POST /uploads {name, size, type}: signs one PUT of one file of exactly that size."""

import base64
import json
import os
import re
import secrets

from reply import answer, refuse
from signing import client

# What one PUT may carry, by S3's own limit.
MAX_FILE_BYTES = 5 * 1024**3
MAX_NAME_BYTES = 200
# S3 checks the expiry when the upload begins, so this need not cover its length.
EXPIRES_IN_SECONDS = 3600
DEFAULT_TYPE = "application/octet-stream"
TYPE = re.compile(r"[\w.+-]{1,60}/[\w.+-]{1,100}(; ?[\w.+-]+=[\w.+-]+)*", re.ASCII)

S3 = client()


def handler(event, _context):
    try:
        asked = json.loads(_body(event))
        name, size = file_name(asked["name"]), asked["size"]
    except (KeyError, TypeError, ValueError):
        return refuse(400, 'Send JSON such as {"name": "a.jpg", "size": 12345, "type": "image/jpeg"}.')
    if not name:
        return refuse(400, "Give the file a name.")
    if type(size) is not int or size < 0:
        return refuse(400, "The size is a whole number of bytes.")
    if size > MAX_FILE_BYTES:
        return refuse(413, "A file may have up to 5 GB. Split it or compress it.")
    content_type = asked.get("type") or DEFAULT_TYPE
    if not isinstance(content_type, str) or not TYPE.fullmatch(content_type):
        content_type = DEFAULT_TYPE

    # 128 random bits: who knows the link may have the file, and nobody guesses it.
    identifier = secrets.token_hex(16)
    key = f"uploads/{identifier}/{name}"
    url = S3.generate_presigned_url(
        "put_object",
        Params={
            "Bucket": os.environ["FILES_BUCKET"],
            "Key": key,
            "ContentType": content_type,
            "ContentLength": size,
        },
        ExpiresIn=EXPIRES_IN_SECONDS,
    )
    return answer(
        201,
        {
            "id": identifier,
            "method": "PUT",
            "url": url,
            "headers": {"Content-Type": content_type},
            "expires_in": EXPIRES_IN_SECONDS,
        },
    )


def file_name(given):
    """The last part of a path, without control characters, cut to MAX_NAME_BYTES with its ending kept."""
    name = re.split(r"[/\\]", given)[-1]
    name = "".join(c for c in name if c.isprintable()).strip().strip(".")
    name = name.encode("utf-8", "ignore").decode()
    excess = len(name.encode()) - MAX_NAME_BYTES
    if excess > 0:
        stem, ending = os.path.splitext(name)
        ending = ending.encode()[:20].decode("utf-8", "ignore")
        kept = stem.encode()[: MAX_NAME_BYTES - len(ending.encode())]
        name = kept.decode("utf-8", "ignore") + ending
    return name


def _body(event):
    body = event.get("body") or ""
    return base64.b64decode(body) if event.get("isBase64Encoded") else body
