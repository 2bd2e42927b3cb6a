//! What each operation needs to be allowed.
//!
//! A stack has its ARN, with an id that only its row knows, and requests name it by that, by its name, by one of its
//! change sets or by what it made. So the engine demands a signature, and [`Table`] finds the stack and asks for the
//! decision on its ARN before it hands the input to the handler. What concerns a stack cannot be registered here without
//! a [`Target`].

use crate::ops;
use crate::ops::describe_stack_resources::of_physical;
use crate::store as tables;
use aws::Fault;
use model_cloudformation as model;
use service::{Access, Authorization, Ctx, Scope, Service};
use std::borrow::Cow;
use std::future::Future;
use std::sync::Arc;
use wire::Operation;

const CHANGE_SET_NAME: &str = "cloudformation:ChangeSetName";

/// On what an operation acts, and the condition keys that its input fills.
#[derive(Clone, Debug, Default)]
pub struct Target {
    stack: Option<String>,
    /// One that is there.
    change_set: Option<String>,
    /// The id of what a stack made.
    physical: Option<String>,
    context: Vec<(Cow<'static, str>, Vec<String>)>,
}

/// On the stack that an input names by name or ARN; on none if it names none.
fn on(name_or_id: Option<&String>) -> Target {
    Target { stack: name_or_id.cloned(), ..Target::default() }
}

/// A change set is authorised at its stack.
fn at_change_set(stack: Option<&String>, change_set: &str) -> Target {
    Target { change_set: Some(change_set.to_owned()), ..on(stack) }
}

fn pairs(tags: &Option<Vec<model::Tag>>) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().flatten().map(|tag| (tag.key.as_str(), tag.value.as_str()))
}

impl Target {
    fn with(mut self, key: &'static str, value: Option<&String>) -> Target {
        self.context.extend(value.map(|value| (Cow::Borrowed(key), vec![value.clone()])));
        self
    }

    /// What policies can ask about a template and a role.
    fn from(self, url: Option<&String>, role: Option<&String>) -> Target {
        self.with("cloudformation:TemplateUrl", url).with("cloudformation:RoleArn", role)
    }

    fn tagged(mut self, tags: &Option<Vec<model::Tag>>) -> Target {
        self.context.extend(Access::anywhere("").tagged(pairs(tags)).context);
        self
    }

    /// What the operation of this name needs.
    async fn access(mut self, ctx: &Ctx, operation: &str) -> Result<Access, Fault> {
        let resource = self.resource(ctx).await?;
        let action = format!("cloudformation:{operation}").into();
        Ok(Access { action, resource, context: self.context })
    }

    async fn resource(&mut self, ctx: &Ctx) -> Result<String, Fault> {
        if let Some(name) = &self.change_set {
            let found = existing(ops::change_set(ctx, self.stack.as_ref(), name).await)?;
            let told = found.as_ref().map_or(name, |(_, _, set)| &set.name).clone();
            self.context.push((CHANGE_SET_NAME.into(), vec![told]));
            match (found, &self.stack) {
                (Some((_, stack, _)), _) => return Ok(stack.id),
                // What is not there could be any stack's.
                (None, None) => return Ok(ctx.arn("cloudformation", "stack/*").to_string()),
                (None, Some(_)) => {}
            }
        }
        match (&self.stack, &self.physical) {
            (Some(name), _) => match tables::find(ctx, name).await? {
                Some((_, stack)) => Ok(stack.id),
                None => Ok(missing(&ctx.scope(), name)),
            },
            (None, Some(id)) => match existing(of_physical(ctx, id).await)? {
                Some((_, stack)) => Ok(stack.id),
                None => Ok("*".into()),
            },
            (None, None) => Ok("*".into()),
        }
    }
}

/// The ARN that policies match for a stack that is not there, or not yet.
pub fn missing(scope: &Scope, name_or_id: &str) -> String {
    let arn = scope.arn_or_name("cloudformation", name_or_id, |name| format!("stack/{name}/*"));
    arn.to_string()
}

/// What is not there is told by the handler, to whom it concerns.
fn existing<T>(found: Result<T, Fault>) -> Result<Option<T>, Fault> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(fault) if fault.status < 500 => Ok(None),
        Err(fault) => Err(fault),
    }
}

/// The service's table, with targets in place of ready-made accesses.
pub trait Table {
    fn at<O, H, F>(self, target: fn(&O::Input) -> Target, handler: H) -> Service
    where
        O: Operation,
        H: Fn(Ctx, O::Input) -> F + Send + Sync + 'static,
        F: Future<Output = Result<O::Output, Fault>> + Send + 'static;
}

