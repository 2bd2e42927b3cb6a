//! Federated users: between the policies of who opened the session and what names the session itself.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_getfederationtoken.html>

use aws::{Opener, Principal};

use crate::policy::tests::{ACCOUNT, account, attached, document, parsed};
use crate::policy::{Context, Kind, Policies, Request, decide};

const ALLOW: &str = r#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#;
const OTHERWISE: &str = r#"{"Effect":"Allow","Action":"ec2:*","Resource":"*"}"#;
const GUEST: &str = "arn:aws:sts::123456789012:federated-user/guest";
const ANN: &str = "arn:aws:iam::123456789012:user/ann";
const ANN_ID: &str = "AIDACKCEVSQ6C2EXAMPLE";

fn guest(user: Option<&str>) -> Principal {
    Principal::FederatedUser {
        account: account(ACCOUNT),
        arn: GUEST.parse().unwrap(),
        user: user.map(|arn| Opener { arn: arn.parse().unwrap(), user_id: ANN_ID.into() }),
    }
}

/// The opener's policy, the boundary and the session's: `+` allows, `o` something else, `-` absent.
fn is_allowed(principal: &Principal, marks: &str, resource: Option<(&str, &str)>) -> bool {
    let mut marks = marks.chars().map(|mark| match mark {
        '+' => Some(attached(ALLOW)),
        'o' => Some(attached(OTHERWISE)),
        _ => None,
    });
    let mut next = || marks.next().flatten();
    let resource = resource.map(|(effect, named)| {
        let statement = format!(
            r#"{{"Effect":"{effect}","Principal":{{"AWS":"{named}"}},"Action":"s3:GetObject","Resource":"*"}}"#
        );
        parsed(Kind::Resource, &document(&statement))
    });
    let policies = Policies {
        identity: next().into_iter().collect(),
        boundary: next(),
        session: next().into_iter().collect(),
        resource,
        ..Policies::default()
    };
    let context = Context::of(principal);
    let (action, resource) = ("s3:GetObject", "arn:aws:s3:::b/k");
    let request = Request { principal, action, resource, context: &context };
    decide(&request, &policies, Some(&account(ACCOUNT))).is_allowed()
}

#[test]
fn the_opener_and_the_session_must_both_allow() {
    let of_user = guest(Some(ANN));
    for (marks, allowed) in [
        ("+-+", true),
        ("+++", true),
        ("+o+", false),
        ("--+", false),
        ("o-+", false),
        ("+-o", false),
        ("+--", false),
    ] {
        assert_eq!(is_allowed(&of_user, marks, None), allowed, "{marks}");
    }
    // The root's own permissions have no end, its session's have.
    let of_root = guest(None);
    for (marks, allowed) in [("--+", true), ("--o", false), ("---", false)] {
        assert_eq!(is_allowed(&of_root, marks, None), allowed, "{marks}");
    }
}

#[test]
fn a_resource_that_names_the_session_asks_nobody_else() {
    let of_user = guest(Some(ANN));
    for (named, marks, allowed) in [
        (GUEST, "---", true),
        (GUEST, "+o-", true),
        (ANN, "---", false),
        (ANN, "--+", true),
        (ANN, "-o+", false),
        ("*", "--+", true),
        (ACCOUNT, "--+", false),
        (ACCOUNT, "+-+", true),
        ("arn:aws:sts::123456789012:federated-user/other", "--+", false),
        ("arn:aws:iam::123456789012:user/bob", "--+", false),
    ] {
        let resource = Some(("Allow", named));
        assert_eq!(is_allowed(&of_user, marks, resource), allowed, "{named} {marks}");
    }
    assert!(!is_allowed(&guest(None), "--o", Some(("Allow", ANN))));
    for named in [GUEST, ANN, ACCOUNT, "*"] {
        assert!(!is_allowed(&of_user, "+-+", Some(("Deny", named))), "{named}");
    }
}
