//! What the audit log is told of this service: item operations are data events, and of items keys alone are shown.
//!
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/logging-using-cloudtrail.html>

use serde_json::Value;
use service::{Auditing, Scope};
use wire::Showing;

pub const AUDITING: Auditing = Auditing {
    data: &[
        "BatchExecuteStatement",
        "BatchGetItem",
        "BatchWriteItem",
        "DeleteItem",
        "ExecuteStatement",
        "ExecuteTransaction",
        "GetItem",
        "GetRecords",
        "GetShardIterator",
        "PutItem",
        "Query",
        "Scan",
        "TransactGetItems",
        "TransactWriteItems",
        "UpdateItem",
    ],
    showing: Showing {
        hidden: &[
            "AttributeUpdates",
            "Expected",
            "ExpressionAttributeValues",
            "Item",
            "Parameters",
            "QueryFilter",
            "ScanFilter",
            "Statement",
        ],
        named: &[],
    },
    resource_type: Some(|arn| match arn.resource().contains("/stream/") {
        true => "AWS::DynamoDB::Stream",
        false => "AWS::DynamoDB::Table",
    }),
    resources: Some(tables_of),
    ..Auditing::NOTHING
};

/// Bytes of a table's name or ARN, AWS's number.
const NAME_MAX: usize = 1024;

/// The tables that an input names, wherever: as a member, or as the keys of a batch.
fn tables_of(input: &Value, scope: &Scope) -> Vec<String> {
    let mut arns = Vec::new();
    collect(input, scope, &mut arns);
    arns
}

fn collect(input: &Value, scope: &Scope, arns: &mut Vec<String>) {
    let mut name = |table: &str| {
        if table.len() > NAME_MAX {
            return;
        }
        let arn = scope.arn_or_name("dynamodb", table, |name| format!("table/{name}")).to_string();
        if !arns.contains(&arn) {
            arns.push(arn);
        }
    };
    match input {
        Value::Object(members) => {
            if let Some(table) = members.get("tableName").and_then(Value::as_str) {
                name(table);
            }
            if let Some(tables) = members.get("requestItems").and_then(Value::as_object) {
                tables.keys().for_each(|table| name(table));
            }
            members.values().for_each(|value| collect(value, scope, arns));
        }
        Value::Array(list) => list.iter().for_each(|value| collect(value, scope, arns)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::tables_of;
    use aws::{AccountId, Principal, Region};
    use serde_json::json;
    use service::Scope;

    #[test]
    fn tables_are_found_wherever_they_are_named() {
        let scope = Scope {
            account: AccountId::new("123456789012").unwrap(),
            region: Region::new("eu-west-1").unwrap(),
            principal: Principal::Anonymous,
        };
        let arn = |name: &str| format!("arn:aws:dynamodb:eu-west-1:123456789012:table/{name}");
        assert_eq!(tables_of(&json!({ "tableName": "one" }), &scope), [arn("one")]);
        assert_eq!(tables_of(&json!({ "tableName": arn("one") }), &scope), [arn("one")]);
        let batch = json!({ "requestItems": { "one": [], "two": [] } });
        assert_eq!(tables_of(&batch, &scope), [arn("one"), arn("two")]);
        let items = json!([{ "put": { "tableName": "one" } }, { "get": { "tableName": "one" } }]);
        assert_eq!(tables_of(&json!({ "transactItems": items }), &scope), [arn("one")]);
        assert!(tables_of(&json!({ "nextToken": "x" }), &scope).is_empty());
    }
}
