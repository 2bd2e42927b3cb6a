//! Conditions with names and values bound: checked once, then evaluated against any number of items.

use super::super::number::Number;
use super::super::value::{Item, Value, ValueType};
use super::Parameter;
use super::binding::{
    Bindings, path_required, too_many_in_operands, wrong_operand_count, wrong_operand_type,
};
use super::condition::{Comparator, ConditionFunction, Node, Operand, ParsedCondition};
use super::path::Path;
use aws::Fault;
use bytes::Bytes;
use std::borrow::Cow;
use std::cmp::Ordering;
use std::sync::Arc;

/// Values of `IN`.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html>
const IN_MAX: usize = 100;

/// A condition ready to be evaluated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    Or(Box<Condition>, Box<Condition>),
    And(Box<Condition>, Box<Condition>),
    Not(Box<Condition>),
    Compare(Comparator, Source, Source),
    Between(Box<[Source; 3]>),
    In(Source, Vec<Source>),
    Exists(Path),
    NotExists(Path),
    Type(Source, ValueType),
    BeginsWith(Source, Source),
    Contains(Source, Source),
}

/// Where an operand's value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    Path(Path),
    Value(Arc<Value>),
    Size(Box<Source>),
}

impl ParsedCondition {
    pub fn bind(&self, bindings: &mut Bindings) -> Result<Condition, Fault> {
        let parameter: Parameter = self.parameter;
        bind_node(&self.root, bindings).map_err(|why| parameter.refuse(why))
    }
}

impl Condition {
    /// Whether an item satisfies the condition; an absent item is an empty one.
    pub fn admits(&self, item: &Item) -> bool {
        match self {
            Condition::Or(a, b) => a.admits(item) || b.admits(item),
            Condition::And(a, b) => a.admits(item) && b.admits(item),
            Condition::Not(inner) => !inner.admits(item),
            Condition::Compare(comparator, left, right) => {
                compare(*comparator, left.value(item).as_deref(), right.value(item).as_deref())
            }
            Condition::Between(operands) => {
                let [value, low, high] = operands.as_ref().each_ref().map(|o| o.value(item));
                compare(Comparator::GreaterOrEqual, value.as_deref(), low.as_deref())
                    && compare(Comparator::LessOrEqual, value.as_deref(), high.as_deref())
            }
            Condition::In(source, row) => {
                let value = source.value(item);
                value.is_some() && row.iter().any(|member| member.value(item) == value)
            }
            Condition::Exists(path) => path.find(item).is_some(),
            Condition::NotExists(path) => path.find(item).is_none(),
            Condition::Type(source, expected) => {
                source.value(item).is_some_and(|value| value.value_type() == *expected)
            }
            Condition::BeginsWith(source, prefix) => both(source, prefix, item)
                .is_some_and(|(value, prefix)| begins_with(&value, &prefix)),
            Condition::Contains(source, part) => {
                both(source, part, item).is_some_and(|(value, part)| contains(&value, &part))
            }
        }
    }

    /// Every path that the condition reads.
    pub fn paths(&self) -> Vec<&Path> {
        let mut found = Vec::new();
        self.collect_paths(&mut found);
        found
    }

    fn collect_paths<'a>(&'a self, found: &mut Vec<&'a Path>) {
        match self {
            Condition::Or(a, b) | Condition::And(a, b) => {
                a.collect_paths(found);
                b.collect_paths(found);
            }
            Condition::Not(inner) => inner.collect_paths(found),
            Condition::Exists(path) | Condition::NotExists(path) => found.push(path),
            Condition::Type(source, _) => found.extend(source.path()),
            Condition::Compare(_, a, b)
            | Condition::BeginsWith(a, b)
            | Condition::Contains(a, b) => {
                found.extend([a, b].into_iter().filter_map(Source::path))
            }
            Condition::Between(row) => found.extend(row.iter().filter_map(Source::path)),
            Condition::In(value, row) => {
                found.extend(value.path().into_iter().chain(row.iter().filter_map(Source::path)));
            }
        }
    }
}

