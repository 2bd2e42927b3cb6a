//! Rows as the API shows them.

use crate::rules::document::encoded;
use crate::store::{AccessKey, Group, InstanceProfile, ManagedPolicy, PolicyVersion, Role, User};
use model_iam as model;
use wire::Timestamp;

/// IAM counts whole seconds.
pub fn at(ms: i64) -> Timestamp {
    Timestamp::from_millis(ms - ms.rem_euclid(1000))
}

pub fn tags(tags: &[(String, String)]) -> Vec<model::Tag> {
    let shown = tags.iter().map(|(key, value)| (key.clone(), value.clone()));
    shown.map(|(key, value)| model::Tag { key, value }).collect()
}

/// None rather than an empty list, as AWS leaves it out.
pub fn tags_if_any(all: &[(String, String)]) -> Option<Vec<model::Tag>> {
    (!all.is_empty()).then(|| tags(all))
}

pub fn boundary(arn: &Option<String>) -> Option<model::AttachedPermissionsBoundary> {
    arn.as_ref().map(|arn| model::AttachedPermissionsBoundary {
        // AWS answers `Policy`, though its model says `PermissionsBoundaryPolicy`.
        permissions_boundary_type: Some(model::PermissionsBoundaryAttachmentType::from("Policy")),
        permissions_boundary_arn: Some(arn.clone()),
    })
}

pub fn user(row: &User) -> model::User {
    model::User {
        path: row.path.clone(),
        user_name: row.name.clone(),
        user_id: row.id.clone(),
        arn: row.arn.clone(),
        create_date: at(row.created_ms),
        permissions_boundary: boundary(&row.policies.boundary),
        tags: tags_if_any(&row.tags),
        ..model::User::default()
    }
}

pub fn group(row: &Group) -> model::Group {
    model::Group {
        path: row.path.clone(),
        group_name: row.name.clone(),
        group_id: row.id.clone(),
        arn: row.arn.clone(),
        create_date: at(row.created_ms),
    }
}

pub fn role(row: &Role) -> model::Role {
    model::Role {
        path: row.path.clone(),
        role_name: row.name.clone(),
        role_id: row.id.clone(),
        arn: row.arn.clone(),
        create_date: at(row.created_ms),
        assume_role_policy_document: Some(encoded(&row.trust)),
        description: row.description.clone(),
        max_session_duration: Some(row.session_max_s),
        permissions_boundary: boundary(&row.policies.boundary),
        tags: tags_if_any(&row.tags),
        role_last_used: Some(model::RoleLastUsed::default()),
    }
}

/// How often a policy is attached, and how often it is a boundary.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Uses {
    pub attached: i32,
    pub boundaries: i32,
}

pub fn policy(row: &ManagedPolicy, uses: Uses) -> model::Policy {
    model::Policy {
        policy_name: Some(row.name.clone()),
        policy_id: Some(row.id.clone()),
        arn: Some(row.arn.clone()),
        path: Some(row.path.clone()),
        default_version_id: Some(row.default_version.clone()),
        attachment_count: Some(uses.attached),
        permissions_boundary_usage_count: Some(uses.boundaries),
        is_attachable: Some(true),
        description: row.description.clone(),
        create_date: Some(at(row.created_ms)),
        update_date: Some(at(row.updated_ms)),
        tags: tags_if_any(&row.tags),
    }
}

pub fn version(row: &ManagedPolicy, version: &PolicyVersion, whole: bool) -> model::PolicyVersion {
    model::PolicyVersion {
        document: whole.then(|| encoded(&version.document)),
        version_id: Some(version.id.clone()),
        is_default_version: Some(version.id == row.default_version),
        create_date: Some(at(version.created_ms)),
    }
}

pub fn profile(row: &InstanceProfile, roles: Vec<model::Role>) -> model::InstanceProfile {
    model::InstanceProfile {
        path: row.path.clone(),
        instance_profile_name: row.name.clone(),
        instance_profile_id: row.id.clone(),
        arn: row.arn.clone(),
        create_date: at(row.created_ms),
        roles,
        tags: tags_if_any(&row.tags),
    }
}

pub fn key_status(row: &AccessKey) -> model::StatusType {
    if row.active { model::StatusType::Active } else { model::StatusType::Inactive }
}
