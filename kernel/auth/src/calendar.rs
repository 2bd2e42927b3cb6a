//! Instants in the forms that signatures and policies write them: kept here so that one reading of
//! a calendar serves both halves of the crate.

const DAY_MS: i64 = 86_400_000;

/// `20150830T123600Z`, as `X-Amz-Date` writes it.
pub fn parse_basic(text: &str) -> Option<i64> {
    let bytes = text.as_bytes();
    if bytes.len() != 16 || bytes[8] != b'T' || bytes[15] != b'Z' {
        return None;
    }
    let date = civil(digits(&bytes[..4])?, digits(&bytes[4..6])?, digits(&bytes[6..8])?)?;
    Some(date + clock(digits(&bytes[9..11])?, digits(&bytes[11..13])?, digits(&bytes[13..15])?)?)
}

/// `2013-08-16`, `2013-08-16T12:00Z`, `2013-08-16T12:00:00.5Z`, or with an offset instead of `Z`.
pub fn parse_iso(text: &str) -> Option<i64> {
    let bytes = text.as_bytes();
    if bytes.len() < 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let date = civil(digits(&bytes[..4])?, digits(&bytes[5..7])?, digits(&bytes[8..10])?)?;
    if bytes.len() == 10 {
        return Some(date);
    }
    if bytes.len() < 17 || bytes[10] != b'T' || bytes[13] != b':' {
        return None;
    }
    let (hours, minutes) = (digits(&bytes[11..13])?, digits(&bytes[14..16])?);
    let mut rest = &bytes[16..];
    let mut seconds = 0;
    if rest[0] == b':' {
        seconds = digits(rest.get(1..3)?)?;
        rest = &rest[3..];
    }
    let mut milliseconds = 0;
    if let Some(fraction) = rest.strip_prefix(b".") {
        let count = fraction.iter().take_while(|b| b.is_ascii_digit()).count();
        if count == 0 || count > 9 {
            return None;
        }
        let digits = fraction[..count].iter().map(|digit| i64::from(digit - b'0'));
        for digit in digits.chain(std::iter::repeat(0)).take(3) {
            milliseconds = milliseconds * 10 + digit;
        }
        rest = &fraction[count..];
    }
    Some(date + clock(hours, minutes, seconds)? + milliseconds - offset(rest)?)
}

/// `Sun, 30 Aug 2015 12:36:00 GMT`, as the `Date` header writes it.
pub fn parse_http(text: &str) -> Option<i64> {
    let bytes = text.as_bytes();
    if bytes.len() != 29 || &bytes[25..] != b" GMT" || &bytes[3..5] != b", " {
        return None;
    }
    let month = MONTHS.iter().position(|name| name.as_bytes() == &bytes[8..11])? + 1;
    let date = civil(digits(&bytes[12..16])?, i64::try_from(month).ok()?, digits(&bytes[5..7])?)?;
    let well = bytes[7] == b' ' && bytes[11] == b' ' && bytes[16] == b' ';
    let colons = bytes[19] == b':' && bytes[22] == b':';
    (well && colons).then_some(())?;
    Some(date + clock(digits(&bytes[17..19])?, digits(&bytes[20..22])?, digits(&bytes[23..25])?)?)
}

/// The inverse of [`parse_basic`]; milliseconds are dropped.
pub fn basic(instant_ms: i64) -> String {
    let (year, month, day) = date_of(instant_ms);
    let (hours, minutes, seconds) = clock_of(instant_ms);
    if !(0..=9999).contains(&year) {
        return format!("{year:04}{month:02}{day:02}T{hours:02}{minutes:02}{seconds:02}Z");
    }
    let mut text = String::with_capacity(16);
    push(&mut text, year / 100, "");
    push(&mut text, year % 100, "");
    push(&mut text, month, "");
    push(&mut text, day, "T");
    push(&mut text, hours, "");
    push(&mut text, minutes, "");
    push(&mut text, seconds, "Z");
    text
}

