//! `pileus operations`: every operation of every service, built or not. `docs/operations.txt` is its output.

use crate::services::{self, Outside};
use anyhow::Result;
use lambda::sandbox::cell::SandboxMode;
use std::collections::BTreeMap;
use std::sync::Arc;
use world::World;

pub fn run() -> Result<()> {
    let root = iam::RootCredentials {
        account: String::new(),
        access_key_id: String::new(),
        secret: String::new(),
    };
    // Nothing is started; the services are only asked for their tables.
    let lambda = lambda::Options {
        sandbox: SandboxMode::On,
        scratch: std::env::temp_dir(),
        port: 0,
        accept: Arc::new(drop),
        nearest_runtime: false,
        runtime_libraries: std::env::temp_dir(),
        world: World::real(),
    };
    let mut rows: BTreeMap<(&str, &str), bool> = BTreeMap::new();
    for service in services::all(Outside { root, lambda }) {
        for model in &service.models {
            for spec in model.operations {
                rows.entry((model.name, spec.name)).or_insert(false);
            }
        }
        for operation in &service.operations {
            rows.insert((operation.model.name, operation.spec.name), true);
        }
    }
    for ((service, operation), built) in &rows {
        println!("{:<7} {service}:{operation}", if *built { "built" } else { "absent" });
    }
    Ok(())
}
