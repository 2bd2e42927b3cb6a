//! The file that holds one account: a tar, compressed by gzip, that ordinary tools can unpack and verify.
//!
//! | entry | what |
//! |---|---|
//! | `account.json` | [`Header`]; comes first |
//! | `rows/000001.ndjson` … | a [`Line`] of JSON each: rows, logs, timers, events, in the order of their reading |
//! | `blobs/ID` | a blob's bytes, before the first row that names it |
//! | `SHA256SUMS` | the hash of every other entry, as `sha256sum --check` reads it; comes last |
//!
//! No engine shows in it. A file without its last entry was cut off, and is refused.

pub mod read;
pub mod write;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use engine::account::Piece;
use serde::{Deserialize, Serialize};
use store::{Event, Key, StoreError, Timer};

pub const HEADER: &str = "account.json";
pub const SUMS: &str = "SHA256SUMS";
pub const ROWS: &str = "rows/";
pub const BLOBS: &str = "blobs/";
pub const FORMAT: &str = "pileus-account";
/// Rises with every change of what is in the file.
pub const VERSION: u32 = 1;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Header {
    pub format: String,
    pub version: u32,
    /// Of the program that wrote it.
    pub pileus: String,
    pub account: String,
    pub exported_ms: i64,
    /// The root's access key, where the account was its cloud's first: that one is kept beside the store.
    pub root: Option<RootKey>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RootKey {
    pub access_key_id: String,
    pub secret_access_key: String,
}

/// A line of `rows/…`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Line {
    Row {
        key: String,
        value: Raw,
    },
    Log {
        key: String,
        floor: u64,
    },
    Logged {
        key: String,
        position: u64,
        value: Raw,
    },
    Timer {
        service: String,
        name: String,
        key: String,
        due_ms: i64,
        body: Raw,
    },
    /// The event's body stands beside it.
    Event {
        event: Box<Event>,
        body: Raw,
    },
}

/// Bytes: as text where they are text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Raw {
    Text(String),
    Base64(String),
}

impl Raw {
    fn of(bytes: &[u8]) -> Raw {
        match std::str::from_utf8(bytes) {
            Ok(text) => Raw::Text(text.to_owned()),
            Err(_) => Raw::Base64(STANDARD.encode(bytes)),
        }
    }

    fn bytes(self) -> Result<Bytes, base64::DecodeError> {
        Ok(match self {
            Raw::Text(text) => Bytes::from(text),
            Raw::Base64(text) => Bytes::from(STANDARD.decode(text)?),
        })
    }
}

/// A key as the store encodes it, which sorts as its parts do.
fn key_text(key: &Key) -> String {
    STANDARD.encode(key.as_bytes())
}

fn key_of(text: &str) -> anyhow::Result<Key> {
    let key = Key::from_encoded(&STANDARD.decode(text)?);
    key.parts().map_err(|error: StoreError| anyhow::anyhow!("{error}"))?;
    Ok(key)
}

impl Line {
    pub fn of(piece: &Piece) -> Line {
        match piece {
            Piece::Row { key, value } => Line::Row { key: key_text(key), value: Raw::of(value) },
            Piece::Log { log, floor } => Line::Log { key: key_text(log), floor: *floor },
            Piece::Logged { log, position, value } => {
                Line::Logged { key: key_text(log), position: *position, value: Raw::of(value) }
            }
            Piece::Timer(timer) => Line::Timer {
                service: timer.service.clone(),
                name: timer.name.clone(),
                key: timer.key.clone(),
                due_ms: timer.due_ms,
                body: Raw::of(&timer.body),
            },
            Piece::Event(event) => Line::Event {
                event: Box::new(Event { body: Bytes::new(), ..Event::clone(event) }),
                body: Raw::of(&event.body),
            },
        }
    }

    pub fn piece(self) -> anyhow::Result<Piece> {
        Ok(match self {
            Line::Row { key, value } => Piece::Row { key: key_of(&key)?, value: value.bytes()? },
            Line::Log { key, floor } => Piece::Log { log: key_of(&key)?, floor },
            Line::Logged { key, position, value } => {
                Piece::Logged { log: key_of(&key)?, position, value: value.bytes()? }
            }
            Line::Timer { service, name, key, due_ms, body } => {
                Piece::Timer(Timer { service, name, key, due_ms, body: body.bytes()? })
            }
            Line::Event { event, body } => {
                Piece::Event(Box::new(Event { body: body.bytes()?, ..*event }))
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Line, Piece};
    use bytes::Bytes;
    use store::{Event, Key, Timer};

    #[test]
    fn a_line_gives_its_piece_back() {
        let key = Key::new("t").str("a\0b").u64(7).tail(&[0, 255]);
        let text = Bytes::from("{\"a\": 1.0}");
        let raw = Bytes::from_static(&[0, 255, 1]);
        let timer = |body: &Bytes| {
            let (service, name, key) = ("s".into(), "n".into(), "k".into());
            Piece::Timer(Timer { service, name, key, due_ms: -5, body: body.clone() })
        };
        let event = |body: &Bytes| {
            Piece::Event(Box::new(Event {
                id: "1".into(),
                attempts: 3,
                body: body.clone(),
                ..Event::default()
            }))
        };
        for value in [&text, &raw] {
            let pieces = [
                Piece::Row { key: key.clone(), value: value.clone() },
                Piece::Log { log: key.clone(), floor: u64::MAX },
                Piece::Logged { log: key.clone(), position: 3, value: value.clone() },
                timer(value),
                event(value),
            ];
            for piece in pieces {
                let line = serde_json::to_string(&Line::of(&piece)).unwrap();
                let read: Line = serde_json::from_str(&line).unwrap();
                assert_eq!(read.piece().unwrap(), piece, "{line}");
            }
        }
    }
}
