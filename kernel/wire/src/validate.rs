//! Checks a decoded input against its table, in AWS's words.

use crate::printed::Printed;
use crate::schema::{Kind, MemberSpec, Model, ShapeSpec};
use crate::shape::{Encoder, Shape};
use crate::{Protocol, Timestamp};
use aws::Fault;
use regex::Regex;
use serde_json::Value;
use std::collections::HashMap;
use std::fmt::Write;
use std::sync::{LazyLock, RwLock};

/// Violations named in one message; AWS stops at ten.
const VIOLATIONS_MAX: usize = 10;
/// How messages show bytes.
const BYTES: &str = "java.nio.HeapByteBuffer";

/// Ok, or the validation error of the model's service.
pub fn validate<T: Shape>(model: &Model, input: &T) -> Result<(), Fault> {
    if is_worded_elsewhere(model) {
        return Ok(());
    }
    let whole_lists = matches!(model.name, "lambda" | "kinesis");
    let says_null = model.name == "lambda";
    let mut checker = Checker { whole_lists, says_null, ..Checker::quick(T::SHAPE) };
    input.encode(&mut checker);
    if checker.violations.is_empty() {
        return Ok(());
    }
    // Once more, with what messages show of lists and maps.
    let mut checker = Checker { whole_lists, says_null, ..Checker::new(T::SHAPE) };
    input.encode(&mut checker);
    in_order(T::SHAPE, &mut checker.violations);
    Err(fault(model, &checker.violations))
}

/// Members of inputs whose violations AWS tells in this order, wherever those of other members stand. As recorded on AWS in
/// October 2026 by <https://github.com/paritysuite/dynamodb-conformance>.
const ORDERS: [(&str, &[&str]); 5] = [
    ("CreateTableInput", &["globalSecondaryIndexes", "localSecondaryIndexes"]),
    ("DeleteItemInput", &["returnConsumedCapacity", "returnValues"]),
    ("PutItemInput", &["returnConsumedCapacity", "returnValues", "tableName"]),
    ("TransactWriteItemsInput", &["clientRequestToken", "returnConsumedCapacity"]),
    ("UpdateItemInput", &["returnConsumedCapacity", "tableName", "returnValues"]),
];

/// Puts violations in the order in which AWS tells them, as far as it differs.
pub fn in_order(spec: &ShapeSpec, violations: &mut [String]) {
    let Some((_, order)) = ORDERS.iter().find(|(name, _)| *name == spec.name) else { return };
    let rank = |violation: &String| {
        let (told, _) = violation.split_once("' failed to satisfy constraint: ")?;
        let (_, path) = told.rsplit_once(" at '")?;
        order.iter().position(|member| path.split('.').next() == Some(*member))
    };
    let places: Vec<usize> =
        (0..violations.len()).filter(|at| rank(&violations[*at]).is_some()).collect();
    let mut told: Vec<String> = places.iter().map(|at| violations[*at].clone()).collect();
    told.sort_by_key(rank);
    for (at, violation) in places.into_iter().zip(told) {
        violations[at] = violation;
    }
}

/// S3 and SQS check their own constraints, in words of their own.
pub fn is_worded_elsewhere(model: &Model) -> bool {
    matches!(model.name, "s3" | "sqs")
}

/// The code that the model's service gives to bad input.
pub fn code(model: &Model) -> &'static str {
    match model.protocols.first() {
        Some(Protocol::Query | Protocol::Ec2Query) => "ValidationError",
        Some(Protocol::RestXml) => "InvalidRequest",
        _ if model.name == "logs" => "InvalidParameterException",
        _ => "ValidationException",
    }
}

/// Several violations as one error.
pub fn fault(model: &Model, violations: &[String]) -> Fault {
    let plural = if violations.len() == 1 { "" } else { "s" };
    let count = violations.len();
    let all = violations.join("; ");
    Fault::client(code(model), format!("{count} validation error{plural} detected: {all}"))
}

/// A required member was not there; `path` is as the model names it, `A.B`.
pub fn missing(code: &str, path: &str) -> Fault {
    let mut written = String::new();
    for name in path.split('.') {
        push_name(&mut written, name);
    }
    let constraint = "failed to satisfy constraint: Member must not be null";
    let message = format!("1 validation error detected: Value null at '{written}' {constraint}");
    Fault::client(code, message)
}

