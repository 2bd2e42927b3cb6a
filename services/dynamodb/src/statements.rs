//! Statements of PartiQL and their tables: what a statement needs to be allowed, and what it writes.

use crate::State;
use crate::attribute::value;
use crate::authority::Wanted;
use crate::items::{Action as WriteAction, Write, no_table};
use crate::request;
use crate::rules::expression::condition_plan::Condition;
use crate::rules::expression::path::Path;
use crate::rules::number::Number;
use crate::rules::partiql::keys::{NamedKey, Reach, Reaches, named_key, reaches};
use crate::rules::partiql::parse::parse;
use crate::rules::partiql::plan::{Action, Plan, Read};
use crate::rules::partiql::value::Parameters;
use crate::rules::table::keys::ItemKey;
use crate::rules::table::{Index, Table};
use crate::rules::value::check::{self, Form};
use crate::rules::value::{Item, Value};
use crate::select;
use crate::write::check_size;
use aws::Fault;
use model_dynamodb::{AttributeValue, ReturnValuesOnConditionCheckFailure};
use service::Ctx;
use std::sync::Arc;
use store::Key;

/// A statement beside its table, if there is one.
pub struct Statement {
    pub plan: Plan,
    row: Key,
    table: Option<Arc<Table>>,
    /// What a `SELECT` reads, or why it cannot.
    reach: Result<Option<Reaches>, Fault>,
    /// What says in which partitions it works: keys, or items.
    keys: Vec<Item>,
    tells_item: bool,
}

/// The text and parameters of a request as a plan: every check that needs no table.
pub fn plan(text: &str, parameters: Option<Vec<AttributeValue>>) -> Result<Plan, Fault> {
    let parameters = parameters.unwrap_or_default().into_iter().map(parameter);
    // A wrong parameter is told before what is wrong with the statement's meaning.
    let parsed = parse(text)?;
    let parameters = parameters.collect::<Result<Vec<Value>, _>>()?;
    parsed.bind(Parameters(&parameters))
}

fn parameter(attribute: AttributeValue) -> Result<Value, Fault> {
    check_parameter(&attribute, 0)?;
    value(attribute, Form::Older)
}

/// Refuses what is no number to a statement, and what is too deep, whichever comes first.
fn check_parameter(attribute: &AttributeValue, depth: usize) -> Result<(), Fault> {
    check::depth(depth)?;
    for text in attribute.n.iter().chain(attribute.ns.iter().flatten()) {
        Number::parse_big_decimal(text)?;
    }
    let members = attribute.m.iter().flat_map(|map| map.values());
    for member in members.chain(attribute.l.iter().flatten()) {
        check_parameter(member, depth + 1)?;
    }
    Ok(())
}

impl Statement {
    pub async fn new(
        ctx: &Ctx,
        state: &State,
        plan: Plan,
        on_failure: Option<&ReturnValuesOnConditionCheckFailure>,
    ) -> Result<Statement, Fault> {
        let row = request::table_row(ctx, &plan.from.table)?;
        request::check_own(ctx, &plan.from.table)?;
        let table = state.tables.usable(ctx.store(), &row).await?;
        let tells_item = on_failure == Some(&ReturnValuesOnConditionCheckFailure::AllOld);
        let reach = table.as_ref().map_or(Ok(None), |table| reach(&plan, table));
        let keys = table.as_ref().map_or_else(Vec::new, |table| keys(&plan, table, &reach));
        Ok(Statement { plan, row, table, reach, keys, tells_item })
    }

    pub fn table(&self) -> Result<&Arc<Table>, Fault> {
        self.table.as_ref().ok_or_else(no_table)
    }

    /// The index that a `SELECT` reads.
    pub fn index(&self) -> Result<Option<&Index>, Fault> {
        let Some(name) = self.plan.from.index.as_deref() else { return Ok(None) };
        // PartiQL's refusals do not name the index.
        let index = self
            .table()?
            .index(name)
            .ok_or_else(|| Fault::validation("The table does not have the specified index"))?;
        if index.key.is_multiple() {
            return Err(Fault::validation(
                "PartiQL statements cannot be executed on tables with multi-attribute HASH keys or \
                 multi-attribute RANGE keys.",
            ));
        }
        select::index(self.table()?, Some(&index.name))
    }

    pub fn reach(&self) -> Result<Option<&Reaches>, Fault> {
        self.reach.as_ref().map(Option::as_ref).map_err(Clone::clone)
    }

    /// The key of the one item that the statement is about, by its condition.
    pub fn named_key(&self) -> Result<Option<NamedKey>, Fault> {
        Ok(named_key(self.plan.condition(), &self.table()?.key))
    }

    /// The item that the statement is about, by its table's generation and its key.
    pub fn target(&self) -> Option<(u64, ItemKey)> {
        let table = self.table.as_ref().filter(|_| self.plan.from.index.is_none())?;
        let key = match &self.plan.action {
            Action::Insert(item) => table.key_of_item(item),
            _ => table.key_of_request(&named_key(self.plan.condition(), &table.key)?.key),
        };
        Some((table.generation, key.ok()?))
    }

