//! What the audit log is told of this service: every operation is a management event, and none hides anything.

use aws::Arn;
use service::Auditing;

pub const AUDITING: Auditing = Auditing { resource_type: Some(resource_type), ..Auditing::NOTHING };

fn resource_type(arn: &Arn) -> &'static str {
    match arn.resource().split('/').next() {
        Some("ou") => "AWS::Organizations::OrganizationalUnit",
        Some("policy") => "AWS::Organizations::Policy",
        Some("account") => "AWS::Organizations::Account",
        _ => "AWS::Organizations::Organization",
    }
}
