//! `AWS::Serverless::Function`: the function, its role, its published version and alias, its URL, and
//! whatever its events need.

use serde_json::{Map, Value, json};

use super::names::{canonical, hashed, shortened};
use super::role::{Role, marked_tags};
use super::shapes::{Author, Made, attribute, if_parts, is_intrinsic, is_no_value, reference};
use super::{Refusal, Translation, code, events, function_url, invoke_config, properties};

pub const TYPE: &str = "AWS::Serverless::Function";

/// Handed to Lambda as they are.
const COPIED: [&str; 23] = [
    "Handler",
    "Runtime",
    "MemorySize",
    "Timeout",
    "VpcConfig",
    "Role",
    "Environment",
    "KmsKeyArn",
    "ReservedConcurrentExecutions",
    "Layers",
    "FileSystemConfigs",
    "ImageConfig",
    "PackageType",
    "Architectures",
    "SnapStart",
    "EphemeralStorage",
    "CodeSigningConfigArn",
    "RuntimeManagementConfig",
    "LoggingConfig",
    "TenancyConfig",
    "RecursiveLoop",
    "DurableConfig",
    "PublishToLatestPublished",
];

/// What events are connected to: the function, or its alias where it has one.
#[derive(Clone, Debug)]
pub struct Target {
    pub id: String,
    pub function_id: String,
    pub is_alias: bool,
    pub condition: Option<Value>,
    pub attributes: Map<String, Value>,
}

impl Target {
    pub fn name(&self) -> Value {
        reference(&self.id)
    }

    pub fn arn(&self) -> Value {
        match self.is_alias {
            true => reference(&self.id),
            false => attribute(&self.id, "Arn"),
        }
    }

    /// The ARN inside an `Fn::Sub`.
    pub fn shorthand(&self) -> String {
        match self.is_alias {
            true => format!("${{{}}}", self.id),
            false => format!("${{{}.Arn}}", self.id),
        }
    }

    /// A resource that stands and falls with the function.
    pub fn further(&self, id: impl Into<String>, resource_type: &'static str) -> Made {
        Made::new(id, resource_type, &self.attributes)
    }
}

pub fn transform(translation: &mut Translation<'_>, author: &Author) -> Result<Vec<Made>, Refusal> {
    properties::check(&author.id, TYPE, &author.properties, &[properties::FUNCTION])?;
    refuse_not_built(author)?;
    check_dead_letter_queue(author)?;
    check_tenancy(author)?;
    let mut function = lambda_function(translation, author)?;
    let mut made = Vec::new();
    let mut alias_name = None;
    if author.given("AutoPublishAlias").is_some() {
        let (version, alias) = published(translation, author, &mut function)?;
        alias_name = alias.properties.get("Name").cloned();
        made.extend([version, alias]);
    } else if author.given("ProvisionedConcurrencyConfig").is_some() {
        let message =
            "To set ProvisionedConcurrencyConfig AutoPublishALias must be defined on the function";
        return Err(super::invalid(&author.id, message));
    }
    let target = target(author, made.last());
    if let Some(config) = author.map("FunctionUrlConfig").filter(|config| !config.is_empty()) {
        made.extend(function_url::transform(author, config, &target)?);
    }
    let mut inline = dead_letter_policy(author);
    if let Some(config) = author.given("EventInvokeConfig") {
        let config = translation.resolve(config);
        let outcome = invoke_config::transform(author, &config, alias_name.as_ref(), &target)?;
        made.extend(outcome.made);
        inline.extend(outcome.policies);
    }
    let traced = is_traced(translation, author);
    let mut role = Role::of(author, traced, inline, marked_tags(author)?)?;
    let has_own_role = author.get("Role").is_some();
    if !has_own_role {
        function.set("Role", attribute(role.id(), "Arn"));
    }
    made.extend(events::transform(translation, author, &target, &mut role)?);
    if !has_own_role {
        made.push(role.into_made());
    }
    made.insert(0, function);
    if author.given("PropagateTags").is_some()
        && let Some(tags) = author.map("Tags")
    {
        super::propagate_tags(&mut made, tags);
    }
    Ok(made)
}

