//! Log groups.

use crate::error::Error;
use crate::ops::page;
use crate::ops::tags::check_tags;
use crate::rules::names::{check_group, group_of};
use crate::store::{self as rows, Group};
use crate::sweep;
use model_logs as model;
use model_logs::LogGroupClass;
use service::Ctx;
use std::collections::BTreeMap;
use store::StoreError;

pub async fn create(
    ctx: Ctx,
    input: model::CreateLogGroupRequest,
) -> Result<model::CreateLogGroupOutput, Error> {
    check_group(&input.log_group_name)?;
    if input.kms_key_id.is_some() {
        return Err(Error::NotBuilt("KmsKeyId of a log group"));
    }
    if input.deletion_protection_enabled == Some(true) {
        return Err(Error::NotBuilt("DeletionProtectionEnabled of a log group"));
    }
    let infrequent_access = match input.log_group_class {
        None | Some(LogGroupClass::Standard) => false,
        Some(LogGroupClass::InfrequentAccess) => true,
        Some(_) => return Err(Error::NotBuilt("The log group class DELIVERY")),
    };
    let tags: BTreeMap<_, _> = input.tags.unwrap_or_default().into_iter().collect();
    check_tags(&tags)?;
    let row = Group {
        name: input.log_group_name,
        id: ctx.world().random_u64(),
        created_ms: ctx.now_ms(),
        retention_days: None,
        tags,
        infrequent_access,
    };
    let (ctx, row) = (&ctx, &row);
    ctx.store()
        .transact(|tx| async move {
            let key = rows::group(ctx.account(), ctx.region(), &row.name);
            if tx.get(&key).await?.is_some() {
                return Err(Error::GroupExists);
            }
            tx.put_value(key, row);
            Ok(())
        })
        .await?;
    Ok(model::CreateLogGroupOutput {})
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeleteLogGroupRequest,
) -> Result<model::DeleteLogGroupOutput, Error> {
    let (ctx, name) = (&ctx, &input.log_group_name);
    ctx.store()
        .transact(|tx| async move {
            let group = rows::find_group_in(ctx, &tx, name).await?;
            tx.delete(&rows::group(ctx.account(), ctx.region(), name));
            sweep::reclaim_group(ctx, &tx, &group);
            Ok::<(), Error>(())
        })
        .await?;
    Ok(model::DeleteLogGroupOutput {})
}

pub async fn describe(
    ctx: Ctx,
    input: model::DescribeLogGroupsRequest,
) -> Result<model::DescribeLogGroupsResponse, Error> {
    if input.log_group_name_prefix.is_some() && input.log_group_name_pattern.is_some() {
        let message = "LogGroup name prefix and LogGroup name pattern are mutually exclusive \
            parameters.";
        return Err(Error::Invalid(message.into()));
    }
    let (scope, identifiers) = (ctx.scope(), input.log_group_identifiers.unwrap_or_default());
    let infrequent = input.log_group_class.map(|class| class == LogGroupClass::InfrequentAccess);
    let prefix = input.log_group_name_prefix.unwrap_or_default();
    let pattern = input.log_group_name_pattern.unwrap_or_default().to_lowercase();
    let mut groups = Vec::new();
    for (key, row) in ctx.store().range(rows::groups(ctx.account(), ctx.region())).await? {
        let group: Group = serde_json::from_slice(&row)
            .map_err(|error| StoreError::Corrupt(format!("{key:?}: {error}")))?;
        let named = || identifiers.iter().any(|text| group_of(&scope, text) == Some(&group.name));
        let wanted = group.name.starts_with(&prefix)
            && group.name.to_lowercase().contains(&pattern)
            && (identifiers.is_empty() || named())
            && infrequent.is_none_or(|infrequent| infrequent == group.infrequent_access);
        if wanted {
            groups.push(group);
        }
    }
    let place = |group: &Group| group.name.clone();
    let (groups, next_token) = page(groups, place, input.next_token.as_deref(), input.limit)?;
    let mut shown = Vec::with_capacity(groups.len());
    for group in &groups {
        shown.push(show(&ctx, group).await?);
    }
    Ok(model::DescribeLogGroupsResponse { log_groups: Some(shown), next_token })
}

async fn show(ctx: &Ctx, group: &Group) -> Result<model::LogGroup, Error> {
    let streams = rows::all_streams(ctx, group).await?;
    let bytes: u64 = streams.iter().map(|stream| stream.bytes).sum();
    let arn = rows::group_arn(ctx, &group.name);
    let class = match group.infrequent_access {
        true => LogGroupClass::InfrequentAccess,
        false => LogGroupClass::Standard,
    };
    Ok(model::LogGroup {
        log_group_name: Some(group.name.clone()),
        creation_time: Some(group.created_ms),
        retention_in_days: group.retention_days,
        metric_filter_count: Some(0),
        // The one with `:*`, for policies; the other is for APIs.
        arn: Some(format!("{arn}:*")),
        stored_bytes: i64::try_from(bytes).ok(),
        log_group_class: Some(class),
        log_group_arn: Some(arn),
        deletion_protection_enabled: Some(false),
        ..model::LogGroup::default()
    })
}
