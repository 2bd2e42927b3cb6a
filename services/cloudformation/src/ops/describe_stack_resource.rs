//! `DescribeStackResource`

use aws::Fault;
use model_cloudformation::{
    DescribeStackResourceInput, DescribeStackResourceOutput, StackResourceDetail,
};
use service::Ctx;
use wire::Timestamp;

use crate::errors;
use crate::store::{self as tables};

pub async fn handle(
    ctx: Ctx,
    input: DescribeStackResourceInput,
) -> Result<DescribeStackResourceOutput, Fault> {
    let (key, stack) = super::stack(&ctx, &input.stack_name).await?;
    let name = &input.logical_resource_id;
    let all = tables::resources(ctx.store(), &key).await?;
    let Some(resource) = all.into_iter().find(|resource| resource.logical_id == *name) else {
        return Err(errors::validation(format!(
            "Resource {name} does not exist for stack {}",
            stack.name
        )));
    };
    let detail = StackResourceDetail {
        stack_name: Some(stack.name),
        stack_id: Some(stack.id),
        logical_resource_id: resource.logical_id,
        physical_resource_id: resource.physical_id,
        resource_type: resource.resource_type,
        last_updated_timestamp: Timestamp::from_millis(resource.updated_ms),
        resource_status: resource.status,
        resource_status_reason: resource.reason,
        metadata: Some(resource.metadata.map_or_else(|| "{}".to_owned(), |m| m.to_string())),
        ..StackResourceDetail::default()
    };
    Ok(DescribeStackResourceOutput { stack_resource_detail: Some(detail) })
}
