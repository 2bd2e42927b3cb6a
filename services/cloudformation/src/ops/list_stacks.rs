//! `ListStacks`: deleted stacks too, for ninety days.

use aws::Fault;
use model_cloudformation::{ListStacksInput, ListStacksOutput, StackSummary};
use service::Ctx;
use wire::Timestamp;

use super::page;
use crate::store::{self as tables};

const PAGE_SIZE: usize = 100;
const DELETED_SHOWN_MS: i64 = 90 * 24 * 60 * 60 * 1000;

pub async fn handle(ctx: Ctx, input: ListStacksInput) -> Result<ListStacksOutput, Fault> {
    let mut stacks = tables::stacks(&ctx).await?;
    let since_ms = ctx.now_ms() - DELETED_SHOWN_MS;
    stacks.retain(|stack| stack.deleted_ms.is_none_or(|at_ms| at_ms > since_ms));
    if let Some(wanted) = input.stack_status_filter.filter(|wanted| !wanted.is_empty()) {
        stacks.retain(|stack| wanted.contains(&stack.status));
    }
    stacks.sort_by_key(|stack| std::cmp::Reverse(stack.created_ms));
    let (stacks, next_token) = page::of(stacks, input.next_token.as_ref(), PAGE_SIZE)?;
    let summaries = stacks.into_iter().map(|stack| StackSummary {
        stack_id: Some(stack.id),
        stack_name: stack.name,
        template_description: stack.settings.description,
        creation_time: Timestamp::from_millis(stack.created_ms),
        last_updated_time: stack.updated_ms.map(Timestamp::from_millis),
        deletion_time: stack.deleted_ms.map(Timestamp::from_millis),
        stack_status: stack.status,
        stack_status_reason: stack.reason,
        parent_id: stack.parent_id,
        root_id: stack.root_id,
        ..StackSummary::default()
    });
    Ok(ListStacksOutput { stack_summaries: Some(summaries.collect()), next_token })
}
