//! What each operation needs
//! (<https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridge.html>).

use crate::ops::tags::rule_name;
use crate::store::rule_arn;
use aws::Arn;
use model_events as model;
use service::{Access, Scope};

/// A rule is where its bus is. No bus has a policy here that would let another account's callers in, so that they are
/// refused.
fn on_rule(action: &'static str, scope: &Scope, bus: Option<&str>, name: &str) -> Access {
    let owner = vec![scope.account.to_string()];
    let bus = bus.and_then(|bus| bus.parse::<Arn>().ok()).filter(|bus| bus.is_of("events"));
    let rule = match bus {
        Some(bus) => format!("arn:aws:events:{}:{}:rule/{name}", bus.region(), bus.account()),
        None => rule_arn(scope, name).to_string(),
    };
    Access::new(action, rule).with("events:creatorAccount", owner)
}

macro_rules! on_rule {
    ($name:ident, $input:ty, $action:literal, $field:ident) => {
        pub fn $name(input: &$input, scope: &Scope) -> Access {
            on_rule($action, scope, input.event_bus_name.as_deref(), &input.$field)
        }
    };
}

on_rule!(delete_rule, model::DeleteRuleRequest, "events:DeleteRule", name);
on_rule!(describe_rule, model::DescribeRuleRequest, "events:DescribeRule", name);
on_rule!(enable_rule, model::EnableRuleRequest, "events:EnableRule", name);
on_rule!(disable_rule, model::DisableRuleRequest, "events:DisableRule", name);
on_rule!(remove_targets, model::RemoveTargetsRequest, "events:RemoveTargets", rule);
on_rule!(list_targets, model::ListTargetsByRuleRequest, "events:ListTargetsByRule", rule);

pub fn put_rule(input: &model::PutRuleRequest, scope: &Scope) -> Vec<Access> {
    let access = on_rule("events:PutRule", scope, input.event_bus_name.as_deref(), &input.name);
    let Some(tags) = input.tags.as_deref().filter(|tags| !tags.is_empty()) else {
        return vec![access];
    };
    let access = access.tagged(pairs(tags));
    let tag = Access { action: "events:TagResource".into(), ..access.clone() };
    vec![access, tag]
}

fn pairs(tags: &[model::Tag]) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()))
}

pub fn put_targets(input: &model::PutTargetsRequest, scope: &Scope) -> Access {
    let targets = input.targets.iter().map(|target| target.arn.clone()).collect();
    let access = on_rule("events:PutTargets", scope, input.event_bus_name.as_deref(), &input.rule);
    access.with("events:TargetArn", targets)
}

pub fn list_rules(_input: &model::ListRulesRequest, _scope: &Scope) -> Access {
    Access::anywhere("events:ListRules")
}

/// The rule's own ARN, with or without the bus in what a request gives. What is no rule's is its handler's to refuse.
fn on_arn(action: &'static str, scope: &Scope, arn: &str) -> Access {
    match rule_name(scope, arn) {
        Ok(name) => Access::new(action, rule_arn(scope, &name)),
        Err(_) => Access::new(action, arn),
    }
}

pub fn tag_resource(input: &model::TagResourceRequest, scope: &Scope) -> Access {
    on_arn("events:TagResource", scope, &input.resource_arn).tagged(pairs(&input.tags))
}

pub fn untag_resource(input: &model::UntagResourceRequest, scope: &Scope) -> Access {
    let access = on_arn("events:UntagResource", scope, &input.resource_arn);
    access.untagged(input.tag_keys.clone())
}

pub fn list_tags(input: &model::ListTagsForResourceRequest, scope: &Scope) -> Access {
    on_arn("events:ListTagsForResource", scope, &input.resource_arn)
}

#[cfg(test)]
mod tests {
    use super::{delete_rule, put_targets};
    use aws::{AccountId, Principal, Region};
    use model_events as model;
    use service::Scope;

    #[test]
    fn a_rule_is_where_its_bus_is() {
        let account = AccountId::new("123456789012").unwrap();
        let region = Region::new("eu-west-1").unwrap();
        let scope =
            Scope { principal: Principal::Root { account: account.clone() }, account, region };
        let own = "arn:aws:events:eu-west-1:123456789012:event-bus/default";
        let cases = [
            (None, "arn:aws:events:eu-west-1:123456789012:rule/r"),
            (Some("default"), "arn:aws:events:eu-west-1:123456789012:rule/r"),
            (Some(own), "arn:aws:events:eu-west-1:123456789012:rule/r"),
            (
                Some("arn:aws:events:us-east-1:210987654321:event-bus/default"),
                "arn:aws:events:us-east-1:210987654321:rule/r",
            ),
        ];
        for (bus, rule) in cases {
            let bus = bus.map(str::to_owned);
            let input = model::DeleteRuleRequest {
                name: "r".into(),
                event_bus_name: bus.clone(),
                ..Default::default()
            };
            assert_eq!(delete_rule(&input, &scope).resource, rule);
            let input = model::PutTargetsRequest {
                rule: "r".into(),
                event_bus_name: bus,
                ..Default::default()
            };
            assert_eq!(put_targets(&input, &scope).resource, rule);
        }
    }
}
