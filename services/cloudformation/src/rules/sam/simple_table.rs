//! `AWS::Serverless::SimpleTable`: a DynamoDB table with one key.

use serde_json::{Value, json};

use super::shapes::{Author, Made, tag_list};
use super::{Refusal, properties};

pub const TYPE: &str = "AWS::Serverless::SimpleTable";

pub fn transform(author: &Author) -> Result<Vec<Made>, Refusal> {
    properties::check(&author.id, TYPE, &author.properties, &[properties::SIMPLE_TABLE])?;
    let (name, kind) = match author.given("PrimaryKey") {
        None => (Value::from("id"), "S"),
        Some(key) => {
            let part = |name: &str| {
                key.get(name).filter(|value| !value.is_null()).ok_or_else(|| {
                    let message = format!("Property 'PrimaryKey.{name}' is required.");
                    super::invalid(&author.id, &message)
                })
            };
            (part("Name")?.clone(), attribute_type(author, part("Type")?)?)
        }
    };
    let mut table = author.principal("AWS::DynamoDB::Table");
    table.set("AttributeDefinitions", json!([{"AttributeName": name, "AttributeType": kind}]));
    table.set("KeySchema", json!([{"AttributeName": name, "KeyType": "HASH"}]));
    match author.given("ProvisionedThroughput") {
        Some(throughput) => table.set("ProvisionedThroughput", throughput.clone()),
        None => table.set("BillingMode", "PAY_PER_REQUEST"),
    }
    for name in ["PointInTimeRecoverySpecification", "SSESpecification", "TableName"] {
        table.set_some(name, author.given(name).cloned());
    }
    let tags = author.map("Tags").filter(|tags| !tags.is_empty());
    table.set_some("Tags", tags.map(tag_list));
    Ok(vec![table])
}

fn attribute_type(author: &Author, name: &Value) -> Result<&'static str, Refusal> {
    match name.as_str() {
        Some("String") => Ok("S"),
        Some("Number") => Ok("N"),
        Some("Binary") => Ok("B"),
        _ => {
            let name = name.as_str().map_or_else(|| name.to_string(), str::to_owned);
            Err(super::invalid(&author.id, &format!("Invalid 'Type' \"{name}\".")))
        }
    }
}
