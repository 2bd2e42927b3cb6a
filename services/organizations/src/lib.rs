//! AWS Organizations: accounts in a tree of units, and the service control policies that hold for them.
//!
//! **Invariants.** Every change that can alter a decision signals `Identities::CHANGED` in its own transaction.
//! Deciding is not done here: the engine asks [`membership`] for an account's policies and `auth` decides. An
//! account belongs to an organisation where both say so. Accounts and roles themselves are made by the service
//! that keeps identities, in this service's transaction.

mod access;
mod auditing;
mod checks;
mod error;
mod membership;
mod ops;
mod rules;
mod show;
mod store;
mod tree;

use access::{Table, anywhere, on};
use model_organizations as model;
use ops::{
    accounts, attachments, creation, leaving, organization, places, policies, roots, services,
    tags, units,
};
use service::{Access, Scope, Service};

pub fn service() -> Service {
    let service = Service::new("organizations")
        .global(&["organizations"])
        .memberships(membership::lookup)
        .resource_tags(tags::lookup)
        .audits(auditing::AUDITING)
        .keeps(store::tables())
        .checks(checks::check);
    with_policies(with_accounts(with_organization(service)))
}

/// Whoever asks of its own account, a member or not.
fn by_anyone<I>(action: &'static str) -> impl Fn(&I, &Scope) -> Access {
    move |_, _| Access::anywhere(action)
}

fn with_organization(service: Service) -> Service {
    service
        .on::<model::CreateOrganization>(
            by_anyone("organizations:CreateOrganization"),
            organization::create,
        )
        .on::<model::DescribeOrganization>(
            by_anyone("organizations:DescribeOrganization"),
            organization::describe,
        )
        .managed::<model::DeleteOrganization>(|_| anywhere(), organization::delete)
        .managed::<model::ListRoots>(|_| anywhere(), roots::list)
        .managed::<model::EnablePolicyType>(
            |input| on([&input.root_id]).of_type(input.policy_type.as_str()),
            roots::enable,
        )
        .managed::<model::DisablePolicyType>(
            |input| on([&input.root_id]).of_type(input.policy_type.as_str()),
            roots::disable,
        )
        .managed::<model::ListAWSServiceAccessForOrganization>(|_| anywhere(), services::list)
        .managed::<model::CreateOrganizationalUnit>(
            |input| on([&input.parent_id]).made_with(&input.tags, "ou"),
            units::create,
        )
        .managed::<model::DescribeOrganizationalUnit>(
            |input| on([&input.organizational_unit_id]),
            units::describe,
        )
        .managed::<model::UpdateOrganizationalUnit>(
            |input| on([&input.organizational_unit_id]),
            units::update,
        )
        .managed::<model::DeleteOrganizationalUnit>(
            |input| on([&input.organizational_unit_id]),
            units::delete,
        )
        .managed::<model::ListOrganizationalUnitsForParent>(
            |input| on([&input.parent_id]),
            units::list_for_parent,
        )
        .managed::<model::ListChildren>(|input| on([&input.parent_id]), places::list_children)
        .managed::<model::ListParents>(|input| on([&input.child_id]), places::list_parents)
}

fn with_accounts(service: Service) -> Service {
    service
        .managed::<model::CreateAccount>(
            |input| anywhere().made_with(&input.tags, "account"),
            creation::create,
        )
        .managed::<model::DescribeCreateAccountStatus>(|_| anywhere(), creation::describe)
        .managed::<model::ListCreateAccountStatus>(|_| anywhere(), creation::list)
        .managed::<model::DescribeAccount>(|input| on([&input.account_id]), accounts::describe)
        .managed::<model::ListAccounts>(|_| anywhere(), accounts::list)
        .managed::<model::ListAccountsForParent>(
            |input| on([&input.parent_id]),
            accounts::list_for_parent,
        )
        .managed::<model::MoveAccount>(
            |input| on([&input.account_id, &input.source_parent_id, &input.destination_parent_id]),
            places::move_account,
        )
        .managed::<model::CloseAccount>(|input| on([&input.account_id]), leaving::close)
        .managed::<model::RemoveAccountFromOrganization>(
            |input| on([&input.account_id]),
            leaving::remove,
        )
        .on::<model::LeaveOrganization>(
            by_anyone("organizations:LeaveOrganization"),
            leaving::leave,
        )
}

fn with_policies(service: Service) -> Service {
    service
        .managed::<model::CreatePolicy>(
            |input| anywhere().of_type(input.type_.as_str()).made_with(&input.tags, "policy"),
            policies::create,
        )
        .managed::<model::DescribePolicy>(
            |input| on([&input.policy_id]).of_policies(),
            policies::describe,
        )
        .managed::<model::UpdatePolicy>(
            |input| on([&input.policy_id]).of_policies(),
            policies::update,
        )
        .managed::<model::DeletePolicy>(
            |input| on([&input.policy_id]).of_policies(),
            policies::delete,
        )
        .managed::<model::ListPolicies>(
            |input| anywhere().of_type(input.filter.as_str()),
            policies::list,
        )
        .managed::<model::AttachPolicy>(
            |input| on([&input.policy_id, &input.target_id]).of_policies(),
            attachments::attach,
        )
        .managed::<model::DetachPolicy>(
            |input| on([&input.policy_id, &input.target_id]).of_policies(),
            attachments::detach,
        )
        .managed::<model::ListPoliciesForTarget>(
            |input| on([&input.target_id]).of_type(input.filter.as_str()),
            attachments::list_for_target,
        )
        .managed::<model::ListTargetsForPolicy>(
            |input| on([&input.policy_id]).of_policies(),
            attachments::list_targets,
        )
        .managed::<model::TagResource>(
            |input| on([&input.resource_id]).tagging(&input.tags),
            tags::tag,
        )
        .managed::<model::UntagResource>(
            |input| on([&input.resource_id]).untagging(&input.tag_keys),
            tags::untag,
        )
        .managed::<model::ListTagsForResource>(|input| on([&input.resource_id]), tags::list)
}
