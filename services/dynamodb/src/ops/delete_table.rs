//! `DeleteTable`. The table is gone at once; its rows are reclaimed step by step.

use crate::description::{self, Extent};
use crate::jobs;
use crate::ops::describe_table::no_such_table;
use crate::request::named_table_row;
use crate::{State, store as rows};
use aws::Fault;
use model_dynamodb::{DeleteTableInput, DeleteTableOutput, TableStatus};
use service::Ctx;

pub async fn handle(ctx: Ctx, input: DeleteTableInput) -> Result<DeleteTableOutput, Fault> {
    let state = ctx.state::<State>();
    let row = named_table_row(&ctx, &input.table_name)?;
    let now_ms = ctx.now_ms();
    let table = rows::transact(ctx.store(), |tx| {
        let (state, row, name) = (&state, &row, &input.table_name);
        async move {
            let table = state.tables.in_transaction(&tx, row).await?;
            let table = table.ok_or_else(|| no_such_table(name))?;
            if table.deletion_protection {
                return Err(Fault::validation(
                    "Resource cannot be deleted as it is currently protected against deletion. Disable \
                     deletion protection first.",
                ));
            }
            tx.delete(row);
            jobs::reclaim_table(&tx, &table, now_ms);
            Ok(table)
        }
    })
    .await?;
    let mut description = description::table(&table, TableStatus::Deleting, Extent::default());
    description.attribute_definitions = None;
    description.key_schema = None;
    description.creation_date_time = None;
    description.local_secondary_indexes = None;
    description.global_secondary_indexes = None;
    Ok(DeleteTableOutput { table_description: Some(description) })
}
