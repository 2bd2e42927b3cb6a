//! `ListImports`

use aws::Fault;
use model_cloudformation::{ListImportsInput, ListImportsOutput};
use service::Ctx;

use super::page;
use crate::errors;
use crate::store::{self as tables};

const PAGE_SIZE: usize = 100;

pub async fn handle(ctx: Ctx, input: ListImportsInput) -> Result<ListImportsOutput, Fault> {
    let stacks = tables::stacks(&ctx).await?;
    let users = stacks.into_iter().filter(|stack| stack.imports.contains(&input.export_name));
    let users: Vec<String> = users.map(|stack| stack.name).collect();
    if users.is_empty() {
        let message = format!("Export '{}' is not imported by any stack.", input.export_name);
        return Err(errors::validation(message));
    }
    let (imports, next_token) = page::of(users, input.next_token.as_ref(), PAGE_SIZE)?;
    Ok(ListImportsOutput { imports: Some(imports), next_token })
}
