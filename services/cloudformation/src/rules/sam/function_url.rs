//! A function's own URL: `FunctionUrlConfig`.

use serde_json::{Map, Value};

use super::Refusal;
use super::function::Target;
use super::shapes::{Author, Made, given, is_intrinsic};

const CORS: [(&str, &str); 6] = [
    ("AllowOrigins", "list"),
    ("AllowMethods", "list"),
    ("AllowCredentials", "bool"),
    ("AllowHeaders", "list"),
    ("ExposeHeaders", "list"),
    ("MaxAge", "int"),
];

pub fn transform(
    author: &Author,
    config: &Map<String, Value>,
    target: &Target,
) -> Result<Vec<Made>, Refusal> {
    check(author, config)?;
    // A URL names the alias by its ARN and the function by its name: both are their `Ref`.
    let mut url = author.further(format!("{}Url", author.id), "AWS::Lambda::Url");
    url.set_some("Cors", given(config.get("Cors")).cloned());
    url.set_some("AuthType", config.get("AuthType").cloned());
    url.set("TargetFunctionArn", target.name());
    url.set_some("InvokeMode", config.get("InvokeMode").cloned());
    let mut made = vec![url];
    if config.get("AuthType").is_some_and(|auth| auth == "NONE") {
        let id = format!("{}UrlPublicPermissions", author.id);
        let permission = author.further(id, "AWS::Lambda::Permission");
        made.push(
            permission
                .with("Action", "lambda:InvokeFunctionUrl")
                .with("FunctionName", target.name())
                .with("Principal", "*")
                .with("FunctionUrlAuthType", "NONE"),
        );
        let id = format!("{}URLInvokeAllowPublicAccess", author.id);
        let permission = author.further(id, "AWS::Lambda::Permission");
        made.push(
            permission
                .with("Action", "lambda:InvokeFunction")
                .with("FunctionName", target.name())
                .with("Principal", "*")
                .with("InvokedViaFunctionUrl", true),
        );
    }
    Ok(made)
}

fn check(author: &Author, config: &Map<String, Value>) -> Result<(), Refusal> {
    if is_intrinsic(&Value::Object(config.clone())) {
        return Ok(());
    }
    let known = match config.get("AuthType") {
        Some(Value::String(auth)) => auth == "AWS_IAM" || auth == "NONE",
        Some(auth) => is_intrinsic(auth),
        None => false,
    };
    if !known {
        let message = "AuthType is required to configure function property `FunctionUrlConfig`. \
                       Please provide either AWS_IAM or NONE.";
        return Err(super::invalid(&author.id, message));
    }
    let Some(cors) = given(config.get("Cors")).filter(|cors| !is_intrinsic(cors)) else {
        return Ok(());
    };
    let Value::Object(cors) = cors else {
        let message = "Property 'FunctionUrlConfig.Cors' should be a map.";
        return Err(super::invalid(&author.id, message));
    };
    for (name, value) in cors {
        let Some((_, kind)) = CORS.iter().find(|(known, _)| known == name) else {
            let message = format!("{name} is not a valid property for configuring Cors.");
            return Err(super::invalid(&author.id, &message));
        };
        let fits = match *kind {
            "list" => value.is_array(),
            "bool" => value.is_boolean(),
            _ => value.is_i64(),
        };
        if !fits && !is_intrinsic(value) {
            return Err(super::invalid(&author.id, &format!("{name} must be of type {kind}.")));
        }
    }
    Ok(())
}
