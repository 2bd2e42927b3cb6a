//! Stages of REST APIs.

use crate::error::Error;
use crate::ops::http::stages::check_variables;
use crate::record::refuse;
use crate::rules::patch::{self, Change};
use crate::rules::tags;
use crate::store::{Draft, Kind, Part};
use model_apigateway::{
    CreateStageRequest, DeleteStageOutput, DeleteStageRequest, Deployment, GetStageRequest,
    GetStagesRequest, Stage, Stages, UpdateStageRequest,
};
use service::Ctx;
use wire::Timestamp;

const UNBUILT: [&str; 5] = [
    "cacheClusterEnabled",
    "cacheClusterSize",
    "canarySettings",
    "documentationVersion",
    "tracingEnabled",
];

pub async fn create_stage(ctx: Ctx, input: CreateStageRequest) -> Result<Stage, Error> {
    create(&ctx, &input, false).await
}

/// `again`: a stage of this name may exist already, and is then made what the input says.
pub async fn create(ctx: &Ctx, input: &CreateStageRequest, again: bool) -> Result<Stage, Error> {
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        let known = draft.part::<Stage>(&input.stage_name).await?;
        if known.is_some() && !again {
            return Err(Error::Conflict("Stage already exists".into()));
        }
        let stage = drafted(ctx, input)?;
        let created_date = known.map_or(stage.created_date, |known| known.created_date);
        if draft.part::<Deployment>(&input.deployment_id).await?.is_none() {
            return Err(Error::bad("Deployment id does not exist"));
        }
        let stage = Stage { created_date, ..stage };
        place(&mut draft, &stage)?;
        draft.save();
        Ok(stage)
    };
    ctx.store().transact(body).await
}

/// Checked and with its defaults; the deployment is still to be found.
pub fn drafted(ctx: &Ctx, input: &CreateStageRequest) -> Result<Stage, Error> {
    refuse(input, "CreateStage", &UNBUILT)?;
    tags::check(input.tags.as_ref())?;
    let name = &input.stage_name;
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if name.is_empty() || name.len() > 128 || !name.chars().all(plain) {
        return Err(Error::bad("Stage name only allows a-zA-Z0-9_"));
    }
    check_variables(input.variables.as_ref())?;
    let now = Timestamp::from_millis(ctx.now_ms());
    Ok(Stage {
        deployment_id: Some(input.deployment_id.clone()),
        stage_name: Some(name.clone()),
        description: input.description.clone(),
        cache_cluster_enabled: Some(false),
        method_settings: Some(wire::IndexMap::new()),
        variables: input.variables.clone(),
        tracing_enabled: Some(false),
        tags: input.tags.clone(),
        created_date: Some(now),
        last_updated_date: Some(now),
        ..Stage::default()
    })
}

/// Keeps a stage, and lets it serve its deployment.
pub fn place(draft: &mut Draft<'_>, stage: &Stage) -> Result<(), Error> {
    check_variables(stage.variables.as_ref())?;
    let live = draft.live.stages.entry(stage.id().to_owned()).or_default();
    live.deployment = stage.deployment_id.clone();
    let variables = stage.variables.iter().flatten();
    live.variables = variables.map(|(key, value)| (key.clone(), value.clone())).collect();
    draft.put(stage);
    Ok(())
}

pub async fn get_stage(ctx: Ctx, input: GetStageRequest) -> Result<Stage, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        draft.need(&input.stage_name).await
    };
    ctx.store().transact(body).await
}

pub async fn get_stages(ctx: Ctx, input: GetStagesRequest) -> Result<Stages, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        let mut stages = draft.parts::<Stage>().await?;
        if let Some(deployment) = &input.deployment_id {
            stages.retain(|stage| stage.deployment_id.as_ref() == Some(deployment));
        }
        Ok::<_, Error>(Stages { item: Some(stages) })
    };
    ctx.store().transact(body).await
}

pub async fn update_stage(ctx: Ctx, input: UpdateStageRequest) -> Result<Stage, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        let mut stage: Stage = draft.need(&input.stage_name).await?;
        for change in patch::changes(input.patch_operations.as_deref())? {
            apply(&mut stage, change)?;
        }
        let deployment = stage.deployment_id.as_deref().unwrap_or_default();
        if draft.part::<Deployment>(deployment).await?.is_none() {
            return Err(Error::bad("Deployment id does not exist"));
        }
        stage.last_updated_date = Some(Timestamp::from_millis(ctx.now_ms()));
        place(&mut draft, &stage)?;
        draft.save();
        Ok(stage)
    };
    ctx.store().transact(body).await
}

fn apply(stage: &mut Stage, change: Change) -> Result<(), Error> {
    match change.path.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["deploymentId"] => stage.deployment_id = change.value,
        ["description"] => stage.description = change.value,
        ["variables", name] => {
            let variables = stage.variables.get_or_insert_default();
            match change.value {
                Some(value) => variables.insert((*name).to_owned(), value),
                None => variables.shift_remove(*name),
            };
        }
        _ => return Err(change.unbuilt("UpdateStage")),
    }
    Ok(())
}

pub async fn delete_stage(ctx: Ctx, input: DeleteStageRequest) -> Result<DeleteStageOutput, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        draft.need::<Stage>(&input.stage_name).await?;
        draft.remove::<Stage>(&input.stage_name);
        draft.live.stages.remove(&input.stage_name);
        draft.save();
        Ok::<_, Error>(DeleteStageOutput {})
    };
    ctx.store().transact(body).await
}
