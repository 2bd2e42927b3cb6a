//! What each operation needs to be allowed.

use model_cloudformation as model;
use service::{Access, Authorization, Scope};

/// The ARN that policies match for a stack that an input names by name or ARN.
fn stack_arn(scope: &Scope, name_or_id: &str) -> String {
    let arn = scope.arn_or_name("cloudformation", name_or_id, |name| format!("stack/{name}/*"));
    arn.to_string()
}

fn on(action: &'static str, scope: &Scope, name_or_id: &str) -> Access {
    Access::new(action, stack_arn(scope, name_or_id))
}

fn optional(action: &'static str, scope: &Scope, name_or_id: Option<&String>) -> Access {
    match name_or_id {
        Some(name_or_id) => on(action, scope, name_or_id),
        None => Access::anywhere(action),
    }
}

fn pairs(tags: &Option<Vec<model::Tag>>) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().flatten().map(|tag| (tag.key.as_str(), tag.value.as_str()))
}

/// Adds what policies can ask about a template and a role.
fn with_source(access: Access, url: Option<&String>, role: Option<&String>) -> Access {
    let access = match url {
        Some(url) => access.with("cloudformation:TemplateUrl", vec![url.clone()]),
        None => access,
    };
    match role {
        Some(role) => access.with("cloudformation:RoleArn", vec![role.clone()]),
        None => access,
    }
}

pub fn create_stack(input: &model::CreateStackInput, scope: &Scope) -> Authorization {
    let access = on("cloudformation:CreateStack", scope, &input.stack_name);
    let access = access.tagged(pairs(&input.tags));
    with_source(access, input.template_url.as_ref(), input.role_arn.as_ref()).into()
}

pub fn update_stack(input: &model::UpdateStackInput, scope: &Scope) -> Authorization {
    let access = on("cloudformation:UpdateStack", scope, &input.stack_name);
    let access = access.tagged(pairs(&input.tags));
    with_source(access, input.template_url.as_ref(), input.role_arn.as_ref()).into()
}

pub fn delete_stack(input: &model::DeleteStackInput, scope: &Scope) -> Authorization {
    let access = on("cloudformation:DeleteStack", scope, &input.stack_name);
    with_source(access, None, input.role_arn.as_ref()).into()
}

pub fn continue_update_rollback(
    input: &model::ContinueUpdateRollbackInput,
    scope: &Scope,
) -> Authorization {
    let access = on("cloudformation:ContinueUpdateRollback", scope, &input.stack_name);
    with_source(access, None, input.role_arn.as_ref()).into()
}

pub fn describe_stacks(input: &model::DescribeStacksInput, scope: &Scope) -> Authorization {
    optional("cloudformation:DescribeStacks", scope, input.stack_name.as_ref()).into()
}

pub fn list_stacks(_: &model::ListStacksInput, _: &Scope) -> Authorization {
    Access::anywhere("cloudformation:ListStacks").into()
}

pub fn describe_stack_events(
    input: &model::DescribeStackEventsInput,
    scope: &Scope,
) -> Authorization {
    on("cloudformation:DescribeStackEvents", scope, &input.stack_name).into()
}

pub fn describe_stack_resource(
    input: &model::DescribeStackResourceInput,
    scope: &Scope,
) -> Authorization {
    on("cloudformation:DescribeStackResource", scope, &input.stack_name).into()
}

pub fn describe_stack_resources(
    input: &model::DescribeStackResourcesInput,
    scope: &Scope,
) -> Authorization {
    optional("cloudformation:DescribeStackResources", scope, input.stack_name.as_ref()).into()
}

pub fn list_stack_resources(
    input: &model::ListStackResourcesInput,
    scope: &Scope,
) -> Authorization {
    on("cloudformation:ListStackResources", scope, &input.stack_name).into()
}

pub fn get_template(input: &model::GetTemplateInput, scope: &Scope) -> Authorization {
    optional("cloudformation:GetTemplate", scope, input.stack_name.as_ref()).into()
}

pub fn get_template_summary(
    input: &model::GetTemplateSummaryInput,
    scope: &Scope,
) -> Authorization {
    let access = optional("cloudformation:GetTemplateSummary", scope, input.stack_name.as_ref());
    with_source(access, input.template_url.as_ref(), None).into()
}

pub fn validate_template(input: &model::ValidateTemplateInput, _: &Scope) -> Authorization {
    let access = Access::anywhere("cloudformation:ValidateTemplate");
    with_source(access, input.template_url.as_ref(), None).into()
}

pub fn create_change_set(input: &model::CreateChangeSetInput, scope: &Scope) -> Authorization {
    let access = on("cloudformation:CreateChangeSet", scope, &input.stack_name);
    let access = access
        .with("cloudformation:ChangeSetName", vec![input.change_set_name.clone()])
        .tagged(pairs(&input.tags));
    with_source(access, input.template_url.as_ref(), input.role_arn.as_ref()).into()
}

/// A change set is authorised at its stack; named by its ARN alone, at every stack.
fn at_change_set(
    action: &'static str,
    scope: &Scope,
    stack: Option<&String>,
    change_set: &str,
) -> Authorization {
    let access = match stack {
        Some(stack) => on(action, scope, stack),
        None => Access::new(action, scope.arn("cloudformation", "stack/*")),
    };
    access.with("cloudformation:ChangeSetName", vec![change_set.to_owned()]).into()
}

pub fn describe_change_set(input: &model::DescribeChangeSetInput, scope: &Scope) -> Authorization {
    let action = "cloudformation:DescribeChangeSet";
    at_change_set(action, scope, input.stack_name.as_ref(), &input.change_set_name)
}

pub fn execute_change_set(input: &model::ExecuteChangeSetInput, scope: &Scope) -> Authorization {
    let action = "cloudformation:ExecuteChangeSet";
    at_change_set(action, scope, input.stack_name.as_ref(), &input.change_set_name)
}

pub fn delete_change_set(input: &model::DeleteChangeSetInput, scope: &Scope) -> Authorization {
    let action = "cloudformation:DeleteChangeSet";
    at_change_set(action, scope, input.stack_name.as_ref(), &input.change_set_name)
}

pub fn list_change_sets(input: &model::ListChangeSetsInput, scope: &Scope) -> Authorization {
    on("cloudformation:ListChangeSets", scope, &input.stack_name).into()
}

pub fn list_exports(_: &model::ListExportsInput, _: &Scope) -> Authorization {
    Access::anywhere("cloudformation:ListExports").into()
}

pub fn list_imports(_: &model::ListImportsInput, _: &Scope) -> Authorization {
    Access::anywhere("cloudformation:ListImports").into()
}

pub fn update_termination_protection(
    input: &model::UpdateTerminationProtectionInput,
    scope: &Scope,
) -> Authorization {
    on("cloudformation:UpdateTerminationProtection", scope, &input.stack_name).into()
}
