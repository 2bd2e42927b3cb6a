//! IAM and STS: who there is, what each may do, and temporary credentials.
//!
//! **Invariants.** A secret leaves only in the answer that creates it. Every change that can alter a decision
//! signals `Identities::CHANGED` in its own transaction. Deciding is not done here: the engine asks
//! [`identities`] for the policies and `auth` decides.

mod access;
mod accounts;
mod auditing;
mod bearers;
mod checks;
mod entity;
mod error;
mod identities;
mod managed;
mod opening;
mod ops;
mod passwords;
mod resources;
mod rules;
mod service_linked;
mod show;
mod store;
mod sts;
pub mod totp;
mod trust;
mod uses;

pub use accounts::root_rows;
use service::{Fetcher, Service};
use std::sync::Arc;

/// The first account's root.
#[derive(Clone, Debug)]
pub struct RootCredentials {
    /// Twelve digits.
    pub account: String,
    pub access_key_id: String,
    pub secret: String,
}

/// `fetcher` gets the keys of identity providers.
pub fn service(root: RootCredentials, fetcher: Fetcher) -> Service {
    let service = Service::new("iam")
        .identities(Arc::new(identities::Keeper {
            root: root.clone(),
            uses: uses::Uses::default(),
        }))
        .state(Arc::new(sts::IssuerKeys::new(fetcher)))
        .global(&["iam"])
        .resource_policies(trust::policy_of)
        .resource_tags(access::tags_at)
        .front(accounts::front(root.account).signed_for("iam", |_ctx, _head| async { Ok(None) }))
        .timer(sts::SESSION, sts::expired);
    let service = service
        .audits(auditing::AUDITING)
        .keeps(store::tables())
        .timers_of(store::account_of)
        .checks(checks::check);
    resources::register(ops::register(sts::register(service)))
}
