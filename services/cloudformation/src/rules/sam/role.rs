//! The execution role that SAM makes for a function.

use serde_json::{Map, Value, json};

use super::Refusal;
use super::policy_templates;
use super::shapes::{Author, Made, conditional, given, if_parts, is_intrinsic, is_no_value};

const MANAGED: &str = "arn:aws:iam::aws:policy/";
/// AWS's managed policies that functions use and whose ARN holds a path.
const SERVICE_ROLES: [&str; 13] = [
    "AWSLambdaBasicExecutionRole",
    "AWSLambdaDynamoDBExecutionRole",
    "AWSLambdaENIManagementAccess",
    "AWSLambdaKinesisExecutionRole",
    "AWSLambdaMSKExecutionRole",
    "AWSLambdaRole",
    "AWSLambdaSQSQueueExecutionRole",
    "AWSLambdaVPCAccessExecutionRole",
    "AmazonAPIGatewayPushToCloudWatchLogs",
    "AmazonS3ObjectLambdaExecutionRolePolicy",
    "AmazonSNSRole",
    "CloudWatchEventsBuiltInTargetExecutionAccess",
    "CloudWatchEventsInvocationAccess",
];
const JOB_FUNCTIONS: [&str; 7] = [
    "Billing",
    "DataScientist",
    "DatabaseAdministrator",
    "NetworkAdministrator",
    "SupportUser",
    "SystemAdministrator",
    "ViewOnlyAccess",
];

/// A role in the making; the function's events add to it.
#[derive(Debug)]
pub struct Role {
    made: Made,
    managed: Vec<Value>,
    inline: Vec<Value>,
}

impl Role {
    /// The role of a function, with its own policies and those of its features.
    pub fn of(
        author: &Author,
        traced: bool,
        mut inline: Vec<Value>,
        tags: Vec<Value>,
    ) -> Result<Role, Refusal> {
        let basic = match author.given("DurableConfig") {
            Some(_) => "AWSLambdaBasicDurableExecutionRolePolicy",
            None => "AWSLambdaBasicExecutionRole",
        };
        let mut managed = vec![Value::from(format!("{MANAGED}service-role/{basic}"))];
        if traced {
            managed.push(format!("{MANAGED}AWSXrayWriteOnlyAccess").into());
        }
        if author.given("VpcConfig").is_some() {
            managed.push(managed_arn("AWSLambdaVPCAccessExecutionRole"));
        }
        let mut made = author.further(format!("{}Role", author.id), "AWS::IAM::Role");
        for (index, policy) in policies(author)?.into_iter().enumerate() {
            let name = format!("{}Policy{index}", made.id);
            match policy {
                Policy::Inline(document) => inline.push(inline_policy(&name, document)),
                Policy::Managed(arn) if managed.contains(&arn) => {}
                Policy::Managed(arn) => managed.push(arn),
            }
        }
        let trust = author.get("AssumeRolePolicyDocument").cloned();
        made.set("AssumeRolePolicyDocument", trust.unwrap_or_else(lambda_trust));
        made.set_some("Path", author.get("RolePath").cloned());
        made.set_some("PermissionsBoundary", author.get("PermissionsBoundary").cloned());
        made.set("Tags", tags);
        Ok(Role { made, managed, inline })
    }

    pub fn id(&self) -> &str {
        &self.made.id
    }

    /// Adds one of AWS's managed policies by its name.
    pub fn manage(&mut self, name: &str) {
        let arn = managed_arn(name);
        if !self.managed.contains(&arn) {
            self.managed.push(arn);
        }
    }

    /// Adds an inline policy, unless one says the same already.
    pub fn allow(&mut self, policy: Value) {
        let document = policy.get("PolicyDocument");
        if !self.inline.iter().any(|known| known.get("PolicyDocument") == document) {
            self.inline.push(policy);
        }
    }

    pub fn into_made(mut self) -> Made {
        self.made.set("ManagedPolicyArns", self.managed);
        if !self.inline.is_empty() {
            self.made.set("Policies", self.inline);
        }
        self.made
    }
}

/// An inline policy that allows one action.
pub fn allowing(name: String, action: &str, resource: &Value) -> Value {
    json!({"PolicyName": name, "PolicyDocument": {"Statement": [
        {"Action": action, "Effect": "Allow", "Resource": resource}]}})
}

fn lambda_trust() -> Value {
    json!({"Version": "2012-10-17", "Statement": [{"Action": ["sts:AssumeRole"],
        "Effect": "Allow", "Principal": {"Service": ["lambda.amazonaws.com"]}}]})
}

fn managed_arn(name: &str) -> Value {
    if name.starts_with("arn:") {
        return name.into();
    }
    let path = match name {
        _ if SERVICE_ROLES.contains(&name) => "service-role/",
        _ if JOB_FUNCTIONS.contains(&name) => "job-function/",
        _ => "",
    };
    format!("{MANAGED}{path}{name}").into()
}

