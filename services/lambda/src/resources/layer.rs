//! `AWS::Lambda::LayerVersion`.

use super::gone;
use crate::rules::name;
use aws::Fault;
use model_lambda as model;
use serde::Deserialize;
use service::{Created, Ctx, Resource, ResourceRequest};

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Properties {
    layer_name: Option<String>,
    description: Option<String>,
    license_info: Option<String>,
    content: Content,
    compatible_runtimes: Option<Vec<String>>,
    compatible_architectures: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Content {
    s3_bucket: String,
    s3_key: String,
    s3_object_version: Option<String>,
}

const PROPERTIES: &[&str] = &[
    "LayerName",
    "Description",
    "LicenseInfo",
    "Content",
    "CompatibleRuntimes",
    "CompatibleArchitectures",
];
const NAME_LENGTH_MAX: usize = 140;

pub fn resource() -> Resource {
    Resource::new("AWS::Lambda::LayerVersion", PROPERTIES, create, unchanged, delete)
        .replaced_by(PROPERTIES)
        .gives(&["LayerVersionArn"])
}

/// An attempt that is repeated after a crash publishes once more; the earlier version stays unused.
async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let given: Properties = request.properties()?;
    let name = given.layer_name.unwrap_or_else(|| request.generated_name(NAME_LENGTH_MAX));
    let runtimes = given.compatible_runtimes.unwrap_or_default();
    let runtimes = runtimes.iter().map(|text| model::Runtime::from(text.as_str())).collect();
    let architectures = given.compatible_architectures.unwrap_or_default();
    let architectures = architectures.iter().map(|text| model::Architecture::from(text.as_str()));
    let made = ctx
        .ask::<model::PublishLayerVersion>(model::PublishLayerVersionRequest {
            layer_name: name,
            description: given.description,
            license_info: given.license_info,
            content: model::LayerVersionContentInput {
                s3_bucket: Some(given.content.s3_bucket),
                s3_key: Some(given.content.s3_key),
                s3_object_version: given.content.s3_object_version,
                zip_file: None,
            },
            compatible_runtimes: Some(runtimes),
            compatible_architectures: Some(architectures.collect()),
        })
        .await?;
    let arn = made.layer_version_arn.unwrap_or_default();
    Ok(Created::new(arn.clone()).with("LayerVersionArn", arn))
}

async fn unchanged(_: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let arn = request.physical_id.unwrap_or_default();
    Ok(Created::new(arn.clone()).with("LayerVersionArn", arn))
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(arn) = request.physical_id else { return Ok(()) };
    let Some((place, number)) = name::of_layer_arn(&arn) else { return Ok(()) };
    let input = model::DeleteLayerVersionRequest {
        layer_name: place.name,
        version_number: i64::try_from(number).unwrap_or(i64::MAX),
    };
    gone(ctx.ask::<model::DeleteLayerVersion>(input).await.map(drop))
}
