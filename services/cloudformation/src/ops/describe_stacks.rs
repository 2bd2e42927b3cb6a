//! `DescribeStacks`

use aws::Fault;
use model_cloudformation::{
    Capability, DescribeStacksInput, DescribeStacksOutput, Output, Parameter, Stack as Described,
    StackDriftInformation, StackDriftStatus, StackStatus, Tag,
};
use service::Ctx;
use wire::Timestamp;

use super::page;
use crate::records::{OnFailure, Settings, Stack};
use crate::rules::parameters::MASK;
use crate::store::{self as tables};

const PAGE_SIZE: usize = 100;

pub async fn handle(ctx: Ctx, input: DescribeStacksInput) -> Result<DescribeStacksOutput, Fault> {
    let stacks = match &input.stack_name {
        Some(name) => vec![super::stack(&ctx, name).await?.1],
        None => {
            let mut all = tables::stacks(&ctx).await?;
            all.retain(|stack| stack.status != StackStatus::DeleteComplete);
            all.sort_by_key(|stack| std::cmp::Reverse(stack.created_ms));
            all
        }
    };
    let (stacks, next_token) = page::of(stacks, input.next_token.as_ref(), PAGE_SIZE)?;
    let stacks = Some(stacks.into_iter().map(described).collect());
    Ok(DescribeStacksOutput { stacks, next_token })
}

fn described(stack: Stack) -> Described {
    let outputs = stack.outputs.iter().map(|output| Output {
        output_key: Some(output.name.clone()),
        output_value: Some(output.value.clone()),
        description: output.description.clone(),
        export_name: output.export_name.clone(),
    });
    let outputs: Vec<Output> = outputs.collect();
    Described {
        outputs: (!outputs.is_empty()).then_some(outputs),
        parameters: parameters(&stack.settings),
        tags: Some(tags(&stack.settings)),
        capabilities: capabilities(&stack.settings),
        description: stack.settings.description.clone(),
        role_arn: stack.settings.role_arn.clone(),
        stack_id: Some(stack.id),
        stack_name: stack.name,
        change_set_id: stack.change_set_id,
        creation_time: Timestamp::from_millis(stack.created_ms),
        deletion_time: stack.deleted_ms.map(Timestamp::from_millis),
        last_updated_time: stack.updated_ms.map(Timestamp::from_millis),
        rollback_configuration: Some(Default::default()),
        stack_status: stack.status,
        stack_status_reason: stack.reason,
        disable_rollback: Some(stack.on_failure == OnFailure::DoNothing),
        notification_ar_ns: Some(Vec::new()),
        timeout_in_minutes: stack.timeout_minutes,
        enable_termination_protection: Some(stack.termination_protection),
        parent_id: stack.parent_id,
        root_id: stack.root_id,
        drift_information: Some(StackDriftInformation {
            stack_drift_status: StackDriftStatus::NotChecked,
            ..StackDriftInformation::default()
        }),
        ..Described::default()
    }
}

/// Parameters as anybody may see them.
pub fn parameters(settings: &Settings) -> Option<Vec<Parameter>> {
    let shown = settings.parameters.iter().map(|(name, text)| Parameter {
        parameter_key: Some(name.clone()),
        parameter_value: Some(match settings.masked.contains(name) {
            true => MASK.to_owned(),
            false => text.clone(),
        }),
        ..Parameter::default()
    });
    let shown: Vec<Parameter> = shown.collect();
    (!shown.is_empty()).then_some(shown)
}

pub fn tags(settings: &Settings) -> Vec<Tag> {
    let tags = settings.tags.iter();
    tags.map(|(key, value)| Tag { key: key.clone(), value: value.clone() }).collect()
}

pub fn capabilities(settings: &Settings) -> Option<Vec<Capability>> {
    let names = settings.capabilities.iter();
    let names: Vec<Capability> = names.map(|name| Capability::from(name.as_str())).collect();
    (!names.is_empty()).then_some(names)
}
