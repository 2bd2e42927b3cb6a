//! Streams with their shards, as requests find them: parsed once for each change of theirs.

use crate::refusal;
use crate::rules::rate::Rates;
use crate::rules::shard::{self, Shard};
use crate::rules::stream::Stream;
use crate::store as rows;
use aws::{AccountId, Arn, Fault, Region};
use bytes::Bytes;
use parking_lot::Mutex;
use service::{Ctx, Scope};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;
use store::{Key, Range, Tx};

/// Streams kept parsed.
const PARSED_MAX: usize = 2_000;
/// Shards whose rates are known; beyond it all begin anew.
const RATES_MAX: usize = 200_000;
/// Subscriptions whose beginnings are known.
const SUBSCRIBED_MAX: usize = 200_000;

/// What the service keeps in memory.
#[derive(Default)]
pub struct State {
    parsed: Mutex<HashMap<Vec<u8>, Parsed>>,
    rates: Mutex<HashMap<(u64, u32), Rates>>,
    /// When each consumer of a shard subscribed last, and which subscription that was.
    subscribed: Mutex<HashMap<(String, u32), (Instant, u64)>>,
}

/// A row, and what it says.
type Parsed = (Bytes, Arc<Known>);

/// A stream and its shards, as of one version.
#[derive(Debug)]
pub struct Known {
    pub stream: Stream,
    /// In the order of their numbers.
    pub shards: Vec<Shard>,
    /// Places of the open ones, in the order of their hash keys.
    open: Vec<usize>,
}

impl Known {
    fn new(stream: Stream, shards: Vec<Shard>) -> Known {
        let mut open: Vec<usize> = (0..shards.len()).filter(|at| shards[*at].is_open()).collect();
        open.sort_by_key(|at| shards[*at].first);
        Known { stream, shards, open }
    }

    pub fn open(&self) -> impl ExactSizeIterator<Item = &Shard> {
        self.open.iter().map(|at| &self.shards[*at])
    }

    /// The open shard of a hash key.
    pub fn route(&self, hash: u128) -> Result<&Shard, Fault> {
        let behind = self.open.partition_point(|at| self.shards[*at].first <= hash);
        let found = behind.checked_sub(1).map(|place| &self.shards[self.open[place]]);
        found.ok_or_else(|| Fault::internal("open shards cover every hash key"))
    }

    pub fn shard(&self, number: u32) -> Option<&Shard> {
        let at = self.shards.binary_search_by_key(&number, |shard| shard.number).ok()?;
        Some(&self.shards[at])
    }

    /// The shard of a name in a request.
    pub fn named(&self, id: &str) -> Result<&Shard, Fault> {
        let found = shard::number(id).and_then(|number| self.shard(number));
        found.ok_or_else(|| refusal::no_shard(id, &self.stream))
    }
}

impl State {
    /// A stream as it is durable, of the request's own region.
    pub async fn find(&self, ctx: &Ctx, named: &Named) -> Result<Arc<Known>, Fault> {
        let found = self.look(ctx, named).await?;
        found.ok_or_else(|| refusal::no_stream(&named.name, &named.account))
    }

    pub async fn look(&self, ctx: &Ctx, named: &Named) -> Result<Option<Arc<Known>>, Fault> {
        if named.check_region(ctx.region()).is_err() {
            return Ok(None);
        }
        let snapshot = ctx.store().snapshot();
        let key = named.key();
        let Some(row) = snapshot.get(&key).await.map_err(rows::fault)? else { return Ok(None) };
        if let Some(known) = self.cached(&key, &row) {
            return Ok(Some(known));
        }
        let stream: Stream = serde_json::from_slice(&row).map_err(Fault::internal)?;
        let range = Range::prefix(&rows::shards_of(stream.id));
        let found = snapshot.range(range).await.map_err(rows::fault)?;
        self.keep(&key, row, stream, &found).map(Some)
    }

    /// A stream as a transaction sees it; the transaction fails if it has changed meanwhile.
    pub async fn find_in(&self, tx: &Tx, named: &Named) -> Result<Arc<Known>, Fault> {
        let key = named.key();
        let row = tx.get(&key).await.map_err(rows::fault)?;
        let row = row.ok_or_else(|| refusal::no_stream(&named.name, &named.account))?;
        if let Some(known) = self.cached(&key, &row) {
            return Ok(known);
        }
        let stream: Stream = serde_json::from_slice(&row).map_err(Fault::internal)?;
        let range = Range::prefix(&rows::shards_of(stream.id));
        let found = tx.range(range).await.map_err(rows::fault)?;
        // Not kept: the transaction may have written what it sees, and may fail.
        let shards = parse(&found)?;
        Ok(Arc::new(Known::new(stream, shards)))
    }

    fn cached(&self, key: &Key, row: &Bytes) -> Option<Arc<Known>> {
        let parsed = self.parsed.lock();
        let (known, value) = parsed.get(key.as_bytes())?;
        (known == row).then(|| value.clone())
    }

    fn keep(
        &self,
        key: &Key,
        row: Bytes,
        stream: Stream,
        shards: &[(Key, Bytes)],
    ) -> Result<Arc<Known>, Fault> {
        let known = Arc::new(Known::new(stream, parse(shards)?));
        let mut parsed = self.parsed.lock();
        if parsed.len() >= PARSED_MAX {
            parsed.clear();
        }
        parsed.insert(key.as_bytes().to_vec(), (row, known.clone()));
        Ok(known)
    }

