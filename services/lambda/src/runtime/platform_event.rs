//! What the platform tells of a function's life: one event, shown as a line of text, as JSON in the log, and as
//! the Telemetry and Logs APIs have it
//! (<https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html>).

use crate::pool::report::{self, Report};
use crate::pool::spec::{FunctionSpec, Initialization};
use crate::runtime::failure::{FailureKind, FunctionError};
use crate::runtime::level::Level;
use serde_json::{Map, Value, json};
use std::time::Duration;
use wire::Timestamp;

pub(crate) enum PlatformEvent<'a> {
    InitStart {
        spec: &'a FunctionSpec,
        /// The log stream's name stands for the instance.
        instance: &'a str,
        initialization: Initialization,
    },
    /// The error with which it ended, if it did.
    InitRuntimeDone {
        phase: &'a str,
        error: Option<&'a FunctionError>,
        initialization: Initialization,
    },
    InitReport {
        phase: &'a str,
        duration: Duration,
        error: Option<&'a FunctionError>,
        initialization: Initialization,
    },
    RestoreStart {
        spec: &'a FunctionSpec,
        /// As of `InitStart`.
        instance: &'a str,
    },
    /// `error` or `timeout`, if it went wrong.
    RestoreRuntimeDone {
        wrong: Option<&'a str>,
    },
    RestoreReport {
        duration: Duration,
        wrong: Option<&'a str>,
    },
    Start {
        request_id: &'a str,
        version: &'a str,
        trace_id: Option<&'a str>,
    },
    RuntimeDone(Done<'a>),
    End {
        request_id: &'a str,
    },
    Report {
        report: &'a Report<'a>,
        overhead: Option<Span>,
    },
    Extension {
        name: &'a str,
        state: &'a str,
        events: &'a [&'static str],
        error_type: Option<&'a str>,
    },
    Subscription {
        name: &'a str,
        types: &'a [&'static str],
        /// Through the Logs API and not the Telemetry API.
        logs: bool,
    },
    LogsDropped {
        records: u64,
        bytes: u64,
        reason: &'a str,
    },
}

/// How the runtime has ended an invocation.
pub(crate) struct Done<'a> {
    pub request_id: &'a str,
    pub duration: Duration,
    pub produced_bytes: Option<u64>,
    pub spans: Vec<Span>,
    pub error: Option<&'a FunctionError>,
    pub trace_id: Option<&'a str>,
}

/// A part of an invocation.
pub(crate) struct Span {
    pub name: &'static str,
    pub start_ms: i64,
    pub duration: Duration,
}

