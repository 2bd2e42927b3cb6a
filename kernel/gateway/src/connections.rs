//! The open connections: which are idle and since when, whose answers are not read, and who has to go. Those from outside
//! and those of functions have places of their own.

use crate::limits::{FUNCTIONS_PART, IDLE_MAX, LEAVE_MAX, MAKE_ROOM, ROOM_RETRY, WAITING_MAX};
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::time::Duration;
use tokio::sync::{Notify, Semaphore, watch};
use tokio::time::Instant;

/// What a connection is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd)]
pub(crate) enum Fate {
    Lives,
    /// Ends with the requests that are under way.
    Leaves,
    Ends,
}

/// Who shares places with whom.
pub(crate) struct Sides {
    pub outside: Arc<Connections>,
    pub functions: Arc<Connections>,
}

pub(crate) struct Connections {
    open: Mutex<HashMap<u64, Arc<Connection>>>,
    max: usize,
    /// How many more may wait for a place, and whose turn it is.
    waiting: Semaphore,
    turn: tokio::sync::Mutex<()>,
    next: AtomicU64,
    handshakes: AtomicUsize,
    /// One has ended.
    ended: Notify,
    started: Instant,
}

pub(crate) struct Connection {
    requests: AtomicUsize,
    waiting_since_ms: AtomicU64,
    handshaking: AtomicBool,
    replies: Mutex<Vec<Arc<Unread>>>,
    fate: watch::Sender<Fate>,
    started: Instant,
}

/// Until when the reader of an answer has to ask for the next piece; 0 while nobody waits for it.
#[derive(Default)]
pub(crate) struct Unread(AtomicU64);

/// A connection's place, given back when it is dropped.
pub(crate) struct Slot {
    number: u64,
    pub connection: Arc<Connection>,
    connections: Arc<Connections>,
}

impl Sides {
    pub fn new(max: usize) -> Sides {
        let functions = max / FUNCTIONS_PART;
        Sides {
            outside: Arc::new(Connections::new(max - functions)),
            functions: Arc::new(Connections::new(functions)),
        }
    }

    fn both(&self) -> [&Connections; 2] {
        [&self.outside, &self.functions]
    }

    pub fn make_room(&self) {
        self.both().iter().for_each(|connections| connections.make_room());
    }

    pub fn sweep(&self) {
        self.both().iter().for_each(|connections| connections.sweep());
    }

    pub fn tell_all(&self, fate: Fate) {
        self.both().iter().for_each(|connections| connections.tell_all(fate));
    }

    pub async fn all_ended(&self) {
        for connections in self.both() {
            connections.all_ended().await;
        }
    }
}

impl Connections {
    fn new(max: usize) -> Connections {
        Connections {
            open: Mutex::default(),
            max,
            waiting: Semaphore::new(WAITING_MAX),
            turn: tokio::sync::Mutex::default(),
            next: AtomicU64::new(0),
            handshakes: AtomicUsize::new(0),
            ended: Notify::new(),
            started: Instant::now(),
        }
    }

    /// A place, once there is one, for which the longest idle ones may have had to go. Newcomers have it in turn; none
    /// where too many wait already.
    pub async fn enter(self: &Arc<Connections>) -> Option<Slot> {
        if self.waiting.available_permits() == WAITING_MAX
            && let Some(slot) = self.open()
        {
            return Some(slot);
        }
        let _waiting = self.waiting.try_acquire().ok()?;
        let _turn = self.turn.lock().await;
        loop {
            if let Some(slot) = self.open() {
                return Some(slot);
            }
            let found = self.end_longest(MAKE_ROOM, |connection| connection.is_idle());
            if found == 0 {
                tracing::warn!("all {} connections are busy: newcomers wait", self.max);
            }
            let _or_again = tokio::time::timeout(ROOM_RETRY, self.ended.notified()).await;
        }
    }

    /// A place, if one is free.
    fn open(self: &Arc<Connections>) -> Option<Slot> {
        let mut open = self.open.lock();
        if open.len() >= self.max {
            return None;
        }
        let connection = Arc::new(Connection {
            requests: AtomicUsize::new(0),
            waiting_since_ms: AtomicU64::new(ms(self.started.elapsed())),
            handshaking: AtomicBool::new(false),
            replies: Mutex::default(),
            fate: watch::Sender::new(Fate::Lives),
            started: self.started,
        });
        let number = self.next.fetch_add(1, Relaxed);
        open.insert(number, connection.clone());
        Some(Slot { number, connection, connections: self.clone() })
    }

