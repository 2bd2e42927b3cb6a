//! What the audit log is told of this service: all of it is management events
//! (<https://docs.aws.amazon.com/AmazonECR/latest/userguide/logging-using-cloudtrail.html>). A login is hidden, as on
//! AWS, and so are the bytes of layers.

use service::Auditing;
use wire::Showing;

pub const AUDITING: Auditing = Auditing {
    reads: &["BatchCheckLayerAvailability", "BatchGetImage"],
    showing: Showing { hidden: &["authorizationToken", "layerPartBlob"], named: &[] },
    resource_type: Some(|_| "AWS::ECR::Repository"),
    ..Auditing::NOTHING
};