fn refuse_not_built(author: &Author) -> Result<(), Refusal> {
    for name in ["DeploymentPreference", "CapacityProviderConfig", "FunctionScalingConfig"] {
        if author.given(name).is_some() {
            return Err(Refusal::NotBuilt(format!("{name} of the function {}", author.id)));
        }
    }
    if author.get("VersionDeletionPolicy").is_some() && author.get("AutoPublishAlias").is_none() {
        let message = "'VersionDeletionPolicy' requires 'AutoPublishAlias'.";
        return Err(super::invalid(&author.id, message));
    }
    let half_given = author.get("Role").and_then(if_parts);
    if half_given.is_some_and(|[_, then, otherwise]| is_no_value(then) || is_no_value(otherwise)) {
        let what = format!("A Role that may be AWS::NoValue, on the function {}", author.id);
        return Err(Refusal::NotBuilt(what));
    }
    Ok(())
}

fn check_dead_letter_queue(author: &Author) -> Result<(), Refusal> {
    let Some(queue) = author.given("DeadLetterQueue") else { return Ok(()) };
    let message = match (queue.get("Type"), queue.get("TargetArn")) {
        (Some(Value::String(kind)), Some(_)) if kind == "SQS" || kind == "SNS" => return Ok(()),
        (Some(Value::String(_)), Some(_)) => "'DeadLetterQueue' requires Type of ['SQS', 'SNS']",
        (Some(_), Some(_)) => "Property 'DeadLetterQueue.Type' should be a string.",
        _ => "'DeadLetterQueue' requires Type and TargetArn properties to be specified.",
    };
    Err(super::invalid(&author.id, message))
}

fn dead_letter_policy(author: &Author) -> Vec<Value> {
    let Some(queue) = author.given("DeadLetterQueue") else { return Vec::new() };
    let action = if queue["Type"] == "SQS" { "sqs:SendMessage" } else { "sns:Publish" };
    vec![json!({"PolicyName": "DeadLetterQueuePolicy", "PolicyDocument": {
        "Version": "2012-10-17",
        "Statement": [{"Action": action, "Resource": queue["TargetArn"], "Effect": "Allow"}]}})]
}

fn check_tenancy(author: &Author) -> Result<(), Refusal> {
    if author.given("TenancyConfig").is_none() {
        return Ok(());
    }
    let excluded = [
        ("ProvisionedConcurrencyConfig", "Provisioned concurrency"),
        ("FunctionUrlConfig", "Function URL"),
        ("SnapStart", "SnapStart"),
    ];
    match excluded.iter().find(|(property, _)| author.given(property).is_some()) {
        Some((_, feature)) => {
            let rest = "is not supported for functions enabled with tenancy configuration.";
            Err(super::invalid(&author.id, &format!("{feature} {rest}")))
        }
        None => Ok(()),
    }
}

fn is_traced(translation: &Translation<'_>, author: &Author) -> bool {
    author.given("Tracing").is_some_and(|tracing| translation.resolve(tracing) != "Disabled")
}

fn lambda_function(translation: &Translation<'_>, author: &Author) -> Result<Made, Refusal> {
    let mut function = author.principal("AWS::Lambda::Function");
    function.set("Code", code_of(author)?);
    function.set_some("FunctionName", author.given("FunctionName").cloned());
    function.set_some("Description", author.get("Description").cloned());
    function.copy(author, &COPIED);
    function.set("Tags", marked_tags(author)?);
    if is_traced(translation, author) {
        let mode = author.get("Tracing").unwrap_or(&Value::Null);
        function.set("TracingConfig", json!({"Mode": mode}));
    }
    if let Some(queue) = author.given("DeadLetterQueue") {
        function.set("DeadLetterConfig", json!({"TargetArn": queue["TargetArn"]}));
    }
    check_package_type(author)?;
    Ok(function)
}

