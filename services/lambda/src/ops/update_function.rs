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
use crate::store::{self as rows, Function, LayerUse, Version};
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
    roles::fits(&before.latest.layers, &code)?;
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
        apply: Box::new(move |version: &mut Version| {
            roles::fits(&version.layers, &code)?;
            let instead = version.image.as_ref().map(|known| known.instead.clone());
            version.code = code.clone();
            version.image = image
                .clone()
                .map(|image| Image { instead: instead.clone().unwrap_or_default(), ..image });
            Ok(())
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
    given(&input).check(before.latest.image.is_some())?;
    let layers = match &input.layers {
        Some(arns) => {
            if !arns.is_empty() {
                code_signing::admit(ctx.store(), before.code_signing.as_deref()).await?;
            }
            Some(roles::layers(&ctx, arns, &before.latest.code).await?)
        }
        None => None,
    };
    let wanted = Wanted { input, layers };
    let told = wanted.of(&place, &before.latest)?;
    if wanted.input.dead_letter_config.is_some()
        && let Some(to) = &told.dead_letter
    {
        destinations::check(&ctx, &told.role, to).await?;
    }
    let (to, role) = (place.clone(), told.role);
    let change = Change {
        revision_id: wanted.input.revision_id.clone(),
        publish: false,
        apply: Box::new(move |version: &mut Version| {
            let after = wanted.of(&to, version)?;
            // That this role may send there is what has been looked at.
            let tells = wanted.input.dead_letter_config.is_some() && after.dead_letter.is_some();
            if tells && after.role != role {
                return Err(Error::Conflict(format!(
                    "The operation cannot be performed at this time. An update is in progress for \
                     resource: {}",
                    to.arn()
                )));
            }
            *version = after;
            Ok(())
        }),
    };
    apply(&ctx, &place, change).await
}

/// What a configuration is to become: told of the version that is there at that moment, as others may change it at once.
struct Wanted {
    input: model::UpdateFunctionConfigurationRequest,
    /// If they are given.
    layers: Option<Vec<LayerUse>>,
}

impl Wanted {
    fn of(&self, place: &Place, before: &Version) -> Result<Version, Error> {
        let (input, mut version) = (&self.input, before.clone());
        let number = |given: Option<i32>| given.and_then(|given| u32::try_from(given).ok());
        if let (Some(image), Some(given)) = (&mut version.image, &input.image_config) {
            image.instead = Instead::of(given);
            image.check()?;
        }
        if let Some(layers) = &self.layers {
            roles::fits(layers, &before.code)?;
            version.layers = layers.clone();
        }
        if let Some(runtime) = &input.runtime {
            version.runtime = rules::runtime(Some(runtime))?;
        }
        version.snap_start = snap_start(input, before)?;
        if input.environment.is_some() {
            version.environment = rules::environment(input.environment.as_ref())?;
        }
        if let Some(given) = &input.logging_config {
            version.logging = rules::logging(Some(given), &place.name, Some(&before.logging))?;
        }
        version.durable = durable::updated(before.durable, input.durable_config.as_ref())?;
        if input.dead_letter_config.is_some() {
            version.dead_letter = rules::dead_letter(input.dead_letter_config.as_ref())?;
        }
        durable::letters(version.durable, version.dead_letter.as_deref())?;
        set(&mut version.role, input.role.clone());
        set(&mut version.handler, input.handler.clone());
        set(&mut version.description, input.description.clone());
        set(&mut version.timeout_s, number(input.timeout));
        set(&mut version.memory_mb, number(input.memory_size));
        set(&mut version.ephemeral_mb, number(input.ephemeral_storage.as_ref().map(|s| s.size)));
        Ok(version)
    }
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

/// Makes a version what it is to become, whatever it is by then.
type Apply = Box<dyn Fn(&mut Version) -> Result<(), Error> + Send + Sync>;

struct Change {
    revision_id: Option<String>,
    publish: bool,
    apply: Apply,
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
    let (revision_id, published_id, change) = (&revision_id, &ctx.world().uuid(), &change);
    let (old_key, shown, is_published) = ctx
        .store()
        .transact(|tx| async move {
            let mut function = rows::function(&tx, place).await?;
            expect_revision(&function, change.revision_id.as_deref())?;
            let old_key = version_key(&function, &function.latest);
            function.latest.drop(&tx);
            (change.apply)(&mut function.latest)?;
            function.latest.revision_id = revision_id.clone();
            function.latest.modified_ms = modified_ms;
            function.latest.keep(&tx);
            let (mut shown, before) = (function.latest.clone(), function.published);
            if change.publish {
                shown = versions::publish(&tx, place, &mut function, None, published_id).await?;
            }
            tx.put_value(place.function(), &function);
            Ok::<_, Error>((old_key, shown, function.published > before))
        })
        .await?;
    let platform = platform(ctx);
    platform.sessions.forget(place);
    platform.retire(&old_key).await;
    snapshots::begin(ctx, &platform, place, &shown);
    platform.prestart(&shown.runtime);
    let begun_id = ctx.world().uuid();
    Ok(match change.publish {
        false => view::updated(place, &shown, begun_id),
        true if is_published => view::created(place, &shown, true, begun_id),
        // Nothing has changed since that version was published.
        true => view::configuration(place, &shown, true),
    })
}

fn expect_revision(function: &Function, given: Option<&str>) -> Result<(), Error> {
    match given {
        Some(given) if given != function.latest.revision_id => {
            Err(Error::Precondition("GetFunction/GetAlias"))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::Wanted;
    use crate::sample;
    use crate::store::{Code, Version};
    use model_lambda as model;

    fn wanted(input: model::UpdateFunctionConfigurationRequest) -> Wanted {
        Wanted { input, layers: None }
    }

    #[test]
    fn what_others_have_changed_meanwhile_stays() {
        let logging = |log_format, log_group| {
            Some(model::LoggingConfig { log_format, log_group, ..model::LoggingConfig::default() })
        };
        let own = wanted(model::UpdateFunctionConfigurationRequest {
            logging_config: logging(None, Some("own".into())),
            ..model::UpdateFunctionConfigurationRequest::default()
        });
        let other = wanted(model::UpdateFunctionConfigurationRequest {
            logging_config: logging(Some(model::LogFormat::Json), None),
            memory_size: Some(256),
            ..model::UpdateFunctionConfigurationRequest::default()
        });
        let (place, before) = (sample::place(), sample::version());
        assert!(!own.of(&place, &before).unwrap().logging.json);
        let after = own.of(&place, &other.of(&place, &before).unwrap()).unwrap();
        assert_eq!((after.logging.group.as_str(), after.logging.json), ("own", true));
        assert_eq!(after.memory_mb, 256);
    }

    #[test]
    fn layers_fit_beside_the_package_that_is_there_then() {
        let code = |unzipped_bytes| Code { unzipped_bytes, ..Code::none() };
        let layer = crate::store::LayerUse { arn: "l".into(), code: code(200 << 20) };
        let wanted = Wanted {
            layers: Some(vec![layer]),
            ..wanted(model::UpdateFunctionConfigurationRequest::default())
        };
        let version = |bytes| Version { code: code(bytes), ..sample::version() };
        assert!(wanted.of(&sample::place(), &version(1 << 20)).is_ok());
        assert!(wanted.of(&sample::place(), &version(100 << 20)).is_err());
    }
}
