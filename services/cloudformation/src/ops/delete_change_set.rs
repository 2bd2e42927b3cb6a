//! `DeleteChangeSet`

use aws::Fault;
use model_cloudformation::{DeleteChangeSetInput, DeleteChangeSetOutput};
use service::Ctx;
use store::StoreError;

use crate::store::{self as tables};

pub async fn handle(ctx: Ctx, input: DeleteChangeSetInput) -> Result<DeleteChangeSetOutput, Fault> {
    let found = super::change_set(&ctx, input.stack_name.as_ref(), &input.change_set_name).await;
    let (key, _, set) = match found {
        Ok(found) => found,
        // One that never was is as good as deleted.
        Err(fault) if fault.code == "ChangeSetNotFound" => {
            return Ok(DeleteChangeSetOutput::default());
        }
        Err(fault) => return Err(fault),
    };
    let (key, name) = (&key, &set.name);
    let done: Result<(), StoreError> = ctx
        .store()
        .transact(|tx| async move {
            tables::delete_change_set(&tx, key, name);
            Ok(())
        })
        .await;
    done?;
    Ok(DeleteChangeSetOutput::default())
}
