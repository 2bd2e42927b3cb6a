//! `ListExports`: the latest first, those that are under way among them. Of a table only as long as it is there.

use crate::State;
use crate::exports::{self, Export};
use crate::request::table_row;
use crate::rules::transfer::page;
use crate::store::transfers;
use aws::Fault;
use model_dynamodb::{ListExportsInput, ListExportsOutput};
use service::Ctx;

pub async fn handle(ctx: Ctx, input: ListExportsInput) -> Result<ListExportsOutput, Fault> {
    let limit = page::size(input.max_results);
    let before = page::before(input.next_token.as_deref(), "export")?;
    let of_table = match &input.table_arn {
        Some(arn) => {
            let row = table_row(&ctx, arn)?;
            let table = ctx.state::<State>().tables.durable(ctx.store(), &row).await?;
            let Some(table) = table else {
                return Ok(ListExportsOutput {
                    export_summaries: Some(Vec::new()),
                    next_token: None,
                });
            };
            Some(table.id.clone())
        }
        None => None,
    };
    let place = (transfers::EXPORTS, ctx.account().as_str(), ctx.region().as_str());
    let wanted = |export: &Export| of_table.as_ref().is_none_or(|id| *id == export.table_id);
    let (found, next) =
        transfers::list(ctx.store(), place, before.as_deref(), limit, wanted).await?;
    Ok(ListExportsOutput {
        export_summaries: Some(found.iter().map(exports::summary).collect()),
        next_token: next.map(|id| page::token(&id, "export")),
    })
}
