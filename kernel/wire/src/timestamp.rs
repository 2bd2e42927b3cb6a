//! A moment, and the texts AWS writes it in.

use time::OffsetDateTime;
use time::format_description::well_known::{Rfc2822, Rfc3339};

/// Milliseconds since 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    pub fn from_millis(ms: i64) -> Timestamp {
        Timestamp(ms)
    }

    pub fn millis(self) -> i64 {
        self.0
    }

    /// Seconds, with a fraction where there is one.
    pub fn seconds(self) -> f64 {
        self.0 as f64 / 1000.0
    }

    /// None if the number is no moment that can be written.
    pub fn from_seconds(seconds: f64) -> Option<Timestamp> {
        let in_range = seconds.is_finite() && seconds.abs() < 1e11;
        in_range.then(|| Timestamp((seconds * 1000.0).round() as i64))
    }

    /// `2026-11-21T10:00:00Z`, with milliseconds where there are some.
    pub fn to_iso_8601(self) -> String {
        let at = self.date_time();
        let text = format!(
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
            at.year(),
            u8::from(at.month()),
            at.day(),
            at.hour(),
            at.minute(),
            at.second()
        );
        match self.0.rem_euclid(1000) {
            0 => format!("{text}Z"),
            ms => format!("{text}.{ms:03}Z"),
        }
    }

    /// `2026-11-21T10:00:00.000Z`, as XML services write it.
    pub fn to_iso_8601_millis(self) -> String {
        let text = self.to_iso_8601();
        match text.contains('.') {
            true => text,
            false => text.replace('Z', ".000Z"),
        }
    }

    /// `Sat, 21 Nov 2026 10:00:00 GMT`
    pub fn to_http_date(self) -> String {
        let at = self.date_time();
        const MONTHS: [&str; 12] =
            ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let weekday = &at.weekday().to_string()[..3];
        let month = MONTHS[usize::from(u8::from(at.month())) - 1];
        format!(
            "{weekday}, {:02} {month} {:04} {:02}:{:02}:{:02} GMT",
            at.day(),
            at.year(),
            at.hour(),
            at.minute(),
            at.second()
        )
    }

    /// Any of the forms that AWS takes: ISO 8601, HTTP date, seconds.
    pub fn parse(text: &str) -> Option<Timestamp> {
        if let Ok(seconds) = text.parse::<f64>() {
            return Timestamp::from_seconds(seconds);
        }
        let parsed = OffsetDateTime::parse(text, &Rfc3339)
            .or_else(|_| OffsetDateTime::parse(&text.replace("GMT", "+0000"), &Rfc2822))
            .or_else(|_| OffsetDateTime::parse(&format!("{text}Z"), &Rfc3339))
            .or_else(|_| OffsetDateTime::parse(&format!("{text}T00:00:00Z"), &Rfc3339));
        let nanos = parsed.ok()?.unix_timestamp_nanos();
        Some(Timestamp(i64::try_from(nanos / 1_000_000).ok()?))
    }

    fn date_time(self) -> OffsetDateTime {
        let nanos = i128::from(self.0) * 1_000_000;
        OffsetDateTime::from_unix_timestamp_nanos(nanos).unwrap_or(OffsetDateTime::UNIX_EPOCH)
    }
}

#[cfg(test)]
mod tests {
    use super::Timestamp;

    #[test]
    fn forms() {
        let at = Timestamp::from_millis(1_795_255_200_000);
        for text in
            [at.to_iso_8601(), at.to_iso_8601_millis(), at.to_http_date(), "1795255200".into()]
        {
            assert_eq!(Timestamp::parse(&text), Some(at), "{text}");
        }
        assert_eq!(Timestamp::from_millis(1).to_iso_8601(), "1970-01-01T00:00:00.001Z");
        assert_eq!(Timestamp::from_millis(0).to_http_date(), "Thu, 01 Jan 1970 00:00:00 GMT");
        assert_eq!(Timestamp::parse("yesterday"), None);
    }
}
