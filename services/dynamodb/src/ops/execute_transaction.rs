//! `ExecuteTransaction`: up to 100 statements that all read or all write one item each, all or nothing.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ExecuteTransaction.html>

use crate::State;
use crate::attribute::attributes;
use crate::authority;
use crate::items::{Write, Written};
use crate::ops::batch_write_item::by_table;
use crate::ops::transact_get_items::add;
use crate::ops::transact_write_items::{
    cancelled, check_items_bytes, check_payload, check_token, check_transactions, digest,
    write_together,
};
use crate::replays;
use crate::reply::{self, Kind};
use crate::rules::partiql::plan::{Action, Read};
use crate::rules::table::Table;
use crate::rules::table::capacity::{Consistency, Units};
use crate::rules::table::keys::ItemKey;
use crate::spending::Spending;
use crate::statement_reads::{Found, key_of_read, names_one_twice, read_item};
use crate::statements::{Statement, plan};
use crate::tokens::RequestToken;
use crate::write::Consumed;
use aws::Fault;
use model_dynamodb::{
    ConsumedCapacity, ExecuteTransactionInput, ExecuteTransactionOutput, ItemResponse,
    ParameterizedStatement, ReturnConsumedCapacity,
};
use service::Ctx;
use std::sync::Arc;

/// Statements of a transaction.
const STATEMENTS_MAX: usize = 100;
/// What stands before a request token here: tokens of `TransactWriteItems` are others, and shorter than this.
const TOKEN_PREFIX: &str = "of ExecuteTransaction, not of TransactWriteItems: ";

pub async fn handle(
    ctx: Ctx,
    input: ExecuteTransactionInput,
) -> Result<ExecuteTransactionOutput, Fault> {
    let state = ctx.state::<State>();
    check_count(input.transact_statements.len())?;
    let token = token(&ctx, &input)?;
    let mut statements = Vec::with_capacity(input.transact_statements.len());
    for (at, request) in input.transact_statements.into_iter().enumerate() {
        statements.push(statement(&ctx, &state, at, request).await?);
    }
    let reads = statements.iter().filter(|statement| statement.plan.is_read()).count();
    if reads > 0 && reads < statements.len() {
        return Err(Fault::validation(
            "ExecuteTransaction API does not support both read and write operations in the same request.",
        ));
    }
    let wanted = statements
        .iter()
        .map(|one| one.wanted().with("dynamodb:EnclosingOperation", "ExecuteTransaction"));
    authority::allow(&ctx, &state, &wanted.collect::<Vec<_>>()).await?;
    for statement in &statements {
        statement.table()?;
    }
    let capacity = input.return_consumed_capacity.as_ref();
    if reads > 0 {
        return read(&ctx, &statements, capacity).await;
    }
    let writes =
        statements.iter().enumerate().map(|(at, one)| one.write().map_err(|f| told(at, f)));
    let writes = writes.collect::<Result<Vec<Write>, _>>()?;
    refuse_repeats(&statements)?;
    check_payload(&writes)?;
    let now_ms = ctx.now_ms();
    let written = write_together(ctx.store(), &state, &writes, token.as_ref(), now_ms).await?;
    let consumed = match written.is_empty() {
        true => replays::consume(&ctx, &items_of(&statements)?, capacity, &[]).await?,
        false => consumed_by(&written, capacity),
    };
    Ok(ExecuteTransactionOutput {
        responses: Some(Vec::new()),
        consumed_capacity: (!consumed.is_empty()).then_some(consumed),
    })
}

fn check_count(count: usize) -> Result<(), Fault> {
    let why = match count {
        0 => "greater than or equal to 1",
        1..=STATEMENTS_MAX => return Ok(()),
        _ => "less than or equal to 100",
    };
    Err(Fault::validation(format!(
        "1 validation error detected: Value at 'transactStatements' failed to satisfy constraint: Member must \
         have length {why}"
    )))
}

fn token(ctx: &Ctx, input: &ExecuteTransactionInput) -> Result<Option<RequestToken>, Fault> {
    let Some(token) = &input.client_request_token else { return Ok(None) };
    check_token(token)?;
    let text = format!("{TOKEN_PREFIX}{token}");
    Ok(Some(RequestToken::new(ctx, text, digest(&input.transact_statements))))
}

