//! OpenID Connect providers: issuers of web identities whose tokens this account believes.

use crate::entity::{self, all, change, find};
use crate::error::Error;
use crate::rules::{issuer, tags};
use crate::show;
use crate::store::OidcProvider;
use model_iam as model;
use service::Ctx;

const CLIENT_IDS_MAX: usize = 100;
const THUMBPRINTS_MAX: usize = 5;

pub async fn create(
    ctx: Ctx,
    input: model::CreateOpenIDConnectProviderRequest,
) -> Result<model::CreateOpenIDConnectProviderResponse, Error> {
    issuer::check(&input.url)?;
    let mut client_ids = Vec::new();
    for id in input.client_id_list.unwrap_or_default() {
        add_client_id(&mut client_ids, id)?;
    }
    let row = OidcProvider {
        arn: arn(&ctx, &input.url),
        url: input.url,
        client_ids,
        thumbprints: thumbprints(input.thumbprint_list.unwrap_or_default())?,
        created_ms: ctx.now_ms(),
        tags: tags::given(&input.tags)?,
    };
    let (ctx, row) = (&ctx, &row);
    ctx.store()
        .transact(|tx| async move { entity::create(&tx, ctx.account(), row).await })
        .await
        .map_err(|error| match error {
        Error::EntityAlreadyExists(_) => {
            let message = format!("Provider with url {} already exists.", row.url);
            Error::EntityAlreadyExists(message)
        }
        other => other,
    })?;
    Ok(model::CreateOpenIDConnectProviderResponse {
        open_id_connect_provider_arn: Some(row.arn.clone()),
        tags: show::tags_if_any(&row.tags),
    })
}

pub fn arn(ctx: &Ctx, url: &str) -> String {
    entity::arn(ctx.account(), "oidc-provider", "/", issuer::bare(url))
}

/// One that is there already is no second.
fn add_client_id(all: &mut Vec<String>, id: String) -> Result<(), Error> {
    if !all.contains(&id) {
        if all.len() >= CLIENT_IDS_MAX {
            return Err(Error::quota("ClientIdsPerOpenIdConnectProvider", CLIENT_IDS_MAX));
        }
        all.push(id);
    }
    Ok(())
}

fn thumbprints(given: Vec<String>) -> Result<Vec<String>, Error> {
    if given.len() > THUMBPRINTS_MAX {
        let message = "Thumbprint list must contain fewer than 5 entries.";
        return Err(Error::InvalidInput(message.into()));
    }
    Ok(given.into_iter().map(|thumbprint| thumbprint.to_ascii_lowercase()).collect())
}

pub async fn get(
    ctx: Ctx,
    input: model::GetOpenIDConnectProviderRequest,
) -> Result<model::GetOpenIDConnectProviderResponse, Error> {
    let row = find::<OidcProvider>(&ctx, &input.open_id_connect_provider_arn).await?;
    Ok(model::GetOpenIDConnectProviderResponse {
        url: Some(issuer::bare(&row.url).to_owned()),
        create_date: Some(show::at(row.created_ms)),
        tags: show::tags_if_any(&row.tags),
        client_id_list: Some(row.client_ids),
        thumbprint_list: Some(row.thumbprints),
    })
}

pub async fn list(
    ctx: Ctx,
    _input: model::ListOpenIDConnectProvidersRequest,
) -> Result<model::ListOpenIDConnectProvidersResponse, Error> {
    let entry = |row: OidcProvider| model::OpenIDConnectProviderListEntry { arn: Some(row.arn) };
    let list = all::<OidcProvider>(&ctx).await?.into_iter().map(entry).collect();
    Ok(model::ListOpenIDConnectProvidersResponse { open_id_connect_provider_list: Some(list) })
}

/// One that is gone already is no error
/// (<https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteOpenIDConnectProvider.html>).
pub async fn delete(
    ctx: Ctx,
    input: model::DeleteOpenIDConnectProviderRequest,
) -> Result<model::DeleteOpenIDConnectProviderOutput, Error> {
    let arn = &input.open_id_connect_provider_arn;
    match entity::delete::<OidcProvider>(&ctx, arn).await {
        Ok(()) | Err(Error::NoSuchEntity(_)) => {}
        Err(other) => return Err(other),
    }
    Ok(model::DeleteOpenIDConnectProviderOutput {})
}

pub async fn add_client(
    ctx: Ctx,
    input: model::AddClientIDToOpenIDConnectProviderRequest,
) -> Result<model::AddClientIDToOpenIDConnectProviderOutput, Error> {
    change::<OidcProvider, _>(&ctx, &input.open_id_connect_provider_arn, |_, row| {
        add_client_id(&mut row.client_ids, input.client_id.clone())
    })
    .await?;
    Ok(model::AddClientIDToOpenIDConnectProviderOutput {})
}

pub async fn remove_client(
    ctx: Ctx,
    input: model::RemoveClientIDFromOpenIDConnectProviderRequest,
) -> Result<model::RemoveClientIDFromOpenIDConnectProviderOutput, Error> {
    change::<OidcProvider, _>(&ctx, &input.open_id_connect_provider_arn, |_, row| {
        row.client_ids.retain(|id| *id != input.client_id);
        Ok(())
    })
    .await?;
    Ok(model::RemoveClientIDFromOpenIDConnectProviderOutput {})
}

pub async fn update_thumbprints(
    ctx: Ctx,
    input: model::UpdateOpenIDConnectProviderThumbprintRequest,
) -> Result<model::UpdateOpenIDConnectProviderThumbprintOutput, Error> {
    let given = thumbprints(input.thumbprint_list)?;
    change::<OidcProvider, _>(&ctx, &input.open_id_connect_provider_arn, |_, row| {
        row.thumbprints.clone_from(&given);
        Ok(())
    })
    .await?;
    Ok(model::UpdateOpenIDConnectProviderThumbprintOutput {})
}
