//! Messages out.

use crate::error::Error;
use crate::live::index::Picked;
use crate::live::send::present;
use crate::live::{Live, Queues, settle};
use crate::moving::{self, Transfer};
use crate::rules::address::Place;
use crate::rules::receipt::Receipt;
use crate::store::{self as rows, Content, State};
use bytes::Bytes;
use service::Ctx;
use std::sync::Arc;

/// Messages beyond their retention that one receipt takes away.
const OLD_MAX: usize = 100;

#[derive(Clone, Copy, Debug)]
pub struct Asked {
    pub most: usize,
    pub visibility_ms: i64,
    /// Until when to wait for a first message.
    pub until_ms: i64,
}

/// A message that has been handed out.
#[derive(Clone, Debug)]
pub struct Received {
    pub queue: u64,
    pub sequence: u64,
    pub state: State,
    /// When it was handed out.
    pub at_ms: i64,
    pub content: Content,
}

impl Received {
    pub fn handle(&self, secret: &str) -> String {
        let (queue, sequence, receives) = (self.queue, self.sequence, self.state.receives);
        Receipt { queue, sequence, receives, at_ms: self.at_ms }.handle(secret)
    }

    pub fn picked(&self) -> Picked {
        Picked { sequence: self.sequence, state: self.state.clone() }
    }
}

/// Who stops waiting has another one look: it may be the only one who knew when something becomes visible.
struct Leaving<'a> {
    queues: &'a Queues,
    place: &'a Place,
}

impl Drop for Leaving<'_> {
    fn drop(&mut self) {
        if let Some(live) = self.queues.known(self.place) {
            live.wake();
        }
    }
}

/// Hands out what is there, or waits for it: woken by what makes something ready.
pub async fn receive(
    ctx: &Ctx,
    queues: &Arc<Queues>,
    place: &Place,
    asked: Asked,
) -> Result<Vec<Received>, Error> {
    let _leaving = Leaving { queues, place };
    loop {
        let live = queues.find(ctx, place).await?;
        let ready = live.ready.notified();
        tokio::pin!(ready);
        ready.as_mut().enable();
        if live.is_gone() {
            continue;
        }
        let now_ms = ctx.now_ms();
        forget_old(ctx, &live, now_ms).await?;
        let (picked, next_ms, more) = {
            let mut index = live.index.lock();
            let next_ms = index.promote(now_ms);
            let picked = index.pick(asked.most, asked.visibility_ms, now_ms);
            (picked, next_ms, index.is_ready())
        };
        if more {
            live.wake();
        }
        if !picked.is_empty() {
            match hand_out(ctx, queues, &live, picked).await {
                Ok(received) if received.is_empty() => continue,
                Err(Error::Gone) => {
                    queues.forget(&live);
                    continue;
                }
                other => return other,
            }
        }
        if now_ms >= asked.until_ms {
            return Ok(Vec::new());
        }
        let wake_ms = next_ms.map_or(asked.until_ms, |next_ms| next_ms.min(asked.until_ms));
        tokio::select! {
            () = &mut ready => {}
            () = ctx.world().sleep_until_ms(wake_ms) => {}
        }
    }
}

/// What was received under an attempt's id, hidden anew for a while, if all of it still is in flight from that receipt;
/// otherwise nothing. Goes on to its end if the caller goes away.
pub async fn again(
    ctx: &Ctx,
    live: &Arc<Live>,
    attempt: &str,
    visibility_ms: i64,
) -> Result<Vec<Received>, Error> {
    let now_ms = ctx.now_ms();
    let Some((at_ms, before)) = live.attempts.known(attempt, now_ms) else { return Ok(Vec::new()) };
    let hidden: Vec<Picked> = {
        let mut index = live.index.lock();
        index.promote(now_ms);
        if !before.iter().all(|picked| index.holds(picked)) {
            return Ok(Vec::new());
        }
        let visible_ms = now_ms + visibility_ms;
        let hide = |Picked { sequence, state }| {
            index.set_visible(sequence, visible_ms, now_ms);
            Picked { sequence, state: State { visible_ms, ..state } }
        };
        before.into_iter().map(hide).collect()
    };
    live.attempts.keep(attempt, at_ms, hidden.clone());
    // They may be visible again sooner than who waits knows.
    live.wake();
    let (ctx, live) = (ctx.clone(), live.clone());
    let hiding = tokio::spawn(async move {
        let bodies = write(&ctx, &live, &hidden).await?;
        received(&live, hidden, at_ms, bodies)
    });
    match hiding.await.map_err(|error| Error::Fault(aws::Fault::internal(error)))? {
        Err(Error::Gone) => Ok(Vec::new()),
        other => other,
    }
}

