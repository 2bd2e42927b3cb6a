//! Code signing configurations: whose signatures a function's packages must bear. No package here bears one, since
//! AWS Signer is not there; so a configuration that enforces refuses every package, as AWS refuses unsigned ones.

use super::tags::bounded;
use super::{named, page_size, unqualified};
use crate::error::Error;
use crate::rules::code_signing::{self as rules, ENFORCE, WARN};
use crate::store::{self as rows, CodeSigning, Function, Rows};
use crate::view;
use model_lambda as model;
use service::Ctx;
use store::Range;

pub async fn create(
    ctx: Ctx,
    input: model::CreateCodeSigningConfigRequest,
) -> Result<model::CreateCodeSigningConfigResponse, Error> {
    let tags = input.tags.clone().unwrap_or_default();
    bounded(&tags)?;
    let publishers = rules::publishers(&input.allowed_publishers)?;
    let made = CodeSigning {
        id: format!("csc-{}", ctx.world().token(17, b"0123456789abcdef")),
        description: input.description.clone().unwrap_or_default(),
        publishers,
        policy: rules::policy(input.code_signing_policies.as_ref())?.unwrap_or(WARN).to_owned(),
        tags,
        modified_ms: ctx.now_ms(),
    };
    let key = rows::code_signing(ctx.account(), ctx.region(), &made.id);
    let (key, row) = (&key, &made);
    ctx.store()
        .transact(|tx| async move {
            tx.put_value(key.clone(), row);
            Ok::<_, Error>(())
        })
        .await?;
    let code_signing_config = shown(&ctx, &made);
    Ok(model::CreateCodeSigningConfigResponse { code_signing_config })
}

pub async fn get(
    ctx: Ctx,
    input: model::GetCodeSigningConfigRequest,
) -> Result<model::GetCodeSigningConfigResponse, Error> {
    let found = find(&ctx, ctx.store(), &input.code_signing_config_arn).await?;
    let code_signing_config = shown_as(&input.code_signing_config_arn, &found);
    Ok(model::GetCodeSigningConfigResponse { code_signing_config })
}

pub async fn update(
    ctx: Ctx,
    input: model::UpdateCodeSigningConfigRequest,
) -> Result<model::UpdateCodeSigningConfigResponse, Error> {
    let publishers = input.allowed_publishers.as_ref().map(rules::publishers).transpose()?;
    let policy = rules::policy(input.code_signing_policies.as_ref())?;
    let now_ms = ctx.now_ms();
    let arn = input.code_signing_config_arn.as_str();
    let (ctx_of, description, publishers) = (&ctx, &input.description, &publishers);
    let changed = ctx
        .store()
        .transact(|tx| async move {
            let mut row = find(ctx_of, &tx, arn).await?;
            if let Some(description) = description {
                row.description = description.clone();
            }
            if let Some(publishers) = publishers {
                row.publishers = publishers.clone();
            }
            if let Some(policy) = policy {
                row.policy = policy.to_owned();
            }
            row.modified_ms = now_ms;
            tx.put_value(rules::key(arn).ok_or_else(|| rules::not_found(arn))?, &row);
            Ok::<_, Error>(row)
        })
        .await?;
    let code_signing_config = shown_as(arn, &changed);
    Ok(model::UpdateCodeSigningConfigResponse { code_signing_config })
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeleteCodeSigningConfigRequest,
) -> Result<model::DeleteCodeSigningConfigResponse, Error> {
    let arn = input.code_signing_config_arn.as_str();
    let ctx_of = &ctx;
    ctx.store()
        .transact(|tx| async move {
            find(ctx_of, &tx, arn).await?;
            if !users(ctx_of, &tx, arn).await?.is_empty() {
                let message = format!("The code signing configuration {arn} is used by functions.");
                return Err(Error::Conflict(message));
            }
            tx.delete(&rules::key(arn).ok_or_else(|| rules::not_found(arn))?);
            Ok(())
        })
        .await?;
    Ok(model::DeleteCodeSigningConfigResponse {})
}

pub async fn list(
    ctx: Ctx,
    input: model::ListCodeSigningConfigsRequest,
) -> Result<model::ListCodeSigningConfigsResponse, Error> {
    let (marker, size) = (input.marker.as_deref(), page_size(input.max_items));
    let prefix = rows::code_signings(ctx.account(), ctx.region());
    let (found, next_marker) =
        rows::page::<CodeSigning>(ctx.store(), &prefix, marker, size).await?;
    let configs = found.iter().map(|(_, row)| shown(&ctx, row)).collect();
    Ok(model::ListCodeSigningConfigsResponse { next_marker, code_signing_configs: Some(configs) })
}

