//! `PutItem`.

use crate::State;
use crate::attribute::{attributes, item};
use crate::authority::{self, Wanted};
use crate::items::{Action, Write, write_alone};
use crate::reply::{self, Kind};
use crate::request::{self, Styles, counted};
use crate::rules::expression::Parameter;
use crate::rules::value::check::Form;
use crate::write::check_size;
use aws::Fault;
use model_dynamodb::{
    PutItemInput, PutItemOutput, ReturnValue, ReturnValuesOnConditionCheckFailure,
};
use service::Ctx;
use store::Key;

pub async fn handle(ctx: Ctx, input: PutItemInput) -> Result<PutItemOutput, Fault> {
    let state = ctx.state::<State>();
    let returns_old = input.return_values == Some(ReturnValue::AllOld);
    let capacity = input.return_consumed_capacity.clone();
    let metrics = input.return_item_collection_metrics.clone();
    let table = request::table_row(&ctx, &input.table_name)?;
    let returned_values = input.return_values.clone().unwrap_or_default().as_str().to_owned();
    let write = plan(&state, table, input).map_err(counted)?;
    let wanted = Wanted::of_write(&write).with("dynamodb:ReturnValues", &returned_values);
    let wanted = wanted.capacity(capacity.as_ref());
    authority::allow(&ctx, &state, &[wanted]).await?;
    let written = write_alone(ctx.store(), &state, &write, ctx.now_ms()).await?;
    Ok(PutItemOutput {
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
        attributes: written.old.filter(|_| returns_old).map(attributes),
    })
}

/// Every check that needs no table.
fn plan(state: &State, table: Key, input: PutItemInput) -> Result<Write, Fault> {
    Styles {
        legacy: &[
            ("Expected", input.expected.is_some()),
            ("ConditionalOperator", input.conditional_operator.is_some()),
        ],
        expressions: &[("ConditionExpression", input.condition_expression.is_some())],
        has_names: input.expression_attribute_names.is_some(),
        has_values: input.expression_attribute_values.is_some(),
        value_bearers: &["ConditionExpression"],
    }
    .check()?;
    let item = item(input.item, Form::Current)?;
    check_size(&item, false)?;
    if !matches!(input.return_values, None | Some(ReturnValue::None | ReturnValue::AllOld)) {
        return Err(Fault::validation("ReturnValues can only be ALL_OLD or NONE"));
    }
    let expected = request::expected(input.expected, input.conditional_operator.as_ref())?;
    let mut bindings = request::bindings(
        input.expression_attribute_names,
        input.expression_attribute_values,
        Form::Current,
    )?;
    let text = input.condition_expression.as_deref();
    let condition = request::condition(state, Parameter::Condition, text, &mut bindings)?;
    bindings.check_all_used()?;
    Ok(Write {
        table,
        table_name: input.table_name,
        action: Action::Put(item),
        condition: condition.or(expected),
        tells_item: input.return_values_on_condition_check_failure
            == Some(ReturnValuesOnConditionCheckFailure::AllOld),
    })
}
