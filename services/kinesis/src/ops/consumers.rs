//! Consumers with a share of their own: registered, described, listed, taken away. And what has tags and a policy: a
//! stream, or a consumer of it.

use super::delete_stream::consumers;
use super::tags::check_id;
use crate::refusal;
use crate::rules::iterator::LIFE_MS;
use crate::rules::stream::{Consumer, Stream};
use crate::rules::tags;
use crate::store as rows;
use crate::streams::{Known, Named, State};
use auth::policy::Meant;
use aws::Fault;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model_kinesis as model;
use service::{Access, Ctx};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::Range;
use wire::Timestamp;

/// Consumers of a stream.
const CONSUMERS_MAX: usize = 20;
/// Consumers of a page, where the request says nothing.
const PAGE: usize = 100;

pub async fn register(
    ctx: Ctx,
    input: model::RegisterStreamConsumerInput,
) -> Result<model::RegisterStreamConsumerOutput, Fault> {
    check_id(input.stream_id.as_ref())?;
    let named = stream_of(&ctx, &input.stream_arn)?;
    let now_ms = ctx.now_ms();
    let name = input.consumer_name;
    let mut given = BTreeMap::new();
    tags::add(&mut given, input.tags.iter().flatten(), &format!("consumer {name}"))?;
    let consumer = Consumer {
        arn: format!("{}/consumer/{name}:{}", named.arn(), now_ms.div_euclid(1000)),
        name,
        created_ms: now_ms,
        tags: given,
        policy: None,
        meant: Meant::default(),
    };
    let (state, named, new) = (&ctx.state::<State>(), &named, &consumer);
    rows::transact(ctx.store(), |tx| async move {
        let known = state.find_in(&tx, named).await?;
        let stream = &known.stream;
        let all = tx.range(Range::prefix(&rows::consumers_of(stream))).await;
        let all = all.map_err(rows::fault)?;
        let key = rows::consumer(stream, &new.name);
        if all.iter().any(|(known, _)| *known == key) {
            return Err(refusal::in_use(format!(
                "Consumer {} under stream {} already exists for account {}.",
                new.name, stream.name, stream.account
            )));
        }
        if all.len() >= CONSUMERS_MAX {
            return Err(refusal::limit(format!(
                "Stream {} under account {} has already {CONSUMERS_MAX} consumers registered.",
                stream.name, stream.account
            )));
        }
        tx.put_value(key, new);
        Ok(())
    })
    .await?;
    Ok(model::RegisterStreamConsumerOutput { consumer: shown(&consumer) })
}

fn shown(consumer: &Consumer) -> model::Consumer {
    model::Consumer {
        consumer_name: consumer.name.clone(),
        consumer_arn: consumer.arn.clone(),
        consumer_status: model::ConsumerStatus::Active,
        consumer_creation_timestamp: made(consumer),
    }
}

fn made(consumer: &Consumer) -> Timestamp {
    Timestamp::from_millis(consumer.created_ms - consumer.created_ms.rem_euclid(1000))
}

pub async fn list(
    ctx: Ctx,
    input: model::ListStreamConsumersInput,
) -> Result<model::ListStreamConsumersOutput, Fault> {
    check_id(input.stream_id.as_ref())?;
    let named = stream_of(&ctx, &input.stream_arn)?;
    let known = ctx.state::<State>().find(&ctx, &named).await?;
    let stream = &known.stream;
    let other = |at: Timestamp| at.millis().div_euclid(1000) != stream.created_ms.div_euclid(1000);
    if input.stream_creation_timestamp.is_some_and(other) {
        return Err(refusal::no_stream(&stream.name, &stream.account));
    }
    let after = match &input.next_token {
        Some(token) => Some(read_token(token, ctx.now_ms())?),
        None => None,
    };
    let limit = input.max_results.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE);
    let mut found = consumers(&ctx, stream).await?;
    found.retain(|consumer| after.as_ref().is_none_or(|after| consumer.name > *after));
    let more = found.len() > limit;
    found.truncate(limit);
    let token = |last: &Consumer| STANDARD.encode(format!("{}/{}", ctx.now_ms(), last.name));
    Ok(model::ListStreamConsumersOutput {
        next_token: found.last().filter(|_| more).map(token),
        consumers: Some(found.iter().map(shown).collect()),
    })
}

/// The name of the last consumer of the page before.
fn read_token(token: &str, now_ms: i64) -> Result<String, Fault> {
    let wrong = || refusal::invalid("Invalid NextToken.");
    let bytes = STANDARD.decode(token).map_err(|_| wrong())?;
    let text = String::from_utf8(bytes).map_err(|_| wrong())?;
    let (made_ms, name) = text.split_once('/').ok_or_else(wrong)?;
    let made_ms: i64 = made_ms.parse().map_err(|_| wrong())?;
    match now_ms - made_ms > LIFE_MS {
        true => Err(refusal::expired_token()),
        false => Ok(name.to_owned()),
    }
}

