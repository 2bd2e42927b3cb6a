//! The transforms that a template declares, carried out in AWS's order: language extensions first,
//! then SAM.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::intrinsics::Pseudo;
use super::{Refusal, loops, sam};

const LANGUAGE_EXTENSIONS: &str = "AWS::LanguageExtensions";
const SERVERLESS: &str = "AWS::Serverless-2016-10-31";
/// Functions and forms that `AWS::LanguageExtensions` alone allows.
const EXTENSIONS: [&str; 2] = ["Fn::Length", "Fn::ToJsonString"];

/// The macros in a template's `Transform`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Declared {
    pub language_extensions: bool,
    pub serverless: Option<&'static str>,
}

impl Declared {
    pub fn any(&self) -> bool {
        self.language_extensions || self.serverless.is_some()
    }

    /// The names, as descriptions of a template list them.
    pub fn names(&self) -> Vec<&'static str> {
        let extensions = self.language_extensions.then_some(LANGUAGE_EXTENSIONS);
        extensions.into_iter().chain(self.serverless).collect()
    }
}

/// Reads `Transform`; a macro that isn't built is refused by its name.
pub fn declared(document: &Map<String, Value>) -> Result<Declared, Refusal> {
    let malformed = || {
        Refusal::invalid("Template format error: Transform must be a string or a list of strings.")
    };
    let names = match document.get("Transform") {
        None => return Ok(Declared::default()),
        Some(Value::String(name)) => vec![name.as_str()],
        Some(Value::Array(list)) => {
            list.iter().map(|name| name.as_str().ok_or_else(malformed)).collect::<Result<_, _>>()?
        }
        Some(_) => return Err(malformed()),
    };
    let mut declared = Declared::default();
    for name in names {
        match name {
            LANGUAGE_EXTENSIONS => declared.language_extensions = true,
            SERVERLESS => declared.serverless = Some(SERVERLESS),
            _ if name.starts_with("AWS::") => {
                return Err(Refusal::NotBuilt(format!("The transform {name}")));
            }
            _ => {
                let account = "Template format error";
                return Err(Refusal::Invalid(format!(
                    "{account}: No transform named {name} found."
                )));
            }
        }
    }
    Ok(declared)
}

/// The document without its macros. `parameters` holds what `Ref` answers for each parameter.
pub fn expand(
    document: &Map<String, Value>,
    parameters: &IndexMap<String, Value>,
    pseudo: &Pseudo,
) -> Result<Map<String, Value>, Refusal> {
    super::template::check_sections(document)?;
    let declared = declared(document)?;
    let mut expanded = document.clone();
    expanded.shift_remove("Transform");
    match declared.language_extensions {
        true => expanded = loops::expand(&expanded, parameters, pseudo)?,
        false => refuse_extensions(&expanded)?,
    }
    if declared.serverless.is_some() {
        expanded = sam::transform(expanded, parameters, pseudo)?;
    }
    Ok(expanded)
}

fn refuse_extensions(object: &Map<String, Value>) -> Result<(), Refusal> {
    for (name, value) in object {
        if EXTENSIONS.contains(&name.as_str()) || name.starts_with("Fn::ForEach::") {
            return Err(Refusal::Invalid(format!(
                "Template format error: {name} needs the transform {LANGUAGE_EXTENSIONS}"
            )));
        }
        refuse_extensions_in(value)?;
    }
    Ok(())
}

fn refuse_extensions_in(value: &Value) -> Result<(), Refusal> {
    match value {
        Value::Object(object) => refuse_extensions(object),
        Value::Array(list) => list.iter().try_for_each(refuse_extensions_in),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use indexmap::IndexMap;
    use serde_json::{Value, json};

    use super::{declared, expand};
    use crate::rules::intrinsics::Pseudo;

    fn transforms(value: Value) -> Result<Vec<&'static str>, String> {
        let document = json!({"Transform": value});
        let declared = declared(document.as_object().unwrap());
        declared.map(|declared| declared.names()).map_err(|refusal| refusal.message())
    }

    #[test]
    fn transforms_are_known_or_refused() {
        let both = json!(["AWS::Serverless-2016-10-31", "AWS::LanguageExtensions"]);
        let names = vec!["AWS::LanguageExtensions", "AWS::Serverless-2016-10-31"];
        assert_eq!(transforms(both), Ok(names));
        let include = transforms(json!("AWS::Include")).unwrap_err();
        assert_eq!(include, "The transform AWS::Include is not built in Pileus.");
        assert!(transforms(json!("Mine")).unwrap_err().contains("No transform named Mine found."));
        assert!(transforms(json!({"Name": "AWS::Include"})).is_err());
    }

    #[test]
    fn extensions_need_their_transform() {
        let document = json!({"Resources": {"A": {"Type": "T",
            "Properties": {"x": [{"Fn::Length": [1]}]}}}});
        let expanded = expand(document.as_object().unwrap(), &IndexMap::new(), &Pseudo::example());
        let message = expanded.unwrap_err().message();
        assert!(message.contains("Fn::Length needs the transform"), "{message}");
    }
}
