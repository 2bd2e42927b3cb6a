//! The value of an attribute: DynamoDB's ten types, their equality, order and size.
//!
//! Sets keep the order in which they were given, yet compare without it; replies sort them.
//! Sizes follow <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html>

pub mod check;
pub mod encoding;
pub mod json;

use super::number::Number;
use bytes::Bytes;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// Bytes that an item may have, names included.
pub const ITEM_SIZE_MAX: usize = 400 * 1024;
/// Lists and maps around a value in an attribute: of AWS's 32 levels the attribute itself is the first.
pub const NESTING_MAX: usize = 31;
/// An attribute's name is shorter than this.
pub const NAME_SIZE_LIMIT: usize = 65_536;

/// An item, or the inside of a map: values by name.
pub type Item = BTreeMap<String, Value>;

#[derive(Clone, Debug)]
pub enum Value {
    S(String),
    N(Number),
    B(Bytes),
    Bool(bool),
    Null,
    Ss(Vec<String>),
    Ns(Vec<Number>),
    Bs(Vec<Bytes>),
    L(Vec<Value>),
    M(Item),
}

/// The name of a type, as `attribute_type` and error messages say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ValueType {
    S,
    N,
    B,
    Bool,
    Null,
    Ss,
    Ns,
    Bs,
    L,
    M,
}

impl ValueType {
    pub const ALL: [ValueType; 10] = [
        ValueType::B,
        ValueType::Null,
        ValueType::Ss,
        ValueType::Bool,
        ValueType::L,
        ValueType::Bs,
        ValueType::N,
        ValueType::Ns,
        ValueType::S,
        ValueType::M,
    ];

    /// The name on the wire, such as `NS`.
    pub fn name(self) -> &'static str {
        match self {
            ValueType::S => "S",
            ValueType::N => "N",
            ValueType::B => "B",
            ValueType::Bool => "BOOL",
            ValueType::Null => "NULL",
            ValueType::Ss => "SS",
            ValueType::Ns => "NS",
            ValueType::Bs => "BS",
            ValueType::L => "L",
            ValueType::M => "M",
        }
    }

    /// The name that messages about `ADD` and `DELETE` use, such as `NUMBER_SET`.
    pub fn long_name(self) -> &'static str {
        match self {
            ValueType::S => "STRING",
            ValueType::N => "NUMBER",
            ValueType::B => "BINARY",
            ValueType::Bool => "BOOLEAN",
            ValueType::Null => "NULL",
            ValueType::Ss => "STRING_SET",
            ValueType::Ns => "NUMBER_SET",
            ValueType::Bs => "BINARY_SET",
            ValueType::L => "LIST",
            ValueType::M => "MAP",
        }
    }

    pub fn from_name(name: &str) -> Option<ValueType> {
        ValueType::ALL.into_iter().find(|t| t.name() == name)
    }

    /// Whether `<` and its kin, and keys, admit this type.
    pub fn is_ordered(self) -> bool {
        matches!(self, ValueType::S | ValueType::N | ValueType::B)
    }

    pub fn is_set(self) -> bool {
        matches!(self, ValueType::Ss | ValueType::Ns | ValueType::Bs)
    }
}

impl Value {
    pub fn value_type(&self) -> ValueType {
        match self {
            Value::S(_) => ValueType::S,
            Value::N(_) => ValueType::N,
            Value::B(_) => ValueType::B,
            Value::Bool(_) => ValueType::Bool,
            Value::Null => ValueType::Null,
            Value::Ss(_) => ValueType::Ss,
            Value::Ns(_) => ValueType::Ns,
            Value::Bs(_) => ValueType::Bs,
            Value::L(_) => ValueType::L,
            Value::M(_) => ValueType::M,
        }
    }

    /// The order of two strings, numbers or binaries; none between other types.
    pub fn compare(&self, other: &Value) -> Option<Ordering> {
        match (self, other) {
            (Value::S(a), Value::S(b)) => Some(a.as_bytes().cmp(b.as_bytes())),
            (Value::N(a), Value::N(b)) => Some(a.cmp(b)),
            (Value::B(a), Value::B(b)) => Some(a.cmp(b)),
            _ => None,
        }
    }

    /// What `size(…)` gives: characters of a text (as UTF-16 counts them), bytes of a binary, members of a
    /// collection; none for the others.
    pub fn length(&self) -> Option<usize> {
        match self {
            Value::S(text) => Some(text.encode_utf16().count()),
            Value::B(bytes) => Some(bytes.len()),
            Value::Ss(set) => Some(set.len()),
            Value::Ns(set) => Some(set.len()),
            Value::Bs(set) => Some(set.len()),
            Value::L(list) => Some(list.len()),
            Value::M(map) => Some(map.len()),
            Value::N(_) | Value::Bool(_) | Value::Null => None,
        }
    }

