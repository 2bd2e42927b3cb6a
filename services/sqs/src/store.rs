//! Queues and messages as they are kept: the only file that names tables and timers' keys.
//!
//! | table | key | row |
//! |---|---|---|
//! | `sqs.queue` | account, region, name | [`Queue`] |
//! | `sqs.body` | id, sequence | [`Content`], and the body behind it: written once |
//! | `sqs.state` | id, sequence | [`State`]: written again at every receipt |
//! | `sqs.seen` | id, hash of the deduplication id | [`Seen`] |
//! | `sqs.move` | account, region, handle | [`MoveTask`] |
//!
//! The id is drawn at creation and anew at every purge, so that a purge takes away all messages in one row; what
//! stood under the old one is reclaimed afterwards.

use crate::rules::address::Place;
use crate::rules::attributes::Settings;
use aws::{AccountId, Region};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use service::{Held, Owner, Table, json};
use store::{Key, Range, StoreError, Timer};
use wire::IndexMap;

const QUEUE: &str = "sqs.queue";
const BODY: &str = "sqs.body";
const STATE: &str = "sqs.state";
const SEEN: &str = "sqs.seen";
const MOVE: &str = "sqs.move";

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Queue {
    pub account: String,
    pub region: String,
    pub name: String,
    /// Under which its messages stand.
    pub id: u64,
    /// Seals its receipt handles.
    pub secret: String,
    pub created_ms: i64,
    pub modified_ms: i64,
    #[serde(default)]
    pub purged_ms: Option<i64>,
    pub settings: Settings,
    #[serde(default)]
    pub tags: IndexMap<String, String>,
}

/// A message attribute.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Value {
    pub kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base64: Option<String>,
}

impl Value {
    pub fn bytes(&self) -> Option<Vec<u8>> {
        STANDARD.decode(self.base64.as_ref()?).ok()
    }
}

/// What never changes of a message, but for its body.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Content {
    pub message_id: String,
    pub sender: String,
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub attributes: IndexMap<String, Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trace: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deduplication: Option<String>,
    /// The ARN of the queue that it was moved here from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    #[serde(skip)]
    pub body: Bytes,
}

/// What changes of a message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct State {
    pub sent_ms: i64,
    pub visible_ms: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    #[serde(default)]
    pub receives: u32,
    /// How often it was received in the queues that it was in before.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub received_before: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_ms: Option<i64>,
}

fn is_zero(count: &u32) -> bool {
    *count == 0
}

/// A deduplication id, remembered for a while.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Seen {
    pub message_id: String,
    pub sequence: u64,
    pub at_ms: i64,
}

/// Messages on their way from a dead-letter queue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MoveTask {
    pub handle: String,
    pub account: String,
    pub region: String,
    pub source: String,
    /// None: to the queues that they came from.
    pub destination: Option<String>,
    pub per_second: Option<u32>,
    /// `RUNNING`, `COMPLETED`, `CANCELLING`, `CANCELLED` or `FAILED`
    pub status: String,
    pub moved: u64,
    pub to_move: u64,
    pub failure: Option<String>,
    pub started_ms: i64,
    /// The last of the messages that were there when it began.
    pub until: u64,
}

impl Queue {
    pub fn place(&self) -> Option<Place> {
        let (account, region) = (AccountId::new(&self.account)?, Region::new(&self.region)?);
        Some(Place { account, region, name: self.name.clone() })
    }
}

impl Place {
    pub fn key(&self) -> Key {
        Key::new(QUEUE).account(&self.account).region(&self.region).str(&self.name)
    }
}

/// Every table, and whose its rows are.
pub fn tables() -> Vec<Table> {
    vec![
        Table::of::<Queue>(QUEUE, Owner::Key).sealed().holds(|row| {
            let id = json::<Queue>(row)?.id;
            Ok([BODY, STATE, SEEN].map(|table| Held::Rows(Key::new(table).u64(id))).into())
        }),
        Table::raw(BODY, Owner::Holder, |(_, row)| decode(&Bytes::copy_from_slice(row)).map(drop)),
        Table::of::<State>(STATE, Owner::Holder),
        Table::of::<Seen>(SEEN, Owner::Holder),
        Table::of::<MoveTask>(MOVE, Owner::Key),
    ]
}

