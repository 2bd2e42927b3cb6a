//! IAM's operations, a file a noun: [`register`] is the table.

mod access_keys;
mod account;
mod attached;
mod boundaries;
mod credential_report;
mod credentials;
mod details;
mod entities;
mod group_members;
mod groups;
mod inline;
mod instance_profiles;
mod oidc_providers;
mod password_policy;
mod policies;
mod policy_versions;
mod roles;
mod saml_providers;
mod service_linked_roles;
mod simulate;
mod tags;
mod users;

pub use access_keys::{SECRET, SECRET_LENGTH};
pub use credentials::login_profiles::only_users;

use crate::access::{
    Table, anywhere, at_arn, group, key_owner, new, oidc_provider, policy, profile, role,
    saml_provider, user, user_or_self,
};
use crate::rules::issuer;
use crate::service_linked::{of_service, path as linked_path};
use model_iam as m;
use service::Service;

pub fn register(service: Service) -> Service {
    let service = users(groups(roles(service_linked_roles(service))));
    let service = held_by_users(held_by_groups(held_by_roles(service)));
    let service = saml_providers(oidc_providers(policies(instance_profiles(service))));
    credentials::register(account(service))
}

fn users(service: Service) -> Service {
    service
        .at::<m::CreateUser>(
            |i| {
                let target = new("user", &i.path, &i.user_name);
                target.bounded(&i.permissions_boundary).made_with(&i.tags, "iam:TagUser")
            },
            users::create,
        )
        .at::<m::GetUser>(|i| user_or_self(&i.user_name), users::get)
        .at::<m::ListUsers>(|i| new("user", &i.path_prefix, ""), users::list)
        .at::<m::UpdateUser>(
            |i| user(&i.user_name).moving(&i.new_path, &i.new_user_name),
            users::update,
        )
        .at::<m::DeleteUser>(|i| user(&i.user_name), users::delete)
        .at::<m::TagUser>(|i| user(&i.user_name).tagging(&i.tags), tags::tag_user)
        .at::<m::UntagUser>(|i| user(&i.user_name).untagging(&i.tag_keys), tags::untag_user)
        .at::<m::ListUserTags>(|i| user(&i.user_name), tags::list_user)
        .at::<m::CreateAccessKey>(|i| user_or_self(&i.user_name), access_keys::create)
        .at::<m::UpdateAccessKey>(|i| user_or_self(&i.user_name), access_keys::update)
        .at::<m::DeleteAccessKey>(|i| user_or_self(&i.user_name), access_keys::delete)
        .at::<m::ListAccessKeys>(|i| user_or_self(&i.user_name), access_keys::list)
        .at::<m::GetAccessKeyLastUsed>(|i| key_owner(&i.access_key_id), access_keys::last_used)
        .at::<m::ListGroupsForUser>(|i| user(&i.user_name), group_members::groups_of)
}

fn held_by_users(service: Service) -> Service {
    service
        .at::<m::PutUserPolicy>(|i| user(&i.user_name), inline::put_user)
        .at::<m::GetUserPolicy>(|i| user(&i.user_name), inline::get_user)
        .at::<m::DeleteUserPolicy>(|i| user(&i.user_name), inline::delete_user)
        .at::<m::ListUserPolicies>(|i| user(&i.user_name), inline::list_user)
        .at::<m::AttachUserPolicy>(
            |i| user(&i.user_name).attaching(&i.policy_arn),
            attached::attach_user,
        )
        .at::<m::DetachUserPolicy>(
            |i| user(&i.user_name).attaching(&i.policy_arn),
            attached::detach_user,
        )
        .at::<m::ListAttachedUserPolicies>(|i| user(&i.user_name), attached::list_user)
        .at::<m::PutUserPermissionsBoundary>(
            |i| user(&i.user_name).bounded(&Some(i.permissions_boundary.clone())),
            boundaries::put_user,
        )
        .at::<m::DeleteUserPermissionsBoundary>(|i| user(&i.user_name), boundaries::delete_user)
}

