//! Whether a function may be run in a loop by its own doings.

use super::unqualified;
use crate::error::Error;
use crate::store as rows;
use model_lambda as model;
use service::Ctx;

pub async fn put(
    ctx: Ctx,
    input: model::PutFunctionRecursionConfigRequest,
) -> Result<model::PutFunctionRecursionConfigResponse, Error> {
    let place = unqualified(&ctx, &input.function_name)?.place;
    let may_loop = match &input.recursive_loop {
        model::RecursiveLoop::Allow => true,
        model::RecursiveLoop::Terminate => false,
        model::RecursiveLoop::Unknown(other) => {
            return Err(Error::Invalid(format!("{other} is neither Allow nor Terminate.")));
        }
    };
    let place = &place;
    ctx.store()
        .transact(|tx| async move {
            let mut function = rows::function(&tx, place).await?;
            function.may_loop = may_loop;
            tx.put_value(place.function(), &function);
            Ok::<_, Error>(())
        })
        .await?;
    let recursive_loop = Some(input.recursive_loop);
    Ok(model::PutFunctionRecursionConfigResponse { recursive_loop })
}

pub async fn get(
    ctx: Ctx,
    input: model::GetFunctionRecursionConfigRequest,
) -> Result<model::GetFunctionRecursionConfigResponse, Error> {
    let place = unqualified(&ctx, &input.function_name)?.place;
    let recursive_loop = Some(match rows::function(ctx.store(), &place).await?.may_loop {
        true => model::RecursiveLoop::Allow,
        false => model::RecursiveLoop::Terminate,
    });
    Ok(model::GetFunctionRecursionConfigResponse { recursive_loop })
}
