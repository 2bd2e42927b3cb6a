//! Messages from one queue to another: to dead-letter queues, and back from them.

use crate::error::Error;
use crate::live::send::present;
use crate::live::{Live, Queues};
use crate::rules::address::Place;
use crate::store::{self as rows, Content, MoveName, MoveTask, State};
use aws::{AccountId, Fault, Region};
use bytes::Bytes;
use service::Ctx;
use std::collections::HashMap;
use std::sync::Arc;
use store::{Timer, Tx};

/// The timer of a move under way.
pub const MOVE: &str = "move";
/// Messages that one step moves.
const STEP_MESSAGES: usize = 50;
/// What one transaction moves in bodies.
const STEP_BYTES: usize = 8 * 1024 * 1024;
/// Between two steps of a move with a bound on its speed.
const STEP_MS: i64 = 1_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transfer {
    ToDeadLetters,
    /// As new messages: their ids and their ages begin anew
    /// (<https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue-redrive.html>).
    Back,
}

/// A message on its way.
struct Move {
    old: u64,
    new: u64,
    state: State,
    /// Its id there, where it gets another one.
    message_id: Option<String>,
}

/// Moves messages in one transaction: no crash loses one or leaves it twice.
pub async fn transfer(
    ctx: &Ctx,
    from: &Arc<Live>,
    to: &Arc<Live>,
    sequences: &[u64],
    how: Transfer,
) -> Result<(), Error> {
    let now_ms = ctx.now_ms();
    let states: Vec<(u64, State)> = {
        let index = from.index.lock();
        sequences.iter().filter_map(|s| Some((*s, index.state(*s)?))).collect()
    };
    let moves = begin(ctx, to, states, (how, now_ms));
    let wanted = &moves;
    let moved = ctx
        .store()
        .transact(|tx| async move {
            present(&tx, from).await?;
            present(&tx, to).await?;
            let mut there = Vec::with_capacity(wanted.len());
            for one in wanted {
                there.push(move_one(&tx, from, to, one).await?);
            }
            Ok::<_, Error>(there)
        })
        .await;
    let there = match moved {
        Ok(there) => there,
        Err(error) => {
            let mut index = to.index.lock();
            moves.iter().for_each(|one| index.remove(one.new));
            return Err(error);
        }
    };
    {
        let mut index = from.index.lock();
        moves.iter().for_each(|one| index.remove(one.old));
        if index.is_ready() {
            from.wake();
        }
    }
    let mut index = to.index.lock();
    for (one, there) in moves.iter().zip(there) {
        match there {
            true => index.complete(one.new, now_ms),
            false => index.remove(one.new),
        }
    }
    drop(index);
    to.wake();
    Ok(())
}

/// Takes in messages whose rows are not there yet.
fn begin(
    ctx: &Ctx,
    to: &Live,
    states: Vec<(u64, State)>,
    (how, now_ms): (Transfer, i64),
) -> Vec<Move> {
    let anew = how == Transfer::Back || to.config().queue.settings.fifo;
    let mut moves = Vec::with_capacity(states.len());
    let mut index = to.index.lock();
    for (old, before) in states {
        let received_before = match how {
            // The receipt that brought it here handed it to nobody.
            Transfer::ToDeadLetters => before.received_before + before.receives.saturating_sub(1),
            Transfer::Back => 0,
        };
        let state = State {
            sent_ms: if anew { now_ms } else { before.sent_ms },
            visible_ms: now_ms,
            group: before.group,
            received_before,
            ..State::default()
        };
        let new = index.next_sequence(now_ms);
        index.begin(new, &state);
        let message_id = (how == Transfer::Back).then(|| ctx.world().uuid());
        moves.push(Move { old, new, state, message_id });
    }
    moves
}

/// False if it is no longer there.
async fn move_one(tx: &Tx, from: &Live, to: &Live, one: &Move) -> Result<bool, Error> {
    let Some(row) = tx.get(&rows::body(from.id, one.old)).await? else { return Ok(false) };
    let content = one.content(rows::decode(&row)?, from);
    tx.delete(&rows::body(from.id, one.old));
    tx.delete(&rows::state(from.id, one.old));
    tx.put(rows::body(to.id, one.new), rows::encode(&content)?);
    tx.put_value(rows::state(to.id, one.new), &one.state);
    Ok(true)
}

impl Move {
    fn content(&self, before: Content, from: &Live) -> Content {
        if let Some(message_id) = self.message_id.clone() {
            return Content { message_id, source: None, ..before };
        }
        // Two messages that happened to share a deduplication id are told apart among the dead letters.
        let own = before.message_id.clone();
        let deduplication = before.deduplication.is_some().then_some(own);
        let source = Some(from.place.arn().to_string());
        Content { deduplication, source, ..before }
    }
}

