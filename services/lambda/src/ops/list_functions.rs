//! `ListFunctions` and `ListVersionsByFunction`, by name and by number.

use super::{page_size, unqualified};
use crate::error::Error;
use crate::rules::name::Place;
use crate::store::{self as rows, Function, Rows, Version};
use crate::view;
use model_lambda as model;
use service::Ctx;
use store::Range;

pub async fn handle(
    ctx: Ctx,
    input: model::ListFunctionsRequest,
) -> Result<model::ListFunctionsResponse, Error> {
    let prefix = rows::functions(ctx.account(), ctx.region());
    let size = page_size(input.max_items);
    let store = ctx.store();
    let (found, next_marker) =
        rows::page::<Function>(store, &prefix, input.marker.as_deref(), size).await?;
    let all = input.function_version == Some(model::FunctionVersion::All);
    let mut functions = Vec::new();
    for (_, function) in found {
        let place = Place {
            account: ctx.account().clone(),
            region: ctx.region().clone(),
            name: function.latest.function_name.clone(),
        };
        functions.push(view::listed(&place, &function.latest, all));
        if all {
            let versions = store.rows::<Version>(Range::prefix(&place.versions())).await?;
            functions.extend(versions.iter().map(|(_, row)| view::listed(&place, row, true)));
        }
    }
    Ok(model::ListFunctionsResponse { next_marker, functions: Some(functions) })
}

pub async fn versions(
    ctx: Ctx,
    input: model::ListVersionsByFunctionRequest,
) -> Result<model::ListVersionsByFunctionResponse, Error> {
    let place = unqualified(&ctx, &input.function_name)?.place;
    let function = rows::function(ctx.store(), &place).await?;
    let marker = input.marker.as_deref();
    let first = marker.is_none().then_some(&function.latest);
    let size = page_size(input.max_items) - usize::from(first.is_some());
    let (found, next_marker) =
        rows::page::<Version>(ctx.store(), &place.versions(), marker, size.max(1)).await?;
    let versions = first.into_iter().chain(found.iter().map(|(_, version)| version));
    let versions = versions.map(|version| view::listed(&place, version, true)).collect();
    Ok(model::ListVersionsByFunctionResponse { next_marker, versions: Some(versions) })
}
