//! What is asked of Application Auto Scaling, as the caller: how the units of a table or a global index follow what is
//! consumed, in the region of one replica.

use aws::{Fault, Region};
use model_dynamodb as model;
use serde_json::{Value, json};
use service::Ctx;

const SERVICE: &str = "application-autoscaling";
const NAMESPACE: &str = "dynamodb";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Read,
    Write,
}

/// The units of one side of a table, or of an index of it.
#[derive(Clone, Copy, Debug)]
pub struct Units<'a> {
    pub table: &'a str,
    pub index: Option<&'a str>,
    pub side: Side,
}

impl Units<'_> {
    fn resource(&self) -> String {
        match self.index {
            Some(index) => format!("table/{}/index/{index}", self.table),
            None => format!("table/{}", self.table),
        }
    }

    fn side(&self) -> &'static str {
        match self.side {
            Side::Read => "Read",
            Side::Write => "Write",
        }
    }

    fn dimension(&self) -> String {
        let what = if self.index.is_some() { "index" } else { "table" };
        format!("dynamodb:{what}:{}CapacityUnits", self.side())
    }

    fn metric(&self) -> String {
        format!("DynamoDB{}CapacityUtilization", self.side())
    }

    /// Of a policy that is not named otherwise.
    fn policy(&self) -> String {
        format!("{}:{}", self.metric(), self.resource())
    }

    /// The members that name the target.
    fn named(&self) -> Value {
        json!({
            "ServiceNamespace": NAMESPACE,
            "ResourceId": self.resource(),
            "ScalableDimension": self.dimension(),
        })
    }
}

/// The same account and caller in another region.
pub fn within(ctx: &Ctx, region: &str) -> Result<Ctx, Fault> {
    let region = Region::new(region);
    let region = region.ok_or_else(|| Fault::validation("a replica's region is no region"))?;
    Ok(ctx.within(ctx.account(), &region))
}

/// How units are scaled in the region of `there`.
pub async fn told(
    there: &Ctx,
    units: Units<'_>,
) -> Result<model::AutoScalingSettingsDescription, Fault> {
    let asked = json!({
        "ServiceNamespace": NAMESPACE,
        "ResourceIds": [units.resource()],
        "ScalableDimension": units.dimension(),
    });
    let found = there.ask_document(SERVICE, "DescribeScalableTargets", asked).await?;
    let Some(target) = found["ScalableTargets"].get(0) else {
        return Ok(model::AutoScalingSettingsDescription {
            auto_scaling_disabled: Some(true),
            ..model::AutoScalingSettingsDescription::default()
        });
    };
    let policies = there.ask_document(SERVICE, "DescribeScalingPolicies", units.named()).await?;
    let policies = policies["ScalingPolicies"].as_array().map(Vec::as_slice).unwrap_or_default();
    Ok(model::AutoScalingSettingsDescription {
        minimum_units: target["MinCapacity"].as_i64(),
        maximum_units: target["MaxCapacity"].as_i64(),
        auto_scaling_disabled: None,
        auto_scaling_role_arn: target["RoleARN"].as_str().map(str::to_owned),
        scaling_policies: Some(policies.iter().map(policy).collect()),
    })
}

fn policy(policy: &Value) -> model::AutoScalingPolicyDescription {
    let tracking = &policy["TargetTrackingScalingPolicyConfiguration"];
    let seconds = |name: &str| tracking[name].as_i64().and_then(|s| i32::try_from(s).ok());
    model::AutoScalingPolicyDescription {
        policy_name: policy["PolicyName"].as_str().map(str::to_owned),
        target_tracking_scaling_policy_configuration: Some(
            model::AutoScalingTargetTrackingScalingPolicyConfigurationDescription {
                disable_scale_in: tracking["DisableScaleIn"].as_bool(),
                scale_in_cooldown: seconds("ScaleInCooldown"),
                scale_out_cooldown: seconds("ScaleOutCooldown"),
                target_value: tracking["TargetValue"].as_f64().unwrap_or_default(),
            },
        ),
    }
}

/// Brings the scaling of units in line with an update: what it does not name stays.
pub async fn bring(
    there: &Ctx,
    units: Units<'_>,
    update: &model::AutoScalingSettingsUpdate,
) -> Result<(), Fault> {
    if update.auto_scaling_disabled == Some(true) {
        let gone = there.ask_document(SERVICE, "DeregisterScalableTarget", units.named()).await;
        return match gone {
            Err(fault) if fault.code != "ObjectNotFoundException" => Err(fault),
            _ => Ok(()),
        };
    }
    let mut target = units.named();
    let bounds = [("MinCapacity", update.minimum_units), ("MaxCapacity", update.maximum_units)];
    for (name, bound) in bounds {
        if let Some(bound) = bound {
            target[name] = json!(bound);
        }
    }
    if let Some(role) = &update.auto_scaling_role_arn {
        target["RoleARN"] = json!(role);
    }
    there.ask_document(SERVICE, "RegisterScalableTarget", target).await?;
    let Some(update) = &update.scaling_policy_update else { return Ok(()) };
    let mut policy = units.named();
    policy["PolicyName"] = match &update.policy_name {
        Some(name) => json!(name),
        None => json!(units.policy()),
    };
    policy["PolicyType"] = json!("TargetTrackingScaling");
    let mut tracking = wire::to_document(&update.target_tracking_scaling_policy_configuration);
    tracking["PredefinedMetricSpecification"] = json!({ "PredefinedMetricType": units.metric() });
    policy["TargetTrackingScalingPolicyConfiguration"] = tracking;
    there.ask_document(SERVICE, "PutScalingPolicy", policy).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::{Side, Units};

    #[test]
    fn units_have_the_names_of_application_auto_scaling() {
        let table = Units { table: "t", index: None, side: Side::Read };
        assert_eq!(table.dimension(), "dynamodb:table:ReadCapacityUnits");
        assert_eq!(table.policy(), "DynamoDBReadCapacityUtilization:table/t");
        let index = Units { table: "t", index: Some("i"), side: Side::Write };
        assert_eq!(index.named()["ResourceId"], "table/t/index/i");
        assert_eq!(index.dimension(), "dynamodb:index:WriteCapacityUnits");
    }
}