fn groups(service: Service) -> Service {
    service
        .at::<m::CreateGroup>(|i| new("group", &i.path, &i.group_name), groups::create)
        .at::<m::GetGroup>(|i| group(&i.group_name), group_members::get)
        .at::<m::ListGroups>(|i| new("group", &i.path_prefix, ""), groups::list)
        .at::<m::UpdateGroup>(
            |i| group(&i.group_name).moving(&i.new_path, &i.new_group_name),
            groups::update,
        )
        .at::<m::DeleteGroup>(|i| group(&i.group_name), groups::delete)
        .at::<m::AddUserToGroup>(|i| group(&i.group_name), group_members::add)
        .at::<m::RemoveUserFromGroup>(|i| group(&i.group_name), group_members::remove)
}

fn held_by_groups(service: Service) -> Service {
    service
        .at::<m::PutGroupPolicy>(|i| group(&i.group_name), inline::put_group)
        .at::<m::GetGroupPolicy>(|i| group(&i.group_name), inline::get_group)
        .at::<m::DeleteGroupPolicy>(|i| group(&i.group_name), inline::delete_group)
        .at::<m::ListGroupPolicies>(|i| group(&i.group_name), inline::list_group)
        .at::<m::AttachGroupPolicy>(
            |i| group(&i.group_name).attaching(&i.policy_arn),
            attached::attach_group,
        )
        .at::<m::DetachGroupPolicy>(
            |i| group(&i.group_name).attaching(&i.policy_arn),
            attached::detach_group,
        )
        .at::<m::ListAttachedGroupPolicies>(|i| group(&i.group_name), attached::list_group)
}

fn roles(service: Service) -> Service {
    service
        .at::<m::CreateRole>(
            |i| {
                let target = new("role", &i.path, &i.role_name);
                target.bounded(&i.permissions_boundary).made_with(&i.tags, "iam:TagRole")
            },
            roles::create,
        )
        .at::<m::GetRole>(|i| role(&i.role_name), roles::get)
        .at::<m::ListRoles>(|i| new("role", &i.path_prefix, ""), roles::list)
        .at::<m::UpdateRole>(|i| role(&i.role_name), roles::update)
        .at::<m::UpdateRoleDescription>(|i| role(&i.role_name), roles::update_description)
        .at::<m::UpdateAssumeRolePolicy>(|i| role(&i.role_name), roles::update_trust)
        .at::<m::DeleteRole>(|i| role(&i.role_name), roles::delete)
        .at::<m::TagRole>(|i| role(&i.role_name).tagging(&i.tags), tags::tag_role)
        .at::<m::UntagRole>(|i| role(&i.role_name).untagging(&i.tag_keys), tags::untag_role)
        .at::<m::ListRoleTags>(|i| role(&i.role_name), tags::list_role)
}

fn service_linked_roles(service: Service) -> Service {
    use service_linked_roles as ops;
    service
        .at::<m::CreateServiceLinkedRole>(
            |i| {
                let name = of_service(&i.aws_service_name).map_or("", |linked| linked.role);
                let target = new("role", &Some(linked_path(&i.aws_service_name)), name);
                target.with("iam:AWSServiceName", vec![i.aws_service_name.clone()])
            },
            ops::create,
        )
        .at::<m::DeleteServiceLinkedRole>(|i| role(&i.role_name), ops::delete)
        .at::<m::GetServiceLinkedRoleDeletionStatus>(
            |i| match ops::role_of_task(&i.deletion_task_id) {
                Some((path, name)) => new("role", &Some(path), name),
                None => anywhere(),
            },
            ops::deletion_status,
        )
}

