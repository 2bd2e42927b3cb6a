//! `FilterLogEvents`: many streams of a group as one, by time.
//!
//! A page ends with the answer's limits or with the work's: as on AWS a page may be empty and still have a next.

use crate::error::Error;
use crate::ops::read::{ANSWER_BYTES_MAX, ANSWER_EVENTS_MAX, Reader, after, bounds};
use crate::rules::names::one_group;
use crate::rules::pattern::Pattern;
use crate::rules::token::Searched;
use crate::store::{self as rows, Event, Group, OVERHEAD, Place, Stream};
use model_logs::{FilterLogEventsRequest, FilterLogEventsResponse, FilteredLogEvent};
use service::Ctx;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Events that one page looks at, and their bytes.
const SEARCHED_MAX: usize = 100_000;
const SEARCHED_BYTES_MAX: usize = 64 << 20;
/// Events in memory, over all streams, and their bytes.
const FETCHED_MAX: usize = 4096;
const FETCHED_BYTES_MAX: usize = 16 << 20;
const NAMES_MAX: usize = 100;

pub async fn handle(
    ctx: Ctx,
    input: FilterLogEventsRequest,
) -> Result<FilterLogEventsResponse, Error> {
    let name = one_group(&ctx.scope(), &input.log_group_name, &input.log_group_identifier)?;
    let pattern = Pattern::parse(input.filter_pattern.as_deref().unwrap_or_default())?;
    let group = rows::find_group(&ctx, name).await?;
    let after = input.next_token.as_deref().map(Searched::read).transpose()?;
    let expired = group.expired_before_ms(ctx.now_ms());
    // Here, unlike in `GetLogEvents`, AWS's reference has events of the end's own moment returned.
    let end = input.end_time.map(|end| end.saturating_add(1));
    let times = bounds(input.start_time, end, expired);
    let streams = streams(&ctx, &group, &input, times).await?;
    let asked = input.limit.and_then(|limit| usize::try_from(limit).ok());
    let limit = asked.unwrap_or(ANSWER_EVENTS_MAX).clamp(1, ANSWER_EVENTS_MAX);
    let mut merged = Merged::new(&ctx, &streams, times, after).await?;
    let mut found = Vec::new();
    let (mut bytes, mut searched, mut searched_bytes) = (0, 0, 0);
    let mut last = None;
    let mut next_token = None;
    while let Some((stream, event)) = merged.next().await? {
        let length = event.message.len();
        let matches = pattern.matches(&event.message);
        if matches && !found.is_empty() && bytes + length + OVERHEAD > ANSWER_BYTES_MAX {
            // The next page begins with it.
            next_token = last.map(token);
            break;
        }
        searched += 1;
        searched_bytes += length;
        let place = (stream, event.place);
        last = Some(place);
        if matches {
            bytes += length + OVERHEAD;
            found.push(show(stream, event));
        }
        let looked_enough = searched >= SEARCHED_MAX || searched_bytes >= SEARCHED_BYTES_MAX;
        if found.len() >= limit || looked_enough {
            next_token = merged.more().then(|| token(place));
            break;
        }
    }
    Ok(FilterLogEventsResponse {
        events: Some(found),
        searched_log_streams: Some(Vec::new()),
        next_token,
    })
}

/// Of the last event that was looked at.
fn token((stream, place): (&Stream, Place)) -> String {
    Searched { place, stream: stream.name.clone() }.write()
}

fn show(stream: &Stream, event: Event) -> FilteredLogEvent {
    let Place { timestamp, sequence } = event.place;
    FilteredLogEvent {
        log_stream_name: Some(stream.name.clone()),
        timestamp: Some(timestamp),
        message: Some(event.message),
        ingestion_time: Some(event.ingested_ms),
        event_id: Some(format!("{timestamp:014}{:020}{sequence:020}", stream.id)),
    }
}

