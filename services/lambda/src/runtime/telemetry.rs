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
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;
use wire::Timestamp;
use world::World;

/// Records of an initialisation that are kept for whoever subscribes.
const BACKLOG_MAX: usize = 1_000;
/// Records that wait for a subscriber's task.
const QUEUE_MAX: usize = 10_000;
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

/// What a subscriber's task is told.
pub(crate) enum Told {
    Record(Bytes),
    /// To send what has been gathered, and to say so.
    Flush(oneshot::Sender<()>),
}

struct Subscriber {
    name: String,
    dialect: Dialect,
    types: Vec<Category>,
    queue: mpsc::Sender<Told>,
    lost_records: u64,
    lost_bytes: u64,
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
        state.backlog.clear();
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
        let (queue, told) = mpsc::channel(QUEUE_MAX);
        let mut subscriber = Subscriber {
            name: name.to_owned(),
            dialect: subscription.dialect,
            types: subscription.types.clone(),
            queue,
            lost_records: 0,
            lost_bytes: 0,
        };
        for item in &state.backlog {
            subscriber.tell(item);
        }
        state.subscribers.push(subscriber);
        let (dial, world) = (self.dial.clone(), self.world.clone());
        let follow =
            delivery::follow(subscription.destination, subscription.buffering, told, dial, world);
        state.tasks.spawn(follow);
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
        if !state.closed && state.backlog.len() < BACKLOG_MAX {
            state.backlog.push_back(item);
        }
    }

    fn time(&self) -> String {
        Timestamp::from_millis(self.world.now_ms()).to_iso_8601_millis()
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
        if self.queue.try_send(Told::Record(form.clone())).is_err() {
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
        if self.queue.try_send(Told::Record(form)).is_ok() {
            (self.lost_records, self.lost_bytes) = (0, 0);
        }
    }
}

fn document(time: &str, kind: &str, record: &Value) -> Bytes {
    json!({ "time": time, "type": kind, "record": record }).to_string().into()
}
