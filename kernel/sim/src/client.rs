//! What a client of the store does: transactions, reads outside of them, logs, leases.

use crate::body::rows;
use crate::plan::{LOGS, Op, key, log_key};
use crate::record::{Ended, LogRead, Observation, Query, Seen};
use crate::run::Run;
use std::sync::Arc;
use std::time::Duration;
use store::{Lease, Snapshot, Store, StoreError};
use tokio::task::yield_now;

const LEASES: [&str; 2] = ["lease a", "lease b"];
/// Rows of a log that one read asks for.
const LOG_ROWS: u64 = 5;

impl Run {
    /// Does its steps and rests.
    pub async fn client(self: Arc<Run>, store: Store, name: String, steps: u64) {
        let mut lease = None;
        for _ in 0..steps {
            if self.draining() {
                return;
            }
            match self.draw.below(100) {
                0..66 => self.client_transacts(&store, lease.as_ref()).await,
                66..70 => self.look_once(&store, &name).await,
                70..76 => self.look_for_long(&store, &name).await,
                76..82 => self.read_log(&store).await,
                82..87 => self.trim_log(&store).await,
                _ => lease = self.use_lease(&store, &name, lease).await,
            }
            match self.draw.below(10) {
                0..4 => {}
                4..8 => yield_now().await,
                _ => self.world.sleep(Duration::from_millis(self.draw.between(1, 40))).await,
            }
        }
    }

    async fn client_transacts(&self, store: &Store, lease: Option<&Lease>) {
        let guard = lease.filter(|_| self.draw.chance(400));
        let oldest = guard.map(|lease| self.facts.lock().lease(&lease.name).newest());
        let given = guard.map(|lease| vec![Op::Hold(lease.clone())]).unwrap_or_default();
        let plan = self.draw_plan(given);
        let id = plan.id;
        let gives_up = self.draw.chance(self.setup.cancel_per_mille);
        let polls = gives_up.then(|| self.draw.between(1, 6));
        let ended = self.transact(store, plan, polls).await;
        if let (Some(lease), Some(newest), Ended::Committed) = (guard, oldest, &ended)
            && lease.token < newest
        {
            let (name, token) = (&lease.name, lease.token);
            self.violated(format!("{id} wrote under token {token} of {name}, with {newest} out"));
        }
    }

    async fn look_once(&self, store: &Store, name: &str) {
        let floor = self.facts.lock().written;
        let query = self.draw_query();
        let seen = match &query {
            Query::Get(row) => store.get(&key(*row)).await.map(Seen::Value),
            Query::Range(span) => store.range(span.range()).await.and_then(rows).map(Seen::Rows),
        };
        let Ok(seen) = seen else { return };
        self.note(format_args!("{name} sees {query:?}: {seen:?}"));
        self.observe(name, floor, vec![(query, seen)]);
    }

    /// Several reads of one snapshot, while others go on.
    async fn look_for_long(&self, store: &Store, name: &str) {
        let floor = self.facts.lock().written;
        let snapshot = store.snapshot();
        let progress = self.simulation().progress();
        let mut queries = Vec::new();
        for _ in 0..self.draw.between(1, 4) {
            let query = self.draw_query();
            let Ok(seen) = answer(&snapshot, &query).await else { break };
            self.note(format_args!("{name} still sees {query:?}: {seen:?}"));
            queries.push((query, seen));
            match self.draw.chance(500) {
                true => yield_now().await,
                false => self.world.sleep(Duration::from_millis(self.draw.between(1, 60))).await,
            }
        }
        let ceiling = (progress.epoch, progress.sequence);
        let by = name.to_string();
        let observation = Observation { by, queries, floor, ceiling, matched: false };
        self.facts.lock().observations.push(observation);
    }

    fn draw_query(&self) -> Query {
        match self.draw.chance(500) {
            true => Query::Get(self.draw_row()),
            false => Query::Range(self.draw_span()),
        }
    }

    fn observe(&self, name: &str, floor: (u64, u64), queries: Vec<(Query, Seen)>) {
        let progress = self.simulation().progress();
        let ceiling = (progress.epoch, progress.sequence);
        let by = name.to_string();
        let observation = Observation { by, queries, floor, ceiling, matched: false };
        self.facts.lock().observations.push(observation);
    }

