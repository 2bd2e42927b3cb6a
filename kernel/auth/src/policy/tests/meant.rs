//! Whom a resource's policy means: who bore a name when it was saved, not who bears it now.

use aws::{Opener, Principal};

use crate::policy::tests::{ACCOUNT, OTHER, account, document, session, user};
use crate::policy::{Context, Kind, Meant, Policies, Policy, Request, decide};

const ROLE: &str = "arn:aws:iam::123456789012:role/r";
const ANN: &str = "arn:aws:iam::123456789012:user/ann";
/// What the tests' sessions and users bear.
const ROLE_ID: &str = "AROACKCEVSQ6C2EXAMPLE";
const USER_ID: &str = "AIDACKCEVSQ6C2EXAMPLE";

/// A policy of one statement, saved while these bore the names in it.
fn saved(names: &[&str], meant: &[(&str, &str)]) -> Policy {
    let names = serde_json::to_string(names).unwrap();
    let statement = format!(
        r#"{{"Effect":"Allow","Principal":{{"AWS":{names}}},"Action":"s3:*","Resource":"*"}}"#
    );
    let pairs = meant.iter().map(|(arn, id)| ((*arn).to_owned(), (*id).to_owned()));
    let policy = Policy::parse(Kind::Resource, &document(&statement)).unwrap();
    policy.meaning(&Meant::from_iter(pairs))
}

fn is_allowed(principal: &Principal, policy: Policy) -> bool {
    let policies = Policies { resource: Some(policy.into()), ..Policies::default() };
    let context = Context::of(principal);
    let (action, resource) = ("s3:GetObject", "arn:aws:s3:::b/k");
    let request = Request { principal, action, resource, context: &context };
    decide(&request, &policies, Some(&account(ACCOUNT))).is_allowed()
}

#[test]
fn a_name_means_who_bore_it() {
    let ann = user(ACCOUNT, "ann");
    let role = session(ACCOUNT, "r", "s");
    for (principal, name, own) in [(&ann, ANN, USER_ID), (&role, ROLE, ROLE_ID)] {
        let allows = |meant: &[(&str, &str)]| is_allowed(principal, saved(&[name], meant));
        assert!(allows(&[(name, own)]), "{name}");
        assert!(!allows(&[(name, "AROAANOTHERONEEXAMPLE")]), "{name}");
        // Saved when nobody was asked who bears it.
        assert!(allows(&[]), "{name}");
        assert!(allows(&[("arn:aws:iam::123456789012:role/else", "AROA1")]), "{name}");
    }
}

#[test]
fn who_was_renamed_is_still_meant() {
    let renamed = user(ACCOUNT, "anna");
    assert!(is_allowed(&renamed, saved(&[ANN], &[(ANN, USER_ID)])));
    assert!(!is_allowed(&renamed, saved(&[ANN], &[])));
}

#[test]
fn a_federated_user_comes_from_who_opened_its_session() {
    let guest = Principal::FederatedUser {
        account: account(ACCOUNT),
        arn: "arn:aws:sts::123456789012:federated-user/guest".parse().unwrap(),
        user: Some(Opener { arn: ANN.parse().unwrap(), user_id: USER_ID.into() }),
    };
    let denied = |meant: &[(&str, &str)]| {
        let everyone = r#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}"#;
        let denial = format!(
            r#"{{"Effect":"Deny","Principal":{{"AWS":"{ANN}"}},"Action":"s3:*","Resource":"*"}}"#
        );
        let both = document(&format!("{everyone},{denial}"));
        let pairs = meant.iter().map(|(arn, id)| ((*arn).to_owned(), (*id).to_owned()));
        let policy = Policy::parse(Kind::Resource, &both).unwrap();
        !is_allowed(&guest, policy.meaning(&Meant::from_iter(pairs)))
    };
    assert!(denied(&[(ANN, USER_ID)]));
    assert!(denied(&[]));
    assert!(!denied(&[(ANN, "AIDAANOTHERONEEXAMPLE")]));
}

#[test]
fn an_exemption_is_for_who_was_meant() {
    let role = session(ACCOUNT, "r", "s");
    let parts = [ACCOUNT, ROLE, "arn:aws:sts::123456789012:assumed-role/r/s"];
    let everyone = r#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}"#;
    for (id, exempt) in [(ROLE_ID, true), ("AROAANOTHERONEEXAMPLE", false)] {
        let names = serde_json::to_string(&parts).unwrap();
        let denial = format!(
            r#"{{"Effect":"Deny","NotPrincipal":{{"AWS":{names}}},"Action":"s3:*","Resource":"*"}}"#
        );
        let both = document(&format!("{everyone},{denial}"));
        let policy = Policy::parse(Kind::Resource, &both).unwrap();
        let meant = Meant::from_iter([(ROLE.to_owned(), id.to_owned())]);
        assert_eq!(is_allowed(&role, policy.meaning(&meant)), exempt, "{id}");
    }
}

#[test]
fn accounts_sessions_and_everyone_stay_what_they_are() {
    let session_arn = "arn:aws:sts::123456789012:assumed-role/r/s";
    let root = format!("arn:aws:iam::{ACCOUNT}:root");
    let names = [ROLE, ANN, session_arn, root.as_str(), OTHER, "*", "AROACKCEVSQ6C2EXAMPLE"];
    let policy = saved(&names, &[]);
    assert_eq!(policy.named().collect::<Vec<_>>(), [ROLE, ANN]);
    let role = session(ACCOUNT, "r", "s");
    let meant = [(session_arn, "AROAANOTHERONEEXAMPLE")];
    assert!(is_allowed(&role, saved(&[session_arn], &meant)));
}
