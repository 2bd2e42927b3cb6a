//! Events: what one service tells another, kept until it has been accepted.

use crate::error::StoreError;
use bytes::Bytes;
use serde::{Deserialize, Serialize};

/// Something addressed to an ARN. Written with the change that caused it, relayed at least once, in the
/// order of commits within its order key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Event {
    /// By which the target recognises a repeat.
    pub id: String,
    /// The service that sends it.
    pub source: String,
    pub kind: String,
    pub source_arn: Option<String>,
    /// On whose behalf, such as `s3.amazonaws.com`.
    pub principal: String,
    pub account: String,
    pub region: String,
    /// The target's ARN.
    pub to: String,
    /// One event of a key is in flight at a time; none: no order.
    pub order_key: Option<String>,
    pub body: Bytes,
    /// Deliveries that failed so far.
    pub attempts: u32,
    /// In cloud time.
    pub not_before_ms: i64,
    /// In cloud time; from then on it goes to the dead letter target, or is dropped.
    pub expires_ms: Option<i64>,
    /// An ARN.
    pub dead_letter: Option<String>,
    /// What it is a part of: the value of `X-Amzn-Trace-Id`.
    pub trace: Option<String>,
}

/// The row: the length of the head, the head as JSON, the body as it is.
pub(crate) fn encode(event: &Event) -> Bytes {
    let head = Event { body: Bytes::new(), ..event.clone() };
    let head = serde_json::to_vec(&head).expect("texts and numbers are always JSON");
    let length = u32::try_from(head.len()).expect("a head is far below 4 GiB");
    let mut row = Vec::with_capacity(4 + head.len() + event.body.len());
    row.extend_from_slice(&length.to_be_bytes());
    row.extend_from_slice(&head);
    row.extend_from_slice(&event.body);
    Bytes::from(row)
}

pub(crate) fn decode(row: &Bytes) -> Result<Event, StoreError> {
    let damaged = || StoreError::Corrupt("an outbox row".into());
    let (length, _) = row.split_first_chunk::<4>().ok_or_else(damaged)?;
    let end = 4 + u32::from_be_bytes(*length) as usize;
    let head = row.get(4..end).ok_or_else(damaged)?;
    let mut event: Event = serde_json::from_slice(head).map_err(|_| damaged())?;
    event.body = row.slice(end..);
    Ok(event)
}

#[cfg(test)]
mod tests {
    use super::{Event, decode, encode};

    #[test]
    fn a_row_gives_its_event_back() {
        let event = Event {
            id: "1".into(),
            order_key: Some("k".into()),
            body: vec![0, 255].into(),
            expires_ms: Some(7),
            trace: Some("Root=1-0-0".into()),
            ..Event::default()
        };
        let row = encode(&event);
        assert_eq!(decode(&row), Ok(event));
        assert!(decode(&row.slice(..5)).is_err());
    }
}
