//! Takes what the engine tells, without waiting: a bounded queue to the one thread that writes.

use crate::event::{Ended, Event};
use crate::limits::{DECISIONS_WAITING, EVENTS_WAITING_KIB};
use crate::series::Kind;
use crate::writer::Writer;
use auth::policy::{Decision, Opinions};
use aws::AccountId;
use service::Call;
use std::borrow::Cow;
use std::fmt::Write;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, oneshot};
use world::World;

/// What was decided about one call. Made on the way of every request, so it shares what it can.
pub struct Decided {
    pub call: Arc<Call>,
    /// Cloud time.
    pub at_ms: i64,
    pub verdict: Verdict,
}

pub enum Verdict {
    /// In order, up to the first that was refused.
    Checked(Vec<Check>),
    /// Why there was nothing to check.
    Unchecked(&'static str),
    /// Nobody was proven about whom to decide.
    Refused {
        /// Service and name.
        operation: Option<(&'static str, &'static str)>,
        claimed: Option<String>,
        code: String,
        message: String,
    },
}

/// One permission, and what was decided about it.
pub struct Check {
    pub action: Cow<'static, str>,
    pub resource: String,
    /// The resource's account, if it is not the principal's.
    pub owner: Option<AccountId>,
    pub decision: Decision,
    /// Of a refusal.
    pub opinions: Option<Opinions>,
}

/// A handle; clones share the queue. The thread ends when all are gone.
#[derive(Clone)]
pub struct Recorder {
    sender: mpsc::UnboundedSender<Entry>,
    decisions: Arc<Semaphore>,
    events: Arc<Semaphore>,
    tally: Arc<Tally>,
    folder: Arc<Path>,
    world: World,
    data_events: bool,
}

/// Bounded by the permit that each entry holds until it is written.
pub(crate) enum Entry {
    Decided(Decided, OwnedSemaphorePermit),
    Event { kind: Kind, line: Vec<u8>, is_change: bool, permit: OwnedSemaphorePermit },
    Flush(oneshot::Sender<()>),
}

/// Lines by kind.
#[derive(Default)]
pub(crate) struct Tally {
    pub written: [AtomicU64; Kind::ALL.len()],
    pub lost: [AtomicU64; Kind::ALL.len()],
}

impl Tally {
    pub fn lose(&self, kind: Kind, lines: u64) {
        self.lost[kind.index()].fetch_add(lines, Ordering::Relaxed);
    }
}

impl Recorder {
    /// Starts the thread that writes to the folder. `data_events`: those are wanted too.
    pub fn start(folder: PathBuf, world: World, data_events: bool) -> io::Result<Recorder> {
        let (sender, receiver) = mpsc::unbounded_channel();
        let tally = Arc::new(Tally::default());
        let writer = Writer::new(&folder, receiver, tally.clone(), world.clone());
        std::thread::Builder::new().name("audit".into()).spawn(move || writer.run())?;
        Ok(Recorder {
            sender,
            decisions: Arc::new(Semaphore::new(DECISIONS_WAITING)),
            events: Arc::new(Semaphore::new(EVENTS_WAITING_KIB)),
            tally,
            folder: folder.into(),
            world,
            data_events,
        })
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether the events of an operation are wanted even if nothing is refused.
    pub fn wants(&self, is_data: bool) -> bool {
        self.data_events || !is_data
    }

    /// Keeps a decision, if there is room.
    pub fn decided(&self, decided: Decided) {
        match self.decisions.clone().try_acquire_owned() {
            Ok(permit) => self.send(Entry::Decided(decided, permit)),
            Err(_) => self.tally.lose(Kind::Decisions, 1),
        }
    }

    /// A call begins: it is recorded when it has ended, even if whoever asked goes away before.
    pub fn begin(&self, event: Event) -> Begun {
        Begun { recorder: self.clone(), event: Some(event) }
    }

    /// Keeps an event. A change waits for room, if it has to; anything else is dropped then.
    pub async fn event(&self, event: &Event, ended: Ended) {
        let (kind, is_change, line) = self.written(event, ended);
        let events = self.events.clone();
        let permit = match events.try_acquire_many_owned(room_of(&line)) {
            Ok(permit) => Some(permit),
            Err(_) if is_change && kind != Kind::Refused => {
                self.events.clone().acquire_many_owned(room_of(&line)).await.ok()
            }
            Err(_) => None,
        };
        self.keep(kind, is_change, line, permit);
    }

    /// As [`Recorder::event`], where nobody can wait.
    fn event_now(&self, event: &Event, ended: Ended) {
        let (kind, is_change, line) = self.written(event, ended);
        let permit = self.events.clone().try_acquire_many_owned(room_of(&line)).ok();
        self.keep(kind, is_change, line, permit);
    }

    fn written(&self, event: &Event, ended: Ended) -> (Kind, bool, Vec<u8>) {
        let kind = event.kind(&ended);
        let line = event.line(ended, &self.world.uuid(), self.world.now_ms());
        (kind, !event.is_read_only(), line)
    }

    fn keep(
        &self,
        kind: Kind,
        is_change: bool,
        line: Vec<u8>,
        permit: Option<OwnedSemaphorePermit>,
    ) {
        match permit {
            Some(permit) => self.send(Entry::Event { kind, line, is_change, permit }),
            None => self.tally.lose(kind, 1),
        }
    }

    fn send(&self, entry: Entry) {
        if let Err(mpsc::error::SendError(entry)) = self.sender.send(entry) {
            match entry {
                Entry::Decided(..) => self.tally.lose(Kind::Decisions, 1),
                Entry::Event { kind, .. } => self.tally.lose(kind, 1),
                Entry::Flush(_) => {}
            }
        }
    }

    /// Returns once everything told before is written.
    pub async fn flush(&self) {
        let (done, written) = oneshot::channel();
        self.send(Entry::Flush(done));
        // Without its thread there is nothing to wait for.
        let _written = written.await;
    }

    /// Prometheus text.
    pub fn prometheus(&self) -> String {
        let mut text = String::from(
            "# HELP pileus_audit_lines_total Lines of the audit log by kind, written or lost.\n\
             # TYPE pileus_audit_lines_total counter\n",
        );
        for kind in Kind::ALL {
            let counts = [("written", &self.tally.written), ("lost", &self.tally.lost)];
            for (outcome, counts) in counts {
                let count = counts[kind.index()].load(Ordering::Relaxed);
                let labels = format!("kind=\"{}\",outcome=\"{outcome}\"", kind.name());
                let _ = writeln!(text, "pileus_audit_lines_total{{{labels}}} {count}");
            }
        }
        text
    }
}

/// The room of a line in KiB, begun ones counted whole.
fn room_of(line: &[u8]) -> u32 {
    let room = (line.len() >> 10) + 1;
    u32::try_from(room.min(EVENTS_WAITING_KIB)).unwrap_or(1)
}

/// A call that has begun.
pub struct Begun {
    recorder: Recorder,
    /// Taken when it ends.
    event: Option<Event>,
}

impl Begun {
    /// Whether what it answers is recorded.
    pub fn shows_response(&self) -> bool {
        self.event.as_ref().is_some_and(Event::shows_response)
    }

    pub async fn end(mut self, ended: Ended) {
        // In its place until it is kept: who waits for room may go away too.
        let Some(event) = self.event.clone() else { return };
        self.recorder.event(&event, ended).await;
        self.event = None;
    }
}

impl Drop for Begun {
    fn drop(&mut self) {
        if let Some(event) = self.event.take() {
            let message = "The caller went away, or the call failed, before it was answered: what it \
                           asked for may have been done.";
            let error = Some(("Unanswered".to_owned(), message.to_owned()));
            self.recorder.event_now(&event, Ended { error, ..Ended::default() });
        }
    }
}