async fn statement(
    ctx: &Ctx,
    state: &State,
    at: usize,
    request: ParameterizedStatement,
) -> Result<Statement, Fault> {
    let plan = plan(&request.statement, request.parameters).map_err(|fault| told(at, fault))?;
    if plan.returning().is_some() {
        return Err(told(
            at,
            Fault::validation("RETURNING clause is not supported in ExecuteTransaction."),
        ));
    }
    if plan.from.index.is_some() {
        return Err(told(
            at,
            Fault::validation("Reads on indices are not supported within transactions."),
        ));
    }
    let on_failure = request.return_values_on_condition_check_failure.as_ref();
    Statement::new(ctx, state, plan, on_failure).await
}

/// A refusal with the statement that it is of; a wrong parameter is told bare.
fn told(at: usize, mut fault: Fault) -> Fault {
    let of_parameter = ["The parameter cannot be converted", "Nesting Levels"];
    let bare = of_parameter.iter().any(|text| fault.message.starts_with(text));
    if fault.code == "ValidationException" && !bare {
        fault.message = format!("Validation failed in TransactStatements[{at}]: {}", fault.message);
    }
    fault
}

fn refuse_repeats(statements: &[Statement]) -> Result<(), Fault> {
    if names_one_twice(statements.iter()) {
        return Err(Fault::validation(
            "Transaction request cannot include multiple operations on one item",
        ));
    }
    Ok(())
}

/// Reads the items of all statements at one moment.
async fn read(
    ctx: &Ctx,
    statements: &[Statement],
    capacity: Option<&ReturnConsumedCapacity>,
) -> Result<ExecuteTransactionOutput, Fault> {
    let mut parts: Vec<(&Arc<Table>, &Read, ItemKey)> = Vec::with_capacity(statements.len());
    for (at, statement) in statements.iter().enumerate() {
        let Action::Select(read) = &statement.plan.action else { continue };
        let key = key_of_read(statement, read).map_err(|fault| told(at, fault))?;
        let key = key.ok_or_else(|| {
            told(
                at,
                Fault::validation(
                    "Select statements within ExecuteTransaction must specify the primary key in the \
                     where clause.",
                ),
            )
        })?;
        parts.push((statement.table()?, read, key));
    }
    refuse_repeats(statements)?;
    let snapshot = ctx.store().snapshot();
    let mut responses = Vec::with_capacity(parts.len());
    let mut sums: Vec<(Arc<Table>, Consumed)> = Vec::new();
    let mut spending = Spending::of_reads(ctx.now_ms());
    let mut read_bytes = 0;
    for (at, (table, read, key)) in parts.iter().enumerate() {
        check_transactions(table)?;
        if let Err(fault) = spending.admit(table, None) {
            let mut reasons = vec![None; parts.len()];
            reasons[at] = Some(fault);
            spending.settle();
            return Err(cancelled(&reasons));
        }
        let Found { item, bytes } = read_item(&snapshot, table, key).await?;
        let units = Units::of_read(bytes, Consistency::Transactional);
        let consumed = Consumed { table: units, indexes: Vec::new() };
        spending.add(table, &consumed);
        add(&mut sums, Arc::clone(table), consumed);
        read_bytes += bytes;
        if let Err(fault) = check_items_bytes(read_bytes) {
            spending.settle();
            return Err(fault);
        }
        let item = item.map(|item| attributes(read.project(item)));
        responses.push(ItemResponse { item });
    }
    spending.settle();
    let consumed = told_sums(&sums, capacity, Kind::Read);
    Ok(ExecuteTransactionOutput {
        responses: Some(responses),
        consumed_capacity: (!consumed.is_empty()).then_some(consumed),
    })
}

fn consumed_by(
    written: &[Written],
    capacity: Option<&ReturnConsumedCapacity>,
) -> Vec<ConsumedCapacity> {
    let doubled = by_table(written).into_iter().map(|(table, sum)| (table, sum.doubled()));
    told_sums(&doubled.collect::<Vec<_>>(), capacity, Kind::Write)
}

/// The items that statements are about.
fn items_of(statements: &[Statement]) -> Result<Vec<(Arc<Table>, ItemKey)>, Fault> {
    let named = statements.iter().filter_map(|one| Some((one, one.target()?)));
    named.map(|(one, (_, key))| Ok((one.table()?.clone(), key))).collect()
}

fn told_sums(
    sums: &[(Arc<Table>, Consumed)],
    capacity: Option<&ReturnConsumedCapacity>,
    kind: Kind,
) -> Vec<ConsumedCapacity> {
    sums.iter()
        .filter_map(|(table, sum)| reply::consumed(capacity, table, sum, kind, &[]))
        .collect()
}
