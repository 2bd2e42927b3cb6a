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
    /// Rows and bytes of a piece.
    piece: (usize, usize),
    fetched: VecDeque<Event>,
    /// Where the next event stands, if it is too large for a piece: it is read again when it is its turn.
    large: Option<Place>,
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
            piece: (64, ANSWER_BYTES_MAX),
            fetched: VecDeque::new(),
            large: None,
        }
    }

    pub fn newest_first(mut self) -> Reader<'a> {
        self.newest_first = true;
        self
    }

    /// Smaller pieces where many streams are read at once.
    pub fn pieces(mut self, rows: usize, bytes: usize) -> Reader<'a> {
        self.piece = (rows, bytes);
        self
    }

    /// Where the next event stands.
    pub async fn peek(&mut self) -> Result<Option<Place>, Error> {
        if self.fetched.is_empty() && self.large.is_none() && !self.ended {
            self.fetch().await?;
        }
        Ok(self.large.or_else(|| self.fetched.front().map(|event| event.place)))
    }

    /// None at the end, and in place of a large event that is gone since it was seen.
    pub async fn next(&mut self) -> Result<Option<Event>, Error> {
        self.peek().await?;
        let Some(place) = self.large.take() else { return Ok(self.fetched.pop_front()) };
        let key = rows::event(self.stream, place);
        let row = self.ctx.store().get(&key).await?;
        Ok(row.map(|row| rows::decode(&key, &row)).transpose()?)
    }

    async fn fetch(&mut self) -> Result<(), Error> {
        let (most, bytes) = self.piece;
        let range = rows::events(self.stream, self.from, self.before).limit(most);
        let range = if self.newest_first { range.reverse() } else { range };
        let (mut found, cut) = self.ctx.store().snapshot().range_within(range, bytes).await?;
        self.ended = !cut && found.len() < most;
        let size = found.iter().map(|(_, row)| row.len()).sum::<usize>();
        let large = size > bytes && found.len() == 1;
        // The row that reached the bytes may be much larger.
        if size > bytes && !large {
            found.pop();
            self.ended = false;
        }
        for (key, row) in &found {
            self.fetched.push_back(rows::decode(key, row)?);
        }
        let Some(last) = self.fetched.back().map(|event| event.place) else { return Ok(()) };
        match self.newest_first {
            true => self.before = last,
            false => self.from = after(last),
        }
        self.ended |= self.from >= self.before;
        if large {
            self.large = Some(last);
            self.fetched = VecDeque::new();
        }
        Ok(())
    }
}

/// The place right behind this one.
pub fn after(place: Place) -> Place {
    Place { sequence: place.sequence.saturating_add(1), ..place }
}

/// What a request's times mean: the first place to be seen, and the place before which to stop; the end is not seen.
/// Times before the retention are not seen.
pub fn bounds(start: Option<i64>, end: Option<i64>, expired_before_ms: i64) -> (Place, Place) {
    let start = start.unwrap_or(0).max(expired_before_ms);
    let end = end.unwrap_or(i64::MAX);
    (Place { timestamp: start, sequence: 0 }, Place { timestamp: end, sequence: 0 })
}
