//! The updates of a stack's table one after the other: DynamoDB makes or takes away one index at a time, and takes few
//! kinds of change together. So it is with its deletion, which waits for its indexes and for its backups.

use crate::ops::delete_table::is_backed_up;
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

/// What is asked for by itself.
const ALONE: [&str; 4] =
    ["WarmThroughput", "StreamSpecification", "TableClass", "DeletionProtectionEnabled"];

/// Asks for each update, those of indexes once no index is in the making.
pub async fn ask(
    ctx: &Ctx,
    name: &str,
    updates: impl IntoIterator<Item = Map<String, Value>>,
) -> Result<(), Fault> {
    for update in updates.into_iter().flat_map(apart) {
        if update.contains_key("GlobalSecondaryIndexUpdates") {
            wait(ctx, name).await?;
        }
        let input: model::UpdateTableInput = wire::from_document(&Value::Object(update))?;
        ctx.ask::<model::UpdateTable>(input).await?;
    }
    Ok(())
}

/// The updates that an update becomes.
fn apart(mut update: Map<String, Value>) -> Vec<Map<String, Value>> {
    let name = update.get("TableName").cloned().unwrap_or_default();
    let mut alone = Vec::new();
    for member in ALONE {
        if let Some(value) = update.remove(member) {
            let members = [("TableName".to_owned(), name.clone()), (member.to_owned(), value)];
            alone.push(Map::from_iter(members));
        }
    }
    let more = update.len() > 1;
    more.then_some(update).into_iter().chain(alone).collect()
}

/// Deletes a table once no index and no backup of it is in the making. One that is gone is deleted.
pub async fn delete(ctx: &Ctx, name: &str) -> Result<(), Fault> {
    match delete_made(ctx, name).await {
        Err(fault) if fault.code != "ResourceNotFoundException" => Err(fault),
        _ => Ok(()),
    }
}

async fn delete_made(ctx: &Ctx, name: &str) -> Result<(), Fault> {
    wait(ctx, name).await?;
    wait_for_backups(ctx, name).await?;
    let input = model::DeleteTableInput { table_name: name.to_owned() };
    ctx.ask::<model::DeleteTable>(input).await.map(drop)
}

async fn wait_for_backups(ctx: &Ctx, name: &str) -> Result<(), Fault> {
    for _ in 0..LOOKS_MAX {
        let table = find(ctx, name).await?;
        if !is_backed_up(ctx.store(), &table).await? {
            return Ok(());
        }
        ctx.world().sleep_real(PAUSE).await;
    }
    let why = format!("The backups of table {name} were not made within a day");
    Err(Fault::client("LimitExceededException", why))
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

#[cfg(test)]
mod tests {
    use super::apart;
    use serde_json::json;

    #[test]
    fn an_update_comes_apart_where_dynamodb_does_not_take_it_whole() {
        let whole = json!({
            "TableName": "things", "BillingMode": "PROVISIONED", "ProvisionedThroughput": {},
            "GlobalSecondaryIndexUpdates": [], "TableClass": "STANDARD", "WarmThroughput": {},
        });
        let parts = apart(whole.as_object().unwrap().clone());
        let wanted = [
            json!({
                "TableName": "things", "BillingMode": "PROVISIONED", "ProvisionedThroughput": {},
                "GlobalSecondaryIndexUpdates": [],
            }),
            json!({ "TableName": "things", "WarmThroughput": {} }),
            json!({ "TableName": "things", "TableClass": "STANDARD" }),
        ];
        assert_eq!(json!(parts), json!(wanted));
        let class = json!({ "TableName": "things", "TableClass": "STANDARD" });
        assert_eq!(json!(apart(class.as_object().unwrap().clone())), json!([class]));
    }
}
