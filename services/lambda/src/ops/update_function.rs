//! `UpdateFunctionCode` and `UpdateFunctionConfiguration`.

use super::{images, platform, roles, unqualified};
use crate::code::Source;
use crate::destinations;
use crate::error::Error;
use crate::image::package::Given;
use crate::image::record::{Image, Instead};
use crate::rules::code_signing;
use crate::rules::configuration::{self as rules, Unbuilt};
use crate::rules::durable;
use crate::rules::name::Place;
use crate::run::version_key;
use crate::store::{self as rows, Function, Version};
use crate::{snapshots, versions, view};
use model_lambda as model;
use service::Ctx;

pub async fn code(
    ctx: Ctx,
    input: model::UpdateFunctionCodeRequest,
) -> Result<model::FunctionConfiguration, Error> {
    let place = unqualified(&ctx, &input.function_name)?.place;
    Unbuilt {
        kms_key: input.source_kms_key_arn.as_ref(),
        capacity_provider: input.publish_to.is_some(),
        ..Unbuilt::default()
    }
    .check()?;
    rules::architectures(input.architectures.as_ref())?;
    let before = rows::function(ctx.store(), &place).await?;
    expect_revision(&before, input.revision_id.as_deref())?;
    let is_image = before.latest.image.is_some();
    Given {
        image_uri: input.image_uri.as_ref(),
        zip: input.zip_file.is_some() || input.s3_bucket.is_some(),
        ..Given::default()
    }
    .check_code(is_image)?;
    code_signing::admit(ctx.store(), before.code_signing.as_deref()).await?;
    let source = Source {
        zip_file: input.zip_file.clone(),
        bucket: input.s3_bucket.clone(),
        key: input.s3_key.clone(),
        object_version: input.s3_object_version.clone(),
    };
    let platform = platform(&ctx);
    let (code, image) = match (&before.latest.image, &input.image_uri) {
        (Some(known), Some(uri)) => {
            let instead = known.instead.clone();
            let (code, image) = images::fetch(&ctx, &platform, &place, uri, instead).await?;
            (code, Some(image))
        }
        _ => (platform.workspace.store(&ctx, &source).await?, None),
    };
    let layers: Vec<String> = before.latest.layers.iter().map(|layer| layer.arn.clone()).collect();
    roles::layers(&ctx, &layers, &code).await?;
    if input.dry_run == Some(true) {
        if !is_image {
            ctx.store().blobs().discard(&code.blob);
        }
        let shown = Version { code, image, ..before.latest };
        return Ok(view::configuration(&place, &shown, false));
    }
    let change = Change {
        revision_id: input.revision_id,
        publish: input.publish == Some(true),
        apply: Box::new(move |version| {
            let instead = version.image.as_ref().map(|known| known.instead.clone());
            version.code = code.clone();
            version.image = image
                .clone()
                .map(|image| Image { instead: instead.clone().unwrap_or_default(), ..image });
        }),
    };
    apply(&ctx, &place, change).await
}

pub async fn configuration(
    ctx: Ctx,
    input: model::UpdateFunctionConfigurationRequest,
) -> Result<model::FunctionConfiguration, Error> {
    let place = unqualified(&ctx, &input.function_name)?.place;
    Unbuilt {
        vpc: input.vpc_config.as_ref(),
        dead_letter: input.dead_letter_config.as_ref(),
        kms_key: input.kms_key_arn.as_ref(),
        tracing: input.tracing_config.as_ref(),
        file_systems: input.file_system_configs.as_ref(),
        capacity_provider: input.capacity_provider_config.is_some(),
        ..Unbuilt::default()
    }
    .check()?;
    rules::bounds(input.timeout, input.memory_size)?;
    let before = rows::function(ctx.store(), &place).await?;
    expect_revision(&before, input.revision_id.as_deref())?;
    if let Some(role) = &input.role {
        roles::check(&ctx, role, &place.arn()).await?;
    }
    let is_image = before.latest.image.is_some();
    let instead = input.image_config.as_ref().map(Instead::of);
    given(&input).check(is_image)?;
    if let (Some(image), Some(instead)) = (&before.latest.image, &instead) {
        Image { instead: instead.clone(), ..image.clone() }.check()?;
    }
    let layers = match &input.layers {
        Some(arns) => {
            if !arns.is_empty() {
                code_signing::admit(ctx.store(), before.code_signing.as_deref()).await?;
            }
            Some(roles::layers(&ctx, arns, &before.latest.code).await?)
        }
        None => None,
    };
    let runtime = input.runtime.as_ref().map(|given| rules::runtime(Some(given))).transpose()?;
    let snap_start = snap_start(&input, &before.latest)?;
    let environment = rules::environment(input.environment.as_ref())?;
    let logging = input.logging_config.as_ref();
    let logging = logging
        .map(|given| rules::logging(Some(given), &place.name, Some(&before.latest.logging)))
        .transpose()?;
    let number = |given: Option<i32>| given.and_then(|given| u32::try_from(given).ok());
    let dead_letter = rules::dead_letter(input.dead_letter_config.as_ref())?;
    let durable = durable::updated(before.latest.durable, input.durable_config.as_ref())?;
    let letters = match input.dead_letter_config {
        Some(_) => &dead_letter,
        None => &before.latest.dead_letter,
    };
    durable::letters(durable, letters.as_deref())?;
    if let Some(to) = &dead_letter {
        let role = input.role.as_ref().unwrap_or(&before.latest.role);
        destinations::check(&ctx, role, to).await?;
    }
    let apply_all = move |version: &mut Version| {
        set(&mut version.role, input.role.clone());
        set(&mut version.handler, input.handler.clone());
        set(&mut version.description, input.description.clone());
        set(&mut version.runtime, runtime.clone());
        set(&mut version.timeout_s, number(input.timeout));
        set(&mut version.memory_mb, number(input.memory_size));
        set(&mut version.ephemeral_mb, number(input.ephemeral_storage.as_ref().map(|s| s.size)));
        set(&mut version.layers, layers.clone());
        set(&mut version.logging, logging.clone());
        version.snap_start = snap_start;
        version.durable = durable;
        if input.dead_letter_config.is_some() {
            version.dead_letter = dead_letter.clone();
        }
        if let (Some(image), Some(instead)) = (&mut version.image, &instead) {
            image.instead = instead.clone();
        }
        if input.environment.is_some() {
            version.environment = environment.clone();
        }
    };
    let change = Change {
        revision_id: input.revision_id.clone(),
        publish: false,
        apply: Box::new(apply_all),
    };
    apply(&ctx, &place, change).await
}

