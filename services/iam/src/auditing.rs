//! What the audit log is told of this service: all of it is management. Sessions' tokens are hidden, which
//! CloudTrail shows: here the log's reader need not be the one who may use them.

use service::Auditing;
use wire::Showing;

pub const AUDITING: Auditing = Auditing {
    reads: &["AssumeRole", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"],
    showing: Showing {
        hidden: &["AuthenticationCode1", "AuthenticationCode2", "SessionToken", "TokenCode"],
        named: &[],
    },
    resource_type: Some(|arn| match arn.resource().split('/').next() {
        Some("role") => "AWS::IAM::Role",
        Some("user") => "AWS::IAM::User",
        Some("group") => "AWS::IAM::Group",
        Some("policy") => "AWS::IAM::Policy",
        Some("instance-profile") => "AWS::IAM::InstanceProfile",
        _ => "AWS::IAM",
    }),
    ..Auditing::NOTHING
};
