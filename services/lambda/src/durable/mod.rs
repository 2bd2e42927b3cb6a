//! Durable functions: executions that are checkpointed by the function itself and go on from what was
//! checkpointed, in a later invocation or after a crash
//! (<https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html>).
//!
//! | part | what |
//! |---|---|
//! | `site`, `execution`, `operation`, `failure` | the rows, and how their parts are written for functions and for the API |
//! | `token` | checkpoint tokens, callback ids |
//! | `ledger` | an execution within one transaction: what is changed, set, told and woken with it |
//! | `update` | the rules of a checkpoint's updates |
//! | `chain` | functions that an execution invokes |
//! | `start` | names, and the beginning of an execution |
//! | `driver` | the invocations of a function, one after another, until nothing is ready |
//! | `moment` | timers |
//! | `history`, `state` | events and operations, in pages |
//! | `checks` | what must hold between the rows |
//!
//! **Invariants.** A checkpoint is one transaction, and its token is used up by it. An execution that is ready is a
//! row of its own until its function has been told, so that a crash invokes it again. What has ended does not
//! change.

pub mod chain;
pub mod checks;
pub mod driver;
pub mod execution;
pub mod failure;
pub mod history;
pub mod ledger;
pub mod moment;
pub mod operation;
#[cfg(test)]
mod sample;
pub mod site;
pub mod start;
pub mod state;
pub mod token;
pub mod update;

/// Operations of one execution, and below what they hold together
/// (<https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html>).
pub const OPERATIONS_MAX: u64 = 3_000;
/// Events of one execution's history, so that a step that is tried for ever comes to an end; ours.
pub const EVENTS_MAX: u64 = 50_000;
pub const STORED_BYTES_MAX: u64 = 100 * 1024 * 1024;
/// Of an operation's payload, and of all fields of an error together.
pub const PAYLOAD_BYTES_MAX: usize = 1_048_576;
/// Of the result of an execution that is awaited.
pub const RESULT_BYTES_MAX: usize = 6_291_456;
/// An execution that is awaited may take this long.
pub const AWAITED_S_MAX: u32 = 900;
