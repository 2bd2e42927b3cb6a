//! Rooms in which everyone takes the next free seat, known by counting those who sit: two at one seat
//! would be a range that changed unseen.

use super::{Load, ROOMS};
use crate::tables;
use anyhow::{Result, ensure};
use std::sync::Arc;
use store::{Range, Tx};

const SEATS: usize = 8;
const PAUSE_MICROS: u64 = 8_000;

pub async fn run(load: Arc<Load>, sitter: u64) {
    let dice = load.dice(300 + sitter);
    for number in 0u64.. {
        let room = dice.below(ROOMS);
        let body = |tx: Tx| sit(tx, room, [load.life, sitter, number]);
        load.mind("a seat", load.store.transact(body).await).await;
        load.pause(&dice, PAUSE_MICROS).await;
    }
}

async fn sit(tx: Tx, room: u64, guest: [u64; 3]) -> Result<()> {
    let rows = tx.range(Range::prefix(&tables::room(room))).await?;
    check(rows.iter().map(|(_, seat)| &seat[..]))?;
    let mut seat = rows.len();
    if seat >= SEATS {
        tx.clear_prefix(&tables::room(room)).await?;
        seat = 0;
    }
    let key = guest.iter().fold(tables::room(room), |key, part| key.u64(*part));
    tx.put(key, seat.to_string());
    Ok(())
}

/// Nobody shares a seat, and none between is free.
pub fn check<'a>(seats: impl Iterator<Item = &'a [u8]>) -> Result<()> {
    let mut taken: Vec<String> =
        seats.map(|seat| String::from_utf8_lossy(seat).into_owned()).collect();
    taken.sort();
    let right = taken.iter().enumerate().all(|(at, seat)| *seat == at.to_string());
    ensure!(right && taken.len() <= SEATS, "the seats of a room are taken as {taken:?}");
    Ok(())
}
