//! `AWS::Serverless::LayerVersion`: a layer whose every change is a new version under a new id.

use serde_json::{Map, Value, json};

use super::names::{canonical, hashed};
use super::shapes::{Author, Made, is_intrinsic};
use super::{Refusal, Translation, code, properties};

pub const TYPE: &str = "AWS::Serverless::LayerVersion";

pub fn transform(translation: &mut Translation<'_>, author: &Author) -> Result<Vec<Made>, Refusal> {
    properties::check(&author.id, TYPE, &author.properties, &[properties::LAYER_VERSION])?;
    let mut author = author.clone();
    for name in ["LayerName", "LicenseInfo", "Description", "RetentionPolicy"] {
        if let Some(value) = author.given(name) {
            let value = translation.resolve(value);
            if !value.is_string() && !value.is_object() {
                let message = format!(
                    "Could not resolve parameter for '{name}' or parameter is not a String."
                );
                return Err(super::invalid(&author.id, &message));
            }
            author.properties.insert(name.to_owned(), value);
        }
    }
    let retention = retention(&author)?;
    let id = hashed(&author.id, &canonical(&hashed_form(&author)));
    let mut layer = author.further(id.clone(), "AWS::Lambda::LayerVersion");
    layer.depends_on = author.depends_on.clone();
    if let Some(retention) = retention {
        layer.attributes.insert("DeletionPolicy".to_owned(), retention.into());
    }
    layer.attributes.entry("DeletionPolicy").or_insert_with(|| "Retain".into());
    let name = author.given("LayerName").cloned();
    layer.set("LayerName", name.unwrap_or_else(|| author.id.as_str().into()));
    let content = author.get("ContentUri").unwrap_or(&Value::Null);
    layer.set("Content", code::location(&id, "ContentUri", content)?);
    layer.copy(
        &author,
        &["Description", "CompatibleArchitectures", "CompatibleRuntimes", "LicenseInfo"],
    );
    check_architectures(&author, &id)?;
    translation.moves.renamed.insert(author.id.clone(), id);
    Ok(vec![layer])
}

/// What the id's hash covers: the layer as written, without policies and metadata.
fn hashed_form(author: &Author) -> Value {
    let mut form = json!({"Type": TYPE, "Properties": author.properties});
    if let Some(depends_on) = &author.depends_on {
        form["DependsOn"] = depends_on.clone();
    }
    for name in ["Condition", "UpdatePolicy"] {
        if let Some(value) = author.kept_attributes().get(name) {
            form[name] = value.clone();
        }
    }
    Value::Object(Map::from_iter([(author.id.clone(), form)]))
}

fn retention(author: &Author) -> Result<Option<&'static str>, Refusal> {
    const OPTIONS: &str = "['Retain', 'Delete']";
    let message = match author.get("RetentionPolicy") {
        None => return Ok(None),
        Some(value) if is_intrinsic(value) => format!(
            "'RetentionPolicy' does not accept intrinsic functions, please use one of the following \
             options: {OPTIONS}"
        ),
        Some(Value::String(text)) if text.eq_ignore_ascii_case("Retain") => {
            return Ok(Some("Retain"));
        }
        Some(Value::String(text)) if text.eq_ignore_ascii_case("Delete") => {
            return Ok(Some("Delete"));
        }
        Some(_) => format!("'RetentionPolicy' must be one of the following options: {OPTIONS}."),
    };
    Err(super::invalid(&author.id, &message))
}

fn check_architectures(author: &Author, id: &str) -> Result<(), Refusal> {
    let Some(Value::Array(list)) = author.get("CompatibleArchitectures") else { return Ok(()) };
    let known = |value: &Value| is_intrinsic(value) || value == "arm64" || value == "x86_64";
    match list.iter().all(known) {
        true => Ok(()),
        false => {
            let message = "CompatibleArchitectures needs to be a list of 'x86_64' or 'arm64'";
            Err(super::invalid(id, message))
        }
    }
}
