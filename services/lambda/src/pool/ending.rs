//! The end of an instance: at once, or, where it has extensions, as they are promised it
//! (<https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html>).

use crate::pool::instance::exited;
use crate::runtime::api::Api;
use crate::runtime::extensions::Kinds;
use crate::runtime::failure::{FailureKind, FunctionError};
use crate::runtime::log::Log;
use crate::sandbox::cell::Cell;
use crate::sandbox::plan::Exit;
use rustix::process::Signal;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinSet;
use world::World;

/// What the end may take where extensions are part of the function's own process, and where they are not.
const INTERNAL_LIMIT: Duration = Duration::from_millis(500);
const EXTERNAL_LIMIT: Duration = Duration::from_millis(2_000);
/// The function's process has this share of it when external extensions come after it.
const RUNTIME_SHARE: f64 = 0.3;

/// Why an instance ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ends {
    Spindown,
    Timeout,
    Failure,
}

impl Ends {
    pub(crate) fn of(error: &FunctionError) -> Ends {
        match error.kind {
            FailureKind::Timeout => Ends::Timeout,
            FailureKind::Exit | FailureKind::OutOfMemory | FailureKind::Init => Ends::Failure,
            // The instance goes on.
            FailureKind::Unhandled | FailureKind::ResponseTooLarge => Ends::Spindown,
        }
    }

    /// As extensions are told.
    fn reason(self) -> &'static str {
        match self {
            Ends::Spindown => "spindown",
            Ends::Timeout => "timeout",
            Ends::Failure => "failure",
        }
    }
}

/// What is left of an instance that ends.
pub(crate) struct Ending {
    pub cell: Arc<Cell>,
    pub api: Arc<Api>,
    pub log: Arc<Log>,
    pub world: World,
    pub exit: watch::Receiver<Option<Exit>>,
    pub ends: Ends,
    pub tasks: JoinSet<()>,
}

impl Ending {
    /// Behind the caller's back.
    pub(crate) fn begin(self) {
        let kinds = self.api.extensions.kinds();
        let runtime = tokio::runtime::Handle::try_current();
        match (kinds, runtime) {
            (Kinds::None, _) | (_, Err(_)) => drop(self),
            (_, Ok(runtime)) => drop(runtime.spawn(self.run(kinds))),
        }
    }

    async fn run(mut self, kinds: Kinds) {
        let limit = if kinds == Kinds::External { EXTERNAL_LIMIT } else { INTERNAL_LIMIT };
        let began = self.world.instant();
        let limit_ms = i64::try_from(limit.as_millis()).unwrap_or(i64::MAX / 4);
        let deadline_ms = self.world.real_ms() + limit_ms;
        self.cell.signal(Signal::TERM);
        let share = if kinds == Kinds::External { limit.mul_f64(RUNTIME_SHARE) } else { limit };
        tokio::select! {
            _ = exited(&mut self.exit) => {}
            () = self.world.sleep_real(share) => self.cell.signal(Signal::KILL),
        }
        self.log.drain();
        let rest = limit.saturating_sub(began.elapsed());
        let told = async {
            self.log.telemetry.flush().await;
            if kinds == Kinds::External {
                self.api.extensions.shut_down(self.ends.reason(), deadline_ms);
                self.api.extensions.ended().await;
            }
        };
        tokio::select! {
            () = told => {}
            () = self.world.sleep_real(rest) => {}
        }
        self.log.drain();
        drop(self.tasks);
    }
}