impl Source {
    /// None where the item has nothing, or nothing that has a size.
    pub fn value<'a>(&'a self, item: &'a Item) -> Option<Cow<'a, Value>> {
        match self {
            Source::Path(path) => path.find(item).map(Cow::Borrowed),
            Source::Value(value) => Some(Cow::Borrowed(value)),
            Source::Size(inner) => {
                let length = inner.value(item)?.length()?;
                Some(Cow::Owned(Value::N(Number::from(length as u64))))
            }
        }
    }

    fn path(&self) -> Option<&Path> {
        match self {
            Source::Path(path) => Some(path),
            Source::Value(_) => None,
            Source::Size(inner) => inner.path(),
        }
    }

    /// The type, where it does not depend on an item.
    fn known_type(&self) -> Option<ValueType> {
        match self {
            Source::Path(_) => None,
            Source::Value(value) => Some(value.value_type()),
            Source::Size(_) => Some(ValueType::N),
        }
    }
}

fn both<'a>(
    left: &'a Source,
    right: &'a Source,
    item: &'a Item,
) -> Option<(Cow<'a, Value>, Cow<'a, Value>)> {
    Some((left.value(item)?, right.value(item)?))
}

/// Something absent equals nothing, and differs from everything.
fn compare(comparator: Comparator, left: Option<&Value>, right: Option<&Value>) -> bool {
    let (Some(left), Some(right)) = (left, right) else {
        return comparator == Comparator::NotEqual;
    };
    match comparator {
        Comparator::Equal => left == right,
        Comparator::NotEqual => left != right,
        Comparator::Less => left.compare(right).is_some_and(Ordering::is_lt),
        Comparator::LessOrEqual => left.compare(right).is_some_and(Ordering::is_le),
        Comparator::Greater => left.compare(right).is_some_and(Ordering::is_gt),
        Comparator::GreaterOrEqual => left.compare(right).is_some_and(Ordering::is_ge),
    }
}

fn begins_with(value: &Value, prefix: &Value) -> bool {
    match (value, prefix) {
        (Value::S(text), Value::S(prefix)) => text.starts_with(prefix.as_str()),
        (Value::B(bytes), Value::B(prefix)) => bytes.starts_with(prefix),
        _ => false,
    }
}

/// A part of a text or binary, or a member of a collection.
fn contains(value: &Value, part: &Value) -> bool {
    match (value, part) {
        (Value::S(text), Value::S(part)) => text.contains(part.as_str()),
        (Value::B(bytes), Value::B(part)) => contains_bytes(bytes, part),
        (Value::Ss(set), Value::S(member)) => set.contains(member),
        (Value::Ns(set), Value::N(member)) => set.contains(member),
        (Value::Bs(set), Value::B(member)) => set.contains(member),
        (Value::L(list), member) => list.contains(member),
        _ => false,
    }
}

fn contains_bytes(bytes: &Bytes, part: &Bytes) -> bool {
    part.is_empty() || bytes.windows(part.len()).any(|window| window == part)
}

fn bind_node(node: &Node, bindings: &mut Bindings) -> Result<Condition, String> {
    Ok(match node {
        Node::Or(a, b) => {
            Condition::Or(Box::new(bind_node(a, bindings)?), Box::new(bind_node(b, bindings)?))
        }
        Node::And(a, b) => {
            Condition::And(Box::new(bind_node(a, bindings)?), Box::new(bind_node(b, bindings)?))
        }
        Node::Not(inner) => Condition::Not(Box::new(bind_node(inner, bindings)?)),
        Node::Compare(comparator, left, right) => {
            let (left, right) = (bind(left, bindings)?, bind(right, bindings)?);
            if !matches!(comparator, Comparator::Equal | Comparator::NotEqual) {
                check_ordered(comparator.symbol(), [&left, &right])?;
            }
            check_distinct(comparator.symbol(), &left, [&right])?;
            Condition::Compare(*comparator, left, right)
        }
        Node::Between(operands) => {
            let [value, low, high] = operands.as_ref();
            let bound = [bind(value, bindings)?, bind(low, bindings)?, bind(high, bindings)?];
            check_ordered("BETWEEN", &bound)?;
            check_bounds(&bound[1], &bound[2])?;
            check_distinct("BETWEEN", &bound[0], &bound[1..])?;
            Condition::Between(Box::new(bound))
        }
        Node::In(value, row) => {
            let value = bind(value, bindings)?;
            let row = bind_all(row, bindings)?;
            if row.len() > IN_MAX {
                return Err(too_many_in_operands(row.len()));
            }
            check_distinct("IN", &value, &row)?;
            Condition::In(value, row)
        }
        Node::Function(function, operands) => bind_function(*function, operands, bindings)?,
    })
}