pub async fn describe(
    ctx: Ctx,
    input: model::DescribeStreamConsumerInput,
) -> Result<model::DescribeStreamConsumerOutput, Fault> {
    check_id(input.stream_id.as_ref())?;
    let asked = Asked {
        arn: input.consumer_arn.as_ref(),
        stream: input.stream_arn.as_ref(),
        name: input.consumer_name.as_ref(),
    };
    let (known, consumer) = asked.find(&ctx, "kinesis:DescribeStreamConsumer").await?;
    Ok(model::DescribeStreamConsumerOutput {
        consumer_description: model::ConsumerDescription {
            consumer_name: consumer.name.clone(),
            consumer_arn: consumer.arn.clone(),
            consumer_status: model::ConsumerStatus::Active,
            consumer_creation_timestamp: made(&consumer),
            stream_arn: known.stream.arn(),
        },
    })
}

pub async fn deregister(
    ctx: Ctx,
    input: model::DeregisterStreamConsumerInput,
) -> Result<model::DeregisterStreamConsumerOutput, Fault> {
    check_id(input.stream_id.as_ref())?;
    let asked = Asked {
        arn: input.consumer_arn.as_ref(),
        stream: input.stream_arn.as_ref(),
        name: input.consumer_name.as_ref(),
    };
    let (known, consumer) = asked.find(&ctx, "kinesis:DeregisterStreamConsumer").await?;
    let key = &rows::consumer(&known.stream, &consumer.name);
    let arn = &consumer.arn;
    rows::transact(ctx.store(), |tx| async move {
        let row: Option<Consumer> = tx.get_value(key).await.map_err(rows::fault)?;
        if row.is_none_or(|row| row.arn != *arn) {
            return Err(refusal::no_consumer(arn));
        }
        tx.delete(key);
        tx.signal(arn);
        Ok(())
    })
    .await?;
    Ok(model::DeregisterStreamConsumerOutput::default())
}

/// How a request names a consumer.
struct Asked<'a> {
    arn: Option<&'a String>,
    stream: Option<&'a String>,
    name: Option<&'a String>,
}

impl Asked<'_> {
    /// The consumer, if the caller may do this to it.
    async fn find(&self, ctx: &Ctx, action: &'static str) -> Result<(Arc<Known>, Consumer), Fault> {
        let named = match (self.arn, self.stream, self.name) {
            (Some(arn), ..) => {
                ctx.authorize(&[Access::new(action, arn)]).await?;
                return find(ctx, arn).await;
            }
            (None, Some(stream), Some(name)) => (stream_of(ctx, stream)?, name),
            _ => {
                return Err(refusal::invalid(
                    "Either ConsumerARN or both of StreamARN and ConsumerName should be provided.",
                ));
            }
        };
        let (stream, name) = named;
        let found = match ctx.state::<State>().look(ctx, &stream).await? {
            Some(known) => {
                let key = rows::consumer(&known.stream, name);
                let row = ctx.store().get_value::<Consumer>(&key).await.map_err(rows::fault)?;
                row.map(|row| (known, row))
            }
            None => None,
        };
        let unknown = || format!("{}/consumer/{name}:0", stream.arn());
        let arn = found.as_ref().map_or_else(unknown, |(_, consumer)| consumer.arn.clone());
        ctx.authorize(&[Access::new(action, &arn)]).await?;
        found.ok_or_else(|| refusal::no_consumer(name))
    }
}

/// A consumer by its ARN, and its stream.
pub async fn find(ctx: &Ctx, arn: &str) -> Result<(Arc<Known>, Consumer), Fault> {
    let absent = || refusal::no_consumer(arn);
    let named = Named::of_arn(arn).ok_or_else(absent)?;
    let name = consumer_name(arn)?.ok_or_else(absent)?;
    let known = ctx.state::<State>().find(ctx, &named).await?;
    let key = rows::consumer(&known.stream, name);
    let row = ctx.store().get_value::<Consumer>(&key).await.map_err(rows::fault)?;
    let consumer = row.filter(|row| row.arn == arn).ok_or_else(absent)?;
    Ok((known, consumer))
}

/// The name in a consumer's ARN, none in a stream's. A consumer's that is cut short is not its stream's.
fn consumer_name(arn: &str) -> Result<Option<&str>, Fault> {
    let Some((_, rest)) = arn.split_once("/consumer/") else { return Ok(None) };
    let (name, _) = rest.rsplit_once(':').ok_or_else(|| refusal::no_consumer(arn))?;
    Ok(Some(name))
}

