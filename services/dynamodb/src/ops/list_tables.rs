//! `ListTables`.

use crate::store as rows;
use aws::Fault;
use model_dynamodb::{ListTablesInput, ListTablesOutput};
use service::Ctx;

/// Names of a page, where the request says nothing and at most.
const PAGE_MAX: usize = 100;

pub async fn handle(ctx: Ctx, input: ListTablesInput) -> Result<ListTablesOutput, Fault> {
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok());
    let limit = limit.unwrap_or(PAGE_MAX).clamp(1, PAGE_MAX);
    let (account, region) = (ctx.account().as_str(), ctx.region().as_str());
    let after = input.exclusive_start_table_name.as_deref();
    let found = rows::list_tables(ctx.store(), account, region, after, limit + 1).await?;
    let more = found.len() > limit;
    let names: Vec<String> = found.into_iter().take(limit).map(|table| table.name).collect();
    Ok(ListTablesOutput {
        last_evaluated_table_name: names.last().filter(|_| more).cloned(),
        table_names: Some(names),
    })
}
