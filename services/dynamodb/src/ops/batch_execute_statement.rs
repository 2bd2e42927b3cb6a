//! `BatchExecuteStatement`: up to 25 statements that read or write one item each; each stands for itself.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchExecuteStatement.html>

use crate::State;
use crate::attribute::{Attributes, attributes};
use crate::authority;
use crate::items::write_alone;
use crate::ops::execute_statement::returned;
use crate::ops::transact_get_items::add;
use crate::reply::{self, Kind};
use crate::rules::partiql::plan::{Action, Plan};
use crate::rules::table::Table;
use crate::rules::table::capacity::{Consistency, Units};
use crate::rules::value::Item;
use crate::rules::value::json::item_from_json;
use crate::spending::{admit_read, settle_read};
use crate::statement_reads::{Found, key_of_read, names_one_twice, read_item};
use crate::statements::{Statement, plan};
use crate::write::Consumed;
use aws::Fault;
use model_dynamodb::{
    BatchExecuteStatementInput, BatchExecuteStatementOutput, BatchStatementError,
    BatchStatementErrorCodeEnum as Code, BatchStatementRequest, BatchStatementResponse,
    ReturnValuesOnConditionCheckFailure,
};
use service::Ctx;
use std::sync::Arc;

/// Statements of a request.
const STATEMENTS_MAX: usize = 25;

pub async fn handle(
    ctx: Ctx,
    input: BatchExecuteStatementInput,
) -> Result<BatchExecuteStatementOutput, Fault> {
    let state = ctx.state::<State>();
    check_count(input.statements.len())?;
    let mut members = Vec::with_capacity(input.statements.len());
    for request in input.statements {
        members.push(Member::new(&ctx, &state, request).await?);
    }
    let ready = || members.iter().filter_map(|member| member.statement.as_ref().ok());
    if ready().any(|one| one.plan.is_read()) && !ready().all(|one| one.plan.is_read()) {
        return Err(Fault::validation(
            "Read and write requests together in the same batch is not supported.",
        ));
    }
    if names_one_twice(ready()) {
        return Err(Fault::validation("Provided list of item keys contains duplicates"));
    }
    let mut responses = Vec::with_capacity(members.len());
    let mut sums: Vec<(Arc<Table>, Consumed)> = Vec::new();
    for member in &members {
        let (table_name, outcome) = match &member.statement {
            Ok(statement) => {
                let outcome = run(&ctx, &state, statement, member.consistency).await;
                (Some(statement.plan.from.table.clone()), outcome)
            }
            Err(fault) => (None, Err(fault.clone())),
        };
        responses.push(match outcome {
            Ok(done) => {
                add(&mut sums, done.table, done.consumed);
                let item = done.item.map(attributes);
                BatchStatementResponse { error: None, table_name, item }
            }
            Err(fault) => refused(fault, table_name)?,
        });
    }
    let capacity = input.return_consumed_capacity.as_ref();
    let consumed: Vec<_> = sums
        .into_iter()
        .filter_map(|(table, sum)| reply::consumed(capacity, &table, &sum, Kind::Plain, &[]))
        .collect();
    Ok(BatchExecuteStatementOutput {
        responses: Some(responses),
        consumed_capacity: (!consumed.is_empty()).then_some(consumed),
    })
}

fn check_count(count: usize) -> Result<(), Fault> {
    let why = match count {
        0 => "greater than or equal to 1",
        1..=STATEMENTS_MAX => return Ok(()),
        _ => "less than or equal to 25",
    };
    Err(Fault::validation(format!(
        "1 validation error detected: Value at 'statements' failed to satisfy constraint: Member must have \
         length {why}"
    )))
}

/// A statement, or why it cannot even be tried.
struct Member {
    statement: Result<Statement, Fault>,
    consistency: Consistency,
}

