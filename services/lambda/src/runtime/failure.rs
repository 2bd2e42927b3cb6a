//! Ways in which an invocation fails, in AWS's words.

use crate::sandbox::plan::Exit;
use bytes::Bytes;
use serde_json::json;
use std::fmt;
use std::time::Duration;

/// Of a type of errors, which a runtime makes up: it stands in logs and in reasons.
const ERROR_TYPE_BYTES_MAX: usize = 1024;

/// What kind of failure it was; the payload is what the caller sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FailureKind {
    /// The function's code reported an error.
    Unhandled,
    Timeout,
    OutOfMemory,
    /// The function's process ended.
    Exit,
    /// The function could not be initialised.
    Init,
    ResponseTooLarge,
}

/// A failure of the function (and not of the platform): `X-Amz-Function-Error: Unhandled`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FunctionError {
    pub kind: FailureKind,
    /// AWS's `errorType`, such as `Runtime.ExitError`.
    pub error_type: String,
    /// The JSON document with `errorMessage`, `errorType` and what else there is.
    pub payload: Bytes,
}

impl FunctionError {
    pub(crate) fn new(kind: FailureKind, error_type: &str, message: &str) -> FunctionError {
        let payload = json!({ "errorType": error_type, "errorMessage": message });
        let (error_type, payload) = (error_type.to_owned(), payload.to_string().into());
        FunctionError { kind, error_type, payload }
    }

    /// What the function's runtime reported itself. A runtime may leave the header out.
    pub(crate) fn reported(
        kind: FailureKind,
        header: Option<&str>,
        payload: Bytes,
    ) -> FunctionError {
        let document: Option<serde_json::Value> = serde_json::from_slice(&payload).ok();
        let named = document.as_ref().and_then(|d| d.get("errorType")?.as_str());
        let error_type = header.or(named).unwrap_or("Runtime.Unknown");
        let most = error_type.floor_char_boundary(ERROR_TYPE_BYTES_MAX);
        let error_type = error_type[..most].to_owned();
        FunctionError { kind, error_type, payload }
    }

    pub(crate) fn timeout(request_id: &str, limit: Duration) -> FunctionError {
        let text = timeout_text(limit);
        let message = format!("RequestId: {request_id} Error: {text}");
        FunctionError::new(FailureKind::Timeout, "Sandbox.Timedout", &message)
    }

    pub(crate) fn exited(request_id: &str, exit: Exit, out_of_memory: bool) -> FunctionError {
        let how = match exit {
            Exit::Code(0) => "Runtime exited without providing a reason".to_owned(),
            other => format!("Runtime exited with error: {other}"),
        };
        let message = format!("RequestId: {request_id} Error: {how}");
        if out_of_memory {
            return FunctionError::new(FailureKind::OutOfMemory, "Runtime.OutOfMemory", &message);
        }
        FunctionError::new(FailureKind::Exit, "Runtime.ExitError", &message)
    }

    /// An extension failed, and with it the environment.
    pub(crate) fn extension(request_id: &str, error_type: &str, reason: &str) -> FunctionError {
        let message = format!("RequestId: {request_id} Error: {reason}");
        FunctionError::new(FailureKind::Exit, error_type, &message)
    }

    /// `provided` code without anything to start.
    pub(crate) fn no_bootstrap(request_id: &str) -> FunctionError {
        let message = format!(
            "RequestId: {request_id} Error: Couldn't find valid bootstrap(s): \
             [/var/task/bootstrap /opt/bootstrap]"
        );
        FunctionError::new(FailureKind::Init, "Runtime.InvalidEntrypoint", &message)
    }

    /// An image whose process cannot be started.
    pub(crate) fn entry(request_id: &str, error_type: &str, why: &str) -> FunctionError {
        let message = format!("RequestId: {request_id} Error: {why}");
        FunctionError::new(FailureKind::Init, error_type, &message)
    }

    /// A streamed response whose sender broke it off.
    pub(crate) fn truncated(request_id: &str) -> FunctionError {
        let message = format!("RequestId: {request_id} Error: Response payload was truncated");
        FunctionError::new(FailureKind::Unhandled, "Runtime.TruncatedResponse", &message)
    }

