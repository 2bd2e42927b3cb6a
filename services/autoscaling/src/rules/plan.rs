//! When a scheduled action runs: `at(2026-12-01T08:00:00)`, `rate(1 hour)`, `cron(0 8 ? * MON-FRI *)`, in a time zone.
//! <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScheduledAction.html>

use aws::Schedule;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone, TimeZoneDatabase};
use serde::{Deserialize, Serialize};

/// As it was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    pub schedule: String,
    /// A name of the IANA database; UTC where there is none.
    pub zone: Option<String>,
    pub start_ms: Option<i64>,
    pub end_ms: Option<i64>,
}

/// A plan that can be followed.
pub struct Moments {
    when: When,
    zone: TimeZone,
    start_ms: Option<i64>,
    end_ms: Option<i64>,
}

enum When {
    /// Once, by the clocks of the zone.
    At(DateTime),
    /// A period after the start, or after what is given as one.
    Rate {
        period_ms: i64,
    },
    Cron(Schedule),
}

#[derive(Debug, PartialEq, Eq)]
pub enum NoPlan {
    Schedule,
    Zone,
    /// It ends before it starts.
    Span,
}

/// Moments of a cron expression that daylight saving takes away are skipped; so many at most.
const SKIPPED_MAX: usize = 1_500;

impl Plan {
    pub fn moments(&self) -> Result<Moments, NoPlan> {
        if self.start_ms.zip(self.end_ms).is_some_and(|(start, end)| end < start) {
            return Err(NoPlan::Span);
        }
        let zone = match &self.zone {
            None => TimeZone::UTC,
            Some(name) => TimeZoneDatabase::bundled().get(name).map_err(|_| NoPlan::Zone)?,
        };
        let once = self.schedule.strip_prefix("at(").and_then(|rest| rest.strip_suffix(')'));
        let when = match once {
            Some(text) => When::At(
                DateTime::strptime("%Y-%m-%dT%H:%M:%S", text).map_err(|_| NoPlan::Schedule)?,
            ),
            None => match self.schedule.parse().map_err(|_| NoPlan::Schedule)? {
                Schedule::Rate { period_ms } => When::Rate { period_ms },
                cron @ Schedule::Cron(_) => When::Cron(cron),
            },
        };
        Ok(Moments { when, zone, start_ms: self.start_ms, end_ms: self.end_ms })
    }
}

impl Moments {
    /// The first moment after this one; none if there is none any more. Rates without a start count from `made_ms`.
    pub fn next_ms(&self, made_ms: i64, after_ms: i64) -> Option<i64> {
        let after_ms =
            self.start_ms.map_or(after_ms, |start| after_ms.max(start.saturating_sub(1)));
        let next_ms = match &self.when {
            When::At(local) => self.instant_ms(*local).filter(|at| *at > after_ms),
            When::Rate { period_ms } => {
                let first_ms = self.start_ms.unwrap_or(made_ms.saturating_add(*period_ms));
                let gone = after_ms.saturating_sub(first_ms).div_euclid(*period_ms) + 1;
                gone.max(0).checked_mul(*period_ms).and_then(|gone| first_ms.checked_add(gone))
            }
            When::Cron(cron) => self.next_of_cron(cron, after_ms),
        };
        next_ms.filter(|next| self.end_ms.is_none_or(|end| *next <= end))
    }

    /// The expression is followed on the zone's own clocks, as if they were those of UTC.
    fn next_of_cron(&self, cron: &Schedule, after_ms: i64) -> Option<i64> {
        let after = Timestamp::from_millisecond(after_ms).ok()?;
        let local = self.zone.to_datetime(after);
        let mut clock_ms = Offset::UTC.to_timestamp(local).ok()?.as_millisecond();
        for _ in 0..SKIPPED_MAX {
            clock_ms = cron.next_ms(clock_ms)?;
            let clock = Timestamp::from_millisecond(clock_ms).ok()?;
            // An hour that comes twice has run already.
            if let Some(at) = self.instant_ms(Offset::UTC.to_datetime(clock))
                && at > after_ms
            {
                return Some(at);
            }
        }
        None
    }

    /// A time that the clocks leave out is the one that they show instead.
    fn instant_ms(&self, local: DateTime) -> Option<i64> {
        self.zone.to_timestamp(local).ok().map(Timestamp::as_millisecond)
    }
}

#[cfg(test)]
mod tests {
    use super::{NoPlan, Plan};
    use jiff::Timestamp;

