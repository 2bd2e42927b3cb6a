"""DELETE /files/{id}: first the object, then the row, so that a failure between them can be repeated."""

import os

import boto3

from reply import not_found

S3 = boto3.client("s3")
TABLE = boto3.resource("dynamodb").Table(os.environ["FILES_TABLE"])


def handler(event, _context):
    key = {"id": event["pathParameters"]["id"]}
    row = TABLE.get_item(Key=key).get("Item")
    if not row:
        return not_found()
    S3.delete_object(Bucket=os.environ["FILES_BUCKET"], Key=row["key"])
    TABLE.delete_item(Key=key)
    return {"statusCode": 204, "body": ""}
