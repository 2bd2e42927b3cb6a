//! The platform's own log lines, in Lambda's form.

use crate::pool::spec::FunctionSpec;
use crate::runtime::discovery::Runtime;
use crate::runtime::failure::{FailureKind, FunctionError};
use sha2::{Digest, Sha256};
use std::time::Duration;

pub(crate) struct Report<'a> {
    pub request_id: &'a str,
    pub spec: &'a FunctionSpec,
    pub duration: Duration,
    pub billed_ms: u64,
    pub max_memory_mb: u32,
    pub init_duration: Option<Duration>,
    pub restore_duration: Option<Duration>,
    pub error: Option<&'a FunctionError>,
    pub trace_id: Option<&'a str>,
}

pub(crate) fn start(request_id: &str, version: &str) -> String {
    format!("START RequestId: {request_id} Version: {version}")
}

pub(crate) fn end(request_id: &str) -> String {
    format!("END RequestId: {request_id}")
}

pub(crate) fn init_start(spec: &FunctionSpec) -> String {
    started("INIT_START", spec)
}

/// <https://docs.aws.amazon.com/lambda/latest/dg/snapstart-monitoring.html>
pub(crate) fn restore_start(spec: &FunctionSpec) -> String {
    started("RESTORE_START", spec)
}

/// What went wrong, if anything did, is its status.
pub(crate) fn restore_report(duration: Duration, wrong: Option<&str>) -> String {
    let status = wrong.map(|status| format!("\tStatus: {status}")).unwrap_or_default();
    format!("RESTORE_REPORT Restore Duration: {:.2} ms{status}", milliseconds(duration))
}

fn started(phase: &str, spec: &FunctionSpec) -> String {
    format!(
        "{phase} Runtime Version: {}\tRuntime Version ARN: {}",
        runtime_version(spec),
        runtime_version_arn(spec)
    )
}

/// Such as `python:3.12.v1`.
pub(crate) fn runtime_version(spec: &FunctionSpec) -> String {
    version(spec.runtime)
}

pub(crate) fn runtime_version_arn(spec: &FunctionSpec) -> String {
    version_arn(spec.runtime, &spec.region)
}

fn version(runtime: Runtime) -> String {
    let identifier = runtime.identifier().replacen("python", "python:", 1);
    let identifier = identifier.replacen("nodejs", "nodejs:", 1);
    format!("{}.v1", identifier.trim_end_matches(".x"))
}

/// Names what runs a runtime's functions: the runtime of this server's version. It ends in a digest, as AWS's does.
pub(crate) fn version_arn(runtime: Runtime, region: &str) -> String {
    let digest = Sha256::digest(format!("{} {}", runtime.identifier(), env!("CARGO_PKG_VERSION")));
    format!("arn:aws:lambda:{region}::runtime:{}", hex::encode(digest))
}

pub(crate) fn init_report(duration: Duration, phase: &str, error: &FunctionError) -> String {
    let status = match error.kind {
        FailureKind::Timeout => "timeout".to_owned(),
        _ => format!("error\tError Type: {}", error.error_type),
    };
    format!(
        "INIT_REPORT Init Duration: {:.2} ms\tPhase: {phase}\tStatus: {status}",
        milliseconds(duration)
    )
}

impl Report<'_> {
    pub(crate) fn line(&self) -> String {
        let mut line = format!(
            "REPORT RequestId: {}\tDuration: {:.2} ms\tBilled Duration: {} ms\tMemory Size: {} MB\t\
             Max Memory Used: {} MB\t",
            self.request_id,
            milliseconds(self.duration),
            self.billed_ms,
            self.spec.memory_mb,
            self.max_memory_mb
        );
        if let Some(init) = self.init_duration {
            line.push_str(&format!("Init Duration: {:.2} ms\t", milliseconds(init)));
        }
        if let Some(restore) = self.restore_duration {
            line.push_str(&format!(
                "Restore Duration: {:.2} ms\tBilled Restore Duration: {} ms\t",
                milliseconds(restore),
                billed_ms(restore, None)
            ));
        }
        match self.error {
            Some(error) if error.kind == FailureKind::Timeout => line.push_str("Status: timeout"),
            // What the function reports itself is not the platform's to repeat.
            Some(error) if error.kind != FailureKind::Unhandled => {
                line.push_str(&format!("Status: error\tError Type: {}", error.error_type));
            }
            _ => {}
        }
        if let Some((root, parent)) = self.trace_id.and_then(sampled) {
            line.push_str(&format!("\nXRAY TraceId: {root}\tSegmentId: {parent}\tSampled: true\t"));
        }
        line
    }
}

/// Whole milliseconds, rounded up; initialisation is billed since August 2025.
pub(crate) fn billed_ms(duration: Duration, init_duration: Option<Duration>) -> u64 {
    let total = duration + init_duration.unwrap_or_default();
    u64::try_from(total.as_nanos().div_ceil(1_000_000)).unwrap_or(u64::MAX).max(1)
}

/// Root and parent of a trace that is being sampled.
fn sampled(trace_id: &str) -> Option<(&str, &str)> {
    let field = |name: &str| {
        let mut fields = trace_id.split(';').map(str::trim);
        fields.find_map(|field| field.strip_prefix(name)?.strip_prefix('='))
    };
    let root = field("Root").filter(|_| field("Sampled") == Some("1"))?;
    Some((root, field("Parent").unwrap_or_default()))
}

/// With a microsecond's precision.
pub(crate) fn milliseconds(duration: Duration) -> f64 {
    (duration.as_secs_f64() * 1_000_000.0).round() / 1000.0
}

#[cfg(test)]
mod tests {
    use super::{billed_ms, sampled};
    use std::time::Duration;

    #[test]
    fn bills_started_milliseconds_and_the_start() {
        assert_eq!(billed_ms(Duration::from_micros(1_001), None), 2);
        assert_eq!(billed_ms(Duration::from_millis(1), Some(Duration::from_millis(9))), 10);
        assert_eq!(billed_ms(Duration::ZERO, None), 1);
    }

    #[test]
    fn only_sampled_traces_are_reported() {
        assert_eq!(sampled("Root=1-5-a;Parent=b;Sampled=1"), Some(("1-5-a", "b")));
        assert_eq!(sampled("Root=1-5-a;Sampled=0"), None);
    }
}
