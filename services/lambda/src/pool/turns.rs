//! Turns to start an instance: few at once, and handed to functions in turn, so that a flood of events for one
//! function does not hold up the first event of another.
//!
//! Whoever waits for a turn also takes what becomes free of the same function meanwhile: then nothing has to be started.
//! Who hopes waits for that alone, and comes after those.
//!
//! **Invariants.** A turn is with one holder, or free, or on its way to who waits longest of the function whose turn it
//! is. What was handed to a waiter that has gone is dropped, or handed on.

use parking_lot::Mutex;
use std::collections::{HashMap, VecDeque};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::oneshot;
use world::World;

/// How long a start keeps its turn: what takes longer mostly waits, for nobody knows how long, and others start meanwhile.
const KEPT_MAX: Duration = Duration::from_secs(1);

/// `W` is what becomes free: a warm instance.
pub(crate) struct Turns<W> {
    inner: Arc<Mutex<Inner<W>>>,
}

struct Inner<W> {
    free: usize,
    /// Functions of which anyone waits, the next one first.
    order: VecDeque<String>,
    waiting: HashMap<String, VecDeque<oneshot::Sender<Got<W>>>>,
    /// By function.
    hoping: HashMap<String, VecDeque<oneshot::Sender<W>>>,
}

/// Someone who waits for what becomes free of a function.
pub(crate) struct Hope<'a, W> {
    turns: &'a Turns<W>,
    function: &'a str,
    receiver: oneshot::Receiver<W>,
}

pub(crate) enum Got<W> {
    Turn(Turn<W>),
    Free(W),
    /// It took too long: the start goes ahead without a turn.
    Late,
}

/// One start under way; handed on when dropped.
pub(crate) struct Turn<W> {
    inner: Option<Arc<Mutex<Inner<W>>>>,
}

/// Does what a turn was waited for, if it came.
pub(crate) async fn with_turn<W, T>(
    turn: Option<Turn<W>>,
    world: &World,
    start: impl Future<Output = T>,
) -> T {
    let mut start = pin!(start);
    tokio::select! {
        biased;
        done = &mut start => return done,
        () = world.sleep_real(KEPT_MAX) => drop(turn),
    }
    start.await
}

impl<W> Turns<W> {
    pub(crate) fn new(count: usize) -> Turns<W> {
        let (order, waiting, hoping) = (VecDeque::new(), HashMap::new(), HashMap::new());
        Turns { inner: Arc::new(Mutex::new(Inner { free: count, order, waiting, hoping })) }
    }

    /// Waits for a turn, or for what is free of this function, for so long at most.
    pub(crate) async fn wait(&self, function: &str, most: Duration, world: &World) -> Got<W> {
        let mut receiver = {
            let mut inner = self.inner.lock();
            if inner.free > 0 {
                inner.free -= 1;
                return Got::Turn(Turn { inner: Some(self.inner.clone()) });
            }
            inner.queue(function)
        };
        tokio::select! {
            got = &mut receiver => got.unwrap_or(Got::Late),
            () = world.sleep_real(most) => {
                receiver.close();
                receiver.try_recv().unwrap_or(Got::Late)
            }
        }
    }

    /// Waits, from now on, for what becomes free of this function.
    pub(crate) fn hope<'a>(&'a self, function: &'a str) -> Hope<'a, W> {
        let (sender, receiver) = oneshot::channel();
        self.inner.lock().hoping.entry(function.to_owned()).or_default().push_back(sender);
        Hope { turns: self, function, receiver }
    }

    /// Gives it to who waits longest for this function; gives it back if nobody does.
    pub(crate) fn offer(&self, function: &str, free: W) -> Option<W> {
        let mut free = free;
        let first = || self.inner.lock().first_of(function);
        while let Some(waiter) = first() {
            match waiter.send(Got::Free(free)) {
                Err(Got::Free(back)) => free = back,
                _ => return None,
            }
        }
        let first = || self.inner.lock().first_hope(function);
        while let Some(hoping) = first() {
            match hoping.send(free) {
                Err(back) => free = back,
                Ok(()) => return None,
            }
        }
        Some(free)
    }
}

