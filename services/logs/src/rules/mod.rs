//! Pure rules: batches, filter patterns, names, tokens.

pub mod batch;
pub mod json_pattern;
pub mod names;
pub mod pattern;
pub mod token;
