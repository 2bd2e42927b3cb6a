//! Follows a table's stream: its shards, parents before children, and each shard's records.

use crate::error::Error;
use crate::mapping::batch::{self, Work};
use crate::mapping::row::{self, Checkpoint, Mapping};
use crate::platform::Platform;
use crate::rules::pattern::Pattern;
use crate::run::Target;
use crate::store::Rows;
use aws::{AccountId, Arn, Fault, Region};
use model_dynamodbstreams as streams;
use service::Ctx;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;
use store::Tx;
use tokio::task::JoinSet;
use wire::Timestamp;

/// After a failure to read.
const PAUSE: Duration = Duration::from_secs(1);
const PAUSE_MAX: Duration = Duration::from_secs(60);
/// Iterators end after a quarter of an hour; a shard is looked at again before.
const LOOK: Duration = Duration::from_secs(5 * 60);
/// DynamoDB gives no more at once.
const RECORDS_MAX: u32 = 1000;

/// One mapping's reading, until it is aborted.
pub struct Reader {
    pub ctx: Ctx,
    pub platform: Arc<Platform>,
    pub mapping: Mapping,
    pub filters: Vec<Pattern>,
}

pub async fn follow(ctx: Ctx, platform: Arc<Platform>, mapping: Mapping) {
    let account = AccountId::new(&mapping.account);
    let (Some(account), Some(region)) = (account, Region::new(&mapping.region)) else { return };
    let ctx = ctx.within(&account, &region).as_service(None);
    let filters = mapping.filters.iter().filter_map(|text| Pattern::parse(text).ok()).collect();
    let reader = Arc::new(Reader { ctx, platform, mapping, filters });
    let mut pause = PAUSE;
    loop {
        if let Err(error) = reader.clone().read_shards(&mut pause).await {
            let id = &reader.mapping.id;
            tracing::warn!(?error, id, "an event source cannot be read; it is tried again");
        }
        reader.ctx.world().sleep(pause).await;
        pause = (pause * 2).min(PAUSE_MAX);
    }
}

impl Reader {
    /// The context of the function's role.
    async fn as_role(&self) -> Result<Ctx, Error> {
        let target = self.target().await?;
        let role: Arn = target.version.role.parse().map_err(Fault::internal)?;
        let session: String = target.place().name.chars().take(64).collect();
        Ok(self.ctx.as_role(&role, &session).await?)
    }

    pub async fn target(&self) -> Result<Target, Error> {
        let named = self.mapping.function();
        let named = named.ok_or_else(|| Error::no_function(&self.mapping.function_arn))?;
        Target::find(&self.ctx, named).await
    }

    /// Reads every shard that is ready for it, and its children when it has ended.
    async fn read_shards(self: Arc<Self>, pause: &mut Duration) -> Result<(), Error> {
        let mut reading = JoinSet::new();
        let mut active: HashSet<String> = HashSet::new();
        let mut signal = self.ctx.store().signals().subscribe(&self.mapping.source_arn);
        loop {
            for (id, checkpoint, whole) in self.ready().await? {
                if active.insert(id.clone()) {
                    let reader = self.clone();
                    reading.spawn(async move {
                        let read = reader.read_shard(&id, checkpoint, whole).await;
                        (id, read)
                    });
                }
            }
            match reading.join_next().await {
                Some(Ok((id, Ok(())))) => {
                    active.remove(&id);
                    *pause = PAUSE;
                }
                Some(Ok((id, Err(error)))) => {
                    active.remove(&id);
                    tracing::warn!(?error, shard = id, "a shard cannot be read; it is tried again");
                    self.ctx.world().sleep(*pause).await;
                    *pause = (*pause * 2).min(PAUSE_MAX);
                }
                Some(Err(error)) => return Err(Error::Platform(error.to_string())),
                // Every shard has ended: the stream is no longer written to.
                None => tokio::select! {
                    () = signal.changed() => {}
                    () = self.ctx.world().sleep_real(LOOK) => {}
                },
            }
        }
    }

