//! What stacks answer when they refuse, in AWS's words.

use aws::Fault;
use model_cloudformation::StackStatus;

pub fn validation(message: impl Into<String>) -> Fault {
    Fault::client("ValidationError", message)
}

pub fn no_such_stack(name: &str) -> Fault {
    validation(format!("Stack with id {name} does not exist"))
}

pub fn no_such_role(arn: &str) -> Fault {
    validation(format!("Role {arn} is invalid or cannot be assumed"))
}

pub fn no_such_change_set(name: &str) -> Fault {
    Fault::new(404, "ChangeSetNotFound", format!("ChangeSet [{name}] does not exist"))
}

pub fn already_exists(name: &str) -> Fault {
    Fault::client("AlreadyExistsException", format!("Stack [{name}] already exists"))
}

pub fn wrong_state(id: &str, status: &StackStatus, verb: &str) -> Fault {
    validation(format!("Stack:{id} is in {status} state and can not be {verb}."))
}
