"""The examples of a clone: which there are, what each is given."""

import fnmatch
import json
import re
from pathlib import Path

HERE = Path(__file__).parent
TABLE = "IdempotencyTable"
BUCKET = "powertools-examples"
# Beside every example of streams.
OBJECTS = {
    "gzip": "sample.csv.gz", "lzma": "sample.csv.xz", "zip": "sample.zip", "json": "sample.jsonl", "tsv": "sample.tsv",
    "csv": "sample.csv",
}
# What examples without an event of their own are given.
PLAIN = {
    "user_id": "42", "product_id": "7", "order_id": "19", "username": "xyz", "animal": "dog", "name": "Rex", "bark": 3,
    "special_key": True, "body": {"email": "a@example.com", "address": {"street": "x", "number": 1}, "name": "N"},
}
ENVIRONMENT = {
    "POWERTOOLS_SERVICE_NAME": "payment",
    "POWERTOOLS_METRICS_NAMESPACE": "Example",
    "POWERTOOLS_LOG_LEVEL": "INFO",
    "IDEMPOTENCY_TABLE": TABLE,
    "DYNAMODB_TABLE": TABLE,
    "TABLE_NAME": TABLE,
    "TABLE": TABLE,
}


def left_out():
    lines = (HERE / "left_out.txt").read_text().splitlines()
    return [line.split(maxsplit=1) for line in lines if line and not line.startswith("#")]


def found(folder):
    """(the file, its handler's name) of every example that is deployed."""
    reasons = left_out()
    examples = []
    for path in sorted(folder.glob("*/src/*.py")):
        name = str(path.relative_to(folder))
        handler = re.search(r"^def ((?:lambda_)?handler)\(", path.read_text(), re.M)
        if handler and not any(fnmatch.fnmatch(name, pattern) for pattern, _ in reasons):
            examples.append((name, handler[1]))
    return examples


def event(path):
    """What its authors give it, or one of the kind that it takes."""
    source = path.read_text()
    stem = re.sub(r"_function$", "", path.stem)
    for ending in ("_payload", "_event", ""):
        for given in (path.stem, stem):
            beside = path.with_name(f"{given}{ending}.json")
            if beside.exists() and "feature" not in beside.name:
                return json.loads(beside.read_text())
    folder = path.parents[2] / "batch_processing" / "src"
    for kind, name in (("SQS", "sqs"), ("Kinesis", "kinesis"), ("DynamoDB", "dynamodb")):
        if re.search(rf"EventType\.{kind}|{kind}Record|EventType\.SqsFifo|SqsFifo" if kind == "SQS" else rf"EventType\.{kind}", source):
            return json.loads((folder / f"getting_started_{name}_event.json").read_text())
    if "S3Object" in source:
        key = next((name for word, name in OBJECTS.items() if word in path.stem), None)
        key = key or next((name for word, name in OBJECTS.items() if f"{word}transform" in source.lower()), "sample.csv")
        return {"bucket": BUCKET, "key": key}
    if "Resolver" in source:
        return http(source)
    return PLAIN


def http(source):
    """A request for the first route that an example has, in the shape of its resolver."""
    route = re.search(r"\.(get|post|put|patch|delete)\(\s*(r?)[\"'](.*?)[\"']", source)
    method, path = (route[1].upper(), route[3]) if route else ("GET", "/todos")
    path = re.sub(r"<[^>]+>", "1", path).replace(".+", "x")
    body = json.dumps({"userId": 1, "id": 1, "title": "write", "completed": False}) if method in ("POST", "PUT") else None
    headers = {"content-type": "application/json", "X-Api-Key": "a key", "host": "example.com"}
    if "APIGatewayHttpResolver" in source or "LambdaFunctionUrlResolver" in source:
        request = {"http": {"method": method, "path": path, "sourceIp": "127.0.0.1"}, "requestId": "r", "stage": "$default"}
        return {
            "version": "2.0", "rawPath": path, "rawQueryString": "", "headers": headers, "body": body,
            "requestContext": request, "isBase64Encoded": False,
        }
    return {
        "path": path, "resource": path, "httpMethod": method, "headers": headers, "body": body,
        "multiValueHeaders": {name: [value] for name, value in headers.items()},
        "queryStringParameters": {"id": "1"}, "multiValueQueryStringParameters": {"id": ["1"]},
        "requestContext": {"requestId": "r", "stage": "prod", "path": path, "httpMethod": method},
        "isBase64Encoded": False, "pathParameters": None, "stageVariables": None,
    }


def objects():
    """{key: bytes} for the examples of streams."""
    import gzip
    import io
    import lzma
    import zipfile

    rows = "".join(f"{20 + n % 10}.{n % 10},{n % 10},{'+-'[n % 2]}\n" for n in range(200))
    text = f"reading,position,type\n{rows}".encode()
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as opened:
        opened.writestr("filename.txt", "inside")
    lines = "".join(json.dumps({"n": n}) + "\n" for n in range(20)).encode()
    return {
        "sample.csv": text, "sample.csv.gz": gzip.compress(text), "sample.csv.xz": lzma.compress(text),
        "sample.zip": archive.getvalue(), "sample.jsonl": lines, "sample.tsv": text.replace(b",", b"\t"),
    }