/// Walks a value as an encoder would, comparing instead of writing.
pub struct Checker {
    pub violations: Vec<String>,
    frames: Vec<Frame>,
    /// The shape of the value to come.
    next: Option<&'static ShapeSpec>,
    /// The values so far, as messages show them; none where only the count of violations matters.
    printed: Option<Printed>,
    /// As Lambda and Kinesis word it: a list of texts names all that they have to be, and itself as the place, as maps do
    /// everywhere.
    whole_lists: bool,
    /// As Lambda words it: what has to be something may not be null either.
    says_null: bool,
}

/// An open structure, list or map, and how far into it the walk is.
struct Frame {
    spec: &'static ShapeSpec,
    count: usize,
    member: &'static str,
    key: String,
    /// Of a map: whether a key, or a value, breaks its rules; of a list that is told of as a whole, whether an element does.
    wrong_key: bool,
    wrong_value: bool,
}

impl Checker {
    pub fn new(spec: &'static ShapeSpec) -> Checker {
        Checker { printed: Some(Printed::default()), ..Checker::quick(spec) }
    }

    /// Without what messages show of lists and maps.
    fn quick(spec: &'static ShapeSpec) -> Checker {
        Checker {
            violations: Vec::new(),
            frames: Vec::new(),
            next: Some(spec),
            printed: None,
            whole_lists: false,
            says_null: false,
        }
    }

    /// The next value is of this shape, wherever the walk is.
    pub fn expect(&mut self, spec: &'static ShapeSpec) {
        self.next = Some(spec);
    }

    /// A required member of the open structure is absent.
    pub fn absent(&mut self, member: &'static MemberSpec) {
        if let Some(frame) = self.frames.last_mut() {
            frame.member = member.name;
        }
        self.push(|path| {
            format!("Value null at '{path}' failed to satisfy constraint: Member must not be null")
        });
    }

    fn push(&mut self, text: impl FnOnce(&str) -> String) {
        if self.violations.len() < VIOLATIONS_MAX {
            let path = self.path();
            self.violations.push(text(&path));
        }
    }

    fn violate(&mut self, spec: &ShapeSpec, value: &str, constraint: &str) {
        self.push(|path| match spec.sensitive {
            true => format!("Value at '{path}' failed to satisfy constraint: {constraint}"),
            false => {
                format!("Value '{value}' at '{path}' failed to satisfy constraint: {constraint}")
            }
        });
    }

    /// Where the walk is: `tags.1.member.key`.
    fn path(&self) -> String {
        let mut path = String::new();
        for frame in &self.frames {
            // Writing to a String cannot fail.
            let _always = match frame.spec.kind {
                Kind::List => write!(path, ".{}.member", frame.count),
                Kind::Map => write!(path, ".{}.member", frame.key),
                _ => {
                    push_name(&mut path, frame.member);
                    Ok(())
                }
            };
        }
        path
    }

    fn length(&mut self, value: &str, length: usize, spec: &ShapeSpec) {
        let length = length as f64;
        if spec.min.is_some_and(|min| length < min) || spec.max.is_some_and(|max| length > max) {
            let bounds = length_bounds(spec);
            let broken = bounds.into_iter().find(|(least, bound, _)| match least {
                true => length < *bound,
                false => length > *bound,
            });
            if let Some((_, _, constraint)) = broken {
                self.violate(spec, value, &constraint);
            }
        }
    }

    fn number(&mut self, text: &str, value: f64) {
        let Some(spec) = self.next.take() else { return };
        self.print(spec, text);
        let whole_lists = self.whole_lists;
        if let Some(map) =
            self.frames.last_mut().filter(|f| whole_lists && f.spec.kind == Kind::Map)
        {
            map.wrong_value |= !fits_value(spec, value);
            return;
        }
        if let Some(min) = spec.min.filter(|min| value < *min) {
            self.violate(
                spec,
                text,
                &format!("Member must have value greater than or equal to {min}"),
            );
        }
        if let Some(max) = spec.max.filter(|max| value > *max) {
            self.violate(
                spec,
                text,
                &format!("Member must have value less than or equal to {max}"),
            );
        }
    }

