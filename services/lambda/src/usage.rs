//! How much of what is provisioned runs at once, a minute at a time, under CloudWatch's names: for who scales it. It is
//! known from memory, of the last half hour.
//! <https://docs.aws.amazon.com/lambda/latest/dg/monitoring-concurrency.html>

use crate::platform::Platform;
use crate::rules::name::{Named, Place};
use aws::Fault;
use parking_lot::Mutex;
use service::{Ctx, MetricQuery, Minute};
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use world::World;

pub const NAMESPACE: &str = "AWS/Lambda";

const MINUTE_MS: i64 = 60_000;
const MINUTES_MAX: usize = 30;
/// Versions and aliases that are counted.
const COUNTED_MAX: usize = 10_000;

/// By function and qualifier.
type All = Arc<Mutex<HashMap<(Place, String), Recent>>>;

#[derive(Clone)]
pub struct Usage {
    all: All,
    world: World,
}

#[derive(Default)]
struct Recent {
    running: u32,
    /// A minute's start and the most that ran at once in it, the latest last.
    minutes: VecDeque<(i64, u32)>,
}

/// One invocation, counted while it lives.
pub struct Using {
    of: (Place, String),
    usage: Usage,
}

impl Usage {
    pub fn new(world: World) -> Usage {
        Usage { all: All::default(), world }
    }

    /// Counts an invocation of a version or an alias; none of `$LATEST`.
    pub fn begin(&self, named: &Named) -> Option<Using> {
        let of = (named.place.clone(), named.qualifier.clone()?);
        let now_ms = self.world.now_ms();
        let mut all = self.all.lock();
        if all.len() >= COUNTED_MAX && !all.contains_key(&of) {
            all.retain(|_, recent| recent.is_telling(now_ms));
        }
        if all.len() >= COUNTED_MAX && !all.contains_key(&of) {
            return None;
        }
        let recent = all.entry(of.clone()).or_default();
        recent.pass(now_ms);
        recent.running += 1;
        recent.note(now_ms);
        Some(Using { of, usage: self.clone() })
    }

    fn minutes(&self, of: &(Place, String), from_ms: i64, to_ms: i64) -> Vec<Minute> {
        let now_ms = self.world.now_ms();
        let mut all = self.all.lock();
        let minutes = all.get_mut(of).map(|recent| {
            recent.pass(now_ms);
            &recent.minutes
        });
        let within = |(at, _): &&(i64, u32)| (from_ms..to_ms).contains(at);
        let minutes = minutes.into_iter().flatten().filter(within);
        minutes.map(|(at, most)| (*at, f64::from(*most))).collect()
    }
}

impl Recent {
    /// What has been running since the last note ran in every minute until now.
    fn pass(&mut self, now_ms: i64) {
        let Some((last_ms, _)) = self.minutes.back().copied().filter(|_| self.running > 0) else {
            return;
        };
        let kept_ms = MINUTE_MS * (MINUTES_MAX as i64 - 1);
        let mut at_ms = (last_ms + MINUTE_MS).max(minute(now_ms) - kept_ms);
        while at_ms <= now_ms {
            self.note(at_ms);
            at_ms += MINUTE_MS;
        }
    }

    /// Whether it runs, or did within what is known.
    fn is_telling(&self, now_ms: i64) -> bool {
        let last_ms = self.minutes.back().map_or(i64::MIN, |(at_ms, _)| *at_ms);
        self.running > 0 || last_ms > minute(now_ms) - MINUTE_MS * MINUTES_MAX as i64
    }

    /// What is running runs in this minute.
    fn note(&mut self, now_ms: i64) {
        let minute = minute(now_ms);
        match self.minutes.back_mut() {
            Some((at, most)) if *at == minute => *most = (*most).max(self.running),
            _ => self.minutes.push_back((minute, self.running)),
        }
        if self.minutes.len() > MINUTES_MAX {
            self.minutes.pop_front();
        }
    }
}

/// A minute's start.
fn minute(at_ms: i64) -> i64 {
    at_ms.div_euclid(MINUTE_MS) * MINUTE_MS
}

impl Drop for Using {
    fn drop(&mut self) {
        let now_ms = self.usage.world.now_ms();
        if let Some(recent) = self.usage.all.lock().get_mut(&self.of) {
            recent.pass(now_ms);
            recent.running -= 1;
        }
    }
}