impl Table for Service {
    fn at<O, H, F>(self, target: fn(&O::Input) -> Target, handler: H) -> Service
    where
        O: Operation,
        H: Fn(Ctx, O::Input) -> F + Send + Sync + 'static,
        F: Future<Output = Result<O::Output, Fault>> + Send + 'static,
    {
        let handler = Arc::new(handler);
        let signed = |_: &O::Input, _: &Scope| Authorization::Signed;
        self.on::<O>(signed, move |ctx: Ctx, input: O::Input| {
            let handler = handler.clone();
            async move {
                let access = target(&input).access(&ctx, O::SPEC.name).await?;
                ctx.authorize(&[access]).await?;
                handler(ctx, input).await
            }
        })
    }
}

pub fn create_stack(input: &model::CreateStackInput) -> Target {
    let target = on(Some(&input.stack_name)).tagged(&input.tags);
    target.from(input.template_url.as_ref(), input.role_arn.as_ref())
}

pub fn update_stack(input: &model::UpdateStackInput) -> Target {
    let target = on(Some(&input.stack_name)).tagged(&input.tags);
    target.from(input.template_url.as_ref(), input.role_arn.as_ref())
}

pub fn delete_stack(input: &model::DeleteStackInput) -> Target {
    on(Some(&input.stack_name)).from(None, input.role_arn.as_ref())
}

pub fn continue_update_rollback(input: &model::ContinueUpdateRollbackInput) -> Target {
    on(Some(&input.stack_name)).from(None, input.role_arn.as_ref())
}

pub fn rollback_stack(input: &model::RollbackStackInput) -> Target {
    on(Some(&input.stack_name)).from(None, input.role_arn.as_ref())
}

pub fn describe_stacks(input: &model::DescribeStacksInput) -> Target {
    on(input.stack_name.as_ref())
}

pub fn list_stacks(_: &model::ListStacksInput, _: &Scope) -> Access {
    Access::anywhere("cloudformation:ListStacks")
}

pub fn describe_stack_events(input: &model::DescribeStackEventsInput) -> Target {
    on(Some(&input.stack_name))
}

pub fn describe_stack_resource(input: &model::DescribeStackResourceInput) -> Target {
    on(Some(&input.stack_name))
}

pub fn describe_stack_resources(input: &model::DescribeStackResourcesInput) -> Target {
    let physical = input.physical_resource_id.clone();
    Target { physical, ..on(input.stack_name.as_ref()) }
}

pub fn list_stack_resources(input: &model::ListStackResourcesInput) -> Target {
    on(Some(&input.stack_name))
}

pub fn get_template(input: &model::GetTemplateInput) -> Target {
    match &input.change_set_name {
        Some(change_set) => at_change_set(input.stack_name.as_ref(), change_set),
        None => on(input.stack_name.as_ref()),
    }
}

pub fn get_template_summary(input: &model::GetTemplateSummaryInput) -> Target {
    on(input.stack_name.as_ref()).from(input.template_url.as_ref(), None)
}

pub fn validate_template(input: &model::ValidateTemplateInput, _: &Scope) -> Access {
    let access = Access::anywhere("cloudformation:ValidateTemplate");
    match &input.template_url {
        Some(url) => access.with("cloudformation:TemplateUrl", vec![url.clone()]),
        None => access,
    }
}

pub fn create_change_set(input: &model::CreateChangeSetInput) -> Target {
    let target = on(Some(&input.stack_name)).with(CHANGE_SET_NAME, Some(&input.change_set_name));
    target.tagged(&input.tags).from(input.template_url.as_ref(), input.role_arn.as_ref())
}

pub fn describe_change_set(input: &model::DescribeChangeSetInput) -> Target {
    at_change_set(input.stack_name.as_ref(), &input.change_set_name)
}

pub fn execute_change_set(input: &model::ExecuteChangeSetInput) -> Target {
    at_change_set(input.stack_name.as_ref(), &input.change_set_name)
}

pub fn delete_change_set(input: &model::DeleteChangeSetInput) -> Target {
    at_change_set(input.stack_name.as_ref(), &input.change_set_name)
}

pub fn list_change_sets(input: &model::ListChangeSetsInput) -> Target {
    on(Some(&input.stack_name))
}

pub fn list_exports(_: &model::ListExportsInput, _: &Scope) -> Access {
    Access::anywhere("cloudformation:ListExports")
}

pub fn list_imports(_: &model::ListImportsInput, _: &Scope) -> Access {
    Access::anywhere("cloudformation:ListImports")
}

pub fn update_termination_protection(input: &model::UpdateTerminationProtectionInput) -> Target {
    on(Some(&input.stack_name))
}
