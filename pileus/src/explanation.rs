//! The decisions of a request in words: who asked for what, which statement decided, and what to do next.

use audit::{CheckLine, Line, NearLine, RefusedLine, SourceLine};
use serde_json::Value;
use std::fmt::Write;

/// Calls as the server tells them, in order.
pub fn text(calls: &[Value]) -> String {
    let mut text = String::new();
    let lines: Vec<_> = calls.iter().filter_map(|call| Some((call, read(call)?))).collect();
    if let Some((_, line)) = lines.first() {
        let _ = writeln!(text, "Request {}", line.request_id);
    }
    for (call, line) in &lines {
        // An operation that needs nothing to begin may ask for permissions as it goes.
        let asks = |other: &Line| other.service == line.service && !other.checks.is_empty();
        if line.unchecked.is_some() && lines.iter().any(|(_, other)| asks(other)) {
            continue;
        }
        let _ = writeln!(text, "\n{}", heading(line));
        if let Some(refused) = &line.refused {
            unproven(&mut text, refused);
        }
        if let Some(why) = &line.unchecked {
            let _ = writeln!(text, "✓ allowed: {why}");
        }
        for (at, check) in line.checks.iter().enumerate() {
            one(&mut text, line, check, &call["checks"][at]);
        }
    }
    text
}

fn read(call: &Value) -> Option<Line<'_>> {
    serde_json::from_value(call.clone()).ok()
}

fn heading(line: &Line) -> String {
    let mut heading = format!("{}  {}", line.time, line.who.name);
    if let Some(key) = &line.access_key_id {
        let _ = write!(heading, ", access key {key}");
    }
    if let Some(ip) = &line.source_ip {
        let _ = write!(heading, ", from {ip}");
    }
    let _ = write!(heading, ", asked {}", line.service);
    let via: Vec<&str> = line.via.iter().map(|name| &**name).filter(|v| *v != "engine").collect();
    if !via.is_empty() {
        let _ = write!(heading, " through {}", via.join(" and "));
    }
    heading
}

/// A request that proved nobody.
fn unproven(text: &mut String, refused: &RefusedLine) {
    let what = refused.operation.as_deref().unwrap_or("the request");
    let _ = writeln!(text, "✗ {what} was refused before anything was decided: {}", refused.code);
    let _ = writeln!(text, "    {}", refused.message);
    if let Some(key) = &refused.claimed_access_key_id {
        let _ = writeln!(text, "    It claimed the access key {key}.");
    }
    let next = match &*refused.code {
        "MissingAuthenticationToken" | "MissingAuthenticationTokenException" => {
            "sign the request; `pileus env` prints credentials for the AWS CLI and the SDKs."
        }
        "InvalidClientTokenId" | "UnrecognizedClientException" | "InvalidAccessKeyId" => {
            "this cloud knows no such key: was it deleted, or is it another cloud's? `pileus env` prints the root's."
        }
        "SignatureDoesNotMatch" | "InvalidSignatureException" => {
            "the secret is not the key's, or something on the way changed the request; the two clocks may also be apart."
        }
        "ExpiredToken" | "ExpiredTokenException" => "get new temporary credentials.",
        _ => return,
    };
    let _ = writeln!(text, "    Next: {next}");
}

fn one(text: &mut String, line: &Line, check: &CheckLine, told: &Value) {
    let mark = if check.allowed { "✓" } else { "✗" };
    let verdict = if check.allowed { "allowed" } else { "refused" };
    let _ = writeln!(text, "{mark} {} on {}: {verdict}", check.action, check.resource);
    match (&check.by, check.allowed) {
        (Some(by), _) => {
            let how = if check.allowed { "by" } else { "by an explicit deny in" };
            let _ = writeln!(text, "    {how} {}", named(by));
            document(text, &told["by"]["document"]);
            if !check.allowed {
                let next = "an explicit deny wins over every allow: change or detach that policy.";
                let _ = writeln!(text, "    Next: {next}");
            }
        }
        (None, true) => {
            let _ = writeln!(text, "    by nothing: an account's root user needs no policy");
        }
        (None, false) => silence(text, line, check, told),
    }
}

/// Nothing denied, and not enough allowed.
fn silence(text: &mut String, line: &Line, check: &CheckLine, told: &Value) {
    let short = check.short.as_deref().unwrap_or("identity");
    let _ = writeln!(text, "    because no {} allows it", words(short));
    for (kind, allows) in &check.kinds {
        let says = if *allows { "allows it" } else { "does not allow it" };
        let _ = writeln!(text, "    {}: {says}", words(kind));
    }
    for (at, near) in check.nearly.iter().enumerate() {
        let _ = writeln!(text, "    nearly: {} {}", named(&near.source), but(near));
        document(text, &told["nearly"][at]["document"]);
    }
    let _ = writeln!(text, "    Next: {}", next(short, line, check));
}

