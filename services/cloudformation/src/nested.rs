//! `AWS::CloudFormation::Stack`: a stack as a resource of another.

use aws::Fault;
use indexmap::IndexMap;
use model_cloudformation::StackStatus;
use serde_json::Value;
use service::{Access, Created, Ctx, Resource, ResourceRequest};

use crate::launch::{self, Creation, Request};
use crate::ops::update_stack;
use crate::plan::Source;
use crate::records::{Actor, Kind, Phase, STACK_TYPE, Stack, Text};
use crate::rules::parameters::Given;
use crate::store::{self as tables, StackKey, Which};
use crate::{errors, source};

const NAME_LENGTH_MAX: usize = 128;
/// Levels of stacks below the one that a caller made. AWS names no bound; a template that nests itself has
/// none of its own.
const DEPTH_MAX: usize = 10;
/// What the parent's caller acknowledged holds for its children: AWS passes the capabilities on.
const CAPABILITIES: [&str; 2] = ["CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"];

pub fn resource() -> Resource {
    let properties = &["TemplateURL", "Parameters", "Tags", "TimeoutInMinutes"];
    Resource::new(STACK_TYPE, properties, create, update, delete)
}

async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let name = request.generated_name(NAME_LENGTH_MAX);
    if tables::find(&ctx, &name).await?.is_none() {
        authorize(&ctx, "cloudformation:CreateStack", &name).await?;
        let wanted = wanted(&ctx, &request).await?;
        let parent = tables::find(&ctx, &request.stack_id).await?.map(|(_, parent)| parent);
        check_depth(&ctx, parent.as_ref()).await?;
        let root = parent.and_then(|parent| parent.root_id.or(Some(parent.id)));
        let minutes = request.properties.get("TimeoutInMinutes").and_then(Value::as_i64);
        let creation = Creation {
            parent_id: Some(request.stack_id.clone()),
            root_id: root,
            timeout_minutes: minutes.and_then(|minutes| i32::try_from(minutes).ok()),
            ..Creation::default()
        };
        launch::create(&ctx, &name, &wanted, &creation).await?;
    }
    let stack = settled(&ctx, &name).await?;
    match stack.status {
        StackStatus::CreateComplete => Ok(answered(stack)),
        _ => Err(Created::half(&stack.id, failed(&stack))),
    }
}

/// Refuses a stack below too many others.
async fn check_depth(ctx: &Ctx, parent: Option<&Stack>) -> Result<(), Fault> {
    let mut above = parent.and_then(|parent| parent.parent_id.clone());
    for _ in 1..DEPTH_MAX {
        let Some(id) = above else { return Ok(()) };
        let known = tables::find(ctx, &id).await?;
        above = known.and_then(|(_, stack)| stack.parent_id);
    }
    match above {
        None => Ok(()),
        Some(_) => {
            let message = format!("Stacks can be nested at most {DEPTH_MAX} levels deep.");
            Err(Fault::client("LimitExceededException", message))
        }
    }
}

async fn update(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let id = request.physical_id.clone().unwrap_or_default();
    authorize(&ctx, "cloudformation:UpdateStack", &id).await?;
    let (key, stack) = found(&ctx, &id).await?;
    let wanted = wanted(&ctx, &request).await?;
    // After a crash the update may be under way, or over.
    if !is_busy(&stack.status) {
        update_stack::check_state(&stack, false)?;
        let values = &stack.settings.parameters;
        let checked = launch::check(&ctx, &stack.id, &stack.name, &wanted, values)?;
        let standing = tables::template(ctx.store(), &key, Which::Current).await?;
        let same_text = standing.is_some_and(|text| text.body == checked.text.body);
        if same_text && checked.settings == stack.settings {
            return Ok(answered(stack));
        }
        let actor = launch::actor(&ctx, None, None).await?;
        let options =
            update_stack::Options { token: None, disable_rollback: false, change_set_id: None };
        let next = (checked.settings, checked.text);
        update_stack::begin(&ctx, &key, &stack, actor, next, options).await?;
    }
    let stack = settled(&ctx, &id).await?;
    match stack.status {
        StackStatus::UpdateComplete => Ok(answered(stack)),
        _ => Err(failed(&stack)),
    }
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let id = request.physical_id.clone().unwrap_or_default();
    let Some((key, stack)) = tables::find(&ctx, &id).await? else { return Ok(()) };
    if stack.status == StackStatus::DeleteComplete {
        return Ok(());
    }
    authorize(&ctx, "cloudformation:DeleteStack", &id).await?;
    if !is_busy(&stack.status) {
        let actor: Actor = launch::actor(&ctx, None, None).await?;
        let settings = stack.settings.clone();
        let work = launch::work(Kind::Delete, Phase::Remove, actor, settings, None);
        let deleting = Stack { status: StackStatus::DeleteInProgress, reason: None, ..stack };
        let text = Text { body: String::new(), processed: Value::Null };
        launch::begin(&ctx, &key, &deleting, &work, &text, false).await?;
    }
    let stack = settled(&ctx, &id).await?;
    match stack.status {
        StackStatus::DeleteComplete => Ok(()),
        _ => Err(failed(&stack)),
    }
}

