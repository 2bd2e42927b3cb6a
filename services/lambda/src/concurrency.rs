//! How much runs at once, and whether more may. What a function has reserved is its own: of the limit of an account and
//! region, the functions without a reservation share what is left.
//! <https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html>

use crate::error::Error;
use crate::platform::Platform;
use crate::rules::name::Place;
use crate::store::{self as rows, Function, Rows};
use aws::{AccountId, Region};
use parking_lot::Mutex;
use service::texts;
use std::collections::HashMap;
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
    /// Held while what rows reserve is brought to memory.
    following: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct Counts {
    /// Invocations, by function.
    running: HashMap<Place, u32>,
    locals: HashMap<(AccountId, Region), Local>,
}

/// Of an account in a region.
#[derive(Default)]
struct Local {
    /// Invocations of the functions without a reservation.
    unreserved: u32,
    /// What functions have reserved, by name, and the sum of it.
    reserved: HashMap<String, u32>,
    reserved_sum: u32,
}

/// One invocation, counted while it lives.
pub struct Running {
    place: Place,
    is_reserved: bool,
    counts: Arc<Mutex<Counts>>,
}

impl Concurrency {
    /// Counts an invocation, unless the function or the account runs as many as it may. `reserved`: by the function.
    pub fn begin(&self, place: &Place, reserved: Option<u32>) -> Result<Running, Error> {
        let mut counts = self.counts.lock();
        let own = counts.running.get(place).copied().unwrap_or(0);
        match reserved {
            Some(most) if own >= most => return Err(Error::Throttled(RESERVED_FULL)),
            Some(_) => {}
            None => {
                let local = counts.locals.entry(place.local()).or_default();
                if local.unreserved >= CONCURRENCY_MAX.saturating_sub(local.reserved_sum) {
                    return Err(Error::Throttled("ConcurrentInvocationLimitExceeded"));
                }
                local.unreserved += 1;
            }
        }
        counts.running.insert(place.clone(), own + 1);
        let (place, counts) = (place.clone(), self.counts.clone());
        Ok(Running { place, is_reserved: reserved.is_some(), counts })
    }

    /// What a function has reserved from now on.
    fn reserve(&self, place: &Place, reserved: Option<u32>) {
        let mut counts = self.counts.lock();
        let local = counts.locals.entry(place.local()).or_default();
        let before = match reserved {
            Some(most) => local.reserved.insert(place.name.clone(), most),
            None => local.reserved.remove(&place.name),
        };
        local.reserved_sum = local.reserved_sum - before.unwrap_or(0) + reserved.unwrap_or(0);
        counts.forget(place);
    }
}

impl Counts {
    /// Nothing is kept of where nothing runs and nothing is reserved.
    fn forget(&mut self, place: &Place) {
        let local = place.local();
        let is_idle = |local: &Local| local.unreserved == 0 && local.reserved.is_empty();
        if self.locals.get(&local).is_some_and(is_idle) {
            self.locals.remove(&local);
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let mut counts = self.counts.lock();
        if let Some(count) = counts.running.get_mut(&self.place) {
            *count -= 1;
            if *count == 0 {
                counts.running.remove(&self.place);
            }
        }
        if self.is_reserved {
            return;
        }
        if let Some(local) = counts.locals.get_mut(&self.place.local()) {
            local.unreserved -= 1;
        }
        counts.forget(&self.place);
    }
}

impl Place {
    fn local(&self) -> (AccountId, Region) {
        (self.account.clone(), self.region.clone())
    }
}

/// Takes up what functions have reserved.
pub async fn resume(store: &Store, platform: &Platform) -> Result<(), Error> {
    let concurrency = &platform.concurrency;
    let _one_at_a_time = concurrency.following.lock().await;
    for (key, function) in store.rows::<Function>(rows::every(rows::FUNCTION)).await? {
        let [account, region, name] = &texts(&key)?[..] else { continue };
        let (Some(account), Some(region)) = (AccountId::new(account), Region::new(region)) else {
            continue;
        };
        let place = Place { account, region, name: name.clone() };
        concurrency.reserve(&place, function.reserved_concurrency);
    }
    Ok(())
}

/// Follows what a function's row reserves, after each change of it.
pub async fn follow(store: &Store, platform: &Platform, place: &Place) -> Result<(), Error> {
    let concurrency = &platform.concurrency;
    let _one_at_a_time = concurrency.following.lock().await;
    let function: Option<Function> = store.row(&place.function()).await?;
    concurrency.reserve(place, function.and_then(|function| function.reserved_concurrency));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{CONCURRENCY_MAX, Concurrency, RESERVED_FULL, Running};
    use crate::error::Error;
    use crate::rules::name::Place;
    use aws::{AccountId, Region};

    fn place(account: &str, region: &str, name: &str) -> Place {
        let (account, region) = (AccountId::new(account).unwrap(), Region::new(region).unwrap());
        Place { account, region, name: name.into() }
    }

    fn here(name: &str) -> Place {
        place("000000000000", "us-east-1", name)
    }

    /// As many as may run, and why no more may.
    fn fill(all: &Concurrency, place: &Place, reserved: Option<u32>) -> (Vec<Running>, String) {
        let mut running = Vec::new();
        loop {
            match all.begin(place, reserved) {
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
        assert!(all.begin(&here("g"), None).is_err());
        assert!(all.begin(&place("111111111111", "us-east-1", "f"), None).is_ok());
        assert!(all.begin(&place("000000000000", "eu-west-1", "f"), None).is_ok());
        drop(running);
        assert!(all.begin(&here("g"), None).is_ok());
        let counts = all.counts.lock();
        assert!(counts.locals.is_empty() && counts.running.is_empty());
    }

    #[test]
    fn what_is_reserved_is_nobody_elses() {
        let all = Concurrency::default();
        all.reserve(&here("own"), Some(300));
        all.reserve(&here("own"), Some(200));
        all.reserve(&place("111111111111", "us-east-1", "own"), Some(500));
        let (shared, _) = fill(&all, &here("f"), None);
        assert_eq!(shared.len(), 800);
        let (own, reason) = fill(&all, &here("own"), Some(200));
        assert_eq!(own.len(), 200);
        assert_eq!(reason, RESERVED_FULL);
        // What runs of a reservation takes nothing of what is shared.
        drop(shared);
        assert_eq!(fill(&all, &here("f"), None).0.len(), 800);
        drop(own);
        all.reserve(&here("own"), None);
        assert_eq!(fill(&all, &here("f"), None).0.len(), 1_000);
    }

    #[test]
    fn a_reservation_that_comes_and_goes_while_something_runs() {
        let all = Concurrency::default();
        let before = all.begin(&here("f"), None).unwrap();
        all.reserve(&here("f"), Some(1));
        assert!(all.begin(&here("f"), Some(1)).is_err());
        drop(before);
        let within = all.begin(&here("f"), Some(1)).unwrap();
        all.reserve(&here("f"), None);
        drop(within);
        assert_eq!(fill(&all, &here("f"), None).0.len(), CONCURRENCY_MAX as usize);
        assert!(all.counts.lock().locals.is_empty());
    }
}
