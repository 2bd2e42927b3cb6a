//! Stacks from their creation to their deletion, with failures and crashes on the way.

mod cloud;

use std::sync::Arc;

use cloud::{Life, Outside, question};
use model_cloudformation as model;
use serde_json::json;

const TWO: &str =
    "Parameters: {Size: {Type: String, Default: '1'}, Name: {Type: String, Default: one}}
Resources:
  First: {Type: 'Test::Thing', Properties: {Size: !Ref Size}}
  Second: {Type: 'Test::Thing', Properties: {Name: !Ref Name, Uses: !GetAtt First.Arn}}
  Third: {Type: 'Test::Thing', Properties: {Uses: !Ref Second}}
Outputs:
  Out: {Value: !Sub '${Second}/${First.Size}', Export: {Name: shared}}
";

fn begin() -> (tempfile::TempDir, Arc<Outside>, Life) {
    let folder = tempfile::tempdir().unwrap();
    let outside = Arc::new(Outside::default());
    let life = Life::begin(folder.path(), &outside);
    (folder, outside, life)
}

fn create(life: &Life, name: &str, template: &str) -> Result<String, String> {
    let input = model::CreateStackInput {
        stack_name: name.to_owned(),
        template_body: Some(template.to_owned()),
        ..Default::default()
    };
    let output = life.ask::<model::CreateStack>(input).map_err(|fault| fault.to_string())?;
    Ok(output.stack_id.unwrap())
}

fn update(life: &Life, name: &str, parameters: &[(&str, &str)]) -> Result<(), String> {
    let parameters = parameters.iter().map(|(name, value)| model::Parameter {
        parameter_key: Some((*name).to_owned()),
        parameter_value: Some((*value).to_owned()),
        ..Default::default()
    });
    let input = model::UpdateStackInput {
        stack_name: name.to_owned(),
        use_previous_template: Some(true),
        parameters: Some(parameters.collect()),
        ..Default::default()
    };
    life.ask::<model::UpdateStack>(input).map(|_| ()).map_err(|fault| fault.to_string())
}

fn delete(life: &Life, name: &str) -> Result<(), String> {
    let input = model::DeleteStackInput { stack_name: name.to_owned(), ..Default::default() };
    life.ask::<model::DeleteStack>(input).map(|_| ()).map_err(|fault| fault.to_string())
}

fn things(outside: &Outside) -> Vec<String> {
    outside.things.lock().unwrap().keys().cloned().collect()
}

fn deeds(outside: &Outside) -> Vec<String> {
    std::mem::take(&mut *outside.deeds.lock().unwrap())
}

#[test]
fn a_stack_is_made_changed_and_taken_away() {
    let (_folder, outside, life) = begin();
    let id = create(&life, "s", TWO).unwrap();
    let stack = life.settled("s");
    assert_eq!(stack.stack_status, model::StackStatus::CreateComplete, "{:?}", life.events("s"));
    let output = &stack.outputs.unwrap()[0];
    assert_eq!(output.output_value.as_deref(), Some("one/1"));
    assert_eq!(deeds(&outside), ["create First", "create Second", "create Third"]);
    assert_eq!(
        life.events("s"),
        [
            "s CREATE_IN_PROGRESS (User Initiated)",
            "First CREATE_IN_PROGRESS",
            "First CREATE_COMPLETE",
            "Second CREATE_IN_PROGRESS",
            "Second CREATE_COMPLETE",
            "Third CREATE_IN_PROGRESS",
            "Third CREATE_COMPLETE",
            "s CREATE_COMPLETE",
        ]
    );
    assert!(update(&life, "s", &[]).unwrap_err().contains("No updates are to be performed."));

    // In place, then by replacement, which its user follows.
    update(&life, "s", &[("Size", "2")]).unwrap();
    assert_eq!(life.settled("s").stack_status, model::StackStatus::UpdateComplete);
    assert_eq!(deeds(&outside), ["update First"]);
    update(&life, "s", &[("Size", "2"), ("Name", "two")]).unwrap();
    let stack = life.settled("s");
    assert_eq!(stack.stack_status, model::StackStatus::UpdateComplete, "{:?}", life.events("s"));
    assert_eq!(stack.outputs.unwrap()[0].output_value.as_deref(), Some("two/2"));
    assert_eq!(deeds(&outside), ["create Second", "update Third", "delete Second"]);
    assert!(!things(&outside).contains(&"one".to_owned()));

    delete(&life, "s").unwrap();
    assert_eq!(life.settled(&id).stack_status, model::StackStatus::DeleteComplete);
    assert_eq!(deeds(&outside), ["delete Third", "delete Second", "delete First"]);
    assert_eq!(things(&outside), [""; 0]);
    let exports = life.ask::<model::ListExports>(Default::default()).unwrap().exports.unwrap();
    assert!(exports.is_empty());
    // The name is free again.
    create(&life, "s", TWO).unwrap();
    assert_eq!(life.settled("s").stack_status, model::StackStatus::CreateComplete);
}

