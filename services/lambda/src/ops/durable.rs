//! Executions of durable functions: checkpoints, and what is asked of them from outside.

use super::{named, page_size_of};
use crate::durable::chain;
use crate::durable::driver;
use crate::durable::execution::{Checkpointed, Execution, Status};
use crate::durable::failure::Failure;
use crate::durable::history::Event;
use crate::durable::ledger::{After, Ledger};
use crate::durable::operation::{self, Operation};
use crate::durable::site::{self, ExecutionArn, Site};
use crate::durable::state::{OVERHEAD_BYTES, PAGE_BYTES_MAX, ROWS_AT_ONCE};
use crate::durable::{moment, state, token, update};
use crate::error::Error;
use crate::store::{self as rows, Durable, Rows};
use aws::Region;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use model_lambda as model;
use service::Ctx;
use store::{Key, Part, Range, Tx};
use wire::Timestamp;

/// AWS's default of listings, and of pages of operations and events.
const LIST_PAGE: usize = 100;
const PAGE: usize = 1_000;
/// Rows that one listing looks at: where they hold too few of what is asked for, its page is short.
const LOOKED_MAX: usize = 10_000;

/// One of another region is as unknown as one that is not there.
fn site_of(region: &Region, arn: &str, unknown: fn() -> Error) -> Result<ExecutionArn, Error> {
    let invalid = || Error::Invalid("Invalid Durable Execution ARN".into());
    let named = ExecutionArn::parse(arn).ok_or_else(invalid)?;
    if named.is_in(region) { Ok(named) } else { Err(unknown()) }
}

fn no_execution() -> Error {
    Error::NotFound("Durable Execution does not exist".into())
}

fn bad_token() -> Error {
    Error::Invalid("Invalid checkpoint token".into())
}

/// The execution that an ARN names in full.
async fn find(rows: &impl Rows, arn: &ExecutionArn) -> Result<Option<Execution>, Error> {
    let found: Option<Execution> = rows.row(&arn.site.execution()).await?;
    let is_named = |found: &Execution| found.name == arn.name && found.version == arn.version;
    Ok(found.filter(is_named))
}

async fn input(rows: &store::Store, site: &Site) -> Result<String, Error> {
    let input = rows.get(&site.input()).await?.unwrap_or_default();
    Ok(String::from_utf8_lossy(&input).into_owned())
}

pub async fn checkpoint(
    ctx: Ctx,
    request: model::CheckpointDurableExecutionRequest,
) -> Result<model::CheckpointDurableExecutionResponse, Error> {
    let arn = site_of(ctx.region(), &request.durable_execution_arn, bad_token)?;
    let updates = request.updates.clone().unwrap_or_default();
    update::batch(&updates)?;
    let execution = find(ctx.store(), &arn).await?.ok_or_else(bad_token)?;
    let plans = chain::plan(&ctx, &arn.site, &execution, &updates).await?;
    let (now_ms, unique) = (ctx.now_ms(), ctx.world().random_u64());
    let (site, request, updates, plans) = (&arn.site, &request, &updates, &plans);
    let (answer, after) = ctx
        .store()
        .transact(|tx| async move {
            let ledger = Ledger::open(&tx, site, now_ms).await?;
            let mut ledger = ledger.ok_or_else(bad_token)?;
            if let Some(before) = repeated(&ledger.execution, request) {
                let shown = operations(&tx, &ledger, &before.operations).await?;
                return Ok((answer(before.next.clone(), shown), After::default()));
            }
            if ledger.execution.token.as_ref() != Some(&request.checkpoint_token) {
                return Err(bad_token());
            }
            let mut numbers = update::apply(&tx, &mut ledger, updates, plans).await?;
            let open: Vec<u64> = ledger.execution.open.keys().copied().collect();
            for number in open {
                moment::due(&tx, &mut ledger, number).await?;
            }
            let more = told(&tx, &mut ledger, &numbers).await?;
            numbers.extend(more);
            let next = next_token(&mut ledger.execution, unique);
            ledger.execution.checkpointed = Some(Checkpointed {
                client_token: request.client_token.clone().unwrap_or_default(),
                token: request.checkpoint_token.clone(),
                next: next.clone(),
                operations: numbers.clone(),
            });
            let shown = operations(&tx, &ledger, &numbers).await?;
            Ok::<_, Error>((answer(next, shown), ledger.close(&tx)))
        })
        .await?;
    driver::follow(&ctx, after);
    Ok(answer)
}

