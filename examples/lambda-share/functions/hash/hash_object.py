"""Streams each uploaded object and records its size, SHA-256, SHA-1 and MD5.

S3 tells of an upload at least once, and in any order, so everything here may happen twice: the row's key comes
from the object's key, and a row that has the sums of this very object is left alone.
"""

import hashlib
import os
from datetime import datetime, timezone
from urllib.parse import unquote_plus

import boto3
from botocore.exceptions import ClientError

CHUNK_BYTES = 4 * 1024**2
GONE = ("NoSuchKey", "404")
LOST = "ConditionalCheckFailedException"

S3 = boto3.client("s3")
TABLE = boto3.resource("dynamodb").Table(os.environ["FILES_TABLE"])


def handler(event, _context):
    for record in event["Records"]:
        # Keys arrive encoded as in a form: "a b+ü.txt" is "a+b%2B%C3%BC.txt".
        key = unquote_plus(record["s3"]["object"]["key"])
        record_upload(record["s3"]["bucket"]["name"], key, record["eventTime"])


def record_upload(bucket, key, uploaded_at):
    _, identifier, name = key.split("/", 2)
    try:
        found = S3.get_object(Bucket=bucket, Key=key)
    except ClientError as error:
        if error.response["Error"]["Code"] in GONE:
            print(f"{identifier}: deleted before it was hashed")
            return
        raise
    if not begin(identifier, name, key, found, uploaded_at):
        print(f"{identifier}: recorded already")
        return
    size, sums = digest(found["Body"])
    finish(identifier, found["ETag"], size, sums)
    if gone(bucket, key):
        TABLE.delete_item(Key={"id": identifier})
    print(f"{identifier}: {size} bytes, SHA-256 {sums['sha256']}")


def begin(identifier, name, key, found, uploaded_at):
    """Shows the file as being hashed. False if the sums of this very object are recorded already."""
    return update(
        identifier,
        "SET #name = :name, #key = :key, #size = :size, #type = :type, #status = :hashing, "
        "etag = :etag, uploaded_at = if_not_exists(uploaded_at, :uploaded_at)",
        "attribute_not_exists(id) OR #status <> :ready OR etag <> :etag",
        names={"#name": "name", "#key": "key", "#size": "size", "#type": "type"},
        values={
            ":name": name,
            ":key": key,
            ":size": found["ContentLength"],
            ":type": found["ContentType"],
            ":hashing": "hashing",
            ":ready": "ready",
            ":etag": found["ETag"],
            ":uploaded_at": uploaded_at,
        },
    )


def finish(identifier, etag, size, sums):
    """Adds the sums, unless the file was deleted or replaced meanwhile."""
    now = datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return update(
        identifier,
        "SET #status = :ready, #size = :size, sha256 = :sha256, sha1 = :sha1, md5 = :md5, hashed_at = :now",
        "attribute_exists(id) AND etag = :etag",
        names={"#size": "size"},
        values={
            ":ready": "ready",
            ":size": size,
            ":etag": etag,
            ":now": now,
            **{f":{algorithm}": value for algorithm, value in sums.items()},
        },
    )


def digest(body):
    """Reads the body once, in chunks: memory stays flat however large the object is."""
    sums = {name: hashlib.new(name) for name in ("sha256", "sha1", "md5")}
    size = 0
    for chunk in body.iter_chunks(CHUNK_BYTES):
        size += len(chunk)
        for running in sums.values():
            running.update(chunk)
    return size, {name: running.hexdigest() for name, running in sums.items()}


def gone(bucket, key):
    """Whether the object was deleted while it was read: its row may have been written after the deletion."""
    try:
        S3.head_object(Bucket=bucket, Key=key)
    except ClientError as error:
        if error.response["Error"]["Code"] in GONE:
            return True
        raise
    return False


def update(identifier, expression, condition, names, values):
    try:
        TABLE.update_item(
            Key={"id": identifier},
            UpdateExpression=expression,
            ConditionExpression=condition,
            ExpressionAttributeNames={"#status": "status", **names},
            ExpressionAttributeValues=values,
        )
    except ClientError as error:
        if error.response["Error"]["Code"] == LOST:
            return False
        raise
    return True
