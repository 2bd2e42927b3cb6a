//! Functions' lines on their way to CloudWatch Logs.
//!
//! Lines are gathered for a moment and written a stream at a time, by the function's role: a role that may
//! not write logs has none. The queue is bounded, and each function's part of it; what does not fit is counted and said.

use crate::line_room::{LineRoom, Size, Taken};
use crate::rules::name::Place;
use crate::runtime::log::{LogLine, LogSink};
use aws::{Arn, Fault};
use parking_lot::Mutex;
use service::Ctx;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::mpsc;
use world::World;

/// Lines that may wait or be written, and their bytes: of one function less than a half, and less where others write much.
const QUEUE_MAX: usize = 60_000;
const QUEUE_BYTES_MAX: usize = 64 * 1024 * 1024;
/// How often it is said that lines were lost.
const LOST_EVERY: Duration = Duration::from_secs(10);
/// How long lines are gathered before they are written.
const GATHER: Duration = Duration::from_millis(50);
/// How long the end of the process waits for lines.
const DRAIN_MAX: Duration = Duration::from_secs(2);
/// CloudWatch Logs takes this much at once, in bytes and in lines, counting this much for each line.
const BATCH_BYTES_MAX: usize = 1_000_000;
const BATCH_LINES_MAX: usize = 10_000;
const LINE_OVERHEAD_BYTES: usize = 26;
/// Streams that are known to exist.
const STREAMS_MAX: usize = 10_000;
/// Versions of functions whose writers are known, and after how long without a line one may be forgotten: longer than an
/// invocation takes, which begins with a line.
const WRITERS_MAX: usize = 10_000;
const WRITER_KEPT_MS: i64 = 60 * 60 * 1000;
/// The longest text that CloudWatch Logs takes as one event.
const LINE_BYTES_MAX: usize = 262_144 - LINE_OVERHEAD_BYTES;

/// Where lines come in, and who writes them.
pub struct Lines {
    sender: mpsc::Sender<Waiting>,
    receiver: Mutex<Option<mpsc::Receiver<Waiting>>>,
    room: Arc<LineRoom>,
    writers: Mutex<HashMap<String, Writer>>,
    known: Mutex<HashSet<(String, String)>>,
    lost: Arc<AtomicU64>,
    /// Lines have been taken and are not written yet.
    writing: AtomicBool,
    world: World,
}

/// A line, and the room that it takes until it is written.
struct Waiting {
    line: LogLine,
    room: Taken,
}

#[derive(Clone)]
struct Writer {
    place: Place,
    role: String,
    used_ms: i64,
}

type Stream = (Arc<str>, Arc<str>, Arc<str>);

impl Lines {
    pub fn new(world: World) -> Lines {
        let (sender, receiver) = mpsc::channel(QUEUE_MAX);
        Lines {
            sender,
            receiver: Mutex::new(Some(receiver)),
            room: LineRoom::new(Size { lines: QUEUE_MAX, bytes: QUEUE_BYTES_MAX }),
            writers: Mutex::default(),
            known: Mutex::default(),
            lost: Arc::default(),
            writing: AtomicBool::new(false),
            world,
        }
    }

    pub fn sink(&self) -> LogSink {
        let (sender, room, lost) = (self.sender.clone(), self.room.clone(), self.lost.clone());
        Arc::new(move |line: LogLine| {
            let room = room.take(&line.function_arn, line.text.len());
            let sent = room.map(|room| sender.try_send(Waiting { line, room }));
            if !matches!(sent, Some(Ok(()))) {
                lost.fetch_add(1, Ordering::Relaxed);
            }
        })
    }

    /// Who writes the lines of a function's version from now on.
    pub fn writer(&self, arn: &str, place: &Place, role: &str) {
        let used_ms = self.world.real_ms();
        let writer = Writer { place: place.clone(), role: role.to_owned(), used_ms };
        let mut writers = self.writers.lock();
        if writers.len() >= WRITERS_MAX && !writers.contains_key(arn) {
            writers.retain(|_, writer| used_ms - writer.used_ms < WRITER_KEPT_MS);
        }
        writers.insert(arn.to_owned(), writer);
    }

    /// Whether it is known who writes the lines of a function's version.
    pub fn has_writer(&self, arn: &str) -> bool {
        self.writers.lock().contains_key(arn)
    }

    fn writer_of(&self, arn: &str) -> Option<Writer> {
        let mut writers = self.writers.lock();
        let writer = writers.get_mut(arn)?;
        writer.used_ms = self.world.real_ms();
        Some(writer.clone())
    }

