//! `GetTemplate`

use aws::Fault;
use model_cloudformation::{GetTemplateInput, GetTemplateOutput, TemplateStage};
use service::Ctx;

use crate::errors;
use crate::store::{self as tables, Which};

pub async fn handle(ctx: Ctx, input: GetTemplateInput) -> Result<GetTemplateOutput, Fault> {
    let text = match (&input.change_set_name, &input.stack_name) {
        (Some(name), stack) => super::change_set(&ctx, stack.as_ref(), name).await?.2.template,
        (None, Some(name)) => {
            let (key, _) = super::stack(&ctx, name).await?;
            let current = tables::template(ctx.store(), &key, Which::Current).await?;
            let text = match current {
                Some(text) => Some(text),
                None => tables::template(ctx.store(), &key, Which::Next).await?,
            };
            text.ok_or_else(|| errors::no_such_stack(name))?
        }
        (None, None) => return Err(errors::validation("StackName must be specified.")),
    };
    let body = match input.template_stage {
        Some(TemplateStage::Processed) => text.processed.to_string(),
        _ => text.body,
    };
    Ok(GetTemplateOutput {
        template_body: Some(body),
        stages_available: Some(vec![TemplateStage::Original, TemplateStage::Processed]),
    })
}
