//! Fires timers when cloud time reaches them.

use crate::registry::Inner;
use aws::Fault;
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;
use store::{DueTimer, Timer};
use tokio::sync::Semaphore;

/// Timers firing at once.
const IN_FLIGHT_MAX: usize = 128;
/// How long a timer whose handler failed or that could not be settled waits before it fires again, and how long an unreadable
/// table is let be.
const PAUSE: Duration = Duration::from_secs(1);

impl Inner {
    pub async fn fire_timers(self: Arc<Inner>) {
        let permits = Arc::new(Semaphore::new(IN_FLIGHT_MAX));
        loop {
            let Ok(permit) = permits.clone().acquire_owned().await else { return };
            let due = match self.store.timers().next(1).await {
                Ok(due) => due,
                Err(error) => {
                    tracing::error!(%error, "timers cannot be read");
                    self.world.sleep_real(PAUSE).await;
                    continue;
                }
            };
            let inner = self.clone();
            tokio::spawn(async move {
                for due in due {
                    inner.fire(due).await;
                }
                drop(permit);
            });
        }
    }

    async fn fire(self: &Arc<Inner>, due: DueTimer) {
        let timer = &due.timer;
        let fired = AssertUnwindSafe(self.run_timer(timer)).catch_unwind().await;
        match fired.unwrap_or_else(|_| Err(Fault::internal("a timer's handler panicked"))) {
            Ok(()) => {
                if let Err(error) = self.store.timers().fired(&due).await {
                    tracing::error!(service = timer.service, name = timer.name, %error, "not settled");
                    self.world.sleep_real(PAUSE).await;
                    self.store.timers().release(&due);
                }
            }
            Err(fault) => {
                tracing::warn!(service = timer.service, name = timer.name, %fault, "timer failed");
                self.world.sleep_real(PAUSE).await;
                self.store.timers().release(&due);
            }
        }
    }

    async fn run_timer(self: &Arc<Inner>, timer: &Timer) -> Result<(), Fault> {
        let service = self.by_name.get(timer.service.as_str()).map(|at| &self.services[*at]);
        let service = service.ok_or_else(|| Fault::not_implemented(&timer.service))?;
        let handler = service.timers.iter().find(|handler| handler.name == timer.name);
        let handler = handler.ok_or_else(|| {
            Fault::not_implemented(format!("timer {} of {}", timer.name, timer.service))
        })?;
        (handler.fire)(self.background(service.name), timer.clone()).await
    }
}
