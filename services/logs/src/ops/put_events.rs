//! `PutLogEvents`: a batch, in one transaction, an event a row.

use crate::error::Error;
use crate::ops::streams::sequence_token;
use crate::rules::batch;
use crate::store::{self as rows, OVERHEAD, Place, Stream};
use model_logs::{PutLogEventsRequest, PutLogEventsResponse};
use service::Ctx;

pub async fn handle(ctx: Ctx, input: PutLogEventsRequest) -> Result<PutLogEventsResponse, Error> {
    batch::check(&input.log_events)?;
    let now_ms = ctx.now_ms();
    let (ctx, input) = (&ctx, &input);
    let (stream, rejected) = ctx
        .store()
        .transact(|tx| async move {
            let group = rows::find_group_in(ctx, &tx, &input.log_group_name).await?;
            let key = rows::stream(group.id, &input.log_stream_name);
            let mut stream = tx.get_value::<Stream>(&key).await?.ok_or(Error::NoStream)?;
            let expired = group.expired_before_ms(now_ms);
            let (kept, rejected) = batch::accepted(&input.log_events, now_ms, expired);
            let events = &input.log_events[kept];
            for event in events {
                let place = Place { timestamp: event.timestamp, sequence: stream.next };
                tx.put(rows::event(stream.id, place), rows::encode(now_ms, &event.message));
                stream.next += 1;
                stream.bytes += (event.message.len() + OVERHEAD) as u64;
            }
            if let (Some(first), Some(last)) = (events.first(), events.last()) {
                let first = first.timestamp;
                stream.first_ms = Some(stream.first_ms.map_or(first, |known| known.min(first)));
                stream.last_ms = stream.last_ms.max(Some(last.timestamp));
                stream.last_ingestion_ms = Some(now_ms);
                tx.put_value(key, &stream);
            }
            Ok::<_, Error>((stream, rejected))
        })
        .await?;
    Ok(PutLogEventsResponse {
        next_sequence_token: Some(sequence_token(&stream)),
        rejected_log_events_info: rejected,
        rejected_entity_info: None,
    })
}