/// The most of each minute; none of what is not measured.
pub async fn lookup(ctx: Ctx, query: MetricQuery) -> Result<Vec<Minute>, Fault> {
    let dimension = |name: &str| {
        query.dimensions.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    };
    let (Some(name), Some(resource)) = (dimension("FunctionName"), dimension("Resource")) else {
        return Ok(Vec::new());
    };
    let qualifier = resource.strip_prefix(name).and_then(|rest| rest.strip_prefix(':'));
    let Some(qualifier) = qualifier.filter(|_| query.metric == "ProvisionedConcurrentExecutions")
    else {
        return Ok(Vec::new());
    };
    let place = Place {
        account: ctx.account().clone(),
        region: ctx.region().clone(),
        name: name.to_owned(),
    };
    let platform = ctx.state::<Platform>();
    Ok(platform.usage.minutes(&(place, qualifier.to_owned()), query.from_ms, query.to_ms))
}

#[cfg(test)]
mod tests {
    use super::{COUNTED_MAX, MINUTE_MS, MINUTES_MAX, Usage};
    use crate::rules::name::{Named, Place};
    use aws::{AccountId, Region};
    use std::time::Duration;
    use world::World;

    fn place() -> Place {
        Place {
            account: AccountId::new("000000000000").unwrap(),
            region: Region::new("us-east-1").unwrap(),
            name: "f".into(),
        }
    }

    #[test]
    fn minutes_in_which_nothing_begins_or_ends_count_too() {
        let world = World::simulated(1, 0);
        let usage = Usage::new(world.clone());
        let named = Named { place: place(), qualifier: Some("live".into()) };
        let told = || usage.minutes(&(place(), "live".into()), 0, i64::MAX);
        let minutes = |all: &[f64]| -> Vec<(i64, f64)> {
            all.iter().enumerate().map(|(at, most)| (at as i64 * MINUTE_MS, *most)).collect()
        };
        let pass = |count: u64| world.jump(Duration::from_secs(60 * count));
        let (one, two) = (usage.begin(&named), usage.begin(&named));
        pass(3);
        assert_eq!(told(), minutes(&[2.0, 2.0, 2.0, 2.0]));
        pass(1);
        drop(one);
        pass(2);
        drop(two);
        // Of what nobody ran in nothing is told.
        pass(5);
        let (seen, again) = (told(), usage.begin(&named));
        assert_eq!(seen, minutes(&[2.0, 2.0, 2.0, 2.0, 2.0, 1.0, 1.0]));
        assert_eq!(told().last(), Some(&(11 * MINUTE_MS, 1.0)));
        pass(1_000);
        assert_eq!(told().len(), MINUTES_MAX);
        assert_eq!(told().last(), Some(&(1_011 * MINUTE_MS, 1.0)));
        drop(again);
    }

    #[test]
    fn what_ran_long_ago_makes_room() {
        let world = World::simulated(1, 0);
        let usage = Usage::new(world.clone());
        let named = |number: usize| Named { place: place(), qualifier: Some(number.to_string()) };
        let _runs = usage.begin(&named(0));
        for number in 1..COUNTED_MAX {
            drop(usage.begin(&named(number)));
        }
        assert!(usage.begin(&named(COUNTED_MAX)).is_none());
        world.jump(Duration::from_secs(60 * (MINUTES_MAX as u64 - 1)));
        assert!(usage.begin(&named(COUNTED_MAX)).is_none(), "all are told of");
        world.jump(Duration::from_secs(60));
        assert!(usage.begin(&named(COUNTED_MAX)).is_some());
        assert_eq!(usage.all.lock().len(), 2, "what runs stays");
    }

    #[test]
    fn the_most_that_ran_at_once_in_each_minute() {
        let world = World::simulated(1, 0);
        let usage = Usage::new(world);
        let place = place();
        let named = |qualifier: Option<&str>| Named {
            place: place.clone(),
            qualifier: qualifier.map(str::to_owned),
        };
        assert!(usage.begin(&named(None)).is_none());
        let (one, two) = (usage.begin(&named(Some("live"))), usage.begin(&named(Some("live"))));
        drop((one, two));
        let _three = usage.begin(&named(Some("live")));
        let all = usage.minutes(&(place.clone(), "live".into()), 0, i64::MAX);
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].1, 2.0);
        assert_eq!(all[0].0 % MINUTE_MS, 0);
        assert!(usage.minutes(&(place, "other".into()), 0, i64::MAX).is_empty());
    }
}
