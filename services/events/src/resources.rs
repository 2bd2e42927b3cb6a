//! `AWS::Events::Rule` in CloudFormation.

use aws::Fault;
use model_events as model;
use serde::Deserialize;
use service::{Created, Ctx, Resource, ResourceRequest};

const NAME_LENGTH_MAX: usize = 64;
const GONE: &str = "ResourceNotFoundException";

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
struct Properties {
    name: Option<String>,
    description: Option<String>,
    schedule_expression: Option<String>,
    event_pattern: Option<serde_json::Value>,
    state: Option<String>,
    event_bus_name: Option<String>,
    targets: Vec<Target>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Target {
    id: String,
    arn: String,
    input: Option<String>,
}

pub fn rule() -> Resource {
    let properties: &'static [&'static str] = &[
        "Name",
        "Description",
        "ScheduleExpression",
        "EventPattern",
        "State",
        "EventBusName",
        "Targets",
    ];
    Resource::new("AWS::Events::Rule", properties, put, put, delete)
        .replaced_by(&["Name", "EventBusName"])
        .gives(&["Arn"])
}

async fn put(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let properties: Properties = request.properties()?;
    let known = request.physical_id.clone();
    let given = properties.name.clone();
    let name = known.or(given).unwrap_or_else(|| request.generated_name(NAME_LENGTH_MAX));
    let is_creation = request.physical_id.is_none();
    // Only what certainly was not there before may be taken away where this fails.
    let mut is_own = is_creation && properties.name.is_none();
    if is_creation && !request.repeated {
        // `PutRule` changes one that is there.
        let input = model::DescribeRuleRequest {
            name: name.clone(),
            event_bus_name: properties.event_bus_name.clone(),
        };
        match ctx.ask::<model::DescribeRule>(input).await {
            Ok(_) => return Err(ResourceRequest::already_exists("AWS::Events::Rule", &name)),
            Err(fault) => is_own |= fault.code == GONE,
        }
    }
    let pattern = properties.event_pattern.as_ref().map(ToString::to_string);
    let made = ctx
        .ask::<model::PutRule>(model::PutRuleRequest {
            name: name.clone(),
            description: properties.description,
            schedule_expression: properties.schedule_expression,
            event_pattern: pattern,
            state: properties.state.as_deref().map(model::RuleState::from),
            event_bus_name: properties.event_bus_name,
            ..model::PutRuleRequest::default()
        })
        .await?;
    let aimed = aim(&ctx, &name, properties.targets).await;
    aimed.map_err(|fault| match is_own {
        true => Created::half(&name, fault),
        false => fault,
    })?;
    Ok(Created::new(name).with("Arn", made.rule_arn.unwrap_or_default()))
}

/// Gives a rule these targets and no others.
async fn aim(ctx: &Ctx, rule: &str, targets: Vec<Target>) -> Result<(), Fault> {
    let wanted: Vec<String> = targets.iter().map(|target| target.id.clone()).collect();
    remove_targets(ctx, rule, |id| !wanted.contains(id)).await?;
    if targets.is_empty() {
        return Ok(());
    }
    let targets = targets.into_iter().map(|target| model::Target {
        id: target.id,
        arn: target.arn,
        input: target.input,
        ..model::Target::default()
    });
    let request = model::PutTargetsRequest {
        rule: rule.to_owned(),
        targets: targets.collect(),
        ..model::PutTargetsRequest::default()
    };
    ctx.ask::<model::PutTargets>(request).await.map(drop)
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(name) = request.physical_id else { return Ok(()) };
    match remove_targets(&ctx, &name, |_| true).await {
        Err(fault) if fault.code == GONE => return Ok(()),
        other => other?,
    }
    ctx.ask::<model::DeleteRule>(model::DeleteRuleRequest {
        name,
        ..model::DeleteRuleRequest::default()
    })
    .await?;
    Ok(())
}

async fn remove_targets(
    ctx: &Ctx,
    rule: &str,
    which: impl Fn(&String) -> bool,
) -> Result<(), Fault> {
    let listed = ctx
        .ask::<model::ListTargetsByRule>(model::ListTargetsByRuleRequest {
            rule: rule.to_owned(),
            ..model::ListTargetsByRuleRequest::default()
        })
        .await?;
    let ids = listed.targets.unwrap_or_default().into_iter().map(|target| target.id);
    let ids: Vec<String> = ids.filter(which).collect();
    if ids.is_empty() {
        return Ok(());
    }
    let request = model::RemoveTargetsRequest {
        rule: rule.to_owned(),
        ids,
        ..model::RemoveTargetsRequest::default()
    };
    ctx.ask::<model::RemoveTargets>(request).await.map(drop)
}
