//! The torture of the whole cloud: the real server under mixed load on every service, killed
//! without warning at random moments, started again on the same folder, and compared with what it
//! had acknowledged.
//!
//! `cloud-torture PILEUS_BINARY [--cycles N] [--seed S] [--engine fjall|redb] [--sandbox on|off]`
//!
//! **Invariants.** The server is met only as its clients meet it. Every wait is bounded. A request
//! is in its actor's ledger, as in doubt, before it is sent. Only processes that this one started
//! are ended.

mod actor;
mod actors;
mod arguments;
mod ask;
mod client;
mod functions;
mod random;
mod server;
mod setup;
mod torture;
mod trouble;
mod xml;

use anyhow::Result;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("✗ {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let arguments = arguments::parse(std::env::args().skip(1))?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(torture::run(&arguments))
}
