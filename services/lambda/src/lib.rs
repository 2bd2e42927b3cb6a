//! Lambda: running functions.
//!
//! Three rooms: `sandbox` walls a process in, `runtime` speaks with what runs inside, `pool` keeps instances
//! warm and hands events to them.
//!
//! **Invariants.** This part knows neither requests nor the store: it is given a function's specification
//! and an event, and gives an outcome back.

pub mod pool;
pub mod runtime;
pub mod sandbox;
