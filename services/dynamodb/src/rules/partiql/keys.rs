//! Which keys a `WHERE` names: those of one item, or the rows that a `SELECT` has to read.
//!
//! What is worked out here is never too little: the rows that are read are evaluated against the whole
//! condition afterwards.

use super::super::expression::binding::wrong_operand_count;
use super::super::expression::condition::Comparator;
use super::super::expression::condition_plan::{Condition, Source};
use super::super::expression::key_condition::flipped;
use super::super::expression::path::Path;
use super::super::key::{KeyValue, Place, SortCondition};
use super::super::table::{Index, KeySchema, Table};
use super::super::value::{Item, Value};
use super::syntax::Order;
use super::{PARTITIONS_MAX, RANGES_MAX};
use aws::Fault;

/// The key that a condition pins down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedKey {
    pub key: Item,
    /// Whether the condition says nothing else.
    pub alone: bool,
}

/// The item whose key attributes a condition equals to values; none if it leaves one open.
pub fn named_key(condition: Option<&Condition>, schema: &KeySchema) -> Option<NamedKey> {
    let mut parts = Vec::new();
    conjuncts(condition?, &mut parts);
    let mut key = Item::new();
    for name in schema.names() {
        let value = parts.iter().find_map(|part| equality(part, name))?;
        key.insert(name.to_owned(), value.clone());
    }
    let alone = parts.len() == key.len();
    Some(NamedKey { key, alone })
}

/// Rows of one partition, from one encoded sort key (included) to before another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    pub partition: KeyValue,
    pub bounds: Bounds,
}

/// Encoded sort keys as [`SortCondition::range`] gives them.
pub type Bounds = (Vec<u8>, Option<Vec<u8>>);

/// The rows that a keyed statement reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reaches {
    /// In the order in which they are read.
    pub rows: Vec<Reach>,
    /// Whether `OR` joins the conditions on the partition key.
    pub alternatives: bool,
    /// Whether every row is read from its partition's end.
    pub reverse: bool,
}

/// What a `SELECT` reads of a table or index; none is all of it.
pub fn reaches(
    condition: Option<&Condition>,
    order: &[Order],
    table: &Table,
    index: Option<&Index>,
) -> Result<Option<Reaches>, Fault> {
    let schema = index.map_or(&table.key, |index| &index.key);
    let place = if index.is_some() { Place::Inner } else { Place::Last };
    let keyed = Keyed { table, schema, place };
    let branches = match condition {
        Some(condition) => keyed.branches(condition)?,
        None => None,
    };
    check_order(condition.is_some(), order, schema, branches.as_deref())?;
    let Some(branches) = branches else { return Ok(None) };
    let alternatives = condition.is_some_and(|condition| keyed.has_alternatives(condition));
    let descending = |name: Option<&str>| {
        order.iter().find(|order| Some(order.attribute.as_str()) == name).map(|o| o.descending)
    };
    let reverse = descending(schema.sort.as_deref()).unwrap_or(false);
    let mut groups = grouped(branches, schema)?;
    match descending(Some(&schema.partition)) {
        Some(true) => groups.sort_by(|a, b| b.0.cmp(&a.0)),
        Some(false) => groups.sort_by(|a, b| a.0.cmp(&b.0)),
        None => {}
    }
    let mut rows = Vec::new();
    for (partition, mut bounds) in groups {
        bounds.sort();
        if reverse {
            bounds.reverse();
        }
        let reach = |bounds| Reach { partition: partition.clone(), bounds };
        rows.extend(bounds.into_iter().map(reach));
    }
    Ok(Some(Reaches { rows, alternatives, reverse }))
}

/// One partition, as one alternative of the condition reaches it.
struct Branch {
    partition: KeyValue,
    /// None is all of its rows.
    bounds: Option<Vec<Bounds>>,
    /// Whether the sort key stands behind a `NOT` or a `<>`.
    negated: bool,
}

struct Keyed<'a> {
    table: &'a Table,
    schema: &'a KeySchema,
    place: Place,
}

