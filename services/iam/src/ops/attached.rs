//! Managed policies attached to users, groups and roles.

use crate::entity::{Holder, alterable, change, find, find_in, usage};
use crate::error::Error;
use crate::identities::last;
use crate::managed;
use crate::ops::boundaries::attachable;
use crate::rules::page::{Page, by_name, page};
use crate::store::{self as rows, Group, Role, User};
use model_iam as model;
use service::Ctx;

/// AWS's default quota, for users, groups and roles alike.
const ATTACHED_MAX: usize = 10;

/// Attaching what is attached already succeeds and changes nothing.
async fn attach<E: Holder>(ctx: &Ctx, name: &str, arn: &String) -> Result<(), Error> {
    ctx.store()
        .transact(|tx| async move {
            let account = ctx.account();
            let mut row = find_in::<E>(&tx, account, name).await?;
            alterable(&row)?;
            if managed::is_for_services(arn) {
                let message = "Cannot attach a Service Role Policy to a Customer Role.";
                return Err(aws::Fault::client("PolicyNotAttachable", message).into());
            }
            attachable(&tx, account, arn).await?;
            if row.policies().managed.contains(arn) {
                return Ok(());
            }
            if row.policies().managed.len() >= ATTACHED_MAX {
                return Err(Error::quota(E::ATTACHED_QUOTA, ATTACHED_MAX));
            }
            row.policies_mut().managed.push(arn.clone());
            let used = usage(&row, false);
            tx.put_value(rows::usage(account, arn, &used), &used);
            tx.put_value(E::key(account, name), &row);
            rows::changed(&tx);
            Ok(())
        })
        .await
}

async fn detach<E: Holder>(ctx: &Ctx, name: &str, arn: &String) -> Result<(), Error> {
    change::<E, _>(ctx, name, |tx, row| {
        alterable(row)?;
        let managed = &mut row.policies_mut().managed;
        let Some(at) = managed.iter().position(|known| known == arn) else {
            return Err(Error::NoSuchEntity(format!("Policy {arn} was not found.")));
        };
        managed.remove(at);
        tx.delete(&rows::usage(ctx.account(), arn, &usage(row, false)));
        Ok(())
    })
    .await
}

async fn list<E: Holder>(
    ctx: &Ctx,
    name: &str,
    prefix: Option<&str>,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<model::AttachedPolicy>, Error> {
    let row = find::<E>(ctx, name).await?;
    let mut arns = row.policies().managed.clone();
    arns.retain(|arn| path(arn).starts_with(prefix.unwrap_or("/")));
    let place = |arn: &String| format!("{} {arn}", by_name(last(arn)));
    arns.sort_by_key(place);
    let page = page(arns, place, marker, max_items);
    let shown = page.items.into_iter().map(|arn| model::AttachedPolicy {
        policy_name: Some(last(&arn).to_owned()),
        policy_arn: Some(arn),
    });
    let items = shown.collect();
    Ok(Page { items, is_truncated: page.is_truncated, marker: page.marker })
}

/// The path in a policy's ARN, slashes at both ends.
pub fn path(arn: &str) -> &str {
    let resource = arn.split_once(":policy").map_or("/", |(_, resource)| resource);
    resource.rfind('/').map_or("/", |end| &resource[..=end])
}

macro_rules! operations {
    ($row:ident, $name:ident, $attach:ident, $detach:ident, $list:ident,
     $attach_in:ident, $attach_out:ident, $detach_in:ident, $detach_out:ident,
     $list_in:ident, $list_out:ident) => {
        pub async fn $attach(
            ctx: Ctx,
            input: model::$attach_in,
        ) -> Result<model::$attach_out, Error> {
            attach::<$row>(&ctx, &input.$name, &input.policy_arn).await?;
            Ok(model::$attach_out {})
        }

        pub async fn $detach(
            ctx: Ctx,
            input: model::$detach_in,
        ) -> Result<model::$detach_out, Error> {
            detach::<$row>(&ctx, &input.$name, &input.policy_arn).await?;
            Ok(model::$detach_out {})
        }

        pub async fn $list(ctx: Ctx, input: model::$list_in) -> Result<model::$list_out, Error> {
            let (prefix, marker) = (input.path_prefix.as_deref(), input.marker.as_deref());
            let page = list::<$row>(&ctx, &input.$name, prefix, marker, input.max_items).await?;
            Ok(model::$list_out {
                attached_policies: Some(page.items),
                is_truncated: page.is_truncated,
                marker: page.marker,
            })
        }
    };
}

operations!(
    User,
    user_name,
    attach_user,
    detach_user,
    list_user,
    AttachUserPolicyRequest,
    AttachUserPolicyOutput,
    DetachUserPolicyRequest,
    DetachUserPolicyOutput,
    ListAttachedUserPoliciesRequest,
    ListAttachedUserPoliciesResponse
);
operations!(
    Group,
    group_name,
    attach_group,
    detach_group,
    list_group,
    AttachGroupPolicyRequest,
    AttachGroupPolicyOutput,
    DetachGroupPolicyRequest,
    DetachGroupPolicyOutput,
    ListAttachedGroupPoliciesRequest,
    ListAttachedGroupPoliciesResponse
);
operations!(
    Role,
    role_name,
    attach_role,
    detach_role,
    list_role,
    AttachRolePolicyRequest,
    AttachRolePolicyOutput,
    DetachRolePolicyRequest,
    DetachRolePolicyOutput,
    ListAttachedRolePoliciesRequest,
    ListAttachedRolePoliciesResponse
);

#[cfg(test)]
mod tests {
    use super::path;

    #[test]
    fn paths_of_policies() {
        assert_eq!(path("arn:aws:iam::aws:policy/ReadOnlyAccess"), "/");
        assert_eq!(path("arn:aws:iam::aws:policy/service-role/X"), "/service-role/");
        assert_eq!(path("arn:aws:iam::123456789012:policy/a/b/X"), "/a/b/");
    }
}
