//! The thread that writes: what came within a moment goes to the files at once.

use crate::limits::BATCH_EVERY;
use crate::line::Line;
use crate::recorder::{Entry, Tally};
use crate::series::{Kind, Series};
use crate::uses::Uses;
use auth::calendar;
use serde_json::json;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use tokio::sync::{OwnedSemaphorePermit, mpsc, oneshot};
use world::World;

pub(crate) struct Writer {
    receiver: mpsc::UnboundedReceiver<Entry>,
    tally: Arc<Tally>,
    world: World,
    series: [Series; Kind::ALL.len()],
    /// How many lost lines each file has been told of.
    told: [u64; Kind::ALL.len()],
    uses: Uses,
    /// Writing fails; said once.
    failing: bool,
}

#[derive(Default)]
struct Batch {
    lines: [Vec<u8>; Kind::ALL.len()],
    counts: [u64; Kind::ALL.len()],
    has_change: bool,
    /// Given back once all is written.
    permits: Vec<OwnedSemaphorePermit>,
    flushes: Vec<oneshot::Sender<()>>,
}

impl Writer {
    pub fn new(
        folder: &Path,
        receiver: mpsc::UnboundedReceiver<Entry>,
        tally: Arc<Tally>,
        world: World,
    ) -> Writer {
        let series = Kind::ALL.map(|kind| Series::new(folder, kind, kind.bounds()));
        let told = Default::default();
        Writer { receiver, tally, world, series, told, uses: Uses::default(), failing: false }
    }

    /// Until every [`crate::Recorder`] is gone. Idle, it sleeps.
    pub fn run(mut self) {
        while let Some(first) = self.receiver.blocking_recv() {
            if !matches!(first, Entry::Flush(_)) {
                self.world.block(BATCH_EVERY);
            }
            let mut batch = Batch::default();
            let mut next = Some(first);
            while let Some(entry) = next {
                self.take(entry, &mut batch);
                next = self.receiver.try_recv().ok();
            }
            self.write(&mut batch);
            batch.permits.clear();
            for flush in batch.flushes {
                // Who asked may be gone.
                let _gone = flush.send(());
            }
        }
    }

    fn take(&mut self, entry: Entry, batch: &mut Batch) {
        match entry {
            Entry::Decided(decided, permit) => {
                let lines = &mut batch.lines[Kind::Decisions.index()];
                Line::of(&decided).write(lines);
                lines.push(b'\n');
                batch.counts[Kind::Decisions.index()] += 1;
                let uses = &mut batch.lines[Kind::Uses.index()];
                batch.counts[Kind::Uses.index()] += self.uses.tell(&decided, uses) as u64;
                batch.permits.push(permit);
            }
            Entry::Event { kind, line, is_change, permit } => {
                batch.lines[kind.index()].extend_from_slice(&line);
                batch.counts[kind.index()] += 1;
                batch.has_change |= is_change && kind == Kind::Management;
                batch.permits.push(permit);
            }
            Entry::Flush(done) => batch.flushes.push(done),
        }
    }

    fn write(&mut self, batch: &mut Batch) {
        let mut failed = None;
        for kind in Kind::ALL {
            let (at, count) = (kind.index(), batch.counts[kind.index()]);
            let lost = self.tally.lost[at].load(Ordering::Relaxed);
            let mut lines = std::mem::take(&mut batch.lines[at]);
            if lost > self.told[at] {
                lines = [self.gap(lost - self.told[at]), lines].concat();
            }
            if lines.is_empty() {
                continue;
            }
            let series = &mut self.series[at];
            let appended = series.append(&lines, self.world.real_ms());
            let synced = match kind == Kind::Management && batch.has_change {
                true => appended.and_then(|()| series.sync()),
                false => appended,
            };
            match synced {
                Ok(()) => {
                    self.told[at] = lost;
                    self.tally.written[at].fetch_add(count, Ordering::Relaxed);
                }
                Err(error) => {
                    self.tally.lose(kind, count);
                    failed = Some((kind, error));
                }
            }
        }
        if let Some((kind, error)) = &failed
            && !self.failing
        {
            let kind = kind.name();
            tracing::error!(kind, %error, "the audit log cannot be written: what happens is lost to it");
        }
        self.failing = failed.is_some();
    }

