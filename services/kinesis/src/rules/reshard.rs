//! Shards split and merged: which are closed, and which are made in their place.

use super::hash_key::even_parts;
use super::shard::Shard;

/// A stream's shards while they are changed.
pub struct Plan {
    now_ms: i64,
    next: u32,
    /// Open, in the order of their hash keys.
    open: Vec<Shard>,
    /// Closed or made here, in the order of their numbers once done.
    changed: Vec<Shard>,
}

impl Plan {
    pub fn new(mut open: Vec<Shard>, next: u32, now_ms: i64) -> Plan {
        open.sort_by_key(|shard| shard.first);
        Plan { now_ms, next, open, changed: Vec::new() }
    }

    pub fn open(&self) -> &[Shard] {
        &self.open
    }

    /// Splits the open shard at a place of [`Plan::open`], so that the second child begins with `at`.
    pub fn split(&mut self, place: usize, at: u128) {
        let parent = self.open[place].clone();
        let lower = self.child(parent.first, at - 1, &parent, None);
        let upper = self.child(at, parent.last, &parent, None);
        self.close(parent);
        self.open.splice(place..=place, [lower, upper]);
    }

    /// Merges the open shard at a place with the next one.
    pub fn merge(&mut self, place: usize) {
        let (lower, upper) = (self.open[place].clone(), self.open[place + 1].clone());
        let child = self.child(lower.first, upper.last, &lower, Some(&upper));
        self.close(lower);
        self.close(upper);
        self.open.splice(place..=place + 1, [child]);
    }

    /// Splits and merges until there are this many shards of one size.
    pub fn scale(&mut self, count: u32) {
        let parts = even_parts(count);
        for (first, _) in &parts {
            let place = self.open.iter().position(|shard| shard.holds(*first));
            if let Some(place) = place.filter(|place| self.open[*place].first != *first) {
                self.split(place, *first);
            }
        }
        for (place, (_, last)) in parts.iter().enumerate() {
            while self.open[place].last != *last {
                self.merge(place);
            }
        }
    }

    /// The next free number, and every shard that is no longer what it was.
    pub fn done(mut self) -> (u32, u32, Vec<Shard>) {
        let open = u32::try_from(self.open.len()).unwrap_or(u32::MAX);
        self.changed.extend(self.open);
        self.changed.sort_by_key(|shard| shard.number);
        (self.next, open, self.changed)
    }

    fn close(&mut self, shard: Shard) {
        self.changed.push(Shard { closed_ms: Some(self.now_ms), ..shard });
    }

    fn child(&mut self, first: u128, last: u128, parent: &Shard, other: Option<&Shard>) -> Shard {
        let number = self.next;
        self.next += 1;
        let now_s = u64::try_from(self.now_ms.div_euclid(1000)).unwrap_or_default();
        let before = parent.made_s.max(other.map_or(0, |other| other.made_s));
        Shard {
            number,
            first,
            last,
            parent: Some(parent.number),
            adjacent: other.map(|other| other.number),
            made_ms: self.now_ms,
            made_s: now_s.max(before + 1),
            closed_ms: None,
        }
    }
}

/// The shards of a new stream.
pub fn initial(count: u32, now_ms: i64) -> Vec<Shard> {
    let made_s = u64::try_from(now_ms.div_euclid(1000)).unwrap_or_default();
    let shard = |(number, (first, last)): (u32, (u128, u128))| Shard {
        number,
        first,
        last,
        parent: None,
        adjacent: None,
        made_ms: now_ms,
        made_s,
        closed_ms: None,
    };
    (0..).zip(even_parts(count)).map(shard).collect()
}

#[cfg(test)]
mod tests {
    use super::{Plan, initial};
    use crate::rules::hash_key::even_parts;

    #[test]
    fn a_split_and_a_merge() {
        let mut plan = Plan::new(initial(1, 5000), 1, 9000);
        plan.split(0, 100);
        let (next, open, changed) = plan.done();
        assert_eq!((next, open), (3, 2));
        assert_eq!(changed[0].closed_ms, Some(9000));
        assert_eq!((changed[1].first, changed[1].last, changed[2].first), (0, 99, 100));
        let children = changed.into_iter().filter(|shard| shard.is_open()).collect();
        let mut plan = Plan::new(children, next, 9000);
        plan.merge(0);
        let (_, open, changed) = plan.done();
        let child = changed.last().unwrap();
        assert_eq!((open, child.parent, child.adjacent), (1, Some(1), Some(2)));
        assert_eq!((child.first, child.last, child.made_s), (0, u128::MAX, 10));
    }

    #[test]
    fn scaling_ends_with_even_parts() {
        for (from, to) in [(1, 2), (2, 3), (3, 2), (4, 4), (5, 7), (8, 4)] {
            let mut plan = Plan::new(initial(from, 0), from, 1);
            plan.scale(to);
            let parts: Vec<_> = plan.open().iter().map(|shard| (shard.first, shard.last)).collect();
            assert_eq!(parts, even_parts(to), "{from} to {to}");
        }
    }
}
