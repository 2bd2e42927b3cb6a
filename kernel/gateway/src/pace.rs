//! How long the other side of a body may keep us waiting. Only waiting counts: what takes long here is not the
//! client's fault.

use crate::limits::{PACE_GRACE, PACE_MIN, STALL_MAX};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Instant, Sleep, sleep};

#[derive(Default)]
pub(crate) struct Pace {
    waited: Duration,
    moved: u64,
    since: Option<Instant>,
    alarm: Option<Pin<Box<Sleep>>>,
}

impl Pace {
    /// How long the next wait may last.
    pub fn allowed(&self) -> Duration {
        let earned = PACE_GRACE + Duration::from_secs(self.moved / PACE_MIN);
        earned.saturating_sub(self.waited).min(STALL_MAX)
    }

    pub fn waiting(&mut self) {
        self.since.get_or_insert_with(Instant::now);
    }

    /// The wait is over, and so many bytes came of it.
    pub fn moved(&mut self, bytes: usize) {
        if let Some(since) = self.since.take() {
            self.waited += since.elapsed();
        }
        self.alarm = None;
        self.moved += bytes as u64;
    }

    /// Waits; ready when it has lasted too long.
    pub fn poll_late(&mut self, context: &mut Context<'_>) -> Poll<()> {
        self.waiting();
        let allowed = self.allowed();
        self.alarm.get_or_insert_with(|| Box::pin(sleep(allowed))).as_mut().poll(context)
    }
}

#[cfg(test)]
mod tests {
    use super::Pace;
    use crate::limits::{PACE_GRACE, PACE_MIN, STALL_MAX};
    use std::future::poll_fn;
    use std::time::Duration;
    use tokio::time::{Instant, advance};

    async fn lasts(pace: &mut Pace) -> Duration {
        let from = Instant::now();
        poll_fn(|context| pace.poll_late(context)).await;
        from.elapsed()
    }

    #[tokio::test(start_paused = true)]
    async fn a_trickle_uses_its_grace_up() {
        let mut pace = Pace::default();
        let mut bytes = 0;
        while pace.allowed() > Duration::from_secs(1) {
            pace.waiting();
            advance(Duration::from_secs(1)).await;
            pace.moved(1);
            bytes += 1;
        }
        assert_eq!(bytes, PACE_GRACE.as_secs() - 1);
        pace.moved(0);
        assert!(lasts(&mut pace).await <= Duration::from_secs(2));
    }

    #[tokio::test(start_paused = true)]
    async fn who_keeps_the_pace_may_go_on() {
        let mut pace = Pace::default();
        for _ in 0..10_000 {
            pace.waiting();
            advance(Duration::from_secs(1)).await;
            pace.moved(PACE_MIN as usize);
        }
        assert_eq!(pace.allowed(), PACE_GRACE.min(STALL_MAX));
    }

    #[tokio::test(start_paused = true)]
    async fn much_that_came_buys_no_long_silence() {
        let mut pace = Pace::default();
        pace.moved(1 << 30);
        assert!(lasts(&mut pace).await <= STALL_MAX + Duration::from_millis(2));
    }

    #[tokio::test(start_paused = true)]
    async fn time_that_nobody_waits_is_not_counted() {
        let mut pace = Pace::default();
        for _ in 0..100 {
            advance(Duration::from_secs(100)).await;
            pace.moved(1);
        }
        assert_eq!(pace.allowed(), PACE_GRACE.min(STALL_MAX));
    }
}
