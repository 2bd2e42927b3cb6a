//! The updates of a stack's table one after the other: DynamoDB makes or takes away one index at a time.

use crate::ops::describe_table::find;
use crate::rules::table::IndexState;
use aws::Fault;
use model_dynamodb as model;
use serde_json::{Map, Value};
use service::Ctx;
use std::time::Duration;

/// Between two looks at a table whose index is being made.
const PAUSE: Duration = Duration::from_millis(100);
/// Looks at one table: a day's.
const LOOKS_MAX: usize = 10 * 24 * 60 * 60;

/// Asks for each update, those of indexes once no index is in the making.
pub async fn ask(
    ctx: &Ctx,
    name: &str,
    updates: impl IntoIterator<Item = Map<String, Value>>,
) -> Result<(), Fault> {
    for update in updates {
        if update.contains_key("GlobalSecondaryIndexUpdates") {
            wait(ctx, name).await?;
        }
        let input: model::UpdateTableInput = wire::from_document(&Value::Object(update))?;
        ctx.ask::<model::UpdateTable>(input).await?;
    }
    Ok(())
}

/// Deletes a table once no index of it is in the making. One that is gone is deleted.
pub async fn delete(ctx: &Ctx, name: &str) -> Result<(), Fault> {
    let deleted = match wait(ctx, name).await {
        Ok(()) => {
            let input = model::DeleteTableInput { table_name: name.to_owned() };
            ctx.ask::<model::DeleteTable>(input).await.map(drop)
        }
        refused => refused,
    };
    match deleted {
        Err(fault) if fault.code != "ResourceNotFoundException" => Err(fault),
        _ => Ok(()),
    }
}

async fn wait(ctx: &Ctx, name: &str) -> Result<(), Fault> {
    for _ in 0..LOOKS_MAX {
        let table = find(ctx, name).await?;
        if table.indexes.iter().all(|index| index.state == IndexState::Active) {
            return Ok(());
        }
        ctx.world().sleep_real(PAUSE).await;
    }
    let why = format!("The indexes of table {name} were not made within a day");
    Err(Fault::client("LimitExceededException", why))
}
