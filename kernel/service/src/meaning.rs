//! Whom a policy means when it is saved, and how it is shown afterwards: the same for every service that keeps policies
//! with principals.
//!
//! Names of users and roles are looked up when a document is saved, and never when something is decided. What a service
//! keeps beside a document is [`Meant`]; it hands it to [`Policy::meaning`] where it reads the document for the engine.

use crate::{Bearer, Ctx};
use auth::policy::{Meant, Policy, renamed};
use aws::{Arn, Fault};
use std::collections::{BTreeMap, BTreeSet};

/// Whom a policy means by the names of users and roles in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meaning {
    pub meant: Meant,
    /// The first name in an account of this cloud that nobody bears. What that is to a client differs by service.
    pub nobody: Option<String>,
}

impl Ctx {
    /// Whom a policy means that is saved now.
    pub async fn meaning(&self, policy: &Policy) -> Result<Meaning, Fault> {
        let names: Vec<&str> = policy.named().collect();
        let mut known = BTreeSet::new();
        let (mut pairs, mut nobody) = (Vec::new(), None);
        for name in names {
            if !known.insert(name) {
                continue;
            }
            let arn: Arn = name.parse().map_err(Fault::internal)?;
            match self.cloud().identities().bearer(self, &arn).await? {
                Bearer::Known { unique_id } => pairs.push((name.to_owned(), unique_id)),
                Bearer::Nobody if nobody.is_none() => nobody = Some(name.to_owned()),
                Bearer::Nobody | Bearer::Elsewhere => {}
            }
        }
        Ok(Meaning { meant: pairs.into_iter().collect(), nobody })
    }

    /// A document as AWS shows it: who is meant stands there with the name that they bear now, or with their unique id
    /// once they are gone. It is as it was written if all names are still theirs.
    pub async fn policy_shown(&self, document: &str, meant: &Meant) -> Result<String, Fault> {
        let mut names = BTreeMap::new();
        for (name, unique_id) in meant.iter() {
            let before: Arn = name.parse().map_err(Fault::internal)?;
            let now = self.cloud().identities().arn_of(self, unique_id, &before).await?;
            let shown = now.map_or_else(|| unique_id.to_owned(), |arn| arn.to_string());
            if shown != name {
                names.insert(name.to_owned(), shown);
            }
        }
        let shown = if names.is_empty() { None } else { renamed(document, &names) };
        Ok(shown.unwrap_or_else(|| document.to_owned()))
    }
}
