//! Where things are in an organisation: the way from its root, and what lies below a place.

use crate::error::Error;
use crate::rules::ids::{self, Kind};
use crate::store::{self as rows, Member, Organization, Policy, Rows, Unit};
use aws::Fault;
use serde::de::DeserializeOwned;
use store::{Range, Tx};

/// Units below one another.
pub const DEPTH_MAX: usize = 5;

/// The way from the root down to a place, both included; none if there is no such place.
pub async fn way(
    at: &impl Rows,
    organization: &Organization,
    place: &str,
) -> Result<Option<Vec<String>>, Error> {
    let mut way = vec![place.to_owned()];
    while let Some(last) = way.last().filter(|last| **last != organization.root) {
        let unit = at.value::<Unit>(&rows::unit(&organization.management, last)).await?;
        let Some(unit) = unit else { return Ok(None) };
        if way.len() > DEPTH_MAX {
            return Err(Fault::internal(format!("{place} is nested too deep")).into());
        }
        way.push(unit.parent);
    }
    way.reverse();
    Ok(Some(way))
}

/// The way to where something stands, which must be somewhere.
pub async fn way_to(
    at: &impl Rows,
    organization: &Organization,
    parent: &str,
) -> Result<Vec<String>, Error> {
    let nowhere = || Fault::internal(format!("{parent} is nowhere"));
    Ok(way(at, organization, parent).await?.ok_or_else(nowhere)?)
}

/// The organisation as it stands in this transaction.
pub async fn current(tx: &Tx, known: &Organization) -> Result<Organization, Error> {
    let row = tx.get_value::<Organization>(&rows::organization(&known.management)).await?;
    row.filter(|row| row.id == known.id).ok_or(Error::NotInUse)
}

/// Whether the root or a unit has this id.
pub async fn is_parent(
    at: &impl Rows,
    organization: &Organization,
    id: &str,
) -> Result<bool, Error> {
    let unit = rows::unit(&organization.management, id);
    Ok(id == organization.root || at.value::<Unit>(&unit).await?.is_some())
}

pub async fn units_under(
    at: &impl Rows,
    organization: &Organization,
    parent: &str,
) -> Result<Vec<Unit>, Error> {
    let mut units: Vec<Unit> = every(at, rows::units(&organization.management)).await?;
    units.retain(|unit| unit.parent == parent);
    Ok(units)
}

pub async fn accounts_under(
    at: &impl Rows,
    organization: &Organization,
    parent: &str,
) -> Result<Vec<Member>, Error> {
    let mut accounts: Vec<Member> = every(at, rows::accounts(&organization.management)).await?;
    accounts.retain(|account| account.parent == parent);
    Ok(accounts)
}

pub async fn account(
    at: &impl Rows,
    organization: &Organization,
    id: &str,
) -> Result<Member, Error> {
    if ids::kind(id) != Some(Kind::Account) {
        return Err(Error::pattern());
    }
    let row = at.value::<Member>(&rows::account(&organization.management, id)).await?;
    row.ok_or(Error::NoAccount)
}

pub async fn unit(at: &impl Rows, organization: &Organization, id: &str) -> Result<Unit, Error> {
    if ids::kind(id) != Some(Kind::Unit) {
        return Err(Error::pattern());
    }
    let row = at.value::<Unit>(&rows::unit(&organization.management, id)).await?;
    row.ok_or(Error::NoUnit)
}

/// A policy of the organisation's own.
pub async fn policy(
    at: &impl Rows,
    organization: &Organization,
    id: &str,
) -> Result<Policy, Error> {
    if ids::kind(id) != Some(Kind::Policy) {
        return Err(Error::pattern());
    }
    let row = at.value::<Policy>(&rows::policy(&organization.management, id)).await?;
    row.ok_or(Error::NoPolicy)
}

/// Every row of a range.
pub async fn every<T: DeserializeOwned>(at: &impl Rows, range: Range) -> Result<Vec<T>, Error> {
    let mut found = Vec::new();
    for (_, row) in at.rows(range).await? {
        found.push(serde_json::from_slice(&row).map_err(Fault::internal)?);
    }
    Ok(found)
}
