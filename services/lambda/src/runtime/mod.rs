//! What runs inside a sandbox, and how the server speaks with it: Lambda's Runtime API, the bootstraps of
//! languages, the environment, the log.
//!
//! **Invariants.** A function speaks with the server through its own listening socket only, so what it
//! says can concern no other function.

mod answer;
pub mod api;
pub(crate) mod bootstrap;
pub(crate) mod delivery;
pub mod discovery;
pub mod environment;
mod extension_api;
pub mod extensions;
pub mod failure;
pub mod image;
pub(crate) mod java;
pub mod level;
pub mod log;
pub(crate) mod platform_event;
pub(crate) mod snapshot;
pub mod stream;
mod subscription;
pub(crate) mod telemetry;
