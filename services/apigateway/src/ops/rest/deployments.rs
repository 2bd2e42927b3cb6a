//! Deployments of REST APIs: snapshots that stages serve.

use super::{mock, paged, stages};
use crate::error::Error;
use crate::record::refuse;
use crate::rules::patch;
use crate::rules::plan::{
    Authorization, Authorizer as Decides, AuthorizerForm, Function, Plan, RestIntegration,
    RestMethod, RestPlan, RestResource,
};
use crate::rules::target::function_arn;
use crate::store::{self, Draft, Kind, Part};
use model_apigateway::{
    Authorizer, AuthorizerType, CreateDeploymentRequest, CreateStageRequest,
    DeleteDeploymentOutput, DeleteDeploymentRequest, Deployment, Deployments, GetDeploymentRequest,
    GetDeploymentsRequest, Integration, IntegrationType, Method, Resource, RestApi, Stage,
    UpdateDeploymentRequest,
};
use service::Ctx;
use std::collections::BTreeMap;
use wire::Timestamp;

const UNBUILT: [&str; 4] =
    ["cacheClusterEnabled", "cacheClusterSize", "canarySettings", "tracingEnabled"];

pub async fn create_deployment(
    ctx: Ctx,
    input: CreateDeploymentRequest,
) -> Result<Deployment, Error> {
    let id = store::new_id(&ctx, 6);
    create(&ctx, &input, &id).await
}

/// Under a given id; what exists under it already is the answer.
pub async fn create(
    ctx: &Ctx,
    input: &CreateDeploymentRequest,
    id: &str,
) -> Result<Deployment, Error> {
    refuse(input, "CreateDeployment", &UNBUILT)?;
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        if let Some(found) = draft.part(id).await? {
            return Ok(found);
        }
        draft.put_plan(id, &Plan::Rest(planned(&draft).await?));
        let deployment = Deployment {
            id: Some(id.to_owned()),
            description: input.description.clone(),
            created_date: Some(Timestamp::from_millis(ctx.now_ms())),
            api_summary: None,
        };
        draft.put(&deployment);
        if let Some(name) = input.stage_name.as_deref().filter(|name| !name.is_empty()) {
            serve(&mut draft, input, name, id).await?;
        }
        draft.save();
        Ok::<_, Error>(deployment)
    };
    ctx.store().transact(body).await
}

/// The stage that a deployment names serves it from now on; it is made if it is not there.
async fn serve(
    draft: &mut Draft<'_>,
    input: &CreateDeploymentRequest,
    name: &str,
    id: &str,
) -> Result<(), Error> {
    let stage = match draft.part::<Stage>(name).await? {
        Some(known) => Stage {
            deployment_id: Some(id.to_owned()),
            variables: input.variables.clone().or(known.variables),
            description: input.stage_description.clone().or(known.description),
            last_updated_date: Some(Timestamp::from_millis(draft.ctx.now_ms())),
            ..known
        },
        None => stages::drafted(
            draft.ctx,
            &CreateStageRequest {
                stage_name: name.to_owned(),
                deployment_id: id.to_owned(),
                description: input.stage_description.clone(),
                variables: input.variables.clone(),
                ..CreateStageRequest::default()
            },
        )?,
    };
    stages::place(draft, &stage)
}

async fn planned(draft: &Draft<'_>) -> Result<RestPlan, Error> {
    let api: RestApi = draft.api().await?;
    let authorizers = draft.parts::<Authorizer>().await?;
    let mut resources = Vec::new();
    for resource in draft.parts::<Resource>().await? {
        let mut methods = BTreeMap::new();
        for (name, method) in resource.resource_methods.iter().flatten() {
            methods.insert(name.clone(), planned_method(method, &authorizers)?);
        }
        if !methods.is_empty() {
            resources.push(RestResource {
                id: resource.id().to_owned(),
                path: resource.path.clone().unwrap_or_default(),
                methods,
            });
        }
    }
    if resources.is_empty() {
        return Err(Error::bad("The REST API doesn't contain any methods"));
    }
    Ok(RestPlan { resources, binary_types: api.binary_media_types.unwrap_or_default() })
}