/// Takes away messages that are older than the queue keeps them.
pub async fn forget_old(ctx: &Ctx, live: &Live, now_ms: i64) -> Result<usize, Error> {
    let retention_ms = i64::from(live.config().queue.settings.retention_s) * 1000;
    let old = live.index.lock().older(now_ms - retention_ms, OLD_MAX);
    if !old.is_empty() {
        settle::take_away(ctx, live, &old).await?;
    }
    Ok(old.len())
}

/// Goes on to its end if the caller goes away.
async fn hand_out(
    ctx: &Ctx,
    queues: &Arc<Queues>,
    live: &Arc<Live>,
    picked: Vec<Picked>,
) -> Result<Vec<Received>, Error> {
    let (ctx, queues, live) = (ctx.clone(), queues.clone(), live.clone());
    let handing = tokio::spawn(async move {
        let picked = bury(&ctx, &queues, &live, picked).await;
        if picked.is_empty() {
            return Ok(Vec::new());
        }
        hidden(&ctx, &live, picked).await
    });
    handing.await.map_err(|error| Error::Fault(aws::Fault::internal(error)))?
}

/// Moves what has been received too often to the dead-letter queue; gives the others.
async fn bury(
    ctx: &Ctx,
    queues: &Arc<Queues>,
    live: &Arc<Live>,
    picked: Vec<Picked>,
) -> Vec<Picked> {
    let config = live.config();
    let Some(redrive) = &config.queue.settings.redrive else { return picked };
    let (dead, alive): (Vec<Picked>, Vec<Picked>) =
        picked.into_iter().partition(|picked| picked.state.receives > redrive.receives_max);
    if dead.is_empty() {
        return alive;
    }
    let moved = async {
        let place = Place::parse_arn(&redrive.target).ok_or(Error::NoQueue)?;
        let target = queues.find(ctx, &place).await?;
        let sequences: Vec<u64> = dead.iter().map(|picked| picked.sequence).collect();
        moving::transfer(ctx, live, &target, &sequences, Transfer::ToDeadLetters).await
    };
    match moved.await {
        Ok(()) => alive,
        // Without its dead-letter queue a message stays where it is.
        Err(error) => {
            tracing::warn!(?error, queue = live.place.name, "a dead-letter queue takes nothing");
            alive.into_iter().chain(dead).collect()
        }
    }
}

/// What is picked, once its new states are rows; otherwise it is given back.
async fn hidden(ctx: &Ctx, live: &Arc<Live>, picked: Vec<Picked>) -> Result<Vec<Received>, Error> {
    let at_ms = ctx.now_ms();
    match write(ctx, live, &picked).await {
        Ok(bodies) => received(live, picked, at_ms, bodies),
        Err(error) => {
            let mut index = live.index.lock();
            for message in &picked {
                let receives = message.state.receives - 1;
                let first_ms = message.state.first_ms.filter(|_| receives > 0);
                let before = State { receives, first_ms, ..message.state.clone() };
                index.give_back(message.sequence, &before);
            }
            drop(index);
            live.wake();
            Err(error)
        }
    }
}

/// Writes messages' states; gives their bodies, as far as they are there.
async fn write(ctx: &Ctx, live: &Live, messages: &[Picked]) -> Result<Vec<Option<Bytes>>, Error> {
    ctx.store()
        .transact(|tx| async move {
            present(&tx, live).await?;
            let mut bodies = Vec::with_capacity(messages.len());
            for message in messages {
                let key = rows::state(live.id, message.sequence);
                let Some(known) = tx.get_value::<State>(&key).await? else {
                    bodies.push(None);
                    continue;
                };
                // A receipt that came after this one may have been quicker.
                if known.receives <= message.state.receives {
                    tx.put_value(key, &message.state);
                }
                bodies.push(tx.get(&rows::body(live.id, message.sequence)).await?);
            }
            Ok::<_, Error>(bodies)
        })
        .await
}

fn received(
    live: &Live,
    picked: Vec<Picked>,
    at_ms: i64,
    bodies: Vec<Option<Bytes>>,
) -> Result<Vec<Received>, Error> {
    let mut received = Vec::with_capacity(bodies.len());
    for (message, body) in picked.into_iter().zip(bodies) {
        match body {
            Some(body) => received.push(Received {
                queue: live.id,
                sequence: message.sequence,
                state: message.state,
                at_ms,
                content: rows::decode(&body)?,
            }),
            // Deleted in the meantime.
            None => live.index.lock().remove(message.sequence),
        }
    }
    Ok(received)
}
