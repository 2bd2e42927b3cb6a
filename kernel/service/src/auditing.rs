//! What the audit log has to know of a service: which of its operations are data events, and what of their
//! parameters is nobody's business. Everything else follows from the models.

use aws::Arn;
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
}
