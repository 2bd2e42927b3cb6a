//! `AWS::Lambda::CodeSigningConfig`.

use super::gone;
use aws::Fault;
use model_lambda as model;
use serde::Deserialize;
use service::{Created, Ctx, Resource, ResourceRequest};
use wire::IndexMap;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Properties {
    allowed_publishers: AllowedPublishers,
    code_signing_policies: Option<Policies>,
    description: Option<String>,
    tags: Option<Vec<Tag>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct AllowedPublishers {
    signing_profile_version_arns: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Policies {
    untrusted_artifact_on_deployment: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Tag {
    key: String,
    value: String,
}

const PROPERTIES: &[&str] = &["AllowedPublishers", "CodeSigningPolicies", "Description", "Tags"];

pub fn resource() -> Resource {
    Resource::new("AWS::Lambda::CodeSigningConfig", PROPERTIES, create, update, delete)
        .gives(&["CodeSigningConfigArn", "CodeSigningConfigId"])
}

/// An attempt that is repeated after a crash makes one more; the earlier one stays unused.
async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let given: Properties = request.properties()?;
    let input = model::CreateCodeSigningConfigRequest {
        allowed_publishers: given.publishers(),
        code_signing_policies: given.policies(),
        description: given.description.clone(),
        tags: Some(given.tags(&request)).filter(|tags| !tags.is_empty()),
    };
    let made = ctx.ask::<model::CreateCodeSigningConfig>(input).await?;
    Ok(created(made.code_signing_config.code_signing_config_arn))
}

async fn update(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let given: Properties = request.properties()?;
    let old: Properties = request.old_properties()?;
    let arn = request.physical_id.clone().unwrap_or_default();
    let input = model::UpdateCodeSigningConfigRequest {
        code_signing_config_arn: arn.clone(),
        description: Some(given.description.clone().unwrap_or_default()),
        allowed_publishers: Some(given.publishers()),
        code_signing_policies: Some(given.policies().unwrap_or(model::CodeSigningPolicies {
            untrusted_artifact_on_deployment: Some(model::CodeSigningPolicy::Warn),
        })),
    };
    ctx.ask::<model::UpdateCodeSigningConfig>(input).await?;
    super::retag(&ctx, &arn, &old.tags(&request), &given.tags(&request)).await?;
    Ok(created(arn))
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(code_signing_config_arn) = request.physical_id else { return Ok(()) };
    let input = model::DeleteCodeSigningConfigRequest { code_signing_config_arn };
    gone(ctx.ask::<model::DeleteCodeSigningConfig>(input).await.map(drop))
}

fn created(arn: String) -> Created {
    let id = arn.rsplit(':').next().unwrap_or_default().to_owned();
    Created::new(arn.clone()).with("CodeSigningConfigArn", arn).with("CodeSigningConfigId", id)
}

impl Properties {
    fn publishers(&self) -> model::AllowedPublishers {
        let signing_profile_version_arns =
            self.allowed_publishers.signing_profile_version_arns.clone();
        model::AllowedPublishers { signing_profile_version_arns }
    }

    fn policies(&self) -> Option<model::CodeSigningPolicies> {
        let policy = self.code_signing_policies.as_ref()?.untrusted_artifact_on_deployment.as_str();
        let untrusted_artifact_on_deployment = Some(policy.into());
        Some(model::CodeSigningPolicies { untrusted_artifact_on_deployment })
    }

    /// The stack's tags, and the resource's own, which win.
    fn tags(&self, request: &ResourceRequest) -> IndexMap<String, String> {
        let own = self.tags.iter().flatten().map(|tag| (tag.key.clone(), tag.value.clone()));
        request.tags.iter().cloned().chain(own).collect()
    }
}
