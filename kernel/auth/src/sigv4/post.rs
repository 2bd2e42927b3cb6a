//! Browser uploads: a form that carries a signed policy of what it may contain.
//!
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html>

use aws::Fault;
use base64::Engine;
use subtle::ConstantTimeEq;

use crate::sigv4::parse::credential_of;
use crate::sigv4::{ALGORITHM, KeyCache, Scope, fault, hash_from_hex};
use crate::{Dialect, calendar};

/// A form's claim, not yet verified.
#[derive(Clone, Debug)]
pub struct PostForm {
    pub access_key_id: String,
    pub session_token: Option<String>,
    /// Base64, which is what is signed.
    policy: String,
    signature: Proof,
}

#[derive(Clone, Debug)]
enum Proof {
    Version4 {
        scope: Scope,
        signature: [u8; 32],
    },
    /// In base64.
    Version2(String),
}

/// What a verified form may contain.
#[derive(Clone, Debug, PartialEq)]
pub struct PostPolicy {
    expiration_ms: i64,
    conditions: Vec<Condition>,
}

#[derive(Clone, Debug, PartialEq)]
enum Condition {
    Equal { field: String, value: String },
    StartsWith { field: String, prefix: String },
    ContentLength { least: u64, most: u64 },
}

const POLICY_MAX: usize = 64 * 1024;
const CONDITIONS_MAX: usize = 256;
/// Fields that no condition needs to name.
const EXEMPT: [&str; 5] = ["policy", "file", "signature", "awsaccesskeyid", "x-amz-signature"];

/// Reads the claim. None if the form carries no policy: an anonymous upload.
pub fn parse_post(fields: &[(String, String)]) -> Option<Result<PostForm, Fault>> {
    let policy = field(fields, "policy")?;
    Some(parse_signed(fields, policy))
}

fn parse_signed(fields: &[(String, String)], policy: &str) -> Result<PostForm, Fault> {
    let required = |name: &str| {
        field(fields, name).ok_or_else(|| {
            fault::invalid_argument(
                name,
                "",
                &format!(
                    "Bucket POST must contain a field named '{name}'. If it is specified, \
                          please check the order of the fields."
                ),
            )
        })
    };
    if let (Some(id), Some(signature), None) = (
        field(fields, "awsaccesskeyid"),
        field(fields, "signature"),
        field(fields, "x-amz-algorithm"),
    ) {
        return Ok(PostForm {
            access_key_id: id.into(),
            session_token: field(fields, "x-amz-security-token").map(String::from),
            policy: policy.into(),
            signature: Proof::Version2(signature.into()),
        });
    }
    if required("x-amz-algorithm")? != ALGORITHM {
        let given = field(fields, "x-amz-algorithm").unwrap_or_default();
        return Err(fault::invalid_argument(
            "x-amz-algorithm",
            given,
            "The specified signature algorithm is not supported.",
        ));
    }
    let credential = required("x-amz-credential")?;
    let (access_key_id, scope) = credential_of(credential).ok_or_else(|| {
        fault::invalid_argument("x-amz-credential", credential, "Credential is malformed.")
    })?;
    let date = required("x-amz-date")?;
    if calendar::parse_basic(date).is_none() || !date.starts_with(&scope.date) {
        return Err(fault::invalid_argument("x-amz-date", date, "Date is malformed."));
    }
    let signature = required("x-amz-signature")?;
    let signature = hash_from_hex(signature).ok_or_else(|| fault::mismatch(Dialect::S3))?;
    Ok(PostForm {
        access_key_id,
        session_token: field(fields, "x-amz-security-token").map(String::from),
        policy: policy.into(),
        signature: Proof::Version4 { scope, signature },
    })
}

/// Verifies a form's signature and expiry. [`PostPolicy::check`] then judges what it contains.
pub fn verify_post_policy(
    form: &PostForm,
    secret: &str,
    now_ms: i64,
    keys: &KeyCache,
) -> Result<PostPolicy, Fault> {
    let holds = match &form.signature {
        Proof::Version4 { scope, signature } => {
            let key = keys.signing_key(&form.access_key_id, secret, scope);
            bool::from(key.sign(form.policy.as_bytes()).ct_eq(signature))
        }
        Proof::Version2(signature) => crate::sigv2::form_holds(secret, &form.policy, signature),
    };
    if !holds {
        return Err(fault::mismatch(Dialect::S3)
            .with("AWSAccessKeyId", form.access_key_id.as_str())
            .with("StringToSign", form.policy.as_str()));
    }
    let policy = PostPolicy::parse(&form.policy)?;
    if now_ms > policy.expiration_ms {
        return Err(violated("Policy expired."));
    }
    Ok(policy)
}

