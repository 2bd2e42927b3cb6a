//! `Scan`.

use crate::State;
use crate::authority;
use crate::items::no_table;
use crate::read::{check_start_names, check_start_shape, invalid_start, start_key};
use crate::request::{self, Styles};
use crate::rules::expression::Parameter;
use crate::rules::legacy;
use crate::rules::table::Index;
use crate::rules::table::keys::mismatch;
use crate::rules::value::Item;
use crate::rules::value::check::Form;
use crate::select::{Place, Selection, index};
use crate::store as rows;
use aws::Fault;
use model_dynamodb::{ScanInput, ScanOutput};
use service::Ctx;

pub async fn handle(ctx: Ctx, input: ScanInput) -> Result<ScanOutput, Fault> {
    let state = ctx.state::<State>();
    let row = request::table_row(&ctx, &input.table_name)?;
    let (table_name, index_name) = (input.table_name.clone(), input.index_name.clone());
    let segments = segments(input.segment, input.total_segments);
    let (selection, start, segments) = plan(&state, input, segments)?;
    let wanted = selection.wanted("dynamodb:Scan", &table_name, index_name.as_deref());
    authority::allow(&ctx, &state, &[wanted]).await?;

    let table = state.tables.usable(ctx.store(), &row).await?.ok_or_else(no_table)?;
    let index = index(&table, index_name.as_deref())?;
    selection.check_consistency(index)?;
    let range = match segments {
        Some((segment, total)) => rows::segment_rows(&table, index, segment, total),
        None => rows::all_rows(&table, index),
    };
    if let Some(start) = &start {
        let shape = check_start_shape(&table, index, start);
        told_by(index, shape.and_then(|()| check_start_names(&table, index, start)))?;
    }
    selection.check_select(index)?;
    let start = start.map(|start| told_by(index, start_key(&table, index, &start))).transpose()?;
    if start.as_ref().is_some_and(|start| !rows::holds(&range, &start.row)) {
        let (segment, total) = segments.unwrap_or((0, 1));
        return Err(Fault::validation(format!(
            "The provided starting key is invalid: Invalid ExclusiveStartKey. Please use ExclusiveStartKey \
             with correct Segment. TotalSegments: {total} Segment: {segment}"
        )));
    }
    selection.check_projected_paths(&table)?;
    selection.check_filter_paths(&table)?;
    selection.check_projection(&table, index)?;
    let after = start.map(|start| start.row);
    let given = table_name.as_str();
    let place = Place { table: &table, given, index, range, reverse: false, after };
    let selected = selection.run(&ctx, place).await?;
    Ok(ScanOutput {
        items: selected.items,
        count: Some(selected.count),
        scanned_count: Some(selected.scanned_count),
        last_evaluated_key: selected.last_evaluated_key,
        consumed_capacity: selected.consumed_capacity,
    })
}

/// A scan of a table tells of every wrong start in the same way.
fn told_by<T>(index: Option<&Index>, found: Result<T, Fault>) -> Result<T, Fault> {
    found.map_err(|fault| match index {
        Some(_) => fault,
        None => invalid_start(&format!(": {}", mismatch().message)),
    })
}

type Segments = Option<(u64, u64)>;

/// Every check that needs no table; the segments' own refusal comes in its place among the others.
fn plan(
    state: &State,
    input: ScanInput,
    segments: Result<Segments, Fault>,
) -> Result<(Selection, Option<Item>, Segments), Fault> {
    Styles {
        legacy: &[
            ("AttributesToGet", input.attributes_to_get.is_some()),
            ("ScanFilter", input.scan_filter.is_some()),
            ("ConditionalOperator", input.conditional_operator.is_some()),
        ],
        expressions: &[
            ("ProjectionExpression", input.projection_expression.is_some()),
            ("FilterExpression", input.filter_expression.is_some()),
        ],
        has_names: input.expression_attribute_names.is_some(),
        has_values: input.expression_attribute_values.is_some(),
        value_bearers: &["FilterExpression"],
    }
    .check()?;
    let attributes_to_get = request::attributes_to_get(input.attributes_to_get.as_deref())?;
    let operator = input.conditional_operator.as_ref().map(|operator| operator.as_str());
    let has_filter = input.scan_filter.as_ref().is_some_and(|filter| !filter.is_empty());
    legacy::check_conditional_operator(operator, has_filter)?;
    let filter = request::comparisons(input.scan_filter.unwrap_or_default(), Form::Older)?;
    let legacy_filter = legacy::filter(filter, operator)?;
    let start = request::start_key(input.exclusive_start_key, Form::Older)?;
    let segments = segments?;
    let mut bindings = request::bindings(
        input.expression_attribute_names,
        input.expression_attribute_values,
        Form::Older,
    )?;
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
    selection.check(input.index_name.is_some())?;
    Ok((selection, start, segments))
}

fn segments(segment: Option<i32>, total: Option<i32>) -> Result<Segments, Fault> {
    match (segment, total) {
        (None, None) => Ok(None),
        (Some(_), None) => Err(Fault::validation(
            "The TotalSegments parameter is required but was not present in the request when Segment \
             parameter is present",
        )),
        (None, Some(_)) => Err(Fault::validation(
            "The Segment parameter is required but was not present in the request when parameter \
             TotalSegments is present",
        )),
        (Some(segment), Some(total)) if segment >= total => Err(Fault::validation(format!(
            "The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: \
             {segment} is not less than TotalSegments: {total}"
        ))),
        (Some(segment), Some(total)) => {
            Ok(Some((u64::from(segment.unsigned_abs()), u64::from(total.unsigned_abs()))))
        }
    }
}