fn next(short: &str, line: &Line, check: &CheckLine) -> String {
    let (who, action, resource) = (&line.who.name, &check.action, &check.resource);
    let whose = line.who.role.as_ref().unwrap_or(who);
    let foreign = check.owner.as_ref().map(|owner| {
        format!(" The resource is of account {owner}: its own policy must allow {who} as well.")
    });
    let foreign = foreign.unwrap_or_default();
    match short {
        "boundary" => {
            format!("let the permissions boundary of {whose} allow {action} on {resource}.")
        }
        "session" => format!(
            "open the session with policies that allow {action} on {resource}; they can only narrow."
        ),
        "serviceControl" => {
            format!(
                "let every service control policy above account {} allow {action}.",
                account(line)
            )
        }
        "resource" => format!("let the policy of {resource} allow {who} to do {action}."),
        "trust" => format!("let the trust policy of {resource} allow {who} to do {action}."),
        _ => format!(
            "allow {action} on {resource} in a policy of {whose}; `pileus iam suggest {whose}` prints \
             what it needs.{foreign}"
        ),
    }
}

fn account<'a>(line: &'a Line<'_>) -> &'a str {
    line.who.account.as_deref().unwrap_or_default()
}

fn named(source: &SourceLine) -> String {
    let mut text = format!("the {}", words(&source.kind));
    if let Some(policy) = &source.policy {
        let _ = write!(text, " {policy}");
    }
    let _ = write!(text, ", statement {}", source.statement + 1);
    if let Some(sid) = &source.sid {
        let _ = write!(text, " ({sid})");
    }
    text
}

fn but(near: &NearLine) -> &'static str {
    match &*near.short {
        "resource" => "allows the action, but on another resource",
        "principal" => "allows the action, but to others",
        _ => "allows it, but under a condition that did not hold",
    }
}

/// The statement, indented; nothing where it is no longer there.
fn document(text: &mut String, statement: &Value) {
    if statement.is_null() {
        return;
    }
    let _ = writeln!(text, "    which says, as it stands now:");
    for line in format!("{statement:#}").lines() {
        let _ = writeln!(text, "      {line}");
    }
}

fn words(kind: &str) -> &'static str {
    match kind {
        "boundary" => "permissions boundary",
        "session" => "session policy",
        "serviceControl" => "service control policy",
        "resource" => "resource-based policy",
        "trust" => "role trust policy",
        _ => "identity-based policy",
    }
}

#[cfg(test)]
mod tests {
    use super::text;
    use serde_json::json;

    #[test]
    fn a_refusal_says_what_to_do() {
        let call = json!({
            "time": "2026-11-28T12:00:00Z", "requestId": "r-1", "service": "s3", "via": ["lambda"],
            "who": {
                "type": "Role", "name": "arn:aws:sts::1:assumed-role/app/s", "account": "1",
                "role": "arn:aws:iam::1:role/app",
            },
            "accessKeyId": "ASIA1", "sourceIPAddress": "127.0.0.1",
            "checks": [{
                "action": "s3:GetObject", "resource": "arn:aws:s3:::b/k", "allowed": false,
                "short": "identity", "owner": "2",
                "kinds": [["identity", false], ["resource", true]],
                "nearly": [{
                    "kind": "identity", "policy": "p", "statement": 0, "short": "condition",
                    "document": { "Effect": "Allow" },
                }],
            }],
        });
        let expected = "\
Request r-1

2026-11-28T12:00:00Z  arn:aws:sts::1:assumed-role/app/s, access key ASIA1, from 127.0.0.1, asked s3 through lambda
✗ s3:GetObject on arn:aws:s3:::b/k: refused
    because no identity-based policy allows it
    identity-based policy: does not allow it
    resource-based policy: allows it
    nearly: the identity-based policy p, statement 1 allows it, but under a condition that did not hold
    which says, as it stands now:
      {
        \"Effect\": \"Allow\"
      }
    Next: allow s3:GetObject on arn:aws:s3:::b/k in a policy of arn:aws:iam::1:role/app; \
            `pileus iam suggest arn:aws:iam::1:role/app` prints what it needs. The resource is of account 2: \
            its own policy must allow arn:aws:sts::1:assumed-role/app/s as well.
";
        assert_eq!(text(&[call]), expected);
    }

    #[test]
    fn what_an_operation_asks_for_as_it_goes_says_more_than_that_it_began() {
        let began = json!({ "requestId": "r", "service": "iam", "unchecked": "nothing needed" });
        let check = json!({ "action": "iam:CreateUser", "resource": "*", "allowed": true });
        let asked = json!({ "requestId": "r", "service": "iam", "checks": [check] });
        let alone = text(std::slice::from_ref(&began));
        assert!(alone.contains("✓ allowed: nothing needed"), "{alone}");
        let both = text(&[began, asked]);
        assert!(!both.contains("nothing needed") && both.contains("iam:CreateUser"), "{both}");
    }

    #[test]
    fn denies_and_strangers() {
        let by = json!({ "kind": "boundary", "policy": "arn:b", "sid": "No", "statement": 1 });
        let denied = json!({ "requestId": "r", "checks": [
            { "action": "a:B", "resource": "*", "allowed": false, "by": by },
        ] });
        let denied = text(&[denied]);
        assert!(
            denied.contains(
                "by an explicit deny in the permissions boundary arn:b, statement 2 (No)"
            ),
            "{denied}"
        );
        let refused = json!({ "code": "InvalidSignatureException", "message": "m", "claimedAccessKeyId": "AKIA" });
        let stranger = text(&[json!({ "requestId": "r", "refused": refused })]);
        assert!(stranger.contains("Next: the secret is not the key's"), "{stranger}");
    }
}
