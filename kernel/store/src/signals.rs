//! Signals within the process: whoever waits for a topic wakes after the commit that touched it.

use parking_lot::{Mutex, RwLock};
use std::collections::HashMap;
use std::sync::Arc;
use tokio::sync::watch;

/// Topics that someone is subscribed to.
#[derive(Clone, Default)]
pub struct Signals {
    topics: Arc<Mutex<HashMap<String, watch::Sender<()>>>>,
    counts: Arc<RwLock<HashMap<String, u64>>>,
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

    /// How many commits have signalled a topic that [`Signals::follow`] counts. It has grown before the
    /// writer is answered.
    pub fn count(&self, topic: &str) -> u64 {
        self.counts.read().get(topic).copied().unwrap_or(0)
    }

    /// Begins to count a topic.
    pub fn follow(&self, topic: &str) {
        self.counts.write().entry(topic.to_owned()).or_insert(0);
    }

    pub(crate) fn fire(&self, topic: &str) {
        let followed = self.counts.read().contains_key(topic);
        if followed && let Some(count) = self.counts.write().get_mut(topic) {
            *count += 1;
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
