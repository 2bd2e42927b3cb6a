//! The keys of identity providers, fetched from them and kept for a while.
//!
//! Anyone may send a token, so a token may cause few fetches, and only from providers that an account has registered: a
//! set of keys serves for minutes; one that lacks a key, and a failure, are looked at again after half a minute at the
//! earliest; a provider is asked once at a time, and few providers at once.

use crate::error::Error;
use crate::rules::issuer::{discovery, may_keep_keys};
use crate::rules::jwt::Token;
use crate::rules::keys::{KeySet, Verdict};
use crate::store::OidcProvider;
use serde::Deserialize;
use service::{FetchError, FetchRequest, Fetcher};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Semaphore;

/// How long keys serve without a look at their provider.
const FRESH_MS: i64 = 5 * 60 * 1000;
/// How long they serve while the provider does not answer.
const KEPT_MS: i64 = 60 * 60 * 1000;
/// Between two looks at one provider.
const AGAIN_MS: i64 = 30 * 1000;
/// Providers that are asked at once.
const FETCHES_MAX: usize = 8;
/// Providers whose keys are kept; beyond it all are forgotten and fetched again.
const PROVIDERS_MAX: usize = 1000;
const DOCUMENT_SIZE_MAX: usize = 256 * 1024;

pub struct IssuerKeys {
    fetcher: Fetcher,
    fetches: Semaphore,
    /// By provider, as it is configured.
    providers: Mutex<HashMap<Source, Arc<Provider>>>,
}

/// A provider that is changed is another source.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Source {
    arn: String,
    url: String,
    thumbprints: Vec<String>,
}

#[derive(Default)]
struct Provider {
    /// Held by who asks it.
    turn: tokio::sync::Mutex<()>,
    kept: Mutex<Kept>,
}

/// What is known of a provider. Times are real.
#[derive(Clone, Default)]
struct Kept {
    keys: Option<Arc<KeySet>>,
    fetched_ms: i64,
    tried_ms: Option<i64>,
    failure: Option<FetchError>,
}

/// How a provider describes itself: what AWS reads of it, and what it demands to be there.
#[derive(Deserialize)]
struct Description {
    issuer: String,
    jwks_uri: String,
    #[serde(rename = "response_types_supported")]
    _response_types: Vec<String>,
    #[serde(rename = "subject_types_supported")]
    _subject_types: Vec<String>,
    #[serde(rename = "id_token_signing_alg_values_supported")]
    _algorithms: Vec<String>,
}

impl IssuerKeys {
    pub fn new(fetcher: Fetcher) -> IssuerKeys {
        let fetches = Semaphore::new(FETCHES_MAX);
        IssuerKeys { fetcher, fetches, providers: Mutex::default() }
    }

    /// Ok if the provider has signed the token. `now_ms` is real time.
    pub async fn verify(
        self: Arc<IssuerKeys>,
        provider: &OidcProvider,
        token: &Token<'_>,
        now_ms: i64,
    ) -> Result<(), Error> {
        let source = Source {
            arn: provider.arn.clone(),
            url: provider.url.clone(),
            thumbprints: provider.thumbprints.clone(),
        };
        let provider = self.provider(&source);
        let mut kept = provider.kept();
        let mut verdict = kept.judge(token, now_ms);
        if kept.is_stale(now_ms) || verdict == Some(Verdict::NoKey) {
            // A task of its own, which the end of this request does not end: else who goes away at once could
            // keep everyone from having keys.
            let asking = tokio::spawn(self.clone().ask(source, provider.clone(), now_ms));
            asking.await.map_err(aws::Fault::internal)?;
            kept = provider.kept();
            verdict = kept.judge(token, now_ms);
        }
        match (verdict, kept.failure) {
            (Some(Verdict::Signed), _) => Ok(()),
            (Some(Verdict::Forged), _) => Err(Error::InvalidIdentityToken(
                "The web identity token that was passed could not be validated by AWS. Get a new \
                 identity token from the identity provider and then retry the request."
                    .into(),
            )),
            (Some(Verdict::NoKey), _) | (None, None) => Err(no_key()),
            (None, Some(failure)) => Err(refusal(&failure)),
        }
    }

    fn provider(&self, source: &Source) -> Arc<Provider> {
        let mut providers = self.providers.lock().unwrap_or_else(PoisonError::into_inner);
        if providers.len() >= PROVIDERS_MAX && !providers.contains_key(source) {
            providers.clear();
        }
        providers.entry(source.clone()).or_default().clone()
    }

