"""The answers of the API: JSON, never cached, with errors that say what to do."""

import json


def answer(status, body):
    """An HTTP API response with a JSON body."""
    return {
        "statusCode": status,
        "headers": {"content-type": "application/json", "cache-control": "no-store"},
        "body": json.dumps(body, default=_number),
    }


def refuse(status, message):
    """An error whose `message` a person can act on."""
    return answer(status, {"message": message})


def redirect(url):
    """A 302 that no cache keeps: the address it leads to expires."""
    return {"statusCode": 302, "headers": {"location": url, "cache-control": "no-store"}, "body": ""}


def not_found():
    return refuse(404, "There is no such file. It may have been deleted; look in the list.")


def _number(value):
    """DynamoDB's numbers arrive as Decimal; all of ours are whole."""
    return int(value)
