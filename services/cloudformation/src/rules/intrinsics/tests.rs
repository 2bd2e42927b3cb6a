//! Every function, with AWS's own examples where its documentation has them.

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::{Pseudo, Reference, Scope};
use crate::rules::Refusal;
use crate::rules::budget::Budget;

fn evaluate(value: Value) -> Result<Option<Value>, String> {
    let parameters =
        IndexMap::from([("Env".to_owned(), json!("prod")), ("List".to_owned(), json!(["x", "y"]))]);
    let pseudo = Pseudo::example();
    let mappings = json!({"M": {"eu-west-1": {"Ami": "ami-1", "Zones": ["a"]}}});
    let conditions = IndexMap::from([("Yes".to_owned(), true), ("No".to_owned(), false)]);
    let scope = Scope {
        parameters: &parameters,
        pseudo: &pseudo,
        mappings: mappings.as_object().unwrap(),
        conditions: &conditions,
        resources: &|reference| match reference {
            Reference::Resource("Bucket") => Ok(json!("my-bucket")),
            Reference::Attribute("Bucket", "Arn") => Ok(json!("arn:aws:s3:::my-bucket")),
            other => Err(Refusal::Invalid(format!("unresolved {other:?}"))),
        },
        exports: &|name| (name == "shared-vpc").then(|| json!("vpc-1")),
        budget: &Budget::of_evaluation(),
    };
    scope.evaluate(&value).map_err(|refusal| refusal.message())
}

#[test]
fn functions_answer() {
    let cases = [
        (json!({"Ref": "Env"}), json!("prod")),
        (json!({"Ref": "AWS::Region"}), json!("eu-west-1")),
        (json!({"Ref": "AWS::NotificationARNs"}), json!([])),
        (json!({"Fn::GetAtt": ["Bucket", "Arn"]}), json!("arn:aws:s3:::my-bucket")),
        (json!({"Fn::GetAtt": "Bucket.Arn"}), json!("arn:aws:s3:::my-bucket")),
        (
            json!({"Fn::Sub": "${Env}-${Bucket}-${Bucket.Arn}-${!X}"}),
            json!("prod-my-bucket-arn:aws:s3:::my-bucket-${X}"),
        ),
        (json!({"Fn::Sub": ["${A}/${List}", {"A": {"Ref": "Env"}}]}), json!("prod/x,y")),
        (json!({"Fn::Join": [":", ["a", {"Ref": "Env"}, 3]]}), json!("a:prod:3")),
        (json!({"Fn::Join": ["-", {"Ref": "List"}]}), json!("x-y")),
        (json!({"Fn::Select": ["1", ["a", "b"]]}), json!("b")),
        (json!({"Fn::Select": [0, {"Fn::Split": ["|", "a|b"]}]}), json!("a")),
        (json!({"Fn::If": ["Yes", 1, 2]}), json!(1)),
        (json!({"Fn::If": ["No", {"Ref": "Nowhere"}, "else"]}), json!("else")),
        (json!({"Fn::FindInMap": ["M", {"Ref": "AWS::Region"}, "Ami"]}), json!("ami-1")),
        (json!({"Fn::FindInMap": ["M", "mars", "Ami", {"DefaultValue": "none"}]}), json!("none")),
        (json!({"Fn::ImportValue": {"Fn::Sub": "shared-vpc"}}), json!("vpc-1")),
        (json!({"Fn::Base64": "hello"}), json!("aGVsbG8=")),
        (json!({"Fn::GetAZs": ""}), json!(["eu-west-1a", "eu-west-1b", "eu-west-1c"])),
        (json!({"Fn::Select": [1, {"Fn::Cidr": ["10.0.0.0/16", 2, 8]}]}), json!("10.0.1.0/24")),
        (json!({"Fn::Length": {"Ref": "List"}}), json!(2)),
        (
            json!({"Fn::ToJsonString": {"a": {"Ref": "Env"}, "b": [1]}}),
            json!("{\"a\":\"prod\",\"b\":[1]}"),
        ),
        (
            json!({"Condition": {"StringEquals": {"x": "y"}}}),
            json!({"Condition": {"StringEquals": {"x": "y"}}}),
        ),
    ];
    for (value, expected) in cases {
        assert_eq!(evaluate(value.clone()), Ok(Some(expected)), "{value}");
    }
}

#[test]
fn what_a_text_has_often_is_looked_at_once() {
    let nested = |depth: usize| {
        let text = json!("x");
        (0..depth).fold(text, |inner, _| json!({"Fn::Sub": ["${a}${a}", {"a": inner}]}))
    };
    assert_eq!(evaluate(nested(3)), Ok(Some(json!("xxxxxxxx"))));
    let refused = evaluate(nested(60)).unwrap_err();
    assert!(refused.contains("too large"), "{refused}");
}

#[test]
fn no_value_leaves_nothing_behind() {
    let value = json!({"a": {"Ref": "AWS::NoValue"}, "b": [1, {"Fn::If": ["No", 2, {"Ref": "AWS::NoValue"}]}]});
    assert_eq!(evaluate(value), Ok(Some(json!({"b": [1]}))));
    assert_eq!(evaluate(json!({"Ref": "AWS::NoValue"})), Ok(None));
}

#[test]
fn nonsense_is_refused() {
    let cases = [
        (json!({"Ref": "Nowhere"}), "unresolved Resource(\"Nowhere\")"),
        (
            json!({"Ref": ["x"]}),
            "Template error: every Ref object must have a single String value.",
        ),
        (
            json!({"Fn::GetAtt": ["Bucket"]}),
            "Template error: Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute",
        ),
        (
            json!({"Fn::Select": [5, ["a"]]}),
            "Template error: Fn::Select cannot select nonexistent value at index 5",
        ),
        (
            json!({"Fn::If": ["Maybe", 1, 2]}),
            "Template error: unresolved condition dependency Maybe in Fn::If",
        ),
        (
            json!({"Fn::FindInMap": ["Q", "a", "b"]}),
            "Template error: Mapping named 'Q' is not present in the 'Mappings' section of template.",
        ),
        (
            json!({"Fn::FindInMap": ["M", "a", "b"]}),
            "Template error: Unable to get mapping for M::a::b",
        ),
        (json!({"Fn::ImportValue": "nowhere"}), "No export named nowhere found."),
        (
            json!({"Fn::Equals": [1, 2]}),
            "Template error: Fn::Equals may only be used in the Conditions block of the template",
        ),
        (json!({"Fn::Bogus": 1}), "Template error: Fn::Bogus is not a function of templates"),
        (json!("{{resolve:ssm:x}}"), "The dynamic reference {{resolve:…}} is not built in Pileus."),
    ];
    for (value, expected) in cases {
        assert_eq!(evaluate(value), Err(expected.to_owned()));
    }
}

#[test]
fn depth_is_bounded() {
    let mut value = json!("x");
    for _ in 0..300 {
        value = json!({"Fn::If": ["Yes", value, "y"]});
    }
    assert!(evaluate(value).unwrap_err().contains("nested too deeply"));
}

#[test]
fn what_functions_make_is_bounded() {
    let joined = |delimiter: usize| json!({"Fn::Join": ["x".repeat(delimiter), vec!["a"; 101]]});
    assert!(evaluate(joined(40_000)).is_ok());
    assert!(evaluate(joined(50_000)).unwrap_err().contains("too large"));
    // Each alone is small enough, all of them are not.
    let all = |count: usize| Value::Array(vec![joined(30_000); count]);
    assert!(evaluate(all(5)).is_ok());
    assert!(evaluate(all(6)).unwrap_err().contains("the expanded template is too large"));
}
