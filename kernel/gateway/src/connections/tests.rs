//! Who has a place, who waits for one, and who has to go.

use super::{Connections, Fate, Owner, Sides, Slot, told};
use crate::limits::{
    FUNCTIONS_PART, IDLE_MAX, LEAVE_MAX, MAKE_ROOM, REQUESTS_MAX, STALL_MAX, WAITING_MAX,
};
use futures_util::FutureExt;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::advance;

fn fate(slot: &Slot) -> Fate {
    *slot.connection.fate().borrow()
}

/// Opened a second apart, the oldest first.
async fn opened(connections: &Arc<Connections>, count: usize) -> Vec<Slot> {
    let mut slots = Vec::new();
    for _ in 0..count {
        slots.push(connections.open(&None).unwrap());
        advance(Duration::from_secs(1)).await;
    }
    slots
}

fn function(name: &str) -> Owner {
    Some(name.into())
}

fn busy_of(connections: &Arc<Connections>, owner: &Owner) -> Slot {
    let slot = connections.open(owner).unwrap();
    slot.connection.request_begins();
    slot
}

async fn busy(connections: &Arc<Connections>, count: usize) -> Vec<Slot> {
    let slots = opened(connections, count).await;
    slots.iter().for_each(|slot| slot.connection.request_begins());
    slots
}

#[tokio::test(start_paused = true)]
async fn the_longest_idle_make_room_and_the_busy_stay() {
    let connections = Arc::new(Connections::new(MAKE_ROOM * 2, REQUESTS_MAX));
    let mut slots = opened(&connections, MAKE_ROOM * 2).await;
    slots[0].connection.request_begins();
    slots[1].connection.request_begins();
    slots[1].connection.request_ends();
    let waiting = tokio::spawn({
        let connections = connections.clone();
        async move { connections.enter(&None).await }
    });
    tokio::task::yield_now().await;
    let told: Vec<_> = slots.iter().map(fate).collect();
    assert_eq!((told[0], told[1]), (Fate::Lives, Fate::Lives));
    assert!(told[2..MAKE_ROOM + 2].iter().all(|fate| *fate == Fate::Ends));
    assert!(told[MAKE_ROOM + 2..].iter().all(|fate| *fate == Fate::Lives));
    slots.remove(2);
    assert!(waiting.await.unwrap().is_some());
}

#[tokio::test(start_paused = true)]
async fn if_all_are_busy_newcomers_wait_for_one_to_end() {
    let connections = Arc::new(Connections::new(2, REQUESTS_MAX));
    let mut slots = busy(&connections, 2).await;
    let waiting = connections.clone();
    let waiting = tokio::spawn(async move { waiting.enter(&None).await });
    advance(Duration::from_secs(60)).await;
    assert!(!waiting.is_finished() && slots.iter().all(|slot| fate(slot) == Fate::Lives));
    slots.pop();
    assert!(waiting.await.unwrap().is_some());
}

#[tokio::test(start_paused = true)]
async fn neither_side_waits_for_the_others_places() {
    let sides = Sides::new(2 * FUNCTIONS_PART);
    let functions = [function("a"), function("b")].map(|of| busy_of(&sides.functions, &of));
    assert!(sides.functions.enter(&function("c")).now_or_never().is_none());
    let outside = busy(&sides.outside, 2 * FUNCTIONS_PART - 2).await;
    assert!(sides.outside.enter(&None).now_or_never().is_none());
    drop(functions);
    assert!(sides.outside.enter(&None).now_or_never().is_none());
    assert!(sides.functions.enter(&function("c")).now_or_never().flatten().is_some());
    drop(outside);
    sides.all_ended().await;
}

#[tokio::test(start_paused = true)]
async fn no_function_keeps_the_others_out() {
    let connections = Arc::new(Connections::new(8, REQUESTS_MAX));
    let (hog, other) = (function("hog"), function("other"));
    let busy: Vec<_> = (0..4).map(|_| busy_of(&connections, &hog)).collect();
    let newcomer = || {
        let (connections, hog) = (connections.clone(), hog.clone());
        tokio::spawn(async move { connections.enter(&hog).await })
    };
    // An eighth is kept for those that have next to none.
    let most = (WAITING_MAX - WAITING_MAX / 8) / 2;
    let waiting: Vec<_> = (0..most).map(|_| newcomer()).collect();
    while connections.inner.lock().waiting.count(&hog) < most {
        tokio::task::yield_now().await;
    }
    assert!(connections.enter(&hog).await.is_none(), "others may wait, too");
    let others: Vec<_> = (0..2).map(|_| busy_of(&connections, &other)).collect();
    advance(IDLE_MAX).await;
    assert!(waiting.iter().all(|newcomer| !newcomer.is_finished()));
    drop(busy);
    for newcomer in waiting {
        drop(newcomer.await.unwrap().unwrap());
    }
    drop(others);
    let inner = connections.inner.lock();
    assert!(inner.turns.is_empty() && inner.waiting.count(&None) == 0);
}

