//! Keys: tuples of parts whose bytes sort as the parts do, and ranges of them.

use crate::engine::Scan;
use crate::error::StoreError;
use aws::{AccountId, Region};
use bytes::Bytes;
use sha2::{Digest, Sha256};

/// A row's name: a table, then parts. Built by pushing, read back with [`Key::parts`].
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(Vec<u8>);

/// One decoded part of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Bytes(Vec<u8>),
    Str(String),
    I64(i64),
    U64(u64),
    /// The first 16 bytes of the SHA-256 of what was pushed.
    Hash([u8; 16]),
    Tail(Vec<u8>),
}

// Each part opens with its tag. Texts and bytes end with 0, a 0 within is 0 255; so a text sorts before
// its own extensions, because every tag is below 255.
const BYTES: u8 = 0x01;
const STR: u8 = 0x02;
const I64: u8 = 0x14;
const U64: u8 = 0x15;
const HASH: u8 = 0x16;
const TAIL: u8 = 0x30;

impl Key {
    /// Opens with the table's name, such as `dynamodb.item`.
    pub fn new(table: &str) -> Key {
        Key(Vec::with_capacity(64)).str(table)
    }

    pub fn account(self, account: &AccountId) -> Key {
        self.str(account.as_str())
    }

    pub fn region(self, region: &Region) -> Key {
        self.str(region.as_str())
    }

    pub fn str(self, text: &str) -> Key {
        self.escaped(STR, text.as_bytes())
    }

    pub fn bytes(self, bytes: &[u8]) -> Key {
        self.escaped(BYTES, bytes)
    }

    pub fn u64(mut self, number: u64) -> Key {
        self.0.push(U64);
        self.0.extend_from_slice(&number.to_be_bytes());
        self
    }

    pub fn i64(mut self, number: i64) -> Key {
        self.0.push(I64);
        self.0.extend_from_slice(&((number as u64) ^ (1 << 63)).to_be_bytes());
        self
    }

    /// 16 bytes in place of a part whose order means nothing; store the full part beside and compare it.
    pub fn hash(mut self, bytes: &[u8]) -> Key {
        self.0.push(HASH);
        self.0.extend_from_slice(&Sha256::digest(bytes)[..16]);
        self
    }

    /// The last part, not escaped: as a prefix it also covers every tail that begins with it.
    pub fn tail(mut self, bytes: &[u8]) -> Key {
        self.0.push(TAIL);
        self.0.extend_from_slice(bytes);
        self
    }

    fn escaped(mut self, tag: u8, bytes: &[u8]) -> Key {
        self.0.reserve(bytes.len() + 2);
        self.0.push(tag);
        let mut rest = bytes;
        while let Some(at) = memchr::memchr(0, rest) {
            self.0.extend_from_slice(&rest[..at]);
            self.0.extend_from_slice(&[0, 0xff]);
            rest = &rest[at + 1..];
        }
        self.0.extend_from_slice(rest);
        self.0.push(0);
        self
    }

    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// From bytes that [`Key::as_bytes`] gave, such as a page token's.
    pub fn from_encoded(bytes: &[u8]) -> Key {
        Key(bytes.to_vec())
    }

    /// Reads the parts back, the table's name first.
    pub fn parts(&self) -> Result<Vec<Part>, StoreError> {
        let mut rest = &self.0[..];
        let mut parts = Vec::new();
        while let Some((tag, after)) = rest.split_first() {
            let (part, left) = part(*tag, after)
                .ok_or_else(|| StoreError::Corrupt(format!("key {:02x?}", self.0)))?;
            parts.push(part);
            rest = left;
        }
        Ok(parts)
    }

    pub(crate) fn into_bytes(self) -> Bytes {
        Bytes::from(self.0)
    }
}

fn part(tag: u8, rest: &[u8]) -> Option<(Part, &[u8])> {
    match tag {
        BYTES => unescaped(rest).map(|(bytes, left)| (Part::Bytes(bytes), left)),
        STR => {
            let (bytes, left) = unescaped(rest)?;
            Some((Part::Str(String::from_utf8(bytes).ok()?), left))
        }
        I64 => {
            let (bytes, left) = rest.split_first_chunk::<8>()?;
            Some((Part::I64((u64::from_be_bytes(*bytes) ^ (1 << 63)) as i64), left))
        }
        U64 => {
            let (bytes, left) = rest.split_first_chunk::<8>()?;
            Some((Part::U64(u64::from_be_bytes(*bytes)), left))
        }
        HASH => {
            let (bytes, left) = rest.split_first_chunk::<16>()?;
            Some((Part::Hash(*bytes), left))
        }
        TAIL => Some((Part::Tail(rest.to_vec()), &[])),
        _ => None,
    }
}

