//! What must hold between the rows of CloudFormation, for `pileus fsck`: names and stacks know each other, what
//! belongs to a stack has its stack, its events are all there, and work that was begun is looked after.

use crate::records::Stack;
use crate::store::{self as tables, ADVANCE, Export, StackKey};
use service::Examination;
use store::{Key, Part, StoreError};

const RESTORE: &str = "restore a backup made before the damage";
const REPORT: &str = "report it: the row does nothing";

pub fn check(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("stacks");
    exam.each::<Stack>(tables::every(tables::STACK), |key, stack| {
        if tables::stack_key_of(key)?.is_some_and(|own| StackKey::of_arn(&stack.id) != Some(own)) {
            exam.tell("stack-misplaced", &stack.id, "its row is another stack's", RESTORE);
            return Ok(());
        }
        check_name(exam, &stack)?;
        check_exports(exam, &stack)?;
        check_events(exam, &stack)
    })?;
    names(exam)?;
    exports(exam)?;
    for table in tables::OF_STACKS {
        exam.doing(table);
        exam.each_raw(tables::every(table), |key, _| {
            let Some(own) = tables::stack_key_of(key)? else { return Ok(()) };
            if !exam.has(&own.stack())? {
                let what = format!("a row of {table} belongs to a stack that is not there");
                exam.tell("stack-missing", format!("{key:?}"), what, REPORT);
            }
            Ok(())
        })?;
    }
    work(exam)
}

/// A stack that is not deleted is found by its name.
fn check_name(exam: &Examination<'_>, stack: &Stack) -> Result<(), StoreError> {
    let Some(key) = StackKey::of_arn(&stack.id) else { return Ok(()) };
    let named: Option<String> = exam.find(&tables::name_of(&key, &stack.name))?;
    if stack.deleted_ms.is_none() && named.as_ref() != Some(&stack.id) {
        let what = format!("the name {} does not lead to it", stack.name);
        exam.tell("stack-unnamed", &stack.id, what, RESTORE);
    }
    Ok(())
}

fn names(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("names");
    exam.each::<String>(tables::every(tables::NAME), |key, id| {
        let stack = StackKey::of_arn(&id).map(|own| exam.find::<Stack>(&own.stack()));
        let stack = stack.transpose()?.flatten();
        if stack.is_none_or(|stack| stack.deleted_ms.is_some()) {
            let what = "the name leads to a stack that is not there: it cannot be used again";
            exam.tell("name-without-stack", format!("{key:?}"), what, RESTORE);
        }
        Ok(())
    })
}

fn check_exports(exam: &Examination<'_>, stack: &Stack) -> Result<(), StoreError> {
    let Some(key) = StackKey::of_arn(&stack.id) else { return Ok(()) };
    for output in &stack.outputs {
        let Some(name) = &output.export_name else { continue };
        let export: Option<Export> = exam.find(&tables::export_of(&key, name))?;
        if export.is_none_or(|export| export.stack_id != stack.id || export.value != output.value) {
            let what = format!("its export {name} is not there, or says something else");
            exam.tell("export-missing", &stack.id, what, "update the stack");
        }
    }
    Ok(())
}

fn exports(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("exports");
    exam.each::<Export>(tables::every(tables::EXPORT), |_, export| {
        let stack = StackKey::of_arn(&export.stack_id).map(|key| exam.find::<Stack>(&key.stack()));
        let stack = stack.transpose()?.flatten();
        let exports = stack.is_some_and(|stack| {
            stack.outputs.iter().any(|output| output.export_name.as_ref() == Some(&export.name))
        });
        if !exports {
            let what = format!("export {} is of a stack that does not export it", export.name);
            exam.tell("export-unknown", &export.stack_id, what, RESTORE);
        }
        Ok(())
    })
}

/// The events of a stack are counted from 0, and none is missing.
fn check_events(exam: &Examination<'_>, stack: &Stack) -> Result<(), StoreError> {
    let Some(key) = StackKey::of_arn(&stack.id) else { return Ok(()) };
    let (mut found, mut last) = (0, None);
    exam.each_raw(tables::events_of(&key), |key, _| {
        found += 1;
        last = match key.parts()?.pop() {
            Some(Part::U64(number)) => Some(number),
            _ => None,
        };
        Ok(())
    })?;
    if found != stack.events || last != stack.events.checked_sub(1) {
        let what = format!("it has had {} events, and {found} are there", stack.events);
        exam.tell("event-missing", &stack.id, what, "nothing: the stack works without them");
    }
    Ok(())
}

/// Work in progress goes on after a crash because of its timer.
fn work(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("work in progress");
    exam.each_raw(tables::every(tables::WORK), |key, _| {
        let Some(own) = tables::stack_key_of(key)? else { return Ok(()) };
        if exam.timer_ms(ADVANCE, &own.timer_text())?.is_none() {
            let next = "start the cloud: it takes the work up";
            exam.tell("work-unwatched", place(key), "no timer looks after it", next);
        }
        Ok(())
    })
}

fn place(key: &Key) -> String {
    format!("{key:?}")
}
