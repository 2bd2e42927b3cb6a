//! Events of an SNS topic, straight to the function or through a queue.

use serde_json::{Value, json};

use super::{Event, Role, Target, permission, polled};
use crate::rules::Refusal;
use crate::rules::sam::shapes::{Made, attribute, given, reference, truthy};
use crate::rules::sam::{Translation, properties};

pub fn transform(
    translation: &Translation<'_>,
    target: &Target,
    role: &mut Role,
    event: &Event,
) -> Result<Vec<Made>, Refusal> {
    event.check("SNS", &[properties::SNS_EVENT])?;
    let topic = event.get("Topic").cloned().unwrap_or_default();
    match event.given("SqsSubscription") {
        None => {
            let permission = permission(target, &event.id, "", "sns.amazonaws.com");
            let subscription = subscription(target, event, "lambda", target.arn());
            Ok(vec![permission.with("SourceArn", topic), subscription])
        }
        Some(Value::Bool(_)) => {
            let mut queue = target.further(format!("{}Queue", event.id), "AWS::SQS::Queue");
            let fifo = is_fifo(translation, &topic);
            queue.set_some("FifoQueue", Some(fifo).filter(truthy));
            let (arn, url) = (attribute(&queue.id, "Arn"), reference(&queue.id));
            let mapping = mapping(target, role, event, &arn, None);
            let policy = policy(target, event, None, &topic, &arn, url);
            Ok(vec![mapping, queue, policy, subscription(target, event, "sqs", arn)])
        }
        Some(Value::Object(queue)) => {
            let (Some(arn), Some(url)) =
                (given(queue.get("QueueArn")), given(queue.get("QueueUrl")))
            else {
                return Err(Refusal::invalid("No QueueARN or QueueURL provided."));
            };
            let policy_id = queue.get("QueuePolicyLogicalId").and_then(Value::as_str);
            let mapping = mapping(target, role, event, arn, given(queue.get("BatchSize")));
            let policy = policy(target, event, policy_id, &topic, arn, url.clone());
            Ok(vec![mapping, policy, subscription(target, event, "sqs", arn.clone())])
        }
        Some(_) => Err(Refusal::invalid("Property 'SqsSubscription' should be a map.")),
    }
}

fn is_fifo(translation: &Translation<'_>, topic: &Value) -> Value {
    let id = topic.get("Ref").and_then(Value::as_str);
    let topic = id.and_then(|id| translation.resources.get(id));
    let fifo = topic.and_then(|topic| topic.get("Properties")?.get("FifoTopic"));
    fifo.map_or(Value::Bool(false), |fifo| translation.resolve(fifo))
}

fn subscription(target: &Target, event: &Event, protocol: &str, endpoint: Value) -> Made {
    let mut made = target.further(event.id.clone(), "AWS::SNS::Subscription");
    made.set("Protocol", protocol);
    made.set("Endpoint", endpoint);
    made.set("TopicArn", event.get("Topic").cloned().unwrap_or_default());
    for name in ["Region", "FilterPolicy", "FilterPolicyScope", "RedrivePolicy"] {
        made.set_some(name, event.get(name).cloned());
    }
    made
}

fn mapping(
    target: &Target,
    role: &mut Role,
    event: &Event,
    queue: &Value,
    batch_size: Option<&Value>,
) -> Made {
    role.manage(polled::QUEUE_POLICY);
    let id = format!("{}EventSourceMapping", event.id);
    let made = target.further(id, "AWS::Lambda::EventSourceMapping");
    made.with("FunctionName", target.name())
        .with("EventSourceArn", queue.clone())
        .with("BatchSize", batch_size.cloned().unwrap_or_else(|| 10.into()))
        .with("Enabled", true)
}

fn policy(
    target: &Target,
    event: &Event,
    id: Option<&str>,
    topic: &Value,
    queue_arn: &Value,
    queue_url: Value,
) -> Made {
    let id = id.map_or_else(|| format!("{}QueuePolicy", event.id), str::to_owned);
    let document = json!({"Version": "2012-10-17", "Statement": [{
        "Action": "sqs:SendMessage", "Effect": "Allow", "Principal": "*", "Resource": queue_arn,
        "Condition": {"ArnEquals": {"aws:SourceArn": topic}}}]});
    let made = target.further(id, "AWS::SQS::QueuePolicy");
    made.with("PolicyDocument", document).with("Queues", vec![queue_url])
}
