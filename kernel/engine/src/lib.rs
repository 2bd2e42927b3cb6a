//! Runs the operations of services: identifies, authenticates, authorises, dispatches, relays events, fires
//! timers, meters.
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
pub mod fsck;
mod identify;
mod memory;
mod metrics;
mod registry;
mod relay;
mod serve;
mod timers;

pub use door::refusal;
pub use metrics::Metrics;
pub use registry::{Dev, Engine, EngineError, Options};
pub use serve::Peer;
