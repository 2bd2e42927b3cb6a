//! Who has a say: identity, resource, boundary, session and service control policies, within and
//! across accounts.

use aws::Principal;

use crate::Dialect;
use crate::policy::tests::{
    ACCOUNT, OTHER, account, attached, document, parsed, service, session, user,
};
use crate::policy::{Context, Decision, Kind, Policies, PolicyKind, Request, decide};

const ALLOW: &str = r#"{"Sid":"Open","Effect":"Allow","Action":"s3:*","Resource":"*"}"#;
const DENY: &str = r#"{"Sid":"Shut","Effect":"Deny","Action":"s3:GetObject","Resource":"*"}"#;
const OTHERWISE: &str = r#"{"Effect":"Allow","Action":"ec2:*","Resource":"*"}"#;

/// Identity, boundary, session, service control: each one of `+` allows, `!` denies, `o` allows
/// something else, `-` absent.
fn policies(marks: &str, resource: Option<&str>) -> Policies {
    let mut marks = marks.chars().map(|mark| match mark {
        '+' => Some(attached(ALLOW)),
        '!' => Some(attached(&format!("{ALLOW},{DENY}"))),
        'o' => Some(attached(OTHERWISE)),
        _ => None,
    });
    let mut next = || marks.next().flatten();
    Policies {
        identity: next().into_iter().collect(),
        boundary: next(),
        session: next().into_iter().collect(),
        service_control: next().map(|policy| vec![policy]).into_iter().collect(),
        resource: resource.map(|statements| parsed(Kind::Resource, &document(statements))),
        resource_required: false,
    }
}

fn of(principal: &Principal, policies: &Policies, owner: &str) -> Decision {
    let context = Context::of(principal);
    let request = Request {
        principal,
        action: "s3:GetObject",
        resource: "arn:aws:s3:::b/k",
        context: &context,
    };
    decide(&request, policies, Some(&account(owner)))
}

/// `allowed`, or the kind that refuses, with `!` if explicitly.
fn outcome(decision: &Decision) -> String {
    match decision {
        Decision::Allow { .. } => "allowed".into(),
        Decision::Deny { kind, explicit } => {
            format!("{}{kind:?}", if explicit.is_some() { "!" } else { "" })
        }
    }
}

fn grant(principal: &str) -> String {
    format!(
        r#"{{"Effect":"Allow","Principal":{principal},"Action":"s3:GetObject","Resource":"*"}}"#
    )
}

#[test]
fn limits_on_a_principal() {
    let ann = user(ACCOUNT, "ann");
    for (marks, expected) in [
        ("+---", "allowed"),
        ("----", "Identity"),
        ("o---", "Identity"),
        ("!---", "!Identity"),
        ("++--", "allowed"),
        ("+o--", "Boundary"),
        ("-+--", "Identity"),
        ("+!--", "!Boundary"),
        ("+-+-", "allowed"),
        ("+-o-", "Session"),
        ("--+-", "Identity"),
        ("+-!-", "!Session"),
        ("+--+", "allowed"),
        ("+--o", "ServiceControl"),
        ("---+", "Identity"),
        ("+--!", "!ServiceControl"),
        ("++++", "allowed"),
        ("oooo", "ServiceControl"),
        ("!!!!", "!ServiceControl"),
    ] {
        assert_eq!(outcome(&of(&ann, &policies(marks, None), ACCOUNT)), expected, "{marks}");
    }
    let mut levels = policies("+--+", None);
    levels.service_control.push(vec![attached(OTHERWISE)]);
    assert_eq!(outcome(&of(&ann, &levels, ACCOUNT)), "ServiceControl");
}