impl Keyed<'_> {
    /// The partitions without which the condition cannot hold; none if it names no such.
    fn branches(&self, condition: &Condition) -> Result<Option<Vec<Branch>>, Fault> {
        let mut parts = Vec::new();
        conjuncts(condition, &mut parts);
        let mut found = None;
        for (at, part) in parts.iter().enumerate() {
            if let Some(branches) = self.partitions(part)? {
                found = Some((at, branches));
                break;
            }
        }
        let Some((used, mut branches)) = found else { return Ok(None) };
        for (at, part) in parts.iter().enumerate() {
            if at == used {
                continue;
            }
            let negated = self.negates(part);
            let bounds = self.bounds(part)?;
            for branch in &mut branches {
                branch.negated |= negated;
                if let Some(bounds) = &bounds {
                    branch.bounds = Some(match branch.bounds.take() {
                        Some(known) => intersections(&known, bounds),
                        None => bounds.clone(),
                    });
                }
            }
            check_count(&branches)?;
        }
        Ok(Some(branches))
    }

    /// Whether `OR` joins what keys the condition.
    fn has_alternatives(&self, condition: &Condition) -> bool {
        let mut parts = Vec::new();
        conjuncts(condition, &mut parts);
        let keyed = |part: &&Condition| matches!(self.partitions(part), Ok(Some(_)));
        matches!(parts.into_iter().find(keyed), Some(Condition::Or(..)))
    }

    fn partitions(&self, part: &Condition) -> Result<Option<Vec<Branch>>, Fault> {
        let name = &self.schema.partition;
        if let Some(value) = equality(part, name) {
            let partition = self.key_value(name, value)?;
            return Ok(Some(vec![Branch { partition, bounds: None, negated: false }]));
        }
        match part {
            Condition::In(Source::Path(path), row) if is_attribute(path, name) => {
                let Some(values) = values(row) else { return Ok(None) };
                if values.len() > PARTITIONS_MAX {
                    return Err(Fault::validation(wrong_operand_count("IN", values.len() + 1)));
                }
                let branches = values.into_iter().map(|value| {
                    let partition = self.key_value(name, value)?;
                    Ok(Branch { partition, bounds: None, negated: false })
                });
                branches.collect::<Result<_, _>>().map(Some)
            }
            Condition::Or(..) => {
                let mut alternatives = Vec::new();
                disjuncts(part, &mut alternatives);
                let mut all = Vec::new();
                for alternative in alternatives {
                    let Some(branches) = self.branches(alternative)? else { return Ok(None) };
                    all.extend(branches);
                    check_count(&all)?;
                }
                Ok(Some(all))
            }
            _ => Ok(None),
        }
    }

    /// What a condition leaves of the sort keys; none if it does not bound them.
    fn bounds(&self, part: &Condition) -> Result<Option<Vec<Bounds>>, Fault> {
        let Some(name) = self.schema.sort.as_deref() else { return Ok(None) };
        let conditions = match part {
            Condition::Compare(comparator, left, right) => {
                let (comparator, value) = match (left, right) {
                    (Source::Path(path), Source::Value(value)) if is_attribute(path, name) => {
                        (*comparator, value)
                    }
                    (Source::Value(value), Source::Path(path)) if is_attribute(path, name) => {
                        (flipped(*comparator), value)
                    }
                    _ => return Ok(None),
                };
                let key = self.key_value(name, value)?;
                vec![match comparator {
                    Comparator::Equal => SortCondition::Equal(key),
                    Comparator::NotEqual => return Ok(None),
                    Comparator::Less => SortCondition::Less(key),
                    Comparator::LessOrEqual => SortCondition::LessOrEqual(key),
                    Comparator::Greater => SortCondition::Greater(key),
                    Comparator::GreaterOrEqual => SortCondition::GreaterOrEqual(key),
                }]
            }
            Condition::Between(row) => match row.as_ref() {
                [Source::Path(path), Source::Value(low), Source::Value(high)]
                    if is_attribute(path, name) =>
                {
                    let (low, high) = (self.key_value(name, low)?, self.key_value(name, high)?);
                    vec![SortCondition::Between(low, high)]
                }
                _ => return Ok(None),
            },
            Condition::BeginsWith(Source::Path(path), Source::Value(prefix))
                if is_attribute(path, name) =>
            {
                vec![SortCondition::BeginsWith(self.key_value(name, prefix)?)]
            }
            Condition::In(Source::Path(path), row) if is_attribute(path, name) => {
                let Some(values) = values(row) else { return Ok(None) };
                let keys = values.into_iter().map(|value| self.key_value(name, value));
                keys.map(|key| key.map(SortCondition::Equal)).collect::<Result<_, _>>()?
            }
            _ => return Ok(None),
        };
        let mut bounds: Vec<Bounds> =
            conditions.iter().map(|condition| condition.range(self.place)).collect();
        bounds.sort();
        bounds.dedup();
        bounds.retain(is_some_range);
        Ok(Some(bounds))
    }

    fn negates(&self, part: &Condition) -> bool {
        let Some(name) = self.schema.sort.as_deref() else { return false };
        let negation =
            matches!(part, Condition::Not(_) | Condition::Compare(Comparator::NotEqual, ..));
        negation && part.paths().iter().any(|path| path.root() == name)
    }

    fn key_value(&self, name: &str, value: &Value) -> Result<KeyValue, Fault> {
        let key = KeyValue::new(value).ok_or_else(|| {
            Fault::validation(format!(
                "Key value must be of type S, N, or B. Key name: {name}, Key type: {}",
                value.value_type().name()
            ))
        })?;
        if value.value_type() != self.table.key_type(name).value_type() {
            return Err(Fault::validation(
                "One or more parameter values were invalid: Condition parameter type does not match \
                 schema type",
            ));
        }
        if *name == *self.schema.partition && value.length() == Some(0) {
            let kind = if matches!(key, KeyValue::S(_)) { "string" } else { "binary" };
            return Err(Fault::validation(format!(
                "One or more parameter values are not valid. The AttributeValue for a key attribute \
                 cannot contain an empty {kind} value. Key: {name}"
            )));
        }
        Ok(key)
    }
}

