//! What each operation of STS needs
//! (<https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html>).
//!
//! The engine finds the role's trust policy under the role's ARN, as the policy of that resource.

use model_sts::{AssumeRoleRequest, GetAccessKeyInfoRequest, GetFederationTokenRequest, Tag};
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
    if let Some(source) = &input.source_identity {
        access = access.with("sts:SourceIdentity", vec![source.clone()]);
    }
    let tags = pairs(input.tags.as_ref());
    tagged(&mut access, &tags, input.transitive_tag_keys.as_deref().unwrap_or_default());
    let mut accesses = vec![access];
    // A session's tags can widen what its role may do, so the role must trust the caller to set them.
    if !tags.is_empty() {
        accesses.push(also("sts:TagSession", &accesses[0]));
    }
    // It vouches for who is behind the session, so the role must trust the caller to say it.
    if input.source_identity.is_some() {
        accesses.push(also("sts:SetSourceIdentity", &accesses[0]));
    }
    accesses
}

/// For a source identity that a session hands on to the next.
pub fn set_source_identity(role_arn: &str, source: &str) -> Access {
    let access = Access::new("sts:SetSourceIdentity", role_arn);
    access.with("sts:SourceIdentity", vec![source.to_owned()])
}

/// For tags that a session hands on to the next.
pub fn tag_session(role_arn: &str, tags: &[(String, String)]) -> Access {
    let mut access = Access::new("sts:TagSession", role_arn);
    tagged(&mut access, tags, &[]);
    access
}

pub fn federation_token(input: &GetFederationTokenRequest, scope: &Scope) -> Vec<Access> {
    let arn = format!("arn:aws:sts::{}:federated-user/{}", scope.account, input.name);
    let mut access = Access::new("sts:GetFederationToken", arn);
    let tags = pairs(input.tags.as_ref());
    tagged(&mut access, &tags, &[]);
    let mut accesses = vec![access];
    if !tags.is_empty() {
        accesses.push(also("sts:TagSession", &accesses[0]));
    }
    accesses
}

/// Another action on the same thing, under the same conditions.
pub fn also(action: &'static str, access: &Access) -> Access {
    Access { action: Cow::Borrowed(action), ..access.clone() }
}

fn pairs(tags: Option<&Vec<Tag>>) -> Vec<(String, String)> {
    let tags = tags.into_iter().flatten();
    tags.map(|tag| (tag.key.clone(), tag.value.clone())).collect()
}

/// The condition keys of session tags.
pub fn tagged(access: &mut Access, tags: &[(String, String)], transitive: &[String]) {
    if tags.is_empty() {
        return;
    }
    for (key, value) in tags {
        let key = Cow::Owned(format!("aws:RequestTag/{key}"));
        access.context.push((key, vec![value.clone()]));
    }
    let keys = tags.iter().map(|(key, _)| key.clone()).collect();
    access.context.push((Cow::Borrowed("aws:TagKeys"), keys));
    if !transitive.is_empty() {
        let keys = transitive.to_vec();
        access.context.push((Cow::Borrowed("sts:TransitiveTagKeys"), keys));
    }
}
