//! What a web identity token claims: whose it is, for whom, until when, and the session tags and the source identity
//! that its issuer puts in.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif>
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_adding-assume-role-idp>

use crate::error::Error;
use crate::rules::issuer;
use crate::rules::jwt::Token;
use serde_json::Value;

/// How far the issuer's clock may be ahead of ours, in seconds.
const AHEAD_MAX_S: i64 = 300;
const TAGS: &str = "https://aws.amazon.com/tags";
const PRINCIPAL_TAG: &str = "https://aws.amazon.com/tags/principal_tags/";
const TRANSITIVE: &str = "https://aws.amazon.com/tags/transitive_tag_keys";
const SOURCE_IDENTITY: &str = "https://aws.amazon.com/source_identity";
const SUBJECT_LENGTH_MAX: usize = 255;
const VALUES_MAX: usize = 50;

/// Who a token speaks of. Worth something once a key of the issuer has verified the token.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Identity {
    pub subject: String,
    /// The authorised party if there is one, else the only audience.
    pub audience: String,
    /// The audiences beside an authorised party.
    pub original_audiences: Vec<String>,
    /// How the subject proved itself to the issuer.
    pub methods: Vec<String>,
    pub tags: Vec<(String, String)>,
    pub transitive_tags: Vec<String>,
    pub source_identity: Option<String>,
}

impl Identity {
    /// `now_s` is real time: the token comes from outside.
    pub fn of(token: &Token<'_>, now_s: i64) -> Result<Identity, Error> {
        let (audience, original_audiences) = audiences(token)?;
        let required = |claim: &str| {
            Error::InvalidIdentityToken(format!("Missing a required claim: {claim}."))
        };
        let expires = token.seconds("exp").ok_or_else(|| required("exp"))?;
        if now_s >= expires {
            return Err(Error::ExpiredIdentityToken(format!(
                "Token expired: current date/time {now_s} must be before the expiration \
                 date/time {expires}"
            )));
        }
        let issued = token.seconds("iat").ok_or_else(|| required("iat"))?;
        let from = token.seconds("nbf").unwrap_or(issued).max(issued);
        if from > now_s.saturating_add(AHEAD_MAX_S) {
            return Err(Error::InvalidIdentityToken(format!(
                "Token is not yet valid: current date/time {now_s} must be after {from}"
            )));
        }
        let subject = token.text("sub").ok_or_else(|| required("sub"))?;
        if subject.chars().count() > SUBJECT_LENGTH_MAX {
            return Err(claim_refused("sub"));
        }
        let (tags, transitive_tags) = tags(token)?;
        Ok(Identity {
            subject: subject.to_owned(),
            audience,
            original_audiences,
            methods: match token.claims.get("amr") {
                Some(methods) => texts(methods).ok_or_else(|| claim_refused("amr"))?,
                None => Vec::new(),
            },
            tags,
            transitive_tags,
            source_identity: source_identity(token)?,
        })
    }

    /// The condition keys of whoever holds the token, for the role's trust policy and for its session.
    pub fn condition_keys(&self, url: &str, provider_arn: &str) -> Vec<(String, Vec<String>)> {
        let name = issuer::bare(url);
        let mut keys = vec![("aws:FederatedProvider".to_owned(), vec![provider_arn.to_owned()])];
        let lists = [
            ("aud", vec![self.audience.clone()]),
            ("sub", vec![self.subject.clone()]),
            ("oaud", self.original_audiences.clone()),
            ("amr", self.methods.clone()),
        ];
        let given = lists.into_iter().filter(|(_, values)| !values.is_empty());
        keys.extend(given.map(|(key, values)| (format!("{name}:{key}"), values)));
        keys
    }
}

/// The audience that counts, and those beside it.
fn audiences(token: &Token<'_>) -> Result<(String, Vec<String>), Error> {
    let missing = || Error::InvalidIdentityToken("Missing a required claim: aud.".into());
    let mut given = texts(token.claims.get("aud").ok_or_else(missing)?).unwrap_or_default();
    given.retain(|audience| !audience.is_empty());
    if let Some(party) = token.text("azp") {
        return match given.is_empty() {
            true => Err(missing()),
            false => Ok((party.to_owned(), given)),
        };
    }
    match (given.pop(), given.is_empty()) {
        (None, _) => Err(missing()),
        (Some(only), true) => Ok((only, Vec::new())),
        (Some(_), false) => Err(Error::InvalidIdentityToken(
            "Token has multiple audiences but no authorized party (azp) claim.".into(),
        )),
    }
}

