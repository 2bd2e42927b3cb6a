//! `UpdateItem`.

use crate::State;
use crate::attribute::{attributes, item, value};
use crate::authority::{self, Wanted};
use crate::items::{Action, Write, Written, write_alone};
use crate::reply::{self, Kind};
use crate::request::{self, Styles, counted};
use crate::rules::expression::Parameter;
use crate::rules::expression::update_plan::Update;
use crate::rules::legacy::{self, AttributeUpdate};
use crate::rules::value::Item;
use crate::rules::value::check::Form;
use aws::Fault;
use model_dynamodb::{
    AttributeValueUpdate, ReturnValue, ReturnValuesOnConditionCheckFailure, UpdateItemInput,
    UpdateItemOutput,
};
use service::Ctx;
use store::Key;
use wire::IndexMap;

pub async fn handle(ctx: Ctx, input: UpdateItemInput) -> Result<UpdateItemOutput, Fault> {
    let state = ctx.state::<State>();
    let returns = input.return_values.clone();
    let capacity = input.return_consumed_capacity.clone();
    let metrics = input.return_item_collection_metrics.clone();
    let is_legacy = input.attribute_updates.is_some();
    let table = request::table_row(&ctx, &input.table_name)?;
    let returned_values = input.return_values.clone().unwrap_or_default().as_str().to_owned();
    let write = plan(&state, table, input).map_err(counted)?;
    let wanted = Wanted::of_write(&write).with("dynamodb:ReturnValues", &returned_values);
    let wanted = wanted.capacity(capacity.as_ref());
    authority::allow(&ctx, &state, &[wanted]).await?;
    let written = write_alone(ctx.store(), &state, &write, ctx.now_ms()).await;
    let written = written.map_err(|fault| if is_legacy { legacy_text(fault) } else { fault })?;
    Ok(UpdateItemOutput {
        attributes: returned(returns.as_ref(), &write, &written).map(attributes),
        consumed_capacity: reply::consumed(
            capacity.as_ref(),
            &written.table,
            &written.consumed,
            Kind::Plain,
            &[write.table_name.as_str()],
        ),
        item_collection_metrics: reply::collection_metrics(
            metrics.as_ref(),
            &written.table,
            &written.key,
        ),
    })
}

/// Every check that needs no table.
fn plan(state: &State, table: Key, input: UpdateItemInput) -> Result<Write, Fault> {
    Styles {
        legacy: &[
            ("AttributeUpdates", input.attribute_updates.is_some()),
            ("Expected", input.expected.is_some()),
            ("ConditionalOperator", input.conditional_operator.is_some()),
        ],
        expressions: &[
            ("UpdateExpression", input.update_expression.is_some()),
            ("ConditionExpression", input.condition_expression.is_some()),
        ],
        has_names: input.expression_attribute_names.is_some(),
        has_values: input.expression_attribute_values.is_some(),
        value_bearers: &["UpdateExpression", "ConditionExpression"],
    }
    .check()?;
    let key = item(input.key, Form::Current)?;
    let legacy_update = input.attribute_updates.map(attribute_updates).transpose()?;
    let expected = request::expected(input.expected, input.conditional_operator.as_ref())?;
    let mut bindings = request::bindings(
        input.expression_attribute_names,
        input.expression_attribute_values,
        Form::Current,
    )?;
    let update = match &input.update_expression {
        Some(text) => Some(state.plans.update(text)?.bind(&mut bindings)?),
        None => None,
    };
    let text = input.condition_expression.as_deref();
    let condition = request::condition(state, Parameter::Condition, text, &mut bindings)?;
    bindings.check_all_used()?;
    Ok(Write {
        table,
        table_name: input.table_name,
        action: Action::Update { key, update: update.or(legacy_update).unwrap_or_default() },
        condition: condition.or(expected),
        tells_item: input.return_values_on_condition_check_failure
            == Some(ReturnValuesOnConditionCheckFailure::AllOld),
    })
}

fn attribute_updates(entries: IndexMap<String, AttributeValueUpdate>) -> Result<Update, Fault> {
    let entries = entries.into_iter().map(|(name, entry)| {
        crate::rules::value::check::name(&name)?;
        let action = entry.action.map_or_else(|| "PUT".to_owned(), |a| a.as_str().to_owned());
        let value = entry.value.map(|given| value(given, Form::Current)).transpose()?;
        Ok((name, AttributeUpdate { action, value }))
    });
    legacy::attribute_updates(entries.collect::<Result<_, Fault>>()?)
}

/// `AttributeUpdates` calls the same mistake by another name.
fn legacy_text(mut fault: Fault) -> Fault {
    if fault.message == "An operand in the update expression has an incorrect data type" {
        fault.message = "Type mismatch for attribute to update".into();
    }
    fault
}

/// The attributes that `ReturnValues` asks for; none if there are none.
fn returned(wanted: Option<&ReturnValue>, write: &Write, written: &Written) -> Option<Item> {
    let Action::Update { update, .. } = &write.action else { return None };
    let touched = |item: &Option<Item>| {
        let touched = update.touched(item.as_ref()?);
        (!touched.is_empty()).then_some(touched)
    };
    match wanted? {
        ReturnValue::AllOld => written.old.clone(),
        ReturnValue::AllNew => written.new.clone(),
        ReturnValue::UpdatedOld => touched(&written.old),
        ReturnValue::UpdatedNew => touched(&written.new),
        ReturnValue::None | ReturnValue::Unknown(_) => None,
    }
}
