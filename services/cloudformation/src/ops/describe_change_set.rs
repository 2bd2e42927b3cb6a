//! `DescribeChangeSet`

use aws::Fault;
use model_cloudformation::{
    Change, ChangeAction, ChangeSetStatus, ChangeSource, ChangeType, DescribeChangeSetInput,
    DescribeChangeSetOutput, EvaluationType, ExecutionStatus, Replacement, RequiresRecreation,
    ResourceAttribute, ResourceChange, ResourceChangeDetail, ResourceTargetDefinition,
};
use service::Ctx;
use wire::Timestamp;

use super::{describe_stacks, page};
use crate::records;

const PAGE_SIZE: usize = 100;

pub async fn handle(
    ctx: Ctx,
    input: DescribeChangeSetInput,
) -> Result<DescribeChangeSetOutput, Fault> {
    let (_, stack, set) =
        super::change_set(&ctx, input.stack_name.as_ref(), &input.change_set_name).await?;
    let (changes, next_token) = page::of(set.changes, input.next_token.as_ref(), PAGE_SIZE)?;
    Ok(DescribeChangeSetOutput {
        parameters: describe_stacks::parameters(&set.settings),
        capabilities: describe_stacks::capabilities(&set.settings),
        tags: Some(describe_stacks::tags(&set.settings)),
        change_set_name: Some(set.name),
        change_set_id: Some(set.id),
        stack_id: Some(set.stack_id),
        stack_name: Some(stack.name),
        description: set.description,
        creation_time: Some(Timestamp::from_millis(set.created_ms)),
        execution_status: Some(ExecutionStatus::from(set.execution_status.as_str())),
        status: Some(ChangeSetStatus::from(set.status.as_str())),
        status_reason: set.reason,
        notification_ar_ns: Some(Vec::new()),
        rollback_configuration: Some(Default::default()),
        changes: Some(changes.into_iter().map(change).collect()),
        include_nested_stacks: Some(false),
        next_token,
        ..DescribeChangeSetOutput::default()
    })
}

fn change(line: records::Change) -> Change {
    let details = line.details.into_iter().map(|(name, recreation)| ResourceChangeDetail {
        target: Some(ResourceTargetDefinition {
            attribute: Some(ResourceAttribute::Properties),
            name: Some(name),
            requires_recreation: Some(RequiresRecreation::from(recreation.as_str())),
            ..ResourceTargetDefinition::default()
        }),
        evaluation: Some(EvaluationType::Static),
        change_source: Some(ChangeSource::DirectModification),
        ..ResourceChangeDetail::default()
    });
    let details: Vec<ResourceChangeDetail> = details.collect();
    let scope = match details.is_empty() {
        true => Vec::new(),
        false => vec![ResourceAttribute::Properties],
    };
    let resource_change = ResourceChange {
        action: Some(ChangeAction::from(line.action.as_str())),
        logical_resource_id: Some(line.logical_id),
        physical_resource_id: line.physical_id,
        resource_type: Some(line.resource_type),
        replacement: line.replacement.map(|text| Replacement::from(text.as_str())),
        scope: Some(scope),
        details: Some(details),
        ..ResourceChange::default()
    };
    Change {
        type_: Some(ChangeType::Resource),
        resource_change: Some(resource_change),
        ..Change::default()
    }
}