enum Policy {
    Inline(Value),
    Managed(Value),
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Statement,
    Managed,
    Template,
}

fn policies(author: &Author) -> Result<Vec<Policy>, Refusal> {
    let list = match given(author.get("Policies")) {
        None => return Ok(Vec::new()),
        Some(Value::Array(list)) => list.clone(),
        Some(single) => vec![single.clone()],
    };
    list.iter()
        .enumerate()
        .map(|(index, policy)| {
            let unknown = || {
                let message =
                    format!("Policy at index {index} in the 'Policies' property is not valid");
                super::invalid(&author.id, &message)
            };
            let kind =
                kind(policy)?.ok_or_else(|| not_built_template(policy).unwrap_or_else(unknown))?;
            Ok(match kind {
                Kind::Managed => Policy::Managed(managed(policy)),
                Kind::Statement => Policy::Inline(policy.clone()),
                Kind::Template => Policy::Inline(template(&author.id, policy)?),
            })
        })
        .collect()
}

/// A template of SAM's that isn't among ours is refused by its name.
fn not_built_template(policy: &Value) -> Option<Refusal> {
    let name = policy.as_object().filter(|object| object.len() == 1)?.keys().next()?;
    let looks_like_one = name.ends_with("Policy") || name.ends_with("Policy_v2");
    looks_like_one.then(|| Refusal::NotBuilt(format!("The policy template {name}")))
}

fn kind(policy: &Value) -> Result<Option<Kind>, Refusal> {
    let Value::Object(object) = policy else {
        return Ok(policy.is_string().then_some(Kind::Managed));
    };
    if let Some([_, then, otherwise]) = if_parts(policy) {
        return match (kind(then)?, kind(otherwise)?) {
            (a, b) if a == b => Ok(a),
            (_, other) if is_no_value(then) => Ok(other),
            (other, _) if is_no_value(otherwise) => Ok(other),
            _ => Err(Refusal::invalid(
                "Structure of the SAM template is invalid. Different policy types within the same \
                 Fn::If statement is unsupported. Separate different policy types into different \
                 Fn::If statements",
            )),
        };
    }
    if is_intrinsic(policy) {
        return Ok(Some(Kind::Managed));
    }
    if object.contains_key("Statement") {
        return Ok(Some(Kind::Statement));
    }
    let single = object.keys().next().filter(|_| object.len() == 1);
    Ok(single.filter(|name| policy_templates::exists(name)).map(|_| Kind::Template))
}

fn managed(policy: &Value) -> Value {
    let arn = |value: &Value| value.as_str().map_or_else(|| value.clone(), managed_arn);
    match if_parts(policy) {
        Some([condition, then, otherwise]) => {
            json!({"Fn::If": [condition, arn(then), arn(otherwise)]})
        }
        None => arn(policy),
    }
}

fn template(id: &str, policy: &Value) -> Result<Value, Refusal> {
    let fill = |policy: &Value| -> Result<Value, Refusal> {
        match policy.as_object().and_then(|object| object.iter().next()) {
            Some(_) if is_no_value(policy) => Ok(policy.clone()),
            Some((name, values)) => policy_templates::document(id, name, values),
            None => Ok(policy.clone()),
        }
    };
    match if_parts(policy) {
        Some([condition, then, otherwise]) => {
            Ok(json!({"Fn::If": [condition, fill(then)?, fill(otherwise)?]}))
        }
        None => fill(policy),
    }
}

fn inline_policy(name: &str, document: Value) -> Value {
    let named = |document: &Value| match is_no_value(document) {
        true => document.clone(),
        false => json!({"PolicyName": name, "PolicyDocument": document}),
    };
    match if_parts(&document) {
        Some([condition, then, otherwise]) => {
            json!({"Fn::If": [condition, named(then), named(otherwise)]})
        }
        None => named(&document),
    }
}

/// What a value becomes when it hangs on the author's condition.
pub fn under_condition(condition: Option<&Value>, value: Value) -> Value {
    match condition {
        Some(condition) => conditional(condition, value),
        None => value,
    }
}

/// Tags of a resource that SAM marks as its own.
pub fn marked_tags(author: &Author) -> Result<Vec<Value>, Refusal> {
    const MARK: &str = "lambda:createdBy";
    let reserved = [MARK, "serverlessrepo:applicationId", "serverlessrepo:semanticVersion"];
    let none = Map::new();
    let tags = author.map("Tags").unwrap_or(&none);
    if let Some(taken) = reserved.iter().find(|name| tags.contains_key(**name)) {
        let message = format!(
            "{taken} is a reserved Tag key name and cannot be set on your resource. Please change \
             the tag key in the input."
        );
        return Err(super::invalid(&author.id, &message));
    }
    let mut list = vec![json!({"Key": MARK, "Value": "SAM"})];
    list.extend(super::shapes::tag_list(tags));
    Ok(list)
}
