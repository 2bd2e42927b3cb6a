//! Template parameters: what a template declares, and the values that a stack gives them.

use indexmap::IndexMap;
use regex::RegexBuilder;
use serde_json::{Map, Value};

use super::{Refusal, limits, template};

/// What AWS shows instead of a `NoEcho` value.
pub const MASK: &str = "****";
/// Bounds the compiled size of an `AllowedPattern`.
const PATTERN_BYTES_MAX: usize = 1 << 20;

/// A parameter as its template declares it.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    pub parameter_type: ParameterType,
    pub default: Option<String>,
    pub description: Option<String>,
    pub constraint_description: Option<String>,
    pub no_echo: bool,
    pub allowed_values: Option<Vec<String>>,
    pub allowed_pattern: Option<String>,
    pub length_min: Option<u64>,
    pub length_max: Option<u64>,
    pub value_min: Option<f64>,
    pub value_max: Option<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterType {
    String,
    Number,
    NumberList,
    CommaDelimitedList,
}

impl ParameterType {
    /// AWS's word for it.
    pub fn name(self) -> &'static str {
        match self {
            ParameterType::String => "String",
            ParameterType::Number => "Number",
            ParameterType::NumberList => "List<Number>",
            ParameterType::CommaDelimitedList => "CommaDelimitedList",
        }
    }

    fn read(text: &str) -> Result<ParameterType, Refusal> {
        match text {
            "String" => Ok(ParameterType::String),
            "Number" => Ok(ParameterType::Number),
            "List<Number>" => Ok(ParameterType::NumberList),
            "CommaDelimitedList" | "List<String>" => Ok(ParameterType::CommaDelimitedList),
            _ if text.starts_with("AWS::") || text.starts_with("List<AWS::") => {
                Err(Refusal::NotBuilt(format!("The parameter type {text}")))
            }
            _ => {
                let message = format!("Template format error: Unrecognized parameter type: {text}");
                Err(Refusal::Invalid(message))
            }
        }
    }
}

/// What the caller of an operation says about one parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    Value(String),
    /// `UsePreviousValue`
    Previous,
}

/// Reads the `Parameters` section alone; macros need the values before the rest can be read.
pub fn declared(document: &Map<String, Value>) -> Result<IndexMap<String, Parameter>, Refusal> {
    let entries = template::section(document, "Parameters")?;
    template::check_count("parameters", entries.len(), limits::PARAMETERS_MAX)?;
    entries.iter().map(|(name, value)| Ok((name.clone(), declaration(name, value)?))).collect()
}

/// Every declared parameter's text: as given, as before, or its default.
pub fn resolve(
    declared: &IndexMap<String, Parameter>,
    given: &IndexMap<String, Given>,
    previous: &IndexMap<String, String>,
) -> Result<IndexMap<String, String>, Refusal> {
    let unknown: Vec<&str> =
        given.keys().filter(|name| !declared.contains_key(*name)).map(String::as_str).collect();
    if !unknown.is_empty() {
        let names = unknown.join(", ");
        let message = format!("Parameters: [{names}] do not exist in the template");
        return Err(Refusal::Invalid(message));
    }
    let mut values = IndexMap::new();
    let mut missing = Vec::new();
    for (name, parameter) in declared {
        let value = match given.get(name) {
            Some(Given::Value(text)) => Some(text),
            Some(Given::Previous) => previous.get(name),
            None => parameter.default.as_ref(),
        };
        match value {
            Some(text) => {
                values.insert(name.clone(), text.clone());
            }
            None => missing.push(name.as_str()),
        }
    }
    if !missing.is_empty() {
        let message = format!("Parameters: [{}] must have values", missing.join(", "));
        return Err(Refusal::Invalid(message));
    }
    for (name, text) in &values {
        declared[name].check(name, text)?;
    }
    Ok(values)
}

