//! Where things are in an organisation: the way from its root, and what lies below a place.

use crate::error::Error;
use crate::rules::ids::{self, Kind};
use crate::store::{self as rows, Member, Organization, Policy, Unit};
use aws::Fault;
use serde::de::DeserializeOwned;
use store::{Range, Tx};

/// Units below one another.
pub const DEPTH_MAX: usize = 5;

/// The way from the root down to a place, both included; none if there is no such place.
pub async fn way(
    tx: &Tx,
    organization: &Organization,
    place: &str,
) -> Result<Option<Vec<String>>, Error> {
    let mut way = vec![place.to_owned()];
    while let Some(last) = way.last().filter(|last| **last != organization.root) {
        let unit = tx.get_value::<Unit>(&rows::unit(&organization.management, last)).await?;
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
    tx: &Tx,
    organization: &Organization,
    parent: &str,
) -> Result<Vec<String>, Error> {
    let nowhere = || Fault::internal(format!("{parent} is nowhere"));
    Ok(way(tx, organization, parent).await?.ok_or_else(nowhere)?)
}

/// The organisation as it stands in this transaction.
pub async fn current(tx: &Tx, known: &Organization) -> Result<Organization, Error> {
    let row = tx.get_value::<Organization>(&rows::organization(&known.management)).await?;
    row.filter(|row| row.id == known.id).ok_or(Error::NotInUse)
}

/// Whether the root or a unit has this id.
pub async fn is_parent(tx: &Tx, organization: &Organization, id: &str) -> Result<bool, Error> {
    let unit = rows::unit(&organization.management, id);
    Ok(id == organization.root || tx.get(&unit).await?.is_some())
}

pub async fn units_under(
    tx: &Tx,
    organization: &Organization,
    parent: &str,
) -> Result<Vec<Unit>, Error> {
    let mut units: Vec<Unit> = every(tx, rows::units(&organization.management)).await?;
    units.retain(|unit| unit.parent == parent);
    Ok(units)
}

pub async fn accounts_under(
    tx: &Tx,
    organization: &Organization,
    parent: &str,
) -> Result<Vec<Member>, Error> {
    let mut accounts: Vec<Member> = every(tx, rows::accounts(&organization.management)).await?;
    accounts.retain(|account| account.parent == parent);
    Ok(accounts)
}

pub async fn account(tx: &Tx, organization: &Organization, id: &str) -> Result<Member, Error> {
    if ids::kind(id) != Some(Kind::Account) {
        return Err(Error::pattern());
    }
    let row = tx.get_value::<Member>(&rows::account(&organization.management, id)).await?;
    row.ok_or(Error::NoAccount)
}

pub async fn unit(tx: &Tx, organization: &Organization, id: &str) -> Result<Unit, Error> {
    if ids::kind(id) != Some(Kind::Unit) {
        return Err(Error::pattern());
    }
    let row = tx.get_value::<Unit>(&rows::unit(&organization.management, id)).await?;
    row.ok_or(Error::NoUnit)
}

/// A policy of the organisation's own.
pub async fn policy(tx: &Tx, organization: &Organization, id: &str) -> Result<Policy, Error> {
    if ids::kind(id) != Some(Kind::Policy) {
        return Err(Error::pattern());
    }
    let row = tx.get_value::<Policy>(&rows::policy(&organization.management, id)).await?;
    row.ok_or(Error::NoPolicy)
}

/// Every row of a range.
pub async fn every<T: DeserializeOwned>(tx: &Tx, range: Range) -> Result<Vec<T>, Error> {
    let mut found = Vec::new();
    for (_, row) in tx.range(range).await? {
        found.push(serde_json::from_slice(&row).map_err(Fault::internal)?);
    }
    Ok(found)
}
