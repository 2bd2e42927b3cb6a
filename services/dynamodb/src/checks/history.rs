//! What is kept of the past: undo logs have a table and their two orders agree, backups and restores come to an end,
//! holds have who holds them, and what recovery keeps is trimmed.

use super::{Jobs, RESTORE};
use crate::backup::{Backup, BackupKind, BackupState};
use crate::history::Hold;
use crate::rules::table::Table;
use crate::store::history as past;
use crate::{backup_expiry, copies, imports, recovery};
use service::Examination;
use std::collections::HashSet;
use store::{Part, Range, StoreError};

const REPORT: &str = "report it: the rows only take up space";

/// What live tables say of their history.
#[derive(Default)]
pub(crate) struct Known {
    /// Undo logs that tables write.
    logs: HashSet<u64>,
    /// Who reads past moments.
    readers: HashSet<String>,
}

/// Checks what a table knows of its own history, and notes it.
pub fn check_table(
    exam: &Examination<'_>,
    table: &Table,
    known: &mut Known,
) -> Result<(), StoreError> {
    let history = &table.history;
    known.logs.extend(history.log);
    known.readers.extend(history.readers.iter().cloned());
    let needed = history.recovery.is_some() || !history.readers.is_empty();
    if needed != history.log.is_some() {
        let what = "its undo log is not kept exactly as long as somebody needs it";
        exam.tell("undo-log-mismatch", table.arn(), what, "turn recovery off and on");
    }
    if let (Some(log), Some(_)) = (history.log, history.recovery)
        && exam.timer_ms(recovery::TIMER, &recovery::timer_key(log))?.is_none()
    {
        let what = "no timer trims what recovery keeps: it grows for ever";
        exam.tell("recovery-untrimmed", table.arn(), what, "turn recovery off and on");
    }
    if let (Some(log), Some(_)) = (history.log, history.recovery)
        && exam
            .inspection
            .rows(Range::prefix(&past::begin_prefix(log, recovery::WHO)))
            .next()
            .is_none()
    {
        let what = "since when its recovery reaches back is not known";
        exam.tell("recovery-without-beginning", table.arn(), what, "turn recovery off and on");
    }
    for reader in &history.readers {
        let held = [Some(table.generation), history.log].into_iter().flatten();
        for number in held {
            if !exam.has(&past::hold_key(number, reader))? {
                let what = format!("{reader} reads a past moment that nothing holds");
                exam.tell("reader-without-hold", table.arn(), what, "delete what it makes");
            }
        }
    }
    let maker = if table.creating { imports::TIMER } else { copies::TIMER };
    if !table.is_usable() && exam.timer_ms(maker, &table.id)?.is_none() {
        let what = "it is being restored or imported, and nothing does so";
        exam.tell("restore-stopped", table.arn(), what, RESTORE);
    }
    if let Some(log) = history.log {
        check_orders(exam, table, log)?;
    }
    Ok(())
}

/// Each undo row stands in the order of writes, and each row of that order has its undo row.
fn check_orders(exam: &Examination<'_>, table: &Table, log: u64) -> Result<(), StoreError> {
    exam.doing(format!("{}, undo log", table.name));
    let torn = |what: &str| exam.tell("undo-torn", table.arn(), what, RESTORE);
    exam.each_raw(past::undo_rows_after(log, None), |key, _| {
        // What cannot be read has been reported before.
        let Ok((_, spot, stamp)) = past::parse_undo(key) else { return Ok(()) };
        if !exam.has(&past::undone_row(log, &spot, stamp))? {
            torn("an undo row is missing in the order of writes: it is never trimmed");
        }
        Ok(())
    })?;
    exam.each_raw(Range::prefix(&past::undone_prefix(log)), |key, _| {
        let Ok((_, stamp, spot)) = past::parse_undone(key) else { return Ok(()) };
        if !exam.has(&past::undo_row(log, &spot, stamp))? {
            torn("an undo row is gone: what its item was cannot be told");
        }
        Ok(())
    })
}

/// Backups, whose generations are live too.
pub fn check_backups(
    exam: &Examination<'_>,
    live: &mut HashSet<(u64, Option<u64>)>,
) -> Result<(), StoreError> {
    exam.doing("backups");
    exam.each::<Backup>(past::every_backup(), |key, backup| {
        live.insert((backup.generation, None));
        if *key != backup.row() {
            let what = "its row has another's key";
            exam.tell("backup-misplaced", format!("{key:?}"), what, "delete it and make another");
        }
        let is_copied = exam.timer_ms(copies::TIMER, &backup.id)?.is_some();
        if backup.state == BackupState::Creating && !is_copied {
            let what = "it is being made, and nothing does so";
            exam.tell("backup-stopped", backup.arn(), what, "make another");
        }
        // What the system makes of a deleted table is only estimated.
        if backup.kind == BackupKind::User && backup.state == BackupState::Available {
            let mut items = 0;
            exam.each_raw(past::item_rows(backup.generation, None), |_, _| {
                items += 1;
                Ok(())
            })?;
            if items != backup.items {
                let what = format!("it has {items} items, and not {}", backup.items);
                exam.tell("backup-incomplete", backup.arn(), what, RESTORE);
            }
        }
        // Earlier versions named the timer by the backup's id.
        let has = |timer: &str| exam.timer_ms(backup_expiry::TIMER, timer).map(|at| at.is_some());
        let is_watched = has(&backup_expiry::timer_key(&backup))? || has(&backup.id)?;
        if backup.expires_ms.is_some() && !is_watched {
            let what = "no timer removes it at its time";
            exam.tell("backup-unwatched", backup.arn(), what, RESTORE);
        }
        Ok(())
    })
}

/// Undo logs and holds have somebody who needs them.
pub fn check_owners(exam: &Examination<'_>, known: &Known, jobs: &Jobs) -> Result<(), StoreError> {
    exam.doing("undo logs and holds");
    for log in past::undo_logs(exam.inspection)? {
        if !known.logs.contains(&log) && !jobs.forgotten.contains(&log) {
            let what = "no table writes this undo log, and nothing reclaims it";
            exam.tell("undo-log-without-table", format!("{log:016x}"), what, REPORT);
        }
    }
    exam.each::<Hold>(past::every_hold(), |key, _| {
        let parts = key.parts()?;
        let Some(Part::Str(who)) = parts.last() else { return Ok(()) };
        if !known.readers.contains(who) && !jobs.copying.contains(who) {
            let what = "nobody reads what it holds, which is never reclaimed";
            exam.tell("hold-without-reader", format!("{key:?}"), what, REPORT);
        }
        Ok(())
    })
}