    pub(crate) fn invalid_response_mode(request_id: &str) -> FunctionError {
        let message = format!("RequestId: {request_id} Error: Invalid function response mode");
        FunctionError::new(FailureKind::Unhandled, "Runtime.InvalidResponseModeHeader", &message)
    }

    pub(crate) fn response_too_large(limit: u64) -> FunctionError {
        let message =
            format!("Response payload size exceeded maximum allowed payload size ({limit} bytes).");
        FunctionError::new(FailureKind::ResponseTooLarge, "Function.ResponseSizeTooLarge", &message)
    }
}

pub(crate) fn timeout_text(limit: Duration) -> String {
    format!("Task timed out after {:.2} seconds", limit.as_secs_f64())
}

/// As Go prints the end of a process, which is what AWS's messages show.
impl fmt::Display for Exit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Exit::Code(code) => write!(f, "exit status {code}"),
            // A shell's, which starts the runtimes of languages on AWS.
            Exit::Unstarted(libc::ENOENT) => f.write_str("exit status 127"),
            Exit::Unstarted(_) => f.write_str("exit status 126"),
            Exit::Signal(signal) => write!(f, "signal: {}", signal_name(*signal)),
        }
    }
}

/// Why the kernel did not run a program, as Go prints it.
pub(crate) fn refusal(number: i32) -> String {
    let text = std::io::Error::from_raw_os_error(number).to_string();
    text.split(" (os error ").next().unwrap_or_default().to_lowercase()
}

/// As Go prints signals, which is what AWS's messages show.
fn signal_name(signal: i32) -> String {
    match signal {
        libc::SIGKILL => "killed".to_owned(),
        libc::SIGTERM => "terminated".to_owned(),
        libc::SIGSEGV => "segmentation fault".to_owned(),
        libc::SIGABRT => "aborted".to_owned(),
        libc::SIGBUS => "bus error".to_owned(),
        libc::SIGFPE => "floating point exception".to_owned(),
        libc::SIGILL => "illegal instruction".to_owned(),
        libc::SIGINT => "interrupt".to_owned(),
        libc::SIGHUP => "hangup".to_owned(),
        libc::SIGPIPE => "broken pipe".to_owned(),
        other => format!("signal {other}"),
    }
}

#[cfg(test)]
mod tests {
    use super::FunctionError;
    use crate::sandbox::plan::Exit;
    use std::time::Duration;

    #[test]
    fn a_type_that_a_runtime_makes_up_has_its_length() {
        let kind = super::FailureKind::Unhandled;
        let long = "ä".repeat(super::ERROR_TYPE_BYTES_MAX);
        let of = |header| FunctionError::reported(kind, header, bytes::Bytes::new()).error_type;
        assert_eq!(of(Some(long.as_str())).len(), super::ERROR_TYPE_BYTES_MAX);
        assert_eq!(of(Some("Own.Error")), "Own.Error");
        assert_eq!(of(None), "Runtime.Unknown");
    }

    fn text(error: &FunctionError) -> &str {
        std::str::from_utf8(&error.payload).unwrap()
    }

    #[test]
    fn failures_have_the_words_of_aws() {
        let timeout = FunctionError::timeout("id", Duration::from_secs(3));
        assert_eq!(
            text(&timeout),
            r#"{"errorType":"Sandbox.Timedout","errorMessage":"RequestId: id Error: Task timed out after 3.00 seconds"}"#
        );
        let exit = FunctionError::exited("id", Exit::Code(1), false);
        assert_eq!(
            text(&exit),
            r#"{"errorType":"Runtime.ExitError","errorMessage":"RequestId: id Error: Runtime exited with error: exit status 1"}"#
        );
        let killed = FunctionError::exited("id", Exit::Signal(9), true);
        assert!(text(&killed).contains("Runtime.OutOfMemory"));
        assert!(text(&killed).contains("signal: killed"));
    }
}
