//! The parameters of before expressions (`Expected`, `AttributeUpdates`, `KeyConditions`, the filters),
//! translated onto the same plans, with their own checks and texts.

use super::expression::condition::Comparator;
use super::expression::condition_plan::{Condition, Source};
use super::expression::key_condition::{AttributeCondition, KeyCondition, KeyOperator};
use super::expression::path::Path;
use super::expression::update_plan::{Change, Expression, Update};
use super::value::{Value, ValueType};
use aws::Fault;
use std::cmp::Ordering;
use std::sync::Arc;

/// A `ComparisonOperator` with its `AttributeValueList`.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// Such as `BEGINS_WITH`.
    pub operator: String,
    pub values: Vec<Value>,
}

/// An entry of `Expected`.
#[derive(Clone, Debug, Default)]
pub struct Expected {
    pub value: Option<Value>,
    pub exists: Option<bool>,
    pub operator: Option<String>,
    pub values: Option<Vec<Value>>,
}

/// An entry of `AttributeUpdates`.
#[derive(Clone, Debug)]
pub struct AttributeUpdate {
    /// `PUT` where the request names none.
    pub action: String,
    pub value: Option<Value>,
}

impl Comparison {
    /// Refuses wrong counts and types of values.
    pub fn check(&self) -> Result<(), Fault> {
        let operator = self.operator.as_str();
        let count = self.values.len();
        let admitted = match operator {
            "NULL" | "NOT_NULL" => count == 0,
            "BETWEEN" => count == 2,
            "IN" => count > 0,
            _ => count == 1,
        };
        if !admitted {
            return Err(invalid(format_args!(
                "Invalid number of argument(s) for the {operator} ComparisonOperator"
            )));
        }
        let fits = |found: ValueType| match operator {
            "LE" | "LT" | "GE" | "GT" | "IN" | "BETWEEN" => found.is_ordered(),
            "CONTAINS" | "NOT_CONTAINS" => {
                !found.is_set() && !matches!(found, ValueType::L | ValueType::M)
            }
            "BEGINS_WITH" => matches!(found, ValueType::S | ValueType::B),
            _ => true,
        };
        let types = || self.values.iter().map(Value::value_type);
        if let Some(found) = types().find(|found| !fits(*found)) {
            return Err(invalid(format_args!(
                "ComparisonOperator {operator} is not valid for {} AttributeValue type",
                found.name()
            )));
        }
        if types().any(|found| Some(found) != types().next()) {
            return Err(invalid("AttributeValues inside AttributeValueList must be of same type"));
        }
        if let ("BETWEEN", [low, high]) = (operator, self.values.as_slice())
            && low.compare(high) == Some(Ordering::Greater)
        {
            return Err(Fault::validation(
                "The BETWEEN condition was provided a range where the lower bound is greater than the \
                 upper bound",
            ));
        }
        Ok(())
    }

    /// The condition on an attribute; the comparison has been checked.
    fn condition(&self, name: &str) -> Condition {
        let path = Path::attribute(name);
        let source = || Source::Path(Path::attribute(name));
        let value = |at: usize| Source::Value(Arc::new(self.values[at].clone()));
        let compare = |comparator| Condition::Compare(comparator, source(), value(0));
        match self.operator.as_str() {
            "EQ" => compare(Comparator::Equal),
            "NE" => compare(Comparator::NotEqual),
            "LE" => compare(Comparator::LessOrEqual),
            "LT" => compare(Comparator::Less),
            "GE" => compare(Comparator::GreaterOrEqual),
            "GT" => compare(Comparator::Greater),
            "NOT_NULL" => Condition::Exists(path),
            "NULL" => Condition::NotExists(path),
            "CONTAINS" => Condition::Contains(source(), value(0)),
            // What is absent neither contains nor, surprisingly, fails to.
            "NOT_CONTAINS" => Condition::And(
                Box::new(Condition::Exists(path)),
                Box::new(Condition::Not(Box::new(Condition::Contains(source(), value(0))))),
            ),
            "BEGINS_WITH" => Condition::BeginsWith(source(), value(0)),
            "BETWEEN" => Condition::Between(Box::new([source(), value(0), value(1)])),
            _ => Condition::In(source(), (0..self.values.len()).map(value).collect()),
        }
    }
}

