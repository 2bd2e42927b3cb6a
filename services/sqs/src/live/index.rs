//! Which message of a queue is next: what its rows say, in memory, ordered for the question.
//!
//! **Invariants.** Pure: no store, no clock. An entry is here from before its rows are written until after they are
//! gone; while either is under way it is not handed out.

use crate::store::State;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// Messages in flight at once; beyond, nothing is handed out
/// (<https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-queues.html>).
pub const IN_FLIGHT_MAX: usize = 120_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// Its rows are being written.
    Sending,
    Ready,
    /// Not before its time, as its sender or the queue wishes.
    Delayed,
    /// Received, and not before its time again.
    InFlight,
}

#[derive(Debug)]
struct Entry {
    sent_ms: i64,
    visible_ms: i64,
    receives: u32,
    received_before: u32,
    first_ms: Option<i64>,
    group: Option<Arc<str>>,
    stage: Stage,
}

/// The messages of a group of a FIFO queue, in their order.
#[derive(Debug, Default)]
struct Group {
    members: BTreeSet<u64>,
    /// The number under which it stands in `open`.
    open_at: Option<u64>,
}

#[derive(Debug, Default)]
pub struct Index {
    fifo: bool,
    entries: HashMap<u64, Entry>,
    /// By when they were sent: the first are the first to become too old.
    ages: BTreeSet<(i64, u64)>,
    /// Of a standard queue, what can be handed out.
    ready: BTreeSet<u64>,
    /// What is delayed or in flight, by when it ends.
    waiting: BTreeSet<(i64, u64)>,
    groups: HashMap<Arc<str>, Group>,
    /// The groups that something can be handed out of, in the order in which they have become so.
    open: BTreeMap<u64, Arc<str>>,
    opened: u64,
    in_flight: usize,
    delayed: usize,
    sending: usize,
    last_sequence: u64,
}

/// A message that is handed out, as it stands from now on.
#[derive(Clone, Debug, PartialEq)]
pub struct Picked {
    pub sequence: u64,
    pub state: State,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub visible: usize,
    pub in_flight: usize,
    pub delayed: usize,
}

impl Index {
    pub fn new(fifo: bool) -> Index {
        Index { fifo, ..Index::default() }
    }

    /// A number behind all others of the queue, of those before a purge too.
    pub fn next_sequence(&mut self, now_ms: i64) -> u64 {
        let now = u64::try_from(now_ms).unwrap_or(0).saturating_mul(1000);
        self.last_sequence = now.max(self.last_sequence + 1);
        self.last_sequence
    }

