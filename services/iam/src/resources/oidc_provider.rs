//! `AWS::IAM::OIDCProvider`.

use crate::resources::policies::Of;
use crate::resources::{Tag, or_gone, tags};
use aws::Fault;
use model_iam as model;
use serde::Deserialize;
use service::{Created, Ctx, Resource, ResourceRequest};

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
struct Properties {
    url: String,
    client_id_list: Vec<String>,
    thumbprint_list: Vec<String>,
    tags: Vec<Tag>,
}

pub fn resource() -> Resource {
    let properties: &'static [&'static str] = &["Url", "ClientIdList", "ThumbprintList", "Tags"];
    Resource::new("AWS::IAM::OIDCProvider", properties, create, update, delete)
        .replaced_by(&["Url"])
        .gives(&["Arn"])
}

async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let properties: Properties = request.properties()?;
    let made = ctx
        .ask::<model::CreateOpenIDConnectProvider>(model::CreateOpenIDConnectProviderRequest {
            tags: Some(tags(&properties.tags, &request)),
            url: properties.url,
            client_id_list: Some(properties.client_id_list),
            thumbprint_list: Some(properties.thumbprint_list),
        })
        .await?;
    Ok(created(made.open_id_connect_provider_arn.unwrap_or_default()))
}

fn created(arn: String) -> Created {
    Created::new(arn.clone()).with("Arn", arn)
}

async fn update(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let new: Properties = request.properties()?;
    let old: Properties = request.old_properties()?;
    let arn = request.physical_id.clone().unwrap_or_default();
    for id in new.client_id_list.iter().filter(|id| !old.client_id_list.contains(id)) {
        ctx.ask::<model::AddClientIDToOpenIDConnectProvider>(
            model::AddClientIDToOpenIDConnectProviderRequest {
                open_id_connect_provider_arn: arn.clone(),
                client_id: id.clone(),
            },
        )
        .await?;
    }
    for id in old.client_id_list.iter().filter(|id| !new.client_id_list.contains(id)) {
        ctx.ask::<model::RemoveClientIDFromOpenIDConnectProvider>(
            model::RemoveClientIDFromOpenIDConnectProviderRequest {
                open_id_connect_provider_arn: arn.clone(),
                client_id: id.clone(),
            },
        )
        .await?;
    }
    if new.thumbprint_list != old.thumbprint_list {
        ctx.ask::<model::UpdateOpenIDConnectProviderThumbprint>(
            model::UpdateOpenIDConnectProviderThumbprintRequest {
                open_id_connect_provider_arn: arn.clone(),
                thumbprint_list: new.thumbprint_list,
            },
        )
        .await?;
    }
    let of = Of { noun: "OpenIDConnectProvider", name: &arn };
    of.retag(&ctx, &tags(&new.tags, &request), &tags(&old.tags, &request)).await?;
    Ok(created(arn))
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(arn) = request.physical_id.clone() else { return Ok(()) };
    let input = model::DeleteOpenIDConnectProviderRequest { open_id_connect_provider_arn: arn };
    or_gone(ctx.ask::<model::DeleteOpenIDConnectProvider>(input).await)
}
