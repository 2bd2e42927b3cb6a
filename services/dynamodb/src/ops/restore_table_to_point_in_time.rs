//! `RestoreTableToPointInTime`: a new table with what another held at a moment.

use crate::description::{self, Extent};
use crate::ops::describe_continuous_backups::table_not_found;
use crate::request::{check_name, named_table_row, table_name};
use crate::restoring::{self, Identity, Overrides};
use crate::rules::table::Table;
use crate::rules::table::history::Restored;
use crate::{State, copies, history, recovery, store as rows};
use aws::{Arn, Fault};
use model_dynamodb::{
    RestoreTableToPointInTimeInput, RestoreTableToPointInTimeOutput, TableStatus,
};
use service::Ctx;
use store::{Stamp, Tx};

pub async fn handle(
    ctx: Ctx,
    input: RestoreTableToPointInTimeInput,
) -> Result<RestoreTableToPointInTimeOutput, Fault> {
    check_name("targetTableName", &input.target_table_name)?;
    let source_text = source(&ctx, &input)?;
    restoring::check(input.sse_specification_override.as_ref())?;
    let asked_ms = asked_ms(&input)?;
    let row = named_table_row(&ctx, source_text)?;
    let identity = Identity::new(&ctx, &input.target_table_name);
    let overrides = Overrides {
        billing_mode: input.billing_mode_override.clone(),
        throughput: input.provisioned_throughput_override.clone(),
        on_demand: input.on_demand_throughput_override.clone(),
        local_indexes: input.local_secondary_index_override.clone(),
        global_indexes: input.global_secondary_index_override.clone(),
    };
    let state = ctx.state::<State>();
    let now_ms = ctx.now_ms();
    let latest = history::latest(ctx.store(), now_ms);
    let table = rows::transact(ctx.store(), |tx| {
        let (state, row, identity, overrides) = (&state, &row, &identity, &overrides);
        async move {
            let source = state.tables.in_transaction(&tx, row).await?;
            let mut source = source.ok_or_else(|| table_not_found(source_text))?.as_ref().clone();
            let at = moment(&tx, &source, asked_ms, latest, now_ms).await?;
            identity.check_free(&tx, state).await?;
            history::check_readers(&source, "LimitExceededException")?;
            let restored = Restored {
                backup_arn: None,
                table_arn: Some(source.arn()),
                at_ms: at.at_ms(),
                in_progress: true,
            };
            let table = restoring::target(&source, identity.clone(), overrides, restored)?;
            let moment = history::hold(&tx, &mut source, &table.id, at);
            rows::put_table(&tx, &source);
            rows::put_table(&tx, &table);
            copies::start_restore(&tx, row, moment, &table, now_ms);
            Ok(table)
        }
    })
    .await?;
    let description = description::table(&table, TableStatus::Creating, Extent::default());
    Ok(RestoreTableToPointInTimeOutput { table_description: Some(description) })
}

/// The source's name or ARN, which may be of another region.
fn source<'a>(ctx: &Ctx, input: &'a RestoreTableToPointInTimeInput) -> Result<&'a str, Fault> {
    let text = match (&input.source_table_arn, &input.source_table_name) {
        (Some(arn), None) => arn,
        (None, Some(name)) => name,
        (Some(arn), Some(name)) if table_name(arn) == name => arn,
        (Some(_), Some(_)) => {
            return Err(Fault::validation(
                "One or more parameter values were invalid: SourceTableArn and SourceTableName name \
                 different tables",
            ));
        }
        (None, None) => {
            return Err(Fault::validation(
                "One or more parameter values were invalid: Either SourceTableArn or SourceTableName \
                 must be specified",
            ));
        }
    };
    match text.parse::<Arn>() {
        Ok(arn) if arn.account() != ctx.account().as_str() => Err(Fault::validation(
            "One or more parameter values were invalid: The source table must be in the account of the \
             target table",
        )),
        _ => Ok(text),
    }
}

/// The moment that is asked for; none is the latest.
fn asked_ms(input: &RestoreTableToPointInTimeInput) -> Result<Option<i64>, Fault> {
    match (input.restore_date_time, input.use_latest_restorable_time == Some(true)) {
        (Some(at), false) => Ok(Some(at.millis())),
        (None, true) => Ok(None),
        (Some(_), true) => Err(Fault::validation(
            "One or more parameter values were invalid: RestoreDateTime must not be set if \
             UseLatestRestorableTime is true",
        )),
        (None, false) => Err(Fault::validation(
            "One or more parameter values were invalid: Either RestoreDateTime or \
             UseLatestRestorableTime must be specified",
        )),
    }
}

async fn moment(
    tx: &Tx,
    source: &Table,
    asked_ms: Option<i64>,
    latest: Stamp,
    now_ms: i64,
) -> Result<Stamp, Fault> {
    let Some((from_ms, until_ms)) = recovery::window(tx, source, latest, now_ms).await? else {
        return Err(recovery::unavailable(source));
    };
    match asked_ms {
        None => Ok(latest.max(Stamp::end_of(from_ms))),
        Some(at_ms) if (from_ms..=until_ms).contains(&at_ms) => Ok(Stamp::end_of(at_ms)),
        Some(_) => Err(Fault::client(
            "InvalidRestoreTimeException",
            "An invalid restore time was specified. RestoreDateTime must be between \
             EarliestRestorableDateTime and LatestRestorableDateTime.",
        )),
    }
}
