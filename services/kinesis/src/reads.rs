//! How records get out of shards: pages from a position on, and the positions of moments.

use crate::refusal;
use crate::rules::record::{Record, at_ms};
use crate::rules::sequence::Sequence;
use crate::rules::shard::Shard;
use crate::rules::stream::Stream;
use crate::store as rows;
use crate::streams::Known;
use aws::Fault;
use model_kinesis as model;
use store::{Store, StoreError};
use wire::Timestamp;

/// Records of a page at most.
pub const RECORDS_MAX: usize = 10_000;
/// Bytes of a page, over which it goes by one record at most.
pub const PAGE_BYTES_MAX: usize = 10 * 1024 * 1024;
/// Rows read at once, unless they are so large that fewer fill a page.
const STEP_MAX: usize = 1_000;
/// Rows read at once around a moment.
const STEP_MOMENT: usize = 16;
/// Commits may be out of the order of their records' moments by this much.
const DISORDER_MS: i64 = 5_000;

/// What a page may hold.
#[derive(Clone, Copy)]
pub struct Room {
    pub records: usize,
    /// Over which it goes by one record at most.
    pub bytes: usize,
}

/// Records of a shard, in order.
pub struct Page {
    /// With their positions.
    pub records: Vec<(u64, Record)>,
    /// Of the data and the partition keys.
    pub bytes: usize,
    /// Where to go on.
    pub next: u64,
    /// The position behind the last record of the shard.
    pub end: u64,
}

impl Page {
    /// How far behind the newest record the page's end is.
    pub fn behind_ms(&self, now_ms: i64) -> i64 {
        match self.records.last() {
            Some((_, last)) if self.next < self.end => (now_ms - last.at_ms).max(0),
            _ => 0,
        }
    }
}

/// Reads from a position on; what is older than the stream keeps is passed over.
pub async fn page(
    store: &Store,
    stream: &Stream,
    shard: &Shard,
    from: u64,
    (room, now_ms): (Room, i64),
) -> Result<Page, Fault> {
    let log = rows::log(stream.id, shard.number);
    let horizon_ms = stream.horizon_ms(now_ms);
    let (first, end) = store.log_bounds(&log).await.map_err(rows::fault)?;
    let mut page = Page { records: Vec::new(), bytes: 0, next: from.max(first), end };
    while page.records.len() < room.records && page.bytes < room.bytes {
        let wanted = STEP_MAX.min(room.records - page.records.len());
        let left = room.bytes - page.bytes;
        let found = store.log_read_within(&log, page.next, wanted, left).await;
        let (found, cut) = found.map_err(rows::fault)?;
        let complete = !cut && found.len() < wanted;
        for (position, row) in &found {
            let record = Record::decode(row).map_err(|_| damaged(shard, *position))?;
            page.next = position + 1;
            if record.at_ms < horizon_ms {
                continue;
            }
            page.bytes += record.size_bytes();
            page.records.push((*position, record));
            if page.bytes >= room.bytes {
                break;
            }
        }
        if complete {
            break;
        }
        if page.records.is_empty() {
            // Everything so far is too old.
            page.next = page.next.max(at_moment(store, stream, shard, horizon_ms).await?);
        }
    }
    page.end = page.end.max(page.next);
    Ok(page)
}

/// The position of the first record that came at a moment or later; behind the last one if there is none.
pub async fn at_moment(
    store: &Store,
    stream: &Stream,
    shard: &Shard,
    moment_ms: i64,
) -> Result<u64, Fault> {
    let log = rows::log(stream.id, shard.number);
    let came = |row: &[u8]| {
        at_ms(row).map_err(|_| StoreError::Corrupt(format!("a record of {}", shard.id())))
    };
    let before_ms = moment_ms.saturating_sub(DISORDER_MS);
    let sought = store.log_seek(&log, |row| Ok(came(row)? >= before_ms)).await;
    let mut at = sought.map_err(rows::fault)?;
    loop {
        let found = store.log_read_within(&log, at, STEP_MOMENT, PAGE_BYTES_MAX).await;
        let (found, _) = found.map_err(rows::fault)?;
        for (position, row) in &found {
            if came(row).map_err(rows::fault)? >= moment_ms {
                return Ok(*position);
            }
            at = position + 1;
        }
        if found.is_empty() {
            return Ok(at);
        }
    }
}

