//! Deployments of HTTP APIs: snapshots, and the stages that follow every change.

use super::{apis, paged};
use crate::error::Error;
use crate::record::{patched, recast};
use crate::rules::plan::{
    Authorization, Authorizer as Decides, AuthorizerForm, Function, HttpPlan, HttpRoute, Plan,
};
use crate::rules::target::function_arn;
use crate::store::{self, Draft, Kind, Part};
use model_apigatewayv2::{
    Api, AuthorizationType, Authorizer, CreateDeploymentRequest, CreateDeploymentResponse,
    DeleteDeploymentOutput, DeleteDeploymentRequest, Deployment, DeploymentStatus,
    GetDeploymentRequest, GetDeploymentResponse, GetDeploymentsRequest, GetDeploymentsResponse,
    Integration, Route, Stage, UpdateDeploymentRequest, UpdateDeploymentResponse,
};
use service::Ctx;
use wire::Timestamp;

pub async fn create_deployment(
    ctx: Ctx,
    input: CreateDeploymentRequest,
) -> Result<CreateDeploymentResponse, Error> {
    let id = store::new_id(&ctx, 6);
    recast(&create(&ctx, &input, &id).await?)
}

/// Under a given id; what exists under it already is the answer.
pub async fn create(
    ctx: &Ctx,
    input: &CreateDeploymentRequest,
    id: &str,
) -> Result<Deployment, Error> {
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        if let Some(found) = draft.part(id).await? {
            return Ok(found);
        }
        if draft.parts::<Route>().await?.is_empty() {
            let message = "Unable to deploy API because no routes exist in this API";
            return Err(Error::bad(message));
        }
        let deployment = snapshot(&draft, id, input.description.clone(), false).await?;
        if let Some(name) = &input.stage_name {
            let stage: Stage = draft.need(name).await?;
            if stage.auto_deploy == Some(true) {
                return Err(Error::bad(
                    "Cannot create a deployment for a stage that has auto deploy enabled",
                ));
            }
            point(&mut draft, stage, id);
        }
        draft.save();
        Ok::<_, Error>(deployment)
    };
    ctx.store().transact(body).await
}

/// What the API is now, kept under a deployment.
async fn snapshot(
    draft: &Draft<'_>,
    id: &str,
    description: Option<String>,
    auto_deployed: bool,
) -> Result<Deployment, Error> {
    let api: Api = draft.api().await?;
    let integrations = draft.parts::<Integration>().await?;
    let authorizers = draft.parts::<Authorizer>().await?;
    let routes = draft.parts::<Route>().await?;
    let routes = routes.iter().map(|route| planned(route, &integrations, &authorizers));
    let plan = HttpPlan {
        routes: routes.collect::<Result<_, Error>>()?,
        cors: api.cors_configuration.as_ref().map(apis::cors_rule),
    };
    draft.put_plan(id, &Plan::Http(plan));
    let deployment = Deployment {
        auto_deployed: Some(auto_deployed),
        created_date: Some(Timestamp::from_millis(draft.ctx.now_ms())),
        deployment_id: Some(id.to_owned()),
        deployment_status: Some(DeploymentStatus::Deployed),
        description,
        ..Deployment::default()
    };
    draft.put(&deployment);
    Ok(deployment)
}

fn planned(
    route: &Route,
    integrations: &[Integration],
    authorizers: &[Authorizer],
) -> Result<HttpRoute, Error> {
    let target = route.target.as_deref();
    let id = target.map(|target| target.strip_prefix("integrations/").unwrap_or(target));
    let integration = id.and_then(|id| integrations.iter().find(|known| known.id() == id));
    let authorization = match route.authorization_type.as_ref() {
        Some(AuthorizationType::AwsIam) => Authorization::Iam,
        Some(AuthorizationType::Custom) => {
            let id = route.authorizer_id.as_deref().unwrap_or_default();
            let authorizer = authorizers.iter().find(|known| known.id() == id);
            let missing = || Error::NotFound("Invalid Authorizer identifier specified".into());
            Authorization::Lambda(Box::new(decides(authorizer.ok_or_else(missing)?)))
        }
        _ => Authorization::None,
    };
    Ok(HttpRoute {
        key: route.route_key.clone(),
        authorization,
        target: integration.map(|integration| Function {
            arn: arn_of(integration.integration_uri.as_deref()),
            timeout_ms: u64::try_from(integration.timeout_in_millis.unwrap_or(30_000))
                .unwrap_or_default(),
            role: integration.credentials_arn.clone(),
        }),
        version_2: integration
            .is_some_and(|known| known.payload_format_version.as_deref() == Some("2.0")),
    })
}

fn decides(authorizer: &Authorizer) -> Decides {
    let version = authorizer.authorizer_payload_format_version.as_deref();
    let simple = authorizer.enable_simple_responses == Some(true);
    Decides {
        id: authorizer.id().to_owned(),
        function: Function {
            arn: arn_of(authorizer.authorizer_uri.as_deref()),
            timeout_ms: 10_000,
            role: authorizer.authorizer_credentials_arn.clone(),
        },
        identity: authorizer.identity_source.clone().unwrap_or_default(),
        form: match (version, simple) {
            (Some("2.0"), true) => AuthorizerForm::Simple,
            (Some("2.0"), false) => AuthorizerForm::Request2,
            _ => AuthorizerForm::Request1,
        },
    }
}

