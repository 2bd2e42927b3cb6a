//! `KeyConditionExpression`: a condition of the shape that a query can follow.
//!
//! DynamoDB parses it as any condition, then refuses what is no condition on keys; only then does it look at
//! the table. Hence two steps: [`KeyCondition::new`] from the expression, [`KeyCondition::resolve`] for a schema.

use super::super::key::{KeyValue, Place, SortCondition, successor};
use super::super::value::{Value, ValueType};
use super::Parameter;
use super::condition::Comparator;
use super::condition_plan::{Condition, Source};
use super::path::Path;
use aws::Fault;
use std::sync::Arc;

/// Key attributes of an index, the most there can be.
const CONDITIONS_MAX: usize = 8;

/// Conditions on attributes, each with its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyCondition {
    conditions: Vec<AttributeCondition>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttributeCondition {
    pub name: String,
    pub operator: KeyOperator,
    pub values: Vec<Arc<Value>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyOperator {
    Compare(Comparator),
    Between,
    BeginsWith,
    /// What only the legacy form can say, such as `NE`: no key condition.
    Unindexable,
}

/// A key attribute as a schema defines it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyAttribute {
    pub name: String,
    pub value_type: ValueType,
}

/// A key as a schema defines it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyAttributes {
    pub partition: Vec<KeyAttribute>,
    pub sort: Vec<KeyAttribute>,
}

/// What a query reads: one partition, and which of its rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyRange {
    pub partition: Vec<KeyValue>,
    /// What the attributes of the sort key before the last one in question equal.
    pub equal: Vec<KeyValue>,
    pub sort: Option<SortCondition>,
}

impl KeyRange {
    /// The encoded sort keys that satisfy the conditions; see [`SortCondition::range`].
    pub fn bounds(&self, place: Place) -> (Vec<u8>, Option<Vec<u8>>) {
        let Some(sort) = &self.sort else { return (Vec::new(), None) };
        let mut prefix = Vec::new();
        self.equal.iter().for_each(|value| value.encode(Place::Inner, &mut prefix));
        let (start, end) = sort.range(place);
        let end = match end {
            Some(end) => Some([prefix.as_slice(), &end].concat()),
            None if prefix.is_empty() => None,
            None => successor(prefix.clone()),
        };
        ([prefix, start].concat(), end)
    }

    /// Whether a sort key satisfies the conditions.
    pub fn admits(&self, sort: &[KeyValue]) -> bool {
        let Some(condition) = &self.sort else { return true };
        sort.starts_with(&self.equal)
            && sort.get(self.equal.len()).is_some_and(|value| condition.admits(value))
    }
}

impl KeyCondition {
    pub fn new(condition: &Condition) -> Result<KeyCondition, Fault> {
        let mut conditions: Vec<AttributeCondition> = Vec::new();
        refuse_operators(condition).map_err(invalid_operator)?;
        for part in conjuncts(condition) {
            conditions.push(attribute_condition(part)?);
        }
        for (at, condition) in conditions.iter().enumerate() {
            if conditions[..at].iter().any(|other| other.name == condition.name) {
                return Err(Parameter::KeyCondition
                    .refuse("KeyConditionExpressions must only contain one condition per key"));
            }
        }
        Ok(KeyCondition { conditions })
    }

    /// Of conditions on attributes that differ.
    pub fn of(conditions: Vec<AttributeCondition>) -> Result<KeyCondition, Fault> {
        if !(1..=CONDITIONS_MAX).contains(&conditions.len()) {
            return Err(too_many());
        }
        Ok(KeyCondition { conditions })
    }

    /// Refuses more conditions than a key has attributes, where each role has one, as `KeyConditions` say it.
    pub fn check_count(&self) -> Result<(), Fault> {
        if self.conditions.len() > 2 { Err(too_many()) } else { Ok(()) }
    }

