//! AWS's SDK for Rust, unmodified, against the real binary: a module a service, each test on a server of its own.

mod apigatewayv2;
mod cloudformation;
mod connections;
mod dynamodb;
mod dynamodb_streams;
mod functions;
mod iam;
mod lambda;
mod logs;
mod s3;
mod s3_uploads;
mod sts;

use aws_smithy_types::DateTime;
use std::time::SystemTime;

/// How far a time that the server gave may be from ours.
const SKEW_SECONDS: i64 = 120;

/// Whether a time is about now, as the clock of this machine has it.
fn recent(time: Option<&DateTime>) -> bool {
    let now = DateTime::from(SystemTime::now()).secs();
    time.is_some_and(|time| (time.secs() - now).abs() < SKEW_SECONDS)
}
