//! REST APIs themselves.

use super::paged;
use crate::error::Error;
use crate::record::refuse;
use crate::rules::patch::{self, Change};
use crate::rules::tags;
use crate::store::{self, Draft, Kind};
use model_apigateway::{
    ApiKeySourceType, CreateRestApiRequest, DeleteRestApiOutput, DeleteRestApiRequest,
    EndpointConfiguration, EndpointType, GetRestApiRequest, GetRestApisRequest, Resource, RestApi,
    RestApis, UpdateRestApiRequest,
};
use service::Ctx;
use wire::Timestamp;

const UNBUILT: [&str; 5] =
    ["cloneFrom", "minimumCompressionSize", "policy", "securityPolicy", "endpointAccessMode"];

pub async fn create_rest_api(ctx: Ctx, input: CreateRestApiRequest) -> Result<RestApi, Error> {
    let id = store::new_id(&ctx, 10);
    create(&ctx, &input, &id).await
}

/// Under a given id; what exists under it already is the answer.
pub async fn create(ctx: &Ctx, input: &CreateRestApiRequest, id: &str) -> Result<RestApi, Error> {
    check(input)?;
    let body = |tx| async move {
        if let Some(found) = Draft::find(ctx, &tx, Kind::Rest, id).await? {
            return found.api().await;
        }
        let mut draft = Draft::new(ctx, &tx, Kind::Rest, id);
        let root = store::new_id(ctx, 10);
        let api = drafted(ctx, input, id, &root);
        draft.live.disabled = api.disable_execute_api_endpoint == Some(true);
        draft.put_api(&api);
        draft.put(&Resource { id: Some(root), path: Some("/".into()), ..Resource::default() });
        draft.save();
        Ok::<_, Error>(api)
    };
    ctx.store().transact(body).await
}

fn check(input: &CreateRestApiRequest) -> Result<(), Error> {
    refuse(input, "CreateRestApi", &UNBUILT)?;
    tags::check(input.tags.as_ref())?;
    check_source(input.api_key_source.as_ref())?;
    check_endpoint(input.endpoint_configuration.as_ref())
}

fn check_source(source: Option<&ApiKeySourceType>) -> Result<(), Error> {
    match source {
        None | Some(ApiKeySourceType::Header) => Ok(()),
        Some(other) => Err(Error::not_built(format!("apiKeySource {}", other.as_str()))),
    }
}

fn check_endpoint(configuration: Option<&EndpointConfiguration>) -> Result<(), Error> {
    let Some(configuration) = configuration else { return Ok(()) };
    if configuration.types.iter().flatten().any(|kind| *kind == EndpointType::Private) {
        return Err(Error::not_built("endpointConfiguration PRIVATE"));
    }
    refuse(configuration, "endpointConfiguration", &["vpcEndpointIds"])
}

fn drafted(ctx: &Ctx, input: &CreateRestApiRequest, id: &str, root: &str) -> RestApi {
    let edge = EndpointConfiguration {
        types: Some(vec![EndpointType::Edge]),
        ..EndpointConfiguration::default()
    };
    RestApi {
        id: Some(id.to_owned()),
        name: Some(input.name.clone()),
        description: input.description.clone(),
        created_date: Some(Timestamp::from_millis(ctx.now_ms())),
        version: input.version.clone(),
        binary_media_types: input.binary_media_types.clone(),
        api_key_source: Some(ApiKeySourceType::Header),
        endpoint_configuration: Some(input.endpoint_configuration.clone().unwrap_or(edge)),
        tags: Some(input.tags.clone().unwrap_or_default()),
        disable_execute_api_endpoint: Some(input.disable_execute_api_endpoint.unwrap_or(false)),
        root_resource_id: Some(root.to_owned()),
        ..RestApi::default()
    }
}

/// Made anew of an input, under the id that it has; its resources stay.
pub async fn replace(ctx: &Ctx, id: &str, input: &CreateRestApiRequest) -> Result<RestApi, Error> {
    check(input)?;
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Rest, id).await?;
        let known: RestApi = draft.api().await?;
        let root = known.root_resource_id.as_deref().unwrap_or_default();
        let api = RestApi { created_date: known.created_date, ..drafted(ctx, input, id, root) };
        draft.live.disabled = api.disable_execute_api_endpoint == Some(true);
        draft.put_api(&api);
        draft.save();
        Ok::<_, Error>(api)
    };
    ctx.store().transact(body).await
}

pub async fn get_rest_api(ctx: Ctx, input: GetRestApiRequest) -> Result<RestApi, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?.api().await
    };
    ctx.store().transact(body).await
}

pub async fn get_rest_apis(ctx: Ctx, input: GetRestApisRequest) -> Result<RestApis, Error> {
    let apis: Vec<RestApi> = store::apis(&ctx, Kind::Rest).await?;
    let id = |api: &RestApi| api.id.clone().unwrap_or_default();
    let apis: Vec<(String, RestApi)> = apis.into_iter().map(|api| (id(&api), api)).collect();
    let (apis, position) = paged(apis, |(id, _)| id, input.limit, input.position.as_deref())?;
    Ok(RestApis { position, items: Some(apis.into_iter().map(|(_, api)| api).collect()) })
}

pub async fn update_rest_api(ctx: Ctx, input: UpdateRestApiRequest) -> Result<RestApi, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        let mut api: RestApi = draft.api().await?;
        for change in patch::changes(input.patch_operations.as_deref())? {
            apply(&mut api, &change)?;
        }
        draft.live.disabled = api.disable_execute_api_endpoint == Some(true);
        draft.put_api(&api);
        draft.save();
        Ok::<_, Error>(api)
    };
    ctx.store().transact(body).await
}

fn apply(api: &mut RestApi, change: &Change) -> Result<(), Error> {
    let parts: Vec<&str> = change.path.iter().map(String::as_str).collect();
    match parts.as_slice() {
        ["name"] => {
            let name = change.value.clone().filter(|name| !name.is_empty());
            api.name = Some(name.ok_or_else(|| Error::bad("Invalid API name specified"))?);
        }
        ["description"] => api.description = change.value.clone(),
        ["version"] => api.version = change.value.clone(),
        ["disableExecuteApiEndpoint"] => {
            api.disable_execute_api_endpoint = Some(change.value.as_deref() == Some("true"));
        }
        ["binaryMediaTypes", kind] => {
            let kinds = api.binary_media_types.get_or_insert_default();
            kinds.retain(|known| known != kind);
            match (change.removes, &change.value) {
                (true, _) => {}
                (false, Some(value)) => kinds.push(value.clone()),
                (false, None) => kinds.push((*kind).to_owned()),
            }
        }
        ["endpointConfiguration", "types", known] => {
            let value = change.value.as_deref().unwrap_or_default();
            let kind = [EndpointType::Edge, EndpointType::Regional]
                .into_iter()
                .find(|kind| kind.as_str() == value);
            let kind = kind.ok_or_else(|| Error::not_built(format!("An endpoint of {value}")))?;
            let types = api.endpoint_configuration.get_or_insert_default();
            let types = types.types.get_or_insert_default();
            types.retain(|kept| kept.as_str() != *known);
            types.push(kind);
        }
        _ => return Err(change.unbuilt("UpdateRestApi")),
    }
    Ok(())
}

pub async fn delete_rest_api(
    ctx: Ctx,
    input: DeleteRestApiRequest,
) -> Result<DeleteRestApiOutput, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?.delete().await?;
        Ok::<_, Error>(DeleteRestApiOutput {})
    };
    ctx.store().transact(body).await
}
