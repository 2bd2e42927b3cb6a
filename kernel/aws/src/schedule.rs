//! Schedule expressions: `rate(5 minutes)` and `cron(0 10 ? * MON-FRI *)`
//! (<https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html>).

use std::str::FromStr;
use time::{Date, Duration, Month, OffsetDateTime};

#[derive(Clone, Debug, PartialEq)]
pub enum Schedule {
    Rate { period_ms: i64 },
    Cron(Box<Cron>),
}

/// Six fields: minutes, hours, day of month, month, day of week, year.
#[derive(Clone, Debug, PartialEq)]
pub struct Cron {
    minutes: Vec<u32>,
    hours: Vec<u32>,
    days: Days,
    months: Vec<u32>,
    years: Option<Vec<u32>>,
}

#[derive(Clone, Debug, PartialEq)]
enum Days {
    OfMonth(Vec<u32>),
    LastOfMonth,
    /// `15W`: the weekday nearest to it.
    NearestWeekday(u32),
    /// 1 is Sunday.
    OfWeek(Vec<u32>),
    /// `6L`: the last Friday.
    LastOfWeek(u32),
    /// `2#3`: the third Monday.
    NthOfWeek(u32, u32),
}

/// Whole days that a rate can be at most, about as many as any date that AWS writes is away. AWS's pages ask only for
/// a positive number: this one keeps sums of moments and periods far from where numbers end.
const RATE_DAYS_MAX: i64 = 3_000_000;
const MINUTE_MS: i64 = 60_000;
/// Years looked ahead for a cron expression's next moment.
const YEARS_AHEAD: i32 = 12;
const MONTHS: [&str; 12] =
    ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const WEEKDAYS: [&str; 7] = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

#[derive(Debug, PartialEq, Eq)]
pub struct NotASchedule;

impl FromStr for Schedule {
    type Err = NotASchedule;

    fn from_str(text: &str) -> Result<Schedule, NotASchedule> {
        let inside = |name: &str| text.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')');
        if let Some(rate) = inside("rate") {
            return rate_of(rate).ok_or(NotASchedule);
        }
        let cron = inside("cron").and_then(cron_of).ok_or(NotASchedule)?;
        Ok(Schedule::Cron(Box::new(cron)))
    }
}

impl Schedule {
    /// The first moment after this one; none if there is none any more.
    pub fn next_ms(&self, after_ms: i64) -> Option<i64> {
        match self {
            Schedule::Rate { period_ms } => after_ms.checked_add(*period_ms),
            Schedule::Cron(cron) => cron.next_ms(after_ms),
        }
    }
}

fn rate_of(text: &str) -> Option<Schedule> {
    let (number, unit) = text.split_once(' ')?;
    let number: i64 = number.parse().ok().filter(|number| *number > 0)?;
    let minutes = match (unit, number) {
        ("minute", 1) | ("minutes", 2..) => 1,
        ("hour", 1) | ("hours", 2..) => 60,
        ("day", 1) | ("days", 2..) => 1440,
        _ => return None,
    };
    let minutes = number.checked_mul(minutes).filter(|all| *all <= RATE_DAYS_MAX * 1440)?;
    Some(Schedule::Rate { period_ms: minutes * MINUTE_MS })
}

fn cron_of(text: &str) -> Option<Cron> {
    let fields: Vec<&str> = text.split_whitespace().collect();
    let [minutes, hours, day, month, weekday, year] = fields.as_slice() else { return None };
    let days = match (*day, *weekday) {
        ("?", "?") => return None,
        (day, "?") => days_of_month(day)?,
        ("?", weekday) => days_of_week(weekday)?,
        // AWS refuses two stars, and a value in both.
        _ => return None,
    };
    Some(Cron {
        minutes: numbers(minutes, 0, 59, &[])?,
        hours: numbers(hours, 0, 23, &[])?,
        days,
        months: numbers(month, 1, 12, &MONTHS)?,
        years: if *year == "*" { None } else { Some(numbers(year, 1970, 2199, &[])?) },
    })
}

fn days_of_month(text: &str) -> Option<Days> {
    if text == "L" {
        return Some(Days::LastOfMonth);
    }
    if let Some(day) = text.strip_suffix('W') {
        return day.parse().ok().filter(|day| (1..=31).contains(day)).map(Days::NearestWeekday);
    }
    numbers(text, 1, 31, &[]).map(Days::OfMonth)
}

