//! Prints what a template becomes once its macros are expanded: `transform TEMPLATE [NAME=VALUE …]`.

use cloudformation::rules::document::{Origin, parse};
use cloudformation::rules::intrinsics::Pseudo;
use cloudformation::rules::parameters::{Given, declared, resolve};
use cloudformation::rules::{Refusal, macros};
use indexmap::IndexMap;
use serde_json::{Map, Value};

fn main() -> std::process::ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(path) = arguments.next() else {
        eprintln!("usage: transform TEMPLATE [NAME=VALUE …]");
        return 2.into();
    };
    let given = arguments.filter_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        Some((name.to_owned(), Given::Value(value.to_owned())))
    });
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("{path}: {error}");
            return 2.into();
        }
    };
    match expand(&text, &given.collect()) {
        Ok(document) => {
            println!("{:#}", Value::Object(document));
            0.into()
        }
        Err(refusal) => {
            eprintln!("{refusal}");
            1.into()
        }
    }
}

fn expand(text: &str, given: &IndexMap<String, Given>) -> Result<Map<String, Value>, Refusal> {
    let document = parse(text, Origin::Fetched)?;
    let declared = declared(&document)?;
    let texts = resolve(&declared, given, &IndexMap::new())?;
    let values = texts.iter().map(|(name, text)| (name.clone(), declared[name].value(text)));
    let pseudo = Pseudo {
        account: "123456789012".into(),
        region: "us-east-1".into(),
        partition: "aws".into(),
        stack_id: "arn:aws:cloudformation:us-east-1:123456789012:stack/s/1".into(),
        stack_name: "s".into(),
        notification_arns: Vec::new(),
        url_suffix: "amazonaws.com".into(),
    };
    macros::expand(&document, &values.collect(), &pseudo)
}
