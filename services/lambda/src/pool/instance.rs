//! One instance: a cell, the Runtime API it is spoken to through, its log. One event at a time.

mod entry;
mod restore;

use crate::pool::ending::{Ending, Ends};
use crate::pool::kit::{Kit, external};
use crate::pool::report::{Report, billed_ms};
use crate::pool::reports;
use crate::pool::spec::{
    Credentials, FunctionSpec, Initialization, Invocation, InvokeError, Outcome,
};
use crate::pool::tally::{Ended, TALLY};
use crate::runtime::api::{Api, Event, Phase, Reply};
use crate::runtime::extensions::{About, Extensions, Kinds};
use crate::runtime::failure::{FailureKind, FunctionError, timeout_text};
use crate::runtime::log::{Log, Making};
use crate::runtime::platform_event::{Done, PlatformEvent, Span};
use crate::runtime::telemetry::Telemetry;
use crate::sandbox::cell::{Cell, Network};
use crate::sandbox::plan::{Exit, Order};
use crate::sandbox::{door, names};
use bytes::Bytes;
use rustix::process::Signal;
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::time::{Duration, Instant};
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
/// And where files and `/tmp` fill it, which it takes the kernel a while to tell from processes' own memory.
const MEMORY_CHECK_SELDOM: Duration = Duration::from_millis(80);
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
    /// In which its initialisation runs: `init`, or `invoke` where a first one has failed.
    phase: &'static str,
    /// Taken by the first invocation, which reports it.
    init_duration: Option<Duration>,
    /// What a repeated initialisation has taken of the time of the invocation that waits for it.
    spent: Duration,
    restore_duration: Option<Duration>,
    initialization: Initialization,
    /// Why it ends, as extensions are told.
    ends: Ends,
    /// Why it ends where it has done no wrong.
    pub ended: Ended,
    /// End with the instance.
    tasks: JoinSet<()>,
}

/// Whether a runtime that has answered asks for another event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asks {
    Now,
    NotYet,
    /// It has ended.
    NoMore,
}

/// How an initialisation ended that did not end well.
pub(crate) struct InitFailure {
    pub error: FunctionError,
    pub duration: Duration,
}

impl Instance {
    /// Starts an instance's process; its initialisation runs. `again`: the log stream of one whose
    /// initialisation has failed and is repeated by this one.
    pub(crate) async fn start(
        kit: Arc<Kit>,
        spec: Arc<FunctionSpec>,
        credentials: Credentials,
        initialization: Initialization,
        again: Option<String>,
    ) -> Result<Instance, InvokeError> {
        let phase = if again.is_some() { "invoke" } else { "init" };
        let stream = again.unwrap_or_else(|| stream_name(&kit, &spec.version));
        let start = restore::start(&kit, credentials, initialization, &stream);
        let expire = restore::expiry(&kit, &start);
        let cell = tokio::task::spawn_blocking({
            let (kit, spec, start) = (kit.clone(), spec.clone(), start.clone());
            move || {
                let entry = entry::provided(&spec, kit.cells.mode()).unwrap_or_default();
                let cell = kit.start(&spec, &start, &entry)?;
                Ok::<_, InvokeError>((cell, external(&spec)))
            }
        });
        let (cell, external) = cell.await.map_err(|_| InvokeError::Closed)??;
        let cell = Arc::new(cell);
        let broken = |error: std::io::Error| InvokeError::Sandbox(error.to_string());
        let world = kit.world.clone();
        let (opened, dial) = reports::dial(&cell);
        if spec.debug {
            kit.debugged.send_replace(Some(dial.clone()));
        }
        let log = Log::new(Making {
            names: [spec.arn.as_str(), &spec.log_group, &stream].map(Arc::from),
            sink: kit.sink.clone(),
            world: world.clone(),
            style: spec.logging,
            telemetry: Telemetry::new(world.clone(), dial, spec.logging.json),
            function: cell.output.lock().take(),
            extensions: cell.extension_output.lock().take(),
        });
        let log = log.map_err(broken)?;
        if phase == "init" {
            log.event(&PlatformEvent::InitStart { spec: &spec, instance: &stream, initialization });
        }
        let extensions = Extensions::new(world.clone(), about(&spec), &external);
        let api = Api::new(world, extensions, log.clone());
        api.snapshot.hold(&start);
        let mut tasks = JoinSet::new();
        let sockets = std::mem::take(&mut *cell.sockets.lock());
        serve(sockets, &mut tasks, &api, &kit, &spec).map_err(broken)?;
        tasks.spawn(log.clone().follow());
        let (exit_sender, exit) = watch::channel(None);
        tasks.spawn(reports::follow(cell.clone(), api.clone(), exit_sender, opened));
        Ok(Instance {
            spec,
            credentials_expire_at_ms: expire,
            kit,
            cell,
            api,
            log,
            stream,
            exit,
            phase,
            init_duration: None,
            spent: Duration::ZERO,
            restore_duration: None,
            initialization,
            ends: Ends::Spindown,
            ended: Ended::Other,
            tasks,
        })
    }

