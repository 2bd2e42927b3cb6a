//! A table that CloudFormation has made of objects in S3 (`ImportSourceSpecification`).

use super::settings;
use crate::imports::{self, Import};
use crate::store::transfers::{self, Status};
use aws::Fault;
use model_dynamodb as model;
use serde_json::{Map, Value, json};
use service::{Ctx, ResourceRequest};
use std::time::Duration;

/// Between two looks at an import.
const PAUSE: Duration = Duration::from_millis(500);
/// Looks at one import: a day's.
const LOOKS_MAX: usize = 2 * 24 * 60 * 60;

/// What `ImportTable` takes of the resource.
const CREATES: &[&str] = &[
    "AttributeDefinitions",
    "KeySchema",
    "BillingMode",
    "ProvisionedThroughput",
    "OnDemandThroughput",
];
const SOURCE: &[&str] =
    &["S3BucketSource", "InputFormat", "InputFormatOptions", "InputCompressionType"];

/// Makes the table, and waits until all is in it. Another attempt at the same creation goes on with the first one's
/// import.
pub async fn make(
    ctx: &Ctx,
    request: &ResourceRequest,
    name: &str,
    properties: &Map<String, Value>,
) -> Result<(), Fault> {
    if properties.contains_key("LocalSecondaryIndexes") {
        return Err(Fault::validation(
            "One or more parameter values were invalid: a table that is imported cannot have \
             LocalSecondaryIndexes",
        ));
    }
    let token = format!("{}/{}/{}", request.stack_id, request.logical_id, request.token);
    let import = match imports::by_token(ctx, &token).await? {
        Some(import) => import,
        None => {
            ctx.ask::<model::ImportTable>(input(name, &token, properties)?).await?;
            let begun = imports::by_token(ctx, &token).await?;
            begun.ok_or_else(|| Fault::internal("an import that was begun is not there"))?
        }
    };
    let Err(fault) = ended(ctx, import).await else { return Ok(()) };
    // What a failed import has brought is not left behind.
    let table_name = name.to_owned();
    match ctx.ask::<model::DeleteTable>(model::DeleteTableInput { table_name }).await {
        Err(other) if other.code != "ResourceNotFoundException" => Err(other),
        _ => Err(fault),
    }
}

fn input(
    name: &str,
    token: &str,
    properties: &Map<String, Value>,
) -> Result<model::ImportTableInput, Fault> {
    let mut table = Map::from_iter([("TableName".to_owned(), json!(name))]);
    copy(properties, CREATES, &mut table);
    if let Some(indexes) = properties.get("GlobalSecondaryIndexes").and_then(Value::as_array) {
        let indexes = indexes.iter().map(settings::without_insights).collect();
        table.insert("GlobalSecondaryIndexes".into(), Value::Array(indexes));
    }
    let mut document = Map::from_iter([("ClientToken".to_owned(), json!(token))]);
    if let Some(source) = properties.get("ImportSourceSpecification").and_then(Value::as_object) {
        copy(source, SOURCE, &mut document);
    }
    document.insert("TableCreationParameters".into(), Value::Object(table));
    wire::from_document(&Value::Object(document))
}

fn copy(from: &Map<String, Value>, members: &[&str], to: &mut Map<String, Value>) {
    for member in members {
        if let Some(value) = from.get(*member) {
            to.insert((*member).to_owned(), value.clone());
        }
    }
}

async fn ended(ctx: &Ctx, import: Import) -> Result<(), Fault> {
    let row = transfers::job_key(transfers::IMPORTS, &import.account, &import.region, &import.id);
    for _ in 0..LOOKS_MAX {
        let import: Option<Import> = transfers::get(ctx.store(), &row).await?;
        let import = import.ok_or_else(|| Fault::internal("an import is gone before its end"))?;
        match (import.status, import.failure) {
            (Status::InProgress, _) => ctx.world().sleep_real(PAUSE).await,
            (Status::Completed, _) => return Ok(()),
            (Status::Failed, failure) => {
                let message = failure.map(|failure| failure.message).unwrap_or_default();
                return Err(Fault::client("GeneralServiceException", message));
            }
        }
    }
    Err(Fault::client("NotStabilized", format!("The import {} has not ended", import.arn())))
}
