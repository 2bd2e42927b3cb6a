//! Kinesis Data Streams: records in shards, in order, for as long as their stream keeps them.
//!
//! | file | what |
//! |---|---|
//! | `rules/` | the domain: shards, sequence numbers, hash keys, iterators, rates; pure |
//! | `ops/` | the operations |
//! | `streams` | streams with their shards, as requests name and find them; what is left of shards' rates |
//! | `puts`, `reads` | the one way in which records get into shards, and out |
//! | `trim` | what time takes |
//! | `refusal` | what is refused, in AWS's words |
//! | `access`, `auditing` | what each operation needs to be allowed; what the audit log has to know |
//! | `store`, `checks` | tables and keys; what must hold between rows, for `pileus fsck` |
//! | `resources` | the seats in CloudFormation |
//!
//! **Invariants.** A record is answered when it is in its shard's log, and its sequence number says where. A record goes
//! to a shard that is open in the transaction that writes it. A write wakes whoever follows its shard.

mod access;
mod auditing;
mod checks;
mod ops;
mod puts;
mod reads;
mod refusal;
mod resources;
pub mod rules;
mod store;
mod streams;
mod trim;

use model_kinesis as model;
use service::Service;
use std::sync::Arc;

/// The service, for the binary's list.
pub fn service() -> Service {
    let service = Service::new("kinesis")
        .state(Arc::new(streams::State::default()))
        .resource_policies(ops::resource_policy::lookup)
        .resource_tags(ops::tags::lookup)
        .timer(trim::TRIM, trim::trim)
        .timer(trim::RECLAIM, trim::fire_reclaim)
        .resource(resources::stream())
        .resource(resources::consumer())
        .resource(resources::resource_policy())
        .audits(auditing::AUDITING)
        .keeps(store::tables())
        .timers_of(|_, timer| Ok(trim::account(timer)))
        .checks(checks::check);
    settings(shards(records(streams(service))))
}

fn streams(service: Service) -> Service {
    service
        .on::<model::CreateStream>(access::create_stream, ops::create_stream::handle)
        .on::<model::DeleteStream>(access::delete_stream, ops::delete_stream::handle)
        .on::<model::DescribeStream>(access::describe_stream, ops::describe_stream::handle)
        .on::<model::DescribeStreamSummary>(
            access::describe_stream_summary,
            ops::describe_stream::summary,
        )
        .on::<model::ListStreams>(access::list_streams, ops::list_streams::handle)
        .on::<model::DescribeLimits>(access::describe_limits, ops::limits::describe)
}

fn records(service: Service) -> Service {
    use crate::ops::consumers;
    service
        .on::<model::PutRecord>(access::put_record, ops::put_records::one)
        .on::<model::PutRecords>(access::put_records, ops::put_records::several)
        .on::<model::GetShardIterator>(access::get_shard_iterator, ops::get_shard_iterator::handle)
        .on::<model::GetRecords>(access::get_records, ops::get_records::handle)
        .on::<model::RegisterStreamConsumer>(access::register_consumer, consumers::register)
        .on::<model::DeregisterStreamConsumer>(access::by_handler, consumers::deregister)
        .on::<model::DescribeStreamConsumer>(access::by_handler, consumers::describe)
        .on::<model::ListStreamConsumers>(access::list_consumers, consumers::list)
        .on::<model::SubscribeToShard>(access::subscribe, ops::subscribe_to_shard::handle)
}

fn shards(service: Service) -> Service {
    use crate::ops::reshard;
    service
        .on::<model::ListShards>(access::list_shards, ops::list_shards::handle)
        .on::<model::SplitShard>(access::split_shard, reshard::split)
        .on::<model::MergeShards>(access::merge_shards, reshard::merge)
        .on::<model::UpdateShardCount>(access::update_shard_count, reshard::count)
        .on::<model::UpdateStreamMode>(access::update_stream_mode, reshard::mode)
}

fn settings(service: Service) -> Service {
    use crate::ops::{resource_policy, settings, tags};
    service
        .on::<model::IncreaseStreamRetentionPeriod>(
            access::increase_retention,
            settings::increase_retention,
        )
        .on::<model::DecreaseStreamRetentionPeriod>(
            access::decrease_retention,
            settings::decrease_retention,
        )
        .on::<model::EnableEnhancedMonitoring>(
            access::enable_monitoring,
            settings::enable_monitoring,
        )
        .on::<model::DisableEnhancedMonitoring>(
            access::disable_monitoring,
            settings::disable_monitoring,
        )
        .on::<model::UpdateMaxRecordSize>(access::update_record_size, settings::update_record_size)
        .on::<model::UpdateStreamRecordDistributionStrategy>(
            access::update_distribution,
            settings::update_distribution,
        )
        .on::<model::AddTagsToStream>(access::add_tags, tags::add)
        .on::<model::RemoveTagsFromStream>(access::remove_tags, tags::remove)
        .on::<model::ListTagsForStream>(access::list_tags_for_stream, tags::of_stream)
        .on::<model::TagResource>(access::tag_resource, tags::tag)
        .on::<model::UntagResource>(access::untag_resource, tags::untag)
        .on::<model::ListTagsForResource>(access::list_tags, tags::list)
        .on::<model::PutResourcePolicy>(access::put_policy, resource_policy::put)
        .on::<model::GetResourcePolicy>(access::get_policy, resource_policy::get)
        .on::<model::DeleteResourcePolicy>(access::delete_policy, resource_policy::delete)
}