    /// Waits until the function, and every extension, asks for its first event.
    pub(crate) async fn initialise(
        &mut self,
        request_id: &str,
        limit: Duration,
    ) -> Result<(), InitFailure> {
        let began = self.kit.world.instant();
        let mut exit = self.exit.clone();
        let error = tokio::select! {
            biased;
            started = self.started(request_id) => started.err(),
            exit = exited(&mut exit) => Some(self.exit_error(request_id, exit).await),
            () = self.out_of_memory() => Some(FunctionError::exited(request_id, KILLED, true)),
            () = self.kit.world.sleep_real(limit) => {
                self.stop();
                Some(FunctionError::timeout(request_id, limit))
            }
        };
        let duration = began.elapsed();
        self.log.drain();
        self.api.extensions.close();
        let Some(error) = error else {
            match self.is_first_try() {
                true => self.init_duration = restore::init_duration(&self.api.phase(), duration),
                false => self.spent = duration,
            }
            self.log_initialised(duration, None);
            self.log.telemetry.close();
            return Ok(());
        };
        self.log.flush();
        if matches!(error.kind, FailureKind::Exit | FailureKind::OutOfMemory) {
            self.log_exit(&error);
        }
        self.ends = Ends::of(&error);
        Err(InitFailure { error, duration })
    }

    /// Extensions come first; when they have registered, the function's runtime starts.
    async fn started(&self, request_id: &str) -> Result<(), FunctionError> {
        let extensions = &self.api.extensions;
        let all = async {
            if extensions.kinds() == Kinds::External {
                extensions.registered().await;
                // A sandbox that cannot be spoken to ends, which its exit tells.
                let _ = self.cell.order(&Order::Run);
            }
            if let Some(error) = start_ended(&mut self.api.phase()).await {
                return Err(error);
            }
            extensions.ready().await;
            Ok(())
        };
        tokio::select! {
            biased;
            error = extensions.failed(request_id) => Err(error),
            ended = all => ended,
        }
    }

    /// Whether its initialisation is to be repeated if it failed.
    pub(crate) fn is_first_try(&self) -> bool {
        self.phase == "init"
    }

    pub(crate) fn log_stream(&self) -> &str {
        &self.stream
    }

    pub(crate) fn log_init_failure(&self, failure: &InitFailure) {
        self.log_initialised(failure.duration, Some(&failure.error));
    }

    fn log_initialised(&self, duration: Duration, error: Option<&FunctionError>) {
        let (phase, initialization) = (self.phase, self.initialization);
        self.log.event(&PlatformEvent::InitRuntimeDone { phase, error, initialization });
        self.api.extensions.each(|event| self.log.event(event));
        self.log.event(&PlatformEvent::InitReport { phase, duration, error, initialization });
    }