impl PostPolicy {
    fn parse(encoded: &str) -> Result<PostPolicy, Fault> {
        if encoded.len() > POLICY_MAX {
            return Err(invalid("Policy is too large"));
        }
        let compact: String = encoded.chars().filter(|c| !c.is_ascii_whitespace()).collect();
        let text = base64::engine::general_purpose::STANDARD
            .decode(compact)
            .map_err(|_| invalid("Invalid Base64"))?;
        let document: serde_json::Value =
            serde_json::from_slice(&text).map_err(|_| invalid("Invalid JSON"))?;
        let expiration = document.get("expiration").and_then(serde_json::Value::as_str);
        let expiration = expiration.ok_or_else(|| invalid("Policy missing expiration."))?;
        let expiration_ms = calendar::parse_iso(expiration).ok_or_else(|| {
            invalid(&format!("Invalid 'expiration' value: '{}'", fault::clip(expiration)))
        })?;
        let list = document.get("conditions").and_then(serde_json::Value::as_array);
        let list = list.ok_or_else(|| invalid("Policy missing conditions."))?;
        if list.len() > CONDITIONS_MAX {
            return Err(invalid("Policy has too many conditions"));
        }
        let mut conditions = Vec::new();
        for entry in list {
            Condition::parse(entry, &mut conditions).ok_or_else(|| {
                invalid(&format!("Invalid Condition: {}", fault::clip(&entry.to_string())))
            })?;
        }
        Ok(PostPolicy { expiration_ms, conditions })
    }

    /// Do the form's fields and the size of its file keep to the policy? The caller gives the bucket
    /// of the address as the field `bucket`, whatever the form says, and no field twice.
    pub fn check(&self, fields: &[(String, String)], content_length: u64) -> Result<(), Fault> {
        for condition in &self.conditions {
            condition.check(fields, content_length)?;
        }
        let named = |name: &str| {
            self.conditions.iter().any(|condition| match condition {
                Condition::Equal { field, .. } | Condition::StartsWith { field, .. } => {
                    field == name
                }
                Condition::ContentLength { .. } => false,
            })
        };
        let extra: Vec<String> = fields
            .iter()
            .map(|(name, _)| name.to_ascii_lowercase())
            .filter(|name| !EXEMPT.contains(&name.as_str()) && !name.starts_with("x-ignore-"))
            // The policy of a form that names no bucket is bound to none.
            .filter(|name| name != "bucket" && !named(name))
            .collect();
        if extra.is_empty() {
            return Ok(());
        }
        Err(violated(&format!("Extra input fields: {}", fault::clip(&extra.join(", ")))))
    }

    /// The most that the file may measure, so that reading can stop there.
    pub fn content_length_max(&self) -> Option<u64> {
        let ranges = self.conditions.iter().filter_map(|condition| match condition {
            Condition::ContentLength { most, .. } => Some(*most),
            _ => None,
        });
        ranges.min()
    }
}

impl Condition {
    fn parse(entry: &serde_json::Value, into: &mut Vec<Condition>) -> Option<()> {
        if let Some(object) = entry.as_object() {
            for (name, value) in object {
                let value = value.as_str()?.to_string();
                into.push(Condition::Equal { field: name.to_ascii_lowercase(), value });
            }
            return (!object.is_empty()).then_some(());
        }
        let [operator, first, second] = entry.as_array()?.as_slice() else { return None };
        let operator = operator.as_str()?.to_ascii_lowercase();
        if operator == "content-length-range" {
            let number = |value: &serde_json::Value| {
                value.as_u64().or_else(|| value.as_str().and_then(|text| text.parse().ok()))
            };
            into.push(Condition::ContentLength { least: number(first)?, most: number(second)? });
            return Some(());
        }
        let field = first.as_str()?.strip_prefix('$')?.to_ascii_lowercase();
        let value = second.as_str()?.to_string();
        into.push(match operator.as_str() {
            "eq" => Condition::Equal { field, value },
            "starts-with" => Condition::StartsWith { field, prefix: value },
            _ => return None,
        });
        Some(())
    }

