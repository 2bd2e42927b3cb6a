//! Fires timers when cloud time reaches them.

use crate::registry::Inner;
use aws::Fault;
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;
use store::Timer;
use tokio::sync::Semaphore;

/// Timers firing at once.
const IN_FLIGHT_MAX: u32 = 128;
/// How long a timer whose handler failed waits before it fires again, in cloud time.
const RETRY_MS: i64 = 1_000;
/// The longest sleep: a bound on how late a timer can be if a wake-up were missed.
const SLEEP_MAX_MS: i64 = 60_000;

impl Inner {
    pub async fn fire_timers(self: Arc<Inner>) {
        let permits = Arc::new(Semaphore::new(IN_FLIGHT_MAX as usize));
        let mut earlier = self.store.timers().subscribe();
        loop {
            let now_ms = self.world.now_ms();
            let due = self.store.timers().due(now_ms, IN_FLIGHT_MAX as usize).await;
            let due = due.unwrap_or_else(|error| {
                tracing::error!(%error, "timers cannot be read");
                Vec::new()
            });
            let found = due.len();
            for timer in due {
                let Ok(permit) = permits.clone().acquire_owned().await else { return };
                let inner = self.clone();
                tokio::spawn(async move {
                    inner.fire(timer).await;
                    drop(permit);
                });
            }
            if found > 0 {
                // Whoever fired is out of the table, or put off, before the next look.
                let _all = permits.acquire_many(IN_FLIGHT_MAX).await;
                continue;
            }
            let next_ms = self.store.timers().next_due_ms().await.ok().flatten();
            let until_ms = next_ms.unwrap_or(i64::MAX).min(now_ms + SLEEP_MAX_MS);
            tokio::select! {
                () = self.world.sleep_until_ms(until_ms) => {}
                () = earlier.changed() => {}
                () = self.world.sleep_real(Duration::from_millis(SLEEP_MAX_MS as u64)) => {}
            }
        }
    }

    async fn fire(self: Arc<Inner>, timer: Timer) {
        let fired = AssertUnwindSafe(self.run_timer(&timer)).catch_unwind().await;
        let result = fired.unwrap_or_else(|_| Err(Fault::internal("a timer's handler panicked")));
        let settled = match result {
            Ok(()) => self.store.timers().fired(&timer).await,
            Err(fault) => {
                tracing::warn!(service = timer.service, name = timer.name, %fault, "timer failed");
                let later = self.world.now_ms() + RETRY_MS;
                self.store.timers().postpone(&timer, later).await
            }
        };
        if let Err(error) = settled {
            tracing::error!(service = timer.service, name = timer.name, %error, "timer not settled");
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