/// The streams that are asked for and can have something to show.
async fn streams(
    ctx: &Ctx,
    group: &Group,
    input: &FilterLogEventsRequest,
    (from, before): (Place, Place),
) -> Result<Vec<Stream>, Error> {
    let names = input.log_stream_names.as_deref().unwrap_or_default();
    if !names.is_empty() && input.log_stream_name_prefix.is_some() {
        let message = "logStreamNames and logStreamNamePrefix cannot both be specified.";
        return Err(Error::Invalid(message.into()));
    }
    let mut streams = match names {
        [] => rows::all_streams(ctx, group).await?,
        names if names.len() > NAMES_MAX => {
            return Err(Error::Invalid("At most 100 log streams can be named.".into()));
        }
        names => {
            let mut streams = Vec::with_capacity(names.len());
            for name in names {
                streams.push(rows::find_stream(ctx, group, name).await?);
            }
            streams.sort_by(|a, b| a.name.cmp(&b.name));
            streams.dedup_by(|a, b| a.name == b.name);
            streams
        }
    };
    let prefix = input.log_stream_name_prefix.as_deref().unwrap_or_default();
    streams.retain(|stream| {
        stream.name.starts_with(prefix)
            && stream.last_ms.is_some_and(|last| last >= from.timestamp)
            && stream.first_ms.is_some_and(|first| first < before.timestamp)
    });
    Ok(streams)
}

/// Several streams as one, ordered by time, then by the stream's name.
struct Merged<'a> {
    streams: &'a [Stream],
    readers: Vec<Reader<'a>>,
    /// The next event of each stream that has one: moment, stream's index, sequence.
    heads: BinaryHeap<Reverse<(i64, usize, u64)>>,
}

impl<'a> Merged<'a> {
    async fn new(
        ctx: &'a Ctx,
        streams: &'a [Stream],
        (from, before): (Place, Place),
        searched: Option<Searched>,
    ) -> Result<Merged<'a>, Error> {
        let count = streams.len().max(1);
        let piece = (FETCHED_MAX / count).clamp(4, 64);
        let piece_bytes = (FETCHED_BYTES_MAX / count).min(ANSWER_BYTES_MAX);
        let mut merged = Merged {
            streams,
            readers: Vec::new(),
            heads: BinaryHeap::with_capacity(streams.len()),
        };
        for stream in streams {
            let start = searched.as_ref().map_or(from, |searched| from.max(rest(searched, stream)));
            let reader = Reader::new(ctx, stream.id, start, before);
            merged.readers.push(reader.pieces(piece, piece_bytes));
        }
        for index in 0..streams.len() {
            merged.enter(index).await?;
        }
        Ok(merged)
    }

    async fn enter(&mut self, index: usize) -> Result<(), Error> {
        if let Some(Place { timestamp, sequence }) = self.readers[index].peek().await? {
            self.heads.push(Reverse((timestamp, index, sequence)));
        }
        Ok(())
    }

    fn more(&self) -> bool {
        !self.heads.is_empty()
    }

    async fn next(&mut self) -> Result<Option<(&'a Stream, Event)>, Error> {
        while let Some(Reverse((_, index, _))) = self.heads.pop() {
            let event = self.readers[index].next().await?;
            self.enter(index).await?;
            if let Some(event) = event {
                return Ok(Some((&self.streams[index], event)));
            }
        }
        Ok(None)
    }
}

/// Where a stream goes on after a search that ended at an event of some stream: within one moment streams were
/// read by name.
fn rest(searched: &Searched, stream: &Stream) -> Place {
    let timestamp = searched.place.timestamp;
    match stream.name.cmp(&searched.stream) {
        std::cmp::Ordering::Less => Place { timestamp: timestamp.saturating_add(1), sequence: 0 },
        std::cmp::Ordering::Equal => after(searched.place),
        std::cmp::Ordering::Greater => Place { timestamp, sequence: 0 },
    }
}
