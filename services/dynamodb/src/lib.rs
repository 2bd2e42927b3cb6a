//! DynamoDB: tables, items, indexes and streams.
//!
//! | file | what |
//! |---|---|
//! | `rules/` | the domain: values, expressions, definitions; pure |
//! | `store` | tables and keys of the store |
//! | `items` | writes of single items: key, condition, change |
//! | `plans` | parsed expressions by their text |
//! | `write`, `read` | the one way in which items change, and pages of them |
//! | `expiry` | time to live |
//!
//! **Invariants.** An item, its index entries and its stream record are written in one transaction. The
//! rules know neither context nor store; only `store` names tables and keys of the store.

pub mod expiry;
pub mod items;
mod plans;
pub mod read;
pub mod rules;
mod store;
pub mod write;

/// What the service keeps in memory.
#[derive(Default)]
pub struct State {
    tables: crate::store::TableCache,
    plans: plans::Plans,
}
