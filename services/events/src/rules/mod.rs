//! Pure domain logic: no context, no store.

pub mod schedule;