impl PlatformEvent<'_> {
    /// Such as `platform.start`.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            PlatformEvent::InitStart { .. } => "platform.initStart",
            PlatformEvent::InitRuntimeDone { .. } => "platform.initRuntimeDone",
            PlatformEvent::InitReport { .. } => "platform.initReport",
            PlatformEvent::RestoreStart { .. } => "platform.restoreStart",
            PlatformEvent::RestoreRuntimeDone { .. } => "platform.restoreRuntimeDone",
            PlatformEvent::RestoreReport { .. } => "platform.restoreReport",
            PlatformEvent::Start { .. } => "platform.start",
            PlatformEvent::RuntimeDone(_) => "platform.runtimeDone",
            PlatformEvent::End { .. } => "platform.end",
            PlatformEvent::Report { .. } => "platform.report",
            PlatformEvent::Extension { .. } => "platform.extension",
            PlatformEvent::Subscription { logs: false, .. } => "platform.telemetrySubscription",
            PlatformEvent::Subscription { logs: true, .. } => "platform.logsSubscription",
            PlatformEvent::LogsDropped { .. } => "platform.logsDropped",
        }
    }

    /// Which system log level shows it
    /// (<https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-log-level.html>).
    pub(crate) fn level(&self) -> Level {
        let unless_failed = |failed: bool, level| if failed { Level::Warn } else { level };
        match self {
            PlatformEvent::InitRuntimeDone { error, .. }
            | PlatformEvent::InitReport { error, .. } => {
                unless_failed(error.is_some(), Level::Debug)
            }
            PlatformEvent::RestoreRuntimeDone { wrong }
            | PlatformEvent::RestoreReport { wrong, .. } => {
                unless_failed(wrong.is_some(), Level::Debug)
            }
            PlatformEvent::RuntimeDone(done) => unless_failed(done.error.is_some(), Level::Debug),
            PlatformEvent::Report { report, .. } => {
                unless_failed(report.error.is_some(), Level::Info)
            }
            PlatformEvent::Extension { error_type, .. } => {
                unless_failed(error_type.is_some(), Level::Info)
            }
            PlatformEvent::LogsDropped { .. } => Level::Warn,
            PlatformEvent::InitStart { .. }
            | PlatformEvent::RestoreStart { .. }
            | PlatformEvent::Start { .. }
            | PlatformEvent::End { .. }
            | PlatformEvent::Subscription { .. } => Level::Info,
        }
    }

    /// The line of a log that is text; some events have none.
    pub(crate) fn text(&self) -> Option<String> {
        match self {
            PlatformEvent::InitStart { spec, .. } => Some(report::init_start(spec)),
            PlatformEvent::RestoreStart { spec, .. } => Some(report::restore_start(spec)),
            PlatformEvent::RestoreReport { duration, wrong } => {
                Some(report::restore_report(*duration, *wrong))
            }
            PlatformEvent::InitReport { phase, duration, error, .. } => {
                error.map(|error| report::init_report(*duration, phase, error))
            }
            PlatformEvent::Start { request_id, version, .. } => {
                Some(report::start(request_id, version))
            }
            PlatformEvent::End { request_id } => Some(report::end(request_id)),
            PlatformEvent::Report { report, .. } => Some(report.line()),
            PlatformEvent::Extension { name, state, events, error_type } => {
                let events = events.join(", ");
                let error = error_type.map(|error| format!("\tError Type: {error}"));
                let error = error.unwrap_or_default();
                Some(format!("EXTENSION\tName: {name}\tState: {state}\tEvents: [{events}]{error}"))
            }
            PlatformEvent::Subscription { name, types, logs } => {
                let head = if *logs { "LOGS" } else { "TELEMETRY" };
                let types: Vec<String> = types.iter().map(|kind| capitalised(kind)).collect();
                let types = types.join(", ");
                Some(format!("{head}\tName: {name}\tState: Subscribed\tTypes: [{types}]"))
            }
            PlatformEvent::InitRuntimeDone { .. }
            | PlatformEvent::RestoreRuntimeDone { .. }
            | PlatformEvent::RuntimeDone(_)
            | PlatformEvent::LogsDropped { .. } => None,
        }
    }

    /// Whether a log in JSON and the Telemetry API know it; `platform.end` is of the Logs API alone.
    pub(crate) fn is_telemetry(&self) -> bool {
        !matches!(self, PlatformEvent::End { .. } | PlatformEvent::Subscription { logs: true, .. })
    }

    /// Whether the older Logs API knows it.
    pub(crate) fn is_log(&self) -> bool {
        matches!(
            self,
            PlatformEvent::Start { .. }
                | PlatformEvent::End { .. }
                | PlatformEvent::Report { .. }
                | PlatformEvent::RuntimeDone(_)
                | PlatformEvent::Extension { .. }
                | PlatformEvent::Subscription { logs: true, .. }
                | PlatformEvent::LogsDropped { .. }
        )
    }

    pub(crate) fn record(&self) -> Value {
        match self {
            PlatformEvent::InitStart { spec, instance, initialization } => {
                let mut record = environment_record(spec, instance);
                record["initializationType"] = json!(initialization.as_str());
                record["phase"] = json!("init");
                record
            }
            PlatformEvent::RestoreStart { spec, instance } => environment_record(spec, instance),
            PlatformEvent::RestoreRuntimeDone { wrong } => {
                json!({ "status": wrong.unwrap_or("success") })
            }
            PlatformEvent::RestoreReport { duration, wrong } => json!({
                "status": wrong.unwrap_or("success"),
                "metrics": { "durationMs": report::milliseconds(*duration) },
            }),
            PlatformEvent::InitRuntimeDone { phase, error, initialization } => with_error(
                json!({
                    "initializationType": initialization.as_str(),
                    "phase": phase,
                    "status": status(*error),
                }),
                *error,
            ),
            PlatformEvent::InitReport { phase, duration, error, initialization } => with_error(
                json!({
                    "initializationType": initialization.as_str(),
                    "phase": phase,
                    "status": status(*error),
                    "metrics": { "durationMs": report::milliseconds(*duration) },
                }),
                *error,
            ),
            PlatformEvent::Start { request_id, version, trace_id } => {
                with_tracing(json!({ "requestId": request_id, "version": version }), *trace_id)
            }
            PlatformEvent::RuntimeDone(done) => done.record(),
            PlatformEvent::End { request_id } => json!({ "requestId": request_id }),
            PlatformEvent::Report { report, overhead } => report_record(report, overhead.as_ref()),
            PlatformEvent::Extension { name, state, events, error_type } => {
                let mut record = json!({ "name": name, "state": state, "events": events });
                if let Some(error_type) = error_type {
                    record["errorType"] = json!(error_type);
                }
                record
            }
            PlatformEvent::Subscription { name, types, .. } => {
                json!({ "name": name, "state": "Subscribed", "types": types })
            }
            PlatformEvent::LogsDropped { records, bytes, reason } => {
                json!({ "droppedBytes": bytes, "droppedRecords": records, "reason": reason })
            }
        }
    }
}

