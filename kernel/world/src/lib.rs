//! The only door for nondeterminism: clocks, ids and randomness.
//!
//! Two clocks. *Real* time serves what outside parties share with us: signature skew, presigned expiry, TLS,
//! deadlines, child processes. *Cloud* time serves what the cloud promises: TTL, schedules, visibility,
//! retention, credential expiry; tests jump it ahead while real clients keep working.
//!
//! **Invariants.** Nothing else reads the wall clock or the system's randomness. Cloud time never goes back.
//! In a stepped world nothing passes by itself: who sleeps there waits for its owner to let time pass.

mod random;

use crate::random::Random;
use parking_lot::Mutex;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use tokio::sync::watch;

/// A cheap handle; clones share clocks and the random source.
#[derive(Clone)]
pub struct World {
    shared: Arc<Shared>,
}

struct Shared {
    /// How far cloud time runs ahead of real time, in milliseconds.
    ahead_ms: AtomicI64,
    jumped: watch::Sender<i64>,
    random: Mutex<Random>,
    clock: Clock,
}

enum Clock {
    System,
    /// Time stands still but for jumps; what is measured by [`World::instant`] goes on.
    Fixed(i64),
    Stepped(Stepped),
}

/// Time that passes only where its owner says so.
struct Stepped {
    start_ms: i64,
    start: Instant,
    passed: Mutex<Duration>,
    /// When those who sleep wish to wake, in cloud time, and how many at each moment.
    sleepers: Mutex<BTreeMap<i64, usize>>,
}

impl World {
    /// The system's clock and randomness.
    pub fn real() -> World {
        World::with(Random::system(), Clock::System)
    }

    /// A world in which the same seed gives the same ids and time moves only by [`World::jump`].
    pub fn simulated(seed: u64, start_ms: i64) -> World {
        World::with(Random::Seeded(seed), Clock::Fixed(start_ms))
    }

    /// As [`World::simulated`], with every clock in the owner's hands: all of them, [`World::instant`]
    /// included, move only by [`World::pass`], and cloud time by [`World::jump`] too.
    #[allow(clippy::disallowed_methods)]
    pub fn stepped(seed: u64, start_ms: i64) -> World {
        let start = Instant::now();
        let (passed, sleepers) = (Mutex::default(), Mutex::default());
        let clock = Clock::Stepped(Stepped { start_ms, start, passed, sleepers });
        World::with(Random::Seeded(seed), clock)
    }

    fn with(random: Random, clock: Clock) -> World {
        let shared = Shared {
            ahead_ms: AtomicI64::new(0),
            jumped: watch::channel(0).0,
            random: Mutex::new(random),
            clock,
        };
        World { shared: Arc::new(shared) }
    }

    /// Real time, milliseconds since 1970.
    #[allow(clippy::disallowed_methods)]
    pub fn real_ms(&self) -> i64 {
        let since = match &self.shared.clock {
            Clock::System => SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default(),
            Clock::Fixed(fixed_ms) => return *fixed_ms,
            Clock::Stepped(stepped) => return stepped.start_ms + whole_ms(*stepped.passed.lock()),
        };
        i64::try_from(since.as_millis()).expect("milliseconds fit for 292 million years")
    }

    /// Cloud time, milliseconds since 1970.
    pub fn now_ms(&self) -> i64 {
        self.real_ms() + self.shared.ahead_ms.load(Ordering::SeqCst)
    }

    /// A point from which to measure how long something took.
    #[allow(clippy::disallowed_methods)]
    pub fn instant(&self) -> Instant {
        match &self.shared.clock {
            Clock::Stepped(stepped) => stepped.start + *stepped.passed.lock(),
            Clock::System | Clock::Fixed(_) => Instant::now(),
        }
    }

    /// How far cloud time is ahead of real time.
    pub fn ahead_ms(&self) -> i64 {
        self.shared.ahead_ms.load(Ordering::SeqCst)
    }