async fn authorize(ctx: &Ctx, action: &'static str, name_or_id: &str) -> Result<(), Fault> {
    let scope = ctx.scope();
    let arn = scope.arn_or_name("cloudformation", name_or_id, |name| format!("stack/{name}/*"));
    ctx.authorize(&[Access::new(action, arn)]).await
}

async fn found(ctx: &Ctx, name_or_id: &str) -> Result<(StackKey, Stack), Fault> {
    let found = tables::find(ctx, name_or_id).await?;
    found.ok_or_else(|| errors::no_such_stack(name_or_id))
}

async fn wanted(ctx: &Ctx, request: &ResourceRequest) -> Result<Request, Fault> {
    let url = request.properties.get("TemplateURL").and_then(Value::as_str).map(str::to_owned);
    let url = url.ok_or_else(|| errors::validation("Missing required property TemplateURL"))?;
    let template: Source = source::demand(ctx, None, Some(&url)).await?;
    let mut given = IndexMap::new();
    let parameters = request.properties.get("Parameters").and_then(Value::as_object);
    for (name, value) in parameters.into_iter().flatten() {
        let text = match value {
            Value::String(text) => text.clone(),
            // Lists are handed to children as their texts, joined.
            Value::Array(list) => {
                let texts: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
                texts.join(",")
            }
            other => other.to_string(),
        };
        given.insert(name.clone(), Given::Value(text));
    }
    let mut tags = request.tags.clone();
    let own = request.properties.get("Tags").and_then(Value::as_array);
    for tag in own.into_iter().flatten() {
        if let (Some(key), Some(value)) = (tag["Key"].as_str(), tag["Value"].as_str()) {
            tags.retain(|(known, _)| known != key);
            tags.push((key.to_owned(), value.to_owned()));
        }
    }
    let capabilities = CAPABILITIES.map(str::to_owned).to_vec();
    Ok(Request { source: template, given, tags, capabilities, role_arn: None, expands: true })
}

fn is_busy(status: &StackStatus) -> bool {
    status.as_str().ends_with("_IN_PROGRESS") && *status != StackStatus::ReviewInProgress
}

/// The stack once nothing is under way any more.
async fn settled(ctx: &Ctx, name_or_id: &str) -> Result<Stack, Fault> {
    let (key, _) = found(ctx, name_or_id).await?;
    let mut changes = ctx.store().signals().subscribe(&key.topic());
    loop {
        let stack = tables::stack(ctx.store(), &key).await?;
        let stack = stack.ok_or_else(|| errors::no_such_stack(name_or_id))?;
        if !is_busy(&stack.status) {
            return Ok(stack);
        }
        changes.changed().await;
    }
}

fn answered(stack: Stack) -> Created {
    let created = Created::new(stack.id);
    stack.outputs.into_iter().fold(created, |created, output| {
        created.with(&format!("Outputs.{}", output.name), output.value)
    })
}

fn failed(stack: &Stack) -> Fault {
    let reason = stack.reason.as_deref().unwrap_or("no reason is known");
    let message = format!("Embedded stack {} was not successfully created: {reason}", stack.id);
    Fault::client("NotStabilized", message)
}
