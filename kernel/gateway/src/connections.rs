//! The open connections: which are idle and since when, whose answers are not read, and who has to go. Those from outside
//! and those of functions have places of their own, and no function those of all.

use crate::limits::{
    FUNCTIONS_PART, FUNCTIONS_REQUESTS_MAX, IDLE_MAX, LEAVE_MAX, MAKE_ROOM, REQUESTS_MAX,
    ROOM_RETRY, WAITING_MAX, WARN_EVERY,
};
use crate::places::{Owner, Places};
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::time::Duration;
use tokio::sync::{Notify, watch};
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
    inner: Mutex<Inner>,
    max: usize,
    /// Of the requests on all of them.
    under_way: Arc<Mutex<Places>>,
    next: AtomicU64,
    handshakes: AtomicUsize,
    /// One has ended.
    ended: Notify,
    started: Instant,
    /// Before it nobody is told again that newcomers wait.
    silent_until_ms: AtomicU64,
}

struct Inner {
    open: HashMap<u64, Arc<Connection>>,
    places: Places,
    /// Of those who wait for a place.
    waiting: Places,
    /// Whose turn it is of one owner's that wait.
    turns: HashMap<Owner, Arc<tokio::sync::Mutex<()>>>,
}

/// What becomes of a newcomer.
enum Coming {
    Enters(Slot),
    Waits(Waiting),
    Leaves,
}

/// A newcomer that waits, counted until it is dropped.
struct Waiting {
    owner: Owner,
    turn: Arc<tokio::sync::Mutex<()>>,
    connections: Arc<Connections>,
}

pub(crate) struct Connection {
    owner: Owner,
    under_way: Arc<Mutex<Places>>,
    requests: AtomicUsize,
    waiting_since_ms: AtomicU64,
    handshaking: AtomicBool,
    replies: Mutex<Vec<Arc<Unread>>>,
    fate: watch::Sender<Fate>,
    started: Instant,
}

