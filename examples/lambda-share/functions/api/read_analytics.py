"""GET /analytics: uploads of the last days (from the stream) and what is stored (from the schedule)."""

import os

import boto3
from boto3.dynamodb.conditions import Key

from reply import answer

DAYS = 14

TABLE = boto3.resource("dynamodb").Table(os.environ["ANALYTICS_TABLE"])


def handler(_event, _context):
    days = TABLE.query(
        KeyConditionExpression=Key("kind").eq("day"), ScanIndexForward=False, Limit=DAYS
    )["Items"]
    summary = TABLE.get_item(Key={"kind": "summary", "name": "now"}).get("Item")
    return answer(200, {"days": [_day(row) for row in days], "summary": summary and _summary(summary)})


def _day(row):
    return {"day": row["name"], "files": row["files"], "bytes": row["bytes"], "types": row["types"]}


def _summary(row):
    fields = ("at", "files", "bytes", "largest_bytes", "types")
    return {field: row[field] for field in fields}
