//! What a function writes to standard output and error, cut into log events.
//!
//! A line is an event. The bootstraps write a NUL for a line break *within* an event, so that a stack trace
//! or a printed object stays one, as it does on Lambda.

use crate::runtime::level::{self, LogStyle};
use crate::runtime::platform_event::PlatformEvent;
use crate::runtime::subscription::Category;
use crate::runtime::telemetry::Telemetry;
use crate::sandbox::cell::watch;
use parking_lot::Mutex;
use serde_json::json;
use std::collections::VecDeque;
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::unix::AsyncFd;
use wire::Timestamp;
use world::World;

/// CloudWatch Logs bounds an event at 256 KB; a longer line becomes several.
pub const LINE_BYTES_MAX: usize = 256 * 1024;
/// Read of one process before others have their turn: it may write for ever.
const TURN_BYTES_MAX: u64 = 16 * 1024;
/// Where that takes longer, since its lines are short, others have twice as long before it is read again.
const TURN_MAX: Duration = Duration::from_millis(1);
/// What a pipe holds, unless its writer has made it larger: so much of a log is read before a response is given.
const DRAIN_BYTES_MAX: u64 = 64 * 1024;
/// `LogType=Tail` answers with this much.
pub const TAIL_BYTES_MAX: usize = 4096;

/// One log event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogLine {
    pub function_arn: Arc<str>,
    pub group: Arc<str>,
    pub stream: Arc<str>,
    pub timestamp_ms: i64,
    pub text: String,
}

/// Takes log events; must not block.
pub type LogSink = Arc<dyn Fn(LogLine) + Send + Sync>;

/// One instance's log.
pub(crate) struct Log {
    function_arn: Arc<str>,
    group: Arc<str>,
    stream: Arc<str>,
    sink: LogSink,
    world: World,
    style: LogStyle,
    pub(crate) telemetry: Arc<Telemetry>,
    tail: Mutex<VecDeque<u8>>,
    function: Output,
    extensions: Output,
}

/// Where processes write, and the line that is not finished yet.
#[derive(Default)]
struct Output {
    /// Outside of the lock, so that waiting for output does not hold it.
    pipe: Option<AsyncFd<OwnedFd>>,
    partial: Mutex<Vec<u8>>,
}

impl Output {
    fn new(pipe: Option<OwnedFd>) -> std::io::Result<Output> {
        Ok(Output { pipe: pipe.map(watch).transpose()?, partial: Mutex::default() })
    }
}

/// What a pipe holds behind what has been read.
enum Left {
    Nothing,
    More,
    /// Nobody writes to it any more.
    Ended,
}

/// What a log is made from.
pub(crate) struct Making {
    /// The function's ARN, the group and the stream.
    pub names: [Arc<str>; 3],
    pub sink: LogSink,
    pub world: World,
    pub style: LogStyle,
    pub telemetry: Arc<Telemetry>,
    /// Standard output and error of the function's process, and of extensions.
    pub function: Option<OwnedFd>,
    pub extensions: Option<OwnedFd>,
}

impl Log {
    pub(crate) fn new(making: Making) -> std::io::Result<Arc<Log>> {
        let [function_arn, group, stream] = making.names;
        Ok(Arc::new(Log {
            function_arn,
            group,
            stream,
            sink: making.sink,
            world: making.world,
            style: making.style,
            telemetry: making.telemetry,
            tail: Mutex::default(),
            function: Output::new(making.function)?,
            extensions: Output::new(making.extensions)?,
        }))
    }

    /// Follows what processes write until the last of them is gone.
    pub(crate) async fn follow(self: Arc<Log>) {
        let both = [Category::Function, Category::Extension].map(|of| self.follow_one(of));
        futures_util::future::join_all(both).await;
    }

    async fn follow_one(&self, of: Category) {
        let output = self.output(of);
        let Some(pipe) = &output.pipe else { return };
        while let Ok(mut ready) = pipe.readable().await {
            let began = self.world.instant();
            let left = {
                let mut partial = output.partial.lock();
                self.read(of, pipe.get_ref(), &mut partial, TURN_BYTES_MAX)
            };
            match left {
                Left::Nothing => ready.clear_ready(),
                Left::More if began.elapsed() > TURN_MAX => {
                    self.world.sleep_real(2 * began.elapsed()).await;
                }
                Left::More => tokio::task::yield_now().await,
                Left::Ended => return,
            }
        }
    }

