//! What must hold of every policy, whatever it says.

use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};

use crate::policy::tests::{ACCOUNT, OTHER, account, attached, document, parsed, session, user};
use crate::policy::{Attached, Context, Kind, Policies, Policy, Request, decide};

const ACTIONS: [&str; 4] = ["s3:GetObject", "s3:PutObject", "dynamodb:GetItem", "iam:CreateUser"];
const RESOURCES: [&str; 3] = ["arn:aws:s3:::a/x", "arn:aws:s3:::b/y", "*"];

fn statement() -> impl Strategy<Value = String> {
    let effect = proptest::sample::select(vec!["Allow", "Allow", "Deny"]);
    let inverted = proptest::bool::weighted(0.2);
    let action =
        proptest::sample::select(vec!["*", "s3:*", "s3:Get*", "*:*Item", "iam:CreateUser"]);
    let resource = proptest::sample::select(vec!["*", "arn:aws:s3:::a/*", "arn:aws:s3:::?/y"]);
    let condition = proptest::sample::select(vec![
        "",
        r#","Condition":{"StringEquals":{"a:b":"1"}}"#,
        r#","Condition":{"StringNotEquals":{"a:b":"1"}}"#,
        r#","Condition":{"Null":{"a:b":"true"}}"#,
        r#","Condition":{"ForAllValues:StringLike":{"a:b":"1*"}}"#,
    ]);
    (effect, inverted, action, resource, condition).prop_map(
        |(effect, inverted, action, resource, condition)| {
            let not = if inverted { "Not" } else { "" };
            format!(
                r#"{{"Effect":"{effect}","{not}Action":"{action}","Resource":"{resource}"{condition}}}"#
            )
        },
    )
}

fn identity() -> impl Strategy<Value = Attached> {
    proptest::collection::vec(statement(), 1..4).prop_map(|list| attached(&list.join(",")))
}

fn resource() -> impl Strategy<Value = String> {
    let principal = proptest::sample::select(vec![
        r#""Principal":"*","#,
        r#""Principal":{"AWS":"123456789012"},"#,
        r#""Principal":{"AWS":"arn:aws:iam::123456789012:user/ann"},"#,
        r#""Principal":{"AWS":"arn:aws:iam::123456789012:role/app"},"#,
        r#""NotPrincipal":{"AWS":"arn:aws:iam::123456789012:user/ann"},"#,
    ]);
    (principal, statement())
        .prop_map(|(principal, statement)| format!("{{{principal}{}", &statement[1..]))
}

fn all() -> impl Strategy<Value = Policies> {
    (
        proptest::collection::vec(identity(), 0..3),
        proptest::option::of(identity()),
        proptest::collection::vec(identity(), 0..2),
        proptest::collection::vec(proptest::collection::vec(identity(), 1..2), 0..2),
        proptest::option::of(resource()),
    )
        .prop_map(|(identity, boundary, session, service_control, resource)| Policies {
            identity,
            boundary,
            session,
            service_control,
            resource: resource.map(|statement| parsed(Kind::Resource, &document(&statement))),
            resource_required: false,
        })
}

/// Which of all requests are allowed, in a fixed order.
fn allowed(policies: &Policies, value: Option<&str>, owner: &str) -> Vec<bool> {
    let mut context = Context::new();
    if let Some(value) = value {
        context.set("a:b", [value]);
    }
    let mut out = Vec::new();
    for principal in [user(ACCOUNT, "ann"), session(ACCOUNT, "app", "s"), aws::Principal::Anonymous]
    {
        for action in ACTIONS {
            for resource in RESOURCES {
                let request =
                    Request { principal: &principal, action, resource, context: &context };
                let decision = decide(&request, policies, Some(&account(owner)));
                assert_eq!(decision.is_allowed(), decision.message(&request).is_empty());
                out.push(decision.is_allowed());
            }
        }
    }
    out
}

fn within(less: &[bool], more: &[bool]) -> bool {
    less.iter().zip(more).all(|(less, more)| !less || *more)
}

fn values() -> impl Strategy<Value = Option<&'static str>> {
    proptest::sample::select(vec![None, Some("1"), Some("2")])
}

fn owners() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(vec![ACCOUNT, OTHER])
}

proptest! {
    #[test]
    fn another_denial_never_allows_more(
        policies in all(), extra in statement(), value in values(), owner in owners(), seat in 0u8..4,
    ) {
        let before = allowed(&policies, value, owner);
        let denial = attached(&extra.replace("Allow", "Deny"));
        let mut more = policies.clone();
        match seat {
            0 => more.identity.push(denial),
            1 if !more.session.is_empty() => more.session.push(denial),
            2 => more.service_control.push(vec![denial]),
            _ => more.boundary = more.boundary.or(Some(denial)),
        }
        prop_assert!(within(&allowed(&more, value, owner), &before));
    }

    #[test]
    fn another_identity_allowance_never_allows_less(
        policies in all(), extra in statement(), value in values(), owner in owners(),
    ) {
        let before = allowed(&policies, value, owner);
        let mut more = policies.clone();
        more.identity.push(attached(&extra.replace("Deny", "Allow")));
        prop_assert!(within(&before, &allowed(&more, value, owner)));
    }

    #[test]
    fn limits_only_take_away(policies in all(), value in values(), owner in owners()) {
        let limited = allowed(&policies, value, owner);
        let mut free = policies.clone();
        (free.boundary, free.session, free.service_control) = (None, vec![], vec![]);
        prop_assert!(within(&limited, &allowed(&free, value, owner)));
    }

    #[test]
    fn a_denial_of_all_leaves_nothing(policies in all(), value in values(), owner in owners()) {
        let mut shut = policies;
        shut.resource = Some(parsed(
            Kind::Resource,
            &document(r#"{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}"#),
        ));
        prop_assert!(allowed(&shut, value, owner).iter().all(|allowed| !allowed));
    }

    #[test]
    fn without_policies_nothing_is_allowed(value in values(), owner in owners()) {
        prop_assert!(allowed(&Policies::default(), value, owner).iter().all(|allowed| !allowed));
    }

    #[test]
    fn the_order_of_policies_does_not_matter(policies in all(), value in values(), owner in owners()) {
        let mut turned = policies.clone();
        turned.identity.reverse();
        turned.service_control.reverse();
        prop_assert_eq!(allowed(&policies, value, owner), allowed(&turned, value, owner));
    }

    #[test]
    fn no_document_panics(text in ".{0,100}", cut in any::<u16>()) {
        let whole = document(r#"{"Effect":"Allow","Principal":{"AWS":"1"},"Action":"a:b","Resource":"arn:aws:s3:::${a:b}","Condition":{"IpAddress":{"a:b":"::/0"}}}"#);
        let cut = usize::from(cut) % whole.len();
        let altered = format!("{}{text}{}", &whole[..cut], &whole[cut..]);
        for kind in [Kind::Identity, Kind::Resource, Kind::Trust] {
            let _ = Policy::parse(kind, &text);
            let _ = Policy::parse(kind, &altered);
        }
    }
}
