//! Reads a stream's events a piece at a time, so that no request holds more than a piece in memory.

use crate::error::Error;
use crate::store::{self as rows, Event, Place};
use service::Ctx;
use std::collections::VecDeque;

/// Bytes of messages that one answer carries.
pub const ANSWER_BYTES_MAX: usize = 1_048_576;
/// Events that one answer carries.
pub const ANSWER_EVENTS_MAX: usize = 10_000;

pub struct Reader<'a> {
    ctx: &'a Ctx,
    stream: u64,
    from: Place,
    before: Place,
    newest_first: bool,
    /// Rows a piece.
    piece: usize,
    fetched: VecDeque<Event>,
    ended: bool,
}

impl<'a> Reader<'a> {
    /// Events from one place to before another.
    pub fn new(ctx: &'a Ctx, stream: u64, from: Place, before: Place) -> Reader<'a> {
        Reader {
            ctx,
            stream,
            ended: from >= before,
            from,
            before,
            newest_first: false,
            piece: 64,
            fetched: VecDeque::new(),
        }
    }

    pub fn newest_first(mut self) -> Reader<'a> {
        self.newest_first = true;
        self
    }

    /// Smaller pieces where many streams are read at once.
    pub fn pieces(mut self, rows: usize) -> Reader<'a> {
        self.piece = rows;
        self
    }

    pub async fn peek(&mut self) -> Result<Option<&Event>, Error> {
        if self.fetched.is_empty() && !self.ended {
            self.fetch().await?;
        }
        Ok(self.fetched.front())
    }

    pub async fn next(&mut self) -> Result<Option<Event>, Error> {
        self.peek().await?;
        Ok(self.fetched.pop_front())
    }

    async fn fetch(&mut self) -> Result<(), Error> {
        let range = rows::events(self.stream, self.from, self.before).limit(self.piece);
        let range = if self.newest_first { range.reverse() } else { range };
        let found = self.ctx.store().range(range).await?;
        self.ended = found.len() < self.piece;
        for (key, row) in &found {
            self.fetched.push_back(rows::decode(key, row)?);
        }
        if let Some(last) = self.fetched.back() {
            match self.newest_first {
                true => self.before = last.place,
                false => self.from = after(last.place),
            }
        }
        self.ended |= self.from >= self.before;
        Ok(())
    }
}

/// The place right behind this one.
pub fn after(place: Place) -> Place {
    Place { sequence: place.sequence.saturating_add(1), ..place }
}

/// What a request's times mean: the first place to be seen, and the place before which to stop. Times before
/// the retention are not seen.
pub fn bounds(start: Option<i64>, end: Option<i64>, expired_before_ms: i64) -> (Place, Place) {
    let start = start.unwrap_or(0).max(expired_before_ms);
    let end = end.unwrap_or(i64::MAX);
    (Place { timestamp: start, sequence: 0 }, Place { timestamp: end, sequence: 0 })
}
