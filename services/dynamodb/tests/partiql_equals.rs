//! Random statements of PartiQL do what the same does through the other operations, on the same data.

mod cloud;

use cloud::Cloud;
use model_dynamodb::{CreateTable, DeleteItem, ExecuteStatement, PutItem, Query, Scan, UpdateItem};
use serde_json::{Map, Value, json};

/// A reproducible row of numbers.
struct Draw(u64);

impl Draw {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.0 >> 33) % limit
    }

    fn of<'a, T>(&mut self, row: &'a [T]) -> &'a T {
        &row[self.below(row.len() as u64) as usize]
    }
}

/// One meaning in both languages. Values stand as parameters in one and as references in the other.
#[derive(Default)]
struct Both {
    partiql: String,
    expression: String,
    values: Vec<Value>,
}

impl Both {
    fn value(&mut self, value: Value) {
        self.partiql.push('?');
        self.expression.push_str(&format!(":v{}", self.values.len()));
        self.values.push(value);
    }

    fn text(&mut self, text: &str) {
        self.two(text, text);
    }

    fn two(&mut self, partiql: &str, expression: &str) {
        self.partiql.push_str(partiql);
        self.expression.push_str(expression);
    }

    fn references(&self) -> Value {
        let named = self.values.iter().enumerate();
        Value::Object(named.map(|(at, value)| (format!(":v{at}"), value.clone())).collect())
    }
}

fn scalar(draw: &mut Draw) -> Value {
    match draw.below(3) {
        0 => json!({"S": *draw.of(&["", "a", "ab", "b"])}),
        _ => json!({"N": draw.below(4).to_string()}),
    }
}

fn value(draw: &mut Draw) -> Value {
    match draw.below(7) {
        0 => json!({"BOOL": draw.below(2) == 0}),
        1 => json!({"NULL": true}),
        2 => json!({"L": [scalar(draw), scalar(draw)]}),
        3 => json!({"M": {"x": scalar(draw)}}),
        4 => json!({"SS": ["a", "b"]}),
        _ => scalar(draw),
    }
}

/// In parentheses, but never twice: the expressions refuse that.
fn enclosed(text: &str) -> String {
    if text.starts_with('(') { text.to_owned() } else { format!("({text})") }
}

fn path(draw: &mut Draw) -> &'static str {
    ["u", "v", "l[0]", "m.x", "w"][draw.below(5) as usize]
}

fn condition(draw: &mut Draw, both: &mut Both, depth: u64) {
    if depth > 0 && draw.below(2) == 0 {
        let joint = *draw.of(&[" AND ", " OR "]);
        if draw.below(4) == 0 {
            both.text("NOT ");
        }
        both.text("(");
        condition(draw, both, depth - 1);
        both.text(joint);
        condition(draw, both, depth - 1);
        both.text(")");
        return;
    }
    let path: &str = path(draw);
    match draw.below(9) {
        0 => both.two(&format!("{path} IS MISSING"), &format!("attribute_not_exists({path})")),
        1 => both.two(&format!("{path} IS NOT MISSING"), &format!("attribute_exists({path})")),
        2 => {
            let kind = *draw.of(&["S", "N", "L", "NULL"]);
            both.text(&format!("attribute_type({path}, "));
            both.value(json!({"S": kind}));
            both.text(")");
        }
        3 => {
            both.text(&format!("begins_with({path}, "));
            both.value(json!({"S": "a"}));
            both.text(")");
        }
        4 => {
            both.text(&format!("contains({path}, "));
            both.value(scalar(draw));
            both.text(")");
        }
        5 => {
            both.text(&format!("size({path}) >= "));
            both.value(json!({"N": "1"}));
        }
        6 => {
            both.text(&format!("{path} IN ("));
            both.value(value(draw));
            both.text(", ");
            both.value(scalar(draw));
            both.text(")");
        }
        7 => {
            both.text(&format!("{path} BETWEEN "));
            both.value(json!({"N": "1"}));
            both.text(" AND ");
            both.value(json!({"N": "2"}));
        }
        _ => {
            let comparator = *draw.of(&["=", "<>", "<", "<=", ">", ">="]);
            both.text(&format!("{path} {comparator} "));
            let ordered = comparator.contains(['<', '>']) && comparator != "<>";
            both.value(if ordered { scalar(draw) } else { value(draw) });
        }
    }
}

