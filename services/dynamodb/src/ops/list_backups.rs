//! `ListBackups`: in the order in which they were made.

use crate::backup::{Backup, BackupKind, row_of};
use crate::request::{check_name, table_name};
use crate::store::{self as rows, history as past};
use aws::Fault;
use model_dynamodb::{BackupTypeFilter, ListBackupsInput, ListBackupsOutput};
use service::Ctx;

/// Backups of a page, AWS's number.
const PAGE_MAX: usize = 100;
/// Rows read at once.
const STEP: usize = 100;

pub async fn handle(ctx: Ctx, input: ListBackupsInput) -> Result<ListBackupsOutput, Fault> {
    if let Some(name) = input.table_name.as_deref().filter(|name| !name.starts_with("arn:")) {
        check_name("tableName", name)?;
    }
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE_MAX);
    let limit = limit.clamp(1, PAGE_MAX);
    let mut range = past::backups(ctx.account().as_str(), ctx.region().as_str());
    if let Some(arn) = &input.exclusive_start_backup_arn {
        range = range.after(&row_of(arn)?);
    }
    let snapshot = ctx.store().snapshot();
    let (mut found, mut more) = (Vec::new(), false);
    'rows: loop {
        let step = rows::rows(&snapshot, range.clone().limit(STEP)).await?;
        for (_, row) in &step {
            let backup: Backup = serde_json::from_slice(row).map_err(Fault::internal)?;
            if !admits(&input, &backup) {
                continue;
            }
            if found.len() == limit {
                more = true;
                break 'rows;
            }
            found.push(backup.summary());
        }
        match step.last() {
            Some((last, _)) if step.len() == STEP => range = range.after(last),
            _ => break,
        }
    }
    let last = found.last().filter(|_| more).and_then(|summary| summary.backup_arn.clone());
    Ok(ListBackupsOutput { backup_summaries: Some(found), last_evaluated_backup_arn: last })
}

/// Whether a backup is one that a request asks for. The upper bound of the time is left out, as on AWS.
fn admits(input: &ListBackupsInput, backup: &Backup) -> bool {
    let of_table = |name: &String| table_name(name) == backup.table.name;
    let kind = match &input.backup_type {
        Some(BackupTypeFilter::System) => backup.kind == BackupKind::System,
        Some(BackupTypeFilter::User) | None => backup.kind == BackupKind::User,
        // AWS Backup is not here.
        Some(BackupTypeFilter::AwsBackup) => false,
        Some(BackupTypeFilter::All | BackupTypeFilter::Unknown(_)) => true,
    };
    let since = input.time_range_lower_bound.is_none_or(|at| backup.created_ms >= at.millis());
    let until = input.time_range_upper_bound.is_none_or(|at| backup.created_ms < at.millis());
    input.table_name.as_ref().is_none_or(of_table) && kind && since && until
}
