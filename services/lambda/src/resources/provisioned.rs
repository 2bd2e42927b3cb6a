//! `ProvisionedConcurrencyConfig` of `AWS::Lambda::Version` and `AWS::Lambda::Alias`: a resource with it stands once all
//! its instances are initialised.

use super::text;
use crate::platform::Platform;
use aws::Fault;
use model_lambda as model;
use serde::Deserialize;
use service::Ctx;
use std::sync::Arc;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Provisioning {
    #[serde(default, deserialize_with = "text::number")]
    provisioned_concurrent_executions: Option<i32>,
}

/// Configures it, or takes it away, and waits until it is so.
pub async fn provision(
    ctx: &Ctx,
    function: &str,
    qualifier: &str,
    given: Option<Provisioning>,
) -> Result<(), Fault> {
    let Some(given) = given else {
        let input = model::DeleteProvisionedConcurrencyConfigRequest {
            function_name: function.to_owned(),
            qualifier: qualifier.to_owned(),
        };
        ctx.ask::<model::DeleteProvisionedConcurrencyConfig>(input).await?;
        return Ok(());
    };
    let missing = || Fault::validation("ProvisionedConcurrentExecutions is required");
    let input = model::PutProvisionedConcurrencyConfigRequest {
        function_name: function.to_owned(),
        qualifier: qualifier.to_owned(),
        provisioned_concurrent_executions: given
            .provisioned_concurrent_executions
            .ok_or_else(missing)?,
    };
    ctx.ask::<model::PutProvisionedConcurrencyConfig>(input).await?;
    ready(ctx, function, qualifier).await
}

async fn ready(ctx: &Ctx, function: &str, qualifier: &str) -> Result<(), Fault> {
    use model::ProvisionedConcurrencyStatusEnum as Status;
    let platform: Arc<Platform> = ctx.state();
    let pool = platform.pool().await?;
    loop {
        let changed = pool.provisioning_changed();
        tokio::pin!(changed);
        changed.as_mut().enable();
        let input = model::GetProvisionedConcurrencyConfigRequest {
            function_name: function.to_owned(),
            qualifier: qualifier.to_owned(),
        };
        let told = ctx.ask::<model::GetProvisionedConcurrencyConfig>(input).await?;
        match told.status {
            Some(Status::Ready) => return Ok(()),
            Some(Status::Failed) => {
                let reason = told.status_reason.unwrap_or_default();
                return Err(Fault::client("ResourceNotReadyException", reason));
            }
            _ => changed.await,
        }
    }
}
