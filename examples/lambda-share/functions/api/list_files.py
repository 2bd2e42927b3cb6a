"""GET /files?cursor=…: the files, a page at a time, in no order; the reader sorts."""

import os
import re

import boto3

from files import shown
from reply import answer, refuse

PAGE_ITEMS = 200
IDENTIFIER = re.compile(r"[0-9a-f]{32}")

TABLE = boto3.resource("dynamodb").Table(os.environ["FILES_TABLE"])


def handler(event, _context):
    cursor = (event.get("queryStringParameters") or {}).get("cursor")
    if cursor and not IDENTIFIER.fullmatch(cursor):
        return refuse(400, "The cursor is the one that the last page gave.")
    start = {"ExclusiveStartKey": {"id": cursor}} if cursor else {}
    page = TABLE.scan(Limit=PAGE_ITEMS, **start)
    body = {"files": [shown(row) for row in page["Items"]]}
    if "LastEvaluatedKey" in page:
        body["cursor"] = page["LastEvaluatedKey"]["id"]
    return answer(200, body)
