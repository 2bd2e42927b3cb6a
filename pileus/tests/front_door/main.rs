//! The front door of the real binary: TLS, signatures of version 4A, hostile clients, and its end.

mod asymmetric;
mod cloud;
mod crowd;
mod expect;
mod http2;
mod malformed;
mod slow;
mod stop;
mod tls;