/// A text, or a list of texts, of bounded number.
fn texts(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::String(text) => Some(vec![text.clone()]),
        Value::Array(list) if list.len() <= VALUES_MAX => {
            list.iter().map(|one| one.as_str().map(str::to_owned)).collect()
        }
        _ => None,
    }
}

type Tags = (Vec<(String, String)>, Vec<String>);

/// Session tags, nested in one claim or, for issuers that cannot nest, a claim each.
fn tags(token: &Token<'_>) -> Result<Tags, Error> {
    let refused = || claim_refused(TAGS);
    let nested = token.claims.get(TAGS);
    let mut given: Vec<(&str, &Value)> = Vec::new();
    if let Some(nested) = nested {
        let nested = nested.get("principal_tags").ok_or_else(refused)?;
        let nested = nested.as_object().ok_or_else(refused)?;
        given.extend(nested.iter().map(|(key, value)| (key.as_str(), value)));
    }
    let flat = token.claims.iter();
    given.extend(flat.filter_map(|(name, value)| Some((name.strip_prefix(PRINCIPAL_TAG)?, value))));
    let mut tags: Vec<(String, String)> = Vec::new();
    for (key, value) in given {
        let value = match texts(value).as_deref() {
            Some([value]) => value.clone(),
            _ => return Err(refused()),
        };
        let valid = is_tag(key, 1..=128) && is_tag(&value, 0..=256) && !is_reserved(key);
        if !valid || tags.iter().any(|(known, _)| known.eq_ignore_ascii_case(key)) {
            return Err(refused());
        }
        tags.push((key.to_owned(), value));
    }
    let nested = nested.and_then(|nested| nested.get("transitive_tag_keys"));
    let transitive = match nested.or_else(|| token.claims.get(TRANSITIVE)) {
        Some(keys) => texts(keys).ok_or_else(refused)?,
        None => Vec::new(),
    };
    let known = |key: &String| tags.iter().any(|(tag, _)| tag == key);
    if tags.len() > VALUES_MAX || !transitive.iter().all(known) {
        return Err(refused());
    }
    Ok((tags, transitive))
}

fn is_reserved(key: &str) -> bool {
    key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:"))
}

/// As the model of STS bounds keys and values.
fn is_tag(text: &str, length: std::ops::RangeInclusive<usize>) -> bool {
    let plain = |c: char| c.is_alphanumeric() || c.is_whitespace() || "_.:/=+-@".contains(c);
    length.contains(&text.chars().count()) && text.chars().all(plain)
}

fn source_identity(token: &Token<'_>) -> Result<Option<String>, Error> {
    let Some(value) = token.claims.get(SOURCE_IDENTITY) else { return Ok(None) };
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"_+=,.@-".contains(&b);
    let text = value.as_str().filter(|text| {
        (2..=64).contains(&text.len()) && text.bytes().all(plain) && !is_reserved(text)
    });
    Ok(Some(text.ok_or_else(|| claim_refused(SOURCE_IDENTITY))?.to_owned()))
}

fn claim_refused(claim: &str) -> Error {
    Error::InvalidIdentityToken(format!("The claim {claim} of the token is not valid."))
}

#[cfg(test)]
mod tests {
    use super::Identity;
    use crate::error::Error;
    use crate::rules::jwt::Token;
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use serde_json::{Value, json};

    const NOW_S: i64 = 1_767_225_600;

    fn claims(more: Value) -> Value {
        let mut claims = json!({
            "iss": "https://i.example", "sub": "s", "aud": "a", "iat": NOW_S, "exp": NOW_S + 60,
        });
        for (name, value) in more.as_object().unwrap() {
            match value {
                Value::Null => drop(claims.as_object_mut().unwrap().remove(name)),
                value => claims[name] = value.clone(),
            }
        }
        claims
    }

