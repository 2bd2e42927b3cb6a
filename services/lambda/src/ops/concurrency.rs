//! Reserved concurrency.

use super::{functions_only, platform, unqualified};
use crate::concurrency::{self, CONCURRENCY_MAX, UNRESERVED_MIN};
use crate::error::Error;
use crate::provisioned;
use crate::rules::name::LATEST;
use crate::store::{self as rows, Function, Rows};
use model_lambda as model;
use service::Ctx;
use store::Range;

pub async fn put(
    ctx: Ctx,
    input: model::PutFunctionConcurrencyRequest,
) -> Result<model::Concurrency, Error> {
    let place = unqualified(&ctx, &input.function_name)?.place;
    // Here `$LATEST` is a version like others.
    if input.function_name.ends_with(LATEST) {
        return Err(functions_only());
    }
    let reserved = u32::try_from(input.reserved_concurrent_executions)
        .map_err(|_| Error::Invalid("ReservedConcurrentExecutions cannot be negative.".into()))?;
    let place = &place;
    ctx.store()
        .transact(|tx| async move {
            let missing = || Error::no_function(&place.arn_of(Some(LATEST)));
            let mut function: Function = tx.row(&place.function()).await?.ok_or_else(missing)?;
            let prefix = rows::functions(&place.account, &place.region);
            let all = tx.rows::<Function>(Range::prefix(&prefix)).await?;
            let others = all.iter().filter(|(_, other)| other.id != function.id);
            let others: u32 = others.filter_map(|(_, other)| other.reserved_concurrency).sum();
            let (account, region, but) = (&place.account, &place.region, Some(&*place.name));
            let ahead = provisioned::unreserved_total(&tx, account, region, but).await?;
            let taken = others.saturating_add(ahead).saturating_add(reserved);
            if taken > CONCURRENCY_MAX - UNRESERVED_MIN {
                return Err(Error::Bare(format!(
                    "Specified ReservedConcurrentExecutions for function decreases account's \
                     UnreservedConcurrentExecution below its minimum value of [{UNRESERVED_MIN}]."
                )));
            }
            let provisioned = provisioned::total_but(&tx, place, None).await?;
            if reserved < provisioned {
                return Err(Error::Bare(format!(
                    " ReservedConcurrentExecutions  {reserved} should not be lower than \
                     function's total provisioned concurrency [{provisioned}]."
                )));
            }
            function.reserved_concurrency = Some(reserved);
            tx.put_value(place.function(), &function);
            Ok(())
        })
        .await?;
    concurrency::follow(ctx.store(), &platform(&ctx), place).await?;
    let reserved_concurrent_executions = Some(input.reserved_concurrent_executions);
    Ok(model::Concurrency { reserved_concurrent_executions })
}

pub async fn get(
    ctx: Ctx,
    input: model::GetFunctionConcurrencyRequest,
) -> Result<model::GetFunctionConcurrencyResponse, Error> {
    let place = unqualified(&ctx, &input.function_name)?.place;
    let function = rows::function(ctx.store(), &place).await?;
    let reserved = function.reserved_concurrency.and_then(|most| i32::try_from(most).ok());
    Ok(model::GetFunctionConcurrencyResponse { reserved_concurrent_executions: reserved })
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeleteFunctionConcurrencyRequest,
) -> Result<model::DeleteFunctionConcurrencyOutput, Error> {
    let place = unqualified(&ctx, &input.function_name)?.place;
    let place = &place;
    ctx.store()
        .transact(|tx| async move {
            let mut function = rows::function(&tx, place).await?;
            function.reserved_concurrency = None;
            tx.put_value(place.function(), &function);
            Ok::<_, Error>(())
        })
        .await?;
    concurrency::follow(ctx.store(), &platform(&ctx), place).await?;
    Ok(model::DeleteFunctionConcurrencyOutput {})
}
