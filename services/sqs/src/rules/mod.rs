//! What needs neither a store nor a clock.

pub mod address;
pub mod attributes;
pub mod batch;
pub mod digest;
pub mod message;
pub mod receipt;
pub mod statements;