fn planned_method(method: &Method, authorizers: &[Authorizer]) -> Result<RestMethod, Error> {
    let integration = method.method_integration.as_ref();
    let integration = integration.ok_or_else(|| Error::bad("No integration defined for method"))?;
    let authorization = match method.authorization_type.as_deref() {
        Some("AWS_IAM") => Authorization::Iam,
        Some("CUSTOM") => {
            let id = method.authorizer_id.as_deref().unwrap_or_default();
            let found = authorizers.iter().find(|known| known.id() == id);
            let missing = || Error::NotFound("Invalid Authorizer identifier specified".into());
            Authorization::Lambda(Box::new(decides(found.ok_or_else(missing)?)))
        }
        _ => Authorization::None,
    };
    let integration = match integration.type_ {
        Some(IntegrationType::Mock) => RestIntegration::Mock(mock::plan(integration)?),
        _ => RestIntegration::Function(function(integration)),
    };
    Ok(RestMethod { authorization, integration })
}

fn function(integration: &Integration) -> Function {
    Function {
        arn: arn_of(integration.uri.as_deref()),
        timeout_ms: u64::try_from(integration.timeout_in_millis.unwrap_or(29_000))
            .unwrap_or_default(),
        role: integration.credentials.clone(),
    }
}

/// The URI was checked when it was set.
fn arn_of(uri: Option<&str>) -> String {
    let uri = uri.unwrap_or_default();
    function_arn(uri).unwrap_or(uri).to_owned()
}

fn decides(authorizer: &Authorizer) -> Decides {
    let sources = authorizer.identity_source.as_deref().unwrap_or_default();
    Decides {
        id: authorizer.id().to_owned(),
        function: Function {
            arn: arn_of(authorizer.authorizer_uri.as_deref()),
            timeout_ms: 10_000,
            role: authorizer.authorizer_credentials.clone(),
        },
        identity: sources
            .split(',')
            .map(|source| source.trim().to_owned())
            .filter(|source| !source.is_empty())
            .collect(),
        form: match authorizer.type_ {
            Some(AuthorizerType::Request) => AuthorizerForm::Request1,
            _ => AuthorizerForm::Token,
        },
    }
}

pub async fn get_deployment(ctx: Ctx, input: GetDeploymentRequest) -> Result<Deployment, Error> {
    if input.embed.as_ref().is_some_and(|embed| !embed.is_empty()) {
        return Err(Error::not_built("embed of GetDeployment"));
    }
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        draft.need(&input.deployment_id).await
    };
    ctx.store().transact(body).await
}

pub async fn get_deployments(ctx: Ctx, input: GetDeploymentsRequest) -> Result<Deployments, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        let all = draft.parts::<Deployment>().await?;
        let (items, position) = paged(all, Part::id, input.limit, input.position.as_deref())?;
        Ok::<_, Error>(Deployments { position, items: Some(items) })
    };
    ctx.store().transact(body).await
}

pub async fn update_deployment(
    ctx: Ctx,
    input: UpdateDeploymentRequest,
) -> Result<Deployment, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        let mut deployment: Deployment = draft.need(&input.deployment_id).await?;
        for change in patch::changes(input.patch_operations.as_deref())? {
            match change.path.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
                ["description"] => deployment.description = change.value,
                _ => return Err(change.unbuilt("UpdateDeployment")),
            }
        }
        draft.put(&deployment);
        Ok::<_, Error>(deployment)
    };
    ctx.store().transact(body).await
}

pub async fn delete_deployment(
    ctx: Ctx,
    input: DeleteDeploymentRequest,
) -> Result<DeleteDeploymentOutput, Error> {
    delete(&ctx, &input, None).await
}

/// `own`: the stage that was made with the deployment goes with it, if it still serves it.
pub async fn delete(
    ctx: &Ctx,
    input: &DeleteDeploymentRequest,
    own: Option<&str>,
) -> Result<DeleteDeploymentOutput, Error> {
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        let id = &input.deployment_id;
        draft.need::<Deployment>(id).await?;
        for stage in draft.parts::<Stage>().await? {
            if stage.deployment_id.as_ref() != Some(id) {
                continue;
            }
            if own != Some(stage.id()) {
                return Err(Error::bad(
                    "Active stages pointing to this deployment must be moved or deleted",
                ));
            }
            draft.remove::<Stage>(stage.id());
            draft.live.stages.remove(stage.id());
        }
        draft.remove::<Deployment>(id);
        draft.remove_plan(id);
        draft.save();
        Ok(DeleteDeploymentOutput {})
    };
    ctx.store().transact(body).await
}