    /// How many lists and maps stand around the innermost value: none around a text or an empty list, one around the
    /// members of a list of texts.
    pub fn depth(&self) -> usize {
        match self {
            Value::L(list) => list.iter().map(|member| 1 + member.depth()).max().unwrap_or(0),
            Value::M(map) => map.values().map(|member| 1 + member.depth()).max().unwrap_or(0),
            _ => 0,
        }
    }

    /// Bytes that count towards the size of an item.
    pub fn size_bytes(&self) -> usize {
        match self {
            Value::S(text) => text.len(),
            Value::N(number) => number.size_bytes(),
            Value::B(bytes) => bytes.len(),
            Value::Bool(_) | Value::Null => 1,
            Value::Ss(set) => set.iter().map(String::len).sum(),
            Value::Ns(set) => set.iter().map(|n| n.size_bytes()).sum(),
            Value::Bs(set) => set.iter().map(Bytes::len).sum(),
            Value::L(list) => 3 + list.iter().map(|v| 1 + v.size_bytes()).sum::<usize>(),
            Value::M(map) => {
                3 + map.iter().map(|(name, v)| 1 + name.len() + v.size_bytes()).sum::<usize>()
            }
        }
    }
}

/// Bytes of an item: its names and its values.
pub fn item_size_bytes(item: &Item) -> usize {
    item.iter().map(|(name, value)| name.len() + value.size_bytes()).sum()
}

impl PartialEq for Value {
    fn eq(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::S(a), Value::S(b)) => a == b,
            (Value::N(a), Value::N(b)) => a == b,
            (Value::B(a), Value::B(b)) => a == b,
            (Value::Bool(a), Value::Bool(b)) => a == b,
            (Value::Null, Value::Null) => true,
            (Value::Ss(a), Value::Ss(b)) => same_members(a, b),
            (Value::Ns(a), Value::Ns(b)) => same_members(a, b),
            (Value::Bs(a), Value::Bs(b)) => same_members(a, b),
            (Value::L(a), Value::L(b)) => a == b,
            (Value::M(a), Value::M(b)) => a == b,
            _ => false,
        }
    }
}

impl Eq for Value {}

/// Sets have no duplicates, so equal counts and equal sorted rows mean equal sets.
fn same_members<T: Ord>(a: &[T], b: &[T]) -> bool {
    let sorted = |members: &[T]| {
        let mut order: Vec<usize> = (0..members.len()).collect();
        order.sort_unstable_by(|&x, &y| members[x].cmp(&members[y]));
        order
    };
    a.len() == b.len() && sorted(a).into_iter().zip(sorted(b)).all(|(x, y)| a[x] == b[y])
}

#[cfg(test)]
pub(crate) mod tests {
    use super::{Item, Value, item_size_bytes};
    use crate::rules::number::Number;
    use bytes::Bytes;
    use proptest::prelude::{BoxedStrategy, Just, Strategy, any, prop_oneof};

    pub(crate) fn s(text: &str) -> Value {
        Value::S(text.into())
    }

    pub(crate) fn n(text: &str) -> Value {
        Value::N(Number::parse(text).unwrap())
    }

    /// Values of every type, nested a few levels.
    pub(crate) fn values() -> BoxedStrategy<Value> {
        let number = (any::<i64>(), -20i16..20)
            .prop_map(|(c, e)| Number::from_parts(c < 0, u128::from(c.unsigned_abs()), e).unwrap());
        let leaf = prop_oneof![
            "[a-z]{0,6}".prop_map(Value::S),
            number.prop_map(Value::N),
            proptest::collection::vec(any::<u8>(), 0..6).prop_map(|b| Value::B(Bytes::from(b))),
            any::<bool>().prop_map(Value::Bool),
            Just(Value::Null),
            proptest::collection::btree_set("[a-z]{0,3}", 1..4)
                .prop_map(|set| Value::Ss(set.into_iter().collect())),
            proptest::collection::btree_set(any::<u64>(), 1..4)
                .prop_map(|set| Value::Ns(set.into_iter().map(Number::from).collect())),
        ];
        leaf.prop_recursive(3, 24, 4, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::L),
                proptest::collection::btree_map("[a-z]{1,4}", inner, 0..4).prop_map(Value::M),
            ]
        })
        .boxed()
    }

    #[test]
    fn sets_compare_without_order() {
        let set = |members: &[&str]| Value::Ss(members.iter().map(|m| m.to_string()).collect());
        assert_eq!(set(&["a", "b"]), set(&["b", "a"]));
        assert_ne!(set(&["a", "b"]), set(&["a", "c"]));
        assert_ne!(set(&["a"]), set(&["a", "b"]));
    }

    #[test]
    fn sizes_follow_the_documentation() {
        let item = Item::from([
            ("name".into(), s("Pileus")),
            ("on".into(), Value::Bool(true)),
            ("list".into(), Value::L(vec![s("ab"), Value::Null])),
            ("map".into(), Value::M(Item::from([("k".into(), s("v"))]))),
        ]);
        assert_eq!(item_size_bytes(&item), 10 + 3 + (4 + 3 + 3 + 2) + (3 + 3 + 1 + 1 + 1));
    }
}
