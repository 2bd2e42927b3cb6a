//! What has happened so far, as the outside saw it.

use crate::plan::LOGS;
use crate::record::{LogRead, Moment, Observation, Record};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Default)]
pub struct Facts {
    /// Of this life of the store.
    pub records: Vec<Record>,
    pub observations: Vec<Observation>,
    pub log_reads: Vec<LogRead>,
    /// Each epoch that ended in a failure, and what was durable then.
    pub abandons: Vec<Moment>,
    /// The newest moment that was acknowledged: whoever begins now stands behind it.
    pub acknowledged: Moment,
    /// The newest write that was acknowledged: it is durable. Who only read may have stood behind writes
    /// that are not, and that it did not see.
    pub written: Moment,
    /// Events that are being delivered, with their order keys.
    pub in_flight: BTreeMap<String, Option<u64>>,
    pub done_in_life: BTreeSet<String>,
    /// Bodies of timers that somebody has at the moment.
    pub claimed: BTreeSet<String>,
    /// Events, and bodies of timers, that anybody was given.
    pub handed_out: BTreeSet<String>,

    /// Of the whole run.
    pub events: BTreeMap<String, EventFact>,
    pub logs: [LogFact; LOGS as usize],
    /// Bodies of timers whose end was acknowledged, and those whose end may have happened.
    pub timers_finished: BTreeSet<String>,
    pub timers_maybe_finished: BTreeSet<String>,
    pub leases: BTreeMap<String, LeaseFact>,
    ticks: u64,
}

#[derive(Clone, Debug, Default)]
pub struct EventFact {
    pub order: Option<u64>,
    pub handed_out_at: Option<u64>,
    pub done_at: Option<u64>,
    pub not_before_ms: Option<i64>,
    pub retries: u32,
    pub retries_acknowledged: u32,
    /// Sent in place of one that was given up.
    pub letter: bool,
    /// A letter: its sending was acknowledged.
    pub acknowledged: bool,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct LogFact {
    /// The position behind the last one that was acknowledged.
    pub next: u64,
    /// How far anybody has tried to trim, and how far it was acknowledged.
    pub trim_tried: u64,
    pub trimmed: u64,
}

#[derive(Clone, Debug, Default)]
pub struct LeaseFact {
    pub tokens: BTreeSet<u64>,
    /// Who has it for sure, and until when in real time.
    pub holder: Option<(String, i64)>,
}

impl LeaseFact {
    pub fn newest(&self) -> u64 {
        self.tokens.last().copied().unwrap_or(0)
    }
}

impl Facts {
    pub fn tick(&mut self) -> u64 {
        self.ticks += 1;
        self.ticks
    }

    pub fn lease(&mut self, name: &str) -> &mut LeaseFact {
        self.leases.entry(name.into()).or_default()
    }

    pub fn event(&mut self, id: &str) -> &mut EventFact {
        self.events.entry(id.into()).or_default()
    }

    /// What is known of this process alone goes with it.
    pub fn end_life(&mut self) {
        self.records.clear();
        self.observations.clear();
        self.log_reads.clear();
        self.abandons.clear();
        (self.acknowledged, self.written) = ((0, 0), (0, 0));
        self.in_flight.clear();
        self.done_in_life.clear();
        self.claimed.clear();
        self.handed_out.clear();
    }

    /// Acknowledged writes may be gone, as the durability permits: what rests on them no longer holds.
    pub fn forget_acknowledgements(&mut self) {
        self.logs.iter_mut().for_each(|log| (log.next, log.trimmed) = (0, 0));
        self.leases.clear();
        self.timers_maybe_finished.append(&mut self.timers_finished);
        for event in self.events.values_mut() {
            (event.not_before_ms, event.retries_acknowledged) = (None, 0);
            event.acknowledged = false;
        }
    }
}
