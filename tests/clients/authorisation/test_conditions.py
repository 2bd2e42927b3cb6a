"""Every condition key that AWS's reference gives an action of a built operation decides here too: a policy that asks
for another value denies, one that asks for the right value allows. What nothing here can have is listed with why."""

import re

import pytest
import reference
from conditions import ABSENT, keys
from operations import BUILT, DENIED, allow


def known():
    """The reference's keys for what is built; those of tags have a suite of their own."""
    found = set()
    for service, operation in BUILT:
        for action in reference.actions(service, operation, {}) or []:
            found |= reference.condition_keys(action)
    return {key for key in found if not re.match(r"aws:|iam:ResourceTag/", key)}


def test_every_key_is_asked_or_absent_for_a_reason():
    asked = {case.key for case in keys()}
    assert asked.isdisjoint(ABSENT)
    assert sorted(known() - asked - set(ABSENT)) == []


def test_nothing_is_excused_that_the_reference_does_not_have():
    assert sorted(set(ABSENT) - known()) == []


@pytest.mark.parametrize("case", keys(), ids=str)
def test_condition(case, cloud, probe, made, inputs):
    call = case.call(inputs, made)
    needed = sorted({*call.expected(), *case.also})
    knowing = [action for action in needed if case.knows(action)]
    assert knowing, f"no action of {call.operation} knows {case.key}"
    for value in ("other", "right"):
        wanted = case.right(made) if value == "right" else case.other
        condition = {"Condition": {case.operator: {case.name: wanted}}}
        probe.may(*(
            allow(call, action, "*", made) | (condition if action in knowing else {})
            for action in needed
        ))
        code, message = call.by(probe.client(call.service))
        assert (code in DENIED) == (value == "other"), (value, code, message)
