//! `DeleteRule`: takes a rule away that has no targets left.

use super::default_bus;
use crate::error::Error;
use crate::store::{self as rows, Rule};
use model_events::{DeleteRuleOutput, DeleteRuleRequest};
use service::Ctx;

pub async fn handle(ctx: Ctx, input: DeleteRuleRequest) -> Result<DeleteRuleOutput, Error> {
    default_bus(&ctx.scope(), input.event_bus_name.as_deref())?;
    let (ctx, input) = (&ctx, &input);
    ctx.store()
        .transact(|tx| async move {
            let key = rows::rule(ctx.account(), ctx.region(), &input.name);
            // Deleting what is not there succeeds.
            let Some(rule) = tx.get_value::<Rule>(&key).await? else { return Ok(()) };
            if !rule.targets.is_empty() {
                let message = "Rule can't be deleted since it has targets.";
                return Err(Error::Validation(message.into()));
            }
            tx.delete(&key);
            rows::cancel_timer(ctx, &tx, &input.name);
            Ok(())
        })
        .await?;
    Ok(DeleteRuleOutput {})
}
