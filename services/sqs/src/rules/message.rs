//! What a message may be
//! (<https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html>).

use crate::error::Error;
use crate::rules::attributes::{DELAY_S_MAX, Settings};
use crate::store::Value;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model_sqs as model;
use wire::IndexMap;

pub const ATTRIBUTES_MAX: usize = 10;
const ATTRIBUTE_NAME_LENGTH_MAX: usize = 256;
const ID_LENGTH_MAX: usize = 128;
const TRACE: &str = "AWSTraceHeader";

/// A message as its sender gives it, alone or in a batch.
#[derive(Clone, Debug, Default)]
pub struct Given {
    pub body: String,
    pub delay_s: Option<i32>,
    pub attributes: IndexMap<String, Value>,
    pub trace: Option<Value>,
    pub group: Option<String>,
    pub deduplication: Option<String>,
}

type Attributes = Option<IndexMap<String, model::MessageAttributeValue>>;
type SystemAttributes = Option<IndexMap<String, model::MessageSystemAttributeValue>>;

impl Given {
    pub fn of(input: model::SendMessageRequest) -> Result<Given, Error> {
        Given::new(
            (input.message_body, input.delay_seconds),
            input.message_attributes,
            input.message_system_attributes,
            (input.message_group_id, input.message_deduplication_id),
        )
    }

    pub fn of_entry(entry: model::SendMessageBatchRequestEntry) -> Result<Given, Error> {
        Given::new(
            (entry.message_body, entry.delay_seconds),
            entry.message_attributes,
            entry.message_system_attributes,
            (entry.message_group_id, entry.message_deduplication_id),
        )
    }

    fn new(
        (body, delay_s): (String, Option<i32>),
        attributes: Attributes,
        system: SystemAttributes,
        (group, deduplication): (Option<String>, Option<String>),
    ) -> Result<Given, Error> {
        let mut given =
            Given { body, delay_s, attributes: IndexMap::new(), trace: None, group, deduplication };
        let attributes = attributes.unwrap_or_default();
        if attributes.len() > ATTRIBUTES_MAX {
            return Err(Error::Invalid(format!(
                "Number of message attributes [{}] exceeds the allowed maximum [{ATTRIBUTES_MAX}].",
                attributes.len()
            )));
        }
        for (name, value) in attributes {
            check_name(&name)?;
            let model::MessageAttributeValue {
                string_value,
                binary_value,
                string_list_values,
                binary_list_values,
                data_type,
            } = value;
            let texts = string_list_values.is_some_and(|values| !values.is_empty());
            let binaries = binary_list_values.is_some_and(|values| !values.is_empty());
            if texts || binaries {
                let code = "UnsupportedOperation";
                return Err(Error::simple(code, "List values are not supported."));
            }
            let value = attribute(&name, data_type, string_value, binary_value.as_deref())?;
            given.attributes.insert(name, value);
        }
        for (name, value) in system.unwrap_or_default() {
            if name != TRACE {
                return Err(Error::Invalid(format!(
                    "Message system attribute name '{name}' is invalid."
                )));
            }
            let binary = value.binary_value.as_deref();
            let value = attribute(&name, value.data_type, value.string_value, binary)?;
            if value.kind != "String" {
                return Err(Error::Invalid(format!(
                    "The message system attribute '{TRACE}' must be of the type String."
                )));
            }
            given.trace = Some(value);
        }
        Ok(given)
    }

    /// Of the body, and of names, types and values of attributes.
    pub fn bytes(&self) -> usize {
        let attribute = |(name, value): (&String, &Value)| {
            let value_bytes = match &value.text {
                Some(text) => text.len(),
                None => value.bytes().map_or(0, |bytes| bytes.len()),
            };
            name.len() + value.kind.len() + value_bytes
        };
        self.body.len() + self.attributes.iter().map(attribute).sum::<usize>()
    }

    /// What the queue asks of it.
    pub fn check(&self, settings: &Settings, batch: bool) -> Result<(), Error> {
        if self.body.is_empty() {
            return Err(Error::Missing("MessageBody"));
        }
        if !self.body.chars().all(is_allowed) {
            return Err(Error::Coded(
                "InvalidMessageContents",
                "Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to \
                 #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF"
                    .into(),
            ));
        }
        let most = settings.message_bytes_max as usize;
        if self.bytes() > most {
            let what = if batch { "cannot be validated" } else { "are invalid" };
            return Err(Error::Invalid(format!(
                "One or more parameters {what}. Reason: Message must be shorter than {most} bytes."
            )));
        }
        if let Some(delay) = self.delay_s {
            let fits = u32::try_from(delay).is_ok_and(|delay| delay <= DELAY_S_MAX);
            if !fits {
                let reason = format!("DelaySeconds must be >= 0 and <= {DELAY_S_MAX}.");
                return Err(Error::Parameter(delay.to_string(), "DelaySeconds", reason));
            }
        }
        if let Some(group) = &self.group {
            check_id("MessageGroupId", group)?;
        }
        if let Some(id) = &self.deduplication {
            check_id("MessageDeduplicationId", id)?;
        }
        self.check_kind(settings)
    }

