//! Key attributes as bytes: what the store sorts by.
//!
//! A base table's sort key is the last part of its row's key and stands as it is. An index entry has more
//! behind it, so there a sort key is cut in groups of eight bytes, each with a marker: it delimits itself and grows by
//! an eighth at most, where escaping zeros would double it.

use super::number::Number;
use super::value::Value;
use bytes::Bytes;

/// Bytes of a partition key, AWS's limit.
pub const PARTITION_KEY_MAX: usize = 2048;
/// Bytes of a sort key, AWS's limit.
pub const SORT_KEY_MAX: usize = 1024;

const GROUP: usize = 8;

/// A value that may be a key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeyValue {
    S(String),
    N(Number),
    B(Bytes),
}

impl AsRef<[KeyValue]> for KeyValue {
    fn as_ref(&self) -> &[KeyValue] {
        std::slice::from_ref(self)
    }
}

/// How a sort key stands in a row's key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Nothing follows.
    Last,
    /// Other parts follow.
    Inner,
}

impl KeyValue {
    pub fn new(value: &Value) -> Option<KeyValue> {
        match value {
            Value::S(text) => Some(KeyValue::S(text.clone())),
            Value::N(number) => Some(KeyValue::N(*number)),
            Value::B(bytes) => Some(KeyValue::B(bytes.clone())),
            _ => None,
        }
    }

    pub fn into_value(self) -> Value {
        match self {
            KeyValue::S(text) => Value::S(text),
            KeyValue::N(number) => Value::N(number),
            KeyValue::B(bytes) => Value::B(bytes),
        }
    }

    /// Bytes that count against the key limits.
    pub fn size_bytes(&self) -> usize {
        match self {
            KeyValue::S(text) => text.len(),
            KeyValue::N(number) => number.size_bytes(),
            KeyValue::B(bytes) => bytes.len(),
        }
    }

    /// Appends bytes that sort as the values do, within a type.
    pub fn encode(&self, place: Place, out: &mut Vec<u8>) {
        match self {
            KeyValue::N(number) => number.encode_ordered(out),
            KeyValue::S(text) => encode_bytes(text.as_bytes(), place, out),
            KeyValue::B(bytes) => encode_bytes(bytes, place, out),
        }
    }

    pub fn encoded(&self, place: Place) -> Vec<u8> {
        let mut out = Vec::new();
        self.encode(place, &mut out);
        out
    }
}

fn encode_bytes(bytes: &[u8], place: Place, out: &mut Vec<u8>) {
    match place {
        Place::Last => out.extend_from_slice(bytes),
        Place::Inner => encode_groups(bytes, out),
    }
}

/// Bytes in groups: they sort as they did, and delimit themselves.
pub fn encode_groups(bytes: &[u8], out: &mut Vec<u8>) {
    let mut rest = bytes;
    loop {
        let taken = rest.len().min(GROUP);
        out.extend_from_slice(&rest[..taken]);
        out.resize(out.len() + GROUP - taken, 0);
        rest = &rest[taken..];
        if rest.is_empty() {
            out.push(taken as u8);
            return;
        }
        out.push(GROUP as u8 + 1);
    }
}

/// What [`encode_groups`] wrote, and what stands behind it.
pub fn decode_groups(encoded: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let (mut bytes, mut rest) = (Vec::new(), encoded);
    loop {
        let (group, after) = rest.split_first_chunk::<GROUP>()?;
        let (marker, after) = after.split_first()?;
        rest = after;
        match usize::from(*marker) {
            whole if whole == GROUP + 1 => bytes.extend_from_slice(group),
            taken => {
                bytes.extend_from_slice(group.get(..taken)?);
                return Some((bytes, rest));
            }
        }
    }
}

/// A condition on the sort key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SortCondition {
    Equal(KeyValue),
    Less(KeyValue),
    LessOrEqual(KeyValue),
    Greater(KeyValue),
    GreaterOrEqual(KeyValue),
    Between(KeyValue, KeyValue),
    BeginsWith(KeyValue),
}

impl SortCondition {
    pub fn admits(&self, key: &KeyValue) -> bool {
        match self {
            SortCondition::Equal(bound) => key == bound,
            SortCondition::Less(bound) => key < bound,
            SortCondition::LessOrEqual(bound) => key <= bound,
            SortCondition::Greater(bound) => key > bound,
            SortCondition::GreaterOrEqual(bound) => key >= bound,
            SortCondition::Between(low, high) => key >= low && key <= high,
            SortCondition::BeginsWith(prefix) => match (key, prefix) {
                (KeyValue::S(text), KeyValue::S(prefix)) => text.starts_with(prefix.as_str()),
                (KeyValue::B(bytes), KeyValue::B(prefix)) => bytes.starts_with(prefix),
                _ => false,
            },
        }
    }

