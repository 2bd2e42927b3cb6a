//! A user whom a policy of ten statements allows what is measured, as applications have it: nothing is measured as root.

use crate::load::once;
use crate::peer::Running;
use crate::workload::Request;
use anyhow::{Context, Result, bail};

pub const USER: &str = "bench";
/// Of the policy: the last one allows.
const STATEMENTS: usize = 10;

/// Makes the user, and lets every request from now on be the user's.
pub async fn become_user(running: &mut Running, action: &str) -> Result<()> {
    for request in [form("CreateUser", &[]), form("PutUserPolicy", &policy_fields(action))] {
        let answer = once(running, &request).await?;
        if answer.status >= 300 {
            bail!("{}", String::from_utf8_lossy(&answer.body));
        }
    }
    let key = once(running, &form("CreateAccessKey", &[])).await?;
    let key = String::from_utf8_lossy(&key.body).into_owned();
    running.access_key_id = between(&key, "AccessKeyId")?;
    running.secret = between(&key, "SecretAccessKey")?;
    Ok(())
}

fn form(action: &str, fields: &[(&str, String)]) -> Request {
    let user = [("UserName", USER.to_owned())];
    iam(action, &[&user, fields].concat())
}

/// A request of IAM, its fields encoded already.
pub fn iam(action: &str, fields: &[(&str, String)]) -> Request {
    let mut body = format!("Action={action}&Version=2010-05-08");
    for (name, value) in fields {
        body.push_str(&format!("&{name}={value}"));
    }
    Request {
        service: "iam",
        method: "POST",
        path: "/".into(),
        query: "",
        headers: vec![("content-type", "application/x-www-form-urlencoded".into())],
        body: body.into_bytes(),
    }
}

fn policy_fields(action: &str) -> [(&'static str, String); 2] {
    let document: String = document(action).bytes().map(|byte| format!("%{byte:02X}")).collect();
    [("PolicyName", "bench".into()), ("PolicyDocument", document)]
}

/// The policy's document.
pub fn document(action: &str) -> String {
    let other = |number: usize| {
        format!(
            r#"{{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::bucket-{number}/*"}},"#
        )
    };
    let others: String = (1..STATEMENTS).map(other).collect();
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{others}{{"Effect":"Allow","Action":"{action}","Resource":"*"}}]}}"#
    )
}

fn between(xml: &str, element: &str) -> Result<String> {
    let found = xml.split_once(&format!("<{element}>")).and_then(|(_, rest)| rest.split_once('<'));
    Ok(found.with_context(|| format!("no {element} in {xml}"))?.0.to_owned())
}
