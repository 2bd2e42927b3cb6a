//! Integrations of HTTP APIs: functions.

use super::{deployments, paged};
use crate::error::Error;
use crate::record::{patched, recast, refuse};
use crate::rules::target::function_arn;
use crate::store::{self, Draft, Kind, Part};
use model_apigatewayv2::{
    ConnectionType, CreateIntegrationRequest, CreateIntegrationResult, DeleteIntegrationOutput,
    DeleteIntegrationRequest, GetIntegrationRequest, GetIntegrationResult, GetIntegrationsRequest,
    GetIntegrationsResponse, Integration, IntegrationType, Route, UpdateIntegrationRequest,
    UpdateIntegrationResult,
};
use service::{Access, Ctx};

/// Integrations of an API; an import has at most one for each of its routes
/// (<https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html>).
const INTEGRATIONS_MAX: usize = 300;
/// Milliseconds that an integration may take.
const TIMEOUT_MIN_MS: i32 = 50;
pub const TIMEOUT_MAX_MS: i32 = 30_000;

const UNBUILT: [&str; 9] = [
    "ConnectionId",
    "ContentHandlingStrategy",
    "IntegrationSubtype",
    "PassthroughBehavior",
    "RequestParameters",
    "RequestTemplates",
    "ResponseParameters",
    "TemplateSelectionExpression",
    "TlsConfig",
];

pub async fn create_integration(
    ctx: Ctx,
    input: CreateIntegrationRequest,
) -> Result<CreateIntegrationResult, Error> {
    let integration = drafted(&ctx, &input)?;
    recast(&create(&ctx, &input.api_id, integration).await?)
}

/// What exists under the integration's id already is the answer.
pub async fn create(ctx: &Ctx, api: &str, integration: Integration) -> Result<Integration, Error> {
    if let Some(role) = integration.credentials_arn.as_deref() {
        may_pass(ctx, role).await?;
    }
    let integration = &integration;
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Http, api).await?;
        if let Some(found) = draft.part(integration.id()).await? {
            return Ok(found);
        }
        if draft.parts::<Integration>().await?.len() >= INTEGRATIONS_MAX {
            return Err(Error::TooMany(Kind::Http, "Integrations"));
        }
        draft.put(integration);
        Ok::<_, Error>(integration.clone())
    };
    ctx.store().transact(body).await
}

/// Checked and with its defaults, under a new id.
pub fn drafted(ctx: &Ctx, input: &CreateIntegrationRequest) -> Result<Integration, Error> {
    refuse(input, "CreateIntegration", &UNBUILT)?;
    let integration = Integration {
        connection_type: Some(input.connection_type.clone().unwrap_or(ConnectionType::Internet)),
        credentials_arn: input.credentials_arn.clone(),
        description: input.description.clone(),
        integration_id: Some(store::new_id(ctx, 7)),
        integration_method: Some("POST".into()),
        integration_type: Some(input.integration_type.clone()),
        integration_uri: input.integration_uri.clone(),
        payload_format_version: Some(
            input.payload_format_version.clone().unwrap_or_else(|| "1.0".into()),
        ),
        timeout_in_millis: Some(input.timeout_in_millis.unwrap_or(TIMEOUT_MAX_MS)),
        ..Integration::default()
    };
    check(&integration)?;
    Ok(integration)
}

fn check(integration: &Integration) -> Result<(), Error> {
    let kind = integration.integration_type.clone().unwrap_or_default();
    if kind != IntegrationType::AwsProxy {
        let name = kind.as_str();
        return Err(Error::not_built(format!("IntegrationType {name} of an HTTP API")));
    }
    if integration.connection_type != Some(ConnectionType::Internet) {
        return Err(Error::not_built("ConnectionType VPC_LINK of an HTTP API"));
    }
    let uri = integration.integration_uri.as_deref().unwrap_or_default();
    if function_arn(uri).is_none() {
        return Err(Error::bad("Invalid function ARN or invalid uri"));
    }
    let version = integration.payload_format_version.as_deref();
    if !matches!(version, Some("1.0" | "2.0")) {
        return Err(Error::bad("Invalid payload format version specified"));
    }
    let timeout_ms = integration.timeout_in_millis.unwrap_or(TIMEOUT_MAX_MS);
    if !(TIMEOUT_MIN_MS..=TIMEOUT_MAX_MS).contains(&timeout_ms) {
        return Err(Error::bad(format!(
            "Timeout should be between {TIMEOUT_MIN_MS} ms and {TIMEOUT_MAX_MS} ms"
        )));
    }
    Ok(())
}

