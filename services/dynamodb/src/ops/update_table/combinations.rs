//! Which changes one `UpdateTable` asks for together, as AWS was seen to refuse them, in its words. What it was not seen
//! to answer is let through.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTable.html>

use aws::Fault;
use model_dynamodb::{GlobalSecondaryIndexUpdate, UpdateTableInput};

/// Refuses changes that are not made in one request.
pub fn check(input: &UpdateTableInput) -> Result<(), Fault> {
    if input.global_secondary_index_updates.as_ref().is_some_and(Vec::is_empty) {
        return Err(invalid("List of GlobalSecondaryIndexUpdates is empty"));
    }
    check_alone(input)?;
    let creates = has(input, |update| update.create.is_some());
    let online = creates || has(input, |update| update.delete.is_some());
    let mode = input.billing_mode.as_ref().map(|mode| mode.as_str());
    let units = mode == Some("PROVISIONED") || input.provisioned_throughput.is_some();
    let stream = input.stream_specification.is_some();
    let warm = input.warm_throughput.is_some();
    let rules = [
        (
            input.on_demand_throughput.is_some() && (stream || warm),
            "OnDemandThroughput can only be combined with BillingMode in an UpdateTable request",
        ),
        (
            warm && creates,
            "Create global secondary index cannot be specified when updating WarmThroughput",
        ),
        (
            warm && (online || units || stream || mode.is_some()),
            "WarmThroughput must be the only operation in the request",
        ),
        (stream && units, "You cannot modify stream status while updating table IOPS"),
        (online && units, "You cannot create or delete index while updating table IOPS"),
        (online && stream, "You cannot create or delete index while changing stream status"),
    ];
    match rules.into_iter().find(|(broken, _)| *broken) {
        Some((_, why)) => Err(invalid(why)),
        None => Ok(()),
    }
}

/// Refuses anything beside a change that is made alone.
fn check_alone(input: &UpdateTableInput) -> Result<(), Fault> {
    let alone = [
        (input.sse_specification.is_some(), "Server-Side Encryption"),
        (input.table_class.is_some(), "TableClass"),
        (input.deletion_protection_enabled.is_some(), "DeletionProtection"),
    ];
    let others = [
        input.billing_mode.is_some(),
        input.provisioned_throughput.is_some(),
        input.on_demand_throughput.is_some(),
        input.warm_throughput.is_some(),
        input.stream_specification.is_some(),
        input.global_secondary_index_updates.is_some(),
        input.global_table_settings_replication_mode.is_some(),
    ];
    let given = alone.iter().map(|(given, _)| given).chain(&others);
    let several = given.filter(|given| **given).count() > 1;
    match alone.iter().find(|(given, _)| *given && several) {
        Some((_, what)) => Err(invalid(format_args!(
            "{what} modification must be the only operation in the request"
        ))),
        None => Ok(()),
    }
}

fn has(input: &UpdateTableInput, is: impl Fn(&GlobalSecondaryIndexUpdate) -> bool) -> bool {
    input.global_secondary_index_updates.iter().flatten().any(is)
}

