//! Updates with names and values bound and checked.

use super::super::value::{Item, Value, ValueType};
use super::Parameter;
use super::binding::{Bindings, path_required, wrong_operand_count, wrong_operand_type};
use super::path::{Path, WrittenPath, check_apart};
use super::projection::Projection;
use super::update::{Action, Assigned, ParsedUpdate, Term};
use aws::Fault;
use std::sync::Arc;

/// An update ready to be applied. Its paths neither overlap nor conflict.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Update {
    /// In the order of the text.
    pub changes: Vec<Change>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    Set(Path, Expression),
    Remove(Path),
    /// A number, or a set.
    Add(Path, Arc<Value>),
    /// A set.
    Delete(Path, Arc<Value>),
}

/// What is assigned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    Path(Path),
    Value(Arc<Value>),
    IfNotExists(Path, Box<Expression>),
    ListAppend(Box<Expression>, Box<Expression>),
    Sum(Box<Expression>, Box<Expression>),
    Difference(Box<Expression>, Box<Expression>),
}

impl Change {
    pub fn path(&self) -> &Path {
        match self {
            Change::Set(path, _) | Change::Remove(path) => path,
            Change::Add(path, _) | Change::Delete(path, _) => path,
        }
    }

    /// The type of what the change leaves, where it does not depend on an item.
    pub fn known_type(&self) -> Option<ValueType> {
        match self {
            Change::Set(_, expression) => expression.known_type(),
            Change::Add(_, value) => Some(value.value_type()),
            Change::Remove(_) | Change::Delete(..) => None,
        }
    }

    /// The value that the change surely puts (or adds) at its path, whatever the item.
    pub fn known_value(&self) -> Option<&Value> {
        match self {
            Change::Set(_, Expression::Value(value)) | Change::Add(_, value) => Some(value),
            _ => None,
        }
    }
}

impl Update {
    /// The attributes that the update writes into.
    pub fn targets(&self) -> impl Iterator<Item = &Path> {
        self.changes.iter().map(Change::path)
    }

    /// What `UPDATED_OLD` and `UPDATED_NEW` give back of an image.
    pub fn touched(&self, item: &Item) -> Item {
        Projection::new(self.targets().cloned().collect()).apply(item)
    }

    /// The paths that the update reads.
    pub fn sources(&self) -> Vec<&Path> {
        let mut found = Vec::new();
        for change in &self.changes {
            if let Change::Set(_, expression) = change {
                expression.collect_paths(&mut found);
            }
        }
        found
    }
}

impl Expression {
    fn collect_paths<'a>(&'a self, found: &mut Vec<&'a Path>) {
        match self {
            Expression::Path(path) => found.push(path),
            Expression::Value(_) => {}
            Expression::IfNotExists(path, other) => {
                found.push(path);
                other.collect_paths(found);
            }
            Expression::ListAppend(a, b) | Expression::Sum(a, b) | Expression::Difference(a, b) => {
                a.collect_paths(found);
                b.collect_paths(found);
            }
        }
    }

    /// The type, where it does not depend on an item.
    fn known_type(&self) -> Option<ValueType> {
        match self {
            Expression::Value(value) => Some(value.value_type()),
            Expression::ListAppend(..) => Some(ValueType::L),
            Expression::Sum(..) | Expression::Difference(..) => Some(ValueType::N),
            Expression::Path(_) | Expression::IfNotExists(..) => None,
        }
    }
}

impl ParsedUpdate {
    pub fn bind(&self, bindings: &mut Bindings) -> Result<Update, Fault> {
        self.bind_checked(bindings).map_err(|why| Parameter::Update.refuse(why))
    }

    /// DynamoDB looks for undefined names first, then for undefined values, for overlaps, for operands of
    /// `ADD` and `DELETE`, and last into the right sides.
    fn bind_checked(&self, bindings: &mut Bindings) -> Result<Update, String> {
        let mut terms = Vec::new();
        for action in &self.actions {
            bindings.path(target(action))?;
            terms.clear();
            collect_terms(action, &mut terms);
            for term in &terms {
                if let Leaf::Path(path) = term {
                    bindings.path(path)?;
                }
            }
        }
        for action in &self.actions {
            terms.clear();
            collect_terms(action, &mut terms);
            for term in &terms {
                if let Leaf::Value(reference) = term {
                    bindings.value(reference)?;
                }
            }
        }
        let targets = self.actions.iter().map(|action| bindings.path(target(action)));
        let targets = targets.collect::<Result<Vec<_>, _>>()?;
        check_apart(&targets.iter().collect::<Vec<_>>())?;
        self.check_operands(bindings)?;
        let changes = self.actions.iter().zip(targets).map(|(action, path)| {
            Ok(match action {
                Action::Set(_, assigned) => Change::Set(path, bind_assigned(assigned, bindings)?),
                Action::Remove(_) => Change::Remove(path),
                Action::Add(_, reference) => Change::Add(path, bindings.value(reference)?),
                Action::Delete(_, reference) => Change::Delete(path, bindings.value(reference)?),
            })
        });
        Ok(Update { changes: changes.collect::<Result<_, String>>()? })
    }

