//! What must hold between the rows of DynamoDB, for `pileus fsck`: no torn index, no stream record lost or
//! without its write, no item whose time to live nobody watches.

mod history;
mod items;
mod replicas;
mod streams;

use crate::rules::table::Table;
use crate::store::orphans::{self, Orphan};
use crate::{copies, exports, jobs, store as rows, trim};
use service::Examination;
use std::collections::HashSet;
use store::{StoreError, Timer};

/// What an operator can do about an index.
const REBUILD: &str = "delete the index by UpdateTable and create it anew, or restore a backup";
const RESTORE: &str = "restore a backup made before the damage";

/// What is under way for generations of tables.
#[derive(Default)]
pub(crate) struct Jobs {
    /// Generations whose items' timers are being set.
    expiring: HashSet<u64>,
    /// Generations, or indexes of them, whose rows are being reclaimed.
    reclaimed: HashSet<(u64, Option<u64>)>,
    /// Undo logs that are being reclaimed.
    forgotten: HashSet<u64>,
    /// Who copies a past moment.
    copying: HashSet<String>,
}

pub fn check(exam: &Examination<'_>) -> Result<(), StoreError> {
    let jobs = jobs_under_way(exam)?;
    let mut live = HashSet::new();
    let mut alone = HashSet::new();
    let mut known = history::Known::default();
    exam.each::<Table>(rows::every_table(), |key, table| {
        exam.doing(&table.name);
        if *key != rows::own_key(&table) {
            exam.tell("table-misplaced", format!("{key:?}"), "its row has another's key", RESTORE);
        }
        live.insert((table.generation, None));
        live.extend(table.indexes.iter().map(|index| (table.generation, Some(index.number))));
        history::check_table(exam, &table, &mut known)?;
        if !check_attributes(exam, &table) {
            return Ok(());
        }
        replicas::check(exam, &table, &mut alone)?;
        if table.is_first() {
            items::check(exam, &table, &jobs)?;
        }
        streams::check(exam, &table)?;
        check_trimmed(exam, &table)
    })?;
    check_orphans(exam)?;
    replicas::check_places(exam, &live)?;
    history::check_backups(exam, &mut live)?;
    history::check_owners(exam, &known, &jobs)?;
    check_generations(exam, &live, &jobs)
}

fn jobs_under_way(exam: &Examination<'_>) -> Result<Jobs, StoreError> {
    let mut found = Jobs::default();
    for due in exam.inspection.timers() {
        let timer = due?.timer;
        if timer.service != exam.service {
            continue;
        }
        if timer.name == exports::TIMER {
            found.copying.insert(timer.key.clone());
        }
        if timer.name == copies::TIMER {
            note_copy(exam, &timer, &mut found);
        }
        if timer.name != jobs::TIMER {
            continue;
        }
        match jobs::about(&timer) {
            Some(jobs::About::Expire(generation)) => drop(found.expiring.insert(generation)),
            Some(jobs::About::Reclaim(generation, index)) => {
                found.reclaimed.insert((generation, index));
            }
            Some(jobs::About::Forget(log)) => drop(found.forgotten.insert(log)),
            Some(jobs::About::Fill) => {}
            None => {
                let what = "its body cannot be read: the work it stands for is never done";
                exam.tell("job-damaged", format!("timer {}", timer.key), what, RESTORE);
            }
        }
    }
    Ok(found)
}

fn note_copy(exam: &Examination<'_>, timer: &Timer, found: &mut Jobs) {
    match copies::about(timer) {
        Some(copy) => drop(found.copying.insert(copy.reader)),
        None => {
            let what = "its body cannot be read: the copy it stands for is never done";
            exam.tell("copy-damaged", format!("timer {}", timer.key), what, RESTORE);
        }
    }
}

/// Every key attribute has a type; without it nothing of the table can be read.
fn check_attributes(exam: &Examination<'_>, table: &Table) -> bool {
    let mut defined = true;
    let schemas = std::iter::once(&table.key).chain(table.indexes.iter().map(|index| &index.key));
    for name in schemas.flat_map(|schema| schema.names()) {
        if !table.attributes.iter().any(|attribute| attribute.name == name) {
            let what = format!("its key attribute {name} has no type");
            exam.tell("attribute-undefined", table.arn(), what, RESTORE);
            defined = false;
        }
    }
    defined
}

/// What a live stream keeps for a day is watched by a timer.
fn check_trimmed(exam: &Examination<'_>, table: &Table) -> Result<(), StoreError> {
    let Some(stream) = table.live_stream() else { return Ok(()) };
    if exam.timer_ms(trim::TIMER, &trim::timer_key(stream))?.is_none() {
        let next = "turn the stream off and on by UpdateTable";
        let what = "no timer trims the stream: it grows for ever";
        exam.tell("stream-untrimmed", table.stream_arn(stream), what, next);
    }
    Ok(())
}

/// What deleted tables left of their streams stands in its place, and goes after a day.
fn check_orphans(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("streams of deleted tables");
    exam.each::<Orphan>(orphans::every(), |key, orphan| {
        if *key != orphan.row() {
            let what = "the row of a stream whose table is gone has another's key";
            exam.tell("stream-misplaced", format!("{key:?}"), what, RESTORE);
        }
        if exam.timer_ms(trim::TIMER, &trim::timer_key(&orphan.stream))?.is_none() {
            let what = "no timer takes away the stream of a deleted table";
            let next = "report it: its records only take up space";
            exam.tell("stream-untrimmed", orphan.arn(), what, next);
        }
        Ok(())
    })
}

/// Rows of items and indexes are of a table that is there, or are being reclaimed.
fn check_generations(
    exam: &Examination<'_>,
    live: &HashSet<(u64, Option<u64>)>,
    jobs: &Jobs,
) -> Result<(), StoreError> {
    exam.doing("rows of deleted tables");
    for (generation, index) in rows::generations(exam.inspection)? {
        let known = live.contains(&(generation, index))
            || jobs.reclaimed.contains(&(generation, None))
            || jobs.reclaimed.contains(&(generation, index));
        if !known {
            let place = match index {
                Some(index) => format!("index {index} of generation {generation:016x}"),
                None => format!("items of generation {generation:016x}"),
            };
            let what = "no table has these rows, and nothing reclaims them";
            exam.tell("rows-without-table", place, what, "report it: the rows only take up space");
        }
    }
    Ok(())
}
