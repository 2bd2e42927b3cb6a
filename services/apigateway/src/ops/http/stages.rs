//! Stages of HTTP APIs: `$default` and named ones.

use super::{deployments, paged};
use crate::error::Error;
use crate::record::{patched, recast, refuse};
use crate::rules::tags;
use crate::store::{Draft, Kind, Part};
use model_apigatewayv2::{
    CreateStageRequest, CreateStageResponse, DeleteStageOutput, DeleteStageRequest, Deployment,
    GetStageRequest, GetStageResponse, GetStagesRequest, GetStagesResponse, RouteSettings, Stage,
    UpdateStageRequest, UpdateStageResponse,
};
use service::Ctx;
use wire::{IndexMap, Timestamp};

const UNBUILT: [&str; 2] = ["AccessLogSettings", "ClientCertificateId"];

pub async fn create_stage(
    ctx: Ctx,
    input: CreateStageRequest,
) -> Result<CreateStageResponse, Error> {
    recast(&create(&ctx, &input, false).await?)
}

/// `again`: a stage of this name may exist already, and is then the answer.
pub async fn create(ctx: &Ctx, input: &CreateStageRequest, again: bool) -> Result<Stage, Error> {
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        if let Some(found) = draft.part::<Stage>(&input.stage_name).await? {
            return match again {
                true => Ok(found),
                false => Err(Error::Conflict("Stage already exists".into())),
            };
        }
        let stage = drafted(&draft, input).await?;
        place(&mut draft, stage).await?;
        draft.save();
        draft.need(&input.stage_name).await
    };
    ctx.store().transact(body).await
}

/// Keeps a stage and lets it serve what it names, or what the API is now if it deploys itself.
async fn place(draft: &mut Draft<'_>, stage: Stage) -> Result<(), Error> {
    let name = stage.stage_name.clone();
    let follows = stage.auto_deploy == Some(true);
    draft.put(&stage);
    draft.live.stages.entry(name).or_default();
    if follows {
        return deployments::redeploy(draft).await;
    }
    match stage.deployment_id.clone() {
        Some(deployment) => deployments::point(draft, stage, &deployment),
        None => draft.put(&stage),
    }
    Ok(())
}

/// Checked and with its defaults.
pub async fn drafted(draft: &Draft<'_>, input: &CreateStageRequest) -> Result<Stage, Error> {
    refuse(input, "CreateStage", &UNBUILT)?;
    tags::check(input.tags.as_ref())?;
    let now = Timestamp::from_millis(draft.ctx.now_ms());
    let stage = Stage {
        auto_deploy: Some(input.auto_deploy.unwrap_or(false)),
        created_date: Some(now),
        default_route_settings: Some(input.default_route_settings.clone().unwrap_or(
            RouteSettings { detailed_metrics_enabled: Some(false), ..RouteSettings::default() },
        )),
        deployment_id: input.deployment_id.clone(),
        description: input.description.clone(),
        last_updated_date: Some(now),
        route_settings: Some(input.route_settings.clone().unwrap_or_default()),
        stage_name: input.stage_name.clone(),
        stage_variables: Some(input.stage_variables.clone().unwrap_or_default()),
        tags: Some(input.tags.clone().unwrap_or_default()),
        ..Stage::default()
    };
    check(draft, &stage).await?;
    Ok(stage)
}

async fn check(draft: &Draft<'_>, stage: &Stage) -> Result<(), Error> {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let name = &stage.stage_name;
    if name != "$default" && (name.is_empty() || name.len() > 128 || !name.chars().all(plain)) {
        return Err(Error::bad("Stage name only allows a-zA-Z0-9_- or $default for HTTP APIs"));
    }
    check_variables(stage.stage_variables.as_ref())?;
    let settings = stage.route_settings.iter().flatten().map(|(_, settings)| settings);
    for settings in settings.chain(&stage.default_route_settings) {
        check_settings(settings)?;
    }
    if let Some(id) = stage.deployment_id.as_deref()
        && draft.part::<Deployment>(id).await?.is_none()
    {
        return Err(Error::NotFound("Deployment id does not exist".into()));
    }
    Ok(())
}

