//! Change sets against operations that come between.

mod cloud;

use std::sync::Arc;

use cloud::{Life, Outside};
use model_cloudformation as model;

const TEMPLATE: &str = "Parameters: {Size: {Type: String, Default: '1'}}
Resources: {First: {Type: 'Test::Thing', Properties: {Name: one, Size: !Ref Size}}}
";

fn size(size: &str) -> Option<Vec<model::Parameter>> {
    Some(vec![model::Parameter {
        parameter_key: Some("Size".into()),
        parameter_value: Some(size.into()),
        ..Default::default()
    }])
}

fn change_set(life: &Life, name: &str, wanted: &str) -> String {
    let input = model::CreateChangeSetInput {
        stack_name: "s".into(),
        change_set_name: name.into(),
        use_previous_template: Some(true),
        parameters: size(wanted),
        ..Default::default()
    };
    life.ask::<model::CreateChangeSet>(input).unwrap().id.unwrap()
}

fn execute(life: &Life, id: &str) -> Result<(), String> {
    let input = model::ExecuteChangeSetInput { change_set_name: id.into(), ..Default::default() };
    life.ask::<model::ExecuteChangeSet>(input).map(|_| ()).map_err(|fault| fault.to_string())
}

#[test]
fn a_stack_that_has_changed_has_no_old_change_sets() {
    let folder = tempfile::tempdir().unwrap();
    let outside = Arc::new(Outside::default());
    let life = Life::begin(folder.path(), &outside);
    let input = model::CreateStackInput {
        stack_name: "s".into(),
        template_body: Some(TEMPLATE.into()),
        ..Default::default()
    };
    life.ask::<model::CreateStack>(input).unwrap();
    life.settled("s");

    // An update makes what was shown before obsolete.
    let shown = change_set(&life, "shown", "2");
    let input = model::UpdateStackInput {
        stack_name: "s".into(),
        use_previous_template: Some(true),
        parameters: size("3"),
        ..Default::default()
    };
    life.ask::<model::UpdateStack>(input).unwrap();
    life.settled("s");
    let refused = execute(&life, &shown).unwrap_err();
    assert!(refused.starts_with("InvalidChangeSetStatus"), "{refused}");
    assert!(refused.contains("execution status of [OBSOLETE]"), "{refused}");

    // An execution takes the others away.
    let (first, second) = (change_set(&life, "first", "4"), change_set(&life, "second", "5"));
    execute(&life, &first).unwrap();
    life.settled("s");
    let gone = execute(&life, &second).unwrap_err();
    assert!(gone.starts_with("ChangeSetNotFound"), "{gone}");
    assert_eq!(outside.things.lock().unwrap()["one"]["Size"], "4");
}
