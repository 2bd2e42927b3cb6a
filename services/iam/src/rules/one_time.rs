//! A device's one-time passwords: each is taken once, within its time, and not for the guessing.

use crate::totp::{code, step_at};
use serde::{Deserialize, Serialize};

/// Steps around the expected one whose codes are taken: clocks differ, and people type.
const TOLERANCE: i64 = 1;
/// Steps around now in which the two codes of a new device are looked for: five minutes.
pub const ENABLING_REACH: i64 = 10;
/// The same for a device whose clock has gone astray: an hour.
pub const RESYNC_REACH: i64 = 120;
/// After so many wrong codes none is taken until the period is over.
const WRONG_MAX: u32 = 5;
const WRONG_PERIOD_MS: i64 = 5 * 60 * 1000;

/// Times are real: the device's owner shares no other clock with us.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct OneTime {
    /// Base32.
    pub seed: String,
    /// How far the device's clock is ahead.
    drift_steps: i64,
    /// The step of the last code that was taken.
    last_step: i64,
    wrong: u32,
    wrong_since_ms: i64,
}

impl OneTime {
    pub fn new(seed: String) -> OneTime {
        OneTime { seed, drift_steps: 0, last_step: -1, wrong: 0, wrong_since_ms: 0 }
    }

    /// Whether the code is right, now, and was not used before.
    pub fn accept(&mut self, given: &str, now_ms: i64) -> bool {
        let expected = step_at(now_ms) + self.drift_steps;
        let steps = expected - TOLERANCE..=expected + TOLERANCE;
        let found = self.fresh(steps, |seed, step| is_code(seed, step, given), now_ms);
        self.note(found, now_ms)
    }

    /// Whether two codes follow each other; where they do, the device's clock is known.
    pub fn accept_pair(&mut self, first: &str, second: &str, now_ms: i64, reach: i64) -> bool {
        let now = step_at(now_ms);
        let both = |seed: &str, step| is_code(seed, step, first) & is_code(seed, step + 1, second);
        let found = self.fresh(now - reach..=now + reach, both, now_ms).map(|step| step + 1);
        if let Some(step) = found {
            // So little is the time that it took to type them.
            let drift = step - now;
            self.drift_steps = if drift.abs() <= TOLERANCE { 0 } else { drift };
        }
        self.note(found, now_ms)
    }

    fn fresh(
        &self,
        mut steps: impl Iterator<Item = i64>,
        is_right: impl Fn(&str, i64) -> bool,
        now_ms: i64,
    ) -> Option<i64> {
        let blocked = self.wrong >= WRONG_MAX && now_ms - self.wrong_since_ms < WRONG_PERIOD_MS;
        if blocked {
            return None;
        }
        steps.find(|step| *step > self.last_step && is_right(&self.seed, *step))
    }

    fn note(&mut self, found: Option<i64>, now_ms: i64) -> bool {
        match found {
            Some(step) => (self.last_step, self.wrong) = (step, 0),
            None if now_ms - self.wrong_since_ms >= WRONG_PERIOD_MS => {
                (self.wrong, self.wrong_since_ms) = (1, now_ms);
            }
            None => self.wrong = self.wrong.saturating_add(1),
        }
        found.is_some()
    }
}

fn is_code(seed: &str, step: i64, given: &str) -> bool {
    code(seed, step).is_some_and(|code| code == given)
}

#[cfg(test)]
mod tests {
    use super::{ENABLING_REACH, OneTime, RESYNC_REACH, WRONG_MAX, WRONG_PERIOD_MS};
    use crate::totp::{code, step_at};

    const SEED: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    const NOW_MS: i64 = 1_767_225_600_000;

    fn at(steps: i64) -> String {
        code(SEED, step_at(NOW_MS) + steps).unwrap()
    }

    fn device() -> OneTime {
        OneTime::new(SEED.into())
    }

    #[test]
    fn a_code_is_taken_once() {
        let mut device = device();
        assert!(device.accept(&at(0), NOW_MS));
        assert!(!device.accept(&at(0), NOW_MS));
        assert!(!device.accept(&at(-1), NOW_MS));
        assert!(device.accept(&at(1), NOW_MS));
    }

    #[test]
    fn a_code_has_its_time() {
        for (steps, taken) in [(-2, false), (-1, true), (1, true), (2, false)] {
            assert_eq!(device().accept(&at(steps), NOW_MS), taken, "{steps}");
        }
    }

    #[test]
    fn two_codes_must_follow_each_other() {
        for (first, second) in [(at(0), at(0)), (at(0), at(2)), (at(1), at(0))] {
            assert!(!device().accept_pair(&first, &second, NOW_MS, ENABLING_REACH));
        }
        let mut device = device();
        assert!(device.accept_pair(&at(-1), &at(0), NOW_MS, ENABLING_REACH));
        assert!(!device.accept(&at(0), NOW_MS));
        assert!(device.accept(&at(1), NOW_MS));
    }

    #[test]
    fn a_clock_that_went_astray_is_found() {
        let mut device = device();
        assert!(!device.accept_pair(&at(40), &at(41), NOW_MS, ENABLING_REACH));
        assert!(device.accept_pair(&at(40), &at(41), NOW_MS, RESYNC_REACH));
        assert!(!device.accept(&at(1), NOW_MS));
        assert!(device.accept(&at(42), NOW_MS));
    }

    #[test]
    fn guessing_ends_soon() {
        let mut device = device();
        for _ in 0..WRONG_MAX {
            assert!(!device.accept("wrong!", NOW_MS));
        }
        assert!(!device.accept(&at(0), NOW_MS));
        let later = NOW_MS + WRONG_PERIOD_MS;
        assert!(device.accept(&code(SEED, step_at(later)).unwrap(), later));
    }
}
