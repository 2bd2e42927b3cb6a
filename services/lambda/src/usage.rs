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
            return None;
        }
        let recent = all.entry(of.clone()).or_default();
        recent.running += 1;
        recent.note(now_ms);
        Some(Using { of, usage: self.clone() })
    }

    fn minutes(&self, of: &(Place, String), from_ms: i64, to_ms: i64) -> Vec<Minute> {
        let all = self.all.lock();
        let minutes = all.get(of).map(|recent| &recent.minutes);
        let within = |(at, _): &&(i64, u32)| (from_ms..to_ms).contains(at);
        let minutes = minutes.into_iter().flatten().filter(within);
        minutes.map(|(at, most)| (*at, f64::from(*most))).collect()
    }
}

impl Recent {
    fn note(&mut self, now_ms: i64) {
        let minute = now_ms.div_euclid(MINUTE_MS) * MINUTE_MS;
        match self.minutes.back_mut() {
            Some((at, most)) if *at == minute => *most = (*most).max(self.running),
            _ => self.minutes.push_back((minute, self.running)),
        }
        if self.minutes.len() > MINUTES_MAX {
            self.minutes.pop_front();
        }
    }
}

impl Drop for Using {
    fn drop(&mut self) {
        let now_ms = self.usage.world.now_ms();
        if let Some(recent) = self.usage.all.lock().get_mut(&self.of) {
            // What ran until now ran in this minute too.
            recent.note(now_ms);
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
    use super::{MINUTE_MS, Usage};
    use crate::rules::name::{Named, Place};
    use aws::{AccountId, Region};
    use world::World;

    #[test]
    fn the_most_that_ran_at_once_in_each_minute() {
        let world = World::simulated(1, 0);
        let usage = Usage::new(world);
        let place = Place {
            account: AccountId::new("000000000000").unwrap(),
            region: Region::new("us-east-1").unwrap(),
            name: "f".into(),
        };
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