fn invalid(why: impl std::fmt::Display) -> Fault {
    Fault::validation(format!("One or more parameter values were invalid: {why}"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use model_dynamodb::UpdateTableInput;
    use serde_json::{Value, json};

    /// A change of each kind by the name that the tests give it.
    fn change(kind: &str) -> Value {
        let index = |action: &str, more: Value| {
            let mut update = json!({ action: { "IndexName": "by-g" } });
            for (name, value) in more.as_object().unwrap() {
                update[action][name] = value.clone();
            }
            json!({ "GlobalSecondaryIndexUpdates": [update] })
        };
        let units = json!({ "ReadCapacityUnits": 1, "WriteCapacityUnits": 1 });
        match kind {
            "encryption" => json!({ "SSESpecification": { "Enabled": false } }),
            "class" => json!({ "TableClass": "STANDARD" }),
            "protection" => json!({ "DeletionProtectionEnabled": true }),
            "warm" => json!({ "WarmThroughput": { "ReadUnitsPerSecond": 13_000 } }),
            "maximum" => json!({ "OnDemandThroughput": { "MaxReadRequestUnits": 1 } }),
            "stream" => json!({ "StreamSpecification": { "StreamEnabled": false } }),
            "units" => json!({ "ProvisionedThroughput": units }),
            "provisioned" => json!({ "BillingMode": "PROVISIONED" }),
            "on demand" => json!({ "BillingMode": "PAY_PER_REQUEST" }),
            "new index" => {
                let key = json!([{ "AttributeName": "g", "KeyType": "HASH" }]);
                let projection = json!({ "ProjectionType": "ALL" });
                index("Create", json!({ "KeySchema": key, "Projection": projection }))
            }
            "old index" => index("Delete", json!({})),
            "index's units" => index("Update", json!({ "ProvisionedThroughput": units })),
            "no indexes" => json!({ "GlobalSecondaryIndexUpdates": [] }),
            other => panic!("{other}"),
        }
    }

    /// Why some changes are refused together.
    fn refusal(kinds: &[&str]) -> Option<String> {
        let mut document = json!({ "TableName": "things" });
        for kind in kinds {
            for (name, value) in change(kind).as_object().unwrap() {
                document[name] = value.clone();
            }
        }
        let input: UpdateTableInput = wire::from_document(&document).unwrap();
        let message = check(&input).err()?.message;
        let why = message.strip_prefix("One or more parameter values were invalid: ").unwrap();
        Some(why.to_owned())
    }

    #[test]
    fn what_goes_together_goes() {
        let together: [&[&str]; 7] = [
            &["on demand", "stream"],
            &["on demand", "maximum"],
            &["on demand", "new index"],
            &["provisioned", "units", "index's units"],
            &["units", "index's units"],
            &["maximum", "index's units"],
            &["warm", "index's units"],
        ];
        for kinds in together {
            assert_eq!(refusal(kinds), None, "{kinds:?}");
        }
        let alone = ["encryption", "class", "protection", "warm", "maximum", "stream", "units"];
        let indexes = ["new index", "old index", "index's units"];
        for kind in alone.into_iter().chain(indexes) {
            assert_eq!(refusal(&[kind]), None, "{kind}");
        }
    }

    #[test]
    fn what_is_made_alone_is_named_in_the_order_of_aws() {
        let alone = [
            ("encryption", "Server-Side Encryption modification"),
            ("class", "TableClass modification"),
            ("protection", "DeletionProtection modification"),
            ("warm", "WarmThroughput"),
        ];
        for (at, (kind, named)) in alone.iter().enumerate() {
            let why = Some(format!("{named} must be the only operation in the request"));
            let others = ["stream", "units", "on demand", "provisioned", "old index"];
            let later = alone[at + 1..].iter().map(|(kind, _)| *kind);
            for other in others.into_iter().chain(later) {
                assert_eq!(refusal(&[*kind, other]), why, "{kind}, {other}");
            }
        }
        for kind in ["encryption", "class", "protection"] {
            for other in ["maximum", "new index", "index's units"] {
                assert!(refusal(&[kind, other]).is_some(), "{kind}, {other}");
            }
        }
    }

    #[test]
    fn units_streams_and_indexes_change_one_after_the_other() {
        let stream_and_units = "You cannot modify stream status while updating table IOPS";
        let maximum =
            "OnDemandThroughput can only be combined with BillingMode in an UpdateTable request";
        for (kinds, why) in [
            (["stream", "units"], stream_and_units),
            (["stream", "provisioned"], stream_and_units),
            (["new index", "units"], "You cannot create or delete index while updating table IOPS"),
            (["old index", "units"], "You cannot create or delete index while updating table IOPS"),
            (
                ["new index", "stream"],
                "You cannot create or delete index while changing stream status",
            ),
            (
                ["new index", "warm"],
                "Create global secondary index cannot be specified when updating WarmThroughput",
            ),
            (["maximum", "stream"], maximum),
            (["maximum", "warm"], maximum),
            (["no indexes", "protection"], "List of GlobalSecondaryIndexUpdates is empty"),
        ] {
            assert_eq!(refusal(&kinds).as_deref(), Some(why), "{kinds:?}");
        }
    }
}