    fn check(&self, fields: &[(String, String)], content_length: u64) -> Result<(), Fault> {
        match self {
            Condition::Equal { field: name, value } => {
                if field(fields, name) == Some(value) {
                    return Ok(());
                }
                Err(failed("eq", name, value))
            }
            Condition::StartsWith { field: name, prefix } => {
                let given = field(fields, name);
                // Content types come as a list of which every member must begin so.
                let holds = given.is_some_and(|given| match name.as_str() {
                    "content-type" => given.split(',').all(|part| part.trim().starts_with(prefix)),
                    _ => given.starts_with(prefix),
                });
                if holds { Ok(()) } else { Err(failed("starts-with", name, prefix)) }
            }
            Condition::ContentLength { least, .. } if content_length < *least => {
                Err(Fault::client(
                    "EntityTooSmall",
                    "Your proposed upload is smaller than the minimum allowed size",
                )
                .with("ProposedSize", content_length)
                .with("MinSizeAllowed", *least))
            }
            Condition::ContentLength { most, .. } if content_length > *most => Err(Fault::client(
                "EntityTooLarge",
                "Your proposed upload exceeds the maximum allowed size",
            )
            .with("ProposedSize", content_length)
            .with("MaxSizeAllowed", *most)),
            Condition::ContentLength { .. } => Ok(()),
        }
    }
}

fn field<'a>(fields: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let found = fields.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
    found.map(|(_, value)| value.as_str())
}

fn failed(operator: &str, name: &str, value: &str) -> Fault {
    let condition = serde_json::json!([operator, format!("${name}"), value]);
    violated(&format!("Policy Condition failed: {condition}"))
}

fn violated(why: &str) -> Fault {
    Fault::new(403, "AccessDenied", format!("Invalid according to Policy: {why}"))
}

fn invalid(why: &str) -> Fault {
    Fault::client("InvalidPolicyDocument", format!("Invalid Policy: {why}"))
}

#[cfg(test)]
mod tests {
    use base64::Engine;

    use super::{PostPolicy, parse_post, verify_post_policy};
    use crate::calendar;
    use crate::sigv4::KeyCache;

    const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    fn fields(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect()
    }

    /// The documentation's example, whose policy was written with Windows line ends.
    fn example() -> Vec<(String, String)> {
        let policy = [
            "{ \"expiration\": \"2015-12-30T12:00:00.000Z\",",
            "  \"conditions\": [",
            "    {\"bucket\": \"sigv4examplebucket\"},",
            "    [\"starts-with\", \"$key\", \"user/user1/\"],",
            "    {\"acl\": \"public-read\"},",
            "    {\"success_action_redirect\": \"http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html\"},",
            "    [\"starts-with\", \"$Content-Type\", \"image/\"],",
            "    {\"x-amz-meta-uuid\": \"14365123651274\"},",
            "    {\"x-amz-server-side-encryption\": \"AES256\"},",
            "    [\"starts-with\", \"$x-amz-meta-tag\", \"\"],",
            "",
            "    {\"x-amz-credential\": \"AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request\"},",
            "    {\"x-amz-algorithm\": \"AWS4-HMAC-SHA256\"},",
            "    {\"x-amz-date\": \"20151229T000000Z\" }",
            "  ]",
            "}",
        ]
        .join("\r\n");
        let policy = base64::engine::general_purpose::STANDARD.encode(policy);
        fields(&[
            ("bucket", "sigv4examplebucket"),
            ("key", "user/user1/cat.png"),
            ("acl", "public-read"),
            (
                "success_action_redirect",
                "http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html",
            ),
            ("Content-Type", "image/png"),
            ("x-amz-meta-uuid", "14365123651274"),
            ("x-amz-server-side-encryption", "AES256"),
            ("X-Amz-Credential", "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request"),
            ("X-Amz-Algorithm", "AWS4-HMAC-SHA256"),
            ("X-Amz-Date", "20151229T000000Z"),
            ("x-amz-meta-tag", ""),
            ("Policy", &policy),
            ("X-Amz-Signature", "8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e"),
        ])
    }

