//! Operations on stacks that fail: what is given up, what is kept to go on with, and what is taken away.

mod cloud;

use std::sync::Arc;

use cloud::{Life, Outside, question};
use model_cloudformation as model;
use model_cloudformation::StackStatus;
use serde_json::json;

const TWO: &str = "Resources:
  First: {Type: 'Test::Thing', Properties: {Name: one}}
  Second: {Type: 'Test::Thing', Properties: {Name: two, Uses: !Ref First}}
";

fn creation(template: &str) -> model::CreateStackInput {
    model::CreateStackInput {
        stack_name: "s".to_owned(),
        template_body: Some(template.to_owned()),
        ..Default::default()
    }
}

fn begin() -> (tempfile::TempDir, Arc<Outside>, Life) {
    let folder = tempfile::tempdir().unwrap();
    let outside = Arc::new(Outside::default());
    let life = Life::begin(folder.path(), &outside);
    (folder, outside, life)
}

/// Updates the stack with its own template, to be left as it is if that fails.
fn update(life: &Life, parameters: &[(&str, &str)], disable_rollback: bool) -> Result<(), String> {
    let parameters = parameters.iter().map(|(name, value)| model::Parameter {
        parameter_key: Some((*name).to_owned()),
        parameter_value: Some((*value).to_owned()),
        ..Default::default()
    });
    let input = model::UpdateStackInput {
        stack_name: "s".to_owned(),
        use_previous_template: Some(true),
        parameters: Some(parameters.collect()),
        disable_rollback: Some(disable_rollback),
        ..Default::default()
    };
    life.ask::<model::UpdateStack>(input).map(|_| ()).map_err(|fault| fault.to_string())
}

fn roll_back(life: &Life) {
    let input = model::RollbackStackInput {
        stack_name: "s".to_owned(),
        retain_except_on_create: Some(true),
        ..Default::default()
    };
    life.ask::<model::RollbackStack>(input).unwrap();
}

fn delete(life: &Life) {
    let input = model::DeleteStackInput { stack_name: "s".to_owned(), ..Default::default() };
    life.ask::<model::DeleteStack>(input).unwrap();
}

/// Waits for a deed to be begun.
fn reach(life: &Life, outside: &Outside, deed: &str) {
    for _ in 0..200 {
        if outside.deeds.lock().unwrap().iter().any(|done| done == deed) {
            return;
        }
        life.wait(10);
    }
    panic!("{deed} was not reached");
}

/// A role that is gone in the middle fails the operation, and so its rollback; it is not tried for ever.
#[test]
fn what_can_never_go_on_is_given_up() {
    let role = "arn:aws:iam::123456789012:role/deploys";
    let folder = tempfile::tempdir().unwrap();
    let outside = Arc::new(Outside::default());
    outside.roles.lock().unwrap().insert(role.into());
    outside.hanging.lock().unwrap().insert("create Second".into());
    let life = Life::begin(folder.path(), &outside);
    let input = model::CreateStackInput { role_arn: Some(role.into()), ..creation(TWO) };
    life.ask::<model::CreateStack>(input).unwrap();
    reach(&life, &outside, "create Second");
    drop(life);
    outside.hanging.lock().unwrap().clear();
    outside.roles.lock().unwrap().clear();

    let life = Life::begin(folder.path(), &outside);
    let stack = life.settled("s");
    let events = life.events("s");
    assert_eq!(stack.stack_status, StackStatus::RollbackFailed, "{events:?}");
    let reason = stack.stack_status_reason.unwrap();
    assert!(reason.contains("role/deploys is invalid or cannot be assumed"), "{reason}");
    assert!(events.iter().any(|event| event.starts_with("s ROLLBACK_IN_PROGRESS")), "{events:?}");
    // Once the role is there again, the stack can be deleted.
    outside.roles.lock().unwrap().insert(role.into());
    delete(&life);
    let id = stack.stack_id.unwrap();
    assert_eq!(life.settled(&id).stack_status, StackStatus::DeleteComplete);
}

