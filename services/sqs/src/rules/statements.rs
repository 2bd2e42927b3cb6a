//! Permissions as statements of a queue's policy.

use crate::error::Error;
use aws::Arn;
use serde_json::{Value, json};

/// The actions that `AddPermission` may grant: those that other accounts may be given.
const GRANTED: [&str; 9] = [
    "*",
    "SendMessage",
    "ReceiveMessage",
    "DeleteMessage",
    "ChangeMessageVisibility",
    "GetQueueAttributes",
    "GetQueueUrl",
    "ListDeadLetterSourceQueues",
    "PurgeQueue",
];
const ACTIONS_MAX: usize = 7;
const LABEL_LENGTH_MAX: usize = 80;
const STATEMENTS_MAX: usize = 20;

/// The policy with one statement more.
pub fn add(
    policy: Option<&str>,
    queue: &Arn,
    label: &str,
    accounts: &[String],
    actions: &[String],
) -> Result<String, Error> {
    let letter = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    if label.is_empty() || label.len() > LABEL_LENGTH_MAX || !label.bytes().all(letter) {
        let reason =
            "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length.";
        return Err(Error::Parameter(label.into(), "Label", reason.into()));
    }
    if actions.len() > ACTIONS_MAX {
        return Err(Error::Coded(
            "OverLimit",
            format!("{} Actions were found, maximum allowed is {ACTIONS_MAX}.", actions.len()),
        ));
    }
    for action in actions {
        if !GRANTED.contains(&action.as_str()) {
            let reason = "Only the queue owner is allowed to invoke this action.";
            return Err(Error::Parameter(format!("SQS:{action}"), "ActionName", reason.into()));
        }
    }
    let mut document = match policy {
        Some(text) => {
            serde_json::from_str(text).map_err(|_| Error::AttributeValue("Policy".into()))?
        }
        None => {
            json!({ "Version": "2008-10-17", "Id": format!("{queue}/SQSDefaultPolicy"), "Statement": [] })
        }
    };
    let statements = statements(&mut document);
    if statements.iter().any(|statement| statement["Sid"] == label) {
        let reason = "Already exists.";
        return Err(Error::Parameter(label.into(), "Label", reason.into()));
    }
    if statements.len() >= STATEMENTS_MAX {
        let message = format!("A policy can have at most {STATEMENTS_MAX} statements.");
        return Err(Error::Coded("OverLimit", message));
    }
    let single = |mut all: Vec<String>| match all.len() {
        1 => Value::String(all.remove(0)),
        _ => json!(all),
    };
    let principals = accounts.iter().map(|account| format!("arn:aws:iam::{account}:root"));
    let actions = actions.iter().map(|action| format!("SQS:{action}"));
    statements.push(json!({
        "Sid": label,
        "Effect": "Allow",
        "Principal": { "AWS": single(principals.collect()) },
        "Action": single(actions.collect()),
        "Resource": queue.as_str(),
    }));
    Ok(document.to_string())
}

/// The policy without a statement; none if it was the last.
pub fn remove(policy: Option<&str>, label: &str) -> Result<Option<String>, Error> {
    let missing = || {
        let reason = "can't find label.";
        Error::Parameter(label.into(), "Label", reason.into())
    };
    let mut document: Value =
        policy.and_then(|text| serde_json::from_str(text).ok()).ok_or_else(missing)?;
    let statements = statements(&mut document);
    let before = statements.len();
    statements.retain(|statement| statement["Sid"] != label);
    if statements.len() == before {
        return Err(missing());
    }
    Ok((!statements.is_empty()).then(|| document.to_string()))
}

/// A policy's statements, of which one may stand without a list.
fn statements(document: &mut Value) -> &mut Vec<Value> {
    if !document["Statement"].is_array() {
        let one = document["Statement"].take();
        let all = if one.is_object() { vec![one] } else { Vec::new() };
        document["Statement"] = Value::Array(all);
    }
    document["Statement"].as_array_mut().expect("it has just been made one")
}

#[cfg(test)]
mod tests {
    use super::{add, remove};

    #[test]
    fn permissions_come_and_go() {
        let queue = "arn:aws:sqs:eu-west-1:123456789012:q".parse().unwrap();
        let texts = |all: &[&str]| all.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let one = add(None, &queue, "a", &texts(&["111111111111"]), &texts(&["SendMessage"]));
        let one = one.unwrap();
        assert!(one.contains("SQS:SendMessage") && one.contains("arn:aws:iam::111111111111:root"));
        assert!(add(Some(&one), &queue, "a", &[], &[]).is_err());
        assert!(add(None, &queue, "a", &[], &texts(&["DeleteQueue"])).is_err());
        assert_eq!(remove(Some(&one), "a").unwrap(), None);
        assert!(remove(Some(&one), "b").is_err() && remove(None, "a").is_err());
    }
}
