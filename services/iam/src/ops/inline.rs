//! Inline policies of users, groups and roles.

use crate::entity::{Holder, alterable, change, find};
use crate::error::Error;
use crate::rules::document::{check, encoded};
use crate::rules::page::{Page, by_name, page};
use crate::store::{Group, Role, User};
use auth::policy::Kind;
use model_iam as model;
use service::Ctx;

async fn put<E: Holder>(ctx: &Ctx, name: &str, policy: &str, document: &str) -> Result<(), Error> {
    let size = check(Kind::Identity, document)?;
    change::<E, _>(ctx, name, |_, row| {
        alterable(row)?;
        let others = row.policies().inline.iter().filter(|(known, _)| *known != policy);
        let others = others.map(|(_, document)| check(Kind::Identity, document));
        let total = others.sum::<Result<usize, Error>>()? + size;
        if total > E::INLINE_MAX {
            let (maximum, noun) = (E::INLINE_MAX, E::NOUN);
            return Err(Error::LimitExceeded(format!(
                "Maximum policy size of {maximum} bytes exceeded for {noun} {name}"
            )));
        }
        row.policies_mut().inline.insert(policy.to_owned(), document.to_owned());
        Ok(())
    })
    .await
}

fn absent<E: Holder>(policy: &str) -> Error {
    Error::NoSuchEntity(format!("The {} policy with name {policy} cannot be found.", E::NOUN))
}

/// Encoded, as answers carry it.
async fn get<E: Holder>(ctx: &Ctx, name: &str, policy: &str) -> Result<String, Error> {
    let row = find::<E>(ctx, name).await?;
    let document = row.policies().inline.get(policy);
    document.map(|document| encoded(document)).ok_or_else(|| absent::<E>(policy))
}

async fn delete<E: Holder>(ctx: &Ctx, name: &str, policy: &str) -> Result<(), Error> {
    change::<E, _>(ctx, name, |_, row| {
        alterable(row)?;
        let removed = row.policies_mut().inline.remove(policy);
        removed.map(drop).ok_or_else(|| absent::<E>(policy))
    })
    .await
}

async fn list<E: Holder>(
    ctx: &Ctx,
    name: &str,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<String>, Error> {
    let mut names: Vec<_> = find::<E>(ctx, name).await?.policies().inline.keys().cloned().collect();
    let place = |name: &String| format!("{} {name}", by_name(name));
    names.sort_by_key(place);
    Ok(page(names, place, marker, max_items))
}

macro_rules! operations {
    ($row:ident, $name:ident, $put:ident, $get:ident, $delete:ident, $list:ident,
     $put_in:ident, $put_out:ident, $get_in:ident, $get_out:ident,
     $delete_in:ident, $delete_out:ident, $list_in:ident, $list_out:ident) => {
        pub async fn $put(ctx: Ctx, input: model::$put_in) -> Result<model::$put_out, Error> {
            put::<$row>(&ctx, &input.$name, &input.policy_name, &input.policy_document).await?;
            Ok(model::$put_out {})
        }

        pub async fn $get(ctx: Ctx, input: model::$get_in) -> Result<model::$get_out, Error> {
            let document = get::<$row>(&ctx, &input.$name, &input.policy_name).await?;
            Ok(model::$get_out {
                $name: input.$name,
                policy_name: input.policy_name,
                policy_document: document,
            })
        }

        pub async fn $delete(
            ctx: Ctx,
            input: model::$delete_in,
        ) -> Result<model::$delete_out, Error> {
            delete::<$row>(&ctx, &input.$name, &input.policy_name).await?;
            Ok(model::$delete_out {})
        }

        pub async fn $list(ctx: Ctx, input: model::$list_in) -> Result<model::$list_out, Error> {
            let (marker, max) = (input.marker.as_deref(), input.max_items);
            let page = list::<$row>(&ctx, &input.$name, marker, max).await?;
            Ok(model::$list_out {
                policy_names: page.items,
                is_truncated: page.is_truncated,
                marker: page.marker,
            })
        }
    };
}

operations!(
    User,
    user_name,
    put_user,
    get_user,
    delete_user,
    list_user,
    PutUserPolicyRequest,
    PutUserPolicyOutput,
    GetUserPolicyRequest,
    GetUserPolicyResponse,
    DeleteUserPolicyRequest,
    DeleteUserPolicyOutput,
    ListUserPoliciesRequest,
    ListUserPoliciesResponse
);
operations!(
    Group,
    group_name,
    put_group,
    get_group,
    delete_group,
    list_group,
    PutGroupPolicyRequest,
    PutGroupPolicyOutput,
    GetGroupPolicyRequest,
    GetGroupPolicyResponse,
    DeleteGroupPolicyRequest,
    DeleteGroupPolicyOutput,
    ListGroupPoliciesRequest,
    ListGroupPoliciesResponse
);
operations!(
    Role,
    role_name,
    put_role,
    get_role,
    delete_role,
    list_role,
    PutRolePolicyRequest,
    PutRolePolicyOutput,
    GetRolePolicyRequest,
    GetRolePolicyResponse,
    DeleteRolePolicyRequest,
    DeleteRolePolicyOutput,
    ListRolePoliciesRequest,
    ListRolePoliciesResponse
);