    /// Ends the idle ones among the longest waiting.
    fn make_room(&self) {
        self.end_longest(MAKE_ROOM, |connection| connection.is_idle());
    }

    fn end_longest(&self, count: usize, which: impl Fn(&Connection) -> bool) -> usize {
        let open = self.open.lock();
        let mut found: Vec<_> = open.values().filter(|c| c.lives() && which(c)).collect();
        let since = |connection: &&Arc<Connection>| connection.waiting_since_ms.load(Relaxed);
        if found.len() > count {
            found.select_nth_unstable_by_key(count, since);
            found.truncate(count);
        }
        for connection in &found {
            connection.tell(Fate::Ends);
        }
        found.len()
    }

    /// Tells those who are idle for too long to leave, and cuts off those who do not, or who do not read.
    fn sweep(&self) {
        let now_ms = ms(self.started.elapsed());
        for connection in self.open.lock().values() {
            let idle_ms = now_ms.saturating_sub(connection.waiting_since_ms.load(Relaxed));
            let stalled = connection.replies.lock().iter().any(|reply| reply.is_late(now_ms));
            let idle = connection.is_idle();
            if stalled || (idle && idle_ms > ms(IDLE_MAX + LEAVE_MAX)) {
                connection.tell(Fate::Ends);
            } else if idle && idle_ms > ms(IDLE_MAX) {
                connection.tell(Fate::Leaves);
            }
        }
    }

    fn tell_all(&self, fate: Fate) {
        for connection in self.open.lock().values() {
            connection.tell(fate);
        }
    }

    async fn all_ended(&self) {
        while !self.open.lock().is_empty() {
            let _or_again = tokio::time::timeout(ROOM_RETRY, self.ended.notified()).await;
        }
    }
}

impl Slot {
    /// A handshake begins; it is over when the answer is dropped. If too many are under way the longest ones end.
    pub fn handshake(&self, max: usize) -> Handshake<'_> {
        self.connection.handshaking.store(true, Relaxed);
        let before = self.connections.handshakes.fetch_add(1, Relaxed);
        if before >= max {
            let handshaking = |connection: &Connection| connection.handshaking.load(Relaxed);
            self.connections.end_longest(MAKE_ROOM.min(max), handshaking);
        }
        Handshake(self)
    }
}

pub(crate) struct Handshake<'a>(&'a Slot);

impl Drop for Handshake<'_> {
    fn drop(&mut self) {
        self.0.connection.handshaking.store(false, Relaxed);
        self.0.connections.handshakes.fetch_sub(1, Relaxed);
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.connections.open.lock().remove(&self.number);
        self.connections.ended.notify_one();
    }
}

/// What a connection is told next that it does not know yet. The answer is a copy: who has it lets go of a connection, for
/// which others may wait who tell it something.
pub(crate) async fn told(fate: &mut watch::Receiver<Fate>, known: Fate) -> Fate {
    let told = fate.wait_for(|fate| *fate != known).await;
    told.map_or(Fate::Ends, |fate| *fate)
}

impl Connection {
    fn is_idle(&self) -> bool {
        self.requests.load(Relaxed) == 0
    }

    fn lives(&self) -> bool {
        *self.fate.borrow() != Fate::Ends
    }

    /// What was told is only ever made worse.
    fn tell(&self, fate: Fate) {
        self.fate.send_if_modified(|told| {
            let worse = *told < fate;
            if worse {
                *told = fate;
            }
            worse
        });
    }

    pub fn fate(&self) -> watch::Receiver<Fate> {
        self.fate.subscribe()
    }

    pub fn request_begins(&self) {
        self.requests.fetch_add(1, Relaxed);
    }

    pub fn request_ends(&self) {
        self.waiting_since_ms.store(ms(self.started.elapsed()), Relaxed);
        self.requests.fetch_sub(1, Relaxed);
    }

    pub fn reply(&self) -> Arc<Unread> {
        let unread = Arc::new(Unread::default());
        self.replies.lock().push(unread.clone());
        unread
    }

    pub fn replied(&self, unread: &Arc<Unread>) {
        self.replies.lock().retain(|other| !Arc::ptr_eq(other, unread));
    }