    /// Moves cloud time ahead. Everyone sleeping in cloud time wakes to look again.
    pub fn jump(&self, by: Duration) {
        let by_ms = whole_ms(by);
        let ahead = self.shared.ahead_ms.fetch_add(by_ms, Ordering::SeqCst) + by_ms;
        self.shared.jumped.send_replace(ahead);
    }

    /// Lets time pass in a stepped world, on all clocks; elsewhere it passes by itself.
    pub fn pass(&self, by: Duration) {
        if let Clock::Stepped(stepped) = &self.shared.clock {
            *stepped.passed.lock() += by;
            self.shared.jumped.send_replace(self.ahead_ms());
        }
    }

    /// In a stepped world the earliest moment of cloud time for which somebody sleeps.
    pub fn next_wake_ms(&self) -> Option<i64> {
        let Clock::Stepped(stepped) = &self.shared.clock else { return None };
        stepped.sleepers.lock().keys().next().copied()
    }

    /// Holds the thread up; in a stepped world it is time that passes.
    pub fn block(&self, duration: Duration) {
        match &self.shared.clock {
            Clock::Stepped(_) => self.pass(duration),
            Clock::System | Clock::Fixed(_) => std::thread::sleep(duration),
        }
    }

    /// Sleeps in real time.
    pub async fn sleep_real(&self, duration: Duration) {
        let Clock::Stepped(stepped) = &self.shared.clock else {
            return tokio::time::sleep(duration).await;
        };
        let mut jumped = self.shared.jumped.subscribe();
        let until_ms = self.real_ms() + whole_ms(duration);
        while self.real_ms() < until_ms {
            let _sleeper = Sleeper::new(stepped, until_ms + self.ahead_ms());
            if jumped.changed().await.is_err() {
                return;
            }
        }
    }

    /// Sleeps until the given moment of cloud time; a jump past it wakes at once.
    pub async fn sleep_until_ms(&self, at_ms: i64) {
        let mut jumped = self.shared.jumped.subscribe();
        loop {
            let left_ms = at_ms - self.now_ms();
            let Ok(left_ms) = u64::try_from(left_ms) else { return };
            if left_ms == 0 {
                return;
            }
            if let Clock::Stepped(stepped) = &self.shared.clock {
                let _sleeper = Sleeper::new(stepped, at_ms);
                if jumped.changed().await.is_err() {
                    return;
                }
                continue;
            }
            tokio::select! {
                () = tokio::time::sleep(Duration::from_millis(left_ms)) => {}
                _ = jumped.changed() => {}
            }
        }
    }

    /// Sleeps in cloud time.
    pub async fn sleep(&self, duration: Duration) {
        self.sleep_until_ms(self.now_ms() + whole_ms(duration)).await;
    }

    /// Fills the buffer with unpredictable bytes (predictable ones in simulation).
    pub fn fill(&self, buffer: &mut [u8]) {
        self.shared.random.lock().fill(buffer);
    }

    pub fn random_u64(&self) -> u64 {
        let mut bytes = [0; 8];
        self.fill(&mut bytes);
        u64::from_le_bytes(bytes)
    }

    /// A version 4 UUID in its usual text form.
    pub fn uuid(&self) -> String {
        let mut b = [0u8; 16];
        self.fill(&mut b);
        b[6] = b[6] & 0x0f | 0x40;
        b[8] = b[8] & 0x3f | 0x80;
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let mut text = String::with_capacity(36);
        for (at, byte) in b.into_iter().enumerate() {
            if matches!(at, 4 | 6 | 8 | 10) {
                text.push('-');
            }
            for digit in [byte >> 4, byte & 15] {
                text.push(char::from(HEX[usize::from(digit)]));
            }
        }
        text
    }

