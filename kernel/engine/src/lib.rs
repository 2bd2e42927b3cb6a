//! Runs the operations of services: identifies, authenticates, authorises, dispatches, relays events, fires
//! timers, meters; and tells the audit log what it decided and what was done.
//!
//! **Invariants.** Knows no service by name, and no socket. Every operation, asked from outside or from
//! within, passes `authorize`; a request that cannot be identified is refused. A panic in a handler is one
//! 500, never the end of the process.

pub mod account;
mod ask;
mod authenticate;
mod authorize;
mod body;
mod cache;
mod door;
mod explain;
pub mod fsck;
mod identify;
mod lent;
mod membership;
mod memory;
mod metrics;
mod origin;
mod recording;
mod registry;
mod relay;
mod serve;
mod timers;

pub use door::refusal;
pub use explain::{Suggesting, suggestion_json};
pub use metrics::Metrics;
pub use origin::FOREIGN;
pub use registry::{Dev, Engine, EngineError, Options};
pub use serve::Peer;