    fn ms(text: &str) -> i64 {
        text.parse::<Timestamp>().unwrap().as_millisecond()
    }

    fn plan(schedule: &str, zone: Option<&str>) -> Plan {
        let zone = zone.map(str::to_owned);
        Plan { schedule: schedule.into(), zone, start_ms: None, end_ms: None }
    }

    fn next(plan: &Plan, after: &str) -> Option<String> {
        let next_ms = plan.moments().unwrap().next_ms(ms("2026-01-01T00:00:30Z"), ms(after))?;
        Some(Timestamp::from_millisecond(next_ms).unwrap().to_string())
    }

    #[test]
    fn once_by_the_clocks_of_a_zone() {
        let utc = plan("at(2026-07-01T08:00:00)", None);
        assert_eq!(next(&utc, "2026-06-01T00:00:00Z").unwrap(), "2026-07-01T08:00:00Z");
        assert_eq!(next(&utc, "2026-07-01T08:00:00Z"), None);
        let berlin = plan("at(2026-07-01T08:00:00)", Some("Europe/Berlin"));
        assert_eq!(next(&berlin, "2026-06-01T00:00:00Z").unwrap(), "2026-07-01T06:00:00Z");
    }

    #[test]
    fn weekdays_through_daylight_saving() {
        let plan = plan("cron(30 2 * * ? *)", Some("Europe/Berlin"));
        assert_eq!(next(&plan, "2026-03-28T00:00:00Z").unwrap(), "2026-03-28T01:30:00Z");
        // Half past two is left out on that day: the clocks show half past three.
        assert_eq!(next(&plan, "2026-03-28T01:30:00Z").unwrap(), "2026-03-29T01:30:00Z");
        assert_eq!(next(&plan, "2026-03-29T01:30:00Z").unwrap(), "2026-03-30T00:30:00Z");
        // Half past two comes twice on that day, and runs once.
        assert_eq!(next(&plan, "2026-10-24T12:00:00Z").unwrap(), "2026-10-25T00:30:00Z");
        assert_eq!(next(&plan, "2026-10-25T00:30:00Z").unwrap(), "2026-10-26T01:30:00Z");
        assert_eq!(next(&plan, "2026-10-25T01:10:00Z").unwrap(), "2026-10-26T01:30:00Z");
    }

    #[test]
    fn rates_count_from_their_start() {
        let hourly = plan("rate(1 hour)", None);
        assert_eq!(next(&hourly, "2026-01-01T00:00:30Z").unwrap(), "2026-01-01T01:00:30Z");
        assert_eq!(next(&hourly, "2026-01-01T05:30:00Z").unwrap(), "2026-01-01T06:00:30Z");
        let bounded = Plan {
            start_ms: Some(ms("2026-02-01T10:00:00Z")),
            end_ms: Some(ms("2026-02-01T11:30:00Z")),
            ..hourly
        };
        assert_eq!(next(&bounded, "2026-01-01T00:00:30Z").unwrap(), "2026-02-01T10:00:00Z");
        assert_eq!(next(&bounded, "2026-02-01T10:00:00Z").unwrap(), "2026-02-01T11:00:00Z");
        assert_eq!(next(&bounded, "2026-02-01T11:00:00Z"), None);
    }

    #[test]
    fn the_longest_rate_and_the_furthest_start() {
        let long = plan("rate(3000000 days)", None);
        let next_ms = long.moments().unwrap().next_ms(0, 1);
        assert_eq!(next_ms, Some(3_000_000 * 86_400_000));
        for start_ms in [i64::MIN, i64::MAX] {
            let plan = Plan { start_ms: Some(start_ms), ..long.clone() };
            let next_ms = plan.moments().unwrap().next_ms(0, 1);
            assert!(next_ms.is_none_or(|next| next > 1), "{start_ms}");
        }
    }

    #[test]
    fn what_is_no_plan() {
        let refused = |plan: &Plan| plan.moments().err();
        for schedule in
            ["at(2026-07-01)", "at(2026-13-01T00:00:00)", "every(1 hour)", "rate(1 hours)", ""]
        {
            assert_eq!(refused(&plan(schedule, None)), Some(NoPlan::Schedule), "{schedule}");
        }
        assert_eq!(refused(&plan("rate(1 hour)", Some("Mars/Olympus"))), Some(NoPlan::Zone));
        let backwards = Plan { start_ms: Some(2), end_ms: Some(1), ..plan("rate(1 hour)", None) };
        assert_eq!(refused(&backwards), Some(NoPlan::Span));
    }
}
