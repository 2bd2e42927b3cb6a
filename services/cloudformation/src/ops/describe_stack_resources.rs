//! `DescribeStackResources`

use aws::Fault;
use model_cloudformation::{
    DescribeStackResourcesInput, DescribeStackResourcesOutput, StackResource, StackStatus,
};
use service::Ctx;
use wire::Timestamp;

use crate::errors;
use crate::records::Stack;
use crate::store::{self as tables, StackKey};

/// AWS shows no more; `ListStackResources` does.
const SHOWN_MAX: usize = 100;

pub async fn handle(
    ctx: Ctx,
    input: DescribeStackResourcesInput,
) -> Result<DescribeStackResourcesOutput, Fault> {
    let (key, stack) = match (&input.stack_name, &input.physical_resource_id) {
        (Some(name), _) => super::stack(&ctx, name).await?,
        (None, Some(physical_id)) => of_physical(&ctx, physical_id).await?,
        (None, None) => {
            return Err(errors::validation(
                "Either StackName or PhysicalResourceId must be specified.",
            ));
        }
    };
    let mut resources = tables::resources(ctx.store(), &key).await?;
    if let Some(name) = &input.logical_resource_id {
        resources.retain(|resource| resource.logical_id == *name);
    }
    let shown = resources.into_iter().take(SHOWN_MAX).map(|resource| StackResource {
        stack_name: Some(stack.name.clone()),
        stack_id: Some(stack.id.clone()),
        logical_resource_id: resource.logical_id,
        physical_resource_id: resource.physical_id,
        resource_type: resource.resource_type,
        timestamp: Timestamp::from_millis(resource.updated_ms),
        resource_status: resource.status,
        resource_status_reason: resource.reason,
        ..StackResource::default()
    });
    Ok(DescribeStackResourcesOutput { stack_resources: Some(shown.collect()) })
}

/// The stack that made what has this id.
pub async fn of_physical(ctx: &Ctx, physical_id: &str) -> Result<(StackKey, Stack), Fault> {
    for stack in tables::stacks(ctx).await? {
        let Some(key) = StackKey::of_arn(&stack.id) else { continue };
        if stack.status == StackStatus::DeleteComplete {
            continue;
        }
        let resources = tables::resources(ctx.store(), &key).await?;
        if resources.iter().any(|r| r.physical_id.as_deref() == Some(physical_id)) {
            return Ok((key, stack));
        }
    }
    Err(errors::validation(format!("Stack for {physical_id} does not exist")))
}
