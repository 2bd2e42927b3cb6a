//! A table of items under numbered keys, filled by batches, and single items of it, put and got in no order.

use crate::load::{self, Answer};
use crate::peer::Running;
use crate::workload::{Prepared, Request, contains, dynamodb, succeeded};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::sync::Arc;

pub const TABLE: &str = "bench";
/// Items of a batch: as many as AWS takes.
const BATCH: u64 = 25;
/// Connections that fill a table.
const FILLERS: usize = 64;
/// A prime larger than any table: its multiples visit every key, in no order.
const STRIDE: u64 = 2_654_435_761;

pub fn table() -> Request {
    dynamodb(
        "CreateTable",
        json!({
            "TableName": TABLE,
            "KeySchema": [{ "AttributeName": "pk", "KeyType": "HASH" }],
            "AttributeDefinitions": [{ "AttributeName": "pk", "AttributeType": "S" }],
            "BillingMode": "PAY_PER_REQUEST",
        }),
    )
}

fn key(number: u64) -> String {
    format!("key-{number:012}")
}

pub fn item(number: u64) -> Value {
    json!({
        "pk": { "S": key(number) },
        "number": { "N": number.to_string() },
        "text": { "S": "x".repeat(100) },
    })
}

pub fn put_item(number: u64) -> Request {
    dynamodb("PutItem", json!({ "TableName": TABLE, "Item": item(number) }))
}

pub fn get_item(number: u64) -> Request {
    let key = json!({ "pk": { "S": key(number) } });
    dynamodb("GetItem", json!({ "TableName": TABLE, "Key": key, "ConsistentRead": true }))
}

/// Whether an answer is the very item, with all that was put.
pub fn is_item(number: u64, answer: &Answer) -> bool {
    succeeded(number, answer)
        && contains(&answer.body, format!("\"{}\"", key(number)).as_bytes())
        && contains(&answer.body, "x".repeat(100).as_bytes())
}

/// Writes of items of a table of so many rows.
pub fn put(rows: u64, distinct: u64) -> Prepared {
    let request = move |number| put_item(spread(number, rows));
    Prepared { distinct, ..Prepared::new(request, succeeded) }
}

/// Reads of items of a table of so many rows.
pub fn get(rows: u64, distinct: u64) -> Prepared {
    get_from(0, rows, distinct)
}

/// As [`get`], of other items for each `from` that is so many higher.
pub fn get_from(from: u64, rows: u64, distinct: u64) -> Prepared {
    let request = move |number| get_item(spread(from + number, rows));
    let check = move |number, answer: &Answer| is_item(spread(from + number, rows), answer);
    Prepared { distinct, ..Prepared::new(request, check) }
}

/// A row for each number, in no order.
fn spread(number: u64, rows: u64) -> u64 {
    number.wrapping_mul(STRIDE) % rows
}

/// Makes the table and puts so many items.
pub async fn fill(running: &Running, rows: u64) -> Result<()> {
    let answer = load::once(running, &table()).await?;
    if answer.status != 200 {
        bail!("no table: {}", String::from_utf8_lossy(&answer.body));
    }
    let batch = move |number: u64| {
        let puts: Vec<Value> = (number * BATCH..rows.min((number + 1) * BATCH))
            .map(|number| json!({ "PutRequest": { "Item": item(number) } }))
            .collect();
        dynamodb("BatchWriteItem", json!({ "RequestItems": { TABLE: puts } }))
    };
    let all_taken = |answer: &Answer| {
        let reply: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        let left = reply["UnprocessedItems"].as_object();
        answer.status == 200 && left.is_none_or(|left| left.is_empty())
    };
    let batches = Arc::new(Prepared::new(batch, move |_, answer| all_taken(answer)));
    let number = rows.div_ceil(BATCH);
    load::each(running, &batches, FILLERS, number).await.context("the table was not filled")
}
