//! What the pool is given, and what it gives back.

use crate::runtime::discovery::{Runtime, Runtimes};
use crate::runtime::environment::RuntimeLibraries;
use crate::runtime::failure::FunctionError;
use crate::runtime::image::ImageProgram;
use crate::runtime::level::LogStyle;
use crate::runtime::stream::ReplyStream;
use crate::sandbox::cell::{Network, SandboxMode};
use crate::sandbox::door::Accept;
use bytes::Bytes;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// One version of a function, ready to run.
#[derive(Debug, Clone)]
pub struct FunctionSpec {
    /// With the version or `$LATEST`'s unqualified form, as log lines and traces show it.
    pub arn: String,
    /// Unique per revision of code and configuration; instances are never shared between two keys.
    pub version_key: String,
    pub name: String,
    /// `$LATEST` or a number.
    pub version: String,
    pub region: String,
    pub handler: String,
    pub runtime: Runtime,
    /// The unpacked code, readable by everyone; of a container image, its root.
    pub code_dir: PathBuf,
    /// Where the code is a container image: what is started in it.
    pub image: Option<ImageProgram>,
    /// Unpacked layers in AWS's order, at most five.
    pub layers: Vec<PathBuf>,
    pub environment: Vec<(String, String)>,
    pub memory_mb: u32,
    pub timeout: Duration,
    pub ephemeral_mb: u32,
    pub log_group: String,
    /// Initialised before it is called, and restored then.
    pub snap_start: bool,
    pub logging: LogStyle,
    /// A debugger attaches: there is one instance, whose initialisation may take as long as an event.
    pub debug: bool,
}

impl FunctionSpec {
    /// The ARN without the version that may stand behind the name.
    pub(crate) fn function_arn(&self) -> &str {
        let version = self.arn.match_indices(':').nth(6);
        version.map_or(self.arn.as_str(), |(at, _)| &self.arn[..at])
    }
}

/// What makes an instance be initialised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Initialization {
    /// An event waits for it.
    OnDemand,
    Provisioned,
    SnapStart,
}

/// What is given to one instance at its start.
#[derive(Clone)]
pub(crate) struct Start {
    pub credentials: Credentials,
    pub log_stream: String,
    pub initialization: Initialization,
    /// With it the function asks for its credentials, where its environment does not hold them.
    pub credentials_token: String,
}

/// Gives the credentials of a function's role, as they are when it is asked.
pub type Sessions = Arc<
    dyn Fn() -> futures_util::future::BoxFuture<'static, Result<Credentials, String>> + Send + Sync,
>;

impl Initialization {
    /// The value of `AWS_LAMBDA_INITIALIZATION_TYPE`.
    pub fn as_str(self) -> &'static str {
        match self {
            Initialization::OnDemand => "on-demand",
            Initialization::Provisioned => "provisioned-concurrency",
            Initialization::SnapStart => "snap-start",
        }
    }
}

/// A role's credentials for one instance.
#[derive(Clone, Default)]
pub struct Credentials {
    pub access_key_id: String,
    pub secret_access_key: String,
    pub session_token: String,
    /// In cloud time. An instance retires before; none never expires.
    pub expires_at_ms: Option<i64>,
}

#[derive(Clone)]
pub struct Invocation {
    pub request_id: String,
    pub payload: Bytes,
    /// The value of `X-Amzn-Trace-Id`.
    pub trace_id: Option<String>,
    /// JSON, decoded from base64.
    pub client_context: Option<String>,
    /// The ARN as the caller named it, alias included.
    pub function_arn: String,
    /// Used where an instance has to be started for this event.
    pub credentials: Credentials,
    /// Where the response goes while it is written; none where it is gathered.
    pub stream: Option<ReplyStream>,
}

#[derive(Debug, Clone)]
pub struct Outcome {
    pub result: Result<Bytes, FunctionError>,
    pub duration: Duration,
    pub billed_ms: u64,
    pub max_memory_mb: u32,
    /// Of a cold start.
    pub init_duration: Option<Duration>,
    /// The last 4 KB of this invocation's log.
    pub log_tail: Vec<u8>,
    pub log_stream: String,
}

impl Outcome {
    /// Of an event whose function has been run in several invocations.
    pub(crate) fn succeeded(result: Bytes) -> Outcome {
        Outcome::of(Ok(result))
    }

    /// Of an event for which no instance came to be.
    pub(crate) fn failed(error: FunctionError) -> Outcome {
        Outcome::of(Err(error))
    }

    fn of(result: Result<Bytes, FunctionError>) -> Outcome {
        Outcome {
            result,
            duration: Duration::ZERO,
            billed_ms: 0,
            max_memory_mb: 0,
            init_duration: None,
            log_tail: Vec::new(),
            log_stream: String::new(),
        }
    }
}

/// The platform could not run the function; the function itself is not to blame.
#[derive(Debug, thiserror::Error)]
pub enum InvokeError {
    #[error("{0}")]
    RuntimeMissing(String),
    #[error("the sandbox could not be made: {0}")]
    Sandbox(String),
    /// Too many events wait for memory, or this one has for too long: to be told to the caller as throttling.
    #[error("no capacity: {waiting} invocations are waiting for memory")]
    Busy { waiting: usize },
    /// What runs after a restore failed, or took too long.
    #[error("the function was not restored (too slow: {too_slow})")]
    Restore { too_slow: bool },
    #[error("the function pool is shutting down")]
    Closed,
}

/// Where functions reach their own cloud.
#[derive(Clone)]
pub struct CloudEndpoint {
    /// The port at which `AWS_ENDPOINT_URL` points, on 127.0.0.1 inside each sandbox.
    pub port: u16,
    pub accept: Accept,
}

pub struct PoolOptions {
    pub sandbox: SandboxMode,
    pub network: Network,
    /// A folder of the pool's own.
    pub scratch: PathBuf,
    /// The program that calls `sandbox::init::maybe_sandbox_init`; none for this one.
    pub init_program: Option<PathBuf>,
    pub endpoint: CloudEndpoint,
    pub runtimes: Runtimes,
    pub runtime_libraries: RuntimeLibraries,
    /// Whether a version that is missing may be replaced by the nearest one.
    pub nearest_runtime: bool,
    /// How long an instance may wait for its next event.
    pub idle: Duration,
    /// The sum of all instances' memory sizes.
    pub memory_mb_max: u64,
    /// How many events may wait for memory, and for how long.
    pub queue_max: usize,
    pub wait_max: Duration,
    /// How many started language processes wait for their function, for each runtime in use.
    pub early_per_runtime: usize,
}
