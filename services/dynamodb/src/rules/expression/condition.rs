//! Conditions as written: `ConditionExpression`, `FilterExpression` and `KeyConditionExpression` share one
//! grammar. Names and values are still references.

use super::cursor::Cursor;
use super::path::WrittenPath;
use super::token::Kind;
use super::{Flaw, Parameter};
use aws::Fault;

/// A parsed condition; depends on its text alone, so a cache may keep it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParsedCondition {
    pub(super) parameter: Parameter,
    pub(super) root: Node,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    Or(Box<Node>, Box<Node>),
    And(Box<Node>, Box<Node>),
    Not(Box<Node>),
    Compare(Comparator, Operand, Operand),
    Between(Box<[Operand; 3]>),
    In(Operand, Vec<Operand>),
    Function(ConditionFunction, Vec<Operand>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Operand {
    Path(WrittenPath),
    Value(String),
    Size(Vec<Operand>),
    /// Kept only so that parsing can go on: the text has been found wrong.
    Wrong,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConditionFunction {
    AttributeExists,
    AttributeNotExists,
    AttributeType,
    BeginsWith,
    Contains,
}

impl Comparator {
    const ALL: [Comparator; 6] = [
        Comparator::Equal,
        Comparator::NotEqual,
        Comparator::Less,
        Comparator::LessOrEqual,
        Comparator::Greater,
        Comparator::GreaterOrEqual,
    ];

    pub fn symbol(self) -> &'static str {
        match self {
            Comparator::Equal => "=",
            Comparator::NotEqual => "<>",
            Comparator::Less => "<",
            Comparator::LessOrEqual => "<=",
            Comparator::Greater => ">",
            Comparator::GreaterOrEqual => ">=",
        }
    }
}

impl ConditionFunction {
    const ALL: [ConditionFunction; 5] = [
        ConditionFunction::AttributeExists,
        ConditionFunction::AttributeNotExists,
        ConditionFunction::AttributeType,
        ConditionFunction::BeginsWith,
        ConditionFunction::Contains,
    ];

    pub fn name(self) -> &'static str {
        match self {
            ConditionFunction::AttributeExists => "attribute_exists",
            ConditionFunction::AttributeNotExists => "attribute_not_exists",
            ConditionFunction::AttributeType => "attribute_type",
            ConditionFunction::BeginsWith => "begins_with",
            ConditionFunction::Contains => "contains",
        }
    }

    pub(super) fn operand_count(self) -> usize {
        match self {
            ConditionFunction::AttributeExists | ConditionFunction::AttributeNotExists => 1,
            _ => 2,
        }
    }
}

/// The functions that some expression knows; elsewhere they are misused, not unknown.
pub(super) const FUNCTION_NAMES: [&str; 8] = [
    "attribute_exists",
    "attribute_not_exists",
    "attribute_type",
    "begins_with",
    "contains",
    "size",
    "if_not_exists",
    "list_append",
];

impl ParsedCondition {
    /// `parameter` is one of the three that hold conditions.
    pub fn parse(parameter: Parameter, text: &str) -> Result<ParsedCondition, Fault> {
        parameter.check_text(text)?;
        let mut cursor = Cursor::new(text);
        let root = whole(&mut cursor).map_err(|why| parameter.refuse(why))?;
        cursor.flaws.first().map_err(|why| parameter.refuse(why))?;
        Ok(ParsedCondition { parameter, root })
    }
}

/// What parentheses may enclose.
enum Term {
    Condition(Node),
    Operand(Operand),
    /// A function whose role is not clear before the token behind it.
    Call(String, Vec<Operand>),
    /// Something in parentheses, to tell when another pair around it is redundant.
    Group(Box<Term>),
}

fn whole(cursor: &mut Cursor<'_>) -> Result<Node, String> {
    let term = or(cursor)?;
    let node = condition(cursor, term)?;
    cursor.expect_end()?;
    Ok(node)
}

/// Conditions joined by OR and AND. The joined ones wait in rows instead of on the stack, since
/// parentheses bring this function back within itself.
fn or(cursor: &mut Cursor<'_>) -> Result<Term, String> {
    let mut alternatives = None;
    let mut conjunction = None;
    loop {
        let right = not(cursor)?;
        let (is_and, is_or) = (cursor.is_keyword("AND"), cursor.is_keyword("OR"));
        if conjunction.is_none() && alternatives.is_none() && !is_and && !is_or {
            return Ok(right);
        }
        let right = condition(cursor, right)?;
        let joined = join(conjunction.take(), right, Node::And);
        if is_and {
            conjunction = Some(joined);
        } else {
            alternatives = Some(join(alternatives.take(), joined, Node::Or));
        }
        if !is_and && !is_or {
            break;
        }
        cursor.advance();
        cursor.count_operator();
    }
    Ok(Term::Condition(alternatives.expect("the loop ended behind a condition")))
}

fn join(left: Option<Node>, right: Node, joint: fn(Box<Node>, Box<Node>) -> Node) -> Node {
    match left {
        Some(left) => joint(Box::new(left), Box::new(right)),
        None => right,
    }
}

/// Many NOTs are read without recursion, since nothing but the text's length bounds them.
fn not(cursor: &mut Cursor<'_>) -> Result<Term, String> {
    let mut count = 0;
    while cursor.take_keyword("NOT") {
        cursor.count_operator();
        count += 1;
    }
    let term = comparison(cursor)?;
    if count == 0 {
        return Ok(term);
    }
    let node = condition(cursor, term)?;
    let negated = if count % 2 == 1 { Node::Not(Box::new(node)) } else { node };
    Ok(Term::Condition(negated))
}

