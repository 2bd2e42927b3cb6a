"""Makes `ids.txt` and `excluded.txt` from the suite's own markers, before any run.

A pytest plugin: `run --freeze` collects with it. A test is excluded only for what the suite itself says of it.
"""

from pathlib import Path

HERE = Path(__file__).parent
# Fixtures of the suite that skip on AWS, or that let a test fail there.
FIXTURES = {
    "scylla_only": "fixture scylla_only: a feature of Scylla alone",
    "_scylla_only": "autouse fixture that asks for scylla_only",
    "all_tests_are_scylla_only": "autouse fixture that asks for scylla_only",
    "dynamodb_bug": "fixture dynamodb_bug: expected to fail on AWS",
    "rest_api": "fixture rest_api: Scylla's REST API, skipped on AWS",
    "cql": "fixture cql: Scylla's CQL, skipped on AWS",
    "vs": "fixture vs: Scylla's vector search, skipped on AWS",
    "metrics": "fixture metrics: Scylla's metrics, skipped on AWS",
    "logfile": "fixture logfile: reads the log file of a local Scylla",
    "https_url": "fixture https_url: skipped without --https, whose port and TLS versions are Scylla's settings",
}
# Tests whose body asks for what AWS does not have, though no fixture says so.
BODIES = {
    "'FLOAT32VECTOR'": "FLOAT32VECTOR is no type of DynamoDB: API_AttributeValue",
}
# Not marked, yet AWS's documentation contradicts them.
NAMED = {}


def reason(item):
    """Why a test is not to run; none if it is."""
    for fixture, why in FIXTURES.items():
        if fixture in item.fixturenames:
            return why
    if "using tablets" in item.name and "test_streams.py" in item.nodeid:
        return "fixture tags_param: the second of two equal variants, skipped on AWS"
    import inspect

    source = inspect.getsource(item.function)
    for text, why in BODIES.items():
        if text in source:
            return why
    return NAMED.get(item.nodeid)


def pytest_collection_finish(session):
    ids, excluded = [], []
    for item in session.items:
        why = reason(item)
        if why is None:
            ids.append(item.nodeid)
        else:
            excluded.append(f"{item.nodeid}\t{why}")
    (HERE / "ids.txt").write_text("\n".join(ids) + "\n")
    (HERE / "excluded.txt").write_text("\n".join(excluded) + "\n")