/// `2015-08-30T12:36:00Z`; milliseconds are dropped.
pub fn iso(instant_ms: i64) -> String {
    let (year, month, day) = date_of(instant_ms);
    let (hours, minutes, seconds) = clock_of(instant_ms);
    if !(0..=9999).contains(&year) {
        return format!("{year:04}-{month:02}-{day:02}T{hours:02}:{minutes:02}:{seconds:02}Z");
    }
    let mut text = String::with_capacity(20);
    push(&mut text, year / 100, "");
    push(&mut text, year % 100, "-");
    push(&mut text, month, "-");
    push(&mut text, day, "T");
    push(&mut text, hours, ":");
    push(&mut text, minutes, ":");
    push(&mut text, seconds, "Z");
    text
}

/// Two digits and what follows them: every request's moment is written, which formatting makes dear.
fn push(text: &mut String, number: i64, then: &str) {
    for digit in [number / 10, number % 10] {
        text.push(char::from(b'0' + digit as u8));
    }
    text.push_str(then);
}

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

fn digits(bytes: &[u8]) -> Option<i64> {
    bytes.iter().try_fold(0, |sum, b| b.is_ascii_digit().then(|| sum * 10 + i64::from(b - b'0')))
}

fn clock(hours: i64, minutes: i64, seconds: i64) -> Option<i64> {
    // A leap second is written as 60.
    let valid = hours < 24 && minutes < 60 && seconds <= 60;
    valid.then_some(((hours * 60 + minutes) * 60 + seconds) * 1000)
}

fn offset(text: &[u8]) -> Option<i64> {
    match text {
        b"Z" => Some(0),
        [sign @ (b'+' | b'-'), rest @ ..] => {
            let (hours, minutes) = match rest {
                [a, b, b':', c, d] | [a, b, c, d] => (digits(&[*a, *b])?, digits(&[*c, *d])?),
                _ => return None,
            };
            let away = clock(hours, minutes, 0)?;
            Some(if *sign == b'-' { -away } else { away })
        }
        _ => None,
    }
}

fn civil(year: i64, month: i64, day: i64) -> Option<i64> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        4 | 6 | 9 | 11 => 30,
        2 => 28 + i64::from(leap),
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=length).contains(&day) {
        return None;
    }
    // Years are counted from March, so that the leap day falls at the end.
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    Some((era * 146_097 + day_of_era - 719_468) * DAY_MS)
}

fn date_of(instant_ms: i64) -> (i64, i64, i64) {
    let days = instant_ms.div_euclid(DAY_MS) + 719_468;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

fn clock_of(instant_ms: i64) -> (i64, i64, i64) {
    let seconds = instant_ms.rem_euclid(DAY_MS) / 1000;
    (seconds / 3600, seconds / 60 % 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::{basic, iso, parse_basic, parse_http, parse_iso};

    const INSTANT: i64 = 1_440_938_160_000;

    #[test]
    fn reads_what_aws_writes() {
        assert_eq!(parse_basic("20150830T123600Z"), Some(INSTANT));
        assert_eq!(parse_http("Sun, 30 Aug 2015 12:36:00 GMT"), Some(INSTANT));
        for text in [
            "2015-08-30T12:36:00Z",
            "2015-08-30T12:36Z",
            "2015-08-30T12:36:00.000Z",
            "2015-08-30T14:36:00+02:00",
            "2015-08-30T07:36:00-0500",
        ] {
            assert_eq!(parse_iso(text), Some(INSTANT), "{text}");
        }
        assert_eq!(parse_iso("1970-01-01"), Some(0));
        assert_eq!(parse_iso("2000-02-29"), Some(951_782_400_000));
    }

    #[test]
    fn refuses_what_is_no_instant() {
        for text in
            ["", "20150830T123600", "20151330T123600Z", "20150230T123600Z", "2015083é123600Z"]
        {
            assert_eq!(parse_basic(text), None, "{text}");
        }
        for text in [
            "2015-8-30",
            "2015-08-30T12",
            "2015-08-30T25:00Z",
            "2015-08-30T12:36:00",
            "2015-08-30T12:36:",
        ] {
            assert_eq!(parse_iso(text), None, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn writing_and_reading_agree(seconds in 0i64..250_000_000_000) {
            proptest::prop_assert_eq!(parse_basic(&basic(seconds * 1000)), Some(seconds * 1000));
            proptest::prop_assert_eq!(parse_iso(&iso(seconds * 1000)), Some(seconds * 1000));
        }

        #[test]
        fn no_text_panics(text in ".{0,32}") {
            let _ = (parse_basic(&text), parse_iso(&text), parse_http(&text));
        }
    }
}
