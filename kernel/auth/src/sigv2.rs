//! Signature version 2 on S3's presigned addresses and forms: old, but what SDKs still make unless told
//! otherwise, and what S3 still takes.
//!
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html>

use crate::calendar;
use aws::Fault;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use percent_encoding::percent_decode_str;
use sha1::Sha1;

/// What a presigned address claims, not yet verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presigned {
    pub access_key_id: String,
    pub session_token: Option<String>,
    signature: String,
    /// Seconds since 1970, as it was signed.
    expires: String,
}

/// The parameters that belong to the resource and are signed with it: each by which an operation is told from another too,
/// so that an address signed for one opens no other.
const SUBRESOURCES: [&str; 49] = [
    "abac",
    "accelerate",
    "acl",
    "analytics",
    "attributes",
    "cors",
    "defaultObjectAcl",
    "delete",
    "encryption",
    "intelligent-tiering",
    "inventory",
    "legal-hold",
    "lifecycle",
    "location",
    "logging",
    "metadataConfiguration",
    "metadataInventoryTable",
    "metadataJournalTable",
    "metadataTable",
    "metrics",
    "notification",
    "object-lock",
    "ownershipControls",
    "partNumber",
    "policy",
    "policyStatus",
    "publicAccessBlock",
    "renameObject",
    "replication",
    "requestPayment",
    "response-cache-control",
    "response-content-disposition",
    "response-content-encoding",
    "response-content-language",
    "response-content-type",
    "response-expires",
    "restore",
    "retention",
    "select",
    "select-type",
    "session",
    "storageClass",
    "tagging",
    "torrent",
    "uploadId",
    "uploads",
    "versionId",
    "versioning",
    "versions",
];
const WEBSITE: &str = "website";

/// None if the address is not presigned in this version.
pub fn parse(query: &str) -> Option<Presigned> {
    let mut claim = Presigned {
        access_key_id: String::new(),
        session_token: None,
        signature: String::new(),
        expires: String::new(),
    };
    for (key, value) in pairs(query) {
        match key.as_str() {
            "AWSAccessKeyId" => claim.access_key_id = value,
            "Signature" => claim.signature = value,
            "Expires" => claim.expires = value,
            "x-amz-security-token" => claim.session_token = Some(value),
            _ => {}
        }
    }
    (!claim.access_key_id.is_empty() && !claim.signature.is_empty()).then_some(claim)
}

/// Verifies a claim. `path` is raw and names the bucket first, wherever the address had it.
pub fn verify(
    claim: &Presigned,
    method: &str,
    path: &str,
    query: &str,
    headers: &HeaderMap,
    secret: &str,
    now_ms: i64,
) -> Result<(), Fault> {
    let invalid = || {
        let message = "Invalid date (should be seconds since epoch): ";
        Fault::new(403, "AccessDenied", format!("{message}{}", claim.expires))
    };
    let expires_ms = claim.expires.parse::<i64>().ok().and_then(|s| s.checked_mul(1000));
    let expires_ms = expires_ms.ok_or_else(invalid)?;
    if now_ms > expires_ms {
        return Err(Fault::new(403, "AccessDenied", "Request has expired")
            .with("Expires", calendar::iso(expires_ms))
            .with("ServerTime", calendar::iso(now_ms)));
    }
    let text = string_to_sign(claim, method, path, query, headers);
    if holds(secret, text.as_bytes(), &claim.signature) {
        return Ok(());
    }
    let message = "The request signature we calculated does not match the signature you provided. \
                   Check your key and signing method.";
    Err(Fault::new(403, "SignatureDoesNotMatch", message)
        .with("AWSAccessKeyId", claim.access_key_id.as_str())
        .with("StringToSign", text)
        .with("SignatureProvided", claim.signature.as_str()))
}

/// Whether `signature` is that of a form's policy.
pub(crate) fn form_holds(secret: &str, policy: &str, signature: &str) -> bool {
    holds(secret, policy.as_bytes(), signature)
}

