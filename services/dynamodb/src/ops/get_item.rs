//! `GetItem`.

use crate::State;
use crate::attribute::{attributes, item};
use crate::authority::{self, Wanted};
use crate::items::no_table;
use crate::reply::{self, Kind};
use crate::request::{self, Styles};
use crate::rules::expression::projection::Projection;
use crate::rules::table::capacity::{Consistency, Units};
use crate::rules::value::check::Form;
use crate::rules::value::encoding::decode_item;
use crate::rules::value::item_size_bytes;
use crate::spending::{admit_read, settle_read};
use crate::store as rows;
use crate::write::Consumed;
use aws::Fault;
use model_dynamodb::{GetItemInput, GetItemOutput};
use service::Ctx;

pub async fn handle(ctx: Ctx, input: GetItemInput) -> Result<GetItemOutput, Fault> {
    let state = ctx.state::<State>();
    Styles {
        legacy: &[("AttributesToGet", input.attributes_to_get.is_some())],
        expressions: &[("ProjectionExpression", input.projection_expression.is_some())],
        has_names: input.expression_attribute_names.is_some(),
        has_values: false,
        value_bearers: &[],
    }
    .check()?;
    let key = item(input.key, Form::Current)?;
    let attributes_to_get = request::attributes_to_get(input.attributes_to_get.as_deref())?;
    let mut bindings = request::bindings(input.expression_attribute_names, None, Form::Current)?;
    let text = input.projection_expression.as_deref();
    let projection = request::projection(&state, text, &mut bindings)?.or(attributes_to_get);
    bindings.check_all_used()?;

    let row = request::table_row(&ctx, &input.table_name)?;
    let wanted = Wanted::new("dynamodb:GetItem", &input.table_name).item(&key);
    let wanted = wanted.capacity(input.return_consumed_capacity.as_ref());
    authority::allow(&ctx, &state, &[wanted.reading(projection.as_ref())]).await?;
    let table = state.tables.usable(ctx.store(), &row).await?.ok_or_else(no_table)?;
    let key = table.key_of_request(&key)?;
    table.check_scalars(projection.iter().flat_map(Projection::paths))?;
    admit_read(&table, None, ctx.now_ms())?;
    let row = ctx.store().get(&rows::item_key(&table, &key)).await.map_err(rows::fault)?;
    let found = row.map(|row| decode_item(&row)).transpose()?;
    let consistency = Consistency::of(input.consistent_read.unwrap_or(false));
    let size = found.as_ref().map_or(0, item_size_bytes);
    let consumed = Consumed { table: Units::of_read(size, consistency), indexes: Vec::new() };
    settle_read(&table, &consumed, ctx.now_ms());
    let capacity = input.return_consumed_capacity.as_ref();
    let given = [input.table_name.as_str()];
    Ok(GetItemOutput {
        consumed_capacity: reply::consumed(capacity, &table, &consumed, Kind::Plain, &given),
        item: found.map(|item| match &projection {
            Some(projection) => attributes(projection.apply(&item)),
            None => attributes(item),
        }),
    })
}
