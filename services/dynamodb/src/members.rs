//! The replicas of a global table: rows of their own that change together, and one generation of items.
//!
//! A write knows what it needs of the other replicas from its own table's row; so every transaction that changes
//! settings brings all rows in line.

use crate::rules::table::Table;
use crate::rules::table::global::Global;
use crate::store::{self as rows, Replicas};
use crate::{State, jobs, trim};
use aws::Fault;
use std::sync::Arc;
use store::{Key, Store, Tx};

/// The other replicas of a table, in the order in which they joined.
pub async fn others(tx: &Tx, state: &State, table: &Table) -> Result<Vec<Table>, Fault> {
    let mut found = Vec::new();
    for region in table.other_regions() {
        let row = rows::table_key(&table.account, region, &table.name);
        let other = state.tables.in_transaction(tx, &row).await?;
        found.push(other.ok_or_else(no_row)?.as_ref().clone());
    }
    Ok(found)
}

/// As [`others`], as they are durable. One that is just leaving is left out.
pub async fn durable_others(
    store: &Store,
    state: &State,
    table: &Table,
) -> Result<Vec<Arc<Table>>, Fault> {
    let mut found = Vec::new();
    for region in table.other_regions() {
        let row = rows::table_key(&table.account, region, &table.name);
        found.extend(state.tables.durable(store, &row).await?);
    }
    Ok(found)
}

fn no_row() -> Fault {
    Fault::internal("a replica has no row")
}

/// Puts a table whose settings have changed, and brings the other replicas in line. `also` changes them
/// further, or refuses.
pub async fn put(
    tx: &Tx,
    state: &State,
    table: &mut Table,
    also: impl Fn(&mut Table, &Table) -> Result<(), Fault> + Send,
) -> Result<(), Fault> {
    let mut others = others(tx, state, table).await?;
    let stream = table.told_stream();
    let own = table.region.as_str();
    let log = table.history.log;
    let mut members = table.global.iter_mut().flat_map(|global| &mut global.members);
    if let Some(member) = members.find(|member| member.region == own) {
        member.stream = stream;
        member.log = log;
    }
    table.forget_own();
    for other in &mut others {
        other.follow(table);
        also(other, table)?;
        rows::put_table(tx, other);
    }
    rows::put_table(tx, table);
    Ok(())
}

/// Puts the replicas of a global table that has grown or shrunk. One replica alone is a table as any.
pub fn regroup(tx: &Tx, table: &mut Table, others: &mut [Table], global: Global) {
    let regions = global.members.iter().map(|member| member.region.clone()).collect();
    let place = Replicas { name: table.name.clone(), regions };
    tx.put_value(rows::replicas_key(&table.account, table.generation), &place);
    table.global = (global.members.len() > 1).then_some(global);
    table.forget_own();
    for other in others {
        other.follow(table);
        rows::put_table(tx, other);
    }
    rows::put_table(tx, table);
}

/// Takes a table away. The items stay for the other replicas; true: it was the last one, and they are the caller's.
pub async fn remove(tx: &Tx, state: &State, table: &Table, now_ms: i64) -> Result<bool, Fault> {
    tx.delete(&rows::own_key(table));
    trim::leave(tx, table, now_ms);
    if let Some(log) = table.history.log {
        jobs::reclaim_log(tx, log, now_ms);
    }
    let mut others = others(tx, state, table).await?;
    let (Some(global), Some((first, rest))) = (&table.global, others.split_first_mut()) else {
        tx.delete(&rows::replicas_key(&table.account, table.generation));
        return Ok(true);
    };
    let mut global = global.clone();
    global.members.retain(|member| member.region != table.region);
    regroup(tx, first, rest, global);
    Ok(false)
}

/// The table of a row, if it is of this generation; else a replica of it that is still there.
pub async fn of_generation(
    tx: &Tx,
    state: &State,
    row: &Key,
    account: &str,
    generation: u64,
) -> Result<Option<Arc<Table>>, Fault> {
    let right = |table: &Arc<Table>| table.generation == generation;
    if let Some(table) = state.tables.in_transaction(tx, row).await?.filter(right) {
        return Ok(Some(table));
    }
    let place: Option<Replicas> =
        tx.get_value(&rows::replicas_key(account, generation)).await.map_err(rows::fault)?;
    let Some(place) = place else { return Ok(None) };
    for region in &place.regions {
        let row = rows::table_key(account, region, &place.name);
        if let Some(table) = state.tables.in_transaction(tx, &row).await?.filter(right) {
            return Ok(Some(table));
        }
    }
    Ok(None)
}
