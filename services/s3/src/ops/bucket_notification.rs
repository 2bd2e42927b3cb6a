//! Whom a bucket tells of its changes.

use crate::access::{In, Out, bucket_arn};
use crate::buckets;
use crate::error::Error;
use crate::ops::wishes::value;
use crate::rules::notification;
use crate::store::{Bucket, Notification};
use aws::{Arn, Fault};
use model_s3::{
    Event as S3Event, FilterRule, GetBucketNotificationConfiguration, LambdaFunctionConfiguration,
    NotificationConfigurationFilter, PutBucketNotificationConfiguration, QueueConfiguration,
    S3KeyFilter,
};
use serde_json::json;
use service::{Access, Ctx};
use store::Event;
use wire::Timestamp;

/// <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html>
const CONFIGURATIONS_MAX: usize = 100;

pub async fn put(
    ctx: Ctx,
    input: In<PutBucketNotificationConfiguration>,
) -> Result<Out<PutBucketNotificationConfiguration>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    let asked = &input.notification_configuration;
    let mut others = asked.topic_configurations.iter().flatten().map(|topic| &topic.topic_arn);
    if let Some(target) = others.next() {
        ctx.reachable(&parse_arn(target, "Topic")?)?;
        return Err(Error::not_built(format!("Notifications to {target}")));
    }
    if asked.event_bridge_configuration.is_some() {
        return Err(Error::not_built("Notifications to EventBridge"));
    }
    let mut kept = Vec::new();
    for function in asked.lambda_function_configurations.iter().flatten() {
        let LambdaFunctionConfiguration { id, lambda_function_arn, events, filter } = function;
        let arn = parse_arn(lambda_function_arn, "CloudFunction")?;
        kept.push(keep(&ctx, (id, &arn), events, filter.as_ref())?);
    }
    for queue in asked.queue_configurations.iter().flatten() {
        let QueueConfiguration { id, queue_arn, events, filter } = queue;
        if queue_arn.ends_with(".fifo") {
            let message = "Unable to validate the following destination configurations";
            return Err(Error::argument(message, "FIFO SQS queues are not supported", queue_arn));
        }
        let arn = parse_arn(queue_arn, "Queue")?;
        kept.push(keep(&ctx, (id, &arn), events, filter.as_ref())?);
    }
    if kept.len() > CONFIGURATIONS_MAX {
        return Err(Error::client(
            "TooManyConfigurations",
            "You can have at most 100 configurations",
        ));
    }
    notification::check(&kept)?;
    if input.skip_destination_validation != Some(true) {
        for target in &kept {
            validate(&ctx, &bucket.name, target).await?;
        }
    }
    buckets::change(&ctx, &input, |bucket| {
        bucket.notifications = kept.clone();
        Ok(())
    })
    .await?;
    test_queues(&ctx, &bucket, &kept).await?;
    Ok(Default::default())
}

/// Each queue is told that it will be told, as AWS does.
async fn test_queues(ctx: &Ctx, bucket: &Bucket, kept: &[Notification]) -> Result<(), Error> {
    let body = json!({
        "Service": "Amazon S3",
        "Event": "s3:TestEvent",
        "Time": Timestamp::from_millis(ctx.now_ms()).to_iso_8601_millis(),
        "Bucket": bucket.name,
        "RequestId": ctx.request_id(),
        "HostId": ctx.request_id(),
    });
    let body = body.to_string();
    let queues = kept.iter().filter(|kept| is_queue(&kept.target));
    let events: Vec<Event> = queues
        .map(|queue| Event {
            id: ctx.world().uuid(),
            source: "s3".to_owned(),
            kind: "s3:TestEvent".to_owned(),
            source_arn: Some(bucket_arn(&bucket.name)),
            principal: "s3.amazonaws.com".to_owned(),
            account: bucket.owner.clone(),
            region: bucket.region.clone(),
            to: queue.target.clone(),
            body: body.clone().into(),
            ..Event::default()
        })
        .collect();
    if events.is_empty() {
        return Ok(());
    }
    let events = &events;
    ctx.store()
        .transact(|tx| async move {
            events.iter().for_each(|event| tx.emit(event.clone()));
            Ok::<_, Error>(())
        })
        .await
}