fn check_count(branches: &[Branch]) -> Result<(), Fault> {
    let count: usize =
        branches.iter().map(|branch| branch.bounds.as_ref().map_or(1, Vec::len)).sum();
    if count > RANGES_MAX {
        return Err(Fault::validation("Too many conditions on keys in where clause"));
    }
    Ok(())
}

/// The branches by their partition, in the order of its first. Alternatives of one partition must not
/// overlap where its sort key tells them apart.
fn grouped(
    branches: Vec<Branch>,
    schema: &KeySchema,
) -> Result<Vec<(KeyValue, Vec<Bounds>)>, Fault> {
    let mut groups: Vec<(KeyValue, Vec<Branch>)> = Vec::new();
    for branch in branches {
        match groups.iter_mut().find(|(partition, _)| *partition == branch.partition) {
            Some((_, group)) => group.push(branch),
            None => groups.push((branch.partition.clone(), vec![branch])),
        }
    }
    let merged = groups.into_iter().map(|(partition, group)| {
        let bounds = if schema.sort.is_some() { merge(group)? } else { vec![whole()] };
        Ok((partition, bounds))
    });
    merged.collect()
}

fn merge(group: Vec<Branch>) -> Result<Vec<Bounds>, Fault> {
    let several = group.len() > 1;
    if several && group.iter().any(|branch| branch.negated) {
        return Ok(vec![whole()]);
    }
    if group.iter().all(|branch| branch.bounds.is_none()) {
        return Ok(vec![whole()]);
    }
    let mut all: Vec<Bounds> = group
        .into_iter()
        .flat_map(|branch| branch.bounds.unwrap_or_else(|| vec![whole()]))
        .collect();
    all.sort();
    all.dedup();
    let overlap = all.windows(2).any(|pair| match &pair[0].1 {
        Some(end) => pair[1].0 < *end,
        None => true,
    });
    if overlap {
        return Err(Fault::validation(
            "Overlapping conditions with range keys are not supported in where clause",
        ));
    }
    Ok(all)
}

