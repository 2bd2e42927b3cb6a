//! `pileus fsck`: checks a cloud, and says what is damaged and what to do about it.
//!
//! A stopped cloud is opened here, a running one checks itself behind its own door. Either way nothing changes.

use super::{Target, block_on};
use crate::checking::{as_json, summary};
use crate::progress::Progress;
use crate::{seal_key, services};
use anyhow::{Context, Result};
use clap::Args;
use engine::fsck::{Examined, Thoroughness};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use store::{Finding, Inspection, Notice, OpenError};
use world::World;

/// Findings of one kind that are printed for people; the others are counted.
const SHOWN_MAX: u64 = 20;
/// Rows between two looks at the number.
const STEP: u64 = 1000;
const DAMAGED: u8 = 1;
const UNCHECKED: u8 = 2;

#[derive(Args)]
pub struct Fsck {
    #[command(flatten)]
    target: Target,
    /// Leave the content of blobs unread
    #[arg(long)]
    quick: bool,
    /// Print a line of JSON for each finding, and one for the whole at the end
    #[arg(long)]
    json: bool,
}

impl Fsck {
    pub fn run(self) -> ExitCode {
        let output = Output::new(self.json);
        match self.check(&output) {
            Ok(()) => output.end(),
            Err(error) => {
                output.failed(&format!("{error:#}"));
                ExitCode::from(UNCHECKED)
            }
        }
    }

    fn check(&self, output: &Output) -> Result<()> {
        let data = self.target.folder();
        match Inspection::open(&data.join("store"), seal_key::find(&data)?, !self.quick) {
            Ok(inspection) => self.check_here(&inspection, output),
            Err(OpenError::InUse(_)) => self.ask_the_running(output),
            Err(OpenError::Damaged { path, reason }) => {
                let place = path.display().to_string();
                output.tell(Notice::Finding(Finding::of_engine(place, reason)));
                Ok(())
            }
            Err(error) => Err(error).context("the cloud cannot be checked"),
        }
    }

    fn check_here(&self, inspection: &Inspection, output: &Output) -> Result<()> {
        let how = Thoroughness { quick: self.quick, now_ms: World::real().now_ms() };
        let services = services::described();
        let examined =
            engine::fsck::check(inspection, &services, how, &|notice| output.tell(notice))?;
        output.examined(&examined);
        Ok(())
    }

    fn ask_the_running(&self, output: &Output) -> Result<()> {
        let path = if self.quick { "/_pileus/fsck/quick" } else { "/_pileus/fsck" };
        let client = self.target.client()?;
        let mut ended = false;
        block_on(client.admin_lines(path, |line| {
            ended |= output.heard(&line)?;
            Ok(())
        }))?;
        anyhow::ensure!(ended, "the running cloud broke off");
        Ok(())
    }
}

/// Where everything is told: to people, or to programs.
struct Output {
    json: bool,
    state: Mutex<State>,
}

struct State {
    progress: Option<Progress>,
    doing: String,
    looked: u64,
    /// Findings by service and kind.
    found: HashMap<(String, String), u64>,
    summary: Value,
}

impl Output {
    fn new(json: bool) -> Output {
        let progress = (!json).then(|| Progress::new("checking"));
        let state = State {
            progress,
            doing: String::new(),
            looked: 0,
            found: HashMap::new(),
            summary: Value::Null,
        };
        Output { json, state: Mutex::new(state) }
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, notice: Notice) {
        match notice {
            Notice::Doing(what) => self.state().doing(what),
            Notice::Looked(count) => self.state().looked(count),
            Notice::Finding(finding) => self.finding(&as_json(&finding)),
        }
    }

    /// A line of a running cloud; true if it is the last.
    fn heard(&self, line: &Value) -> Result<bool> {
        if let Some(doing) = line["doing"].as_str() {
            self.state().doing(doing.to_owned());
        }
        if let Some(looked) = line["looked"].as_u64() {
            self.state().looked(looked);
        }
        if line["finding"].is_object() {
            self.finding(&line["finding"]);
        }
        if let Some(error) = line["error"].as_str() {
            anyhow::bail!("the running cloud could not finish: {error}");
        }
        let last = line["examined"].is_object();
        if last {
            self.state().summary = line["examined"].clone();
        }
        Ok(last)
    }

    fn examined(&self, examined: &Examined) {
        self.state().summary = summary(examined);
    }

    fn finding(&self, finding: &Value) {
        let text = |name: &str| finding[name].as_str().unwrap_or_default().to_owned();
        let mut state = self.state();
        let count = state.found.entry((text("service"), text("kind"))).or_default();
        *count += 1;
        if self.json {
            println!("{}", json!({ "finding": finding }));
        } else if *count <= SHOWN_MAX {
            let lines = format!(
                "✗ {}: {}\n  where  {}\n  what   {}\n  next   {}",
                text("service"),
                text("kind"),
                text("place"),
                text("what"),
                text("next")
            );
            match &state.progress {
                Some(progress) => progress.suspended(|| println!("{lines}")),
                None => println!("{lines}"),
            }
        }
    }

    fn failed(&self, why: &str) {
        let progress = self.state().progress.take();
        match progress {
            Some(progress) => progress.failed(why),
            None => println!("{}", json!({ "error": why })),
        }
    }

    fn end(&self) -> ExitCode {
        let mut state = self.state();
        let total: u64 = state.found.values().sum();
        if let Some(progress) = state.progress.take() {
            for ((service, kind), count) in &state.found {
                if *count > SHOWN_MAX {
                    println!("✗ {service}: {kind}: {} more", count - SHOWN_MAX);
                }
            }
            let (rows, tables) = sums(&state.summary);
            let over = format!("{rows} rows of {tables} tables");
            match total {
                0 => progress.done(&format!("nothing is damaged in {over}")),
                1 => progress.failed(&format!("1 finding in {over}")),
                _ => progress.failed(&format!("{total} findings in {over}")),
            }
            leftovers(&state.summary["left"]);
        } else {
            let whole =
                json!({ "clean": total == 0, "findings": total, "examined": state.summary });
            println!("{whole}");
        }
        if total == 0 { ExitCode::SUCCESS } else { ExitCode::from(DAMAGED) }
    }
}

impl State {
    fn doing(&mut self, what: String) {
        self.doing = what;
        self.show();
    }

    fn looked(&mut self, count: u64) {
        let before = self.looked / STEP;
        self.looked += count;
        if self.looked / STEP > before {
            self.show();
        }
    }

    fn show(&self) {
        if let Some(progress) = &self.progress {
            progress.doing(&format!("{} rows, {}", self.looked, self.doing));
        }
    }
}

fn sums(summary: &Value) -> (u64, usize) {
    let tables = summary["rows"].as_object();
    let rows = tables.map(|tables| tables.values().filter_map(Value::as_u64).sum());
    (rows.unwrap_or(0), tables.map_or(0, |tables| tables.len()))
}

/// What the cloud will remove by itself.
fn leftovers(left: &Value) {
    let count = |name: &str| left[name].as_u64().unwrap_or(0);
    if count("files") > 0 {
        eprintln!(
            "  {} files of blobs ({} bytes) are named by no row; the running cloud removes them",
            count("files"),
            count("file_bytes")
        );
    }
    if count("log_rows") > 0 {
        eprintln!("  {} rows of logs are trimmed and not yet removed", count("log_rows"));
    }
}