fn days_of_week(text: &str) -> Option<Days> {
    let one = |text: &str| numbers(text, 1, 7, &WEEKDAYS).filter(|days| days.len() == 1);
    if let Some(day) = text.strip_suffix('L') {
        return match day {
            "" => Some(Days::OfWeek(vec![7])),
            day => one(day).map(|days| Days::LastOfWeek(days[0])),
        };
    }
    if let Some((day, nth)) = text.split_once('#') {
        let nth = nth.parse().ok().filter(|nth| (1..=5).contains(nth))?;
        return one(day).map(|days| Days::NthOfWeek(days[0], nth));
    }
    numbers(text, 1, 7, &WEEKDAYS).map(Days::OfWeek)
}

/// A field's values, sorted: `*`, `5`, `1-5`, `0/15`, `10-40/10`, `MON,WED`.
fn numbers(text: &str, least: u32, most: u32, names: &[&str]) -> Option<Vec<u32>> {
    let number = |text: &str| {
        let named = names.iter().position(|name| name.eq_ignore_ascii_case(text));
        let named = named.and_then(|index| u32::try_from(index).ok()).map(|index| index + least);
        named.or_else(|| text.parse().ok()).filter(|number| (least..=most).contains(number))
    };
    let mut values = Vec::new();
    for part in text.split(',') {
        let (span, step) = match part.split_once('/') {
            Some((span, step)) => (span, Some(step.parse::<u32>().ok().filter(|step| *step > 0)?)),
            None => (part, None),
        };
        let (from, to) = match span.split_once('-') {
            _ if span == "*" => (least, most),
            Some((from, to)) => (number(from)?, number(to)?),
            None => {
                let from = number(span)?;
                (from, if step.is_some() { most } else { from })
            }
        };
        let step = step.unwrap_or(1) as usize;
        // A range may pass the end: FRI-MON.
        let range: Vec<u32> = match from <= to {
            true => (from..=to).collect(),
            false => (from..=most).chain(least..=to).collect(),
        };
        values.extend(range.into_iter().step_by(step));
    }
    values.sort_unstable();
    values.dedup();
    Some(values)
}

impl Cron {
    fn next_ms(&self, after_ms: i64) -> Option<i64> {
        let first_ms = (after_ms.div_euclid(MINUTE_MS) + 1).checked_mul(MINUTE_MS)?;
        let start = OffsetDateTime::from_unix_timestamp(first_ms / 1000).ok()?;
        let mut date = start.date();
        let last_year = date.year() + YEARS_AHEAD;
        let from = u32::from(start.hour()) * 60 + u32::from(start.minute());
        let mut earliest = from;
        while date.year() <= last_year {
            if self.on(date)
                && let Some(minute) = self.first_minute(earliest)
            {
                let at = date.midnight().assume_utc() + Duration::minutes(i64::from(minute));
                return Some(at.unix_timestamp() * 1000);
            }
            date = date.next_day()?;
            earliest = 0;
        }
        None
    }

    fn on(&self, date: Date) -> bool {
        let month = u32::from(u8::from(date.month()));
        let year = u32::try_from(date.year()).unwrap_or(0);
        self.months.contains(&month)
            && self.years.as_ref().is_none_or(|years| years.contains(&year))
            && self.days.contain(date)
    }

    /// The first matching minute of a day, from this one on.
    fn first_minute(&self, earliest: u32) -> Option<u32> {
        let hours = self.hours.iter();
        let mut minutes = hours.flat_map(|hour| self.minutes.iter().map(move |m| hour * 60 + m));
        minutes.find(|minute| *minute >= earliest)
    }
}

impl Days {
    fn contain(&self, date: Date) -> bool {
        let day = u32::from(date.day());
        let weekday = u32::from(date.weekday().number_from_sunday());
        let length = u32::from(date.month().length(date.year()));
        match self {
            Days::OfMonth(days) => days.contains(&day),
            Days::LastOfMonth => day == length,
            Days::NearestWeekday(wanted) => nearest_weekday(date, *wanted, length) == Some(day),
            Days::OfWeek(days) => days.contains(&weekday),
            Days::LastOfWeek(wanted) => weekday == *wanted && day + 7 > length,
            Days::NthOfWeek(wanted, nth) => weekday == *wanted && day.div_ceil(7) == *nth,
        }
    }
}