#[test]
fn a_failed_creation_is_rolled_back() {
    let (_folder, outside, life) = begin();
    outside.failing.lock().unwrap().insert("create Third".into());
    create(&life, "s", TWO).unwrap();
    let stack = life.settled("s");
    assert_eq!(stack.stack_status, model::StackStatus::RollbackComplete, "{:?}", life.events("s"));
    assert_eq!(things(&outside), [""; 0]);
    let events = life.events("s");
    let expected = "s ROLLBACK_IN_PROGRESS (The following resource(s) failed to create: [Third]. \
                    Rollback requested by user.)";
    assert!(events.iter().any(|event| event == expected), "{events:?}");
    assert!(update(&life, "s", &[]).unwrap_err().contains("ROLLBACK_COMPLETE state"));
    delete(&life, "s").unwrap();
    life.wait(100);
    assert!(
        life.ask::<model::DescribeStacks>(Default::default()).unwrap().stacks.unwrap().is_empty()
    );
}

#[test]
fn a_failed_update_is_undone() {
    let (_folder, outside, life) = begin();
    create(&life, "s", TWO).unwrap();
    life.settled("s");
    let before = outside.things.lock().unwrap().clone();
    deeds(&outside);
    outside.failing.lock().unwrap().insert("update Third".into());
    update(&life, "s", &[("Size", "5"), ("Name", "two")]).unwrap();
    let stack = life.settled("s");
    // What failed to change cannot be changed back either, so long as it refuses.
    assert_eq!(
        stack.stack_status,
        model::StackStatus::UpdateRollbackFailed,
        "{:?}",
        life.events("s")
    );
    outside.failing.lock().unwrap().clear();
    let input = model::ContinueUpdateRollbackInput { stack_name: "s".into(), ..Default::default() };
    life.ask::<model::ContinueUpdateRollback>(input).unwrap();
    let stack = life.settled("s");
    assert_eq!(
        stack.stack_status,
        model::StackStatus::UpdateRollbackComplete,
        "{:?}",
        life.events("s")
    );
    assert_eq!(*outside.things.lock().unwrap(), before);
    assert_eq!(stack.outputs.unwrap()[0].output_value.as_deref(), Some("one/1"));
}

#[test]
fn work_goes_on_after_a_crash() {
    let folder = tempfile::tempdir().unwrap();
    let outside = Arc::new(Outside::default());
    outside.hanging.lock().unwrap().insert("create Second".into());
    let life = Life::begin(folder.path(), &outside);
    create(&life, "s", TWO).unwrap();
    for _ in 0..200 {
        if outside.deeds.lock().unwrap().iter().any(|deed| deed == "create Second") {
            break;
        }
        life.wait(10);
    }
    assert_eq!(life.stack("s").stack_status, model::StackStatus::CreateInProgress);
    drop(life);

    outside.hanging.lock().unwrap().clear();
    let life = Life::begin(folder.path(), &outside);
    assert_eq!(life.settled("s").stack_status, model::StackStatus::CreateComplete);
    let told = deeds(&outside);
    assert_eq!(told, ["create First", "create Second", "create Second", "create Third"]);
    assert_eq!(things(&outside).len(), 3, "no thing was made twice");

    // A deletion that is cut off goes on as well.
    outside.hanging.lock().unwrap().insert("delete Second".into());
    delete(&life, "s").unwrap();
    life.wait(300);
    drop(life);
    outside.hanging.lock().unwrap().clear();
    let life = Life::begin(folder.path(), &outside);
    life.wait(500);
    assert!(
        life.ask::<model::DescribeStacks>(Default::default()).unwrap().stacks.unwrap().is_empty()
    );
    assert_eq!(things(&outside), [""; 0]);
}

