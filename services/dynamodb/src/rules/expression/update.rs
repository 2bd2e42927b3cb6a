//! `UpdateExpression` as written: `SET a = b + :c REMOVE d ADD e :f DELETE g :h`.

use super::condition::FUNCTION_NAMES;
use super::cursor::Cursor;
use super::path::WrittenPath;
use super::token::Kind;
use super::{Flaw, Parameter};
use aws::Fault;

/// A parsed update; depends on its text alone, so a cache may keep it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParsedUpdate {
    /// In the order of the text.
    pub(super) actions: Vec<Action>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Action {
    Set(WrittenPath, Assigned),
    Remove(WrittenPath),
    /// With the reference of its value.
    Add(WrittenPath, String),
    Delete(WrittenPath, String),
}

/// The right side of a `SET`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Assigned {
    Plain(Term),
    Sum(Term, Term),
    Difference(Term, Term),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Term {
    Path(WrittenPath),
    Value(String),
    IfNotExists(Vec<Term>),
    ListAppend(Vec<Term>),
    /// Kept only so that parsing can go on: the text has been found wrong.
    Wrong,
}

const SECTIONS: [&str; 4] = ["SET", "REMOVE", "ADD", "DELETE"];

impl ParsedUpdate {
    pub fn parse(text: &str) -> Result<ParsedUpdate, Fault> {
        let parameter = Parameter::Update;
        parameter.check_text(text)?;
        let mut cursor = Cursor::new(text);
        let actions = sections(&mut cursor).map_err(|why| parameter.refuse(why))?;
        cursor.flaws.first().map_err(|why| parameter.refuse(why))?;
        Ok(ParsedUpdate { actions })
    }
}

fn sections(cursor: &mut Cursor<'_>) -> Result<Vec<Action>, String> {
    let mut actions = Vec::new();
    let mut seen = Vec::new();
    while seen.is_empty() || cursor.kind() != Kind::End {
        let section = SECTIONS.into_iter().find(|name| cursor.take_keyword(name));
        let section = section.ok_or_else(|| cursor.syntax_error())?;
        if seen.contains(&section) {
            cursor.flaws.note(Flaw::Section, || {
                format!("The \"{section}\" section can only be used once in an update expression;")
            });
        }
        seen.push(section);
        actions.push(action(cursor, section)?);
        while cursor.take_symbol(",") {
            actions.push(action(cursor, section)?);
        }
    }
    Ok(actions)
}

fn action(cursor: &mut Cursor<'_>, section: &str) -> Result<Action, String> {
    if is_section(cursor) {
        return Err(cursor.syntax_error());
    }
    let path = cursor.path()?;
    cursor.count_operator();
    Ok(match section {
        "SET" => {
            cursor.expect_symbol("=")?;
            Action::Set(path, assigned(cursor)?)
        }
        "REMOVE" => Action::Remove(path),
        "ADD" => Action::Add(path, cursor.value_reference()?),
        _ => Action::Delete(path, cursor.value_reference()?),
    })
}

fn is_section(cursor: &Cursor<'_>) -> bool {
    SECTIONS.iter().any(|name| cursor.is_keyword(name))
}

fn assigned(cursor: &mut Cursor<'_>) -> Result<Assigned, String> {
    let first = match parenthesised(cursor)? {
        Some(Assigned::Plain(term)) => term,
        Some(whole) => return Ok(whole),
        None => term(cursor)?,
    };
    if cursor.take_symbol("+") {
        cursor.count_operator();
        return Ok(Assigned::Sum(first, operand(cursor)?));
    }
    if cursor.take_symbol("-") {
        cursor.count_operator();
        return Ok(Assigned::Difference(first, operand(cursor)?));
    }
    Ok(Assigned::Plain(first))
}

/// A whole right side in parentheses, if one stands here.
fn parenthesised(cursor: &mut Cursor<'_>) -> Result<Option<Assigned>, String> {
    if !cursor.take_symbol("(") {
        return Ok(None);
    }
    let doubled = cursor.is_symbol("(");
    let inner = cursor.nested(assigned)?;
    cursor.expect_symbol(")")?;
    if doubled && matches!(inner, Assigned::Plain(_)) {
        cursor.note_redundant_parentheses();
    }
    Ok(Some(inner))
}

/// The right operand of a sum; it may stand in parentheses, but no sum may.
fn operand(cursor: &mut Cursor<'_>) -> Result<Term, String> {
    if !cursor.take_symbol("(") {
        return term(cursor);
    }
    if cursor.is_symbol("(") {
        cursor.note_redundant_parentheses();
    }
    let inner = cursor.nested(operand)?;
    cursor.expect_symbol(")")?;
    Ok(inner)
}

fn term(cursor: &mut Cursor<'_>) -> Result<Term, String> {
    if is_section(cursor) {
        return Err(cursor.syntax_error());
    }
    match cursor.kind() {
        Kind::ValueReference => Ok(Term::Value(cursor.value_reference()?)),
        Kind::Name if cursor.is_followed_by("(") => call(cursor),
        _ => Ok(Term::Path(cursor.path()?)),
    }
}

fn call(cursor: &mut Cursor<'_>) -> Result<Term, String> {
    let name = cursor.text().to_owned();
    cursor.advance();
    cursor.advance();
    let mut arguments = vec![cursor.nested(operand)?];
    while cursor.take_symbol(",") {
        arguments.push(cursor.nested(operand)?);
    }
    cursor.expect_symbol(")")?;
    // DynamoDB lets `if_not_exists` stand within either function, `list_append` within none.
    if let Some(Term::ListAppend(_)) = arguments.iter().find(|a| matches!(a, Term::ListAppend(_))) {
        note_misuse(cursor, "list_append");
    }
    Ok(match name.as_str() {
        "if_not_exists" => Term::IfNotExists(arguments),
        "list_append" => Term::ListAppend(arguments),
        known if FUNCTION_NAMES.contains(&known) => {
            note_misuse(cursor, known);
            Term::Wrong
        }
        unknown => {
            let text = format!("Invalid function name; function: {unknown}");
            cursor.flaws.note(Flaw::UnknownFunction, || text);
            Term::Wrong
        }
    })
}

fn note_misuse(cursor: &mut Cursor<'_>, name: &str) {
    cursor.flaws.note(Flaw::MisusedFunction, || {
        format!(
            "The function is not allowed to be used this way in an expression; function: {name}"
        )
    });
}
