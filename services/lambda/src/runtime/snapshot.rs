//! What SnapStart adds to the Runtime API: a runtime that has initialised asks for its restore and stays on the line
//! until that comes; its credentials are asked for, so that none are held while it waits.
//! <https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks.html>

use crate::pool::spec::{Credentials, Start};
use http::{HeaderMap, StatusCode};
use parking_lot::Mutex;
use serde_json::{Value, json};
use tokio::sync::watch;
use wire::Timestamp;

/// Where credentials are asked for.
pub(crate) const CREDENTIALS_PATH: &str = "/2021-04-23/credentials";
/// What never ends is told to end then.
const NEVER_MS: i64 = 4_102_444_800_000;

pub(crate) struct Snapshot {
    held: Mutex<Option<Start>>,
    restored: watch::Sender<bool>,
}

impl Default for Snapshot {
    fn default() -> Snapshot {
        Snapshot { held: Mutex::default(), restored: watch::Sender::new(false) }
    }
}

impl Snapshot {
    /// What the instance was started with.
    pub(crate) fn hold(&self, start: &Start) {
        if !start.credentials_token.is_empty() {
            *self.held.lock() = Some(start.clone());
        }
    }

    /// Ends the wait of who asked for its restore.
    pub(crate) fn restore(&self, credentials: Credentials) {
        if let Some(held) = self.held.lock().as_mut() {
            held.credentials = credentials;
        }
        self.restored.send_replace(true);
    }

    /// Waits for the restore.
    pub(crate) async fn restored(&self) {
        let mut restored = self.restored.subscribe();
        while !*restored.borrow_and_update() {
            if restored.changed().await.is_err() {
                return;
            }
        }
    }

    /// As containers ask for them: <https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html>
    pub(crate) fn credentials(&self, headers: &HeaderMap) -> (StatusCode, Value) {
        let told = headers.get(http::header::AUTHORIZATION).map(http::HeaderValue::as_bytes);
        let held = self.held.lock();
        let Some(held) = held.as_ref() else { return (StatusCode::NOT_FOUND, json!({})) };
        if told != Some(held.credentials_token.as_bytes()) {
            return (StatusCode::FORBIDDEN, json!({ "message": "The token is not this one's." }));
        }
        let given = &held.credentials;
        let end = Timestamp::from_millis(given.expires_at_ms.unwrap_or(NEVER_MS));
        let document = json!({
            "AccessKeyId": given.access_key_id,
            "SecretAccessKey": given.secret_access_key,
            "Token": given.session_token,
            "Expiration": end.to_iso_8601_millis(),
        });
        (StatusCode::OK, document)
    }
}

#[cfg(test)]
mod tests {
    use super::Snapshot;
    use crate::pool::spec::{Credentials, Initialization, Start};
    use http::{HeaderMap, StatusCode};

    #[tokio::test]
    async fn credentials_are_for_who_has_the_token_and_new_ones_come_with_the_restore() {
        let of = |id: &str| Credentials { access_key_id: id.into(), ..Credentials::default() };
        let start = Start {
            credentials: of("old"),
            log_stream: "s".into(),
            initialization: Initialization::SnapStart,
            credentials_token: "token".into(),
        };
        let snapshot = Snapshot::default();
        let mut headers = HeaderMap::new();
        assert_eq!(snapshot.credentials(&headers).0, StatusCode::NOT_FOUND);
        snapshot.hold(&start);
        assert_eq!(snapshot.credentials(&headers).0, StatusCode::FORBIDDEN);
        headers.insert("authorization", "token".parse().unwrap());
        assert_eq!(snapshot.credentials(&headers).1["AccessKeyId"], "old");
        snapshot.restore(of("new"));
        snapshot.restored().await;
        assert_eq!(snapshot.credentials(&headers).1["AccessKeyId"], "new");
    }
}