    fn judge(fields: &[(String, String)], size: u64, now: &str) -> Result<(), String> {
        let now_ms = calendar::parse_basic(now).unwrap();
        let form = parse_post(fields).unwrap();
        form.and_then(|form| verify_post_policy(&form, SECRET, now_ms, &KeyCache::new()))
            .and_then(|policy| policy.check(fields, size))
            .map_err(|fault| format!("{}: {}", fault.code, fault.message))
    }

    #[test]
    fn the_documented_form_is_accepted() {
        assert_eq!(judge(&example(), 10, "20151229T000100Z"), Ok(()));
        assert!(parse_post(&fields(&[("key", "x")])).is_none());
    }

    #[test]
    fn a_form_that_differs_is_refused() {
        let refused = |name: &str, value: &str| {
            let mut form = example();
            match form.iter_mut().find(|(known, _)| known == name) {
                Some(found) => found.1 = value.into(),
                None => form.push((name.into(), value.into())),
            }
            judge(&form, 10, "20151229T000100Z").unwrap_err()
        };
        let prefix = "AccessDenied: Invalid according to Policy: ";
        assert_eq!(
            refused("key", "user/user2/x"),
            format!("{prefix}Policy Condition failed: [\"starts-with\",\"$key\",\"user/user1/\"]")
        );
        assert_eq!(
            refused("acl", "private"),
            format!("{prefix}Policy Condition failed: [\"eq\",\"$acl\",\"public-read\"]")
        );
        assert_eq!(
            refused("x-amz-meta-more", "1"),
            format!("{prefix}Extra input fields: x-amz-meta-more")
        );
        assert!(refused("Content-Type", "image/png,text/html").contains("Condition failed"));
        assert!(refused("bucket", "another").contains("Condition failed"));
        let signature = "0".repeat(64);
        for (name, value) in
            [("X-Amz-Signature", signature.as_str()), ("X-Amz-Signature", "zz"), ("Policy", "e30=")]
        {
            assert!(refused(name, value).starts_with("SignatureDoesNotMatch"), "{name}");
        }
        assert!(refused("X-Amz-Credential", "A/20151229/r/s3").starts_with("InvalidArgument"));
        assert_eq!(
            judge(&example(), 10, "20151231T000000Z"),
            Err(format!("{prefix}Policy expired."))
        );
    }

    #[test]
    fn sizes_keep_to_their_range() {
        let text = r#"{"expiration":"2030-01-01T00:00:00Z","conditions":[["content-length-range",2,"4"]]}"#;
        let policy =
            PostPolicy::parse(&base64::engine::general_purpose::STANDARD.encode(text)).unwrap();
        assert_eq!(policy.content_length_max(), Some(4));
        let code = |size| policy.check(&[], size).map_err(|fault| fault.code);
        assert_eq!(code(1), Err("EntityTooSmall".into()));
        assert_eq!((code(2), code(4)), (Ok(()), Ok(())));
        assert_eq!(code(5), Err("EntityTooLarge".into()));
    }

    #[test]
    fn malformed_policies_are_refused() {
        for text in [
            "",
            "[]",
            "{}",
            r#"{"expiration":"soon","conditions":[]}"#,
            r#"{"expiration":"2030-01-01T00:00:00Z"}"#,
            r#"{"expiration":"2030-01-01T00:00:00Z","conditions":[{}]}"#,
            r#"{"expiration":"2030-01-01T00:00:00Z","conditions":[["eq","key","x"]]}"#,
            r#"{"expiration":"2030-01-01T00:00:00Z","conditions":[["like","$key","x"]]}"#,
            r#"{"expiration":"2030-01-01T00:00:00Z","conditions":[["content-length-range",-1,4]]}"#,
        ] {
            let encoded = base64::engine::general_purpose::STANDARD.encode(text);
            let fault = PostPolicy::parse(&encoded).unwrap_err();
            assert_eq!(fault.code, "InvalidPolicyDocument", "{text}");
        }
    }
}
