//! The domain: pure.

pub mod scalable;
pub mod tracking;
