//! The only list of services.

use lambda::sandbox::cell::{Network, SandboxMode};
use service::{Fetcher, Service};
use std::sync::Arc;
use world::World;

/// What services need from outside the cloud.
pub struct Outside {
    pub root: iam::RootCredentials,
    pub lambda: lambda::Options,
    /// Gets what others publish.
    pub fetcher: Fetcher,
}

/// Every service, to be asked for its tables; nothing is started.
pub fn described() -> Vec<Service> {
    let root = iam::RootCredentials {
        account: String::new(),
        access_key_id: String::new(),
        secret: String::new(),
    };
    let lambda = lambda::Options {
        sandbox: SandboxMode::On,
        network: Network::Cloud,
        scratch: std::env::temp_dir(),
        port: 0,
        accept: Arc::new(|_, _, _| {}),
        nearest_runtime: false,
        runtime_libraries: std::env::temp_dir(),
        debug: None,
        world: World::real(),
    };
    all(Outside { root, lambda, fetcher: service::no_way_out() })
}

pub fn all(outside: Outside) -> Vec<Service> {
    vec![
        apigateway::service(),
        autoscaling::service(),
        cloudformation::service(),
        dynamodb::service(),
        ecr::service(),
        events::service(),
        iam::service(outside.root, outside.fetcher),
        kinesis::service(),
        lambda::service(outside.lambda),
        logs::service(),
        organizations::service(),
        s3::service(),
        sqs::service(),
    ]
}