pub fn every_queue() -> Range {
    Range::prefix(&Key::new(QUEUE))
}

pub fn every_state() -> Range {
    Range::prefix(&Key::new(STATE))
}

pub fn every_body() -> Range {
    Range::prefix(&Key::new(BODY))
}

pub fn queues(account: &AccountId, region: &Region) -> Range {
    Range::prefix(&Key::new(QUEUE).account(account).region(region))
}

pub fn body(id: u64, sequence: u64) -> Key {
    Key::new(BODY).u64(id).u64(sequence)
}

pub fn state(id: u64, sequence: u64) -> Key {
    Key::new(STATE).u64(id).u64(sequence)
}

pub fn states(id: u64) -> Range {
    Range::prefix(&Key::new(STATE).u64(id))
}

/// All rows that stand under a queue's id.
pub fn held(id: u64) -> [Range; 3] {
    [BODY, STATE, SEEN].map(|table| Range::prefix(&Key::new(table).u64(id)))
}

/// `scope` is the message group where ids are told apart by it.
pub fn seen(id: u64, scope: Option<&str>, deduplication: &str) -> Key {
    let mut text = scope.unwrap_or_default().as_bytes().to_vec();
    text.push(0);
    text.extend_from_slice(deduplication.as_bytes());
    Key::new(SEEN).u64(id).hash(&text)
}

pub fn all_seen(id: u64) -> Range {
    Range::prefix(&Key::new(SEEN).u64(id))
}

pub fn move_task(account: &AccountId, region: &Region, handle: &str) -> Key {
    Key::new(MOVE).account(account).region(region).str(handle)
}

pub fn every_move() -> Range {
    Range::prefix(&Key::new(MOVE))
}

pub fn move_tasks(account: &AccountId, region: &Region) -> Range {
    Range::prefix(&Key::new(MOVE).account(account).region(region))
}

/// Id and sequence of a row of [`BODY`] or [`STATE`].
pub fn place_of(key: &Key) -> Result<(u64, u64), StoreError> {
    match key.parts()?[..] {
        [_, store::Part::U64(id), store::Part::U64(sequence)] => Ok((id, sequence)),
        _ => Err(StoreError::Corrupt(format!("the row {key:?}"))),
    }
}

/// The length of the content as JSON, that JSON, the body.
pub fn encode(content: &Content) -> Result<Vec<u8>, StoreError> {
    let head = serde_json::to_vec(content).map_err(|e| StoreError::Corrupt(e.to_string()))?;
    let length = u32::try_from(head.len()).map_err(|e| StoreError::Corrupt(e.to_string()))?;
    let mut row = Vec::with_capacity(4 + head.len() + content.body.len());
    row.extend_from_slice(&length.to_be_bytes());
    row.extend_from_slice(&head);
    row.extend_from_slice(&content.body);
    Ok(row)
}

pub fn decode(row: &Bytes) -> Result<Content, StoreError> {
    let damaged = || StoreError::Corrupt("a message".into());
    let (length, _) = row.split_first_chunk::<4>().ok_or_else(damaged)?;
    let end = 4 + u32::from_be_bytes(*length) as usize;
    let head = row.get(4..end).ok_or_else(damaged)?;
    let content: Content = serde_json::from_slice(head).map_err(|_| damaged())?;
    Ok(Content { body: row.slice(end..), ..content })
}

/// What a timer of a move needs to find it again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MoveName {
    pub account: String,
    pub region: String,
    pub handle: String,
}

/// Whose a timer is; what was deleted is nobody's.
pub fn account_of(timer: &Timer) -> Option<String> {
    serde_json::from_slice::<MoveName>(&timer.body).ok().map(|named| named.account)
}

#[cfg(test)]
mod tests {
    use super::{Content, decode, encode};

    #[test]
    fn a_row_gives_its_message_back() {
        let content = Content {
            message_id: "1".into(),
            sender: "s".into(),
            body: vec![0, 1, 255].into(),
            ..Content::default()
        };
        let row = encode(&content).unwrap().into();
        assert_eq!(decode(&row).unwrap(), content);
        assert!(decode(&row.slice(..6)).is_err());
    }
}
