//! Where accounts and units are, and how accounts move.

use super::units::check_parent;
use crate::error::Error;
use crate::rules::ids::{self, Kind};
use crate::rules::page::page;
use crate::store::{self as rows, Organization};
use crate::tree;
use model_organizations as model;
use service::Ctx;

pub async fn list_children(
    ctx: Ctx,
    organization: Organization,
    input: model::ListChildrenRequest,
) -> Result<model::ListChildrenResponse, Error> {
    check_parent(&input.parent_id)?;
    if let model::ChildType::Unknown(_) = input.child_type {
        return Err(Error::input("INVALID_ENUM", "You specified an invalid value."));
    }
    let at = ctx.store().snapshot();
    let parent = &input.parent_id;
    if !tree::is_parent(&at, &organization, parent).await? {
        return Err(Error::NoParent);
    }
    let children: Vec<String> = match input.child_type {
        model::ChildType::Account => {
            let accounts = tree::accounts_under(&at, &organization, parent).await?;
            accounts.into_iter().map(|row| row.id).collect()
        }
        _ => {
            let units = tree::units_under(&at, &organization, parent).await?;
            units.into_iter().map(|row| row.id).collect()
        }
    };
    let (children, next_token) =
        page(children, String::as_str, input.next_token.as_deref(), input.max_results)?;
    let child = |id| model::Child { id: Some(id), type_: Some(input.child_type.clone()) };
    let children = Some(children.into_iter().map(child).collect());
    Ok(model::ListChildrenResponse { children, next_token })
}

/// A child has one.
pub async fn list_parents(
    ctx: Ctx,
    organization: Organization,
    input: model::ListParentsRequest,
) -> Result<model::ListParentsResponse, Error> {
    let (at, child) = (ctx.store().snapshot(), &input.child_id);
    let parent = match ids::kind(child) {
        Some(Kind::Account) => tree::account(&at, &organization, child).await.map(|row| row.parent),
        Some(Kind::Unit) => tree::unit(&at, &organization, child).await.map(|row| row.parent),
        _ => return Err(Error::pattern()),
    };
    let parent = match parent {
        Err(Error::NoAccount | Error::NoUnit) => return Err(Error::NoChild),
        other => other?,
    };
    let (parents, next_token) =
        page(vec![parent], String::as_str, input.next_token.as_deref(), input.max_results)?;
    let parents = parents.into_iter().map(|id| {
        let type_ = match id == organization.root {
            true => model::ParentType::Root,
            false => model::ParentType::OrganizationalUnit,
        };
        model::Parent { id: Some(id), type_: Some(type_) }
    });
    Ok(model::ListParentsResponse { parents: Some(parents.collect()), next_token })
}

pub async fn move_account(
    ctx: Ctx,
    organization: Organization,
    input: model::MoveAccountRequest,
) -> Result<model::MoveAccountOutput, Error> {
    check_parent(&input.source_parent_id)?;
    check_parent(&input.destination_parent_id)?;
    let (known, input) = (&organization, &input);
    ctx.store()
        .transact(|tx| async move {
            let organization = tree::current(&tx, known).await?;
            let mut account = tree::account(&tx, &organization, &input.account_id).await?;
            if !tree::is_parent(&tx, &organization, &input.destination_parent_id).await? {
                return Err(Error::NoDestinationParent);
            }
            if account.parent == input.destination_parent_id {
                return Err(Error::AccountThere);
            }
            if account.parent != input.source_parent_id {
                return Err(Error::NoSourceParent);
            }
            account.parent.clone_from(&input.destination_parent_id);
            tx.put_value(rows::account(&organization.management, &account.id), &account);
            rows::changed(&tx);
            Ok(())
        })
        .await?;
    Ok(model::MoveAccountOutput {})
}
