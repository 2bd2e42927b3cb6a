//! Measures the built binary beside its peers, in one run on one machine, and prints ratios.
//!
//! `cargo xtask bench store …` measures the store alone, see `store`;
//! `cargo xtask bench [--seconds N] [--peer NAME | --peer none]… [--only TEXT]` the server. A peer that cannot be installed
//! is left out, and said so; so is a workload whose name does not hold the text. `cargo xtask bench door [--seconds N]`
//! measures what it costs to get in, see `door`; `cargo xtask bench dynamodb …` DynamoDB, see `dynamodb`; `cargo xtask bench
//! lambda …` functions, see `lambda`.

mod cache;
mod door;
mod dynamodb;
mod lambda;
mod load;
mod machine;
mod peer;
mod report;
mod store;
mod user;
mod workload;

use anyhow::{Context, Result, bail};
use peer::Peer;
use report::Row;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// Connections at which every workload is measured.
const CONNECTIONS: [usize; 3] = [1, 16, 64];

struct Arguments {
    binary: PathBuf,
    duration: Duration,
    peers: Vec<String>,
    only: String,
    /// What it costs to get in, and nothing else.
    door: bool,
}

fn main() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let given: Vec<String> = std::env::args().skip(1).collect();
    match given.split_first() {
        Some((first, rest)) if first == "store" => runtime.block_on(store::run(rest)),
        Some((first, rest)) if first == store::sizes::PHASE => {
            runtime.block_on(store::sizes::phase(rest))
        }
        Some((binary, rest)) if rest.first().is_some_and(|first| first == "dynamodb") => {
            runtime.block_on(dynamodb::run(binary.as_ref(), &rest[1..]))
        }
        Some((binary, rest)) if rest.first().is_some_and(|first| first == "lambda") => {
            runtime.block_on(lambda::run(binary.as_ref(), &rest[1..]))
        }
        _ => runtime.block_on(run(arguments()?)),
    }
}

fn arguments() -> Result<Arguments> {
    let mut arguments = std::env::args().skip(1);
    let binary = arguments.next().context("the path of the pileus binary comes first")?;
    let mut parsed = Arguments {
        binary: binary.into(),
        duration: Duration::from_secs(3),
        peers: vec!["ministack".into(), "dynalite".into()],
        only: String::new(),
        door: false,
    };
    let mut named = Vec::new();
    while let Some(flag) = arguments.next() {
        if flag == "door" {
            parsed.door = true;
            continue;
        }
        let value = arguments.next().with_context(|| format!("{flag} needs a value"))?;
        match flag.as_str() {
            "--seconds" => parsed.duration = Duration::from_secs_f64(value.parse()?),
            "--peer" => named.push(value),
            "--only" => parsed.only = value,
            _ => bail!("cargo xtask bench [--seconds N] [--peer NAME]… [--only TEXT]"),
        }
    }
    if !named.is_empty() {
        parsed.peers = named;
    }
    Ok(parsed)
}

async fn run(arguments: Arguments) -> Result<()> {
    if arguments.door {
        return door::run(&arguments.binary, arguments.duration).await;
    }
    let mut columns = Vec::new();
    let mut servers: Vec<Result<Peer>> = vec![Peer::pileus(&arguments.binary)];
    for name in &arguments.peers {
        servers.push(match name.as_str() {
            "none" => continue,
            "ministack" => Peer::ministack(),
            "dynalite" => Peer::dynalite(),
            other => bail!("{other} is no peer that this knows how to run"),
        });
    }
    for server in servers {
        let server = match server {
            Ok(server) => server,
            Err(error) => {
                eprintln!("left out: {error:#}");
                continue;
            }
        };
        columns.push(measure(server, &arguments).await?);
    }
    println!("{}\n", machine::describe(&peer::tools()?)?);
    if let Some((ours, peers)) = columns.split_first() {
        report::print(ours, peers);
    }
    Ok(())
}

/// Starts a server, runs every workload that it takes, and ends it.
async fn measure(server: Peer, arguments: &Arguments) -> Result<report::Column> {
    eprintln!("{}: starting", server.name);
    let running = server.start().await?;
    let mut rows = vec![
        Row::new("first start, ms", running.first_start.as_secs_f64() * 1e3, None),
        Row::new("second start, ms", running.second_start.as_secs_f64() * 1e3, None),
        Row::new("idle memory, MB", running.memory_mb()?, None),
    ];
    for workload in workload::all() {
        if !server.takes(workload.service) || !workload.name.contains(&arguments.only) {
            continue;
        }
        let prepared = match workload.prepare(&running).await {
            Ok(prepared) => Arc::new(prepared),
            Err(error) => {
                eprintln!("{}: {} left out: {error:#}", server.name, workload.name);
                continue;
            }
        };
        for connections in CONNECTIONS {
            let name = format!("{}, {connections} connections", workload.name);
            let result = match load::run(&running, &prepared, connections, arguments.duration).await
            {
                Ok(result) => result,
                Err(error) => {
                    eprintln!("{}: {name} left out: {error:#}", server.name);
                    continue;
                }
            };
            eprintln!(
                "{}: {name}: {:.0}/s, p50 {:.2} ms, p99 {:.2} ms, {:.0} us of CPU each, {} failed",
                server.name,
                result.per_second,
                result.p50_ms,
                result.p99_ms,
                result.cpu_us,
                result.failed
            );
            rows.push(Row::measured(&name, &result));
        }
    }
    rows.push(Row::new("memory after the load, MB", running.memory_mb()?, None));
    Ok(report::Column { name: server.name.to_owned(), rows })
}
