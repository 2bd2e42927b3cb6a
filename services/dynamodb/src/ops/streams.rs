//! Streams: finding a table's stream, its one shard, positions and iterators.
//!
//! A stream is one ordered log, so it has one shard. A sequence number is a position counted from one, in 21
//! digits as AWS writes them; an iterator names the stream and the next position.

use crate::request::check_region;
use crate::rules::table::{Stream, Table};
use crate::{State, store as rows};
use aws::{Arn, Fault};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use service::Ctx;
use std::sync::Arc;

/// Streams or shards of a page, where the request says nothing and at most.
pub const PAGE_MAX: usize = 100;

/// A stream that a request names by its ARN.
pub struct Found {
    pub table: Arc<Table>,
    pub stream: Stream,
    pub arn: String,
}

/// The stream of an ARN.
pub async fn find(ctx: &Ctx, text: &str) -> Result<Found, Fault> {
    let gone = || no_such_stream(text);
    let (name, label) = parts(text)?;
    let arn: Arn = text.parse().map_err(|_| invalid_arn(text))?;
    check_region(ctx, arn.region(), text)?;
    let row = rows::table_key(arn.account(), arn.region(), &name);
    let state = ctx.state::<State>();
    let table = state.tables.durable(ctx.store(), &row).await?.ok_or_else(gone)?;
    let stream = table.streams().find(|stream| stream.label == label).cloned().ok_or_else(gone)?;
    Ok(Found { table, stream, arn: text.to_owned() })
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

/// `arn|version|token`, as AWS's iterators look, with the next position in the token.
pub fn iterator(arn: &str, next: u64) -> String {
    format!("{arn}|1|{}", STANDARD.encode(next.to_string()))
}

/// The stream's ARN and the next position.
pub fn read_iterator(text: &str) -> Result<(String, u64), Fault> {
    let refuse = || Fault::validation("Invalid ShardIterator");
    let mut parts = text.split('|');
    let (arn, version, token) = (parts.next(), parts.next(), parts.next());
    let (Some(arn), Some("1"), Some(token)) = (arn, version, token) else { return Err(refuse()) };
    let token = STANDARD.decode(token).map_err(|_| refuse())?;
    let token = String::from_utf8(token).map_err(|_| refuse())?;
    Ok((arn.to_owned(), token.parse().map_err(|_| refuse())?))
}

#[cfg(test)]
mod tests {
    use super::parts;

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
}
