//! `GetAccountSettings`.

use crate::concurrency::{CONCURRENCY_MAX, UNRESERVED_MIN};
use crate::error::Error;
use crate::provisioned;
use crate::rules::archive::{UNZIPPED_BYTES_MAX, ZIPPED_BYTES_MAX};
use crate::store::{self as rows, Function, Layer, Rows, Version};
use model_lambda as model;
use service::Ctx;
use store::{Key, Range};

/// AWS's default for all packages of an account and region.
const CODE_BYTES_MAX: i64 = 80_530_636_800;

pub async fn settings(
    ctx: Ctx,
    _: model::GetAccountSettingsRequest,
) -> Result<model::GetAccountSettingsResponse, Error> {
    let prefix = rows::functions(ctx.account(), ctx.region());
    let functions = ctx.store().rows::<Function>(Range::prefix(&prefix)).await?;
    let bytes = code_bytes(&ctx, &functions).await?;
    let reserved: u32 = functions.iter().filter_map(|(_, f)| f.reserved_concurrency).sum();
    let (account, region) = (ctx.account(), ctx.region());
    let provisioned = provisioned::unreserved_total(ctx.store(), account, region, None).await?;
    let reserved = reserved.saturating_add(provisioned);
    let unreserved = CONCURRENCY_MAX.saturating_sub(reserved).max(UNRESERVED_MIN);
    Ok(model::GetAccountSettingsResponse {
        account_limit: Some(model::AccountLimit {
            total_code_size: Some(CODE_BYTES_MAX),
            code_size_unzipped: i64::try_from(UNZIPPED_BYTES_MAX).ok(),
            code_size_zipped: i64::try_from(ZIPPED_BYTES_MAX).ok(),
            concurrent_executions: i32::try_from(CONCURRENCY_MAX).ok(),
            unreserved_concurrent_executions: i32::try_from(unreserved).ok(),
        }),
        account_usage: Some(model::AccountUsage {
            total_code_size: i64::try_from(bytes).ok(),
            function_count: i64::try_from(functions.len()).ok(),
        }),
    })
}

/// Of all packages: each version's and each layer's, though some may be stored but once
/// (<https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html>). Images are not counted.
async fn code_bytes(ctx: &Ctx, functions: &[(Key, Function)]) -> Result<u64, Error> {
    let local = |table| Range::prefix(&Key::new(table).account(ctx.account()).region(ctx.region()));
    let versions = ctx.store().rows::<Version>(local(rows::VERSION)).await?;
    let layers = ctx.store().rows::<Layer>(local(rows::LAYER)).await?;
    let latest = functions.iter().map(|(_, function)| &function.latest);
    let all = latest.chain(versions.iter().map(|(_, version)| version));
    let packages = all.filter(|version| version.image.is_none());
    let bytes: u64 = packages.map(|version| version.code.blob.length).sum();
    Ok(bytes + layers.iter().map(|(_, layer)| layer.code.blob.length).sum::<u64>())
}