    /// The reader of an answer has so long to ask for more.
    pub fn expects(&self, unread: &Unread, within: Duration) {
        unread.0.store(ms(self.started.elapsed() + within).max(1), Relaxed);
    }
}

impl Unread {
    pub fn asked(&self) {
        self.0.store(0, Relaxed);
    }

    fn is_late(&self, now_ms: u64) -> bool {
        let until_ms = self.0.load(Relaxed);
        until_ms != 0 && until_ms < now_ms
    }
}

fn ms(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Connections, Fate, Sides, Slot, told};
    use crate::limits::{FUNCTIONS_PART, IDLE_MAX, LEAVE_MAX, MAKE_ROOM, STALL_MAX, WAITING_MAX};
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
            slots.push(connections.open().unwrap());
            advance(Duration::from_secs(1)).await;
        }
        slots
    }

    async fn busy(connections: &Arc<Connections>, count: usize) -> Vec<Slot> {
        let slots = opened(connections, count).await;
        slots.iter().for_each(|slot| slot.connection.request_begins());
        slots
    }

    #[tokio::test(start_paused = true)]
    async fn the_longest_idle_make_room_and_the_busy_stay() {
        let connections = Arc::new(Connections::new(MAKE_ROOM * 2));
        let mut slots = opened(&connections, MAKE_ROOM * 2).await;
        slots[0].connection.request_begins();
        slots[1].connection.request_begins();
        slots[1].connection.request_ends();
        let waiting = tokio::spawn({
            let connections = connections.clone();
            async move { connections.enter().await }
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
        let connections = Arc::new(Connections::new(2));
        let mut slots = busy(&connections, 2).await;
        let waiting = connections.clone();
        let waiting = tokio::spawn(async move { waiting.enter().await });
        advance(Duration::from_secs(60)).await;
        assert!(!waiting.is_finished() && slots.iter().all(|slot| fate(slot) == Fate::Lives));
        slots.pop();
        assert!(waiting.await.unwrap().is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn neither_side_waits_for_the_others_places() {
        let sides = Sides::new(2 * FUNCTIONS_PART);
        let functions = busy(&sides.functions, 2).await;
        assert!(sides.functions.enter().now_or_never().is_none());
        let outside = busy(&sides.outside, 2 * FUNCTIONS_PART - 2).await;
        assert!(sides.outside.enter().now_or_never().is_none());
        drop(functions);
        assert!(sides.outside.enter().now_or_never().is_none());
        assert!(sides.functions.enter().now_or_never().flatten().is_some());
        drop(outside);
        sides.all_ended().await;
    }

    #[tokio::test(start_paused = true)]
    async fn newcomers_wait_in_turn_and_too_many_are_turned_away() {
        let connections = Arc::new(Connections::new(1));
        let only = busy(&connections, 1).await;
        let newcomer = || {
            let connections = connections.clone();
            tokio::spawn(async move { connections.enter().await })
        };
        let mut waiting: Vec<_> = (0..WAITING_MAX).map(|_| newcomer()).collect();
        while connections.waiting.available_permits() > 0 {
            tokio::task::yield_now().await;
        }
        assert!(connections.enter().await.is_none());
        drop(only);
        let first = waiting.remove(0).await.unwrap().unwrap();
        assert!(waiting.iter().all(|later| !later.is_finished()));
        drop(first);
        assert!(connections.enter().now_or_never().is_none(), "nobody is passed by");
        for later in waiting {
            drop(later.await.unwrap().unwrap());
        }
        assert!(connections.enter().await.is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn who_is_told_keeps_nobody_from_telling_more() {
        let connections = Arc::new(Connections::new(1));
        let slot = connections.open().unwrap();
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
        let connections = Arc::new(Connections::new(8));
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
        let connections = Arc::new(Connections::new(8));
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
        let connections = Arc::new(Connections::new(8));
        let slots = opened(&connections, 3).await;
        let _first = slots[0].handshake(2);
        let _second = slots[1].handshake(2);
        assert!(slots.iter().all(|slot| fate(slot) == Fate::Lives));
        let idle = connections.open().unwrap();
        let _third = slots[2].handshake(2);
        let told: Vec<_> = slots.iter().map(fate).collect();
        assert_eq!(told, [Fate::Ends, Fate::Ends, Fate::Lives]);
        assert_eq!(fate(&idle), Fate::Lives);
    }
}