fn random_item(draw: &mut Draw, p: &str, c: u64) -> Value {
    let mut item = json!({ "p": {"S": p}, "c": {"N": c.to_string()} });
    for name in ["u", "v", "w"] {
        if draw.below(3) > 0 {
            item[name] = value(draw);
        }
    }
    if draw.below(2) == 0 {
        item["l"] = json!({"L": [scalar(draw)]});
        item["m"] = json!({"M": {"x": value(draw)}});
    }
    if draw.below(3) > 0 {
        item["g"] = json!({"S": *draw.of(&["x", "y"])});
    }
    item
}

async fn create(cloud: &Cloud, name: &str) {
    cloud
        .ok::<CreateTable>(json!({
            "TableName": name, "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [
                {"AttributeName": "p", "AttributeType": "S"}, {"AttributeName": "c", "AttributeType": "N"},
                {"AttributeName": "g", "AttributeType": "S"},
            ],
            "KeySchema": [
                {"AttributeName": "p", "KeyType": "HASH"}, {"AttributeName": "c", "KeyType": "RANGE"},
            ],
            "GlobalSecondaryIndexes": [{
                "IndexName": "by-g", "Projection": {"ProjectionType": "ALL"},
                "KeySchema": [
                    {"AttributeName": "g", "KeyType": "HASH"}, {"AttributeName": "c", "KeyType": "RANGE"},
                ],
            }],
        }))
        .await;
}

async fn every_page(
    cloud: &Cloud,
    statement: &str,
    parameters: &[Value],
    limit: u64,
) -> Vec<Value> {
    let mut input = json!({ "Statement": statement, "Limit": limit });
    if !parameters.is_empty() {
        input["Parameters"] = json!(parameters);
    }
    let mut found = Vec::new();
    loop {
        let reply = cloud
            .call::<ExecuteStatement>(input.clone())
            .await
            .unwrap_or_else(|fault| panic!("{statement} {parameters:?}: {fault}"));
        found.extend(reply["Items"].as_array().unwrap().iter().cloned());
        match reply.get("NextToken") {
            Some(token) => input["NextToken"] = token.clone(),
            None => return found,
        }
    }
}

fn sorted(mut items: Vec<Value>) -> Vec<String> {
    let canonical = |item: Value| {
        let mut members: Vec<String> = item
            .as_object()
            .unwrap()
            .iter()
            .map(|(name, value)| format!("{name}:{value}"))
            .collect();
        members.sort();
        members.join(",")
    };
    let mut texts: Vec<String> = items.drain(..).map(canonical).collect();
    texts.sort();
    texts
}

async fn scan(cloud: &Cloud, table: &str) -> Vec<String> {
    let reply = cloud.ok::<Scan>(json!({ "TableName": table })).await;
    sorted(reply["Items"].as_array().unwrap().clone())
}

