//! How much runs at once, and whether more may. What a function has reserved is its own, and so is what it has
//! provisioned without a reservation: of the limit of an account and region, the functions without a reservation share
//! what is left. <https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html>

use crate::error::Error;
use crate::platform::Platform;
use crate::provisioned;
use crate::rules::name::Place;
use crate::store::{self as rows, Function, Rows};
use aws::{AccountId, Region};
use parking_lot::Mutex;
use service::texts;
use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;
use std::sync::Arc;
use store::Store;

/// AWS's default for an account and region.
pub const CONCURRENCY_MAX: u32 = 1_000;
/// Of what must stay unreserved.
pub const UNRESERVED_MIN: u32 = 100;
/// Why a function may not run once more: it runs as often as it has reserved, which may be never.
pub const RESERVED_FULL: &str = "ReservedFunctionConcurrentInvocationLimitExceeded";

#[derive(Default)]
pub struct Concurrency {
    counts: Arc<Mutex<Counts>>,
    /// Held while what rows reserve and provision is brought to memory.
    following: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct Counts {
    /// Invocations, by function.
    running: HashMap<Place, u32>,
    /// Those that a function's provisioned instances stand for, by version.
    ahead: HashMap<(Place, String), u32>,
    locals: HashMap<(AccountId, Region), Local>,
}

/// Of an account in a region.
#[derive(Default)]
struct Local {
    /// Invocations of the functions without a reservation, but for those that provisioned instances stand for.
    unreserved: u32,
    /// What functions have reserved, by name.
    reserved: HashMap<String, u32>,
    /// What functions have provisioned, by name and version.
    provisioned: HashMap<String, BTreeMap<String, u32>>,
    /// What functions have of their own, all together.
    taken: u32,
}

/// One invocation, counted while it lives.
pub struct Running {
    place: Place,
    share: Share,
    counts: Arc<Mutex<Counts>>,
}

/// Of what an invocation is a part.
enum Share {
    /// Of what its function has reserved.
    Reserved,
    /// Of what its function has provisioned of a version.
    Provisioned(String),
    /// Of what functions share.
    Unreserved,
}

impl Concurrency {
    /// Counts an invocation, unless the function or the account runs as many as it may. `reserved`: by the function.
    pub fn begin(
        &self,
        place: &Place,
        version: &str,
        reserved: Option<u32>,
    ) -> Result<Running, Error> {
        let mut counts = self.counts.lock();
        let own = counts.running.get(place).copied().unwrap_or(0);
        let share = match reserved {
            Some(most) if own >= most => return Err(Error::Throttled(RESERVED_FULL)),
            Some(_) => Share::Reserved,
            None => counts.draw(place, version)?,
        };
        counts.running.insert(place.clone(), own + 1);
        let (place, counts) = (place.clone(), self.counts.clone());
        Ok(Running { place, share, counts })
    }

    /// What a function has reserved and, by version, provisioned from now on.
    fn keep(&self, place: &Place, reserved: Option<u32>, provisioned: BTreeMap<String, u32>) {
        let mut counts = self.counts.lock();
        let local = counts.locals.entry(place.local()).or_default();
        let (name, before) = (&place.name, local.own(&place.name));
        match reserved {
            Some(most) => local.reserved.insert(name.clone(), most),
            None => local.reserved.remove(name),
        };
        match provisioned.is_empty() {
            true => local.provisioned.remove(name),
            false => local.provisioned.insert(name.clone(), provisioned),
        };
        local.taken = local.taken - before + local.own(name);
        counts.forget(place);
    }
}

impl Local {
    /// What a function has of its own: its reservation holds what it has provisioned.
    fn own(&self, name: &str) -> u32 {
        let provisioned = || self.provisioned.get(name).map_or(0, |all| all.values().sum::<u32>());
        self.reserved.get(name).copied().unwrap_or_else(provisioned)
    }

