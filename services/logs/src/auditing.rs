//! What the audit log is told of this service: what applications write into logs is a data event, and is hidden.
//!
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/logging_cw_api_calls_cwl.html>

use service::Auditing;
use wire::Showing;

pub const AUDITING: Auditing = Auditing {
    data: &["PutLogEvents"],
    showing: Showing { hidden: &["logEvents"], named: &[] },
    resource_type: Some(|_| "AWS::Logs::LogGroup"),
    ..Auditing::NOTHING
};
