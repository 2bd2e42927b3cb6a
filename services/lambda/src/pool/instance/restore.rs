//! An instance with SnapStart: initialised, it waits; restored, it takes events like any other.

use super::{Instance, exited};
use crate::pool::kit::Kit;
use crate::pool::spec::{Credentials, Initialization, InvokeError, Start};
use crate::pool::tally::Ended;
use crate::runtime::api::Phase;
use crate::runtime::platform_event::PlatformEvent;
use crate::sandbox::plan::Exit;
use std::time::Duration;
use tokio::sync::watch;
use world::World;

/// Of a token that is worth as much as the credentials that it gives.
const TOKEN_CHARACTERS: usize = 64;
const APART_MS_MAX: u64 = 5 * 60 * 1000;

/// What an instance is given.
pub(super) fn start(
    kit: &Kit,
    credentials: Credentials,
    initialization: Initialization,
    stream: &str,
) -> Start {
    let credentials_token = match initialization {
        Initialization::SnapStart => kit.world.token(TOKEN_CHARACTERS, b"0123456789abcdef"),
        Initialization::OnDemand | Initialization::Provisioned => String::new(),
    };
    Start { credentials, log_stream: stream.to_owned(), initialization, credentials_token }
}

/// When what it was given ends; what waits to be restored gets credentials then.
pub(super) fn expiry(kit: &Kit, start: &Start) -> Option<i64> {
    match start.initialization {
        Initialization::SnapStart => None,
        _ => apart(&kit.world, &start.credentials),
    }
}

/// Instances share a session. Each takes it to end by up to [`APART_MS_MAX`] earlier than it does: were all of them to go
/// at once, no one would be left to run events.
fn apart(world: &World, credentials: &Credentials) -> Option<i64> {
    let earlier_ms = (world.random_u64() % APART_MS_MAX).cast_signed();
    credentials.expires_at_ms.map(|at_ms| at_ms - earlier_ms)
}

/// Of a start that an event waited for; what was parked reports its restore instead.
pub(super) fn init_duration(
    phase: &watch::Receiver<Phase>,
    duration: Duration,
) -> Option<Duration> {
    let parked = matches!(*phase.borrow(), Phase::Parked);
    (!parked).then_some(duration)
}

impl Instance {
    /// Tells when the function's process has ended.
    pub(crate) fn exit(&self) -> watch::Receiver<Option<Exit>> {
        self.exit.clone()
    }

    /// Restores what waits: it gets its credentials, and its hooks run.
    pub(crate) async fn restore(
        &mut self,
        credentials: Credentials,
        limit: Duration,
    ) -> Result<(), InvokeError> {
        let began = self.kit.world.instant();
        self.log.clear_tail();
        let (spec, instance) = (&*self.spec, self.stream.as_str());
        self.log.event(&PlatformEvent::RestoreStart { spec, instance });
        self.credentials_expire_at_ms = apart(&self.kit.world, &credentials);
        let (mut phase, mut exit) = (self.api.phase(), self.exit.clone());
        self.api.snapshot.restore(credentials);
        let mut restored = async || {
            let ended = phase.wait_for(|phase| matches!(phase, Phase::Ready | Phase::Failed(_)));
            matches!(ended.await.as_deref(), Ok(Phase::Ready))
        };
        let (ready, too_slow) = tokio::select! {
            biased;
            ready = restored() => (ready, false),
            _ = exited(&mut exit) => (false, false),
            () = self.kit.world.sleep_real(limit) => (false, true),
        };
        let duration = began.elapsed();
        let wrong = (!ready).then_some(if too_slow { "timeout" } else { "error" });
        self.log.event(&PlatformEvent::RestoreRuntimeDone { wrong });
        self.log.event(&PlatformEvent::RestoreReport { duration, wrong });
        if ready {
            self.restore_duration = Some(duration);
            return Ok(());
        }
        self.ended = if too_slow { Ended::Timeout } else { Ended::Failure };
        self.stop();
        self.log.drain();
        self.log.flush();
        Err(InvokeError::Restore { too_slow })
    }
}
