//! HTTP APIs themselves, with quick create.

use super::{deployments, integrations, paged, routes, stages};
use crate::error::Error;
use crate::record::{patched, recast, refuse};
use crate::rules::{cors, tags};
use crate::store::{self, Draft, Kind};
use model_apigatewayv2::{
    Api, Cors, CreateApiRequest, CreateApiResponse, CreateIntegrationRequest, CreateRouteRequest,
    CreateStageRequest, DeleteApiOutput, DeleteApiRequest, DeleteCorsConfigurationOutput,
    DeleteCorsConfigurationRequest, GetApiRequest, GetApiResponse, GetApisRequest, GetApisResponse,
    Integration, IntegrationType, IpAddressType, ProtocolType, Route, UpdateApiRequest,
    UpdateApiResponse,
};
use service::Ctx;
use wire::Timestamp;

/// What HTTP APIs choose their routes by; it may be written with braces too, and is shown as it was given.
pub const ROUTE_SELECTION: &str = "$request.method $request.path";
const ROUTE_SELECTION_BRACED: &str = "${request.method} ${request.path}";
pub const KEY_SELECTION: &str = "$request.header.x-api-key";

pub async fn create_api(ctx: Ctx, input: CreateApiRequest) -> Result<CreateApiResponse, Error> {
    let id = store::new_id(&ctx, 10);
    recast(&create(&ctx, input, &id).await?)
}

/// Under a given id; what exists under it already is the answer.
pub async fn create(ctx: &Ctx, input: CreateApiRequest, id: &str) -> Result<Api, Error> {
    check(&input)?;
    if let Some(role) = input.credentials_arn.as_deref() {
        integrations::may_pass(ctx, role).await?;
    }
    let input = &input;
    let body = |tx| async move {
        if let Some(found) = Draft::find(ctx, &tx, Kind::Http, id).await? {
            return found.api().await;
        }
        let mut draft = Draft::new(ctx, &tx, Kind::Http, id);
        let api = drafted(ctx, input, id);
        draft.live.disabled = api.disable_execute_api_endpoint == Some(true);
        draft.put_api(&api);
        if let Some(target) = &input.target {
            quick_create(&mut draft, input, target).await?;
        }
        draft.save();
        Ok(api)
    };
    ctx.store().transact(body).await
}

fn check(input: &CreateApiRequest) -> Result<(), Error> {
    if input.protocol_type != ProtocolType::Http {
        let name = input.protocol_type.as_str();
        return Err(Error::not_built(format!("ProtocolType {name} of CreateApi")));
    }
    check_route_selection(input.route_selection_expression.as_deref())?;
    let key = input.api_key_selection_expression.as_deref();
    if key.is_some_and(|expression| expression != KEY_SELECTION) {
        return Err(Error::not_built("ApiKeySelectionExpression of CreateApi"));
    }
    if input.target.is_none() && (input.route_key.is_some() || input.credentials_arn.is_some()) {
        return Err(Error::bad("Target must be specified with RouteKey or CredentialsArn"));
    }
    check_cors(input.cors_configuration.as_ref())?;
    tags::check(input.tags.as_ref())?;
    refuse(input, "CreateApi", &["DisableSchemaValidation"])
}

fn check_route_selection(given: Option<&str>) -> Result<(), Error> {
    match given {
        None | Some(ROUTE_SELECTION | ROUTE_SELECTION_BRACED) => Ok(()),
        Some(_) => {
            Err(Error::bad(format!("Only {ROUTE_SELECTION_BRACED} is supported for HTTP APIs")))
        }
    }
}

fn check_cors(given: Option<&Cors>) -> Result<(), Error> {
    let Some(given) = given else { return Ok(()) };
    let any = given.allow_origins.iter().flatten().any(|origin| origin == "*");
    if any && given.allow_credentials == Some(true) {
        return Err(Error::bad(
            "When allowCredentials is set to true, allowOrigins cannot contain the wildcard *",
        ));
    }
    Ok(())
}

fn drafted(ctx: &Ctx, input: &CreateApiRequest, id: &str) -> Api {
    Api {
        api_endpoint: Some(ctx.endpoint().virtual_host(id, "execute-api")),
        api_id: Some(id.to_owned()),
        api_key_selection_expression: Some(KEY_SELECTION.into()),
        cors_configuration: input.cors_configuration.clone(),
        created_date: Some(Timestamp::from_millis(ctx.now_ms())),
        description: input.description.clone(),
        disable_execute_api_endpoint: Some(input.disable_execute_api_endpoint.unwrap_or(false)),
        ip_address_type: Some(input.ip_address_type.clone().unwrap_or(IpAddressType::Ipv4)),
        name: input.name.clone(),
        protocol_type: ProtocolType::Http,
        route_selection_expression: input
            .route_selection_expression
            .clone()
            .unwrap_or_else(|| ROUTE_SELECTION.into()),
        tags: Some(input.tags.clone().unwrap_or_default()),
        version: input.version.clone(),
        ..Api::default()
    }
}

