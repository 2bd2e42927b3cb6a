//! `ExportTableToPointInTime`. The moment is held at once; the work is done by `exports`.

use crate::exports::filter::Filter;
use crate::exports::{self, Export, Progress, Span};
use crate::history::Moment;
use crate::request::check_account;
use crate::rules::table::Table;
use crate::rules::transfer::job;
use crate::store::transfers::{self, Status};
use crate::{State, history, recovery, store as rows};
use aws::{Arn, Fault};
use model_dynamodb::{
    ExportTableToPointInTimeInput, ExportTableToPointInTimeOutput, ExportType, ExportViewType,
    IncrementalExportSpecification, S3SseAlgorithm,
};
use service::{Ctx, Standing};
use store::{Key, Stamp, Tx};
use wire::Timestamp;

/// What an incremental export covers, AWS's numbers.
const PERIOD_MS_MIN: i64 = 15 * 60 * 1000;
const PERIOD_MS_MAX: i64 = 24 * 60 * 60 * 1000;

/// The time that a request asks for, in milliseconds.
#[derive(Clone, Copy)]
enum Asked {
    Full { at_ms: Option<i64> },
    Incremental { from_ms: i64, to_ms: i64, old_images: bool },
}

pub async fn handle(
    ctx: Ctx,
    input: ExportTableToPointInTimeInput,
) -> Result<ExportTableToPointInTimeOutput, Fault> {
    let row = table_row(&ctx, &input.table_arn)?;
    check(&input)?;
    let now_ms = ctx.now_ms();
    let asked = asked(&input, now_ms)?;
    let state = ctx.state::<State>();
    let filter = Filter::new(&state, input.filter_specification.as_ref())?;
    if matches!(asked, Asked::Incremental { .. }) && input.filter_specification.is_some() {
        return Err(Fault::not_implemented("FilterSpecification of an incremental export"));
    }
    let caller = Standing::of(&ctx).ok_or_else(|| {
        Fault::not_implemented("An export in a federated session or one with policies of its own")
    })?;
    let token = input.client_token.clone().unwrap_or_else(|| ctx.world().uuid());
    let request = wire::to_document(&input);
    let latest = history::latest(ctx.store(), now_ms);
    let (id, reader) = (job::id(now_ms, ctx.world().random_u64()), ctx.world().uuid());
    let export = rows::transact(ctx.store(), |tx| {
        let (state, row, arn) = (&state, &row, &input.table_arn);
        let (request, token, caller, id, reader) = (&request, &token, &caller, &id, &reader);
        let filter = &filter;
        async move {
            let table = state.tables.usable_in(&tx, row).await?;
            let mut table = table.ok_or_else(|| no_table(arn))?.as_ref().clone();
            let place = (transfers::EXPORTS, &*table.account, &*table.region);
            if let Some(before) =
                transfers::by_token_in::<Export>(&tx, place, token, now_ms).await?
            {
                return if before.request == *request { Ok(before) } else { Err(conflict()) };
            }
            filter.check(&table)?;
            let span = span(&tx, &mut table, asked, (latest, now_ms), reader).await?;
            rows::put_table(&tx, &table);
            let export = Export {
                id: id.clone(),
                account: table.account.clone(),
                region: table.region.clone(),
                table: table.name.clone(),
                table_id: table.id.clone(),
                key: table.key.clone(),
                token: token.clone(),
                request: request.clone(),
                caller: caller.clone(),
                reader: reader.clone(),
                span,
                started_ms: now_ms,
                ended_ms: None,
                status: Status::InProgress,
                failure: None,
                progress: Progress::default(),
            };
            transfers::put_export(&tx, &export);
            let key =
                transfers::token_key(transfers::EXPORTS, &table.account, &table.region, token);
            tx.put_value(key, &transfers::Token { id: id.clone(), at_ms: now_ms });
            export.schedule(&tx, now_ms);
            Ok(export)
        }
    })
    .await?;
    Ok(ExportTableToPointInTimeOutput { export_description: Some(exports::description(&export)?) })
}

fn table_row(ctx: &Ctx, text: &str) -> Result<Key, Fault> {
    let arn: Arn = text.parse().map_err(|_| {
        Fault::validation("One or more parameter values were invalid: tableArn is not a valid ARN")
    })?;
    let name = arn.resource().strip_prefix("table/").filter(|name| !name.contains('/'));
    let name = name.filter(|_| arn.is_of("dynamodb"));
    let name = name.ok_or_else(|| Fault::validation("Invalid Request: Table ARN is invalid."))?;
    if arn.region() != ctx.region().as_str() {
        return Err(no_table(text));
    }
    check_account(ctx, arn.account())?;
    Ok(rows::table_key(arn.account(), arn.region(), name))
}

fn no_table(arn: &str) -> Fault {
    Fault::client("TableNotFoundException", format!("Table not found: {arn}"))
}

fn conflict() -> Fault {
    Fault::client(
        "ExportConflictException",
        "Export conflict: Duplicate request detected with conflicting parameters",
    )
}

fn invalid_time(text: impl Into<String>) -> Fault {
    Fault::client("InvalidExportTimeException", text)
}