fn whole() -> Bounds {
    (Vec::new(), None)
}

fn is_some_range((start, end): &Bounds) -> bool {
    end.as_ref().is_none_or(|end| start < end)
}

fn intersections(left: &[Bounds], right: &[Bounds]) -> Vec<Bounds> {
    let mut found = Vec::new();
    for (start, end) in left {
        for (other_start, other_end) in right {
            let start = start.max(other_start).clone();
            let end = match (end, other_end) {
                (Some(a), Some(b)) => Some(a.min(b).clone()),
                (a, b) => a.clone().or_else(|| b.clone()),
            };
            found.push((start, end));
        }
    }
    found.retain(is_some_range);
    found
}

/// `ORDER BY` names key attributes, and needs a partition to order.
fn check_order(
    has_where: bool,
    order: &[Order],
    schema: &KeySchema,
    branches: Option<&[Branch]>,
) -> Result<(), Fault> {
    if order.is_empty() {
        return Ok(());
    }
    if !has_where {
        return Err(Fault::validation(
            "Must have WHERE clause in the statement when using ORDER BY clause.",
        ));
    }
    if let Some(other) = order.iter().find(|order| !schema.has(&order.attribute)) {
        return Err(Fault::validation(format!(
            "Attribute {} in ORDER BY clause must be part of the primary key",
            other.attribute
        )));
    }
    let Some(branches) = branches else {
        return Err(Fault::validation(
            "Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY \
             clause.",
        ));
    };
    let several = branches.iter().any(|branch| branch.partition != branches[0].partition);
    if several && !order.iter().any(|order| order.attribute == schema.partition) {
        return Err(Fault::validation(
            "Must have hash key in ORDER BY clause when more than one hash key condition specified in \
             WHERE clause.",
        ));
    }
    Ok(())
}

/// The parts that AND joins, in the order of the text.
fn conjuncts<'a>(condition: &'a Condition, parts: &mut Vec<&'a Condition>) {
    match condition {
        Condition::And(a, b) => {
            conjuncts(a, parts);
            conjuncts(b, parts);
        }
        other => parts.push(other),
    }
}

fn disjuncts<'a>(condition: &'a Condition, parts: &mut Vec<&'a Condition>) {
    match condition {
        Condition::Or(a, b) => {
            disjuncts(a, parts);
            disjuncts(b, parts);
        }
        other => parts.push(other),
    }
}

/// The value that an attribute must equal.
fn equality<'a>(part: &'a Condition, name: &str) -> Option<&'a Value> {
    let Condition::Compare(Comparator::Equal, left, right) = part else { return None };
    match (left, right) {
        (Source::Path(path), Source::Value(value)) | (Source::Value(value), Source::Path(path))
            if is_attribute(path, name) =>
        {
            Some(value.as_ref())
        }
        _ => None,
    }
}

fn is_attribute(path: &Path, name: &str) -> bool {
    !path.is_nested() && path.root() == name
}

/// The members of an `IN`, if all of them are values.
fn values(row: &[Source]) -> Option<Vec<&Value>> {
    let values = row.iter().map(|source| match source {
        Source::Value(value) => Some(value.as_ref()),
        _ => None,
    });
    values.collect()
}

#[cfg(test)]
mod tests {
    use super::super::plan::{Action, Plan};
    use super::{Reaches, named_key, reaches};
    use crate::rules::key::{KeyValue, Place, SortCondition};
    use crate::rules::number::Number;
    use crate::rules::table::Table;
    use serde_json::json;

    /// Keyed by `p` (S) and `c` (N).
    fn table() -> Table {
        let table = json!({
            "name": "things", "account": "123456789012", "region": "eu-west-1", "id": "id", "generation": 7,
            "created_ms": 0, "billing": "OnDemand", "indexes": [], "stream": null, "time_to_live": null,
            "attributes": [{"name": "p", "value_type": "S"}, {"name": "c", "value_type": "N"}],
            "key": {"partition": "p", "sort": "c"}, "tags": {}, "class": "Standard",
            "deletion_protection": false,
        });
        serde_json::from_value(table).unwrap()
    }

