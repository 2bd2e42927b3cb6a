//! Functions: what their versions and aliases have provisioned, how much of it runs, and how it is changed.

use crate::rules::scalable::Scalable;
use aws::Fault;
use serde_json::{Value, json};
use service::{Ctx, MetricQuery, Minute};

/// Seconds of a minute: [`crate::rules::tracking`] is told of what was consumed in one.
const MINUTE_S: f64 = 60.0;

/// What is configured; nothing yet is none.
pub async fn provisioned(ctx: &Ctx, named: (&str, &str)) -> Result<u64, Fault> {
    let (name, qualifier) = named;
    let input = json!({ "FunctionName": name, "Qualifier": qualifier });
    match ctx.ask_document("lambda", "GetProvisionedConcurrencyConfig", input).await {
        Ok(told) => Ok(told["RequestedProvisionedConcurrentExecutions"].as_u64().unwrap_or(0)),
        Err(fault) if fault.code == "ProvisionedConcurrencyConfigNotFoundException" => Ok(0),
        Err(fault) => Err(fault),
    }
}

/// Refuses what is not there.
pub async fn check_exists(
    ctx: &Ctx,
    scalable: &Scalable,
    named: (&str, &str),
) -> Result<(), Fault> {
    match provisioned(ctx, named).await {
        Err(fault) if fault.code == "ResourceNotFoundException" => {
            let text = format!("Lambda function does not exist: {}", scalable.resource);
            Err(Fault::validation(text))
        }
        other => other.map(drop),
    }
}

/// The most that ran at once in each minute, as if all of it had run for the whole minute.
pub async fn busy(
    ctx: &Ctx,
    named: (&str, &str),
    minutes: (i64, i64),
) -> Result<Vec<Minute>, Fault> {
    let (name, qualifier) = named;
    let dimensions = vec![
        ("FunctionName".to_owned(), name.to_owned()),
        ("Resource".to_owned(), format!("{name}:{qualifier}")),
    ];
    let query = MetricQuery {
        namespace: "AWS/Lambda".into(),
        metric: "ProvisionedConcurrentExecutions".into(),
        dimensions,
        from_ms: minutes.0,
        to_ms: minutes.1,
    };
    let found = ctx.measured(query).await?;
    Ok(found.into_iter().map(|(from_ms, most)| (from_ms, most * MINUTE_S)).collect())
}

pub async fn change(asker: &Ctx, named: (&str, &str), wanted: u64) -> Result<(), Fault> {
    let (name, qualifier) = named;
    let input: Value = json!({
        "FunctionName": name, "Qualifier": qualifier, "ProvisionedConcurrentExecutions": wanted,
    });
    asker.ask_document("lambda", "PutProvisionedConcurrencyConfig", input).await.map(drop)
}