impl Parameter {
    /// What `Ref` answers: text, or a list of texts.
    pub fn value(&self, text: &str) -> Value {
        match self.parameter_type {
            ParameterType::String | ParameterType::Number => text.into(),
            ParameterType::NumberList | ParameterType::CommaDelimitedList => items(text).into(),
        }
    }

    /// What descriptions of a stack show.
    pub fn shown<'a>(&self, text: &'a str) -> &'a str {
        if self.no_echo { MASK } else { text }
    }

    fn check(&self, name: &str, text: &str) -> Result<(), Refusal> {
        if text.len() > limits::PARAMETER_VALUE_BYTES_MAX {
            return Err(Refusal::Invalid(format!(
                "Parameter '{name}' must contain at most {} characters",
                limits::PARAMETER_VALUE_BYTES_MAX
            )));
        }
        let violated = match self.parameter_type {
            ParameterType::String | ParameterType::Number => self.violation(name, text),
            ParameterType::NumberList | ParameterType::CommaDelimitedList => {
                items(text).iter().find_map(|item| self.violation(name, item))
            }
        };
        match (violated, &self.constraint_description) {
            (None, _) => Ok(()),
            (Some(_), Some(description)) => Err(Refusal::Invalid(format!(
                "Parameter {name} failed to satisfy constraint: {description}"
            ))),
            (Some(message), None) => Err(Refusal::Invalid(message)),
        }
    }

    /// The first constraint that one value breaks.
    fn violation(&self, name: &str, text: &str) -> Option<String> {
        if matches!(self.parameter_type, ParameterType::Number | ParameterType::NumberList) {
            let Some(number) = text.trim().parse::<f64>().ok().filter(|n| n.is_finite()) else {
                return Some(format!("Parameter '{name}' must be a number."));
            };
            if let Some(least) = self.value_min.filter(|least| number < *least) {
                return Some(format!("Parameter '{name}' must be a number not less than {least}"));
            }
            if let Some(most) = self.value_max.filter(|most| number > *most) {
                return Some(format!(
                    "Parameter '{name}' must be a number not greater than {most}"
                ));
            }
        }
        if self.allowed_values.as_ref().is_some_and(|allowed| !allowed.iter().any(|v| v == text)) {
            return Some(format!("Parameter '{name}' must be one of AllowedValues"));
        }
        let length = text.chars().count() as u64;
        if let Some(least) = self.length_min.filter(|least| length < *least) {
            return Some(format!("Parameter '{name}' must contain at least {least} characters"));
        }
        if let Some(most) = self.length_max.filter(|most| length > *most) {
            return Some(format!("Parameter '{name}' must contain at most {most} characters"));
        }
        let pattern = self.allowed_pattern.as_ref()?;
        let matches = compile(pattern).is_ok_and(|compiled| compiled.is_match(text));
        (!matches).then(|| format!("Parameter '{name}' must match pattern {pattern}"))
    }
}

fn items(text: &str) -> Vec<String> {
    match text.is_empty() {
        true => Vec::new(),
        false => text.split(',').map(|item| item.trim().to_owned()).collect(),
    }
}

/// AWS matches the whole value.
fn compile(pattern: &str) -> Result<regex::Regex, regex::Error> {
    RegexBuilder::new(&format!("^(?:{pattern})$")).size_limit(PATTERN_BYTES_MAX).build()
}

const ATTRIBUTES: [&str; 11] = [
    "Type",
    "Default",
    "Description",
    "ConstraintDescription",
    "NoEcho",
    "AllowedValues",
    "AllowedPattern",
    "MinLength",
    "MaxLength",
    "MinValue",
    "MaxValue",
];

