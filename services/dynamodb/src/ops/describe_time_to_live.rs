//! `DescribeTimeToLive`.

use crate::ops::describe_table::{find, no_such_table};
use crate::request::check_own;
use aws::Fault;
use model_dynamodb::{
    DescribeTimeToLiveInput, DescribeTimeToLiveOutput, TimeToLiveDescription, TimeToLiveStatus,
};
use service::Ctx;

pub async fn handle(
    ctx: Ctx,
    input: DescribeTimeToLiveInput,
) -> Result<DescribeTimeToLiveOutput, Fault> {
    check_own(&ctx, &input.table_name)?;
    let table = find(&ctx, &input.table_name).await?;
    if !table.is_usable() {
        return Err(no_such_table(&input.table_name));
    }
    let status = match table.time_to_live {
        Some(_) => TimeToLiveStatus::Enabled,
        None => TimeToLiveStatus::Disabled,
    };
    Ok(DescribeTimeToLiveOutput {
        time_to_live_description: Some(TimeToLiveDescription {
            time_to_live_status: Some(status),
            attribute_name: table.time_to_live.clone(),
        }),
    })
}