    /// Writes lines for as long as the service runs.
    pub async fn follow(&self, ctx: &Ctx) {
        let Some(mut receiver) = self.receiver.lock().take() else { return };
        let mut batch = Vec::new();
        let mut said: Option<Instant> = None;
        while receiver.recv_many(&mut batch, BATCH_LINES_MAX).await > 0 {
            self.writing.store(true, Ordering::SeqCst);
            self.world.sleep_real(GATHER).await;
            while batch.len() < BATCH_LINES_MAX
                && let Ok(line) = receiver.try_recv()
            {
                batch.push(line);
            }
            let taken = batch.drain(..).map(|waiting: Waiting| (waiting.line, waiting.room));
            let (lines, room): (Vec<_>, Vec<_>) = taken.unzip();
            self.write(ctx, lines).await;
            drop(room);
            self.writing.store(false, Ordering::SeqCst);
            if said.is_some_and(|said| said.elapsed() < LOST_EVERY) {
                continue;
            }
            let lost = self.lost.swap(0, Ordering::Relaxed);
            if lost > 0 {
                said = Some(self.world.instant());
                tracing::warn!(lost, "log lines of functions were lost: they came too fast");
            }
        }
    }

    /// Waits until every line has been written, for a moment at most.
    pub async fn drained(&self) {
        let began = self.world.instant();
        let waiting = || self.sender.capacity() < QUEUE_MAX || self.writing.load(Ordering::SeqCst);
        while waiting() && began.elapsed() < DRAIN_MAX {
            self.world.sleep_real(Duration::from_millis(5)).await;
        }
    }

    async fn write(&self, ctx: &Ctx, lines: Vec<LogLine>) {
        let mut order: Vec<Stream> = Vec::new();
        let mut streams: HashMap<Stream, Vec<LogLine>> = HashMap::new();
        for line in lines {
            let stream = (line.function_arn.clone(), line.group.clone(), line.stream.clone());
            let gathered = streams.entry(stream.clone()).or_default();
            if gathered.is_empty() {
                order.push(stream);
            }
            gathered.push(line);
        }
        let writing = order.into_iter().filter_map(|stream| {
            let lines = streams.remove(&stream)?;
            let writer = self.writer_of(&stream.0)?;
            Some(self.write_stream(ctx, writer, stream, lines))
        });
        futures_util::future::join_all(writing).await;
    }

    async fn write_stream(&self, ctx: &Ctx, writer: Writer, stream: Stream, lines: Vec<LogLine>) {
        let (_, group, name) = stream;
        let written = async {
            let role: Arn = writer.role.parse().map_err(Fault::internal)?;
            let place = &writer.place;
            let ctx = ctx.within(&place.account, &place.region);
            let ctx = ctx.as_role(&role, &place.session_name()).await?;
            for batch in batches(lines) {
                self.put(&ctx, &group, &name, batch).await?;
            }
            Ok::<(), Fault>(())
        };
        if let Err(fault) = written.await {
            tracing::debug!(%fault, group = &*group, "a function's lines were not written");
        }
    }

    async fn put(
        &self,
        ctx: &Ctx,
        group: &str,
        stream: &str,
        events: Vec<model_logs::InputLogEvent>,
    ) -> Result<(), Fault> {
        let key = (group.to_owned(), stream.to_owned());
        if !self.known.lock().contains(&key) {
            make_stream(ctx, group, stream).await?;
            let mut known = self.known.lock();
            if known.len() >= STREAMS_MAX {
                known.clear();
            }
            known.insert(key.clone());
        }
        let put = |events| model_logs::PutLogEventsRequest {
            log_group_name: group.to_owned(),
            log_stream_name: stream.to_owned(),
            log_events: events,
            ..model_logs::PutLogEventsRequest::default()
        };
        match ctx.ask::<model_logs::PutLogEvents>(put(events.clone())).await {
            // Someone has deleted it in the meantime.
            Err(fault) if fault.code == "ResourceNotFoundException" => {
                make_stream(ctx, group, stream).await?;
                ctx.ask::<model_logs::PutLogEvents>(put(events)).await.map(drop)
            }
            other => other.map(drop),
        }
    }
}

