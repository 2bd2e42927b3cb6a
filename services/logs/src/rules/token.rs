//! Page tokens: places written as text.

use crate::error::Error;
use crate::store::Place;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// Which way a `GetLogEvents` token reads on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Direction {
    Forward,
    Backward,
}

/// `f/…` reads what comes after the place, `b/…` what comes before it.
pub fn write(direction: Direction, place: Place) -> String {
    let letter = match direction {
        Direction::Forward => 'f',
        Direction::Backward => 'b',
    };
    format!("{letter}/{:019}{:020}", place.timestamp, place.sequence)
}

pub fn read(token: &str) -> Result<(Direction, Place), Error> {
    let invalid = || Error::Invalid("The specified nextToken is invalid.".into());
    let (direction, digits) = match token.split_once('/') {
        Some(("f", digits)) => (Direction::Forward, digits),
        Some(("b", digits)) => (Direction::Backward, digits),
        _ => return Err(invalid()),
    };
    Ok((direction, place(digits).ok_or_else(invalid)?))
}

fn place(digits: &str) -> Option<Place> {
    if digits.len() != 39 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (timestamp, sequence) = digits.split_at(19);
    Some(Place { timestamp: timestamp.parse().ok()?, sequence: sequence.parse().ok()? })
}

/// The last event that a search looked at: its place and its stream.
#[derive(Clone, Debug, PartialEq)]
pub struct Searched {
    pub place: Place,
    pub stream: String,
}

impl Searched {
    pub fn write(&self) -> String {
        let stream = utf8_percent_encode(&self.stream, NON_ALPHANUMERIC);
        format!("{:019}{:020}/{stream}", self.place.timestamp, self.place.sequence)
    }

    pub fn read(token: &str) -> Result<Searched, Error> {
        let invalid = || Error::Invalid("The specified nextToken is invalid.".into());
        let (digits, stream) = token.split_once('/').ok_or_else(invalid)?;
        let stream = percent_decode_str(stream).decode_utf8().map_err(|_| invalid())?;
        Ok(Searched { place: place(digits).ok_or_else(invalid)?, stream: stream.into_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::{Direction, Searched, read, write};
    use crate::store::Place;

    #[test]
    fn tokens_are_read_back() {
        let place = Place { timestamp: 1_767_225_600_000, sequence: u64::MAX };
        for direction in [Direction::Forward, Direction::Backward] {
            assert_eq!(read(&write(direction, place)).unwrap(), (direction, place));
        }
        let searched = Searched { place, stream: "2026/01/01/[$LATEST]é".into() };
        assert_eq!(Searched::read(&searched.write()).unwrap(), searched);
    }

    #[test]
    fn what_is_no_token_is_refused() {
        for text in ["", "f/", "f/12", "x/000", "f/é", "/", "99999999999999999999/x"] {
            assert!(read(text).is_err() && Searched::read(text).is_err(), "{text}");
        }
    }
}
