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

async fn wait(ctx: &Ctx, name: &str) -> Result<(), Fault> {
    for _ in 0..LOOKS_MAX {
        let table = find(ctx, name).await?;
        if table.indexes.iter().all(|index| index.state == IndexState::Active) {
            return Ok(());
        }
        ctx.world().sleep_real(PAUSE).await;
    }
    let why = format!("An index of table {name} was not made within a day");
    Err(Fault::client("LimitExceededException", why))
}
