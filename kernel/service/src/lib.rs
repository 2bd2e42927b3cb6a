//! The contract between an AWS service and the engine that runs it.
//!
//! A service is a value: a table of operations, each registered with its authorisation, and beside them what
//! else reaches the service: events addressed to its ARNs, timers, raw HTTP, CloudFormation resources.
//!
//! ```ignore
//! pub fn service() -> Service {
//!     Service::new("sqs")
//!         .on::<CreateQueue>(access::queue_to_create, ops::create_queue::handle)
//!         .accepts(access::arrival, events::arrive)        // something addressed to arn:aws:sqs:…
//!         .timer("visibility", events::visibility_expired)
//!         .resource(resources::queue())                    // its seat in CloudFormation
//!         .calls(&["kms:GenerateDataKey"])                 // declared edges
//!         .audits(access::AUDITING)                        // its data events, and what the log hides
//!         .keeps(store::tables())                          // its tables, and whose their rows are
//!         .checks(checks::check)                           // what must hold between its rows
//! }
//! ```
//!
//! **Invariants.** No service is known here by name. An operation without an authorisation cannot be
//! registered. A handler sees its request only as typed values, and the world only through [`Ctx`].

mod access;
mod auditing;
mod boxed;
mod cloud;
pub mod content;
mod context;
mod examination;
mod fetch;
mod front;
mod identities;
mod keeping;
mod links;
mod meaning;
mod membership;
mod metrics;
mod properties;
mod provenance;
mod resource;
mod standing;
mod table;
mod transaction;

pub use access::{Access, Authorization, Scope};
pub use auditing::Auditing;
pub use boxed::BoxFuture;
pub use cloud::{Cloud, Endpoint};
pub use context::{Call, Ctx};
pub use examination::{Examination, Pass};
pub use fetch::{FetchError, FetchRequest, Fetched, Fetcher, no_way_out};
pub use front::{Decoration, Front, Head, SignedFor, head_of, host_of, without_port};
pub use identities::{Bearer, Credential, FormSigner, Grants, Identities, NewAccount, Session};
pub use keeping::{Held, OfRow, Owner, RowBytes, Table, json, texts};
pub use links::Links;
pub use meaning::Meaning;
pub use membership::Membership;
pub use metrics::{MetricQuery, Metrics, Minute};
pub use provenance::{Carrier, Provenance, Signing};
pub use resource::{Created, Resource, ResourceRequest};
pub use standing::Standing;
pub use table::{
    Arrival, BodyCheck, CallKeys, Check, Input, Output, Registered, RequestLimits, Service,
    TagLookup, TimerHandler, TimerOwner,
};
pub use transaction::transact;
