//! Who is in which group.

use crate::entity::{find, find_in};
use crate::error::Error;
use crate::rules::page::{by_name, page};
use crate::show;
use crate::store::{self as rows, Group, User};
use model_iam::{
    AddUserToGroupOutput, AddUserToGroupRequest, GetGroupRequest, GetGroupResponse,
    ListGroupsForUserRequest, ListGroupsForUserResponse, RemoveUserFromGroupOutput,
    RemoveUserFromGroupRequest,
};
use service::Ctx;

const GROUPS_PER_USER_MAX: usize = 10;

pub async fn add(ctx: Ctx, input: AddUserToGroupRequest) -> Result<AddUserToGroupOutput, Error> {
    let (ctx, input) = (&ctx, &input);
    ctx.store()
        .transact(|tx| async move {
            let account = ctx.account();
            find_in::<Group>(&tx, account, &input.group_name).await?;
            let mut user = find_in::<User>(&tx, account, &input.user_name).await?;
            if user.groups.contains(&input.group_name) {
                return Ok(());
            }
            if user.groups.len() >= GROUPS_PER_USER_MAX {
                return Err(Error::quota("GroupsPerUser", GROUPS_PER_USER_MAX));
            }
            user.groups.push(input.group_name.clone());
            let member = rows::member(account, &input.group_name, &user.name);
            tx.put(member, user.name.clone());
            tx.put_value(rows::user(account, &user.name), &user);
            rows::changed(&tx);
            Ok(())
        })
        .await?;
    Ok(AddUserToGroupOutput {})
}

pub async fn remove(
    ctx: Ctx,
    input: RemoveUserFromGroupRequest,
) -> Result<RemoveUserFromGroupOutput, Error> {
    let (ctx, input) = (&ctx, &input);
    ctx.store()
        .transact(|tx| async move {
            let account = ctx.account();
            find_in::<Group>(&tx, account, &input.group_name).await?;
            let mut user = find_in::<User>(&tx, account, &input.user_name).await?;
            user.groups.retain(|group| *group != input.group_name);
            tx.delete(&rows::member(account, &input.group_name, &user.name));
            tx.put_value(rows::user(account, &user.name), &user);
            rows::changed(&tx);
            Ok::<(), Error>(())
        })
        .await?;
    Ok(RemoveUserFromGroupOutput {})
}

/// A group with its members.
pub async fn get(ctx: Ctx, input: GetGroupRequest) -> Result<GetGroupResponse, Error> {
    let group = find::<Group>(&ctx, &input.group_name).await?;
    let members = ctx.store().range(rows::members(ctx.account(), &group.name)).await?;
    let names = members.iter().map(|(_, name)| String::from_utf8_lossy(name).into_owned());
    let page = page(
        names.collect(),
        |name: &String| by_name(name),
        input.marker.as_deref(),
        input.max_items,
    );
    let mut users = Vec::new();
    for name in &page.items {
        let user = show::user(&find::<User>(&ctx, name).await?);
        users.push(model_iam::User { tags: None, permissions_boundary: None, ..user });
    }
    let group = show::group(&group);
    Ok(GetGroupResponse { group, users, is_truncated: page.is_truncated, marker: page.marker })
}

pub async fn groups_of(
    ctx: Ctx,
    input: ListGroupsForUserRequest,
) -> Result<ListGroupsForUserResponse, Error> {
    let user = find::<User>(&ctx, &input.user_name).await?;
    let mut names = user.groups;
    names.sort_by_key(|name| by_name(name));
    let page = page(names, |name: &String| by_name(name), input.marker.as_deref(), input.max_items);
    let mut groups = Vec::new();
    for name in &page.items {
        groups.push(show::group(&find::<Group>(&ctx, name).await?));
    }
    Ok(ListGroupsForUserResponse { groups, is_truncated: page.is_truncated, marker: page.marker })
}