fn bind_function(
    function: ConditionFunction,
    operands: &[Operand],
    bindings: &mut Bindings,
) -> Result<Condition, String> {
    let name = function.name();
    let mut row = bind_all(operands, bindings)?;
    if row.len() != function.operand_count() {
        return Err(wrong_operand_count(name, row.len()));
    }
    let second = if row.len() == 2 { row.pop() } else { None };
    let first = row.pop().expect("the count was checked");
    let Some(second) = second else {
        let Source::Path(path) = first else { return Err(path_required(name)) };
        return Ok(match function {
            ConditionFunction::AttributeNotExists => Condition::NotExists(path),
            _ => Condition::Exists(path),
        });
    };
    check_distinct(name, &first, [&second])?;
    match function {
        ConditionFunction::AttributeType => {
            let expected = named_type(&second)?;
            Ok(Condition::Type(first, expected))
        }
        ConditionFunction::BeginsWith => {
            check_begins_with(&first, &second)?;
            Ok(Condition::BeginsWith(first, second))
        }
        _ => Ok(Condition::Contains(first, second)),
    }
}

/// The type that `attribute_type`'s second operand names; it must be a text among the values.
pub fn named_type(source: &Source) -> Result<ValueType, String> {
    match source {
        Source::Value(value) => match value.as_ref() {
            Value::S(name) => ValueType::from_name(name).ok_or_else(|| {
                format!(
                    "Invalid attribute type name found; type: {name}, valid types: {{{}}}",
                    ValueType::ALL.map(ValueType::name).join(",")
                )
            }),
            other => Err(wrong_operand_type("attribute_type", other.value_type())),
        },
        Source::Size(_) => Err(wrong_operand_type("attribute_type", ValueType::N)),
        Source::Path(_) => Err(
            "Incorrect operand type for operator or function; operator or function: attribute_type, \
             operand type: {NS,SS,L,BS,N,M,B,BOOL,NULL,S}"
                .into(),
        ),
    }
}

fn bind_all(row: &[Operand], bindings: &mut Bindings) -> Result<Vec<Source>, String> {
    row.iter().map(|operand| bind(operand, bindings)).collect()
}

fn bind(operand: &Operand, bindings: &mut Bindings) -> Result<Source, String> {
    match operand {
        Operand::Path(path) => Ok(Source::Path(bindings.path(path)?)),
        Operand::Value(reference) => Ok(Source::Value(bindings.value(reference)?)),
        Operand::Size(operands) => {
            let mut row = bind_all(operands, bindings)?;
            if row.len() != 1 {
                return Err(wrong_operand_count("size", row.len()));
            }
            let inner = row.pop().expect("the count was checked");
            check_sized(&inner)?;
            Ok(Source::Size(Box::new(inner)))
        }
        Operand::Wrong => unreachable!("a text with a flaw is refused when it is parsed"),
    }
}

/// Refuses operands of `begins_with` that are neither texts nor binaries.
pub fn check_begins_with(first: &Source, second: &Source) -> Result<(), String> {
    for found in [first, second].into_iter().filter_map(Source::known_type) {
        if !matches!(found, ValueType::S | ValueType::B) {
            return Err(wrong_operand_type("begins_with", found));
        }
    }
    Ok(())
}