#[test]
fn what_is_not_built_is_refused_before_anything_is_made() {
    let (_folder, outside, life) = begin();
    let cases = [
        (
            "Resources: {A: {Type: 'Test::Thing'}, B: {Type: 'AWS::Nothing::Here'}}",
            "AWS::Nothing::Here",
        ),
        (
            "Resources: {A: {Type: 'Test::Thing', Properties: {Colour: red}}}",
            "unsupported property Colour",
        ),
        (
            "Resources: {A: {Type: 'Test::Thing'}, B: {Type: 'Test::Thing', Properties: {Uses: !GetAtt A.Colour}}}",
            "resource A does not support attribute type Colour",
        ),
        ("Resources: {A: {Type: 'Test::Thing', Properties: {Uses: !Ref B}}}", "dependencies [B]"),
        (
            "Transform: AWS::LanguageExtensions\nResources: {A: {Type: 'Test::Thing'}}",
            "Requires capabilities : [CAPABILITY_AUTO_EXPAND]",
        ),
        ("Resources: {}", "At least one Resources member"),
    ];
    for (template, expected) in cases {
        let refused = create(&life, "s", template).unwrap_err();
        assert!(refused.contains(expected), "{refused}");
    }
    assert!(create(&life, "1s", TWO).unwrap_err().contains("stackName"));
    assert!(deeds(&outside).is_empty());
    assert!(
        life.ask::<model::DescribeStacks>(Default::default()).unwrap().stacks.unwrap().is_empty()
    );
}

#[test]
fn a_stack_has_one_arn() {
    let (_folder, _outside, life) = begin();
    let id = create(&life, "s", TWO).unwrap();
    life.settled("s");
    let described = |name: &str| {
        let input =
            model::DescribeStacksInput { stack_name: Some(name.to_owned()), ..Default::default() };
        life.ask::<model::DescribeStacks>(input)
    };
    assert!(described(&id).is_ok());
    let changes = [
        ("stack/s/", "stack/other/"),
        ("stack/s/", "stack//"),
        ("stack/s/", "stack/s/s/"),
        ("arn:aws:", "arn:aws-cn:"),
        (":cloudformation:", ":sqs:"),
    ];
    for (from, to) in changes {
        let other = id.replacen(from, to, 1);
        assert_ne!(other, id);
        assert!(described(&other).is_err(), "{other}");
        delete(&life, &other).unwrap();
    }
    assert!(described(&format!("{id}/")).is_err());
    assert_eq!(life.stack("s").stack_id.as_deref(), Some(id.as_str()));
}

#[test]
fn change_sets_show_and_do() {
    let (_folder, outside, life) = begin();
    let change_set = |kind: model::ChangeSetType, set: &str, name: &str| {
        let parameter = model::Parameter {
            parameter_key: Some("Name".into()),
            parameter_value: Some(name.into()),
            ..Default::default()
        };
        let input = model::CreateChangeSetInput {
            stack_name: "s".into(),
            change_set_name: set.into(),
            change_set_type: Some(kind),
            template_body: Some(TWO.into()),
            parameters: Some(vec![parameter]),
            ..Default::default()
        };
        life.ask::<model::CreateChangeSet>(input).unwrap().id.unwrap()
    };
    let lines = |id: &str| {
        let input =
            model::DescribeChangeSetInput { change_set_name: id.into(), ..Default::default() };
        let set = life.ask::<model::DescribeChangeSet>(input).unwrap();
        let lines = set.changes.unwrap().into_iter().map(|change| {
            let change = change.resource_change.unwrap();
            let replacement = change.replacement.map(|r| format!(" {r}")).unwrap_or_default();
            format!(
                "{} {}{replacement}",
                change.action.unwrap(),
                change.logical_resource_id.unwrap()
            )
        });
        (lines.collect::<Vec<String>>(), set.status.unwrap(), set.status_reason)
    };
    let execute = |id: &str| {
        let input =
            model::ExecuteChangeSetInput { change_set_name: id.into(), ..Default::default() };
        life.ask::<model::ExecuteChangeSet>(input).map_err(|fault| fault.code)
    };
    let id = change_set(model::ChangeSetType::Create, "first", "one");
    assert_eq!(lines(&id).0, ["Add First", "Add Second", "Add Third"]);
    assert_eq!(life.stack("s").stack_status, model::StackStatus::ReviewInProgress);
    assert!(deeds(&outside).is_empty());
    execute(&id).unwrap();
    assert_eq!(life.settled("s").stack_status, model::StackStatus::CreateComplete);
    assert_eq!(execute(&id).unwrap_err(), "InvalidChangeSetStatus");

    let id = change_set(model::ChangeSetType::Update, "same", "one");
    let (_, status, reason) = lines(&id);
    assert_eq!(status, model::ChangeSetStatus::Failed);
    assert!(reason.unwrap().starts_with("The submitted information didn't contain changes."));

    let id = change_set(model::ChangeSetType::Update, "other", "two");
    assert_eq!(lines(&id).0, ["Modify Second True", "Modify Third False"]);
    execute(&id).unwrap();
    assert_eq!(life.settled("s").stack_status, model::StackStatus::UpdateComplete);
    assert!(things(&outside).contains(&"two".to_owned()));
}