/// The URI was checked when it was set.
fn arn_of(uri: Option<&str>) -> String {
    let uri = uri.unwrap_or_default();
    function_arn(uri).unwrap_or(uri).to_owned()
}

/// Lets the stages that deploy themselves serve what the API is now. The deployment that they served before
/// is forgotten with them, unless it was made by hand.
pub async fn redeploy(draft: &mut Draft<'_>) -> Result<(), Error> {
    let stages = draft.parts::<Stage>().await?;
    let following: Vec<_> =
        stages.iter().filter(|stage| stage.auto_deploy == Some(true)).cloned().collect();
    if following.is_empty() {
        return Ok(());
    }
    let id = store::new_id(draft.ctx, 6);
    let description = "Automatic deployment triggered by changes to the Api configuration";
    snapshot(draft, &id, Some(description.into()), true).await?;
    let before: Vec<_> = following.iter().filter_map(|stage| stage.deployment_id.clone()).collect();
    for stage in following {
        point(draft, stage, &id);
    }
    forget(draft, &before).await
}

async fn forget(draft: &Draft<'_>, deployments: &[String]) -> Result<(), Error> {
    for id in deployments {
        let served = draft.live.stages.values().any(|live| live.deployment.as_ref() == Some(id));
        let known: Option<Deployment> = draft.part(id).await?;
        if !served && known.is_some_and(|known| known.auto_deployed == Some(true)) {
            draft.remove::<Deployment>(id);
            draft.remove_plan(id);
        }
    }
    Ok(())
}

/// Lets a stage serve a deployment.
pub fn point(draft: &mut Draft<'_>, stage: Stage, deployment: &str) {
    let live = draft.live.stages.entry(stage.stage_name.clone()).or_default();
    live.deployment = Some(deployment.to_owned());
    let variables = stage.stage_variables.iter().flatten();
    live.variables = variables.map(|(key, value)| (key.clone(), value.clone())).collect();
    let message = match stage.auto_deploy {
        Some(true) => {
            Some(format!("Successfully deployed stage with deployment ID '{deployment}'"))
        }
        _ => stage.last_deployment_status_message.clone(),
    };
    draft.put(&Stage {
        deployment_id: Some(deployment.to_owned()),
        last_deployment_status_message: message,
        last_updated_date: Some(Timestamp::from_millis(draft.ctx.now_ms())),
        ..stage
    });
}

pub async fn get_deployment(
    ctx: Ctx,
    input: GetDeploymentRequest,
) -> Result<GetDeploymentResponse, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        recast(&draft.need::<Deployment>(&input.deployment_id).await?)
    };
    ctx.store().transact(body).await
}

pub async fn get_deployments(
    ctx: Ctx,
    input: GetDeploymentsRequest,
) -> Result<GetDeploymentsResponse, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        let (max_results, token) = (input.max_results.as_deref(), input.next_token.as_deref());
        let all = draft.parts::<Deployment>().await?;
        let (items, next_token) = paged(all, Part::id, max_results, token)?;
        Ok::<_, Error>(GetDeploymentsResponse { items: Some(items), next_token })
    };
    ctx.store().transact(body).await
}

pub async fn update_deployment(
    ctx: Ctx,
    input: UpdateDeploymentRequest,
) -> Result<UpdateDeploymentResponse, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        let known: Deployment = draft.need(&input.deployment_id).await?;
        let deployment: Deployment = patched(&known, input)?;
        draft.put(&deployment);
        recast(&deployment)
    };
    ctx.store().transact(body).await
}

pub async fn delete_deployment(
    ctx: Ctx,
    input: DeleteDeploymentRequest,
) -> Result<DeleteDeploymentOutput, Error> {
    delete(&ctx, &input, false).await
}

/// `served`: stages that still serve it are left with nothing to serve.
pub async fn delete(
    ctx: &Ctx,
    input: &DeleteDeploymentRequest,
    served: bool,
) -> Result<DeleteDeploymentOutput, Error> {
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        let id = &input.deployment_id;
        draft.need::<Deployment>(id).await?;
        for stage in draft.parts::<Stage>().await? {
            if stage.deployment_id.as_ref() != Some(id) {
                continue;
            }
            if !served {
                return Err(Error::bad(
                    "Active stages pointing to this deployment must be moved or deleted",
                ));
            }
            draft.live.stages.entry(stage.stage_name.clone()).or_default().deployment = None;
            draft.put(&Stage { deployment_id: None, ..stage });
        }
        draft.remove::<Deployment>(id);
        draft.remove_plan(id);
        draft.save();
        Ok(DeleteDeploymentOutput {})
    };
    ctx.store().transact(body).await
}
