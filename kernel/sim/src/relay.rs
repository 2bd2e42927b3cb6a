//! Delivers events as the engine's relay does, and goes wrong in every way that it may.

use crate::plan::Op;
use crate::record::Ended;
use crate::run::Run;
use std::sync::Arc;
use std::time::Duration;
use store::{Delivery, Event, Store, StoreError};
use tokio::task::yield_now;

/// Between looks at an outbox that cannot be read or written.
const PAUSE: Duration = Duration::from_millis(300);

impl Run {
    pub async fn relay(self: Arc<Run>, store: Store) {
        loop {
            match store.outbox().next(self.draw.between(1, 4) as usize).await {
                Ok(found) => {
                    found.iter().for_each(|delivery| self.handed_out(delivery));
                    for delivery in found {
                        self.deliver(&store, delivery).await;
                    }
                }
                Err(_) => self.world.sleep_real(PAUSE).await,
            }
        }
    }

    async fn deliver(&self, store: &Store, delivery: Delivery) {
        if self.draw.chance(400) {
            yield_now().await;
        }
        let id = &delivery.event.id;
        let choice = if self.draining() { 0 } else { self.draw.below(100) };
        let settled = match choice {
            0..60 => self.accept(store, &delivery).await,
            60..70 => self.done(store, &delivery).await,
            70..85 => self.retry_later(store, &delivery).await,
            85..93 => self.give_up(store, &delivery).await,
            _ => Err(StoreError::Closed),
        };
        self.note(format_args!("event {id} settled by {choice}: {settled:?}"));
        if settled.is_err() {
            self.let_go(id);
            store.outbox().release(delivery.id);
            self.world.sleep_real(PAUSE).await;
        }
    }

    /// The target handles it once, in a transaction of its own.
    async fn accept(&self, store: &Store, delivery: &Delivery) -> Result<(), StoreError> {
        let plan = self.draw_plan(vec![Op::Once(format!("event {}", delivery.event.id))]);
        match self.transact(store, plan, None).await {
            Ended::Committed => self.done(store, delivery).await,
            Ended::Failed(error) => Err(error),
            _ => Err(StoreError::Contended),
        }
    }

    async fn done(&self, store: &Store, delivery: &Delivery) -> Result<(), StoreError> {
        let id = &delivery.event.id;
        self.end_delivery(id);
        let done = store.outbox().done(delivery.id).await;
        if done.is_ok() {
            self.facts.lock().done_in_life.insert(id.clone());
        }
        done
    }

    async fn retry_later(&self, store: &Store, delivery: &Delivery) -> Result<(), StoreError> {
        let id = &delivery.event.id;
        let at_ms = self.world.now_ms() + self.draw.between(1, 4_000) as i64;
        {
            let mut facts = self.facts.lock();
            let event = facts.event(id);
            event.retries += 1;
            event.not_before_ms = None;
        }
        // It is let go before the acknowledgement, behind which another may have it at once.
        let retried = store.outbox().retry_later(delivery.id, at_ms).await;
        if retried.is_ok() {
            let mut facts = self.facts.lock();
            let event = facts.event(id);
            event.retries_acknowledged += 1;
            event.not_before_ms = Some(at_ms);
            facts.in_flight.remove(id);
        }
        retried
    }

    /// Sends a letter in its place.
    async fn give_up(&self, store: &Store, delivery: &Delivery) -> Result<(), StoreError> {
        let id = &delivery.event.id;
        let letter = format!("letter {}", self.next_id());
        self.facts.lock().event(&letter).letter = true;
        self.end_delivery(id);
        let event = Event { id: letter.clone(), ..Event::default() };
        let sent = store.outbox().done_and_emit(delivery.id, event).await;
        if sent.is_ok() {
            let mut facts = self.facts.lock();
            facts.event(&letter).acknowledged = true;
            facts.done_in_life.insert(id.clone());
        }
        sent
    }

    /// From now on the next event of its order key may go.
    fn end_delivery(&self, id: &str) {
        let mut facts = self.facts.lock();
        facts.in_flight.remove(id);
        let tick = facts.tick();
        facts.event(id).done_at.get_or_insert(tick);
    }

    fn let_go(&self, id: &str) {
        self.facts.lock().in_flight.remove(id);
    }

    fn handed_out(&self, delivery: &Delivery) {
        let (id, event) = (&delivery.event.id, &delivery.event);
        self.note(format_args!("event {id} is handed out, attempt {}", event.attempts));
        let now_ms = self.world.now_ms();
        let mut facts = self.facts.lock();
        let tick = facts.tick();
        let Some(fact) = facts.events.get_mut(id) else {
            drop(facts);
            return self.violated(format!("event {id} was never sent"));
        };
        fact.handed_out_at.get_or_insert(tick);
        let fact = fact.clone();
        let early = fact.not_before_ms.is_some_and(|at_ms| now_ms < at_ms);
        let attempts = fact.retries_acknowledged..=fact.retries;
        let miscounted = !attempts.contains(&event.attempts);
        let twice = facts.in_flight.contains_key(id) || facts.done_in_life.contains(id);
        let mut others = facts.in_flight.iter();
        let overtakes = others.find(|other| fact.order.is_some() && *other.1 == fact.order);
        let overtakes = overtakes.map(|other| other.0.clone());
        facts.in_flight.insert(id.clone(), fact.order);
        facts.handed_out.insert(id.clone());
        drop(facts);
        if early || miscounted || twice || overtakes.is_some() {
            self.violated(format!(
                "event {id} is handed out early {early}, twice {twice}, beside {overtakes:?}, \
                 attempt {} of {attempts:?}",
                event.attempts
            ));
        }
    }
}