    /// Reads what is in the pipes now. A function writes its log before its response, so all of an
    /// invocation's log is there when the response is. What it goes on writing is not waited for, nor what a pipe holds
    /// beyond its usual size.
    pub(crate) fn drain(&self) {
        for of in [Category::Function, Category::Extension] {
            let output = self.output(of);
            let Some(pipe) = &output.pipe else { continue };
            let mut partial = output.partial.lock();
            let waiting = rustix::io::ioctl_fionread(pipe.get_ref()).unwrap_or(0);
            self.read(of, pipe.get_ref(), &mut partial, waiting.min(DRAIN_BYTES_MAX));
        }
    }

    /// Reads so many bytes, and at most a buffer more.
    fn read(&self, of: Category, pipe: &OwnedFd, partial: &mut Vec<u8>, most: u64) -> Left {
        let mut buffer = [0u8; 16 * 1024];
        let mut bytes = 0;
        while bytes < most {
            match rustix::io::read(pipe, &mut buffer) {
                Ok(0) => return Left::Ended,
                Ok(length) => {
                    bytes += length as u64;
                    self.take(of, partial, &buffer[..length]);
                }
                Err(rustix::io::Errno::INTR) => {}
                Err(rustix::io::Errno::AGAIN) => return Left::Nothing,
                Err(_) => return Left::Ended,
            }
        }
        Left::More
    }

    fn output(&self, of: Category) -> &Output {
        if of == Category::Extension { &self.extensions } else { &self.function }
    }

    /// Ends an unfinished line of the function's.
    pub(crate) fn flush(&self) {
        let mut partial = self.function.partial.lock();
        if !partial.is_empty() {
            let line = std::mem::take(&mut *partial);
            self.line(Category::Function, &line);
        }
    }

    /// Whether anyone reads more than the lines of a log in text.
    pub(crate) fn wants_details(&self) -> bool {
        self.style.json || self.telemetry.listens()
    }

    /// Writes what the platform has to tell.
    pub(crate) fn event(&self, event: &PlatformEvent<'_>) {
        self.telemetry.event(event);
        if !self.style.json {
            if let Some(text) = event.text() {
                self.emit(text);
            }
            return;
        }
        if event.is_telemetry() && event.level() >= self.style.system {
            let (kind, record) = (event.kind(), event.record());
            let document = json!({ "time": self.now(), "type": kind, "record": record });
            self.emit(document.to_string());
        }
    }

    /// Writes a line of the platform's that has one form only.
    pub(crate) fn platform(&self, text: &str) {
        self.telemetry.line(Category::Function, text);
        self.emit(text.to_owned());
    }

    pub(crate) fn clear_tail(&self) {
        self.tail.lock().clear();
    }

    pub(crate) fn tail(&self) -> Vec<u8> {
        self.tail.lock().iter().copied().collect()
    }

    fn take(&self, of: Category, partial: &mut Vec<u8>, mut bytes: &[u8]) {
        while let Some(end) = bytes.iter().position(|byte| *byte == b'\n') {
            partial.extend_from_slice(&bytes[..end]);
            bytes = &bytes[end + 1..];
            let line = std::mem::take(partial);
            self.line(of, &line);
        }
        partial.extend_from_slice(bytes);
        while partial.len() > LINE_BYTES_MAX {
            let rest = partial.split_off(LINE_BYTES_MAX);
            let line = std::mem::replace(partial, rest);
            self.line(of, &line);
        }
    }

    fn line(&self, of: Category, line: &[u8]) {
        for chunk in line.chunks(LINE_BYTES_MAX) {
            let text = String::from_utf8_lossy(chunk).replace('\0', "\n");
            self.telemetry.line(of, &text);
            let kept = match self.style.json {
                true => level::kept(&text, self.style.application, &self.now()),
                false => Some(text),
            };
            if let Some(text) = kept {
                self.emit(text);
            }
        }
    }

    fn emit(&self, text: String) {
        let mut tail = self.tail.lock();
        tail.extend(text.as_bytes());
        tail.push_back(b'\n');
        let excess = tail.len().saturating_sub(TAIL_BYTES_MAX);
        tail.drain(..excess);
        // Within the lock, so that lines reach the sink in the order of the tail.
        (self.sink)(LogLine {
            function_arn: self.function_arn.clone(),
            group: self.group.clone(),
            stream: self.stream.clone(),
            timestamp_ms: self.world.now_ms(),
            text,
        });
    }

    fn now(&self) -> String {
        Timestamp::from_millis(self.world.now_ms()).to_iso_8601_millis()
    }
}

