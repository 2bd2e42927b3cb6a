//! `ExecuteStatement`: one statement of PartiQL.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ExecuteStatement.html>

use crate::State;
use crate::attribute::attributes;
use crate::authority;
use crate::items::{Written, write_alone};
use crate::reply::{self, Kind};
use crate::rules::partiql::plan::{Action, Plan};
use crate::rules::value::Item;
use crate::statement_pages::{PageOptions, digest, page};
use crate::statements::{Statement, plan};
use aws::Fault;
use model_dynamodb::{ExecuteStatementInput, ExecuteStatementOutput};
use service::Ctx;

pub async fn handle(
    ctx: Ctx,
    input: ExecuteStatementInput,
) -> Result<ExecuteStatementOutput, Fault> {
    let state = ctx.state::<State>();
    let digest = digest(&input.statement, &input.parameters);
    let plan = plan(&input.statement, input.parameters)?;
    if let Action::Exists(_) = plan.action {
        return Err(Fault::validation("EXISTS() can only be used in ExecuteTransaction"));
    }
    let on_failure = input.return_values_on_condition_check_failure.as_ref();
    let statement = Statement::new(&ctx, &state, plan, on_failure).await?;
    authority::allow(&ctx, &state, &[statement.wanted()]).await?;
    statement.table()?;
    let capacity = input.return_consumed_capacity.as_ref();
    if let Action::Select(read) = &statement.plan.action {
        let options = PageOptions {
            consistent: input.consistent_read.unwrap_or(false),
            limit: input.limit.map(|limit| usize::try_from(limit).unwrap_or(1)),
            next_token: input.next_token.as_deref(),
            capacity,
            digest,
        };
        let page = page(&ctx, &statement, read, &options).await?;
        return Ok(ExecuteStatementOutput {
            items: Some(page.items.into_iter().map(attributes).collect()),
            next_token: page.next_token,
            consumed_capacity: page.consumed_capacity,
            last_evaluated_key: page.last.map(attributes),
        });
    }
    if input.next_token.is_some() {
        return Err(Fault::validation("NextToken does not match request"));
    }
    let write = statement.write()?;
    let written = write_alone(ctx.store(), &state, &write, ctx.now_ms()).await?;
    let consumed = reply::consumed(capacity, &written.table, &written.consumed, Kind::Plain, &[]);
    let returned = returned(&statement.plan, written);
    Ok(ExecuteStatementOutput {
        items: Some(returned.into_iter().map(attributes).collect()),
        next_token: None,
        consumed_capacity: consumed,
        last_evaluated_key: None,
    })
}

/// What `RETURNING` gives back; none where that is nothing.
pub fn returned(plan: &Plan, written: Written) -> Option<Item> {
    let returning = plan.returning()?;
    let image = if returning.new { written.new } else { written.old }?;
    match &plan.action {
        Action::Update { update, .. } if returning.modified => {
            let touched = update.touched(&image);
            (!touched.is_empty()).then_some(touched)
        }
        _ => Some(image),
    }
}
