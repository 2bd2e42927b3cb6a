//! `BatchCheckLayerAvailability` and `GetDownloadUrlForLayer`.

use crate::error::Error;
use crate::front;
use crate::rules::digest;
use crate::store::{self as rows, Layer, place};
use model_ecr as model;
use service::Ctx;

pub async fn check(
    ctx: Ctx,
    input: model::BatchCheckLayerAvailabilityRequest,
) -> Result<model::BatchCheckLayerAvailabilityResponse, Error> {
    let place = place(&ctx, input.registry_id.as_ref(), &input.repository_name)?;
    rows::repository(ctx.store(), &place).await?;
    let (mut layers, mut failures) = (Vec::new(), Vec::new());
    for wanted in input.layer_digests {
        let failure = |code, reason: &str| model::LayerFailure {
            layer_digest: Some(wanted.clone()),
            failure_code: Some(code),
            failure_reason: Some(reason.to_owned()),
        };
        if !digest::is_valid(&wanted) {
            let code = model::LayerFailureCode::InvalidLayerDigest;
            failures.push(failure(code, "Invalid layer digest"));
            continue;
        }
        let known: Option<Layer> = ctx.store().get_value(&place.layer(&wanted)).await?;
        match known {
            None => {
                let code = model::LayerFailureCode::MissingLayerDigest;
                failures.push(failure(code, "Unable to find layer with digest"));
            }
            Some(layer) => layers.push(model::Layer {
                layer_digest: Some(wanted),
                layer_availability: Some(model::LayerAvailability::Available),
                layer_size: i64::try_from(layer.blob.length).ok(),
                media_type: layer.media_type,
            }),
        }
    }
    Ok(model::BatchCheckLayerAvailabilityResponse {
        layers: Some(layers),
        failures: Some(failures),
    })
}

pub async fn download_url(
    ctx: Ctx,
    input: model::GetDownloadUrlForLayerRequest,
) -> Result<model::GetDownloadUrlForLayerResponse, Error> {
    let place = place(&ctx, input.registry_id.as_ref(), &input.repository_name)?;
    rows::repository(ctx.store(), &place).await?;
    let layer: Option<Layer> = ctx.store().get_value(&place.layer(&input.layer_digest)).await?;
    let layer = layer.ok_or_else(|| Error::NoLayer(place, input.layer_digest.clone()))?;
    Ok(model::GetDownloadUrlForLayerResponse {
        download_url: Some(front::link(&ctx, &layer)),
        layer_digest: Some(input.layer_digest),
    })
}
