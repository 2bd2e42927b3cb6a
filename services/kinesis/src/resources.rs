//! The seats in CloudFormation: `AWS::Kinesis::Stream`, `AWS::Kinesis::StreamConsumer` and `AWS::Kinesis::ResourcePolicy`.

use aws::Fault;
use model_kinesis as model;
use serde::Deserialize;
use serde_json::Value;
use service::{Created, Ctx, Resource, ResourceRequest};
use wire::IndexMap;

/// Characters of a generated name.
const NAME_MAX: usize = 128;
/// A template that does not say how long records are kept.
const RETENTION_H: i32 = 24;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Stream {
    name: Option<String>,
    shard_count: Option<i32>,
    retention_period_hours: Option<i32>,
    stream_mode_details: Option<ModeDetails>,
    tags: Option<Vec<Tag>>,
    desired_shard_level_metrics: Option<Vec<String>>,
    #[serde(rename = "MaxRecordSizeInKiB")]
    max_record_size_in_kib: Option<i32>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct ModeDetails {
    stream_mode: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Tag {
    key: String,
    value: String,
}

pub fn stream() -> Resource {
    let properties: &'static [&'static str] = &[
        "Name",
        "ShardCount",
        "RetentionPeriodHours",
        "StreamModeDetails",
        "Tags",
        "DesiredShardLevelMetrics",
        "MaxRecordSizeInKiB",
    ];
    Resource::new("AWS::Kinesis::Stream", properties, create_stream, update_stream, delete_stream)
        .replaced_by(&["Name"])
        .gives(&["Arn"])
}

impl Stream {
    fn tags(&self, request: &ResourceRequest) -> IndexMap<String, String> {
        let own = self.tags.iter().flatten().map(|tag| (tag.key.clone(), tag.value.clone()));
        request.tags.iter().cloned().chain(own).collect()
    }

    fn mode(&self) -> Option<model::StreamModeDetails> {
        let details = self.stream_mode_details.as_ref()?;
        let stream_mode = model::StreamMode::from(details.stream_mode.as_str());
        Some(model::StreamModeDetails { stream_mode })
    }
}

async fn create_stream(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let given: Stream = request.properties()?;
    let generated = given.name.is_none();
    let name = given.name.clone().unwrap_or_else(|| request.generated_name(NAME_MAX));
    let tags = given.tags(&request);
    let input = model::CreateStreamInput {
        stream_name: name.clone(),
        shard_count: given.shard_count,
        stream_mode_details: given.mode(),
        tags: (!tags.is_empty()).then_some(tags),
        max_record_size_in_ki_b: given.max_record_size_in_kib,
        ..model::CreateStreamInput::default()
    };
    match ctx.ask::<model::CreateStream>(input).await {
        // An earlier attempt of this creation made it.
        Err(fault) if generated && fault.code == "ResourceInUseException" => {}
        Err(fault) => return Err(fault),
        Ok(_) => {}
    }
    retain(&ctx, &name, given.retention_period_hours).await?;
    monitor(&ctx, &name, given.desired_shard_level_metrics.unwrap_or_default()).await?;
    Ok(created(&ctx, &name))
}

fn created(ctx: &Ctx, name: &str) -> Created {
    let arn = ctx.arn("kinesis", &format!("stream/{name}")).to_string();
    Created::new(name).with("Arn", arn)
}

async fn update_stream(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let given: Stream = request.properties()?;
    let old: Stream = request.old_properties()?;
    let name = request.physical_id.clone().unwrap_or_default();
    let arn = ctx.arn("kinesis", &format!("stream/{name}")).to_string();
    let summary = summary(&ctx, &name).await?;
    let mode = given.mode().or_else(|| {
        let stream_mode = match given.shard_count {
            Some(_) => model::StreamMode::Provisioned,
            None => model::StreamMode::OnDemand,
        };
        Some(model::StreamModeDetails { stream_mode })
    });
    if mode.is_some() && mode != summary.stream_mode_details {
        let input = model::UpdateStreamModeInput {
            stream_arn: arn.clone(),
            stream_mode_details: mode.unwrap_or_default(),
            ..model::UpdateStreamModeInput::default()
        };
        ctx.ask::<model::UpdateStreamMode>(input).await?;
    }
    if let Some(count) = given.shard_count.filter(|count| *count != summary.open_shard_count) {
        let input = model::UpdateShardCountInput {
            stream_name: Some(name.clone()),
            target_shard_count: count,
            scaling_type: model::ScalingType::UniformScaling,
            ..model::UpdateShardCountInput::default()
        };
        ctx.ask::<model::UpdateShardCount>(input).await?;
    }
    retain(&ctx, &name, given.retention_period_hours).await?;
    let size = given.max_record_size_in_kib.unwrap_or(1024);
    if Some(size) != summary.max_record_size_in_ki_b {
        let input = model::UpdateMaxRecordSizeInput {
            stream_arn: Some(arn.clone()),
            max_record_size_in_ki_b: size,
            ..model::UpdateMaxRecordSizeInput::default()
        };
        ctx.ask::<model::UpdateMaxRecordSize>(input).await?;
    }
    let tags = given.tags(&request);
    let was = old.tags(&ResourceRequest::default());
    let gone = was.keys().filter(|key| !tags.contains_key(*key)).cloned().collect();
    retag(&ctx, &arn, tags, gone).await?;
    monitor(&ctx, &name, given.desired_shard_level_metrics.unwrap_or_default()).await?;
    Ok(created(&ctx, &name))
}

async fn retag(
    ctx: &Ctx,
    arn: &str,
    tags: IndexMap<String, String>,
    gone: Vec<String>,
) -> Result<(), Fault> {
    if !tags.is_empty() {
        let resource_arn = arn.to_owned();
        let input =
            model::TagResourceInput { tags, resource_arn, ..model::TagResourceInput::default() };
        ctx.ask::<model::TagResource>(input).await?;
    }
    if !gone.is_empty() {
        let input = model::UntagResourceInput {
            tag_keys: gone,
            resource_arn: arn.to_owned(),
            ..model::UntagResourceInput::default()
        };
        ctx.ask::<model::UntagResource>(input).await?;
    }
    Ok(())
}

async fn summary(ctx: &Ctx, name: &str) -> Result<model::StreamDescriptionSummary, Fault> {
    let input = model::DescribeStreamSummaryInput {
        stream_name: Some(name.to_owned()),
        ..model::DescribeStreamSummaryInput::default()
    };
    let answer = ctx.ask::<model::DescribeStreamSummary>(input).await?;
    Ok(answer.stream_description_summary)
}

async fn retain(ctx: &Ctx, name: &str, hours: Option<i32>) -> Result<(), Fault> {
    let wanted = hours.unwrap_or(RETENTION_H);
    let now = summary(ctx, name).await?.retention_period_hours;
    let stream_name = Some(name.to_owned());
    if wanted > now {
        let input = model::IncreaseStreamRetentionPeriodInput {
            stream_name,
            retention_period_hours: wanted,
            ..model::IncreaseStreamRetentionPeriodInput::default()
        };
        ctx.ask::<model::IncreaseStreamRetentionPeriod>(input).await?;
    } else if wanted < now {
        let input = model::DecreaseStreamRetentionPeriodInput {
            stream_name,
            retention_period_hours: wanted,
            ..model::DecreaseStreamRetentionPeriodInput::default()
        };
        ctx.ask::<model::DecreaseStreamRetentionPeriod>(input).await?;
    }
    Ok(())
}

async fn monitor(ctx: &Ctx, name: &str, wanted: Vec<String>) -> Result<(), Fault> {
    let wanted: Vec<model::MetricsName> =
        wanted.iter().map(|metric| model::MetricsName::from(metric.as_str())).collect();
    let now = summary(ctx, name).await?.enhanced_monitoring;
    let now: Vec<model::MetricsName> = now
        .into_iter()
        .flat_map(|metrics| metrics.shard_level_metrics.unwrap_or_default())
        .collect();
    let all = wanted.contains(&model::MetricsName::All);
    let gone: Vec<_> =
        now.iter().filter(|metric| !all && !wanted.contains(metric)).cloned().collect();
    let stream_name = Some(name.to_owned());
    if !gone.is_empty() {
        let input = model::DisableEnhancedMonitoringInput {
            stream_name: stream_name.clone(),
            shard_level_metrics: gone,
            ..model::DisableEnhancedMonitoringInput::default()
        };
        ctx.ask::<model::DisableEnhancedMonitoring>(input).await?;
    }
    if wanted.iter().any(|metric| !now.contains(metric)) {
        let input = model::EnableEnhancedMonitoringInput {
            stream_name,
            shard_level_metrics: wanted,
            ..model::EnableEnhancedMonitoringInput::default()
        };
        ctx.ask::<model::EnableEnhancedMonitoring>(input).await?;
    }
    Ok(())
}

async fn delete_stream(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(name) = request.physical_id else { return Ok(()) };
    let input = model::DeleteStreamInput {
        stream_name: Some(name),
        enforce_consumer_deletion: Some(true),
        ..model::DeleteStreamInput::default()
    };
    absent(ctx.ask::<model::DeleteStream>(input).await.map(drop))
}

/// What is gone already is deleted.
fn absent(deleted: Result<(), Fault>) -> Result<(), Fault> {
    match deleted {
        Err(fault) if fault.code != "ResourceNotFoundException" => Err(fault),
        _ => Ok(()),
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Consumer {
    consumer_name: String,
    #[serde(rename = "StreamARN")]
    stream_arn: String,
    tags: Option<Vec<Tag>>,
}

pub fn consumer() -> Resource {
    let properties: &'static [&'static str] = &["ConsumerName", "StreamARN", "Tags"];
    let type_name = "AWS::Kinesis::StreamConsumer";
    Resource::new(type_name, properties, create_consumer, update_consumer, delete_consumer)
        .replaced_by(&["ConsumerName", "StreamARN"])
        .gives(&[
            "ConsumerARN",
            "ConsumerName",
            "ConsumerStatus",
            "ConsumerCreationTimestamp",
            "StreamARN",
        ])
}

impl Consumer {
    fn tags(&self) -> IndexMap<String, String> {
        self.tags.iter().flatten().map(|tag| (tag.key.clone(), tag.value.clone())).collect()
    }
}

async fn create_consumer(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let given: Consumer = request.properties()?;
    let tags: IndexMap<String, String> = request.tags.iter().cloned().chain(given.tags()).collect();
    let input = model::RegisterStreamConsumerInput {
        stream_arn: given.stream_arn.clone(),
        consumer_name: given.consumer_name.clone(),
        tags: (!tags.is_empty()).then_some(tags),
        ..model::RegisterStreamConsumerInput::default()
    };
    let made = match ctx.ask::<model::RegisterStreamConsumer>(input).await {
        Ok(made) => made.consumer,
        // An earlier attempt of this creation made it.
        Err(fault) if request.repeated && fault.code == "ResourceInUseException" => {
            let input = model::DescribeStreamConsumerInput {
                stream_arn: Some(given.stream_arn.clone()),
                consumer_name: Some(given.consumer_name.clone()),
                ..model::DescribeStreamConsumerInput::default()
            };
            let known = ctx.ask::<model::DescribeStreamConsumer>(input).await?.consumer_description;
            model::Consumer {
                consumer_name: known.consumer_name,
                consumer_arn: known.consumer_arn,
                consumer_status: known.consumer_status,
                consumer_creation_timestamp: known.consumer_creation_timestamp,
            }
        }
        Err(fault) => return Err(fault),
    };
    let at = made.consumer_creation_timestamp.millis().div_euclid(1000).to_string();
    Ok(Created::new(&made.consumer_arn)
        .with("ConsumerARN", made.consumer_arn.clone())
        .with("ConsumerName", made.consumer_name)
        .with("ConsumerStatus", made.consumer_status.to_string())
        .with("ConsumerCreationTimestamp", at)
        .with("StreamARN", given.stream_arn))
}

async fn update_consumer(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let given: Consumer = request.properties()?;
    let old: Consumer = request.old_properties()?;
    let arn = request.physical_id.clone().unwrap_or_default();
    let tags: IndexMap<String, String> = request.tags.iter().cloned().chain(given.tags()).collect();
    let gone = old.tags().keys().filter(|key| !tags.contains_key(*key)).cloned().collect();
    retag(&ctx, &arn, tags, gone).await?;
    let input = model::DescribeStreamConsumerInput {
        consumer_arn: Some(arn),
        ..model::DescribeStreamConsumerInput::default()
    };
    let known = ctx.ask::<model::DescribeStreamConsumer>(input).await?.consumer_description;
    let at = known.consumer_creation_timestamp.millis().div_euclid(1000).to_string();
    Ok(Created::new(&known.consumer_arn)
        .with("ConsumerARN", known.consumer_arn.clone())
        .with("ConsumerName", known.consumer_name)
        .with("ConsumerStatus", known.consumer_status.to_string())
        .with("ConsumerCreationTimestamp", at)
        .with("StreamARN", known.stream_arn))
}

async fn delete_consumer(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(arn) = request.physical_id else { return Ok(()) };
    let input = model::DeregisterStreamConsumerInput {
        consumer_arn: Some(arn),
        ..model::DeregisterStreamConsumerInput::default()
    };
    absent(ctx.ask::<model::DeregisterStreamConsumer>(input).await.map(drop))
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct ResourcePolicy {
    resource_arn: String,
    resource_policy: Value,
}

pub fn resource_policy() -> Resource {
    let properties: &'static [&'static str] = &["ResourceArn", "ResourcePolicy"];
    Resource::new("AWS::Kinesis::ResourcePolicy", properties, put_policy, put_policy, delete_policy)
        .replaced_by(&["ResourceArn"])
}

async fn put_policy(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let given: ResourcePolicy = request.properties()?;
    let policy = match given.resource_policy {
        Value::String(text) => text,
        document => document.to_string(),
    };
    let input = model::PutResourcePolicyInput {
        resource_arn: given.resource_arn.clone(),
        policy,
        ..model::PutResourcePolicyInput::default()
    };
    ctx.ask::<model::PutResourcePolicy>(input).await?;
    Ok(Created::new(given.resource_arn))
}

async fn delete_policy(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(resource_arn) = request.physical_id else { return Ok(()) };
    let input = model::DeleteResourcePolicyInput {
        resource_arn,
        ..model::DeleteResourcePolicyInput::default()
    };
    absent(ctx.ask::<model::DeleteResourcePolicy>(input).await.map(drop))
}
