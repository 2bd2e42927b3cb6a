//! The operations, by what they are about.

pub mod consumers;
pub mod create_stream;
pub mod delete_stream;
pub mod describe_stream;
pub mod get_records;
pub mod get_shard_iterator;
pub mod limits;
pub mod list_shards;
pub mod list_streams;
pub mod put_records;
pub mod reshard;
pub mod resource_policy;
pub mod settings;
pub mod subscribe_to_shard;
pub mod tags;
