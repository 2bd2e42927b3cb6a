//! `PutTargets`: whom a rule tells.

use super::default_bus;
use crate::error::Error;
use crate::store::{self as rows, Target};
use aws::Arn;
use model_events::{PutTargetsRequest, PutTargetsResponse, Target as Given};
use service::Ctx;

/// AWS's limit of targets a rule.
const TARGETS_MAX: usize = 5;

pub async fn handle(ctx: Ctx, input: PutTargetsRequest) -> Result<PutTargetsResponse, Error> {
    default_bus(&ctx.scope(), input.event_bus_name.as_deref())?;
    let mut targets = Vec::new();
    for given in &input.targets {
        targets.push(checked(&ctx, given)?);
    }
    let (ctx, input, targets) = (&ctx, &input, &targets);
    ctx.store()
        .transact(|tx| async move {
            let mut rule = rows::find(ctx, &tx, &input.rule).await?;
            for target in targets {
                rule.targets.retain(|known| known.id != target.id);
                rule.targets.push(target.clone());
            }
            if rule.targets.len() > TARGETS_MAX {
                let message = "The requested resource exceeds the maximum number allowed.";
                return Err(Error::LimitExceeded(message.into()));
            }
            rows::put(ctx, &tx, &rule);
            Ok(())
        })
        .await?;
    Ok(PutTargetsResponse { failed_entry_count: Some(0), failed_entries: Some(Vec::new()) })
}

fn checked(ctx: &Ctx, given: &Given) -> Result<Target, Error> {
    let arn: Arn = given.arn.parse().map_err(|_| {
        let arn = &given.arn;
        Error::Validation(format!(
            "Parameter {arn} is not valid. Reason: Provided Arn is not in correct format."
        ))
    })?;
    ctx.reachable(&arn)?;
    let unbuilt = [
        ("RoleArn", given.role_arn.is_some()),
        ("InputPath", given.input_path.is_some()),
        ("InputTransformer", given.input_transformer.is_some()),
        ("DeadLetterConfig", given.dead_letter_config.is_some()),
        ("RetryPolicy", given.retry_policy.is_some()),
        ("KinesisParameters", given.kinesis_parameters.is_some()),
        ("RunCommandParameters", given.run_command_parameters.is_some()),
        ("EcsParameters", given.ecs_parameters.is_some()),
        ("BatchParameters", given.batch_parameters.is_some()),
        ("HttpParameters", given.http_parameters.is_some()),
        ("RedshiftDataParameters", given.redshift_data_parameters.is_some()),
        ("SageMakerPipelineParameters", given.sage_maker_pipeline_parameters.is_some()),
        ("AppSyncParameters", given.app_sync_parameters.is_some()),
    ];
    if let Some((name, _)) = unbuilt.iter().find(|(_, given)| *given) {
        return Err(Error::NotBuilt(format!("{name} of an EventBridge target")));
    }
    if let Some(input) = &given.input
        && serde_json::from_str::<serde_json::Value>(input).is_err()
    {
        let message = format!("JSON syntax error in input for target {}.", given.id);
        return Err(Error::Validation(message));
    }
    let group = given.sqs_parameters.as_ref().and_then(|of| of.message_group_id.clone());
    let fifo = arn.service() == "sqs" && arn.resource().ends_with(".fifo");
    if fifo && group.is_none() {
        let message =
            format!("Parameter(s) SqsParameters must be specified for target: {}.", given.id);
        return Err(Error::Validation(message));
    }
    if group.is_some() && !fifo {
        let message = format!("Parameter(s) SqsParameters not valid for target: {}.", given.id);
        return Err(Error::Validation(message));
    }
    let (id, input) = (given.id.clone(), given.input.clone());
    Ok(Target { id, arn: arn.to_string(), input, group })
}