    /// Characters drawn evenly from an alphabet of at most 256 ASCII characters.
    pub fn token(&self, length: usize, alphabet: &[u8]) -> String {
        assert!(!alphabet.is_empty() && alphabet.len() <= 256, "an alphabet has 1 to 256 letters");
        let fair = 256 - 256 % alphabet.len();
        let mut text = String::with_capacity(length);
        let mut bytes = [0u8; 64];
        while text.len() < length {
            self.fill(&mut bytes);
            for byte in bytes {
                if usize::from(byte) < fair && text.len() < length {
                    text.push(char::from(alphabet[usize::from(byte) % alphabet.len()]));
                }
            }
        }
        text
    }

    /// An AWS-style unique id: a prefix such as `AIDA`, then upper-case letters and digits 2 to 7.
    pub fn unique_id(&self, prefix: &str, length: usize) -> String {
        let rest = self.token(length - prefix.len(), b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
        format!("{prefix}{rest}")
    }
}

/// Somebody who sleeps in a stepped world.
struct Sleeper<'a> {
    stepped: &'a Stepped,
    at_ms: i64,
}

impl Sleeper<'_> {
    fn new(stepped: &Stepped, at_ms: i64) -> Sleeper<'_> {
        *stepped.sleepers.lock().entry(at_ms).or_default() += 1;
        Sleeper { stepped, at_ms }
    }
}

impl Drop for Sleeper<'_> {
    fn drop(&mut self) {
        let mut sleepers = self.stepped.sleepers.lock();
        if let Some(count) = sleepers.get_mut(&self.at_ms) {
            *count -= 1;
            if *count == 0 {
                sleepers.remove(&self.at_ms);
            }
        }
    }
}

/// Capped far beyond any date, with room for sums.
fn whole_ms(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX).min(i64::MAX / 4)
}

#[cfg(test)]
mod tests {
    use super::World;
    use std::time::Duration;

    #[test]
    fn a_seed_repeats_itself() {
        let (a, b) = (World::simulated(7, 0), World::simulated(7, 0));
        assert_eq!(a.uuid(), b.uuid());
        assert_ne!(a.uuid(), World::simulated(8, 0).uuid());
    }

    #[test]
    fn a_jump_moves_cloud_time_alone() {
        let world = World::simulated(1, 1_000);
        world.jump(Duration::from_secs(86_400));
        assert_eq!((world.real_ms(), world.now_ms()), (1_000, 86_401_000));
    }

    #[test]
    fn a_stepped_world_moves_all_clocks_and_only_when_told() {
        let world = World::stepped(1, 1_000);
        let begun = world.instant();
        world.pass(Duration::from_micros(2_500));
        world.block(Duration::from_millis(1));
        assert_eq!(world.instant() - begun, Duration::from_micros(3_500));
        world.jump(Duration::from_secs(1));
        assert_eq!((world.real_ms(), world.now_ms()), (1_003, 2_003));
    }

    #[tokio::test]
    async fn sleepers_of_a_stepped_world_are_known_and_wake_as_time_passes() {
        let world = World::stepped(1, 0);
        let cloud = tokio::spawn({
            let world = world.clone();
            async move { world.sleep_until_ms(5_000).await }
        });
        let real = tokio::spawn({
            let world = world.clone();
            async move { world.sleep_real(Duration::from_secs(9)).await }
        });
        tokio::task::yield_now().await;
        assert_eq!(world.next_wake_ms(), Some(5_000));
        world.jump(Duration::from_secs(5));
        cloud.await.unwrap();
        tokio::task::yield_now().await;
        assert_eq!(world.next_wake_ms(), Some(14_000));
        assert!(!real.is_finished());
        world.pass(Duration::from_secs(9));
        real.await.unwrap();
        assert_eq!(world.next_wake_ms(), None);
    }

    #[tokio::test]
    async fn a_jump_wakes_sleepers() {
        let world = World::real();
        let sleeper = tokio::spawn({
            let world = world.clone();
            async move { world.sleep(Duration::from_secs(3_600)).await }
        });
        tokio::task::yield_now().await;
        world.jump(Duration::from_secs(3_601));
        sleeper.await.unwrap();
    }
}
