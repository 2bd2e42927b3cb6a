//! `ListChangeSets`

use aws::Fault;
use model_cloudformation::{
    ChangeSetStatus, ChangeSetSummary, ExecutionStatus, ListChangeSetsInput, ListChangeSetsOutput,
};
use service::Ctx;
use wire::Timestamp;

use super::page;
use crate::store::{self as tables};

const PAGE_SIZE: usize = 100;

pub async fn handle(ctx: Ctx, input: ListChangeSetsInput) -> Result<ListChangeSetsOutput, Fault> {
    let (key, stack) = super::stack(&ctx, &input.stack_name).await?;
    let mut sets = tables::change_sets(ctx.store(), &key).await?;
    sets.retain(|set| matches!(set.execution_status.as_str(), "AVAILABLE" | "UNAVAILABLE"));
    let (sets, next_token) = page::of(sets, input.next_token.as_ref(), PAGE_SIZE)?;
    let summaries = sets.into_iter().map(|set| ChangeSetSummary {
        stack_id: Some(set.stack_id),
        stack_name: Some(stack.name.clone()),
        change_set_id: Some(set.id),
        change_set_name: Some(set.name),
        execution_status: Some(ExecutionStatus::from(set.execution_status.as_str())),
        status: Some(ChangeSetStatus::from(set.status.as_str())),
        status_reason: set.reason,
        creation_time: Some(Timestamp::from_millis(set.created_ms)),
        description: set.description,
        ..ChangeSetSummary::default()
    });
    Ok(ListChangeSetsOutput { summaries: Some(summaries.collect()), next_token })
}
