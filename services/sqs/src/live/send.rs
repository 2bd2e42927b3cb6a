//! Messages in.

use crate::error::Error;
use crate::live::Live;
use crate::store::{self as rows, Content, Queue, Seen, State};
use service::Ctx;
use std::sync::Arc;
use store::{Key, Tx};

/// How long a deduplication id counts.
pub const SEEN_MS: i64 = 5 * 60 * 1000;
/// Ids that have been forgotten whose rows one send takes away.
const FORGOTTEN_MAX: usize = 4;
/// Messages of one queue. AWS has no such bound; here each takes some 200 bytes of memory.
const MESSAGES_MAX: usize = 20_000_000;

/// A message about to be sent, with what will tell it from another.
pub struct Draft {
    pub content: Content,
    pub group: Option<String>,
    pub delay_ms: i64,
    /// When it was sent, if it has been in another queue before.
    pub sent_ms: Option<i64>,
    /// The row of its deduplication id.
    pub seen: Option<Key>,
    /// The id of the event that brings it, by which a repeat is recognised.
    pub once: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Sent {
    pub message_id: String,
    pub sequence: u64,
}

/// Sends all of them in one transaction. Goes on to its end if the caller goes away.
pub async fn send(ctx: &Ctx, live: &Arc<Live>, drafts: Vec<Draft>) -> Result<Vec<Sent>, Error> {
    let (ctx, live) = (ctx.clone(), live.clone());
    let sending = tokio::spawn(async move { sent(&ctx, &live, drafts).await });
    sending.await.map_err(|error| Error::Fault(aws::Fault::internal(error)))?
}

async fn sent(ctx: &Ctx, live: &Arc<Live>, drafts: Vec<Draft>) -> Result<Vec<Sent>, Error> {
    let now_ms = ctx.now_ms();
    let mut messages = Vec::with_capacity(drafts.len());
    {
        let mut index = live.index.lock();
        if index.len() + drafts.len() > MESSAGES_MAX {
            let message = format!("A queue holds at most {MESSAGES_MAX} messages here.");
            return Err(Error::Coded("OverLimit", message));
        }
        for draft in drafts {
            let state = State {
                sent_ms: draft.sent_ms.unwrap_or(now_ms),
                visible_ms: now_ms + draft.delay_ms,
                group: draft.group.clone(),
                ..State::default()
            };
            let sequence = index.next_sequence(now_ms);
            index.begin(sequence, &state);
            messages.push(Message { draft, state, sequence });
        }
    }
    let forgotten = live.forgotten(now_ms);
    let written = write(ctx, live, &messages, &forgotten, now_ms).await;
    let mut index = live.index.lock();
    let Ok(taken) = written else {
        messages.iter().for_each(|message| index.remove(message.sequence));
        drop(index);
        live.seen.lock().extend(forgotten.into_iter().map(|key| (0, key)));
        return written.map(|_| Vec::new());
    };
    let mut sent = Vec::with_capacity(taken.len());
    let mut seen = Vec::new();
    for (message, repeated) in messages.into_iter().zip(taken) {
        if let Some(before) = repeated {
            index.remove(message.sequence);
            sent.push(before);
            continue;
        }
        index.complete(message.sequence, now_ms);
        seen.extend(message.draft.seen.map(|key| (now_ms, key)));
        let message_id = message.draft.content.message_id;
        sent.push(Sent { message_id, sequence: message.sequence });
    }
    drop(index);
    live.seen.lock().extend(seen);
    live.wake();
    Ok(sent)
}

struct Message {
    draft: Draft,
    state: State,
    sequence: u64,
}

/// For each message what it repeats, if it does.
async fn write(
    ctx: &Ctx,
    live: &Live,
    messages: &[Message],
    forgotten: &[Key],
    now_ms: i64,
) -> Result<Vec<Option<Sent>>, Error> {
    let bodies: Vec<bytes::Bytes> = messages
        .iter()
        .map(|message| rows::encode(&message.draft.content).map(Into::into))
        .collect::<Result<_, _>>()?;
    let bodies = &bodies;
    ctx.store()
        .transact(|tx| async move {
            present(&tx, live).await?;
            for key in forgotten {
                let known = tx.get_value::<Seen>(key).await?;
                if known.is_some_and(|seen| now_ms - seen.at_ms >= SEEN_MS) {
                    tx.delete(key);
                }
            }
            let mut taken = Vec::with_capacity(messages.len());
            for (message, body) in messages.iter().zip(bodies) {
                let repeated = repeats(&tx, message, now_ms).await?;
                if repeated.is_none() {
                    let Message { state, sequence, .. } = message;
                    tx.put(rows::body(live.id, *sequence), body.clone());
                    tx.put_value(rows::state(live.id, *sequence), state);
                }
                taken.push(repeated);
            }
            Ok(taken)
        })
        .await
}

async fn repeats(tx: &Tx, message: &Message, now_ms: i64) -> Result<Option<Sent>, Error> {
    let draft = &message.draft;
    let own = Sent { message_id: draft.content.message_id.clone(), sequence: message.sequence };
    if let Some(id) = &draft.once
        && !tx.once(id).await?
    {
        return Ok(Some(own));
    }
    let Some(key) = &draft.seen else { return Ok(None) };
    let known = tx.get_value::<Seen>(key).await?;
    if let Some(seen) = known.filter(|seen| now_ms - seen.at_ms < SEEN_MS) {
        return Ok(Some(Sent { message_id: seen.message_id, sequence: seen.sequence }));
    }
    let seen = Seen { message_id: own.message_id, sequence: own.sequence, at_ms: now_ms };
    tx.put_value(key.clone(), &seen);
    Ok(None)
}

/// The queue's row, if its messages still stand under the same id.
pub async fn present(tx: &Tx, live: &Live) -> Result<Queue, Error> {
    let queue: Option<Queue> = tx.get_value(&live.place.key()).await?;
    queue.filter(|queue| queue.id == live.id).ok_or(Error::Gone)
}

impl Live {
    /// Some deduplication ids that no longer count, whose rows are to go.
    fn forgotten(&self, now_ms: i64) -> Vec<Key> {
        let mut seen = self.seen.lock();
        let mut found = Vec::new();
        while found.len() < FORGOTTEN_MAX
            && let Some((at_ms, _)) = seen.front()
            && now_ms - at_ms >= SEEN_MS
        {
            found.extend(seen.pop_front().map(|(_, key)| key));
        }
        found
    }
}
