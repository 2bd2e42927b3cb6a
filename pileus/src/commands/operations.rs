//! `pileus operations`: every operation of every service, built or not. `docs/operations.txt` is its output.

use crate::services;
use anyhow::Result;
use std::collections::BTreeMap;

pub fn run() -> Result<()> {
    let mut rows: BTreeMap<(&str, &str), bool> = BTreeMap::new();
    for service in services::described() {
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
