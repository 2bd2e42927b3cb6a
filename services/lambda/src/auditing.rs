//! What the audit log is told of this service: invocations are data events. Code and what environment variables
//! hold are hidden by the model.
//!
//! <https://docs.aws.amazon.com/lambda/latest/dg/logging-using-cloudtrail.html>

use service::Auditing;
use wire::Showing;

pub const AUDITING: Auditing = Auditing {
    data: &["Invoke", "InvokeAsync", "InvokeWithResponseStream"],
    showing: Showing { hidden: &["ClientContext", "Payload"], named: &[] },
    resource_type: Some(|arn| match arn.resource().split(':').next() {
        Some("layer") => "AWS::Lambda::LayerVersion",
        Some("event-source-mapping") => "AWS::Lambda::EventSourceMapping",
        _ => "AWS::Lambda::Function",
    }),
    ..Auditing::NOTHING
};