fn declaration(name: &str, value: &Value) -> Result<Parameter, Refusal> {
    template::check_name("Parameter", name)?;
    let Value::Object(entry) = value else {
        return Err(Refusal::invalid(
            "Template format error: Any Parameters member must be an object.",
        ));
    };
    if let Some(unknown) = entry.keys().find(|key| !ATTRIBUTES.contains(&key.as_str())) {
        return Err(Refusal::Invalid(format!("Invalid template parameter property '{unknown}'")));
    }
    let Some(Value::String(type_name)) = entry.get("Type") else {
        return Err(Refusal::invalid(
            "Template format error: Every Parameters object must contain a Type member.",
        ));
    };
    let allowed_values = match entry.get("AllowedValues") {
        None => None,
        Some(Value::Array(list)) => {
            Some(list.iter().map(|v| text("AllowedValues", v)).collect::<Result<_, _>>()?)
        }
        Some(_) => {
            let message = "Template format error: Every AllowedValues member must be a list.";
            return Err(Refusal::invalid(message));
        }
    };
    let parameter = Parameter {
        parameter_type: ParameterType::read(type_name)?,
        default: optional_text(entry, "Default")?,
        description: optional_text(entry, "Description")?,
        constraint_description: optional_text(entry, "ConstraintDescription")?,
        no_echo: optional_text(entry, "NoEcho")?.is_some_and(|t| t.eq_ignore_ascii_case("true")),
        allowed_values,
        allowed_pattern: optional_text(entry, "AllowedPattern")?,
        length_min: optional_number(entry, "MinLength")?,
        length_max: optional_number(entry, "MaxLength")?,
        value_min: optional_number(entry, "MinValue")?,
        value_max: optional_number(entry, "MaxValue")?,
    };
    if let Some(pattern) = &parameter.allowed_pattern {
        compile(pattern).map_err(|_| unusable_pattern(name, pattern))?;
    }
    Ok(parameter)
}

/// AWS speaks Java's expressions; looking around and back are beyond a linear matcher.
fn unusable_pattern(name: &str, pattern: &str) -> Refusal {
    let beyond = ["(?=", "(?!", "(?<=", "(?<!", "(?>", "\\1"];
    match beyond.iter().any(|construct| pattern.contains(construct)) {
        true => Refusal::NotBuilt(format!("Looking around in the AllowedPattern of {name}")),
        false => Refusal::Invalid(format!(
            "Template format error: AllowedPattern of parameter {name} is not a valid pattern."
        )),
    }
}

fn optional_text(entry: &Map<String, Value>, member: &str) -> Result<Option<String>, Refusal> {
    entry.get(member).map(|value| text(member, value)).transpose()
}

fn text(member: &str, value: &Value) -> Result<String, Refusal> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Number(_) | Value::Bool(_) => Ok(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => Err(Refusal::Invalid(format!(
            "Template format error: Every {member} member must be a string."
        ))),
    }
}

fn optional_number<N: std::str::FromStr>(
    entry: &Map<String, Value>,
    member: &str,
) -> Result<Option<N>, Refusal> {
    let Some(text) = optional_text(entry, member)? else { return Ok(None) };
    text.parse().map(Some).map_err(|_| {
        Refusal::Invalid(format!("Template format error: {member} must be a number, not '{text}'."))
    })
}

#[cfg(test)]
mod tests {
    use indexmap::IndexMap;
    use serde_json::{Value, json};

    use super::{Given, declared, resolve};

    fn values(
        parameters: Value,
        given: &[(&str, &str)],
    ) -> Result<IndexMap<String, String>, String> {
        let document = json!({"Parameters": parameters});
        let declared = declared(document.as_object().unwrap()).map_err(|r| r.message())?;
        let given = given.iter().map(|(k, v)| (k.to_string(), Given::Value(v.to_string())));
        resolve(&declared, &given.collect(), &IndexMap::new()).map_err(|r| r.message())
    }