#[tokio::test(start_paused = true)]
async fn a_functions_own_idle_ones_go_first_and_those_of_others_for_who_has_little() {
    let connections = Arc::new(Connections::new(8, REQUESTS_MAX));
    let (one, other) = (function("one"), function("other"));
    let idle: Vec<_> = (0..4).map(|_| connections.open(&other).unwrap()).collect();
    let mut own = vec![busy_of(&connections, &one), connections.open(&one).unwrap()];
    let gone = |slots: &[Slot]| slots.iter().filter(|slot| fate(slot) == Fate::Ends).count();
    assert!(connections.enter(&one).now_or_never().is_none());
    assert_eq!((gone(&own), gone(&idle)), (1, 0));
    own.pop();
    own.push(busy_of(&connections, &one));
    assert!(connections.enter(&one).now_or_never().is_none());
    assert_eq!((gone(&own), gone(&idle)), (0, 4));
}

#[tokio::test(start_paused = true)]
async fn no_function_has_all_requests_that_functions_may_have() {
    let connections = Arc::new(Connections::new(8, 16));
    let [one, other] = ["one", "other"].map(|name| connections.open(&function(name)).unwrap());
    let all =
        |of: &Slot| -> Vec<_> { std::iter::from_fn(|| of.connection.request_place()).collect() };
    let (held, others) = (all(&one), all(&other));
    assert_eq!((held.len(), others.len()), (7, 4));
    drop(held);
    assert!(other.connection.request_place().is_some());
}

#[tokio::test(start_paused = true)]
async fn newcomers_wait_in_turn_and_too_many_are_turned_away() {
    let connections = Arc::new(Connections::new(1, REQUESTS_MAX));
    let only = busy(&connections, 1).await;
    let newcomer = || {
        let connections = connections.clone();
        tokio::spawn(async move { connections.enter(&None).await })
    };
    let mut waiting: Vec<_> = (0..WAITING_MAX).map(|_| newcomer()).collect();
    while connections.inner.lock().waiting.count(&None) < WAITING_MAX {
        tokio::task::yield_now().await;
    }
    assert!(connections.enter(&None).await.is_none());
    drop(only);
    let first = waiting.remove(0).await.unwrap().unwrap();
    assert!(waiting.iter().all(|later| !later.is_finished()));
    drop(first);
    assert!(connections.enter(&None).now_or_never().is_none(), "nobody is passed by");
    for later in waiting {
        drop(later.await.unwrap().unwrap());
    }
    assert!(connections.enter(&None).await.is_some());
}

#[tokio::test(start_paused = true)]
async fn who_is_told_keeps_nobody_from_telling_more() {
    let connections = Arc::new(Connections::new(1, REQUESTS_MAX));
    let slot = connections.open(&None).unwrap();
    let mut fate = slot.connection.fate();
    assert!(told(&mut fate, Fate::Lives).now_or_never().is_none());
    connections.tell_all(Fate::Leaves);
    let first = told(&mut fate, Fate::Lives).await;
    connections.tell_all(Fate::Ends);
    let second = told(&mut fate, first).await;
    assert_eq!((first, second), (Fate::Leaves, Fate::Ends));
}

#[tokio::test(start_paused = true)]
async fn the_idle_are_told_to_leave_and_then_cut_off() {
    let connections = Arc::new(Connections::new(8, REQUESTS_MAX));
    let slots = opened(&connections, 2).await;
    slots[1].connection.request_begins();
    advance(IDLE_MAX).await;
    connections.sweep();
    assert_eq!((fate(&slots[0]), fate(&slots[1])), (Fate::Leaves, Fate::Lives));
    advance(LEAVE_MAX).await;
    connections.sweep();
    assert_eq!((fate(&slots[0]), fate(&slots[1])), (Fate::Ends, Fate::Lives));
}

#[tokio::test(start_paused = true)]
async fn who_does_not_read_an_answer_is_cut_off() {
    let connections = Arc::new(Connections::new(8, REQUESTS_MAX));
    let slots = opened(&connections, 2).await;
    let replies: Vec<_> = slots.iter().map(|slot| slot.connection.reply()).collect();
    for (slot, reply) in slots.iter().zip(&replies) {
        slot.connection.request_begins();
        slot.connection.expects(reply, STALL_MAX);
    }
    replies[1].asked();
    advance(STALL_MAX + Duration::from_secs(1)).await;
    connections.sweep();
    assert_eq!((fate(&slots[0]), fate(&slots[1])), (Fate::Ends, Fate::Lives));
    slots[1].connection.replied(&replies[1]);
    assert!(slots[1].connection.replies.lock().is_empty());
}

#[tokio::test(start_paused = true)]
async fn the_longest_handshakes_end_for_newer_ones() {
    let connections = Arc::new(Connections::new(8, REQUESTS_MAX));
    let slots = opened(&connections, 3).await;
    let _first = slots[0].handshake(2);
    let _second = slots[1].handshake(2);
    assert!(slots.iter().all(|slot| fate(slot) == Fate::Lives));
    let idle = connections.open(&None).unwrap();
    let _third = slots[2].handshake(2);
    let told: Vec<_> = slots.iter().map(fate).collect();
    assert_eq!(told, [Fate::Ends, Fate::Ends, Fate::Lives]);
    assert_eq!(fate(&idle), Fate::Lives);
}
