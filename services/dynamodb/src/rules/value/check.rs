//! What DynamoDB demands of values, whichever way they arrive, with its texts.

use super::super::number::{Number, NumberError};
use super::{ITEM_SIZE_MAX, NAME_SIZE_LIMIT, NESTING_MAX, Value};
use aws::Fault;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use std::collections::HashSet;
use std::hash::Hash;

const INVALID: &str = "One or more parameter values were invalid: ";

/// Refuses an attribute's name that is empty or too long.
pub fn name(name: &str) -> Result<(), Fault> {
    attribute_name(name).map_err(|fault| invalid(&fault.message))
}

/// As [`name`], in the words that AWS has for items and names of requests.
pub fn attribute_name(name: &str) -> Result<(), Fault> {
    if name.is_empty() {
        return Err(Fault::validation("Empty attribute name"));
    }
    if name.len() >= NAME_SIZE_LIMIT {
        let why = "Attribute name is too large, must be less than 65536 bytes";
        return Err(Fault::validation(why));
    }
    Ok(())
}

/// Refuses a value with more lists and maps around it than DynamoDB takes.
pub fn depth(depth: usize) -> Result<(), Fault> {
    if depth > NESTING_MAX {
        return Err(Fault::validation(
            "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond \
             supported limit",
        ));
    }
    Ok(())
}

/// Refuses an item of more bytes than one may have. `Item size to update …` is what an update says.
pub fn size(bytes: usize, is_update: bool) -> Result<(), Fault> {
    if bytes > ITEM_SIZE_MAX {
        let subject = if is_update { "Item size to update" } else { "Item size" };
        return Err(Fault::validation(format!("{subject} has exceeded the maximum allowed size")));
    }
    Ok(())
}

pub fn number(text: &str) -> Result<Number, Fault> {
    Ok(Number::parse(text)?)
}

pub fn null(truth: bool) -> Result<Value, Fault> {
    if truth {
        return Ok(Value::Null);
    }
    Err(invalid("Null attribute value types must have the value of true"))
}

pub fn string_set(set: Vec<String>) -> Result<Vec<String>, Fault> {
    if set.is_empty() {
        return Err(invalid("An string set  may not be empty"));
    }
    if has_duplicates(&set) {
        let members = set.join(", ");
        return Err(invalid(&format!("Input collection [{members}] contains duplicates.")));
    }
    Ok(set)
}

pub fn number_set(texts: &[String]) -> Result<Vec<Number>, Fault> {
    let set = texts.iter().map(|text| number(text)).collect::<Result<Vec<_>, _>>()?;
    if set.is_empty() {
        return Err(invalid("An number set  may not be empty"));
    }
    if has_duplicates(&set) {
        return Err(Fault::validation("Input collection contains duplicates"));
    }
    Ok(set)
}

pub fn binary_set(set: Vec<Bytes>) -> Result<Vec<Bytes>, Fault> {
    if set.is_empty() {
        return Err(invalid("Binary sets should not be empty"));
    }
    if has_duplicates(&set) {
        let members = set.iter().map(|b| STANDARD.encode(b)).collect::<Vec<_>>().join(", ");
        // The missing blank is AWS's.
        return Err(invalid(&format!(
            "Input collection [{members}]of type BS contains duplicates."
        )));
    }
    Ok(set)
}

pub fn no_type() -> Fault {
    Fault::validation(
        "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes",
    )
}

pub fn several_types() -> Fault {
    Fault::validation(
        "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the \
         supported datatypes",
    )
}

fn has_duplicates<T: Eq + Hash>(members: &[T]) -> bool {
    let mut seen = HashSet::with_capacity(members.len());
    !members.iter().all(|member| seen.insert(member))
}

fn invalid(why: &str) -> Fault {
    Fault::validation(format!("{INVALID}{why}"))
}

impl From<NumberError> for Fault {
    fn from(error: NumberError) -> Fault {
        Fault::validation(error.to_string())
    }
}