    fn check_operands(&self, bindings: &mut Bindings) -> Result<(), String> {
        for action in &self.actions {
            let (operator, reference, takes_number) = match action {
                Action::Add(_, reference) => ("ADD", reference, true),
                Action::Delete(_, reference) => ("DELETE", reference, false),
                Action::Set(..) | Action::Remove(_) => continue,
            };
            let found = bindings.value(reference)?.value_type();
            let admitted = found.is_set() || (takes_number && found == ValueType::N);
            if !admitted {
                return Err(format!(
                    "Incorrect operand type for operator or function; operator: {operator}, operand \
                     type: {}",
                    found.long_name()
                ));
            }
        }
        Ok(())
    }
}

fn target(action: &Action) -> &WrittenPath {
    match action {
        Action::Set(path, _) | Action::Remove(path) => path,
        Action::Add(path, _) | Action::Delete(path, _) => path,
    }
}

enum Leaf<'a> {
    Path(&'a WrittenPath),
    Value(&'a str),
}

fn collect_terms<'a>(action: &'a Action, leaves: &mut Vec<Leaf<'a>>) {
    match action {
        Action::Set(_, Assigned::Plain(term)) => collect_leaves(term, leaves),
        Action::Set(_, Assigned::Sum(a, b) | Assigned::Difference(a, b)) => {
            collect_leaves(a, leaves);
            collect_leaves(b, leaves);
        }
        Action::Add(_, reference) | Action::Delete(_, reference) => {
            leaves.push(Leaf::Value(reference));
        }
        Action::Remove(_) => {}
    }
}

fn collect_leaves<'a>(term: &'a Term, leaves: &mut Vec<Leaf<'a>>) {
    match term {
        Term::Path(path) => leaves.push(Leaf::Path(path)),
        Term::Value(reference) => leaves.push(Leaf::Value(reference)),
        Term::IfNotExists(row) | Term::ListAppend(row) => {
            row.iter().for_each(|term| collect_leaves(term, leaves));
        }
        Term::Wrong => {}
    }
}

fn bind_assigned(assigned: &Assigned, bindings: &mut Bindings) -> Result<Expression, String> {
    let (operator, left, right) = match assigned {
        Assigned::Plain(term) => return bind_term(term, bindings),
        Assigned::Sum(left, right) => ("+", left, right),
        Assigned::Difference(left, right) => ("-", left, right),
    };
    let left = bind_term(left, bindings)?;
    let right = bind_term(right, bindings)?;
    check_type(operator, ValueType::N, [&left, &right])?;
    let (left, right) = (Box::new(left), Box::new(right));
    Ok(match operator {
        "+" => Expression::Sum(left, right),
        _ => Expression::Difference(left, right),
    })
}

fn bind_term(term: &Term, bindings: &mut Bindings) -> Result<Expression, String> {
    let pair = |name: &str, row: &[Term], bindings: &mut Bindings| {
        let mut bound = Vec::with_capacity(row.len());
        for term in row {
            bound.push(bind_term(term, bindings)?);
        }
        <[Expression; 2]>::try_from(bound).map_err(|row| wrong_operand_count(name, row.len()))
    };
    match term {
        Term::Path(path) => Ok(Expression::Path(bindings.path(path)?)),
        Term::Value(reference) => Ok(Expression::Value(bindings.value(reference)?)),
        Term::IfNotExists(row) => {
            let [first, second] = pair("if_not_exists", row, bindings)?;
            let Expression::Path(path) = first else { return Err(path_required("if_not_exists")) };
            Ok(Expression::IfNotExists(path, Box::new(second)))
        }
        Term::ListAppend(row) => {
            let [first, second] = pair("list_append", row, bindings)?;
            check_type("list_append", ValueType::L, [&first, &second])?;
            Ok(Expression::ListAppend(Box::new(first), Box::new(second)))
        }
        Term::Wrong => unreachable!("a text with a flaw is refused when it is parsed"),
    }
}

/// Refuses operands that are surely of another type.
pub fn check_type(
    operator: &str,
    expected: ValueType,
    operands: [&Expression; 2],
) -> Result<(), String> {
    let wrong = operands.into_iter().filter_map(Expression::known_type).find(|t| *t != expected);
    wrong.map_or(Ok(()), |found| Err(wrong_operand_type(operator, found)))
}
