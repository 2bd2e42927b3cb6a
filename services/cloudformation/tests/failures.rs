//! Operations on stacks that fail: what is given up, what is kept to go on with, and what is taken away.

mod cloud;

use std::sync::Arc;

use cloud::{Life, Outside};
use model_cloudformation as model;

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
    assert_eq!(stack.stack_status, model::StackStatus::RollbackFailed, "{events:?}");
    let reason = stack.stack_status_reason.unwrap();
    assert!(reason.contains("role/deploys is invalid or cannot be assumed"), "{reason}");
    assert!(events.iter().any(|event| event.starts_with("s ROLLBACK_IN_PROGRESS")), "{events:?}");
    // Once the role is there again, the stack can be deleted.
    outside.roles.lock().unwrap().insert(role.into());
    delete(&life);
    let id = stack.stack_id.unwrap();
    assert_eq!(life.settled(&id).stack_status, model::StackStatus::DeleteComplete);
}