    /// Says that lines are missing here.
    fn gap(&self, lost: u64) -> Vec<u8> {
        let time = calendar::iso(self.world.now_ms());
        let line = json!({ "eventType": "PileusAuditGap", "eventTime": time, "lost": lost });
        format!("{line}\n").into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use crate::event::{Ended, Event};
    use crate::recorder::{Decided, Recorder, Verdict};
    use crate::series::{Kind, segments};
    use crate::{find, limits};
    use aws::{AccountId, Principal, Region};
    use serde_json::{Value, json};
    use service::{Auditing, Call};
    use std::fs;
    use std::path::Path;
    use std::sync::Arc;
    use tempfile::TempDir;
    use world::World;

    fn call(request_id: &str) -> Arc<Call> {
        let account = AccountId::new("123456789012").unwrap();
        Arc::new(Call {
            service: "iam",
            principal: Principal::Root { account: account.clone() },
            account,
            region: Region::new("eu-west-1").unwrap(),
            session: None,
            access_key_id: None,
            request_id: request_id.to_owned(),
            source_ip: None,
            user_agent: String::new(),
            secure: false,
            provenance: None,
            called_via: Vec::new(),
            depth: 0,
        })
    }

    fn event(request_id: &str, parameters: Value) -> Event {
        Event {
            call: call(request_id),
            source: "iam.amazonaws.com".into(),
            name: "CreateUser".into(),
            event_type: "AwsApiCall",
            auditing: Auditing::default(),
            resources: Vec::new(),
            parameters,
            unproven: false,
            claimed: None,
        }
    }

    fn decided(request_id: &str) -> Decided {
        Decided { call: call(request_id), at_ms: 0, verdict: Verdict::Unchecked("signed") }
    }

    fn lines(folder: &Path, kind: Kind) -> Vec<Value> {
        let files = segments(folder, kind).unwrap();
        let texts = files.iter().map(|path| fs::read_to_string(path).unwrap());
        let all: String = texts.collect();
        all.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    #[tokio::test]
    async fn what_is_told_is_found() {
        let folder = TempDir::new().unwrap();
        let recorder = Recorder::start(folder.path().into(), World::real(), false).unwrap();
        recorder.decided(decided("r-1"));
        recorder.decided(decided("r-2"));
        recorder.begin(event("r-1", Value::Null)).end(Ended::default()).await;
        drop(recorder.begin(event("r-2", Value::Null)));
        recorder.flush().await;
        let found = find(folder.path(), "r-2").unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].unchecked.as_deref(), Some("signed"));
        assert!(find(folder.path(), "r-").unwrap().is_empty());
        let events = lines(folder.path(), Kind::Management);
        assert_eq!(events.len(), 2);
        assert_eq!(events[0].get("errorCode"), None);
        assert_eq!(events[1]["errorCode"], "Unanswered");
        let text = recorder.prometheus();
        let line = "pileus_audit_lines_total{kind=\"management\",outcome=\"written\"} 2\n";
        assert!(text.contains(line), "{text}");
    }

    #[tokio::test]
    async fn too_many_decisions_are_counted_and_said() {
        let folder = TempDir::new().unwrap();
        let recorder = Recorder::start(folder.path().into(), World::real(), false).unwrap();
        let lost = "kind=\"decisions\",outcome=\"lost\"} 0\n";
        let mut told = 0;
        // The thread may write some of them meanwhile.
        while recorder.prometheus().contains(lost) && told < 100 * limits::DECISIONS_WAITING {
            for _ in 0..=limits::DECISIONS_WAITING {
                recorder.decided(decided("r"));
            }
            told += limits::DECISIONS_WAITING + 1;
        }
        recorder.flush().await;
        recorder.decided(decided("last"));
        recorder.flush().await;
        let lines = lines(folder.path(), Kind::Decisions);
        let lost: u64 = lines.iter().filter_map(|line| line["lost"].as_u64()).sum();
        let kept = lines.iter().filter(|line| line["requestId"] == "r").count() as u64;
        assert!(lost > 0, "nothing was lost");
        assert_eq!(kept + lost, told as u64);
        assert_eq!(find(folder.path(), "last").unwrap().len(), 1);
    }

    #[tokio::test]
    async fn changes_wait_for_room_and_none_is_lost() {
        let folder = TempDir::new().unwrap();
        let recorder = Recorder::start(folder.path().into(), World::real(), false).unwrap();
        let large = json!({ "text": "x".repeat(90 << 10) });
        let events = limits::EVENTS_WAITING_KIB / 90 + 50;
        for _ in 0..events {
            recorder.event(&event("r", large.clone()), Ended::default()).await;
        }
        recorder.flush().await;
        assert_eq!(lines(folder.path(), Kind::Management).len(), events);
    }

    #[tokio::test]
    async fn a_folder_that_cannot_be_written_loses_and_says_how_much() {
        let folder = TempDir::new().unwrap();
        let blocked = folder.path().join("audit");
        fs::write(&blocked, "a file").unwrap();
        let recorder = Recorder::start(blocked.clone(), World::real(), false).unwrap();
        recorder.event(&event("r", Value::Null), Ended::default()).await;
        recorder.flush().await;
        assert!(recorder.prometheus().contains("kind=\"management\",outcome=\"lost\"} 1\n"));
        fs::remove_file(&blocked).unwrap();
        recorder.event(&event("r", Value::Null), Ended::default()).await;
        recorder.flush().await;
        let lines = lines(&blocked, Kind::Management);
        assert_eq!(lines[0]["lost"], 1);
        assert_eq!(lines[1]["eventName"], "CreateUser");
    }
}