#[test]
fn a_failed_update_that_is_left_so_is_taken_up_or_undone() {
    let (_folder, outside, life) = begin();
    let template =
        "Parameters: {Size: {Type: String, Default: '1'}, Name: {Type: String, Default: two}}
Resources:
  First: {Type: 'Test::Thing', Properties: {Name: one, Size: !Ref Size}}
  Second: {Type: 'Test::Thing', Properties: {Name: !Ref Name, Size: !Ref Size, Uses: !Ref First}}
";
    life.ask::<model::CreateStack>(creation(template)).unwrap();
    life.settled("s");
    let fails = |fails: bool| {
        let mut failing = outside.failing.lock().unwrap();
        match fails {
            true => failing.insert("update Second".into()),
            false => failing.remove("update Second"),
        };
    };
    fails(true);
    update(&life, &[("Size", "2")], true).unwrap();
    let stack = life.settled("s");
    assert_eq!(stack.stack_status, StackStatus::UpdateFailed, "{:?}", life.events("s"));
    let refused = update(&life, &[("Size", "2")], false).unwrap_err();
    assert!(refused.contains("in a non-terminal [UPDATE_FAILED] state"), "{refused}");

    // The same again: what failed is tried again, although nothing else is wanted of it now.
    fails(false);
    outside.deeds.lock().unwrap().clear();
    update(&life, &[("Size", "2")], true).unwrap();
    assert_eq!(life.settled("s").stack_status, StackStatus::UpdateComplete);
    assert_eq!(*outside.deeds.lock().unwrap(), ["update Second"]);
    let before = outside.things.lock().unwrap().clone();

    // Two failures later, it is still what was complete that is gone back to.
    fails(true);
    for size in ["3", "4"] {
        update(&life, &[("Size", size)], true).unwrap();
        assert_eq!(life.settled("s").stack_status, StackStatus::UpdateFailed);
    }
    fails(false);
    roll_back(&life);
    let stack = life.settled("s");
    assert_eq!(stack.stack_status, StackStatus::UpdateRollbackComplete, "{:?}", life.events("s"));
    assert_eq!(*outside.things.lock().unwrap(), before);
    let parameters = stack.parameters.unwrap();
    assert_eq!(parameters[0].parameter_value.as_deref(), Some("2"));

    update(&life, &[("Size", "2"), ("Name", "three")], true).unwrap();
    assert_eq!(life.settled("s").stack_status, StackStatus::UpdateFailed);
    let events = life.events("s");
    let refused = "Second UPDATE_FAILED (Replacement type updates not supported on stack with \
                   disable-rollback.)";
    assert!(events.iter().any(|event| event == refused), "{events:?}");
    roll_back(&life);
    assert_eq!(life.settled("s").stack_status, StackStatus::UpdateRollbackComplete);
    assert_eq!(*outside.things.lock().unwrap(), before);
}

#[test]
fn a_failed_creation_that_is_left_so_is_taken_up_or_undone() {
    let (_folder, outside, life) = begin();
    let template = "Parameters: {Size: {Type: String, Default: '1'}}
Resources:
  First: {Type: 'Test::Thing', DeletionPolicy: Retain, Properties: {Name: one, Size: !Ref Size}}
  Own: {Type: 'Custom::Own', DependsOn: First, Properties: {ServiceToken: 'arn:aws:lambda:eu-west-1:123456789012:function:f'}}
";
    let input = model::CreateStackInput { disable_rollback: Some(true), ..creation(template) };
    life.ask::<model::CreateStack>(input).unwrap();
    let answer = |request: &str, status: &str, id: &str| {
        let asked = question(&life, &outside);
        assert_eq!(asked["RequestType"], request);
        let answer = json!({"Status": status, "Reason": "half", "PhysicalResourceId": id});
        life.answer(asked["ResponseURL"].as_str().unwrap(), &answer);
        asked["PhysicalResourceId"].as_str().map(str::to_owned)
    };
    answer("Create", "FAILED", "own-1");
    assert_eq!(life.settled("s").stack_status, StackStatus::CreateFailed);
    // The half that is there goes before another is made.
    update(&life, &[], true).unwrap();
    assert_eq!(answer("Delete", "SUCCESS", "own-1").as_deref(), Some("own-1"));
    answer("Create", "FAILED", "own-2");
    assert_eq!(life.settled("s").stack_status, StackStatus::UpdateFailed);
    roll_back(&life);
    assert_eq!(answer("Delete", "SUCCESS", "own-2").as_deref(), Some("own-2"));
    let stack = life.settled("s");
    assert_eq!(stack.stack_status, StackStatus::RollbackComplete, "{:?}", life.events("s"));
    assert!(outside.things.lock().unwrap().is_empty());
}

