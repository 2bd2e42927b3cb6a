//! One instance: a cell, the Runtime API it is spoken to through, its log. One event at a time.

use crate::pool::kit::Kit;
use crate::pool::report::{self, Report, billed_ms};
use crate::pool::spec::{Credentials, FunctionSpec, Invocation, InvokeError, Outcome};
use crate::runtime::api::{Api, Event, Phase, Reply};
use crate::runtime::discovery::Runtime;
use crate::runtime::failure::{FailureKind, FunctionError, timeout_text};
use crate::runtime::log::Log;
use crate::sandbox::cell::{Cell, SandboxMode};
use crate::sandbox::names;
use crate::sandbox::plan::Exit;
use std::os::fd::OwnedFd;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;
use tokio::net::{TcpListener, UdpSocket};
use tokio::sync::watch;
use tokio::task::JoinSet;

/// Lambda's limit on the initialisation of on-demand functions.
pub const INIT_LIMIT: Duration = Duration::from_secs(10);
/// How long the kernel may take to tell of an out-of-memory kill after the process has gone.
const KILL_NOTICE: Duration = Duration::from_millis(5);

/// How often a running function's memory is looked at; the kernel's own limit, which counts `/tmp` as well,
/// holds at every moment.
const MEMORY_CHECK: Duration = Duration::from_millis(10);
const KILLED: Exit = Exit::Signal(libc::SIGKILL);

pub(crate) struct Instance {
    pub spec: Arc<FunctionSpec>,
    pub credentials_expire_at_ms: Option<i64>,
    kit: Arc<Kit>,
    cell: Arc<Cell>,
    api: Arc<Api>,
    log: Arc<Log>,
    stream: String,
    exit: watch::Receiver<Option<Exit>>,
    /// Taken by the first invocation, which reports it.
    init_duration: Option<Duration>,
    /// Ends with the instance.
    _tasks: JoinSet<()>,
}

/// How an initialisation ended that did not end well.
pub(crate) struct InitFailure {
    pub error: FunctionError,
    pub duration: Duration,
}

impl Instance {
    /// Starts an instance's process; its initialisation runs.
    pub(crate) async fn start(
        kit: Arc<Kit>,
        spec: Arc<FunctionSpec>,
        credentials: Credentials,
    ) -> Result<Instance, InvokeError> {
        let stream = stream_name(&kit, &spec.version);
        let entry = provided_entry(&spec, kit.cells.mode()).unwrap_or_default();
        let expire = credentials.expires_at_ms;
        let cell = tokio::task::spawn_blocking({
            let (kit, spec, stream) = (kit.clone(), spec.clone(), stream.clone());
            move || kit.start(&spec, &credentials, &stream, &entry)
        });
        let cell = Arc::new(cell.await.map_err(|_| InvokeError::Closed)??);
        let broken = |error: std::io::Error| InvokeError::Sandbox(error.to_string());
        let names = [spec.arn.as_str(), &spec.log_group, &stream].map(Arc::from);
        let output = cell.output.lock().take();
        let log = Log::new(names, kit.sink.clone(), kit.world.clone(), output).map_err(broken)?;
        log.platform(&report::init_start(&spec));
        let api = Api::new();
        let mut tasks = JoinSet::new();
        let sockets = std::mem::take(&mut *cell.sockets.lock());
        serve(sockets, &mut tasks, &api, &kit).map_err(broken)?;
        tasks.spawn(log.clone().follow());
        let (exit_sender, exit) = watch::channel(None);
        tasks.spawn({
            let cell = cell.clone();
            async move {
                let _ = exit_sender.send(Some(cell.exited().await));
            }
        });
        Ok(Instance {
            spec,
            credentials_expire_at_ms: expire,
            kit,
            cell,
            api,
            log,
            stream,
            exit,
            init_duration: None,
            _tasks: tasks,
        })
    }

    /// Waits until the function asks for its first event.
    pub(crate) async fn initialise(
        &mut self,
        request_id: &str,
        limit: Duration,
    ) -> Result<(), InitFailure> {
        let began = self.kit.world.instant();
        let mut phase = self.api.phase();
        let mut exit = self.exit.clone();
        let error = tokio::select! {
            biased;
            failed = start_ended(&mut phase) => {
                let Some(error) = failed else {
                    self.init_duration = Some(began.elapsed());
                    return Ok(());
                };
                error
            }
            exit = exited(&mut exit) => self.exit_error(request_id, exit).await,
            () = self.out_of_memory() => FunctionError::exited(request_id, KILLED, true),
            () = self.kit.world.sleep_real(limit) => {
                self.cell.kill();
                FunctionError::timeout(request_id, limit)
            }
        };
        let duration = began.elapsed();
        self.log.drain();
        self.log.flush();
        if matches!(error.kind, FailureKind::Exit | FailureKind::OutOfMemory) {
            self.log_exit(&error);
        }
        Err(InitFailure { error, duration })
    }