/// Naming a role here lets API Gateway act with it.
pub async fn may_pass(ctx: &Ctx, role: &str) -> Result<(), Error> {
    let arn = role.parse::<aws::Arn>().ok().filter(|arn| {
        arn.service() == "iam"
            && arn.account() == ctx.account().as_str()
            && arn.resource().starts_with("role/")
    });
    if arn.is_none() {
        return Err(Error::bad("Invalid ARN specified for credentials"));
    }
    let access = Access::new("iam:PassRole", role)
        .with("iam:PassedToService", vec!["apigateway.amazonaws.com".into()]);
    Ok(ctx.authorize(&[access]).await?)
}

/// Made anew of an input, under the id that it has.
pub async fn replace(
    ctx: &Ctx,
    id: &str,
    input: &CreateIntegrationRequest,
) -> Result<Integration, Error> {
    let integration = Integration { integration_id: Some(id.into()), ..drafted(ctx, input)? };
    if let Some(role) = integration.credentials_arn.as_deref() {
        may_pass(ctx, role).await?;
    }
    let integration = &integration;
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        draft.need::<Integration>(id).await?;
        draft.put(integration);
        deployments::redeploy(&mut draft).await?;
        draft.save();
        Ok::<_, Error>(integration.clone())
    };
    ctx.store().transact(body).await
}

pub async fn get_integration(
    ctx: Ctx,
    input: GetIntegrationRequest,
) -> Result<GetIntegrationResult, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        recast(&draft.need::<Integration>(&input.integration_id).await?)
    };
    ctx.store().transact(body).await
}

pub async fn get_integrations(
    ctx: Ctx,
    input: GetIntegrationsRequest,
) -> Result<GetIntegrationsResponse, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        let (max_results, token) = (input.max_results.as_deref(), input.next_token.as_deref());
        let all = draft.parts::<Integration>().await?;
        let (items, next_token) = paged(all, Part::id, max_results, token)?;
        Ok::<_, Error>(GetIntegrationsResponse { items: Some(items), next_token })
    };
    ctx.store().transact(body).await
}

pub async fn update_integration(
    ctx: Ctx,
    input: UpdateIntegrationRequest,
) -> Result<UpdateIntegrationResult, Error> {
    recast(&update(&ctx, &input).await?)
}

pub async fn update(ctx: &Ctx, input: &UpdateIntegrationRequest) -> Result<Integration, Error> {
    refuse(input, "UpdateIntegration", &UNBUILT)?;
    if let Some(role) = input.credentials_arn.as_deref().filter(|role| !role.is_empty()) {
        may_pass(ctx, role).await?;
    }
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        let known: Integration = draft.need(&input.integration_id).await?;
        let mut integration = patched(&known, input)?;
        if integration.credentials_arn.as_deref() == Some("") {
            integration.credentials_arn = None;
        }
        integration.integration_method = known.integration_method;
        check(&integration)?;
        draft.put(&integration);
        deployments::redeploy(&mut draft).await?;
        draft.save();
        Ok(integration)
    };
    ctx.store().transact(body).await
}

pub async fn delete_integration(
    ctx: Ctx,
    input: DeleteIntegrationRequest,
) -> Result<DeleteIntegrationOutput, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        draft.need::<Integration>(&input.integration_id).await?;
        let target = format!("integrations/{}", input.integration_id);
        let routes = draft.parts::<Route>().await?;
        if routes.iter().any(|route| route.target.as_deref() == Some(&target)) {
            let message = "Cannot delete Integration. It is associated with one or more Routes.";
            return Err(Error::Conflict(message.into()));
        }
        draft.remove::<Integration>(&input.integration_id);
        Ok(DeleteIntegrationOutput {})
    };
    ctx.store().transact(body).await
}