fn keep(
    ctx: &Ctx,
    (id, target): (&Option<String>, &Arn),
    events: &[S3Event],
    filter: Option<&NotificationConfigurationFilter>,
) -> Result<Notification, Error> {
    ctx.reachable(target)?;
    let id = id.clone().filter(|id| !id.is_empty());
    let mut kept = Notification {
        id: id.unwrap_or_else(|| ctx.world().uuid()),
        target: target.to_string(),
        events: events.iter().map(|event| event.as_str().to_owned()).collect(),
        prefix: String::new(),
        suffix: String::new(),
    };
    let filter = filter.and_then(|filter| filter.key.as_ref());
    let (mut prefixes, mut suffixes) = (0, 0);
    for rule in filter.and_then(|filter| filter.filter_rules.as_ref()).into_iter().flatten() {
        let name = rule.name.as_ref().map(|name| name.as_str()).unwrap_or_default();
        let given = rule.value.clone().unwrap_or_default();
        match name.to_ascii_lowercase().as_str() {
            "prefix" => {
                prefixes += 1;
                kept.prefix = given;
            }
            "suffix" => {
                suffixes += 1;
                kept.suffix = given;
            }
            _ => {
                let message = "filter rule name must be either prefix or suffix";
                return Err(Error::argument(message, "FilterRule.Name", name));
            }
        }
    }
    if prefixes > 1 || suffixes > 1 {
        let message = "Cannot specify more than one prefix or suffix rule in a filter.";
        return Err(Error::argument(message, "FilterRule.Name", ""));
    }
    Ok(kept)
}

/// `what` is the kind of target, as the XML of the configuration names it.
fn parse_arn(text: &str, what: &'static str) -> Result<Arn, Error> {
    text.parse().map_err(|_| Error::argument("The ARN could not be parsed", what, text))
}

/// Whether a target is a queue; otherwise it is a function.
fn is_queue(target: &str) -> bool {
    target.parse::<Arn>().is_ok_and(|arn| arn.service() == "sqs")
}

/// S3 itself must be allowed to invoke the function, or to send to the queue, for this bucket.
async fn validate(ctx: &Ctx, bucket: &str, target: &Notification) -> Result<(), Error> {
    let arn: Option<Arn> = bucket_arn(bucket).parse().ok();
    let target = target.target.as_str();
    let (action, name, why) = match is_queue(target) {
        true => {
            let why = "Permissions on the destination queue do not allow S3 to publish notifications from this bucket";
            ("sqs:SendMessage", target.to_owned(), why.to_owned())
        }
        false => {
            let why = format!("Not authorized to invoke function [{target}]");
            ("lambda:InvokeFunction", format!("{target}, null"), why)
        }
    };
    let access = Access::new(action, target);
    ctx.as_service(arn).authorize(&[access]).await.map_err(|_| {
        let message = "Unable to validate the following destination configurations";
        let fault = Fault::client("InvalidArgument", message);
        Error::Fault(fault.with("ArgumentName1", name).with("ArgumentValue1", why))
    })
}

pub async fn get(
    ctx: Ctx,
    input: In<GetBucketNotificationConfiguration>,
) -> Result<Out<GetBucketNotificationConfiguration>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    let (queues, functions): (Vec<Notification>, Vec<Notification>) =
        bucket.notifications.into_iter().partition(|kept| is_queue(&kept.target));
    let functions: Vec<_> = functions.into_iter().map(shown).collect();
    let queues: Vec<_> = queues.into_iter().map(shown_queue).collect();
    Ok(Out::<GetBucketNotificationConfiguration> {
        lambda_function_configurations: (!functions.is_empty()).then_some(functions),
        queue_configurations: (!queues.is_empty()).then_some(queues),
        ..Default::default()
    })
}

fn shown(kept: Notification) -> LambdaFunctionConfiguration {
    LambdaFunctionConfiguration {
        events: kept.events.iter().map(|event| event.as_str().into()).collect(),
        filter: filter_of(kept.prefix, kept.suffix),
        id: Some(kept.id),
        lambda_function_arn: kept.target,
    }
}

fn shown_queue(kept: Notification) -> QueueConfiguration {
    QueueConfiguration {
        events: kept.events.iter().map(|event| event.as_str().into()).collect(),
        filter: filter_of(kept.prefix, kept.suffix),
        id: Some(kept.id),
        queue_arn: kept.target,
    }
}

fn filter_of(prefix: String, suffix: String) -> Option<NotificationConfigurationFilter> {
    let rule = |name: &str, text: String| {
        (!text.is_empty()).then(|| FilterRule { name: value(name), value: Some(text) })
    };
    let rules: Vec<_> = rule("Prefix", prefix).into_iter().chain(rule("Suffix", suffix)).collect();
    if rules.is_empty() {
        return None;
    }
    let key = Some(S3KeyFilter { filter_rules: Some(rules) });
    Some(NotificationConfigurationFilter { key })
}
