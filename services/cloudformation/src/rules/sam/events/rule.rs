//! Events of EventBridge: schedules and patterns, each a rule that targets the function.

use serde_json::{Value, json};

use super::{Event, Target, permission};
use crate::rules::Refusal;
use crate::rules::sam::properties;
use crate::rules::sam::shapes::{Made, attribute, reference, truthy};

const PRINCIPAL: &str = "events.amazonaws.com";
/// EventBridge's bound on a target's id.
const TARGET_ID_LENGTH_MAX: usize = 64;

pub fn schedule(target: &Target, event: &Event) -> Result<Vec<Made>, Refusal> {
    event.check("Schedule", &[properties::SCHEDULE_EVENT])?;
    let mut rule = target.further(event.id.clone(), "AWS::Events::Rule");
    rule.set_some("ScheduleExpression", event.get("Schedule").cloned());
    rule.set_some("Name", event.get("Name").cloned());
    rule.set_some("Description", event.get("Description").cloned());
    complete(rule, target, event, &["Input"], None)
}

pub fn pattern(kind: &str, target: &Target, event: &Event) -> Result<Vec<Made>, Refusal> {
    event.check(kind, &[properties::RULE_EVENT])?;
    let mut rule = target.further(event.id.clone(), "AWS::Events::Rule");
    rule.set_some("EventBusName", event.get("EventBusName").cloned());
    rule.set_some("EventPattern", event.get("Pattern").cloned());
    rule.set_some("Name", event.get("RuleName").cloned());
    let id = event.given("Target").and_then(|target| target.get("Id")).cloned();
    complete(rule, target, event, &["Input", "InputPath", "InputTransformer"], id)
}

/// Gives the rule its state and its target, and EventBridge the right to invoke.
fn complete(
    mut rule: Made,
    target: &Target,
    event: &Event,
    inputs: &[&str],
    target_id: Option<Value>,
) -> Result<Vec<Made>, Refusal> {
    rule.set_some("State", state(event)?);
    let arn = attribute(&event.id, "Arn");
    let id = target_id.unwrap_or_else(|| target_id_of(&event.id).into());
    let mut entry = json!({"Arn": target.arn(), "Id": id});
    for name in inputs.iter().chain(&["RetryPolicy"]) {
        if let Some(value) = event.get(name) {
            entry[*name] = value.clone();
        }
    }
    let mut made = Vec::new();
    if let Some(config) = event.get("DeadLetterConfig") {
        let queue = dead_letters(target, event, config, &arn, &mut made)?;
        entry["DeadLetterConfig"] = json!({"Arn": queue});
    }
    rule.set("Targets", vec![entry]);
    made.push(rule);
    made.push(permission(target, &event.id, "", PRINCIPAL).with("SourceArn", arn));
    Ok(made)
}

fn state(event: &Event) -> Result<Option<Value>, Refusal> {
    match (event.given("State"), event.get("Enabled")) {
        (Some(_), Some(_)) => {
            Err(Refusal::invalid("State and Enabled Properties cannot both be specified."))
        }
        (Some(state), None) => Ok(Some(state.clone())),
        (None, Some(enabled)) => {
            Ok(Some(if truthy(enabled) { "ENABLED".into() } else { "DISABLED".into() }))
        }
        (None, None) => Ok(None),
    }
}

fn target_id_of(event_id: &str) -> String {
    const SUFFIX: &str = "LambdaTarget";
    let kept = TARGET_ID_LENGTH_MAX - SUFFIX.len();
    format!("{}{SUFFIX}", event_id.chars().take(kept).collect::<String>())
}

/// The ARN of the queue for events that could not be delivered; it is made unless it is named.
fn dead_letters(
    target: &Target,
    event: &Event,
    config: &Value,
    rule_arn: &Value,
    made: &mut Vec<Made>,
) -> Result<Value, Refusal> {
    let queue_id = match (config.get("Arn"), config.get("Type")) {
        (Some(_), Some(_)) => {
            return Err(event
                .invalid("You can either define 'Arn' or 'Type' property of DeadLetterConfig."));
        }
        (Some(arn), None) => return Ok(arn.clone()),
        (None, Some(kind)) if kind != "SQS" => {
            return Err(event.invalid(
                "The only valid value for 'Type' property of DeadLetterConfig is 'SQS'.",
            ));
        }
        (None, None) => {
            return Err(event.invalid("No 'Arn' or 'Type' property provided for DeadLetterConfig."));
        }
        (None, Some(_)) => match config.get("QueueLogicalId") {
            None => format!("{}Queue", event.id),
            Some(Value::String(id)) => id.clone(),
            Some(_) => return Err(event.invalid("QueueLogicalId must be a string")),
        },
    };
    let queue = target.further(queue_id, "AWS::SQS::Queue");
    let arn = attribute(&queue.id, "Arn");
    let document = json!({"Version": "2012-10-17", "Statement": [{
        "Action": "sqs:SendMessage", "Effect": "Allow", "Principal": {"Service": PRINCIPAL},
        "Resource": arn, "Condition": {"ArnEquals": {"aws:SourceArn": rule_arn}}}]});
    let policy = target.further(format!("{}QueuePolicy", event.id), "AWS::SQS::QueuePolicy");
    let policy = policy.with("PolicyDocument", document);
    made.push(policy.with("Queues", vec![reference(&queue.id)]));
    made.push(queue);
    Ok(arn)
}
