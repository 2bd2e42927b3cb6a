//! Waits for messages: a send wakes it. Then gathers a batch, hands it over, and waits again.

use super::batch;
use super::scale::{Place, Scale};
use crate::error::Error;
use crate::mapping::row::Mapping;
use crate::platform::Platform;
use crate::rules::pattern::Pattern;
use crate::run::Target;
use aws::{AccountId, Arn, Fault, Region};
use model_sqs as sqs;
use parking_lot::Mutex;
use service::Ctx;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Semaphore, mpsc};
use tokio::task::JoinSet;

/// After a failure to receive, and before another poller takes the place of one that failed.
const PAUSE: Duration = Duration::from_secs(1);
const PAUSE_MAX: Duration = Duration::from_secs(60);
/// As long as SQS lets anyone wait.
const WAIT_S: i64 = 20;
/// As many as SQS gives at once.
const MESSAGES_MAX: u32 = 10;
/// A batch takes no more once it has this many bytes.
const BATCH_BYTES_MAX: usize = 6 * 1024 * 1024;
/// How long the role's session is used.
const ROLE_MS: i64 = 5 * 60 * 1000;

/// One mapping's work, until it is aborted.
pub struct Work {
    pub ctx: Ctx,
    pub platform: Arc<Platform>,
    pub mapping: Mapping,
    pub source: Arn,
    pub url: String,
    pub filters: Vec<Pattern>,
    /// Invocations at once.
    pub permits: Semaphore,
    scale: Arc<Scale>,
    role: Mutex<Option<(i64, Ctx)>>,
    /// Asks for another poller.
    more: mpsc::UnboundedSender<Place>,
}

pub async fn follow(ctx: Ctx, platform: Arc<Platform>, mapping: Mapping) {
    let account = AccountId::new(&mapping.account);
    let (Some(account), Some(region)) = (account, Region::new(&mapping.region)) else { return };
    let url = super::url(&mapping.source_arn, &region);
    let (Ok(source), Some(url)) = (mapping.source_arn.parse(), url) else {
        tracing::warn!(id = mapping.id, "a mapping of another region's queue is not followed");
        return;
    };
    let filters = mapping.filters.iter().filter_map(|text| Pattern::parse(text).ok()).collect();
    let (more, mut asked) = mpsc::unbounded_channel();
    let most = mapping.concurrency_max;
    let work = Arc::new(Work {
        ctx: ctx.within(&account, &region).as_service(None),
        platform,
        source,
        url,
        filters,
        permits: Semaphore::new(most.unwrap_or(super::scale::MOST) as usize),
        scale: Arc::new(Scale::new(most)),
        role: Mutex::new(None),
        more,
        mapping,
    });
    // Aborted with this set, when the mapping's own task is.
    let mut pollers = JoinSet::new();
    if let Some(place) = work.scale.place(work.ctx.now_ms()) {
        pollers.spawn(poll(work.clone(), place, Duration::ZERO));
    }
    loop {
        tokio::select! {
            Some(place) = asked.recv() => {
                pollers.spawn(poll(work.clone(), place, Duration::ZERO));
            }
            Some(ended) = pollers.join_next() => {
                let before = match ended {
                    Ok(()) => Duration::ZERO,
                    Err(error) => {
                        let id = &work.mapping.id;
                        tracing::error!(%error, id, "a queue's poller has failed");
                        PAUSE
                    }
                };
                // It may have been the one that waited.
                if let Some(place) = work.scale.place(work.ctx.now_ms()) {
                    pollers.spawn(poll(work.clone(), place, before));
                }
            }
            else => return,
        }
    }
}

/// Receives and hands over, after a pause, for as long as it has a place.
async fn poll(work: Arc<Work>, mut place: Place, before: Duration) {
    work.ctx.world().sleep(before).await;
    let mut pause = PAUSE;
    loop {
        match work.receive(WAIT_S, work.most(0)).await {
            Ok(messages) if messages.is_empty() => pause = PAUSE,
            Ok(messages) => {
                pause = PAUSE;
                let received_ms = work.ctx.now_ms();
                if let Some(another) = place.found(received_ms) {
                    // The set of pollers lives as long as any of them.
                    let _ = work.more.send(another);
                }
                let messages = work.gather(messages, received_ms).await;
                batch::run(&work, messages, received_ms).await;
                if !place.rests() {
                    return;
                }
            }
            Err(error) => {
                let id = &work.mapping.id;
                tracing::warn!(?error, id, "a queue cannot be read; it is tried again");
                work.role.lock().take();
                work.ctx.world().sleep(pause).await;
                pause = (pause * 2).min(PAUSE_MAX);
            }
        }
    }
}

impl Work {
    pub fn is_fifo(&self) -> bool {
        self.source.resource().ends_with(".fifo")
    }

