//! What a function writes to standard output and error, cut into log events.
//!
//! A line is an event. The bootstraps write a NUL for a line break *within* an event, so that a stack trace
//! or a printed object stays one, as it does on Lambda.

use crate::sandbox::cell::watch;
use parking_lot::Mutex;
use std::collections::VecDeque;
use std::os::fd::OwnedFd;
use std::sync::Arc;
use tokio::io::unix::AsyncFd;
use world::World;

/// CloudWatch Logs bounds an event at 256 KB; a longer line becomes several.
pub const LINE_BYTES_MAX: usize = 256 * 1024;
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
    state: Mutex<State>,
    /// Outside of the state, so that waiting for output does not hold its lock.
    pipe: Option<AsyncFd<OwnedFd>>,
}

#[derive(Default)]
struct State {
    partial: Vec<u8>,
    tail: VecDeque<u8>,
}

impl Log {
    pub(crate) fn new(
        names: [Arc<str>; 3],
        sink: LogSink,
        world: World,
        pipe: Option<OwnedFd>,
    ) -> std::io::Result<Arc<Log>> {
        let [function_arn, group, stream] = names;
        let pipe = pipe.map(watch).transpose()?;
        let state = Mutex::default();
        Ok(Arc::new(Log { function_arn, group, stream, sink, world, state, pipe }))
    }

    /// Follows the pipe until its last writer is gone.
    pub(crate) async fn follow(self: Arc<Log>) {
        let Some(pipe) = &self.pipe else { return };
        while let Ok(mut ready) = pipe.readable().await {
            if !self.drain() {
                return;
            }
            ready.clear_ready();
        }
    }

    /// Reads what is in the pipe now. A function writes its log before its response, so all of an
    /// invocation's log is there when the response is. False at the end of the pipe.
    pub(crate) fn drain(&self) -> bool {
        let Some(pipe) = &self.pipe else { return false };
        let mut state = self.state.lock();
        let mut buffer = [0u8; 16 * 1024];
        loop {
            match rustix::io::read(pipe.get_ref(), &mut buffer) {
                Ok(0) => return false,
                Ok(length) => self.take(&mut state, &buffer[..length]),
                Err(rustix::io::Errno::INTR) => {}
                Err(rustix::io::Errno::AGAIN) => return true,
                Err(_) => return false,
            }
        }
    }

    /// Ends an unfinished line.
    pub(crate) fn flush(&self) {
        let mut state = self.state.lock();
        if !state.partial.is_empty() {
            let line = std::mem::take(&mut state.partial);
            self.emit(&mut state, &line);
        }
    }

    /// Writes an event of the platform's own.
    pub(crate) fn platform(&self, text: &str) {
        self.emit(&mut self.state.lock(), text.as_bytes());
    }

    pub(crate) fn clear_tail(&self) {
        self.state.lock().tail.clear();
    }

    pub(crate) fn tail(&self) -> Vec<u8> {
        self.state.lock().tail.iter().copied().collect()
    }

    fn take(&self, state: &mut State, mut bytes: &[u8]) {
        while let Some(end) = bytes.iter().position(|byte| *byte == b'\n') {
            state.partial.extend_from_slice(&bytes[..end]);
            bytes = &bytes[end + 1..];
            let line = std::mem::take(&mut state.partial);
            self.emit(state, &line);
        }
        state.partial.extend_from_slice(bytes);
        while state.partial.len() > LINE_BYTES_MAX {
            let rest = state.partial.split_off(LINE_BYTES_MAX);
            let line = std::mem::replace(&mut state.partial, rest);
            self.emit(state, &line);
        }
    }

    fn emit(&self, state: &mut State, line: &[u8]) {
        for chunk in line.chunks(LINE_BYTES_MAX) {
            let text = String::from_utf8_lossy(chunk).replace('\0', "\n");
            state.tail.extend(text.as_bytes());
            state.tail.push_back(b'\n');
            let excess = state.tail.len().saturating_sub(TAIL_BYTES_MAX);
            state.tail.drain(..excess);
            (self.sink)(LogLine {
                function_arn: self.function_arn.clone(),
                group: self.group.clone(),
                stream: self.stream.clone(),
                timestamp_ms: self.world.now_ms(),
                text,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LINE_BYTES_MAX, Log, TAIL_BYTES_MAX};
    use parking_lot::Mutex;
    use std::sync::Arc;
    use world::World;

    fn log() -> (Arc<Log>, Arc<Mutex<Vec<String>>>) {
        let lines = Arc::new(Mutex::new(Vec::new()));
        let sink = {
            let lines = lines.clone();
            Arc::new(move |line: super::LogLine| lines.lock().push(line.text))
        };
        let names = ["arn", "group", "stream"].map(Arc::from);
        (Log::new(names, sink, World::simulated(1, 0), None).unwrap(), lines)
    }

    #[test]
    fn lines_are_events_and_a_nul_breaks_none() {
        let (log, lines) = log();
        log.take(&mut log.state.lock(), b"one\ntwo\0more\nthr");
        log.flush();
        assert_eq!(*lines.lock(), ["one", "two\nmore", "thr"]);
    }

    #[test]
    fn lines_and_the_tail_are_bounded() {
        let (log, lines) = log();
        log.take(&mut log.state.lock(), &vec![b'x'; LINE_BYTES_MAX + 1]);
        log.flush();
        assert_eq!(lines.lock().iter().map(String::len).collect::<Vec<_>>(), [LINE_BYTES_MAX, 1]);
        assert_eq!(log.tail().len(), TAIL_BYTES_MAX);
    }
}