fn held_by_roles(service: Service) -> Service {
    service
        .at::<m::PutRolePolicy>(|i| role(&i.role_name), inline::put_role)
        .at::<m::GetRolePolicy>(|i| role(&i.role_name), inline::get_role)
        .at::<m::DeleteRolePolicy>(|i| role(&i.role_name), inline::delete_role)
        .at::<m::ListRolePolicies>(|i| role(&i.role_name), inline::list_role)
        .at::<m::AttachRolePolicy>(
            |i| role(&i.role_name).attaching(&i.policy_arn),
            attached::attach_role,
        )
        .at::<m::DetachRolePolicy>(
            |i| role(&i.role_name).attaching(&i.policy_arn),
            attached::detach_role,
        )
        .at::<m::ListAttachedRolePolicies>(|i| role(&i.role_name), attached::list_role)
        .at::<m::PutRolePermissionsBoundary>(
            |i| role(&i.role_name).bounded(&Some(i.permissions_boundary.clone())),
            boundaries::put_role,
        )
        .at::<m::DeleteRolePermissionsBoundary>(|i| role(&i.role_name), boundaries::delete_role)
}

fn policies(service: Service) -> Service {
    service
        .at::<m::CreatePolicy>(
            |i| {
                let target = new("policy", &i.path, &i.policy_name);
                target.made_with(&i.tags, "iam:TagPolicy")
            },
            policies::create,
        )
        .at::<m::GetPolicy>(|i| policy(&i.policy_arn), policies::get)
        .at::<m::ListPolicies>(|i| new("policy", &i.path_prefix, ""), policies::list)
        .at::<m::DeletePolicy>(|i| policy(&i.policy_arn), policies::delete)
        .at::<m::CreatePolicyVersion>(|i| policy(&i.policy_arn), policy_versions::create)
        .at::<m::GetPolicyVersion>(|i| policy(&i.policy_arn), policy_versions::get)
        .at::<m::ListPolicyVersions>(|i| policy(&i.policy_arn), policy_versions::list)
        .at::<m::SetDefaultPolicyVersion>(|i| policy(&i.policy_arn), policy_versions::set_default)
        .at::<m::DeletePolicyVersion>(|i| policy(&i.policy_arn), policy_versions::delete)
        .at::<m::ListEntitiesForPolicy>(|i| policy(&i.policy_arn), entities::list)
        .at::<m::TagPolicy>(|i| policy(&i.policy_arn).tagging(&i.tags), tags::tag_policy)
        .at::<m::UntagPolicy>(|i| policy(&i.policy_arn).untagging(&i.tag_keys), tags::untag_policy)
        .at::<m::ListPolicyTags>(|i| policy(&i.policy_arn), tags::list_policy)
}

fn instance_profiles(service: Service) -> Service {
    use instance_profiles as ops;
    service
        .at::<m::CreateInstanceProfile>(
            |i| {
                let target = new("instance-profile", &i.path, &i.instance_profile_name);
                target.made_with(&i.tags, "iam:TagInstanceProfile")
            },
            ops::create,
        )
        .at::<m::GetInstanceProfile>(|i| profile(&i.instance_profile_name), ops::get)
        .at::<m::ListInstanceProfiles>(|i| new("instance-profile", &i.path_prefix, ""), ops::list)
        .at::<m::ListInstanceProfilesForRole>(|i| role(&i.role_name), ops::list_for_role)
        .at::<m::DeleteInstanceProfile>(|i| profile(&i.instance_profile_name), ops::delete)
        .at::<m::AddRoleToInstanceProfile>(|i| profile(&i.instance_profile_name), ops::add_role)
        .at::<m::RemoveRoleFromInstanceProfile>(
            |i| profile(&i.instance_profile_name),
            ops::remove_role,
        )
        .at::<m::TagInstanceProfile>(
            |i| profile(&i.instance_profile_name).tagging(&i.tags),
            tags::tag_profile,
        )
        .at::<m::UntagInstanceProfile>(
            |i| profile(&i.instance_profile_name).untagging(&i.tag_keys),
            tags::untag_profile,
        )
        .at::<m::ListInstanceProfileTags>(|i| profile(&i.instance_profile_name), tags::list_profile)
}