    pub(crate) fn log_init_failure(&self, phase: &str, failure: &InitFailure) {
        self.log.platform(&report::init_report(failure.duration, phase, &failure.error));
    }

    /// Runs one event, or reports the failure that came before it could run.
    pub(crate) async fn invoke(
        &mut self,
        invocation: &Invocation,
        failed: Option<InitFailure>,
        limit: Duration,
    ) -> Outcome {
        let request_id = invocation.request_id.as_str();
        let init_duration = self.init_duration.take();
        if failed.is_none() {
            self.log.clear_tail();
        }
        self.log.platform(&report::start(request_id, &self.spec.version));
        let (result, duration) = match failed {
            Some(failure) => (Err(failure.error), failure.duration),
            None => {
                let began = self.kit.world.instant();
                let result = self.run(invocation, limit).await;
                (result, began.elapsed())
            }
        };
        self.log.drain();
        self.log.flush();
        let error = result.as_ref().err();
        if let Some(error) = error {
            self.log_failure(request_id, error);
        }
        let timed_out = error.is_some_and(|error| error.kind == FailureKind::Timeout);
        let duration = if timed_out { self.spec.timeout } else { duration };
        let billed_ms = billed_ms(duration, init_duration);
        let max_memory_mb = self.cell.peak_memory_mb().unwrap_or(0).min(self.spec.memory_mb);
        let report = Report {
            request_id,
            spec: &self.spec,
            duration,
            billed_ms,
            max_memory_mb,
            init_duration,
            error,
            trace_id: invocation.trace_id.as_deref(),
        };
        self.log.platform(&report::end(request_id));
        self.log.platform(&report.line());
        Outcome {
            result,
            duration,
            billed_ms,
            max_memory_mb,
            init_duration,
            log_tail: self.log.tail(),
            log_stream: self.stream.clone(),
        }
    }

    async fn run(&self, invocation: &Invocation, limit: Duration) -> Reply {
        let reply = self.api.offer(self.event(invocation, limit));
        let mut exit = self.exit.clone();
        tokio::select! {
            biased;
            Ok(reply) = reply => reply,
            exit = exited(&mut exit) => Err(self.exit_error(&invocation.request_id, exit).await),
            () = self.out_of_memory() => {
                Err(FunctionError::exited(&invocation.request_id, KILLED, true))
            }
            () = self.kit.world.sleep_real(limit) => {
                self.cell.kill();
                Err(FunctionError::timeout(&invocation.request_id, self.spec.timeout))
            }
        }
    }

    fn event(&self, invocation: &Invocation, limit: Duration) -> Event {
        let limit_ms = i64::try_from(limit.as_millis()).unwrap_or(i64::MAX / 4);
        let deadline_ms = self.kit.world.real_ms() + limit_ms;
        let mut headers = vec![
            ("Lambda-Runtime-Deadline-Ms", deadline_ms.to_string()),
            ("Lambda-Runtime-Invoked-Function-Arn", invocation.function_arn.clone()),
        ];
        let trace = invocation.trace_id.clone().map(|id| ("Lambda-Runtime-Trace-Id", id));
        let context = invocation.client_context.clone();
        headers.extend(trace);
        headers.extend(context.map(|json| ("Lambda-Runtime-Client-Context", json)));
        let (request_id, payload) = (invocation.request_id.clone(), invocation.payload.clone());
        Event { request_id, payload, headers }
    }

    async fn exit_error(&self, request_id: &str, exit: Exit) -> FunctionError {
        let entry_missing = self.spec.runtime == Runtime::Provided
            && provided_entry(&self.spec, self.kit.cells.mode()).is_none();
        if entry_missing {
            return FunctionError::no_bootstrap(request_id);
        }
        let mut out_of_memory = self.cell.out_of_memory_kills() > 0;
        if !out_of_memory && exit == Exit::Signal(libc::SIGKILL) {
            self.kit.world.sleep_real(KILL_NOTICE).await;
            out_of_memory = self.cell.out_of_memory_kills() > 0;
        }
        FunctionError::exited(request_id, exit, out_of_memory)
    }

    /// Ends the function when it holds more memory than it has; otherwise waits for ever.
    async fn out_of_memory(&self) {
        loop {
            self.kit.world.sleep_real(MEMORY_CHECK).await;
            if self.cell.exceeds(self.spec.memory_mb) {
                return self.cell.kill();
            }
        }
    }

