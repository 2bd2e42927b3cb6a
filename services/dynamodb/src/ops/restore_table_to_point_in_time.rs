//! `RestoreTableToPointInTime`: a new table with what another held at a moment.

use crate::description::{self, Extent};
use crate::ops::describe_continuous_backups::table_not_found;
use crate::overrides::{Overrides, check_encryption, invalid};
use crate::request::{arn_parts, check_account, check_name, check_own, named_table_row};
use crate::restoring::{self, Identity};
use crate::rules::table::Table;
use crate::rules::table::history::Restored;
use crate::{State, copies, history, members, recovery, store as rows};
use aws::{Arn, Fault};
use model_dynamodb::{
    RestoreTableToPointInTimeInput, RestoreTableToPointInTimeOutput, TableStatus,
};
use service::Ctx;
use store::{Stamp, Tx};
use wire::Timestamp;

pub async fn handle(
    ctx: Ctx,
    input: RestoreTableToPointInTimeInput,
) -> Result<RestoreTableToPointInTimeOutput, Fault> {
    check_name("targetTableName", &input.target_table_name)?;
    let source_text = source(&ctx, &input)?;
    let asked_ms = asked_ms(&input)?;
    let arn = source_text.parse::<Arn>();
    let is_of_other_region = arn.is_ok_and(|arn| arn.region() != ctx.region().as_str());
    check_encryption(input.sse_specification_override.as_ref(), is_of_other_region)?;
    let row = match arn_parts(source_text) {
        Some((account, region, name)) => rows::table_key(account.as_str(), region.as_str(), name),
        None => named_table_row(&ctx, source_text)?,
    };
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
            let source = state.tables.usable_in(&tx, row).await?;
            let mut source = source.ok_or_else(|| table_not_found(source_text))?.as_ref().clone();
            let at = moment(&tx, &source, asked_ms, latest, now_ms).await?;
            identity.check_free(&tx, state).await?;
            if !history::has_room(&source) {
                return Err(Fault::client(
                    "LimitExceededException",
                    "Subscriber limit exceeded: Only 50 restore operations can be done simultaneously",
                ));
            }
            let restored = Restored {
                backup_arn: None,
                table_arn: Some(source.arn()),
                at_ms: at.at_ms(),
            };
            let table = restoring::target(&source, identity.clone(), overrides, restored)?;
            let moment = history::hold(&tx, &mut source, &table.id, at);
            members::put(&tx, state, &mut source, |_, _| Ok(())).await?;
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
    match (&input.source_table_arn, &input.source_table_name) {
        (Some(text), None) => {
            let arn: Arn =
                text.parse().map_err(|_| invalid("sourceTableArn is not a valid ARN"))?;
            check_account(ctx, arn.account())?;
            Ok(text)
        }
        (None, Some(name)) => {
            check_own(ctx, name)?;
            Ok(name)
        }
        (Some(_), Some(_)) => {
            Err(invalid("Must provide exactly one of: sourceTableArn, sourceTableName"))
        }
        (None, None) => Err(Fault::validation(
            "The parameter 'TableName' is required but was not present in the request",
        )),
    }
}

/// The moment that is asked for; none is the latest.
fn asked_ms(input: &RestoreTableToPointInTimeInput) -> Result<Option<i64>, Fault> {
    match (input.restore_date_time, input.use_latest_restorable_time == Some(true)) {
        (Some(at), false) => Ok(Some(at.millis())),
        (None, true) => Ok(None),
        (Some(_), true) => Err(invalid(
            "Both RestoreDateTime and UseLatestRestorableTime cannot be set for point-in-time restore \
             request. Please specify either RestoreDateTime or UseLatestRestorableTime",
        )),
        (None, false) => Err(invalid(
            "Either one of RestoreDateTime or UseLatestRestorableTime must be specified, but not both",
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
        Some(at_ms) => {
            // Told in whole seconds, as AWS tells them.
            let told = |ms: i64| Timestamp::from_millis(ms - ms.rem_euclid(1000)).to_iso_8601();
            let why = format!(
                "RestoreDateTime '{}' must be within EarliestRestorableDateTime '{}' and \
                 LatestRestorableDateTime '{}'",
                told(at_ms),
                told(from_ms),
                told(until_ms)
            );
            Err(Fault::client("InvalidRestoreTimeException", why))
        }
    }
}
