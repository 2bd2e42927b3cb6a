//! A request's `ExpressionAttributeNames` and `ExpressionAttributeValues`, and which of them were used.

use super::super::value::{Value, ValueType, check};
use super::path::{Path, Step, WrittenPath, WrittenStep};
use super::token::{Kind, tokens};
use aws::Fault;
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

/// Bytes of a reference, its first character included.
const REFERENCE_MAX: usize = 255;

/// Keys carry their `#` and `:`.
#[derive(Default)]
pub struct Bindings {
    names: BTreeMap<String, String>,
    values: BTreeMap<String, Arc<Value>>,
    used: HashSet<String>,
}

impl Bindings {
    /// Of names and values that are already known to be sound.
    pub fn new(names: BTreeMap<String, String>, values: BTreeMap<String, Value>) -> Bindings {
        let values = values.into_iter().map(|(key, value)| (key, Arc::new(value))).collect();
        Bindings { names, values, used: HashSet::new() }
    }

    /// Of a request's members, with DynamoDB's checks in its order. An empty map is refused, an absent one
    /// is not. `read` makes a value of what the request has for it.
    pub fn from_request<V>(
        names: Option<impl IntoIterator<Item = (String, String)>>,
        values: Option<impl IntoIterator<Item = (String, V)>>,
        read: impl Fn(V) -> Result<Value, Fault>,
    ) -> Result<Bindings, Fault> {
        let mut bindings = Bindings::default();
        if let Some(names) = names {
            bindings.names = names.into_iter().collect();
            let keys = bindings.names.keys().map(String::as_str);
            check_keys("ExpressionAttributeNames", Kind::NameReference, keys)?;
            for (key, name) in &bindings.names {
                let found = check::attribute_name(name);
                found.map_err(|fault| invalid_entry(INVALID_NAME, key, fault))?;
            }
        }
        if let Some(values) = values {
            let values: Vec<(String, V)> = values.into_iter().collect();
            let keys = values.iter().map(|(key, _)| key.as_str());
            check_keys("ExpressionAttributeValues", Kind::ValueReference, keys)?;
            for (key, value) in values {
                let value = read(value);
                let value = value.map_err(|fault| invalid_entry(INVALID_VALUE, &key, fault))?;
                bindings.values.insert(key, Arc::new(value));
            }
        }
        Ok(bindings)
    }

    /// After every expression of the request was bound: nothing may be left over.
    pub fn check_all_used(&self) -> Result<(), Fault> {
        self.check_used("ExpressionAttributeNames", self.names.keys())?;
        self.check_used("ExpressionAttributeValues", self.values.keys())
    }

    fn check_used<'a>(
        &self,
        parameter: &str,
        keys: impl Iterator<Item = &'a String>,
    ) -> Result<(), Fault> {
        let unused: Vec<&str> =
            keys.filter(|key| !self.used.contains(*key)).map(String::as_str).collect();
        if unused.is_empty() {
            return Ok(());
        }
        Err(Fault::validation(format!(
            "Value provided in {parameter} unused in expressions: keys: {{{}}}",
            unused.join(", ")
        )))
    }

    pub(super) fn path(&mut self, written: &WrittenPath) -> Result<Path, String> {
        let mut steps = Vec::with_capacity(written.steps.len());
        for step in &written.steps {
            steps.push(match step {
                WrittenStep::Name(name) => Step::Name(name.clone()),
                WrittenStep::Index(index) => Step::Index(*index as usize),
                WrittenStep::Reference(reference) => Step::Name(self.name(reference)?),
            });
        }
        Ok(Path::new(steps))
    }

    fn name(&mut self, reference: &str) -> Result<String, String> {
        let name = self.names.get(reference).cloned().ok_or_else(|| {
            format!(
                "An expression attribute name used in the document path is not defined; attribute \
                 name: {reference}"
            )
        })?;
        self.mark(reference);
        Ok(name)
    }

    pub(super) fn value(&mut self, reference: &str) -> Result<Arc<Value>, String> {
        let value = self.values.get(reference).cloned().ok_or_else(|| {
            format!(
                "An expression attribute value used in expression is not defined; attribute value: \
                 {reference}"
            )
        })?;
        self.mark(reference);
        Ok(value)
    }

    fn mark(&mut self, reference: &str) {
        if !self.used.contains(reference) {
            self.used.insert(reference.to_owned());
        }
    }
}

/// What stands before the refusal of one of the names.
pub const INVALID_NAME: &str = "ExpressionAttributeNames contains invalid value: ";
/// What stands before the refusal of one of the values.
pub const INVALID_VALUE: &str = "ExpressionAttributeValues contains invalid value: ";

fn invalid_entry(what: &str, key: &str, mut fault: Fault) -> Fault {
    if fault.code == "ValidationException" {
        fault.message = format!("{what}{} for key {key}", fault.message);
    }
    fault
}

/// Refuses a map that is given without an entry.
pub fn check_filled(parameter: &str, entries: usize) -> Result<(), Fault> {
    match entries {
        0 => Err(Fault::validation(format!("{parameter} must not be empty"))),
        _ => Ok(()),
    }
}

fn check_keys<'a>(
    parameter: &str,
    kind: Kind,
    keys: impl ExactSizeIterator<Item = &'a str>,
) -> Result<(), Fault> {
    check_filled(parameter, keys.len())?;
    let sound = |key: &str| {
        let token = tokens(key)[0];
        token.kind == kind && token.start == 0 && token.end == key.len()
    };
    for key in keys {
        let why = if key.len() > REFERENCE_MAX {
            // Only names tell their size: so does DynamoDB.
            let size = if kind == Kind::NameReference {
                format!(" size of key: {}", key.len())
            } else {
                String::new()
            };
            format!("The expression attribute map contains a key that is too long;{size}")
        } else if !sound(key) {
            format!("Syntax error; key: \"{key}\"")
        } else {
            continue;
        };
        return Err(Fault::validation(format!("{parameter} contains invalid key: {why}")));
    }
    Ok(())
}

/// `Incorrect operand type for operator or function; operator or function: size, operand type: N`
pub fn wrong_operand_type(operator: &str, found: ValueType) -> String {
    format!(
        "Incorrect operand type for operator or function; operator or function: {operator}, operand \
         type: {}",
        found.name()
    )
}

/// `Incorrect number of operands for operator or function; …`
pub fn wrong_operand_count(operator: &str, count: usize) -> String {
    format!(
        "Incorrect number of operands for operator or function; operator or function: {operator}, \
         number of operands: {count}"
    )
}

/// `The IN operator is provided with too many operands; …`
pub fn too_many_in_operands(count: usize) -> String {
    format!("The IN operator is provided with too many operands; number of operands: {count}")
}

/// `Operator or function requires a document path; …`
pub fn path_required(operator: &str) -> String {
    format!("Operator or function requires a document path; operator or function: {operator}")
}
