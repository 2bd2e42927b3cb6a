"""Follows the stream of the table of files, and keeps the counts of each day: files, bytes, types.

A stream delivers a batch again when its function failed halfway, so adding to a counter would count twice.
Each hashed file leaves one fact under its own key instead, and the day is counted from its facts.
"""

import os

import boto3

from days import recount

TABLE = boto3.resource("dynamodb").Table(os.environ["ANALYTICS_TABLE"])


def handler(event, _context):
    touched = {note(record["dynamodb"]) for record in event["Records"] if became_ready(record)}
    for day in sorted(touched):
        recount(TABLE, day)


def became_ready(record):
    change = record["dynamodb"]
    return status(change.get("NewImage")) == "ready" and status(change.get("OldImage")) != "ready"


def status(image):
    return image["status"]["S"] if image and "status" in image else None


def note(change):
    """Writes the fact of one upload; returns its day."""
    image = change["NewImage"]
    day = image["uploaded_at"]["S"][:10]
    TABLE.put_item(
        Item={
            "kind": f"upload#{day}",
            "name": image["id"]["S"],
            "type": image["type"]["S"],
            "bytes": int(image["size"]["N"]),
        }
    )
    return day