    /// The shards that may be read: not finished, and their parents are.
    async fn ready(&self) -> Result<Vec<(String, Checkpoint, bool)>, Error> {
        let shards = self.shards().await?;
        let known = self.checkpoints().await?;
        let finished = |id: &str| known.get(id).is_some_and(|checkpoint| checkpoint.finished);
        let listed: HashSet<&str> = shards.iter().map(|(id, _)| id.as_str()).collect();
        let mut ready = Vec::new();
        for (id, parent) in &shards {
            let waits = parent.as_deref().is_some_and(|p| listed.contains(p) && !finished(p));
            if finished(id) || waits {
                continue;
            }
            // A child begins where its parent ended, whatever the mapping's position says.
            let whole = parent.as_deref().is_some_and(finished);
            ready.push((id.clone(), known.get(id).cloned().unwrap_or_default(), whole));
        }
        Ok(ready)
    }

    async fn shards(&self) -> Result<Vec<(String, Option<String>)>, Error> {
        let ctx = self.as_role().await?;
        let mut shards = Vec::new();
        let mut from = None;
        loop {
            let request = streams::DescribeStreamInput {
                stream_arn: self.mapping.source_arn.clone(),
                exclusive_start_shard_id: from.take(),
                ..streams::DescribeStreamInput::default()
            };
            let answer = ctx.ask::<streams::DescribeStream>(request).await?;
            let stream = answer.stream_description.unwrap_or_default();
            let page = stream.shards.unwrap_or_default().into_iter();
            shards.extend(page.filter_map(|shard| Some((shard.shard_id?, shard.parent_shard_id))));
            from = stream.last_evaluated_shard_id;
            if from.is_none() {
                return Ok(shards);
            }
        }
    }

    async fn checkpoints(&self) -> Result<HashMap<String, Checkpoint>, Error> {
        let prefix = row::checkpoints(&self.mapping.id);
        let rows = self.ctx.store().rows::<Checkpoint>(store::Range::prefix(&prefix)).await?;
        let named = rows.into_iter().map(|(key, checkpoint)| {
            let shard = match key.parts()?.pop() {
                Some(store::Part::Str(shard)) => shard,
                _ => String::new(),
            };
            Ok((shard, checkpoint))
        });
        named.collect()
    }

    pub async fn checkpoint(&self, shard: &str, checkpoint: &Checkpoint) -> Result<(), Error> {
        let (id, shard) = (&self.mapping.id, &shard);
        let body = |tx: Tx| async move {
            // A mapping that is gone leaves nothing behind.
            if tx.get(&row::mapping(id)).await?.is_some() {
                tx.put_value(row::checkpoint(id, shard), checkpoint);
            }
            Ok(())
        };
        self.ctx.store().transact(body).await
    }