/// A request's place among all of them, given back when it is dropped.
pub(crate) struct RequestPlace(Arc<Connection>);

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
            outside: Arc::new(Connections::new(max - functions, REQUESTS_MAX)),
            functions: Arc::new(Connections::new(functions, FUNCTIONS_REQUESTS_MAX)),
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
    fn new(max: usize, requests_max: usize) -> Connections {
        let inner = Inner {
            open: HashMap::new(),
            places: Places::new(max),
            waiting: Places::new(WAITING_MAX),
            turns: HashMap::new(),
        };
        Connections {
            inner: Mutex::new(inner),
            max,
            under_way: Arc::new(Mutex::new(Places::new(requests_max))),
            next: AtomicU64::new(0),
            handshakes: AtomicUsize::new(0),
            ended: Notify::new(),
            started: Instant::now(),
            silent_until_ms: AtomicU64::new(0),
        }
    }

    /// A place, once there is one, for which the longest idle ones may have had to go. One owner's newcomers have it in
    /// turn; none where too many wait already.
    pub async fn enter(self: &Arc<Connections>, owner: &Owner) -> Option<Slot> {
        let waiting = match self.come(owner) {
            Coming::Enters(slot) => return Some(slot),
            Coming::Waits(waiting) => waiting,
            Coming::Leaves => return None,
        };
        let _turn = waiting.turn.lock().await;
        loop {
            // From now on, so that no end is missed.
            let ended = self.ended.notified();
            if let Some(slot) = self.open(owner) {
                return Some(slot);
            }
            if !self.make_room_for(owner) {
                self.warn(owner);
            }
            let _or_again = tokio::time::timeout(ROOM_RETRY, ended).await;
        }
    }

    fn come(self: &Arc<Connections>, owner: &Owner) -> Coming {
        let mut inner = self.inner.lock();
        if inner.waiting.count(owner) == 0
            && let Some(slot) = self.open_in(&mut inner, owner)
        {
            return Coming::Enters(slot);
        }
        if !inner.waiting.take(owner) {
            return Coming::Leaves;
        }
        let turn = inner.turns.entry(owner.clone()).or_default().clone();
        Coming::Waits(Waiting { owner: owner.clone(), turn, connections: self.clone() })
    }

    /// A place, if one is free.
    fn open(self: &Arc<Connections>, owner: &Owner) -> Option<Slot> {
        self.open_in(&mut self.inner.lock(), owner)
    }

    fn open_in(self: &Arc<Connections>, inner: &mut Inner, owner: &Owner) -> Option<Slot> {
        if !inner.places.take(owner) {
            return None;
        }
        let connection = Arc::new(Connection {
            owner: owner.clone(),
            under_way: self.under_way.clone(),
            requests: AtomicUsize::new(0),
            waiting_since_ms: AtomicU64::new(ms(self.started.elapsed())),
            handshaking: AtomicBool::new(false),
            replies: Mutex::default(),
            fate: watch::Sender::new(Fate::Lives),
            started: self.started,
        });
        let number = self.next.fetch_add(1, Relaxed);
        inner.open.insert(number, connection.clone());
        Some(Slot { number, connection, connections: self.clone() })
    }

    /// Ends idle ones for a newcomer: its owner's own, and others' only where what is busy leaves it a place. Whether there
    /// were any.
    fn make_room_for(&self, owner: &Owner) -> bool {
        let own = |connection: &Connection| connection.is_idle() && connection.owner == *owner;
        if self.end_longest(MAKE_ROOM, own) > 0 {
            return true;
        }
        self.is_modest(owner) && self.end_longest(MAKE_ROOM, Connection::is_idle) > 0
    }

    /// Whether an owner might have another place if nothing but what is busy had one.
    fn is_modest(&self, owner: &Owner) -> bool {
        let inner = self.inner.lock();
        let (mut busy, mut own) = (0, 0);
        for connection in inner.open.values().filter(|connection| !connection.is_idle()) {
            busy += 1;
            own += usize::from(connection.owner == *owner);
        }
        inner.places.fits(owner, own, busy)
    }

    fn warn(&self, owner: &Owner) {
        let now_ms = ms(self.started.elapsed());
        if self.silent_until_ms.load(Relaxed) > now_ms {
            return;
        }
        self.silent_until_ms.store(now_ms + ms(WARN_EVERY), Relaxed);
        match owner {
            Some(function) => tracing::warn!("{function} has all the connections that it may have"),
            None => tracing::warn!("all {} connections are busy: newcomers wait", self.max),
        }
    }

    /// Ends the idle ones among the longest waiting.
    fn make_room(&self) {
        self.end_longest(MAKE_ROOM, Connection::is_idle);
    }

    fn end_longest(&self, count: usize, which: impl Fn(&Connection) -> bool) -> usize {
        let inner = self.inner.lock();
        let mut found: Vec<_> = inner.open.values().filter(|c| c.lives() && which(c)).collect();
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
        for connection in self.inner.lock().open.values() {
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
        for connection in self.inner.lock().open.values() {
            connection.tell(fate);
        }
    }

    async fn all_ended(&self) {
        loop {
            let ended = self.ended.notified();
            if self.inner.lock().open.is_empty() {
                return;
            }
            let _or_again = tokio::time::timeout(ROOM_RETRY, ended).await;
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
        let mut inner = self.connections.inner.lock();
        inner.open.remove(&self.number);
        inner.places.give_back(&self.connection.owner);
        drop(inner);
        self.connections.ended.notify_waiters();
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        let mut inner = self.connections.inner.lock();
        inner.waiting.give_back(&self.owner);
        if inner.waiting.count(&self.owner) == 0 {
            inner.turns.remove(&self.owner);
        }
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

    /// None where too many requests are under way already.
    pub fn request_place(self: &Arc<Connection>) -> Option<RequestPlace> {
        let taken = self.under_way.lock().take(&self.owner);
        taken.then(|| RequestPlace(self.clone()))
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

impl Drop for RequestPlace {
    fn drop(&mut self) {
        self.0.under_way.lock().give_back(&self.0.owner);
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
mod tests;
