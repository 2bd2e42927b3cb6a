//! `ListShards`, with its filters. A token says which stream, which filter and what came last.

use super::describe_stream::shown;
use crate::refusal;
use crate::rules::iterator::LIFE_MS;
use crate::rules::shard::Shard;
use crate::rules::stream::Stream;
use crate::streams::{Named, State, naming};
use aws::Fault;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model_kinesis as model;
use serde::{Deserialize, Serialize};
use service::Ctx;
use wire::Timestamp;

/// Shards of a page, where the request says nothing and at most.
const PAGE_MAX: usize = 1_000;

/// Which shards are listed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Filter {
    /// Everything that is still there.
    All,
    Open,
    /// Open at a moment.
    At(i64),
    /// Open at a moment or later.
    From(i64),
}

/// A page's token.
#[derive(Serialize, Deserialize)]
pub struct Token {
    #[serde(flatten, with = "NamedParts")]
    pub named: Named,
    made_ms: i64,
    filter: Filter,
    /// The number of the last shard of the page before.
    after: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Named")]
struct NamedParts {
    account: String,
    region: String,
    name: String,
}

impl Token {
    pub fn decode(text: &str) -> Option<Token> {
        serde_json::from_slice(&STANDARD.decode(text).ok()?).ok()
    }

    fn encode(&self) -> String {
        STANDARD.encode(serde_json::to_vec(self).unwrap_or_default())
    }
}

pub async fn handle(
    ctx: Ctx,
    input: model::ListShardsInput,
) -> Result<model::ListShardsOutput, Fault> {
    let now_ms = ctx.now_ms();
    let wanted = wanted(&ctx, &input, now_ms)?;
    let known = ctx.state::<State>().find(&ctx, &wanted.named).await?;
    let stream = &known.stream;
    if input.stream_creation_timestamp.is_some_and(|at| !made_at(stream, at)) {
        return Err(refusal::no_stream(&stream.name, &stream.account));
    }
    let filter = wanted.filter.unwrap_or_else(|| Filter::At(at_horizon(stream, now_ms)));
    let limit = input.max_results.and_then(|limit| usize::try_from(limit).ok());
    let limit = limit.unwrap_or(PAGE_MAX).clamp(1, PAGE_MAX);
    let after = |shard: &&Shard| wanted.after.as_ref().is_none_or(|id| shard.id() > *id);
    let listed = known.shards.iter().filter(after).filter(|shard| filter.admits(shard));
    let mut shards: Vec<&Shard> = listed.take(limit + 1).collect();
    let more = shards.len() > limit;
    shards.truncate(limit);
    let token = |last: &&Shard| {
        let named = wanted.named.clone();
        Token { named, made_ms: now_ms, filter: filter.clone(), after: last.number }.encode()
    };
    let next_token = shards.last().filter(|_| more).map(token);
    let shards = shards.into_iter().map(shown).collect();
    Ok(model::ListShardsOutput { shards: Some(shards), next_token })
}

/// What a request asks for.
struct Wanted {
    named: Named,
    /// None: those that were open when the oldest record came that is kept.
    filter: Option<Filter>,
    /// The shard's name behind which the list begins.
    after: Option<String>,
}

fn wanted(ctx: &Ctx, input: &model::ListShardsInput, now_ms: i64) -> Result<Wanted, Fault> {
    let Some(token) = &input.next_token else {
        if input.stream_name.is_none() && input.stream_arn.is_none() {
            return Err(refusal::invalid("Either NextToken or StreamName should be provided."));
        }
        let named = naming!(input).resolve(&ctx.scope())?;
        let after = input.exclusive_start_shard_id.clone();
        let Some(filter) = &input.shard_filter else {
            return Ok(Wanted { named, filter: Some(Filter::All), after });
        };
        let (filter, behind) = read(filter)?;
        return Ok(Wanted { named, filter, after: behind.or(after) });
    };
    if input.stream_name.is_some() || input.stream_arn.is_some() {
        return Err(refusal::invalid("NextToken and StreamName cannot be provided together."));
    }
    let narrowed = input.exclusive_start_shard_id.is_some()
        || input.stream_creation_timestamp.is_some()
        || input.shard_filter.is_some();
    if narrowed {
        return Err(refusal::invalid(
            "NextToken cannot be provided together with ExclusiveStartShardId, \
             StreamCreationTimestamp or ShardFilter.",
        ));
    }
    let token = Token::decode(token).ok_or_else(|| refusal::invalid("Invalid NextToken."))?;
    if now_ms - token.made_ms > LIFE_MS {
        return Err(refusal::expired_token());
    }
    let after = Some(crate::rules::shard::id(token.after));
    Ok(Wanted { named: token.named, filter: Some(token.filter), after })
}

/// The filter, and the shard behind which the list begins.
fn read(filter: &model::ShardFilter) -> Result<(Option<Filter>, Option<String>), Fault> {
    use model::ShardFilterType as Type;
    let wrong = |why: String| Err(refusal::invalid(why));
    let kind = &filter.type_;
    let timed = matches!(kind, Type::AtTimestamp | Type::FromTimestamp);
    if timed != filter.timestamp.is_some() {
        return wrong(match timed {
            true => format!("Timestamp must be specified for shard filter type {kind}."),
            false => format!("Timestamp must not be specified for shard filter type {kind}."),
        });
    }
    if (*kind == Type::AfterShardId) != filter.shard_id.is_some() {
        return wrong(match filter.shard_id {
            None => format!("ShardId must be specified for shard filter type {kind}."),
            Some(_) => format!("ShardId must not be specified for shard filter type {kind}."),
        });
    }
    let at_ms = filter.timestamp.map_or(0, Timestamp::millis);
    Ok(match kind {
        Type::AfterShardId => (Some(Filter::All), filter.shard_id.clone()),
        Type::FromTrimHorizon => (Some(Filter::All), None),
        Type::AtLatest => (Some(Filter::Open), None),
        Type::AtTimestamp => (Some(Filter::At(at_ms)), None),
        Type::FromTimestamp => (Some(Filter::From(at_ms)), None),
        Type::AtTrimHorizon => (None, None),
        Type::Unknown(name) => return wrong(format!("Unknown shard filter type {name}.")),
    })
}

/// When the oldest record can have come.
fn at_horizon(stream: &Stream, now_ms: i64) -> i64 {
    stream.horizon_ms(now_ms).max(stream.created_ms)
}

fn made_at(stream: &Stream, at: Timestamp) -> bool {
    at.millis().div_euclid(1000) == stream.created_ms.div_euclid(1000)
}

impl Filter {
    fn admits(&self, shard: &Shard) -> bool {
        let until = |at_ms: i64| shard.closed_ms.is_none_or(|closed_ms| closed_ms >= at_ms);
        match self {
            Filter::All => true,
            Filter::Open => shard.is_open(),
            Filter::At(at_ms) => shard.made_ms <= *at_ms && until(*at_ms),
            Filter::From(at_ms) => until(*at_ms),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Filter;
    use crate::rules::reshard::initial;
    use crate::rules::shard::Shard;

    #[test]
    fn shards_at_moments() {
        let open = initial(1, 100).remove(0);
        let closed = Shard { closed_ms: Some(200), ..open.clone() };
        assert!(Filter::At(100).admits(&open) && !Filter::At(99).admits(&open));
        assert!(Filter::At(200).admits(&closed) && !Filter::At(201).admits(&closed));
        assert!(Filter::From(1).admits(&closed) && !Filter::From(201).admits(&closed));
        assert!(Filter::Open.admits(&open) && !Filter::Open.admits(&closed));
    }
}