    fn check_kind(&self, settings: &Settings) -> Result<(), Error> {
        let alien = |value: &str, name: &'static str| {
            let reason =
                "The request include parameter that is not valid for this queue type.".to_owned();
            Error::Parameter(value.to_owned(), name, reason)
        };
        if !settings.fifo {
            return match &self.deduplication {
                Some(id) => Err(alien(id, "MessageDeduplicationId")),
                None => Ok(()),
            };
        }
        if let Some(delay) = self.delay_s.filter(|delay| *delay != 0) {
            return Err(alien(&delay.to_string(), "DelaySeconds"));
        }
        self.check_ids(settings)
    }

    /// The ids that a FIFO queue asks for, without which a batch is refused as a whole.
    pub fn check_ids(&self, settings: &Settings) -> Result<(), Error> {
        if !settings.fifo {
            return Ok(());
        }
        if self.group.is_none() {
            return Err(Error::Missing("MessageGroupId"));
        }
        if self.deduplication.is_none() && !settings.content_deduplication {
            let message = "The queue should either have ContentBasedDeduplication enabled or \
                           MessageDeduplicationId provided explicitly";
            return Err(Error::Invalid(message.into()));
        }
        Ok(())
    }
}

fn is_allowed(character: char) -> bool {
    matches!(character, '\u{9}' | '\u{a}' | '\u{d}' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..='\u{10ffff}')
}

fn check_id(name: &'static str, id: &str) -> Result<(), Error> {
    let allowed = |b: u8| b.is_ascii_graphic();
    if id.is_empty() || id.len() > ID_LENGTH_MAX || !id.bytes().all(allowed) {
        let reason = format!(
            "{name} can only include alphanumeric and punctuation characters. 1 to {ID_LENGTH_MAX} in length."
        );
        return Err(Error::Parameter(id.to_owned(), name, reason));
    }
    Ok(())
}

fn check_name(name: &str) -> Result<(), Error> {
    let refuse = |why: &str| Err(Error::Invalid(why.to_owned()));
    let letter = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    let lower = name.to_ascii_lowercase();
    if name.is_empty() || name.len() > ATTRIBUTE_NAME_LENGTH_MAX {
        return refuse("Message (user) attribute name must be between 1 and 256 characters long.");
    }
    if lower.starts_with("aws.") || lower.starts_with("amazon.") {
        return refuse(
            "You can't use message attribute names beginning with 'AWS.' or 'Amazon.'. These \
             strings are reserved for internal use.",
        );
    }
    let dots = name.starts_with('.') || name.ends_with('.') || name.contains("..");
    if dots || !name.chars().all(letter) {
        return refuse(
            "Message attribute name can contain only alphanumeric characters, underscores, hyphens \
             and periods, and cannot begin or end with a period or have periods in succession.",
        );
    }
    Ok(())
}

fn attribute(
    name: &str,
    kind: String,
    text: Option<String>,
    binary: Option<&[u8]>,
) -> Result<Value, Error> {
    if kind.is_empty() {
        return Err(Error::Invalid(format!(
            "The message attribute '{name}' must contain a non-empty message attribute type."
        )));
    }
    let base = kind.split('.').next().unwrap_or_default();
    let empty = || {
        Error::Invalid(format!(
            "Message (user) attribute '{name}' must contain a non-empty value of type '{base}'."
        ))
    };
    if !matches!(base, "String" | "Number" | "Binary") || kind.len() > 256 {
        return Err(Error::Invalid(format!(
            "The type of message (user) attribute '{name}' is invalid. You must use only the \
             following supported type prefixes: Binary, Number, String."
        )));
    }
    if base == "Binary" {
        let bytes = binary.filter(|bytes| !bytes.is_empty()).ok_or_else(empty)?;
        return Ok(Value { kind, text: None, base64: Some(STANDARD.encode(bytes)) });
    }
    let text = text.filter(|text| !text.is_empty()).ok_or_else(empty)?;
    if !text.chars().all(is_allowed) {
        return Err(Error::Invalid(format!(
            "Invalid binary character was found in the message attribute '{name}'."
        )));
    }
    if base == "Number" && text.trim().parse::<f64>().is_err() {
        return Err(Error::Invalid(format!(
            "Can't cast the value of message (user) attribute '{name}' to a number."
        )));
    }
    Ok(Value { kind, text: Some(text), base64: None })
}

#[cfg(test)]
mod tests {
    use super::{Given, check_name};
    use crate::rules::attributes::Settings;

    #[test]
    fn sizes_and_characters() {
        let body = |body: String| Given { body, ..Given::default() };
        let settings = Settings::new(false);
        assert!(body("a".repeat(1_048_576)).check(&settings, false).is_ok());
        assert!(body("a".repeat(1_048_577)).check(&settings, false).is_err());
        assert!(body(String::new()).check(&settings, false).is_err());
        assert!(body("\u{1}".into()).check(&settings, false).is_err());
        assert!(body("\t\n\r😀".into()).check(&settings, false).is_ok());
    }

    #[test]
    fn kinds_of_queues() {
        let fifo = Settings::new(true);
        let mut given = Given { body: "x".into(), ..Given::default() };
        assert!(given.check(&fifo, false).is_err());
        given.group = Some("g".into());
        assert!(given.check(&fifo, false).is_err());
        given.deduplication = Some("d".into());
        assert!(given.check(&fifo, false).is_ok());
        assert!(given.check(&Settings::new(false), false).is_err());
    }

    #[test]
    fn names_of_attributes() {
        assert!(check_name("a.b-c_1").is_ok());
        for wrong in ["", ".a", "a.", "a..b", "AWS.x", "amazon.y", "a b"] {
            assert!(check_name(wrong).is_err(), "{wrong}");
        }
    }
}
