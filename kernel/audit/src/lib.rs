//! What was done and what was decided, in files of lines: the audit log in the shape of AWS CloudTrail's records,
//! and beside it every decision with the statement that made it.
//!
//! | file | what |
//! |---|---|
//! | [`Recorder`] | takes what the engine tells; bounded; one thread writes it in batches |
//! | `series` | files of lines that are turned over and kept within bounds |
//! | `event`, `identity` | an API call as CloudTrail writes it |
//! | `line`, `uses` | a decision, and which permissions a role or user was seen to need |
//! | [`find`], [`suggest`] | what is read back |
//!
//! **Invariants.** Nothing here decides, and nothing waits for the disk but a change whose record finds no room.
//! What is lost is counted and said. No secret is written: parameters come as [`wire::shown`] shows them.
//! Why files and not the store: `docs/decisions/0012-the-audit-log-is-files.md`.

mod event;
mod family;
mod find;
mod identity;
mod json;
pub mod limits;
mod line;
mod read_only;
mod recorder;
mod series;
mod suggest;
mod uses;
mod writer;

pub use event::{Ended, Event, PARAMETERS_MAX, bounded};
pub use find::find;
pub use line::{CheckLine, Line, NearLine, RefusedLine, SourceLine, Who};
pub use read_only::is_read_only;
pub use recorder::{Begun, Check, Decided, Recorder, Verdict};
pub use series::{Kind, segments};
pub use suggest::{Asked, Suggestion, suggest};
