//! The store: one ordered, transactional key-value contract from which every service builds its tables,
//! with blobs, an outbox, ordered logs, timers, leases and signals.
//!
//! | file | what |
//! |---|---|
//! | `store` | the handle: open, read, transact, close |
//! | `key` | keys and ranges |
//! | `tx`, `transact`, `lane`, `merge`, `staged` | transactions: what a body sees, how it commits |
//! | `committer` | the one thread that writes |
//! | `engine/` | fjall and redb behind one trait |
//! | `outbox`, `event` | events to other services |
//! | `logs`, `stamps`, `timers`, `seen`, `leases`, `signals` | the other primitives |
//! | `seal` | rows with secrets, sealed on the disk |
//! | `blobs/` | large values as files |
//! | `fsck/` | reading all of it as of one moment, and checking it |
//! | `import` | bringing rows in from outside |
//! | `compact` | giving space back |
//! | `backup/` | copies of one moment, and stores made from them |
//! | `simulation/` | a simulated disk, and a store that moves step by step (feature `simulation`) |
//! | `folder`, `disk`, `housekeeping`, `limits`, `error` | the rest |
//!
//! **Invariants.** Nothing is acknowledged before it is durable (as far as the chosen [`Durability`] goes),
//! and neither is anything that rests on it. No service is known here. Nothing in the contract assumes one
//! process. Tables whose name begins with `~` are the store's own.

pub mod backup;
mod blobs;
mod committer;
mod compact;
mod disk;
mod engine;
mod error;
mod event;
mod folder;
mod fsck;
mod housekeeping;
mod import;
mod key;
mod lane;
mod leases;
pub mod limits;
mod logs;
mod merge;
#[cfg(test)]
mod outage;
mod outbox;
mod seal;
mod seen;
mod shared;
mod signals;
#[cfg(feature = "simulation")]
pub mod simulation;
mod staged;
mod stamps;
mod store;
mod timers;
mod transact;
mod tx;

pub use blobs::{BlobId, BlobRef, BlobStream, BlobWriter, Blobs};
pub use compact::{Compacted, compact_folder};
pub use disk::shortage;
pub use engine::{EngineKind, UnknownEngine};
pub use error::{OpenError, StoreError};
pub use event::Event;
pub use fsck::{Finding, Inspection, Leftovers, Listener, Notice};
pub use key::{Key, Part, Range};
pub use leases::{Lease, Leases};
pub use outbox::{Delivery, Outbox};
pub use seal::Seal;
pub use signals::{Signals, Subscription};
pub use stamps::{STAMP_BYTES, Stamp, Stamped};
pub use store::{Durability, Options, Snapshot, Store};
pub use timers::{DueTimer, Timer, Timers};
pub use tx::{Appended, Tx};
