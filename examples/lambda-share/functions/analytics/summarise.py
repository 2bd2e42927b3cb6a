"""On a schedule: sums up what is stored now, and counts today and yesterday again.

Two shards of the stream may count the same day at once, the later write being the older count; this mends it.
"""

import os
from collections import Counter
from datetime import datetime, timedelta, timezone

import boto3

from days import recount

FILES = boto3.resource("dynamodb").Table(os.environ["FILES_TABLE"])
ANALYTICS = boto3.resource("dynamodb").Table(os.environ["ANALYTICS_TABLE"])


def handler(_event, _context):
    now = datetime.now(timezone.utc)
    for days_ago in (0, 1):
        recount(ANALYTICS, (now - timedelta(days=days_ago)).strftime("%Y-%m-%d"))
    summary = summarise(now)
    ANALYTICS.put_item(Item={"kind": "summary", "name": "now", **summary})
    return summary


def summarise(now):
    files, total, largest, types = 0, 0, 0, Counter()
    for row in stored():
        size = int(row["size"])
        files += 1
        total += size
        largest = max(largest, size)
        types[row["type"]] += 1
    return {
        "at": now.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "files": files,
        "bytes": total,
        "largest_bytes": largest,
        "types": dict(types),
    }


def stored():
    asked = {
        "ProjectionExpression": "#size, #type",
        "FilterExpression": "#status = :ready",
        "ExpressionAttributeNames": {"#size": "size", "#type": "type", "#status": "status"},
        "ExpressionAttributeValues": {":ready": "ready"},
    }
    while True:
        page = FILES.scan(**asked)
        yield from page["Items"]
        if "LastEvaluatedKey" not in page:
            return
        asked["ExclusiveStartKey"] = page["LastEvaluatedKey"]
