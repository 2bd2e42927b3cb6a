//! The only door for nondeterminism: clocks, ids and randomness.
//!
//! Two clocks. *Real* time serves what outside parties share with us: signature skew, presigned expiry, TLS,
//! deadlines, child processes. *Cloud* time serves what the cloud promises: TTL, schedules, visibility,
//! retention, credential expiry; tests jump it ahead while real clients keep working.
//!
//! **Invariants.** Nothing else reads the wall clock or the system's randomness. Cloud time never goes back.

use parking_lot::Mutex;
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
    /// Set in simulation: time stands still but for jumps.
    fixed_ms: Option<i64>,
}

enum Random {
    System,
    /// SplitMix64: reproducible, for simulation alone.
    Seeded(u64),
}

impl World {
    /// The system's clock and randomness.
    pub fn real() -> World {
        World::with(Random::System, None)
    }

    /// A world in which the same seed gives the same ids and time moves only by [`World::jump`].
    pub fn simulated(seed: u64, start_ms: i64) -> World {
        World::with(Random::Seeded(seed), Some(start_ms))
    }

    fn with(random: Random, fixed_ms: Option<i64>) -> World {
        let shared = Shared {
            ahead_ms: AtomicI64::new(0),
            jumped: watch::channel(0).0,
            random: Mutex::new(random),
            fixed_ms,
        };
        World { shared: Arc::new(shared) }
    }

    /// Real time, milliseconds since 1970.
    #[allow(clippy::disallowed_methods)]
    pub fn real_ms(&self) -> i64 {
        if let Some(fixed) = self.shared.fixed_ms {
            return fixed;
        }
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).expect("milliseconds fit for 292 million years")
    }

    /// Cloud time, milliseconds since 1970.
    pub fn now_ms(&self) -> i64 {
        self.real_ms() + self.shared.ahead_ms.load(Ordering::SeqCst)
    }

    /// A point from which to measure how long something took.
    #[allow(clippy::disallowed_methods)]
    pub fn instant(&self) -> Instant {
        Instant::now()
    }

    /// How far cloud time is ahead of real time.
    pub fn ahead_ms(&self) -> i64 {
        self.shared.ahead_ms.load(Ordering::SeqCst)
    }

    /// Moves cloud time ahead. Everyone sleeping in cloud time wakes to look again.
    pub fn jump(&self, by: Duration) {
        let by_ms = i64::try_from(by.as_millis()).unwrap_or(i64::MAX / 4);
        let ahead = self.shared.ahead_ms.fetch_add(by_ms, Ordering::SeqCst) + by_ms;
        self.shared.jumped.send_replace(ahead);
    }

    /// Sleeps in real time.
    pub async fn sleep_real(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
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
            tokio::select! {
                () = tokio::time::sleep(Duration::from_millis(left_ms)) => {}
                _ = jumped.changed() => {}
            }
        }
    }

    /// Sleeps in cloud time.
    pub async fn sleep(&self, duration: Duration) {
        let ms = i64::try_from(duration.as_millis()).unwrap_or(i64::MAX / 4);
        self.sleep_until_ms(self.now_ms() + ms).await;
    }

    /// Fills the buffer with unpredictable bytes (predictable ones in simulation).
    pub fn fill(&self, buffer: &mut [u8]) {
        match &mut *self.shared.random.lock() {
            Random::System => getrandom::fill(buffer).expect("the system has a random source"),
            Random::Seeded(state) => {
                for chunk in buffer.chunks_mut(8) {
                    let bytes = split_mix(state).to_le_bytes();
                    chunk.copy_from_slice(&bytes[..chunk.len()]);
                }
            }
        }
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
        let n = u128::from_be_bytes(b);
        format!(
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            n >> 96,
            n >> 80 & 0xffff,
            n >> 64 & 0xffff,
            n >> 48 & 0xffff,
            n & 0xffff_ffff_ffff
        )
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

fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ z >> 31
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