    /// Asks a provider for its keys, unless it was asked a moment ago. Whoever comes meanwhile waits for the answer.
    async fn ask(self: Arc<IssuerKeys>, source: Source, provider: Arc<Provider>, now_ms: i64) {
        let _turn = provider.turn.lock().await;
        let mut kept = provider.kept();
        if kept.tried_ms.is_some_and(|tried_ms| now_ms - tried_ms < AGAIN_MS) {
            return;
        }
        kept.tried_ms = Some(now_ms);
        match self.fetch(&source).await {
            Ok(keys) => {
                kept.keys = Some(Arc::new(keys));
                kept.fetched_ms = now_ms;
                kept.failure = None;
            }
            Err(error) => {
                tracing::warn!(provider = source.arn, ?error, "no keys of the provider");
                kept.failure = Some(error);
            }
        }
        *provider.kept.lock().unwrap_or_else(PoisonError::into_inner) = kept;
    }

    async fn fetch(&self, source: &Source) -> Result<KeySet, FetchError> {
        let closed = |error: tokio::sync::AcquireError| FetchError::Unreachable(error.to_string());
        let _turn = self.fetches.acquire().await.map_err(closed)?;
        let get = |url: String| {
            let thumbprints = source.thumbprints.clone();
            (self.fetcher)(FetchRequest { url, thumbprints, size_max: DOCUMENT_SIZE_MAX })
        };
        let description = get(discovery(&source.url)).await?;
        let description: Description = serde_json::from_slice(&description)
            .map_err(|error| FetchError::Refused(format!("its description: {error}")))?;
        if description.issuer != source.url {
            let why = format!("it describes another issuer, {:?}", description.issuer);
            return Err(FetchError::Refused(why));
        }
        if !may_keep_keys(&source.url, &description.jwks_uri) {
            let why = format!("its keys may not be at {:?}", description.jwks_uri);
            return Err(FetchError::Refused(why));
        }
        let keys = get(description.jwks_uri).await?;
        KeySet::parse(&keys).map_err(|error| FetchError::Refused(format!("its keys: {error}")))
    }
}

