//! `AWS::ApplicationAutoScaling::ScalableTarget` and `AWS::ApplicationAutoScaling::ScalingPolicy` in CloudFormation.

use aws::Fault;
use model_application_autoscaling as model;
use serde_json::{Map, Value, json};
use service::{Created, Ctx, Resource, ResourceRequest};

const TARGET: &str = "AWS::ApplicationAutoScaling::ScalableTarget";
const POLICY: &str = "AWS::ApplicationAutoScaling::ScalingPolicy";

pub fn scalable_target() -> Resource {
    let properties: &'static [&'static str] = &[
        "MaxCapacity",
        "MinCapacity",
        "ResourceId",
        "RoleARN",
        "ScalableDimension",
        "ServiceNamespace",
        "SuspendedState",
        "ScheduledActions",
    ];
    Resource::new(TARGET, properties, put_target, put_target, delete_target)
        .replaced_by(&["ResourceId", "ScalableDimension", "ServiceNamespace"])
        .gives(&["Id"])
}

async fn put_target(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let mut document = members(&request.properties, TARGET)?;
    let actions = actions(document.remove("ScheduledActions"))?;
    let id = id_of(&document);
    let input: model::RegisterScalableTargetRequest =
        wire::from_document(&Value::Object(document))?;
    ctx.ask::<model::RegisterScalableTarget>(input).await?;
    let old = request.old_properties.as_ref().and_then(|old| old.get("ScheduledActions").cloned());
    for gone in actions_gone(old, &actions)? {
        let input: model::DeleteScheduledActionRequest = of_target(&id, gone)?;
        absent(ctx.ask::<model::DeleteScheduledAction>(input).await.map(drop))?;
    }
    for action in actions {
        let input: model::PutScheduledActionRequest = of_target(&id, action)?;
        ctx.ask::<model::PutScheduledAction>(input).await?;
    }
    Ok(Created::new(&id).with("Id", id.clone()))
}

/// The scheduled actions of a target's properties.
fn actions(listed: Option<Value>) -> Result<Vec<Map<String, Value>>, Fault> {
    let object = |one| match one {
        Value::Object(action) => Ok(action),
        other => Err(Fault::validation(format!("{other} is no scheduled action"))),
    };
    match listed {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Array(listed)) => listed.into_iter().map(object).collect(),
        Some(other) => Err(Fault::validation(format!("{other} is no list of scheduled actions"))),
    }
}

/// The names of those that an update leaves out.
fn actions_gone(
    old: Option<Value>,
    wanted: &[Map<String, Value>],
) -> Result<Vec<Map<String, Value>>, Fault> {
    const NAME: &str = "ScheduledActionName";
    let mut gone = actions(old)?;
    gone.retain(|old| wanted.iter().all(|wanted| wanted.get(NAME) != old.get(NAME)));
    for action in &mut gone {
        action.retain(|member, _| member == NAME);
    }
    Ok(gone)
}

/// A request about one scheduled action of the target of this identifier.
fn of_target<T: wire::Shape>(id: &str, action: Map<String, Value>) -> Result<T, Fault> {
    let mut document = action;
    document.extend(named(id).and_then(|t| t.as_object().cloned()).unwrap_or_default());
    wire::from_document(&Value::Object(document))
}

async fn delete_target(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(named) = request.physical_id.as_deref().and_then(named) else { return Ok(()) };
    let input: model::DeregisterScalableTargetRequest = wire::from_document(&named)?;
    absent(ctx.ask::<model::DeregisterScalableTarget>(input).await.map(drop))
}

pub fn scaling_policy() -> Resource {
    let properties: &'static [&'static str] = &[
        "PolicyName",
        "PolicyType",
        "ResourceId",
        "ScalableDimension",
        "ScalingTargetId",
        "ServiceNamespace",
        "StepScalingPolicyConfiguration",
        "TargetTrackingScalingPolicyConfiguration",
        "PredictiveScalingPolicyConfiguration",
    ];
    Resource::new(POLICY, properties, put_policy, put_policy, delete_policy)
        .replaced_by(&[
            "PolicyName",
            "ResourceId",
            "ScalableDimension",
            "ScalingTargetId",
            "ServiceNamespace",
        ])
        .gives(&["Arn"])
}

async fn put_policy(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let mut document = members(&request.properties, POLICY)?;
    if let Some(target) = document.remove("ScalingTargetId") {
        let target = target
            .as_str()
            .and_then(named)
            .ok_or_else(|| Fault::validation(format!("{target} names no scalable target")))?;
        document.extend(target.as_object().cloned().unwrap_or_default());
    }
    let input: model::PutScalingPolicyRequest = wire::from_document(&Value::Object(document))?;
    let arn = ctx.ask::<model::PutScalingPolicy>(input).await?.policy_arn;
    Ok(Created::new(&arn).with("Arn", arn.clone()))
}

async fn delete_policy(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(arn) = request.physical_id else { return Ok(()) };
    let mut document = members(&request.properties, POLICY)?;
    if let Some(target) = document.remove("ScalingTargetId").as_ref().and_then(Value::as_str) {
        document.extend(named(target).and_then(|t| t.as_object().cloned()).unwrap_or_default());
    }
    let name = arn.rsplit_once(":policyName/").map(|(_, name)| name).unwrap_or_default();
    let input = json!({
        "PolicyName": name, "ServiceNamespace": document.get("ServiceNamespace"),
        "ResourceId": document.get("ResourceId"),
        "ScalableDimension": document.get("ScalableDimension"),
    });
    let input: model::DeleteScalingPolicyRequest = wire::from_document(&input)?;
    absent(ctx.ask::<model::DeleteScalingPolicy>(input).await.map(drop))
}

/// What is gone already is deleted.
fn absent(deleted: Result<(), Fault>) -> Result<(), Fault> {
    match deleted {
        Err(fault) if fault.code != "ObjectNotFoundException" => Err(fault),
        _ => Ok(()),
    }
}

fn members(properties: &Value, type_name: &str) -> Result<Map<String, Value>, Fault> {
    match properties {
        Value::Object(members) => Ok(members.clone()),
        _ => Err(Fault::validation(format!("Properties of {type_name} must be an object"))),
    }
}

/// `table/things|dynamodb:table:ReadCapacityUnits|dynamodb`
fn id_of(document: &Map<String, Value>) -> String {
    let part = |name: &str| document.get(name).and_then(Value::as_str).unwrap_or_default();
    format!("{}|{}|{}", part("ResourceId"), part("ScalableDimension"), part("ServiceNamespace"))
}

fn named(id: &str) -> Option<Value> {
    let [resource, dimension, namespace] = id.split('|').collect::<Vec<_>>()[..] else {
        return None;
    };
    Some(json!({
        "ResourceId": resource, "ScalableDimension": dimension, "ServiceNamespace": namespace,
    }))
}
