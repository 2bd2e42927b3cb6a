//! What each operation of STS needs
//! (<https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html>).
//!
//! The engine finds the role's trust policy under the role's ARN, as the policy of that resource.

use model_sts::{AssumeRoleRequest, GetAccessKeyInfoRequest};
use service::{Access, Scope};
use std::borrow::Cow;

pub fn access_key_info(_input: &GetAccessKeyInfoRequest, _scope: &Scope) -> Access {
    Access::anywhere("sts:GetAccessKeyInfo")
}

pub fn assume_role(input: &AssumeRoleRequest, _scope: &Scope) -> Vec<Access> {
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
