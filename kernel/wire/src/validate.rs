//! Checks a decoded input against its table, in AWS's words.

use crate::schema::{Kind, MemberSpec, Model, ShapeSpec};
use crate::shape::{Encoder, Shape};
use crate::{Protocol, Timestamp};
use aws::Fault;
use regex::Regex;
use serde_json::Value;
use std::collections::HashMap;
use std::sync::{LazyLock, RwLock};

/// Violations named in one message; AWS stops at ten.
const VIOLATIONS_MAX: usize = 10;

/// Ok, or the validation error of the model's service.
pub fn validate<T: Shape>(model: &Model, input: &T) -> Result<(), Fault> {
    let mut checker = Checker::new(T::SHAPE, model.name == "s3");
    input.encode(&mut checker);
    let violations = checker.violations;
    if violations.is_empty() {
        return Ok(());
    }
    let count = violations.len();
    let message = format!(
        "{count} validation error{} detected: {}",
        if count == 1 { "" } else { "s" },
        violations.join("; ")
    );
    Err(Fault::client(code(model), message))
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

/// A required member was not there; `path` is as the model names it, `A.B`.
pub fn missing(code: &str, path: &str) -> Fault {
    let path = path.split('.').fold(String::new(), |path, name| joined(&path, name));
    let constraint = "failed to satisfy constraint: Member must not be null";
    Fault::client(code, format!("1 validation error detected: Value null at '{path}' {constraint}"))
}

/// Walks a value as an encoder would, comparing instead of writing.
struct Checker {
    violations: Vec<String>,
    frames: Vec<Frame>,
    next: Option<(&'static ShapeSpec, String)>,
    /// S3 checks its own constraints, in words of its own.
    presence_only: bool,
}

struct Frame {
    spec: &'static ShapeSpec,
    path: String,
    count: usize,
}

impl Checker {
    fn new(spec: &'static ShapeSpec, presence_only: bool) -> Checker {
        let next = Some((spec, String::new()));
        Checker { violations: Vec::new(), frames: Vec::new(), next, presence_only }
    }

    fn violate(&mut self, value: &str, path: &str, constraint: &str) {
        if self.violations.len() < VIOLATIONS_MAX && !self.presence_only {
            self.violations.push(format!(
                "Value '{value}' at '{path}' failed to satisfy constraint: {constraint}"
            ));
        }
    }

    fn length(&mut self, value: &str, length: usize, spec: &ShapeSpec, path: &str) {
        let length = length as f64;
        if let Some(min) = spec.min.filter(|min| length < *min) {
            let constraint = format!("Member must have length greater than or equal to {min}");
            self.violate(value, path, &constraint);
        }
        if let Some(max) = spec.max.filter(|max| length > *max) {
            let constraint = format!("Member must have length less than or equal to {max}");
            self.violate(value, path, &constraint);
        }
    }

    fn number(&mut self, text: &str, value: f64) {
        let Some((spec, path)) = self.next.take() else { return };
        if let Some(min) = spec.min.filter(|min| value < *min) {
            let constraint = format!("Member must have value greater than or equal to {min}");
            self.violate(text, &path, &constraint);
        }
        if let Some(max) = spec.max.filter(|max| value > *max) {
            let constraint = format!("Member must have value less than or equal to {max}");
            self.violate(text, &path, &constraint);
        }
    }

    fn begin(&mut self) {
        if let Some((spec, path)) = self.next.take() {
            self.frames.push(Frame { spec, path, count: 0 });
        }
    }

    fn end_counted(&mut self) {
        if let Some(Frame { spec, path, count }) = self.frames.pop() {
            self.length("[]", count, spec, &path);
        }
    }
}

fn joined(path: &str, name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|c| c.to_ascii_lowercase()).into_iter();
    let name: String = first.chain(letters).collect();
    if path.is_empty() { name } else { format!("{path}.{name}") }
}

impl Encoder for Checker {
    fn begin_structure(&mut self) {
        self.begin();
    }
    fn member(&mut self, spec: &'static MemberSpec) {
        let path = self.frames.last().map_or("", |frame| &frame.path);
        self.next = Some((spec.shape, joined(path, spec.name)));
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
            let path = format!("{}.{}.member", frame.path, frame.count);
            self.next = frame.spec.members.first().map(|member| (member.shape, path));
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
            let path = format!("{}.{key}.member", frame.path);
            self.next = frame.spec.members.get(1).map(|member| (member.shape, path));
        }
    }
    fn end_map(&mut self) {
        self.end_counted();
    }
    fn string(&mut self, value: &str) {
        let Some((spec, path)) = self.next.take() else { return };
        if spec.kind != Kind::String || self.presence_only {
            return;
        }
        if !spec.values.is_empty() && !spec.values.contains(&value) {
            let values = spec.values.join(", ");
            let constraint = format!("Member must satisfy enum value set: [{values}]");
            return self.violate(value, &path, &constraint);
        }
        self.length(value, value.chars().count(), spec, &path);
        if let Some(pattern) = spec.pattern
            && !matches(pattern, value)
        {
            let constraint = format!("Member must satisfy regular expression pattern: {pattern}");
            self.violate(value, &path, &constraint);
        }
    }
    fn boolean(&mut self, _value: bool) {
        self.next = None;
    }
    fn long(&mut self, value: i64) {
        self.number(&value.to_string(), value as f64);
    }
    fn double(&mut self, value: f64) {
        self.number(&value.to_string(), value);
    }
    fn blob(&mut self, value: &[u8]) {
        if let Some((spec, path)) = self.next.take() {
            self.length("java.nio.HeapByteBuffer", value.len(), spec, &path);
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
