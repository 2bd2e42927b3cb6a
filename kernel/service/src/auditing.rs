//! What the audit log has to know of a service: which of its operations are data events, and what of their
//! parameters is nobody's business. Everything else follows from the models.

use crate::Scope;
use aws::Arn;
use serde_json::Value;
use wire::Showing;

/// Nothing said: every operation is a management event, and what the model marks as sensitive is hidden.
#[derive(Clone, Copy, Debug, Default)]
pub struct Auditing {
    /// The operations that CloudTrail calls data events: what is done in a resource and not to it.
    pub data: &'static [&'static str],
    /// The operations that CloudTrail calls read-only though their names do not say so.
    pub reads: &'static [&'static str],
    /// What is hidden of inputs and outputs, and what is named otherwise.
    pub showing: Showing,
    /// CloudTrail's type of one of the service's resources, such as `AWS::S3::Object`.
    pub resource_type: Option<fn(&Arn) -> &'static str>,
    /// The ARNs of what an operation is about, out of its shown input, where only the handler asks for access.
    pub resources: Option<fn(&Value, &Scope) -> Vec<String>>,
}

impl Auditing {
    /// Nothing said, to begin a constant with.
    pub const NOTHING: Auditing = Auditing {
        data: &[],
        reads: &[],
        showing: Showing { hidden: &[], named: &[] },
        resource_type: None,
        resources: None,
    };
}