    fn begin(&mut self) {
        if let Some(spec) = self.next.take() {
            let key = String::new();
            let (wrong_key, wrong_value) = (false, false);
            self.frames.push(Frame { spec, count: 0, member: "", key, wrong_key, wrong_value });
            self.printed.iter_mut().for_each(Printed::begin);
        }
    }

    /// The end of a list or map, which has a length to check.
    fn end_counted(&mut self) {
        let Some(frame) = self.frames.pop() else { return };
        let text = self.printed.as_mut().map(|printed| printed.end(frame.spec));
        let text = text.unwrap_or_default();
        match self.frames.last_mut() {
            // A map names all that its values have to be, and itself as the place.
            Some(map) if map.spec.kind == Kind::Map => {
                map.wrong_value |= !fits_length(frame.spec, frame.count);
            }
            _ => self.length(&text, frame.count, frame.spec),
        }
        if let ([element], true) = (frame.spec.members, frame.wrong_value) {
            let constraint =
                format!("Member must satisfy constraint: {}", self.whole(element.shape));
            self.violate(frame.spec, &text, &constraint);
        }
        if let [key, value] = frame.spec.members {
            if frame.wrong_key {
                let constraint = format!("Map keys must satisfy constraint: {}", all_of(key.shape));
                self.violate(frame.spec, &text, &constraint);
            }
            if frame.wrong_value {
                let all =
                    if self.whole_lists { self.whole(value.shape) } else { all_of(value.shape) };
                let constraint = format!("Map value must satisfy constraint: {all}");
                self.violate(frame.spec, &text, &constraint);
            }
        }
    }

    /// Every constraint of a shape, its enumeration and its numbers too.
    fn whole(&self, spec: &ShapeSpec) -> String {
        let mut constraints = Vec::new();
        if !spec.values.is_empty() {
            let values = spec.values.join(", ");
            constraints.push(format!("Member must satisfy enum value set: [{values}]"));
        }
        if matches!(spec.kind, Kind::Integer | Kind::Long | Kind::Float | Kind::Double) {
            let bound = |bound: f64, than: &str| {
                let bound = number_text(spec, bound);
                format!("Member must have value {than} than or equal to {bound}")
            };
            constraints.extend(spec.max.map(|max| bound(max, "less")));
            constraints.extend(spec.min.map(|min| bound(min, "greater")));
        } else {
            constraints.extend(length_bounds(spec).into_iter().rev().map(|(_, _, text)| text));
        }
        constraints.extend(spec.pattern.map(pattern_constraint));
        if self.says_null {
            constraints.push("Member must not be null".to_owned());
        }
        format!("[{}]", constraints.join(", "))
    }

    /// A value that has no constraints.
    fn plain(&mut self, text: &str) {
        if let Some(spec) = self.next.take() {
            self.print(spec, text);
        }
    }

    fn print(&mut self, spec: &ShapeSpec, text: &str) {
        self.printed.iter_mut().for_each(|printed| printed.value(spec, text));
    }
}

/// Every constraint of a shape, as messages list them.
fn all_of(spec: &ShapeSpec) -> String {
    let mut constraints: Vec<_> =
        length_bounds(spec).into_iter().rev().map(|(_, _, text)| text).collect();
    constraints.extend(spec.pattern.map(pattern_constraint));
    format!("[{}]", constraints.join(", "))
}

/// A number as Java prints one of its kind.
fn number_text(spec: &ShapeSpec, value: f64) -> String {
    match spec.kind {
        Kind::Float | Kind::Double => format!("{value:?}"),
        _ => value.to_string(),
    }
}

/// Whether it is the least, the bound, and its wording; of those that the shape has.
fn length_bounds(spec: &ShapeSpec) -> Vec<(bool, f64, String)> {
    let worded = |least: bool, bound: f64| {
        let than = if least { "greater than" } else { "less than" };
        (least, bound, format!("Member must have length {than} or equal to {bound}"))
    };
    let least = spec.min.map(|min| worded(true, min));
    least.into_iter().chain(spec.max.map(|max| worded(false, max))).collect()
}

