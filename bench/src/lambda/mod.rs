//! Lambda beside its peers, in one run: `cargo xtask bench lambda [--seconds N] [--soak SECONDS] [--peer NAME | --peer none]…
//! [--only warm|cold|spike|soak|many|triggers]`.
//!
//! Pileus is measured as it ships: every request verified, and authorised for a user with a policy; functions in their
//! sandboxes. A peer runs functions in processes without walls, in its default, which checks nothing. What a server
//! cannot do is left out, and said so. The soak is short unless it is told otherwise: `--soak 3600` is the hour.

mod cold;
pub mod functions;
mod memory;
mod pace;
mod triggers;

use crate::load::{self, once};
use crate::peer::{self, Peer, Running};
use crate::report::{self, Column, Row};
use crate::workload::{Prepared, Request, ready, set_up};
use crate::{CONNECTIONS, machine, user};
use anyhow::{Context, Result, bail};
use functions::{Code, Function};
use memory::Memory;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

const USAGE: &str = "cargo xtask bench lambda [--seconds N] [--soak SECONDS] \
    [--peer ministack|none]… [--only warm|cold|spike|soak|many|triggers]";
const PARTS: [&str; 6] = ["warm", "cold", "spike", "soak", "many", "triggers"];
/// The native function's program, beside the bench's own.
const BOOTSTRAP: &str = "noop-bootstrap";
/// What the user may do.
const ACTION: &str = "*";
/// The spike: from this rate to that one, from one moment to the next.
const CALM_PER_SECOND: f64 = 5.0;
const SPIKE_PER_SECOND: f64 = 400.0;
const CALM: Duration = Duration::from_secs(3);
const SPIKE: Duration = Duration::from_secs(10);
/// Of the soak: forty million a day.
const SOAK_PER_SECOND: f64 = 463.0;
const SOAK: Duration = Duration::from_secs(20);
/// At the longest, before memory is looked at: the caches and buffers that any load fills are filled.
const FILLING_MAX: Duration = Duration::from_secs(300);
/// How often memory is looked at meanwhile.
const SAMPLES: u32 = 24;
/// Functions that are deployed, and of how many an instance waits.
const MANY: u64 = 1_000;
const IDLE: u64 = 50;
const DEPLOYERS: usize = 4;

struct Arguments {
    binary: PathBuf,
    bootstrap: PathBuf,
    duration: Duration,
    soak: Duration,
    peers: Vec<String>,
    only: Option<String>,
}

impl Arguments {
    fn wants(&self, part: &str) -> bool {
        self.only.as_deref().is_none_or(|only| only == part)
    }
}

pub async fn run(binary: &Path, rest: &[String]) -> Result<()> {
    let arguments = parsed(binary, rest)?;
    println!("{}\n", machine::describe(&peer::tools()?)?);
    let mut ours = Peer::pileus(&arguments.binary)?.start().await?;
    user::become_user(&mut ours, ACTION).await?;
    let ours = column(ours, "pileus", true, &arguments).await?;
    let mut peers = Vec::new();
    for name in &arguments.peers {
        let peer = match name.as_str() {
            "none" => continue,
            "ministack" => Peer::ministack(),
            other => bail!("{other} is no peer that this knows how to run"),
        };
        match peer {
            Ok(peer) => {
                peers.push(column(peer.start().await?, peer.name, false, &arguments).await?)
            }
            Err(error) => eprintln!("left out: {error:#}"),
        }
    }
    report::print(&ours, &peers);
    Ok(())
}

fn parsed(binary: &Path, rest: &[String]) -> Result<Arguments> {
    let bootstrap = std::env::current_exe()?.with_file_name(BOOTSTRAP);
    let mut parsed = Arguments {
        binary: binary.to_owned(),
        bootstrap,
        duration: Duration::from_secs(3),
        soak: SOAK,
        peers: Vec::new(),
        only: None,
    };
    let mut rest = rest.iter();
    while let Some(flag) = rest.next() {
        let value = rest.next().with_context(|| format!("{flag} needs a value; {USAGE}"))?;
        match flag.as_str() {
            "--seconds" => parsed.duration = Duration::from_secs_f64(value.parse()?),
            "--soak" => parsed.soak = Duration::from_secs_f64(value.parse()?),
            "--peer" => parsed.peers.push(value.clone()),
            "--only" if PARTS.contains(&value.as_str()) => parsed.only = Some(value.clone()),
            _ => bail!("{USAGE}"),
        }
    }
    if parsed.peers.is_empty() {
        parsed.peers = vec!["ministack".into()];
    }
    Ok(parsed)
}

