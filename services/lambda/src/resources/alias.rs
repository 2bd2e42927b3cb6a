//! `AWS::Lambda::Alias`.

use super::gone;
use super::provisioned::{Provisioning, provision};
use crate::rules::name;
use aws::Fault;
use model_lambda as model;
use serde::Deserialize;
use service::{Created, Ctx, Resource, ResourceRequest};

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Properties {
    function_name: String,
    function_version: String,
    name: String,
    description: Option<String>,
    routing_config: Option<RoutingConfig>,
    provisioned_concurrency_config: Option<Provisioning>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct RoutingConfig {
    additional_version_weights: Option<Vec<Weight>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Weight {
    function_version: String,
    function_weight: f64,
}

const PROPERTIES: &[&str] = &[
    "FunctionName",
    "FunctionVersion",
    "Name",
    "Description",
    "RoutingConfig",
    "ProvisionedConcurrencyConfig",
];

pub fn resource() -> Resource {
    Resource::new("AWS::Lambda::Alias", PROPERTIES, create, update, delete)
        .replaced_by(&["FunctionName", "Name"])
        .gives(&["AliasArn"])
}

async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let given: Properties = request.properties()?;
    let input = model::CreateAliasRequest {
        function_name: given.function_name.clone(),
        name: given.name.clone(),
        function_version: given.function_version.clone(),
        description: given.description.clone(),
        routing_config: given.routing(),
    };
    let made = match ctx.ask::<model::CreateAlias>(input).await {
        // An earlier attempt of this creation made it; now it becomes what is asked for.
        Err(fault) if request.repeated && fault.code == "ResourceConflictException" => {
            ctx.ask::<model::UpdateAlias>(given.changed()).await?.alias_arn
        }
        made => made?.alias_arn,
    };
    let arn = made.unwrap_or_default();
    if given.provisioned_concurrency_config.is_some() {
        let provisioning = given.provisioned_concurrency_config;
        provision(&ctx, &given.function_name, &given.name, provisioning).await?;
    }
    Ok(Created::new(arn.clone()).with("AliasArn", arn))
}

async fn update(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let given: Properties = request.properties()?;
    let made = ctx.ask::<model::UpdateAlias>(given.changed()).await?;
    let arn = made.alias_arn.unwrap_or_default();
    let old: Properties = request.old_properties()?;
    let provisioning = given.provisioned_concurrency_config;
    if provisioning.is_some() || old.provisioned_concurrency_config.is_some() {
        provision(&ctx, &given.function_name, &given.name, provisioning).await?;
    }
    Ok(Created::new(arn.clone()).with("AliasArn", arn))
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(arn) = request.physical_id else { return Ok(()) };
    let Some(named) = arn.parse().ok().and_then(|arn| name::of_arn(&arn)) else { return Ok(()) };
    let input = model::DeleteAliasRequest {
        function_name: named.place.arn(),
        name: named.qualifier.unwrap_or_default(),
    };
    gone(ctx.ask::<model::DeleteAlias>(input).await.map(drop))
}

impl Properties {
    /// What a template leaves out is the default again.
    fn changed(&self) -> model::UpdateAliasRequest {
        model::UpdateAliasRequest {
            function_name: self.function_name.clone(),
            name: self.name.clone(),
            function_version: Some(self.function_version.clone()),
            description: Some(self.description.clone().unwrap_or_default()),
            routing_config: Some(self.routing().unwrap_or_default()),
            revision_id: None,
        }
    }

    fn routing(&self) -> Option<model::AliasRoutingConfiguration> {
        let weights = self.routing_config.as_ref()?.additional_version_weights.as_ref()?;
        let weights = weights.iter().map(|one| (one.function_version.clone(), one.function_weight));
        Some(model::AliasRoutingConfiguration {
            additional_version_weights: Some(weights.collect()),
        })
    }
}
