//! What the audit log is told of this service: all of it is management. Templates are left out, and so are the
//! values of parameters, since any of them may be one that must not be shown (`NoEcho`).

use service::Auditing;
use wire::Showing;

pub const AUDITING: Auditing = Auditing {
    showing: Showing { hidden: &["ParameterValue", "TemplateBody"], named: &[] },
    resource_type: Some(|_| "AWS::CloudFormation::Stack"),
    ..Auditing::NOTHING
};
