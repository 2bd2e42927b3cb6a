//! Provisioned concurrency of versions and aliases.

use super::{named, page_size, platform};
use crate::concurrency::{CONCURRENCY_MAX, UNRESERVED_MIN};
use crate::error::Error;
use crate::provisioned::{self, Progress};
use crate::rules::name::{LATEST, Place};
use crate::store::{self as rows, Function, ProvisionedConfig, Rows};
use aws::Fault;
use model_lambda as model;
use service::Ctx;
use store::{Range, Tx};

pub async fn put(
    ctx: Ctx,
    input: model::PutProvisionedConcurrencyConfigRequest,
) -> Result<model::PutProvisionedConcurrencyConfigResponse, Error> {
    let place = named(&ctx, &input.function_name, Some(&input.qualifier))?.place;
    let requested = u32::try_from(input.provisioned_concurrent_executions)
        .map_err(|_| Error::Invalid("ProvisionedConcurrentExecutions is out of range.".into()))?;
    let row = ProvisionedConfig {
        qualifier: input.qualifier.clone(),
        requested,
        modified_ms: ctx.now_ms(),
    };
    let (place, kept) = (&place, &row);
    let platform = platform(&ctx);
    provisioned::runnable(&ctx, &platform, place, kept).await?;
    ctx.store()
        .transact(|tx| async move {
            check(&tx, place, kept).await?;
            tx.put_value(place.provisioned(&kept.qualifier), kept);
            Ok::<_, Error>(())
        })
        .await?;
    provisioned::sync(&ctx, &platform, place).await?;
    let progress = provisioned::progress(&ctx, &platform, place, &row).await?;
    let told = view(&row, &progress);
    Ok(model::PutProvisionedConcurrencyConfigResponse {
        requested_provisioned_concurrent_executions: told
            .requested_provisioned_concurrent_executions,
        available_provisioned_concurrent_executions: told
            .available_provisioned_concurrent_executions,
        allocated_provisioned_concurrent_executions: told
            .allocated_provisioned_concurrent_executions,
        status: told.status,
        status_reason: told.status_reason,
        last_modified: told.last_modified,
    })
}

async fn check(tx: &Tx, place: &Place, row: &ProvisionedConfig) -> Result<(), Error> {
    let unpublished = || {
        let message =
            "Provisioned Concurrency Configs cannot be applied to unpublished function versions.";
        Error::Invalid(message.into())
    };
    let qualifier = row.qualifier.as_str();
    if qualifier == LATEST {
        return Err(unpublished());
    }
    qualified(tx, place, qualifier).await?;
    let function = rows::function(tx, place).await?;
    if let Ok(number) = qualifier.parse::<u64>() {
        let version: Option<rows::Version> = tx.row(&place.version(number)).await?;
        let version = version.ok_or_else(|| Error::no_function(&place.arn_of(Some(qualifier))))?;
        not_snapped(&version)?;
        for (_, other) in tx.rows::<rows::Alias>(Range::prefix(&place.aliases())).await? {
            let leads = other.version == qualifier || other.weights.contains_key(qualifier);
            if leads && tx.get(&place.provisioned(&other.name)).await?.is_some() {
                let message = "Version is pointed by a Provisioned Concurrency alias";
                return Err(Error::Conflict(message.into()));
            }
        }
    } else {
        let alias = rows::alias(tx, place, qualifier).await?;
        for version in std::iter::once(&alias.version).chain(alias.weights.keys()) {
            if version == LATEST {
                return Err(unpublished());
            }
            if tx.get(&place.provisioned(version)).await?.is_some() {
                let message = "Alias can't be used for Provisioned Concurrency configuration on \
                               an already Provisioned version";
                return Err(Error::Conflict(message.into()));
            }
            let number = version.parse().map_err(|_| unpublished())?;
            if let Some(version) = tx.row::<rows::Version>(&place.version(number)).await? {
                not_snapped(&version)?;
            }
        }
    }
    capacity(tx, place, &function, row).await
}

/// A version or an alias that is there, whether or not its function is.
async fn qualified(rows: &impl Rows, place: &Place, qualifier: &str) -> Result<(), Error> {
    let Ok(number) = qualifier.parse::<u64>() else {
        return rows::alias(rows, place, qualifier).await.map(drop);
    };
    let version: Option<rows::Version> = rows.row(&place.version(number)).await?;
    version.map(drop).ok_or_else(|| Error::no_function(&place.arn_of(Some(qualifier))))
}

fn not_snapped(version: &rows::Version) -> Result<(), Error> {
    match version.snap_start {
        true => Err(Error::Invalid(
            "Provisioned Concurrency is not supported for SnapStart enabled functions.".into(),
        )),
        false => Ok(()),
    }
}

