//! `GetTemplateSummary`

use aws::Fault;
use model_cloudformation::{
    Capability, GetTemplateSummaryInput, GetTemplateSummaryOutput, ParameterConstraints,
    ParameterDeclaration,
};
use service::Ctx;

use super::update_stack::previous;
use crate::rules::assembly::Summary;
use crate::{launch, source};

pub async fn handle(
    ctx: Ctx,
    input: GetTemplateSummaryInput,
) -> Result<GetTemplateSummaryOutput, Fault> {
    launch::refuse_not_built(&[("StackSetName", input.stack_set_name.is_some())])?;
    let template = match &input.stack_name {
        Some(name) => previous(&ctx, &super::stack(&ctx, name).await?.0).await?,
        None => {
            source::demand(&ctx, input.template_body.as_ref(), input.template_url.as_ref()).await?
        }
    };
    let summary = Summary::of(&template.body, template.origin)?;
    let parameters = summary.declared.iter().map(|(name, parameter)| ParameterDeclaration {
        parameter_key: Some(name.clone()),
        default_value: parameter.default.clone(),
        parameter_type: Some(parameter.parameter_type.name().to_owned()),
        no_echo: Some(parameter.no_echo),
        description: parameter.description.clone(),
        parameter_constraints: Some(ParameterConstraints {
            allowed_values: parameter.allowed_values.clone(),
        }),
    });
    let text = |name: &str| {
        summary.document.get(name).map(|value| match value.as_str() {
            Some(text) => text.to_owned(),
            None => value.to_string(),
        })
    };
    let transforms: Vec<String> =
        summary.transforms.names().into_iter().map(str::to_owned).collect();
    Ok(GetTemplateSummaryOutput {
        parameters: Some(parameters.collect()),
        description: summary.description.clone(),
        capabilities: capabilities(&summary),
        capabilities_reason: summary.capabilities_reason(),
        resource_types: Some(summary.resource_types.clone()),
        version: text("AWSTemplateFormatVersion"),
        metadata: text("Metadata"),
        declared_transforms: (!transforms.is_empty()).then_some(transforms),
        ..GetTemplateSummaryOutput::default()
    })
}

/// What the template demands, as AWS lists it.
pub fn capabilities(summary: &Summary) -> Option<Vec<Capability>> {
    let names = summary.capabilities.names();
    (!names.is_empty()).then(|| names.into_iter().map(Capability::from).collect())
}
