//! `RemoveTargets`.

use super::default_bus;
use crate::error::Error;
use crate::store as rows;
use model_events::{RemoveTargetsRequest, RemoveTargetsResponse};
use service::Ctx;

pub async fn handle(ctx: Ctx, input: RemoveTargetsRequest) -> Result<RemoveTargetsResponse, Error> {
    default_bus(&ctx.scope(), input.event_bus_name.as_deref())?;
    let (ctx, input) = (&ctx, &input);
    ctx.store()
        .transact(|tx| async move {
            let mut rule = rows::find(ctx, &tx, &input.rule).await?;
            rule.targets.retain(|target| !input.ids.contains(&target.id));
            rows::put(ctx, &tx, &rule);
            Ok::<(), Error>(())
        })
        .await?;
    Ok(RemoveTargetsResponse { failed_entry_count: Some(0), failed_entries: Some(Vec::new()) })
}