/// What is provisioned comes out of what the function has reserved, or else of what the account has not.
async fn capacity(
    tx: &Tx,
    place: &Place,
    function: &Function,
    row: &ProvisionedConfig,
) -> Result<(), Error> {
    let others = provisioned::total_but(tx, place, Some(&row.qualifier)).await?;
    let total = others.saturating_add(row.requested);
    if let Some(reserved) = function.reserved_concurrency {
        return match total > reserved {
            true => Err(Error::Invalid(
                "Requested Provisioned Concurrency should not be greater than the \
                 reservedConcurrentExecution for function"
                    .into(),
            )),
            false => Ok(()),
        };
    }
    let (account, region) = (&place.account, &place.region);
    let prefix = rows::functions(account, region);
    let functions = tx.rows::<Function>(Range::prefix(&prefix)).await?;
    let reserved: u32 = functions.iter().filter_map(|(_, other)| other.reserved_concurrency).sum();
    let provisioned = provisioned::unreserved_total(tx, account, region, Some(&place.name)).await?;
    let unreserved = CONCURRENCY_MAX.saturating_sub(reserved).saturating_sub(provisioned);
    if total > unreserved {
        return Err(Error::Bare(format!(
            "Specified ConcurrentExecutions for function is greater than account's unreserved \
             concurrency [{unreserved}]."
        )));
    }
    if unreserved - total < UNRESERVED_MIN {
        return Err(Error::Bare(format!(
            "Specified ConcurrentExecutions for function decreases account's \
             UnreservedConcurrentExecution below its minimum value of [{UNRESERVED_MIN}]."
        )));
    }
    Ok(())
}

pub async fn get(
    ctx: Ctx,
    input: model::GetProvisionedConcurrencyConfigRequest,
) -> Result<model::GetProvisionedConcurrencyConfigResponse, Error> {
    let place = named(&ctx, &input.function_name, Some(&input.qualifier))?.place;
    if input.qualifier == LATEST {
        let message = "The function resource provided must be an alias or a published version.";
        return Err(Error::Invalid(message.into()));
    }
    qualified(ctx.store(), &place, &input.qualifier).await?;
    let row: Option<ProvisionedConfig> =
        ctx.store().row(&place.provisioned(&input.qualifier)).await?;
    let row = row.ok_or_else(missing)?;
    let progress = provisioned::progress(&ctx, &platform(&ctx), &place, &row).await?;
    Ok(view(&row, &progress))
}

/// What is not configured is deleted, as long as the function is there.
pub async fn delete(
    ctx: Ctx,
    input: model::DeleteProvisionedConcurrencyConfigRequest,
) -> Result<model::DeleteProvisionedConcurrencyConfigOutput, Error> {
    let place = named(&ctx, &input.function_name, Some(&input.qualifier))?.place;
    if input.qualifier == LATEST {
        let message = "The function resource provided must be an alias or a published version.";
        return Err(Error::Invalid(message.into()));
    }
    let (place, qualifier) = (&place, &input.qualifier);
    ctx.store()
        .transact(|tx| async move {
            qualified(&tx, place, qualifier).await?;
            tx.delete(&place.provisioned(qualifier));
            Ok::<_, Error>(())
        })
        .await?;
    provisioned::sync(&ctx, &platform(&ctx), place).await?;
    Ok(model::DeleteProvisionedConcurrencyConfigOutput {})
}

pub async fn list(
    ctx: Ctx,
    input: model::ListProvisionedConcurrencyConfigsRequest,
) -> Result<model::ListProvisionedConcurrencyConfigsResponse, Error> {
    let place = named(&ctx, &input.function_name, None)?.place;
    rows::function(ctx.store(), &place).await?;
    let (marker, size) = (input.marker.as_deref(), page_size(input.max_items));
    let prefix = place.provisioned_all();
    let (found, next_marker) =
        rows::page::<ProvisionedConfig>(ctx.store(), &prefix, marker, size).await?;
    let mut configs = Vec::new();
    for (_, row) in found {
        let progress = provisioned::progress(&ctx, &platform(&ctx), &place, &row).await?;
        let told = view(&row, &progress);
        configs.push(model::ProvisionedConcurrencyConfigListItem {
            function_arn: Some(place.arn_of(Some(&row.qualifier))),
            requested_provisioned_concurrent_executions: told
                .requested_provisioned_concurrent_executions,
            available_provisioned_concurrent_executions: told
                .available_provisioned_concurrent_executions,
            allocated_provisioned_concurrent_executions: told
                .allocated_provisioned_concurrent_executions,
            status: told.status,
            status_reason: told.status_reason,
            last_modified: told.last_modified,
        });
    }
    Ok(model::ListProvisionedConcurrencyConfigsResponse {
        provisioned_concurrency_configs: Some(configs),
        next_marker,
    })
}

fn missing() -> Error {
    let message = "No Provisioned Concurrency Config found for this function";
    let fault = Fault::new(404, "ProvisionedConcurrencyConfigNotFoundException", message);
    Error::Fault(fault.with("Type", "User"))
}

fn view(
    row: &ProvisionedConfig,
    progress: &Progress,
) -> model::GetProvisionedConcurrencyConfigResponse {
    let number = |number: u32| i32::try_from(number).ok();
    let (status, reason) = match &progress.failure {
        _ if progress.ready >= row.requested => {
            (model::ProvisionedConcurrencyStatusEnum::Ready, None)
        }
        Some(failure) => (model::ProvisionedConcurrencyStatusEnum::Failed, Some(failure.clone())),
        None => (model::ProvisionedConcurrencyStatusEnum::InProgress, None),
    };
    model::GetProvisionedConcurrencyConfigResponse {
        requested_provisioned_concurrent_executions: number(row.requested),
        available_provisioned_concurrent_executions: number(progress.ready),
        allocated_provisioned_concurrent_executions: number(progress.ready),
        status: Some(status),
        status_reason: reason,
        last_modified: Some(crate::view::date(row.modified_ms)),
    }
}
