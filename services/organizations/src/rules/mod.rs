//! Pure rules: no context, no store.

pub mod document;
pub mod ids;
pub mod page;
pub mod tags;
pub mod texts;