    async fn read_log(&self, store: &Store) {
        let log = self.draw.below(LOGS);
        let before = self.facts.lock().logs[log as usize];
        if self.draw.chance(400) {
            let Ok((first, next)) = store.log_bounds(&log_key(log)).await else { return };
            self.note(format_args!("log {log} reaches from {first} to {next}"));
            let tried = self.facts.lock().logs[log as usize].trim_tried;
            if first < before.trimmed || first > tried || next < before.next || first > next {
                self.violated(format!("log {log}: bounds {first} and {next}, with {before:?}"));
            }
            return;
        }
        let from = self.draw.below(before.next + 2);
        let limit = self.draw.between(1, LOG_ROWS) as usize;
        let Ok(rows) = store.log_read(&log_key(log), from, limit).await else { return };
        self.note(format_args!("log {log} from {from}: {rows:?}"));
        let tried = self.facts.lock().logs[log as usize].trim_tried;
        let start = rows.first().map_or(from.max(tried), |row| row.0);
        let end = rows.last().map_or(start, |row| row.0 + 1);
        let gapless = rows.iter().zip(start..).all(|(row, position)| row.0 == position);
        let starts_well = start == from || start > from && start <= from.max(tried);
        let ends_well = rows.len() == limit || end >= before.next;
        if !gapless || !starts_well || !ends_well {
            self.violated(format!("log {log} from {from}: {rows:?}, with {before:?}"));
        }
        self.facts.lock().log_reads.push(LogRead { log, rows });
    }

    async fn trim_log(&self, store: &Store) {
        let log = self.draw.below(LOGS);
        let before = {
            let logs = &mut self.facts.lock().logs;
            let fact = &mut logs[log as usize];
            let before = self.draw.below(fact.next + 2);
            fact.trim_tried = fact.trim_tried.max(before);
            before
        };
        let known = self.facts.lock().logs[log as usize].next;
        let trimmed = store.log_trim(&log_key(log), before).await;
        self.note(format_args!("log {log} trimmed before {before}: {trimmed:?}"));
        if trimmed.is_ok() {
            let fact = &mut self.facts.lock().logs[log as usize];
            fact.trimmed = fact.trimmed.max(before.min(known));
        }
    }

    async fn use_lease(&self, store: &Store, name: &str, lease: Option<Lease>) -> Option<Lease> {
        let duration = Duration::from_millis(self.draw.pick(&[1, 30, 500]));
        let Some(lease) = lease.filter(|_| self.draw.chance(600)) else {
            return self.acquire(store, name, duration).await;
        };
        let (newest, renews) = {
            let mut facts = self.facts.lock();
            let fact = facts.lease(&lease.name);
            if fact.holder.as_ref().is_some_and(|holder| holder.0 == name) {
                fact.holder = None;
            }
            (fact.newest(), self.draw.chance(600))
        };
        let result = match renews {
            true => store.leases().renew(&lease, duration).await.map(Some),
            false => store.leases().release(&lease).await.map(|()| None),
        };
        self.note(format_args!("{name} renews ({renews}) {lease:?}: {result:?}"));
        match result {
            Ok(_) if lease.token < newest => {
                self.violated(format!("{name} renewed {lease:?}, with {newest} out"));
                None
            }
            Ok(Some(renewed)) => {
                let mut facts = self.facts.lock();
                let fact = facts.lease(&renewed.name);
                if fact.newest() == renewed.token {
                    fact.holder = Some((name.into(), renewed.expires_ms));
                }
                Some(renewed)
            }
            Ok(None) => None,
            Err(StoreError::LeaseLost(_)) => self.draw.chance(500).then_some(lease),
            Err(_) => Some(lease),
        }
    }

    async fn acquire(&self, store: &Store, name: &str, duration: Duration) -> Option<Lease> {
        let lease = self.draw.pick(&LEASES);
        let begun_ms = self.world.real_ms();
        let before = {
            let mut facts = self.facts.lock();
            let fact = facts.lease(lease);
            // Whether it is longer or shorter its own from now on will show.
            fact.holder = fact.holder.take().filter(|holder| holder.0 != name);
            fact.clone()
        };
        let taken = store.leases().acquire(lease, name, duration).await;
        self.note(format_args!("{name} acquires {lease}: {taken:?}"));
        let taken = taken.ok()??;
        let mut facts = self.facts.lock();
        let fact = facts.lease(lease);
        let held = before.holder.clone().filter(|held| held.0 != name && held.1 > begun_ms);
        let stolen = held.is_some() && held == fact.holder;
        let fresh = taken.token > before.newest() && fact.tokens.insert(taken.token);
        if fact.newest() == taken.token {
            fact.holder = Some((name.into(), taken.expires_ms));
        }
        drop(facts);
        if stolen || !fresh {
            self.violated(format!("{name} took {taken:?}, which {held:?} holds"));
        }
        Some(taken)
    }
}

async fn answer(snapshot: &Snapshot, query: &Query) -> Result<Seen, StoreError> {
    match query {
        Query::Get(row) => snapshot.get(&key(*row)).await.map(Seen::Value),
        Query::Range(span) => snapshot.range(span.range()).await.and_then(rows).map(Seen::Rows),
    }
}
