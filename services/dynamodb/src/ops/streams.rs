//! Streams: finding a table's stream, its one shard, positions and iterators.
//!
//! A stream is one ordered log, so it has one shard. A sequence number is a position counted from one, in 21
//! digits as AWS writes them; an iterator names the stream and the next position, and when it was made.

use crate::request::check_region;
use crate::rules::table::{KeySchema, Stream};
use crate::store::orphans;
use crate::{State, store as rows};
use aws::{Arn, Fault};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use service::Ctx;

/// Streams or shards of a page, where the request says nothing and at most.
pub const PAGE_MAX: usize = 100;
/// How long an iterator can be used.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_GetShardIterator.html>
const ITERATOR_LIFE_MS: i64 = 15 * 60 * 1000;

/// A stream that a request names by its ARN, whether its table is there or gone.
pub struct Found {
    pub region: String,
    /// The table's name.
    pub table: String,
    /// The table's key.
    pub key: KeySchema,
    pub stream: Stream,
    pub created_ms: i64,
    pub arn: String,
}

/// The stream of an ARN.
pub async fn find(ctx: &Ctx, text: &str) -> Result<Found, Fault> {
    let (name, label) = parts(text)?;
    let arn: Arn = text.parse().map_err(|_| invalid_arn(text))?;
    check_region(ctx, arn.region(), text)?;
    let (account, region) = (arn.account(), arn.region());
    let found = |key: &KeySchema, stream: &Stream, table_ms: i64| Found {
        region: region.to_owned(),
        table: name.clone(),
        key: key.clone(),
        stream: stream.clone(),
        created_ms: stream.created_ms.unwrap_or(table_ms),
        arn: text.to_owned(),
    };
    let state = ctx.state::<State>();
    let row = rows::table_key(account, region, &name);
    if let Some(table) = state.tables.durable(ctx.store(), &row).await?
        && let Some(stream) = table.stream_of(&label)
    {
        return Ok(found(&table.key, stream, table.created_ms));
    }
    // The table goes and its streams stay in one step: so this is looked at last.
    let row = orphans::row(account, region, &name, &label);
    let orphan = orphans::durable(ctx.store(), &row).await?;
    let orphan = orphan.ok_or_else(|| no_such_stream(text))?;
    Ok(found(&orphan.key, &orphan.stream, orphan.since_ms))
}

/// `Requested resource not found: Stream: arn not found`
pub fn no_such_stream(arn: &str) -> Fault {
    let why = format!("Requested resource not found: Stream: {arn} not found");
    Fault::client("ResourceNotFoundException", why)
}

/// The table's name and the label in a stream's ARN.
pub fn parts(text: &str) -> Result<(String, String), Fault> {
    let arn: Arn = text.parse().map_err(|_| invalid_arn(text))?;
    if !arn.is_of("dynamodb") {
        return Err(invalid_arn(text));
    }
    let resource = arn.resource().strip_prefix("table/").ok_or_else(|| invalid_arn(text))?;
    let (name, label) = resource.split_once("/stream/").ok_or_else(|| invalid_arn(text))?;
    Ok((name.to_owned(), label.to_owned()))
}

fn invalid_arn(text: &str) -> Fault {
    Fault::validation(format!("Invalid StreamArn: {text}"))
}

/// Refuses a page of more than AWS gives.
pub fn check_limit(limit: Option<i32>) -> Result<(), Fault> {
    match limit.filter(|limit| *limit > PAGE_MAX as i32) {
        Some(limit) => Err(Fault::validation(format!(
            "1 validation error detected: Value '{limit}' at 'limit' failed to satisfy constraint: Member \
             must have value less than or equal to {PAGE_MAX}"
        ))),
        None => Ok(()),
    }
}

/// The name of a stream's shard.
pub fn shard_id(stream: &Stream) -> String {
    format!("shardId-{:020}-{:08x}", stream.number % 100_000_000_000, stream.number >> 32)
}

pub fn sequence_number(position: u64) -> String {
    format!("{:021}", position + 1)
}

/// The position of a sequence number.
pub fn position(text: &str) -> Option<u64> {
    text.parse::<u64>().ok()?.checked_sub(1)
}

/// `arn|version|token`, as AWS's iterators look, with the next position and the moment in the token.
pub fn iterator(arn: &str, next: u64, now_ms: i64) -> String {
    format!("{arn}|1|{}", STANDARD.encode(format!("{next}@{now_ms}")))
}

/// The stream's ARN and the next position, of an iterator that is not too old.
pub fn read_iterator(text: &str, now_ms: i64) -> Result<(String, u64), Fault> {
    let refuse = || Fault::validation("Invalid ShardIterator");
    let mut parts = text.split('|');
    let (arn, version, token) = (parts.next(), parts.next(), parts.next());
    let (Some(arn), Some("1"), Some(token)) = (arn, version, token) else { return Err(refuse()) };
    let token = STANDARD.decode(token).map_err(|_| refuse())?;
    let token = String::from_utf8(token).map_err(|_| refuse())?;
    // Of an iterator without a moment nobody knows how old it is: an earlier version made it.
    let (next, made_ms) = token.split_once('@').unwrap_or((token.as_str(), "0"));
    let next = next.parse().map_err(|_| refuse())?;
    let made_ms: i64 = made_ms.parse().map_err(|_| refuse())?;
    if now_ms.saturating_sub(made_ms) > ITERATOR_LIFE_MS {
        return Err(Fault::client(
            "ExpiredIteratorException",
            "The provided iterator exceeds the maximum age allowed.",
        ));
    }
    Ok((arn.to_owned(), next))
}

#[cfg(test)]
mod tests {
    use super::{ITERATOR_LIFE_MS, STANDARD, iterator, parts, read_iterator};
    use base64::Engine;

    #[test]
    fn a_stream_has_one_arn() {
        let arn =
            "arn:aws:dynamodb:eu-west-1:123456789012:table/things/stream/2026-01-01T00:00:00.000";
        let own = ("things".to_owned(), "2026-01-01T00:00:00.000".to_owned());
        assert_eq!(parts(arn).unwrap(), own);
        let changes = [("arn:aws:", "arn:aws-cn:"), ("arn:aws:", "arn::"), (":dynamodb:", ":sqs:")];
        for (from, to) in changes {
            assert!(parts(&arn.replacen(from, to, 1)).is_err(), "{to}");
        }
    }

    #[test]
    fn an_iterator_is_read_for_a_quarter_of_an_hour() {
        const NOW_MS: i64 = 1_790_000_000_000;
        let text = iterator("arn", 7, NOW_MS);
        let read = |text: &str, now_ms| read_iterator(text, now_ms).map_err(|fault| fault.code);
        assert_eq!(read(&text, NOW_MS), Ok(("arn".to_owned(), 7)));
        assert_eq!(read(&text, NOW_MS + ITERATOR_LIFE_MS), Ok(("arn".to_owned(), 7)));
        let expired = Err("ExpiredIteratorException".to_owned());
        assert_eq!(read(&text, NOW_MS + ITERATOR_LIFE_MS + 1), expired);
        let of_earlier_version = format!("arn|1|{}", STANDARD.encode("7"));
        assert_eq!(read(&of_earlier_version, NOW_MS), expired);
        for token in ["", "@5", "7@", "7@x", "x@5", "-1@5"] {
            let text = format!("arn|1|{}", STANDARD.encode(token));
            assert_eq!(read(&text, NOW_MS), Err("ValidationException".to_owned()), "{token}");
        }
    }
}
