//! Hands events from the outbox to the services they are addressed to.
//!
//! Order within an order key is the outbox's care: it gives out one event of a key at a time. A row stays until
//! its target has accepted, so a crash between the two repeats the event, which the target recognises by its id.

use crate::registry::Inner;
use aws::{AccountId, Arn, Fault, Principal, Region};
use futures_util::FutureExt;
use service::Ctx;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;
use store::{Delivery, Event};
use tokio::sync::Semaphore;

/// Events in delivery at once.
const IN_FLIGHT_MAX: usize = 256;
/// Deliveries of one event before it is given up.
const ATTEMPTS_MAX: u32 = 185;
const BACKOFF_MAX_MS: i64 = 300_000;
/// Between looks at an outbox that cannot be read, and before an event comes again that could not be settled.
const PAUSE: Duration = Duration::from_secs(1);

impl Inner {
    pub async fn relay_events(self: Arc<Inner>) {
        let permits = Arc::new(Semaphore::new(IN_FLIGHT_MAX));
        loop {
            let Ok(permit) = permits.clone().acquire_owned().await else { return };
            let events = match self.store.outbox().next(1 + permits.available_permits()).await {
                Ok(events) => events,
                Err(error) => {
                    tracing::error!(%error, "the outbox cannot be read");
                    self.world.sleep_real(PAUSE).await;
                    continue;
                }
            };
            let mut permit = Some(permit);
            for event in events {
                let permit = match permit.take() {
                    Some(permit) => permit,
                    None => match permits.clone().acquire_owned().await {
                        Ok(permit) => permit,
                        Err(_) => return,
                    },
                };
                let inner = self.clone();
                tokio::spawn(async move {
                    inner.deliver(event).await;
                    drop(permit);
                });
            }
        }
    }

    async fn deliver(self: Arc<Inner>, delivery: Delivery) {
        let Delivery { id, event } = delivery;
        let delivered = AssertUnwindSafe(self.hand_over(&event)).catch_unwind().await;
        let result = delivered.unwrap_or_else(|_| Err(Fault::internal("the target panicked")));
        let outbox = self.store.outbox();
        let settled = match result {
            Ok(()) => outbox.done(id).await,
            Err(fault) if passing(&fault) && event.attempts < ATTEMPTS_MAX => {
                let backoff_ms = (250_i64 << event.attempts.min(12)).min(BACKOFF_MAX_MS);
                tracing::warn!(event = event.id, to = event.to, %fault, "delivery is tried again");
                outbox.retry_later(id, self.world.now_ms() + backoff_ms).await
            }
            Err(fault) => {
                tracing::warn!(event = event.id, to = event.to, %fault, "delivery is refused");
                match dead_letter(&event, self.world.uuid()) {
                    Some(letter) => outbox.done_and_emit(id, letter).await,
                    None => outbox.done(id).await,
                }
            }
        };
        if let Err(error) = settled {
            tracing::error!(event = event.id, %error, "an event could not be settled");
            // The store takes no writes: its target would be given it again and again meanwhile.
            self.world.sleep_real(PAUSE).await;
            outbox.release(id);
        }
    }

    async fn hand_over(self: &Arc<Inner>, event: &Event) -> Result<(), Fault> {
        if event.expires_ms.is_some_and(|at| at <= self.world.now_ms()) {
            return Err(Fault::client("EventExpired", "The event is older than it may become."));
        }
        let to: Arn = event.to.parse().map_err(|error| Fault::validation(format!("{error}")))?;
        let service = self.by_name.get(to.service()).map(|at| &self.services[*at]);
        let arrival = service.and_then(|service| Some((service, service.arrival.as_ref()?)));
        let Some((service, arrival)) = arrival else {
            return Err(Fault::not_implemented(format!("Delivery to {}", to.service())));
        };
        let ctx = self.sender(event)?;
        let model = service.models.first().ok_or_else(|| Fault::internal("no model"))?;
        let ctx = ctx.entering(service.name);
        self.authorize_all(&ctx, model, &[(arrival.access)(event)]).await?;
        let ctx = match (AccountId::new(to.account()), Region::new(to.region())) {
            (Some(account), Some(region)) => ctx.within(&account, &region),
            _ => ctx,
        };
        (arrival.arrive)(ctx, event.clone()).await
    }

    /// The event's own sender: a service, for a resource of an account.
    fn sender(self: &Arc<Inner>, event: &Event) -> Result<Ctx, Fault> {
        let account = AccountId::new(&event.account);
        let account = account.ok_or_else(|| Fault::internal("an event without an account"))?;
        let region = Region::new(&event.region);
        let region = region.ok_or_else(|| Fault::internal("an event without a region"))?;
        let source = event.source_arn.as_deref().and_then(|arn| arn.parse().ok());
        let name = event.principal.clone();
        let ctx = self.background("engine").within(&account, &region);
        let ctx = ctx.traced(event.trace.as_deref());
        Ok(ctx.speaking(Principal::Service { name, account, source }, None))
    }
}

/// The event as it goes to its dead letter target, if it names one.
fn dead_letter(event: &Event, id: String) -> Option<Event> {
    let to = event.dead_letter.clone()?;
    Some(Event { id, to, attempts: 0, dead_letter: None, expires_ms: None, ..event.clone() })
}

/// Whether trying again may help.
fn passing(fault: &Fault) -> bool {
    fault.status == 429 || fault.status >= 500 && fault.status != 501
}
