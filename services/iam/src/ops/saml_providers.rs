//! SAML providers: kept and shown. No role is opened by their assertions: `AssumeRoleWithSAML` is not built.

use crate::entity::{self, all, change, find};
use crate::error::Error;
use crate::rules::{metadata, tags};
use crate::show;
use crate::store::SamlProvider;
use aws::Fault;
use model_iam as model;
use service::Ctx;

/// How long a provider holds that does not say it: a century, as on AWS.
const VALID_MS: i64 = 100 * 365 * 24 * 60 * 60 * 1000;
const UUID_LENGTH: usize = 26;

pub async fn create(
    ctx: Ctx,
    input: model::CreateSAMLProviderRequest,
) -> Result<model::CreateSAMLProviderResponse, Error> {
    unencrypted(input.assertion_encryption_mode.is_some() || input.add_private_key.is_some())?;
    let until = metadata::valid_until(&input.saml_metadata_document)?;
    let row = SamlProvider {
        arn: entity::arn(ctx.account(), "saml-provider", "/", &input.name),
        uuid: ctx.world().unique_id("SAML", UUID_LENGTH),
        metadata: input.saml_metadata_document,
        created_ms: ctx.now_ms(),
        valid_until_ms: until.unwrap_or(ctx.now_ms() + VALID_MS),
        tags: tags::given(&input.tags)?,
    };
    let (ctx, row) = (&ctx, &row);
    ctx.store()
        .transact(|tx| async move { entity::create(&tx, ctx.account(), row).await })
        .await
        .map_err(|error| match error {
        Error::EntityAlreadyExists(_) => {
            let message = format!("Provider with name {} already exists.", input.name);
            Error::EntityAlreadyExists(message)
        }
        other => other,
    })?;
    Ok(model::CreateSAMLProviderResponse {
        saml_provider_arn: Some(row.arn.clone()),
        tags: show::tags_if_any(&row.tags),
    })
}

/// Encrypted assertions need private keys, which nothing here would use.
fn unencrypted(encrypted: bool) -> Result<(), Error> {
    match encrypted {
        true => Err(Fault::not_implemented("Encryption of SAML assertions").into()),
        false => Ok(()),
    }
}

pub async fn get(
    ctx: Ctx,
    input: model::GetSAMLProviderRequest,
) -> Result<model::GetSAMLProviderResponse, Error> {
    let row = find::<SamlProvider>(&ctx, &input.saml_provider_arn).await?;
    Ok(model::GetSAMLProviderResponse {
        tags: show::tags_if_any(&row.tags),
        saml_provider_uuid: Some(row.uuid),
        saml_metadata_document: Some(row.metadata),
        create_date: Some(show::at(row.created_ms)),
        valid_until: Some(show::at(row.valid_until_ms)),
        assertion_encryption_mode: None,
        private_key_list: None,
    })
}

pub async fn update(
    ctx: Ctx,
    input: model::UpdateSAMLProviderRequest,
) -> Result<model::UpdateSAMLProviderResponse, Error> {
    unencrypted(
        input.assertion_encryption_mode.is_some()
            || input.add_private_key.is_some()
            || input.remove_private_key.is_some(),
    )?;
    let document = match &input.saml_metadata_document {
        Some(document) => Some((document, metadata::valid_until(document)?)),
        None => None,
    };
    change::<SamlProvider, _>(&ctx, &input.saml_provider_arn, |_, row| {
        if let Some((document, until)) = document {
            row.metadata.clone_from(document);
            row.valid_until_ms = until.unwrap_or(row.created_ms + VALID_MS);
        }
        Ok(())
    })
    .await?;
    Ok(model::UpdateSAMLProviderResponse { saml_provider_arn: Some(input.saml_provider_arn) })
}

pub async fn list(
    ctx: Ctx,
    _input: model::ListSAMLProvidersRequest,
) -> Result<model::ListSAMLProvidersResponse, Error> {
    let entry = |row: SamlProvider| model::SAMLProviderListEntry {
        arn: Some(row.arn),
        valid_until: Some(show::at(row.valid_until_ms)),
        create_date: Some(show::at(row.created_ms)),
    };
    let list = all::<SamlProvider>(&ctx).await?.into_iter().map(entry).collect();
    Ok(model::ListSAMLProvidersResponse { saml_provider_list: Some(list) })
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeleteSAMLProviderRequest,
) -> Result<model::DeleteSAMLProviderOutput, Error> {
    entity::delete::<SamlProvider>(&ctx, &input.saml_provider_arn).await?;
    Ok(model::DeleteSAMLProviderOutput {})
}