/// An integration, a route and a stage that deploys itself.
async fn quick_create(
    draft: &mut Draft<'_>,
    input: &CreateApiRequest,
    target: &str,
) -> Result<(), Error> {
    let integration = integrations::drafted(
        draft.ctx,
        &CreateIntegrationRequest {
            credentials_arn: input.credentials_arn.clone(),
            integration_type: match target.starts_with("http") {
                true => IntegrationType::HttpProxy,
                false => IntegrationType::AwsProxy,
            },
            integration_uri: Some(target.to_owned()),
            payload_format_version: Some("2.0".into()),
            ..CreateIntegrationRequest::default()
        },
    )?;
    let integration = Integration { api_gateway_managed: Some(true), ..integration };
    let route_key = input.route_key.clone().unwrap_or_else(|| "$default".into());
    let target = Some(format!("integrations/{}", store::Part::id(&integration)));
    draft.put(&integration);
    let request = CreateRouteRequest { route_key, target, ..CreateRouteRequest::default() };
    let route = routes::drafted(draft, &request, store::new_id(draft.ctx, 7)).await?;
    draft.put(&Route { api_gateway_managed: Some(true), ..route });
    let request = CreateStageRequest {
        stage_name: "$default".into(),
        auto_deploy: Some(true),
        ..CreateStageRequest::default()
    };
    let stage = stages::drafted(draft, &request).await?;
    draft.put(&model_apigatewayv2::Stage { api_gateway_managed: Some(true), ..stage });
    deployments::redeploy(draft).await
}

/// Made anew of an input, under the id that it has; its routes stay.
pub async fn replace(ctx: &Ctx, id: &str, input: &CreateApiRequest) -> Result<Api, Error> {
    check(input)?;
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Http, id).await?;
        let known: Api = draft.api().await?;
        let api = Api { created_date: known.created_date, ..drafted(ctx, input, id) };
        draft.live.disabled = api.disable_execute_api_endpoint == Some(true);
        draft.put_api(&api);
        deployments::redeploy(&mut draft).await?;
        draft.save();
        Ok::<_, Error>(api)
    };
    ctx.store().transact(body).await
}

pub async fn get_api(ctx: Ctx, input: GetApiRequest) -> Result<GetApiResponse, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        recast(&draft.api::<Api>().await?)
    };
    ctx.store().transact(body).await
}

pub async fn get_apis(ctx: Ctx, input: GetApisRequest) -> Result<GetApisResponse, Error> {
    let apis: Vec<Api> = store::apis(&ctx, Kind::Http).await?;
    let id = |api: &Api| api.api_id.as_deref().map(str::to_owned).unwrap_or_default();
    let apis: Vec<(String, Api)> = apis.into_iter().map(|api| (id(&api), api)).collect();
    let (max_results, next_token) = (input.max_results.as_deref(), input.next_token.as_deref());
    let (apis, next_token) = paged(apis, |(id, _)| id, max_results, next_token)?;
    let items = apis.into_iter().map(|(_, api)| api).collect();
    Ok(GetApisResponse { items: Some(items), next_token })
}

pub async fn update_api(ctx: Ctx, input: UpdateApiRequest) -> Result<UpdateApiResponse, Error> {
    recast(&update(&ctx, &input).await?)
}

pub async fn update(ctx: &Ctx, input: &UpdateApiRequest) -> Result<Api, Error> {
    let unbuilt = ["RouteKey", "Target", "CredentialsArn", "DisableSchemaValidation"];
    refuse(input, "UpdateApi", &unbuilt)?;
    check_cors(input.cors_configuration.as_ref())?;
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        let api: Api = patched(&draft.api::<Api>().await?, input)?;
        check_route_selection(input.route_selection_expression.as_deref())?;
        draft.live.disabled = api.disable_execute_api_endpoint == Some(true);
        draft.put_api(&api);
        deployments::redeploy(&mut draft).await?;
        draft.save();
        Ok(api)
    };
    ctx.store().transact(body).await
}

pub async fn delete_api(ctx: Ctx, input: DeleteApiRequest) -> Result<DeleteApiOutput, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        draft.delete().await?;
        Ok::<_, Error>(DeleteApiOutput {})
    };
    ctx.store().transact(body).await
}

pub async fn delete_cors_configuration(
    ctx: Ctx,
    input: DeleteCorsConfigurationRequest,
) -> Result<DeleteCorsConfigurationOutput, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        let api: Api = draft.api().await?;
        draft.put_api(&Api { cors_configuration: None, ..api });
        deployments::redeploy(&mut draft).await?;
        draft.save();
        Ok::<_, Error>(DeleteCorsConfigurationOutput {})
    };
    ctx.store().transact(body).await
}

/// The rule that a configuration means.
pub fn cors_rule(given: &Cors) -> cors::Cors {
    let list = |list: &Option<Vec<String>>| list.clone().unwrap_or_default();
    cors::Cors {
        allow_origins: list(&given.allow_origins),
        allow_methods: list(&given.allow_methods),
        allow_headers: list(&given.allow_headers),
        expose_headers: list(&given.expose_headers),
        max_age_s: given.max_age,
        allow_credentials: given.allow_credentials.unwrap_or(false),
    }
}
