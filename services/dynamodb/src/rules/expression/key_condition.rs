//! `KeyConditionExpression`: a condition of the shape that a query can follow.
//!
//! DynamoDB parses it as any condition, then refuses what is no condition on keys; only then does it look at
//! the table. Hence two steps: [`KeyCondition::new`] from the expression, [`KeyCondition::resolve`] for a schema.

use super::super::key::{KeyValue, SortCondition};
use super::super::value::{Value, ValueType};
use super::condition::Comparator;
use super::condition_plan::{Condition, Source};
use super::path::Path;
use aws::Fault;
use std::sync::Arc;

/// Conditions on one or two attributes, each with its values.
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

/// What a query reads: one partition, and which of its rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyRange {
    pub partition: KeyValue,
    pub sort: Option<SortCondition>,
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
                return Err(Fault::validation(
                    "KeyConditionExpressions must only contain one condition per key",
                ));
            }
        }
        KeyCondition::of(conditions)
    }

    /// Of conditions on attributes that differ.
    pub fn of(conditions: Vec<AttributeCondition>) -> Result<KeyCondition, Fault> {
        if !(1..=2).contains(&conditions.len()) {
            return Err(Fault::validation("Conditions can be of length 1 or 2 only"));
        }
        Ok(KeyCondition { conditions })
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
    pub fn resolve(
        &self,
        partition: &KeyAttribute,
        sort: Option<&KeyAttribute>,
    ) -> Result<KeyRange, Fault> {
        let find = |name: &str| self.conditions.iter().find(|condition| condition.name == name);
        let missed = |name: &str| {
            Fault::validation(format!("Query condition missed key schema element: {name}"))
        };
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
        if self.conditions.iter().any(|c| c.operator == KeyOperator::Unindexable) {
            return Err(Fault::validation(
                "Attempted conditional constraint is not an indexable operation",
            ));
        }
        for (condition, attribute) in [(first, partition)].into_iter().chain(second) {
            condition.check_values(attribute)?;
        }
        if first.operator != KeyOperator::Compare(Comparator::Equal) {
            return Err(unsupported());
        }
        let sort = second.map(|(condition, _)| condition.sort_condition()).transpose()?;
        Ok(KeyRange { partition: first.key_value(0), sort })
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
    use super::{KeyAttribute, KeyCondition, KeyRange};
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
            let partition = KeyAttribute { name: "p".into(), value_type: ValueType::S };
            let sort = KeyAttribute { name: "c".into(), value_type: ValueType::N };
            condition.resolve(&partition, Some(&sort))
        };
        let mut parse = parse;
        parse().map_err(|fault| fault.message)
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
                "KeyConditionExpressions must only contain one condition per key".into(),
            ),
            ("p = :p and c = :c and d = :c", "Conditions can be of length 1 or 2 only".into()),
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