/// The stream, and its group where that is missing too.
async fn make_stream(ctx: &Ctx, group: &str, stream: &str) -> Result<(), Fault> {
    let request = || model_logs::CreateLogStreamRequest {
        log_group_name: group.to_owned(),
        log_stream_name: stream.to_owned(),
    };
    let is = |fault: &Fault, code: &str| fault.code == code;
    match ctx.ask::<model_logs::CreateLogStream>(request()).await {
        Err(fault) if is(&fault, "ResourceNotFoundException") => {}
        Err(fault) if is(&fault, "ResourceAlreadyExistsException") => return Ok(()),
        other => return other.map(drop),
    }
    let new_group = model_logs::CreateLogGroupRequest {
        log_group_name: group.to_owned(),
        ..model_logs::CreateLogGroupRequest::default()
    };
    match ctx.ask::<model_logs::CreateLogGroup>(new_group).await {
        Err(fault) if !is(&fault, "ResourceAlreadyExistsException") => return Err(fault),
        _ => {}
    }
    match ctx.ask::<model_logs::CreateLogStream>(request()).await {
        Err(fault) if is(&fault, "ResourceAlreadyExistsException") => Ok(()),
        other => other.map(drop),
    }
}

/// Cut as CloudWatch Logs takes them, in the order of time.
fn batches(mut lines: Vec<LogLine>) -> Vec<Vec<model_logs::InputLogEvent>> {
    lines.sort_by_key(|line| line.timestamp_ms);
    let mut batches = vec![Vec::new()];
    let mut bytes = 0;
    for mut line in lines {
        if line.text.is_empty() {
            continue;
        }
        if line.text.len() > LINE_BYTES_MAX {
            line.text.truncate(line.text.floor_char_boundary(LINE_BYTES_MAX));
        }
        bytes += line.text.len() + LINE_OVERHEAD_BYTES;
        if bytes > BATCH_BYTES_MAX {
            bytes = line.text.len() + LINE_OVERHEAD_BYTES;
            batches.push(Vec::new());
        }
        let event = model_logs::InputLogEvent { timestamp: line.timestamp_ms, message: line.text };
        if let Some(batch) = batches.last_mut() {
            batch.push(event);
        }
    }
    batches.retain(|batch| !batch.is_empty());
    batches
}

#[cfg(test)]
mod tests {
    use super::{Lines, QUEUE_BYTES_MAX, WRITER_KEPT_MS, WRITERS_MAX, batches};
    use crate::runtime::log::LogLine;
    use std::sync::atomic::Ordering;
    use std::time::Duration;
    use world::World;

    fn line(timestamp_ms: i64, length: usize) -> LogLine {
        line_of("f", timestamp_ms, length)
    }

    fn line_of(function: &str, timestamp_ms: i64, length: usize) -> LogLine {
        LogLine {
            function_arn: function.into(),
            group: "g".into(),
            stream: "s".into(),
            timestamp_ms,
            text: "x".repeat(length),
        }
    }

    #[test]
    fn what_waits_is_bounded_in_bytes() {
        let lines = Lines::new(World::simulated(1, 0));
        let sink = lines.sink();
        for function in ["f", "f", "g", "h"] {
            sink(line_of(function, 0, QUEUE_BYTES_MAX / 4));
        }
        assert_eq!(lines.lost.load(Ordering::Relaxed), 0);
        sink(line(0, 1));
        assert_eq!(lines.lost.load(Ordering::Relaxed), 1);
    }

    #[test]
    fn who_has_written_nothing_for_long_is_forgotten() {
        let world = World::stepped(1, 0);
        let (lines, place) = (Lines::new(world.clone()), crate::sample::place());
        for number in 0..WRITERS_MAX {
            lines.writer(&number.to_string(), &place, "role");
        }
        world.pass(Duration::from_millis(WRITER_KEPT_MS.unsigned_abs()));
        assert!(lines.writer_of("7").is_some() && lines.writer_of("none").is_none());
        lines.writer("new", &place, "role");
        assert!(lines.has_writer("7") && lines.has_writer("new"));
        assert_eq!(lines.writers.lock().len(), 2);
    }

    #[test]
    fn batches_are_bounded_and_in_order() {
        let cut = batches((0..5).rev().map(|at| line(at, 250_000)).collect());
        let times = |batch: &Vec<model_logs::InputLogEvent>| {
            batch.iter().map(|event| event.timestamp).collect::<Vec<_>>()
        };
        assert_eq!(cut.iter().map(times).collect::<Vec<_>>(), [vec![0, 1, 2], vec![3, 4]]);
        assert!(batches(vec![line(1, 0)]).is_empty());
    }
}
