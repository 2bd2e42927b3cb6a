//! `ListFunctions` and `ListVersionsByFunction`, by name and by number. `$LATEST` is an entry of a page like every version,
//! the first of its function; its place among them is the key that all of them begin with.

use super::{page_size, unqualified};
use crate::error::Error;
use crate::rules::name::Place;
use crate::store::{self as rows, Function, Rows, Version};
use crate::view;
use model_lambda as model;
use service::{Ctx, texts};
use store::{Key, Range};

/// A version, and the key behind which the next page begins if it is the last one of its page.
type Entry = (Key, Place, Version);

pub async fn handle(
    ctx: Ctx,
    input: model::ListFunctionsRequest,
) -> Result<model::ListFunctionsResponse, Error> {
    let size = page_size(input.max_items);
    let marker = input.marker.as_deref();
    if input.master_region.is_some() {
        return replicas(input.function_version.as_ref());
    }
    if input.function_version == Some(model::FunctionVersion::All) {
        let found = every(&ctx, marker, size).await?;
        let (functions, next_marker) = page(found, size);
        return Ok(model::ListFunctionsResponse { next_marker, functions: Some(functions) });
    }
    let prefix = rows::functions(ctx.account(), ctx.region());
    let (found, next_marker) = rows::page::<Function>(ctx.store(), &prefix, marker, size).await?;
    let functions = found.into_iter().map(|(_, function)| {
        let place = here(&ctx, &function.latest.function_name);
        view::listed(&place, &function.latest, false)
    });
    Ok(model::ListFunctionsResponse { next_marker, functions: Some(functions.collect()) })
}

/// The functions that Lambda@Edge has copied from another region: there are none.
fn replicas(
    version: Option<&model::FunctionVersion>,
) -> Result<model::ListFunctionsResponse, Error> {
    if version != Some(&model::FunctionVersion::All) {
        let message = "FunctionVersion must be ALL where MasterRegion is given.";
        return Err(Error::Invalid(message.into()));
    }
    let (functions, next_marker) = (Some(Vec::new()), None);
    Ok(model::ListFunctionsResponse { next_marker, functions })
}

pub async fn versions(
    ctx: Ctx,
    input: model::ListVersionsByFunctionRequest,
) -> Result<model::ListVersionsByFunctionResponse, Error> {
    let place = unqualified(&ctx, &input.function_name)?.place;
    let function = rows::function(ctx.store(), &place).await?;
    let size = page_size(input.max_items);
    let found = match input.marker.as_deref() {
        None => whole(&ctx, &place, function, size + 1).await?,
        Some(marker) => {
            let after = rows::marked(marker, &place.versions())?;
            published(&ctx, &place, &after, size + 1).await?
        }
    };
    let (versions, next_marker) = page(found, size);
    Ok(model::ListVersionsByFunctionResponse { next_marker, versions: Some(versions) })
}

/// A page of what was found, and the marker of the next one if there was more.
fn page(mut found: Vec<Entry>, size: usize) -> (Vec<model::FunctionConfiguration>, Option<String>) {
    let more = found.len() > size;
    found.truncate(size);
    let next_marker = found.last().filter(|_| more).map(|(key, ..)| rows::marker_of(key));
    let shown = found.iter().map(|(_, place, version)| view::listed(place, version, true));
    (shown.collect(), next_marker)
}

/// Functions with all their versions, one function behind another: one entry more than a page has, if there is one.
async fn every(ctx: &Ctx, marker: Option<&str>, size: usize) -> Result<Vec<Entry>, Error> {
    let prefix = rows::functions(ctx.account(), ctx.region());
    let versions = Key::new(rows::VERSION).account(ctx.account()).region(ctx.region());
    let mut range = Range::prefix(&prefix).limit(size + 1);
    let mut found = Vec::new();
    if let Some(marker) = marker {
        match rows::marked(marker, &versions) {
            Ok(after) => {
                let place = here(ctx, &function_of(&after)?);
                found = published(ctx, &place, &after, size + 1).await?;
                range = range.after(&place.function());
            }
            // Earlier ones name a function alone.
            Err(_) => range = range.after(&rows::marked(marker, &prefix)?),
        }
    }
    if found.len() > size {
        return Ok(found);
    }
    for (_, function) in ctx.store().rows::<Function>(range).await? {
        let place = here(ctx, &function.latest.function_name);
        found.extend(whole(ctx, &place, function, size + 1 - found.len()).await?);
        if found.len() > size {
            break;
        }
    }
    Ok(found)
}

/// The function that a marker's key names.
fn function_of(key: &Key) -> Result<String, Error> {
    let named = texts(key).ok().and_then(|texts| texts.into_iter().nth(2));
    named.ok_or_else(Error::no_marker)
}

/// `$LATEST` and the versions behind it, at most so many.
async fn whole(
    ctx: &Ctx,
    place: &Place,
    function: Function,
    most: usize,
) -> Result<Vec<Entry>, Error> {
    let key = place.versions();
    let behind = published(ctx, place, &key, most.saturating_sub(1)).await?;
    let latest = (key, place.clone(), function.latest);
    Ok(std::iter::once(latest).chain(behind).collect())
}

/// The published versions behind a key, at most so many.
async fn published(
    ctx: &Ctx,
    place: &Place,
    after: &Key,
    most: usize,
) -> Result<Vec<Entry>, Error> {
    let range = Range::prefix(&place.versions()).after(after).limit(most);
    let found = ctx.store().rows::<Version>(range).await?;
    Ok(found.into_iter().map(|(key, version)| (key, place.clone(), version)).collect())
}

fn here(ctx: &Ctx, name: &str) -> Place {
    let (account, region) = (ctx.account().clone(), ctx.region().clone());
    Place { account, region, name: name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::replicas;
    use model_lambda::FunctionVersion;

    #[test]
    fn nothing_is_a_replica() {
        let found = replicas(Some(&FunctionVersion::All)).unwrap();
        assert_eq!((found.functions, found.next_marker), (Some(Vec::new()), None));
        assert!(replicas(None).is_err());
    }
}
