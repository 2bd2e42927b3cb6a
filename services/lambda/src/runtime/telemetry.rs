//! Who in a sandbox is told of what happens there: subscribers of the Telemetry and Logs APIs, each with a bounded
//! queue and a task that sends what it holds.
//!
//! What happens before the first subscription of an initialisation is kept for it. A subscriber that is too slow
//! loses records, and is told how many.

use crate::runtime::delivery::{self, Dial};
use crate::runtime::platform_event::PlatformEvent;
use crate::runtime::subscription::{Category, Dialect, Subscription};
use bytes::Bytes;
use parking_lot::Mutex;
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, oneshot};
use tokio::task::{AbortHandle, JoinSet};
use wire::Timestamp;
use world::World;

/// Records of an initialisation that are kept for whoever subscribes, and their bytes.
const BACKLOG_MAX: usize = 1_000;
const BACKLOG_BYTES_MAX: usize = 4 * 1024 * 1024;
/// Records that wait for a subscriber's task, and their bytes.
const QUEUE_MAX: usize = 10_000;
const QUEUE_BYTES_MAX: usize = 4 * 1024 * 1024;
/// How many extensions may subscribe.
const SUBSCRIBERS_MAX: usize = 10;
const DROPPED: &str = "Some logs were dropped because the downstream consumer is slower than the logs production rate";

pub(crate) struct Telemetry {
    world: World,
    dial: Dial,
    /// A function's JSON lines are records of their own and not text.
    json: bool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    subscribers: Vec<Subscriber>,
    backlog: VecDeque<Item>,
    backlog_bytes: usize,
    closed: bool,
    tasks: JoinSet<()>,
}

/// One record in the form of each dialect that knows it.
#[derive(Clone)]
struct Item {
    category: Category,
    telemetry: Option<Bytes>,
    logs: Option<Bytes>,
}

/// What a record takes of its queue, until the subscriber's task has it.
pub(crate) type Room = OwnedSemaphorePermit;

/// What a subscriber's task is told.
pub(crate) enum Told {
    Record(Bytes, Room),
    /// To send what has been gathered, and to say so.
    Flush(oneshot::Sender<()>),
}

struct Subscriber {
    name: String,
    dialect: Dialect,
    types: Vec<Category>,
    queue: mpsc::Sender<Told>,
    /// Bytes that the queue may still take.
    room: Arc<Semaphore>,
    lost_records: u64,
    lost_bytes: u64,
    /// Ends with it: a name that subscribes again and again has one.
    task: AbortHandle,
}

impl Drop for Subscriber {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Telemetry {
    pub(crate) fn new(world: World, dial: Dial, json: bool) -> Arc<Telemetry> {
        Arc::new(Telemetry { world, dial, json, state: Mutex::default() })
    }

    /// Whether anything would come of a record.
    pub(crate) fn listens(&self) -> bool {
        let state = self.state.lock();
        !state.closed || !state.subscribers.is_empty()
    }

    /// Ends the time in which subscriptions are taken.
    pub(crate) fn close(&self) {
        let mut state = self.state.lock();
        state.closed = true;
        state.backlog = VecDeque::new();
    }

    /// The error is AWS's type and message. A second subscription of the same name replaces the first.
    pub(crate) fn subscribe(
        &self,
        name: &str,
        subscription: Subscription,
    ) -> Result<(), (&'static str, &'static str)> {
        let mut state = self.state.lock();
        if state.closed {
            return Err(match subscription.dialect {
                Dialect::Telemetry => {
                    ("Telemetry.SubscriptionClosed", "Telemetry API subscription is closed")
                }
                Dialect::Logs => ("Logs.SubscriptionClosed", "Logs API subscription is closed"),
            });
        }
        state.subscribers.retain(|other| other.name != name);
        if state.subscribers.len() >= SUBSCRIBERS_MAX {
            return Err(("Telemetry.TooManySubscribers", "Subscription limit reached"));
        }
        while state.tasks.try_join_next().is_some() {}
        let (queue, told) = mpsc::channel(QUEUE_MAX);
        let (dial, world) = (self.dial.clone(), self.world.clone());
        let follow =
            delivery::follow(subscription.destination, subscription.buffering, told, dial, world);
        let task = state.tasks.spawn(follow);
        let mut subscriber = Subscriber {
            name: name.to_owned(),
            dialect: subscription.dialect,
            types: subscription.types.clone(),
            queue,
            room: Arc::new(Semaphore::new(QUEUE_BYTES_MAX)),
            lost_records: 0,
            lost_bytes: 0,
            task,
        };
        for item in &state.backlog {
            subscriber.tell(item);
        }
        state.subscribers.push(subscriber);
        Ok(())
    }

    pub(crate) fn event(&self, event: &PlatformEvent<'_>) {
        if !self.listens() {
            return;
        }
        let record = event.record();
        let (kind, time) = (event.kind(), self.time());
        let form = |record: &Value| document(&time, kind, record);
        let telemetry = event.is_telemetry().then(|| form(&record));
        let logs = event.is_log().then(|| form(&record));
        self.emit(Item { category: Category::Platform, telemetry, logs });
    }

    /// A line of the function's, or of an extension's.
    pub(crate) fn line(&self, category: Category, text: &str) {
        if !self.listens() {
            return;
        }
        let parsed = self.json.then(|| serde_json::from_str::<Value>(text).ok()).flatten();
        let record = parsed.filter(Value::is_object).unwrap_or_else(|| json!(text));
        let form = document(&self.time(), category.name(), &record);
        self.emit(Item { category, telemetry: Some(form.clone()), logs: Some(form) });
    }

