//! Follows a stream: its shards, parents before children.

use crate::error::Error;
use crate::mapping::row::{self, Checkpoint, Mapping};
use crate::mapping::shard;
use crate::mapping::shards::Shards;
use crate::mapping::source::Source;
use crate::platform::Platform;
use crate::rules::pattern::Pattern;
use crate::run::Target;
use crate::store::Rows;
use aws::{AccountId, Arn, Fault, Region};
use service::Ctx;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;
use store::Tx;

/// After a failure to list the shards.
const PAUSE: Duration = Duration::from_secs(1);
const PAUSE_MAX: Duration = Duration::from_secs(60);
/// A stream without shards to read is looked at again.
const LOOK: Duration = Duration::from_secs(5 * 60);

/// One mapping's reading, until it is aborted.
pub struct Reader {
    pub ctx: Ctx,
    pub platform: Arc<Platform>,
    pub mapping: Mapping,
    pub source: Source,
    pub filters: Vec<Pattern>,
}

pub async fn follow(ctx: Ctx, platform: Arc<Platform>, mapping: Mapping) {
    let account = AccountId::new(&mapping.account);
    let (Some(account), Some(region)) = (account, Region::new(&mapping.region)) else { return };
    let Some(source) = Source::of(&mapping.source_arn) else { return };
    let ctx = ctx.within(&account, &region).as_service(None);
    let filters = mapping.filters.iter().filter_map(|text| Pattern::parse(text).ok()).collect();
    Arc::new(Reader { ctx, platform, mapping, source, filters }).read_shards().await;
}

impl Reader {
    /// The context of the function's role, and the role's ARN.
    pub async fn role(&self) -> Result<(Ctx, String), Error> {
        let target = self.target().await?;
        let role: Arn = target.version.role.parse().map_err(Fault::internal)?;
        let ctx = self.ctx.as_role(&role, &target.place().session_name()).await?;
        Ok((ctx, target.version.role))
    }

    /// How long the stream keeps a record.
    pub async fn kept_ms(&self) -> Result<i64, Error> {
        let (role, _) = self.role().await?;
        self.source.kept_ms(&role).await
    }

    pub async fn target(&self) -> Result<Target, Error> {
        let named = self.mapping.function();
        let named = named.ok_or_else(|| Error::no_function(&self.mapping.function_arn))?;
        Target::find(&self.ctx, named).await
    }

    /// Reads every shard that is ready for it, and its children when it has ended. What is under way goes on, whatever
    /// becomes of other shards and of their list.
    async fn read_shards(self: Arc<Self>) {
        let world = self.ctx.world();
        let mut shards = Shards::new(world.clone());
        let mut signal = self.ctx.store().signals().subscribe(self.source.stream_arn());
        let mut pause = PAUSE;
        loop {
            match self.ready().await {
                Ok(ready) => shards.begin(ready, |id| self.clone().read(id)),
                Err(error) => {
                    let id = &self.mapping.id;
                    tracing::warn!(?error, id, "an event source cannot be read; it is tried again");
                    world.sleep(pause).await;
                    pause = (pause * 2).min(PAUSE_MAX);
                    continue;
                }
            }
            pause = PAUSE;
            if !shards.ended().await {
                // Every shard has ended: the stream is no longer written to.
                tokio::select! {
                    () = signal.changed() => {}
                    () = world.sleep_real(LOOK) => {}
                }
            }
        }
    }

    /// Reads a shard from where it has been read to.
    async fn read(self: Arc<Self>, id: String) -> Result<(), Error> {
        let key = row::checkpoint(&self.mapping.id, &id);
        let known: Option<Checkpoint> = self.ctx.store().row(&key).await?;
        shard::read(self, &id, known.unwrap_or_default()).await
    }

    /// The shards that may be read: not finished, and their parents are.
    async fn ready(&self) -> Result<Vec<String>, Error> {
        let (role, _) = self.role().await?;
        let shards = self.source.shards(&role).await?;
        let known = self.checkpoints().await?;
        let finished = |id: &str| known.get(id).is_some_and(|checkpoint| checkpoint.finished);
        let listed: HashSet<&str> = shards.iter().map(|shard| shard.id.as_str()).collect();
        let waits = |parent: &String| listed.contains(parent.as_str()) && !finished(parent);
        let ready = shards.iter().filter(|shard| !finished(&shard.id));
        let ready = ready.filter(|shard| !shard.parents.iter().any(waits));
        Ok(ready.map(|shard| shard.id.clone()).collect())
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
}
