//! Statements as written: parameters are still places in a row, names of functions still only names.

use super::super::expression::condition::Comparator;
use super::super::expression::path::Path;
use super::super::value::ValueType;
use super::token::Place;

#[derive(Clone, Debug, PartialEq)]
pub enum Statement {
    Select(Select),
    Insert {
        from: From,
        item: Expr,
    },
    Update {
        from: From,
        changes: Vec<Change>,
        filter: Option<Expr>,
        returning: Option<Returning>,
    },
    Delete {
        from: From,
        filter: Option<Expr>,
        returning: Option<Returning>,
    },
    /// `EXISTS(SELECT …)`: the condition of a transaction.
    Exists(Select),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Select {
    /// None is `*`.
    pub projection: Option<Vec<Path>>,
    pub from: From,
    pub filter: Option<Expr>,
    pub order: Vec<Order>,
}

/// `"table"."index"`, either by its name or (the table) by its ARN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct From {
    pub table: String,
    pub index: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    pub attribute: String,
    pub descending: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    Set(Path, Expr),
    Remove(Path),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Returning {
    /// Only what the statement touches.
    pub modified: bool,
    pub new: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Expr {
    Or(Vec<Expr>),
    And(Vec<Expr>),
    Not(Box<Expr>),
    Compare(Comparator, Box<[Expr; 2]>),
    Between(Box<[Expr; 3]>),
    In(Box<Expr>, Vec<Expr>),
    Is(Box<Expr>, Is),
    Sum(Box<[Expr; 2]>),
    Difference(Box<[Expr; 2]>),
    Call(Call),
    Path(Path, Place),
    Text(String),
    Number(String),
    Bool(bool),
    Null,
    /// The how many-th `?` of the statement.
    Parameter(usize),
    List(Vec<Expr>),
    Map(Vec<(String, Expr)>),
    /// `<<…>>`
    Set(Vec<Expr>),
}

/// What `IS` asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Is {
    Missing,
    /// One of these types.
    Types(Vec<ValueType>),
}

/// A function, its name in lower case.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    pub name: String,
    pub arguments: Vec<Expr>,
    pub place: Place,
}
