//! `CreateFunction`.

use super::{images, platform, roles, tags, unqualified};
use crate::code::Source;
use crate::destinations;
use crate::error::Error;
use crate::image::package::{self, Given};
use crate::image::record::Instead;
use crate::rules::code_signing;
use crate::rules::configuration::{self as rules, Unbuilt};
use crate::rules::durable;
use crate::rules::name::{self, LATEST, Place};
use crate::store::{Code, Function, Version, VersionState};
use crate::{snapshots, view};
use model_lambda::{CreateFunctionRequest, FunctionConfiguration};
use service::Ctx;
use wire::IndexMap;

pub async fn handle(
    ctx: Ctx,
    input: CreateFunctionRequest,
) -> Result<FunctionConfiguration, Error> {
    let place = unqualified(&ctx, &input.function_name)?.place;
    name::bounded(&place.name)?;
    unbuilt(&input).check()?;
    let is_image = package::is_image(input.package_type.as_ref())?;
    given(&input).check_new(is_image)?;
    rules::bounds(input.timeout, input.memory_size)?;
    rules::architectures(input.architectures.as_ref())?;
    input.tags.as_ref().map_or(Ok(()), tags::bounded)?;
    roles::check(&ctx, &input.role, &place.arn()).await?;
    code_signing::near(&place, input.code_signing_config_arn.as_deref())?;
    code_signing::admit(ctx.store(), input.code_signing_config_arn.as_deref()).await?;
    let platform = platform(&ctx);
    let version = version(&ctx, &place, &input)?;
    if let Some(to) = &version.dead_letter {
        destinations::check(&ctx, &input.role, to).await?;
    }
    let source = Source {
        zip_file: input.code.zip_file.clone(),
        bucket: input.code.s3_bucket.clone(),
        key: input.code.s3_key.clone(),
        object_version: input.code.s3_object_version.clone(),
    };
    let (code, image) = match &input.code.image_uri {
        Some(uri) if is_image => {
            let instead = input.image_config.as_ref().map(Instead::of).unwrap_or_default();
            let (code, image) = images::fetch(&ctx, &platform, &place, uri, instead).await?;
            (code, Some(image))
        }
        _ => (platform.workspace.store(&ctx, &source).await?, None),
    };
    let arns = input.layers.clone().unwrap_or_default();
    let layers = match is_image {
        true => Vec::new(),
        false => roles::layers(&ctx, &arns, &code).await?,
    };
    let function = Function {
        id: ctx.world().uuid(),
        latest: Version { code, image, layers, ..version },
        published: 0,
        published_description: None,
        reserved_concurrency: None,
        tags: input.tags.clone().unwrap_or_default(),
        may_loop: false,
        runtime_management: IndexMap::new(),
        code_signing: input.code_signing_config_arn.clone(),
    };
    let publish = input.publish == Some(true);
    let (place, function, published_id) = (&place, &function, &ctx.world().uuid());
    let made = ctx
        .store()
        .transact(|tx| async move {
            if tx.get(&place.function()).await?.is_some() {
                return Err(Error::Conflict(format!("Function already exist: {}", place.name)));
            }
            // It may have gone, or become stricter, while the package was read.
            code_signing::admit(&tx, function.code_signing.as_deref()).await?;
            let mut function = function.clone();
            function.latest.keep(&tx);
            let mut shown = function.latest.clone();
            if publish {
                function.published = 1;
                function.published_description = Some(shown.description.clone());
                shown.version = "1".into();
                shown.revision_id = published_id.clone();
                shown.state = snapshots::first_state(&shown);
                shown.keep(&tx);
                tx.put_value(place.version(1), &shown);
            }
            tx.put_value(place.function(), &function);
            Ok(shown)
        })
        .await?;
    snapshots::begin(&ctx, &platform, place, &made);
    platform.prestart(&made.runtime);
    // AWS names the version that was published, but not in the ARN; only UpdateFunctionCode's carries it.
    Ok(view::created(place, &made, false, ctx.world().uuid()))
}

fn unbuilt(input: &CreateFunctionRequest) -> Unbuilt<'_> {
    Unbuilt {
        vpc: input.vpc_config.as_ref(),
        dead_letter: input.dead_letter_config.as_ref(),
        kms_key: input.kms_key_arn.as_ref().or(input.code.source_kms_key_arn.as_ref()),
        tracing: input.tracing_config.as_ref(),
        file_systems: input.file_system_configs.as_ref(),
        capacity_provider: input.capacity_provider_config.is_some() || input.publish_to.is_some(),
        tenancy: input.tenancy_config.is_some(),
    }
}

fn given(input: &CreateFunctionRequest) -> Given<'_> {
    let layers = input.layers.as_ref().is_some_and(|layers| !layers.is_empty());
    Given {
        image_uri: input.code.image_uri.as_ref(),
        image_config: input.image_config.as_ref(),
        zip: input.code.zip_file.is_some() || input.code.s3_bucket.is_some(),
        language: layers || input.handler.is_some() || input.runtime.is_some(),
        snap_start: input.snap_start.as_ref(),
        code_signing: input.code_signing_config_arn.is_some(),
    }
}

/// Handler and runtime; an image has neither.
fn language(input: &CreateFunctionRequest) -> Result<(String, String), Error> {
    if package::is_image(input.package_type.as_ref())? {
        return Ok((String::new(), String::new()));
    }
    let handler = input.handler.clone().ok_or_else(|| {
        Error::Invalid(
            "Runtime and Handler are mandatory parameters for functions created with deployment \
             packages."
                .into(),
        )
    })?;
    Ok((handler, rules::runtime(input.runtime.as_ref())?))
}

fn version(ctx: &Ctx, place: &Place, input: &CreateFunctionRequest) -> Result<Version, Error> {
    let number = |given: Option<i32>, default| {
        given.and_then(|given| u32::try_from(given).ok()).unwrap_or(default)
    };
    let (handler, runtime) = language(input)?;
    let ephemeral_mb =
        number(input.ephemeral_storage.as_ref().map(|s| s.size), rules::EPHEMERAL_MB);
    let snap_start = rules::snap_start(input.snap_start.as_ref(), &runtime, ephemeral_mb)?;
    let dead_letter = rules::dead_letter(input.dead_letter_config.as_ref())?;
    let durable = durable::created(input.durable_config.as_ref())?;
    durable::letters(durable, dead_letter.as_deref())?;
    Ok(Version {
        function_name: place.name.clone(),
        version: LATEST.into(),
        runtime,
        role: input.role.clone(),
        handler,
        description: input.description.clone().unwrap_or_default(),
        timeout_s: number(input.timeout, rules::TIMEOUT_S),
        memory_mb: number(input.memory_size, rules::MEMORY_MB),
        ephemeral_mb,
        environment: rules::environment(input.environment.as_ref())?,
        layers: Vec::new(),
        logging: rules::logging(input.logging_config.as_ref(), &place.name, None)?,
        dead_letter,
        revision_id: ctx.world().uuid(),
        modified_ms: ctx.now_ms(),
        code: Code::none(),
        image: None,
        snap_start,
        state: VersionState::Active,
        durable,
    })
}
