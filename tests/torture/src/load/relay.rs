//! Hands events from the outbox to their target, which lies in the store itself and recognises a repeat by
//! `once`, as the engine's relay and the services do. It fails at times, and forgets to say it is done.

use super::Load;
use crate::plan::Dice;
use crate::tables::{self, Arrived};
use anyhow::{Context, Result, ensure};
use std::sync::Arc;
use store::{Delivery, Event, Store, Tx};
use tokio::sync::Semaphore;
use world::World;

const IN_FLIGHT_MAX: usize = 24;
const TROUBLE_ONE_IN: u64 = 12;
const RETRY_MS: u64 = 60;

pub async fn run(load: Arc<Load>) {
    let permits = Arc::new(Semaphore::new(IN_FLIGHT_MAX));
    for batch in 0u64.. {
        let Ok(permit) = permits.clone().acquire_owned().await else { return };
        let events = load.store.outbox().next(1 + permits.available_permits()).await;
        let events = load.mind("the outbox", events.map_err(anyhow::Error::from)).await;
        drop(permit);
        for (at, delivery) in events.into_iter().flatten().enumerate() {
            let Ok(permit) = permits.clone().acquire_owned().await else { return };
            let load = load.clone();
            tokio::spawn(async move {
                let dice = load.dice(7_000_000 + batch * 100 + at as u64);
                let id = delivery.id;
                let settled = settle(&load.store, &load.world, delivery, Some(&dice)).await;
                if load.mind("a delivery", settled).await.is_none() {
                    load.store.outbox().release(id);
                }
                drop(permit);
            });
        }
    }
}

/// Delivers one event and settles it; with dice some trouble comes between.
pub async fn settle(
    store: &Store,
    world: &World,
    delivery: Delivery,
    dice: Option<&Dice>,
) -> Result<()> {
    let Delivery { id, event } = delivery;
    let trouble = dice.filter(|dice| dice.one_in(TROUBLE_ONE_IN));
    if let Some(dice) = trouble.filter(|dice| dice.one_in(2)) {
        let at_ms = world.now_ms() + dice.below(RETRY_MS) as i64;
        return Ok(store.outbox().retry_later(id, at_ms).await?);
    }
    if let Some(letter) = dead_letter(&event) {
        return Ok(store.outbox().done_and_emit(id, letter).await?);
    }
    let arriving = &event;
    let body = |tx: Tx| async move {
        if tx.once(&arriving.id).await? { arrive(&tx, arriving).await } else { Ok(()) }
    };
    store.transact(body).await?;
    match trouble {
        Some(_) => store.outbox().release(id),
        None => store.outbox().done(id).await?,
    }
    Ok(())
}

/// Some events are always refused by their target, and go to another.
fn dead_letter(event: &Event) -> Option<Event> {
    let sum: u64 = event.id.bytes().map(u64::from).sum();
    let refused = event.id.starts_with("e.") && event.order_key.is_none() && sum.is_multiple_of(9);
    refused.then(|| Event { id: format!("d.{}", event.id), attempts: 0, ..event.clone() })
}

async fn arrive(tx: &Tx, event: &Event) -> Result<()> {
    let text = std::str::from_utf8(&event.body).context("an event is no text")?;
    if let Some(hot) = text.strip_prefix("hot ") {
        let hot: u64 = hot.parse()?;
        let last = tx.get_value::<u64>(&tables::arrived_hot()).await?.unwrap_or(0);
        ensure!(last + 1 == hot, "event {hot} of the hot key came behind {last}");
        tx.put_value(tables::arrived_hot(), &hot);
        return Ok(());
    }
    let numbers: Vec<u64> = text.split(' ').map(str::parse).collect::<Result<_, _>>()?;
    let [writer, number, index, ordered] = numbers[..] else {
        anyhow::bail!("an event is cut short: {text}");
    };
    let key = tables::arrived(writer, ordered == 1);
    let mut arrived = tx.get_value::<Arrived>(&key).await?.unwrap_or_default();
    let last = arrived.last;
    let in_order = ordered == 0 || number * 4 + index > last || arrived.count == 0;
    ensure!(in_order, "event {index} of unit {number} of writer {writer} came behind {last}/4");
    arrived.add(number, index);
    tx.put_value(key, &arrived);
    Ok(())
}
