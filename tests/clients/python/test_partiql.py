"""PartiQL by boto3: statements, pages, batches and transactions. `at` is a reserved word, hence its quotes."""

import pytest
from botocore.exceptions import ClientError


def run(cloud, statement, *parameters, **more):
    if parameters:
        more["Parameters"] = list(parameters)
    return cloud.client("dynamodb").execute_statement(Statement=statement, **more)


def refused(cloud, statement, *parameters, **more):
    with pytest.raises(ClientError) as failed:
        run(cloud, statement, *parameters, **more)
    error = failed.value.response["Error"]
    return error["Code"], error["Message"]


def test_statements(cloud, table):
    insert = f"INSERT INTO \"{table}\" VALUE {{'id': ?, 'at': 1, 'tags': <<'a'>>, 'row': [1, {{'k': 'v'}}]}}"
    assert run(cloud, insert, {"S": "one"})["Items"] == []
    assert refused(cloud, insert, {"S": "one"}) == (
        "DuplicateItemException", "Duplicate primary key exists in table")
    key = "id = 'one' AND \"at\" = 1"
    changed = run(cloud, f"""UPDATE "{table}"
        SET tags = set_add(tags, <<'b'>>) SET row = list_append(row, [?]) SET n = 5
        WHERE {key} AND attribute_not_exists(n) RETURNING ALL NEW *""", {"BOOL": True})["Items"]
    assert changed == [{
        "id": {"S": "one"}, "at": {"N": "1"}, "tags": {"SS": ["a", "b"]}, "n": {"N": "5"},
        "row": {"L": [{"N": "1"}, {"M": {"k": {"S": "v"}}}, {"BOOL": True}]},
    }]
    read = f'SELECT n, row[1].k, row[0] FROM "{table}" WHERE {key}'
    assert run(cloud, read)["Items"] == [{"n": {"N": "5"}, "k": {"S": "v"}, "row[0]": {"N": "1"}}]
    assert refused(cloud, f'DELETE FROM "{table}" WHERE {key} AND n = 6')[0] == "ConditionalCheckFailedException"
    gone = run(cloud, f'DELETE FROM "{table}" WHERE {key} RETURNING ALL OLD *')["Items"]
    assert gone[0]["n"] == {"N": "5"}
    assert run(cloud, read)["Items"] == []


def test_pages(cloud, table):
    for at in range(25):
        run(cloud, f"INSERT INTO \"{table}\" VALUE {{'id': 'pages', 'at': ?}}", {"N": str(at)})
    found, more = [], {"Limit": 7}
    while True:
        page = run(cloud, f"SELECT \"at\" FROM \"{table}\" WHERE id = 'pages' ORDER BY \"at\" DESC", **more)
        assert len(page["Items"]) <= 7
        found += [int(item["at"]["N"]) for item in page["Items"]]
        if "NextToken" not in page:
            break
        more["NextToken"] = page["NextToken"]
    assert found == list(range(24, -1, -1))
    first = run(cloud, f"SELECT \"at\" FROM \"{table}\" WHERE id = 'pages'", Limit=1)
    assert first["LastEvaluatedKey"] == {"id": {"S": "pages"}, "at": {"N": "0"}}


@pytest.mark.parametrize("statement, message", [
    ("SELECT", "Unexpected term"),
    ("DROP TABLE x", "Expected data manipulation"),
    ("SELECT * FROM t WHERE a = ", "Missing right-hand side expression of infix operator"),
    ("SELECT * FROM t WHERE a = 1 b", "Unexpected token after expression"),
    ("SELECT * FROM t WHERE a = 'open", ""),
])
def test_malformed(cloud, statement, message):
    told = f"Statement wasn't well formed, can't be processed: {message}"
    assert refused(cloud, statement) == ("ValidationException", told)


def test_limits(cloud, table):
    assert refused(cloud, "SELECT * FROM t WHERE " + "(" * 4000 + ")" * 4000)[0] == "ValidationException"
    assert refused(cloud, f"SELECT * FROM \"{table}\" WHERE id = '{'x' * 8192}'")[0] == "ValidationException"
    unchecked = cloud.client("dynamodb", parameter_validation=False)
    with pytest.raises(ClientError) as failed:
        unchecked.execute_statement(Statement=f'SELECT * FROM "{table}"', Parameters=[])
    assert failed.value.response["Error"]["Message"] == (
        "1 validation error detected: Value '[]' at 'parameters' failed to satisfy constraint: Member must have "
        "length greater than or equal to 1"
    )
    with pytest.raises(ClientError) as failed:
        unchecked.execute_statement(Statement=f'SELECT * FROM "{table}"', Limit=0)
    assert failed.value.response["Error"]["Message"] == (
        "1 validation error detected: Value '0' at 'limit' failed to satisfy constraint: Member must have value "
        "greater than or equal to 1"
    )
    _, message = refused(cloud, f'SELECT * FROM "{table}" WHERE id = ?')
    assert message == "Number of parameters in request and statement don't match."


def test_batch_and_transaction(cloud, table):
    dynamodb = cloud.client("dynamodb")
    insert = [{"Statement": f"INSERT INTO \"{table}\" VALUE {{'id': 'many', 'at': {at}}}"} for at in (1, 2, 1)]
    with pytest.raises(ClientError) as failed:
        dynamodb.batch_execute_statement(Statements=insert)
    assert "contains duplicates" in str(failed.value)
    dynamodb.batch_execute_statement(Statements=insert[:2])
    answers = dynamodb.batch_execute_statement(Statements=insert[1:2])["Responses"]
    assert answers[0]["Error"]["Code"] == "DuplicateItem"
    with pytest.raises(dynamodb.exceptions.TransactionCanceledException) as cancelled:
        dynamodb.execute_transaction(TransactStatements=[
            {"Statement": f"INSERT INTO \"{table}\" VALUE {{'id': 'many', 'at': 3}}"},
            {"Statement": f"UPDATE \"{table}\" SET n = 1 WHERE id = 'many' AND \"at\" = 1 AND n = 0",
             "ReturnValuesOnConditionCheckFailure": "ALL_OLD"},
        ])
    reasons = cancelled.value.response["CancellationReasons"]
    assert [reason["Code"] for reason in reasons] == ["None", "ConditionalCheckFailed"]
    assert reasons[1]["Item"]["id"] == {"S": "many"}
    read = [{"Statement": f"SELECT * FROM \"{table}\" WHERE id = 'many' AND \"at\" = {at}"} for at in (1, 3)]
    answers = dynamodb.execute_transaction(TransactStatements=read)["Responses"]
    assert [("Item" in answer) for answer in answers] == [True, False]
