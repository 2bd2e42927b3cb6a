//! A function, for tests.

use crate::rules::name::{LATEST, Place};
use crate::store::{Code, Function, Logging, Version, VersionState};
use aws::{AccountId, Region};
use wire::IndexMap;

pub fn place() -> Place {
    Place {
        account: AccountId::new("123456789012").unwrap(),
        region: Region::new("eu-west-1").unwrap(),
        name: "f".into(),
    }
}

pub fn function() -> Function {
    Function {
        id: "id".into(),
        latest: version(),
        published: 0,
        published_description: None,
        reserved_concurrency: None,
        tags: IndexMap::new(),
        may_loop: false,
        runtime_management: IndexMap::new(),
        code_signing: None,
    }
}

/// `$LATEST`.
pub fn version() -> Version {
    Version {
        function_name: "f".into(),
        version: LATEST.into(),
        runtime: "python3.12".into(),
        role: "arn:aws:iam::123456789012:role/r".into(),
        handler: "main.handler".into(),
        description: String::new(),
        timeout_s: 3,
        memory_mb: 128,
        ephemeral_mb: 512,
        environment: None,
        layers: Vec::new(),
        logging: Logging {
            group: "/aws/lambda/f".into(),
            json: false,
            application_level: None,
            system_level: None,
        },
        dead_letter: None,
        revision_id: "r".into(),
        modified_ms: 0,
        code: Code::none(),
        image: None,
        snap_start: false,
        state: VersionState::Active,
        durable: None,
    }
}
