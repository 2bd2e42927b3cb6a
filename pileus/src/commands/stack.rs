//! A stack as the commands see it: brought there, watched, deleted, described.

use crate::client::{Client, Refused, members};
use crate::progress::Progress;
use anyhow::{Result, bail};
use serde_json::Value;
use std::collections::HashSet;
use std::time::Duration;

const VERSION: &str = "2010-05-15";
/// How often a running operation is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(100);

#[derive(Clone, Debug, Default)]
pub struct Described {
    pub status: String,
    pub reason: String,
    pub outputs: Vec<(String, String)>,
}

/// None if there is no such stack.
pub async fn describe(client: &Client, name: &str) -> Result<Option<Described>> {
    let parameters = [("StackName".to_owned(), name.to_owned())];
    let answer = client.query("cloudformation", VERSION, "DescribeStacks", &parameters).await;
    let answer = match answer {
        Ok(answer) => answer,
        Err(error) => match error.downcast_ref::<Refused>() {
            Some(refused) if refused.message.contains("does not exist") => return Ok(None),
            _ => return Err(error),
        },
    };
    Ok(members(&answer, "Stacks").first().map(|stack| Described {
        status: text(stack, "StackStatus"),
        reason: text(stack, "StackStatusReason"),
        outputs: members(stack, "Outputs")
            .iter()
            .map(|output| (text(output, "OutputKey"), text(output, "OutputValue")))
            .collect(),
    }))
}

/// Creates or updates the stack and waits for the end.
pub async fn bring(
    client: &Client,
    name: &str,
    template: &str,
    parameters: &[(String, String)],
    progress: Progress,
) -> Result<Described> {
    let existing = describe(client, name).await?;
    if existing.as_ref().is_some_and(|stack| stack.status == "ROLLBACK_COMPLETE") {
        progress.doing(&format!("Removing what is left of {name}"));
        start(client, "DeleteStack", name, Vec::new()).await?;
        wait(client, name, &progress, &mut HashSet::new()).await?;
    }
    let exists = existing.is_some_and(|stack| stack.status != "ROLLBACK_COMPLETE");
    let action = if exists { "UpdateStack" } else { "CreateStack" };
    let mut seen = HashSet::new();
    if exists {
        // What happened before is not this deployment's.
        new_events(client, name, &mut seen).await?;
    }
    let mut given = vec![("TemplateBody".to_owned(), template.to_owned())];
    let capabilities = ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"];
    for (index, capability) in capabilities.iter().enumerate() {
        given.push((format!("Capabilities.member.{}", index + 1), (*capability).to_owned()));
    }
    for (index, (key, value)) in parameters.iter().enumerate() {
        let at = format!("Parameters.member.{}", index + 1);
        given.push((format!("{at}.ParameterKey"), key.clone()));
        given.push((format!("{at}.ParameterValue"), value.clone()));
    }
    progress.doing(&format!("Deploying {name}"));
    if let Err(error) = start(client, action, name, given).await {
        let unchanged = error
            .downcast_ref::<Refused>()
            .is_some_and(|refused| refused.message.contains("No updates are to be performed"));
        if unchanged {
            progress.done(&format!("{name} is up to date"));
            return Ok(describe(client, name).await?.unwrap_or_default());
        }
        progress.failed(&format!("{name} was refused"));
        return Err(error);
    }
    let (stack, failure) = wait(client, name, &progress, &mut seen).await?;
    match stack {
        Some(stack)
            if stack.status.ends_with("_COMPLETE") && !stack.status.contains("ROLLBACK") =>
        {
            progress.done(&format!("{name} stands ({})", stack.status));
            Ok(stack)
        }
        Some(stack) => {
            progress.failed(&format!("{name} ended as {}", stack.status));
            let reason = failure.unwrap_or(stack.reason);
            bail!("the stack {name} could not be brought up: {reason}")
        }
        None => bail!("the stack {name} is gone"),
    }
}

pub async fn delete(client: &Client, name: &str) -> Result<()> {
    if describe(client, name).await?.is_none() {
        bail!("there is no stack named {name}");
    }
    let progress = Progress::new(&format!("Deleting {name}"));
    let mut seen = HashSet::new();
    new_events(client, name, &mut seen).await?;
    start(client, "DeleteStack", name, Vec::new()).await?;
    let (stack, failure) = wait(client, name, &progress, &mut seen).await?;
    match stack {
        None => progress.done(&format!("{name} is deleted")),
        Some(stack) if stack.status == "DELETE_COMPLETE" => {
            progress.done(&format!("{name} is deleted"));
        }
        Some(stack) => {
            progress.failed(&format!("{name} ended as {}", stack.status));
            let reason = failure.unwrap_or(stack.reason);
            bail!("the stack {name} could not be deleted: {reason}");
        }
    }
    Ok(())
}

pub fn print_outputs(stack: &Described) {
    let width = stack.outputs.iter().map(|(key, _)| key.len()).max().unwrap_or(0);
    for (key, value) in &stack.outputs {
        println!("  {key:width$}  {value}");
    }
}

async fn start(
    client: &Client,
    action: &str,
    name: &str,
    more: Vec<(String, String)>,
) -> Result<Value> {
    let mut parameters = vec![("StackName".to_owned(), name.to_owned())];
    parameters.extend(more);
    client.query("cloudformation", VERSION, action, &parameters).await
}

/// How the stack ended (none: it is gone), and what failed first.
async fn wait(
    client: &Client,
    name: &str,
    progress: &Progress,
    seen: &mut HashSet<String>,
) -> Result<(Option<Described>, Option<String>)> {
    let mut failure = None;
    loop {
        let Some(stack) = describe(client, name).await? else { return Ok((None, failure)) };
        for event in new_events(client, name, seen).await? {
            progress.line(&event.line);
            failure = failure.or(event.failure);
        }
        if !stack.status.ends_with("_IN_PROGRESS") {
            return Ok((Some(stack), failure));
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

/// Something that happened to a resource, as a line.
struct Happened {
    line: String,
    /// Which resource failed, and why.
    failure: Option<String>,
}

/// The events not seen before, oldest first.
async fn new_events(
    client: &Client,
    name: &str,
    seen: &mut HashSet<String>,
) -> Result<Vec<Happened>> {
    let answer = start(client, "DescribeStackEvents", name, Vec::new()).await;
    let Ok(answer) = answer else { return Ok(Vec::new()) };
    let mut lines = Vec::new();
    for event in members(&answer, "StackEvents").iter().rev() {
        let status = text(event, "ResourceStatus");
        if !seen.insert(text(event, "EventId")) || status.ends_with("_IN_PROGRESS") {
            continue;
        }
        let reason = text(event, "ResourceStatusReason");
        let (id, kind) = (text(event, "LogicalResourceId"), text(event, "ResourceType"));
        let failure = status.ends_with("_FAILED").then(|| format!("{id}: {reason}"));
        let reason = if reason.is_empty() { reason } else { format!("  {reason}") };
        lines.push(Happened { line: format!("{status:<24} {id} ({kind}){reason}"), failure });
    }
    Ok(lines)
}

fn text(value: &Value, name: &str) -> String {
    value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}