fn is_image(author: &Author) -> bool {
    author.text("PackageType") == Some("Image")
}

fn code_of(author: &Author) -> Result<Value, Refusal> {
    let refuse = |message: &str| Err(super::invalid(&author.id, message));
    let mut code = match author.given("PackageType").unwrap_or(&Value::Null) {
        Value::Null => zip_code(author)?,
        Value::String(kind) if kind == "Zip" => zip_code(author)?,
        Value::String(kind) if kind == "Image" => match author.given("ImageUri") {
            Some(uri) => return Ok(json!({"ImageUri": uri})),
            None => return refuse("'ImageUri' must be set."),
        },
        other => {
            let kind = other.as_str().map_or_else(|| other.to_string(), str::to_owned);
            return refuse(&format!("invalid 'PackageType' : {kind}"));
        }
    };
    if let Some(key) = author.given("SourceKMSKeyArn") {
        code["SourceKMSKeyArn"] = key.clone();
    }
    Ok(code)
}

fn zip_code(author: &Author) -> Result<Value, Refusal> {
    match (author.get("InlineCode"), author.get("CodeUri")) {
        (Some(inline), _) => Ok(json!({"ZipFile": inline})),
        (None, Some(uri)) => code::location(&author.id, "CodeUri", uri),
        (None, None) => {
            let message = "Only one of 'InlineCode' or 'CodeUri' can be set.";
            Err(super::invalid(&author.id, message))
        }
    }
}

fn check_package_type(author: &Author) -> Result<(), Refusal> {
    let has = |name: &str| author.given(name).is_some();
    let message = match is_image(author) {
        true if has("Handler") || has("Runtime") || has("Layers") => {
            "Runtime, Handler, Layers cannot be present when PackageType is of type `Image`"
        }
        false if !has("Runtime") || !has("Handler") => {
            "Runtime and Handler needs to be present when PackageType is of type `Zip`"
        }
        false if has("ImageConfig") => {
            "ImageUri or ImageConfig cannot be present when PackageType is of type `Zip`"
        }
        _ => return Ok(()),
    };
    Err(super::invalid(&author.id, message))
}

fn target(author: &Author, alias: Option<&Made>) -> Target {
    Target {
        id: alias.map_or_else(|| author.id.clone(), |alias| alias.id.clone()),
        function_id: author.id.clone(),
        is_alias: alias.is_some(),
        condition: author.condition().cloned(),
        attributes: author.inherited_attributes(),
    }
}

/// The version and the alias that `AutoPublishAlias` asks for.
fn published(
    translation: &Translation<'_>,
    author: &Author,
    function: &mut Made,
) -> Result<(Made, Made), Refusal> {
    let alias = translation.resolve(author.get("AutoPublishAlias").unwrap_or(&Value::Null));
    let Value::String(alias_name) = alias else {
        let message = "'AutoPublishAlias' must be a string or a Ref to a template parameter";
        return Err(super::invalid(&author.id, message));
    };
    check_alias_name(author, &alias_name)?;
    // A version is of the code that its parameters name now; AWS inlines them for it.
    let code = translation.resolve(&function.properties["Code"]);
    function.set("Code", code);
    let hash = code_hash(translation, author, function)?;
    let mut version = author.further(
        version_id(translation, author, function, hash.as_deref()),
        "AWS::Lambda::Version",
    );
    let policy = author.get("VersionDeletionPolicy").cloned().unwrap_or_else(|| "Retain".into());
    version.attributes.entry("DeletionPolicy").or_insert(policy);
    version.set("FunctionName", reference(&author.id));
    version.set_some("Description", author.get("VersionDescription").cloned());
    let suffix = alias_name.replace('-', "D").replace('_', "U");
    let mut alias = author.further(format!("{}Alias{suffix}", author.id), "AWS::Lambda::Alias");
    alias.set("Name", alias_name);
    alias.set("FunctionName", reference(&author.id));
    alias.set("FunctionVersion", attribute(&version.id, "Version"));
    let concurrency = author.given("ProvisionedConcurrencyConfig");
    alias.set_some("ProvisionedConcurrencyConfig", concurrency.cloned());
    Ok((version, alias))
}

