//! `SubscribeToShard`: a shard's records as they come, in an event stream of five minutes.

use super::consumers::find;
use super::tags::check_id;
use crate::reads::{self, Page, Room};
use crate::refusal;
use crate::rules::rate::{Bucket, READ_BYTES};
use crate::rules::shard::Shard;
use crate::rules::stream::{Consumer, topic};
use crate::streams::{Known, Named, State};
use aws::Fault;
use bytes::Bytes;
use futures_util::stream;
use model_kinesis as model;
use service::Ctx;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::Subscription;
use wire::eventstream::Message;
use wire::{Body, BodyError, Field, JsonEncoder, Shape};

/// How long a subscription lasts.
const LIFE: Duration = Duration::from_secs(5 * 60);
/// A consumer subscribes anew to a shard after this long.
const PAUSE: Duration = Duration::from_secs(5);
/// An event says at least this often that there is nothing.
const QUIET: Duration = Duration::from_secs(5);
/// Of an event: with one record more, of ten megabytes, it stays in base64 below the sixteen that a frame may have.
const EVENT: Room = Room { records: 1_000, bytes: 1024 * 1024 };

pub async fn handle(
    ctx: Ctx,
    input: model::SubscribeToShardInput,
) -> Result<model::SubscribeToShardOutput, Fault> {
    check_id(input.stream_id.as_ref())?;
    let (known, consumer) = find(&ctx, &input.consumer_arn).await?;
    let shard = known.named(&input.shard_id)?.clone();
    let from = &input.starting_position;
    let from = (&from.type_, from.sequence_number.as_deref(), from.timestamp);
    let next = reads::start(ctx.store(), &known, &shard, from, ctx.now_ms()).await?;
    if input.dry_run == Some(true) {
        return Err(refusal::dry_run());
    }
    let state = ctx.state::<State>();
    let (number, begun) = (ctx.world().random_u64(), ctx.world().instant());
    if !state.subscribe(&consumer.arn, shard.number, (begun, number), PAUSE) {
        return Err(refusal::in_use(format!(
            "Another active subscription exists for this consumer: {}:{}:{}",
            known.stream.account, known.stream.name, consumer.name
        )));
    }
    let arn = known.stream.arn();
    let subscribing = Subscribing {
        written: ctx.store().signals().subscribe(&topic(&arn, &shard.id())),
        deregistered: ctx.store().signals().subscribe(&consumer.arn),
        rate: Bucket::full(READ_BYTES, ctx.now_ms()),
        ready: VecDeque::from([Message::initial_response("{}")]),
        ended: false,
        told: None,
        ctx,
        known,
        shard,
        consumer,
        number,
        begun,
        next,
    };
    let events = stream::unfold(subscribing, |mut subscribing| async move {
        let frame = subscribing.frame().await?;
        Some((frame, subscribing))
    });
    Ok(model::SubscribeToShardOutput { event_stream: Body::stream(events, None) })
}

/// A subscription on its way.
struct Subscribing {
    ctx: Ctx,
    known: Arc<Known>,
    shard: Shard,
    consumer: Consumer,
    number: u64,
    begun: Instant,
    next: u64,
    written: Subscription,
    deregistered: Subscription,
    rate: Bucket,
    ready: VecDeque<Message>,
    ended: bool,
    /// The last record that was told, by its sequence number.
    told: Option<String>,
}

impl Subscribing {
    /// The next frame; none at the end.
    async fn frame(&mut self) -> Option<Result<Bytes, BodyError>> {
        if self.ready.is_empty() && !self.ended {
            match self.event().await {
                Ok(Some(event)) => self.ready.push_back(event),
                Ok(None) => self.ended = true,
                Err(fault) => {
                    self.ended = true;
                    let spec = model::SubscribeToShardEventStream::SHAPE;
                    self.ready.push_back(Message::fault(spec, &fault));
                }
            }
        }
        let message = self.ready.pop_front()?;
        Some(message.encode().map_err(|error| BodyError::Broken(format!("{error:?}"))))
    }

    async fn event(&mut self) -> Result<Option<Message>, Fault> {
        let mut quiet = false;
        loop {
            let left = LIFE.checked_sub(self.ctx.world().instant().duration_since(self.begun));
            let Some(left) = left.filter(|left| !left.is_zero()) else { return Ok(None) };
            let state = self.ctx.state::<State>();
            if !state.is_subscribed(&self.consumer.arn, self.shard.number, self.number) {
                return Err(refusal::in_use("The consumer has subscribed to the shard anew."));
            }
            find(&self.ctx, &self.consumer.arn).await?;
            let now_ms = self.ctx.now_ms();
            // Closed or not is looked at before the records: behind a closed shard's last one nothing comes.
            self.known = state.find(&self.ctx, &Named::of(&self.known.stream)).await?;
            let absent = || refusal::no_shard(&self.shard.id(), &self.known.stream);
            self.shard = self.known.shard(self.shard.number).ok_or_else(absent)?.clone();
            let (store, stream) = (self.ctx.store(), &self.known.stream);
            let room = (EVENT, now_ms);
            let page = reads::page(store, stream, &self.shard, self.next, room).await?;
            let ended = !self.shard.is_open() && page.next >= page.end;
            if !page.records.is_empty() || ended || quiet {
                return self.told(page, ended, now_ms).await.map(Some);
            }
            self.next = page.next;
            let pause = left.min(QUIET);
            tokio::select! {
                () = self.written.changed() => {}
                () = self.deregistered.changed() => {}
                () = self.ctx.world().sleep_real(pause) => quiet = pause == QUIET,
            }
        }
    }

    async fn told(&mut self, page: Page, ended: bool, now_ms: i64) -> Result<Message, Fault> {
        let debt_ms = self.rate.spend(page.bytes as f64, now_ms);
        if debt_ms > 0 {
            self.ctx.world().sleep(Duration::from_millis(debt_ms)).await;
        }
        self.next = page.next;
        self.ended = ended;
        let behind_ms = page.behind_ms(now_ms);
        let records: Vec<model::Record> = page
            .records
            .into_iter()
            .map(|(position, record)| reads::shown(&self.shard, position, record))
            .collect();
        if let Some(last) = records.last() {
            self.told = Some(last.sequence_number.clone());
        }
        let continuation = self.told.clone().unwrap_or_else(|| match self.next.checked_sub(1) {
            Some(before) => self.shard.sequence(before, now_ms),
            None => self.shard.starting_sequence(),
        });
        // An event's members are those of a reading and one more.
        let reading = model::GetRecordsOutput {
            records,
            next_shard_iterator: None,
            millis_behind_latest: Some(behind_ms),
            child_shards: ended.then(|| reads::children(&self.known, &self.shard)),
        };
        let mut encoder = JsonEncoder::default();
        Field::encode(&reading, &mut encoder);
        let mut payload =
            format!("{{\"ContinuationSequenceNumber\":\"{continuation}\",").into_bytes();
        payload.extend_from_slice(encoder.out.get(1..).unwrap_or_default());
        Ok(Message::event("SubscribeToShardEvent", "application/json", payload))
    }
}