fn nearest_weekday(date: Date, wanted: u32, length: u32) -> Option<u32> {
    let month: Month = date.month();
    let at = Date::from_calendar_date(date.year(), month, u8::try_from(wanted).ok()?).ok()?;
    Some(match at.weekday().number_from_sunday() {
        7 if wanted == 1 => 3,
        7 => wanted - 1,
        1 if wanted == length => wanted - 2,
        1 => wanted + 1,
        _ => wanted,
    })
}

#[cfg(test)]
mod tests {
    use super::Schedule;
    use time::OffsetDateTime;
    use time::format_description::well_known::Rfc3339;

    fn next(expression: &str, after: &str) -> String {
        let after = OffsetDateTime::parse(after, &Rfc3339).unwrap().unix_timestamp() * 1000;
        let schedule: Schedule = expression.parse().unwrap();
        let next = schedule.next_ms(after).unwrap() / 1000;
        OffsetDateTime::from_unix_timestamp(next).unwrap().format(&Rfc3339).unwrap()
    }

    #[test]
    fn the_examples_of_the_user_guide() {
        let at = "2026-11-21T10:00:30Z";
        let cases = [
            ("cron(0 10 * * ? *)", "2026-11-22T10:00:00Z"),
            ("cron(15 12 * * ? *)", "2026-11-21T12:15:00Z"),
            ("cron(0 18 ? * MON-FRI *)", "2026-11-23T18:00:00Z"),
            ("cron(0 8 1 * ? *)", "2026-12-01T08:00:00Z"),
            ("cron(0/15 * * * ? *)", "2026-11-21T10:15:00Z"),
            ("cron(0/5 8-17 ? * MON-FRI *)", "2026-11-23T08:00:00Z"),
            ("cron(0 9 ? * 2#1 *)", "2026-12-07T09:00:00Z"),
            ("cron(0 0 L * ? *)", "2026-11-30T00:00:00Z"),
            ("cron(0 0 ? * 6L *)", "2026-11-27T00:00:00Z"),
            ("cron(0 0 22W 11 ? 2026)", "2026-11-23T00:00:00Z"),
            ("rate(5 minutes)", "2026-11-21T10:05:30Z"),
            ("rate(1 day)", "2026-11-22T10:00:30Z"),
        ];
        for (expression, expected) in cases {
            assert_eq!(next(expression, at), expected, "{expression}");
        }
    }

    #[test]
    fn what_is_no_schedule() {
        for text in [
            "rate(1 minutes)",
            "rate(5 minute)",
            "rate(0 minutes)",
            "rate(5)",
            "cron(0 10 * * * *)",
            "cron(0 10 ? * ? *)",
            "cron(60 10 * * ? *)",
            "cron(0 10 * * ?)",
            "every(5 minutes)",
            "rate(3000001 days)",
            "rate(4320000001 minutes)",
            "rate(153722867280912 minutes)",
            "rate(153722867280912930 minutes)",
            "rate(9223372036854775807 days)",
            "",
        ] {
            assert!(text.parse::<Schedule>().is_err(), "{text}");
        }
    }

    #[test]
    fn the_longest_rate_is_never_due_at_once() {
        for text in ["rate(3000000 days)", "rate(4320000000 minutes)"] {
            let schedule: Schedule = text.parse().unwrap();
            let at_ms = 1_795_263_537_000;
            assert_eq!(schedule.next_ms(at_ms), Some(at_ms + 3_000_000 * 86_400_000), "{text}");
            assert_eq!(schedule.next_ms(i64::MAX - 1), None, "{text}");
        }
        let minutely: Schedule = "cron(* * * * ? *)".parse().unwrap();
        assert_eq!(minutely.next_ms(i64::MAX), None);
    }

    #[test]
    fn a_moment_that_never_comes() {
        let schedule: Schedule = "cron(0 0 31 2 ? *)".parse().unwrap();
        assert_eq!(schedule.next_ms(0), None);
    }
}