    /// The names of the attributes in question.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.conditions.iter().map(|condition| condition.name.as_str())
    }

    /// The value that an attribute must equal.
    pub fn value_of(&self, name: &str) -> Option<&Value> {
        let equal = KeyOperator::Compare(Comparator::Equal);
        let found = self.conditions.iter().find(|c| c.name == name && c.operator == equal);
        found.map(|condition| condition.values[0].as_ref())
    }

    /// The range in a table or index with these key attributes.
    pub fn resolve(&self, key: &KeyAttributes) -> Result<KeyRange, Fault> {
        match (&key.partition[..], &key.sort[..]) {
            ([partition], []) => self.resolve_single(partition, None),
            ([partition], [sort]) => self.resolve_single(partition, Some(sort)),
            (partition, sort) => self.resolve_multiple(partition, sort),
        }
    }

    fn resolve_single(
        &self,
        partition: &KeyAttribute,
        sort: Option<&KeyAttribute>,
    ) -> Result<KeyRange, Fault> {
        let count = self.conditions.len();
        if count > 2 {
            let defined = 1 + usize::from(sort.is_some());
            return Err(Fault::validation(format!(
                "The number of query conditions ({count}) exceeds the number of key attributes defined in the \
                 schema ({defined})"
            )));
        }
        let find = |name: &str| self.conditions.iter().find(|condition| condition.name == name);
        if sort.is_none() && self.conditions.len() > 1 {
            return Err(unsupported());
        }
        let first = find(&partition.name).ok_or_else(|| missed(&partition.name))?;
        let second = match self.conditions.iter().find(|condition| condition.name != partition.name)
        {
            None => None,
            Some(other) => {
                let sort = sort.ok_or_else(unsupported)?;
                if other.name != sort.name {
                    return Err(missed(&sort.name));
                }
                Some((other, sort))
            }
        };
        self.check_indexable()?;
        for (condition, attribute) in [(first, partition)].into_iter().chain(second) {
            condition.check_values(attribute)?;
        }
        if first.operator != KeyOperator::Compare(Comparator::Equal) {
            return Err(unsupported());
        }
        let sort = second.map(|(condition, _)| condition.sort_condition()).transpose()?;
        Ok(KeyRange { partition: vec![first.key_value(0)], equal: Vec::new(), sort })
    }

    /// Every attribute of the partition key is equal to a value, and so are those of the sort key, from the
    /// first on without a gap, but for the last one in question, whose condition may be any.
    fn resolve_multiple(
        &self,
        partition: &[KeyAttribute],
        sort: &[KeyAttribute],
    ) -> Result<KeyRange, Fault> {
        let equal = KeyOperator::Compare(Comparator::Equal);
        let find = |attribute: &KeyAttribute| {
            self.conditions.iter().find(|condition| condition.name == attribute.name)
        };
        let equals = |attribute: &&KeyAttribute| {
            find(attribute).is_some_and(|condition| condition.operator == equal)
        };
        let unequal: Vec<&str> =
            partition.iter().filter(|a| !equals(a)).map(|a| a.name.as_str()).collect();
        if !unequal.is_empty() {
            return Err(Fault::validation(format!(
                "HASH key attributes {} must have equality conditions specified in the query",
                unequal.join(", ")
            )));
        }
        let last = sort.iter().rposition(|attribute| find(attribute).is_some());
        let before = &sort[..last.unwrap_or(0)];
        let asked = &sort[..last.map_or(0, |last| last + 1)];
        if let (Some(gap), Some(last)) = (before.iter().find(|a| !equals(a)), last) {
            return Err(Fault::validation(format!(
                "RANGE key attributes {} must have equality conditions specified in the query because a \
                 condition is present on key attribute {}",
                gap.name, sort[last].name
            )));
        }
        if self.conditions.len() > partition.len() + asked.len() {
            let next = sort.get(asked.len());
            return Err(next.map_or_else(unsupported, |next| missed(&next.name)));
        }
        self.check_indexable()?;
        let mut found = Vec::with_capacity(self.conditions.len());
        for attribute in partition.iter().chain(asked) {
            let condition = find(attribute).ok_or_else(|| missed(&attribute.name))?;
            condition.check_values(attribute)?;
            found.push(condition);
        }
        let (partition, asked) = found.split_at(partition.len());
        let values = |conditions: &[&AttributeCondition]| {
            conditions.iter().map(|condition| condition.key_value(0)).collect::<Vec<_>>()
        };
        let (equal, sort) = match asked.split_last() {
            Some((last, before)) => (values(before), Some(last.sort_condition()?)),
            None => (Vec::new(), None),
        };
        Ok(KeyRange { partition: values(partition), equal, sort })
    }

    fn check_indexable(&self) -> Result<(), Fault> {
        if self.conditions.iter().any(|c| c.operator == KeyOperator::Unindexable) {
            return Err(Fault::validation(
                "Attempted conditional constraint is not an indexable operation",
            ));
        }
        Ok(())
    }
}

