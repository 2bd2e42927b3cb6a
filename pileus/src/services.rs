//! The only list of services.

use service::Service;

/// What services need from outside the cloud.
pub struct Outside {
    pub root: iam::RootCredentials,
    pub lambda: lambda::Options,
}

pub fn all(outside: Outside) -> Vec<Service> {
    vec![
        apigateway::service(),
        cloudformation::service(),
        dynamodb::service(),
        events::service(),
        iam::service(outside.root),
        lambda::service(outside.lambda),
        logs::service(),
        s3::service(),
    ]
}
