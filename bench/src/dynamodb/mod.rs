//! DynamoDB beside its peers, in one run: `cargo xtask bench dynamodb [--seconds N] [--rows N] [--peer NAME | --peer none]…
//! [--only peers|persistent|sizes]`.
//!
//! Pileus is measured as it ships (every write on disk, every request verified, and authorised for a user with a policy),
//! and once with `--durability memory`; its peers in their defaults: memory, nothing checked. A peer that cannot be
//! installed is left out, and said so.

pub mod rows;
mod sizes;
mod workloads;

use crate::load::{self, Measured};
use crate::peer::{self, Peer, Running};
use crate::report::{self, Column, Row};
use crate::{CONNECTIONS, machine, user};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use workloads::Workload;

const USAGE: &str = "cargo xtask bench dynamodb [--seconds N] [--rows N] \
    [--peer fakecloud|dynalite|ministack|moto|none]… [--only peers|persistent|sizes]";
const PEERS: [&str; 4] = ["fakecloud", "dynalite", "ministack", "moto"];
/// What the user may do.
const ACTION: &str = "dynamodb:*";
/// Rows that a peer which keeps its data holds when it is measured.
const PERSISTENT_ROWS: u64 = 2_000;
/// Connections to a peer which keeps its data.
const PERSISTENT_CONNECTIONS: usize = 16;
/// Rows of the largest table.
const ROWS: u64 = 10_000_000;
/// Rows of the table that the largest is compared with.
const FEW_ROWS: u64 = 10_000;

struct Arguments {
    binary: PathBuf,
    duration: Duration,
    rows: u64,
    peers: Vec<String>,
    only: Option<String>,
}

pub async fn run(binary: &Path, rest: &[String]) -> Result<()> {
    let arguments = parsed(binary, rest)?;
    let wanted = |part: &str| arguments.only.as_deref().is_none_or(|only| only == part);
    println!("{}\n", machine::describe(&peer::tools()?)?);
    if wanted("peers") {
        beside_peers(&arguments).await?;
    }
    if wanted("persistent") && arguments.peers.iter().any(|name| name == "fakecloud") {
        beside_persistent(&arguments).await?;
    }
    if wanted("sizes") {
        sizes::compare(&arguments, [FEW_ROWS, arguments.rows]).await?;
    }
    Ok(())
}

fn parsed(binary: &Path, rest: &[String]) -> Result<Arguments> {
    let mut parsed = Arguments {
        binary: binary.to_owned(),
        duration: Duration::from_secs(3),
        rows: ROWS,
        peers: Vec::new(),
        only: None,
    };
    let mut rest = rest.iter();
    while let Some(flag) = rest.next() {
        let value = rest.next().with_context(|| format!("{flag} needs a value; {USAGE}"))?;
        match flag.as_str() {
            "--seconds" => parsed.duration = Duration::from_secs_f64(value.parse()?),
            "--rows" => parsed.rows = value.parse()?,
            "--peer" => parsed.peers.push(value.clone()),
            "--only" if ["peers", "persistent", "sizes"].contains(&value.as_str()) => {
                parsed.only = Some(value.clone());
            }
            _ => bail!("{USAGE}"),
        }
    }
    if parsed.peers.is_empty() {
        parsed.peers = PEERS.map(str::to_owned).to_vec();
    }
    Ok(parsed)
}

/// Every workload on every server, ours first.
async fn beside_peers(arguments: &Arguments) -> Result<()> {
    let syncs = machine::syncs_per_second(&peer::tools()?)?;
    let ours = column(ours(&arguments.binary).await?, "pileus", arguments).await?;
    let memory = Peer::pileus_in_memory(&arguments.binary)?;
    let memory_name = memory.name;
    let memory = column(as_user(memory).await?, memory_name, arguments).await?;
    let mut peers = Vec::new();
    for name in &arguments.peers {
        let peer = match name.as_str() {
            "none" => continue,
            "fakecloud" => Peer::fakecloud(),
            "dynalite" => Peer::dynalite(),
            "ministack" => Peer::ministack(),
            "moto" => Peer::moto(),
            other => bail!("{other} is no peer that this knows how to run"),
        };
        match peer {
            Ok(peer) => peers.push(column(peer.start().await?, peer.name, arguments).await?),
            Err(error) => eprintln!("left out: {error:#}"),
        }
    }
    println!("The disk here: {syncs:.0} fdatasync/s of 1 KB.\n");
    println!("With `--durability sync`, the default:\n");
    report::print(&ours, &peers);
    println!("\nWith `--durability memory`:\n");
    report::print(&memory, &peers);
    println!();
    Ok(())
}

/// A peer that keeps its data, with rows that it holds.
async fn beside_persistent(arguments: &Arguments) -> Result<()> {
    let peer = match Peer::fakecloud_persistent() {
        Ok(peer) => peer,
        Err(error) => {
            eprintln!("left out: {error:#}");
            return Ok(());
        }
    };
    let name = format!("DynamoDB PutItem, {PERSISTENT_ROWS} rows");
    let mut columns = Vec::new();
    for (running, column) in
        [(ours(&arguments.binary).await?, "pileus"), (peer.start().await?, peer.name)]
    {
        rows::fill(&running, PERSISTENT_ROWS).await?;
        let put = Arc::new(rows::put(PERSISTENT_ROWS, PERSISTENT_ROWS));
        let measured = load::run(&running, &put, PERSISTENT_CONNECTIONS, arguments.duration);
        let row = Row::measured(&told(&name, PERSISTENT_CONNECTIONS), &measured.await?);
        columns.push(Column { name: column.to_owned(), rows: vec![row] });
    }
    let theirs = columns.split_off(1);
    report::print(&columns[0], &theirs);
    println!();
    Ok(())
}

async fn ours(binary: &Path) -> Result<Running> {
    as_user(Peer::pileus(binary)?).await
}

async fn as_user(peer: Peer) -> Result<Running> {
    let mut running = peer.start().await?;
    user::become_user(&mut running, ACTION).await?;
    Ok(running)
}

/// Runs every workload on a server, and ends it.
async fn column(running: Running, name: &str, arguments: &Arguments) -> Result<Column> {
    let mut rows = Vec::new();
    for workload in workloads::all() {
        rows.extend(measure(&running, name, &workload, arguments.duration).await);
    }
    rows.push(Row::new("memory after the load, MB", running.memory_mb()?, None));
    Ok(Column { name: name.to_owned(), rows })
}

/// A row for each number of connections; none where the server cannot do it, and said so.
async fn measure(
    running: &Running,
    server: &str,
    workload: &Workload,
    duration: Duration,
) -> Vec<Row> {
    let prepared = match workload.prepare(running).await {
        Ok(prepared) => Arc::new(prepared),
        Err(error) => {
            eprintln!("{server}: {} left out: {error:#}", workload.name);
            return Vec::new();
        }
    };
    let mut rows = Vec::new();
    for connections in CONNECTIONS {
        match load::run(running, &prepared, connections, duration).await {
            Ok(result) => rows.push(row(server, workload.name, connections, &result)),
            Err(error) => {
                eprintln!("{server}: {}, {connections}: left out: {error:#}", workload.name);
            }
        }
    }
    rows
}

fn row(server: &str, name: &str, connections: usize, result: &Measured) -> Row {
    eprintln!("{server}: {name}, {connections} connections: {:.0}/s", result.per_second);
    Row::measured(&told(name, connections), result)
}

fn told(name: &str, connections: usize) -> String {
    format!("{name}, {connections} connections")
}
