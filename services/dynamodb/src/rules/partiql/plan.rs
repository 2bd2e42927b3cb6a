//! Statements with their parameters bound, checked as far as that goes without a table.

use super::super::expression::condition_plan::Condition;
use super::super::expression::path::{Path, Step};
use super::super::expression::update_plan::Update;
use super::super::value::{Item, Value};
use super::condition::condition;
use super::parse::parse;
use super::syntax::{Expr, From, Order, Returning, Select, Statement};
use super::update::update;
use super::value::{Parameters, item};
use aws::Fault;

/// What a statement does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub from: From,
    pub action: Action,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    Select(Read),
    /// Only whether an item satisfies a condition.
    Exists(Read),
    Insert(Item),
    Update {
        update: Update,
        condition: Option<Condition>,
        returning: Option<Returning>,
    },
    Delete {
        condition: Option<Condition>,
        returning: Option<Returning>,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// None is every attribute.
    pub projection: Option<Vec<Path>>,
    pub condition: Option<Condition>,
    pub order: Vec<Order>,
}

impl Plan {
    pub fn new(text: &str, parameters: &[Value]) -> Result<Plan, Fault> {
        parse(text)?.bind(Parameters(parameters))
    }

    /// Whether the statement only reads: a transaction counts `EXISTS` among its writes.
    pub fn is_read(&self) -> bool {
        matches!(self.action, Action::Select(_))
    }

    pub fn condition(&self) -> Option<&Condition> {
        match &self.action {
            Action::Select(read) | Action::Exists(read) => read.condition.as_ref(),
            Action::Update { condition, .. } | Action::Delete { condition, .. } => {
                condition.as_ref()
            }
            Action::Insert(_) => None,
        }
    }

    pub fn returning(&self) -> Option<Returning> {
        match &self.action {
            Action::Update { returning, .. } | Action::Delete { returning, .. } => *returning,
            _ => None,
        }
    }
}

impl Read {
    /// The attributes of a reply: each path's value under the path's last name.
    pub fn project(&self, item: Item) -> Item {
        let Some(paths) = &self.projection else { return item };
        let found = paths.iter().filter_map(|path| {
            let value = path.find(&item)?.clone();
            Some((last_name(path), value))
        });
        found.collect()
    }
}

/// `DateWatched[0]` of `Devices.FireStick.DateWatched[0]`.
fn last_name(path: &Path) -> String {
    let steps = path.steps();
    let named = steps.iter().rposition(|step| matches!(step, Step::Name(_))).unwrap_or(0);
    let mut name = String::new();
    for step in &steps[named..] {
        match step {
            Step::Name(text) => name.push_str(text),
            Step::Index(index) => name.push_str(&format!("[{index}]")),
        }
    }
    name
}

impl Statement {
    pub fn bind(&self, parameters: Parameters<'_>) -> Result<Plan, Fault> {
        let (from, action) = match self {
            Statement::Select(select) => {
                (&select.from, Action::Select(bind_read(select, parameters)?))
            }
            Statement::Exists(select) => {
                (&select.from, Action::Exists(bind_read(select, parameters)?))
            }
            Statement::Insert { from, item: written } => {
                (from, Action::Insert(item(written, parameters)?))
            }
            Statement::Update { from, changes, filter, returning } => {
                refuse_index(from)?;
                let update = update(changes, parameters)?;
                let condition = bind_filter(filter.as_ref(), parameters)?;
                (from, Action::Update { update, condition, returning: *returning })
            }
            Statement::Delete { from, filter, returning } => {
                refuse_index(from)?;
                check_deleted(*returning)?;
                let condition = bind_filter(filter.as_ref(), parameters)?;
                (from, Action::Delete { condition, returning: *returning })
            }
        };
        Ok(Plan { from: from.clone(), action })
    }
}

fn bind_read(select: &Select, parameters: Parameters<'_>) -> Result<Read, Fault> {
    Ok(Read {
        projection: select.projection.clone(),
        condition: bind_filter(select.filter.as_ref(), parameters)?,
        order: select.order.clone(),
    })
}

fn bind_filter(
    filter: Option<&Expr>,
    parameters: Parameters<'_>,
) -> Result<Option<Condition>, Fault> {
    filter.map(|filter| condition(filter, parameters)).transpose()
}

fn refuse_index(from: &From) -> Result<(), Fault> {
    match from.index {
        Some(_) => Err(Fault::validation("This operation is not supported on an index")),
        None => Ok(()),
    }
}

fn check_deleted(returning: Option<Returning>) -> Result<(), Fault> {
    let Some(Returning { modified, new }) = returning.filter(|r| r.modified || r.new) else {
        return Ok(());
    };
    let what = if modified { "MODIFIED" } else { "ALL" };
    let image = if new { "NEW" } else { "OLD" };
    Err(Fault::validation(format!(
        "Invalid returning clause: RETURNING {what} {image} *. Only RETURNING ALL OLD * is allowed in DELETE \
         statements."
    )))
}

#[cfg(test)]
mod tests {
    use super::{Action, Plan};
    use crate::rules::value::json::{item_from_json, item_to_json};
    use serde_json::json;

    #[test]
    fn projects_under_the_last_name() {
        let item = json!({
            "a": {"M": {"b": {"S": "deep"}, "l": {"L": [{"N": "0"}, {"M": {"x": {"N": "1"}}}]}}},
            "c": {"N": "2"},
        });
        let text = "SELECT a.b, a.l[1].x, a.l[0], c, nope FROM t";
        let Action::Select(read) = Plan::new(text, &[]).unwrap().action else {
            panic!("no select")
        };
        assert_eq!(
            item_to_json(&read.project(item_from_json(item).unwrap())),
            json!({"b": {"S": "deep"}, "x": {"N": "1"}, "l[0]": {"N": "0"}, "c": {"N": "2"}})
        );
    }

    #[test]
    fn refuses_with_aws_texts() {
        for (text, why) in [
            ("UPDATE t.i SET a = 1 WHERE p = 1", "This operation is not supported on an index"),
            ("DELETE FROM t.i WHERE p = 1", "This operation is not supported on an index"),
            (
                "DELETE FROM t WHERE p = 1 RETURNING MODIFIED OLD *",
                "Invalid returning clause: RETURNING MODIFIED OLD *. Only RETURNING ALL OLD * is allowed in \
                 DELETE statements.",
            ),
            (
                "DELETE FROM t WHERE p = 1 RETURNING ALL NEW *",
                "Invalid returning clause: RETURNING ALL NEW *. Only RETURNING ALL OLD * is allowed in \
                 DELETE statements.",
            ),
        ] {
            assert_eq!(Plan::new(text, &[]).unwrap_err().message, why, "{text}");
        }
    }
}
