//! `pileus audit`: the audit log, a line an event, out of the data folder's files. No server need run.

use super::Target;
use super::iam::seconds;
use crate::server::audit_folder;
use anyhow::{Context, Result};
use audit::{Kind, segments};
use auth::calendar;
use clap::Args;
use serde_json::Value;
use std::collections::{HashMap, VecDeque};
use std::fs::File;
use std::io::{BufRead, BufReader, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;
use world::World;

const LOOK_EVERY: Duration = Duration::from_millis(300);

/// Print what was done in this cloud, by whom, and with what success.
///
/// Management events, data events where the server records them (`pileus up --audit-data-events`), and requests that
/// proved nobody; the oldest first.
#[derive(Args)]
pub struct Audit {
    /// Go on printing as events come
    #[arg(short, long)]
    follow: bool,
    /// Only events within this time, such as 30m, 12h or 7d
    #[arg(long, value_name = "TIME", value_parser = seconds)]
    since: Option<i64>,
    /// Only events of this name, such as CreateUser
    #[arg(long, value_name = "NAME")]
    event: Option<String>,
    /// Only events of this service, such as iam
    #[arg(long)]
    service: Option<String>,
    /// Only events of whose caller's ARN holds this text
    #[arg(long, value_name = "TEXT")]
    who: Option<String>,
    /// Only what failed or was refused
    #[arg(long)]
    errors: bool,
    /// Print the events as they are kept, in JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    target: Target,
}

impl Audit {
    pub fn run(self) -> Result<()> {
        let folder = audit_folder(&self.target.folder());
        let world = World::real();
        // The cloud's clock may be ahead of this one, which then shows more.
        let from = self.since.map(|s| calendar::iso(world.real_ms() - s.saturating_mul(1000)));
        let kinds = [Kind::Management, Kind::Data, Kind::Refused];
        let mut tails = kinds.map(|kind| Tail::new(&folder, kind));
        loop {
            for tail in &mut tails {
                tail.look()?;
            }
            while let Some(first) = oldest(&mut tails)? {
                self.print(&first, from.as_deref());
            }
            if !self.follow {
                return Ok(());
            }
            world.block(LOOK_EVERY);
        }
    }

    fn print(&self, line: &Line, from: Option<&str>) {
        if !self.wants(&line.event, from) {
            return;
        }
        let mut out = std::io::stdout().lock();
        let printed = match self.json {
            true => out.write_all(&line.bytes),
            false => writeln!(out, "{}", summary(&line.event)),
        };
        // Who has read enough of it closes the pipe.
        if printed.is_err() {
            std::process::exit(0);
        }
    }

    fn wants(&self, event: &Value, from: Option<&str>) -> bool {
        let text = |name: &str| event[name].as_str().unwrap_or_default();
        let source = text("eventSource").trim_end_matches(".amazonaws.com");
        let fits =
            |wanted: &Option<String>, found: &str| wanted.as_deref().is_none_or(|w| w == found);
        from.is_none_or(|from| text("eventTime") >= from)
            && fits(&self.event, text("eventName"))
            && fits(&self.service, source)
            && self.who.as_deref().is_none_or(|who| caller(event).contains(who))
            && (!self.errors || event.get("errorCode").is_some())
    }
}

/// An event, and the line that it was read from.
struct Line {
    event: Value,
    bytes: Vec<u8>,
}

/// The lines of one kind as they come: through its files, and again when they have grown.
struct Tail {
    folder: PathBuf,
    kind: Kind,
    /// How far each file has been read.
    read: HashMap<PathBuf, u64>,
    /// Files not yet looked into this time.
    waiting: VecDeque<PathBuf>,
    open: Option<(PathBuf, BufReader<File>)>,
    next: Option<Line>,
}

impl Tail {
    fn new(folder: &Path, kind: Kind) -> Tail {
        Tail {
            folder: folder.to_owned(),
            kind,
            read: HashMap::new(),
            waiting: VecDeque::new(),
            open: None,
            next: None,
        }
    }

    /// Begins again at the end of what was read.
    fn look(&mut self) -> Result<()> {
        let files = segments(&self.folder, self.kind).context("the audit log cannot be read")?;
        self.read.retain(|path, _| files.contains(path));
        self.waiting = files.into();
        self.advance()
    }

    /// The next whole line, if there is one.
    fn advance(&mut self) -> Result<()> {
        self.next = None;
        loop {
            let Some((path, file)) = &mut self.open else {
                let Some(path) = self.waiting.pop_front() else { return Ok(()) };
                self.open = open_at(&path, self.read.get(&path).copied())?.map(|file| (path, file));
                continue;
            };
            let mut bytes = Vec::new();
            let length = file.read_until(b'\n', &mut bytes);
            let length = length.with_context(|| format!("cannot read {}", path.display()))?;
            if !bytes.ends_with(b"\n") {
                self.open = None;
                continue;
            }
            *self.read.entry(path.clone()).or_default() += length as u64;
            if let Ok(event) = serde_json::from_slice(&bytes) {
                self.next = Some(Line { event, bytes });
                return Ok(());
            }
        }
    }
}

/// None: the oldest files may go while they are read.
fn open_at(path: &Path, at: Option<u64>) -> Result<Option<BufReader<File>>> {
    let failed = || format!("cannot read {}", path.display());
    let mut file = match File::open(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        file => file.with_context(failed)?,
    };
    file.seek(SeekFrom::Start(at.unwrap_or(0))).with_context(failed)?;
    Ok(Some(BufReader::new(file)))
}

/// The oldest line that waits at the head of any.
fn oldest(tails: &mut [Tail]) -> Result<Option<Line>> {
    let time = |tail: &Tail| {
        let next = tail.next.as_ref()?;
        Some(next.event["eventTime"].as_str().unwrap_or_default().to_owned())
    };
    let first = tails.iter_mut().filter(|tail| tail.next.is_some()).min_by_key(|tail| time(tail));
    let Some(tail) = first else { return Ok(None) };
    let line = tail.next.take();
    tail.advance()?;
    Ok(line)
}

fn caller(event: &Value) -> &str {
    let identity = &event["userIdentity"];
    let names = ["arn", "invokedBy", "accountId", "type"];
    names.iter().find_map(|name| identity[*name].as_str()).unwrap_or_default()
}

/// `2026-11-28T12:00:00Z  iam CreateUser  arn:aws:iam::…:root  AccessDenied`
fn summary(event: &Value) -> String {
    let text = |name: &str| event[name].as_str().unwrap_or_default();
    if let Some(lost) = event["lost"].as_u64() {
        return format!("{}  {lost} events were lost here", text("eventTime"));
    }
    let source = text("eventSource").trim_end_matches(".amazonaws.com");
    let (time, name, who) = (text("eventTime"), text("eventName"), caller(event));
    let mut line = format!("{time}  {source} {name}  {who}");
    if let Some(ip) = event["sourceIPAddress"].as_str() {
        line.push_str(&format!("  {ip}"));
    }
    if let Some(code) = event["errorCode"].as_str() {
        line.push_str(&format!("  {code}"));
    }
    line.push_str(&format!("  {}", text("requestID")));
    line
}

#[cfg(test)]
mod tests {
    use super::{Tail, oldest, summary};
    use audit::Kind;
    use serde_json::json;
    use std::fs::{self, OpenOptions};
    use std::io::Write;
    use tempfile::TempDir;

    #[test]
    fn kinds_are_merged_by_time_and_followed() {
        let folder = TempDir::new().unwrap();
        let line = |time: u32| format!("{{\"eventTime\":\"2026-11-28T12:00:0{time}Z\"}}\n");
        let path = |name: &str| folder.path().join(name);
        fs::write(path("management-20261128-000001.jsonl"), line(1) + &line(4)).unwrap();
        fs::write(path("management-20261128-000002.jsonl"), line(5)).unwrap();
        fs::write(path("data-20261128-000001.jsonl"), line(2) + "no json\n" + &line(3) + "{")
            .unwrap();
        let mut tails = [Kind::Management, Kind::Data].map(|kind| Tail::new(folder.path(), kind));
        let mut read = || {
            tails.iter_mut().for_each(|tail| tail.look().unwrap());
            let mut times = String::new();
            while let Some(line) = oldest(&mut tails).unwrap() {
                times.push_str(&line.event["eventTime"].as_str().unwrap()[18..19]);
            }
            times
        };
        assert_eq!(read(), "12345");
        assert_eq!(read(), "");
        let mut data =
            OpenOptions::new().append(true).open(path("data-20261128-000001.jsonl")).unwrap();
        data.write_all(format!("\"eventTime\":\"2026-11-28T12:00:06Z\"}}\n{}", line(7)).as_bytes())
            .unwrap();
        assert_eq!(read(), "67");
    }

    #[test]
    fn a_line_for_people() {
        let event = json!({
            "userIdentity": { "type": "Root", "arn": "arn:aws:iam::1:root" }, "eventTime": "T",
            "eventSource": "iam.amazonaws.com", "eventName": "CreateUser", "sourceIPAddress": "127.0.0.1",
            "errorCode": "AccessDenied", "requestID": "r",
        });
        let expected = "T  iam CreateUser  arn:aws:iam::1:root  127.0.0.1  AccessDenied  r";
        assert_eq!(summary(&event), expected);
    }
}