    fn provisioned(&self, name: &str, version: &str) -> u32 {
        self.provisioned.get(name).and_then(|all| all.get(version)).copied().unwrap_or(0)
    }
}

impl Counts {
    /// A function without a reservation runs once more: as one of its provisioned instances, or of what all share.
    fn draw(&mut self, place: &Place, version: &str) -> Result<Share, Error> {
        let local = self.locals.entry(place.local()).or_default();
        let provisioned = local.provisioned(&place.name, version);
        if provisioned > 0 {
            let running = self.ahead.entry((place.clone(), version.to_owned())).or_default();
            if *running < provisioned {
                *running += 1;
                return Ok(Share::Provisioned(version.to_owned()));
            }
        }
        if local.unreserved >= CONCURRENCY_MAX.saturating_sub(local.taken) {
            return Err(Error::Throttled("ConcurrentInvocationLimitExceeded"));
        }
        local.unreserved += 1;
        Ok(Share::Unreserved)
    }

    /// Nothing is kept of where nothing runs and functions have nothing of their own.
    fn forget(&mut self, place: &Place) {
        let local = place.local();
        let is_idle = |local: &Local| {
            local.unreserved == 0 && local.reserved.is_empty() && local.provisioned.is_empty()
        };
        if self.locals.get(&local).is_some_and(is_idle) {
            self.locals.remove(&local);
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let mut counts = self.counts.lock();
        less(&mut counts.running, &self.place);
        match &self.share {
            Share::Reserved => {}
            Share::Provisioned(version) => {
                less(&mut counts.ahead, &(self.place.clone(), version.clone()));
            }
            Share::Unreserved => {
                if let Some(local) = counts.locals.get_mut(&self.place.local()) {
                    local.unreserved -= 1;
                }
                counts.forget(&self.place);
            }
        }
    }
}

/// One less; nothing is kept of what is none.
fn less<K: Eq + Hash>(counts: &mut HashMap<K, u32>, key: &K) {
    if let Some(count) = counts.get_mut(key) {
        *count -= 1;
        if *count == 0 {
            counts.remove(key);
        }
    }
}

impl Place {
    fn local(&self) -> (AccountId, Region) {
        (self.account.clone(), self.region.clone())
    }
}

/// Takes up what functions have reserved and provisioned.
pub async fn resume(store: &Store, platform: &Platform) -> Result<(), Error> {
    let concurrency = &platform.concurrency;
    let _one_at_a_time = concurrency.following.lock().await;
    for (key, function) in store.rows::<Function>(rows::every(rows::FUNCTION)).await? {
        let [account, region, name] = &texts(&key)?[..] else { continue };
        let (Some(account), Some(region)) = (AccountId::new(account), Region::new(region)) else {
            continue;
        };
        let place = Place { account, region, name: name.clone() };
        concurrency.keep(&place, function.reserved_concurrency, BTreeMap::new());
    }
    for place in provisioned::places(store).await? {
        read(store, concurrency, &place).await?;
    }
    Ok(())
}

/// Follows what a function's rows reserve and provision, after each change of them.
pub async fn follow(store: &Store, platform: &Platform, place: &Place) -> Result<(), Error> {
    let concurrency = &platform.concurrency;
    let _one_at_a_time = concurrency.following.lock().await;
    read(store, concurrency, place).await
}

async fn read(store: &Store, concurrency: &Concurrency, place: &Place) -> Result<(), Error> {
    let function: Option<Function> = store.row(&place.function()).await?;
    let reserved = function.and_then(|function| function.reserved_concurrency);
    concurrency.keep(place, reserved, provisioned::wanted(store, place).await?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{CONCURRENCY_MAX, Concurrency, RESERVED_FULL, Running};
    use crate::error::Error;
    use crate::rules::name::Place;
    use aws::{AccountId, Region};
    use std::collections::BTreeMap;

    fn place(account: &str, region: &str, name: &str) -> Place {
        let (account, region) = (AccountId::new(account).unwrap(), Region::new(region).unwrap());
        Place { account, region, name: name.into() }
    }

    fn here(name: &str) -> Place {
        place("000000000000", "us-east-1", name)
    }

    fn reserve(all: &Concurrency, place: &Place, reserved: Option<u32>) {
        all.keep(place, reserved, BTreeMap::new());
    }

    /// As many as may run, and why no more may.
    fn fill(all: &Concurrency, place: &Place, reserved: Option<u32>) -> (Vec<Running>, String) {
        let mut running = Vec::new();
        loop {
            match all.begin(place, "1", reserved) {
                Ok(one) => running.push(one),
                Err(Error::Throttled(reason)) => return (running, reason.to_owned()),
                Err(other) => panic!("{other:?}"),
            }
        }
    }

    #[test]
    fn accounts_and_regions_have_limits_of_their_own() {
        let all = Concurrency::default();
        let (running, reason) = fill(&all, &here("f"), None);
        assert_eq!(running.len(), CONCURRENCY_MAX as usize);
        assert_eq!(reason, "ConcurrentInvocationLimitExceeded");
        assert!(all.begin(&here("g"), "1", None).is_err());
        assert!(all.begin(&place("111111111111", "us-east-1", "f"), "1", None).is_ok());
        assert!(all.begin(&place("000000000000", "eu-west-1", "f"), "1", None).is_ok());
        drop(running);
        assert!(all.begin(&here("g"), "1", None).is_ok());
        let counts = all.counts.lock();
        assert!(counts.locals.is_empty() && counts.running.is_empty());
    }

    #[test]
    fn what_is_reserved_is_nobody_elses() {
        let all = Concurrency::default();
        reserve(&all, &here("own"), Some(300));
        reserve(&all, &here("own"), Some(200));
        reserve(&all, &place("111111111111", "us-east-1", "own"), Some(500));
        let (shared, _) = fill(&all, &here("f"), None);
        assert_eq!(shared.len(), 800);
        let (own, reason) = fill(&all, &here("own"), Some(200));
        assert_eq!(own.len(), 200);
        assert_eq!(reason, RESERVED_FULL);
        // What runs of a reservation takes nothing of what is shared.
        drop(shared);
        assert_eq!(fill(&all, &here("f"), None).0.len(), 800);
        drop(own);
        reserve(&all, &here("own"), None);
        assert_eq!(fill(&all, &here("f"), None).0.len(), 1_000);
    }

    #[test]
    fn a_reservation_that_comes_and_goes_while_something_runs() {
        let all = Concurrency::default();
        let before = all.begin(&here("f"), "1", None).unwrap();
        reserve(&all, &here("f"), Some(1));
        assert!(all.begin(&here("f"), "1", Some(1)).is_err());
        drop(before);
        let within = all.begin(&here("f"), "1", Some(1)).unwrap();
        reserve(&all, &here("f"), None);
        drop(within);
        assert_eq!(fill(&all, &here("f"), None).0.len(), CONCURRENCY_MAX as usize);
        assert!(all.counts.lock().locals.is_empty());
    }

    #[test]
    fn what_is_provisioned_is_nobody_elses() {
        let all = Concurrency::default();
        let provisioned = || BTreeMap::from([("1".to_owned(), 200)]);
        let count = |name: &str| fill(&all, &here(name), None).0.len();
        all.keep(&here("ahead"), None, provisioned());
        assert_eq!(count("f"), 800);
        assert_eq!(count("ahead"), 1_000);
        let (shared, _) = fill(&all, &here("f"), None);
        assert!(all.begin(&here("ahead"), "2", None).is_err(), "another version has none");
        let (own, reason) = fill(&all, &here("ahead"), None);
        assert_eq!((own.len(), reason.as_str()), (200, "ConcurrentInvocationLimitExceeded"));
        drop(shared);
        assert_eq!(count("f"), 800);
        // A reservation holds what is provisioned.
        all.keep(&here("ahead"), Some(300), provisioned());
        drop(own);
        assert_eq!(count("f"), 700);
        reserve(&all, &here("ahead"), None);
        assert_eq!(count("f"), 1_000);
        let counts = all.counts.lock();
        assert!(counts.locals.is_empty() && counts.running.is_empty() && counts.ahead.is_empty());
    }
}
