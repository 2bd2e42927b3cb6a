//! What DynamoDB demands of values, whichever way they arrive, with its texts.

use super::super::number::{Number, NumberError};
use super::{ITEM_SIZE_MAX, NAME_SIZE_LIMIT, NESTING_MAX, Value};
use aws::Fault;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use std::collections::{BTreeSet, HashSet};
use std::hash::Hash;

const INVALID: &str = "One or more parameter values were invalid: ";

/// How an operation reads values and words what is wrong with them. DynamoDB has two ways, as recorded on AWS in October 2026
/// by <https://github.com/paritysuite/dynamodb-conformance>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Of batches that write, transactions, scans and statements: numbers are what Java's `BigDecimal` can hold.
    Older,
    /// Of everything on one item, of batches that read and of queries.
    Current,
}

impl Form {
    pub fn number(self, text: &str) -> Result<Number, Fault> {
        match self {
            Form::Older => Ok(Number::parse_big_decimal(text)?),
            Form::Current => Number::parse(text).map_err(|error| {
                // The text that is no number is shown, even if it is empty.
                let shown = if error == NumberError::Empty { ": " } else { "" };
                Fault::validation(format!("{error}{shown}"))
            }),
        }
    }

    pub fn string_set(self, set: Vec<String>) -> Result<Vec<String>, Fault> {
        if self == Form::Current
            && let Some(members) = with_repetition(&set)
        {
            let members = members.iter().map(|member| format!("\"{member}\""));
            let members = members.collect::<Vec<_>>().join(", ");
            return Err(invalid(&format!("Input collection [{members}] contains duplicates.")));
        }
        string_set(set)
    }

    pub fn number_set(self, texts: &[String]) -> Result<Vec<Number>, Fault> {
        let set = texts.iter().map(|text| self.number(text)).collect::<Result<Vec<_>, _>>()?;
        if self == Form::Current && has_duplicates(&set) {
            return Err(invalid("Input collection contains duplicates."));
        }
        distinct_numbers(set)
    }

    pub fn binary_set(self, set: Vec<Bytes>) -> Result<Vec<Bytes>, Fault> {
        if self == Form::Current
            && let Some(members) = with_repetition(&set)
        {
            let members = members.iter().map(|member| format!("\"{}\"", STANDARD.encode(member)));
            let members = members.collect::<Vec<_>>().join(",");
            return Err(invalid(&format!(
                "Input collection [{members}]of type BS contains duplicates."
            )));
        }
        binary_set(set)
    }
}

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
    distinct_numbers(texts.iter().map(|text| number(text)).collect::<Result<_, _>>()?)
}

fn distinct_numbers(set: Vec<Number>) -> Result<Vec<Number>, Fault> {
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

/// Members of which one is there twice, as the current form shows them: sorted up to the one that is there again, and the
/// rest as it was given.
fn with_repetition<T: Ord>(members: &[T]) -> Option<Vec<&T>> {
    let mut seen = BTreeSet::new();
    let again = members.iter().position(|member| !seen.insert(member))?;
    Some(seen.into_iter().chain(&members[again..]).collect())
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

#[cfg(test)]
mod tests {
    use super::Form;
    use bytes::Bytes;

    #[test]
    fn each_form_has_its_words() {
        let both = |read: &dyn Fn(Form) -> Option<String>| {
            [Form::Current, Form::Older].map(|form| read(form).unwrap_or_default())
        };
        let no_number = "The parameter cannot be converted to a numeric value";
        let number = |text: &'static str| {
            both(&move |form: Form| form.number(text).err().map(|fault| fault.message))
        };
        assert_eq!(number("12e1"), ["", ""]);
        assert_eq!(number("abc"), [format!("{no_number}: abc"), format!("{no_number}: abc")]);
        assert_eq!(number(""), [format!("{no_number}: "), no_number.to_owned()]);
        let [current, older] = number("1e2147483647");
        assert!(current.starts_with("Number overflow") && older.starts_with("Number underflow"));

        let texts = || ["b", "a", "b", "0"].map(str::to_owned).to_vec();
        let invalid = "One or more parameter values were invalid: Input collection";
        assert_eq!(
            both(&|form: Form| form.string_set(texts()).err().map(|fault| fault.message)),
            [
                format!("{invalid} [\"a\", \"b\", \"b\", \"0\"] contains duplicates."),
                format!("{invalid} [b, a, b, 0] contains duplicates."),
            ]
        );
        let bytes = || [&[255u8], &[0], &[0]].map(|byte| Bytes::from_static(byte)).to_vec();
        assert_eq!(
            both(&|form: Form| form.binary_set(bytes()).err().map(|fault| fault.message)),
            [
                format!("{invalid} [\"AA==\",\"/w==\",\"AA==\"]of type BS contains duplicates."),
                format!("{invalid} [/w==, AA==, AA==]of type BS contains duplicates."),
            ]
        );
        let numbers = ["2", "1", "2.0"].map(str::to_owned);
        assert_eq!(
            both(&|form: Form| form.number_set(&numbers).err().map(|fault| fault.message)),
            [
                format!("{invalid} contains duplicates."),
                "Input collection contains duplicates".to_owned(),
            ]
        );
        assert_eq!(Form::Current.string_set(vec!["b".into(), "a".into()]).unwrap(), ["b", "a"]);
    }
}