#[test]
fn exports_bind_stacks_together() {
    let (_folder, _outside, life) = begin();
    create(&life, "giver", TWO).unwrap();
    life.settled("giver");
    let taker = "Resources: {A: {Type: 'Test::Thing', Properties: {Uses: !ImportValue shared}}}";
    create(&life, "taker", taker).unwrap();
    assert_eq!(life.settled("taker").stack_status, model::StackStatus::CreateComplete);
    let input = model::ListImportsInput { export_name: "shared".into(), ..Default::default() };
    let users = life.ask::<model::ListImports>(input).unwrap().imports.unwrap();
    assert_eq!(users, ["taker"]);
    update(&life, "giver", &[("Name", "two")]).unwrap();
    let stack = life.settled("giver");
    assert_eq!(stack.stack_status, model::StackStatus::UpdateRollbackComplete);
    let refused = delete(&life, "giver").unwrap_err();
    assert!(
        refused.contains("Export shared cannot be deleted as it is in use by taker"),
        "{refused}"
    );
    delete(&life, "taker").unwrap();
    life.wait(200);
    delete(&life, "giver").unwrap();
}

#[test]
fn custom_resources_are_asked_and_answer() {
    let (_folder, outside, life) = begin();
    let template = "Resources:
  Own: {Type: 'Custom::Own', Properties: {ServiceToken: 'arn:aws:lambda:eu-west-1:123456789012:function:f', Count: 3}}
  User: {Type: 'Test::Thing', Properties: {Name: !GetAtt Own.Name, Uses: !Ref Own}}
";
    create(&life, "s", template).unwrap();
    let asked = question(&life, &outside);
    assert_eq!(asked["RequestType"], "Create");
    assert_eq!(asked["ResourceProperties"]["Count"], "3");
    let url = asked["ResponseURL"].as_str().unwrap().to_owned();
    assert_eq!(life.answer(&format!("{url}x"), &json!({})), 403);
    let answer =
        json!({"Status": "SUCCESS", "PhysicalResourceId": "own-1", "Data": {"Name": "given"}});
    assert_eq!(life.answer(&url, &answer), 200);
    assert_eq!(life.answer(&url, &answer), 403, "an address answers once");
    let stack = life.settled("s");
    assert_eq!(stack.stack_status, model::StackStatus::CreateComplete, "{:?}", life.events("s"));
    assert_eq!(things(&outside), ["given"]);

    delete(&life, "s").unwrap();
    let asked = question(&life, &outside);
    assert_eq!(asked["RequestType"], "Delete");
    assert_eq!(asked["PhysicalResourceId"], "own-1");
    let url = asked["ResponseURL"].as_str().unwrap().to_owned();
    life.answer(
        &url,
        &json!({"Status": "FAILED", "Reason": "not today", "PhysicalResourceId": "own-1"}),
    );
    let stack = life.settled(stack.stack_id.as_ref().unwrap());
    assert_eq!(stack.stack_status, model::StackStatus::DeleteFailed);
    assert!(life.events("s").iter().any(|event| event.contains("not today")));
}

