//! Statements of resource policies, as `AddPermission` makes them, and a policy as it is kept.

use crate::error::Error;
use auth::policy::{Kind, Meant, Policy, PolicyError};
use aws::AccountId;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// AWS's bound on a function's policy, in bytes.
pub const POLICY_BYTES_MAX: usize = 20_480;

/// A resource policy of a function, a version, an alias or a layer's version.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PolicyRow {
    pub revision_id: String,
    pub statements: Vec<Value>,
    /// Whom the statements mean.
    #[serde(default, skip_serializing_if = "Meant::is_empty")]
    pub meant: Meant,
}

/// What a permission says.
#[derive(Clone, Debug, Default)]
pub struct Permission<'a> {
    pub statement_id: &'a str,
    pub action: &'a str,
    /// A service, an account, an ARN or `*`.
    pub principal: &'a str,
    /// The ARN that it is about.
    pub resource: &'a str,
    pub source_arn: Option<&'a str>,
    pub source_account: Option<&'a str>,
    pub event_source_token: Option<&'a str>,
    pub organization: Option<&'a str>,
    pub url_auth_type: Option<&'a str>,
    pub via_url: Option<bool>,
}

impl Permission<'_> {
    pub fn statement(&self) -> Value {
        let mut statement = json!({
            "Sid": self.statement_id,
            "Effect": "Allow",
            "Principal": principal(self.principal),
            "Action": self.action,
            "Resource": self.resource,
        });
        let mut conditions: Map<String, Value> = Map::new();
        let mut condition = |operator: &str, key: &str, value: Option<String>| {
            if let Some(value) = value {
                let keys = conditions.entry(operator).or_insert_with(|| json!({}));
                keys[key] = Value::String(value);
            }
        };
        let text = |value: Option<&str>| value.map(str::to_owned);
        condition("StringEquals", "AWS:SourceAccount", text(self.source_account));
        condition("StringEquals", "lambda:EventSourceToken", text(self.event_source_token));
        condition("StringEquals", "aws:PrincipalOrgID", text(self.organization));
        condition("StringEquals", "lambda:FunctionUrlAuthType", text(self.url_auth_type));
        condition("ArnLike", "AWS:SourceArn", text(self.source_arn));
        let via_url = self.via_url.map(|via| via.to_string());
        condition("Bool", "lambda:InvokedViaFunctionUrl", via_url);
        if !conditions.is_empty() {
            statement["Condition"] = Value::Object(conditions);
        }
        statement
    }
}

/// Reads statements as the engine does.
pub fn parse(statements: &[Value]) -> Result<Policy, PolicyError> {
    Policy::parse(Kind::Resource, &document(statements))
}

/// Refuses a statement that the engine could not read, and with it the whole policy.
pub fn check(statement: &Value) -> Result<(), Error> {
    let Err(error) = parse(std::slice::from_ref(statement)) else { return Ok(()) };
    let mut of_anyone = statement.clone();
    of_anyone["Principal"] = json!("*");
    match parse(&[of_anyone]) {
        Ok(_) => Err(invalid_principal()),
        Err(_) => Err(Error::Invalid(error.to_string())),
    }
}

pub fn invalid_principal() -> Error {
    Error::Invalid(
        "The provided principal was invalid. Please check the principal and try again.".into(),
    )
}

/// A whole policy document.
pub fn document(statements: &[Value]) -> String {
    json!({ "Version": "2012-10-17", "Id": "default", "Statement": statements }).to_string()
}

fn principal(text: &str) -> Value {
    if text == "*" {
        Value::String("*".into())
    } else if AccountId::new(text).is_some() {
        json!({ "AWS": format!("arn:aws:iam::{text}:root") })
    } else if text.starts_with("arn:") {
        json!({ "AWS": text })
    } else {
        json!({ "Service": text })
    }
}

#[cfg(test)]
mod tests {
    use super::{Permission, check, parse};
    use crate::error::Error;

    #[test]
    fn says_who_and_under_which_condition() {
        let permission = Permission {
            statement_id: "s3",
            action: "lambda:InvokeFunction",
            principal: "s3.amazonaws.com",
            resource: "arn:aws:lambda:us-east-1:123456789012:function:f",
            source_arn: Some("arn:aws:s3:::b"),
            source_account: Some("123456789012"),
            ..Permission::default()
        };
        let statement = permission.statement();
        assert_eq!(statement["Principal"]["Service"], "s3.amazonaws.com");
        assert_eq!(statement["Condition"]["ArnLike"]["AWS:SourceArn"], "arn:aws:s3:::b");
        assert!(parse(&[statement]).is_ok());
    }

    #[test]
    fn only_principals_that_a_policy_may_name() {
        let of = |principal: &str| {
            let permission = Permission {
                statement_id: "s",
                action: "lambda:InvokeFunction",
                principal,
                resource: "*",
                ..Permission::default()
            };
            check(&permission.statement())
        };
        for known in [
            "*",
            "123456789012",
            "s3.amazonaws.com",
            "arn:aws:iam::123456789012:root",
            "arn:aws:iam::123456789012:user/ann",
            "arn:aws:sts::123456789012:assumed-role/r/s",
        ] {
            assert!(of(known).is_ok(), "{known}");
        }
        for odd in [
            "S3.amazonaws.com",
            "arn:aws:iam::*:root",
            "arn:aws:iam::123456789012:group/g",
            "arn:aws:s3:::bucket",
            "arn:",
        ] {
            let told = of(odd);
            let words = "The provided principal was invalid.";
            assert!(matches!(&told, Err(Error::Invalid(text)) if text.starts_with(words)), "{odd}");
        }
        let wrong = Permission { action: "all", principal: "*", ..Permission::default() };
        let told = check(&wrong.statement());
        assert!(matches!(&told, Err(Error::Invalid(text)) if !text.contains("principal")));
    }
}
