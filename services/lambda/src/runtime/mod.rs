//! What runs inside a sandbox, and how the server speaks with it: Lambda's Runtime API, the bootstraps for
//! Python and Node, the environment, the log.
//!
//! **Invariants.** A function speaks with the server through its own listening socket only, so what it
//! says can concern no other function.

pub mod api;
pub(crate) mod bootstrap;
pub mod discovery;
pub mod environment;
pub mod failure;
pub mod log;
