//! `AWS::ECR::Repository` in CloudFormation.

use aws::Fault;
use model_ecr as model;
use serde::Deserialize;
use serde_json::Value;
use service::{Created, Ctx, Resource, ResourceRequest};
use std::collections::BTreeMap;

const NAME_LENGTH_MAX: usize = 256;
const PROPERTIES: &[&str] = &[
    "EmptyOnDelete",
    "EncryptionConfiguration",
    "ImageScanningConfiguration",
    "ImageTagMutability",
    "ImageTagMutabilityExclusionFilters",
    "RepositoryName",
    "RepositoryPolicyText",
    "Tags",
];

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Properties {
    repository_name: Option<String>,
    empty_on_delete: Option<bool>,
    encryption_configuration: Option<Encryption>,
    image_scanning_configuration: Option<Scanning>,
    image_tag_mutability: Option<String>,
    image_tag_mutability_exclusion_filters: Option<Vec<Filter>>,
    repository_policy_text: Option<Value>,
    tags: Option<Vec<Tag>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Encryption {
    encryption_type: String,
    kms_key: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Scanning {
    scan_on_push: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Filter {
    image_tag_mutability_exclusion_filter_type: String,
    image_tag_mutability_exclusion_filter_value: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Tag {
    key: String,
    value: String,
}

pub fn repository() -> Resource {
    Resource::new("AWS::ECR::Repository", PROPERTIES, create, update, delete)
        .replaced_by(&["RepositoryName", "EncryptionConfiguration"])
        .gives(&["Arn", "RepositoryUri"])
}

async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let given: Properties = request.properties()?;
    let generated = given.repository_name.is_none();
    let name = given.repository_name.clone();
    // A repository's name is in lower case.
    let name = name.unwrap_or_else(|| request.generated_name(NAME_LENGTH_MAX).to_lowercase());
    let input = model::CreateRepositoryRequest {
        repository_name: name.clone(),
        image_tag_mutability: given.mutability(),
        image_tag_mutability_exclusion_filters: given.filters(),
        image_scanning_configuration: given
            .image_scanning_configuration
            .as_ref()
            .map(|given| model::ImageScanningConfiguration { scan_on_push: given.scan_on_push }),
        encryption_configuration: given.encryption_configuration.as_ref().map(|given| {
            model::EncryptionConfiguration {
                encryption_type: given.encryption_type.as_str().into(),
                kms_key: given.kms_key.clone(),
            }
        }),
        tags: Some(list(given.tags(&request))).filter(|tags| !tags.is_empty()),
        ..model::CreateRepositoryRequest::default()
    };
    match ctx.ask::<model::CreateRepository>(input).await {
        // Only an earlier attempt of this creation can have made a repository of this name.
        Err(fault) if generated && fault.code == "RepositoryAlreadyExistsException" => {}
        other => drop(other?),
    }
    set_policy(&ctx, &name, None, given.repository_policy_text.as_ref()).await?;
    Ok(created(&ctx, &name))
}

async fn update(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let given: Properties = request.properties()?;
    let old: Properties = request.old_properties()?;
    let name = request.physical_id.clone().unwrap_or_default();
    if given.image_scanning_configuration.as_ref().and_then(|s| s.scan_on_push) == Some(true) {
        return Err(Fault::not_implemented("Scanning images on push"));
    }
    let input = model::PutImageTagMutabilityRequest {
        repository_name: name.clone(),
        image_tag_mutability: given.mutability().unwrap_or(model::ImageTagMutability::Mutable),
        image_tag_mutability_exclusion_filters: given.filters(),
        ..model::PutImageTagMutabilityRequest::default()
    };
    ctx.ask::<model::PutImageTagMutability>(input).await?;
    let before = old.repository_policy_text.as_ref();
    let after = given.repository_policy_text.as_ref();
    set_policy(&ctx, &name, before, after).await?;
    retag(&ctx, &name, &old.tags(&request), &given.tags(&request)).await?;
    Ok(created(&ctx, &name))
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(repository_name) = request.physical_id.clone() else { return Ok(()) };
    let given: Properties = request.properties()?;
    let force = given.empty_on_delete;
    let input = model::DeleteRepositoryRequest { repository_name, force, ..Default::default() };
    match ctx.ask::<model::DeleteRepository>(input).await {
        Err(fault) if fault.code != "RepositoryNotFoundException" => Err(fault),
        _ => Ok(()),
    }
}

fn created(ctx: &Ctx, name: &str) -> Created {
    let place = crate::rules::place::Place {
        account: ctx.account().clone(),
        region: ctx.region().clone(),
        name: name.to_owned(),
    };
    Created::new(name).with("Arn", place.arn()).with("RepositoryUri", place.uri())
}

async fn set_policy(
    ctx: &Ctx,
    name: &str,
    before: Option<&Value>,
    after: Option<&Value>,
) -> Result<(), Fault> {
    match (before, after) {
        (before, after) if before == after => Ok(()),
        (_, Some(policy)) => {
            let policy_text = match policy {
                Value::String(text) => text.clone(),
                document => document.to_string(),
            };
            let input = model::SetRepositoryPolicyRequest {
                repository_name: name.to_owned(),
                policy_text,
                ..model::SetRepositoryPolicyRequest::default()
            };
            ctx.ask::<model::SetRepositoryPolicy>(input).await.map(drop)
        }
        (_, None) => {
            let input = model::DeleteRepositoryPolicyRequest {
                repository_name: name.to_owned(),
                ..model::DeleteRepositoryPolicyRequest::default()
            };
            match ctx.ask::<model::DeleteRepositoryPolicy>(input).await {
                Err(fault) if fault.code != "RepositoryPolicyNotFoundException" => Err(fault),
                _ => Ok(()),
            }
        }
    }
}

async fn retag(
    ctx: &Ctx,
    name: &str,
    old: &BTreeMap<String, String>,
    new: &BTreeMap<String, String>,
) -> Result<(), Fault> {
    let resource_arn = ctx.arn("ecr", &format!("repository/{name}")).to_string();
    let tag_keys: Vec<String> = old.keys().filter(|key| !new.contains_key(*key)).cloned().collect();
    if !tag_keys.is_empty() {
        let input = model::UntagResourceRequest { resource_arn: resource_arn.clone(), tag_keys };
        ctx.ask::<model::UntagResource>(input).await?;
    }
    if !new.is_empty() && new != old {
        let input = model::TagResourceRequest { resource_arn, tags: list(new.clone()) };
        ctx.ask::<model::TagResource>(input).await?;
    }
    Ok(())
}

fn list(tags: BTreeMap<String, String>) -> Vec<model::Tag> {
    tags.into_iter().map(|(key, value)| model::Tag { key, value }).collect()
}

impl Properties {
    fn mutability(&self) -> Option<model::ImageTagMutability> {
        self.image_tag_mutability.as_deref().map(model::ImageTagMutability::from)
    }

    fn filters(&self) -> Option<Vec<model::ImageTagMutabilityExclusionFilter>> {
        let given = self.image_tag_mutability_exclusion_filters.as_ref()?;
        let filter = |filter: &Filter| model::ImageTagMutabilityExclusionFilter {
            filter_type: filter.image_tag_mutability_exclusion_filter_type.as_str().into(),
            filter: filter.image_tag_mutability_exclusion_filter_value.clone(),
        };
        Some(given.iter().map(filter).collect())
    }

    /// The stack's tags, and the resource's own, which win.
    fn tags(&self, request: &ResourceRequest) -> BTreeMap<String, String> {
        let own = self.tags.iter().flatten().map(|tag| (tag.key.clone(), tag.value.clone()));
        request.tags.iter().cloned().chain(own).collect()
    }
}
