//! The operations, a file a noun.

pub mod filter_events;
pub mod get_events;
pub mod groups;
pub mod put_events;
mod read;
pub mod retention;
pub mod streams;
pub mod tags;

use crate::error::Error;

/// The items of one page of a described list.
const DESCRIBED_MAX: usize = 50;

/// A page of what is sorted, and the token of the next: the place of the last item given.
fn page<T>(
    all: Vec<T>,
    place: impl Fn(&T) -> String,
    token: Option<&str>,
    limit: Option<i32>,
) -> Result<(Vec<T>, Option<String>), Error> {
    let asked = limit.and_then(|limit| usize::try_from(limit).ok());
    let limit = asked.unwrap_or(DESCRIBED_MAX).clamp(1, DESCRIBED_MAX);
    let start = match token {
        None => 0,
        Some(token) => {
            let at = all.iter().position(|item| place(item) == token);
            let invalid = || Error::Invalid("The specified nextToken is invalid.".into());
            at.ok_or_else(invalid)? + 1
        }
    };
    let more = all.len() > start + limit;
    let items: Vec<T> = all.into_iter().skip(start).take(limit).collect();
    let token = items.last().filter(|_| more).map(place);
    Ok((items, token))
}