fn given(input: &model::UpdateFunctionConfigurationRequest) -> Given<'_> {
    let layers = input.layers.as_ref().is_some_and(|layers| !layers.is_empty());
    Given {
        image_config: input.image_config.as_ref(),
        language: layers || input.handler.is_some() || input.runtime.is_some(),
        snap_start: input.snap_start.as_ref(),
        ..Given::default()
    }
}

/// Whether the function has SnapStart afterwards; what it has must still be allowed.
fn snap_start(
    input: &model::UpdateFunctionConfigurationRequest,
    before: &Version,
) -> Result<bool, Error> {
    let runtime = input.runtime.as_ref().map_or(before.runtime.as_str(), |given| given.as_str());
    let ephemeral_mb = input.ephemeral_storage.as_ref().map(|storage| storage.size);
    let ephemeral_mb = ephemeral_mb.and_then(|size| u32::try_from(size).ok());
    let kept = before
        .snap_start
        .then_some(model::SnapStart { apply_on: Some(model::SnapStartApplyOn::PublishedVersions) });
    let asked = input.snap_start.as_ref().or(kept.as_ref());
    rules::snap_start(asked, runtime, ephemeral_mb.unwrap_or(before.ephemeral_mb))
}

struct Change {
    revision_id: Option<String>,
    publish: bool,
    apply: Box<dyn Fn(&mut Version) + Send + Sync>,
}

fn set<T>(field: &mut T, given: Option<T>) {
    if let Some(given) = given {
        *field = given;
    }
}

/// Changes `$LATEST` in one transaction; its instances end afterwards.
async fn apply(
    ctx: &Ctx,
    place: &Place,
    change: Change,
) -> Result<model::FunctionConfiguration, Error> {
    let (revision_id, modified_ms) = (ctx.world().uuid(), ctx.now_ms());
    let (revision_id, change) = (&revision_id, &change);
    let (old_key, shown) = ctx
        .store()
        .transact(|tx| async move {
            let mut function = rows::function(&tx, place).await?;
            expect_revision(&function, change.revision_id.as_deref())?;
            let old_key = version_key(&function, &function.latest);
            function.latest.drop(&tx);
            (change.apply)(&mut function.latest);
            function.latest.revision_id = revision_id.clone();
            function.latest.modified_ms = modified_ms;
            function.latest.keep(&tx);
            let mut shown = function.latest.clone();
            if change.publish {
                shown = versions::publish(&tx, place, &mut function, None).await?;
            }
            tx.put_value(place.function(), &function);
            Ok::<_, Error>((old_key, shown))
        })
        .await?;
    let platform = platform(ctx);
    platform.sessions.forget(place);
    platform.retire(&old_key).await;
    snapshots::begin(ctx, &platform, place, &shown);
    platform.prestart(&shown.runtime);
    Ok(view::configuration(place, &shown, change.publish))
}

fn expect_revision(function: &Function, given: Option<&str>) -> Result<(), Error> {
    match given {
        Some(given) if given != function.latest.revision_id => {
            Err(Error::Precondition("GetFunction/GetAlias"))
        }
        _ => Ok(()),
    }
}
