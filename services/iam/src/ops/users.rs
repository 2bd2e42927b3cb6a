//! Users.

use crate::access::own_name;
use crate::entity::{self, all, find, find_in, set_usages};
use crate::error::Error;
use crate::ops::boundaries::attachable;
use crate::rules::page::{by_name, page};
use crate::rules::tags;
use crate::show;
use crate::store::{self as rows, AccessKey, Attached, User, credentials};
use aws::{AccountId, Principal};
use model_iam::{
    CreateUserRequest, CreateUserResponse, DeleteUserOutput, DeleteUserRequest, GetUserRequest,
    GetUserResponse, ListUsersRequest, ListUsersResponse, UpdateUserOutput, UpdateUserRequest,
};
use service::Ctx;
use store::Tx;

pub async fn create(ctx: Ctx, input: CreateUserRequest) -> Result<CreateUserResponse, Error> {
    let path = input.path.unwrap_or_else(|| "/".into());
    let row = User {
        arn: entity::arn(ctx.account(), "user", &path, &input.user_name),
        name: input.user_name,
        path,
        id: ctx.world().unique_id("AIDA", 21),
        created_ms: ctx.now_ms(),
        tags: tags::given(&input.tags)?,
        policies: Attached { boundary: input.permissions_boundary, ..Attached::default() },
        groups: Vec::new(),
    };
    let (ctx, row) = (&ctx, &row);
    ctx.store()
        .transact(|tx| async move {
            if let Some(boundary) = &row.policies.boundary {
                attachable(&tx, ctx.account(), boundary).await?;
            }
            entity::create(&tx, ctx.account(), row).await?;
            set_usages(&tx, ctx.account(), row, true);
            Ok::<(), Error>(())
        })
        .await?;
    Ok(CreateUserResponse { user: Some(show::user(row)) })
}

pub async fn get(ctx: Ctx, input: GetUserRequest) -> Result<GetUserResponse, Error> {
    let name = match input.user_name {
        Some(name) => Some(name),
        None => own_name(&ctx)?,
    };
    let Some(name) = name else {
        // The root user has no name; the answer's shape wants one.
        let user = model_iam::User {
            path: "/".into(),
            user_name: "root".into(),
            user_id: ctx.account().to_string(),
            arn: Principal::Root { account: ctx.account().clone() }.display(),
            ..model_iam::User::default()
        };
        return Ok(GetUserResponse { user });
    };
    Ok(GetUserResponse { user: show::user(&find::<User>(&ctx, &name).await?) })
}

pub async fn list(ctx: Ctx, input: ListUsersRequest) -> Result<ListUsersResponse, Error> {
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let mut users = all::<User>(&ctx).await?;
    users.retain(|user| user.path.starts_with(prefix));
    let place = |user: &User| by_name(&user.name);
    let page = page(users, place, input.marker.as_deref(), input.max_items);
    let shown = page.items.iter().map(|row| model_iam::User {
        tags: None,
        permissions_boundary: None,
        ..show::user(row)
    });
    let users = shown.collect();
    Ok(ListUsersResponse { users, is_truncated: page.is_truncated, marker: page.marker })
}

pub async fn update(ctx: Ctx, input: UpdateUserRequest) -> Result<UpdateUserOutput, Error> {
    let (ctx, input) = (&ctx, &input);
    ctx.store()
        .transact(|tx| async move {
            let account = ctx.account();
            let old = find_in::<User>(&tx, account, &input.user_name).await?;
            let mut row = old.clone();
            row.path = input.new_path.clone().unwrap_or(row.path);
            row.name = input.new_user_name.clone().unwrap_or(row.name);
            row.arn = entity::arn(account, "user", &row.path, &row.name);
            if rows::user(account, &row.name) != rows::user(account, &old.name)
                && tx.get(&rows::user(account, &row.name)).await?.is_some()
            {
                return Err(<User as entity::Entity>::present(&row.name));
            }
            tx.delete(&rows::user(account, &old.name));
            set_usages(&tx, account, &old, false);
            rename_in_groups(&tx, account, &old, &row);
            rename_keys(&tx, account, &old.name, &row.name).await?;
            credentials::rename(&tx, account, &old.name, &row.name).await?;
            tx.put_value(rows::user(account, &row.name), &row);
            set_usages(&tx, account, &row, true);
            rows::changed(&tx);
            Ok(())
        })
        .await?;
    Ok(UpdateUserOutput {})
}

fn rename_in_groups(tx: &Tx, account: &AccountId, old: &User, new: &User) {
    for group in &old.groups {
        tx.delete(&rows::member(account, group, &old.name));
        tx.put(rows::member(account, group, &new.name), new.name.clone());
    }
}

async fn rename_keys(tx: &Tx, account: &AccountId, old: &str, new: &str) -> Result<(), Error> {
    for (index, id) in tx.range(rows::access_keys_of(account, old)).await? {
        let id = String::from_utf8_lossy(&id).into_owned();
        tx.delete(&index);
        tx.put(rows::access_key_of(account, new, &id), id.clone());
        if let Some(mut key) = tx.get_value::<AccessKey>(&rows::access_key(&id)).await? {
            key.user = Some(new.to_owned());
            tx.put_value(rows::access_key(&id), &key);
        }
    }
    Ok(())
}

pub async fn delete(ctx: Ctx, input: DeleteUserRequest) -> Result<DeleteUserOutput, Error> {
    let (ctx, name) = (&ctx, &input.user_name);
    ctx.store()
        .transact(|tx| async move {
            let account = ctx.account();
            let user = find_in::<User>(&tx, account, name).await?;
            let keys = tx.range(rows::access_keys_of(account, name)).await?;
            let conflict = if !keys.is_empty() {
                Some("must delete access keys first")
            } else if !user.groups.is_empty() {
                Some("must remove users from group first")
            } else {
                let hindrance = credentials::hindrance(&tx, account, name).await?;
                hindrance.or_else(|| held(&user.policies))
            };
            if let Some(conflict) = conflict {
                let message = format!("Cannot delete entity, {conflict}.");
                return Err(Error::DeleteConflict(message));
            }
            set_usages(&tx, account, &user, false);
            tx.delete(&rows::user(account, name));
            rows::changed(&tx);
            Ok(())
        })
        .await?;
    Ok(DeleteUserOutput {})
}

/// What of its policies stands in the way of an entity's deletion.
pub fn held(policies: &Attached) -> Option<&'static str> {
    if !policies.inline.is_empty() {
        return Some("must delete policies first");
    }
    (!policies.managed.is_empty()).then_some("must detach all policies first")
}