    pub fn counts(&self) -> Counts {
        let visible = self.entries.len() - self.in_flight - self.delayed - self.sending;
        Counts { visible, in_flight: self.in_flight, delayed: self.delayed }
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// The last message that is here.
    pub fn last(&self) -> Option<u64> {
        self.entries.keys().max().copied()
    }

    /// Takes a message in whose rows are not there yet: it holds its place in its group.
    pub fn begin(&mut self, sequence: u64, state: &State) {
        let group = state.group.as_deref().map(|name| self.group_name(name));
        let entry = Entry {
            sent_ms: state.sent_ms,
            visible_ms: state.visible_ms,
            receives: state.receives,
            received_before: state.received_before,
            first_ms: state.first_ms,
            group: group.clone(),
            stage: Stage::Sending,
        };
        self.sending += 1;
        self.last_sequence = self.last_sequence.max(sequence);
        self.ages.insert((entry.sent_ms, sequence));
        self.entries.insert(sequence, entry);
        if let Some(group) = group.filter(|_| self.fifo) {
            self.groups.entry(group.clone()).or_default().members.insert(sequence);
            self.refresh(&group);
        }
    }

    /// Its rows are there.
    pub fn complete(&mut self, sequence: u64, now_ms: i64) {
        let Some(entry) = self.entries.get(&sequence) else { return };
        let stage = match entry.visible_ms > now_ms {
            false => Stage::Ready,
            true if entry.receives > 0 => Stage::InFlight,
            true => Stage::Delayed,
        };
        self.stand(sequence, stage);
    }

    pub fn remove(&mut self, sequence: u64) {
        self.leave(sequence);
        let Some(entry) = self.entries.remove(&sequence) else { return };
        self.sending -= 1;
        self.ages.remove(&(entry.sent_ms, sequence));
        let Some(name) = entry.group else { return };
        if let Some(group) = self.groups.get_mut(&name) {
            group.members.remove(&sequence);
        }
        self.refresh(&name);
        let empty = self.groups.get(&name).is_some_and(|group| group.members.is_empty());
        if empty {
            self.groups.remove(&name);
        }
    }

    /// Whether it is here, and its rows are.
    pub fn has(&self, sequence: u64) -> bool {
        self.entries.get(&sequence).is_some_and(|entry| entry.stage != Stage::Sending)
    }

    /// How often it has been received, if it is in flight.
    pub fn in_flight(&self, sequence: u64) -> Option<u32> {
        let entry = self.entries.get(&sequence)?;
        (entry.stage == Stage::InFlight).then_some(entry.receives)
    }

    /// Whether it is in flight from the very receipt that handed it out so.
    pub fn holds(&self, picked: &Picked) -> bool {
        let entry = self.entries.get(&picked.sequence);
        entry.is_some_and(|entry| entry.stage == Stage::InFlight && entry.state() == picked.state)
    }

    pub fn state(&self, sequence: u64) -> Option<State> {
        self.entries.get(&sequence).map(Entry::state)
    }

    /// Lets in what has become visible. Gives when the next one does.
    pub fn promote(&mut self, now_ms: i64) -> Option<i64> {
        loop {
            let (at_ms, sequence) = *self.waiting.first()?;
            if at_ms > now_ms {
                return Some(at_ms);
            }
            self.stand(sequence, Stage::Ready);
        }
    }

    /// Hands out messages, in flight from now on.
    pub fn pick(&mut self, most: usize, visibility_ms: i64, now_ms: i64) -> Vec<Picked> {
        let mut found = Vec::new();
        let room = IN_FLIGHT_MAX.saturating_sub(self.in_flight);
        let most = most.min(room);
        while found.len() < most {
            let batch = match self.fifo {
                false => self.ready.first().copied().into_iter().collect(),
                true => self.first_of_groups(most - found.len()),
            };
            if batch.is_empty() {
                break;
            }
            for sequence in batch {
                found.extend(self.hand_out(sequence, visibility_ms, now_ms));
            }
        }
        found
    }

    /// Whether something could be handed out.
    pub fn is_ready(&self) -> bool {
        self.in_flight < IN_FLIGHT_MAX && (!self.ready.is_empty() || !self.open.is_empty())
    }

    /// Whether as many are in flight as may be.
    pub fn is_full(&self) -> bool {
        self.in_flight >= IN_FLIGHT_MAX
    }

    /// A receipt that did not come about.
    pub fn give_back(&mut self, sequence: u64, before: &State) {
        if let Some(entry) = self.entries.get_mut(&sequence) {
            entry.receives = before.receives;
            entry.first_ms = before.first_ms;
            self.stand(sequence, Stage::Ready);
        }
    }

    /// Sets when a message in flight becomes visible.
    pub fn set_visible(&mut self, sequence: u64, visible_ms: i64, now_ms: i64) {
        self.leave(sequence);
        let Some(entry) = self.entries.get_mut(&sequence) else { return };
        entry.visible_ms = visible_ms;
        let stage = if visible_ms > now_ms { Stage::InFlight } else { Stage::Ready };
        self.enter(sequence, stage);
    }

    /// Messages sent before a moment.
    pub fn older(&self, than_ms: i64, most: usize) -> Vec<u64> {
        let old = self.ages.iter().take_while(|(sent_ms, _)| *sent_ms <= than_ms);
        let old = old.map(|(_, sequence)| *sequence).filter(|sequence| self.has(*sequence));
        old.take(most).collect()
    }

    /// Messages to be moved away: visible ones, first to last, up to one of them. Of FIFO queues whole groups, one
    /// after another. Nobody is handed them until they are removed or completed.
    pub fn take_movable(&mut self, until: u64, most: usize) -> Vec<u64> {
        let mut found: Vec<u64> = match self.fifo {
            false => self.ready.range(..=until).take(most).copied().collect(),
            true => {
                let ready = |sequence: &&u64| {
                    self.entries.get(sequence).is_some_and(|entry| entry.stage == Stage::Ready)
                };
                let open = self.open.values().filter_map(|name| self.groups.get(name));
                let all = open.flat_map(|group| group.members.range(..=until).take_while(ready));
                all.take(most).copied().collect()
            }
        };
        found.sort_unstable();
        for sequence in &found {
            self.stand(*sequence, Stage::Sending);
        }
        found
    }

    fn group_name(&self, name: &str) -> Arc<str> {
        match self.groups.get_key_value(name) {
            Some((known, _)) => known.clone(),
            None => Arc::from(name),
        }
    }

    /// The first messages of the first open group: all that can go at once.
    fn first_of_groups(&self, most: usize) -> Vec<u64> {
        let Some((_, name)) = self.open.first_key_value() else { return Vec::new() };
        let Some(group) = self.groups.get(name) else { return Vec::new() };
        let ready = |sequence: &&u64| {
            self.entries.get(sequence).is_some_and(|entry| entry.stage == Stage::Ready)
        };
        group.members.iter().take_while(ready).take(most).copied().collect()
    }

    fn hand_out(&mut self, sequence: u64, visibility_ms: i64, now_ms: i64) -> Option<Picked> {
        self.leave(sequence);
        let entry = self.entries.get_mut(&sequence)?;
        entry.receives += 1;
        entry.first_ms.get_or_insert(now_ms);
        entry.visible_ms = now_ms + visibility_ms;
        let state = entry.state();
        self.enter(sequence, Stage::InFlight);
        Some(Picked { sequence, state })
    }

    fn stand(&mut self, sequence: u64, stage: Stage) {
        self.leave(sequence);
        self.enter(sequence, stage);
    }

    /// Takes an entry out of what its stage has it in.
    fn leave(&mut self, sequence: u64) {
        let Some(entry) = self.entries.get(&sequence) else { return };
        let group = entry.group.clone();
        match entry.stage {
            Stage::Sending => self.sending -= 1,
            Stage::Ready => {
                self.ready.remove(&sequence);
            }
            Stage::Delayed => {
                self.waiting.remove(&(entry.visible_ms, sequence));
                self.delayed -= 1;
            }
            Stage::InFlight => {
                self.waiting.remove(&(entry.visible_ms, sequence));
                self.in_flight -= 1;
            }
        }
        if let Some(entry) = self.entries.get_mut(&sequence) {
            // Counted nowhere until it enters again, or is gone.
            entry.stage = Stage::Sending;
            self.sending += 1;
        }
        if let Some(group) = group {
            self.refresh(&group);
        }
    }

    fn enter(&mut self, sequence: u64, stage: Stage) {
        let Some(entry) = self.entries.get_mut(&sequence) else { return };
        entry.stage = stage;
        self.sending -= 1;
        let (visible_ms, group) = (entry.visible_ms, entry.group.clone());
        match stage {
            Stage::Sending => self.sending += 1,
            Stage::Ready if self.fifo => {}
            Stage::Ready => {
                self.ready.insert(sequence);
            }
            Stage::Delayed => {
                self.waiting.insert((visible_ms, sequence));
                self.delayed += 1;
            }
            Stage::InFlight => {
                self.waiting.insert((visible_ms, sequence));
                self.in_flight += 1;
            }
        }
        if let Some(group) = group {
            self.refresh(&group);
        }
    }

    /// Opens or closes a group: open while its first message is ready. What is handed out of it is its first
    /// messages, so it is closed until they are deleted, or the first of them comes back.
    fn refresh(&mut self, name: &Arc<str>) {
        let Some(group) = self.groups.get_mut(name) else { return };
        let first = group.members.first().and_then(|sequence| self.entries.get(sequence));
        let open = first.is_some_and(|entry| entry.stage == Stage::Ready);
        if open == group.open_at.is_some() {
            return;
        }
        match group.open_at.take() {
            Some(at) => {
                self.open.remove(&at);
            }
            None => {
                self.opened += 1;
                group.open_at = Some(self.opened);
                self.open.insert(self.opened, name.clone());
            }
        }
    }
}

impl Entry {
    fn state(&self) -> State {
        State {
            sent_ms: self.sent_ms,
            visible_ms: self.visible_ms,
            group: self.group.as_deref().map(str::to_owned),
            receives: self.receives,
            received_before: self.received_before,
            first_ms: self.first_ms,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Counts, Index};
    use crate::store::State;

    fn send(index: &mut Index, sequence: u64, group: Option<&str>, visible_ms: i64) {
        let group = group.map(str::to_owned);
        let state = State { sent_ms: 0, visible_ms, group, ..State::default() };
        index.begin(sequence, &state);
        index.complete(sequence, 0);
    }

    fn pick(index: &mut Index, most: usize, now_ms: i64) -> Vec<u64> {
        index.promote(now_ms);
        index.pick(most, 30, now_ms).iter().map(|picked| picked.sequence).collect()
    }

    #[test]
    fn messages_come_back_unless_they_are_deleted() {
        let mut index = Index::new(false);
        for sequence in 1..=3 {
            send(&mut index, sequence, None, 0);
        }
        assert_eq!(pick(&mut index, 2, 0), [1, 2]);
        assert_eq!(index.counts(), Counts { visible: 1, in_flight: 2, delayed: 0 });
        index.remove(1);
        assert_eq!(pick(&mut index, 10, 29), [3]);
        assert_eq!(pick(&mut index, 10, 30), [2]);
        assert_eq!(index.in_flight(2), Some(2));
        index.set_visible(2, 30, 30);
        assert_eq!(pick(&mut index, 10, 31), [2]);
        assert_eq!(index.in_flight(2), Some(3));
    }

    #[test]
    fn delayed_ones_wait() {
        let mut index = Index::new(false);
        send(&mut index, 1, None, 10);
        assert_eq!(index.promote(0), Some(10));
        assert_eq!(index.counts(), Counts { visible: 0, in_flight: 0, delayed: 1 });
        assert_eq!(pick(&mut index, 1, 9), [0; 0]);
        assert_eq!(pick(&mut index, 1, 10), [1]);
    }

    #[test]
    fn groups_are_in_order_and_locked_while_in_flight() {
        let mut index = Index::new(true);
        for (sequence, group) in [(1, "a"), (2, "b"), (3, "a"), (4, "a"), (5, "b")] {
            send(&mut index, sequence, Some(group), 0);
        }
        assert_eq!(pick(&mut index, 2, 0), [1, 3]);
        assert_eq!(pick(&mut index, 10, 0), [2, 5]);
        assert_eq!(pick(&mut index, 10, 0), [0; 0]);
        index.remove(1);
        assert_eq!(pick(&mut index, 10, 0), [0; 0], "another of its group is in flight");
        index.remove(3);
        assert_eq!(pick(&mut index, 10, 0), [4]);
        index.set_visible(5, 0, 0);
        assert_eq!(pick(&mut index, 10, 0), [0; 0], "the one before it is in flight");
        index.set_visible(2, 0, 0);
        assert_eq!(pick(&mut index, 10, 0), [2, 5]);
    }

    #[test]
    fn groups_take_turns() {
        let mut index = Index::new(true);
        for (sequence, group) in [(1, "a"), (2, "b"), (3, "b"), (4, "c"), (5, "a")] {
            send(&mut index, sequence, Some(group), 0);
        }
        assert_eq!(pick(&mut index, 3, 0), [1, 5, 2]);
        index.set_visible(1, 0, 0);
        assert_eq!(pick(&mut index, 10, 0), [4, 1], "its second is still in flight");
    }

    #[test]
    fn what_is_moved_is_handed_to_nobody() {
        let mut index = Index::new(true);
        for (sequence, group) in [(1, "a"), (2, "b"), (3, "a"), (4, "b"), (5, "a")] {
            send(&mut index, sequence, Some(group), 0);
        }
        assert_eq!(pick(&mut index, 1, 0), [1]);
        assert_eq!(index.take_movable(3, 10), [2], "the other group is in flight");
        assert_eq!(pick(&mut index, 10, 0), [0; 0], "what is behind it waits");
        index.complete(2, 0);
        assert_eq!(pick(&mut index, 10, 0), [2, 4]);
        index.remove(1);
        assert_eq!(index.take_movable(9, 1), [3]);
        index.remove(3);
        assert_eq!(index.take_movable(9, 10), [5]);
    }

    #[test]
    fn a_receipt_ends_with_its_time() {
        let mut index = Index::new(true);
        send(&mut index, 1, Some("a"), 0);
        let picked = index.pick(1, 30, 0).remove(0);
        assert!(index.holds(&picked));
        index.promote(30);
        assert!(!index.holds(&picked), "it is visible again");
        assert_eq!(pick(&mut index, 1, 30), [1]);
        assert!(!index.holds(&picked), "it is another receipt");
    }

    #[test]
    fn what_is_being_sent_holds_its_place() {
        let mut index = Index::new(true);
        let state = State { group: Some("a".into()), ..State::default() };
        index.begin(1, &state);
        index.begin(2, &state);
        index.complete(2, 0);
        assert_eq!(pick(&mut index, 10, 0), [0; 0]);
        index.complete(1, 0);
        assert_eq!(pick(&mut index, 10, 0), [1, 2]);
        index.remove(1);
        index.remove(2);
        assert_eq!((index.len(), index.groups.len(), index.open.len()), (0, 0, 0));
        assert_eq!(index.counts(), Counts::default());
    }

    #[test]
    fn sequences_rise() {
        let mut index = Index::new(false);
        let first = index.next_sequence(5);
        assert_eq!((first, index.next_sequence(4)), (5000, 5001));
    }
}