/// The operations of which an answer tells beside those that the function has changed: as many as fit into it.
async fn told(tx: &Tx, ledger: &mut Ledger, changed: &[u64]) -> Result<Vec<u64>, Error> {
    let mut told = ledger.execution.tell(changed);
    let (mut fit, mut bytes) = (0, 0);
    for number in &told {
        bytes += ledger.operation(tx, *number).await?.bytes() + OVERHEAD_BYTES;
        if bytes > PAGE_BYTES_MAX && fit > 0 {
            break;
        }
        fit += 1;
    }
    ledger.execution.tell_later(&told.split_off(fit));
    Ok(told)
}

/// The checkpoint that a request repeats.
fn repeated<'a>(
    execution: &'a Execution,
    request: &model::CheckpointDurableExecutionRequest,
) -> Option<&'a Checkpointed> {
    let client_token = request.client_token.as_ref()?;
    let before = execution.checkpointed.as_ref()?;
    let same = before.client_token == *client_token && before.token == request.checkpoint_token;
    same.then_some(before)
}

/// None where the execution has ended.
fn next_token(execution: &mut Execution, unique: u64) -> Option<String> {
    if !execution.is_running() {
        return None;
    }
    execution.tokens += 1;
    execution.token = Some(token::checkpoint(&execution.id, execution.tokens, unique));
    execution.token.clone()
}

async fn operations(
    tx: &Tx,
    ledger: &Ledger,
    numbers: &[u64],
) -> Result<Vec<model::Operation_>, Error> {
    let mut shown = Vec::with_capacity(numbers.len());
    for number in numbers {
        shown.push(ledger.operation(tx, *number).await?.model());
    }
    Ok(shown)
}

fn answer(
    checkpoint_token: Option<String>,
    operations: Vec<model::Operation_>,
) -> model::CheckpointDurableExecutionResponse {
    let new_execution_state =
        model::CheckpointUpdatedExecutionState { operations: Some(operations), next_marker: None };
    model::CheckpointDurableExecutionResponse { checkpoint_token, new_execution_state }
}

pub async fn state(
    ctx: Ctx,
    request: model::GetDurableExecutionStateRequest,
) -> Result<model::GetDurableExecutionStateResponse, Error> {
    let arn = site_of(ctx.region(), &request.durable_execution_arn, bad_token)?;
    let execution = find(ctx.store(), &arn).await?.ok_or_else(bad_token)?;
    if execution.token.as_ref() != Some(&request.checkpoint_token) {
        return Err(bad_token());
    }
    let marker = request.marker.as_deref().filter(|marker| !marker.is_empty());
    let after: Option<u64> =
        marker.map(|marker| marker.parse().map_err(|_| bad_marker())).transpose()?;
    let size = page_size_of(request.max_items, PAGE);
    let whole = match after {
        None => Some(operation::whole(&execution, &input(ctx.store(), &arn.site).await?)),
        Some(_) => None,
    };
    let page = state::page(ctx.store(), &arn.site, after.unwrap_or(0), size, 0).await?;
    let operations = page.operations.iter().map(Operation::model);
    Ok(model::GetDurableExecutionStateResponse {
        operations: whole.into_iter().chain(operations).collect(),
        next_marker: page.next.map(|next| next.to_string()),
    })
}

fn bad_marker() -> Error {
    Error::Invalid("Invalid pagination token".into())
}

pub async fn get(
    ctx: Ctx,
    request: model::GetDurableExecutionRequest,
) -> Result<model::GetDurableExecutionResponse, Error> {
    let arn = site_of(ctx.region(), &request.durable_execution_arn, no_execution)?;
    let execution = find(ctx.store(), &arn).await?.ok_or_else(no_execution)?;
    let with_data = request.include_execution_data != Some(false);
    let data = match with_data {
        true => {
            Some((input(ctx.store(), &arn.site).await?, ctx.store().get(&arn.site.result()).await?))
        }
        false => None,
    };
    let (input_payload, result) = data.unzip();
    let text = |bytes: bytes::Bytes| String::from_utf8_lossy(&bytes).into_owned();
    let trace = execution.trace.clone();
    let error = execution.error.as_ref().filter(|_| with_data);
    let limit_ms = execution.started_ms + i64::from(execution.timeout_s) * 1000;
    Ok(model::GetDurableExecutionResponse {
        durable_execution_arn: execution.arn(&arn.site),
        durable_execution_name: execution.name.clone(),
        function_arn: arn.site.place.arn(),
        input_payload,
        result: result.flatten().map(text),
        error: error.map(Failure::model),
        start_timestamp: Timestamp::from_millis(execution.started_ms),
        status: execution.status.as_str().into(),
        end_timestamp: execution.ended_ms.map(Timestamp::from_millis),
        version: Some(execution.version.clone()),
        trace_header: trace.map(|trace| model::TraceHeader { x_amzn_trace_id: Some(trace) }),
        execution_data_included: Some(with_data),
        durable_config: Some(crate::rules::durable::model(Durable {
            timeout_s: execution.timeout_s,
            retention_days: execution.retention_days,
        })),
        expected_execution_timeout_timestamp: execution
            .is_running()
            .then(|| Timestamp::from_millis(limit_ms)),
    })
}

