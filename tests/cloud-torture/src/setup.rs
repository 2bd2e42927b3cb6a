//! What a new folder gets before the first kill: tables, buckets, the function, and the actors.

use crate::actor::Actor;
use crate::actors::arrivals::Arrivals;
use crate::actors::counters::{self, Counters};
use crate::actors::expiring::{self, Expiring};
use crate::actors::gateway::Gateway;
use crate::actors::identities::Identities;
use crate::actors::items::{self, Items};
use crate::actors::lines::{self, Lines};
use crate::actors::multipart::Multipart;
use crate::actors::objects::{self, Objects};
use crate::actors::schedule::{Ahead, Schedule};
use crate::actors::stacks::Stacks;
use crate::actors::stream::Stream;
use crate::actors::tables::Tables;
use crate::actors::transfers::{self, Transfers};
use crate::client::Cloud;
use crate::functions;
use crate::trouble::Result;
use serde_json::{Value, json};
use std::sync::Arc;

const ITEMS: usize = 3;
const TRANSFERS: usize = 2;
const COUNTERS: usize = 2;
const OBJECTS: usize = 2;

pub async fn folder(cloud: &Cloud) -> Result<()> {
    for body in tables() {
        cloud.dynamodb("CreateTable", body).await?.done()?;
    }
    let ends = json!({ "Enabled": true, "AttributeName": "end" });
    for table in [expiring::TABLE, items::TABLE] {
        let body = json!({ "TableName": table, "TimeToLiveSpecification": ends });
        cloud.dynamodb("UpdateTimeToLive", body).await?.done()?;
    }
    for bucket in [objects::PLAIN, objects::VERSIONED, functions::WATCHED_BUCKET] {
        cloud.s3("PUT", format!("/{bucket}"), "", Vec::new()).await?.done()?;
    }
    let versioning = "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>";
    let path = format!("/{}", objects::VERSIONED);
    cloud.s3("PUT", path, "versioning", versioning.into()).await?.done()?;
    cloud.logs("CreateLogGroup", json!({ "logGroupName": lines::GROUP })).await?.done()?;
    Ok(())
}

fn tables() -> Vec<Value> {
    let table = |name: &str, key: &str| {
        json!({
            "TableName": name,
            "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{ "AttributeName": key, "AttributeType": "S" }],
            "KeySchema": [{ "AttributeName": key, "KeyType": "HASH" }],
        })
    };
    let stream = |view: &str| json!({ "StreamEnabled": true, "StreamViewType": view.to_owned() });
    let mut watched = table(functions::WATCHED_TABLE, "id");
    watched["StreamSpecification"] = stream("NEW_IMAGE");
    let key = |name: &str, kind: &str| json!({ "AttributeName": name, "KeyType": kind });
    let attribute =
        |name: &str, kind: &str| json!({ "AttributeName": name, "AttributeType": kind });
    let index = |name: &str, hash: &str, range: &str| {
        json!({
            "IndexName": name,
            "KeySchema": [key(hash, "HASH"), key(range, "RANGE")],
            "Projection": { "ProjectionType": "ALL" },
        })
    };
    let items = json!({
        "TableName": items::TABLE,
        "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [
            attribute("pk", "S"),
            attribute("sk", "N"),
            attribute("group", "S"),
            attribute("rank", "N"),
        ],
        "KeySchema": [key("pk", "HASH"), key("sk", "RANGE")],
        "GlobalSecondaryIndexes": [index(items::GLOBAL, "group", "rank")],
        "LocalSecondaryIndexes": [index(items::LOCAL, "pk", "rank")],
        "StreamSpecification": stream("NEW_AND_OLD_IMAGES"),
    });
    // What ends leaves an index and is told by a stream, which `pileus fsck` checks.
    let mut ending = table(expiring::TABLE, "pk");
    ending["AttributeDefinitions"] = json!([attribute("pk", "S"), attribute("end", "N")]);
    ending["GlobalSecondaryIndexes"] = json!([{
        "IndexName": "by-end",
        "KeySchema": [key("end", "HASH")],
        "Projection": { "ProjectionType": "KEYS_ONLY" },
    }]);
    ending["StreamSpecification"] = stream("NEW_AND_OLD_IMAGES");
    vec![
        items,
        watched,
        table(transfers::LEFT, "pk"),
        table(transfers::RIGHT, "pk"),
        table(counters::TABLE, "pk"),
        ending,
        table(functions::ARRIVED, "id"),
    ]
}

/// Those that need functions only where these run.
pub fn actors(seed: u64, functions: bool, ahead: &Ahead) -> Vec<Box<dyn Actor>> {
    let mut actors: Vec<Box<dyn Actor>> = Vec::new();
    let stream = Arc::new(Stream::default());
    for number in 0..ITEMS {
        actors.push(Box::new(Items::new(number, seed, stream.clone())));
    }
    let happened = Arc::default();
    for number in 0..TRANSFERS {
        actors.push(Box::new(Transfers::new(number, seed, Arc::clone(&happened))));
    }
    let shared = Arc::default();
    for number in 0..COUNTERS {
        actors.push(Box::new(Counters::new(number, Arc::clone(&shared))));
    }
    for number in 0..OBJECTS {
        actors.push(Box::new(Objects::new(number * 2, objects::PLAIN, seed)));
        actors.push(Box::new(Objects::new(number * 2 + 1, objects::VERSIONED, seed)));
    }
    actors.push(Box::new(Expiring::new(0, seed)));
    actors.push(Box::new(Tables::new(0, seed)));
    actors.push(Box::new(Multipart::new(0, seed)));
    actors.push(Box::new(Identities::new(0, seed)));
    actors.push(Box::new(Lines::new(0, seed)));
    actors.push(Box::new(Lines::new(1, seed)));
    actors.push(Box::new(Stacks::new(0, seed)));
    if functions {
        actors.push(Box::new(Arrivals::new(0, seed)));
        actors.push(Box::new(Schedule::new(seed, ahead.clone())));
        actors.push(Box::new(Gateway::new(0, seed)));
    }
    actors
}