impl Expected {
    fn comparison(self, name: &str) -> Result<Comparison, Fault> {
        let of = |operator: &str, values| Ok(Comparison { operator: operator.into(), values });
        let Some(operator) = self.operator else {
            if self.values.is_some() && self.value.is_some() {
                return Err(both_values(name));
            }
            if self.values.is_some() {
                return Err(invalid(format_args!(
                    "AttributeValueList can only be used with a ComparisonOperator for Attribute: {name}"
                )));
            }
            return match (self.exists, self.value) {
                (Some(false), Some(_)) => Err(invalid(format_args!(
                    "Value cannot be used when Exists is false for Attribute: {name}"
                ))),
                (Some(false), None) => of("NULL", Vec::new()),
                (_, Some(value)) => of("EQ", vec![value]),
                (exists, None) => Err(invalid(format_args!(
                    "Value must be provided when Exists is {} for Attribute: {name}",
                    exists.map_or("null", |_| "true")
                ))),
            };
        };
        if self.exists.is_some() {
            return Err(invalid(format_args!(
                "Exists and ComparisonOperator cannot be used together for Attribute: {name}"
            )));
        }
        match (self.value, self.values) {
            (Some(_), Some(_)) => Err(both_values(name)),
            (None, None) if !matches!(operator.as_str(), "NULL" | "NOT_NULL") => {
                Err(invalid(format_args!(
                    "Value or AttributeValueList must be used with ComparisonOperator: {operator} for \
                     Attribute: {name}"
                )))
            }
            (value, values) => of(&operator, values.unwrap_or_else(|| value.into_iter().collect())),
        }
    }
}

fn both_values(name: &str) -> Fault {
    invalid(format_args!(
        "Value and AttributeValueList cannot be used together for Attribute: {name}"
    ))
}

/// `Expected` with its `ConditionalOperator`.
pub fn expected(
    entries: Vec<(String, Expected)>,
    conditional_operator: Option<&str>,
) -> Result<Option<Condition>, Fault> {
    let comparisons = entries.into_iter().map(|(name, entry)| {
        let comparison = entry.comparison(&name)?;
        Ok((name, comparison))
    });
    filter(comparisons.collect::<Result<_, Fault>>()?, conditional_operator)
}

/// `QueryFilter` or `ScanFilter` with its `ConditionalOperator`.
pub fn filter(
    comparisons: Vec<(String, Comparison)>,
    conditional_operator: Option<&str>,
) -> Result<Option<Condition>, Fault> {
    comparisons.iter().try_for_each(|(_, comparison)| comparison.check())?;
    if conditional_operator.is_some() && comparisons.len() == 1 {
        return Err(invalid(
            "ConditionalOperator can only be used when Filter or Expected has two or more elements",
        ));
    }
    let any = conditional_operator == Some("OR");
    let conditions = comparisons.iter().map(|(name, comparison)| comparison.condition(name));
    Ok(conditions.reduce(|all, one| {
        let (all, one) = (Box::new(all), Box::new(one));
        if any { Condition::Or(all, one) } else { Condition::And(all, one) }
    }))
}

/// A `ConditionalOperator` needs something to join.
pub fn check_conditional_operator(operator: Option<&str>, has_entries: bool) -> Result<(), Fault> {
    if operator.is_some() && !has_entries {
        return Err(invalid("ConditionalOperator cannot be used without Filter or Expected"));
    }
    Ok(())
}

/// `KeyConditions`.
pub fn key_conditions(comparisons: Vec<(String, Comparison)>) -> Result<KeyCondition, Fault> {
    comparisons.iter().try_for_each(|(_, comparison)| comparison.check())?;
    let conditions = comparisons.into_iter().map(|(name, comparison)| {
        let operator = match comparison.operator.as_str() {
            "EQ" => KeyOperator::Compare(Comparator::Equal),
            "LE" => KeyOperator::Compare(Comparator::LessOrEqual),
            "LT" => KeyOperator::Compare(Comparator::Less),
            "GE" => KeyOperator::Compare(Comparator::GreaterOrEqual),
            "GT" => KeyOperator::Compare(Comparator::Greater),
            "BETWEEN" => KeyOperator::Between,
            "BEGINS_WITH" => KeyOperator::BeginsWith,
            // DynamoDB refuses the others only when it knows the table.
            _ => KeyOperator::Unindexable,
        };
        let values = comparison.values.into_iter().map(Arc::new).collect();
        AttributeCondition { name, operator, values }
    });
    KeyCondition::of(conditions.collect())
}