    /// Reads a shard to its end, which an open one has not.
    async fn read_shard(
        &self,
        shard: &str,
        mut checkpoint: Checkpoint,
        whole: bool,
    ) -> Result<(), Error> {
        let mut signal = self.ctx.store().signals().subscribe(&self.mapping.source_arn);
        let mut iterator = self.iterator(shard, &checkpoint).await?;
        let mut pending = Vec::new();
        let window_ms = i64::from(self.mapping.window_s) * 1000;
        let mut full_at_ms = None;
        let mut role = self.as_role().await?;
        loop {
            let request = streams::GetRecordsInput {
                shard_iterator: iterator.clone(),
                limit: i32::try_from(self.mapping.batch_size.min(RECORDS_MAX)).ok(),
            };
            let answer = match role.ask::<streams::GetRecords>(request).await {
                Err(fault) if fault.code == "ExpiredIteratorException" => {
                    pending.clear();
                    full_at_ms = None;
                    iterator = self.iterator(shard, &checkpoint).await?;
                    continue;
                }
                other => other?,
            };
            let found = answer.records.unwrap_or_default();
            let quiet = found.is_empty();
            let last = found.last().and_then(|record| sequence(record).map(str::to_owned));
            if !quiet && full_at_ms.is_none() {
                full_at_ms = Some(self.ctx.now_ms() + window_ms);
            }
            let wanted = found.into_iter().filter(|record| self.wants(record, &checkpoint, whole));
            pending.extend(wanted);
            let ended = answer.next_shard_iterator.is_none();
            let enough = pending.len() >= self.mapping.batch_size as usize;
            let over = full_at_ms.is_some_and(|at_ms| at_ms <= self.ctx.now_ms());
            if !pending.is_empty() && (enough || over || ended) {
                let records = std::mem::take(&mut pending);
                let work = Work { reader: self, shard, records };
                batch::run(work, &mut checkpoint).await?;
            }
            if pending.is_empty() {
                full_at_ms = None;
            }
            // Records that no filter wanted are done with as well.
            if pending.is_empty() && last.is_some() && checkpoint.sequence != last {
                checkpoint.sequence = last;
                self.checkpoint(shard, &checkpoint).await?;
            }
            let Some(next) = answer.next_shard_iterator else {
                checkpoint.finished = true;
                return self.checkpoint(shard, &checkpoint).await;
            };
            iterator = next;
            if quiet {
                let idle = tokio::select! {
                    () = signal.changed() => false,
                    () = self.window(full_at_ms) => false,
                    () = self.ctx.world().sleep_real(LOOK) => true,
                };
                if idle {
                    role = self.as_role().await?;
                }
            }
        }
    }

    /// Waits until a gathered batch is due.
    async fn window(&self, full_at_ms: Option<i64>) {
        match full_at_ms {
            Some(at_ms) => self.ctx.world().sleep_until_ms(at_ms).await,
            None => std::future::pending().await,
        }
    }

    async fn iterator(&self, shard: &str, checkpoint: &Checkpoint) -> Result<String, Error> {
        let after = checkpoint.sequence.clone();
        let kind = match &after {
            Some(_) => streams::ShardIteratorType::AfterSequenceNumber,
            // What came since a `LATEST` mapping was made must not be missed after a restart: it is found by
            // its time instead.
            None => streams::ShardIteratorType::TrimHorizon,
        };
        let request = |kind, sequence_number| streams::GetShardIteratorInput {
            stream_arn: self.mapping.source_arn.clone(),
            shard_id: shard.to_owned(),
            shard_iterator_type: kind,
            sequence_number,
        };
        let ctx = self.as_role().await?;
        let answer = match ctx.ask::<streams::GetShardIterator>(request(kind, after)).await {
            // The record has been trimmed away: whatever is left comes next.
            Err(fault) if fault.code == "TrimmedDataAccessException" => {
                let horizon = streams::ShardIteratorType::TrimHorizon;
                ctx.ask::<streams::GetShardIterator>(request(horizon, None)).await?
            }
            other => other?,
        };
        answer.shard_iterator.ok_or_else(|| Error::Platform("no iterator".into()))
    }

    /// Whether a record is the function's to see.
    fn wants(&self, record: &streams::Record, checkpoint: &Checkpoint, whole: bool) -> bool {
        if self.mapping.position == "LATEST" && checkpoint.sequence.is_none() && !whole {
            let second = |at_ms: i64| at_ms.div_euclid(1000);
            let made = record.dynamodb.as_ref().and_then(|d| d.approximate_creation_date_time);
            let made_ms = made.map_or(i64::MAX, Timestamp::millis);
            if second(made_ms) < second(self.mapping.created_ms) {
                return false;
            }
        }
        if self.filters.is_empty() {
            return true;
        }
        let document = batch::document(record, &self.mapping.source_arn);
        self.filters.iter().any(|filter| filter.matches(&document))
    }
}

pub fn sequence(record: &streams::Record) -> Option<&str> {
    record.dynamodb.as_ref()?.sequence_number.as_deref()
}