fn comparison(cursor: &mut Cursor<'_>) -> Result<Term, String> {
    let left = term(cursor)?;
    if cursor.kind() == Kind::Symbol || cursor.kind() == Kind::Name {
        return compared(cursor, left);
    }
    Ok(left)
}

/// The term with what it is compared with, if anything.
fn compared(cursor: &mut Cursor<'_>, left: Term) -> Result<Term, String> {
    let comparator =
        Comparator::ALL.into_iter().find(|comparator| cursor.is_symbol(comparator.symbol()));
    let node = if let Some(comparator) = comparator {
        let left = operand(cursor, left)?;
        cursor.advance();
        cursor.count_operator();
        Node::Compare(comparator, left, operand_term(cursor)?)
    } else if cursor.is_keyword("BETWEEN") {
        let value = operand(cursor, left)?;
        cursor.advance();
        cursor.count_operator();
        let low = operand_term(cursor)?;
        if !cursor.take_keyword("AND") {
            return Err(cursor.syntax_error());
        }
        Node::Between(Box::new([value, low, operand_term(cursor)?]))
    } else if cursor.is_keyword("IN") {
        let value = operand(cursor, left)?;
        cursor.advance();
        cursor.count_operator();
        cursor.expect_symbol("(")?;
        Node::In(value, operands(cursor)?)
    } else {
        return Ok(left);
    };
    Ok(Term::Condition(node))
}

/// A path, value, function or anything in parentheses.
fn term(cursor: &mut Cursor<'_>) -> Result<Term, String> {
    if cursor.take_symbol("(") { group(cursor) } else { single(cursor) }
}

/// What stands between parentheses, the opening one read.
fn group(cursor: &mut Cursor<'_>) -> Result<Term, String> {
    let inner = cursor.nested(or)?;
    cursor.expect_symbol(")")?;
    if let Term::Group(_) = inner {
        cursor.note_redundant_parentheses();
    }
    if !cursor.is_symbol(".") && !cursor.is_symbol("[") {
        return Ok(Term::Group(Box::new(inner)));
    }
    match operand(cursor, inner)? {
        Operand::Path(mut path) => {
            cursor.path_tail(&mut path)?;
            Ok(Term::Operand(Operand::Path(path)))
        }
        _ => Err(cursor.syntax_error()),
    }
}

fn single(cursor: &mut Cursor<'_>) -> Result<Term, String> {
    match cursor.kind() {
        Kind::ValueReference => Ok(Term::Operand(Operand::Value(cursor.value_reference()?))),
        Kind::Name if is_keyword(cursor) => Err(cursor.syntax_error()),
        Kind::Name if cursor.is_followed_by("(") => {
            let name = cursor.text().to_owned();
            cursor.advance();
            cursor.advance();
            let arguments = cursor.nested(operands)?;
            if !FUNCTION_NAMES.contains(&name.as_str()) {
                let text = format!("Invalid function name; function: {name}");
                cursor.flaws.note(Flaw::UnknownFunction, || text);
            }
            Ok(Term::Call(name, arguments))
        }
        _ => Ok(Term::Operand(Operand::Path(cursor.path()?))),
    }
}

fn is_keyword(cursor: &Cursor<'_>) -> bool {
    ["AND", "OR", "NOT", "BETWEEN", "IN"].iter().any(|keyword| cursor.is_keyword(keyword))
}

/// Operands up to the closing parenthesis, at least one.
fn operands(cursor: &mut Cursor<'_>) -> Result<Vec<Operand>, String> {
    let mut row = vec![operand_term(cursor)?];
    while cursor.take_symbol(",") {
        row.push(operand_term(cursor)?);
    }
    cursor.expect_symbol(")")?;
    Ok(row)
}

fn operand_term(cursor: &mut Cursor<'_>) -> Result<Operand, String> {
    let term = term(cursor)?;
    operand(cursor, term)
}

/// The term where an operand must stand; the cursor is behind it.
fn operand(cursor: &mut Cursor<'_>, term: Term) -> Result<Operand, String> {
    match term {
        Term::Operand(operand) => Ok(operand),
        Term::Call(name, arguments) if name == "size" => Ok(Operand::Size(arguments)),
        Term::Call(name, _) => {
            note_misuse(cursor, &name);
            Ok(Operand::Wrong)
        }
        Term::Group(inner) => operand(cursor, *inner),
        Term::Condition(_) => Err(cursor.syntax_error()),
    }
}

/// The term where a condition must stand; the cursor is behind it.
fn condition(cursor: &mut Cursor<'_>, term: Term) -> Result<Node, String> {
    match term {
        Term::Condition(node) => Ok(node),
        Term::Call(name, arguments) => {
            let function = ConditionFunction::ALL.into_iter().find(|f| f.name() == name);
            if function.is_none() {
                note_misuse(cursor, &name);
            }
            Ok(Node::Function(function.unwrap_or(ConditionFunction::AttributeExists), arguments))
        }
        Term::Group(inner) => condition(cursor, *inner),
        Term::Operand(_) => Err(cursor.syntax_error()),
    }
}

fn note_misuse(cursor: &mut Cursor<'_>, name: &str) {
    cursor.flaws.note(Flaw::MisusedFunction, || {
        format!(
            "The function is not allowed to be used this way in an expression; function: {name}"
        )
    });
}
