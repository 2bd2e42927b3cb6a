//! `UpdateTimeToLive`.

use crate::ops::describe_table::changeable;
use crate::request::own_table_row;
use crate::rules::table::Table;
use crate::{State, store as rows};
use crate::{jobs, members};
use aws::Fault;
use model_dynamodb::{UpdateTimeToLiveInput, UpdateTimeToLiveOutput};
use service::{Access, Ctx};

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
    let row = own_table_row(&ctx, &input.table_name)?;
    let now_ms = ctx.now_ms();
    let table = state.tables.durable(ctx.store(), &row).await?;
    may_reach_others(&ctx, table.as_deref()).await?;
    rows::transact(ctx.store(), |tx| {
        let (state, row, name) = (&state, &row, &input.table_name);
        async move {
            let table = state.tables.in_transaction(&tx, row).await?;
            let mut table = changeable(table, name)?.as_ref().clone();
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
            table.expiry_run += 1;
            check_strong(&table)?;
            members::put(&tx, state, &mut table, |_, _| Ok(())).await?;
            jobs::expire_items(&tx, &table, now_ms);
            Ok(())
        }
    })
    .await?;
    Ok(UpdateTimeToLiveOutput { time_to_live_specification: Some(specification.clone()) })
}

/// Every replica expires by the same attribute, and the caller must be allowed to say so in each region.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2gt_IAM.html>
async fn may_reach_others(ctx: &Ctx, table: Option<&Table>) -> Result<(), Fault> {
    let Some(table) = table else { return Ok(()) };
    let regions = table.other_regions();
    let accesses: Vec<Access> =
        regions.map(|r| Access::new("dynamodb:UpdateTimeToLive", table.arn_in(r))).collect();
    if accesses.is_empty() { Ok(()) } else { ctx.authorize(&accesses).await }
}

/// AWS has no time to live where regions agree on every write.
fn check_strong(table: &Table) -> Result<(), Fault> {
    if !table.is_strong() {
        return Ok(());
    }
    Err(Fault::validation(
        "One or more parameter values were invalid: Time to live is not supported for global tables with \
         MultiRegionConsistency set to STRONG",
    ))
}
