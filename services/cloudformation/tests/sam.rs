//! The SAM transform against recorded outcomes. `sam_oracle.py`, run by hand, compares the same
//! templates with AWS's own translator; `UPDATE_EXPECT=1` records anew.

use std::path::Path;

use cloudformation::rules::document::{Origin, parse};
use cloudformation::rules::graph::check_references;
use cloudformation::rules::intrinsics::Pseudo;
use cloudformation::rules::parameters::{declared, resolve};
use cloudformation::rules::template::Template;
use cloudformation::rules::{Refusal, macros};
use expect_test::expect_file;
use indexmap::IndexMap;
use serde_json::{Map, Value};

fn read(name: &str) -> Result<Map<String, Value>, Refusal> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sam").join(name);
    let text = std::fs::read_to_string(path).expect("the template is checked in");
    parse(&text, Origin::Inline)
}

fn expand(document: &Map<String, Value>) -> Result<Map<String, Value>, Refusal> {
    let declared = declared(document)?;
    let texts = resolve(&declared, &IndexMap::new(), &IndexMap::new())?;
    let values = texts.iter().map(|(name, text)| (name.clone(), declared[name].value(text)));
    macros::expand(document, &values.collect(), &pseudo())
}

fn pseudo() -> Pseudo {
    Pseudo {
        account: "123456789012".into(),
        region: "us-east-1".into(),
        partition: "aws".into(),
        stack_id: "arn:aws:cloudformation:us-east-1:123456789012:stack/s/1".into(),
        stack_name: "s".into(),
        notification_arns: Vec::new(),
        url_suffix: "amazonaws.com".into(),
    }
}

fn expanded(name: &str) -> String {
    let document = expand(&read(name).unwrap()).unwrap();
    let template = Template::read(&document).unwrap();
    check_references(&template).unwrap();
    format!("{:#}\n", Value::Object(document))
}

#[test]
fn share() {
    expect_file!["./sam/share.json"].assert_eq(&expanded("share.yaml"));
}

#[test]
fn function() {
    expect_file!["./sam/function.json"].assert_eq(&expanded("function.yaml"));
}

#[test]
fn rest() {
    expect_file!["./sam/rest.json"].assert_eq(&expanded("rest.yaml"));
}

#[test]
fn http() {
    expect_file!["./sam/http.json"].assert_eq(&expanded("http.yaml"));
}

#[test]
fn refused() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sam/refused");
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".yaml"))
        .collect();
    names.sort();
    let mut told = String::new();
    for name in names {
        let document = read(&format!("refused/{name}")).unwrap();
        let refusal = expand(&document).unwrap_err();
        told.push_str(&format!("{name}\n    {refusal}\n"));
    }
    expect_file!["./sam/refused.txt"].assert_eq(&told);
}

#[test]
fn what_is_not_built_is_named() {
    let cases = [
        (
            "A: {Type: AWS::Serverless::Application, Properties: {Location: x}}",
            "The resource type AWS::Serverless::Application is not built in Pileus.",
        ),
        (
            "A: {Type: AWS::Serverless::StateMachine}",
            "The resource type AWS::Serverless::StateMachine is not built in Pileus.",
        ),
        (
            "A: {Type: AWS::Serverless::Api, Properties: {StageName: a, Domain: {DomainName: x}}}",
            "Domain of the API A is not built in Pileus.",
        ),
        (
            "A: {Type: AWS::Serverless::Function, Properties: {Runtime: r, Handler: h, InlineCode: x, \
          Events: {E: {Type: ScheduleV2}}}}",
            "The event type ScheduleV2 of AWS::Serverless::Function is not built in Pileus.",
        ),
        (
            "A: {Type: AWS::Serverless::Function, Properties: {Runtime: r, Handler: h, InlineCode: x, \
          Policies: [{TextractPolicy: {}}]}}",
            "The policy template TextractPolicy is not built in Pileus.",
        ),
    ];
    for (resource, expected) in cases {
        let text = format!("Transform: AWS::Serverless-2016-10-31\nResources:\n  {resource}\n");
        let document = parse(&text, Origin::Inline).unwrap();
        let refusal = expand(&document).unwrap_err();
        assert_eq!(refusal.message(), expected);
    }
}

/// Puts something unfitting in the place of every value of every template, one at a time: whatever is
/// refused must be refused, not met with a panic.
#[test]
fn no_value_ends_the_process() {
    let odd = [Value::Bool(true), 3.into(), "x".into(), Value::Array(vec![]), Map::new().into()];
    for name in ["share.yaml", "function.yaml", "rest.yaml", "http.yaml"] {
        let document = Value::Object(read(name).unwrap());
        let mut pointers = Vec::new();
        collect_pointers(&document, String::new(), &mut pointers);
        for (index, pointer) in pointers.into_iter().enumerate() {
            // Two of the five each, in turn: the neighbours have the others.
            for value in [&odd[index % 5], &odd[(index + 2) % 5]] {
                let mut changed = document.clone();
                *changed.pointer_mut(&pointer).unwrap() = value.clone();
                let expanded = changed.as_object().map(expand);
                if let Some(Ok(expanded)) = expanded
                    && let Ok(template) = Template::read(&expanded)
                {
                    let _ = check_references(&template);
                }
            }
        }
    }
}

fn collect_pointers(value: &Value, pointer: String, pointers: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                let name = name.replace('~', "~0").replace('/', "~1");
                collect_pointers(value, format!("{pointer}/{name}"), pointers);
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                collect_pointers(value, format!("{pointer}/{index}"), pointers);
            }
        }
        _ => {}
    }
    if !pointer.is_empty() {
        pointers.push(pointer);
    }
}
