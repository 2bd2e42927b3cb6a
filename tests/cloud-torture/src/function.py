"""Marks every event that it gets in a table, through its own cloud; signs by itself, as boto3 may be absent."""

import datetime
import hashlib
import hmac
import http.client
import json
import os
import urllib.parse

TABLE = "arrived"


def handler(event, context):
    for identifier in identifiers(event):
        mark(identifier)
    path = event.get("rawPath")
    return {"statusCode": 200, "body": path} if path else {"marked": True}


def identifiers(event):
    if "id" in event:
        return [event["id"]]
    found = []
    for record in event.get("Records", []):
        if record.get("eventSource") == "aws:s3":
            found.append(urllib.parse.unquote_plus(record["s3"]["object"]["key"]))
        else:
            found.append(record["dynamodb"]["NewImage"]["id"]["S"])
    return found


def mark(identifier):
    body = json.dumps({
        "TableName": TABLE,
        "Key": {"id": {"S": identifier}},
        "UpdateExpression": "ADD #c :one",
        "ExpressionAttributeNames": {"#c": "count"},
        "ExpressionAttributeValues": {":one": {"N": "1"}},
    }).encode()
    endpoint = urllib.parse.urlparse(os.environ["AWS_ENDPOINT_URL"])
    headers = signed(endpoint.netloc, body)
    connection = http.client.HTTPConnection(endpoint.hostname, endpoint.port, timeout=20)
    try:
        connection.request("POST", "/", body, headers)
        answer = connection.getresponse()
        text = answer.read()
        if answer.status != 200:
            raise RuntimeError(f"{answer.status} {text}")
    finally:
        connection.close()


def signed(host, body):
    now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    region = os.environ["AWS_REGION"]
    headers = {
        "content-type": "application/x-amz-json-1.0",
        "host": host,
        "x-amz-date": now,
        "x-amz-security-token": os.environ["AWS_SESSION_TOKEN"],
        "x-amz-target": "DynamoDB_20120810.UpdateItem",
    }
    names = ";".join(sorted(headers))
    lines = "".join(f"{name}:{headers[name]}\n" for name in sorted(headers))
    canonical = "\n".join(["POST", "/", "", lines, names, hashlib.sha256(body).hexdigest()])
    scope = f"{now[:8]}/{region}/dynamodb/aws4_request"
    text = "\n".join(["AWS4-HMAC-SHA256", now, scope, hashlib.sha256(canonical.encode()).hexdigest()])
    key = ("AWS4" + os.environ["AWS_SECRET_ACCESS_KEY"]).encode()
    for part in scope.split("/"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    signature = hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
    credential = f"{os.environ['AWS_ACCESS_KEY_ID']}/{scope}"
    headers["authorization"] = (
        f"AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders={names}, Signature={signature}"
    )
    return headers
