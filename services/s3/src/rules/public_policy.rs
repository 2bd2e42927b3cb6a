//! Whether a bucket policy is public, as Block Public Access understands it: it grants something to a
//! principal that is not fixed, and no condition fixes one either.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html>

use serde_json::Value;

/// Conditions whose fixed values make a grant to everyone a grant to some.
const FIXING: [&str; 14] = [
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:principalarn",
    "aws:principalaccount",
    "aws:sourcearn",
    "aws:sourceaccount",
    "aws:sourceowner",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:userid",
    "aws:sourceip",
    "s3:x-amz-server-side-encryption-aws-kms-key-id",
    "s3:dataaccesspointarn",
    "s3:dataaccesspointaccount",
];
const OPERATORS: [&str; 8] = [
    "stringequals",
    "stringequalsignorecase",
    "stringlike",
    "arnequals",
    "arnlike",
    "ipaddress",
    "foranyvalue:stringequals",
    "foranyvalue:stringlike",
];

/// `document` is a policy that has been parsed before; what is no policy counts as public.
pub fn is_public(document: &str) -> bool {
    let Ok(policy) = serde_json::from_str::<Value>(document) else { return true };
    let statements = match policy.get("Statement") {
        Some(Value::Array(list)) => list.iter().collect(),
        Some(one) => vec![one],
        None => Vec::new(),
    };
    statements.into_iter().any(grants_to_everyone)
}

fn grants_to_everyone(statement: &Value) -> bool {
    if statement.get("Effect").and_then(Value::as_str) != Some("Allow") {
        return false;
    }
    // An Allow with NotPrincipal is for everyone but a few.
    let everyone = statement.get("NotPrincipal").is_some()
        || statement.get("Principal").is_some_and(names_everyone);
    everyone && !statement.get("Condition").is_some_and(fixes_principal)
}

fn names_everyone(principal: &Value) -> bool {
    match principal {
        Value::String(text) => text == "*",
        Value::Array(list) => list.iter().any(names_everyone),
        Value::Object(kinds) => kinds.get("AWS").is_some_and(names_everyone),
        _ => false,
    }
}

fn fixes_principal(condition: &Value) -> bool {
    let Some(operators) = condition.as_object() else { return false };
    operators.iter().any(|(operator, keys)| {
        let known = OPERATORS.contains(&operator.to_ascii_lowercase().as_str());
        let keys = keys.as_object().into_iter().flatten();
        known && keys.into_iter().any(|(key, values)| is_fixed(&key.to_ascii_lowercase(), values))
    })
}

fn is_fixed(key: &str, values: &Value) -> bool {
    let fixed = |value: &Value| {
        let text = value.as_str().unwrap_or_default();
        match key {
            // A network as wide as this is everyone.
            "aws:sourceip" => {
                let bits = text.split_once('/').and_then(|(_, bits)| bits.parse::<u8>().ok());
                bits.is_none_or(|bits| bits >= if text.contains(':') { 32 } else { 8 })
            }
            // The account in an ARN may not be left open.
            "aws:sourcearn" | "aws:principalarn" | "s3:dataaccesspointarn" => {
                let account = text.split(':').nth(4).unwrap_or_default();
                let s3 = text.starts_with("arn:aws:s3:::") && !text.ends_with(":::*");
                s3 || !account.is_empty() && !account.contains(['*', '?'])
            }
            _ => !text.is_empty() && !text.contains(['*', '?', '$']),
        }
    };
    let values: Vec<&Value> = match values {
        Value::Array(list) => list.iter().collect(),
        one => vec![one],
    };
    FIXING.contains(&key) && !values.is_empty() && values.into_iter().all(fixed)
}

#[cfg(test)]
mod tests {
    use super::is_public;

    fn allow(rest: &str) -> bool {
        is_public(&format!(
            r#"{{"Statement":[{{"Effect":"Allow","Action":"s3:GetObject",{rest}}}]}}"#
        ))
    }

    #[test]
    fn the_documented_examples() {
        assert!(allow(r#""Principal":"*""#));
        assert!(allow(r#""Principal":{"AWS":["123456789012","*"]}"#));
        assert!(!allow(r#""Principal":{"AWS":"arn:aws:iam::123456789012:root"}"#));
        assert!(!allow(r#""Principal":{"Service":"cloudtrail.amazonaws.com"}"#));
        let vpc = |value| {
            format!(r#""Principal":"*","Condition":{{"StringLike":{{"aws:SourceVpc":"{value}"}}}}"#)
        };
        assert!(allow(&vpc("vpc-*")));
        assert!(!allow(&vpc("vpc-91237329")));
        let ip = |value| {
            format!(r#""Principal":"*","Condition":{{"IpAddress":{{"aws:SourceIp":"{value}"}}}}"#)
        };
        assert!(!allow(&ip("54.240.143.0/24")));
        assert!(allow(&ip("0.0.0.0/0")));
        assert!(!is_public(r#"{"Statement":{"Effect":"Deny","Principal":"*","Action":"s3:*"}}"#));
        assert!(allow(
            r#""Principal":"*","Condition":{"StringEquals":{"s3:x-amz-acl":"private"}}"#
        ));
    }
}