pub async fn functions(
    ctx: Ctx,
    input: model::ListFunctionsByCodeSigningConfigRequest,
) -> Result<model::ListFunctionsByCodeSigningConfigResponse, Error> {
    let arn = input.code_signing_config_arn.as_str();
    find(&ctx, ctx.store(), arn).await?;
    let mut arns = users(&ctx, ctx.store(), arn).await?;
    if let Some(marker) = &input.marker {
        arns.retain(|arn| arn > marker);
    }
    let size = page_size(input.max_items);
    let more = arns.len() > size;
    arns.truncate(size);
    let next_marker = arns.last().filter(|_| more).cloned();
    Ok(model::ListFunctionsByCodeSigningConfigResponse { next_marker, function_arns: Some(arns) })
}

pub async fn put_function(
    ctx: Ctx,
    input: model::PutFunctionCodeSigningConfigRequest,
) -> Result<model::PutFunctionCodeSigningConfigResponse, Error> {
    let place = unqualified(&ctx, &input.function_name)?.place;
    let arn = input.code_signing_config_arn.as_str();
    rules::near(&place, Some(arn))?;
    let place = &place;
    ctx.store()
        .transact(|tx| async move {
            rules::used(&tx, arn).await?;
            let mut function = rows::function(&tx, place).await?;
            function.code_signing = Some(arn.to_owned());
            tx.put_value(place.function(), &function);
            Ok::<_, Error>(())
        })
        .await?;
    Ok(model::PutFunctionCodeSigningConfigResponse {
        code_signing_config_arn: arn.to_owned(),
        function_name: place.name.clone(),
    })
}

/// Without a code signing configuration the answer is empty.
pub async fn get_function(
    ctx: Ctx,
    input: model::GetFunctionCodeSigningConfigRequest,
) -> Result<model::GetFunctionCodeSigningConfigResponse, Error> {
    let named = named(&ctx, &input.function_name, None)?;
    let function = rows::function(ctx.store(), &named.place).await?;
    Ok(model::GetFunctionCodeSigningConfigResponse {
        function_name: match function.code_signing {
            Some(_) => named.place.name,
            None => String::new(),
        },
        code_signing_config_arn: function.code_signing.unwrap_or_default(),
    })
}

pub async fn delete_function(
    ctx: Ctx,
    input: model::DeleteFunctionCodeSigningConfigRequest,
) -> Result<model::DeleteFunctionCodeSigningConfigOutput, Error> {
    let place = unqualified(&ctx, &input.function_name)?.place;
    let place = &place;
    ctx.store()
        .transact(|tx| async move {
            let mut function = rows::function(&tx, place).await?;
            function.code_signing = None;
            tx.put_value(place.function(), &function);
            Ok::<_, Error>(())
        })
        .await?;
    Ok(model::DeleteFunctionCodeSigningConfigOutput {})
}

async fn find(ctx: &Ctx, rows: &impl Rows, arn: &str) -> Result<CodeSigning, Error> {
    let key = rules::key(arn).filter(|_| rules::is_in(ctx.account(), ctx.region(), arn));
    let key = key.ok_or_else(|| rules::not_found(arn))?;
    rows.row(&key).await?.ok_or_else(|| rules::not_found(arn))
}

/// The functions that a configuration is set for, in the order of their names.
async fn users(ctx: &Ctx, rows: &impl Rows, arn: &str) -> Result<Vec<String>, Error> {
    let prefix = rows::functions(ctx.account(), ctx.region());
    let all = rows.rows::<Function>(Range::prefix(&prefix)).await?;
    let using = all.into_iter().filter(|(_, row)| row.code_signing.as_deref() == Some(arn));
    let arn_of = |row: &Function| {
        ctx.arn("lambda", &format!("function:{}", row.latest.function_name)).to_string()
    };
    Ok(using.map(|(_, row)| arn_of(&row)).collect())
}

fn shown(ctx: &Ctx, row: &CodeSigning) -> model::CodeSigningConfig {
    let arn = ctx.arn("lambda", &format!("code-signing-config:{}", row.id)).to_string();
    shown_as(&arn, row)
}

fn shown_as(arn: &str, row: &CodeSigning) -> model::CodeSigningConfig {
    let policy = if row.policy == ENFORCE {
        model::CodeSigningPolicy::Enforce
    } else {
        model::CodeSigningPolicy::Warn
    };
    model::CodeSigningConfig {
        code_signing_config_id: row.id.clone(),
        code_signing_config_arn: arn.to_owned(),
        description: Some(row.description.clone()),
        allowed_publishers: model::AllowedPublishers {
            signing_profile_version_arns: row.publishers.clone(),
        },
        code_signing_policies: model::CodeSigningPolicies {
            untrusted_artifact_on_deployment: Some(policy),
        },
        last_modified: view::date(row.modified_ms),
    }
}
