//! DynamoDB: tables, items, indexes and streams.
//!
//! **Invariants.** An item, its index entries and its stream record are written in one transaction. The
//! rules (`rules`) know neither context nor store; only `store` names tables and keys of the store.

pub mod rules;
