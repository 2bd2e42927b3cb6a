"""EventBridge by boto3."""

import pytest
from botocore.exceptions import ClientError


def refusal(asked, **given):
    with pytest.raises(ClientError) as refused:
        asked(**given)
    return refused.value.response["Error"]["Code"]


def test_a_rule_is_on_the_callers_own_bus(cloud, name):
    events = cloud.client("events")
    events.put_rule(Name=name, ScheduleExpression="rate(1 day)")
    arn = events.describe_rule(Name=name)["Arn"]
    _, _, _, region, account, _ = arn.split(":", 5)
    own = f"arn:aws:events:{region}:{account}:event-bus/default"
    assert events.describe_rule(Name=name, EventBusName=own)["Arn"] == arn
    theirs = f"arn:aws:events:{region}:{int(account) ^ 1:012}:event-bus/default"
    for asked in (events.describe_rule, events.disable_rule, events.delete_rule):
        assert refusal(asked, Name=name, EventBusName=theirs) == "AccessDeniedException"
    given = {"Name": name, "ScheduleExpression": "rate(2 days)", "EventBusName": theirs}
    assert refusal(events.put_rule, **given) == "AccessDeniedException"
    assert events.describe_rule(Name=name)["ScheduleExpression"] == "rate(1 day)"
    events.delete_rule(Name=name, EventBusName=own)


def test_a_rate_has_an_end(cloud, name):
    events = cloud.client("events")
    for rate in ("rate(153722867280912 minutes)", "rate(9223372036854775807 days)"):
        assert refusal(events.put_rule, Name=name, ScheduleExpression=rate) == "ValidationException"
