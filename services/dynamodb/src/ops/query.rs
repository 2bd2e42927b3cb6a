//! `Query`.

use crate::State;
use crate::authority;
use crate::items::no_table;
use crate::read::{StartKey, check_start_shape, start_key};
use crate::request::{self, Styles};
use crate::rules::expression::Parameter;
use crate::rules::expression::condition_plan::Condition;
use crate::rules::expression::key_condition::{KeyCondition, KeyRange};
use crate::rules::key::Place as KeyPlace;
use crate::rules::legacy;
use crate::rules::table::{Index, Table};
use crate::rules::value::check::Form;
use crate::rules::value::{Item, Value};
use crate::select::{Place, Selection, index, unprojected};
use crate::store as rows;
use aws::Fault;
use model_dynamodb::{QueryInput, QueryOutput};
use service::Ctx;

/// A request, checked as far as it goes without its table.
struct Plan {
    keys: KeyCondition,
    is_expression: bool,
    start: Option<Item>,
    selection: Selection,
}

pub async fn handle(ctx: Ctx, input: QueryInput) -> Result<QueryOutput, Fault> {
    let state = ctx.state::<State>();
    let row = request::table_row(&ctx, &input.table_name)?;
    let reverse = input.scan_index_forward == Some(false);
    let (table_name, index_name) = (input.table_name.clone(), input.index_name.clone());
    let plan = plan(&state, input)?;
    let mut wanted = plan.selection.wanted("dynamodb:Query", &table_name, index_name.as_deref());
    wanted.attributes.extend(plan.keys.names().map(str::to_owned));
    wanted.keys = Some(&plan.keys);
    authority::allow(&ctx, &state, &[wanted]).await?;

    let table = state.tables.usable(ctx.store(), &row).await?.ok_or_else(no_table)?;
    let index = index(&table, index_name.as_deref())?;
    let schema = index.map_or(&table.key, |index| &index.key);
    plan.selection.check_consistency(index)?;
    if let Some(start) = &plan.start {
        check_start_shape(&table, index, start)?;
    }
    let range = plan.keys.resolve(&table.key_attributes(schema))?;
    let start = plan.start.as_ref().map(|start| start_key(&table, index, start)).transpose()?;
    if let Some(start) = &start {
        check_start(start, &range)?;
    }
    // Behind the one item of a partition without a sort key there is nothing: no page starts there, so
    // none says so either.
    let one_row = schema.sort.is_none() && index.is_none();
    if let Some(start) = plan.start.as_ref().filter(|_| one_row) {
        return Err(Fault::validation(format!(
            "The provided exclusive start key is invalid: ExclusiveStartKey: {}",
            told(start)
        )));
    }
    plan.selection.check_projected_paths(&table)?;
    check_filter(&table, index, &plan)?;
    check_filter_projected(&table, index, &plan)?;
    plan.selection.check_select(index)?;
    plan.selection.check_projection(&table, index)?;
    plan.selection.check_filter_paths(&table)?;
    let place = if index.is_some() { KeyPlace::Inner } else { KeyPlace::Last };
    let found = rows::partition_rows(&table, index, &range.partition, range.bounds(place));
    let after = start.map(|start| start.row);
    let given = table_name.as_str();
    let place = Place { table: &table, given, index, range: found, reverse, after };
    let selected = plan.selection.run(&ctx, place).await?;
    Ok(QueryOutput {
        items: selected.items,
        count: Some(selected.count),
        scanned_count: Some(selected.scanned_count),
        last_evaluated_key: selected.last_evaluated_key.filter(|_| !one_row),
        consumed_capacity: selected.consumed_capacity,
    })
}