pub async fn history(
    ctx: Ctx,
    request: model::GetDurableExecutionHistoryRequest,
) -> Result<model::GetDurableExecutionHistoryResponse, Error> {
    let arn = site_of(ctx.region(), &request.durable_execution_arn, no_execution)?;
    let execution = find(ctx.store(), &arn).await?.ok_or_else(no_execution)?;
    let size = page_size_of(request.max_items, PAGE);
    let mut range = Range::prefix(&arn.site.events()).limit(ROWS_AT_ONCE);
    if request.reverse_order == Some(true) {
        range = range.reverse();
    }
    if let Some(marker) = request.marker.as_deref().filter(|marker| !marker.is_empty()) {
        let after: u64 = marker.parse().map_err(|_| bad_marker())?;
        range = range.after(&arn.site.event(after));
    }
    let input = input(ctx.store(), &arn.site).await?;
    let with_data = request.include_execution_data != Some(false);
    let (mut events, mut bytes, mut last) = (Vec::new(), 0, None);
    loop {
        let few = ctx.store().rows::<Event>(range.clone()).await?;
        let is_last = few.len() < ROWS_AT_ONCE;
        for (key, event) in few {
            if events.len() == size || bytes > PAGE_BYTES_MAX {
                let next_marker = last.map(|last: u64| last.to_string());
                return Ok(model::GetDurableExecutionHistoryResponse { events, next_marker });
            }
            range = range.after(&key);
            let Some(Part::U64(number)) = key.parts()?.pop() else { continue };
            let event = with_result(ctx.store(), &arn.site, event).await?;
            bytes += event.bytes() + OVERHEAD_BYTES;
            events.push(event.model(number, &execution, &input, with_data));
            last = Some(number);
        }
        if is_last {
            return Ok(model::GetDurableExecutionHistoryResponse { events, next_marker: None });
        }
    }
}

async fn with_result(rows: &store::Store, site: &Site, event: Event) -> Result<Event, Error> {
    if !event.tells_of_result() {
        return Ok(event);
    }
    let result = rows.get(&site.result()).await?;
    Ok(event.with_result(result.map(|result| String::from_utf8_lossy(&result).into_owned())))
}

/// The earliest stand first, unless they are asked for in reverse
/// (<https://docs.aws.amazon.com/lambda/latest/api/API_ListDurableExecutionsByFunction.html>).
pub async fn list(
    ctx: Ctx,
    request: model::ListDurableExecutionsByFunctionRequest,
) -> Result<model::ListDurableExecutionsByFunctionResponse, Error> {
    let named = named(&ctx, &request.function_name, request.qualifier.as_deref())?;
    // Executions are of versions: an alias stands for the one that it leads to, no qualifier for `$LATEST`.
    let (_, version) = rows::find(ctx.store(), &named, 1.0).await?;
    let size = page_size_of(request.max_items, LIST_PAGE);
    let prefix = site::executions(&named.place);
    let marker = request.marker.as_deref().filter(|marker| !marker.is_empty());
    let mut after = marker.map(|marker| key_of(&prefix, marker)).transpose()?;
    let mut found: Vec<(Key, model::Execution)> = Vec::new();
    let mut looked = 0;
    let is_whole = loop {
        let mut range = Range::prefix(&prefix).limit(ROWS_AT_ONCE);
        if request.reverse_order == Some(true) {
            range = range.reverse();
        }
        if let Some(after) = &after {
            range = range.after(after);
        }
        let rows = ctx.store().rows::<Execution>(range).await?;
        let is_last = rows.len() < ROWS_AT_ONCE;
        looked += rows.len();
        after = rows.last().map(|(key, _)| key.clone());
        let fit = rows.into_iter().filter(|(_, row)| fits(row, &request, &version.version));
        found.extend(fit.filter_map(|(key, row)| Some((key, summary(&row)?))));
        if is_last || found.len() > size || looked >= LOOKED_MAX {
            break is_last;
        }
    };
    let last = match found.len() > size {
        true => found.get(size - 1).map(|(key, _)| key.clone()),
        false => after.filter(|_| !is_whole),
    };
    found.truncate(size);
    Ok(model::ListDurableExecutionsByFunctionResponse {
        durable_executions: Some(found.into_iter().map(|(_, shown)| shown).collect()),
        next_marker: last.map(|key| URL_SAFE_NO_PAD.encode(key.as_bytes())),
    })
}