/// Sends a request; anything but success is an error.
async fn once_good(running: &Running, request: &Request) -> Result<Vec<u8>> {
    let answer = once(running, request).await?;
    if answer.status >= 300 {
        let body = String::from_utf8_lossy(&answer.body).into_owned();
        bail!("{} {}: {} {body}", request.method, request.path, answer.status);
    }
    Ok(answer.body)
}

/// What a server did, a row a figure.
struct Told<'a> {
    running: &'a Running,
    server: &'a str,
    arguments: &'a Arguments,
    rows: Vec<Row>,
}

async fn column(
    running: Running,
    server: &str,
    ours: bool,
    arguments: &Arguments,
) -> Result<Column> {
    set_up(&running, &functions::role(true)).await?;
    let mut told = Told { running: &running, server, arguments, rows: Vec::new() };
    told.row(Row::new("idle memory, MB", running.memory_mb()?, None));
    let mut kinds = functions::kinds(&arguments.bootstrap)?;
    for kind in &kinds {
        if arguments.wants("warm") {
            let warm = told.warm(kind).await;
            told.left_out(kind.title, warm);
        }
    }
    if ours {
        let mut snapped = functions::python("Python, SnapStart", "bench-snap", Code::Echo);
        snapped.snap_start = true;
        kinds.push(snapped);
    }
    for kind in &kinds {
        if arguments.wants("cold") {
            let cold = told.cold(kind).await;
            told.left_out(kind.title, cold);
        }
    }
    if arguments.wants("spike") {
        let spike = told.spike().await;
        told.left_out("spike", spike);
    }
    if arguments.wants("triggers") {
        let lags = triggers::objects(&running).await;
        told.lags("S3 event to function start", lags);
        let lags = triggers::messages(&running).await;
        told.lags("SQS message to function start", lags);
    }
    if arguments.wants("soak") {
        let soak = told.soak().await;
        told.left_out("soak", soak);
    }
    if arguments.wants("many") {
        let many = told.many().await;
        told.left_out("many functions", many);
    }
    Ok(Column { name: server.to_owned(), rows: told.rows })
}