    fn log_failure(&self, request_id: &str, error: &FunctionError) {
        match error.kind {
            FailureKind::Timeout => {
                let now = iso_time(self.kit.world.now_ms());
                let text = timeout_text(self.spec.timeout);
                self.log.platform(&format!("{now} {request_id} {text}"));
            }
            FailureKind::Exit | FailureKind::OutOfMemory => self.log_exit(error),
            FailureKind::Unhandled | FailureKind::Init | FailureKind::ResponseTooLarge => {}
        }
    }

    fn log_exit(&self, error: &FunctionError) {
        let document: serde_json::Value =
            serde_json::from_slice(&error.payload).unwrap_or_default();
        let message = document["errorMessage"].as_str().unwrap_or_default();
        self.log.platform(&format!("{message}\n{}", error.error_type));
    }

    /// Whether it can take another event.
    pub(crate) fn is_fit(&self, now_ms: i64, margin_ms: i64) -> bool {
        let expires = self.credentials_expire_at_ms.unwrap_or(i64::MAX);
        self.exit.borrow().is_none() && expires.saturating_sub(margin_ms) > now_ms
    }
}

/// The bootstrap of `provided` code as the process sees it: the code's own, or else a layer's.
fn provided_entry(spec: &FunctionSpec, mode: SandboxMode) -> Option<PathBuf> {
    if spec.runtime != Runtime::Provided {
        return None;
    }
    let runs = |path: &PathBuf| {
        std::fs::metadata(path).is_ok_and(|m| m.is_file() && m.permissions().mode() & 0o111 != 0)
    };
    let own = spec.code_dir.join("bootstrap");
    if runs(&own) {
        return Some(if mode == SandboxMode::On { "/var/task/bootstrap".into() } else { own });
    }
    let layer = spec.layers.iter().rev().map(|layer| layer.join("bootstrap")).find(runs)?;
    Some(if mode == SandboxMode::On { "/opt/bootstrap".into() } else { layer })
}

/// The error with which the start ended, if it ended with one.
async fn start_ended(phase: &mut watch::Receiver<Phase>) -> Option<FunctionError> {
    let ended = phase.wait_for(|phase| !matches!(phase, Phase::Starting)).await;
    match ended.as_deref() {
        Ok(Phase::Failed(error)) => Some(error.clone()),
        _ => None,
    }
}

async fn exited(exit: &mut watch::Receiver<Option<Exit>>) -> Exit {
    let seen = exit.wait_for(Option::is_some).await;
    seen.ok().and_then(|exit| *exit).unwrap_or(Exit::Signal(libc::SIGKILL))
}

/// Serves the sockets on which the function can be heard.
fn serve(
    sockets: Vec<OwnedFd>,
    tasks: &mut JoinSet<()>,
    api: &Arc<Api>,
    kit: &Arc<Kit>,
) -> std::io::Result<()> {
    let mut sockets = sockets.into_iter();
    if let Some(socket) = sockets.next() {
        tasks.spawn(api.clone().serve(TcpListener::from_std(socket.into())?));
    }
    if let Some(socket) = sockets.next() {
        tasks.spawn(serve_cloud(TcpListener::from_std(socket.into())?, kit.clone()));
    }
    if let Some(socket) = sockets.next() {
        tasks.spawn(names::serve(Arc::new(UdpSocket::from_std(socket.into())?)));
    }
    Ok(())
}

async fn serve_cloud(listener: TcpListener, kit: Arc<Kit>) {
    while let Ok((stream, _)) = listener.accept().await {
        let _ = stream.set_nodelay(true);
        (kit.options.endpoint.accept)(stream);
    }
}

/// As Lambda names streams: `2026/11/21/[$LATEST]` and 32 hexadecimal digits.
fn stream_name(kit: &Kit, version: &str) -> String {
    let date = date_time(kit.world.now_ms());
    let id = kit.world.token(32, b"0123456789abcdef");
    let (year, month, day) = date.to_calendar_date();
    format!("{year}/{:02}/{day:02}/[{version}]{id}", u8::from(month))
}

fn iso_time(at_ms: i64) -> String {
    let at = date_time(at_ms);
    let (year, month, day) = at.to_calendar_date();
    let (hour, minute, second, ms) = at.to_hms_milli();
    format!("{year}-{:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{ms:03}Z", u8::from(month))
}

fn date_time(at_ms: i64) -> OffsetDateTime {
    let nanoseconds = i128::from(at_ms) * 1_000_000;
    OffsetDateTime::from_unix_timestamp_nanos(nanoseconds).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}