    fn identity(more: Value) -> Result<Identity, Error> {
        let header = URL_SAFE_NO_PAD.encode(r#"{"alg":"RS256"}"#);
        let text = format!("{header}.{}.AA", URL_SAFE_NO_PAD.encode(claims(more).to_string()));
        Identity::of(&Token::parse(&text).unwrap(), NOW_S)
    }

    fn refusal(more: Value) -> String {
        match identity(more.clone()) {
            Err(Error::InvalidIdentityToken(message)) => message,
            other => panic!("{more}: {other:?}"),
        }
    }

    #[test]
    fn what_every_token_must_claim() {
        assert_eq!(identity(json!({})).unwrap().subject, "s");
        for claim in ["sub", "aud", "exp", "iat"] {
            let message = format!("Missing a required claim: {claim}.");
            assert_eq!(refusal(json!({ claim: null })), message);
        }
        assert_eq!(refusal(json!({ "aud": [] })), "Missing a required claim: aud.");
        assert_eq!(refusal(json!({ "sub": 1 })), "Missing a required claim: sub.");
    }

    #[test]
    fn a_token_has_its_time() {
        match identity(json!({ "exp": NOW_S })) {
            Err(Error::ExpiredIdentityToken(message)) => assert_eq!(
                message,
                format!(
                    "Token expired: current date/time {NOW_S} must be before the expiration \
                     date/time {NOW_S}"
                )
            ),
            other => panic!("{other:?}"),
        }
        for claim in ["iat", "nbf"] {
            identity(json!({ claim: NOW_S + 300 })).unwrap();
            assert!(refusal(json!({ claim: NOW_S + 301 })).starts_with("Token is not yet valid"));
        }
    }

    #[test]
    fn the_authorised_party_is_the_audience() {
        let both = identity(json!({ "aud": ["x", "y"], "azp": "party" })).unwrap();
        assert_eq!((both.audience.as_str(), both.original_audiences.len()), ("party", 2));
        let one = identity(json!({ "aud": ["x"] })).unwrap();
        assert_eq!((one.audience.as_str(), one.original_audiences.len()), ("x", 0));
        assert!(refusal(json!({ "aud": ["x", "y"] })).contains("multiple audiences"));
    }

    #[test]
    fn condition_keys_are_named_by_the_issuer() {
        let identity = identity(json!({ "amr": ["mfa", "pwd"] })).unwrap();
        let keys = identity.condition_keys("https://i.example/x", "arn");
        let keys: Vec<_> = keys.iter().map(|(key, values)| (&key[..], values.join(","))).collect();
        let text = |text: &str| text.to_owned();
        assert_eq!(
            keys,
            [
                ("aws:FederatedProvider", text("arn")),
                ("i.example/x:aud", text("a")),
                ("i.example/x:sub", text("s")),
                ("i.example/x:amr", text("mfa,pwd")),
            ]
        );
    }

    #[test]
    fn tags_come_nested_and_flat() {
        let nested = json!({ "https://aws.amazon.com/tags": {
            "principal_tags": { "Project": ["Automation"], "Team": "a" },
            "transitive_tag_keys": ["Project"],
        } });
        let flat = json!({
            "https://aws.amazon.com/tags/principal_tags/Project": "Automation",
            "https://aws.amazon.com/tags/principal_tags/Team": ["a"],
            "https://aws.amazon.com/tags/transitive_tag_keys": ["Project"],
        });
        for claims in [nested, flat] {
            let identity = identity(claims).unwrap();
            let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
            assert_eq!(identity.tags, [pair("Project", "Automation"), pair("Team", "a")]);
            assert_eq!(identity.transitive_tags, ["Project"]);
        }
        let tags = |tags: Value| json!({ "https://aws.amazon.com/tags": tags });
        for tags in [
            tags(json!("x")),
            tags(json!({ "principal_tags": { "k": ["a", "b"] } })),
            tags(json!({ "principal_tags": { "k": 1 } })),
            tags(json!({ "principal_tags": { "aws:k": "v" } })),
            tags(json!({ "principal_tags": { "K": "v", "k": "v" } })),
            tags(json!({ "principal_tags": { "k!": "v" } })),
            tags(json!({ "principal_tags": { "k": "v".repeat(257) } })),
            tags(json!({ "principal_tags": {}, "transitive_tag_keys": ["k"] })),
        ] {
            assert!(refusal(tags).contains("https://aws.amazon.com/tags"));
        }
    }

    #[test]
    fn a_source_identity_is_a_name() {
        let claim = |value: Value| json!({ "https://aws.amazon.com/source_identity": value });
        let identity = identity(claim(json!("ann@example"))).unwrap();
        assert_eq!(identity.source_identity.as_deref(), Some("ann@example"));
        for value in [json!("a"), json!("a b"), json!("aws:x"), json!(["ann"])] {
            assert!(refusal(claim(value)).contains("source_identity"));
        }
    }
}
