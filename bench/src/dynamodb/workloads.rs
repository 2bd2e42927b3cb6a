//! What is asked of every server: single items, a query of a hundred, a transaction of ten.

use super::rows;
use crate::load::Answer;
use crate::peer::Running;
use crate::workload::{Prepared, Request, contains, dynamodb, ready, set_up, succeeded};
use anyhow::Result;
use serde_json::{Value, json};

/// Rows that reads choose from.
const KEYS: u64 = 1_000;
/// Items in a partition, all of which a query returns.
const LIST: u64 = 100;
/// Partitions that queries choose from.
const LISTS: u64 = 20;
/// Items that a transaction writes.
const TRANSACTION: u64 = 10;
/// Of distinct requests.
const REQUESTS: u64 = 4_096;
const LIST_TABLE: &str = "bench-lists";

pub struct Workload {
    pub name: &'static str,
    setup: fn() -> Vec<Request>,
    make: fn() -> Prepared,
}

pub fn all() -> [Workload; 4] {
    let workload = |name, setup, make| Workload { name, setup, make };
    [
        workload("PutItem", no_items, put),
        workload("GetItem", items, get),
        workload("Query of 100 items", lists, query),
        workload("TransactWriteItems of 10 items", no_items, transact),
    ]
}

impl Workload {
    pub async fn prepare(&self, running: &Running) -> Result<Prepared> {
        set_up(running, &(self.setup)()).await?;
        let prepared = (self.make)();
        ready(running, &prepared).await?;
        Ok(prepared)
    }
}

fn no_items() -> Vec<Request> {
    vec![rows::table()]
}

fn items() -> Vec<Request> {
    let mut requests = no_items();
    requests.extend((0..KEYS).map(rows::put_item));
    requests
}

fn lists() -> Vec<Request> {
    let key = |name: &str, role: &str| json!({ "AttributeName": name, "KeyType": role });
    let text = |name: &str| json!({ "AttributeName": name, "AttributeType": "S" });
    let table = dynamodb(
        "CreateTable",
        json!({
            "TableName": LIST_TABLE,
            "KeySchema": [key("pk", "HASH"), key("sk", "RANGE")],
            "AttributeDefinitions": [text("pk"), text("sk")],
            "BillingMode": "PAY_PER_REQUEST",
        }),
    );
    let put = |number: u64| {
        let mut item = rows::item(number);
        item["pk"] = json!({ "S": list_key(number / LIST) });
        item["sk"] = json!({ "S": format!("{:04}", number % LIST) });
        dynamodb("PutItem", json!({ "TableName": LIST_TABLE, "Item": item }))
    };
    std::iter::once(table).chain((0..LISTS * LIST).map(put)).collect()
}

fn list_key(list: u64) -> String {
    format!("list-{list:04}")
}

fn put() -> Prepared {
    rows::put(REQUESTS, REQUESTS)
}

fn get() -> Prepared {
    rows::get(KEYS, REQUESTS)
}

fn query() -> Prepared {
    let request = |number: u64| {
        dynamodb(
            "Query",
            json!({
                "TableName": LIST_TABLE,
                "KeyConditionExpression": "pk = :list",
                "ExpressionAttributeValues": { ":list": { "S": list_key(number % LISTS) } },
            }),
        )
    };
    Prepared::new(request, |number, answer| {
        let first = list_key(number % LISTS);
        succeeded(number, answer)
            && counts(answer, LIST)
            && contains(&answer.body, first.as_bytes())
    })
}

/// Whether an answer says that it holds so many items. A peer puts a space behind the colon.
fn counts(answer: &Answer, number: u64) -> bool {
    [format!("\"Count\":{number}"), format!("\"Count\": {number}")]
        .iter()
        .any(|count| contains(&answer.body, count.as_bytes()))
}

fn transact() -> Prepared {
    let request = |number: u64| {
        let put = |place: u64| {
            let item = rows::item(number * TRANSACTION + place);
            json!({ "Put": { "TableName": rows::TABLE, "Item": item } })
        };
        let puts: Vec<Value> = (0..TRANSACTION).map(put).collect();
        dynamodb("TransactWriteItems", json!({ "TransactItems": puts }))
    };
    Prepared::new(request, succeeded)
}
