//! Shard iterators and page tokens: texts that say where to go on, and when they were given.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// How long one may be used.
pub const LIFE_MS: i64 = 300_000;
/// What AWS's iterators begin with.
const HEAD: [u8; 8] = [0, 0, 0, 0, 0, 0, 0, 1];
/// Bytes of the shortest one, and of what a longer name adds at once.
const LENGTH: usize = 152;
const STEP: usize = 16;
/// No part of an iterator holds it.
const BETWEEN: char = '/';

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Iterator {
    pub made_ms: i64,
    pub account: String,
    pub region: String,
    pub stream: String,
    /// Which of the streams of this name.
    pub stream_id: u64,
    pub shard: u32,
    /// The next position.
    pub position: u64,
    /// Tells iterators of one moment apart.
    pub salt: u32,
}

impl Iterator {
    pub fn encode(&self) -> String {
        let Iterator { made_ms, account, region, stream, stream_id, shard, position, salt } = self;
        let text = format!(
            "{made_ms}/{account}/{region}/{stream}/{stream_id:x}/{shard}/{position}/{salt:08x}"
        );
        // As long as AWS's: in steps of sixteen bytes by the stream's name.
        let length = LENGTH + (stream.len() + 2) / STEP * STEP - HEAD.len();
        let text = format!("{text}{:1$}", "", length.saturating_sub(text.len()));
        STANDARD.encode([&HEAD, text.as_bytes()].concat())
    }

    /// As clients send it; some put it in quotes.
    pub fn decode(text: &str) -> Option<Iterator> {
        let text = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(text);
        let bytes = STANDARD.decode(text).ok()?;
        let text = std::str::from_utf8(bytes.strip_prefix(&HEAD)?).ok()?.trim_end_matches(' ');
        let parts: Vec<&str> = text.split(BETWEEN).collect();
        let [made, account, region, stream, id, shard, position, salt] = parts[..] else {
            return None;
        };
        Some(Iterator {
            made_ms: made.parse().ok()?,
            account: account.to_owned(),
            region: region.to_owned(),
            stream: stream.to_owned(),
            stream_id: u64::from_str_radix(id, 16).ok()?,
            shard: shard.parse().ok()?,
            position: position.parse().ok()?,
            salt: u32::from_str_radix(salt, 16).ok()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Engine, Iterator, STANDARD};
    use proptest::prelude::{any, proptest};

    #[test]
    fn iterators_come_back() {
        let iterator = Iterator {
            made_ms: 1_700_000_000_000,
            account: "000000000000".into(),
            region: "eu-central-1".into(),
            stream: "a.b-c_d".repeat(18),
            stream_id: u64::MAX,
            shard: 7,
            position: 12,
            salt: 0,
        };
        let text = iterator.encode();
        assert!(text.starts_with("AAAAAAAAAA") && text.len() <= 512);
        assert_eq!(STANDARD.decode(&text).unwrap().len(), 152 + 128);
        assert_eq!(Iterator::decode(&text), Some(iterator.clone()));
        assert_eq!(Iterator::decode(&format!("\"{text}\"")), Some(iterator));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in any::<String>()) {
            let _any = Iterator::decode(&text);
        }
    }
}