    /// The encoded sort keys that satisfy the condition: from the first (included) to the second (left out);
    /// an absent end is the partition's end. Rows of a partition start with their encoded sort key.
    pub fn range(&self, place: Place) -> (Vec<u8>, Option<Vec<u8>>) {
        let at = |key: &KeyValue| key.encoded(place);
        let behind = |key: &KeyValue| after(key, place);
        match self {
            SortCondition::Equal(key) => (at(key), behind(key)),
            SortCondition::Less(key) => (Vec::new(), Some(at(key))),
            SortCondition::LessOrEqual(key) => (Vec::new(), behind(key)),
            SortCondition::Greater(key) => (behind(key).unwrap_or_else(|| at(key)), None),
            SortCondition::GreaterOrEqual(key) => (at(key), None),
            SortCondition::Between(low, high) => (at(low), behind(high)),
            SortCondition::BeginsWith(prefix) => (at(prefix), after_prefixed(prefix, place)),
        }
    }
}

/// The first bytes behind every row whose sort key is exactly this one.
fn after(key: &KeyValue, place: Place) -> Option<Vec<u8>> {
    let mut bytes = key.encoded(place);
    match (place, key) {
        (Place::Last, KeyValue::S(_) | KeyValue::B(_)) => {
            bytes.push(0);
            Some(bytes)
        }
        _ => successor(bytes),
    }
}

/// The first bytes behind every row whose sort key begins with this one.
fn after_prefixed(prefix: &KeyValue, place: Place) -> Option<Vec<u8>> {
    let bytes = match prefix {
        KeyValue::S(text) => text.as_bytes().to_vec(),
        KeyValue::B(bytes) => bytes.to_vec(),
        KeyValue::N(_) => return None,
    };
    let next = Bytes::from(successor(bytes)?);
    Some(KeyValue::B(next).encoded(place))
}

/// The smallest bytes greater than everything that begins with these.
pub fn successor(mut bytes: Vec<u8>) -> Option<Vec<u8>> {
    while let Some(last) = bytes.pop() {
        if last < 0xff {
            bytes.push(last + 1);
            return Some(bytes);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{KeyValue, Place, SortCondition};
    use crate::rules::number::Number;
    use bytes::Bytes;
    use proptest::prelude::{
        BoxedStrategy, Just, Strategy, any, prop_assert_eq, prop_oneof, proptest,
    };

    fn keys() -> BoxedStrategy<(KeyValue, KeyValue, KeyValue)> {
        let byte = prop_oneof![Just(0u8), Just(1), Just(0xff), any::<u8>()];
        let binary =
            proptest::collection::vec(byte, 0..20).prop_map(|b| KeyValue::B(Bytes::from(b)));
        let text = "[ab]{0,10}".prop_map(KeyValue::S);
        let number = (-50i64..50).prop_map(|n| KeyValue::N(Number::parse(&n.to_string()).unwrap()));
        let three = |s: BoxedStrategy<KeyValue>| (s.clone(), s.clone(), s);
        prop_oneof![three(binary.boxed()), three(text.boxed()), three(number.boxed())].boxed()
    }

    fn conditions(a: &KeyValue, b: &KeyValue) -> Vec<SortCondition> {
        let (low, high) = if a <= b { (a.clone(), b.clone()) } else { (b.clone(), a.clone()) };
        let mut all = vec![
            SortCondition::Equal(a.clone()),
            SortCondition::Less(a.clone()),
            SortCondition::LessOrEqual(a.clone()),
            SortCondition::Greater(a.clone()),
            SortCondition::GreaterOrEqual(a.clone()),
            SortCondition::Between(low, high),
        ];
        if !matches!(a, KeyValue::N(_)) {
            all.push(SortCondition::BeginsWith(a.clone()));
        }
        all
    }

    proptest! {
        #[test]
        fn bytes_order_as_keys_do((a, b, _) in keys()) {
            for place in [Place::Last, Place::Inner] {
                prop_assert_eq!(a.encoded(place).cmp(&b.encoded(place)), a.cmp(&b));
            }
        }

        #[test]
        fn a_range_holds_what_its_condition_admits((a, b, key) in keys(), tail in any::<[u8; 4]>()) {
            for condition in conditions(&a, &b) {
                for place in [Place::Last, Place::Inner] {
                    let mut row = key.encoded(place);
                    if place == Place::Inner {
                        row.extend_from_slice(&tail);
                    }
                    let (start, end) = condition.range(place);
                    let inside = row >= start && end.is_none_or(|end| row < end);
                    prop_assert_eq!(inside, condition.admits(&key), "{:?} {:?} {:?}", condition, place, key);
                }
            }
        }
    }
}
