//! What holds without a store or a clock: names, limits, archives, policies, patterns.

pub mod archive;
pub mod bounded;
pub mod code_signing;
pub mod configuration;
pub mod durable;
pub mod mapping;
pub mod name;
pub mod pattern;
pub mod statement;