/// `AttributeUpdates`.
pub fn attribute_updates(entries: Vec<(String, AttributeUpdate)>) -> Result<Update, Fault> {
    let changes = entries.into_iter().map(|(name, update)| {
        let path = Path::attribute(&name);
        let found = update.value.as_ref().map(Value::value_type);
        Ok(match (update.action.as_str(), update.value) {
            ("DELETE", None) => Change::Remove(path),
            (_, None) => {
                return Err(invalid(
                    "Only DELETE action is allowed when no attribute value is specified",
                ));
            }
            ("DELETE", Some(value)) => {
                if let Some(found) = found.filter(|found| !found.is_set()) {
                    return Err(invalid(format_args!(
                        "DELETE action with value is not supported for the type {}",
                        found.name()
                    )));
                }
                Change::Delete(path, Arc::new(value))
            }
            ("ADD", Some(value)) => {
                let addable = |found: &ValueType| {
                    found.is_set() || matches!(found, ValueType::N | ValueType::L)
                };
                if let Some(found) = found.filter(|found| !addable(found)) {
                    return Err(invalid(format_args!(
                        "ADD action is not supported for the type {}",
                        found.name()
                    )));
                }
                Change::Add(path, Arc::new(value))
            }
            (_, Some(value)) => Change::Set(path, Expression::Value(Arc::new(value))),
        })
    });
    Ok(Update { changes: changes.collect::<Result<_, Fault>>()? })
}

/// `AttributesToGet` names each attribute once.
pub fn check_attributes_to_get(names: &[String]) -> Result<(), Fault> {
    let repeated = (1..names.len()).find(|&at| names[..at].contains(&names[at]));
    match repeated {
        Some(at) => Err(invalid(format_args!("Duplicate value in attribute name: {}", names[at]))),
        None => names.iter().try_for_each(|name| super::value::check::name(name)),
    }
}

fn invalid(why: impl std::fmt::Display) -> Fault {
    Fault::validation(format!("One or more parameter values were invalid: {why}"))
}

#[cfg(test)]
mod tests {
    use super::AttributeUpdate;
    use super::{Comparison, Expected, attribute_updates, expected, filter};
    use crate::rules::value::tests::{n, s};
    use crate::rules::value::{Item, Value};

    fn compare(operator: &str, values: Vec<Value>) -> Comparison {
        Comparison { operator: operator.into(), values }
    }

    #[test]
    fn compares_as_dynamodb_does() {
        let item = Item::from([("a".into(), n("5")), ("t".into(), s("hello"))]);
        for (name, operator, values, admitted) in [
            ("a", "EQ", vec![n("5.0")], true),
            ("z", "NE", vec![n("5")], true),
            ("z", "NULL", vec![], true),
            ("a", "BETWEEN", vec![n("1"), n("5")], true),
            ("a", "IN", vec![n("4"), n("6")], false),
            ("t", "CONTAINS", vec![s("ell")], true),
            ("t", "NOT_CONTAINS", vec![s("x")], true),
            ("z", "NOT_CONTAINS", vec![s("x")], false),
            ("t", "BEGINS_WITH", vec![s("he")], true),
        ] {
            let plan =
                filter(vec![(name.into(), compare(operator, values))], None).unwrap().unwrap();
            assert_eq!(plan.admits(&item), admitted, "{name} {operator}");
        }
    }

    #[test]
    fn refuses_with_aws_texts() {
        let set = Value::Ss(vec!["a".into()]);
        for (comparison, why) in [
            (compare("EQ", vec![]), "Invalid number of argument(s) for the EQ ComparisonOperator"),
            (
                compare("NULL", vec![s("a")]),
                "Invalid number of argument(s) for the NULL ComparisonOperator",
            ),
            (
                compare("LT", vec![set.clone()]),
                "ComparisonOperator LT is not valid for SS AttributeValue type",
            ),
            (
                compare("BEGINS_WITH", vec![n("1")]),
                "ComparisonOperator BEGINS_WITH is not valid for N AttributeValue type",
            ),
            (
                compare("IN", vec![n("1"), s("b")]),
                "AttributeValues inside AttributeValueList must be of same type",
            ),
        ] {
            let refusal = comparison.check().unwrap_err().message;
            assert_eq!(refusal, format!("One or more parameter values were invalid: {why}"));
        }
        let entry = Expected { exists: Some(true), ..Expected::default() };
        assert_eq!(
            expected(vec![("a".into(), entry)], None).unwrap_err().message,
            "One or more parameter values were invalid: Value must be provided when Exists is true for \
             Attribute: a"
        );
        let add = AttributeUpdate { action: "ADD".into(), value: Some(s("x")) };
        assert_eq!(
            attribute_updates(vec![("a".into(), add)]).unwrap_err().message,
            "One or more parameter values were invalid: ADD action is not supported for the type S"
        );
    }
}