    fn reach(rest: &str) -> Result<Option<Reaches>, String> {
        let plan = Plan::new(&format!("SELECT * FROM t WHERE {rest}"), &[]).unwrap();
        let Action::Select(read) = plan.action else { panic!("no select") };
        reaches(read.condition.as_ref(), &read.order, &table(), None).map_err(|fault| fault.message)
    }

    /// The partitions in their order, with how many ranges each has.
    fn partitions(rest: &str) -> Option<String> {
        let reaches = reach(rest).unwrap()?;
        let names = reaches.rows.iter().map(|reach| match &reach.partition {
            KeyValue::S(name) => name.as_str(),
            _ => panic!("a partition key is a text"),
        });
        Some(names.collect())
    }

    #[test]
    fn finds_the_partitions() {
        for (rest, expected) in [
            ("p = 'a' AND n = 1", Some("a")),
            ("n = 1 AND ('a' = p)", Some("a")),
            ("p IN ['b', 'a', 'b']", Some("ba")),
            ("p = 'a' OR p = 'b' AND n = 1", Some("ab")),
            ("(p = 'a' OR p = 'b') AND c = 1", Some("ab")),
            ("p IN ['b', 'a'] ORDER BY p", Some("ab")),
            ("p IN ['a', 'b'] ORDER BY p DESC, c", Some("ba")),
            ("p = 'a' AND c IN [3, 1, 3]", Some("aa")),
            ("p = 'a' AND c > 5 AND c < 5", Some("")),
            ("p = 'a' AND c = 1 OR p = 'a' AND NOT c = 1", Some("a")),
            ("p > 'a'", None),
            ("p = 'a' OR n = 1", None),
            ("NOT p = 'a'", None),
            ("p.x = 'a'", None),
            ("p <> 'a'", None),
            ("c = 1", None),
        ] {
            assert_eq!(partitions(rest).as_deref(), expected, "{rest}");
        }
    }

    #[test]
    fn narrows_by_the_sort_key() {
        let key = |value: u64| KeyValue::N(Number::from(value));
        let low = SortCondition::Greater(key(2)).range(Place::Last).0;
        let high = SortCondition::LessOrEqual(key(5)).range(Place::Last).1;
        let rows = reach("p = 'a' AND c > 2 AND 5 >= c ORDER BY c DESC").unwrap().unwrap();
        assert_eq!(rows.rows[0].bounds, (low, high));
        assert!(rows.reverse);
        let two = reach("p = 'a' AND c IN [1, 4] ORDER BY c DESC").unwrap().unwrap();
        assert!(two.rows[0].bounds > two.rows[1].bounds, "the last comes first");
    }

    #[test]
    fn bounds_what_is_read() {
        let row = |count: usize| vec!["'k'"; count].join(", ");
        assert!(reach(&format!("p IN [{}]", row(50))).is_ok());
        assert_eq!(
            reach(&format!("p IN [{}]", row(51))).unwrap_err(),
            "Incorrect number of operands for operator or function; operator or function: IN, number of \
             operands: 52"
        );
        let numbers = (0..100).map(|n| n.to_string()).collect::<Vec<_>>().join(", ");
        let many = |partitions: usize| format!("p IN [{}] AND c IN [{numbers}]", row(partitions));
        assert!(reach(&many(10)).is_ok());
        assert_eq!(reach(&many(11)).unwrap_err(), "Too many conditions on keys in where clause");
    }

    #[test]
    fn names_one_item() {
        for (rest, alone) in [
            ("p = 'a' AND c = 1", Some(true)),
            ("c = 1 AND p = 'a' AND n = 1", Some(false)),
            ("p = 'a' AND c > 1", None),
            ("p = 'a' AND c = 1 OR n = 1", None),
        ] {
            let plan = Plan::new(&format!("DELETE FROM t WHERE {rest}"), &[]).unwrap();
            let named = named_key(plan.condition(), &table().key);
            assert_eq!(named.map(|named| named.alone), alone, "{rest}");
        }
    }
}