#[cfg(test)]
mod tests {
    use super::{DRAIN_BYTES_MAX, LINE_BYTES_MAX, Log, Making, TAIL_BYTES_MAX};
    use crate::runtime::level::{Level, LogStyle};
    use crate::runtime::platform_event::PlatformEvent;
    use crate::runtime::subscription::Category;
    use crate::runtime::telemetry::Telemetry;
    use futures_util::FutureExt;
    use parking_lot::Mutex;
    use std::fs::File;
    use std::io::Write;
    use std::os::fd::OwnedFd;
    use std::sync::Arc;
    use world::World;

    fn log(style: LogStyle) -> (Arc<Log>, Arc<Mutex<Vec<String>>>) {
        log_of(style, None)
    }

    fn log_of(style: LogStyle, function: Option<OwnedFd>) -> (Arc<Log>, Arc<Mutex<Vec<String>>>) {
        let lines = Arc::new(Mutex::new(Vec::new()));
        let sink = {
            let lines = lines.clone();
            Arc::new(move |line: super::LogLine| lines.lock().push(line.text))
        };
        let world = World::simulated(1, 0);
        let nowhere = Arc::new(|_| async { Err(std::io::ErrorKind::Unsupported.into()) }.boxed());
        let making = Making {
            names: ["arn", "group", "stream"].map(Arc::from),
            sink,
            world: world.clone(),
            style,
            telemetry: Telemetry::new(world, nowhere, style.json),
            function,
            extensions: None,
        };
        (Log::new(making).unwrap(), lines)
    }

    fn take(log: &Log, bytes: &[u8]) {
        log.take(Category::Function, &mut log.function.partial.lock(), bytes);
    }

    #[test]
    fn lines_are_events_and_a_nul_breaks_none() {
        let (log, lines) = log(LogStyle::default());
        take(&log, b"one\ntwo\0more\nthr");
        log.flush();
        assert_eq!(*lines.lock(), ["one", "two\nmore", "thr"]);
    }

    #[test]
    fn lines_and_the_tail_are_bounded() {
        let (log, lines) = log(LogStyle::default());
        take(&log, &vec![b'x'; LINE_BYTES_MAX + 1]);
        log.flush();
        assert_eq!(lines.lock().iter().map(String::len).collect::<Vec<_>>(), [LINE_BYTES_MAX, 1]);
        assert_eq!(log.tail().len(), TAIL_BYTES_MAX);
    }

    #[tokio::test]
    async fn who_writes_for_ever_holds_nobody_up() {
        let (read, write) = rustix::pipe::pipe().unwrap();
        rustix::io::ioctl_fionbio(&read, true).unwrap();
        let (log, lines) = log_of(LogStyle::default(), Some(read));
        // Until nobody reads any more.
        let writer = std::thread::spawn(move || {
            let mut file = File::from(write);
            let text = b"line\n".repeat(16 * 1024);
            while file.write_all(&text).is_ok() {}
        });
        while lines.lock().is_empty() {
            log.drain();
        }
        drop(log);
        writer.join().unwrap();
    }

    #[tokio::test]
    async fn a_pipe_that_was_made_larger_is_not_read_at_once() {
        let (read, write) = rustix::pipe::pipe().unwrap();
        rustix::io::ioctl_fionbio(&read, true).unwrap();
        let bytes = rustix::pipe::fcntl_setpipe_size(&write, 1 << 20).unwrap();
        let (log, lines) = log_of(LogStyle::default(), Some(read));
        File::from(write).write_all(&b"x\n".repeat(bytes / 2)).unwrap();
        log.drain();
        let drained = lines.lock().len() as u64 * 2;
        assert!((DRAIN_BYTES_MAX..2 * DRAIN_BYTES_MAX).contains(&drained), "{drained}");
    }

    #[test]
    fn a_log_in_json_leaves_out_what_is_below_its_level() {
        let style = LogStyle { json: true, application: Level::Error, system: Level::Warn };
        let (log, lines) = log(style);
        take(&log, b"plain\n{\"timestamp\":\"2026-11-21T10:00:00Z\",\"level\":\"ERROR\"}\n");
        log.event(&PlatformEvent::Start { request_id: "r", version: "1", trace_id: None });
        log.event(&PlatformEvent::LogsDropped { records: 1, bytes: 2, reason: "slow" });
        let lines = lines.lock();
        assert_eq!(lines.len(), 2);
        assert!(lines[0].contains("ERROR") && lines[1].contains("platform.logsDropped"));
    }
}
