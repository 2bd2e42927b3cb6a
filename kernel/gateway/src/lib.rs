//! Sockets and HTTP: the only crate that knows hyper.
//!
//! **Invariants.** Decides nothing about a request: it hands its head and body to the engine and sends back
//! what the engine answers. Connections, header sizes and waiting times have limits.

mod bridge;
mod listen;

pub use listen::{Admin, Gateway, GatewayError, Listening};
