//! Rows as the API shows them, and the ARNs of things.
//!
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsorganizations.html>

use crate::rules::document::{FULL_ACCESS, FULL_ACCESS_DESCRIPTION, FULL_ACCESS_NAME};
use crate::rules::ids::{self, Kind};
use crate::store::{Creation, Member, Organization, Policy, Unit};
use model_organizations as model;
use wire::Timestamp;

/// The only type of policy that is built, in ARNs.
pub const TYPE_PATH: &str = "service_control_policy";

/// The ARN of what an id names; what is no id is taken for an account's.
pub fn arn(organization: &Organization, id: &str) -> String {
    match ids::kind(id) {
        Some(Kind::Root) => thing(organization, "root", id),
        Some(Kind::Unit) => thing(organization, "ou", id),
        Some(Kind::Policy) => policy_arn(organization, id),
        Some(Kind::Account) | None => thing(organization, "account", id),
    }
}

pub fn thing(organization: &Organization, noun: &str, id: &str) -> String {
    let Organization { management, id: of, .. } = organization;
    format!("arn:aws:organizations::{management}:{noun}/{of}/{id}")
}

pub fn policy_arn(organization: &Organization, id: &str) -> String {
    match id {
        FULL_ACCESS => format!("arn:aws:organizations::aws:policy/{TYPE_PATH}/{id}"),
        _ => {
            let Organization { management, id: of, .. } = organization;
            format!("arn:aws:organizations::{management}:policy/{of}/{TYPE_PATH}/{id}")
        }
    }
}

/// The address of the account's root. Accounts that this cloud began with have none, so theirs is made up, under a
/// domain that nobody can have.
pub fn root_email(account: &str) -> String {
    format!("root@{account}.invalid")
}

pub fn organization(row: &Organization, management: &Member) -> model::Organization {
    let enabled = model::PolicyTypeSummary {
        type_: Some(model::PolicyType::ServiceControlPolicy),
        status: Some(model::PolicyTypeStatus::Enabled),
    };
    let of = &row.management;
    model::Organization {
        id: Some(row.id.clone()),
        arn: Some(format!("arn:aws:organizations::{of}:organization/{}", row.id)),
        feature_set: Some(model::OrganizationFeatureSet::All),
        master_account_arn: Some(thing(row, "account", of)),
        master_account_id: Some(of.clone()),
        master_account_email: Some(management.email.clone()),
        available_policy_types: Some(vec![enabled]),
    }
}

pub fn root(row: &Organization) -> model::Root {
    let enabled = row.service_control.then_some(model::PolicyTypeSummary {
        type_: Some(model::PolicyType::ServiceControlPolicy),
        status: Some(model::PolicyTypeStatus::Enabled),
    });
    model::Root {
        id: Some(row.root.clone()),
        arn: Some(arn(row, &row.root)),
        name: Some("Root".into()),
        policy_types: Some(enabled.into_iter().collect()),
    }
}

/// `way`: from the root down to the unit itself.
pub fn unit(organization: &Organization, row: &Unit, way: &[String]) -> model::OrganizationalUnit {
    model::OrganizationalUnit {
        id: Some(row.id.clone()),
        arn: Some(arn(organization, &row.id)),
        name: Some(row.name.clone()),
        path: Some(format!("{}/{}/", organization.id, way.join("/"))),
    }
}

/// `way`: from the root down to where the account is.
pub fn account(organization: &Organization, row: &Member, way: &[String]) -> model::Account {
    let (status, state) = match row.closed_ms {
        None => (model::AccountStatus::Active, model::AccountState::Active),
        Some(_) => (model::AccountStatus::Suspended, model::AccountState::Closed),
    };
    let method = if row.id == organization.management {
        model::AccountJoinedMethod::Invited
    } else {
        model::AccountJoinedMethod::Created
    };
    model::Account {
        id: Some(row.id.clone()),
        arn: Some(arn(organization, &row.id)),
        email: Some(row.email.clone()),
        name: Some(row.name.clone()),
        status: Some(status),
        state: Some(state),
        paths: Some(vec![format!("{}/{}/{}/", organization.id, way.join("/"), row.id)]),
        joined_method: Some(method),
        joined_timestamp: Some(Timestamp::from_millis(row.joined_ms)),
    }
}

pub fn creation(row: &Creation) -> model::CreateAccountStatus {
    let (state, account_id, failure_reason) = match &row.outcome {
        Ok(account) => (model::CreateAccountState::Succeeded, Some(account.clone()), None),
        Err(reason) => {
            let reason = model::CreateAccountFailureReason::from(reason.as_str());
            (model::CreateAccountState::Failed, None, Some(reason))
        }
    };
    model::CreateAccountStatus {
        id: Some(row.id.clone()),
        account_name: Some(row.name.clone()),
        state: Some(state),
        requested_timestamp: Some(Timestamp::from_millis(row.at_ms)),
        completed_timestamp: Some(Timestamp::from_millis(row.at_ms)),
        account_id,
        failure_reason,
        ..model::CreateAccountStatus::default()
    }
}

pub fn policy_summary(organization: &Organization, row: &Policy) -> model::PolicySummary {
    model::PolicySummary {
        id: Some(row.id.clone()),
        arn: Some(policy_arn(organization, &row.id)),
        name: Some(row.name.clone()),
        description: Some(row.description.clone()),
        type_: Some(model::PolicyType::ServiceControlPolicy),
        aws_managed: Some(row.id == FULL_ACCESS),
    }
}

/// AWS's own policy, which no organisation keeps.
pub fn full_access() -> Policy {
    Policy {
        id: FULL_ACCESS.into(),
        name: FULL_ACCESS_NAME.into(),
        description: FULL_ACCESS_DESCRIPTION.into(),
        content: crate::rules::document::FULL_ACCESS_DOCUMENT.into(),
        tags: Vec::new(),
    }
}