    /// Runs one event, or reports the failure that came before it could run.
    pub(crate) async fn invoke(
        &mut self,
        invocation: &Invocation,
        failed: Option<InitFailure>,
        limit: Duration,
    ) -> Outcome {
        let request_id = invocation.request_id.as_str();
        let trace_id = invocation.trace_id.as_deref();
        let init_duration = self.init_duration.take();
        let spent = std::mem::take(&mut self.spent);
        if failed.is_none() {
            self.log.clear_tail();
        }
        let version = self.spec.version.as_str();
        self.log.event(&PlatformEvent::Start { request_id, version, trace_id });
        let mut overhead = None;
        let (result, duration) = match failed {
            Some(failure) => (Err(failure.error), failure.duration),
            None => {
                let began = self.kit.world.instant();
                let left = limit.saturating_sub(spent);
                let result = self.run(invocation, left, &mut overhead).await;
                (result, spent + began.elapsed())
            }
        };
        self.log.flush();
        let error = result.as_ref().err();
        if let Some(error) = error {
            self.log_failure(request_id, error);
            self.ends = Ends::of(error);
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
            restore_duration: self.restore_duration.take(),
            error,
            trace_id,
        };
        self.log.event(&PlatformEvent::End { request_id });
        self.log.event(&PlatformEvent::Report { report: &report, overhead });
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

    /// The response, once the runtime and every extension have done with the event.
    async fn run(
        &self,
        invocation: &Invocation,
        limit: Duration,
        overhead: &mut Option<Span>,
    ) -> Result<Bytes, FunctionError> {
        let request_id = invocation.request_id.as_str();
        let world = &self.kit.world;
        let (began, began_ms) = (world.instant(), world.now_ms());
        let mut asked = self.api.asked();
        let before = *asked.borrow_and_update();
        let event = self.event(invocation, limit);
        let extensions = self.api.extensions.kinds() != Kinds::None;
        if extensions {
            self.api.extensions.invoke(&self.extension_event(invocation, limit));
        }
        let reply = self.api.offer(event);
        let all = async {
            let Ok(reply) = reply.await else { return std::future::pending().await };
            if extensions {
                let _ = asked.wait_for(|count| *count > before).await;
            }
            self.log.drain();
            self.log_runtime_done(invocation, &reply, began, began_ms);
            if extensions {
                let (done, start_ms) = (world.instant(), world.now_ms());
                self.api.extensions.ready().await;
                self.log.drain();
                let duration = done.elapsed();
                *overhead = Some(Span { name: "extensionOverhead", start_ms, duration });
            }
            reply.result
        };
        let mut exit = self.exit.clone();
        let (result, done) = tokio::select! {
            biased;
            result = all => (result, true),
            error = self.api.extensions.failed(request_id) => (Err(error), false),
            exit = exited(&mut exit) => (Err(self.exit_error(request_id, exit).await), false),
            () = self.out_of_memory() => {
                (Err(FunctionError::exited(request_id, KILLED, true)), false)
            }
            () = world.sleep_real(limit) => {
                self.stop();
                (Err(FunctionError::timeout(request_id, self.spec.timeout)), false)
            }
        };
        if !done {
            self.log.drain();
            let (trace_id, duration) = (invocation.trace_id.as_deref(), began.elapsed());
            let (error, spans) = (result.as_ref().err(), Vec::new());
            let done = Done { request_id, duration, produced_bytes: None, spans, error, trace_id };
            self.log.event(&PlatformEvent::RuntimeDone(done));
        }
        result
    }

    fn log_runtime_done(
        &self,
        invocation: &Invocation,
        reply: &Reply,
        began: Instant,
        began_ms: i64,
    ) {
        if !self.log.wants_details() {
            return;
        }
        let at = |instant: Instant| {
            let offset = instant.saturating_duration_since(began).as_millis();
            began_ms + i64::try_from(offset).unwrap_or(i64::MAX / 4)
        };
        let now = self.kit.world.instant();
        let span = |name, from: Instant, to: Instant| Span {
            name,
            start_ms: at(from),
            duration: to.saturating_duration_since(from),
        };
        self.log.event(&PlatformEvent::RuntimeDone(Done {
            request_id: &invocation.request_id,
            duration: now.saturating_duration_since(began),
            produced_bytes: Some(reply.produced_bytes),
            spans: vec![
                span("responseLatency", began, reply.first),
                span("responseDuration", reply.first, reply.last),
                span("runtimeOverhead", reply.last, now),
            ],
            error: reply.result.as_ref().err(),
            trace_id: invocation.trace_id.as_deref(),
        }));
    }

    /// What extensions are told of an event.
    fn extension_event(&self, invocation: &Invocation, limit: Duration) -> serde_json::Value {
        let mut event = serde_json::json!({
            "eventType": "INVOKE",
            "deadlineMs": self.deadline_ms(limit),
            "requestId": invocation.request_id,
            "invokedFunctionArn": invocation.function_arn,
        });
        if let Some(trace_id) = &invocation.trace_id {
            event["tracing"] = serde_json::json!({ "type": "X-Amzn-Trace-Id", "value": trace_id });
        }
        event
    }

    fn deadline_ms(&self, limit: Duration) -> i64 {
        let limit_ms = i64::try_from(limit.as_millis()).unwrap_or(i64::MAX / 4);
        self.kit.world.real_ms() + limit_ms
    }

    /// Ends the function's process, and everything with it unless extensions are still to be told.
    fn stop(&self) {
        match self.api.extensions.kinds() {
            Kinds::External => self.cell.signal(Signal::KILL),
            _ => self.cell.kill(),
        }
    }

    fn event(&self, invocation: &Invocation, limit: Duration) -> Event {
        let mut headers = vec![
            ("Lambda-Runtime-Deadline-Ms", self.deadline_ms(limit).to_string()),
            ("Lambda-Runtime-Invoked-Function-Arn", invocation.function_arn.clone()),
        ];
        let trace = invocation.trace_id.clone().map(|id| ("Lambda-Runtime-Trace-Id", id));
        let context = invocation.client_context.clone();
        headers.extend(trace);
        headers.extend(context.map(|json| ("Lambda-Runtime-Client-Context", json)));
        let (request_id, payload) = (invocation.request_id.clone(), invocation.payload.clone());
        let stream = invocation.stream.clone();
        Event { request_id, payload, headers, stream }
    }

    async fn exit_error(&self, request_id: &str, exit: Exit) -> FunctionError {
        let mode = self.kit.cells.mode();
        if let Some(fault) = entry::fault(&self.spec, mode, request_id, exit).await {
            return fault;
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
        let mut pause = MEMORY_CHECK;
        loop {
            self.kit.world.sleep_real(pause).await;
            if !self.cell.may_exceed(self.spec.memory_mb) {
                pause = MEMORY_CHECK;
            } else if self.exceeds().await {
                return self.stop();
            } else {
                pause = (pause * 2).min(MEMORY_CHECK_SELDOM);
            }
        }
    }

    async fn exceeds(&self) -> bool {
        let (cell, memory_mb) = (self.cell.clone(), self.spec.memory_mb);
        tokio::task::spawn_blocking(move || cell.exceeds(memory_mb)).await.unwrap_or(false)
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

    /// Waits until the runtime asks for its next event, at most so long.
    pub(crate) async fn asks(&self, limit: Duration) -> Asks {
        let mut exit = self.exit.clone();
        tokio::select! {
            biased;
            () = self.api.asks() => Asks::Now,
            _ = exited(&mut exit) => Asks::NoMore,
            () = self.kit.world.sleep_real(limit) => Asks::NotYet,
        }
    }

    /// Whether it can take another event.
    pub(crate) fn is_fit(&self, now_ms: i64, margin_ms: i64) -> bool {
        let expires = self.credentials_expire_at_ms.unwrap_or(i64::MAX);
        let lives = self.exit.borrow().is_none() && !self.api.extensions.is_failed();
        lives && expires.saturating_sub(margin_ms) > now_ms
    }
}

/// An instance with extensions takes its time to end; any other ends at once.
impl Drop for Instance {
    fn drop(&mut self) {
        TALLY.ended(match self.ends {
            Ends::Spindown => self.ended,
            Ends::Timeout => Ended::Timeout,
            Ends::Failure => Ended::Failure,
        });
        let ending = Ending {
            cell: self.cell.clone(),
            api: self.api.clone(),
            log: self.log.clone(),
            world: self.kit.world.clone(),
            exit: self.exit.clone(),
            ends: self.ends,
            tasks: std::mem::take(&mut self.tasks),
        };
        ending.begin();
    }
}

fn about(spec: &FunctionSpec) -> About {
    About {
        function_name: spec.name.clone(),
        function_version: spec.version.clone(),
        handler: spec.handler.clone(),
        account: spec.arn.split(':').nth(4).unwrap_or_default().to_owned(),
    }
}

/// The error with which the start ended, if it ended with one.
async fn start_ended(phase: &mut watch::Receiver<Phase>) -> Option<FunctionError> {
    let ended = phase.wait_for(|phase| !matches!(phase, Phase::Starting)).await;
    match ended.as_deref() {
        Ok(Phase::Failed(error)) => Some(error.clone()),
        _ => None,
    }
}

pub(crate) async fn exited(exit: &mut watch::Receiver<Option<Exit>>) -> Exit {
    let seen = exit.wait_for(Option::is_some).await;
    seen.ok().and_then(|exit| *exit).unwrap_or(Exit::Signal(libc::SIGKILL))
}

/// Serves the sockets on which the function can be heard.
fn serve(
    sockets: Vec<OwnedFd>,
    tasks: &mut JoinSet<()>,
    api: &Arc<Api>,
    kit: &Arc<Kit>,
    spec: &FunctionSpec,
) -> std::io::Result<()> {
    let mut sockets = sockets.into_iter();
    if let Some(socket) = sockets.next() {
        tasks.spawn(api.clone().serve(TcpListener::from_std(socket.into())?));
    }
    // Without the cloud its socket is closed, and who connects is refused.
    let (open, closed) = (Network::Open, Network::Nothing);
    let cloud = sockets.next().filter(|_| kit.options.network != closed);
    if let Some(socket) = cloud {
        let (listener, accept) = (socket.into(), kit.options.endpoint.accept.clone());
        let listener = TcpListener::from_std(listener)?;
        let function = spec.function_arn().into();
        tasks.spawn(door::serve_cloud(listener, function, accept, kit.world.clone()));
    }
    let streams = (kit.options.network == open).then(|| sockets.next()).flatten();
    let Some(datagrams) = sockets.next() else { return Ok(()) };
    let datagrams = Arc::new(UdpSocket::from_std(datagrams.into())?);
    match streams {
        Some(socket) => {
            let listener = TcpListener::from_std(socket.into())?;
            tasks.spawn(names::serve_streams(listener, kit.world.clone()));
            tasks.spawn(names::serve_open(datagrams, kit.world.clone()));
        }
        None => {
            tasks.spawn(names::serve(datagrams));
        }
    }
    Ok(())
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