impl Told<'_> {
    fn row(&mut self, row: Row) {
        eprintln!("{}: {}: {}", self.server, row.name, row.text());
        self.rows.push(row);
    }

    fn left_out(&self, what: &str, outcome: Result<()>) {
        if let Err(error) = outcome {
            eprintln!("{}: {what} left out: {error:#}", self.server);
        }
    }

    fn lags(&mut self, what: &str, lags: Result<Vec<f64>>) {
        match lags {
            Ok(mut lags) => {
                lags.sort_by(f64::total_cmp);
                self.row(Row::ms(&format!("{what}, p50, ms"), at(&lags, 0.5)));
                self.row(Row::ms(&format!("{what}, p99, ms"), at(&lags, 0.99)));
            }
            Err(error) => self.left_out(what, Err(error)),
        }
    }

    async fn warm(&mut self, kind: &Function) -> Result<()> {
        set_up(self.running, &[kind.create()]).await?;
        let request = kind.clone();
        let prepared = Prepared::new(move |_| request.invoke(), functions::echoed);
        ready(self.running, &prepared).await?;
        let prepared = Arc::new(prepared);
        for connections in CONNECTIONS {
            let duration = self.arguments.duration;
            let measured = load::run(self.running, &prepared, connections, duration).await?;
            let name = format!("warm, {}, {connections} connections", kind.title);
            self.row(Row::measured(&name, &measured));
        }
        Ok(())
    }

    async fn cold(&mut self, kind: &Function) -> Result<()> {
        set_up(self.running, &[kind.create()]).await?;
        let mut took = cold::starts(self.running, kind).await?;
        took.sort_by(f64::total_cmp);
        self.row(Row::ms(&format!("cold, {}, p50, ms", kind.title), at(&took, 0.5)));
        self.row(Row::ms(&format!("cold, {}, p99, ms", kind.title), at(&took, 0.99)));
        Ok(())
    }

    async fn spike(&mut self) -> Result<()> {
        let busy = functions::python("busy", "bench-busy", Code::Busy);
        set_up(self.running, &[busy.create()]).await?;
        pace::at(self.running, &busy, CALM_PER_SECOND, CALM).await?;
        let spike = pace::at(self.running, &busy, SPIKE_PER_SECOND, SPIKE).await?;
        let name = |what: &str| format!("spike from 5/s to 400/s, 20 ms each, {what}");
        self.row(Row::new(&name("failed"), spike.failed as f64, None));
        spike.say_why();
        self.row(Row::ms(&name("p50, ms"), at(&spike.took_ms, 0.5)));
        self.row(Row::ms(&name("p99, ms"), at(&spike.took_ms, 0.99)));
        Ok(())
    }

    async fn soak(&mut self) -> Result<()> {
        let function = functions::python("soak", "bench-soak", Code::Echo);
        set_up(self.running, &[function.create()]).await?;
        let duration = self.arguments.soak;
        let name = |what: &str| format!("soak of {} s at 463/s, {what}", duration.as_secs());
        let filling = FILLING_MAX.min(duration / 4);
        pace::at(self.running, &function, SOAK_PER_SECOND, filling).await?;
        let mut memory = Memory::default();
        memory.look(self.running)?;
        let paced = pace::at(self.running, &function, SOAK_PER_SECOND, duration);
        let soak = tokio::select! {
            soak = paced => soak?,
            never = memory.follow(self.running, duration / SAMPLES) => match never? {},
        };
        memory.look(self.running)?;
        self.row(Row::new(&name("failed"), soak.failed as f64, None));
        soak.say_why();
        self.row(Row::ms(&name("p50, ms"), at(&soak.took_ms, 0.5)));
        self.row(Row::ms(&name("p99, ms"), at(&soak.took_ms, 0.99)));
        for (what, samples) in memory.columns() {
            let [first, least, most, last] = samples;
            self.row(Row::new(&name(&format!("{what} at its start")), first, None));
            self.row(Row::new(&name(&format!("{what} at the least")), least, None));
            self.row(Row::new(&name(&format!("{what} at the most")), most, None));
            self.row(Row::new(&name(&format!("{what} at its end")), last, None));
        }
        Ok(())
    }

    async fn many(&mut self) -> Result<()> {
        let function = |number: u64| {
            functions::python("one of many", &format!("bench-many-{number}"), Code::Echo)
        };
        let before = self.running.proportional_mb()?;
        let create = move |number| function(number).create();
        let made = Arc::new(Prepared::new(create, |_, answer| answer.status == 201));
        load::each(self.running, &made, DEPLOYERS, MANY).await?;
        let deployed = self.running.proportional_mb()?;
        let invoke = move |number| function(number).invoke();
        let invoked = Arc::new(Prepared::new(invoke, functions::echoed));
        load::each(self.running, &invoked, DEPLOYERS, IDLE).await?;
        tokio::time::sleep(Duration::from_secs(1)).await;
        let idle = self.running.proportional_mb()?;
        let name = format!("memory of {MANY} functions, MB");
        self.row(Row::new(&name, deployed - before, None));
        let name = format!("memory of {IDLE} idle Python instances, MB");
        self.row(Row::new(&name, idle - deployed, None));
        self.row(Row::new("memory of all of it, MB", idle, None));
        Ok(())
    }
}

/// The figure below which such a share lies, of figures in order.
fn at(sorted: &[f64], share: f64) -> f64 {
    sorted.get((sorted.len() as f64 * share) as usize).copied().unwrap_or_default()
}
