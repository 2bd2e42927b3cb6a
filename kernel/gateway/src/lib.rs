//! Sockets, TLS and HTTP: the only crate that knows hyper as a server.
//!
//! **Invariants.** Decides nothing about a request that is well formed: it hands its head and body to the engine
//! and sends back what the engine answers. Connections, handshakes, requests under way, sizes, paces and waiting
//! times have limits, all of them in [`limits`]; where one is reached the longest idle connection goes, and the
//! others are served.

mod bridge;
mod connections;
mod head;
mod limits;
mod listen;
mod pace;
mod places;
mod serve;

pub use limits::CONNECTIONS_MAX;
pub use listen::{Admin, Doors, Gateway, GatewayError, Listening, Tls};