impl Member {
    async fn new(
        ctx: &Ctx,
        state: &State,
        request: BatchStatementRequest,
    ) -> Result<Member, Fault> {
        let consistency = Consistency::of(request.consistent_read.unwrap_or(false));
        let on_failure = request.return_values_on_condition_check_failure.as_ref();
        let statement = match plan(&request.statement, request.parameters) {
            Ok(Plan { action: Action::Exists(_), .. }) => {
                Err(Fault::validation("EXISTS() can only be used in ExecuteTransaction"))
            }
            Ok(plan) => allowed(ctx, state, plan, on_failure).await,
            Err(fault) => Err(fault),
        };
        // What fails in the store fails the whole.
        if let Err(fault) = &statement
            && fault.status >= 500
        {
            return Err(fault.clone());
        }
        Ok(Member { statement, consistency })
    }
}

/// A statement that the caller may run.
async fn allowed(
    ctx: &Ctx,
    state: &State,
    plan: Plan,
    on_failure: Option<&ReturnValuesOnConditionCheckFailure>,
) -> Result<Statement, Fault> {
    let statement = Statement::new(ctx, state, plan, on_failure).await?;
    let wanted = statement.wanted().with("dynamodb:EnclosingOperation", "BatchExecuteStatement");
    authority::allow(ctx, state, &[wanted]).await?;
    Ok(statement)
}

struct Done {
    table: Arc<Table>,
    item: Option<Item>,
    consumed: Consumed,
}

async fn run(
    ctx: &Ctx,
    state: &State,
    statement: &Statement,
    consistency: Consistency,
) -> Result<Done, Fault> {
    let table = statement.table()?.clone();
    if let Action::Select(read) = &statement.plan.action {
        let key = key_of_read(statement, read)?.ok_or_else(|| {
            Fault::validation(
                "Select statements within BatchExecuteStatement must specify the primary key in the where \
                 clause.",
            )
        })?;
        admit_read(&table, None, ctx.now_ms())?;
        let Found { item, bytes } = read_item(&ctx.store().snapshot(), &table, &key).await?;
        let units = Units::of_read(bytes, consistency);
        let consumed = Consumed { table: units, indexes: Vec::new() };
        settle_read(&table, &consumed, ctx.now_ms());
        return Ok(Done { table, item: item.map(|item| read.project(item)), consumed });
    }
    let written = write_alone(ctx.store(), state, &statement.write()?, ctx.now_ms()).await?;
    let consumed = written.consumed.clone();
    Ok(Done { table, item: returned(&statement.plan, written), consumed })
}

/// A failure as its statement's reply; what is the server's own fails the whole.
fn refused(fault: Fault, table_name: Option<String>) -> Result<BatchStatementResponse, Fault> {
    let code = match fault.code.as_str() {
        "ConditionalCheckFailedException" => Code::ConditionalCheckFailed,
        "DuplicateItemException" => Code::DuplicateItem,
        "ResourceNotFoundException" => Code::ResourceNotFound,
        "ValidationException" => Code::ValidationError,
        "AccessDeniedException" => Code::AccessDenied,
        "ProvisionedThroughputExceededException" => Code::ProvisionedThroughputExceeded,
        "ThrottlingException" => Code::ThrottlingError,
        _ => return Err(fault),
    };
    // A statement that did not reach its item does not tell its table.
    let reached = !matches!(code, Code::ValidationError | Code::AccessDenied);
    Ok(BatchStatementResponse {
        table_name: table_name.filter(|_| reached),
        item: None,
        error: Some(BatchStatementError {
            code: Some(code),
            item: failed_item(&fault)?,
            message: Some(fault.message),
        }),
    })
}

/// The item that failed the condition, where the statement asked for it.
fn failed_item(fault: &Fault) -> Result<Option<Attributes>, Fault> {
    let found = fault.fields.iter().find(|(name, _)| name == "Item");
    let item = found.map(|(_, json)| item_from_json(json.clone())).transpose()?;
    Ok(item.map(attributes))
}