fn pattern_constraint(pattern: &str) -> String {
    format!("Member must satisfy regular expression pattern: {pattern}")
}

/// Appends a member as messages name it: first letter small.
fn push_name(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    let mut letters = name.chars();
    path.extend(letters.next().map(|first| first.to_ascii_lowercase()));
    path.push_str(letters.as_str());
}

fn fits_length(spec: &ShapeSpec, length: usize) -> bool {
    let length = length as f64;
    spec.min.is_none_or(|min| length >= min) && spec.max.is_none_or(|max| length <= max)
}

fn fits_value(spec: &ShapeSpec, value: f64) -> bool {
    spec.min.is_none_or(|min| value >= min) && spec.max.is_none_or(|max| value <= max)
}

fn fits(spec: &ShapeSpec, text: &str) -> bool {
    fits_length(spec, text.chars().count())
        && spec.pattern.is_none_or(|pattern| matches(pattern, text))
}

impl Encoder for Checker {
    fn begin_structure(&mut self) {
        self.begin();
    }
    fn member(&mut self, spec: &'static MemberSpec) {
        if let Some(frame) = self.frames.last_mut() {
            frame.member = spec.name;
        }
        self.next = Some(spec.shape);
        self.printed.iter_mut().for_each(|printed| printed.member(spec.name));
    }
    fn end_structure(&mut self) {
        if let (Some(frame), Some(printed)) = (self.frames.pop(), &mut self.printed) {
            printed.end(frame.spec);
        }
    }
    fn begin_list(&mut self) {
        self.begin();
    }
    fn element(&mut self) {
        if let Some(frame) = self.frames.last_mut() {
            frame.count += 1;
            self.next = frame.spec.members.first().map(|member| member.shape);
        }
        self.printed.iter_mut().for_each(Printed::element);
    }
    fn end_list(&mut self) {
        self.end_counted();
    }
    fn begin_map(&mut self) {
        self.begin();
    }
    fn key(&mut self, key: &str) {
        if let Some(frame) = self.frames.last_mut() {
            frame.count += 1;
            frame.key.clear();
            frame.key.push_str(key);
            frame.wrong_key |=
                frame.spec.members.first().is_some_and(|spec| !fits(spec.shape, key));
            self.next = frame.spec.members.get(1).map(|member| member.shape);
        }
        self.printed.iter_mut().for_each(|printed| printed.key(key));
    }
    fn end_map(&mut self) {
        self.end_counted();
    }
    fn string(&mut self, value: &str) {
        let Some(spec) = self.next.take() else { return };
        self.print(spec, value);
        if spec.kind != Kind::String {
            return;
        }
        let wholly = |frame: &&mut Frame| frame.spec.kind == Kind::List;
        if let Some(list) = self.frames.last_mut().filter(wholly).filter(|_| self.whole_lists) {
            let known = spec.values.is_empty() || spec.values.contains(&value);
            list.wrong_value |= !known || !fits(spec, value);
            return;
        }
        if !spec.values.is_empty() && !spec.values.contains(&value) {
            let values = spec.values.join(", ");
            return self.violate(
                spec,
                value,
                &format!("Member must satisfy enum value set: [{values}]"),
            );
        }
        if let Some(map) = self.frames.last_mut().filter(|frame| frame.spec.kind == Kind::Map) {
            map.wrong_value |= !fits(spec, value);
            return;
        }
        if spec.min.is_some() || spec.max.is_some() {
            self.length(value, value.chars().count(), spec);
        }
        if let Some(pattern) = spec.pattern.filter(|pattern| !matches(pattern, value)) {
            self.violate(spec, value, &pattern_constraint(pattern));
        }
    }
    fn boolean(&mut self, value: bool) {
        self.plain(&value.to_string());
    }
    fn long(&mut self, value: i64) {
        match self.next {
            Some(spec) if spec.min.is_some() || spec.max.is_some() => {
                self.number(&value.to_string(), value as f64);
            }
            _ => self.plain(&value.to_string()),
        }
    }
    fn double(&mut self, value: f64) {
        self.number(&format!("{value:?}"), value);
    }
    fn blob(&mut self, value: &[u8]) {
        if let Some(spec) = self.next.take() {
            self.print(spec, BYTES);
            self.length(BYTES, value.len(), spec);
        }
    }
    fn timestamp(&mut self, value: Timestamp) {
        self.plain(&value.millis().to_string());
    }
    fn document(&mut self, value: &Value) {
        self.plain(&value.to_string());
    }
}

