//! Temporary credentials: made, kept until they expire, swept away then.

use crate::error::Error;
use crate::ops::{SECRET, SECRET_LENGTH};
use crate::store::{self as rows, SessionOf, SessionRow};
use aws::{Fault, Principal};
use model_sts::Credentials;
use service::Ctx;
use store::{StoreError, Timer};
use wire::Timestamp;

/// The timer at a session's end.
pub const SESSION: &str = "session";
/// The condition key of who is behind a session.
pub const SOURCE_IDENTITY: &str = "aws:SourceIdentity";
const TOKEN: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const TOKEN_LENGTH: usize = 340;

/// What a session is given beside whose it is.
#[derive(Default)]
pub struct Terms {
    pub duration_s: i64,
    /// Name and document.
    pub policies: Vec<(String, String)>,
    pub tags: Vec<(String, String)>,
    pub transitive_tags: Vec<String>,
    /// Opened with a second factor.
    pub mfa: bool,
    /// Condition keys that its requests carry.
    pub keys: Vec<(String, Vec<String>)>,
}

pub async fn open(ctx: &Ctx, of: SessionOf, terms: Terms) -> Result<Credentials, StoreError> {
    let world = ctx.world();
    let now_ms = ctx.now_ms();
    // Expiry is told in whole seconds and must not come earlier than told.
    let expires_ms = (now_ms / 1000 + terms.duration_s) * 1000;
    let row = SessionRow {
        access_key_id: world.unique_id("ASIA", 20),
        secret: world.token(SECRET_LENGTH, SECRET),
        token: world.token(TOKEN_LENGTH, TOKEN),
        account: match &of {
            SessionOf::Role { role_arn, .. } => {
                role_arn.split(':').nth(4).unwrap_or_default().to_owned()
            }
            _ => ctx.account().to_string(),
        },
        of,
        issued_ms: now_ms,
        expires_ms,
        policies: terms.policies,
        tags: terms.tags,
        transitive_tags: terms.transitive_tags,
        mfa: terms.mfa,
        keys: terms.keys,
    };
    let kept = &row;
    ctx.store()
        .transact(|tx| async move {
            tx.put_value(rows::session(&kept.access_key_id), kept);
            tx.set_timer(Timer {
                service: "iam".into(),
                name: SESSION.into(),
                key: kept.access_key_id.clone(),
                due_ms: kept.expires_ms,
                body: kept.access_key_id.clone().into(),
            });
            Ok::<(), StoreError>(())
        })
        .await?;
    Ok(Credentials {
        access_key_id: row.access_key_id,
        secret_access_key: row.secret,
        session_token: row.token,
        expiration: Timestamp::from_millis(expires_ms),
    })
}

/// A federated user may ask STS who it is, and nothing else.
pub fn refuse_federated(ctx: &Ctx, operation: &str) -> Result<(), Error> {
    match ctx.principal() {
        Principal::FederatedUser { .. } => {
            Err(Error::AccessDenied(format!("Cannot call {operation} with session credentials")))
        }
        _ => Ok(()),
    }
}

pub async fn expired(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let id = String::from_utf8_lossy(&timer.body).into_owned();
    let id = &id;
    ctx.store()
        .transact(|tx| async move {
            tx.delete(&rows::session(id));
            rows::changed(&tx);
            Ok::<(), StoreError>(())
        })
        .await?;
    Ok(())
}
