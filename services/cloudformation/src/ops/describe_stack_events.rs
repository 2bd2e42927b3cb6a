//! `DescribeStackEvents`: the newest first.

use aws::Fault;
use model_cloudformation::{
    DescribeStackEventsInput, DescribeStackEventsOutput, ResourceStatus, StackEvent,
};
use service::Ctx;
use wire::Timestamp;

use crate::errors;
use crate::store::{self as tables};

const PAGE_SIZE: usize = 100;

pub async fn handle(
    ctx: Ctx,
    input: DescribeStackEventsInput,
) -> Result<DescribeStackEventsOutput, Fault> {
    let (key, stack) = super::stack(&ctx, &input.stack_name).await?;
    let before = match &input.next_token {
        None => None,
        Some(token) => {
            Some(token.parse().map_err(|_| errors::validation("NextToken is invalid."))?)
        }
    };
    let events = tables::events(ctx.store(), &key, before, PAGE_SIZE).await?;
    let last = events.last().map(|(number, _)| *number).filter(|_| events.len() == PAGE_SIZE);
    let events = events.into_iter().map(|(_, event)| StackEvent {
        stack_id: stack.id.clone(),
        event_id: event.event_id,
        stack_name: stack.name.clone(),
        logical_resource_id: Some(event.logical_id),
        physical_resource_id: event.physical_id,
        resource_type: Some(event.resource_type),
        timestamp: Timestamp::from_millis(event.at_ms),
        resource_status: Some(ResourceStatus::from(event.status.as_str())),
        resource_status_reason: event.reason,
        resource_properties: event.properties,
        client_request_token: event.token,
        ..StackEvent::default()
    });
    Ok(DescribeStackEventsOutput {
        stack_events: Some(events.collect()),
        next_token: last.filter(|number| *number > 0).map(|number| number.to_string()),
    })
}