fn check(input: &ExportTableToPointInTimeInput) -> Result<(), Fault> {
    if input.s3_prefix.as_deref() == Some("") {
        return Err(Fault::validation(
            "1 validation error detected: Value '' at 's3Prefix' failed to satisfy constraint: Member \
             must have length greater than or equal to 1",
        ));
    }
    let keyed = input.s3_sse_algorithm == Some(S3SseAlgorithm::Kms);
    if input.s3_sse_kms_key_id.is_some() && !keyed {
        return Err(Fault::validation(
            "Invalid Request: KMS Key Id is not supported for this encryption type",
        ));
    }
    if keyed {
        return Err(Fault::not_implemented("DynamoDB exports encrypted with a KMS key"));
    }
    Ok(())
}

fn asked(input: &ExportTableToPointInTimeInput, now_ms: i64) -> Result<Asked, Fault> {
    let invalid = |why: &str| Fault::validation(format!("Invalid Request: {why}"));
    let incremental = input.export_type == Some(ExportType::IncrementalExport);
    let specification = match (&input.incremental_export_specification, &input.export_type) {
        (None, _) if !incremental => {
            return Ok(Asked::Full { at_ms: input.export_time.map(|at| at.millis()) });
        }
        (None, _) => {
            return Err(invalid(
                "Incremental Export Specification expected when export type is set as Incremental \
                 Export",
            ));
        }
        (Some(_), None) => {
            return Err(invalid(
                "Export Type expected to be Incremental Export when incremental export specification \
                 is provided",
            ));
        }
        (Some(_), Some(ExportType::FullExport)) => {
            return Err(invalid(
                "When Export Type is Full Export , Incremental Export Specification should not be \
                 provided",
            ));
        }
        (Some(specification), Some(_)) => specification,
    };
    if input.export_time.is_some() {
        return Err(invalid("Export Time should not be provided for Incremental Export"));
    }
    let IncrementalExportSpecification { export_from_time, export_to_time, export_view_type } =
        specification;
    let from = export_from_time.ok_or_else(|| {
        invalid("ExportFromTime must be provided in IncrementalExportSpecification")
    })?;
    // A whole second, as clients send them.
    let to_ms = export_to_time.map_or(now_ms.div_euclid(1000) * 1000, |to| to.millis());
    let old_images = *export_view_type != Some(ExportViewType::NewImage);
    Ok(Asked::Incremental { from_ms: from.millis(), to_ms, old_images })
}

/// Checks the time in AWS's order, and holds what is to be read.
async fn span(
    tx: &Tx,
    table: &mut Table,
    asked: Asked,
    (latest, now_ms): (Stamp, i64),
    reader: &str,
) -> Result<Span, Fault> {
    if let Asked::Incremental { from_ms, to_ms, .. } = asked {
        check_period(table, from_ms, to_ms, now_ms)?;
    }
    let window = recovery::window(tx, table, latest, now_ms).await?;
    let (Some((earliest_ms, latest_ms)), Some(log)) = (window, table.history.log) else {
        return Err(recovery::unavailable(table));
    };
    let begun = history::begun(tx, log, recovery::WHO).await?.unwrap_or(Stamp::FIRST);
    if !history::has_room(table) {
        return Err(Fault::client(
            "LimitExceededException",
            format!(
                "Up to {} backups, restores and exports of a table may be under way at once: {}",
                history::READERS_MAX,
                table.name
            ),
        ));
    }
    let outside =
        || invalid_time("Point in Time Recovery is not available for specified export time");
    match asked {
        Asked::Full { at_ms: None } => {
            let moment = history::hold(tx, table, reader, latest.max(begun));
            Ok(Span::Full { moment, at_ms: now_ms })
        }
        Asked::Full { at_ms: Some(at_ms) } => {
            // A table is told with its creation in whole seconds.
            if at_ms > now_ms || at_ms < table.created_ms.div_euclid(1000) * 1000 {
                return Err(invalid_time("Export Time is invalid"));
            }
            if !(earliest_ms..=latest_ms).contains(&at_ms) {
                return Err(outside());
            }
            let moment = history::hold(tx, table, reader, Stamp::end_of(at_ms));
            Ok(Span::Full { moment, at_ms })
        }
        Asked::Incremental { from_ms, to_ms, old_images } => {
            if from_ms < earliest_ms || to_ms > latest_ms.max(now_ms) {
                return Err(outside());
            }
            // The beginning is part of the period, its end is not.
            let from = Stamp::end_of(from_ms - 1).max(begun);
            let moment: Moment = history::hold(tx, table, reader, from);
            let until = Stamp::end_of(to_ms - 1);
            Ok(Span::Incremental { moment, until, from_ms, to_ms, old_images })
        }
    }
}

fn check_period(table: &Table, from_ms: i64, to_ms: i64, now_ms: i64) -> Result<(), Fault> {
    let told = |ms: i64| Timestamp::from_millis(ms.div_euclid(1000) * 1000).to_iso_8601();
    if from_ms < table.created_ms.div_euclid(1000) * 1000 {
        return Err(invalid_time(format!(
            "Incremental export period from time cannot be less than the table creation time : {}",
            told(from_ms)
        )));
    }
    if to_ms > now_ms {
        return Err(invalid_time(format!(
            "Incremental export period to time cannot be greater than the current time : {}",
            told(to_ms)
        )));
    }
    let period_ms = to_ms - from_ms;
    if period_ms < PERIOD_MS_MIN {
        return Err(invalid_time(
            "Difference between export period from time and export period to time is less than 15 \
             minutes",
        ));
    }
    if period_ms > PERIOD_MS_MAX {
        return Err(invalid_time(
            "Difference between export period from time and export period to time is greater than 24 \
             hours",
        ));
    }
    Ok(())
}
