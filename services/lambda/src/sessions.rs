//! The sessions of functions' roles, as their code gets them: each is shared by a function's instances and renewed before its end,
//! behind an invocation's back, so that no invocation that finds one waits for the disk.

use crate::error::Error;
use crate::pool::spec::Credentials;
use crate::rules::name::Place;
use model_sts as sts;
use parking_lot::Mutex;
use service::Ctx;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// What a session lasts.
const SESSION_S: i32 = 3600;
/// With less than this left it is renewed, while it is still given out…
const RENEWED_MS: i64 = 30 * 60 * 1000;
/// …and with less than this it no longer is: the longest invocation, and what instances keep from the end, fit in.
const LEAST_MS: i64 = 22 * 60 * 1000;

/// A function's ARN, and its role.
type Key = (String, String);

#[derive(Default)]
pub struct Sessions {
    known: Mutex<HashMap<Key, Credentials>>,
    /// Those whose renewal has begun, or has failed: then it is tried again when an invocation needs it.
    renewing: Mutex<HashSet<Key>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Left {
    Enough,
    /// It is given out once more, and renewed.
    Little,
    TooLittle,
}

fn left(credentials: &Credentials, now_ms: i64) -> Left {
    match credentials.expires_at_ms.map(|at_ms| at_ms - now_ms) {
        None => Left::Enough,
        Some(rest_ms) if rest_ms > RENEWED_MS => Left::Enough,
        Some(rest_ms) if rest_ms > LEAST_MS => Left::Little,
        Some(_) => Left::TooLittle,
    }
}

impl Sessions {
    pub async fn of(
        self: &Arc<Sessions>,
        ctx: &Ctx,
        place: &Place,
        role: &str,
    ) -> Result<Credentials, Error> {
        let key = (place.arn(), role.to_owned());
        let known = self.known.lock().get(&key).cloned();
        match known.map(|known| (left(&known, ctx.now_ms()), known)) {
            Some((Left::Enough, known)) => Ok(known),
            Some((Left::Little, known)) => {
                self.renew(ctx, place, key);
                Ok(known)
            }
            Some((Left::TooLittle, _)) | None => self.open(ctx, place, key).await,
        }
    }

    /// The next session is opened anew.
    pub fn forget(&self, place: &Place) {
        let arn = place.arn();
        self.known.lock().retain(|(function, _), _| *function != arn);
    }

    fn renew(self: &Arc<Sessions>, ctx: &Ctx, place: &Place, key: Key) {
        if !self.renewing.lock().insert(key.clone()) {
            return;
        }
        let (sessions, ctx, place) = (self.clone(), ctx.clone(), place.clone());
        tokio::spawn(async move {
            if let Err(error) = sessions.open(&ctx, &place, key).await {
                tracing::warn!(?error, function = place.name, "a session was not renewed");
            }
        });
    }

    async fn open(&self, ctx: &Ctx, place: &Place, key: Key) -> Result<Credentials, Error> {
        let ctx = ctx.within(&place.account, &place.region).as_service(None);
        let request = sts::AssumeRoleRequest {
            role_arn: key.1.clone(),
            role_session_name: place.session_name(),
            duration_seconds: Some(SESSION_S),
            ..sts::AssumeRoleRequest::default()
        };
        let answer = ctx.ask::<sts::AssumeRole>(request).await.map_err(|fault| {
            let message = "The role defined for the function cannot be assumed by Lambda.";
            match fault.status {
                400..=499 => Error::Fault(
                    aws::Fault::new(403, "AccessDeniedException", message).with("Type", "User"),
                ),
                _ => Error::Fault(fault),
            }
        })?;
        let given = answer.credentials.ok_or_else(|| Error::Platform("no credentials".into()))?;
        let credentials = Credentials {
            access_key_id: given.access_key_id,
            secret_access_key: given.secret_access_key,
            session_token: given.session_token,
            expires_at_ms: Some(given.expiration.millis()),
        };
        let now_ms = ctx.now_ms();
        let mut known = self.known.lock();
        known.retain(|_, known| left(known, now_ms) != Left::TooLittle);
        known.insert(key, credentials.clone());
        self.renewing
            .lock()
            .retain(|key| known.get(key).is_some_and(|k| left(k, now_ms) == Left::Little));
        Ok(credentials)
    }
}

#[cfg(test)]
mod tests {
    use super::{Left, left};
    use crate::pool::spec::Credentials;

    #[test]
    fn a_session_is_renewed_before_it_can_no_longer_be_given_out() {
        let minutes = |minutes: i64| {
            let credentials = Credentials {
                access_key_id: String::new(),
                secret_access_key: String::new(),
                session_token: String::new(),
                expires_at_ms: Some(minutes * 60_000),
            };
            left(&credentials, 0)
        };
        assert_eq!(
            [60, 31, 30, 23, 22, 0].map(minutes),
            [
                Left::Enough,
                Left::Enough,
                Left::Little,
                Left::Little,
                Left::TooLittle,
                Left::TooLittle,
            ]
        );
    }
}