    pub async fn target(&self) -> Result<Target, Error> {
        let named = self.mapping.function();
        let named = named.ok_or_else(|| Error::no_function(&self.mapping.function_arn))?;
        Target::find(&self.ctx, named).await
    }

    /// The context of the function's role.
    pub async fn role(&self) -> Result<Ctx, Error> {
        let now_ms = self.ctx.now_ms();
        let known = self.role.lock().clone();
        if let Some((_, role)) = known.filter(|(until_ms, _)| now_ms < *until_ms) {
            return Ok(role);
        }
        let target = self.target().await?;
        let arn: Arn = target.version.role.parse().map_err(Fault::internal)?;
        let role = self.ctx.as_role(&arn, &target.place().session_name()).await?;
        *self.role.lock() = Some((now_ms + ROLE_MS, role.clone()));
        Ok(role)
    }

    /// How many messages a batch that has some may still take at once.
    fn most(&self, gathered: usize) -> u32 {
        let size = self.mapping.batch_size;
        size.saturating_sub(u32::try_from(gathered).unwrap_or(u32::MAX)).min(MESSAGES_MAX)
    }

    async fn receive(&self, wait_s: i64, most: u32) -> Result<Vec<sqs::Message>, Error> {
        let request = sqs::ReceiveMessageRequest {
            queue_url: self.url.clone(),
            message_system_attribute_names: Some(vec![sqs::MessageSystemAttributeName::All]),
            message_attribute_names: Some(vec!["All".into()]),
            max_number_of_messages: i32::try_from(most).ok(),
            wait_time_seconds: i32::try_from(wait_s).ok(),
            ..sqs::ReceiveMessageRequest::default()
        };
        let answer = self.role().await?.ask::<sqs::ReceiveMessage>(request).await?;
        Ok(answer.messages.unwrap_or_default())
    }

    /// For how long the queue hides what it has given; none if it does not say.
    pub async fn hidden_ms(&self) -> Option<i64> {
        let request = sqs::GetQueueAttributesRequest {
            queue_url: self.url.clone(),
            attribute_names: Some(vec![sqs::QueueAttributeName::VisibilityTimeout]),
        };
        let asked = async { self.role().await?.ask::<sqs::GetQueueAttributes>(request).await };
        match asked.await {
            Ok(answer) => {
                let told = answer.attributes.unwrap_or_default().swap_remove("VisibilityTimeout");
                told?.parse::<i64>().ok().map(|hidden_s| hidden_s * 1000)
            }
            Err(error) => {
                let id = &self.mapping.id;
                tracing::debug!(?error, id, "a queue does not say for how long it hides messages");
                None
            }
        }
    }

    /// Goes on receiving until the batch is full, or its window over, or so much time gone that the function could not
    /// be given the first messages before they come back.
    async fn gather(&self, mut messages: Vec<sqs::Message>, received_ms: i64) -> Vec<sqs::Message> {
        let size = self.mapping.batch_size as usize;
        let length = |message: &sqs::Message| message.body.as_ref().map_or(0, String::len);
        let mut bytes: usize = messages.iter().map(length).sum();
        if self.mapping.window_s == 0 {
            return messages;
        }
        let window_ms = i64::from(self.mapping.window_s) * 1000;
        let hidden_ms = self.hidden_ms().await;
        let end_ms = received_ms + gathering_ms(window_ms, hidden_ms);
        while messages.len() < size && bytes < BATCH_BYTES_MAX {
            let left_ms = end_ms - self.ctx.now_ms();
            let last = left_ms < 1000;
            if last {
                self.ctx.world().sleep_until_ms(end_ms).await;
            }
            let wait_s = (left_ms / 1000).clamp(0, WAIT_S);
            let found = match self.receive(wait_s, self.most(messages.len())).await {
                Ok(found) => found,
                Err(error) => {
                    tracing::warn!(?error, id = self.mapping.id, "a batch is not gathered further");
                    break;
                }
            };
            if found.is_empty() && last {
                break;
            }
            bytes += found.iter().map(length).sum::<usize>();
            messages.extend(found);
        }
        messages
    }
}

/// How long a batch is gathered for: its window, or half of the time for which its messages are hidden.
fn gathering_ms(window_ms: i64, hidden_ms: Option<i64>) -> i64 {
    hidden_ms.map_or(window_ms, |hidden_ms| window_ms.min(hidden_ms / 2))
}

#[cfg(test)]
mod tests {
    use super::gathering_ms;

    #[test]
    fn a_batch_is_gathered_while_its_messages_are_hidden() {
        assert_eq!(gathering_ms(10_000, Some(30_000)), 10_000);
        assert_eq!(gathering_ms(300_000, Some(30_000)), 15_000);
        assert_eq!(gathering_ms(10_000, None), 10_000);
    }
}
