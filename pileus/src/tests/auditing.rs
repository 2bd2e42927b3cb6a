//! What services tell the audit log of themselves names operations and members that there are: a name with a slip in
//! it would hide nothing.

use std::collections::HashSet;
use wire::{MemberSpec, Model, ShapeSpec};

#[test]
fn what_is_hidden_and_what_is_data_is_named_as_in_the_models() {
    for service in crate::services::described() {
        let auditing = service.auditing;
        let models = &service.models;
        for name in auditing.data.iter().chain(auditing.reads) {
            let known = models.iter().any(|model| model.operation(name).is_some());
            assert!(known, "{}: no operation is called {name}", service.name);
        }
        let members = members_of(models);
        let named = auditing.showing.named.iter().map(|(member, _)| member);
        for name in auditing.showing.hidden.iter().chain(named) {
            assert!(members.contains(name), "{}: no member is called {name}", service.name);
        }
    }
}

/// A secret that a model does not mark must not be shown: the models mark these, and that is not lost on the way.
#[test]
fn what_the_models_mark_as_secret_is_marked_here() {
    let services = crate::services::described();
    let secret = |service: &str, member: &str| {
        let service = services.iter().find(|own| own.name == service).unwrap();
        let mut found = false;
        each_member(&service.models, &mut |spec| {
            found |= spec.name == member && spec.shape.sensitive
        });
        found
    };
    assert!(secret("iam", "SecretAccessKey"));
    assert!(secret("iam", "Password"));
    assert!(secret("s3", "SSECustomerKey"));
    assert!(secret("lambda", "ZipFile"));
}

fn members_of(models: &[&'static Model]) -> HashSet<&'static str> {
    let mut names = HashSet::new();
    each_member(models, &mut |member| {
        names.insert(member.name);
    });
    names
}

fn each_member(models: &[&'static Model], look: &mut dyn FnMut(&'static MemberSpec)) {
    let mut seen = HashSet::new();
    for operation in models.iter().flat_map(|model| model.operations) {
        for shape in [operation.input, operation.output].into_iter().flatten() {
            walk(shape, &mut seen, look);
        }
    }
}

fn walk(
    shape: &'static ShapeSpec,
    seen: &mut HashSet<*const ShapeSpec>,
    look: &mut dyn FnMut(&'static MemberSpec),
) {
    if !seen.insert(std::ptr::from_ref(shape)) {
        return;
    }
    for member in shape.members {
        look(member);
        walk(member.shape, seen, look);
    }
}
