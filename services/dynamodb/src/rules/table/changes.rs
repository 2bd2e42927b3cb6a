//! How often provisioned units may be lowered: four times a day of UTC, and from then on an hour after the last time.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html#limits-capacity-units-provisioned-throughput>

use super::Throughput;
use aws::Fault;
use serde::{Deserialize, Serialize};

/// Decreases of a day that need no waiting.
const FREE_DECREASES: u32 = 4;
const HOUR_MS: i64 = 3_600_000;
const DAY_MS: i64 = 24 * HOUR_MS;

/// What is remembered of the units of a table or global index.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// Since when it has had limits of this kind; none: since its table was made.
    #[serde(default)]
    pub since_ms: Option<i64>,
    #[serde(default)]
    pub raised_ms: Option<i64>,
    #[serde(default)]
    pub lowered_ms: Option<i64>,
    /// Times, on the day of the last.
    #[serde(default)]
    pub lowered: u32,
}

impl Changes {
    /// Times that units were lowered today.
    pub fn lowered_today(&self, now_ms: i64) -> u32 {
        let today = |at_ms: i64| at_ms.div_euclid(DAY_MS) == now_ms.div_euclid(DAY_MS);
        if self.lowered_ms.is_some_and(today) { self.lowered } else { 0 }
    }

    /// Notes a change of units, or refuses one that comes too soon.
    pub fn change(&mut self, from: Throughput, to: Throughput, now_ms: i64) -> Result<(), Fault> {
        if to.read_units > from.read_units || to.write_units > from.write_units {
            self.raised_ms = Some(now_ms);
        }
        if to.read_units < from.read_units || to.write_units < from.write_units {
            let before = self.lowered_today(now_ms);
            if let Some(last_ms) = self.lowered_ms.filter(|_| before >= FREE_DECREASES) {
                let next_ms = (last_ms + HOUR_MS).min((now_ms.div_euclid(DAY_MS) + 1) * DAY_MS);
                if now_ms < next_ms {
                    return Err(too_often(before, last_ms, next_ms));
                }
            }
            self.lowered = before + 1;
            self.lowered_ms = Some(now_ms);
        }
        Ok(())
    }
}

fn too_often(times: u32, last_ms: i64, next_ms: i64) -> Fault {
    Fault::client(
        "LimitExceededException",
        format!(
            "Subscriber limit exceeded: Provisioned throughput decreases are limited within a given UTC day. \
             After the first {FREE_DECREASES} decreases, each subsequent decrease in the same UTC day can be \
             performed at most once every 3600 seconds. Number of decreases today: {times}. Last decrease at \
             {}. Next decrease can be made at {}.",
            told(last_ms),
            told(next_ms)
        ),
    )
}

/// `Friday, October 9, 2026 at 1:21:34 AM Coordinated Universal Time`
fn told(at_ms: i64) -> String {
    const WEEKDAYS: [&str; 7] =
        ["Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"];
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    // `2026-10-09T01:21:34Z`, with a fraction or without.
    let iso = wire::Timestamp::from_millis(at_ms).to_iso_8601();
    let number = |from: usize, to: usize| iso.get(from..to).and_then(|n| n.parse().ok());
    let part = |from, to| number(from, to).unwrap_or(0usize);
    let (hour, half) = match part(11, 13) {
        hour @ 0..12 => (hour, "AM"),
        hour => (hour - 12, "PM"),
    };
    let weekday = usize::try_from(at_ms.div_euclid(DAY_MS).rem_euclid(7)).unwrap_or(0);
    format!(
        "{}, {} {}, {} at {}:{} {half} Coordinated Universal Time",
        WEEKDAYS[weekday],
        MONTHS[part(5, 7).clamp(1, 12) - 1],
        part(8, 10),
        part(0, 4),
        if hour == 0 { 12 } else { hour },
        iso.get(14..19).unwrap_or_default(),
    )
}

#[cfg(test)]
mod tests {
    use super::{Changes, DAY_MS, HOUR_MS, Throughput};

    fn units(units: u64) -> Throughput {
        Throughput { read_units: units, write_units: units }
    }

    /// Four decreases in as many seconds.
    fn exhausted(from_ms: i64) -> Changes {
        let mut changes = Changes::default();
        for second in 0..4 {
            changes.change(units(10), units(9), from_ms + second * 1000).unwrap();
        }
        changes
    }

    #[test]
    fn the_fifth_decrease_waits_an_hour_behind_the_fourth() {
        // Friday, October 9, 2026, 00:21:31.
        let start_ms = 20_735 * DAY_MS + 21 * 60_000 + 31_000;
        let mut changes = exhausted(start_ms);
        let last_ms = start_ms + 3000;
        let fault = changes.change(units(10), units(9), last_ms + HOUR_MS - 1).unwrap_err();
        assert_eq!(fault.code, "LimitExceededException");
        let told = "Number of decreases today: 4. Last decrease at Friday, October 9, 2026 at 12:21:34 AM \
                    Coordinated Universal Time. Next decrease can be made at Friday, October 9, 2026 at \
                    1:21:34 AM Coordinated Universal Time.";
        assert!(fault.message.ends_with(told), "{}", fault.message);
        assert_eq!(changes.lowered_today(last_ms), 4);
        // What rises is not held back.
        changes.change(units(9), units(10), last_ms + 1).unwrap();
        changes.change(units(10), units(9), last_ms + HOUR_MS).unwrap();
        assert_eq!(changes.lowered_today(last_ms + HOUR_MS), 5);
        assert!(changes.change(units(9), units(8), last_ms + HOUR_MS + 1).is_err());
    }

    #[test]
    fn a_new_day_starts_anew() {
        let mut changes = exhausted(21 * HOUR_MS + HOUR_MS * 2 + HOUR_MS / 2);
        assert!(changes.change(units(9), units(8), DAY_MS - 1).is_err());
        assert_eq!(changes.lowered_today(DAY_MS), 0);
        changes.change(units(9), units(8), DAY_MS).unwrap();
        assert_eq!(changes.lowered_today(DAY_MS), 1);
    }

    #[test]
    fn a_day_has_twenty_seven_decreases_at_most() {
        let mut changes = Changes::default();
        let steps = (0..DAY_MS).step_by(60_000);
        let done = steps.filter(|at| changes.change(units(10), units(9), *at).is_ok()).count();
        assert_eq!(done, 27);
    }
}