impl<W> Hope<'_, W> {
    /// For so long at most.
    pub(crate) async fn most(mut self, most: Duration, world: &World) -> Option<W> {
        tokio::select! {
            biased;
            free = &mut self.receiver => free.ok(),
            () = world.sleep_real(most) => self.now(),
        }
    }

    /// What has been given already.
    pub(crate) fn now(mut self) -> Option<W> {
        self.receiver.close();
        self.receiver.try_recv().ok()
    }
}

impl<W> Drop for Hope<'_, W> {
    fn drop(&mut self) {
        self.receiver.close();
        self.turns.inner.lock().forget_hopes(self.function);
    }
}

impl<W> Inner<W> {
    fn queue(&mut self, function: &str) -> oneshot::Receiver<Got<W>> {
        let (sender, receiver) = oneshot::channel();
        let waiting = self.waiting.entry(function.to_owned()).or_default();
        if waiting.is_empty() {
            self.order.push_back(function.to_owned());
        }
        waiting.push_back(sender);
        receiver
    }

    fn first_of(&mut self, function: &str) -> Option<oneshot::Sender<Got<W>>> {
        let waiting = self.waiting.get_mut(function)?;
        let waiter = waiting.pop_front();
        if waiting.is_empty() {
            self.waiting.remove(function);
            self.order.retain(|other| other != function);
        }
        waiter
    }

    fn first_hope(&mut self, function: &str) -> Option<oneshot::Sender<W>> {
        let hoping = self.hoping.get_mut(function)?;
        let first = hoping.pop_front();
        if hoping.is_empty() {
            self.hoping.remove(function);
        }
        first
    }

    /// Those that hope no more; who began first ends first.
    fn forget_hopes(&mut self, function: &str) {
        let Some(hoping) = self.hoping.get_mut(function) else { return };
        while hoping.front().is_some_and(oneshot::Sender::is_closed) {
            hoping.pop_front();
        }
        if hoping.is_empty() {
            self.hoping.remove(function);
        }
    }

    /// Who is next: the first of the function whose turn it is, which then stands last.
    fn next(&mut self) -> Option<oneshot::Sender<Got<W>>> {
        let function = self.order.front()?.clone();
        let waiter = self.first_of(&function);
        if self.waiting.contains_key(&function) {
            self.order.rotate_left(1);
        }
        waiter
    }
}

