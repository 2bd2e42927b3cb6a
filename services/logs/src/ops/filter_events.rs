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

/// Events that one page looks at.
const SEARCHED_MAX: usize = 100_000;
/// Events in memory, over all streams.
const FETCHED_MAX: usize = 4096;
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
    let times = bounds(input.start_time, input.end_time, expired);
    let streams = streams(&ctx, &group, &input, times).await?;
    let asked = input.limit.and_then(|limit| usize::try_from(limit).ok());
    let limit = asked.unwrap_or(ANSWER_EVENTS_MAX).clamp(1, ANSWER_EVENTS_MAX);
    let mut merged = Merged::new(&ctx, &streams, times, after).await?;
    let mut found = Vec::new();
    let (mut bytes, mut searched) = (0, 0);
    let mut next_token = None;
    while let Some((stream, event)) = merged.next().await? {
        searched += 1;
        let place = Searched { place: event.place, stream: stream.name.clone() };
        if pattern.matches(&event.message) {
            bytes += event.message.len() + OVERHEAD;
            found.push(show(stream, event));
        }
        if found.len() >= limit || bytes >= ANSWER_BYTES_MAX || searched >= SEARCHED_MAX {
            next_token = merged.more().then(|| place.write());
            break;
        }
    }
    Ok(FilterLogEventsResponse {
        events: Some(found),
        searched_log_streams: Some(Vec::new()),
        next_token,
    })
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
        let piece = (FETCHED_MAX / streams.len().max(1)).clamp(4, 64);
        let mut merged = Merged {
            streams,
            readers: Vec::new(),
            heads: BinaryHeap::with_capacity(streams.len()),
        };
        for stream in streams {
            let start = searched.as_ref().map_or(from, |searched| from.max(rest(searched, stream)));
            merged.readers.push(Reader::new(ctx, stream.id, start, before).pieces(piece));
        }
        for index in 0..streams.len() {
            merged.enter(index).await?;
        }
        Ok(merged)
    }

    async fn enter(&mut self, index: usize) -> Result<(), Error> {
        if let Some(event) = self.readers[index].peek().await? {
            let Place { timestamp, sequence } = event.place;
            self.heads.push(Reverse((timestamp, index, sequence)));
        }
        Ok(())
    }

    fn more(&self) -> bool {
        !self.heads.is_empty()
    }

    async fn next(&mut self) -> Result<Option<(&'a Stream, Event)>, Error> {
        let Some(Reverse((_, index, _))) = self.heads.pop() else { return Ok(None) };
        let event = self.readers[index].next().await?;
        self.enter(index).await?;
        Ok(event.map(|event| (&self.streams[index], event)))
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