    #[test]
    fn values_come_from_caller_default_or_before() {
        let document = json!({"Parameters": {
            "A": {"Type": "String", "Default": "a"}, "B": {"Type": "Number", "Default": 2},
            "C": {"Type": "String"},
        }});
        let declared = declared(document.as_object().unwrap()).unwrap();
        let given = IndexMap::from([
            ("A".to_owned(), Given::Value("x".into())),
            ("C".to_owned(), Given::Previous),
        ]);
        let before = IndexMap::from([("C".to_owned(), "old".to_owned())]);
        let resolved = resolve(&declared, &given, &before).unwrap();
        assert_eq!(resolved["A"], "x");
        assert_eq!(resolved["B"], "2");
        assert_eq!(resolved["C"], "old");
    }

    #[test]
    fn lists_become_lists() {
        let document = json!({"Parameters": {"L": {"Type": "CommaDelimitedList"}}});
        let declared = declared(document.as_object().unwrap()).unwrap();
        assert_eq!(declared["L"].value("a, b,c"), json!(["a", "b", "c"]));
        assert_eq!(declared["L"].value(""), json!([]));
    }

    #[test]
    fn refuses_in_aws_words() {
        let string = |more: Value| {
            let mut entry = json!({"Type": "String"});
            entry.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            json!({"P": entry})
        };
        let number = json!({"P": {"Type": "Number", "MinValue": 1, "MaxValue": "5"}});
        let list = json!({"P": {"Type": "List<Number>"}});
        let cases = [
            (
                json!({"P": {"Type": "String"}, "Q": {"Type": "String"}}),
                None,
                "Parameters: [P, Q] must have values",
            ),
            (json!({}), Some("v"), "Parameters: [P] do not exist in the template"),
            (
                string(json!({"AllowedValues": ["a", 1]})),
                Some("v"),
                "Parameter 'P' must be one of AllowedValues",
            ),
            (
                string(json!({"AllowedPattern": "[a-z]+"})),
                Some("a1"),
                "Parameter 'P' must match pattern [a-z]+",
            ),
            (
                string(json!({"AllowedPattern": "[a-z]+", "ConstraintDescription": "letters"})),
                Some("a1"),
                "Parameter P failed to satisfy constraint: letters",
            ),
            (
                string(json!({"MinLength": 3})),
                Some("ab"),
                "Parameter 'P' must contain at least 3 characters",
            ),
            (
                string(json!({"MaxLength": "3"})),
                Some("abcd"),
                "Parameter 'P' must contain at most 3 characters",
            ),
            (number.clone(), Some("0"), "Parameter 'P' must be a number not less than 1"),
            (number.clone(), Some("5.5"), "Parameter 'P' must be a number not greater than 5"),
            (number, Some("x"), "Parameter 'P' must be a number."),
            (list, Some("1,x"), "Parameter 'P' must be a number."),
            (
                json!({"P": {"Type": "Text"}}),
                Some("x"),
                "Template format error: Unrecognized parameter type: Text",
            ),
            (
                json!({"P": {"Type": "AWS::SSM::Parameter::Value<String>"}}),
                Some("x"),
                "The parameter type AWS::SSM::Parameter::Value<String> is not built in Pileus.",
            ),
            (
                string(json!({"AllowedPattern": "(?!x).*"})),
                Some("a"),
                "Looking around in the AllowedPattern of P is not built in Pileus.",
            ),
        ];
        for (parameters, given, expected) in cases {
            let given: Vec<(&str, &str)> = given.iter().map(|value| ("P", *value)).collect();
            assert_eq!(values(parameters, &given).unwrap_err(), expected);
        }
        let exact = json!({"P": {"Type": "Number", "MinValue": 1, "MaxValue": 5}});
        assert!(values(exact.clone(), &[("P", "1")]).is_ok());
        assert!(values(exact, &[("P", "5")]).is_ok());
    }

    #[test]
    fn secrets_are_masked() {
        let document = json!({"Parameters": {"P": {"Type": "String", "NoEcho": true}}});
        let declared = declared(document.as_object().unwrap()).unwrap();
        assert_eq!(declared["P"].shown("secret"), "****");
    }
}