/// The position where reading begins. `word`: how an error calls the sequence number.
pub async fn start(
    store: &Store,
    known: &Known,
    shard: &Shard,
    (kind, sequence, moment): (&model::ShardIteratorType, Option<&str>, Option<Timestamp>),
    now_ms: i64,
) -> Result<u64, Fault> {
    use model::ShardIteratorType as Type;
    let stream = &known.stream;
    let log = rows::log(stream.id, shard.number);
    match kind {
        Type::TrimHorizon => Ok(0),
        Type::Latest => Ok(store.log_bounds(&log).await.map_err(rows::fault)?.1),
        Type::AtTimestamp => {
            let moment = moment.ok_or_else(|| {
                refusal::invalid(
                    "Must specify timestampInMillis parameter for iterator of type AT_TIMESTAMP. \
                     Current request has no timestamp parameter.",
                )
            })?;
            if moment.millis() > now_ms {
                return Err(refusal::invalid(format!(
                    "The timestampInMillis parameter cannot be greater than the \
                     currentTimestampInMillis. timestampInMillis: {}, currentTimestampInMillis: \
                     {now_ms}",
                    moment.millis()
                )));
            }
            at_moment(store, stream, shard, moment.millis()).await
        }
        Type::AtSequenceNumber | Type::AfterSequenceNumber => {
            let text = sequence.ok_or_else(|| unfit(kind, false))?;
            let place = place(stream, shard, text)?;
            Ok(match kind {
                Type::AtSequenceNumber => place.saturating_sub(1),
                _ => place,
            })
        }
        Type::Unknown(_) => Err(unfit(kind, sequence.is_some())),
    }
}

/// A kind of iterator and a sequence number that do not go together.
pub fn unfit(kind: &model::ShardIteratorType, with: bool) -> Fault {
    let with = if with { "also a StartingSequenceNumber" } else { "no StartingSequenceNumber" };
    refusal::invalid(format!(
        "Must either specify (1) AT_SEQUENCE_NUMBER or AFTER_SEQUENCE_NUMBER and \
         StartingSequenceNumber or (2) TRIM_HORIZON or LATEST and no StartingSequenceNumber. \
         Request specified {kind} and {with}."
    ))
}

/// The place of a sequence number in its shard, counted from one.
fn place(stream: &Stream, shard: &Shard, text: &str) -> Result<u64, Fault> {
    let Stream { name, account, .. } = stream;
    let used = format!(
        "StartingSequenceNumber {text} used in GetShardIterator on shard {} in stream {name} under \
         account {account} is invalid",
        shard.id()
    );
    let sequence = Sequence::parse(text).ok_or_else(|| refusal::invalid(format!("{used}.")))?;
    if sequence.shard != shard.number {
        return Err(refusal::invalid(format!(
            "Invalid StartingSequenceNumber. It encodes {}, while it was used in a call to a shard \
             with {}",
            crate::rules::shard::id(sequence.shard),
            shard.id()
        )));
    }
    if sequence.made_s != shard.made_s {
        let why = format!("{used} because it did not come from this stream.");
        return Err(refusal::invalid(why));
    }
    Ok(sequence.place)
}

pub fn shown(shard: &Shard, position: u64, record: Record) -> model::Record {
    model::Record {
        sequence_number: shard.sequence(position, record.at_ms),
        approximate_arrival_timestamp: Some(Timestamp::from_millis(record.at_ms)),
        data: record.data,
        partition_key: record.partition_key,
        encryption_type: None,
    }
}

/// The children of a closed shard.
pub fn children(known: &Known, parent: &Shard) -> Vec<model::ChildShard> {
    let children = known.shards.iter().filter(|shard| shard.is_child_of(parent.number));
    let child = |shard: &Shard| model::ChildShard {
        shard_id: shard.id(),
        parent_shards: [shard.parent, shard.adjacent]
            .into_iter()
            .flatten()
            .map(crate::rules::shard::id)
            .collect(),
        hash_key_range: model::HashKeyRange {
            starting_hash_key: shard.first.to_string(),
            ending_hash_key: shard.last.to_string(),
        },
    };
    children.map(child).collect()
}

fn damaged(shard: &Shard, position: u64) -> Fault {
    Fault::internal(format!("record {position} of {} cannot be read", shard.id()))
}