/// Refuses what has no size.
pub fn check_sized(source: &Source) -> Result<(), String> {
    match source.known_type() {
        Some(found @ (ValueType::N | ValueType::Bool | ValueType::Null)) => {
            Err(wrong_operand_type("size", found))
        }
        _ => Ok(()),
    }
}

/// Refuses operands that have no order.
pub fn check_ordered<'a>(
    operator: &str,
    row: impl IntoIterator<Item = &'a Source>,
) -> Result<(), String> {
    let wrong = row.into_iter().filter_map(Source::known_type).find(|t| !t.is_ordered());
    wrong.map_or(Ok(()), |found| Err(wrong_operand_type(operator, found)))
}

/// Refuses a path that is compared with itself.
pub fn check_distinct<'a>(
    operator: &str,
    first: &Source,
    rest: impl IntoIterator<Item = &'a Source>,
) -> Result<(), String> {
    let Source::Path(path) = first else { return Ok(()) };
    if rest.into_iter().any(|source| source == first) {
        return Err(format!(
            "The first operand must be distinct from the remaining operands for this operator or \
             function; operator: {operator}, first operand: {path}"
        ));
    }
    Ok(())
}

/// Bounds that are both given by the request must make a range.
pub fn check_bounds(low: &Source, high: &Source) -> Result<(), String> {
    let (Source::Value(low), Source::Value(high)) = (low, high) else { return Ok(()) };
    let why = match low.compare(high) {
        None => "same data type for lower and upper bounds",
        Some(Ordering::Greater) => "upper bound to be greater than or equal to lower bound",
        Some(_) => return Ok(()),
    };
    Err(format!(
        "The BETWEEN operator requires {why}; lower bound operand: AttributeValue: {}, upper bound \
         operand: AttributeValue: {}",
        printed(low),
        printed(high)
    ))
}

