//! `ValidateTemplate`

use aws::Fault;
use model_cloudformation::{TemplateParameter, ValidateTemplateInput, ValidateTemplateOutput};
use service::Ctx;

use super::get_template_summary::capabilities;
use crate::rules::assembly::Summary;
use crate::source;

pub async fn handle(
    ctx: Ctx,
    input: ValidateTemplateInput,
) -> Result<ValidateTemplateOutput, Fault> {
    let template =
        source::demand(&ctx, input.template_body.as_ref(), input.template_url.as_ref()).await?;
    let summary = Summary::of(&template.body, template.origin)?;
    let parameters = summary.declared.iter().map(|(name, parameter)| TemplateParameter {
        parameter_key: Some(name.clone()),
        default_value: parameter.default.clone(),
        no_echo: Some(parameter.no_echo),
        description: parameter.description.clone(),
    });
    let transforms: Vec<String> =
        summary.transforms.names().into_iter().map(str::to_owned).collect();
    Ok(ValidateTemplateOutput {
        parameters: Some(parameters.collect()),
        description: summary.description.clone(),
        capabilities: capabilities(&summary),
        capabilities_reason: summary.capabilities_reason(),
        declared_transforms: (!transforms.is_empty()).then_some(transforms),
    })
}
