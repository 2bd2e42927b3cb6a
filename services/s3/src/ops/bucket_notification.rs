//! Whom a bucket tells of its changes.

use crate::access::{In, Out, bucket_arn};
use crate::buckets;
use crate::error::Error;
use crate::ops::wishes::value;
use crate::rules::notification;
use crate::store::Notification;
use aws::Arn;
use model_s3::{
    FilterRule, GetBucketNotificationConfiguration, LambdaFunctionConfiguration,
    NotificationConfigurationFilter, PutBucketNotificationConfiguration, S3KeyFilter,
};
use service::{Access, Ctx};

/// <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html>
const CONFIGURATIONS_MAX: usize = 100;

pub async fn put(
    ctx: Ctx,
    input: In<PutBucketNotificationConfiguration>,
) -> Result<Out<PutBucketNotificationConfiguration>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    let asked = &input.notification_configuration;
    let others = asked.topic_configurations.iter().flatten().map(|topic| &topic.topic_arn);
    let mut others =
        others.chain(asked.queue_configurations.iter().flatten().map(|q| &q.queue_arn));
    if let Some(target) = others.next() {
        ctx.reachable(&parse_arn(target)?)?;
        return Err(Error::not_built(format!("Notifications to {target}")));
    }
    if asked.event_bridge_configuration.is_some() {
        return Err(Error::not_built("Notifications to EventBridge"));
    }
    let mut kept = Vec::new();
    for function in asked.lambda_function_configurations.iter().flatten() {
        kept.push(keep(&ctx, function)?);
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
    Ok(Default::default())
}

fn keep(ctx: &Ctx, function: &LambdaFunctionConfiguration) -> Result<Notification, Error> {
    let target = &function.lambda_function_arn;
    let arn = parse_arn(target)?;
    ctx.reachable(&arn)?;
    let id = function.id.clone().filter(|id| !id.is_empty());
    let mut kept = Notification {
        id: id.unwrap_or_else(|| ctx.world().uuid()),
        target: target.clone(),
        events: function.events.iter().map(|event| event.as_str().to_owned()).collect(),
        prefix: String::new(),
        suffix: String::new(),
    };
    let filter = function.filter.as_ref().and_then(|filter| filter.key.as_ref());
    let (mut prefixes, mut suffixes) = (0, 0);
    for rule in filter.and_then(|filter| filter.filter_rules.as_ref()).into_iter().flatten() {
        let name = rule.name.as_ref().map(|name| name.as_str().to_ascii_lowercase());
        let given = rule.value.clone().unwrap_or_default();
        match name.as_deref() {
            Some("prefix") => {
                prefixes += 1;
                kept.prefix = given;
            }
            Some("suffix") => {
                suffixes += 1;
                kept.suffix = given;
            }
            other => {
                let message = "filter rule name must be either prefix or suffix";
                return Err(Error::argument(message, "FilterRule.Name", other.unwrap_or_default()));
            }
        }
    }
    if prefixes > 1 || suffixes > 1 {
        let message = "Cannot specify more than one prefix or suffix rule in a filter.";
        return Err(Error::argument(message, "FilterRule.Name", ""));
    }
    Ok(kept)
}

fn parse_arn(text: &str) -> Result<Arn, Error> {
    text.parse().map_err(|_| Error::argument("The ARN is not well formed", "arn", text))
}

/// S3 itself must be allowed to invoke the function for this bucket.
async fn validate(ctx: &Ctx, bucket: &str, target: &Notification) -> Result<(), Error> {
    let arn: Option<Arn> = bucket_arn(bucket).parse().ok();
    let access = Access::new("lambda:InvokeFunction", &target.target);
    ctx.as_service(arn).authorize(&[access]).await.map_err(|_| {
        Error::argument(
            "Unable to validate the following destination configurations",
            "LambdaFunctionArn",
            target.target.as_str(),
        )
    })
}

pub async fn get(
    ctx: Ctx,
    input: In<GetBucketNotificationConfiguration>,
) -> Result<Out<GetBucketNotificationConfiguration>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    let shown: Vec<_> = bucket.notifications.into_iter().map(shown).collect();
    Ok(Out::<GetBucketNotificationConfiguration> {
        lambda_function_configurations: (!shown.is_empty()).then_some(shown),
        ..Default::default()
    })
}

fn shown(kept: Notification) -> LambdaFunctionConfiguration {
    let rule = |name: &str, text: String| {
        (!text.is_empty()).then(|| FilterRule { name: value(name), value: Some(text) })
    };
    let rules: Vec<_> =
        rule("prefix", kept.prefix).into_iter().chain(rule("suffix", kept.suffix)).collect();
    let filter = some_filter(rules);
    LambdaFunctionConfiguration {
        id: Some(kept.id),
        lambda_function_arn: kept.target,
        events: kept.events.iter().map(|event| event.as_str().into()).collect(),
        filter,
    }
}

fn some_filter(rules: Vec<FilterRule>) -> Option<NotificationConfigurationFilter> {
    if rules.is_empty() {
        return None;
    }
    let key = Some(S3KeyFilter { filter_rules: Some(rules) });
    Some(NotificationConfigurationFilter { key })
}
