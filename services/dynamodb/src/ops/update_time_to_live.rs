//! `UpdateTimeToLive`.

use crate::jobs;
use crate::ops::describe_table::{check_made, no_such_table};
use crate::request::named_table_row;
use crate::{State, store as rows};
use aws::Fault;
use model_dynamodb::{UpdateTimeToLiveInput, UpdateTimeToLiveOutput};
use service::Ctx;

/// Bytes of the attribute's name.
const NAME_MAX: usize = 255;

pub async fn handle(
    ctx: Ctx,
    input: UpdateTimeToLiveInput,
) -> Result<UpdateTimeToLiveOutput, Fault> {
    let specification = &input.time_to_live_specification;
    if !(1..=NAME_MAX).contains(&specification.attribute_name.len()) {
        return Err(Fault::validation(
            "1 validation error detected: Value at 'timeToLiveSpecification.attributeName' failed to \
             satisfy constraint: Member must have length between 1 and 255",
        ));
    }
    let state = ctx.state::<State>();
    let row = named_table_row(&ctx, &input.table_name)?;
    let now_ms = ctx.now_ms();
    rows::transact(ctx.store(), |tx| {
        let (state, row, name) = (&state, &row, &input.table_name);
        async move {
            let table = state.tables.in_transaction(&tx, row).await?;
            let mut table = table.ok_or_else(|| no_such_table(name))?.as_ref().clone();
            check_made(&table)?;
            table.time_to_live = match (&table.time_to_live, specification.enabled) {
                (Some(_), true) => {
                    return Err(Fault::validation("TimeToLive is already enabled"));
                }
                (None, false) => {
                    return Err(Fault::validation("TimeToLive is already disabled"));
                }
                (Some(known), false) if *known != specification.attribute_name => {
                    return Err(Fault::validation(format!(
                        "TimeToLive is active on a different AttributeName: current AttributeName is \
                         {known}"
                    )));
                }
                (Some(_), false) => None,
                (None, true) => Some(specification.attribute_name.clone()),
            };
            rows::put_table(&tx, &table);
            jobs::expire_items(&tx, &table, now_ms);
            Ok(())
        }
    })
    .await?;
    Ok(UpdateTimeToLiveOutput { time_to_live_specification: Some(specification.clone()) })
}