/// What an instance is.
fn environment_record(spec: &FunctionSpec, instance: &str) -> Value {
    json!({
        "runtimeVersion": report::runtime_version(spec),
        "runtimeVersionArn": report::runtime_version_arn(spec),
        "functionName": spec.name,
        "functionVersion": spec.version,
        "instanceId": instance,
        "instanceMaxMemory": u64::from(spec.memory_mb) << 20,
    })
}

impl Done<'_> {
    fn record(&self) -> Value {
        let mut metrics = json!({ "durationMs": report::milliseconds(self.duration) });
        if let Some(bytes) = self.produced_bytes {
            metrics["producedBytes"] = json!(bytes);
        }
        let status = status(self.error);
        let mut record =
            json!({ "requestId": self.request_id, "status": status, "metrics": metrics });
        if !self.spans.is_empty() {
            record["spans"] = self.spans.iter().map(Span::record).collect();
        }
        with_error(with_tracing(record, self.trace_id), self.error)
    }
}

impl Span {
    fn record(&self) -> Value {
        json!({
            "name": self.name,
            "start": Timestamp::from_millis(self.start_ms).to_iso_8601_millis(),
            "durationMs": report::milliseconds(self.duration),
        })
    }
}

fn report_record(report: &Report<'_>, overhead: Option<&Span>) -> Value {
    let mut metrics = json!({
        "durationMs": report::milliseconds(report.duration),
        "billedDurationMs": report.billed_ms,
        "memorySizeMB": report.spec.memory_mb,
        "maxMemoryUsedMB": report.max_memory_mb,
    });
    if let Some(init) = report.init_duration {
        metrics["initDurationMs"] = json!(report::milliseconds(init));
    }
    if let Some(restore) = report.restore_duration {
        metrics["restoreDurationMs"] = json!(report::milliseconds(restore));
    }
    let status = status(report.error);
    let mut record =
        json!({ "requestId": report.request_id, "status": status, "metrics": metrics });
    if let Some(overhead) = overhead {
        record["spans"] = json!([overhead.record()]);
    }
    with_error(with_tracing(record, report.trace_id), report.error)
}

/// As AWS tells them apart: the platform ended it, the function did, the sandbox ran out of time.
fn status(error: Option<&FunctionError>) -> &'static str {
    match error.map(|error| error.kind) {
        None => "success",
        Some(FailureKind::Timeout) => "timeout",
        Some(FailureKind::Exit | FailureKind::OutOfMemory) => "failure",
        Some(_) => "error",
    }
}

fn with_error(mut record: Value, error: Option<&FunctionError>) -> Value {
    // A timeout is a status and no error of the function's.
    if let Some(error) = error.filter(|error| error.kind != FailureKind::Timeout) {
        record["errorType"] = json!(error.error_type);
    }
    record
}

fn with_tracing(mut record: Value, trace_id: Option<&str>) -> Value {
    let Some(trace_id) = trace_id else { return record };
    let mut tracing = Map::new();
    let span = trace_id.split(';').find_map(|field| field.trim().strip_prefix("Parent="));
    tracing.extend(span.map(|span| ("spanId".to_owned(), json!(span))));
    tracing.insert("type".to_owned(), json!("X-Amzn-Trace-Id"));
    tracing.insert("value".to_owned(), json!(trace_id));
    record["tracing"] = Value::Object(tracing);
    record
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::PlatformEvent;
    use crate::runtime::level::Level;
    use serde_json::json;

    #[test]
    fn a_start_in_every_form() {
        let trace_id = Some("Root=1-5-a;Parent=b;Sampled=1");
        let start = PlatformEvent::Start { request_id: "r", version: "$LATEST", trace_id };
        assert_eq!(start.text().as_deref(), Some("START RequestId: r Version: $LATEST"));
        assert_eq!((start.kind(), start.level()), ("platform.start", Level::Info));
        assert_eq!(
            start.record(),
            json!({ "requestId": "r", "version": "$LATEST", "tracing": {
                "spanId": "b", "type": "X-Amzn-Trace-Id", "value": "Root=1-5-a;Parent=b;Sampled=1",
            }})
        );
    }

    #[test]
    fn what_extensions_do_is_told_in_lines_of_their_own() {
        let (name, events) = ("a.sh", &["INVOKE", "SHUTDOWN"][..]);
        let event = PlatformEvent::Extension { name, state: "Ready", events, error_type: None };
        let text = event.text().unwrap();
        assert_eq!(text, "EXTENSION\tName: a.sh\tState: Ready\tEvents: [INVOKE, SHUTDOWN]");
        let types = &["platform", "function"][..];
        let event = PlatformEvent::Subscription { name, types, logs: false };
        let text = event.text().unwrap();
        assert_eq!(text, "TELEMETRY\tName: a.sh\tState: Subscribed\tTypes: [Platform, Function]");
    }
}
