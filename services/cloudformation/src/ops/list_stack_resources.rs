//! `ListStackResources`

use aws::Fault;
use model_cloudformation::{
    ListStackResourcesInput, ListStackResourcesOutput, StackResourceSummary,
};
use service::Ctx;
use wire::Timestamp;

use super::page;
use crate::store::{self as tables};

const PAGE_SIZE: usize = 100;

pub async fn handle(
    ctx: Ctx,
    input: ListStackResourcesInput,
) -> Result<ListStackResourcesOutput, Fault> {
    let (key, _) = super::stack(&ctx, &input.stack_name).await?;
    let resources = tables::resources(ctx.store(), &key).await?;
    let (resources, next_token) = page::of(resources, input.next_token.as_ref(), PAGE_SIZE)?;
    let summaries = resources.into_iter().map(|resource| StackResourceSummary {
        logical_resource_id: resource.logical_id,
        physical_resource_id: resource.physical_id,
        resource_type: resource.resource_type,
        last_updated_timestamp: Timestamp::from_millis(resource.updated_ms),
        resource_status: resource.status,
        resource_status_reason: resource.reason,
        ..StackResourceSummary::default()
    });
    Ok(ListStackResourcesOutput { stack_resource_summaries: Some(summaries.collect()), next_token })
}