#[test]
fn a_custom_resource_that_failed_is_taken_away() {
    let (_folder, outside, life) = begin();
    let template = "Resources:
  Own: {Type: 'Custom::Own', Properties: {ServiceToken: 'arn:aws:lambda:eu-west-1:123456789012:function:f'}}
";
    create(&life, "s", template).unwrap();
    let url = |asked: &serde_json::Value| asked["ResponseURL"].as_str().unwrap().to_owned();
    let asked = question(&life, &outside);
    let failed = json!({"Status": "FAILED", "Reason": "half", "PhysicalResourceId": "own-1"});
    life.answer(&url(&asked), &failed);
    let asked = question(&life, &outside);
    assert_eq!(asked["RequestType"], "Delete");
    assert_eq!(asked["PhysicalResourceId"], "own-1");
    life.answer(&url(&asked), &json!({"Status": "SUCCESS", "PhysicalResourceId": "own-1"}));
    assert_eq!(life.settled("s").stack_status, model::StackStatus::RollbackComplete);
}

#[test]
fn policies_keep_what_they_say() {
    let (_folder, outside, life) = begin();
    let template = "Resources:
  Kept: {Type: 'Test::Thing', DeletionPolicy: Retain, Properties: {Name: kept}}
  Gone: {Type: 'Test::Thing', Properties: {Name: gone}}
";
    create(&life, "s", template).unwrap();
    let id = life.settled("s").stack_id.unwrap();
    let protect = |enabled| model::UpdateTerminationProtectionInput {
        stack_name: "s".into(),
        enable_termination_protection: enabled,
    };
    life.ask::<model::UpdateTerminationProtection>(protect(true)).unwrap();
    assert!(delete(&life, "s").unwrap_err().contains("TerminationProtection is enabled"));
    life.ask::<model::UpdateTerminationProtection>(protect(false)).unwrap();
    delete(&life, "s").unwrap();
    assert_eq!(life.settled(&id).stack_status, model::StackStatus::DeleteComplete);
    assert_eq!(things(&outside), ["kept"]);
}

/// Cuts an update off behind each of its deeds: it must end as if nothing had happened.
#[test]
fn an_update_survives_a_crash_at_every_deed() {
    for deed in ["update First", "create Second", "update Third", "delete Second"] {
        let folder = tempfile::tempdir().unwrap();
        let outside = Arc::new(Outside::default());
        let life = Life::begin(folder.path(), &outside);
        create(&life, "s", TWO).unwrap();
        life.settled("s");
        outside.hanging.lock().unwrap().insert(deed.into());
        update(&life, "s", &[("Size", "5"), ("Name", "two")]).unwrap();
        for _ in 0..200 {
            if outside.deeds.lock().unwrap().iter().any(|done| done == deed) {
                break;
            }
            life.wait(10);
        }
        assert!(outside.deeds.lock().unwrap().iter().any(|done| done == deed), "{deed}");
        drop(life);
        outside.hanging.lock().unwrap().clear();
        let life = Life::begin(folder.path(), &outside);
        let stack = life.settled("s");
        let events = life.events("s");
        assert_eq!(stack.stack_status, model::StackStatus::UpdateComplete, "{deed}: {events:?}");
        assert_eq!(stack.outputs.unwrap()[0].output_value.as_deref(), Some("two/5"), "{deed}");
        let names = things(&outside);
        assert_eq!(names.len(), 3, "{deed}: {names:?}");
        assert!(names.contains(&"two".to_owned()), "{deed}: {names:?}");
    }
}