    /// What is left of a shard's rates.
    pub fn rates<T>(
        &self,
        stream: &Stream,
        shard: u32,
        now_ms: i64,
        act: impl FnOnce(&mut Rates) -> T,
    ) -> T {
        let mut rates = self.rates.lock();
        let key = (stream.id, shard);
        if rates.len() >= RATES_MAX && !rates.contains_key(&key) {
            rates.clear();
        }
        act(rates.entry(key).or_insert_with(|| Rates::full(now_ms)))
    }

    /// A consumer subscribes to a shard. False if it did so a moment ago.
    pub fn subscribe(
        &self,
        arn: &str,
        shard: u32,
        (now, number): (Instant, u64),
        pause: std::time::Duration,
    ) -> bool {
        let mut subscribed = self.subscribed.lock();
        if subscribed.len() >= SUBSCRIBED_MAX {
            subscribed.clear();
        }
        let key = (arn.to_owned(), shard);
        let early = subscribed.get(&key).is_some_and(|(at, _)| now.duration_since(*at) < pause);
        if !early {
            subscribed.insert(key, (now, number));
        }
        !early
    }

    /// Whether a subscription is still the consumer's latest one of the shard.
    pub fn is_subscribed(&self, arn: &str, shard: u32, number: u64) -> bool {
        let subscribed = self.subscribed.lock();
        subscribed.get(&(arn.to_owned(), shard)).is_none_or(|(_, latest)| *latest == number)
    }
}

fn parse(rows: &[(Key, Bytes)]) -> Result<Vec<Shard>, Fault> {
    rows.iter().map(|(_, row)| serde_json::from_slice(row).map_err(Fault::internal)).collect()
}

/// The stream that a request names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub account: String,
    pub region: String,
    pub name: String,
}

impl Named {
    pub fn key(&self) -> Key {
        rows::stream(&self.account, &self.region, &self.name)
    }

    pub fn arn(&self) -> String {
        crate::rules::stream::arn(&self.region, &self.account, &self.name)
    }

    /// Refuses a stream of another region: an endpoint answers for its own alone, and policies that lock callers into a
    /// region see that of the request.
    pub fn check_region(&self, region: &Region) -> Result<(), Fault> {
        match self.region == region.as_str() {
            true => Ok(()),
            false => Err(refusal::no_stream(&self.name, &self.account)),
        }
    }

    pub fn of(stream: &Stream) -> Named {
        let Stream { account, region, name, .. } = stream.clone();
        Named { account, region, name }
    }

    /// The stream of its own or a consumer's ARN.
    pub fn of_arn(text: &str) -> Option<Named> {
        let arn: Arn = text.parse().ok()?;
        let rest = arn.resource().strip_prefix("stream/")?;
        let name = rest.split_once("/consumer/").map_or(rest, |(name, _)| name);
        let placed = AccountId::new(arn.account()).is_some() && Region::new(arn.region()).is_some();
        (placed && arn.is_of("kinesis") && !name.is_empty() && !name.contains('/')).then(|| Named {
            account: arn.account().to_owned(),
            region: arn.region().to_owned(),
            name: name.to_owned(),
        })
    }
}

/// How requests name a stream: by its ARN, its name, or both.
pub struct Naming<'a> {
    pub arn: Option<&'a String>,
    pub name: Option<&'a String>,
    /// What AWS says is not built there yet either.
    pub id: Option<&'a String>,
}

impl Naming<'_> {
    pub fn resolve(&self, scope: &Scope) -> Result<Named, Fault> {
        let named = self.named(scope)?;
        named.check_region(&scope.region)?;
        Ok(named)
    }

    fn named(&self, scope: &Scope) -> Result<Named, Fault> {
        if self.id.is_some() {
            return Err(Fault::not_implemented("StreamId"));
        }
        match (self.arn, self.name) {
            (None, None) => {
                Err(refusal::invalid("Either StreamARN or StreamName should be provided."))
            }
            (None, Some(name)) => Ok(Named {
                account: scope.account.to_string(),
                region: scope.region.to_string(),
                name: name.clone(),
            }),
            (Some(arn), name) => {
                let found = Named::of_arn(arn).filter(|_| !arn.contains("/consumer/"));
                let found =
                    found.ok_or_else(|| refusal::invalid(format!("Invalid StreamARN {arn}")))?;
                if name.is_some_and(|name| *name != found.name) {
                    return Err(refusal::invalid(format!(
                        "StreamName {} does not match the StreamARN {arn}",
                        name.map_or("", String::as_str)
                    )));
                }
                Ok(found)
            }
        }
    }

    /// What policies see; any stream where the request names none.
    pub fn resource(&self, scope: &Scope) -> String {
        match self.named(scope) {
            Ok(named) => named.arn(),
            Err(_) => scope.arn("kinesis", "stream/*").to_string(),
        }
    }
}

/// The [`Naming`] of an input.
macro_rules! naming {
    ($input:expr) => {
        $crate::streams::Naming {
            arn: $input.stream_arn.as_ref(),
            name: $input.stream_name.as_ref(),
            id: $input.stream_id.as_ref(),
        }
    };
}
pub(crate) use naming;
