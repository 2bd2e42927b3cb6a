//! The domain: streams, shards, sequence numbers, hash keys, iterators, rates. No store, no clock.

pub mod hash_key;
pub mod iterator;
pub mod rate;
pub mod record;
pub mod reshard;
pub mod sequence;
pub mod shard;
pub mod stream;
pub mod tags;
