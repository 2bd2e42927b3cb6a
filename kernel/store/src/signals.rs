//! Signals within the process: whoever waits for a topic wakes after the commit that touched it.

use parking_lot::{Mutex, RwLock};
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::watch;

/// Topics that someone is subscribed to.
#[derive(Clone, Default)]
pub struct Signals {
    topics: Arc<Mutex<HashMap<String, watch::Sender<()>>>>,
    counts: Arc<RwLock<HashMap<String, Arc<AtomicU64>>>>,
}

/// Sees every commit that signals its topic from the moment of [`Signals::subscribe`]; several commits
/// between two waits are one wake.
pub struct Subscription {
    topic: String,
    signals: Signals,
    changes: watch::Receiver<()>,
}

impl Signals {
    /// Subscribe first, then read, then wait: so no change is missed.
    pub fn subscribe(&self, topic: &str) -> Subscription {
        let mut topics = self.topics.lock();
        let sender = topics.entry(topic.to_string()).or_insert_with(|| watch::channel(()).0);
        let changes = sender.subscribe();
        Subscription { topic: topic.to_string(), signals: self.clone(), changes }
    }

    /// How many commits have signalled a topic from now on. It has grown before the writer is answered.
    pub fn follow(&self, topic: &str) -> Arc<AtomicU64> {
        self.counts.write().entry(topic.to_owned()).or_default().clone()
    }

    pub(crate) fn fire(&self, topic: &str) {
        if let Some(count) = self.counts.read().get(topic) {
            count.fetch_add(1, Ordering::Release);
        }
        if let Some(sender) = self.topics.lock().get(topic) {
            sender.send_replace(());
        }
    }
}

impl Subscription {
    /// Waits for the next commit that signals the topic.
    pub async fn changed(&mut self) {
        if self.changes.changed().await.is_err() {
            // The sender lives in the map for as long as this subscription does.
            std::future::pending::<()>().await;
        }
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        let mut topics = self.signals.topics.lock();
        let last = topics.get(&self.topic).is_some_and(|sender| sender.receiver_count() <= 1);
        if last {
            topics.remove(&self.topic);
        }
    }
}
