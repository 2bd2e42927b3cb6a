//! What each operation of STS needs
//! (<https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html>).
//!
//! The engine finds the role's trust policy under the role's ARN, as the policy of that resource.

use model_sts::{AssumeRoleRequest, GetAccessKeyInfoRequest};
use service::{Access, Authorization, Scope};
use std::borrow::Cow;

pub fn access_key_info(_input: &GetAccessKeyInfoRequest, _scope: &Scope) -> Access {
    Access::anywhere("sts:GetAccessKeyInfo")
}

/// A second factor must be proven before the decision, of which it is a part: the handler asks for that one.
pub fn assume_role(input: &AssumeRoleRequest, _scope: &Scope) -> Authorization {
    match (&input.serial_number, &input.token_code) {
        (None, None) => accesses(input).into(),
        _ => Authorization::Signed,
    }
}

/// For one whose second factor was proven with this request.
pub fn proven(input: &AssumeRoleRequest) -> Vec<Access> {
    let accesses = accesses(input).into_iter();
    let proven = accesses.map(|access| {
        access
            .with("aws:MultiFactorAuthPresent", vec!["true".into()])
            .with("aws:MultiFactorAuthAge", vec!["0".into()])
    });
    proven.collect()
}

fn accesses(input: &AssumeRoleRequest) -> Vec<Access> {
    let mut access = Access::new("sts:AssumeRole", &input.role_arn)
        .with("sts:RoleSessionName", vec![input.role_session_name.clone()]);
    if let Some(id) = &input.external_id {
        access = access.with("sts:ExternalId", vec![id.clone()]);
    }
    let tags = input.tags.as_deref().unwrap_or_default();
    if tags.is_empty() {
        return vec![access];
    }
    for tag in tags {
        let key = Cow::Owned(format!("aws:RequestTag/{}", tag.key));
        access.context.push((key, vec![tag.value.clone()]));
    }
    access = access.with("aws:TagKeys", tags.iter().map(|tag| tag.key.clone()).collect());
    // A session's tags can widen what its role may do, so the role must trust the caller to set them.
    let tagging = Access { action: Cow::Borrowed("sts:TagSession"), ..access.clone() };
    vec![access, tagging]
}
