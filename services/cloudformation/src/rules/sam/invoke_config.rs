//! `EventInvokeConfig`: how Lambda retries asynchronous events, and where their outcomes go.

use serde_json::{Map, Value, json};

use super::Refusal;
use super::function::Target;
use super::role::allowing;
use super::shapes::{Author, Made, attribute, if_parts, is_no_value, reference};

pub struct Outcome {
    pub made: Vec<Made>,
    /// What the function's role must be allowed.
    pub policies: Vec<Value>,
}

pub fn transform(
    author: &Author,
    config: &Value,
    alias: Option<&Value>,
    target: &Target,
) -> Result<Outcome, Refusal> {
    let id = format!("{}EventInvokeConfig", author.id);
    let mut outcome = Outcome { made: Vec::new(), policies: Vec::new() };
    let mut destinations = Map::new();
    if let Some(wanted) = config.get("DestinationConfig").filter(|c| super::shapes::truthy(c)) {
        if !wanted.is_object() {
            let message = "Property 'EventInvokeConfig.DestinationConfig' should be a map.";
            return Err(super::invalid(&author.id, message));
        }
        for name in ["OnSuccess", "OnFailure"] {
            let Some(wanted) = wanted.get(name).filter(|value| !value.is_null()) else { continue };
            let destination = destination(author, &format!("{id}{name}"), wanted, &mut outcome)?;
            destinations.insert(name.to_owned(), json!({"Destination": destination}));
        }
    }
    let mut made = Made::new(id, "AWS::Lambda::EventInvokeConfig", author.kept_attributes());
    if target.is_alias {
        made.depends_on = Some(json!([target.id]));
    }
    made.set("FunctionName", reference(&author.id));
    made.set("Qualifier", alias.cloned().unwrap_or_else(|| "$LATEST".into()));
    made.set("DestinationConfig", destinations);
    for name in ["MaximumEventAgeInSeconds", "MaximumRetryAttempts"] {
        made.set_some(name, config.get(name).filter(|value| !value.is_null()).cloned());
    }
    outcome.made.push(made);
    Ok(outcome)
}

/// The destination's ARN. Queues and topics that aren't named are made.
fn destination(
    author: &Author,
    id: &str,
    wanted: &Value,
    outcome: &mut Outcome,
) -> Result<Value, Refusal> {
    let kind = wanted.get("Type").and_then(Value::as_str).unwrap_or("None");
    let known = ["SQS", "SNS", "EventBridge", "Lambda", "S3Bucket"];
    if !known.contains(&kind) {
        let message = format!(
            "'Type: {kind}' must be one of ['SQS', 'SNS', 'EventBridge', 'Lambda', 'S3Bucket']"
        );
        return Err(super::invalid(&author.id, &message));
    }
    let named = wanted.get("Destination").filter(|value| !value.is_null());
    let half_given = named.and_then(if_parts);
    if half_given.is_some_and(|[_, then, otherwise]| is_no_value(then) || is_no_value(otherwise)) {
        let what = format!("A Destination that may be AWS::NoValue, on {}", author.id);
        return Err(Refusal::NotBuilt(what));
    }
    let arn = match (named, kind) {
        (Some(arn), _) => arn.clone(),
        (None, "SQS") => {
            let queue = author.further(format!("{id}Queue"), "AWS::SQS::Queue");
            let arn = attribute(&queue.id, "Arn");
            outcome.made.push(queue);
            arn
        }
        (None, "SNS") => {
            let topic = author.further(format!("{id}Topic"), "AWS::SNS::Topic");
            let arn = reference(&topic.id);
            outcome.made.push(topic);
            arn
        }
        (None, _) => {
            let message = "Destination is required if Type is not ['SQS', 'SNS']";
            return Err(super::invalid(&author.id, message));
        }
    };
    outcome.policies.push(match kind {
        "SQS" => allowing(format!("{id}SQSPolicy"), "sqs:SendMessage", &arn),
        "SNS" => allowing(format!("{id}SNSPolicy"), "sns:publish", &arn),
        "EventBridge" => allowing(format!("{id}EventBridgePolicy"), "events:PutEvents", &arn),
        "Lambda" => allowing(format!("{id}LambdaPolicy"), "lambda:InvokeFunction", &arn),
        _ => bucket_policy(id, &arn),
    });
    Ok(arn)
}

/// Putting an outcome into a bucket needs the bucket's listing too.
pub fn bucket_policy(id: &str, arn: &Value) -> Value {
    json!({"PolicyName": format!("{id}S3Policy"), "PolicyDocument": {"Statement": [
        {"Action": "s3:PutObject", "Effect": "Allow",
         "Resource": {"Fn::Join": ["/", [arn, "*"]]}},
        {"Action": "s3:ListBucket", "Effect": "Allow", "Resource": arn}]}})
}
