//! When a function's runtime is replaced by a newer one. There is one of each here, the host's, so that the
//! settings are kept and shown, and a version that is not the host's is refused.

use super::named;
use crate::error::Error;
use crate::rules::name::LATEST;
use crate::store::{self as rows, RuntimeManagement};
use crate::view;
use model_lambda as model;
use service::Ctx;

pub async fn put(
    ctx: Ctx,
    input: model::PutRuntimeManagementConfigRequest,
) -> Result<model::PutRuntimeManagementConfigResponse, Error> {
    let named = named(&ctx, &input.function_name, input.qualifier.as_deref())?;
    let manual = match &input.update_runtime_on {
        model::UpdateRuntimeOn::Manual => true,
        model::UpdateRuntimeOn::Auto | model::UpdateRuntimeOn::FunctionUpdate => false,
        model::UpdateRuntimeOn::Unknown(other) => {
            return Err(Error::Invalid(format!("{other} is not a mode of updating runtimes.")));
        }
    };
    let version_arn = input.runtime_version_arn.as_deref();
    match (manual, version_arn) {
        (true, None) => {
            let message = "RuntimeVersionArn is required when UpdateRuntimeOn is Manual.";
            return Err(Error::Invalid(message.into()));
        }
        (false, Some(_)) => {
            let message = "RuntimeVersionArn can only be set when UpdateRuntimeOn is Manual.";
            return Err(Error::Invalid(message.into()));
        }
        _ => {}
    }
    let (named, input) = (&named, &input);
    ctx.store()
        .transact(|tx| async move {
            let (mut function, version) = rows::find(&tx, named, 1.0).await?;
            let own = view::runtime_version(&named.place, &version);
            if version_arn.is_some() && version_arn != own.as_deref() {
                let message = "The runtime version does not exist, or is of another runtime.";
                return Err(Error::Invalid(message.into()));
            }
            let qualifier = named.qualifier.as_deref().filter(|known| *known != LATEST);
            let management = RuntimeManagement {
                update_on: input.update_runtime_on.to_string(),
                version_arn: version_arn.map(str::to_owned),
            };
            let qualifier = qualifier.unwrap_or_default().to_owned();
            function.runtime_management.insert(qualifier, management);
            tx.put_value(named.place.function(), &function);
            Ok(())
        })
        .await?;
    Ok(model::PutRuntimeManagementConfigResponse {
        update_runtime_on: input.update_runtime_on.clone(),
        function_arn: named.arn(),
        runtime_version_arn: version_arn.map(str::to_owned),
    })
}

pub async fn get(
    ctx: Ctx,
    input: model::GetRuntimeManagementConfigRequest,
) -> Result<model::GetRuntimeManagementConfigResponse, Error> {
    let named = named(&ctx, &input.function_name, input.qualifier.as_deref())?;
    let (function, _) = rows::find(ctx.store(), &named, 1.0).await?;
    let qualifier = named.qualifier.as_deref().filter(|known| *known != LATEST);
    let known = function.runtime_management.get(qualifier.unwrap_or_default());
    Ok(model::GetRuntimeManagementConfigResponse {
        update_runtime_on: Some(match known {
            Some(known) => model::UpdateRuntimeOn::from(known.update_on.as_str()),
            None => model::UpdateRuntimeOn::Auto,
        }),
        runtime_version_arn: known.and_then(|known| known.version_arn.clone()),
        function_arn: Some(named.arn()),
    })
}