pub fn check_variables(variables: Option<&IndexMap<String, String>>) -> Result<(), Error> {
    let key = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let good = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#&=,".contains(c);
    for (name, value) in variables.into_iter().flatten() {
        if name.is_empty() || !key(name) || !value.chars().all(good) || value.len() > 2048 {
            return Err(Error::bad(format!("Invalid stage variable: {name}")));
        }
    }
    Ok(())
}

fn check_settings(settings: &RouteSettings) -> Result<(), Error> {
    let unbuilt = [
        "DataTraceEnabled",
        "DetailedMetricsEnabled",
        "ThrottlingBurstLimit",
        "ThrottlingRateLimit",
    ];
    refuse(settings, "the route settings of a stage", &unbuilt)?;
    match settings.logging_level.as_ref().map(|level| level.as_str()) {
        None | Some("OFF") => Ok(()),
        Some(_) => Err(Error::not_built("LoggingLevel of the route settings of a stage")),
    }
}

/// Made anew of an input; without a deployment it keeps the one that it serves.
pub async fn replace(ctx: &Ctx, input: &CreateStageRequest) -> Result<Stage, Error> {
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        let known: Stage = draft.need(&input.stage_name).await?;
        let stage = drafted(&draft, input).await?;
        let stage = Stage {
            created_date: known.created_date,
            deployment_id: stage.deployment_id.clone().or(known.deployment_id),
            ..stage
        };
        place(&mut draft, stage).await?;
        draft.save();
        draft.need(&input.stage_name).await
    };
    ctx.store().transact(body).await
}

pub async fn get_stage(ctx: Ctx, input: GetStageRequest) -> Result<GetStageResponse, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        recast(&draft.need::<Stage>(&input.stage_name).await?)
    };
    ctx.store().transact(body).await
}

pub async fn get_stages(ctx: Ctx, input: GetStagesRequest) -> Result<GetStagesResponse, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        let (max_results, token) = (input.max_results.as_deref(), input.next_token.as_deref());
        let (items, next_token) =
            paged(draft.parts::<Stage>().await?, Part::id, max_results, token)?;
        Ok::<_, Error>(GetStagesResponse { items: Some(items), next_token })
    };
    ctx.store().transact(body).await
}

pub async fn update_stage(
    ctx: Ctx,
    input: UpdateStageRequest,
) -> Result<UpdateStageResponse, Error> {
    recast(&update(&ctx, &input).await?)
}

pub async fn update(ctx: &Ctx, input: &UpdateStageRequest) -> Result<Stage, Error> {
    refuse(input, "UpdateStage", &UNBUILT)?;
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        let known: Stage = draft.need(&input.stage_name).await?;
        let mut stage: Stage = patched(&known, input)?;
        if let (Some(variables), Some(changes)) = (&known.stage_variables, &input.stage_variables) {
            stage.stage_variables = Some(merged(variables, changes));
        }
        let follows = stage.auto_deploy == Some(true);
        if follows && input.deployment_id.is_some() {
            return Err(Error::bad("Cannot set a deployment for a stage with auto deploy enabled"));
        }
        stage.last_updated_date = Some(Timestamp::from_millis(ctx.now_ms()));
        check(&draft, &stage).await?;
        place(&mut draft, stage).await?;
        draft.save();
        draft.need(&input.stage_name).await
    };
    ctx.store().transact(body).await
}

/// An empty value takes a variable away.
fn merged(
    known: &IndexMap<String, String>,
    changes: &IndexMap<String, String>,
) -> IndexMap<String, String> {
    let mut merged = known.clone();
    for (name, value) in changes {
        match value.is_empty() {
            true => merged.shift_remove(name),
            false => merged.insert(name.clone(), value.clone()),
        };
    }
    merged
}

pub async fn delete_stage(ctx: Ctx, input: DeleteStageRequest) -> Result<DeleteStageOutput, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        draft.need::<Stage>(&input.stage_name).await?;
        draft.remove::<Stage>(&input.stage_name);
        draft.live.stages.remove(&input.stage_name);
        draft.save();
        Ok::<_, Error>(DeleteStageOutput {})
    };
    ctx.store().transact(body).await
}