#[tokio::test]
async fn a_select_equals_its_query_or_scan() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    create(&cloud, "things").await;
    let mut draw = Draw(20);
    for p in ["a", "b", "c"] {
        for c in 0..8 {
            let item = random_item(&mut draw, p, c);
            cloud.ok::<PutItem>(json!({ "TableName": "things", "Item": item })).await;
        }
    }
    let mut answered = 0;
    for round in 0..400 {
        let mut both = Both::default();
        let by_index = draw.below(2) == 0;
        let (from, key) = if by_index { ("things.\"by-g\"", "g") } else { ("things", "p") };
        let partition =
            json!({"S": if by_index { *draw.of(&["x", "y"]) } else { *draw.of(&["a", "b"]) }});
        let low = json!({"N": draw.below(5).to_string()});
        let keyed = draw.below(3) > 0;
        let sort = *draw.of(&["", "=", "<", "<=", ">", ">=", "BETWEEN"]);
        let mut keys = Both::default();
        if keyed {
            keys.text(&format!("{key} = "));
            keys.value(partition);
            match sort {
                "" => {}
                "BETWEEN" => {
                    keys.text(" AND c BETWEEN ");
                    keys.value(low);
                    keys.text(" AND ");
                    keys.value(json!({"N": "6"}));
                }
                comparator => {
                    keys.text(&format!(" AND c {comparator} "));
                    keys.value(low);
                }
            }
        }
        both.values = keys.values.clone();
        condition(&mut draw, &mut both, 3);
        let descending = keyed && draw.below(2) == 0;
        let limit = 1 + draw.below(12);
        let mut input = json!({
            "TableName": "things", "FilterExpression": both.expression,
        });
        if !both.values.is_empty() {
            input["ExpressionAttributeValues"] = both.references();
        }
        if by_index {
            input["IndexName"] = json!("by-g");
        }
        let joined = if keyed { " AND " } else { "" };
        let mut statement = format!(
            "SELECT * FROM {from} WHERE {}{joined}{}",
            keys.partiql,
            enclosed(&both.partiql)
        );
        if descending {
            statement.push_str(" ORDER BY c DESC");
        }
        let found = every_page(&cloud, &statement, &both.values, limit).await;
        answered += usize::from(!found.is_empty());
        if keyed {
            input["KeyConditionExpression"] = json!(keys.expression);
            input["ScanIndexForward"] = json!(!descending);
            let expected = cloud.ok::<Query>(input).await;
            let expected = expected["Items"].as_array().unwrap().clone();
            assert_eq!(
                sorted(found.clone()),
                sorted(expected.clone()),
                "{round}: {statement} {:?}",
                both.values
            );
            let order =
                |items: &[Value]| items.iter().map(|item| item["c"].clone()).collect::<Vec<_>>();
            assert_eq!(order(&found), order(&expected), "{round}: {statement}");
        } else {
            let expected = cloud.ok::<Scan>(input).await;
            let expected = expected["Items"].as_array().unwrap().clone();
            assert_eq!(sorted(found), sorted(expected), "{round}: {statement} {:?}", both.values);
        }
    }
    assert!(answered > 100, "{answered} statements found something");
    cloud.close().await;
}