fn check_alias_name(author: &Author, name: &str) -> Result<(), Refusal> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if !name.chars().all(allowed) || name.chars().all(|c| c.is_ascii_digit()) {
        let message = format!(
            "AutoPublishAlias name ('{name}') must contain only alphanumeric characters, hyphens, or \
             underscores matching (?!^[0-9]+$)([a-zA-Z0-9-_]+) pattern."
        );
        return Err(super::invalid(&author.id, &message));
    }
    Ok(())
}

/// The author's own hash of the code. It is added to the description, so that a change shows.
fn code_hash(
    translation: &Translation<'_>,
    author: &Author,
    function: &mut Made,
) -> Result<Option<String>, Refusal> {
    let Some(hash) = author.given("AutoPublishCodeSha256") else { return Ok(None) };
    let Value::String(hash) = translation.resolve(hash) else {
        return Err(super::invalid(&author.id, "AutoPublishCodeSha256 must be a string"));
    };
    let description = author.given("Description").map(|text| translation.resolve(text));
    let description = match description {
        None => Value::from(hash.as_str()),
        Some(Value::String(text)) if text.is_empty() => Value::from(hash.as_str()),
        Some(Value::String(text)) => Value::from(format!("{text} {hash}")),
        Some(other) => json!({"Fn::Join": [" ", [other, hash]]}),
    };
    function.set("Description", description);
    Ok(Some(hash))
}

/// The version's id changes with the code and with what else makes a new version worth publishing.
fn version_id(
    translation: &Translation<'_>,
    author: &Author,
    function: &Made,
    hash: Option<&str>,
) -> String {
    let prefix = format!("{}Version", author.id);
    if let Some(hash) = hash {
        return shortened(&prefix, hash);
    }
    let all = author.get("AutoPublishAliasAllProperties").is_some_and(super::shapes::truthy);
    let covered = match all {
        true => covered_by_all(translation, author, function),
        false => covered_by_code(author, function),
    };
    hashed(&prefix, &canonical(&Value::Object(covered)))
}

fn covered_by_code(author: &Author, function: &Made) -> Map<String, Value> {
    let mut covered = function.properties["Code"].as_object().cloned().unwrap_or_default();
    if let Some(environment) = author.map("Environment") {
        covered.extend(environment.clone());
    }
    if let Some(size) = author.given("MemorySize") {
        covered.insert("MemorySize".to_owned(), size.clone());
    }
    if let Some(snap_start) = author.given("SnapStart")
        && snap_start.get("ApplyOn").is_some_and(|value| value != "None")
    {
        covered.insert("SnapStart".to_owned(), snap_start.clone());
    }
    covered
}

fn covered_by_all(
    translation: &Translation<'_>,
    author: &Author,
    function: &Made,
) -> Map<String, Value> {
    let mut covered = function.properties.clone();
    let layers = author.get("Layers").and_then(Value::as_array).into_iter().flatten();
    let layers = layers.filter(|layer| is_intrinsic(layer));
    for id in layers.filter_map(|layer| layer.get("Ref").and_then(Value::as_str)) {
        let layer = translation.resources.get(id).and_then(|layer| layer.get("Properties"));
        let publishes = layer.and_then(|layer| layer.get("PublishLambdaVersion"));
        if let Some(layer) = layer.filter(|_| publishes.is_some_and(super::shapes::truthy)) {
            covered.insert(id.to_owned(), layer.clone());
        }
    }
    covered
}