#[test]
fn a_resource_speaks_for_itself() {
    let ann = user(ACCOUNT, "ann");
    let visit = session(ACCOUNT, "app", "visit");
    let by_user = format!(r#"{{"AWS":"arn:aws:iam::{ACCOUNT}:user/ann"}}"#);
    let by_role = format!(r#"{{"AWS":"arn:aws:iam::{ACCOUNT}:role/app"}}"#);
    let by_session = format!(r#"{{"AWS":"arn:aws:sts::{ACCOUNT}:assumed-role/app/visit"}}"#);
    let by_account = format!(r#"{{"AWS":"{ACCOUNT}"}}"#);
    let by_root = format!(r#"{{"AWS":"arn:aws:iam::{ACCOUNT}:root"}}"#);
    let by_id = r#"{"AWS":"AIDACKCEVSQ6C2EXAMPLE"}"#;
    let by_role_id = r#"{"AWS":["AROACKCEVSQ6C2EXAMPLE"]}"#;
    let another = format!(r#"{{"AWS":"arn:aws:iam::{ACCOUNT}:user/bob"}}"#);
    for (principal, marks, granted, expected) in [
        (&ann, "----", by_user.as_str(), "allowed"),
        (&ann, "-o--", &by_user, "allowed"),
        (&ann, "----", by_id, "allowed"),
        (&ann, "!---", &by_user, "!Identity"),
        (&ann, "---o", &by_user, "ServiceControl"),
        (&ann, "----", &another, "Identity"),
        (&ann, "----", r#""*""#, "allowed"),
        (&ann, "----", r#"{"AWS":"*"}"#, "allowed"),
        (&ann, "-o--", r#""*""#, "allowed"),
        (&ann, "-!--", r#""*""#, "!Boundary"),
        (&visit, "-oo-", r#""*""#, "allowed"),
        (&ann, "----", &by_account, "Identity"),
        (&ann, "----", &by_root, "Identity"),
        (&ann, "+---", &by_root, "allowed"),
        (&visit, "----", &by_role, "allowed"),
        (&visit, "----", by_role_id, "allowed"),
        (&visit, "-o--", &by_role, "Boundary"),
        (&visit, "--o-", &by_role, "Session"),
        (&visit, "----", &by_session, "allowed"),
        (&visit, "-oo-", &by_session, "allowed"),
        (&visit, "----", r#"{"Service":"s3.amazonaws.com"}"#, "Identity"),
    ] {
        let policies = policies(marks, Some(&grant(granted)));
        assert_eq!(outcome(&of(principal, &policies, ACCOUNT)), expected, "{marks} {granted}");
    }
}

#[test]
fn a_resource_may_refuse() {
    let ann = user(ACCOUNT, "ann");
    let visit = session(ACCOUNT, "app", "visit");
    let root = Principal::Root { account: account(ACCOUNT) };
    let deny = |principal: &str| {
        format!(r#"{{"Effect":"Deny",{principal},"Action":"s3:*","Resource":"*"}}"#)
    };
    let arn = |tail: &str| format!(r#"arn:aws:iam::{ACCOUNT}:{tail}"#);
    let all = deny(r#""Principal":"*""#);
    let by_account = deny(&format!(r#""Principal":{{"AWS":"{ACCOUNT}"}}"#));
    let but_ann =
        deny(&format!(r#""NotPrincipal":{{"AWS":["{}","{}"]}}"#, arn("user/ann"), arn("root")));
    let but_ann_alone = deny(&format!(r#""NotPrincipal":{{"AWS":"{}"}}"#, arn("user/ann")));
    let but_account = deny(&format!(r#""NotPrincipal":{{"AWS":"{}"}}"#, arn("root")));
    for (principal, statement, expected) in [
        (&ann, &all, "!Resource"),
        (&root, &all, "!Resource"),
        (&ann, &by_account, "!Resource"),
        (&visit, &by_account, "!Resource"),
        (&ann, &but_ann, "allowed"),
        (&visit, &but_ann, "!Resource"),
        (&ann, &but_ann_alone, "!Resource"),
        (&ann, &but_account, "!Resource"),
        (&root, &but_account, "allowed"),
    ] {
        let policies = policies("+---", Some(statement));
        assert_eq!(outcome(&of(principal, &policies, ACCOUNT)), expected, "{statement}");
    }
}

#[test]
fn across_accounts_both_must_allow() {
    let bob = user(OTHER, "bob");
    let visit = session(OTHER, "app", "visit");
    let root = Principal::Root { account: account(OTHER) };
    let by_user = format!(r#"{{"AWS":"arn:aws:iam::{OTHER}:user/bob"}}"#);
    let by_role = format!(r#"{{"AWS":"arn:aws:iam::{OTHER}:role/app"}}"#);
    let by_account = format!(r#"{{"AWS":"{OTHER}"}}"#);
    for (principal, marks, granted, expected) in [
        (&bob, "+---", Some(by_user.as_str()), "allowed"),
        (&bob, "----", Some(&by_user), "Identity"),
        (&bob, "+---", None, "Resource"),
        (&bob, "+---", Some(&by_account), "allowed"),
        (&bob, "----", Some(&by_account), "Identity"),
        (&bob, "+---", Some(r#""*""#), "allowed"),
        (&bob, "----", Some(r#""*""#), "Identity"),
        (&bob, "+o--", Some(&by_user), "Boundary"),
        (&bob, "+---", Some(&by_role), "Resource"),
        (&visit, "+---", Some(&by_role), "allowed"),
        (&visit, "+-o-", Some(&by_role), "Session"),
        (&root, "----", Some(&by_account), "allowed"),
        (&root, "----", None, "Resource"),
    ] {
        let policies = policies(marks, granted.map(grant).as_deref());
        assert_eq!(outcome(&of(principal, &policies, ACCOUNT)), expected, "{marks} {granted:?}");
    }
}

#[test]
fn root_services_and_strangers() {
    let root = Principal::Root { account: account(ACCOUNT) };
    assert_eq!(outcome(&of(&root, &policies("----", None), ACCOUNT)), "allowed");
    assert_eq!(outcome(&of(&root, &policies("---!", None), ACCOUNT)), "!ServiceControl");
    let events = service("events.amazonaws.com");
    let to_events = grant(r#"{"Service":"events.amazonaws.com"}"#);
    let to_s3 = grant(r#"{"Service":["s3.amazonaws.com"]}"#);
    let to_account = grant(&format!(r#"{{"AWS":"{ACCOUNT}"}}"#));
    let to_all = grant(r#""*""#);
    for (principal, granted, expected) in [
        (&events, None, "Resource"),
        (&events, Some(&to_events), "allowed"),
        (&events, Some(&to_s3), "Resource"),
        (&events, Some(&to_account), "Resource"),
        (&Principal::Anonymous, None, "Resource"),
        (&Principal::Anonymous, Some(&to_all), "allowed"),
        (&Principal::Anonymous, Some(&to_account), "Resource"),
        (&Principal::Anonymous, Some(&to_events), "Resource"),
    ] {
        let policies = policies("----", granted.map(String::as_str));
        assert_eq!(outcome(&of(principal, &policies, ACCOUNT)), expected, "{granted:?}");
    }
    // Nobody's identity policies speak for a service or a stranger.
    assert_eq!(outcome(&of(&events, &policies("+---", None), ACCOUNT)), "Resource");
    assert_eq!(outcome(&of(&Principal::Anonymous, &policies("+---", None), ACCOUNT)), "Resource");
}

#[test]
fn a_service_speaks_for_a_source() {
    let statement = r#"{"Effect":"Allow","Principal":{"Service":"s3.amazonaws.com"},"Action":"s3:GetObject","Resource":"*",
        "Condition":{"ArnLike":{"AWS:SourceArn":"arn:aws:s3:::photos"},"StringEquals":{"AWS:SourceAccount":"123456789012"}}}"#;
    let from = |bucket: &str| Principal::Service {
        name: "s3.amazonaws.com".into(),
        account: account(ACCOUNT),
        source: Some(format!("arn:aws:s3:::{bucket}").parse().unwrap()),
    };
    let policies = policies("----", Some(statement));
    assert_eq!(outcome(&of(&from("photos"), &policies, ACCOUNT)), "allowed");
    assert_eq!(outcome(&of(&from("other"), &policies, ACCOUNT)), "Resource");
}

fn assume(principal: &Principal, identity: &str, trust: &str, context: Context) -> String {
    let action = if matches!(principal, Principal::Anonymous) {
        "sts:AssumeRoleWithWebIdentity"
    } else {
        "sts:AssumeRole"
    };
    let resource = "arn:aws:iam::123456789012:role/app";
    let request = Request { principal, action, resource, context: &context };
    let mut policies = policies("----", None);
    if !identity.is_empty() {
        policies.identity = vec![attached(identity)];
    }
    let trust = format!(r#"{{"Effect":"Allow",{trust}}}"#);
    policies.resource = Some(parsed(Kind::Trust, &document(&trust)));
    outcome(&decide(&request, &policies, Some(&account(ACCOUNT))))
}

#[test]
fn roles_are_assumed_by_whom_they_trust() {
    let ann = user(ACCOUNT, "ann");
    let bob = user(OTHER, "bob");
    let root = Principal::Root { account: account(ACCOUNT) };
    let lambda = service("lambda.amazonaws.com");
    let may = r#"{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::123456789012:role/app"}"#;
    let to = |principal: &str| format!(r#""Principal":{principal},"Action":"sts:AssumeRole""#);
    let to_account = to(r#"{"AWS":"arn:aws:iam::123456789012:root"}"#);
    let to_ann = to(r#"{"AWS":"arn:aws:iam::123456789012:user/ann"}"#);
    let to_other = to(r#"{"AWS":"999999999999"}"#);
    let to_lambda = to(r#"{"Service":"lambda.amazonaws.com"}"#);
    for (principal, identity, trust, expected) in [
        (&ann, may, &to_account, "allowed"),
        (&ann, "", &to_account, "Identity"),
        (&ann, "", &to_ann, "allowed"),
        (&ann, may, &to_other, "Trust"),
        (&ann, may, &to_lambda, "Trust"),
        (&root, "", &to_account, "allowed"),
        (&root, "", &to_lambda, "Trust"),
        (&bob, may, &to_other, "allowed"),
        (&bob, "", &to_other, "Identity"),
        (&bob, may, &to_account, "Trust"),
        (&lambda, "", &to_lambda, "allowed"),
        (&lambda, "", &to_account, "Trust"),
    ] {
        assert_eq!(assume(principal, identity, trust, Context::new()), expected, "{trust}");
    }
    let external =
        format!(r#"{to_other},"Condition":{{"StringEquals":{{"sts:ExternalId":"12345"}}}}"#);
    let with = |id: &str| Context::new().with("sts:ExternalId", id);
    assert_eq!(assume(&bob, may, &external, with("12345")), "allowed");
    assert_eq!(assume(&bob, may, &external, with("54321")), "Trust");
    assert_eq!(assume(&bob, may, &external, Context::new()), "Trust");
}

#[test]
fn a_trust_policy_says_nothing_of_what_is_done_to_the_role() {
    let ann = user(ACCOUNT, "ann");
    let context = Context::new();
    let may = r#"{"Effect":"Allow","Action":"iam:*","Resource":"*"}"#;
    let trust = r#"{"Effect":"Deny","Principal":"*","Action":"sts:*"}"#;
    for (action, identity, expected) in [
        ("iam:PassRole", may, "allowed"),
        ("iam:PassRole", "", "Identity"),
        ("sts:AssumeRole", may, "!Trust"),
    ] {
        let resource = "arn:aws:iam::123456789012:role/app";
        let request = Request { principal: &ann, action, resource, context: &context };
        let mut policies = policies("----", None);
        if !identity.is_empty() {
            policies.identity = vec![attached(identity)];
        }
        policies.resource = Some(parsed(Kind::Trust, &document(trust)));
        let decided = outcome(&decide(&request, &policies, Some(&account(ACCOUNT))));
        assert_eq!(decided, expected, "{action}");
    }
}

#[test]
fn roles_are_assumed_through_identity_providers() {
    let trust = r#""Principal":{"Federated":"arn:aws:iam::123456789012:oidc-provider/token.example.com"},
        "Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"token.example.com:aud":"me"}}"#;
    let context = |provider: &str, audience: &str| {
        Context::new()
            .with("aws:FederatedProvider", provider)
            .with("token.example.com:aud", audience)
    };
    let provider = "arn:aws:iam::123456789012:oidc-provider/token.example.com";
    let assume = |context| assume(&Principal::Anonymous, "", trust, context);
    assert_eq!(assume(context(provider, "me")), "allowed");
    assert_eq!(assume(context(provider, "you")), "Trust");
    assert_eq!(assume(context("accounts.google.com", "me")), "Trust");
    assert_eq!(assume(Context::new()), "Trust");
}

#[test]
fn keys_that_answer_to_their_policy_alone() {
    let ann = user(ACCOUNT, "ann");
    let mut alone = policies("+---", None);
    alone.resource_required = true;
    assert_eq!(outcome(&of(&ann, &alone, ACCOUNT)), "Resource");
    let mut opened = policies("+---", Some(&grant(&format!(r#"{{"AWS":"{ACCOUNT}"}}"#))));
    opened.resource_required = true;
    assert_eq!(outcome(&of(&ann, &opened, ACCOUNT)), "allowed");
}

#[test]
fn refusals_are_worded_as_by_aws() {
    let ann = user(ACCOUNT, "ann");
    let message = |marks: &str, resource: Option<&str>, owner: &str| {
        let context = Context::new();
        let request = Request {
            principal: &ann,
            action: "s3:GetObject",
            resource: "arn:aws:s3:::b/k",
            context: &context,
        };
        let decision = decide(&request, &policies(marks, resource), Some(&account(owner)));
        let fault = decision.fault(&request, Dialect::Json).unwrap();
        assert_eq!((fault.status, fault.code.as_str()), (400, "AccessDeniedException"));
        let start = "User: arn:aws:iam::123456789012:user/ann is not authorized to perform: s3:GetObject \
                     on resource: arn:aws:s3:::b/k ";
        fault.message.strip_prefix(start).unwrap().to_string()
    };
    let none = |kind: &str| format!("because no {kind} allows the s3:GetObject action");
    assert_eq!(message("----", None, ACCOUNT), none("identity-based policy"));
    assert_eq!(message("+o--", None, ACCOUNT), none("permissions boundary"));
    assert_eq!(message("+-o-", None, ACCOUNT), none("session policy"));
    assert_eq!(message("+--o", None, ACCOUNT), none("service control policy"));
    assert_eq!(message("+---", None, OTHER), none("resource-based policy"));
    assert_eq!(message("!---", None, ACCOUNT), "with an explicit deny in an identity-based policy");
    assert_eq!(message("+!--", None, ACCOUNT), "with an explicit deny in a permissions boundary");
    let deny = r#"{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}"#;
    assert_eq!(
        message("+---", Some(deny), ACCOUNT),
        "with an explicit deny in a resource-based policy"
    );
}

#[test]
fn the_statement_that_decided_is_named() {
    let ann = user(ACCOUNT, "ann");
    let Decision::Deny { explicit: Some(source), .. } = of(&ann, &policies("!---", None), ACCOUNT)
    else {
        panic!("an explicit denial")
    };
    assert_eq!((source.kind, source.statement), (PolicyKind::Identity, 1));
    assert_eq!((source.sid.as_deref(), source.policy.as_deref()), (Some("Shut"), Some("test")));
    let Decision::Allow { by: Some(source) } = of(&ann, &policies("+---", None), ACCOUNT) else {
        panic!("allowed")
    };
    assert_eq!(source.sid.as_deref(), Some("Open"));
}
