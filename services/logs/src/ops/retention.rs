//! How long a group keeps its events.

use crate::error::Error;
use crate::store::change_group;
use crate::sweep;
use model_logs::{
    DeleteRetentionPolicyOutput, DeleteRetentionPolicyRequest, PutRetentionPolicyOutput,
    PutRetentionPolicyRequest,
};
use service::Ctx;

const DAYS: [i32; 22] = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
    3288, 3653,
];

pub async fn put(
    ctx: Ctx,
    input: PutRetentionPolicyRequest,
) -> Result<PutRetentionPolicyOutput, Error> {
    let days = input.retention_in_days;
    if !DAYS.contains(&days) {
        let message = format!(
            "1 validation error detected: Value '{days}' at 'retentionInDays' failed to satisfy \
             constraint: Member must satisfy enum value set: {DAYS:?}"
        );
        return Err(Error::Invalid(message));
    }
    set(&ctx, &input.log_group_name, Some(days)).await?;
    Ok(PutRetentionPolicyOutput {})
}

pub async fn delete(
    ctx: Ctx,
    input: DeleteRetentionPolicyRequest,
) -> Result<DeleteRetentionPolicyOutput, Error> {
    set(&ctx, &input.log_group_name, None).await?;
    Ok(DeleteRetentionPolicyOutput {})
}

async fn set(ctx: &Ctx, name: &str, days: Option<i32>) -> Result<(), Error> {
    change_group(ctx, name, |tx, group| {
        group.retention_days = days;
        sweep::schedule(ctx, tx, group);
        Ok(())
    })
    .await
}