/// As AWS prints a value in a message: `{S:text}`.
fn printed(value: &Value) -> String {
    match value {
        Value::S(text) => format!("{{S:{text}}}"),
        Value::N(number) => format!("{{N:{number}}}"),
        other => {
            let json = super::super::value::json::value_to_json(other);
            json.to_string().replace('"', "")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Parameter;
    use super::super::binding::Bindings;
    use super::super::condition::ParsedCondition;
    use crate::rules::value::Value;
    use crate::rules::value::json::item_from_json;
    use crate::rules::value::tests::{n, s};
    use serde_json::json;

    fn bindings() -> Bindings {
        let values = [
            (":one", n("1")),
            (":two", n("2.0")),
            (":five", n("5")),
            (":he", s("he")),
            (":z", s("z")),
            (":S", s("S")),
            (":true", Value::Bool(true)),
            (":set", Value::Ss(vec!["b".into(), "a".into()])),
            (":list", Value::L(vec![])),
        ];
        Bindings::new(
            [("#t".into(), "text".into()), ("#a".into(), "a".into())].into(),
            values.into_iter().map(|(k, v)| (k.into(), v)).collect(),
        )
    }

    fn evaluate(text: &str) -> Result<bool, String> {
        let item = item_from_json(json!({
            "a": {"N": "1"}, "b": {"N": "2"}, "t": {"S": "hello"}, "ss": {"SS": ["a", "b"]},
            "l": {"L": [{"N": "2"}, {"SS": ["b", "a"]}]}, "m": {"M": {"x": {"S": "hey"}}},
        }))
        .unwrap();
        let parsed = ParsedCondition::parse(Parameter::Condition, text).map_err(|f| f.message)?;
        Ok(parsed.bind(&mut bindings()).map_err(|f| f.message)?.admits(&item))
    }

    #[test]
    fn admits_as_dynamodb_does() {
        for (text, expected) in [
            ("a = :one", true),
            ("a < b AND b <= :two", true),
            ("NOT a = :one OR a > b", false),
            ("not not a = :one", true),
            ("q = :one", false),
            ("q <> :one", true),
            ("q < :one", false),
            ("NOT q < :one", true),
            ("a < :z", false),
            ("a <> :z", true),
            ("ss = :set", true),
            ("a BETWEEN :one AND b", true),
            ("t BETWEEN :he and :z", true),
            ("a between b and :one", false),
            ("a in (q, :two, :one)", true),
            ("q in (q2)", false),
            ("attribute_exists(m.x) and attribute_not_exists(m.y)", true),
            ("attribute_exists (l[1])", true),
            ("attribute_type(t, :S)", true),
            ("attribute_type(q, :S)", false),
            ("begins_with(t, :he) and begins_with(m.x, :he)", true),
            ("begins_with(a, t)", false),
            ("contains(t, :he) and contains(ss, :z)", false),
            ("contains(l, :two) and contains(l, :set)", true),
            ("size(t) = :five and (size(ss)) = :two", true),
            ("((size(m)) = :one)", true),
            ("size(a) <> :five", true),
            ("a = :one OR a = :two AND b = :one", true),
            ("(a = :one OR a = :two) AND b = :one", false),
        ] {
            assert_eq!(evaluate(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn refuses_with_aws_texts() {
        let misused =
            "The function is not allowed to be used this way in an expression; function: ";
        let distinct = "The first operand must be distinct from the remaining operands for this operator \
                        or function; operator: ";
        let operand = "Incorrect operand type for operator or function; operator or function: ";
        let count = "Incorrect number of operands for operator or function; operator or function: ";
        let redundant = "The expression has redundant parentheses;";
        for (text, why) in [
            ("a=a and a > ((views))", redundant.to_owned()),
            ("(a)between(((b.c)).d)and(c)", redundant.into()),
            ("a=a AND ((a=a AND (a=a AND a=a)))", redundant.into()),
            ("a > whatever((:things), ((a)))", redundant.into()),
            ("a=a and whatever((:things)) > a", "Invalid function name; function: whatever".into()),
            ("attRIbute_exIsts((views), #a)", "Invalid function name; function: attRIbute_exIsts".into()),
            ("size(contains(a, b)) > a", format!("{misused}contains")),
            ("size(things)", format!("{misused}size")),
            ("a between b and attribute_exists(things)", format!("{misused}attribute_exists")),
            ("list_append(a, a) = :one", format!("{misused}list_append")),
            (":a < abOrT", "Attribute name is a reserved keyword; reserved keyword: abOrT".into()),
            (
                "(#P between :lo and :hi) and (#PC in (:cat1, :cat2))",
                "An expression attribute name used in the document path is not defined; attribute name: #P".into(),
            ),
            (
                "begins_with(:hello, #b)",
                "An expression attribute value used in expression is not defined; attribute value: :hello".into(),
            ),
            ("attribute_exists(things, a) and a=a", format!("{count}attribute_exists, number of operands: 2")),
            ("begins_with(things, size(a), b)", format!("{count}begins_with, number of operands: 3")),
            ("size(t, a) > b", format!("{count}size, number of operands: 2")),
            ("attribute_type(a, size(a)) and a=a", format!("{operand}attribute_type, operand type: N")),
            ("attribute_type(a, :true)", format!("{operand}attribute_type, operand type: BOOL")),
            (
                "attribute_type(a, :z)",
                "Invalid attribute type name found; type: z, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}".into(),
            ),
            ("begins_with(:list, a)", format!("{operand}begins_with, operand type: L")),
            ("attribute_not_exists(size(:one))", format!("{operand}size, operand type: N")),
            ("size(size(a)) > :one", format!("{operand}size, operand type: N")),
            ("a < :list", format!("{operand}<, operand type: L")),
            ("a between :list and :list", format!("{operand}BETWEEN, operand type: L")),
            (
                "attribute_not_exists(size(:z))",
                "Operator or function requires a document path; operator or function: attribute_not_exists".into(),
            ),
            ("a = a AND #a = b", format!("{distinct}=, first operand: [a]")),
            ("a > #a", format!("{distinct}>, first operand: [a]")),
            ("contains(ab.bc[1].a, ab.bc[1].#a)", format!("{distinct}contains, first operand: [ab, bc, [1], a]")),
            (
                "a between :z and :one",
                "The BETWEEN operator requires same data type for lower and upper bounds; lower bound \
                 operand: AttributeValue: {S:z}, upper bound operand: AttributeValue: {N:1}".into(),
            ),
            (
                "a between :two and :one",
                "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower \
                 bound operand: AttributeValue: {N:2}, upper bound operand: AttributeValue: {N:1}".into(),
            ),
        ] {
            assert_eq!(evaluate(text), Err(format!("Invalid ConditionExpression: {why}")), "{text}");
        }
    }

    #[test]
    fn syntax_errors_of_public_suites() {
        for text in [
            "things are not gonna be ok",
            "a > 4",
            "attribute_exists(Pictures-RearView)",
            "attribute_exists(\"Pictures.RearView\")",
            "attribute_exists(Pictures..RearView)",
            "attribute_exists(Pi#ctures.RearView)",
            "attribute_exists(asdf[a])",
            "a in b, c",
            "a > between",
            "a in b",
            "a in (b,c,)",
            "a in ()",
            "(a)between(b.(c.d))and(c)",
            "(a)between(b.c.d)and((c)",
            "#$.b > a",
            "a > :things.stuff",
            "b[:a] > a",
            "b[#_] > a",
            "ü > a",
            "(a)between(b.c[4.5].#d)and(:a)",
            "size(a).b > a",
            "(size(a)).b > a",
            "size(a)[0] > a",
            "a",
            ":one",
            "NOT a",
            "a AND :one",
            "a = :one OR NOT :one",
            "a != :one",
            "(((",
            "(a=:one) = :one",
        ] {
            let refusal = evaluate(text).unwrap_err();
            assert!(
                refusal.starts_with("Invalid ConditionExpression: Syntax error; "),
                "{text}: {refusal}"
            );
        }
    }

    #[test]
    fn bounds_operators_and_depth() {
        let ors = |depth: usize| format!("a<b {}{}", "or (a<b ".repeat(depth), ")".repeat(depth));
        assert_eq!(evaluate(&ors(149)), Ok(true));
        assert_eq!(
            evaluate(&ors(150)).unwrap_err(),
            "Invalid ConditionExpression: The expression contains too many operators; operator count: 301"
        );
        for text in [
            format!("{}a<b{}", "(".repeat(2046), ")".repeat(2046)),
            "(".repeat(4096),
            format!("{}a<b", "not ".repeat(1000)),
            format!("a < {}b{}", "size(".repeat(680), ")".repeat(680)),
            format!("a < {}b{}", "f(".repeat(1355), ")".repeat(1355)),
            "(".repeat(15_000),
        ] {
            assert!(evaluate(&text).unwrap_err().starts_with("Invalid ConditionExpression: "));
        }
        assert_eq!(evaluate(&format!("a IN ({}:one)", ":five,".repeat(99))), Ok(true));
        assert_eq!(
            evaluate(&format!("a IN ({}:one)", ":five,".repeat(100))).unwrap_err(),
            "Invalid ConditionExpression: The IN operator is provided with too many operands; number of \
             operands: 101"
        );
    }

    #[test]
    fn leftovers_are_named() {
        let parsed = ParsedCondition::parse(Parameter::Filter, "#t = :one").unwrap();
        let values = [(":one".to_owned(), n("1")), (":b".into(), n("1")), (":a".into(), n("1"))];
        let mut bindings = Bindings::new([("#t".into(), "t".into())].into(), values.into());
        parsed.bind(&mut bindings).unwrap();
        assert_eq!(
            bindings.check_all_used().unwrap_err().message,
            "Value provided in ExpressionAttributeValues unused in expressions: keys: {:a, :b}"
        );
    }
}
