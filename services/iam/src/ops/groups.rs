//! Groups.

use crate::entity::{self, Entity, all, find_in, set_usages};
use crate::error::Error;
use crate::ops::users::held;
use crate::rules::page::{by_name, page};
use crate::show;
use crate::store::{self as rows, Attached, Group, User};
use aws::AccountId;
use model_iam::{
    CreateGroupRequest, CreateGroupResponse, DeleteGroupOutput, DeleteGroupRequest,
    ListGroupsRequest, ListGroupsResponse, UpdateGroupOutput, UpdateGroupRequest,
};
use service::Ctx;
use store::Tx;

pub async fn create(ctx: Ctx, input: CreateGroupRequest) -> Result<CreateGroupResponse, Error> {
    let path = input.path.unwrap_or_else(|| "/".into());
    let row = Group {
        arn: entity::arn(ctx.account(), "group", &path, &input.group_name),
        name: input.group_name,
        path,
        id: ctx.world().unique_id("AGPA", 21),
        created_ms: ctx.now_ms(),
        policies: Attached::default(),
    };
    let (ctx, row) = (&ctx, &row);
    ctx.store().transact(|tx| async move { entity::create(&tx, ctx.account(), row).await }).await?;
    Ok(CreateGroupResponse { group: show::group(row) })
}

pub async fn list(ctx: Ctx, input: ListGroupsRequest) -> Result<ListGroupsResponse, Error> {
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let mut groups = all::<Group>(&ctx).await?;
    groups.retain(|group| group.path.starts_with(prefix));
    let place = |group: &Group| by_name(&group.name);
    let page = page(groups, place, input.marker.as_deref(), input.max_items);
    let groups = page.items.iter().map(show::group).collect();
    Ok(ListGroupsResponse { groups, is_truncated: page.is_truncated, marker: page.marker })
}

pub async fn update(ctx: Ctx, input: UpdateGroupRequest) -> Result<UpdateGroupOutput, Error> {
    let (ctx, input) = (&ctx, &input);
    ctx.store()
        .transact(|tx| async move {
            let account = ctx.account();
            let old = find_in::<Group>(&tx, account, &input.group_name).await?;
            let mut row = old.clone();
            row.path = input.new_path.clone().unwrap_or(row.path);
            row.name = input.new_group_name.clone().unwrap_or(row.name);
            row.arn = entity::arn(account, "group", &row.path, &row.name);
            if rows::group(account, &row.name) != rows::group(account, &old.name)
                && tx.get(&rows::group(account, &row.name)).await?.is_some()
            {
                return Err(Group::present(&row.name));
            }
            tx.delete(&rows::group(account, &old.name));
            set_usages(&tx, account, &old, false);
            rename_for_members(&tx, account, &old.name, &row.name).await?;
            tx.put_value(rows::group(account, &row.name), &row);
            set_usages(&tx, account, &row, true);
            rows::changed(&tx);
            Ok(())
        })
        .await?;
    Ok(UpdateGroupOutput {})
}

async fn rename_for_members(
    tx: &Tx,
    account: &AccountId,
    old: &str,
    new: &str,
) -> Result<(), Error> {
    for (index, name) in tx.range(rows::members(account, old)).await? {
        let name = String::from_utf8_lossy(&name).into_owned();
        tx.delete(&index);
        tx.put(rows::member(account, new, &name), name.clone());
        let mut user = find_in::<User>(tx, account, &name).await?;
        for group in user.groups.iter_mut().filter(|group| *group == old) {
            *group = new.to_owned();
        }
        tx.put_value(rows::user(account, &name), &user);
    }
    Ok(())
}

pub async fn delete(ctx: Ctx, input: DeleteGroupRequest) -> Result<DeleteGroupOutput, Error> {
    let (ctx, name) = (&ctx, &input.group_name);
    ctx.store()
        .transact(|tx| async move {
            let account = ctx.account();
            let group = find_in::<Group>(&tx, account, name).await?;
            let members = tx.range(rows::members(account, name)).await?;
            let conflict = match members.is_empty() {
                false => Some("must remove users from group first"),
                true => held(&group.policies),
            };
            if let Some(conflict) = conflict {
                let message = format!("Cannot delete entity, {conflict}.");
                return Err(Error::DeleteConflict(message));
            }
            tx.delete(&rows::group(account, name));
            rows::changed(&tx);
            Ok(())
        })
        .await?;
    Ok(DeleteGroupOutput {})
}
