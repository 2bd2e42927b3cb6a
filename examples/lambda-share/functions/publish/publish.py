"""The custom resource behind the page: publishes it with the stack, and empties the buckets before they go.

So one deployment is enough, and one deletion too: a bucket that holds objects cannot be deleted.
"""

import json
import urllib.request
from pathlib import Path

import boto3
from botocore.exceptions import ClientError

SITE = Path(__file__).parent / "site"
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".json": "application/json",
}
# Small files that change together: revalidated each time, so that a new page never meets an old script.
CACHE = "no-cache"

S3 = boto3.client("s3")


def handler(event, _context):
    properties = event["ResourceProperties"]
    try:
        if event["RequestType"] == "Delete":
            empty(properties["SiteBucket"])
            empty(properties["FilesBucket"])
        else:
            publish(properties["SiteBucket"], properties["ApiUrl"])
    except Exception as error:  # Whatever it is, CloudFormation must hear of it, or it waits for an hour.
        respond(event, "FAILED", f"{type(error).__name__}: {error}")
        raise
    respond(event, "SUCCESS", "")


def publish(bucket, api_url):
    for path in sorted(SITE.rglob("*")):
        if path.is_file():
            put(bucket, path.relative_to(SITE).as_posix(), path.read_bytes())
    # Last, so that a page that finds it finds all the rest.
    put(bucket, "config.json", json.dumps({"api": api_url}).encode())


def put(bucket, key, body):
    S3.put_object(
        Bucket=bucket, Key=key, Body=body, ContentType=TYPES[Path(key).suffix], CacheControl=CACHE
    )


def empty(bucket):
    try:
        for page in S3.get_paginator("list_objects_v2").paginate(Bucket=bucket):
            found = [{"Key": item["Key"]} for item in page.get("Contents", [])]
            if found:
                refused = S3.delete_objects(Bucket=bucket, Delete={"Objects": found, "Quiet": True})
                if refused.get("Errors"):
                    raise RuntimeError(f"{bucket}: {refused['Errors'][0]}")
    except ClientError as error:
        if error.response["Error"]["Code"] != "NoSuchBucket":
            raise


def respond(event, status, reason):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html"""
    body = {
        "Status": status,
        "Reason": reason[:1000],
        # By the bucket: if that is replaced, CloudFormation deletes, and so empties, the old one.
        "PhysicalResourceId": f"site-of-{event['ResourceProperties']['SiteBucket']}",
        "StackId": event["StackId"],
        "RequestId": event["RequestId"],
        "LogicalResourceId": event["LogicalResourceId"],
    }
    request = urllib.request.Request(
        event["ResponseURL"],
        data=json.dumps(body).encode(),
        method="PUT",
        # The address is signed for an empty content type.
        headers={"Content-Type": ""},
    )
    with urllib.request.urlopen(request, timeout=30):
        pass