/// A pattern as it is checked: what a value may not begin with, and what it has to be as a whole.
struct Compiled {
    not: Vec<Regex>,
    whole: Option<Regex>,
}

impl Compiled {
    /// Takes off the negative look aheads that a pattern begins with, which this engine has not:
    /// `(?!^[0-9]+$)([a-z0-9]+)`, also within parentheses of its own. What it cannot read is not checked.
    fn new(pattern: &str) -> Compiled {
        let bare = pattern.strip_prefix('(').and_then(|inner| inner.strip_suffix(')'));
        let mut rest = bare.filter(|inner| inner.starts_with("(?!")).unwrap_or(pattern);
        let mut not = Vec::new();
        while let Some((ahead, behind)) = rest.strip_prefix("(?!").and_then(|r| r.split_once(')')) {
            if ahead.contains('(') {
                break;
            }
            not.extend(Regex::new(&format!("^(?:{ahead})")));
            rest = behind;
        }
        Compiled { not, whole: Regex::new(&format!("^(?:{rest})$")).ok() }
    }

    fn matches(&self, value: &str) -> bool {
        self.not.iter().all(|not| !not.is_match(value))
            && self.whole.as_ref().is_none_or(|whole| whole.is_match(value))
    }
}

/// Whether the whole value matches.
fn matches(pattern: &'static str, value: &str) -> bool {
    static COMPILED: LazyLock<RwLock<HashMap<&'static str, Compiled>>> =
        LazyLock::new(RwLock::default);
    if let Ok(compiled) = COMPILED.read()
        && let Some(known) = compiled.get(pattern)
    {
        return known.matches(value);
    }
    let made = Compiled::new(pattern);
    let result = made.matches(value);
    if let Ok(mut compiled) = COMPILED.write() {
        compiled.insert(pattern, made);
    }
    result
}

#[cfg(test)]
mod tests {
    use super::{in_order, matches};
    use crate::schema::{Kind, ShapeSpec};

    #[test]
    fn some_members_are_told_before_others() {
        let told = |input: &'static str, members: &[&str]| {
            let spec = ShapeSpec::new(input, Kind::Structure, &[]);
            let tell = |member: &&str| {
                format!("Value 'a' at '{member}' failed to satisfy constraint: Member must not")
            };
            let mut violations: Vec<String> = members.iter().map(tell).collect();
            in_order(&spec, &mut violations);
            let member = |text: &String| text.split('\'').nth(3).map(str::to_owned);
            violations.iter().filter_map(member).collect::<Vec<_>>()
        };
        let given = ["tableName", "key", "returnValues", "returnConsumedCapacity"];
        assert_eq!(told("GetItemInput", &given), given);
        assert_eq!(
            told("UpdateItemInput", &given),
            ["returnConsumedCapacity", "key", "tableName", "returnValues"]
        );
        let local = "localSecondaryIndexes.1.member.indexName";
        let global = "globalSecondaryIndexes.1.member.indexName";
        assert_eq!(told("CreateTableInput", &[local, global]), [global, local]);
    }

    #[test]
    fn patterns_that_look_ahead() {
        let alias = "(?!^[0-9]+$)([a-zA-Z0-9-_]+)";
        assert!(matches(alias, "live") && matches(alias, "2a") && !matches(alias, "2024"));
        let qualifier = "((?!^\\d+$)^[0-9a-zA-Z-_]+$)";
        assert!(matches(qualifier, "live") && !matches(qualifier, "1"));
        assert!(!matches(qualifier, "$LATEST"));
        let two = "(?!a)(?!.*--)[a-z-]+";
        assert!(matches(two, "b-c") && !matches(two, "ab") && !matches(two, "b--c"));
    }
}