impl<W> Drop for Turn<W> {
    fn drop(&mut self) {
        let Some(inner) = self.inner.take() else { return };
        loop {
            let next = {
                let mut held = inner.lock();
                match held.next() {
                    Some(next) => next,
                    None => {
                        held.free += 1;
                        return;
                    }
                }
            };
            match next.send(Got::Turn(Turn { inner: Some(inner.clone()) })) {
                // It has gone; this turn is not dropped but handed on.
                Err(Got::Turn(mut back)) => drop(back.inner.take()),
                _ => return,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Got, KEPT_MAX, Turns, with_turn};
    use std::sync::Arc;
    use std::time::Duration;
    use tokio::sync::mpsc;
    use world::World;

    const LONG: Duration = Duration::from_secs(60);

    /// Waits in a task of its own, and tells its name when it has its turn.
    async fn queue(
        turns: &Arc<Turns<u32>>,
        name: &'static str,
        told: &mpsc::UnboundedSender<String>,
    ) {
        let (turns, told) = (turns.clone(), told.clone());
        tokio::spawn(async move {
            match turns.wait(name, LONG, &World::real()).await {
                Got::Turn(turn) => {
                    let _heard = told.send(name.to_owned());
                    drop(turn);
                }
                Got::Free(number) => drop(told.send(format!("{name}{number}"))),
                Got::Late => drop(told.send("late".to_owned())),
            }
        });
        // The runtime has one thread: the task runs until it waits.
        tokio::task::yield_now().await;
    }

    #[tokio::test]
    async fn functions_take_turns_whoever_floods() {
        let turns = Arc::new(Turns::<u32>::new(1));
        let Got::Turn(first) = turns.wait("flood", LONG, &World::real()).await else {
            panic!("one turn is free");
        };
        let (told, mut heard) = mpsc::unbounded_channel();
        for name in ["flood", "flood", "flood", "other"] {
            queue(&turns, name, &told).await;
        }
        drop(first);
        let mut order = Vec::new();
        for _ in 0..4 {
            order.push(heard.recv().await.unwrap());
        }
        assert_eq!(order, ["flood", "other", "flood", "flood"]);
        assert!(matches!(turns.wait("other", LONG, &World::real()).await, Got::Turn(_)));
    }

    #[tokio::test]
    async fn what_becomes_free_is_taken_by_its_own_function_alone() {
        let turns = Arc::new(Turns::<u32>::new(0));
        let (told, mut heard) = mpsc::unbounded_channel();
        queue(&turns, "f", &told).await;
        assert_eq!(turns.offer("g", 1), Some(1));
        assert_eq!(turns.offer("f", 2), None);
        assert_eq!(heard.recv().await.unwrap(), "f2");
        assert_eq!(turns.offer("f", 3), Some(3), "nobody waits any more");
    }

    #[tokio::test]
    async fn who_hopes_comes_after_those_that_wait_and_leaves_nothing_behind() {
        let (turns, world) = (Arc::new(Turns::<u32>::new(0)), World::real());
        let first = turns.hope("f");
        let (told, mut heard) = mpsc::unbounded_channel();
        queue(&turns, "f", &told).await;
        assert_eq!(turns.offer("f", 1), None);
        assert_eq!(heard.recv().await.unwrap(), "f1");
        let (second, late) = (turns.hope("f"), turns.hope("f"));
        assert_eq!(late.most(Duration::ZERO, &world).await, None);
        assert_eq!(turns.offer("f", 2), None);
        assert_eq!(turns.offer("g", 3), Some(3));
        drop(second);
        assert_eq!(turns.offer("f", 4), Some(4), "who has gone takes nothing");
        assert_eq!(first.most(LONG, &world).await, Some(2));
        assert!(turns.inner.lock().hoping.is_empty());
    }

    #[tokio::test]
    async fn a_start_that_takes_long_leaves_its_turn_to_others() {
        let (turns, world) = (Turns::<u32>::new(1), World::real());
        let Got::Turn(slow) = turns.wait("slow", LONG, &world).await else {
            panic!("one turn is free");
        };
        let other = async {
            let began = world.instant();
            let got = turns.wait("other", LONG, &world).await;
            assert!(matches!(got, Got::Turn(_)) && began.elapsed() >= KEPT_MAX / 2);
        };
        tokio::select! {
            () = with_turn(Some(slow), &world, std::future::pending()) => {}
            () = other => {}
        }
        let Got::Turn(quick) = turns.wait("quick", LONG, &world).await else {
            panic!("it was given back");
        };
        assert_eq!(with_turn(Some(quick), &world, async { 7 }).await, 7);
        assert!(matches!(turns.wait("next", Duration::ZERO, &world).await, Got::Turn(_)));
    }

    #[tokio::test]
    async fn a_turn_passes_by_who_has_gone() {
        let turns = Turns::<u32>::new(1);
        let Got::Turn(first) = turns.wait("f", LONG, &World::real()).await else {
            panic!("one turn is free");
        };
        let late = turns.wait("f", Duration::ZERO, &World::real()).await;
        assert!(matches!(late, Got::Late));
        drop(first);
        assert!(matches!(turns.wait("f", LONG, &World::real()).await, Got::Turn(_)));
    }
}