fn stream_of(ctx: &Ctx, arn: &str) -> Result<Named, Fault> {
    let named = Named::of_arn(arn).filter(|_| !arn.contains("/consumer/"));
    let named = named.ok_or_else(|| refusal::invalid(format!("Invalid StreamARN {arn}")))?;
    named.check_region(ctx.region())?;
    Ok(named)
}

/// What has tags and a policy.
pub enum Holder {
    Stream(Stream),
    /// With its stream.
    Consumer(Stream, Consumer),
}

impl Holder {
    pub fn tags(&self) -> &BTreeMap<String, String> {
        match self {
            Holder::Stream(stream) => &stream.tags,
            Holder::Consumer(_, consumer) => &consumer.tags,
        }
    }

    /// The policy, and whom it means.
    pub fn policy(&self) -> Option<(&str, &Meant)> {
        let (policy, meant) = match self {
            Holder::Stream(stream) => (&stream.policy, &stream.meant),
            Holder::Consumer(_, consumer) => (&consumer.policy, &consumer.meant),
        };
        policy.as_deref().map(|policy| (policy, meant))
    }

    /// Replaces the policy. False: there was none.
    pub fn set_policy(&mut self, policy: Option<String>, meant: Meant) -> bool {
        let (known, known_meant) = match self {
            Holder::Stream(stream) => (&mut stream.policy, &mut stream.meant),
            Holder::Consumer(_, consumer) => (&mut consumer.policy, &mut consumer.meant),
        };
        *known_meant = meant;
        std::mem::replace(known, policy).is_some()
    }
}

pub async fn holder(ctx: &Ctx, arn: &str) -> Result<Holder, Fault> {
    if arn.contains("/consumer/") {
        let (known, consumer) = find(ctx, arn).await?;
        return Ok(Holder::Consumer(known.stream.clone(), consumer));
    }
    let known = ctx.state::<State>().find(ctx, &resource(arn)?).await?;
    Ok(Holder::Stream(known.stream.clone()))
}

fn resource(arn: &str) -> Result<Named, Fault> {
    Named::of_arn(arn).ok_or_else(|| match arn.contains(":queue/") || arn.contains(":channel/") {
        true => Fault::not_implemented(format!("Queues and channels ({arn})")),
        false => refusal::invalid(format!("Invalid ResourceARN {arn}")),
    })
}

/// Changes what an ARN names, in one transaction.
pub async fn change_holder(
    ctx: &Ctx,
    arn: &str,
    edit: impl Fn(&mut Holder) -> Result<(), Fault> + Send + Sync,
) -> Result<(), Fault> {
    let named = resource(arn)?;
    named.check_region(ctx.region())?;
    let consumer = consumer_name(arn)?;
    let (state, named, edit) = (&ctx.state::<State>(), &named, &edit);
    rows::transact(ctx.store(), |tx| async move {
        let stream = state.find_in(&tx, named).await?.stream.clone();
        let mut holder = match consumer {
            None => Holder::Stream(stream),
            Some(name) => {
                let key = rows::consumer(&stream, name);
                let row: Option<Consumer> = tx.get_value(&key).await.map_err(rows::fault)?;
                let row = row.filter(|row| row.arn == arn);
                Holder::Consumer(stream, row.ok_or_else(|| refusal::no_consumer(arn))?)
            }
        };
        edit(&mut holder)?;
        match &holder {
            Holder::Stream(stream) => rows::put_stream(&tx, stream),
            Holder::Consumer(stream, consumer) => {
                tx.put_value(rows::consumer(stream, &consumer.name), consumer);
            }
        }
        Ok(())
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::{Named, consumer_name};

    #[test]
    fn a_consumer_cut_short_is_no_stream() {
        let stream = "arn:aws:kinesis:eu-west-1:123456789012:stream/s";
        assert_eq!(consumer_name(stream).unwrap(), None);
        let consumer = format!("{stream}/consumer/c");
        assert_eq!(consumer_name(&format!("{consumer}:1700000000")).unwrap(), Some("c"));
        assert!(consumer_name(&consumer).is_err());
        assert!(consumer_name(&format!("{stream}/consumer/")).is_err());
    }

    #[test]
    fn a_stream_has_one_arn() {
        let arn = "arn:aws:kinesis:eu-west-1:123456789012:stream/s";
        assert_eq!(Named::of_arn(arn).unwrap().arn(), arn);
        let changes = [
            ("arn:aws:", "arn:aws-cn:"),
            ("arn:aws:", "arn::"),
            (":kinesis:", ":firehose:"),
            ("123456789012", ""),
            ("eu-west-1", ""),
            (":stream/s", ":stream/s/"),
            (":stream/s", ":stream//s"),
        ];
        for (from, to) in changes {
            assert_eq!(Named::of_arn(&arn.replacen(from, to, 1)), None, "{to}");
        }
    }
}
