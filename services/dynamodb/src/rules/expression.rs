//! Expressions: text to a parsed form (which a cache may keep by its text alone), and from that, with a
//! request's names and values, to a plan that is evaluated against items.
//!
//! **Invariants.** Parsing is bounded in length, depth and operators; evaluation cannot fail on any item (an
//! update can, with AWS's text). Errors come in DynamoDB's order: first what the text alone shows, then what
//! names and values show.

pub mod binding;
pub mod condition;
pub mod condition_plan;
pub mod cursor;
pub mod key_condition;
pub mod path;
pub mod projection;
pub mod reserved;
pub mod token;
pub mod update;
pub mod update_apply;
pub mod update_plan;

use aws::Fault;

/// Bytes of an expression's text.
pub const TEXT_MAX: usize = 4096;
/// Operators of an expression.
pub const OPERATORS_MAX: usize = 300;
/// Parentheses and functions within one another. DynamoDB's own bound follows from its 300 operators.
pub const DEPTH_MAX: usize = 160;

/// Which parameter an expression stands in; messages name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Parameter {
    Condition,
    Filter,
    KeyCondition,
    Projection,
    Update,
}

impl Parameter {
    pub fn name(self) -> &'static str {
        match self {
            Parameter::Condition => "ConditionExpression",
            Parameter::Filter => "FilterExpression",
            Parameter::KeyCondition => "KeyConditionExpression",
            Parameter::Projection => "ProjectionExpression",
            Parameter::Update => "UpdateExpression",
        }
    }

    /// `Invalid UpdateExpression: …`
    pub fn refuse(self, why: impl std::fmt::Display) -> Fault {
        Fault::validation(format!("Invalid {}: {why}", self.name()))
    }

    /// What is wrong with a text before it is read.
    fn check_text(self, text: &str) -> Result<(), Fault> {
        if text.is_empty() {
            return Err(self.refuse("The expression can not be empty;"));
        }
        if text.len() > TEXT_MAX {
            let why = "Expression size has exceeded the maximum allowed size;";
            return Err(match self {
                Parameter::Condition | Parameter::Filter => {
                    self.refuse(format_args!("{why} expression size: {}", text.len()))
                }
                Parameter::KeyCondition | Parameter::Projection | Parameter::Update => {
                    self.refuse(why)
                }
            });
        }
        Ok(())
    }
}

/// What the text alone shows to be wrong, though its syntax is right. DynamoDB reports one flaw: of the kind
/// that comes first below, the first in the text.
#[derive(Default)]
struct Flaws {
    found: [Option<String>; 6],
}

#[derive(Clone, Copy)]
enum Flaw {
    Operators,
    Parentheses,
    UnknownFunction,
    MisusedFunction,
    Reserved,
    Section,
}

impl Flaws {
    fn note(&mut self, flaw: Flaw, text: impl FnOnce() -> String) {
        self.found[flaw as usize].get_or_insert_with(text);
    }

    fn first(self) -> Result<(), String> {
        match self.found.into_iter().flatten().next() {
            Some(text) => Err(text),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Parameter, TEXT_MAX};

    /// Conditions and filters tell their size.
    #[test]
    fn a_text_that_is_too_long() {
        let text = "a".repeat(TEXT_MAX + 1);
        let size = "Expression size has exceeded the maximum allowed size;";
        for (parameter, why) in [
            (
                Parameter::Condition,
                format!("Invalid ConditionExpression: {size} expression size: 4097"),
            ),
            (Parameter::Filter, format!("Invalid FilterExpression: {size} expression size: 4097")),
            (Parameter::KeyCondition, format!("Invalid KeyConditionExpression: {size}")),
            (Parameter::Projection, format!("Invalid ProjectionExpression: {size}")),
            (Parameter::Update, format!("Invalid UpdateExpression: {size}")),
        ] {
            assert_eq!(parameter.check_text(&text).unwrap_err().message, why);
            assert!(parameter.check_text(&text[1..]).is_ok());
        }
    }
}