fn unescaped(rest: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let mut bytes = Vec::new();
    let mut at = 0;
    loop {
        let byte = *rest.get(at)?;
        if byte != 0 {
            bytes.push(byte);
            at += 1;
        } else if rest.get(at + 1) == Some(&0xff) {
            bytes.push(0);
            at += 2;
        } else {
            return Some((bytes, &rest[at + 1..]));
        }
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.parts() {
            Ok(parts) => f.debug_list().entries(parts).finish(),
            Err(_) => write!(f, "{:02x?}", self.0),
        }
    }
}

/// Rows from `start` to before `end`, in either direction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    pub start: Vec<u8>,
    /// Exclusive; `None` is the end of the store.
    pub end: Option<Vec<u8>>,
    /// `usize::MAX` where no limit was given.
    pub limit: usize,
    pub reverse: bool,
    after: Option<Vec<u8>>,
}

impl Range {
    /// Every row whose key begins with this one's parts.
    pub fn prefix(prefix: &Key) -> Range {
        Range::raw(prefix.0.clone(), next_prefix(&prefix.0))
    }

    /// From one key to before another.
    pub fn between(start: &Key, end: &Key) -> Range {
        Range::raw(start.0.clone(), Some(end.0.clone()))
    }

    pub(crate) fn raw(start: Vec<u8>, end: Option<Vec<u8>>) -> Range {
        Range { start, end, limit: usize::MAX, reverse: false, after: None }
    }

    /// Starts at this key, itself included (reading in reverse, ends there).
    pub fn from(mut self, key: &Key) -> Range {
        if key.0 > self.start {
            self.start = key.0.clone();
        }
        self
    }

    /// Goes on behind this key, in the direction of reading: the last key of the page before.
    pub fn after(mut self, key: &Key) -> Range {
        self.after = Some(key.0.clone());
        self
    }

    pub fn limit(mut self, rows: usize) -> Range {
        self.limit = rows;
        self
    }

    pub fn reverse(mut self) -> Range {
        self.reverse = true;
        self
    }

    pub(crate) fn scan(&self) -> Scan {
        let mut start = self.start.clone();
        let mut end = self.end.clone();
        if let Some(after) = &self.after {
            if self.reverse {
                if end.as_ref().is_none_or(|end| after < end) {
                    end = Some(after.clone());
                }
            } else if *after >= start {
                start = after.clone();
                start.push(0);
            }
        }
        let end = end.map(Bytes::from);
        Scan { start: Bytes::from(start), end, limit: self.limit, reverse: self.reverse }
    }
}

/// The first key behind everything that begins with these bytes.
pub(crate) fn next_prefix(prefix: &[u8]) -> Option<Vec<u8>> {
    let kept = prefix.iter().rposition(|byte| *byte != 0xff)?;
    let mut end = prefix[..=kept].to_vec();
    end[kept] += 1;
    Some(end)
}

#[cfg(test)]
mod tests {
    use super::{Key, Part, Range, next_prefix};
    use proptest::prelude::{any, prop_assert_eq, proptest};

    proptest! {
        #[test]
        fn order_is_the_parts_order(a: (String, i64, Vec<u8>, u64), b: (String, i64, Vec<u8>, u64)) {
            let key = |v: &(String, i64, Vec<u8>, u64)| {
                Key::new("t").str(&v.0).i64(v.1).bytes(&v.2).u64(v.3).tail(&v.2)
            };
            prop_assert_eq!(key(&a).as_bytes().cmp(key(&b).as_bytes()), a.cmp(&b));
        }

        #[test]
        fn parts_come_back(text: String, number: i64, raw in any::<Vec<u8>>(), count: u64) {
            let key = Key::new("t").str(&text).i64(number).bytes(&raw).u64(count).tail(&raw);
            let parts = vec![
                Part::Str("t".into()), Part::Str(text), Part::I64(number), Part::Bytes(raw.clone()),
                Part::U64(count), Part::Tail(raw),
            ];
            prop_assert_eq!(key.parts().unwrap(), parts);
        }

        #[test]
        fn any_bytes_decode_or_fail(raw: Vec<u8>) {
            let _ = Key::from_encoded(&raw).parts();
        }
    }

    #[test]
    fn a_prefix_ends_behind_its_keys() {
        assert_eq!(next_prefix(&[1, 2]), Some(vec![1, 3]));
        assert_eq!(next_prefix(&[1, 0xff]), Some(vec![2]));
        assert_eq!(next_prefix(&[0xff]), None);
        let range = Range::prefix(&Key::new("t").str("a")).scan();
        let inside = Key::new("t").str("a").str("b");
        let outside = Key::new("t").str("ab");
        assert!(inside.as_bytes() >= &range.start[..]);
        assert!(inside.as_bytes() < &range.end.clone().unwrap()[..]);
        assert!(outside.as_bytes() >= &range.end.unwrap()[..]);
    }
}
