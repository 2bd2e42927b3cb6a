//! `GetFunction`, `GetFunctionConfiguration` and what else is read of one function.

use super::{named, platform};
use crate::error::Error;
use crate::front;
use crate::rules::name::Named;
use crate::store::{self as rows, Function, Version};
use crate::view;
use model_lambda as model;
use service::Ctx;

pub async fn handle(
    ctx: Ctx,
    input: model::GetFunctionRequest,
) -> Result<model::GetFunctionResponse, Error> {
    let named = named(&ctx, &input.function_name, input.qualifier.as_deref())?;
    let (function, version) = find(&ctx, &named).await?;
    let code = match &version.image {
        Some(image) => model::FunctionCodeLocation {
            repository_type: Some("ECR".into()),
            image_uri: Some(image.uri.clone()),
            resolved_image_uri: Some(image.resolved_uri.clone()),
            ..model::FunctionCodeLocation::default()
        },
        None => model::FunctionCodeLocation {
            repository_type: Some("S3".into()),
            location: Some(front::link(&ctx, &platform(&ctx), &version.code)),
            ..model::FunctionCodeLocation::default()
        },
    };
    Ok(model::GetFunctionResponse {
        configuration: Some(shown(&named, &version)),
        code: Some(code),
        concurrency: view::concurrency(&function),
        tags: (!function.tags.is_empty()).then_some(function.tags),
        tags_error: None,
    })
}

pub async fn configuration(
    ctx: Ctx,
    input: model::GetFunctionConfigurationRequest,
) -> Result<model::FunctionConfiguration, Error> {
    let named = named(&ctx, &input.function_name, input.qualifier.as_deref())?;
    let (_, version) = find(&ctx, &named).await?;
    Ok(shown(&named, &version))
}

/// Under the name by which it was asked for: an alias's ARN stays its own.
fn shown(named: &Named, version: &Version) -> model::FunctionConfiguration {
    let function_arn = Some(named.arn());
    model::FunctionConfiguration {
        function_arn,
        ..view::configuration(&named.place, version, false)
    }
}

/// An alias shows its own version, never one of its further ones.
async fn find(ctx: &Ctx, named: &Named) -> Result<(Function, Version), Error> {
    rows::find(ctx.store(), named, 1.0).await
}

#[cfg(test)]
mod tests {
    use super::shown;
    use crate::rules::name::Named;
    use crate::sample;
    use crate::store::Version;

    #[test]
    fn an_alias_is_shown_by_its_own_name() {
        let version = Version { version: "7".into(), ..sample::version() };
        for (qualifier, end) in [(Some("live"), ":f:live"), (Some("7"), ":f:7"), (None, ":f")] {
            let qualifier = qualifier.map(str::to_owned);
            let shown = shown(&Named { place: sample::place(), qualifier }, &version);
            assert!(shown.function_arn.unwrap().ends_with(end));
            assert_eq!(shown.version.as_deref(), Some("7"));
        }
    }
}