#[tokio::test]
async fn a_write_equals_its_operation() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    create(&cloud, "things").await;
    create(&cloud, "others").await;
    let mut draw = Draw(21);
    let mut done = 0;
    for round in 0..500 {
        let p = *draw.of(&["a", "b"]);
        let c = draw.below(4);
        let key = json!({ "p": {"S": p}, "c": {"N": c.to_string()} });
        let mut both = Both { values: vec![key["p"].clone(), key["c"].clone()], ..Both::default() };
        let (statement, expected) = match draw.below(3) {
            0 => {
                let item = random_item(&mut draw, p, c);
                let names: Vec<String> =
                    item.as_object().unwrap().keys().map(|name| format!("'{name}': ?")).collect();
                both.values = item.as_object().unwrap().values().cloned().collect();
                let input = json!({
                    "TableName": "others", "Item": item, "ConditionExpression": "attribute_not_exists(p)",
                });
                let statement = format!("INSERT INTO things VALUE {{{}}}", names.join(", "));
                (statement, cloud.call::<PutItem>(input).await)
            }
            1 => {
                condition(&mut draw, &mut both, 2);
                // An item that is not there is deleted without a word.
                let expression =
                    format!("attribute_not_exists(p) OR {}", enclosed(&both.expression));
                let mut input = json!({
                    "TableName": "others", "Key": key, "ConditionExpression": expression,
                });
                if both.values.len() > 2 {
                    input["ExpressionAttributeValues"] = references_from(&both, 2);
                }
                let statement = format!(
                    "DELETE FROM things WHERE p = ? AND c = ? AND {}",
                    enclosed(&both.partiql)
                );
                (statement, cloud.call::<DeleteItem>(input).await)
            }
            _ => update(&cloud, &mut draw, &key).await.map_both(&mut both),
        };
        let input = json!({ "Statement": statement, "Parameters": both.values });
        let found = cloud.call::<ExecuteStatement>(input).await;
        match (found, expected) {
            (Ok(_), Ok(_)) => done += 1,
            (Err(found), Err(expected)) => {
                let code = match expected.code.as_str() {
                    "ConditionalCheckFailedException" if statement.starts_with("INSERT") => {
                        "DuplicateItemException"
                    }
                    other => other,
                };
                assert_eq!(found.code, code, "{round}: {statement} {:?}", both.values);
            }
            (found, expected) => {
                panic!("{round}: {statement} {:?}: {found:?}, not {expected:?}", both.values)
            }
        }
        assert_eq!(
            scan(&cloud, "things").await,
            scan(&cloud, "others").await,
            "{round}: {statement}"
        );
    }
    assert!(done > 100, "{done} statements wrote");
    cloud.close().await;
}

/// The values from one on, by the names that the expression has for them.
fn references_from(both: &Both, from: usize) -> Value {
    let all = both.references();
    let kept = all
        .as_object()
        .unwrap()
        .iter()
        .filter(|(name, _)| name[2..].parse::<usize>().is_ok_and(|at| at >= from));
    Value::Object(kept.map(|(name, value)| (name.clone(), value.clone())).collect::<Map<_, _>>())
}

struct Updated {
    statement: String,
    values: Vec<Value>,
    outcome: Result<Value, aws::Fault>,
}

impl Updated {
    fn map_both(self, both: &mut Both) -> (String, Result<Value, aws::Fault>) {
        both.values = self.values;
        (self.statement, self.outcome)
    }
}

async fn update(cloud: &Cloud, draw: &mut Draw, key: &Value) -> Updated {
    let mut set = Both::default();
    match draw.below(6) {
        0 => {
            set.text("SET u = ");
            set.value(value(draw));
        }
        1 => {
            set.text("SET v = u + ");
            set.value(json!({"N": "1"}));
            set.text(" REMOVE l[0]");
        }
        2 => {
            set.text("SET l = list_append(l, ");
            set.value(json!({"L": [scalar(draw)]}));
            set.text(")");
        }
        3 => {
            set.two("SET w = set_add(w, ", "ADD w ");
            set.value(json!({"SS": ["b", "c"]}));
            set.two(")", "");
        }
        4 => {
            set.two("SET w = set_delete(w, ", "DELETE w ");
            set.value(json!({"SS": ["a", "b"]}));
            set.two(")", "");
        }
        _ => {
            set.text("SET m.y = v REMOVE m.x");
        }
    }
    let mut filter = Both { values: set.values.clone(), ..Both::default() };
    condition(draw, &mut filter, 2);
    let mut input = json!({
        "TableName": "others", "Key": key, "UpdateExpression": set.expression,
        "ConditionExpression": format!("attribute_exists(p) AND {}", enclosed(&filter.expression)),
    });
    if !filter.values.is_empty() {
        input["ExpressionAttributeValues"] = filter.references();
    }
    let mut values = set.values.clone();
    values.extend([key["p"].clone(), key["c"].clone()]);
    values.extend(filter.values[set.values.len()..].iter().cloned());
    let statement = format!(
        "UPDATE things {} WHERE p = ? AND c = ? AND {}",
        set.partiql,
        enclosed(&filter.partiql)
    );
    Updated { statement, values, outcome: cloud.call::<UpdateItem>(input).await }
}
