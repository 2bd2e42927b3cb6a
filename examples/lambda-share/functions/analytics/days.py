"""The counts of one day, always computed anew from its facts, so that repeating changes nothing."""

from collections import Counter

from boto3.dynamodb.conditions import Key


def recount(table, day):
    """Reads the facts of `upload#DAY` and writes the row `day / DAY`; a day without uploads has none."""
    files, total, types = 0, 0, Counter()
    for fact in facts(table, day):
        files += 1
        total += int(fact["bytes"])
        types[fact["type"]] += 1
    if not files:
        return
    table.put_item(
        Item={"kind": "day", "name": day, "files": files, "bytes": total, "types": dict(types)}
    )


def facts(table, day):
    asked = {"KeyConditionExpression": Key("kind").eq(f"upload#{day}")}
    while True:
        page = table.query(**asked)
        yield from page["Items"]
        if "LastEvaluatedKey" not in page:
            return
        asked["ExclusiveStartKey"] = page["LastEvaluatedKey"]