fn holds(secret: &str, text: &[u8], signature: &str) -> bool {
    let Ok(given) = STANDARD.decode(signature) else { return false };
    let mac = Hmac::<Sha1>::new_from_slice(secret.as_bytes());
    let mut mac = mac.expect("HMAC takes keys of every length");
    mac.update(text);
    // Compares in constant time.
    mac.verify_slice(&given).is_ok()
}

fn string_to_sign(
    claim: &Presigned,
    method: &str,
    path: &str,
    query: &str,
    headers: &HeaderMap,
) -> String {
    let header = |name: &str| {
        headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
    };
    let mut amz: Vec<(String, String)> = headers
        .keys()
        .filter(|name| name.as_str().starts_with("x-amz-"))
        .map(|name| {
            let values = headers.get_all(name).iter();
            let values: Vec<_> = values.map(|v| String::from_utf8_lossy(v.as_bytes())).collect();
            (name.as_str().to_owned(), values.join(","))
        })
        .collect();
    let signed = |key: &str| key.starts_with("x-amz-");
    amz.extend(pairs(query).into_iter().filter(|(key, _)| signed(key)));
    amz.sort();
    let amz: String =
        amz.iter().map(|(name, value)| format!("{name}:{}\n", value.trim())).collect();
    let mut parts: Vec<(String, String)> = pairs(query)
        .into_iter()
        .filter(|(key, _)| SUBRESOURCES.contains(&key.as_str()) || key == WEBSITE)
        .collect();
    parts.sort();
    let parts: Vec<String> = parts
        .into_iter()
        .map(|(key, value)| if value.is_empty() { key } else { format!("{key}={value}") })
        .collect();
    let resource = match parts.is_empty() {
        true => path.to_owned(),
        false => format!("{path}?{}", parts.join("&")),
    };
    format!(
        "{method}\n{}\n{}\n{}\n{amz}{resource}",
        header("content-md5"),
        header("content-type"),
        claim.expires
    )
}

/// Decoded pairs; a `+` stays one, since signatures in base64 hold it.
fn pairs(query: &str) -> Vec<(String, String)> {
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let parts = query.split('&').filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let (key, value) = part.split_once('=').unwrap_or((part, ""));
            (decoded(key), decoded(value))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{parse, verify};
    use http::HeaderMap;

    /// The presigned example of S3's developer guide.
    const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    const QUERY: &str = "AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=NpgCjnDzrM%2BWFzoENXmpNDUsSn8%3D&Expires=1175139620";
    const PATH: &str = "/johnsmith/photos/puppy.jpg";

    fn check(method: &str, path: &str, query: &str, now_ms: i64) -> Result<(), String> {
        let claim = parse(query).unwrap();
        verify(&claim, method, path, query, &HeaderMap::new(), SECRET, now_ms).map_err(|f| f.code)
    }

    #[test]
    fn the_published_example_holds() {
        assert_eq!(check("GET", PATH, QUERY, 1_175_139_619_000), Ok(()));
    }

    /// Made by botocore.
    #[test]
    fn an_overridden_header_is_signed() {
        let query = "response-content-type=text%2Fplain&AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE\
            &Signature=zsndQJjSYcY1IdS72l9r3VoFYZ4%3D&Expires=1795263537";
        assert_eq!(check("GET", PATH, query, 1_795_263_000_000), Ok(()));
        let other = query.replace("plain", "html");
        assert!(check("GET", PATH, &other, 1_795_263_000_000).is_err());
    }

    #[test]
    fn altered_or_late_it_is_refused() {
        let early = 1_175_139_619_000;
        let mismatch = Err("SignatureDoesNotMatch".to_owned());
        assert_eq!(check("PUT", PATH, QUERY, early), mismatch);
        assert_eq!(check("GET", "/johnsmith/other", QUERY, early), mismatch);
        for added in ["versionId=1", "publicAccessBlock", "encryption", "object%2Dlock"] {
            assert_eq!(check("GET", PATH, &format!("{QUERY}&{added}"), early), mismatch, "{added}");
        }
        let later = QUERY.replace("1175139620", "1975139620");
        assert_eq!(check("GET", PATH, &later, early), mismatch);
        assert_eq!(check("GET", PATH, QUERY, 1_175_139_621_000), Err("AccessDenied".to_owned()));
        assert_eq!(parse("prefix=a"), None);
    }
}