pub fn set_timer(ctx: &Ctx, tx: &Tx, task: &MoveTask, due_ms: i64) {
    let named = MoveName {
        account: ctx.account().to_string(),
        region: ctx.region().to_string(),
        handle: task.handle.clone(),
    };
    tx.set_timer(Timer {
        service: "sqs".into(),
        name: MOVE.into(),
        key: task.handle.clone(),
        due_ms,
        body: Bytes::from(serde_json::to_vec(&named).unwrap_or_default()),
    });
}

/// One step of a move.
pub async fn step(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let named: MoveName = serde_json::from_slice(&timer.body).map_err(Fault::internal)?;
    let (Some(account), Some(region)) =
        (AccountId::new(&named.account), Region::new(&named.region))
    else {
        return Err(Fault::internal("a move's timer names no account or region"));
    };
    let ctx = ctx.within(&account, &region);
    let key = rows::move_task(&account, &region, &named.handle);
    let Some(task) = ctx.store().get_value::<MoveTask>(&key).await? else { return Ok(()) };
    let (moved, ended) = match task.status.as_str() {
        "RUNNING" => advance(&ctx, &task).await,
        _ => (0, Some(("CANCELLED", None))),
    };
    let due_ms = ctx.now_ms() + task.per_second.map_or(0, |_| STEP_MS);
    let (ctx, key, ended) = (&ctx, &key, &ended);
    ctx.store()
        .transact(|tx| async move {
            let Some(mut task) = tx.get_value::<MoveTask>(key).await? else { return Ok(()) };
            task.moved += moved;
            match ended {
                Some((status, failure)) => {
                    task.status = (*status).to_owned();
                    task.failure = failure.clone();
                }
                None => set_timer(ctx, &tx, &task, due_ms),
            }
            tx.put_value(key.clone(), &task);
            Ok::<_, Error>(())
        })
        .await?;
    Ok(())
}

type End = Option<(&'static str, Option<String>)>;

async fn advance(ctx: &Ctx, task: &MoveTask) -> (u64, End) {
    let most = task.per_second.map_or(STEP_MESSAGES, |most| (most as usize).min(500));
    match move_some(ctx, task, most).await {
        Ok(0) => (0, Some(("COMPLETED", None))),
        Ok(moved) => (moved, None),
        Err(error) => {
            let fault = Fault::from(error);
            (0, Some(("FAILED", Some(fault.code))))
        }
    }
}

async fn move_some(ctx: &Ctx, task: &MoveTask, most: usize) -> Result<u64, Error> {
    let queues: Arc<Queues> = ctx.state();
    let source = Place::parse_arn(&task.source).ok_or(Error::NoQueue)?;
    let from = queues.find(ctx, &source).await?;
    let now_ms = ctx.now_ms();
    let found = {
        let mut index = from.index.lock();
        index.promote(now_ms);
        index.take_movable(task.until, most)
    };
    let moved = move_found(ctx, task, &from, &found).await;
    // What was not moved stays where it was.
    let mut index = from.index.lock();
    found.iter().for_each(|sequence| index.complete(*sequence, now_ms));
    drop(index);
    from.wake();
    moved
}

async fn move_found(
    ctx: &Ctx,
    task: &MoveTask,
    from: &Arc<Live>,
    found: &[u64],
) -> Result<u64, Error> {
    let queues: Arc<Queues> = ctx.state();
    // The queues that they go to, in the order in which they are first met.
    let mut targets: Vec<(String, Vec<u64>)> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut bytes = 0;
    for sequence in found {
        let Some(row) = ctx.store().get(&rows::body(from.id, *sequence)).await? else { continue };
        bytes += row.len();
        if bytes > STEP_BYTES && !targets.is_empty() {
            break;
        }
        let to = match &task.destination {
            Some(arn) => arn.clone(),
            None => rows::decode(&row)?
                .source
                .ok_or_else(|| Error::Fault(Fault::client("CouldNotDetermineMessageSource", "")))?,
        };
        let at = *known.entry(to.clone()).or_insert_with(|| {
            targets.push((to, Vec::new()));
            targets.len() - 1
        });
        targets[at].1.push(*sequence);
    }
    let mut moved = 0;
    for (to, sequences) in targets {
        let place = Place::parse_arn(&to).ok_or(Error::NoQueue)?;
        let to = queues.find(ctx, &place).await?;
        transfer(ctx, from, &to, &sequences, Transfer::Back).await?;
        moved += sequences.len() as u64;
    }
    Ok(moved)
}