    /// What the statement needs to be allowed.
    /// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-iam.html>
    pub fn wanted(&self) -> Wanted<'_> {
        let Plan { from, action } = &self.plan;
        let wanted = |action| self.keys.iter().fold(Wanted::new(action, &from.table), Wanted::item);
        match action {
            Action::Select(read) | Action::Exists(read) => {
                let mut wanted = wanted("dynamodb:PartiQLSelect");
                wanted.index = from.index.as_deref();
                self.wanted_read(wanted, read)
            }
            Action::Insert(_) => wanted("dynamodb:PartiQLInsert"),
            Action::Update { update, condition, .. } => {
                let wanted = wanted("dynamodb:PartiQLUpdate").condition(condition.as_ref());
                let wanted = wanted.paths(update.targets().chain(update.sources()));
                wanted.with("dynamodb:ReturnValues", self.return_values())
            }
            Action::Delete { condition, .. } => {
                let wanted = wanted("dynamodb:PartiQLDelete").condition(condition.as_ref());
                wanted.with("dynamodb:ReturnValues", self.return_values())
            }
        }
    }

    fn wanted_read<'a>(&self, wanted: Wanted<'a>, read: &Read) -> Wanted<'a> {
        let keyed = matches!(&self.reach, Ok(Some(_)));
        let select = match &read.projection {
            Some(_) => "SPECIFIC_ATTRIBUTES",
            None if self.plan.from.index.is_some() => "ALL_PROJECTED_ATTRIBUTES",
            None => "ALL_ATTRIBUTES",
        };
        let mut wanted = wanted
            .paths(read.projection.iter().flatten())
            .condition(read.condition.as_ref())
            .with("dynamodb:Select", select)
            .with("dynamodb:FullTableScan", if keyed { "false" } else { "true" });
        wanted.attributes.extend(read.order.iter().map(|order| order.attribute.clone()));
        wanted
    }

    fn return_values(&self) -> &'static str {
        match self.plan.returning() {
            None => "NONE",
            Some(returning) => match (returning.modified, returning.new) {
                (false, false) => "ALL_OLD",
                (false, true) => "ALL_NEW",
                (true, false) => "UPDATED_OLD",
                (true, true) => "UPDATED_NEW",
            },
        }
    }

    /// The write of a statement that writes, or the check of an `EXISTS`.
    pub fn write(&self) -> Result<Write, Fault> {
        let (action, condition) = match &self.plan.action {
            Action::Insert(item) => {
                check_size(item, false)?;
                (WriteAction::Insert(item.clone()), None)
            }
            // Where no item is the condition fails on its key: an update makes none.
            Action::Update { update, condition, .. } => {
                let key = self.written_key()?;
                (WriteAction::Update { key, update: update.clone() }, condition.clone())
            }
            Action::Delete { condition, .. } => {
                let key = self.written_key()?;
                let condition = condition.clone().map(|condition| or_absent(condition, &key));
                (WriteAction::Delete { key }, condition)
            }
            Action::Exists(read) => {
                let named = self.named_key()?.filter(|named| !named.alone);
                let named = named.filter(|_| self.plan.from.index.is_none()).ok_or_else(|| {
                    Fault::validation(
                        "EXISTS() must contain a single item read with additional condition",
                    )
                })?;
                (WriteAction::Check { key: named.key }, read.condition.clone())
            }
            Action::Select(_) => return Err(Fault::internal("a SELECT does not write")),
        };
        Ok(Write {
            table: self.row.clone(),
            table_name: self.plan.from.table.clone(),
            action,
            condition,
            tells_item: self.tells_item,
        })
    }

    fn written_key(&self) -> Result<Item, Fault> {
        let named = self.named_key()?.ok_or_else(|| {
            Fault::validation(
                "Where clause does not contain a mandatory equality on all key attributes",
            )
        })?;
        Ok(named.key)
    }
}

/// What is not there is deleted without a word.
fn or_absent(condition: Condition, key: &Item) -> Condition {
    let Some(name) = key.keys().next() else { return condition };
    let absent = Condition::NotExists(Path::attribute(name));
    Condition::Or(Box::new(absent), Box::new(condition))
}

fn reach(plan: &Plan, table: &Table) -> Result<Option<Reaches>, Fault> {
    let (Action::Select(read) | Action::Exists(read)) = &plan.action else { return Ok(None) };
    let index = plan.from.index.as_deref().and_then(|name| table.index(name));
    reaches(read.condition.as_ref(), &read.order, table, index)
}

fn keys(plan: &Plan, table: &Table, reach: &Result<Option<Reaches>, Fault>) -> Vec<Item> {
    match &plan.action {
        Action::Insert(item) => vec![item.clone()],
        Action::Update { condition, .. } | Action::Delete { condition, .. } => {
            named_key(condition.as_ref(), &table.key).map(|named| named.key).into_iter().collect()
        }
        Action::Select(_) | Action::Exists(_) => {
            let Ok(Some(reaches)) = reach else { return Vec::new() };
            let index = plan.from.index.as_deref().and_then(|name| table.index(name));
            let name = &index.map_or(&table.key, |index| &index.key).partition;
            let key =
                |row: &Reach| Item::from([(name.clone(), row.partition.clone().into_value())]);
            reaches.rows.iter().map(key).collect()
        }
    }
}