impl Provider {
    fn kept(&self) -> Kept {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Kept {
    /// None: there are no keys that may still serve.
    fn judge(&self, token: &Token<'_>, now_ms: i64) -> Option<Verdict> {
        let keys = self.keys.as_ref().filter(|_| now_ms - self.fetched_ms < KEPT_MS)?;
        Some(keys.judge(token))
    }

    fn is_stale(&self, now_ms: i64) -> bool {
        self.keys.is_none() || now_ms - self.fetched_ms >= FRESH_MS
    }
}

fn no_key() -> Error {
    // The two blanks are AWS's.
    let message = "Couldn't retrieve verification key from your identity provider,  please \
        reference AssumeRoleWithWebIdentity documentation for requirements";
    Error::InvalidIdentityToken(message.into())
}

fn refusal(failure: &FetchError) -> Error {
    match failure {
        FetchError::Unreachable(_) => Error::IdpCommunication(
            "The identity provider that was asked to verify the incoming identity token could not \
             be reached."
                .into(),
        ),
        FetchError::Untrusted(_) => Error::InvalidIdentityToken(
            "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint".into(),
        ),
        FetchError::Refused(_) => no_key(),
    }
}

#[cfg(test)]
mod tests {
    use super::{AGAIN_MS, FRESH_MS, IssuerKeys, KEPT_MS};
    use crate::error::Error;
    use crate::rules::jwt::Token;
    use crate::rules::jwt::tests::{ES256, RS256};
    use crate::rules::keys::tests::{curve, rsa};
    use crate::store::OidcProvider;
    use serde_json::{Value, json};
    use service::{FetchError, Fetched};
    use std::collections::HashMap;
    use std::sync::{Arc, Mutex};
    use tokio::sync::Semaphore;

    const DISCOVERY: &str = "https://i.example/.well-known/openid-configuration";
    const KEYS: &str = "https://keys.example/jwks";

    /// What is published, what was asked for, and a gate that answers pass.
    struct Outside {
        published: Mutex<HashMap<String, Fetched>>,
        asked: Mutex<Vec<String>>,
        gate: Semaphore,
    }

    impl Outside {
        fn publish(&self, url: &str, document: Value) {
            let document = Ok(document.to_string().into());
            self.published.lock().unwrap().insert(url.to_owned(), document);
        }

        fn fails(&self, error: FetchError) {
            self.published.lock().unwrap().insert(DISCOVERY.to_owned(), Err(error));
        }

        fn asked(&self) -> Vec<String> {
            std::mem::take(&mut *self.asked.lock().unwrap())
        }
    }

    fn description() -> Value {
        json!({
            "issuer": "https://i.example", "jwks_uri": KEYS, "response_types_supported": [],
            "subject_types_supported": [], "id_token_signing_alg_values_supported": [],
        })
    }

    fn outside() -> (Arc<Outside>, Arc<IssuerKeys>) {
        let outside = Arc::new(Outside {
            published: Mutex::default(),
            asked: Mutex::default(),
            gate: Semaphore::new(Semaphore::MAX_PERMITS),
        });
        outside.publish(DISCOVERY, description());
        outside.publish(KEYS, json!({ "keys": [rsa()] }));
        let behind = outside.clone();
        let keys = IssuerKeys::new(Arc::new(move |request| {
            let outside = behind.clone();
            Box::pin(async move {
                outside.asked.lock().unwrap().push(request.url.clone());
                outside.gate.acquire().await.unwrap().forget();
                outside.published.lock().unwrap()[&request.url].clone()
            })
        }));
        (outside, Arc::new(keys))
    }

    fn provider() -> OidcProvider {
        OidcProvider {
            arn: "arn".into(),
            url: "https://i.example".into(),
            client_ids: Vec::new(),
            thumbprints: Vec::new(),
            created_ms: 0,
            tags: Vec::new(),
        }
    }

    async fn verify(keys: &Arc<IssuerKeys>, text: &str, now_ms: i64) -> Result<(), Error> {
        keys.clone().verify(&provider(), &Token::parse(text).unwrap(), now_ms).await
    }

    #[tokio::test]
    async fn keys_serve_for_a_while() {
        let (outside, keys) = outside();
        verify(&keys, RS256, 0).await.unwrap();
        assert_eq!(outside.asked(), [DISCOVERY, KEYS]);
        verify(&keys, RS256, FRESH_MS - 1).await.unwrap();
        assert!(outside.asked().is_empty());
        verify(&keys, RS256, FRESH_MS).await.unwrap();
        assert_eq!(outside.asked().len(), 2);
        // Another configuration is looked up anew.
        let changed = OidcProvider { thumbprints: vec!["a".repeat(40)], ..provider() };
        let token = Token::parse(RS256).unwrap();
        keys.clone().verify(&changed, &token, FRESH_MS).await.unwrap();
        assert_eq!(outside.asked().len(), 2);
    }

    #[tokio::test]
    async fn a_new_key_is_looked_for_and_not_too_often() {
        let (outside, keys) = outside();
        verify(&keys, RS256, 0).await.unwrap();
        outside.asked();
        let refused = verify(&keys, ES256, AGAIN_MS - 1).await.unwrap_err();
        assert!(matches!(refused, Error::InvalidIdentityToken(m) if m.contains("Couldn't retr")));
        assert!(outside.asked().is_empty());
        outside.publish(KEYS, json!({ "keys": [curve()] }));
        verify(&keys, ES256, AGAIN_MS).await.unwrap();
        // The key that is published no longer verifies nothing.
        assert!(verify(&keys, RS256, AGAIN_MS).await.is_err());
        assert_eq!(outside.asked().len(), 2);
    }

    #[tokio::test]
    async fn a_provider_may_be_silent_for_a_while() {
        let (outside, keys) = outside();
        verify(&keys, RS256, 0).await.unwrap();
        outside.fails(FetchError::Unreachable("gone".into()));
        verify(&keys, RS256, KEPT_MS - 1).await.unwrap();
        let refused = verify(&keys, RS256, KEPT_MS + AGAIN_MS).await.unwrap_err();
        assert!(matches!(refused, Error::IdpCommunication(_)));
        outside.asked();
        // A failure is not repeated at once, and is no reason to trust.
        let refused = verify(&keys, RS256, KEPT_MS + AGAIN_MS + 1).await.unwrap_err();
        assert!(matches!(refused, Error::IdpCommunication(_)));
        assert!(outside.asked().is_empty());
        outside.fails(FetchError::Untrusted("who".into()));
        let refused = verify(&keys, RS256, KEPT_MS + 2 * AGAIN_MS).await.unwrap_err();
        assert!(matches!(refused, Error::InvalidIdentityToken(m) if m.contains("thumbprint")));
    }

    #[tokio::test]
    async fn a_provider_speaks_for_itself_alone() {
        let descriptions = [
            ("issuer", json!("https://other.example")),
            ("issuer", json!("https://i.example/")),
            ("jwks_uri", json!("http://127.0.0.1:4566/")),
            ("jwks_uri", json!("file:///etc/passwd")),
            ("response_types_supported", Value::Null),
        ];
        for (name, value) in descriptions {
            let (outside, keys) = outside();
            let mut changed = description();
            changed[name] = value.clone();
            outside.publish(DISCOVERY, changed);
            assert!(verify(&keys, RS256, 0).await.is_err(), "{name} {value}");
            assert_eq!(outside.asked(), [DISCOVERY], "{name} {value}");
        }
    }

    #[tokio::test]
    async fn who_goes_away_takes_nothing_along() {
        let (outside, keys) = outside();
        outside.gate.forget_permits(Semaphore::MAX_PERMITS);
        let gone = tokio::spawn({
            let keys = keys.clone();
            async move { verify(&keys, RS256, 0).await }
        });
        while outside.asked.lock().unwrap().is_empty() {
            tokio::task::yield_now().await;
        }
        gone.abort();
        assert!(gone.await.unwrap_err().is_cancelled());
        outside.gate.add_permits(2);
        verify(&keys, RS256, 1).await.unwrap();
        assert_eq!(outside.asked(), [DISCOVERY, KEYS]);
    }
}
