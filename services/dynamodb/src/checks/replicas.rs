//! The replicas of a global table know each other, agree on what they share, and can be found by their generation.

use super::RESTORE;
use crate::rules::table::Table;
use crate::store::{self as rows, Replicas};
use service::Examination;
use std::collections::HashSet;
use store::{Part, StoreError};

/// `alone`: the generations of the tables so far that are no replicas.
pub fn check(
    exam: &Examination<'_>,
    table: &Table,
    alone: &mut HashSet<u64>,
) -> Result<(), StoreError> {
    let Some(global) = &table.global else {
        if !alone.insert(table.generation) {
            let what = "it shares its items with a table that is no replica of it";
            exam.tell("generation-shared", table.arn(), what, RESTORE);
        }
        return Ok(());
    };
    let own = global.members.iter().find(|member| member.region == table.region);
    match own {
        None => tell(exam, table, "it is not among its own replicas"),
        Some(own) if own.stream != table.told_stream() => {
            tell(exam, table, "the other replicas know another stream than its own");
        }
        Some(own) if own.log != table.history.log => {
            tell(exam, table, "the other replicas know another undo log than its own");
        }
        Some(_) => {}
    }
    for region in table.other_regions() {
        let row = exam.inspection.get(&rows::table_key(&table.account, region, &table.name))?;
        // What cannot be read has been reported with its table.
        let other = row.map(|row| serde_json::from_slice::<Table>(&row).ok());
        match other {
            None => tell(exam, table, &format!("its replica in {region} is not there")),
            Some(Some(other)) if !in_step(table, &other) => {
                tell(exam, table, &format!("its replica in {region} differs in what they share"));
            }
            Some(_) => {}
        }
    }
    let regions = global.members.iter().map(|member| member.region.clone()).collect();
    let expected = Replicas { name: table.name.clone(), regions };
    let row = exam.inspection.get(&rows::replicas_key(&table.account, table.generation))?;
    let found = row.and_then(|row| serde_json::from_slice::<Replicas>(&row).ok());
    if found != Some(expected) {
        tell(exam, table, "its replicas cannot be found by their generation");
    }
    Ok(())
}

fn tell(exam: &Examination<'_>, table: &Table, what: &str) {
    exam.tell("replicas-differ", table.arn(), what, RESTORE);
}

/// Whether a replica has nothing to take over from another.
fn in_step(table: &Table, other: &Table) -> bool {
    let mut followed = other.clone();
    followed.follow(table);
    table.generation == other.generation && table.key == other.key && followed == *other
}

/// What says where replicas are is of a table that is there.
pub fn check_places(
    exam: &Examination<'_>,
    live: &HashSet<(u64, Option<u64>)>,
) -> Result<(), StoreError> {
    exam.doing("replicas by their generation");
    exam.each_raw(rows::every_replicas(), |key, _| {
        if let [_, _, Part::U64(generation)] = key.parts()?[..]
            && !live.contains(&(generation, None))
        {
            let what = "no table has this generation";
            let next = "report it: the row only takes up space";
            exam.tell("replicas-without-table", format!("{key:?}"), what, next);
        }
        Ok(())
    })
}