fn key_of(prefix: &Key, marker: &str) -> Result<Key, Error> {
    let key = URL_SAFE_NO_PAD.decode(marker).map_err(|_| bad_marker())?;
    if !key.starts_with(prefix.as_bytes()) {
        return Err(bad_marker());
    }
    Ok(Key::from_encoded(&key))
}

fn fits(
    execution: &Execution,
    request: &model::ListDurableExecutionsByFunctionRequest,
    version: &str,
) -> bool {
    let started_ms = execution.started_ms;
    let is_status = |status: &model::ExecutionStatus| status.as_str() == execution.status.as_str();
    version == execution.version
        && request.durable_execution_name.as_ref().is_none_or(|name| *name == execution.name)
        && request.statuses.as_ref().is_none_or(|all| all.is_empty() || all.iter().any(is_status))
        && request.started_after.is_none_or(|after| started_ms > after.millis())
        && request.started_before.is_none_or(|before| started_ms < before.millis())
}

fn summary(execution: &Execution) -> Option<model::Execution> {
    let site = execution.site()?;
    Some(model::Execution {
        durable_execution_arn: execution.arn(&site),
        durable_execution_name: execution.name.clone(),
        function_arn: site.place.arn(),
        status: execution.status.as_str().into(),
        start_timestamp: Timestamp::from_millis(execution.started_ms),
        end_timestamp: execution.ended_ms.map(Timestamp::from_millis),
    })
}

pub async fn stop(
    ctx: Ctx,
    request: model::StopDurableExecutionRequest,
) -> Result<model::StopDurableExecutionResponse, Error> {
    let arn = site_of(ctx.region(), &request.durable_execution_arn, no_execution)?;
    let error = match request.error {
        Some(error) => Failure::given(error)?,
        None => Failure::message("Execution stopped by user request"),
    };
    let (arn, error, now_ms) = (&arn, &error, ctx.now_ms());
    let (at_ms, after) = ctx
        .store()
        .transact(|tx| async move {
            find(&tx, arn).await?.ok_or_else(no_execution)?;
            let ledger = Ledger::open(&tx, &arn.site, now_ms).await?;
            let mut ledger = ledger.ok_or_else(no_execution)?;
            if ledger.execution.is_running() {
                ledger.end(&tx, Status::Stopped, None, Some(error.clone())).await?;
            }
            let at_ms = ledger.execution.ended_ms.unwrap_or(now_ms);
            Ok::<_, Error>((at_ms, ledger.close(&tx)))
        })
        .await?;
    driver::follow(&ctx, after);
    Ok(model::StopDurableExecutionResponse { stop_timestamp: Timestamp::from_millis(at_ms) })
}

#[cfg(test)]
mod tests {
    use super::{bad_token, no_execution, site_of};
    use crate::error::Error;
    use aws::Region;

    #[test]
    fn an_execution_of_another_region_is_unknown() {
        let (here, there) = (Region::new("eu-west-1").unwrap(), Region::new("eu-west-2").unwrap());
        let arn = "arn:aws:lambda:eu-west-1:123456789012:function:f:1/durable-execution/n/i";
        assert!(site_of(&here, arn, no_execution).is_ok());
        assert!(matches!(site_of(&there, arn, no_execution), Err(Error::NotFound(_))));
        let Err(Error::Invalid(message)) = site_of(&there, arn, bad_token) else { panic!("taken") };
        assert_eq!(message, "Invalid checkpoint token");
        let other = arn.replacen("aws", "aws-cn", 1);
        assert!(matches!(site_of(&here, &other, no_execution), Err(Error::Invalid(_))));
    }
}
