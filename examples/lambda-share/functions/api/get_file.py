"""GET /files/{id}: what is known of one file. 404 until its upload has arrived."""

import os

import boto3

from files import shown
from reply import answer, not_found

TABLE = boto3.resource("dynamodb").Table(os.environ["FILES_TABLE"])


def handler(event, _context):
    row = TABLE.get_item(Key={"id": event["pathParameters"]["id"]}).get("Item")
    return answer(200, shown(row)) if row else not_found()