fn plan(state: &State, input: QueryInput) -> Result<Plan, Fault> {
    // `KeyConditions` goes with the other expressions, only not with one for keys.
    let both = input.key_condition_expression.is_some();
    Styles {
        legacy: &[
            ("AttributesToGet", input.attributes_to_get.is_some()),
            ("QueryFilter", input.query_filter.is_some()),
            ("ConditionalOperator", input.conditional_operator.is_some()),
            ("KeyConditions", input.key_conditions.is_some() && both),
        ],
        expressions: &[
            ("ProjectionExpression", input.projection_expression.is_some()),
            ("FilterExpression", input.filter_expression.is_some()),
            ("KeyConditionExpression", input.key_condition_expression.is_some()),
        ],
        has_names: input.expression_attribute_names.is_some(),
        has_values: input.expression_attribute_values.is_some(),
        value_bearers: &["FilterExpression", "KeyConditionExpression"],
    }
    .check()?;
    let operator = input.conditional_operator.as_ref().map(|operator| operator.as_str());
    let has_filter = input.query_filter.as_ref().is_some_and(|filter| !filter.is_empty());
    legacy::check_conditional_operator(operator, has_filter)?;
    let filter = request::comparisons(input.query_filter.unwrap_or_default(), Form::Current)?;
    let legacy_filter = legacy::filter(filter, operator)?;
    let attributes_to_get = request::attributes_to_get(input.attributes_to_get.as_deref())?;
    let start = request::start_key(input.exclusive_start_key, Form::Current)?;
    let legacy_keys = match input.key_conditions {
        Some(entries) => {
            let entries = request::comparisons(entries, Form::Current)?;
            Some(legacy::key_conditions(entries)?)
        }
        None => None,
    };
    let mut bindings = request::bindings(
        input.expression_attribute_names,
        input.expression_attribute_values,
        Form::Current,
    )?;
    let text = input.key_condition_expression.as_deref();
    let keys = request::condition(state, Parameter::KeyCondition, text, &mut bindings)?;
    let text = input.filter_expression.as_deref();
    let filter = request::condition(state, Parameter::Filter, text, &mut bindings)?;
    let text = input.projection_expression.as_deref();
    let projection = request::projection(state, text, &mut bindings)?;
    bindings.check_all_used()?;
    let selection = Selection {
        by_attributes_to_get: attributes_to_get.is_some(),
        projection: projection.or(attributes_to_get),
        filter: filter.or(legacy_filter),
        select: input.select,
        limit: input.limit,
        consistent: input.consistent_read.unwrap_or(false),
        capacity: input.return_consumed_capacity,
    };
    selection.check(input.index_name.is_some()).map_err(request::counted)?;
    let is_expression = keys.is_some();
    let keys = key_condition(keys.as_ref(), legacy_keys)?;
    // An expression's conditions are counted with the table at hand.
    if !is_expression && input.index_name.is_none() {
        keys.check_count()?;
    }
    Ok(Plan { keys, is_expression, start, selection })
}

fn key_condition(
    expression: Option<&Condition>,
    legacy: Option<KeyCondition>,
) -> Result<KeyCondition, Fault> {
    match (expression, legacy) {
        (Some(condition), _) => KeyCondition::new(condition),
        (None, Some(legacy)) => Ok(legacy),
        (None, None) => Err(Fault::validation(
            "Either the KeyConditions or KeyConditionExpression parameter must be specified in the \
             request.",
        )),
    }
}

/// A filter may not speak of what the key condition decides.
fn check_filter(table: &Table, index: Option<&Index>, plan: &Plan) -> Result<(), Fault> {
    let Some(filter) = &plan.selection.filter else { return Ok(()) };
    let schema = index.map_or(&table.key, |index| &index.key);
    match filter.paths().iter().find(|path| schema.has(path.root())) {
        Some(path) => {
            let parameter = if plan.is_expression { "Filter Expression" } else { "QueryFilter" };
            Err(Fault::validation(format!(
                "{parameter} can only contain non-primary key attributes: Primary key attribute: {}",
                path.root()
            )))
        }
        None => Ok(()),
    }
}

/// Nor may it speak of what the index does not hold, of whichever kind that is; a scan finds nothing by such a filter.
fn check_filter_projected(table: &Table, index: Option<&Index>, plan: &Plan) -> Result<(), Fault> {
    let (Some(filter), Some(index)) = (&plan.selection.filter, index) else { return Ok(()) };
    let paths = filter.paths();
    let missing = unprojected(table, index, paths.iter().map(|path| path.root()));
    if missing.is_empty() {
        return Ok(());
    }
    Err(Fault::validation(format!(
        "One or more parameter values were invalid: Secondary index {} does not project one or more filter \
         attributes: [{}]",
        index.name,
        missing.join(", ")
    )))
}

/// A key as AWS's texts show it.
fn told(key: &Item) -> String {
    let told = key.iter().map(|(name, value)| match value {
        Value::S(text) => format!("{name}=AttributeValue: {{S:{text}}}"),
        Value::N(number) => format!("{name}=AttributeValue: {{N:{number}}}"),
        other => format!("{name}=AttributeValue: {{{}}}", other.value_type().name()),
    });
    format!("{{{}}}", told.collect::<Vec<_>>().join(", "))
}

fn check_start(start: &StartKey, range: &KeyRange) -> Result<(), Fault> {
    let same_partition = start.at.partition == range.partition;
    match (&range.sort, &start.at.sort) {
        (Some(_), sort) if !range.admits(sort) => Err(Fault::validation(
            "The provided starting key does not match the range key predicate",
        )),
        _ if same_partition => Ok(()),
        (Some(_), _) => {
            Err(Fault::validation("The query can return at most one row and cannot be restarted"))
        }
        (None, _) => Err(Fault::validation(
            "The provided starting key is outside query boundaries based on provided conditions",
        )),
    }
}
