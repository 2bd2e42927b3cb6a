//! Checks a decoded input against its table, in AWS's words.

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

/// Ok, or the validation error of the model's service.
pub fn validate<T: Shape>(model: &Model, input: &T) -> Result<(), Fault> {
    if is_worded_elsewhere(model) {
        return Ok(());
    }
    let mut checker = Checker::new(T::SHAPE);
    input.encode(&mut checker);
    match checker.violations.as_slice() {
        [] => Ok(()),
        violations => Err(fault(model, violations)),
    }
}

/// S3 checks its own constraints, in words of its own.
pub fn is_worded_elsewhere(model: &Model) -> bool {
    model.name == "s3"
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
}

/// An open structure, list or map, and how far into it the walk is.
struct Frame {
    spec: &'static ShapeSpec,
    count: usize,
    member: &'static str,
    key: String,
    /// Of a map with a key that breaks its rules: the map as Java prints it.
    printed: Option<String>,
}

impl Checker {
    pub fn new(spec: &'static ShapeSpec) -> Checker {
        Checker { violations: Vec::new(), frames: Vec::new(), next: Some(spec) }
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

    fn length(&mut self, value: Option<&str>, length: usize, spec: &ShapeSpec) {
        let length = length as f64;
        if spec.min.is_some_and(|min| length < min) || spec.max.is_some_and(|max| length > max) {
            let bounds = length_bounds(spec);
            let broken = bounds.into_iter().find(|(least, bound, _)| match least {
                true => length < *bound,
                false => length > *bound,
            });
            if let Some((_, _, constraint)) = broken {
                match value {
                    Some(value) => self.violate(spec, value, &constraint),
                    None => self.push(|path| {
                        format!("Value at '{path}' failed to satisfy constraint: {constraint}")
                    }),
                }
            }
        }
    }

    fn number(&mut self, text: &str, value: f64) {
        let Some(spec) = self.next.take() else { return };
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
            self.frames.push(Frame { spec, count: 0, member: "", key, printed: None });
        }
    }

    fn end_counted(&mut self) {
        let Some(frame) = self.frames.pop() else { return };
        let told = match (frame.count, frame.spec.kind) {
            (0, Kind::Map) => Some("{}"),
            (0, _) => Some("[]"),
            // AWS shows the members in a form of its own, or not at all.
            _ => None,
        };
        self.length(told, frame.count, frame.spec);
        if let (Some(printed), Some(key)) = (frame.printed, frame.spec.members.first()) {
            let mut constraints: Vec<_> =
                length_bounds(key.shape).into_iter().rev().map(|(_, _, text)| text).collect();
            constraints.extend(key.shape.pattern.map(pattern_constraint));
            let constraint =
                format!("Map keys must satisfy constraint: [{}]", constraints.join(", "));
            self.violate(frame.spec, &format!("{{{printed}}}"), &constraint);
        }
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

fn fits(spec: &ShapeSpec, text: &str) -> bool {
    let length = text.chars().count() as f64;
    spec.min.is_none_or(|min| length >= min)
        && spec.max.is_none_or(|max| length <= max)
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
    }
    fn end_structure(&mut self) {
        self.frames.pop();
    }
    fn begin_list(&mut self) {
        self.begin();
    }
    fn element(&mut self) {
        if let Some(frame) = self.frames.last_mut() {
            frame.count += 1;
            self.next = frame.spec.members.first().map(|member| member.shape);
        }
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
            if frame.spec.members.first().is_some_and(|spec| !fits(spec.shape, key)) {
                let printed = frame.printed.get_or_insert_default();
                let comma = if printed.is_empty() { "" } else { ", " };
                printed.push_str(comma);
                printed.push_str(key);
                printed.push('=');
            }
            self.next = frame.spec.members.get(1).map(|member| member.shape);
        }
    }
    fn end_map(&mut self) {
        self.end_counted();
    }
    fn string(&mut self, value: &str) {
        let Some(spec) = self.next.take() else { return };
        if let Some(Frame { printed: Some(printed), .. }) = self.frames.last_mut() {
            printed.push_str(value);
        }
        if spec.kind != Kind::String {
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
        if spec.min.is_some() || spec.max.is_some() {
            self.length(Some(value), value.chars().count(), spec);
        }
        if let Some(pattern) = spec.pattern.filter(|pattern| !matches(pattern, value)) {
            self.violate(spec, value, &pattern_constraint(pattern));
        }
    }
    fn boolean(&mut self, _value: bool) {
        self.next = None;
    }
    fn long(&mut self, value: i64) {
        match self.next {
            Some(spec) if spec.min.is_some() || spec.max.is_some() => {
                self.number(&value.to_string(), value as f64);
            }
            _ => self.next = None,
        }
    }
    fn double(&mut self, value: f64) {
        self.number(&value.to_string(), value);
    }
    fn blob(&mut self, value: &[u8]) {
        if let Some(spec) = self.next.take() {
            self.length(Some("java.nio.HeapByteBuffer"), value.len(), spec);
        }
    }
    fn timestamp(&mut self, _value: Timestamp) {
        self.next = None;
    }
    fn document(&mut self, _value: &Value) {
        self.next = None;
    }
}

/// Whether the whole value matches. A pattern that this engine cannot read is not checked.
fn matches(pattern: &'static str, value: &str) -> bool {
    static COMPILED: LazyLock<RwLock<HashMap<&'static str, Option<Regex>>>> =
        LazyLock::new(RwLock::default);
    let check = |regex: &Option<Regex>| regex.as_ref().is_none_or(|regex| regex.is_match(value));
    if let Ok(compiled) = COMPILED.read()
        && let Some(regex) = compiled.get(pattern)
    {
        return check(regex);
    }
    let regex = Regex::new(&format!("^(?:{pattern})$")).ok();
    let result = check(&regex);
    if let Ok(mut compiled) = COMPILED.write() {
        compiled.insert(pattern, regex);
    }
    result
}
