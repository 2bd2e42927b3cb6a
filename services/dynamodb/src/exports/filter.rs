//! Which items a full export writes, and what of them: `FilterSpecification`.

use crate::State;
use crate::request;
use crate::rules::expression::Parameter;
use crate::rules::expression::condition_plan::Condition;
use crate::rules::expression::key_condition::KeyCondition;
use crate::rules::expression::projection::Projection;
use crate::rules::table::Table;
use crate::rules::value::Item;
use crate::rules::value::check::Form;
use aws::Fault;
use model_dynamodb::FilterSpecification;

#[derive(Default)]
pub struct Filter {
    keys: Option<Condition>,
    filter: Option<Condition>,
    projection: Option<Projection>,
}

impl Filter {
    pub fn new(state: &State, asked: Option<&FilterSpecification>) -> Result<Filter, Fault> {
        let Some(asked) = asked.cloned() else { return Ok(Filter::default()) };
        let nothing = asked.filter_expression.is_none()
            && asked.projection_expression.is_none()
            && asked.key_condition_expression.is_none();
        if nothing {
            return Err(Fault::validation(
                "Invalid Request: Invalid FilterSpecification: The specification can not be empty",
            ));
        }
        let names = asked.expression_attribute_names;
        let values = asked.expression_attribute_values;
        let mut bindings = request::bindings(names, values, Form::Older)?;
        let text = asked.key_condition_expression.as_deref();
        let keys = request::condition(state, Parameter::KeyCondition, text, &mut bindings)?;
        let text = asked.filter_expression.as_deref();
        let filter = request::condition(state, Parameter::Filter, text, &mut bindings)?;
        let text = asked.projection_expression.as_deref();
        let projection = request::projection(state, text, &mut bindings)?;
        bindings.check_all_used()?;
        Ok(Filter { keys, filter, projection })
    }

    /// Refuses a key condition that the table's keys do not allow, and a filter that speaks of keys beside one.
    pub fn check(&self, table: &Table) -> Result<(), Fault> {
        let Some(keys) = &self.keys else { return Ok(()) };
        KeyCondition::new(keys)?.resolve(&table.key_attributes(&table.key))?;
        let paths = self.filter.as_ref().map(Condition::paths).unwrap_or_default();
        match paths.iter().find(|path| table.key.has(path.root())) {
            Some(path) => Err(Fault::validation(format!(
                "Filter Expression can only contain non-primary key attributes: Primary key attribute: {}",
                path.root()
            ))),
            None => Ok(()),
        }
    }

    /// What is written of an item; none if it is left out.
    pub fn apply(&self, item: Item) -> Option<Item> {
        let mut conditions = self.keys.iter().chain(&self.filter);
        if !conditions.all(|condition| condition.admits(&item)) {
            return None;
        }
        Some(match &self.projection {
            Some(projection) => projection.apply(&item),
            None => item,
        })
    }
}
