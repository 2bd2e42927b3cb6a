//! The domain: pure.

pub mod plan;
pub mod scalable;
pub mod tracking;
