//! What each operation needs
//! (<https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonkinesisdatastreams.html>).

use crate::rules::iterator::Iterator;
use crate::rules::stream;
use crate::streams::naming;
use model_kinesis as model;
use service::{Access, Authorization, Scope};
use wire::IndexMap;

/// Operations on the stream that a request names by its ARN, its name or both.
macro_rules! on_stream {
    ($($function:ident: $input:ident, $action:literal;)*) => {$(
        pub fn $function(input: &model::$input, scope: &Scope) -> Access {
            Access::new($action, naming!(input).resource(scope))
        }
    )*};
}

on_stream! {
    describe_stream: DescribeStreamInput, "kinesis:DescribeStream";
    describe_stream_summary: DescribeStreamSummaryInput, "kinesis:DescribeStreamSummary";
    delete_stream: DeleteStreamInput, "kinesis:DeleteStream";
    put_record: PutRecordInput, "kinesis:PutRecord";
    put_records: PutRecordsInput, "kinesis:PutRecords";
    get_shard_iterator: GetShardIteratorInput, "kinesis:GetShardIterator";
    split_shard: SplitShardInput, "kinesis:SplitShard";
    merge_shards: MergeShardsInput, "kinesis:MergeShards";
    update_shard_count: UpdateShardCountInput, "kinesis:UpdateShardCount";
    increase_retention: IncreaseStreamRetentionPeriodInput, "kinesis:IncreaseStreamRetentionPeriod";
    decrease_retention: DecreaseStreamRetentionPeriodInput, "kinesis:DecreaseStreamRetentionPeriod";
    enable_monitoring: EnableEnhancedMonitoringInput, "kinesis:EnableEnhancedMonitoring";
    disable_monitoring: DisableEnhancedMonitoringInput, "kinesis:DisableEnhancedMonitoring";
    list_tags_for_stream: ListTagsForStreamInput, "kinesis:ListTagsForStream";
}

/// Operations on what a request names by its ARN alone.
macro_rules! on_arn {
    ($($function:ident: $input:ident, $member:ident, $action:literal;)*) => {$(
        pub fn $function(input: &model::$input, _: &Scope) -> Access {
            Access::new($action, &input.$member)
        }
    )*};
}

on_arn! {
    update_stream_mode: UpdateStreamModeInput, stream_arn, "kinesis:UpdateStreamMode";
    update_distribution: UpdateStreamRecordDistributionStrategyInput, stream_arn,
        "kinesis:UpdateStreamRecordDistributionStrategy";
    list_consumers: ListStreamConsumersInput, stream_arn, "kinesis:ListStreamConsumers";
    subscribe: SubscribeToShardInput, consumer_arn, "kinesis:SubscribeToShard";
    put_policy: PutResourcePolicyInput, resource_arn, "kinesis:PutResourcePolicy";
    get_policy: GetResourcePolicyInput, resource_arn, "kinesis:GetResourcePolicy";
    delete_policy: DeleteResourcePolicyInput, resource_arn, "kinesis:DeleteResourcePolicy";
    list_tags: ListTagsForResourceInput, resource_arn, "kinesis:ListTagsForResource";
}

pub fn create_stream(input: &model::CreateStreamInput, scope: &Scope) -> Vec<Access> {
    let arn = scope.arn("kinesis", &format!("stream/{}", input.stream_name));
    let create = Access::new("kinesis:CreateStream", &arn);
    match input.tags.as_ref().filter(|tags| !tags.is_empty()) {
        None => vec![create],
        // Tags of a new stream need the older of the two actions.
        Some(tags) => {
            let add = Access::new("kinesis:AddTagsToStream", &arn).tagged(pairs(tags));
            vec![create.tagged(pairs(tags)), add]
        }
    }
}

pub fn list_streams(_: &model::ListStreamsInput, _: &Scope) -> Access {
    Access::anywhere("kinesis:ListStreams")
}

pub fn describe_limits(_: &model::DescribeLimitsInput, _: &Scope) -> Access {
    Access::anywhere("kinesis:DescribeLimits")
}

/// The token of a page names the stream by itself.
pub fn list_shards(input: &model::ListShardsInput, scope: &Scope) -> Access {
    let token = input.next_token.as_deref().and_then(crate::ops::list_shards::Token::decode);
    let arn = match token {
        Some(token) => token.named.arn(),
        None => naming!(input).resource(scope),
    };
    Access::new("kinesis:ListShards", arn)
}

/// An iterator names the stream.
pub fn get_records(input: &model::GetRecordsInput, scope: &Scope) -> Access {
    let arn = match Iterator::decode(&input.shard_iterator) {
        Some(at) => stream::arn(&at.region, &at.account, &at.stream),
        None => scope.arn("kinesis", "stream/*").to_string(),
    };
    Access::new("kinesis:GetRecords", arn)
}

pub fn update_record_size(input: &model::UpdateMaxRecordSizeInput, scope: &Scope) -> Access {
    let any = || scope.arn("kinesis", "stream/*").to_string();
    Access::new("kinesis:UpdateMaxRecordSize", input.stream_arn.clone().unwrap_or_else(any))
}

pub fn add_tags(input: &model::AddTagsToStreamInput, scope: &Scope) -> Access {
    let arn = naming!(input).resource(scope);
    Access::new("kinesis:AddTagsToStream", arn).tagged(pairs(&input.tags))
}

pub fn remove_tags(input: &model::RemoveTagsFromStreamInput, scope: &Scope) -> Access {
    let arn = naming!(input).resource(scope);
    Access::new("kinesis:RemoveTagsFromStream", arn).untagged(input.tag_keys.clone())
}

pub fn tag_resource(input: &model::TagResourceInput, _: &Scope) -> Access {
    Access::new("kinesis:TagResource", &input.resource_arn).tagged(pairs(&input.tags))
}

pub fn untag_resource(input: &model::UntagResourceInput, _: &Scope) -> Access {
    Access::new("kinesis:UntagResource", &input.resource_arn).untagged(input.tag_keys.clone())
}

pub fn register_consumer(input: &model::RegisterStreamConsumerInput, _: &Scope) -> Vec<Access> {
    let register = Access::new("kinesis:RegisterStreamConsumer", &input.stream_arn);
    match input.tags.as_ref().filter(|tags| !tags.is_empty()) {
        None => vec![register],
        Some(tags) => {
            let consumer = format!("{}/consumer/{}:*", input.stream_arn, input.consumer_name);
            let tag = Access::new("kinesis:TagResource", consumer).tagged(pairs(tags));
            vec![register.tagged(pairs(tags)), tag]
        }
    }
}

/// The moment of its making stands in a consumer's ARN: only its handler knows it.
pub fn by_handler<T>(_: &T, _: &Scope) -> Authorization {
    Authorization::Signed
}

fn pairs(tags: &IndexMap<String, String>) -> impl std::iter::Iterator<Item = (&str, &str)> {
    tags.iter().map(|(key, value)| (key.as_str(), value.as_str()))
}
