//! When access keys and roles were last used. As on AWS a use is noted at most every quarter of an hour, and after the
//! request, which does not wait for it.

use crate::error::Error;
use crate::identities::last;
use crate::show;
use crate::store::{self as rows, Role, Use};
use aws::Principal;
use model_iam as model;
use service::{Credential, Ctx};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use store::Key;

/// Between two notes of one key or role, in cloud time.
const EVERY_MS: i64 = 15 * 60 * 1000;
/// Ids whose last note is remembered; beyond it all are forgotten and noted again.
const REMEMBERED_MAX: usize = 100_000;

#[derive(Default)]
pub struct Uses {
    noted_ms: Mutex<HashMap<String, i64>>,
}

impl Uses {
    /// Notes that a credential has proven itself to a service.
    pub fn note(&self, ctx: &Ctx, credential: &Credential, service: &str, region: &str) {
        let Some(id) = id_of(credential) else { return };
        let at_ms = ctx.now_ms();
        if !self.is_due(id, at_ms) {
            return;
        }
        let (id, whose) = (id.to_owned(), Whose::of(credential));
        let account = credential.principal.account().unwrap_or(ctx.account()).to_string();
        let (service, region) = (service.to_owned(), region.to_owned());
        let row = Use { account, at_ms, service, region };
        let ctx = ctx.clone();
        tokio::spawn(async move {
            if let Err(error) = write(&ctx, &id, &whose, &row).await {
                tracing::warn!(id, ?error, "the last use was not noted");
            }
        });
    }

    fn is_due(&self, id: &str, at_ms: i64) -> bool {
        let mut noted = self.noted_ms.lock().unwrap_or_else(PoisonError::into_inner);
        if noted.get(id).is_some_and(|before| at_ms - before < EVERY_MS) {
            return false;
        }
        if noted.len() >= REMEMBERED_MAX {
            noted.clear();
        }
        noted.insert(id.to_owned(), at_ms);
        true
    }
}

/// The id under which a use is noted: of the role, or of the key. Of a user's own sessions no key is used.
fn id_of(credential: &Credential) -> Option<&str> {
    match &credential.principal {
        Principal::Role { role_id, .. } => Some(role_id),
        _ => credential.session.is_none().then_some(&credential.access_key_id),
    }
}

/// The row that must still be there.
enum Whose {
    Key(Key),
    Role { key: Key, id: String },
}

impl Whose {
    fn of(credential: &Credential) -> Whose {
        match &credential.principal {
            Principal::Role { account, role, role_id, .. } => {
                let key = rows::role(account, last(role.resource()));
                Whose::Role { key, id: role_id.clone() }
            }
            _ => Whose::Key(rows::access_key(&credential.access_key_id)),
        }
    }
}

async fn write(ctx: &Ctx, id: &str, whose: &Whose, row: &Use) -> Result<(), Error> {
    ctx.store()
        .transact(|tx| async move {
            // The root's own key has no row, and what was deleted since needs none.
            let there = match whose {
                Whose::Key(key) => tx.get(key).await?.is_some(),
                Whose::Role { key, id } => {
                    tx.get_value::<Role>(key).await?.is_some_and(|role| role.id == *id)
                }
            };
            if there {
                tx.put_value(rows::last_use(id), row);
            }
            Ok(())
        })
        .await
}

/// The last use of an access key, by its id, or of a role, by its own.
pub async fn of(ctx: &Ctx, id: &str) -> Result<Option<Use>, Error> {
    Ok(ctx.store().get_value::<Use>(&rows::last_use(id)).await?)
}

pub async fn of_role(ctx: &Ctx, row: &Role) -> Result<model::RoleLastUsed, Error> {
    Ok(match of(ctx, &row.id).await? {
        Some(used) => model::RoleLastUsed {
            last_used_date: Some(show::at(used.at_ms)),
            region: Some(used.region),
        },
        None => model::RoleLastUsed::default(),
    })
}
