//! `ListExports`

use aws::Fault;
use model_cloudformation::{Export, ListExportsInput, ListExportsOutput};
use service::Ctx;

use super::page;
use crate::store::{self as tables};

const PAGE_SIZE: usize = 100;

pub async fn handle(ctx: Ctx, input: ListExportsInput) -> Result<ListExportsOutput, Fault> {
    let exports = tables::exports(ctx.store(), ctx.account(), ctx.region()).await?;
    let (exports, next_token) = page::of(exports, input.next_token.as_ref(), PAGE_SIZE)?;
    let exports = exports.into_iter().map(|export| Export {
        exporting_stack_id: Some(export.stack_id),
        name: Some(export.name),
        value: Some(export.value),
    });
    Ok(ListExportsOutput { exports: Some(exports.collect()), next_token })
}
