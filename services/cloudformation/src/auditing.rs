//! What the audit log is told of this service: all of it is management. Templates are left out, and so are the
//! values of parameters, since any of them may be one that must not be shown (`NoEcho`).

use crate::access::missing;
use serde_json::Value;
use service::{Auditing, Scope};
use wire::Showing;

/// Bytes of a stack's name or ARN.
const NAME_MAX: usize = 1024;

pub const AUDITING: Auditing = Auditing {
    showing: Showing { hidden: &["ParameterValue", "TemplateBody"], named: &[] },
    resource_type: Some(|_| "AWS::CloudFormation::Stack"),
    resources: Some(stack_of),
    ..Auditing::NOTHING
};

/// The stack that an input names.
fn stack_of(input: &Value, scope: &Scope) -> Vec<String> {
    let name = input.get("stackName").and_then(Value::as_str);
    name.filter(|name| name.len() <= NAME_MAX)
        .map(|name| missing(scope, name))
        .into_iter()
        .collect()
}
