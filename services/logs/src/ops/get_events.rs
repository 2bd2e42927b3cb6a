//! `GetLogEvents`: one stream, page by page, in either direction.

use crate::error::Error;
use crate::ops::read::{ANSWER_BYTES_MAX, ANSWER_EVENTS_MAX, Reader, after, bounds};
use crate::rules::names::one_group;
use crate::rules::token::{self, Direction};
use crate::store::{self as rows, Event, OVERHEAD, Place};
use model_logs::{GetLogEventsRequest, GetLogEventsResponse, OutputLogEvent};
use service::Ctx;

pub async fn handle(ctx: Ctx, input: GetLogEventsRequest) -> Result<GetLogEventsResponse, Error> {
    let name = one_group(&ctx.scope(), &input.log_group_name, &input.log_group_identifier)?;
    let group = rows::find_group(&ctx, name).await?;
    let stream = rows::find_stream(&ctx, &group, &input.log_stream_name).await?;
    let expired = group.expired_before_ms(ctx.now_ms());
    let (mut from, mut before) = bounds(input.start_time, input.end_time, expired);
    let token = input.next_token.as_deref().map(token::read).transpose()?;
    match token {
        Some((Direction::Forward, place)) => from = from.max(after(place)),
        Some((Direction::Backward, place)) => before = before.min(place),
        None => {}
    }
    let direction = match token {
        Some((direction, _)) => direction,
        None if input.start_from_head == Some(true) => Direction::Forward,
        None => Direction::Backward,
    };
    let reader = Reader::new(&ctx, stream.id, from, before);
    let reader = match direction {
        Direction::Forward => reader,
        Direction::Backward => reader.newest_first(),
    };
    let asked = input.limit.and_then(|limit| usize::try_from(limit).ok());
    let limit = asked.unwrap_or(ANSWER_EVENTS_MAX).clamp(1, ANSWER_EVENTS_MAX);
    let mut events = read(reader, limit).await?;
    if direction == Direction::Backward {
        events.reverse();
    }
    let (backward, forward) = tokens(&events, token, from);
    let shown = events.into_iter().map(|event| OutputLogEvent {
        timestamp: Some(event.place.timestamp),
        message: Some(event.message),
        ingestion_time: Some(event.ingested_ms),
    });
    Ok(GetLogEventsResponse {
        events: Some(shown.collect()),
        next_forward_token: Some(token::write(Direction::Forward, forward)),
        next_backward_token: Some(token::write(Direction::Backward, backward)),
    })
}

async fn read(mut reader: Reader<'_>, limit: usize) -> Result<Vec<Event>, Error> {
    let mut events = Vec::new();
    let mut bytes = 0;
    while events.len() < limit {
        let Some(event) = reader.next().await? else { break };
        bytes += event.message.len() + OVERHEAD;
        if bytes > ANSWER_BYTES_MAX && !events.is_empty() {
            break;
        }
        events.push(event);
    }
    Ok(events)
}

/// Where to read on: backward before the first event given, forward after the last. Where none was given, the
/// token that came goes back as it was: so a client knows that it has reached the end.
fn tokens(events: &[Event], came: Option<(Direction, Place)>, from: Place) -> (Place, Place) {
    if let (Some(first), Some(last)) = (events.first(), events.last()) {
        return (first.place, last.place);
    }
    match came {
        Some((Direction::Forward, place)) => (after(place), place),
        Some((Direction::Backward, place)) => {
            let sequence = place.sequence.saturating_sub(1);
            (place, Place { sequence, ..place })
        }
        None => (from, from),
    }
}