#[test]
fn what_failed_half_way_is_taken_away() {
    let (_folder, outside, life) = begin();
    let template = "Parameters: {Name: {Type: String, Default: one}}
Resources: {First: {Type: 'Test::Thing', Properties: {Name: !Ref Name}}}
";
    let half = || outside.halves.lock().unwrap().insert("create First".into());
    half();
    life.ask::<model::CreateStack>(creation(template)).unwrap();
    let stack = life.settled("s");
    assert_eq!(stack.stack_status, StackStatus::RollbackComplete, "{:?}", life.events("s"));
    assert!(outside.things.lock().unwrap().is_empty());
    delete(&life);
    life.settled(&stack.stack_id.unwrap());

    // The same of a replacement: the old one stays.
    outside.halves.lock().unwrap().clear();
    life.ask::<model::CreateStack>(creation(template)).unwrap();
    life.settled("s");
    half();
    update(&life, &[("Name", "two")], false).unwrap();
    let status = life.settled("s").stack_status;
    assert_eq!(status, StackStatus::UpdateRollbackComplete, "{:?}", life.events("s"));
    let things: Vec<String> = outside.things.lock().unwrap().keys().cloned().collect();
    assert_eq!(things, ["one"]);
}

#[test]
fn events_hide_what_is_not_to_be_shown() {
    let (_folder, outside, life) = begin();
    let template = "Parameters: {Key: {Type: String, NoEcho: true, Default: s3cret}}
Resources: {First: {Type: 'Test::Thing', Properties: {Name: one, Size: !Sub 'of ${Key}'}}}
";
    life.ask::<model::CreateStack>(creation(template)).unwrap();
    assert_eq!(life.settled("s").stack_status, StackStatus::CreateComplete);
    assert_eq!(outside.things.lock().unwrap()["one"]["Size"], "of s3cret");
    let input = model::DescribeStackEventsInput { stack_name: "s".into(), ..Default::default() };
    let events = life.ask::<model::DescribeStackEvents>(input).unwrap().stack_events.unwrap();
    let properties: Vec<String> =
        events.into_iter().filter_map(|event| event.resource_properties).collect();
    assert!(!properties.is_empty());
    for properties in properties {
        assert!(properties.contains("of ****"), "{properties}");
        assert!(!properties.contains("s3cret"), "{properties}");
    }
}

/// A template that nests itself ends at the bound, and nothing of it stays.
#[test]
fn nesting_is_bounded() {
    let (_folder, outside, life) = begin();
    let template = "Resources:
  Child: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: 'https://b.s3.amazonaws.com/self.yaml'}}
";
    outside.objects.lock().unwrap().insert("b/self.yaml".into(), template.into());
    life.ask::<model::CreateStack>(creation(template)).unwrap();
    for _ in 0..2_000 {
        if life.stack("s").stack_status == StackStatus::RollbackComplete {
            break;
        }
        life.wait(10);
    }
    let stack = life.stack("s");
    assert_eq!(stack.stack_status, StackStatus::RollbackComplete, "{:?}", life.events("s"));
    let made = life.ask::<model::ListStacks>(Default::default()).unwrap();
    assert_eq!(made.stack_summaries.unwrap().len(), 11);
    let left = life.ask::<model::DescribeStacks>(Default::default()).unwrap();
    assert_eq!(left.stacks.unwrap().len(), 1);
}

/// A stack's own role is anybody's who may operate on the stack; another must be passed to it.
#[test]
fn only_a_role_that_is_named_is_passed() {
    let (_folder, outside, life) = begin();
    let role = |name: &str| format!("arn:aws:iam::123456789012:role/{name}");
    outside.roles.lock().unwrap().extend([role("one"), role("two")]);
    let named = |name: &str| model::DeleteStackInput {
        stack_name: "s".to_owned(),
        role_arn: Some(role(name)),
        ..Default::default()
    };
    let input = model::CreateStackInput { role_arn: Some(role("one")), ..creation(TWO) };
    let id = life.ask::<model::CreateStack>(input).unwrap().stack_id.unwrap();
    assert_eq!(life.settled("s").stack_status, StackStatus::CreateComplete);
    outside.denied.lock().unwrap().insert("iam:PassRole".into());
    for name in ["one", "two"] {
        assert_eq!(life.ask::<model::DeleteStack>(named(name)).unwrap_err().code, "Denied");
    }
    delete(&life);
    assert_eq!(life.settled(&id).stack_status, StackStatus::DeleteComplete);
}
