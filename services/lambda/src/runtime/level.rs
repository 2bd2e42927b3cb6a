//! Levels of a log in JSON, and what of it is kept
//! (<https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-log-level.html>).

use serde::Deserialize;
use std::borrow::Cow;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Trace,
    Debug,
    #[default]
    Info,
    Warn,
    Error,
    Fatal,
}

/// How a function's log is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LogStyle {
    /// `LogFormat: JSON`; else text, of which nothing is left out.
    pub json: bool,
    /// The least that the function's own lines must have.
    pub application: Level,
    /// The least that the platform's must have.
    pub system: Level,
}

impl Level {
    pub fn parse(text: &str) -> Option<Level> {
        Some(match text.to_ascii_uppercase().as_str() {
            "TRACE" => Level::Trace,
            "DEBUG" => Level::Debug,
            "INFO" => Level::Info,
            "WARN" | "WARNING" => Level::Warn,
            "ERROR" => Level::Error,
            "FATAL" | "CRITICAL" => Level::Fatal,
            _ => return None,
        })
    }

    /// AWS's name.
    pub fn name(self) -> &'static str {
        match self {
            Level::Trace => "TRACE",
            Level::Debug => "DEBUG",
            Level::Info => "INFO",
            Level::Warn => "WARN",
            Level::Error => "ERROR",
            Level::Fatal => "FATAL",
        }
    }
}

#[derive(Deserialize)]
struct Leveled<'a> {
    /// Python's runtime calls it `log_level` in the errors that it writes itself.
    #[serde(borrow, alias = "log_level")]
    level: Option<Cow<'a, str>>,
    #[serde(borrow)]
    timestamp: Option<Cow<'a, str>>,
}

/// A function's line as a log in JSON keeps it; none if its level is too low. What is not a JSON object, or has
/// no level, counts as `INFO`; an object without a valid time is given one.
pub(crate) fn kept(line: &str, least: Level, now: &str) -> Option<String> {
    let keeps = |level: Level| level >= least;
    if !line.trim_start().starts_with('{')
        || serde_json::from_str::<serde_json::Value>(line).is_err()
    {
        return keeps(Level::Info).then(|| line.to_owned());
    }
    let leveled: Leveled<'_> =
        serde_json::from_str(line).unwrap_or(Leveled { level: None, timestamp: None });
    let timed = leveled.timestamp.is_some_and(|text| is_time(&text));
    if timed {
        let level = leveled.level.and_then(|text| Level::parse(&text)).unwrap_or_default();
        return keeps(level).then(|| line.to_owned());
    }
    let rest = line.trim_start()[1..].trim_start();
    let comma = if rest.starts_with('}') { "" } else { "," };
    keeps(Level::Info).then(|| format!("{{\"timestamp\":\"{now}\"{comma}{rest}"))
}

/// RFC 3339.
fn is_time(text: &str) -> bool {
    time::OffsetDateTime::parse(text, &time::format_description::well_known::Rfc3339).is_ok()
}

#[cfg(test)]
mod tests {
    use super::{Level, kept};

    #[test]
    fn lines_are_kept_by_their_level() {
        let of =
            |level: &str| format!(r#"{{"timestamp":"2026-11-21T10:00:00Z","level":"{level}"}}"#);
        let now = "2026-11-21T10:00:01.000Z";
        assert_eq!(kept(&of("DEBUG"), Level::Info, now), None);
        assert_eq!(kept(&of("ERROR"), Level::Info, now), Some(of("ERROR")));
        assert_eq!(kept("plain", Level::Info, now).as_deref(), Some("plain"));
        assert_eq!(kept("plain", Level::Warn, now), None);
        assert_eq!(
            kept(r#"{"level":"DEBUG"}"#, Level::Info, now).unwrap(),
            r#"{"timestamp":"2026-11-21T10:00:01.000Z","level":"DEBUG"}"#
        );
        assert_eq!(kept("{}", Level::Info, now).unwrap(), format!(r#"{{"timestamp":"{now}"}}"#));
    }
}