impl AttributeCondition {
    fn check_values(&self, attribute: &KeyAttribute) -> Result<(), Fault> {
        for value in &self.values {
            if value.value_type() != attribute.value_type {
                return Err(Fault::validation(
                    "One or more parameter values were invalid: Condition parameter type does not \
                     match schema type",
                ));
            }
        }
        let equal = self.operator == KeyOperator::Compare(Comparator::Equal);
        if equal && self.values[0].length() == Some(0) {
            let kind = if attribute.value_type == ValueType::S { "string" } else { "binary" };
            return Err(Fault::validation(format!(
                "One or more parameter values are not valid. The AttributeValue for a key attribute \
                 cannot contain an empty {kind} value. Key: {}",
                self.name
            )));
        }
        Ok(())
    }

    fn sort_condition(&self) -> Result<SortCondition, Fault> {
        let key = |at: usize| self.key_value(at);
        Ok(match self.operator {
            KeyOperator::Compare(Comparator::Equal) => SortCondition::Equal(key(0)),
            KeyOperator::Compare(Comparator::Less) => SortCondition::Less(key(0)),
            KeyOperator::Compare(Comparator::LessOrEqual) => SortCondition::LessOrEqual(key(0)),
            KeyOperator::Compare(Comparator::Greater) => SortCondition::Greater(key(0)),
            KeyOperator::Compare(Comparator::GreaterOrEqual) => {
                SortCondition::GreaterOrEqual(key(0))
            }
            KeyOperator::Between => SortCondition::Between(key(0), key(1)),
            KeyOperator::BeginsWith => SortCondition::BeginsWith(key(0)),
            KeyOperator::Compare(Comparator::NotEqual) | KeyOperator::Unindexable => {
                return Err(unsupported());
            }
        })
    }

    fn key_value(&self, at: usize) -> KeyValue {
        KeyValue::new(&self.values[at]).expect("the value's type is that of a key attribute")
    }
}

fn too_many() -> Fault {
    Fault::validation("Conditions can be of length 1 or 2 only")
}

fn missed(name: &str) -> Fault {
    Fault::validation(format!("Query condition missed key schema element: {name}"))
}

fn unsupported() -> Fault {
    Fault::validation("Query key condition not supported")
}

fn invalid_operator(operator: &str) -> Fault {
    Fault::validation(format!("Invalid operator used in KeyConditionExpression: {operator}"))
}

/// The first operator, from the root down, that no key condition has.
fn refuse_operators(condition: &Condition) -> Result<(), &'static str> {
    match condition {
        Condition::And(a, b) => refuse_operators(a).and_then(|()| refuse_operators(b)),
        Condition::Or(..) => Err("OR"),
        Condition::Not(_) => Err("NOT"),
        Condition::Compare(Comparator::NotEqual, ..) => Err("<>"),
        Condition::In(..) => Err("IN"),
        Condition::Exists(_) => Err("attribute_exists"),
        Condition::NotExists(_) => Err("attribute_not_exists"),
        Condition::Type(..) => Err("attribute_type"),
        Condition::Contains(..) => Err("contains"),
        Condition::Compare(..) | Condition::Between(_) | Condition::BeginsWith(..) => Ok(()),
    }
}

/// The parts that AND joins, in the order of the text.
fn conjuncts(condition: &Condition) -> Vec<&Condition> {
    match condition {
        Condition::And(a, b) => conjuncts(a).into_iter().chain(conjuncts(b)).collect(),
        other => vec![other],
    }
}

fn attribute_condition(condition: &Condition) -> Result<AttributeCondition, Fault> {
    match condition {
        Condition::Compare(comparator, left, right) => {
            let (name, values) = operands(&[left, right])?;
            let comparator =
                if matches!(left, Source::Value(_)) { flipped(*comparator) } else { *comparator };
            Ok(AttributeCondition { name, operator: KeyOperator::Compare(comparator), values })
        }
        Condition::Between(row) => {
            require_key_first("BETWEEN", &row[0])?;
            let (name, values) = operands(&[&row[0], &row[1], &row[2]])?;
            Ok(AttributeCondition { name, operator: KeyOperator::Between, values })
        }
        Condition::BeginsWith(value, prefix) => {
            require_key_first("begins_with", value)?;
            let (name, values) = operands(&[value, prefix])?;
            Ok(AttributeCondition { name, operator: KeyOperator::BeginsWith, values })
        }
        _ => unreachable!("other operators were refused"),
    }
}