/// The same for the rollback of an update.
#[test]
fn a_rollback_survives_a_crash_at_every_deed() {
    let changed = TWO.replace("Uses: !Ref Second}", "Uses: !Ref Second, Size: '9'}");
    let changed =
        changed.replace("Outputs:", "  Fourth: {Type: 'Test::Thing', DependsOn: Third}\nOutputs:");
    for (deed, nth) in [("update First", 2), ("delete Second", 1), ("update Third", 2)] {
        let folder = tempfile::tempdir().unwrap();
        let outside = Arc::new(Outside::default());
        let life = Life::begin(folder.path(), &outside);
        create(&life, "s", TWO).unwrap();
        life.settled("s");
        deeds(&outside);
        let before = outside.things.lock().unwrap().clone();
        outside.failing.lock().unwrap().insert("create Fourth".into());
        let parameter = |name: &str, value: &str| model::Parameter {
            parameter_key: Some(name.into()),
            parameter_value: Some(value.into()),
            ..Default::default()
        };
        let input = model::UpdateStackInput {
            stack_name: "s".into(),
            template_body: Some(changed.clone()),
            parameters: Some(vec![parameter("Size", "5"), parameter("Name", "two")]),
            ..Default::default()
        };
        outside.hang_at(deed, nth);
        life.ask::<model::UpdateStack>(input).unwrap();
        for _ in 0..200 {
            let done = outside.deeds.lock().unwrap().iter().filter(|done| *done == deed).count();
            if done >= nth {
                break;
            }
            life.wait(10);
        }
        let done = outside.deeds.lock().unwrap().iter().filter(|done| *done == deed).count();
        assert_eq!(done, nth, "{deed} was reached");
        life.wait(30);
        drop(life);
        outside.hanging.lock().unwrap().clear();
        let life = Life::begin(folder.path(), &outside);
        let stack = life.settled("s");
        let events = life.events("s");
        let expected = model::StackStatus::UpdateRollbackComplete;
        assert_eq!(stack.stack_status, expected, "{deed}: {events:?}");
        assert_eq!(*outside.things.lock().unwrap(), before, "{deed}");
        assert_eq!(stack.outputs.unwrap()[0].output_value.as_deref(), Some("one/1"), "{deed}");
        // And it can be updated again.
        outside.failing.lock().unwrap().clear();
        update(&life, "s", &[("Size", "3"), ("Name", "one")]).unwrap();
        assert_eq!(life.settled("s").stack_status, model::StackStatus::UpdateComplete);
    }
}

#[test]
fn stacks_nest() {
    let (_folder, outside, life) = begin();
    outside.objects.lock().unwrap().insert("b/child.yaml".into(), TWO.into());
    let template = "Parameters: {Size: {Type: String, Default: '1'}}
Resources:
  Child: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: 'https://b.s3.amazonaws.com/child.yaml', Parameters: {Size: !Ref Size}}}
  User: {Type: 'Test::Thing', Properties: {Uses: !GetAtt Child.Outputs.Out}}
";
    create(&life, "s", template).unwrap();
    let stack = life.settled("s");
    assert_eq!(stack.stack_status, model::StackStatus::CreateComplete, "{:?}", life.events("s"));
    let child = |life: &Life| {
        let input = model::DescribeStackResourceInput {
            stack_name: "s".into(),
            logical_resource_id: "Child".into(),
        };
        let detail = life.ask::<model::DescribeStackResource>(input).unwrap();
        life.stack(&detail.stack_resource_detail.unwrap().physical_resource_id.unwrap())
    };
    assert_eq!(child(&life).parent_id, stack.stack_id);
    assert_eq!(child(&life).root_id, stack.stack_id);
    update(&life, "s", &[("Size", "7")]).unwrap();
    let updated = life.settled("s");
    assert_eq!(updated.stack_status, model::StackStatus::UpdateComplete, "{:?}", life.events("s"));
    assert_eq!(child(&life).outputs.unwrap()[0].output_value.as_deref(), Some("one/7"));
    delete(&life, "s").unwrap();
    let id = stack.stack_id.unwrap();
    assert_eq!(life.settled(&id).stack_status, model::StackStatus::DeleteComplete);
    assert_eq!(things(&outside), [""; 0]);
}

#[test]
fn time_runs_out() {
    let (_folder, outside, life) = begin();
    outside.slow.store(400, std::sync::atomic::Ordering::SeqCst);
    let input = model::CreateStackInput {
        stack_name: "s".into(),
        template_body: Some(TWO.into()),
        timeout_in_minutes: Some(1),
        ..Default::default()
    };
    life.ask::<model::CreateStack>(input).unwrap();
    life.wait(100);
    life.cloud.jump(std::time::Duration::from_secs(61));
    let stack = life.settled("s");
    assert_eq!(stack.stack_status, model::StackStatus::RollbackComplete, "{:?}", life.events("s"));
    let told = life.events("s");
    assert!(
        told.iter().any(|event| event.contains("time exceeded the specified timeout")),
        "{told:?}"
    );
    assert_eq!(things(&outside), [""; 0]);
}
