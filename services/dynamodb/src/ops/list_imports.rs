//! `ListImports`: the latest first, those that are under way among them.

use crate::imports::{self, Import};
use crate::rules::transfer::page;
use crate::store::transfers;
use aws::Fault;
use model_dynamodb::{ListImportsInput, ListImportsOutput};
use service::Ctx;

pub async fn handle(ctx: Ctx, input: ListImportsInput) -> Result<ListImportsOutput, Fault> {
    let limit = page::size(input.page_size);
    let before = page::before(input.next_token.as_deref(), "import")?;
    let place = (transfers::IMPORTS, ctx.account().as_str(), ctx.region().as_str());
    let wanted =
        |import: &Import| input.table_arn.as_ref().is_none_or(|arn| *arn == import.table_arn());
    let (found, next) =
        transfers::list(ctx.store(), place, before.as_deref(), limit, wanted).await?;
    let summaries = found.iter().map(imports::summary).collect::<Result<_, _>>()?;
    Ok(ListImportsOutput {
        import_summary_list: Some(summaries),
        next_token: next.map(|id| page::token(&id, "import")),
    })
}