/// The comparator of the same comparison with its sides exchanged.
pub fn flipped(comparator: Comparator) -> Comparator {
    match comparator {
        Comparator::Less => Comparator::Greater,
        Comparator::LessOrEqual => Comparator::GreaterOrEqual,
        Comparator::Greater => Comparator::Less,
        Comparator::GreaterOrEqual => Comparator::LessOrEqual,
        Comparator::Equal | Comparator::NotEqual => comparator,
    }
}

fn require_key_first(operator: &str, first: &Source) -> Result<(), Fault> {
    if let Source::Value(_) = first {
        return Err(invalid_condition(&format!(
            "{operator} operator must have the key attribute as its first operand"
        )));
    }
    Ok(())
}

/// One attribute and otherwise values.
fn operands(row: &[&Source]) -> Result<(String, Vec<Arc<Value>>), Fault> {
    let mut name = None;
    let mut values = Vec::new();
    for source in row {
        match source {
            Source::Size(_) => {
                return Err(Fault::validation(
                    "KeyConditionExpressions cannot contain nested operations",
                ));
            }
            Source::Path(_) if name.is_some() => {
                return Err(invalid_condition("Multiple attribute names used in one condition"));
            }
            Source::Path(path) => name = Some(attribute_name(path)?),
            Source::Value(value) => values.push(value.clone()),
        }
    }
    let name = name.ok_or_else(|| invalid_condition("No key attribute specified"))?;
    Ok((name, values))
}

fn attribute_name(path: &Path) -> Result<String, Fault> {
    if path.is_nested() {
        return Err(Fault::validation(
            "KeyConditionExpressions cannot have conditions on nested attributes",
        ));
    }
    Ok(path.root().to_owned())
}

fn invalid_condition(why: &str) -> Fault {
    Fault::validation(format!("Invalid condition in KeyConditionExpression: {why}"))
}

#[cfg(test)]
mod tests {
    use super::super::Parameter;
    use super::super::binding::Bindings;
    use super::super::condition::ParsedCondition;
    use super::{KeyAttribute, KeyAttributes, KeyCondition, KeyRange};
    use crate::rules::key::{KeyValue, SortCondition};
    use crate::rules::number::Number;
    use crate::rules::value::ValueType;
    use crate::rules::value::tests::{n, s};

    fn resolve(text: &str) -> Result<KeyRange, String> {
        let values = [(":p", s("p")), (":c", n("1")), (":d", n("2")), (":e", s(""))];
        let values = values.into_iter().map(|(k, v)| (k.into(), v)).collect();
        let mut bindings = Bindings::new(Default::default(), values);
        let parse = || -> Result<KeyRange, aws::Fault> {
            let parsed = ParsedCondition::parse(Parameter::KeyCondition, text)?;
            let condition = KeyCondition::new(&parsed.bind(&mut bindings)?)?;
            condition.resolve(&key(&[("p", ValueType::S)], &[("c", ValueType::N)]))
        };
        let mut parse = parse;
        parse().map_err(|fault| fault.message)
    }

    fn key(partition: &[(&str, ValueType)], sort: &[(&str, ValueType)]) -> KeyAttributes {
        let attributes = |row: &[(&str, ValueType)]| {
            let row = row.iter().map(|(name, value_type)| KeyAttribute {
                name: (*name).into(),
                value_type: *value_type,
            });
            row.collect()
        };
        KeyAttributes { partition: attributes(partition), sort: attributes(sort) }
    }