fn oidc_providers(service: Service) -> Service {
    use oidc_providers as ops;
    service
        .at::<m::CreateOpenIDConnectProvider>(
            |i| {
                let target = new("oidc-provider", &None, issuer::bare(&i.url));
                target.made_with(&i.tags, "iam:TagOpenIDConnectProvider")
            },
            ops::create,
        )
        .at::<m::GetOpenIDConnectProvider>(
            |i| oidc_provider(&i.open_id_connect_provider_arn),
            ops::get,
        )
        .at::<m::ListOpenIDConnectProviders>(|_| anywhere(), ops::list)
        .at::<m::DeleteOpenIDConnectProvider>(
            |i| oidc_provider(&i.open_id_connect_provider_arn),
            ops::delete,
        )
        .at::<m::AddClientIDToOpenIDConnectProvider>(
            |i| oidc_provider(&i.open_id_connect_provider_arn),
            ops::add_client,
        )
        .at::<m::RemoveClientIDFromOpenIDConnectProvider>(
            |i| oidc_provider(&i.open_id_connect_provider_arn),
            ops::remove_client,
        )
        .at::<m::UpdateOpenIDConnectProviderThumbprint>(
            |i| oidc_provider(&i.open_id_connect_provider_arn),
            ops::update_thumbprints,
        )
        .at::<m::TagOpenIDConnectProvider>(
            |i| oidc_provider(&i.open_id_connect_provider_arn).tagging(&i.tags),
            tags::tag_oidc_provider,
        )
        .at::<m::UntagOpenIDConnectProvider>(
            |i| oidc_provider(&i.open_id_connect_provider_arn).untagging(&i.tag_keys),
            tags::untag_oidc_provider,
        )
        .at::<m::ListOpenIDConnectProviderTags>(
            |i| oidc_provider(&i.open_id_connect_provider_arn),
            tags::list_oidc_provider,
        )
}

fn saml_providers(service: Service) -> Service {
    use saml_providers as ops;
    service
        .at::<m::CreateSAMLProvider>(
            |i| new("saml-provider", &None, &i.name).made_with(&i.tags, "iam:TagSAMLProvider"),
            ops::create,
        )
        .at::<m::GetSAMLProvider>(|i| saml_provider(&i.saml_provider_arn), ops::get)
        .at::<m::UpdateSAMLProvider>(|i| saml_provider(&i.saml_provider_arn), ops::update)
        .at::<m::ListSAMLProviders>(|_| anywhere(), ops::list)
        .at::<m::DeleteSAMLProvider>(|i| saml_provider(&i.saml_provider_arn), ops::delete)
        .at::<m::TagSAMLProvider>(
            |i| saml_provider(&i.saml_provider_arn).tagging(&i.tags),
            tags::tag_saml_provider,
        )
        .at::<m::UntagSAMLProvider>(
            |i| saml_provider(&i.saml_provider_arn).untagging(&i.tag_keys),
            tags::untag_saml_provider,
        )
        .at::<m::ListSAMLProviderTags>(
            |i| saml_provider(&i.saml_provider_arn),
            tags::list_saml_provider,
        )
}

fn account(service: Service) -> Service {
    service
        .at::<m::CreateAccountAlias>(|_| anywhere(), account::create_alias)
        .at::<m::DeleteAccountAlias>(|_| anywhere(), account::delete_alias)
        .at::<m::ListAccountAliases>(|_| anywhere(), account::list_aliases)
        .at::<m::GetAccountSummary>(|_| anywhere(), account::summary)
        .at::<m::GetAccountAuthorizationDetails>(|_| anywhere(), details::get)
        .at::<m::UpdateAccountPasswordPolicy>(|_| anywhere(), password_policy::update)
        .at::<m::GetAccountPasswordPolicy>(|_| anywhere(), password_policy::get)
        .at::<m::DeleteAccountPasswordPolicy>(|_| anywhere(), password_policy::delete)
        .at::<m::GenerateCredentialReport>(|_| anywhere(), credential_report::generate)
        .at::<m::GetCredentialReport>(|_| anywhere(), credential_report::get)
        .at::<m::SimulateCustomPolicy>(|_| anywhere(), simulate::custom)
        .at::<m::SimulatePrincipalPolicy>(|i| at_arn(&i.policy_source_arn), simulate::principal)
}