    /// Waits until everything that was told has been sent, or could not be.
    pub(crate) async fn flush(&self) {
        let queues: Vec<_> =
            self.state.lock().subscribers.iter().map(|known| known.queue.clone()).collect();
        for queue in queues {
            let (done, waited) = oneshot::channel();
            if queue.send(Told::Flush(done)).await.is_ok() {
                let _ = waited.await;
            }
        }
    }

    fn emit(&self, item: Item) {
        let time = self.time();
        let mut state = self.state.lock();
        for subscriber in &mut state.subscribers {
            subscriber.say_what_was_lost(&time);
            subscriber.tell(&item);
        }
        let bytes = state.backlog_bytes + item.bytes();
        if !state.closed && state.backlog.len() < BACKLOG_MAX && bytes <= BACKLOG_BYTES_MAX {
            state.backlog_bytes = bytes;
            state.backlog.push_back(item);
        }
    }

    fn time(&self) -> String {
        Timestamp::from_millis(self.world.now_ms()).to_iso_8601_millis()
    }
}

impl Item {
    fn bytes(&self) -> usize {
        [&self.telemetry, &self.logs].into_iter().flatten().map(Bytes::len).sum()
    }
}

impl Subscriber {
    fn tell(&mut self, item: &Item) {
        let form = match self.dialect {
            Dialect::Telemetry => &item.telemetry,
            Dialect::Logs => &item.logs,
        };
        let Some(form) = form.as_ref().filter(|_| self.types.contains(&item.category)) else {
            return;
        };
        if !self.take(form) {
            self.lost_records += 1;
            self.lost_bytes += form.len() as u64;
        }
    }

    fn say_what_was_lost(&mut self, time: &str) {
        if self.lost_records == 0 {
            return;
        }
        let (records, bytes) = (self.lost_records, self.lost_bytes);
        let event = PlatformEvent::LogsDropped { records, bytes, reason: DROPPED };
        let form = document(time, event.kind(), &event.record());
        if self.take(&form) {
            (self.lost_records, self.lost_bytes) = (0, 0);
        }
    }

    /// Whether there was room for a record.
    fn take(&self, record: &Bytes) -> bool {
        let bytes = u32::try_from(record.len()).unwrap_or(u32::MAX);
        let Ok(room) = self.room.clone().try_acquire_many_owned(bytes) else { return false };
        self.queue.try_send(Told::Record(record.clone(), room)).is_ok()
    }
}

fn document(time: &str, kind: &str, record: &Value) -> Bytes {
    json!({ "time": time, "type": kind, "record": record }).to_string().into()
}

#[cfg(test)]
mod tests {
    use super::{BACKLOG_BYTES_MAX, QUEUE_BYTES_MAX, Telemetry};
    use crate::runtime::subscription::{Buffering, Category, Destination, Dialect, Subscription};
    use futures_util::FutureExt;
    use std::io::ErrorKind;
    use std::sync::Arc;
    use std::time::Duration;
    use world::World;

    const LINE_BYTES: usize = 256 * 1024;

    fn telemetry() -> Arc<Telemetry> {
        let nowhere = Arc::new(|_| async { Err(ErrorKind::Unsupported.into()) }.boxed());
        Telemetry::new(World::simulated(1, 0), nowhere, false)
    }

    fn write(telemetry: &Telemetry, bytes: usize) {
        let line = "x".repeat(LINE_BYTES);
        (0..bytes / LINE_BYTES).for_each(|_| telemetry.line(Category::Function, &line));
    }

    fn subscription() -> Subscription {
        Subscription {
            dialect: Dialect::Telemetry,
            types: vec![Category::Function],
            destination: Destination::Tcp { port: 1 },
            buffering: Buffering { items: 1, bytes: 1, timeout: Duration::from_secs(1) },
        }
    }

    /// The subscriber's task does not run here.
    #[tokio::test]
    async fn what_waits_for_a_subscriber_is_bounded_in_bytes() {
        let telemetry = telemetry();
        telemetry.subscribe("slow", subscription()).unwrap();
        write(&telemetry, 2 * QUEUE_BYTES_MAX);
        let state = telemetry.state.lock();
        let slow = &state.subscribers[0];
        assert!(slow.lost_records > 0 && slow.room.available_permits() < LINE_BYTES);
    }

    #[tokio::test]
    async fn who_subscribes_again_and_again_has_one_task() {
        let telemetry = telemetry();
        write(&telemetry, LINE_BYTES);
        for _ in 0..100 {
            telemetry.subscribe("one", subscription()).unwrap();
            tokio::task::yield_now().await;
        }
        let state = telemetry.state.lock();
        assert_eq!(state.subscribers.len(), 1);
        assert!(state.tasks.len() <= 2, "{}", state.tasks.len());
    }

    #[tokio::test]
    async fn what_is_kept_of_an_initialisation_is_bounded_in_bytes() {
        let telemetry = telemetry();
        write(&telemetry, 4 * BACKLOG_BYTES_MAX);
        let held: usize = telemetry.state.lock().backlog.iter().map(super::Item::bytes).sum();
        assert!(held <= BACKLOG_BYTES_MAX && held > BACKLOG_BYTES_MAX / 2);
    }
}