    #[test]
    fn several_attributes_are_equal_from_the_first_on() {
        let several = key(
            &[("g", ValueType::S), ("h", ValueType::S)],
            &[("c", ValueType::N), ("d", ValueType::N)],
        );
        let resolve = |text: &str| -> Result<KeyRange, String> {
            let values = [(":s", s("s")), (":n", n("1"))];
            let values = values.into_iter().map(|(k, v)| (k.into(), v)).collect();
            let mut bindings = Bindings::new(Default::default(), values);
            let parsed = ParsedCondition::parse(Parameter::KeyCondition, text).unwrap();
            let condition = KeyCondition::new(&parsed.bind(&mut bindings).unwrap()).unwrap();
            condition.resolve(&several).map_err(|fault| fault.message)
        };
        let one = KeyValue::N(Number::from(1));
        let range = resolve("d > :n and h = :s and c = :n and g = :s").unwrap();
        assert_eq!(range.partition, vec![KeyValue::S("s".into()); 2]);
        assert_eq!(
            (range.equal, range.sort),
            (vec![one.clone()], Some(SortCondition::Greater(one)))
        );
        assert_eq!(resolve("h = :s and g = :s").unwrap().sort, None);
        let range_text = "RANGE key attributes c must have equality conditions specified in the query \
                          because a condition is present on key attribute d";
        for (text, why) in [
            (
                "g = :s",
                "HASH key attributes h must have equality conditions specified in the query",
            ),
            (
                "g > :s and c = :n",
                "HASH key attributes g, h must have equality conditions specified in the query",
            ),
            ("g = :s and h = :s and d = :n", range_text),
            ("g = :s and h = :s and c > :n and d = :n", range_text),
            ("g = :s and h = :s and x = :n", "Query condition missed key schema element: c"),
            (
                "g = :n and h = :s",
                "One or more parameter values were invalid: Condition parameter type does not match schema \
                 type",
            ),
        ] {
            assert_eq!(resolve(text).unwrap_err(), why, "{text}");
        }
    }

    #[test]
    fn finds_the_range() {
        let key = |value: u64| KeyValue::N(Number::from(value));
        for (text, sort) in [
            ("p = :p", None),
            ("p=:p AND c BeTwEeN :c aNd :d", Some(SortCondition::Between(key(1), key(2)))),
            (":p=p AND :c<c", Some(SortCondition::Greater(key(1)))),
            ("((c<=:c) AND (p=:p))", Some(SortCondition::LessOrEqual(key(1)))),
        ] {
            assert_eq!(resolve(text).unwrap().sort, sort, "{text}");
        }
    }

    #[test]
    fn refuses_with_aws_texts() {
        let operator = "Invalid operator used in KeyConditionExpression: ";
        let condition = "Invalid condition in KeyConditionExpression: ";
        for (text, why) in [
            ("p > c and size(c) > p or p > q", format!("{operator}OR")),
            ("p in (c, size(c), d)", format!("{operator}IN")),
            ("attribute_exists(a)", format!("{operator}attribute_exists")),
            ("contains(a.d, b)", format!("{operator}contains")),
            ("not a > b", format!("{operator}NOT")),
            ("p = :p and c <> :c", format!("{operator}<>")),
            (
                ":c between size(b) and size(a) and b > :c",
                format!("{condition}BETWEEN operator must have the key attribute as its first operand"),
            ),
            (
                "begins_with(:p, b)",
                format!("{condition}begins_with operator must have the key attribute as its first operand"),
            ),
            ("size(b) > a AND a.b > b AND b > c", "KeyConditionExpressions cannot contain nested operations".into()),
            ("a between size(b) and size(c)", "KeyConditionExpressions cannot contain nested operations".into()),
            ("b > a.b", format!("{condition}Multiple attribute names used in one condition")),
            ("begins_with(a, b)", format!("{condition}Multiple attribute names used in one condition")),
            ("b[0] > a", "KeyConditionExpressions cannot have conditions on nested attributes".into()),
            (":c > :d AND a < :c", format!("{condition}No key attribute specified")),
            (
                "b > :c AND b < :c and c = :c and d = :c",
                "Invalid KeyConditionExpression: KeyConditionExpressions must only contain one condition per key"
                    .into(),
            ),
            (
                "p = :p and c = :c and d = :c",
                "The number of query conditions (3) exceeds the number of key attributes defined in the schema (2)"
                    .into(),
            ),
            ("c = :c", "Query condition missed key schema element: p".into()),
            ("p = :p and a < :c", "Query condition missed key schema element: c".into()),
            ("p < :p", "Query key condition not supported".into()),
            (
                "p = :c",
                "One or more parameter values were invalid: Condition parameter type does not match schema \
                 type".into(),
            ),
            (
                "p = :e",
                "One or more parameter values are not valid. The AttributeValue for a key attribute cannot \
                 contain an empty string value. Key: p".into(),
            ),
        ] {
            assert_eq!(resolve(text).unwrap_err(), why, "{text}");
        }
    }
}
