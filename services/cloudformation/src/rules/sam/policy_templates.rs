//! SAM's policy templates: `DynamoDBCrudPolicy: {TableName: …}` and its kin, as IAM statements.

use serde_json::{Map, Value, json};

use super::Refusal;

/// A paragraph per template; its head explains the form.
const TEMPLATES: &str = include_str!("policy_templates.txt");

/// Whether a name is one of the templates.
pub fn exists(name: &str) -> bool {
    paragraph(name).is_some()
}

/// The policy document of a template with its parameters filled in.
pub fn document(id: &str, name: &str, values: &Value) -> Result<Value, Refusal> {
    let Some((parameters, lines)) = paragraph(name) else {
        return Err(Refusal::NotBuilt(format!("The policy template {name}")));
    };
    let Value::Object(values) = values else {
        let message = format!("Must specify valid parameter values for policy template '{name}'");
        return Err(super::invalid(id, &message));
    };
    let missing: Vec<String> = (parameters.iter())
        .filter(|parameter| !values.contains_key(**parameter))
        .map(|parameter| format!("'{parameter}'"))
        .collect();
    if !missing.is_empty() {
        let message = format!(
            "Following required parameters of template '{name}' don't have values: [{}]",
            missing.join(", ")
        );
        return Err(super::invalid(id, &message));
    }
    let mut statements = Vec::new();
    let mut action = Value::Null;
    for line in lines {
        match line.split_once(' ') {
            Some(("allow", actions)) => action = one_or_many(actions, &|text| text.into()),
            Some(("on", resources)) => {
                let resource = one_or_many(resources, &|text| resource(text, values));
                statements.push(json!({
                    "Action": action, "Effect": "Allow", "Resource": resource,
                }));
            }
            _ => {}
        }
    }
    Ok(json!({"Statement": statements}))
}

fn paragraph(name: &str) -> Option<(Vec<&'static str>, Vec<&'static str>)> {
    let mut paragraphs = TEMPLATES.split("\n\n").skip(1);
    paragraphs.find_map(|paragraph| {
        let mut lines = paragraph.lines();
        let mut head = lines.next()?.split(' ');
        (head.next()? == name).then(|| (head.collect(), lines.collect()))
    })
}

fn one_or_many(text: &str, value: &dyn Fn(&str) -> Value) -> Value {
    match text.strip_prefix('[').and_then(|text| text.strip_suffix(']')) {
        Some(list) => list.split(' ').map(value).collect(),
        None => value(text),
    }
}

fn resource(text: &str, values: &Map<String, Value>) -> Value {
    if text == "*" {
        return text.into();
    }
    let variables = own_variables(text, values);
    match variables.is_empty() {
        true => json!({"Fn::Sub": text}),
        false => json!({"Fn::Sub": [text, variables]}),
    }
}

/// `${tableName}` takes its value from the parameter `TableName`.
fn own_variables(text: &str, values: &Map<String, Value>) -> Map<String, Value> {
    let names = text.split("${").skip(1).filter_map(|rest| rest.split_once('}'));
    let names = names.map(|(name, _)| name).filter(|name| !name.contains(':'));
    names
        .filter_map(|name| {
            let mut letters = name.chars();
            let first = letters.next()?.to_ascii_uppercase();
            let value = values.get(&format!("{first}{}", letters.as_str()))?;
            Some((name.to_owned(), value.clone()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::{TEMPLATES, document, exists};

    #[test]
    fn every_template_makes_statements() {
        let mut count = 0;
        for paragraph in TEMPLATES.split("\n\n").skip(1) {
            let mut head = paragraph.lines().next().unwrap().split(' ');
            let name = head.next().unwrap();
            let values: Map<String, Value> = head.map(|p| (p.to_owned(), json!("v"))).collect();
            let document = document("F", name, &Value::Object(values)).unwrap();
            let text = document.to_string();
            assert!(text.contains("\"Effect\":\"Allow\""), "{name}");
            let takes_parameters = paragraph.lines().next().unwrap().contains(' ');
            assert_eq!(text.contains("\"v\""), takes_parameters, "{name}");
            count += 1;
        }
        assert!(count >= 40 && exists("S3ReadPolicy") && !exists("Nothing"));
    }

    #[test]
    fn parameters_are_demanded() {
        let message = document("F", "SQSPollerPolicy", &json!({})).unwrap_err().message();
        let expected = "Resource with id [F] is invalid. Following required parameters of template \
                        'SQSPollerPolicy' don't have values: ['QueueName']";
        assert_eq!(message, expected);
    }
}
